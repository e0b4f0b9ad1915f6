#pragma once

#include <cstdint>

#include "kernels/kernel.h"
#include "ops/cross_entropy/cross_entropy_kernels.h"
#include "tensor/tensor.h"

namespace dlcore {

DL_KERNEL(cross_entropy, CrossEntropyKernel)
DL_KERNEL(cross_entropy_backward, CrossEntropyBackwardKernel)

namespace ops {

inline constexpr int64_t kIgnoreIndex = -100;

// -log softmax(scores)[target], times the target's weight. scores: (C), (N, C) or (N, C, d...).
// target holds class indices (integers; scores' shape without C) or the probability of each class
// (floating; scores' shape). weight: (C), or undefined. Samples whose target is ignore_index do
// not count. The mean is over the weights of the targets, for probabilities over the samples.
Tensor cross_entropy(const Tensor& scores, const Tensor& target, const Tensor& weight = {},
                     int64_t ignore_index = kIgnoreIndex, double label_smoothing = 0,
                     Reduction reduction = Reduction::kMean);

// -x[target] times the target's weight, for log-probabilities x; otherwise the same rules.
Tensor nll_loss(const Tensor& x, const Tensor& target, const Tensor& weight = {},
                int64_t ignore_index = kIgnoreIndex, Reduction reduction = Reduction::kMean);

}  // namespace ops
}  // namespace dlcore
