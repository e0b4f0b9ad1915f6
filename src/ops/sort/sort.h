#pragma once

#include <utility>

#include "kernels/kernel.h"
#include "tensor/tensor.h"

namespace dlcore {

// The rows of x [rows, n] in order, and where each element stood; all in row-major order, places
// i64. NaN counts as the largest; equal elements keep their order.
using SortKernel = void(const Launch&, const TensorRef& y, const TensorRef& places,
                        const TensorRef& x, bool descending);
DL_KERNEL(sort_rows, SortKernel)

namespace ops {

// x in order along dim, and the indices of its elements there. NaN counts as the largest number;
// equal elements keep their order.
std::pair<Tensor, Tensor> sort(const Tensor& x, int64_t dim = -1, bool descending = false);
Tensor argsort(const Tensor& x, int64_t dim = -1, bool descending = false);
// The first k of these.
std::pair<Tensor, Tensor> topk(const Tensor& x, int64_t k, int64_t dim = -1, bool largest = true);

}  // namespace ops
}  // namespace dlcore
