#pragma once

#include "tensor/scalar.h"
#include "tensor/tensor.h"

namespace dlcore::ops {

// PyTorch's type promotion. Among tensors with dimensions, 0-d tensors and numbers each group bows
// to the one before it: it changes the dtype only by being of a higher kind (bool < integer <
// floating).
DType result_type(const Tensor& x, const Tensor& y);
DType result_type(const Tensor& x, Scalar y);
DType result_type(Scalar x, Scalar y);

// A number's own dtype: i64, or the default floating one.
DType dtype_for(Scalar value);
// `dtype` if it is floating, else the default floating dtype: of true division, exp, mean, ...
DType floating_type(DType dtype);

// Fails where a result of dtype `from` may not be written into a tensor of dtype `to`: a floating
// one into integers, a number into bool.
void check_can_cast(const char* operation, DType from, DType to);
// Fails where an integer dtype cannot hold the value.
void check_fits(const char* operation, Scalar value, DType dtype);
bool fits(Scalar value, DType dtype);

}  // namespace dlcore::ops
