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
DL_KERNEL(normal_cdf, kernels::Unary)

namespace ops {

// max(x, 0); NaN stays NaN; the gradient at 0 is 0.
Tensor relu(const Tensor& x);
// 1 / (1 + exp(-x)). Integers become floating.
Tensor sigmoid(const Tensor& x);
Tensor tanh(const Tensor& x);

// Made of other operations, and differentiable through them. Of floating tensors only.
Tensor leaky_relu(const Tensor& x, double slope = 0.01);  // x, but slope x below 0
Tensor elu(const Tensor& x, double alpha = 1);            // x, but alpha (exp(x) - 1) below 0
Tensor gelu(const Tensor& x);                             // x P(X < x) for a normal X
Tensor gelu_tanh(const Tensor& x);                        // approximates gelu by a tanh
Tensor silu(const Tensor& x);                             // x sigmoid(x)
// log(1 + exp(beta x)) / beta, and x itself where beta x > threshold.
Tensor softplus(const Tensor& x, double beta = 1, double threshold = 20);

}  // namespace ops
}  // namespace dlcore
