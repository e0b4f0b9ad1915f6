#pragma once

#include "ops/arithmetic/arithmetic.h"
#include "parallel/communicator.h"

namespace dlcore::parallel {

// a and b become one, element by element; of a mean: their sum.
Tensor combined(ReduceOp op, const Tensor& a, const Tensor& b);

// part(0), part(1), ... part(count - 1) become one, in this order.
template <class Part>
Tensor reduced(ReduceOp op, int count, Part&& part) {
  Tensor total = part(0);
  for (int i = 1; i < count; ++i) total = combined(op, total, part(i));
  return op == ReduceOp::kMean ? ops::div(total, Scalar(count)) : total;
}

}  // namespace dlcore::parallel
