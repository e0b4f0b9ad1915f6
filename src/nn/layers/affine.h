#pragma once

#include "nn/module.h"

// What layers that normalise have in common: the scale and the shift of what comes out.
namespace dlcore::nn {

void check_normalization(const char* operation, double eps, DType dtype);

// Registers weight, ones, and if `bias` bias, zeros.
void register_affine(const char* operation, Module* layer, const Dims& shape, bool bias,
                     DType dtype, Device device);
// Undefined where the layer has none.
Tensor own_weight(const Module& layer);
Tensor own_bias(const Module& layer);

}  // namespace dlcore::nn
