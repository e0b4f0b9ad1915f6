#pragma once

#include <string>

namespace dlcore {

// The shortest text that reads back as the same number, written as Python does: 0.1, 1.0, 1e-05,
// nan, inf.
std::string python_text(double value);
// The same, but 0 where Python's default is the integer: "0", 0.9.
std::string python_text_or_zero(double value);
// True or False.
const char* python_word(bool value);

// Reads what python_text writes; false if `text` is anything else.
bool parse_number(const std::string& text, double* value);

}  // namespace dlcore
