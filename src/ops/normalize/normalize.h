#pragma once

#include "tensor/tensor.h"

// Layers' normalisations: (x - mean) / sqrt(var + eps) weight + bias, the variance without
// correction. weight and bias may be undefined.
namespace dlcore::ops {

// Mean and variance over the last dimensions, whose sizes are `shape`; weight, bias: `shape`.
Tensor layer_norm(const Tensor& x, const Dims& shape, const Tensor& weight = {},
                  const Tensor& bias = {}, double eps = 1e-5);

// x: [N, C, ...], the others: [C]. In training mean and variance are those of each channel in x,
// and running = (1 - momentum) running + momentum new, in place and of the corrected variance,
// where the running statistics are given; else these, or where there are none those of x, are
// taken.
Tensor batch_norm(const Tensor& x, const Tensor& running_mean, const Tensor& running_var,
                  const Tensor& weight, const Tensor& bias, bool training, double momentum = 0.1,
                  double eps = 1e-5);

}  // namespace dlcore::ops
