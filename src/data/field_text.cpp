#include "data/field_text.h"

#include <algorithm>
#include <charconv>
#include <string_view>
#include <system_error>

#include "base/error.h"

namespace dlcore::data {
namespace {

// Reads a description from left to right.
class Parser {
 public:
  Parser(const char* operation, const std::string& text)
      : operation_(operation), text_(text), rest_(text) {}

  std::vector<Field> fields() {
    std::vector<Field> all;
    do {
      all.push_back(field(std::to_string(all.size())));
    } while (take(','));
    if (!rest_.empty()) fail_here("a comma or the end");
    return all;
  }

 private:
  Field field(std::string name) {
    std::string_view type = word();
    if (!rest_.empty() && rest_[0] != '[' && rest_[0] != ',') {
      name = type;
      type = word();
    }
    const DType dtype = dtype_of_name(type);
    return {name, dtype, take('[') ? shape() : Dims{}};
  }

  DType dtype_of_name(std::string_view name) {
#define DL_CASE(enumerator, T, text) \
  if (name == text) return DType::enumerator;
    DL_FOR_EACH_DTYPE(DL_CASE)
#undef DL_CASE
    fail(Code::kDtype, operation_, ": fields ('", text_, "'): '", std::string(name),
         "' is not the name of a dtype");
  }

  Dims shape() {
    Dims shape;
    if (take(']')) return shape;
    do {
      if (shape.size() == kMaxNdim) fail_here("no more than 16 dimensions");
      shape.push_back(number());
    } while (take(','));
    if (!take(']')) fail_here("']'");
    return shape;
  }

  int64_t number() {
    skip_blanks();
    int64_t value = 0;
    const auto [end, error] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), value);
    if (error != std::errc() || value < 0) fail_here("a size");
    rest_.remove_prefix(static_cast<size_t>(end - rest_.data()));
    return value;
  }

  // Up to a blank, a bracket or a comma.
  std::string_view word() {
    skip_blanks();
    const size_t end = std::min(rest_.find_first_of(" \t,[]"), rest_.size());
    if (end == 0) fail_here("a name or a dtype");
    const std::string_view word = rest_.substr(0, end);
    rest_.remove_prefix(end);
    skip_blanks();
    return word;
  }

  bool take(char c) {
    skip_blanks();
    if (rest_.empty() || rest_[0] != c) return false;
    rest_.remove_prefix(1);
    return true;
  }

  void skip_blanks() {
    rest_.remove_prefix(std::min(rest_.find_first_not_of(" \t\n"), rest_.size()));
  }

  [[noreturn]] void fail_here(const char* wanted) {
    fail(Code::kInvalidArgument, operation_, ": fields ('", text_, "'): ", wanted,
         " is expected at '", std::string(rest_), "'");
  }

  const char* operation_;
  const std::string& text_;
  std::string_view rest_;
};

}  // namespace

std::vector<Field> parse_fields(const char* operation, const std::string& text) {
  return Parser(operation, text).fields();
}

std::string text_of(const std::vector<Field>& fields) {
  std::string text;
  for (const Field& field : fields) {
    text += cat(text.empty() ? "" : ", ", field.name, " ", field.dtype, field.shape);
  }
  return text;
}

}  // namespace dlcore::data
