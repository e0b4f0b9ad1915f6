#pragma once

#include <limits>
#include <string>
#include <vector>

namespace dlcore::optim {

// What a parameter group of an optimizer can be asked for, under PyTorch's name: a number, a flag
// (0 or 1), or a word that is printed and nothing else. Two numbers in a row may be printed as a
// pair, under the name `word`. An optional number is not there as long as it is NaN.
struct SettingSpec {
  enum Kind { kNumber, kFlag, kWord, kFirstOfPair, kOptional };
  const char* name;
  Kind kind = kNumber;
  const char* word = nullptr;
};

// The settings of a kind of optimizer, in alphabetical order, and the values of one group.
using SettingSpecs = std::vector<SettingSpec>;
using Settings = std::vector<double>;

inline constexpr double kAbsent = std::numeric_limits<double>::quiet_NaN();
bool is_absent(const SettingSpec& spec, double value);
// As Python prints the value: 0.1, True, None.
std::string setting_text(const SettingSpec& spec, double value);
// As PyTorch prints a group: a line "    lr: 0.1" for each setting.
std::string print_settings(const SettingSpecs& specs, const Settings& settings);
// Reads what setting_text writes; false if `text` is anything else.
bool parse_setting(const SettingSpec& spec, const std::string& text, double* value);

}  // namespace dlcore::optim
