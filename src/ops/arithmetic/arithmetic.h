#pragma once

#include "kernels/kernel.h"
#include "tensor/scalar.h"
#include "tensor/tensor.h"

namespace dlcore {

// z = x + alpha y
using AxpyKernel = void(const Launch&, const TensorRef& z, const TensorRef& x, const TensorRef& y,
                        Scalar alpha);
DL_KERNEL(add, kernels::Binary)
DL_KERNEL(add_scaled, AxpyKernel)
DL_KERNEL(sub, kernels::Binary)
DL_KERNEL(mul, kernels::Binary)
DL_KERNEL(div, kernels::Binary)
DL_KERNEL(neg, kernels::Unary)
DL_KERNEL(pow, kernels::Binary)
DL_KERNEL(maximum, kernels::Binary)
DL_KERNEL(minimum, kernels::Binary)
DL_KERNEL(remainder, kernels::Binary)
DL_KERNEL(floor_divide, kernels::Binary)

namespace ops {

// The operands broadcast and are brought to one dtype (common/promotion.h). Integers wrap around.
Tensor add(const Tensor& x, const Tensor& y);
Tensor add(const Tensor& x, Scalar y);
Tensor sub(const Tensor& x, const Tensor& y);
Tensor sub(const Tensor& x, Scalar y);
Tensor rsub(Scalar x, const Tensor& y);  // x - y
Tensor mul(const Tensor& x, const Tensor& y);
Tensor mul(const Tensor& x, Scalar y);
Tensor neg(const Tensor& x);

// True division: of integers it gives floating numbers.
Tensor div(const Tensor& x, const Tensor& y);
Tensor div(const Tensor& x, Scalar y);
Tensor rdiv(Scalar x, const Tensor& y);  // x / y

// floor(x / y), without a gradient, and x - y floor(x / y), which has y's sign. An integer y with a
// zero in it is an error.
Tensor floor_divide(const Tensor& x, const Tensor& y);
Tensor floor_divide(const Tensor& x, Scalar y);
Tensor remainder(const Tensor& x, const Tensor& y);
Tensor remainder(const Tensor& x, Scalar y);

// x^y. An integer tensor to a negative integer number is an error; in an integer tensor of
// exponents a negative one gives what division rounds to: 0, but 1 and -1 of bases 1 and -1.
Tensor pow(const Tensor& x, const Tensor& y);
Tensor pow(const Tensor& x, Scalar y);
Tensor pow(Scalar x, const Tensor& y);

// NaN wins over every number; equal elements share the gradient evenly.
// x + weight (y - x)
Tensor lerp(const Tensor& x, const Tensor& y, double weight);

Tensor maximum(const Tensor& x, const Tensor& y);
Tensor maximum(const Tensor& x, Scalar y);
Tensor minimum(const Tensor& x, const Tensor& y);
Tensor minimum(const Tensor& x, Scalar y);

// In place: x keeps its shape and dtype, y broadcasts to it.
void add_(const Tensor& x, const Tensor& y, Scalar alpha = 1);  // x += alpha y
void add_(const Tensor& x, Scalar y);
void sub_(const Tensor& x, const Tensor& y, Scalar alpha = 1);  // x -= alpha y
void sub_(const Tensor& x, Scalar y);
void mul_(const Tensor& x, const Tensor& y);
void mul_(const Tensor& x, Scalar y);
void div_(const Tensor& x, const Tensor& y);
void div_(const Tensor& x, Scalar y);

}  // namespace ops
}  // namespace dlcore
