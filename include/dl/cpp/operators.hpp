// The operators of tensors, element by element with broadcasting; comparisons give bool tensors.
#pragma once

#include <dl/cpp/generated/compare.hpp>
#include <dl/cpp/generated/elementwise.hpp>

namespace dl {

inline Tensor operator+(const Tensor& x, const Tensor& y) { return add(x, y); }
inline Tensor operator-(const Tensor& x, const Tensor& y) { return sub(x, y); }
inline Tensor operator*(const Tensor& x, const Tensor& y) { return mul(x, y); }
inline Tensor operator/(const Tensor& x, const Tensor& y) { return div(x, y); }
inline Tensor operator%(const Tensor& x, const Tensor& y) { return remainder(x, y); }
inline Tensor operator+(const Tensor& x, Scalar y) { return add(x, y); }
inline Tensor operator-(const Tensor& x, Scalar y) { return sub(x, y); }
inline Tensor operator*(const Tensor& x, Scalar y) { return mul(x, y); }
inline Tensor operator/(const Tensor& x, Scalar y) { return div(x, y); }
inline Tensor operator%(const Tensor& x, Scalar y) { return remainder(x, y); }
inline Tensor operator+(Scalar x, const Tensor& y) { return add(y, x); }
inline Tensor operator-(Scalar x, const Tensor& y) { return rsub(y, x); }
inline Tensor operator*(Scalar x, const Tensor& y) { return mul(y, x); }
inline Tensor operator/(Scalar x, const Tensor& y) { return rdiv(y, x); }
inline Tensor operator-(const Tensor& x) { return neg(x); }
inline Tensor operator!(const Tensor& x) { return logical_not(x); }

inline Tensor operator==(const Tensor& x, const Tensor& y) { return eq(x, y); }
inline Tensor operator!=(const Tensor& x, const Tensor& y) { return ne(x, y); }
inline Tensor operator<(const Tensor& x, const Tensor& y) { return lt(x, y); }
inline Tensor operator<=(const Tensor& x, const Tensor& y) { return le(x, y); }
inline Tensor operator>(const Tensor& x, const Tensor& y) { return gt(x, y); }
inline Tensor operator>=(const Tensor& x, const Tensor& y) { return ge(x, y); }
inline Tensor operator==(const Tensor& x, Scalar y) { return eq(x, y); }
inline Tensor operator!=(const Tensor& x, Scalar y) { return ne(x, y); }
inline Tensor operator<(const Tensor& x, Scalar y) { return lt(x, y); }
inline Tensor operator<=(const Tensor& x, Scalar y) { return le(x, y); }
inline Tensor operator>(const Tensor& x, Scalar y) { return gt(x, y); }
inline Tensor operator>=(const Tensor& x, Scalar y) { return ge(x, y); }

inline const Tensor& Tensor::operator+=(const Tensor& y) const { return add_(y); }
inline const Tensor& Tensor::operator-=(const Tensor& y) const { return sub_(y); }
inline const Tensor& Tensor::operator*=(const Tensor& y) const { return mul_(y); }
inline const Tensor& Tensor::operator/=(const Tensor& y) const { return div_(y); }
inline const Tensor& Tensor::operator+=(Scalar y) const { return add_(y); }
inline const Tensor& Tensor::operator-=(Scalar y) const { return sub_(y); }
inline const Tensor& Tensor::operator*=(Scalar y) const { return mul_(y); }
inline const Tensor& Tensor::operator/=(Scalar y) const { return div_(y.f64()); }

}  // namespace dl
