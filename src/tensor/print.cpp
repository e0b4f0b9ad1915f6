#include "tensor/print.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace dlcore {
namespace {

constexpr int64_t kEdgeItems = 3, kThreshold = 1000;
constexpr int kLineWidth = 80;

std::string print_number(const char* format, double value) {
  char buffer[400];  // the largest double has 309 digits before its point
  const int length = std::snprintf(buffer, sizeof buffer, format, value);
  return std::string(buffer, static_cast<size_t>(length));
}

// The elements on the host, in row-major order, with the shape they are shown in.
class Elements {
  template <class T>
  T at(int64_t i) const {
    return reinterpret_cast<const T*>(bytes_.data())[i];
  }
  std::vector<char> bytes_;

 public:
  explicit Elements(const Tensor& x)
      : shape(x.shape()), strides(contiguous_strides(x.shape())), dtype(x.dtype()) {
    bytes_.resize(static_cast<size_t>(x.numel() * size_of(dtype)));
    copy_to_host("to_string", x, bytes_.data(), static_cast<int64_t>(bytes_.size()));
  }

  double floating(int64_t i) const { return dtype == DType::kF32 ? at<float>(i) : at<double>(i); }
  std::string integer(int64_t i) const {
    return dispatch(dtype, [&](auto tag) -> std::string {
      using T = typename decltype(tag)::type;
      if constexpr (std::is_same_v<T, bool>) return at<T>(i) ? "True" : "False";
      return std::to_string(at<T>(i));
    });
  }

  Dims shape, strides;
  DType dtype;
};

// Calls f(i) for every element that is shown.
template <class F>
void for_each_shown(const Elements& x, bool summarize, int dim, int64_t offset, F&& f) {
  if (dim == x.shape.size()) return f(offset);
  const int64_t size = x.shape[dim];
  const bool cut = summarize && size > 2 * kEdgeItems;
  for (int64_t i = 0; i < size; ++i) {
    if (cut && i == kEdgeItems) i = size - kEdgeItems;
    for_each_shown(x, summarize, dim + 1, offset + i * x.strides[dim], f);
  }
}

// How the numbers of one tensor are written: with one width, as integers, decimals or powers of
// ten.
class Format {
 public:
  Format(const Elements& x, bool summarize) : x_(x) {
    if (is_floating(x.dtype)) choose_style(summarize);
    for_each_shown(x, summarize, 0, 0, [&](int64_t i) { widen(i); });
  }

  size_t width() const { return width_; }
  std::string operator()(int64_t i) const {
    const std::string text = plain(i);
    return std::string(width_ - std::min(width_, text.size()), ' ') + text;
  }

 private:
  void choose_style(bool summarize) {
    double least = INFINITY, most = 0;
    for_each_shown(x_, summarize, 0, 0, [&](int64_t i) {
      const double value = x_.floating(i);
      if (!std::isfinite(value) || value == 0) return;
      least = std::min(least, std::fabs(value));
      most = std::max(most, std::fabs(value));
      integers_ = integers_ && value == std::ceil(value);
    });
    powers_ = most > 0 && (most / least > 1000 || most > 1e8 || least < 1e-4);
  }

  std::string plain(int64_t i) const {
    if (!is_floating(x_.dtype)) return x_.integer(i);
    const double value = x_.floating(i);
    if (std::isnan(value)) return "nan";
    if (std::isinf(value)) return value > 0 ? "inf" : "-inf";
    if (powers_) return print_number("%.4e", value);
    return integers_ ? print_number("%.0f", value) + "." : print_number("%.4f", value);
  }

  // As in PyTorch, zeros and non-finite numbers do not widen the column.
  void widen(int64_t i) {
    const bool counts =
        !is_floating(x_.dtype) || (std::isfinite(x_.floating(i)) && x_.floating(i) != 0);
    if (counts) width_ = std::max(width_, plain(i).size());
  }

  const Elements& x_;
  bool integers_ = true;
  bool powers_ = false;
  size_t width_ = 1;
};

class Printer {
 public:
  Printer(const Elements& x, bool summarize)
      : x_(x), summarize_(summarize), format_(x, summarize) {}

  std::string print(int dim, int64_t offset, int indent) const {
    if (dim == x_.shape.size()) return format_(offset);
    return dim + 1 == x_.shape.size() ? row(offset, indent) : block(dim, offset, indent);
  }

