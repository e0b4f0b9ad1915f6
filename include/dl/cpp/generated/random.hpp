// Random numbers. Generated from bindings/dl_api.json by bindings/generate; do not edit.
#pragma once

#include <dl/cpp/tensor.hpp>

namespace dl {

// Numbers from [0, 1), all equally likely.
inline Tensor rand(const Dims& shape, const TensorOptions& options = {},
    const Generator& generator = {}) {
  return detail::with_options(detail::tensor_of(dl_rand, shape.data(), shape.size(),
      static_cast<int32_t>(options.dtype()), options.device().value(), generator.handle()),
      options);
}

// Numbers from the normal distribution of mean 0 and standard deviation 1.
inline Tensor randn(const Dims& shape, const TensorOptions& options = {},
    const Generator& generator = {}) {
  return detail::with_options(detail::tensor_of(dl_randn, shape.data(), shape.size(),
      static_cast<int32_t>(options.dtype()), options.device().value(), generator.handle()),
      options);
}

// Integers from low up to, without, high; i64 by default.
inline Tensor randint(int64_t low, int64_t high, const Dims& shape,
    const TensorOptions& options = {}, const Generator& generator = {}) {
  return detail::with_options(detail::tensor_of(dl_randint, low, high, shape.data(), shape.size(),
      static_cast<int32_t>(options.dtype()), options.device().value(), generator.handle()),
      options);
}

// 0 to n - 1 in random order, i64.
inline Tensor randperm(int64_t n, Device device = Device(), const Generator& generator = {}) {
  return detail::tensor_of(dl_randperm, n, device.value(), generator.handle());
}

// 1 with the probability that stands in p, else 0; p's shape and dtype.
inline Tensor bernoulli(const Tensor& p, const Generator& generator = {}) {
  return detail::tensor_of(dl_bernoulli, p.handle(), generator.handle());
}

// `count` indices per row of weights, each drawn with the probability of its weight over the row's
// sum. Without replacement each index comes at most once.
inline Tensor multinomial(const Tensor& weights, int64_t count, bool replacement = false,
    const Generator& generator = {}) {
  return detail::tensor_of(dl_multinomial, weights.handle(), count, replacement,
      generator.handle());
}

// x with each element set to 0 with probability p, the others divided by 1 - p; x itself if not
// training.
inline Tensor dropout(const Tensor& x, double p = 0.5, bool training = true,
    const Generator& generator = {}) {
  return detail::tensor_of(dl_dropout, x.handle(), p, training, generator.handle());
}

}  // namespace dl

namespace dl::detail {

inline const Tensor& TensorMethods::uniform_(double from, double to,
    const Generator& generator) const {
  const Tensor& x = self();
  detail::check(dl_uniform_(x.handle(), from, to, generator.handle()));
  return x;
}

inline const Tensor& TensorMethods::normal_(double mean, double std,
    const Generator& generator) const {
  const Tensor& x = self();
  detail::check(dl_normal_(x.handle(), mean, std, generator.handle()));
  return x;
}

inline const Tensor& TensorMethods::exponential_(double rate, const Generator& generator) const {
  const Tensor& x = self();
  detail::check(dl_exponential_(x.handle(), rate, generator.handle()));
  return x;
}

inline const Tensor& TensorMethods::random_(int64_t from, int64_t to,
    const Generator& generator) const {
  const Tensor& x = self();
  detail::check(dl_random_(x.handle(), from, to, generator.handle()));
  return x;
}

inline const Tensor& TensorMethods::bernoulli_(double p, const Generator& generator) const {
  const Tensor& x = self();
  detail::check(dl_bernoulli_(x.handle(), p, generator.handle()));
  return x;
}

}  // namespace dl::detail
