#pragma once

#include <vector>

#include "kernels/kernel.h"

// How optimizers change parameters. A kernel takes all parameters at once: many small ones cost one
// call. Nothing here has a gradient: an optimizer's step is not differentiable.
namespace dlcore {

// Stochastic gradient descent (sgd_math.h has the formula).
struct SGDRule {
  double lr;
  double momentum;
  double dampening;
  double weight_decay;
  bool nesterov;
  bool maximize;
};

// A parameter, its gradient and its velocity, dense and of one dtype. The velocity is null without
// momentum and is not read at the first step.
struct SGDTensor {
  void* x;
  const void* dx;
  void* velocity;
  int64_t numel;
  DType dtype;
  bool first;
};

using SGDKernel = void(const Launch&, const SGDTensor* tensors, int64_t count, const SGDRule& rule);
DL_KERNEL(sgd_update, SGDKernel)

// Adam and AdamW (adam_math.h has the formula).
struct AdamRule {
  double lr;
  double beta1;
  double beta2;
  double eps;
  double weight_decay;
  bool decoupled;
  bool maximize;
};

// A parameter, its gradient and its moments, dense and of one dtype; this is its step-th update.
struct AdamTensor {
  void* x;
  const void* dx;
  void* first_moment;
  void* second_moment;
  int64_t numel;
  DType dtype;
  double step;
};

using AdamKernel = void(const Launch&, const AdamTensor* tensors, int64_t count,
                        const AdamRule& rule);
DL_KERNEL(adam_update, AdamKernel)

namespace ops {

struct SGDUpdate {
  Tensor x;
  Tensor dx;
  Tensor* velocity;  // undefined before the first step, which makes it
};
// Changes every x in place.
void sgd_update_(const std::vector<SGDUpdate>& updates, const SGDRule& rule);

struct AdamUpdate {
  Tensor x;
  Tensor dx;
  Tensor* first_moment;  // undefined before the first step, which makes them
  Tensor* second_moment;
  double step;  // 1 for the first update
};
void adam_update_(const std::vector<AdamUpdate>& updates, const AdamRule& rule);

}  // namespace ops
}  // namespace dlcore
