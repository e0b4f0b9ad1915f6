#pragma once

#include "kernels/kernel.h"
#include "ops/loss/reduction.h"
#include "tensor/tensor.h"

namespace dlcore {

// The losses of the elements, and their derivative: dx = dl d(loss)/dx.
DL_KERNEL(squared_error, kernels::Binary)
DL_KERNEL(squared_error_backward, kernels::Ternary)
DL_KERNEL(absolute_error, kernels::Binary)
DL_KERNEL(absolute_error_backward, kernels::Ternary)
DL_KERNEL(bce, kernels::Binary)
DL_KERNEL(bce_backward, kernels::Ternary)
DL_KERNEL(bce_with_logits, kernels::Binary)
DL_KERNEL(bce_with_logits_backward, kernels::Ternary)
// With the weight of positive targets as the third input.
DL_KERNEL(bce_with_logits_weighted, kernels::Ternary)

// Lowers *finding (device/data_check.h) to the place, in row-major order, of the first element of x
// outside [low, high]; NaN is outside. x: contiguous.
using FirstOutsideKernel = void(const Launch&, int64_t* finding, const TensorRef& x, double low,
                                double high);
DL_KERNEL(first_outside, FirstOutsideKernel)

namespace ops {

// x: predictions, y: targets, of one shape: nothing is broadcast, since [4,1] against [4] is nearly
// always a mistake. Floating dtypes. kMean divides by the number of elements, weighted or not; of
// no elements it is NaN.

// (x - y)^2 and |x - y|
Tensor mse_loss(const Tensor& x, const Tensor& y, Reduction reduction = Reduction::kMean);
Tensor l1_loss(const Tensor& x, const Tensor& y, Reduction reduction = Reduction::kMean);

// Squares for small differences d, absolute values for large ones: d^2 / (2 beta) up to
// |d| = beta and |d| - beta / 2 beyond; Huber's is beta (there delta) times that.
Tensor smooth_l1_loss(const Tensor& x, const Tensor& y, double beta = 1,
                      Reduction reduction = Reduction::kMean);
Tensor huber_loss(const Tensor& x, const Tensor& y, double delta = 1,
                  Reduction reduction = Reduction::kMean);

// -(y log x + (1 - y) log(1 - x)) with logarithms cut off at -100. x and y lie in [0, 1] and have
// one dtype. The weight, if defined, broadcasts to x.
Tensor bce_loss(const Tensor& x, const Tensor& y, const Tensor& weight = Tensor(),
                Reduction reduction = Reduction::kMean);

// The same of sigmoid(x), computed without overflow. pos_weight, if defined, broadcasts to x and
// weighs the first term.
Tensor bce_with_logits_loss(const Tensor& x, const Tensor& y, const Tensor& weight = Tensor(),
                            const Tensor& pos_weight = Tensor(),
                            Reduction reduction = Reduction::kMean);

}  // namespace ops
}  // namespace dlcore
