// Comparisons and choices. Generated from bindings/dl_api.json by bindings/generate; do not edit.
#pragma once

#include <dl/cpp/tensor.hpp>

namespace dl {

// Whether x is equal to y.
inline Tensor eq(const Tensor& x, const Tensor& y) {
  return detail::tensor_of(dl_eq, x.handle(), y.handle());
}

// Whether x is equal to y.
inline Tensor eq(const Tensor& x, Scalar y) {
  if (y.is_integral()) return detail::tensor_of(dl_eq_scalar_i64, x.handle(), y.i64());
  return detail::tensor_of(dl_eq_scalar, x.handle(), y.f64());
}

// Whether x differs from y.
inline Tensor ne(const Tensor& x, const Tensor& y) {
  return detail::tensor_of(dl_ne, x.handle(), y.handle());
}

// Whether x differs from y.
inline Tensor ne(const Tensor& x, Scalar y) {
  if (y.is_integral()) return detail::tensor_of(dl_ne_scalar_i64, x.handle(), y.i64());
  return detail::tensor_of(dl_ne_scalar, x.handle(), y.f64());
}

// Whether x is less than y.
inline Tensor lt(const Tensor& x, const Tensor& y) {
  return detail::tensor_of(dl_lt, x.handle(), y.handle());
}

// Whether x is less than y.
inline Tensor lt(const Tensor& x, Scalar y) {
  if (y.is_integral()) return detail::tensor_of(dl_lt_scalar_i64, x.handle(), y.i64());
  return detail::tensor_of(dl_lt_scalar, x.handle(), y.f64());
}

// Whether x is at most y.
inline Tensor le(const Tensor& x, const Tensor& y) {
  return detail::tensor_of(dl_le, x.handle(), y.handle());
}

// Whether x is at most y.
inline Tensor le(const Tensor& x, Scalar y) {
  if (y.is_integral()) return detail::tensor_of(dl_le_scalar_i64, x.handle(), y.i64());
  return detail::tensor_of(dl_le_scalar, x.handle(), y.f64());
}

// Whether x is greater than y.
inline Tensor gt(const Tensor& x, const Tensor& y) {
  return detail::tensor_of(dl_gt, x.handle(), y.handle());
}

// Whether x is greater than y.
inline Tensor gt(const Tensor& x, Scalar y) {
  if (y.is_integral()) return detail::tensor_of(dl_gt_scalar_i64, x.handle(), y.i64());
  return detail::tensor_of(dl_gt_scalar, x.handle(), y.f64());
}

// Whether x is at least y.
inline Tensor ge(const Tensor& x, const Tensor& y) {
  return detail::tensor_of(dl_ge, x.handle(), y.handle());
}

// Whether x is at least y.
inline Tensor ge(const Tensor& x, Scalar y) {
  if (y.is_integral()) return detail::tensor_of(dl_ge_scalar_i64, x.handle(), y.i64());
  return detail::tensor_of(dl_ge_scalar, x.handle(), y.f64());
}

// Whether x and y are both true (not zero).
inline Tensor logical_and(const Tensor& x, const Tensor& y) {
  return detail::tensor_of(dl_logical_and, x.handle(), y.handle());
}

// Whether x or y is true (not zero).
inline Tensor logical_or(const Tensor& x, const Tensor& y) {
  return detail::tensor_of(dl_logical_or, x.handle(), y.handle());
}

// Whether just one of x and y is true (not zero).
inline Tensor logical_xor(const Tensor& x, const Tensor& y) {
  return detail::tensor_of(dl_logical_xor, x.handle(), y.handle());
}

// Whether x is zero.
inline Tensor logical_not(const Tensor& x) { return detail::tensor_of(dl_logical_not, x.handle()); }

// The bits that x and y both have; integers or bools. No gradient.
inline Tensor bitwise_and(const Tensor& x, const Tensor& y) {
  return detail::tensor_of(dl_bitwise_and, x.handle(), y.handle());
}

// The bits that x or y has; integers or bools. No gradient.
inline Tensor bitwise_or(const Tensor& x, const Tensor& y) {
  return detail::tensor_of(dl_bitwise_or, x.handle(), y.handle());
}

// The bits that one of x and y has; integers or bools. No gradient.
inline Tensor bitwise_xor(const Tensor& x, const Tensor& y) {
  return detail::tensor_of(dl_bitwise_xor, x.handle(), y.handle());
}

// The bits that x has not; integers or bools. No gradient.
inline Tensor bitwise_not(const Tensor& x) { return detail::tensor_of(dl_bitwise_not, x.handle()); }

// x 2^y, integers; bits that leave the dtype are lost, all of them if y is negative or no less than
// their number. No gradient.
inline Tensor bitwise_left_shift(const Tensor& x, const Tensor& y) {
  return detail::tensor_of(dl_bitwise_left_shift, x.handle(), y.handle());
}

// x / 2^y rounded down, integers; 0, or -1 for a negative x, if y is negative or no less than the
// number of x's bits. No gradient.
inline Tensor bitwise_right_shift(const Tensor& x, const Tensor& y) {
  return detail::tensor_of(dl_bitwise_right_shift, x.handle(), y.handle());
}

// x where the condition is true, y elsewhere. All three broadcast.
inline Tensor where(const Tensor& condition, const Tensor& x, const Tensor& y) {
  return detail::tensor_of(dl_where, condition.handle(), x.handle(), y.handle());
}

// x with a number wherever the mask is true, in x's dtype.
inline Tensor masked_fill(const Tensor& x, const Tensor& mask, double value) {
  return detail::tensor_of(dl_masked_fill, x.handle(), mask.handle(), value);
}

// x limited to low at least and high at most; where low > high every element becomes high. The
// gradient passes where low <= x <= high.
inline Tensor clamp(const Tensor& x, Scalar low, Scalar high) {
  if (low.is_integral() && high.is_integral()) return detail::tensor_of(dl_clamp_i64, x.handle(),
      low.i64(), high.i64());
  return detail::tensor_of(dl_clamp, x.handle(), low.f64(), high.f64());
}

// Whether each element is NaN.
inline Tensor isnan(const Tensor& x) { return detail::tensor_of(dl_isnan, x.handle()); }

// Whether each element is infinite.
inline Tensor isinf(const Tensor& x) { return detail::tensor_of(dl_isinf, x.handle()); }

// Whether each element is neither infinite nor NaN.
inline Tensor isfinite(const Tensor& x) { return detail::tensor_of(dl_isfinite, x.handle()); }

// Whether x == y, or both are finite and |x - y| <= atol + rtol |y|, or with equal_nan both are
// NaN. x and y have one dtype and broadcast.
inline Tensor isclose(const Tensor& x, const Tensor& y, double rtol = 1e-5, double atol = 1e-8,
    bool equal_nan = false) {
  return detail::tensor_of(dl_isclose, x.handle(), y.handle(), rtol, atol, equal_nan);
}

// Whether dl_isclose is true everywhere. Waits for the device.
inline bool allclose(const Tensor& x, const Tensor& y, double rtol = 1e-5, double atol = 1e-8,
    bool equal_nan = false) {
  return detail::value_of<int32_t>(dl_allclose, x.handle(), y.handle(), rtol, atol, equal_nan) != 0;
}

// Whether x and y have one shape and equal elements. Waits for the device.
inline bool equal(const Tensor& x, const Tensor& y) {
  return detail::value_of<int32_t>(dl_equal, x.handle(), y.handle()) != 0;
}

}  // namespace dl

