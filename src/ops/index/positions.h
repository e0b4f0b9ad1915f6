#pragma once

#include "tensor/tensor.h"

namespace dlcore::ops {

// The positions of the true elements of a bool tensor, counted in row-major order. Waits for the
// device: their number is a shape.
Tensor positions_of(const char* operation, const Tensor& mask);

}  // namespace dlcore::ops
