#pragma once

#include "tensor/tensor.h"

namespace dlcore::ops {

// x with its dimensions in the order of memory, the largest step first: contiguous if x's elements
// lie together without gaps. Unknown to autograd.
Tensor in_memory_order(const Tensor& x);
// A new tensor of x's shape whose elements lie in memory in the order of x's.
Tensor empty_in_memory_order(const char* operation, const Tensor& x);

}  // namespace dlcore::ops
