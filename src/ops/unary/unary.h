#pragma once

#include "kernels/kernel.h"
#include "tensor/tensor.h"

namespace dlcore {

DL_KERNEL(exp, kernels::Unary)
DL_KERNEL(log, kernels::Unary)
DL_KERNEL(log1p, kernels::Unary)
DL_KERNEL(expm1, kernels::Unary)
DL_KERNEL(sqrt, kernels::Unary)
DL_KERNEL(rsqrt, kernels::Unary)
DL_KERNEL(reciprocal, kernels::Unary)
DL_KERNEL(sin, kernels::Unary)
DL_KERNEL(cos, kernels::Unary)
DL_KERNEL(tan, kernels::Unary)
DL_KERNEL(erf, kernels::Unary)
DL_KERNEL(floor, kernels::Unary)
DL_KERNEL(ceil, kernels::Unary)
DL_KERNEL(round, kernels::Unary)
DL_KERNEL(trunc, kernels::Unary)
DL_KERNEL(abs, kernels::Unary)
DL_KERNEL(sign, kernels::Unary)
DL_KERNEL(square, kernels::Unary)

namespace ops {

// Of integers and bool these make floating numbers.
Tensor exp(const Tensor& x);
Tensor log(const Tensor& x);
Tensor log1p(const Tensor& x);
Tensor expm1(const Tensor& x);
Tensor sqrt(const Tensor& x);
Tensor rsqrt(const Tensor& x);
Tensor reciprocal(const Tensor& x);
Tensor sin(const Tensor& x);
Tensor cos(const Tensor& x);
Tensor tan(const Tensor& x);
Tensor erf(const Tensor& x);
Tensor log2(const Tensor& x);
Tensor log10(const Tensor& x);

// Integers are whole already. Their gradient is 0. round: halves to the even neighbour.
Tensor floor(const Tensor& x);
Tensor ceil(const Tensor& x);
Tensor round(const Tensor& x);
Tensor trunc(const Tensor& x);

// In x's dtype. The derivative of abs at 0 is 0, that of sign 0 everywhere.
Tensor abs(const Tensor& x);
Tensor sign(const Tensor& x);
Tensor square(const Tensor& x);  // of bool: i64

}  // namespace ops
}  // namespace dlcore
