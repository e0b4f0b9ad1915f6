#pragma once

#include "kernels/kernel.h"
#include "tensor/tensor.h"

namespace dlcore {

// y[o][i][j] = x[o][0][j] + ... + x[o][i][j]; both [outer, n, inner] in row-major order. Each sum
// is formed one after another, so that it depends on nothing but its elements.
DL_KERNEL(cumsum, kernels::Unary)

namespace ops {

// The sums of the elements up to each along dim; of integers and bools in i64.
Tensor cumsum(const Tensor& x, int64_t dim);

}  // namespace ops
}  // namespace dlcore
