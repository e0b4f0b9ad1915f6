#pragma once

#include <cstdint>
#include <optional>
#include <utility>

#include "kernels/kernel.h"
#include "tensor/tensor.h"

namespace dlcore {

// y: x's rank, with 1 where x is reduced.
using SumKernel = void(const Launch&, const TensorRef& y, const TensorRef& x, double divisor);
// index: i64 [outer, inner], contiguous; x: [outer, n, inner], contiguous, n > 0.
using ArgKernel = void(const Launch&, const TensorRef& index, const TensorRef& x);

DL_KERNEL(sum, SumKernel)
DL_KERNEL(prod, kernels::Unary)
DL_KERNEL(amax, kernels::Unary)
DL_KERNEL(amin, kernels::Unary)
DL_KERNEL(all, kernels::Unary)
DL_KERNEL(any, kernels::Unary)
DL_KERNEL(argmax, ArgKernel)
DL_KERNEL(argmin, ArgKernel)

namespace ops {

// Where `dims` is empty, all dimensions are reduced. Sums and products of integers are i64.
Tensor sum(const Tensor& x);
Tensor sum(const Tensor& x, const Dims& dims, bool keepdim = false);
Tensor mean(const Tensor& x);
Tensor mean(const Tensor& x, const Dims& dims, bool keepdim = false);
Tensor prod(const Tensor& x);
Tensor prod(const Tensor& x, int64_t dim, bool keepdim = false);

// Undoes broadcasting: sums x over the dimensions that `shape` lacks or has as 1.
Tensor sum_to(const Tensor& x, const Dims& shape);

// NaN wins over every number. Ties share the gradient evenly.
Tensor max(const Tensor& x);
Tensor min(const Tensor& x);
Tensor amax(const Tensor& x, const Dims& dims, bool keepdim = false);
Tensor amin(const Tensor& x, const Dims& dims, bool keepdim = false);

// The first of equals: values and their indices along dim. The gradient goes to that element.
std::pair<Tensor, Tensor> max(const Tensor& x, int64_t dim, bool keepdim = false);
std::pair<Tensor, Tensor> min(const Tensor& x, int64_t dim, bool keepdim = false);
// Without dim: the index in the flattened x.
Tensor argmax(const Tensor& x, std::optional<int64_t> dim = std::nullopt, bool keepdim = false);
Tensor argmin(const Tensor& x, std::optional<int64_t> dim = std::nullopt, bool keepdim = false);

// bool, but u8 for u8.
Tensor all(const Tensor& x);
Tensor all(const Tensor& x, const Dims& dims, bool keepdim = false);
Tensor any(const Tensor& x);
Tensor any(const Tensor& x, const Dims& dims, bool keepdim = false);

// sum (x - mean)^2 / (n - correction); NaN for n <= correction = n.
Tensor var(const Tensor& x, const Dims& dims = {}, double correction = 1, bool keepdim = false);
Tensor std(const Tensor& x, const Dims& dims = {}, double correction = 1, bool keepdim = false);

// (sum |x|^p)^(1 / p); for p = infinity the largest |x|, for -infinity the smallest, for 0 the
// count of those that are not 0. The gradient where the norm is 0 is 0.
Tensor norm(const Tensor& x, double p = 2, const Dims& dims = {}, bool keepdim = false);

}  // namespace ops
}  // namespace dlcore
