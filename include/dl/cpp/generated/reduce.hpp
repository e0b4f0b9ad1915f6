// Reductions, softmax and normalisations. Generated from bindings/dl_api.json by bindings/generate; do not edit.
#pragma once

#include <dl/cpp/tensor.hpp>

namespace dl {

// The sum of all elements.
inline Tensor sum(const Tensor& x) { return detail::tensor_of(dl_sum, x.handle()); }

// Sums along dimensions.
inline Tensor sum(const Tensor& x, const Dims& dims, bool keepdim = false) {
  return detail::tensor_of(dl_sum_dims, x.handle(), dims.data(), dims.size(), keepdim);
}

// The mean of all elements; x must be floating.
inline Tensor mean(const Tensor& x) { return detail::tensor_of(dl_mean, x.handle()); }

// Means along dimensions; x must be floating.
inline Tensor mean(const Tensor& x, const Dims& dims, bool keepdim = false) {
  return detail::tensor_of(dl_mean_dims, x.handle(), dims.data(), dims.size(), keepdim);
}

// The product of all elements.
inline Tensor prod(const Tensor& x) { return detail::tensor_of(dl_prod, x.handle()); }

// The largest element; NaN wins. Equal elements share the gradient evenly.
inline Tensor max(const Tensor& x) { return detail::tensor_of(dl_max, x.handle()); }

// The largest elements along a dimension and the index of the first of each. The gradient goes to
// that element.
inline std::tuple<Tensor, Tensor> max(const Tensor& x, int64_t dim, bool keepdim = false) {
  dl_tensor* values{};
  dl_tensor* indices{};
  detail::check(dl_max_dim(x.handle(), dim, keepdim, &values, &indices));
  return {Tensor(detail::Handle<dl_tensor>(values)), Tensor(detail::Handle<dl_tensor>(indices))};
}

// The smallest element; NaN wins. Equal elements share the gradient evenly.
inline Tensor min(const Tensor& x) { return detail::tensor_of(dl_min, x.handle()); }

// The smallest elements along a dimension and the index of the first of each. The gradient goes to
// that element.
inline std::tuple<Tensor, Tensor> min(const Tensor& x, int64_t dim, bool keepdim = false) {
  dl_tensor* values{};
  dl_tensor* indices{};
  detail::check(dl_min_dim(x.handle(), dim, keepdim, &values, &indices));
  return {Tensor(detail::Handle<dl_tensor>(values)), Tensor(detail::Handle<dl_tensor>(indices))};
}

// The largest elements along dimensions. Equal elements share the gradient evenly.
inline Tensor amax(const Tensor& x, const Dims& dims, bool keepdim = false) {
  return detail::tensor_of(dl_amax, x.handle(), dims.data(), dims.size(), keepdim);
}

// The smallest elements along dimensions. Equal elements share the gradient evenly.
inline Tensor amin(const Tensor& x, const Dims& dims, bool keepdim = false) {
  return detail::tensor_of(dl_amin, x.handle(), dims.data(), dims.size(), keepdim);
}

// The index (i64) of the first largest element in row-major order; a NaN counts as largest.
inline Tensor argmax(const Tensor& x) { return detail::tensor_of(dl_argmax, x.handle()); }

// The indices (i64) of the first largest elements along a dimension.
inline Tensor argmax(const Tensor& x, int64_t dim, bool keepdim = false) {
  return detail::tensor_of(dl_argmax_dim, x.handle(), dim, keepdim);
}

// The index (i64) of the first smallest element in row-major order; a NaN counts as smallest.
inline Tensor argmin(const Tensor& x) { return detail::tensor_of(dl_argmin, x.handle()); }

// The indices (i64) of the first smallest elements along a dimension.
inline Tensor argmin(const Tensor& x, int64_t dim, bool keepdim = false) {
  return detail::tensor_of(dl_argmin_dim, x.handle(), dim, keepdim);
}

// Whether every element is true (not zero).
inline Tensor all(const Tensor& x) { return detail::tensor_of(dl_all, x.handle()); }

// Whether every element along dimensions is true.
inline Tensor all(const Tensor& x, const Dims& dims, bool keepdim = false) {
  return detail::tensor_of(dl_all_dims, x.handle(), dims.data(), dims.size(), keepdim);
}

// Whether an element is true (not zero).
inline Tensor any(const Tensor& x) { return detail::tensor_of(dl_any, x.handle()); }

// Whether an element along dimensions is true.
inline Tensor any(const Tensor& x, const Dims& dims, bool keepdim = false) {
  return detail::tensor_of(dl_any_dims, x.handle(), dims.data(), dims.size(), keepdim);
}

// The variance along dimensions: the squared distances from the mean, summed and divided by n -
// correction.
inline Tensor var(const Tensor& x, const Dims& dims, double correction = 1, bool keepdim = false) {
  return detail::tensor_of(dl_var, x.handle(), dims.data(), dims.size(), correction, keepdim);
}

// The standard deviation along dimensions, the square root of dl_var.
inline Tensor std(const Tensor& x, const Dims& dims, double correction = 1, bool keepdim = false) {
  return detail::tensor_of(dl_std, x.handle(), dims.data(), dims.size(), correction, keepdim);
}

// exp(x), divided by its sum along a dimension.
inline Tensor softmax(const Tensor& x, int64_t dim) {
  return detail::tensor_of(dl_softmax, x.handle(), dim);
}

// The logarithm of dl_softmax, computed without overflow.
inline Tensor log_softmax(const Tensor& x, int64_t dim) {
  return detail::tensor_of(dl_log_softmax, x.handle(), dim);
}

// (sum |x|^p)^(1 / p) along dimensions; x must be floating. For p = infinity it is the largest |x|,
// for -infinity the smallest, for 0 the count of those that are not 0. The gradient where the norm
// is 0 is 0.
inline Tensor norm(const Tensor& x, double p = 2, const Dims& dims = {}, bool keepdim = false) {
  return detail::tensor_of(dl_norm, x.handle(), p, dims.data(), dims.size(), keepdim);
}

// The sums of the elements up to each along a dimension; of integers and bools in i64.
inline Tensor cumsum(const Tensor& x, int64_t dim) {
  return detail::tensor_of(dl_cumsum, x.handle(), dim);
}

// (x - mean) / sqrt(var + eps) weight + bias, mean and variance (without correction) over the last
// dimensions, whose sizes are `shape`.
inline Tensor layer_norm(const Tensor& x, const Dims& shape, const Tensor& weight,
    const Tensor& bias, double eps) {
  return detail::tensor_of(dl_layer_norm, x.handle(), shape.data(), shape.size(), weight.handle(),
      bias.handle(), eps);
}

// (x - mean) / sqrt(var + eps) weight + bias for each channel. In training mean and variance are
// x's, and running = (1 - momentum) running + momentum new in place, with the corrected variance,
// where running statistics are given. Else these are taken, or where there are none x's.
inline Tensor batch_norm(const Tensor& x, const Tensor& running_mean, const Tensor& running_var,
    const Tensor& weight, const Tensor& bias, bool training, double momentum, double eps) {
  return detail::tensor_of(dl_batch_norm, x.handle(), running_mean.handle(), running_var.handle(),
      weight.handle(), bias.handle(), training, momentum, eps);
}

}  // namespace dl

