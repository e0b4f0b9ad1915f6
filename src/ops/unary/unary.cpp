#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "ops/unary/unary.cpp"
#include <hwy/foreach_target.h>

#include "kernels/cpu/elementwise-inl.h"
#include "ops/unary/unary.h"
#include "ops/unary/unary_math.h"

#include "ops/unary/unary_kernels.inc"

#if HWY_ONCE
#include "autograd/record.h"
#include "ops/arithmetic/arithmetic.h"
#include "ops/common/apply.h"
#include "ops/common/promotion.h"
#include "ops/copy/copy.h"
#include "ops/create/create.h"

namespace dlcore::ops {
namespace {

using UnaryKernel = kernels::Kernel<kernels::Unary>;

// y = f(x) in floating numbers, with dx = gradient(dy, x) or gradient(dy, y).
template <class F>
Tensor with_input(const UnaryKernel& kernel, const Tensor& x0, F gradient) {
  const Tensor x = to(x0, floating_type(x0.dtype()));
  return record(kernel.name(), {x}, apply(kernel, x),
                [x = save(x), gradient](const Tensor& dy) { return Grads{gradient(dy, x.get())}; });
}
template <class F>
Tensor with_output(const UnaryKernel& kernel, const Tensor& x0, F gradient) {
  const Tensor x = to(x0, floating_type(x0.dtype()));
  const Tensor y = apply(kernel, x);
  return record(kernel.name(), {x}, y, [y = save_output(y), gradient](const Tensor& dy) {
    return Grads{gradient(dy, y.get())};
  });
}

Tensor rounded(const UnaryKernel& kernel, const Tensor& x) {
  DL_CHECK(!is_bool(x.dtype()), Code::kDtype, kernel.name(), ": x must not be bool; x: ", x);
  if (!x.is_floating()) return clone(x);
  return record(kernel.name(), {x}, apply(kernel, x),
                [](const Tensor& dy) { return Grads{zeros_like(dy)}; });
}

}  // namespace

Tensor exp(const Tensor& x) {
  return with_output(kernels::exp, x, [](const Tensor& dy, const Tensor& y) { return mul(dy, y); });
}
Tensor log(const Tensor& x) {
  return with_input(kernels::log, x, [](const Tensor& dy, const Tensor& a) { return div(dy, a); });
}
Tensor log1p(const Tensor& x) {
  return with_input(kernels::log1p, x,
                    [](const Tensor& dy, const Tensor& a) { return div(dy, add(a, 1)); });
}
Tensor expm1(const Tensor& x) {
  return with_output(kernels::expm1, x,
                     [](const Tensor& dy, const Tensor& y) { return mul(dy, add(y, 1)); });
}
Tensor sqrt(const Tensor& x) {
  return with_output(kernels::sqrt, x,
                     [](const Tensor& dy, const Tensor& y) { return div(dy, mul(y, 2)); });
}
Tensor rsqrt(const Tensor& x) {
  return with_output(kernels::rsqrt, x, [](const Tensor& dy, const Tensor& y) {
    return mul(dy, mul(mul(mul(y, y), y), -0.5));
  });
}
Tensor reciprocal(const Tensor& x) {
  return with_output(kernels::reciprocal, x,
                     [](const Tensor& dy, const Tensor& y) { return neg(mul(dy, mul(y, y))); });
}
Tensor sin(const Tensor& x) {
  return with_input(kernels::sin, x,
                    [](const Tensor& dy, const Tensor& a) { return mul(dy, cos(a)); });
}
Tensor cos(const Tensor& x) {
  return with_input(kernels::cos, x,
                    [](const Tensor& dy, const Tensor& a) { return neg(mul(dy, sin(a))); });
}

Tensor tan(const Tensor& x) {
  return with_output(kernels::tan, x,
                     [](const Tensor& dy, const Tensor& y) { return mul(dy, add(square(y), 1)); });
}
// The derivative is 2 / sqrt(pi) exp(-x^2).
Tensor erf(const Tensor& x) {
  return with_input(kernels::erf, x, [](const Tensor& dy, const Tensor& a) {
    return mul(dy, mul(exp(neg(square(a))), 1.1283791670955126));
  });
}
Tensor log2(const Tensor& x) { return div(log(x), 0.6931471805599453); }
Tensor log10(const Tensor& x) { return div(log(x), 2.302585092994046); }

Tensor floor(const Tensor& x) { return rounded(kernels::floor, x); }
Tensor ceil(const Tensor& x) { return rounded(kernels::ceil, x); }
Tensor round(const Tensor& x) { return rounded(kernels::round, x); }
Tensor trunc(const Tensor& x) { return rounded(kernels::trunc, x); }

Tensor abs(const Tensor& x) {
  DL_CHECK(!is_bool(x.dtype()), Code::kDtype, "abs: x must not be bool; x: ", x);
  return record("abs", {x}, apply(kernels::abs, x),
                [x = save(x)](const Tensor& dy) { return Grads{mul(dy, sign(x.get()))}; });
}

Tensor sign(const Tensor& x) {
  if (is_bool(x.dtype())) return clone(x);
  return record("sign", {x}, apply(kernels::sign, x),
                [](const Tensor& dy) { return Grads{zeros_like(dy)}; });
}

Tensor square(const Tensor& x) {
  if (is_bool(x.dtype())) return to(x, DType::kI64);
  return record("square", {x}, apply(kernels::square, x),
                [x = save(x)](const Tensor& dy) { return Grads{mul(dy, mul(x.get(), 2))}; });
}

}  // namespace dlcore::ops
#endif
