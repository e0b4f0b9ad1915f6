#pragma once

#include "kernels/kernel.h"
#include "ops/loss/reduction.h"
#include "tensor/tensor.h"

namespace dlcore::ops {

// A loss l(x, y) of single elements.
struct PointwiseLoss {
  using Gradient = Tensor(const Tensor& x, const Tensor& y, const Tensor& dl);
  const char* name;
  const kernels::Kernel<kernels::Binary>& kernel;
  // dl broadcasts to x. Differentiable themselves where one of the three asks for gradients.
  Gradient* dx;
  Gradient* dy;
};

// x and y are of one shape and dtype. Each element's loss is weighed by `weight`, which broadcasts
// to x; undefined weighs all alike.
Tensor pointwise_loss(const PointwiseLoss& loss, const Tensor& x, const Tensor& y,
                      const Tensor& weight, Reduction reduction);

// Weighs and reduces the losses of the elements.
Tensor reduce_losses(const char* operation, const Tensor& losses, const Tensor& weight,
                     Reduction reduction);

void check_same_shape(const char* operation, const Tensor& x, const Tensor& y);

// A gradient from a fused kernel.
Tensor apply_gradient(const kernels::Kernel<kernels::Ternary>& kernel, const Tensor& x,
                      const Tensor& y, const Tensor& dl);

}  // namespace dlcore::ops
