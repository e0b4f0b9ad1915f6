#pragma once

#include "tensor/tensor.h"

namespace dlcore::ops {

// What a reduction over `dims` leaves of x's shape.
struct ReducedShape {
  Dims kept;      // x's rank, 1 where reduced
  Dims result;    // with or without those ones, as the caller asked
  int64_t count;  // elements that go into one result
};

// No dims means all of them. Fails on a dimension out of range or named twice.
ReducedShape reduced_shape(const char* operation, const Tensor& x, const Dims& dims, bool keepdim);

}  // namespace dlcore::ops
