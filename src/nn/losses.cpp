#include "nn/losses.h"

#include "ops/cross_entropy/cross_entropy.h"
#include "ops/loss/loss.h"

namespace dlcore::nn {

Tensor Loss::forward(const Arguments& inputs) {
  check_count(*this, inputs, 2);
  return apply(inputs[0], inputs[1]);
}

void Loss::register_weight(const std::string& name, const Tensor& weight) {
  if (weight.defined()) register_buffer(name, weight);
}

Tensor MSELoss::apply(const Tensor& x, const Tensor& target) {
  return ops::mse_loss(x, target, reduction_);
}

BCELoss::BCELoss(ops::Reduction reduction, const Tensor& weight) : Loss("BCELoss", reduction) {
  register_weight("weight", weight);
}

Tensor BCELoss::apply(const Tensor& x, const Tensor& target) {
  return ops::bce_loss(x, target, own_buffer("weight"), reduction_);
}

BCEWithLogitsLoss::BCEWithLogitsLoss(ops::Reduction reduction, const Tensor& weight,
                                     const Tensor& pos_weight)
    : Loss("BCEWithLogitsLoss", reduction) {
  register_weight("weight", weight);
  register_weight("pos_weight", pos_weight);
}

Tensor BCEWithLogitsLoss::apply(const Tensor& x, const Tensor& target) {
  return ops::bce_with_logits_loss(x, target, own_buffer("weight"), own_buffer("pos_weight"),
                                   reduction_);
}

CrossEntropyLoss::CrossEntropyLoss(ops::Reduction reduction, const Tensor& weight,
                                   int64_t ignore_index, double label_smoothing)
    : Loss("CrossEntropyLoss", reduction),
      ignore_index_(ignore_index),
      label_smoothing_(label_smoothing) {
  register_weight("weight", weight);
}

Tensor CrossEntropyLoss::apply(const Tensor& x, const Tensor& target) {
  return ops::cross_entropy(x, target, own_buffer("weight"), ignore_index_, label_smoothing_,
                            reduction_);
}

NLLLoss::NLLLoss(ops::Reduction reduction, const Tensor& weight, int64_t ignore_index)
    : Loss("NLLLoss", reduction), ignore_index_(ignore_index) {
  register_weight("weight", weight);
}

Tensor NLLLoss::apply(const Tensor& x, const Tensor& target) {
  return ops::nll_loss(x, target, own_buffer("weight"), ignore_index_, reduction_);
}

}  // namespace dlcore::nn
