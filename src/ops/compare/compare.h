#pragma once

#include "kernels/kernel.h"
#include "tensor/scalar.h"
#include "tensor/tensor.h"

namespace dlcore {

// z: bool; x, y: one dtype.
DL_KERNEL(eq, kernels::Binary)
DL_KERNEL(ne, kernels::Binary)
DL_KERNEL(lt, kernels::Binary)
DL_KERNEL(le, kernels::Binary)
DL_KERNEL(gt, kernels::Binary)
DL_KERNEL(ge, kernels::Binary)
// All bool.
DL_KERNEL(logical_not, kernels::Unary)
DL_KERNEL(logical_and, kernels::Binary)
DL_KERNEL(logical_or, kernels::Binary)
DL_KERNEL(logical_xor, kernels::Binary)

namespace ops {

// bool tensors; none has a gradient. Compared in the common dtype; NaN differs from everything.
Tensor eq(const Tensor& x, const Tensor& y);
Tensor eq(const Tensor& x, Scalar y);
Tensor ne(const Tensor& x, const Tensor& y);
Tensor ne(const Tensor& x, Scalar y);
Tensor lt(const Tensor& x, const Tensor& y);
Tensor lt(const Tensor& x, Scalar y);
Tensor le(const Tensor& x, const Tensor& y);
Tensor le(const Tensor& x, Scalar y);
Tensor gt(const Tensor& x, const Tensor& y);
Tensor gt(const Tensor& x, Scalar y);
Tensor ge(const Tensor& x, const Tensor& y);
Tensor ge(const Tensor& x, Scalar y);

// Of any dtype: what is not zero is true.
Tensor logical_not(const Tensor& x);
Tensor logical_and(const Tensor& x, const Tensor& y);
Tensor logical_or(const Tensor& x, const Tensor& y);
Tensor logical_xor(const Tensor& x, const Tensor& y);

Tensor isnan(const Tensor& x);
Tensor isinf(const Tensor& x);
Tensor isfinite(const Tensor& x);

// |x - y| <= atol + rtol |y|, both finite, or x == y, or with equal_nan both NaN.
Tensor isclose(const Tensor& x, const Tensor& y, double rtol = 1e-5, double atol = 1e-8,
               bool equal_nan = false);
// Whether all are; these wait for the device.
bool allclose(const Tensor& x, const Tensor& y, double rtol = 1e-5, double atol = 1e-8,
              bool equal_nan = false);
// Whether x and y have one shape and the same elements.
bool equal(const Tensor& x, const Tensor& y);

}  // namespace ops
}  // namespace dlcore
