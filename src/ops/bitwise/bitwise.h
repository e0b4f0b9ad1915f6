#pragma once

#include "kernels/kernel.h"
#include "tensor/tensor.h"

namespace dlcore {

// All of one dtype: integers or bools.
DL_KERNEL(bitwise_not, kernels::Unary)
DL_KERNEL(bitwise_and, kernels::Binary)
DL_KERNEL(bitwise_or, kernels::Binary)
DL_KERNEL(bitwise_xor, kernels::Binary)
// Integers.
DL_KERNEL(bitwise_left_shift, kernels::Binary)
DL_KERNEL(bitwise_right_shift, kernels::Binary)

namespace ops {

// Each bit by itself, in the common dtype; of bools the logical operation. No gradient.
Tensor bitwise_not(const Tensor& x);
Tensor bitwise_and(const Tensor& x, const Tensor& y);
Tensor bitwise_or(const Tensor& x, const Tensor& y);
Tensor bitwise_xor(const Tensor& x, const Tensor& y);

// x 2^y, and x / 2^y rounded down. Where y is negative or no less than the number of x's bits, all
// of these are shifted out: 0, or to the right of a negative x -1.
Tensor bitwise_left_shift(const Tensor& x, const Tensor& y);
Tensor bitwise_right_shift(const Tensor& x, const Tensor& y);

}  // namespace ops
}  // namespace dlcore
