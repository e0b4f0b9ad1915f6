#pragma once

#include <cstdint>

#include "kernels/kernel.h"
#include "tensor/tensor.h"

namespace dlcore {

// All arrays [outer, n, inner], contiguous, of one floating dtype.
DL_KERNEL(softmax, kernels::Unary)
DL_KERNEL(log_softmax, kernels::Unary)
DL_KERNEL(softmax_backward, kernels::Binary)
DL_KERNEL(log_softmax_backward, kernels::Binary)

namespace ops {

// Along dim; x floating. NaN for a row that is empty of finite numbers.
Tensor softmax(const Tensor& x, int64_t dim);
Tensor log_softmax(const Tensor& x, int64_t dim);

// dx for y = softmax(x, dim), differentiable again.
Tensor softmax_backward(const Tensor& dy, const Tensor& y, int dim);

}  // namespace ops
}  // namespace dlcore
