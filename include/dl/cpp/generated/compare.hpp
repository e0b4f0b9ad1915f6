// Comparisons and choices. Generated from bindings/dl_api.json by bindings/cpp/generate; do not edit.
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

inline Tensor TensorMethods::masked_fill(const Tensor& mask, double value) const {
  return dl::masked_fill(self(), mask, value);
}

inline Tensor TensorMethods::clamp(Scalar low, Scalar high) const {
  return dl::clamp(self(), low, high);
}

}  // namespace dl::detail
