// The typed side of <dl/elementwise.h>; capi/elementwise.cpp defines it. Generated from capi/spec by capi/generate; do not edit.
#pragma once

#include "capi/values.h"
#include "tensor/tensor.h"
#include "capi/generated/tensor.h"
#include <dl/elementwise.h>

namespace dlcore::capi {

Tensor add(const Tensor& x, const Tensor& y);
Tensor add_scalar(const Tensor& x, double y);
Tensor add_scalar_i64(const Tensor& x, int64_t y);
Tensor sub(const Tensor& x, const Tensor& y);
Tensor sub_scalar(const Tensor& x, double y);
Tensor sub_scalar_i64(const Tensor& x, int64_t y);
Tensor rsub_scalar(const Tensor& x, double y);
Tensor rsub_scalar_i64(const Tensor& x, int64_t y);
Tensor mul(const Tensor& x, const Tensor& y);
Tensor mul_scalar(const Tensor& x, double y);
Tensor mul_scalar_i64(const Tensor& x, int64_t y);
Tensor div(const Tensor& x, const Tensor& y);
Tensor div_scalar(const Tensor& x, double y);
Tensor div_scalar_i64(const Tensor& x, int64_t y);
Tensor rdiv_scalar(const Tensor& x, double y);
Tensor rdiv_scalar_i64(const Tensor& x, int64_t y);
Tensor floor_divide(const Tensor& x, const Tensor& y);
Tensor floor_divide_scalar(const Tensor& x, double y);
Tensor floor_divide_scalar_i64(const Tensor& x, int64_t y);
Tensor remainder(const Tensor& x, const Tensor& y);
Tensor remainder_scalar(const Tensor& x, double y);
Tensor remainder_scalar_i64(const Tensor& x, int64_t y);
Tensor pow(const Tensor& x, const Tensor& y);
Tensor pow_scalar(const Tensor& x, double y);
Tensor pow_scalar_i64(const Tensor& x, int64_t y);
Tensor rpow_scalar(const Tensor& x, double y);
Tensor maximum(const Tensor& x, const Tensor& y);
Tensor maximum_scalar(const Tensor& x, double y);
Tensor minimum(const Tensor& x, const Tensor& y);
Tensor minimum_scalar(const Tensor& x, double y);
Tensor neg(const Tensor& x);
void add_(const Tensor& x, const Tensor& y);
void add_scaled_(const Tensor& x, const Tensor& y, double alpha);
void add_scalar_(const Tensor& x, double y);
void add_scalar_i64_(const Tensor& x, int64_t y);
void sub_(const Tensor& x, const Tensor& y);
void sub_scalar_(const Tensor& x, double y);
void sub_scalar_i64_(const Tensor& x, int64_t y);
void mul_(const Tensor& x, const Tensor& y);
void mul_scalar_(const Tensor& x, double y);
void mul_scalar_i64_(const Tensor& x, int64_t y);
void div_(const Tensor& x, const Tensor& y);
void div_scalar_(const Tensor& x, double y);
Tensor exp(const Tensor& x);
Tensor expm1(const Tensor& x);
Tensor log(const Tensor& x);
Tensor log1p(const Tensor& x);
Tensor sqrt(const Tensor& x);
Tensor rsqrt(const Tensor& x);
Tensor reciprocal(const Tensor& x);
Tensor square(const Tensor& x);
Tensor abs(const Tensor& x);
Tensor sign(const Tensor& x);
Tensor floor(const Tensor& x);
Tensor ceil(const Tensor& x);
Tensor round(const Tensor& x);
Tensor trunc(const Tensor& x);
Tensor sin(const Tensor& x);
Tensor cos(const Tensor& x);
Tensor tan(const Tensor& x);
Tensor erf(const Tensor& x);
Tensor log2(const Tensor& x);
Tensor log10(const Tensor& x);
Tensor lerp(const Tensor& x, const Tensor& y, double weight);
Tensor relu(const Tensor& x);
Tensor sigmoid(const Tensor& x);
Tensor tanh(const Tensor& x);
Tensor leaky_relu(const Tensor& x, double slope);
Tensor elu(const Tensor& x, double alpha);
Tensor gelu(const Tensor& x);
Tensor gelu_tanh(const Tensor& x);
Tensor silu(const Tensor& x);
Tensor softplus(const Tensor& x, double beta, double threshold);

}  // namespace dlcore::capi
