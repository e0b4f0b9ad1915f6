#pragma once

#include <optional>

#include "kernels/kernel.h"
#include "tensor/scalar.h"
#include "tensor/tensor.h"

namespace dlcore {

// w = condition ? x : y; condition: bool, the others of one dtype.
DL_KERNEL(where, kernels::Ternary)
// y = min(max(x, low), high); NaN in any of them gives NaN.
DL_KERNEL(clamp, kernels::Ternary)

namespace ops {

// Broadcasts all three; x and y are brought to one dtype.
Tensor where(const Tensor& condition, const Tensor& x, const Tensor& y);
// x with `value` where mask (bool, broadcasts to x's shape) is true, in x's dtype.
Tensor masked_fill(const Tensor& x, const Tensor& mask, Scalar value);
// At least one bound; where low > high every element becomes high. The gradient passes where
// low < x < high: PyTorch
// 2.15's convention, where 1.13 let it pass at the bounds.
Tensor clamp(const Tensor& x, std::optional<Scalar> low, std::optional<Scalar> high);

}  // namespace ops
}  // namespace dlcore