namespace dl::detail {

inline Tensor TensorMethods::eq(const Tensor& y) const { return dl::eq(self(), y); }

inline Tensor TensorMethods::eq(Scalar y) const { return dl::eq(self(), y); }

inline Tensor TensorMethods::ne(const Tensor& y) const { return dl::ne(self(), y); }

inline Tensor TensorMethods::ne(Scalar y) const { return dl::ne(self(), y); }

inline Tensor TensorMethods::lt(const Tensor& y) const { return dl::lt(self(), y); }

inline Tensor TensorMethods::lt(Scalar y) const { return dl::lt(self(), y); }

inline Tensor TensorMethods::le(const Tensor& y) const { return dl::le(self(), y); }

inline Tensor TensorMethods::le(Scalar y) const { return dl::le(self(), y); }

inline Tensor TensorMethods::gt(const Tensor& y) const { return dl::gt(self(), y); }

inline Tensor TensorMethods::gt(Scalar y) const { return dl::gt(self(), y); }

inline Tensor TensorMethods::ge(const Tensor& y) const { return dl::ge(self(), y); }

inline Tensor TensorMethods::ge(Scalar y) const { return dl::ge(self(), y); }

inline Tensor TensorMethods::logical_and(const Tensor& y) const {
  return dl::logical_and(self(), y);
}

inline Tensor TensorMethods::logical_or(const Tensor& y) const { return dl::logical_or(self(), y); }

inline Tensor TensorMethods::logical_xor(const Tensor& y) const {
  return dl::logical_xor(self(), y);
}

inline Tensor TensorMethods::logical_not() const { return dl::logical_not(self()); }

inline Tensor TensorMethods::bitwise_and(const Tensor& y) const {
  return dl::bitwise_and(self(), y);
}

inline Tensor TensorMethods::bitwise_or(const Tensor& y) const { return dl::bitwise_or(self(), y); }

inline Tensor TensorMethods::bitwise_xor(const Tensor& y) const {
  return dl::bitwise_xor(self(), y);
}

inline Tensor TensorMethods::bitwise_not() const { return dl::bitwise_not(self()); }

inline Tensor TensorMethods::bitwise_left_shift(const Tensor& y) const {
  return dl::bitwise_left_shift(self(), y);
}

inline Tensor TensorMethods::bitwise_right_shift(const Tensor& y) const {
  return dl::bitwise_right_shift(self(), y);
}

inline Tensor TensorMethods::masked_fill(const Tensor& mask, double value) const {
  return dl::masked_fill(self(), mask, value);
}

inline Tensor TensorMethods::clamp(Scalar low, Scalar high) const {
  return dl::clamp(self(), low, high);
}

inline Tensor TensorMethods::isnan() const { return dl::isnan(self()); }

inline Tensor TensorMethods::isinf() const { return dl::isinf(self()); }

inline Tensor TensorMethods::isfinite() const { return dl::isfinite(self()); }

inline Tensor TensorMethods::isclose(const Tensor& y, double rtol, double atol,
    bool equal_nan) const {
  return dl::isclose(self(), y, rtol, atol, equal_nan);
}

inline bool TensorMethods::allclose(const Tensor& y, double rtol, double atol,
    bool equal_nan) const {
  return dl::allclose(self(), y, rtol, atol, equal_nan);
}

inline bool TensorMethods::equal(const Tensor& y) const { return dl::equal(self(), y); }

}  // namespace dl::detail
