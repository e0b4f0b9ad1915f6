// Losses as functions.
#include "ops/loss/loss.h"

#include "capi/generated/loss.h"
#include "ops/cross_entropy/cross_entropy.h"

namespace dlcore::capi {

Tensor mse_loss(const Tensor& x, const Tensor& y, const MseLossOptions& options) {
  return ops::mse_loss(x, y, options.reduction);
}
Tensor l1_loss(const Tensor& x, const Tensor& y, const L1LossOptions& options) {
  return ops::l1_loss(x, y, options.reduction);
}
Tensor smooth_l1_loss(const Tensor& x, const Tensor& y, const SmoothL1LossOptions& options) {
  return ops::smooth_l1_loss(x, y, options.beta, options.reduction);
}
Tensor huber_loss(const Tensor& x, const Tensor& y, const HuberLossOptions& options) {
  return ops::huber_loss(x, y, options.delta, options.reduction);
}
Tensor bce_loss(const Tensor& x, const Tensor& y, const BceLossOptions& options) {
  return ops::bce_loss(x, y, options.weight, options.reduction);
}
Tensor bce_with_logits_loss(const Tensor& x, const Tensor& y,
                            const BceWithLogitsLossOptions& options) {
  return ops::bce_with_logits_loss(x, y, options.weight, options.pos_weight, options.reduction);
}

Tensor cross_entropy(const Tensor& scores, const Tensor& target,
                     const CrossEntropyOptions& options) {
  return ops::cross_entropy(scores, target, options.weight, options.ignore_index,
                            options.label_smoothing, options.reduction);
}
Tensor nll_loss(const Tensor& x, const Tensor& target, const NllLossOptions& options) {
  return ops::nll_loss(x, target, options.weight, options.ignore_index, options.reduction);
}

}  // namespace dlcore::capi
