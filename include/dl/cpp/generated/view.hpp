// Views. Generated from bindings/dl_api.json by bindings/generate; do not edit.
#pragma once

#include <dl/cpp/tensor.hpp>

namespace dl {

// The same elements in another shape; x's strides must allow it without a copy.
inline Tensor view(const Tensor& x, const Dims& shape) {
  return detail::tensor_of(dl_view, x.handle(), shape.data(), shape.size());
}

// The same elements in another shape; a view where strides allow it, else a copy.
inline Tensor reshape(const Tensor& x, const Dims& shape) {
  return detail::tensor_of(dl_reshape, x.handle(), shape.data(), shape.size());
}

// Joins the dimensions start_dim to end_dim, both included.
inline Tensor flatten(const Tensor& x, int64_t start_dim = 0, int64_t end_dim = -1) {
  return detail::tensor_of(dl_flatten, x.handle(), start_dim, end_dim);
}

// Splits a dimension into several.
inline Tensor unflatten(const Tensor& x, int64_t dim, const Dims& sizes) {
  return detail::tensor_of(dl_unflatten, x.handle(), dim, sizes.data(), sizes.size());
}

// Drops every dimension of size 1.
inline Tensor squeeze(const Tensor& x) { return detail::tensor_of(dl_squeeze, x.handle()); }

// Drops one dimension if its size is 1.
inline Tensor squeeze(const Tensor& x, int64_t dim) {
  return detail::tensor_of(dl_squeeze_dim, x.handle(), dim);
}

// Adds a dimension of size 1.
inline Tensor unsqueeze(const Tensor& x, int64_t dim) {
  return detail::tensor_of(dl_unsqueeze, x.handle(), dim);
}

// Repeats dimensions of size 1, and new leading ones, without copying.
inline Tensor expand(const Tensor& x, const Dims& shape) {
  return detail::tensor_of(dl_expand, x.handle(), shape.data(), shape.size());
}

// The dimensions in another order.
inline Tensor permute(const Tensor& x, const Dims& dims) {
  return detail::tensor_of(dl_permute, x.handle(), dims.data(), dims.size());
}

// Two dimensions exchanged.
inline Tensor transpose(const Tensor& x, int64_t dim0, int64_t dim1) {
  return detail::tensor_of(dl_transpose, x.handle(), dim0, dim1);
}

// A matrix transposed; x of fewer than two dimensions as it is.
inline Tensor t(const Tensor& x) { return detail::tensor_of(dl_t, x.handle()); }

// What stands at one index of a dimension, without that dimension.
inline Tensor select(const Tensor& x, int64_t dim, int64_t index) {
  return detail::tensor_of(dl_select, x.handle(), dim, index);
}

// The elements start, start + step, ... before end along a dimension. Negative bounds count from
// the end, excessive ones are cut, as in Python.
inline Tensor slice(const Tensor& x, int64_t dim, int64_t start, int64_t end, int64_t step = 1) {
  return detail::tensor_of(dl_slice, x.handle(), dim, start, end, step);
}

// The elements start to start + length - 1 along a dimension.
inline Tensor narrow(const Tensor& x, int64_t dim, int64_t start, int64_t length) {
  return detail::tensor_of(dl_narrow, x.handle(), dim, start, length);
}

// Pieces of one size along a dimension; the last one may be smaller.
inline TensorList split(const Tensor& x, int64_t size, int64_t dim = 0) {
  return detail::tensors_of([&](dl_tensor** results, int64_t capacity,
      int64_t* count) {
    return dl_split(x.handle(), size, dim, results, capacity, count);
  });
}

// Pieces of given sizes along a dimension; they must add up to its size.
inline TensorList split_with_sizes(const Tensor& x, const std::vector<int64_t>& sizes,
    int64_t dim = 0) {
  return detail::tensors_of([&](dl_tensor** results, int64_t capacity,
      int64_t* count) {
    return dl_split_sizes(x.handle(), sizes.data(), detail::size_of(sizes),
      dim, results, capacity, count);
  });
}

// At most so many pieces of equal size along a dimension; the last one may be smaller.
inline TensorList chunk(const Tensor& x, int64_t chunks, int64_t dim = 0) {
  return detail::tensors_of([&](dl_tensor** results, int64_t capacity,
      int64_t* count) {
    return dl_chunk(x.handle(), chunks, dim, results, capacity,
      count);
  });
}

// What stands at each index of a dimension, without that dimension.
inline TensorList unbind(const Tensor& x, int64_t dim = 0) {
  return detail::tensors_of([&](dl_tensor** results, int64_t capacity,
      int64_t* count) {
    return dl_unbind(x.handle(), dim, results, capacity, count);
  });
}

// Any look at x's storage: shape, strides and offset in elements. A gradient flows only if x is
// contiguous.
inline Tensor as_strided(const Tensor& x, const Dims& shape, const Dims& strides,
    int64_t offset = 0) {
  return detail::tensor_of(dl_as_strided, x.handle(), shape.data(), shape.size(), strides.data(),
      strides.size(), offset);
}

}  // namespace dl

namespace dl::detail {

inline Tensor TensorMethods::view(const Dims& shape) const { return dl::view(self(), shape); }

inline Tensor TensorMethods::reshape(const Dims& shape) const { return dl::reshape(self(), shape); }

inline Tensor TensorMethods::flatten(int64_t start_dim, int64_t end_dim) const {
  return dl::flatten(self(), start_dim, end_dim);
}

inline Tensor TensorMethods::unflatten(int64_t dim, const Dims& sizes) const {
  return dl::unflatten(self(), dim, sizes);
}

inline Tensor TensorMethods::squeeze() const { return dl::squeeze(self()); }

inline Tensor TensorMethods::squeeze(int64_t dim) const { return dl::squeeze(self(), dim); }

inline Tensor TensorMethods::unsqueeze(int64_t dim) const { return dl::unsqueeze(self(), dim); }

inline Tensor TensorMethods::expand(const Dims& shape) const { return dl::expand(self(), shape); }

inline Tensor TensorMethods::permute(const Dims& dims) const { return dl::permute(self(), dims); }

inline Tensor TensorMethods::transpose(int64_t dim0, int64_t dim1) const {
  return dl::transpose(self(), dim0, dim1);
}

inline Tensor TensorMethods::t() const { return dl::t(self()); }

inline Tensor TensorMethods::select(int64_t dim, int64_t index) const {
  return dl::select(self(), dim, index);
}

inline Tensor TensorMethods::slice(int64_t dim, int64_t start, int64_t end, int64_t step) const {
  return dl::slice(self(), dim, start, end, step);
}

inline Tensor TensorMethods::narrow(int64_t dim, int64_t start, int64_t length) const {
  return dl::narrow(self(), dim, start, length);
}

inline TensorList TensorMethods::split(int64_t size, int64_t dim) const {
  return dl::split(self(), size, dim);
}

inline TensorList TensorMethods::split_with_sizes(const std::vector<int64_t>& sizes,
    int64_t dim) const {
  return dl::split_with_sizes(self(), sizes, dim);
}

inline TensorList TensorMethods::chunk(int64_t chunks, int64_t dim) const {
  return dl::chunk(self(), chunks, dim);
}

inline TensorList TensorMethods::unbind(int64_t dim) const { return dl::unbind(self(), dim); }

inline Tensor TensorMethods::as_strided(const Dims& shape, const Dims& strides,
    int64_t offset) const {
  return dl::as_strided(self(), shape, strides, offset);
}

}  // namespace dl::detail
