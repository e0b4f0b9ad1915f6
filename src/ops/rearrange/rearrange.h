#pragma once

#include "tensor/tensor.h"

// The elements of x in other places, in new memory.
namespace dlcore::ops {

// Backwards along each of the dimensions.
Tensor flip(const Tensor& x, const Dims& dims);
// Moved on by shifts[i] places along dims[i], from the end back to the start; without dimensions
// the elements in row-major order are moved.
Tensor roll(const Tensor& x, const Dims& shifts, const Dims& dims = {});
// x, repeats[i] times along dimension i; repeats may have more dimensions, which come first.
Tensor repeat(const Tensor& x, const Dims& repeats);

// The elements on and below, on and above a diagonal of the last two dimensions, zeros elsewhere;
// the main diagonal is 0, those above it are positive.
Tensor tril(const Tensor& x, int64_t diagonal = 0);
Tensor triu(const Tensor& x, int64_t diagonal = 0);

}  // namespace dlcore::ops
