#include <cmath>
#include <limits>

#include "autograd/autograd.h"
#include "base/error.h"
#include "ops/arithmetic/arithmetic.h"
#include "ops/common/apply.h"
#include "ops/common/promotion.h"
#include "ops/compare/compare.h"
#include "ops/copy/copy.h"
#include "ops/create/create.h"
#include "ops/reduce/reduce.h"
#include "ops/unary/unary.h"
#include "tensor/host_value.h"

namespace dlcore::ops {
namespace {

constexpr double kInfinite = std::numeric_limits<double>::infinity();

Tensor everywhere(const Tensor& x, bool value) {
  return full(x.shape(), static_cast<int64_t>(value), DType::kBool, x.device());
}

}  // namespace

Tensor isnan(const Tensor& x) { return x.is_floating() ? ne(x, x) : everywhere(x, false); }

Tensor isinf(const Tensor& x) {
  const NoGrad no_grad;
  return x.is_floating() ? eq(abs(x), kInfinite) : everywhere(x, false);
}

Tensor isfinite(const Tensor& x) {
  const NoGrad no_grad;
  return x.is_floating() ? lt(abs(x), kInfinite) : everywhere(x, true);
}

Tensor isclose(const Tensor& x0, const Tensor& y0, double rtol, double atol, bool equal_nan) {
  const NoGrad no_grad;
  DL_CHECK(rtol >= 0 && atol >= 0, Code::kInvalidArgument, "isclose: rtol (", rtol, ") and atol (",
           atol, ") must not be negative");
  DL_CHECK(x0.dtype() == y0.dtype(), Code::kDtype, "isclose: x and y must have one dtype; x: ", x0,
           ", y: ", y0);
  check_same_device("isclose", x0, y0);
  Tensor close = eq(x0, y0);
  if (equal_nan && x0.is_floating()) close = logical_or(close, logical_and(isnan(x0), isnan(y0)));
  if (rtol == 0 && atol == 0) return close;
  const DType dtype = floating_type(x0.dtype());
  const Tensor x = to(x0, dtype), y = to(y0, dtype);
  const Tensor off = abs(sub(x, y)), room = add(abs(mul(y, rtol)), atol);
  return logical_or(close, logical_and(isfinite(off), le(off, room)));
}

bool allclose(const Tensor& x, const Tensor& y, double rtol, double atol, bool equal_nan) {
  return host_value<bool>("allclose", all(isclose(x, y, rtol, atol, equal_nan)));
}

bool equal(const Tensor& x, const Tensor& y) {
  check_same_device("equal", x, y);
  return x.shape() == y.shape() && host_value<bool>("equal", all(eq(x, y)));
}

}  // namespace dlcore::ops
