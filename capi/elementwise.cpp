// Elementwise operations.
#include "capi/generated/elementwise.h"

#include "ops/activation/activation.h"
#include "ops/arithmetic/arithmetic.h"
#include "ops/unary/unary.h"

namespace dlcore::capi {

Tensor add(const Tensor& x, const Tensor& y) { return ops::add(x, y); }
Tensor add_scalar(const Tensor& x, double y) { return ops::add(x, y); }
Tensor add_scalar_i64(const Tensor& x, int64_t y) { return ops::add(x, y); }
Tensor sub(const Tensor& x, const Tensor& y) { return ops::sub(x, y); }
Tensor sub_scalar(const Tensor& x, double y) { return ops::sub(x, y); }
Tensor sub_scalar_i64(const Tensor& x, int64_t y) { return ops::sub(x, y); }
Tensor rsub_scalar(const Tensor& x, double y) { return ops::rsub(y, x); }
Tensor rsub_scalar_i64(const Tensor& x, int64_t y) { return ops::rsub(y, x); }
Tensor mul(const Tensor& x, const Tensor& y) { return ops::mul(x, y); }
Tensor mul_scalar(const Tensor& x, double y) { return ops::mul(x, y); }
Tensor mul_scalar_i64(const Tensor& x, int64_t y) { return ops::mul(x, y); }
Tensor div(const Tensor& x, const Tensor& y) { return ops::div(x, y); }
Tensor div_scalar(const Tensor& x, double y) { return ops::div(x, y); }
Tensor div_scalar_i64(const Tensor& x, int64_t y) { return ops::div(x, y); }
Tensor rdiv_scalar(const Tensor& x, double y) { return ops::rdiv(y, x); }
Tensor rdiv_scalar_i64(const Tensor& x, int64_t y) { return ops::rdiv(y, x); }
Tensor floor_divide(const Tensor& x, const Tensor& y) { return ops::floor_divide(x, y); }
Tensor floor_divide_scalar(const Tensor& x, double y) { return ops::floor_divide(x, y); }
Tensor floor_divide_scalar_i64(const Tensor& x, int64_t y) { return ops::floor_divide(x, y); }
Tensor remainder(const Tensor& x, const Tensor& y) { return ops::remainder(x, y); }
Tensor remainder_scalar(const Tensor& x, double y) { return ops::remainder(x, y); }
Tensor remainder_scalar_i64(const Tensor& x, int64_t y) { return ops::remainder(x, y); }
Tensor pow(const Tensor& x, const Tensor& y) { return ops::pow(x, y); }
Tensor pow_scalar(const Tensor& x, double y) { return ops::pow(x, y); }
Tensor pow_scalar_i64(const Tensor& x, int64_t y) { return ops::pow(x, y); }
Tensor rpow_scalar(const Tensor& x, double y) { return ops::pow(Scalar(y), x); }
Tensor maximum(const Tensor& x, const Tensor& y) { return ops::maximum(x, y); }
Tensor maximum_scalar(const Tensor& x, double y) { return ops::maximum(x, y); }
Tensor minimum(const Tensor& x, const Tensor& y) { return ops::minimum(x, y); }
Tensor minimum_scalar(const Tensor& x, double y) { return ops::minimum(x, y); }
Tensor neg(const Tensor& x) { return ops::neg(x); }

void add_(const Tensor& x, const Tensor& y) { ops::add_(x, y); }
void add_scaled_(const Tensor& x, const Tensor& y, double alpha) { ops::add_(x, y, alpha); }
void add_scalar_(const Tensor& x, double y) { ops::add_(x, y); }
void add_scalar_i64_(const Tensor& x, int64_t y) { ops::add_(x, y); }
void sub_(const Tensor& x, const Tensor& y) { ops::sub_(x, y); }
void sub_scalar_(const Tensor& x, double y) { ops::sub_(x, y); }
void sub_scalar_i64_(const Tensor& x, int64_t y) { ops::sub_(x, y); }
void mul_(const Tensor& x, const Tensor& y) { ops::mul_(x, y); }
void mul_scalar_(const Tensor& x, double y) { ops::mul_(x, y); }
void mul_scalar_i64_(const Tensor& x, int64_t y) { ops::mul_(x, y); }
void div_(const Tensor& x, const Tensor& y) { ops::div_(x, y); }
void div_scalar_(const Tensor& x, double y) { ops::div_(x, y); }

Tensor exp(const Tensor& x) { return ops::exp(x); }
Tensor expm1(const Tensor& x) { return ops::expm1(x); }
Tensor log(const Tensor& x) { return ops::log(x); }
Tensor log1p(const Tensor& x) { return ops::log1p(x); }
Tensor sqrt(const Tensor& x) { return ops::sqrt(x); }
Tensor rsqrt(const Tensor& x) { return ops::rsqrt(x); }
Tensor reciprocal(const Tensor& x) { return ops::reciprocal(x); }
Tensor square(const Tensor& x) { return ops::square(x); }
Tensor abs(const Tensor& x) { return ops::abs(x); }
Tensor sign(const Tensor& x) { return ops::sign(x); }
Tensor floor(const Tensor& x) { return ops::floor(x); }
Tensor ceil(const Tensor& x) { return ops::ceil(x); }
Tensor round(const Tensor& x) { return ops::round(x); }
Tensor trunc(const Tensor& x) { return ops::trunc(x); }
Tensor sin(const Tensor& x) { return ops::sin(x); }
Tensor cos(const Tensor& x) { return ops::cos(x); }
Tensor tan(const Tensor& x) { return ops::tan(x); }
Tensor erf(const Tensor& x) { return ops::erf(x); }
Tensor log2(const Tensor& x) { return ops::log2(x); }
Tensor log10(const Tensor& x) { return ops::log10(x); }
Tensor lerp(const Tensor& x, const Tensor& y, double weight) { return ops::lerp(x, y, weight); }

Tensor relu(const Tensor& x) { return ops::relu(x); }
Tensor sigmoid(const Tensor& x) { return ops::sigmoid(x); }
Tensor tanh(const Tensor& x) { return ops::tanh(x); }
Tensor leaky_relu(const Tensor& x, double slope) { return ops::leaky_relu(x, slope); }
Tensor elu(const Tensor& x, double alpha) { return ops::elu(x, alpha); }
Tensor gelu(const Tensor& x) { return ops::gelu(x); }
Tensor gelu_tanh(const Tensor& x) { return ops::gelu_tanh(x); }
Tensor silu(const Tensor& x) { return ops::silu(x); }
Tensor softplus(const Tensor& x, double beta, double threshold) {
  return ops::softplus(x, beta, threshold);
}

}  // namespace dlcore::capi
