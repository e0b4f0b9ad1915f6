#pragma once

#include <cstdint>

#include "tensor/tensor_ref.h"

namespace dlcore::cpu {

// The functions of one reduction on one pair of types: elements of x, and the accumulator, which is
// also the type of y.
struct ReduceBody {
  // sums[0..width) = the reduction of x[0], x[stride], ... (n of them, n > 0), beginning at each of
  // `width` neighbours. A row has width 1.
  using Leaf = void(void* sums, const void* x, int64_t n, int64_t stride, int64_t width);

  int64_t x_bytes;
  int64_t sum_bytes;
  Leaf* row;
  Leaf* columns;
  void (*combine)(void* sums, const void* others, int64_t n);  // sums[i] = op(sums[i], others[i])
  void (*store)(void* y, int64_t stride, const void* sums, int64_t n, double divisor);
  void (*neutral)(void* sum);
};

// y[o] = op over x, / divisor. y has the rank of x, and in each dimension x's size, or 1 where x is
// reduced. The order of the operands depends on shapes and strides alone, and is pairwise: the
// error of a sum grows with the logarithm of its length.
void run_reduce(const ReduceBody& body, const TensorRef& y, const TensorRef& x, double divisor);

}  // namespace dlcore::cpu
