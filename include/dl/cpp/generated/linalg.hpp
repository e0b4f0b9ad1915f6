// Matrix products. Generated from bindings/dl_api.json by bindings/generate; do not edit.
#pragma once

#include <dl/cpp/tensor.hpp>

namespace dl {

// The matrix product of the last two dimensions. A vector is taken as a row on the left and as a
// column on the right; leading dimensions are batches and broadcast.
inline Tensor matmul(const Tensor& x, const Tensor& y) {
  return detail::tensor_of(dl_matmul, x.handle(), y.handle());
}

// The product of two matrices, [M, K] and [K, N].
inline Tensor mm(const Tensor& x, const Tensor& y) {
  return detail::tensor_of(dl_mm, x.handle(), y.handle());
}

// The products of two batches of matrices, [B, M, K] and [B, K, N].
inline Tensor bmm(const Tensor& x, const Tensor& y) {
  return detail::tensor_of(dl_bmm, x.handle(), y.handle());
}

// The sum of the products of two vectors' elements.
inline Tensor dot(const Tensor& x, const Tensor& y) {
  return detail::tensor_of(dl_dot, x.handle(), y.handle());
}

// The products of every pair of elements of two vectors, [M, N].
inline Tensor outer(const Tensor& x, const Tensor& y) {
  return detail::tensor_of(dl_outer, x.handle(), y.handle());
}

// x times the transposed weight, plus bias.
inline Tensor linear(const Tensor& x, const Tensor& weight, const Tensor& bias = {}) {
  return detail::tensor_of(dl_linear, x.handle(), weight.handle(), bias.handle());
}

}  // namespace dl

namespace dl::detail {

inline Tensor TensorMethods::matmul(const Tensor& y) const { return dl::matmul(self(), y); }

inline Tensor TensorMethods::mm(const Tensor& y) const { return dl::mm(self(), y); }

inline Tensor TensorMethods::bmm(const Tensor& y) const { return dl::bmm(self(), y); }

inline Tensor TensorMethods::dot(const Tensor& y) const { return dl::dot(self(), y); }

inline Tensor TensorMethods::outer(const Tensor& y) const { return dl::outer(self(), y); }

}  // namespace dl::detail
