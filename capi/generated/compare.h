// The typed side of <dl/compare.h>; capi/compare.cpp defines it. Generated from capi/spec by capi/generate; do not edit.
#pragma once

#include "capi/values.h"
#include "tensor/tensor.h"
#include "capi/generated/tensor.h"
#include <dl/compare.h>

namespace dlcore::capi {

Tensor eq(const Tensor& x, const Tensor& y);
Tensor eq_scalar(const Tensor& x, double y);
Tensor eq_scalar_i64(const Tensor& x, int64_t y);
Tensor ne(const Tensor& x, const Tensor& y);
Tensor ne_scalar(const Tensor& x, double y);
Tensor ne_scalar_i64(const Tensor& x, int64_t y);
Tensor lt(const Tensor& x, const Tensor& y);
Tensor lt_scalar(const Tensor& x, double y);
Tensor lt_scalar_i64(const Tensor& x, int64_t y);
Tensor le(const Tensor& x, const Tensor& y);
Tensor le_scalar(const Tensor& x, double y);
Tensor le_scalar_i64(const Tensor& x, int64_t y);
Tensor gt(const Tensor& x, const Tensor& y);
Tensor gt_scalar(const Tensor& x, double y);
Tensor gt_scalar_i64(const Tensor& x, int64_t y);
Tensor ge(const Tensor& x, const Tensor& y);
Tensor ge_scalar(const Tensor& x, double y);
Tensor ge_scalar_i64(const Tensor& x, int64_t y);
Tensor logical_and(const Tensor& x, const Tensor& y);
Tensor logical_or(const Tensor& x, const Tensor& y);
Tensor logical_xor(const Tensor& x, const Tensor& y);
Tensor logical_not(const Tensor& x);
Tensor bitwise_and(const Tensor& x, const Tensor& y);
Tensor bitwise_or(const Tensor& x, const Tensor& y);
Tensor bitwise_xor(const Tensor& x, const Tensor& y);
Tensor bitwise_not(const Tensor& x);
Tensor bitwise_left_shift(const Tensor& x, const Tensor& y);
Tensor bitwise_right_shift(const Tensor& x, const Tensor& y);
Tensor where(const Tensor& condition, const Tensor& x, const Tensor& y);
Tensor masked_fill(const Tensor& x, const Tensor& mask, double value);
Tensor clamp(const Tensor& x, double low, double high);
Tensor clamp_i64(const Tensor& x, int64_t low, int64_t high);
Tensor isnan(const Tensor& x);
Tensor isinf(const Tensor& x);
Tensor isfinite(const Tensor& x);
Tensor isclose(const Tensor& x, const Tensor& y, double rtol, double atol, bool equal_nan);
bool allclose(const Tensor& x, const Tensor& y, double rtol, double atol, bool equal_nan);
bool equal(const Tensor& x, const Tensor& y);

}  // namespace dlcore::capi
