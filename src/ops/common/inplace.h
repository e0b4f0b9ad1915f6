#pragma once

#include "tensor/scalar.h"
#include "tensor/tensor.h"

namespace dlcore::ops {

// What an in-place operation x = f(x, y) must check before it writes: that x may be changed, that
// the result's dtype and shape are x's to hold. Returns y in x's dtype on x's device, read before x
// is written where the two overlap in memory.
Tensor prepare_inplace(const char* operation, const Tensor& x, const Tensor& y, DType result);
// The same for a number.
void prepare_inplace(const char* operation, const Tensor& x, DType result);

// y, or a copy of it if writing to x element by element would change what is still to be read.
Tensor without_overlap(const Tensor& x, const Tensor& y);

// Fails unless y broadcasts to x's shape as it is.
void check_broadcasts_into(const char* operation, const Tensor& x, const Dims& y_shape,
                           const char* y_name = "y");

}  // namespace dlcore::ops
