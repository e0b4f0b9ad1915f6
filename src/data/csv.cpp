#include "data/csv.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>
#include <string_view>
#include <system_error>
#include <type_traits>

#include "base/checked.h"
#include "data/byte_stream.h"

namespace dlcore::data {
namespace {

constexpr char kOperation[] = "csv_read";

// A text that grows with what is really there, whatever a packed file claims.
std::string read_text(const std::string& path) {
  constexpr size_t kStep = 1 << 20;
  ByteStream stream(kOperation, path);
  std::string text;
  for (size_t size = 0, step = kStep;; step = std::max(kStep, size / 2)) {
    text.resize(size + step);
    const int64_t count = stream.read_some(&text[size], static_cast<int64_t>(step));
    size += static_cast<size_t>(count);
    if (static_cast<size_t>(count) == step) continue;
    text.resize(size);
    return text;
  }
}

// Cuts the next line off the front of `text`.
std::string_view take_line(std::string_view* text) {
  const size_t end = std::min(text->find('\n'), text->size());
  std::string_view line = text->substr(0, end);
  text->remove_prefix(std::min(end + 1, text->size()));
  if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
  return line;
}

std::string_view take_cell(std::string_view* line, char delimiter) {
  const size_t end = std::min(line->find(delimiter), line->size());
  const std::string_view cell = line->substr(0, end);
  line->remove_prefix(std::min(end + 1, line->size()));
  return cell;
}

std::string_view without_blanks(std::string_view cell, char delimiter) {
  const auto blank = [delimiter](char c) { return (c == ' ' || c == '\t') && c != delimiter; };
  while (!cell.empty() && blank(cell.front())) cell.remove_prefix(1);
  while (!cell.empty() && blank(cell.back())) cell.remove_suffix(1);
  return cell;
}

// A cell as a message shows it: short, and printable.
std::string shown(std::string_view cell) {
  constexpr size_t kMost = 32;
  std::string text(cell.substr(0, kMost));
  for (char& c : text) {
    if (c < ' ' || c > '~') c = '?';
  }
  return cell.size() > kMost ? text + "..." : text;
}

// std::from_chars, but for a leading plus sign.
template <class T>
std::from_chars_result parse(std::string_view cell, T* value) {
  if (cell.size() > 1 && cell[0] == '+' && cell[1] != '-') cell.remove_prefix(1);
  return std::from_chars(cell.data(), cell.data() + cell.size(), *value);
}

// A finite double rounds to a T, and an integer is one.
template <class T, class Parsed>
bool fits(Parsed value) {
  if constexpr (std::is_same_v<T, float>) {
    return !std::isfinite(value) || std::isfinite(static_cast<float>(value));
  } else {
    return static_cast<Parsed>(static_cast<T>(value)) == value || value != value;
  }
}

class Table {
 public:
  Table(const std::string& path, std::string_view text, const CsvOptions& options)
      : path_(path), options_(options) {
    for (; first_line_ <= options.skip_rows && !text.empty(); ++first_line_) take_line(&text);
    text_ = text;
    measure();
    choose_columns();
  }

  Tensor read() const {
    const Dims shape{rows_, static_cast<int64_t>(chosen_.size())};
    Tensor y = empty(kOperation, shape, options_.dtype, kHost);
    dispatch(options_.dtype, [&](auto tag) { read_rows(y.data<typename decltype(tag)::type>()); });
    return y;
  }

 private:
  // Counts rows and cells, so that the tensor is no larger than what is there.
  void measure() {
    for (std::string_view rest = text_; !rest.empty(); ++rows_) {
      const std::string_view line = take_line(&rest);
      const int64_t cells = 1 + std::count(line.begin(), line.end(), options_.delimiter);
      if (rows_ == 0) cells_ = cells;
      DL_CHECK(cells == cells_, Code::kCorruptData, kOperation, ": '", path_, "' line ",
               first_line_ + rows_, " has ", cells, " cells, but the first row has ", cells_);
    }
    DL_CHECK(rows_ > 0, Code::kCorruptData, kOperation, ": '", path_,
             "' has no rows after skip_rows (", options_.skip_rows, ")");
  }

  void choose_columns() {
    chosen_ = options_.columns;
    for (int64_t i = 0; options_.columns.empty() && i < cells_; ++i) chosen_.push_back(i);
    for (int64_t& column : chosen_) {
      DL_CHECK(-cells_ <= column && column < cells_, Code::kIndex, kOperation, ": column (", column,
               ") is out of range: '", path_, "' has ", cells_, " columns");
      if (column < 0) column += cells_;
    }
  }

  template <class T>
  void read_rows(T* y) const {
    std::vector<std::string_view> cells(static_cast<size_t>(cells_));
    std::string_view rest = text_;
    for (int64_t row = 0; row < rows_; ++row) {
      std::string_view line = take_line(&rest);
      for (std::string_view& cell : cells) cell = take_cell(&line, options_.delimiter);
      for (int64_t column : chosen_) {
        *y++ = number<T>(cells[static_cast<size_t>(column)], row, column);
      }
    }
  }

  template <class T>
  T number(std::string_view cell, int64_t row, int64_t column) const {
    constexpr bool floating = std::is_floating_point_v<T>;
    cell = without_blanks(cell, options_.delimiter);
    // As NumPy reads float32: to double first, then rounded again.
    std::conditional_t<floating, double, int64_t> value{};
    const auto [end, error] = parse(cell, &value);
    if (cell.empty() || error == std::errc::invalid_argument || end != cell.data() + cell.size()) {
      fail_cell(cell, row, column, floating ? "is not a number" : "is not an integer");
    }
    if (error != std::errc() || !fits<T>(value)) fail_cell(cell, row, column, "is out of range");
    if constexpr (floating) {
      if (!options_.allow_nonfinite && !std::isfinite(value)) {
        fail_cell(cell, row, column, "is not finite");
      }
    }
    return static_cast<T>(value);
  }

  [[noreturn]] void fail_cell(std::string_view cell, int64_t row, int64_t column,
                              const char* what) const {
    fail(Code::kCorruptData, kOperation, ": '", path_, "' line ", first_line_ + row, ", column ",
         column + 1, ": '", shown(cell), "' ", what, " (dtype ", options_.dtype, ")");
  }

  const std::string& path_;
  const CsvOptions& options_;
  std::string_view text_;
  int64_t first_line_ = 1;  // of the first row, counted from 1
  int64_t rows_ = 0, cells_ = 0;
  std::vector<int64_t> chosen_;
};

void check(const CsvOptions& options) {
  const char c = options.delimiter;
  DL_CHECK(c == '\t' || (c >= ' ' && c <= '~' && !std::strchr("0123456789+-.eE\"", c)),
           Code::kInvalidArgument, kOperation, ": delimiter ('", shown({&c, 1}),
           "') must be a character that no number holds");
  DL_CHECK(options.skip_rows >= 0, Code::kInvalidArgument, kOperation, ": skip_rows (",
           options.skip_rows, ") must not be negative");
}

// The text without a byte order mark in front and empty lines at the end.
std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kMark = "\xef\xbb\xbf";
  if (text.substr(0, kMark.size()) == kMark) text.remove_prefix(kMark.size());
  while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) text.remove_suffix(1);
  return text;
}

}  // namespace

Tensor read_csv(const std::string& path, const CsvOptions& options) {
  check(options);
  const std::string text = read_text(path);
  return Table(path, trimmed(text), options).read();
}

}  // namespace dlcore::data
