// Comparisons and choices.
#include "capi/generated/compare.h"

#include <cmath>

#include "ops/bitwise/bitwise.h"
#include "ops/compare/compare.h"
#include "ops/select/select.h"

namespace dlcore::capi {

Tensor eq(const Tensor& x, const Tensor& y) { return ops::eq(x, y); }
Tensor eq_scalar(const Tensor& x, double y) { return ops::eq(x, y); }
Tensor eq_scalar_i64(const Tensor& x, int64_t y) { return ops::eq(x, y); }
Tensor ne(const Tensor& x, const Tensor& y) { return ops::ne(x, y); }
Tensor ne_scalar(const Tensor& x, double y) { return ops::ne(x, y); }
Tensor ne_scalar_i64(const Tensor& x, int64_t y) { return ops::ne(x, y); }
Tensor lt(const Tensor& x, const Tensor& y) { return ops::lt(x, y); }
Tensor lt_scalar(const Tensor& x, double y) { return ops::lt(x, y); }
Tensor lt_scalar_i64(const Tensor& x, int64_t y) { return ops::lt(x, y); }
Tensor le(const Tensor& x, const Tensor& y) { return ops::le(x, y); }
Tensor le_scalar(const Tensor& x, double y) { return ops::le(x, y); }
Tensor le_scalar_i64(const Tensor& x, int64_t y) { return ops::le(x, y); }
Tensor gt(const Tensor& x, const Tensor& y) { return ops::gt(x, y); }
Tensor gt_scalar(const Tensor& x, double y) { return ops::gt(x, y); }
Tensor gt_scalar_i64(const Tensor& x, int64_t y) { return ops::gt(x, y); }
Tensor ge(const Tensor& x, const Tensor& y) { return ops::ge(x, y); }
Tensor ge_scalar(const Tensor& x, double y) { return ops::ge(x, y); }
Tensor ge_scalar_i64(const Tensor& x, int64_t y) { return ops::ge(x, y); }

Tensor logical_and(const Tensor& x, const Tensor& y) { return ops::logical_and(x, y); }
Tensor logical_or(const Tensor& x, const Tensor& y) { return ops::logical_or(x, y); }
Tensor logical_xor(const Tensor& x, const Tensor& y) { return ops::logical_xor(x, y); }
Tensor bitwise_and(const Tensor& x, const Tensor& y) { return ops::bitwise_and(x, y); }
Tensor bitwise_or(const Tensor& x, const Tensor& y) { return ops::bitwise_or(x, y); }
Tensor bitwise_xor(const Tensor& x, const Tensor& y) { return ops::bitwise_xor(x, y); }
Tensor bitwise_not(const Tensor& x) { return ops::bitwise_not(x); }
Tensor bitwise_left_shift(const Tensor& x, const Tensor& y) {
  return ops::bitwise_left_shift(x, y);
}
Tensor bitwise_right_shift(const Tensor& x, const Tensor& y) {
  return ops::bitwise_right_shift(x, y);
}
Tensor logical_not(const Tensor& x) { return ops::logical_not(x); }

Tensor where(const Tensor& condition, const Tensor& x, const Tensor& y) {
  return ops::where(condition, x, y);
}
Tensor masked_fill(const Tensor& x, const Tensor& mask, double value) {
  return ops::masked_fill(x, mask, value);
}
Tensor clamp(const Tensor& x, double low, double high) {
  std::optional<Scalar> upper = high;
  if (std::isinf(high) && high > 0) upper.reset();
  if (std::isinf(low) && low < 0 && upper) return ops::clamp(x, std::nullopt, upper);
  return ops::clamp(x, Scalar(low), upper);
}
Tensor clamp_i64(const Tensor& x, int64_t low, int64_t high) {
  return ops::clamp(x, Scalar(low), Scalar(high));
}

Tensor isnan(const Tensor& x) { return ops::isnan(x); }
Tensor isinf(const Tensor& x) { return ops::isinf(x); }
Tensor isfinite(const Tensor& x) { return ops::isfinite(x); }
Tensor isclose(const Tensor& x, const Tensor& y, double rtol, double atol, bool equal_nan) {
  return ops::isclose(x, y, rtol, atol, equal_nan);
}
bool allclose(const Tensor& x, const Tensor& y, double rtol, double atol, bool equal_nan) {
  return ops::allclose(x, y, rtol, atol, equal_nan);
}
bool equal(const Tensor& x, const Tensor& y) { return ops::equal(x, y); }

}  // namespace dlcore::capi
