#include "optim/settings.h"

#include <cmath>

#include "base/error.h"
#include "base/number_text.h"

namespace dlcore::optim {

bool is_absent(const SettingSpec& spec, double value) {
  return spec.kind == SettingSpec::kOptional && std::isnan(value);
}

std::string setting_text(const SettingSpec& spec, double value) {
  if (spec.kind == SettingSpec::kWord) return spec.word;
  if (spec.kind == SettingSpec::kFlag) return python_word(value != 0);
  return python_text_or_zero(value);
}

std::string print_settings(const SettingSpecs& specs, const Settings& settings) {
  std::string text;
  for (size_t i = 0; i < specs.size(); ++i) {
    if (is_absent(specs[i], settings[i])) continue;
    const std::string value = setting_text(specs[i], settings[i]);
    if (specs[i].kind == SettingSpec::kFirstOfPair) {
      const std::string second = setting_text(specs[i + 1], settings[i + 1]);
      text += cat("    ", specs[i].word, ": (", value, ", ", second, ")\n");
      ++i;
    } else {
      text += cat("    ", specs[i].name, ": ", value, "\n");
    }
  }
  return text;
}

bool parse_setting(const SettingSpec& spec, const std::string& text, double* value) {
  if (spec.kind != SettingSpec::kFlag) return parse_number(text, value);
  *value = text == "True";
  return text == "True" || text == "False";
}

}  // namespace dlcore::optim
