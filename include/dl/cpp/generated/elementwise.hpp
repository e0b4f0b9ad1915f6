// Elementwise operations. Generated from bindings/dl_api.json by bindings/generate; do not edit.
#pragma once

#include <dl/cpp/tensor.hpp>

namespace dl {

// x + y.
inline Tensor add(const Tensor& x, const Tensor& y) {
  return detail::tensor_of(dl_add, x.handle(), y.handle());
}

// x + y.
inline Tensor add(const Tensor& x, Scalar y) {
  if (y.is_integral()) return detail::tensor_of(dl_add_scalar_i64, x.handle(), y.i64());
  return detail::tensor_of(dl_add_scalar, x.handle(), y.f64());
}

// x - y.
inline Tensor sub(const Tensor& x, const Tensor& y) {
  return detail::tensor_of(dl_sub, x.handle(), y.handle());
}

// x - y.
inline Tensor sub(const Tensor& x, Scalar y) {
  if (y.is_integral()) return detail::tensor_of(dl_sub_scalar_i64, x.handle(), y.i64());
  return detail::tensor_of(dl_sub_scalar, x.handle(), y.f64());
}

// y - x.
inline Tensor rsub(const Tensor& x, Scalar y) {
  if (y.is_integral()) return detail::tensor_of(dl_rsub_scalar_i64, x.handle(), y.i64());
  return detail::tensor_of(dl_rsub_scalar, x.handle(), y.f64());
}

// x y.
inline Tensor mul(const Tensor& x, const Tensor& y) {
  return detail::tensor_of(dl_mul, x.handle(), y.handle());
}

// x y.
inline Tensor mul(const Tensor& x, Scalar y) {
  if (y.is_integral()) return detail::tensor_of(dl_mul_scalar_i64, x.handle(), y.i64());
  return detail::tensor_of(dl_mul_scalar, x.handle(), y.f64());
}

// x / y; of integers it gives floating numbers.
inline Tensor div(const Tensor& x, const Tensor& y) {
  return detail::tensor_of(dl_div, x.handle(), y.handle());
}

// x / y; of integers it gives floating numbers.
inline Tensor div(const Tensor& x, Scalar y) {
  if (y.is_integral()) return detail::tensor_of(dl_div_scalar_i64, x.handle(), y.i64());
  return detail::tensor_of(dl_div_scalar, x.handle(), y.f64());
}

// y / x; of integers it gives floating numbers.
inline Tensor rdiv(const Tensor& x, Scalar y) {
  if (y.is_integral()) return detail::tensor_of(dl_rdiv_scalar_i64, x.handle(), y.i64());
  return detail::tensor_of(dl_rdiv_scalar, x.handle(), y.f64());
}

// The floor of x / y. It has no gradient; an integer y that holds a zero is an error.
inline Tensor floor_divide(const Tensor& x, const Tensor& y) {
  return detail::tensor_of(dl_floor_divide, x.handle(), y.handle());
}

// The floor of x / y. It has no gradient.
inline Tensor floor_divide(const Tensor& x, Scalar y) {
  if (y.is_integral()) return detail::tensor_of(dl_floor_divide_scalar_i64, x.handle(), y.i64());
  return detail::tensor_of(dl_floor_divide_scalar, x.handle(), y.f64());
}

// x - y floor(x / y), which has y's sign.
inline Tensor remainder(const Tensor& x, const Tensor& y) {
  return detail::tensor_of(dl_remainder, x.handle(), y.handle());
}

// x - y floor(x / y), which has y's sign.
inline Tensor remainder(const Tensor& x, Scalar y) {
  if (y.is_integral()) return detail::tensor_of(dl_remainder_scalar_i64, x.handle(), y.i64());
  return detail::tensor_of(dl_remainder_scalar, x.handle(), y.f64());
}

// x to the power of y.
inline Tensor pow(const Tensor& x, const Tensor& y) {
  return detail::tensor_of(dl_pow, x.handle(), y.handle());
}

// x to the power of y.
inline Tensor pow(const Tensor& x, Scalar y) {
  if (y.is_integral()) return detail::tensor_of(dl_pow_scalar_i64, x.handle(), y.i64());
  return detail::tensor_of(dl_pow_scalar, x.handle(), y.f64());
}

// y to the power of x.
inline Tensor rpow(const Tensor& x, double y) {
  return detail::tensor_of(dl_rpow_scalar, x.handle(), y);
}

// The larger of x and y; NaN wins. Equal elements share the gradient evenly.
inline Tensor maximum(const Tensor& x, const Tensor& y) {
  return detail::tensor_of(dl_maximum, x.handle(), y.handle());
}

// The larger of x and y; NaN wins.
inline Tensor maximum(const Tensor& x, double y) {
  return detail::tensor_of(dl_maximum_scalar, x.handle(), y);
}

// The smaller of x and y; NaN wins. Equal elements share the gradient evenly.
inline Tensor minimum(const Tensor& x, const Tensor& y) {
  return detail::tensor_of(dl_minimum, x.handle(), y.handle());
}

// The smaller of x and y; NaN wins.
inline Tensor minimum(const Tensor& x, double y) {
  return detail::tensor_of(dl_minimum_scalar, x.handle(), y);
}

// -x.
inline Tensor neg(const Tensor& x) { return detail::tensor_of(dl_neg, x.handle()); }

// e to the power of x; of integers it gives floating numbers.
inline Tensor exp(const Tensor& x) { return detail::tensor_of(dl_exp, x.handle()); }

// e to the power of x, minus 1, exact for small x.
inline Tensor expm1(const Tensor& x) { return detail::tensor_of(dl_expm1, x.handle()); }

// The natural logarithm; of integers it gives floating numbers.
inline Tensor log(const Tensor& x) { return detail::tensor_of(dl_log, x.handle()); }

// The natural logarithm of 1 + x, exact for small x.
inline Tensor log1p(const Tensor& x) { return detail::tensor_of(dl_log1p, x.handle()); }

// The square root; its gradient at 0 is infinite.
inline Tensor sqrt(const Tensor& x) { return detail::tensor_of(dl_sqrt, x.handle()); }

// 1 divided by the square root.
inline Tensor rsqrt(const Tensor& x) { return detail::tensor_of(dl_rsqrt, x.handle()); }

// 1 / x.
inline Tensor reciprocal(const Tensor& x) { return detail::tensor_of(dl_reciprocal, x.handle()); }

// x x.
inline Tensor square(const Tensor& x) { return detail::tensor_of(dl_square, x.handle()); }

// The absolute value; its gradient at 0 is 0.
inline Tensor abs(const Tensor& x) { return detail::tensor_of(dl_abs, x.handle()); }

// -1, 0 or 1; its gradient is 0.
inline Tensor sign(const Tensor& x) { return detail::tensor_of(dl_sign, x.handle()); }

// The largest integer that is not above x; its gradient is 0.
inline Tensor floor(const Tensor& x) { return detail::tensor_of(dl_floor, x.handle()); }

// The smallest integer that is not below x; its gradient is 0.
inline Tensor ceil(const Tensor& x) { return detail::tensor_of(dl_ceil, x.handle()); }

// The nearest integer, halves to the even one; its gradient is 0.
inline Tensor round(const Tensor& x) { return detail::tensor_of(dl_round, x.handle()); }

// x without its fraction; its gradient is 0.
inline Tensor trunc(const Tensor& x) { return detail::tensor_of(dl_trunc, x.handle()); }

// The sine, x in radians.
inline Tensor sin(const Tensor& x) { return detail::tensor_of(dl_sin, x.handle()); }

// The cosine, x in radians.
inline Tensor cos(const Tensor& x) { return detail::tensor_of(dl_cos, x.handle()); }

// The tangent, x in radians.
inline Tensor tan(const Tensor& x) { return detail::tensor_of(dl_tan, x.handle()); }

// The error function.
inline Tensor erf(const Tensor& x) { return detail::tensor_of(dl_erf, x.handle()); }

// The logarithm to base 2; of integers it gives floating numbers.
inline Tensor log2(const Tensor& x) { return detail::tensor_of(dl_log2, x.handle()); }

// The logarithm to base 10; of integers it gives floating numbers.
inline Tensor log10(const Tensor& x) { return detail::tensor_of(dl_log10, x.handle()); }

// x + weight (y - x); x and y are floating, of one dtype, and broadcast.
inline Tensor lerp(const Tensor& x, const Tensor& y, double weight) {
  return detail::tensor_of(dl_lerp, x.handle(), y.handle(), weight);
}

// max(x, 0); NaN stays NaN; the gradient at 0 is 0.
inline Tensor relu(const Tensor& x) { return detail::tensor_of(dl_relu, x.handle()); }

// 1 / (1 + exp(-x)); of integers it gives floating numbers.
inline Tensor sigmoid(const Tensor& x) { return detail::tensor_of(dl_sigmoid, x.handle()); }

// The hyperbolic tangent; of integers it gives floating numbers.
inline Tensor tanh(const Tensor& x) { return detail::tensor_of(dl_tanh, x.handle()); }

// x, but slope x below 0.
inline Tensor leaky_relu(const Tensor& x, double slope = 0.01) {
  return detail::tensor_of(dl_leaky_relu, x.handle(), slope);
}

// x, but alpha (exp(x) - 1) below 0.
inline Tensor elu(const Tensor& x, double alpha = 1) {
  return detail::tensor_of(dl_elu, x.handle(), alpha);
}

// x times the probability that a normal variable is below x; x must be floating.
inline Tensor gelu(const Tensor& x) { return detail::tensor_of(dl_gelu, x.handle()); }

// gelu's approximation x (1 + tanh(sqrt(2 / pi) (x + 0.044715 x^3))) / 2; x must be floating.
inline Tensor gelu_tanh(const Tensor& x) { return detail::tensor_of(dl_gelu_tanh, x.handle()); }

// x sigmoid(x).
inline Tensor silu(const Tensor& x) { return detail::tensor_of(dl_silu, x.handle()); }

// log(1 + exp(beta x)) / beta, but x where beta x is above the threshold.
inline Tensor softplus(const Tensor& x, double beta = 1, double threshold = 20) {
  return detail::tensor_of(dl_softplus, x.handle(), beta, threshold);
}

}  // namespace dl