 private:
  // The texts of the parts along a dimension, with an ellipsis for those left out.
  template <class F>
  std::vector<std::string> parts(int64_t size, const char* ellipsis, F&& part) const {
    std::vector<std::string> texts;
    for (int64_t i = 0; i < size; ++i) {
      if (summarize_ && size > 2 * kEdgeItems && i == kEdgeItems) {
        texts.emplace_back(ellipsis);
        i = size - kEdgeItems;
      }
      texts.push_back(part(i));
    }
    return texts;
  }

  std::string row(int64_t offset, int indent) const {
    const int stride_dim = x_.shape.size() - 1;
    const auto texts =
        parts(x_.shape[stride_dim], " ...", [&](int64_t i) { return format_(offset + i); });
    const size_t per_line = static_cast<size_t>(
        std::max(1, (kLineWidth - indent) / static_cast<int>(format_.width() + 2)));
    std::string text = "[";
    for (size_t i = 0; i < texts.size(); ++i) {
      if (i > 0)
        text += i % per_line ? ", " : ",\n" + std::string(static_cast<size_t>(indent) + 1, ' ');
      text += texts[i];
    }
    return text + "]";
  }

  std::string block(int dim, int64_t offset, int indent) const {
    const auto texts = parts(x_.shape[dim], "...", [&](int64_t i) {
      return print(dim + 1, offset + i * x_.strides[dim], indent + 1);
    });
    const auto lines = static_cast<size_t>(x_.shape.size() - dim - 1);
    const std::string between =
        "," + std::string(lines, '\n') + std::string(static_cast<size_t>(indent) + 1, ' ');
    std::string text = "[";
    for (size_t i = 0; i < texts.size(); ++i) text += (i ? between : "") + texts[i];
    return text + "]";
  }

  const Elements& x_;
  bool summarize_;
  Format format_;
};

const char* long_name(DType dtype) {
  switch (dtype) {
    case DType::kF32:
      return "float32";
    case DType::kF64:
      return "float64";
    case DType::kI64:
      return "int64";
    case DType::kI32:
      return "int32";
    case DType::kU8:
      return "uint8";
    case DType::kBool:
      return "bool";
  }
  return "?";
}

std::string python_tuple(const Dims& shape) {
  std::string text = "(";
  for (int i = 0; i < shape.size(); ++i) text += (i ? ", " : "") + std::to_string(shape[i]);
  return text + (shape.size() == 1 ? ",)" : ")");
}

std::vector<std::string> own_suffixes(const Tensor& x) {
  std::vector<std::string> suffixes;
  if (x.device() != kHost) suffixes.push_back(cat("device='", x.device(), "'"));
  const bool empty = x.numel() == 0;
  if (empty && x.ndim() != 1) suffixes.push_back("size=" + python_tuple(x.shape()));
  // The elements tell an int64 or bool tensor; where there are none the type is said.
  const bool evident = x.dtype() == default_dtype() ||
                       (!empty && (x.dtype() == DType::kI64 || x.dtype() == DType::kBool));
  if (!evident) suffixes.push_back(cat("dtype=", long_name(x.dtype())));
  return suffixes;
}

std::string join(const std::string& text, const std::vector<std::string>& suffixes, size_t indent) {
  std::string result = text;
  size_t column = text.size() - (text.rfind('\n') + 1) + 2;
  for (const std::string& suffix : suffixes) {
    if (column + suffix.size() + 2 > kLineWidth) {
      result += ",\n" + std::string(indent, ' ') + suffix;
      column = indent + suffix.size();
    } else {
      result += ", " + suffix;
      column += suffix.size() + 2;
    }
  }
  return result + ")";
}

}  // namespace

std::string format_tensor(const Tensor& x, const std::vector<std::string>& suffixes) {
  const std::string prefix = "tensor(";
  const int indent = static_cast<int>(prefix.size());
  std::string body = "[]";
  if (x.numel() > 0) {
    const Elements elements(x);
    body = Printer(elements, x.numel() > kThreshold).print(0, 0, indent);
  }
  std::vector<std::string> all = own_suffixes(x);
  all.insert(all.end(), suffixes.begin(), suffixes.end());
  return join(prefix + body, all, prefix.size());
}

}  // namespace dlcore
