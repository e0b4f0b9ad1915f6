// Indexing by tensors, joining. Generated from bindings/dl_api.json by bindings/cpp/generate; do not edit.
#pragma once

#include <dl/cpp/tensor.hpp>

namespace dl {

// The slices of x along a dimension that the indices name, in their order.
inline Tensor index_select(const Tensor& x, int64_t dim, const Tensor& index) {
  return detail::tensor_of(dl_index_select, x.handle(), dim, index.handle());
}

// x with the slices of src added at the indices; repeated ones are added one after another.
inline Tensor index_add(const Tensor& x, int64_t dim, const Tensor& index, const Tensor& src) {
  return detail::tensor_of(dl_index_add, x.handle(), dim, index.handle(), src.handle());
}

// For each place of index, the element of x at the same place but for the dimension, where it
// stands at the index.
inline Tensor gather(const Tensor& x, int64_t dim, const Tensor& index) {
  return detail::tensor_of(dl_gather, x.handle(), dim, index.handle());
}

// x with each element of src added at the place that dl_gather would take it from.
inline Tensor scatter_add(const Tensor& x, int64_t dim, const Tensor& index, const Tensor& src) {
  return detail::tensor_of(dl_scatter_add, x.handle(), dim, index.handle(), src.handle());
}

// The tensors one after another along a dimension. Their other sizes agree; they are brought to one
// dtype.
inline Tensor cat(const std::vector<Tensor>& xs, int64_t dim = 0) {
  const auto xs_handles = detail::handles_of(xs);
  return detail::tensor_of(dl_cat, xs_handles.data(), detail::size_of(xs), dim);
}

// The tensors, all of one shape, along a new dimension.
inline Tensor stack(const std::vector<Tensor>& xs, int64_t dim = 0) {
  const auto xs_handles = detail::handles_of(xs);
  return detail::tensor_of(dl_stack, xs_handles.data(), detail::size_of(xs), dim);
}

}  // namespace dl

namespace dl::detail {

inline Tensor TensorMethods::index_select(int64_t dim, const Tensor& index) const {
  return dl::index_select(self(), dim, index);
}

inline Tensor TensorMethods::index_add(int64_t dim, const Tensor& index, const Tensor& src) const {
  return dl::index_add(self(), dim, index, src);
}

inline Tensor TensorMethods::gather(int64_t dim, const Tensor& index) const {
  return dl::gather(self(), dim, index);
}

inline Tensor TensorMethods::scatter_add(int64_t dim, const Tensor& index,
    const Tensor& src) const {
  return dl::scatter_add(self(), dim, index, src);
}

}  // namespace dl::detail
