#pragma once

#include "tensor/tensor.h"

namespace dlcore::ops {

// Undoes broadcasting: sums x over the dimensions that `shape` lacks or has as 1.
Tensor sum_to(const Tensor& x, const Dims& shape);
// Whether an element is not zero: 0-d bool.
Tensor any(const Tensor& x);

}  // namespace dlcore::ops
