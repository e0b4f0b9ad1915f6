// Rearranging and sorting. Generated from bindings/dl_api.json by bindings/generate; do not edit.
#pragma once

#include <dl/cpp/tensor.hpp>

namespace dl {

// x backwards along each of the dimensions.
inline Tensor flip(const Tensor& x, const Dims& dims) {
  return detail::tensor_of(dl_flip, x.handle(), dims.data(), dims.size());
}

// x moved on by shifts[i] places along dims[i], from the end back to the start. With one shift and
// no dimensions the elements in row-major order are moved.
inline Tensor roll(const Tensor& x, const Dims& shifts, const Dims& dims = {}) {
  return detail::tensor_of(dl_roll, x.handle(), shifts.data(), shifts.size(), dims.data(),
      dims.size());
}

// x, repeats[i] times along dimension i. repeats may have more dimensions than x, which come first.
inline Tensor repeat(const Tensor& x, const Dims& repeats) {
  return detail::tensor_of(dl_repeat, x.handle(), repeats.data(), repeats.size());
}

// The elements on and below a diagonal of the last two dimensions, zeros elsewhere.
inline Tensor tril(const Tensor& x, int64_t diagonal = 0) {
  return detail::tensor_of(dl_tril, x.handle(), diagonal);
}

// The elements on and above a diagonal of the last two dimensions, zeros elsewhere.
inline Tensor triu(const Tensor& x, int64_t diagonal = 0) {
  return detail::tensor_of(dl_triu, x.handle(), diagonal);
}

// x in order along a dimension, and the indices where the elements stood. NaN counts as the largest
// number; equal elements keep their order.
inline std::tuple<Tensor, Tensor> sort(const Tensor& x, int64_t dim = -1, bool descending = false) {
  dl_tensor* values{};
  dl_tensor* indices{};
  detail::check(dl_sort(x.handle(), dim, descending, &values, &indices));
  return {Tensor(detail::Handle<dl_tensor>(values)), Tensor(detail::Handle<dl_tensor>(indices))};
}

// The indices that dl_sort gives.
inline Tensor argsort(const Tensor& x, int64_t dim = -1, bool descending = false) {
  return detail::tensor_of(dl_argsort, x.handle(), dim, descending);
}

// The k largest or smallest elements along a dimension in order, and their indices there.
inline std::tuple<Tensor, Tensor> topk(const Tensor& x, int64_t k, int64_t dim = -1,
    bool largest = true) {
  dl_tensor* values{};
  dl_tensor* indices{};
  detail::check(dl_topk(x.handle(), k, dim, largest, &values, &indices));
  return {Tensor(detail::Handle<dl_tensor>(values)), Tensor(detail::Handle<dl_tensor>(indices))};
}

}  // namespace dl
