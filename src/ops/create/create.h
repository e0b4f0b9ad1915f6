#pragma once

#include <cstdint>

#include "kernels/kernel.h"
#include "tensor/scalar.h"
#include "tensor/tensor.h"

namespace dlcore {

// y[i] = start + i * step; y = n numbers from start to end, both included. y: [n], contiguous.
using RampKernel = void(const Launch&, const TensorRef& y, Scalar start, Scalar step_or_end);
DL_KERNEL(arange, RampKernel)
DL_KERNEL(linspace, RampKernel)

namespace ops {

// None of these has inputs to differentiate.
Tensor full(const Dims& shape, Scalar value, DType dtype, Device device);
Tensor zeros(const Dims& shape, DType dtype, Device device);
Tensor ones(const Dims& shape, DType dtype, Device device);
Tensor full_like(const Tensor& x, Scalar value);
Tensor zeros_like(const Tensor& x);
Tensor ones_like(const Tensor& x);

// From start up to, without, end.
Tensor arange(Scalar start, Scalar end, Scalar step, DType dtype, Device device);
Tensor linspace(Scalar start, Scalar end, int64_t steps, DType dtype, Device device);
// [rows, columns], 1 on the diagonal.
Tensor eye(int64_t rows, int64_t columns, DType dtype, Device device);

}  // namespace ops
}  // namespace dlcore
