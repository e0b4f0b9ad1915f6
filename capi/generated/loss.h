// The typed side of <dl/loss.h>; capi/loss.cpp defines it. Generated from capi/spec by capi/generate; do not edit.
#pragma once

#include "capi/values.h"
#include "ops/loss/reduction.h"
#include "tensor/tensor.h"
#include "capi/generated/tensor.h"
#include <dl/loss.h>

namespace dlcore::capi {

struct MseLossOptions {
  ops::Reduction reduction;
};

struct L1LossOptions {
  ops::Reduction reduction;
};

struct SmoothL1LossOptions {
  double beta;
  ops::Reduction reduction;
};

struct HuberLossOptions {
  double delta;
  ops::Reduction reduction;
};

struct BceLossOptions {
  const Tensor& weight;
  ops::Reduction reduction;
};

struct BceWithLogitsLossOptions {
  const Tensor& weight;
  const Tensor& pos_weight;
  ops::Reduction reduction;
};

struct CrossEntropyOptions {
  const Tensor& weight;
  int64_t ignore_index;
  double label_smoothing;
  ops::Reduction reduction;
};

struct NllLossOptions {
  const Tensor& weight;
  int64_t ignore_index;
  ops::Reduction reduction;
};

Tensor mse_loss(const Tensor& x, const Tensor& y, const MseLossOptions& options);
Tensor l1_loss(const Tensor& x, const Tensor& y, const L1LossOptions& options);
Tensor smooth_l1_loss(const Tensor& x, const Tensor& y, const SmoothL1LossOptions& options);
Tensor huber_loss(const Tensor& x, const Tensor& y, const HuberLossOptions& options);
Tensor bce_loss(const Tensor& x, const Tensor& y, const BceLossOptions& options);
Tensor bce_with_logits_loss(const Tensor& x, const Tensor& y,
    const BceWithLogitsLossOptions& options);
Tensor cross_entropy(const Tensor& scores, const Tensor& target,
    const CrossEntropyOptions& options);
Tensor nll_loss(const Tensor& x, const Tensor& target, const NllLossOptions& options);

}  // namespace dlcore::capi
