#include "tensor/shape.h"

#include <algorithm>
#include <ostream>

#include "base/checked.h"

namespace dlcore {

std::ostream& operator<<(std::ostream& out, const Dims& dims) {
  out << '[';
  for (int i = 0; i < dims.size(); ++i) out << (i ? "," : "") << dims[i];
  return out << ']';
}

int64_t numel_of(const char* operation, const Dims& shape) {
  int64_t numel = 1;
  bool has_zero = false, overflows = false;
  for (int64_t size : shape) {
    DL_CHECK(size >= 0, Code::kShape, operation, ": shape ", shape, " has a negative size");
    has_zero |= size == 0;
    overflows |= __builtin_mul_overflow(numel, size, &numel);
  }
  if (has_zero) return 0;  // [0, huge, huge] holds nothing
  DL_CHECK(!overflows, Code::kLimit, operation, ": shape ", shape,
           " has more elements than 64 bits can count");
  return numel;
}

Dims contiguous_strides(const Dims& shape) {
  Dims strides = shape;  // for its size
  int64_t stride = 1;
  for (int i = shape.size() - 1; i >= 0; --i) {
    strides[i] = stride;
    // An empty tensor's strides are never followed, so they may stop growing.
    if (__builtin_mul_overflow(stride, std::max<int64_t>(shape[i], 1), &stride)) stride = 1;
  }
  return strides;
}

bool is_contiguous(const Dims& shape, const Dims& strides) {
  int64_t stride = 1;
  for (int i = shape.size() - 1; i >= 0; --i) {
    if (shape[i] == 0) return true;
    if (shape[i] != 1 && strides[i] != stride) return false;
    stride *= shape[i];
  }
  return true;
}

Dims broadcast(const char* operation, const Dims& a, const Dims& b, const char* a_name,
               const char* b_name) {
  const Dims& longer = a.size() >= b.size() ? a : b;
  const Dims& shorter = a.size() >= b.size() ? b : a;
  Dims shape = longer;
  const int skip = longer.size() - shorter.size();
  for (int i = 0; i < shorter.size(); ++i) {
    const int64_t x = longer[i + skip], y = shorter[i];
    DL_CHECK(x == y || x == 1 || y == 1, Code::kShape, operation, ": ", a_name, " ", a, " and ",
             b_name, " ", b, " do not broadcast: ", x, " against ", y, " in dimension ", i + skip);
    shape[i + skip] = x == 1 ? y : x;
  }
  return shape;
}

int wrap_dim(const char* operation, int64_t dim, int ndim) {
  const int64_t range = std::max(ndim, 1);
  DL_CHECK(dim >= -range && dim < range, Code::kIndex, operation, ": dim (", dim, ") must be in [",
           -range, ", ", range - 1, "]: x has ", ndim, " dimensions");
  return static_cast<int>(dim < 0 ? dim + range : dim);
}

}  // namespace dlcore
