// Indexing by tensors, joining. Generated from bindings/dl_api.json by bindings/generate; do not edit.
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

// x with its slices at the indices replaced by those of src; the last of repeated ones stays.
inline Tensor index_copy(const Tensor& x, int64_t dim, const Tensor& index, const Tensor& src) {
  return detail::tensor_of(dl_index_copy, x.handle(), dim, index.handle(), src.handle());
}

// PyTorch's x[i, j, ...]. An index for each dimension of x, NULL for all of it; those at the end
// may be left out. Integers count from the end if negative, and broadcast together. A bool mask
// stands for as many dimensions as it has, which must have its sizes; it counts as the indices of
// its true elements. In the result the dimensions of the broadcast indices stand where the indexed
// dimensions stood if these are neighbours, else they come first. With a mask the call waits for
// the device.
inline Tensor index(const Tensor& x, const std::vector<Tensor>& indices) {
  const auto indices_handles = detail::handles_of(indices);
  return detail::tensor_of(dl_index, x.handle(), indices_handles.data(), detail::size_of(indices));
}

// x with the elements that dl_index gives replaced by values, or, to accumulate, with values added
// to them. values broadcasts to the shape of dl_index's result. Of repeated places the last stays;
// additions happen one after another.
inline Tensor index_put(const Tensor& x, const std::vector<Tensor>& indices, const Tensor& values,
    bool accumulate = false) {
  const auto indices_handles = detail::handles_of(indices);
  return detail::tensor_of(dl_index_put, x.handle(), indices_handles.data(),
      detail::size_of(indices), values.handle(), accumulate);
}

// dl_index_put into x itself.
inline void index_put_(const Tensor& x, const std::vector<Tensor>& indices, const Tensor& values,
    bool accumulate = false) {
  const auto indices_handles = detail::handles_of(indices);
  detail::check(dl_index_put_(x.handle(), indices_handles.data(), detail::size_of(indices),
      values.handle(), accumulate));
}

// The coordinates of the elements that are not zero, in row-major order; no gradient. Waits for the
// device.
inline Tensor nonzero(const Tensor& x) { return detail::tensor_of(dl_nonzero, x.handle()); }

// The elements of x where mask is true, in row-major order; the two broadcast. Waits for the
// device.
inline Tensor masked_select(const Tensor& x, const Tensor& mask) {
  return detail::tensor_of(dl_masked_select, x.handle(), mask.handle());
}

// The rows of weight that x names, one after another in a new last dimension. The row at
// padding_index gets no gradient.
inline Tensor embedding(const Tensor& weight, const Tensor& x, int64_t padding_index) {
  return detail::tensor_of(dl_embedding, weight.handle(), x.handle(), padding_index);
}

// 1 at the place of each class in a new last dimension, 0 elsewhere. classes -1 is one more than
// the largest; the call then waits for the device.
inline Tensor one_hot(const Tensor& x, int64_t classes = -1) {
  return detail::tensor_of(dl_one_hot, x.handle(), classes);
}

// How often each number stands in x, or the sum of its weights; as long as the largest number
// needs, min_length at least. No gradient. Waits for the device.
inline Tensor bincount(const Tensor& x, const Tensor& weights = {}, int64_t min_length = 0) {
  return detail::tensor_of(dl_bincount, x.handle(), weights.handle(), min_length);
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

inline Tensor TensorMethods::index_copy(int64_t dim, const Tensor& index, const Tensor& src) const {
  return dl::index_copy(self(), dim, index, src);
}

inline Tensor TensorMethods::nonzero() const { return dl::nonzero(self()); }

inline Tensor TensorMethods::masked_select(const Tensor& mask) const {
  return dl::masked_select(self(), mask);
}

inline Tensor TensorMethods::one_hot(int64_t classes) const { return dl::one_hot(self(), classes); }

inline Tensor TensorMethods::bincount(const Tensor& weights, int64_t min_length) const {
  return dl::bincount(self(), weights, min_length);
}

inline Tensor TensorMethods::gather(int64_t dim, const Tensor& index) const {
  return dl::gather(self(), dim, index);
}

inline Tensor TensorMethods::scatter_add(int64_t dim, const Tensor& index,
    const Tensor& src) const {
  return dl::scatter_add(self(), dim, index, src);
}

}  // namespace dl::detail
