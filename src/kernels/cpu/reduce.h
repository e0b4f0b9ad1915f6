#pragma once

#include <cstdint>

#include "tensor/tensor_ref.h"

namespace dlcore::cpu {

// The functions of one reduction on one pair of types: elements of x, and the accumulator, which is
// also the type of y.
struct ReduceBody {
  int64_t x_bytes;
  int64_t sum_bytes;
  // sums[i] = the reduction of x[i * step], x[i * step + stride], ... (n > 0 of them), i < width.
  void (*rows)(void* sums, const void* x, int64_t n, int64_t stride, int64_t width, int64_t step);
  // The same for step 1: the i lie side by side.
  void (*columns)(void* sums, const void* x, int64_t n, int64_t stride, int64_t width);
  void (*combine)(void* sums, const void* others, int64_t n);  // sums[i] = op(sums[i], others[i])
  void (*store)(void* y, int64_t stride, const void* sums, int64_t n, double divisor);
  void (*neutral)(void* sum);
};

// y[o] = op over x, / divisor. y has the rank of x, and in each dimension x's size, or 1 where x is
// reduced. The order of the operands depends on shapes and strides alone, and is pairwise: the
// error of a sum grows with the logarithm of its length.
void run_reduce(const ReduceBody& body, const TensorRef& y, const TensorRef& x, double divisor);

}  // namespace dlcore::cpu
