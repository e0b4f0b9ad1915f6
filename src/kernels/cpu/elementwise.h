#pragma once

#include <cstdint>

#include "kernels/nest.h"

namespace dlcore::cpu {

using kernels::kMaxOperands;

// The body of an elementwise kernel: data[0][i] = functor(data[1][i], data[2][i], ...) for i < n,
// each array without gaps. An input may be the result itself; otherwise they do not overlap.
using DenseBody = void(const void* functor, char* const* data, int64_t n);

// Runs the body over the elements of a result of any strides and of inputs that broadcast to it.
// operands[0] is the result. `cost` is the time of an element in units of an addition's: it decides
// what is worth sharing among threads, never the numbers.
void run_elementwise(DenseBody* body, const void* functor, int cost,
                     const TensorRef* const* operands, int count);

}  // namespace dlcore::cpu