namespace dl::detail {

inline Tensor TensorMethods::add(const Tensor& y) const { return dl::add(self(), y); }

inline Tensor TensorMethods::add(Scalar y) const { return dl::add(self(), y); }

inline Tensor TensorMethods::sub(const Tensor& y) const { return dl::sub(self(), y); }

inline Tensor TensorMethods::sub(Scalar y) const { return dl::sub(self(), y); }

inline Tensor TensorMethods::rsub(Scalar y) const { return dl::rsub(self(), y); }

inline Tensor TensorMethods::mul(const Tensor& y) const { return dl::mul(self(), y); }

inline Tensor TensorMethods::mul(Scalar y) const { return dl::mul(self(), y); }

inline Tensor TensorMethods::div(const Tensor& y) const { return dl::div(self(), y); }

inline Tensor TensorMethods::div(Scalar y) const { return dl::div(self(), y); }

inline Tensor TensorMethods::rdiv(Scalar y) const { return dl::rdiv(self(), y); }

inline Tensor TensorMethods::floor_divide(const Tensor& y) const {
  return dl::floor_divide(self(), y);
}

inline Tensor TensorMethods::floor_divide(Scalar y) const { return dl::floor_divide(self(), y); }

inline Tensor TensorMethods::remainder(const Tensor& y) const { return dl::remainder(self(), y); }

inline Tensor TensorMethods::remainder(Scalar y) const { return dl::remainder(self(), y); }

inline Tensor TensorMethods::pow(const Tensor& y) const { return dl::pow(self(), y); }

inline Tensor TensorMethods::pow(Scalar y) const { return dl::pow(self(), y); }

inline Tensor TensorMethods::rpow(double y) const { return dl::rpow(self(), y); }

inline Tensor TensorMethods::maximum(const Tensor& y) const { return dl::maximum(self(), y); }

inline Tensor TensorMethods::maximum(double y) const { return dl::maximum(self(), y); }

inline Tensor TensorMethods::minimum(const Tensor& y) const { return dl::minimum(self(), y); }

inline Tensor TensorMethods::minimum(double y) const { return dl::minimum(self(), y); }

inline Tensor TensorMethods::neg() const { return dl::neg(self()); }

inline const Tensor& TensorMethods::add_(const Tensor& y) const {
  const Tensor& x = self();
  detail::check(dl_add_(x.handle(), y.handle()));
  return x;
}

inline const Tensor& TensorMethods::add_(const Tensor& y, double alpha) const {
  const Tensor& x = self();
  detail::check(dl_add_scaled_(x.handle(), y.handle(), alpha));
  return x;
}

inline const Tensor& TensorMethods::add_(Scalar y) const {
  const Tensor& x = self();
  if (y.is_integral()) { detail::check(dl_add_scalar_i64_(x.handle(),
      y.i64())); } else { detail::check(dl_add_scalar_(x.handle(), y.f64())); }
  return x;
}

inline const Tensor& TensorMethods::sub_(const Tensor& y) const {
  const Tensor& x = self();
  detail::check(dl_sub_(x.handle(), y.handle()));
  return x;
}

inline const Tensor& TensorMethods::sub_(Scalar y) const {
  const Tensor& x = self();
  if (y.is_integral()) { detail::check(dl_sub_scalar_i64_(x.handle(),
      y.i64())); } else { detail::check(dl_sub_scalar_(x.handle(), y.f64())); }
  return x;
}

inline const Tensor& TensorMethods::mul_(const Tensor& y) const {
  const Tensor& x = self();
  detail::check(dl_mul_(x.handle(), y.handle()));
  return x;
}

inline const Tensor& TensorMethods::mul_(Scalar y) const {
  const Tensor& x = self();
  if (y.is_integral()) { detail::check(dl_mul_scalar_i64_(x.handle(),
      y.i64())); } else { detail::check(dl_mul_scalar_(x.handle(), y.f64())); }
  return x;
}

inline const Tensor& TensorMethods::div_(const Tensor& y) const {
  const Tensor& x = self();
  detail::check(dl_div_(x.handle(), y.handle()));
  return x;
}

inline const Tensor& TensorMethods::div_(double y) const {
  const Tensor& x = self();
  detail::check(dl_div_scalar_(x.handle(), y));
  return x;
}

inline Tensor TensorMethods::exp() const { return dl::exp(self()); }

inline Tensor TensorMethods::expm1() const { return dl::expm1(self()); }

inline Tensor TensorMethods::log() const { return dl::log(self()); }

inline Tensor TensorMethods::log1p() const { return dl::log1p(self()); }

inline Tensor TensorMethods::sqrt() const { return dl::sqrt(self()); }

inline Tensor TensorMethods::rsqrt() const { return dl::rsqrt(self()); }

inline Tensor TensorMethods::reciprocal() const { return dl::reciprocal(self()); }

inline Tensor TensorMethods::square() const { return dl::square(self()); }

inline Tensor TensorMethods::abs() const { return dl::abs(self()); }

inline Tensor TensorMethods::sign() const { return dl::sign(self()); }

inline Tensor TensorMethods::floor() const { return dl::floor(self()); }

inline Tensor TensorMethods::ceil() const { return dl::ceil(self()); }

inline Tensor TensorMethods::round() const { return dl::round(self()); }

inline Tensor TensorMethods::trunc() const { return dl::trunc(self()); }

inline Tensor TensorMethods::sin() const { return dl::sin(self()); }

inline Tensor TensorMethods::cos() const { return dl::cos(self()); }

inline Tensor TensorMethods::tan() const { return dl::tan(self()); }

inline Tensor TensorMethods::erf() const { return dl::erf(self()); }

inline Tensor TensorMethods::log2() const { return dl::log2(self()); }

inline Tensor TensorMethods::log10() const { return dl::log10(self()); }

inline Tensor TensorMethods::lerp(const Tensor& y, double weight) const {
  return dl::lerp(self(), y, weight);
}

inline Tensor TensorMethods::relu() const { return dl::relu(self()); }

inline Tensor TensorMethods::sigmoid() const { return dl::sigmoid(self()); }

inline Tensor TensorMethods::tanh() const { return dl::tanh(self()); }

inline Tensor TensorMethods::leaky_relu(double slope) const {
  return dl::leaky_relu(self(), slope);
}

inline Tensor TensorMethods::elu(double alpha) const { return dl::elu(self(), alpha); }

inline Tensor TensorMethods::gelu() const { return dl::gelu(self()); }

inline Tensor TensorMethods::gelu_tanh() const { return dl::gelu_tanh(self()); }

inline Tensor TensorMethods::silu() const { return dl::silu(self()); }

inline Tensor TensorMethods::softplus(double beta, double threshold) const {
  return dl::softplus(self(), beta, threshold);
}

}  // namespace dl::detail
