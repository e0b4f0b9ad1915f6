#include "ops/random/memory_order.h"

#include <algorithm>
#include <numeric>

namespace dlcore::ops {
namespace {

Dims order_of(const Tensor& x) {
  Dims order(x.ndim());
  std::iota(order.begin(), order.end(), int64_t{0});
  std::stable_sort(order.begin(), order.end(), [&](int64_t a, int64_t b) {
    return x.strides()[static_cast<int>(a)] > x.strides()[static_cast<int>(b)];
  });
  return order;
}

Dims in_order(const Dims& values, const Dims& order) {
  Dims result;
  for (int64_t dim : order) result.push_back(values[static_cast<int>(dim)]);
  return result;
}

}  // namespace

Tensor in_memory_order(const Tensor& x) {
  if (x.is_contiguous()) return alias(x);
  const Dims order = order_of(x);
  return alias(x, in_order(x.shape(), order), in_order(x.strides(), order), x.offset());
}

Tensor empty_in_memory_order(const char* operation, const Tensor& x) {
  const Tensor y = empty(operation, x.shape(), x.dtype(), x.device());
  if (x.is_contiguous()) return y;
  const Dims order = order_of(x);
  const Dims steps = contiguous_strides(in_order(x.shape(), order));
  Dims strides(x.ndim());
  for (int i = 0; i < x.ndim(); ++i) strides[static_cast<int>(order[i])] = steps[i];
  return alias(y, x.shape(), strides, 0);
}

}  // namespace dlcore::ops
