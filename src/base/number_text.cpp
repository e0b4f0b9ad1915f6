#include "base/number_text.h"

#include <charconv>
#include <cmath>
#include <cstdlib>

namespace dlcore {
namespace {

std::string shortest(double value, std::chars_format format) {
  char text[512];
  const auto end = std::to_chars(text, text + sizeof(text), value, format).ptr;
  return {text, end};
}

}  // namespace

std::string python_text(double value) {
  if (std::isnan(value)) return "nan";
  if (std::isinf(value)) return value < 0 ? "-inf" : "inf";
  const double size = std::fabs(value);
  if (size != 0 && (size < 1e-4 || size >= 1e16)) {
    return shortest(value, std::chars_format::scientific);
  }
  std::string text = shortest(value, std::chars_format::fixed);
  if (text.find('.') == std::string::npos) text += ".0";
  return text;
}

std::string python_text_or_zero(double value) {
  return value == 0 && !std::signbit(value) ? "0" : python_text(value);
}

const char* python_word(bool value) { return value ? "True" : "False"; }

bool parse_number(const std::string& text, double* value) {
  const char* end = text.data() + text.size();
  const auto result = std::from_chars(text.data(), end, *value);
  return !text.empty() && result.ec == std::errc() && result.ptr == end;
}

}  // namespace dlcore
