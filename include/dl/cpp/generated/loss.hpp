// Losses. Generated from bindings/dl_api.json by bindings/generate; do not edit.
#pragma once

#include <dl/cpp/generated/loss_options.hpp>

namespace dl::nn::functional {

// (x - y)^2; the mean is over all elements.
inline Tensor mse_loss(const Tensor& x, const Tensor& y,
    const nn::functional::MSELossFields& options = {}) {
  const auto c_options = detail::to_c(options);
  return detail::tensor_of(dl_mse_loss, x.handle(), y.handle(), &c_options);
}

// |x - y|; the mean is over all elements.
inline Tensor l1_loss(const Tensor& x, const Tensor& y,
    const nn::functional::L1LossFields& options = {}) {
  const auto c_options = detail::to_c(options);
  return detail::tensor_of(dl_l1_loss, x.handle(), y.handle(), &c_options);
}

// (x - y)^2 / (2 beta) where |x - y| is below beta, else |x - y| - beta / 2.
inline Tensor smooth_l1_loss(const Tensor& x, const Tensor& y,
    const nn::functional::SmoothL1LossFields& options = {}) {
  const auto c_options = detail::to_c(options);
  return detail::tensor_of(dl_smooth_l1_loss, x.handle(), y.handle(), &c_options);
}

// (x - y)^2 / 2 where |x - y| is at most delta, else delta (|x - y| - delta / 2).
inline Tensor huber_loss(const Tensor& x, const Tensor& y,
    const nn::functional::HuberLossFields& options = {}) {
  const auto c_options = detail::to_c(options);
  return detail::tensor_of(dl_huber_loss, x.handle(), y.handle(), &c_options);
}

// -(y log x + (1 - y) log(1 - x)), logarithms cut off at -100. The mean divides by the number of
// elements, weighted or not.
inline Tensor binary_cross_entropy(const Tensor& x, const Tensor& y,
    const nn::functional::BCELossFields& options = {}) {
  const auto c_options = detail::to_c(options);
  return detail::tensor_of(dl_bce_loss, x.handle(), y.handle(), &c_options);
}

// dl_bce_loss of sigmoid(x), computed without overflow.
inline Tensor binary_cross_entropy_with_logits(const Tensor& x, const Tensor& y,
    const nn::functional::BCEWithLogitsLossFields& options = {}) {
  const auto c_options = detail::to_c(options);
  return detail::tensor_of(dl_bce_with_logits_loss, x.handle(), y.handle(), &c_options);
}

// -log softmax(scores)[target], times the weight of the target's class. The mean divides by the
// weights of the targets that count, with probabilities as targets by the number of samples.
inline Tensor cross_entropy(const Tensor& scores, const Tensor& target,
    const nn::functional::CrossEntropyFields& options = {}) {
  const auto c_options = detail::to_c(options);
  return detail::tensor_of(dl_cross_entropy, scores.handle(), target.handle(), &c_options);
}

// -x[target] times the weight of the target's class, for logarithms of probabilities.
inline Tensor nll_loss(const Tensor& x, const Tensor& target,
    const nn::functional::NLLLossFields& options = {}) {
  const auto c_options = detail::to_c(options);
  return detail::tensor_of(dl_nll_loss, x.handle(), target.handle(), &c_options);
}

}  // namespace dl::nn::functional
