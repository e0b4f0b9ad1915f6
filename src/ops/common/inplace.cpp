#include "ops/common/inplace.h"

#include "autograd/record.h"
#include "ops/common/apply.h"
#include "ops/common/promotion.h"
#include "ops/copy/copy.h"

namespace dlcore::ops {
namespace {

// The elements from the first to one past the last that x may touch.
struct Range {
  int64_t begin, end;
};
Range range_of(const Tensor& x) {
  int64_t last = x.offset();
  for (int i = 0; i < x.ndim(); ++i) last += (x.shape()[i] - 1) * x.strides()[i];
  const int64_t size = size_of(x.dtype());
  return {x.offset() * size, (last + 1) * size};
}

bool same_elements(const Tensor& x, const Tensor& y) {
  return x.offset() == y.offset() && x.shape() == y.shape() && x.strides() == y.strides() &&
         x.dtype() == y.dtype();
}

bool may_overlap(const Tensor& x, const Tensor& y) {
  if (x.impl()->storage != y.impl()->storage || x.numel() == 0 || y.numel() == 0) return false;
  const Range a = range_of(x), b = range_of(y);
  return a.begin < b.end && b.begin < a.end;
}

}  // namespace

Tensor without_overlap(const Tensor& x, const Tensor& y) {
  return may_overlap(x, y) && !same_elements(x, y) ? clone(y) : y;
}

void check_broadcasts_into(const char* operation, const Tensor& x, const Dims& y_shape,
                           const char* y_name) {
  if (y_shape == x.shape()) return;
  DL_CHECK(broadcast(operation, x.shape(), y_shape, "x", y_name) == x.shape(), Code::kShape,
           operation, ": ", y_name, " ", y_shape, " does not broadcast to the shape of x; x: ", x);
}

Tensor prepare_inplace(const char* operation, const Tensor& x, const Tensor& y, DType result) {
  prepare_inplace(operation, x, result);
  check_broadcasts_into(operation, x, y.shape());
  if (alike(x, y)) return without_overlap(x, y);
  const bool host_number = y.ndim() == 0 && y.device() == kHost;
  if (!host_number) check_same_device(operation, x, y);
  return without_overlap(x, to(to(y, x.dtype()), x.device()));
}

void prepare_inplace(const char* operation, const Tensor& x, DType result) {
  check_can_cast(operation, result, x.dtype());
  check_inplace(operation, x);
}

}  // namespace dlcore::ops
