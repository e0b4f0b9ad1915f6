#pragma once

#include "kernels/kernel.h"
#include "tensor/scalar.h"
#include "tensor/tensor.h"

namespace dlcore {

// y = x in y's dtype, broadcast to y's shape.
DL_KERNEL(cast, kernels::Unary)

namespace ops {

// x itself where nothing changes. Floating numbers lose their fraction on the way to integers;
// what an integer type cannot hold, and NaN, becomes its lowest number (u8: 0 past i64, else the
// low byte); everything but zero is true.
Tensor to(const Tensor& x, DType dtype);
Tensor to(const Tensor& x, Device device);

// x itself if it is in row-major order, else a copy that is.
Tensor contiguous(const Tensor& x);
// A copy in row-major order.
Tensor clone(const Tensor& x);

// x = src, which broadcasts, converts and crosses devices.
void copy_(const Tensor& x, const Tensor& src);
void fill_(const Tensor& x, Scalar value);
void zero_(const Tensor& x);

}  // namespace ops
}  // namespace dlcore
