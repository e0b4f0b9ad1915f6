#pragma once

#include "kernels/kernel.h"
#include "tensor/tensor.h"

namespace dlcore {

DL_KERNEL(relu, kernels::Unary)
DL_KERNEL(sigmoid, kernels::Unary)
DL_KERNEL(tanh, kernels::Unary)
// dx from y (the result of the forward pass) and dy.
DL_KERNEL(relu_backward, kernels::Binary)
DL_KERNEL(sigmoid_backward, kernels::Binary)
DL_KERNEL(tanh_backward, kernels::Binary)

namespace ops {

// max(x, 0); NaN stays NaN; the gradient at 0 is 0.
Tensor relu(const Tensor& x);
// 1 / (1 + exp(-x)). Integers become floating.
Tensor sigmoid(const Tensor& x);
Tensor tanh(const Tensor& x);

}  // namespace ops
}  // namespace dlcore
