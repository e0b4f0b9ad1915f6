#pragma once

#include "kernels/signature.h"

// What the kernels of this room work on.
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

}  // namespace dlcore