namespace dl::detail {

inline Tensor TensorMethods::sum() const { return dl::sum(self()); }

inline Tensor TensorMethods::sum(const Dims& dims, bool keepdim) const {
  return dl::sum(self(), dims, keepdim);
}

inline Tensor TensorMethods::mean() const { return dl::mean(self()); }

inline Tensor TensorMethods::mean(const Dims& dims, bool keepdim) const {
  return dl::mean(self(), dims, keepdim);
}

inline Tensor TensorMethods::prod() const { return dl::prod(self()); }

inline Tensor TensorMethods::max() const { return dl::max(self()); }

inline std::tuple<Tensor, Tensor> TensorMethods::max(int64_t dim, bool keepdim) const {
  return dl::max(self(), dim, keepdim);
}

inline Tensor TensorMethods::min() const { return dl::min(self()); }

inline std::tuple<Tensor, Tensor> TensorMethods::min(int64_t dim, bool keepdim) const {
  return dl::min(self(), dim, keepdim);
}

inline Tensor TensorMethods::amax(const Dims& dims, bool keepdim) const {
  return dl::amax(self(), dims, keepdim);
}

inline Tensor TensorMethods::amin(const Dims& dims, bool keepdim) const {
  return dl::amin(self(), dims, keepdim);
}

inline Tensor TensorMethods::argmax() const { return dl::argmax(self()); }

inline Tensor TensorMethods::argmax(int64_t dim, bool keepdim) const {
  return dl::argmax(self(), dim, keepdim);
}

inline Tensor TensorMethods::argmin() const { return dl::argmin(self()); }

inline Tensor TensorMethods::argmin(int64_t dim, bool keepdim) const {
  return dl::argmin(self(), dim, keepdim);
}

inline Tensor TensorMethods::all() const { return dl::all(self()); }

inline Tensor TensorMethods::all(const Dims& dims, bool keepdim) const {
  return dl::all(self(), dims, keepdim);
}

inline Tensor TensorMethods::any() const { return dl::any(self()); }

inline Tensor TensorMethods::any(const Dims& dims, bool keepdim) const {
  return dl::any(self(), dims, keepdim);
}

inline Tensor TensorMethods::var(const Dims& dims, double correction, bool keepdim) const {
  return dl::var(self(), dims, correction, keepdim);
}

inline Tensor TensorMethods::std(const Dims& dims, double correction, bool keepdim) const {
  return dl::std(self(), dims, correction, keepdim);
}

inline Tensor TensorMethods::softmax(int64_t dim) const { return dl::softmax(self(), dim); }

inline Tensor TensorMethods::log_softmax(int64_t dim) const { return dl::log_softmax(self(), dim); }

inline Tensor TensorMethods::norm(double p, const Dims& dims, bool keepdim) const {
  return dl::norm(self(), p, dims, keepdim);
}

inline Tensor TensorMethods::cumsum(int64_t dim) const { return dl::cumsum(self(), dim); }

inline Tensor TensorMethods::layer_norm(const Dims& shape, const Tensor& weight,
    const Tensor& bias, double eps) const {
  return dl::layer_norm(self(), shape, weight, bias, eps);
}

inline Tensor TensorMethods::batch_norm(const Tensor& running_mean, const Tensor& running_var,
    const Tensor& weight, const Tensor& bias, bool training, double momentum, double eps) const {
  return dl::batch_norm(self(), running_mean, running_var, weight, bias, training, momentum, eps);
}

}  // namespace dl::detail
