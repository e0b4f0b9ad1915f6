#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "ops/loss/loss.cpp"
#include <hwy/foreach_target.h>

#include "kernels/cpu/elementwise-inl.h"
#include "ops/loss/loss.h"
#include "ops/loss/loss_math.h"

#include "ops/loss/loss_kernels.inc"

#if HWY_ONCE
#include "autograd/record.h"
#include "ops/arithmetic/arithmetic.h"
#include "ops/common/apply.h"
#include "ops/common/promotion.h"
#include "ops/loss/pointwise.h"
#include "ops/unary/unary.h"

namespace dlcore::ops {
namespace {

Tensor squared_error_dx(const Tensor& x, const Tensor& y, const Tensor& dl) {
  if (any_requires_grad({x, y, dl})) return mul(mul(sub(x, y), 2), dl);
  return apply_gradient(kernels::squared_error_backward, x, y, dl);
}
Tensor squared_error_dy(const Tensor& x, const Tensor& y, const Tensor& dl) {
  return squared_error_dx(y, x, dl);
}

Tensor absolute_error_dx(const Tensor& x, const Tensor& y, const Tensor& dl) {
  if (any_requires_grad({x, y, dl})) return mul(sign(sub(x, y)), dl);
  return apply_gradient(kernels::absolute_error_backward, x, y, dl);
}
Tensor absolute_error_dy(const Tensor& x, const Tensor& y, const Tensor& dl) {
  return absolute_error_dx(y, x, dl);
}

constexpr PointwiseLoss kMse{"mse_loss", kernels::squared_error, squared_error_dx,
                             squared_error_dy};
constexpr PointwiseLoss kL1{"l1_loss", kernels::absolute_error, absolute_error_dx,
                            absolute_error_dy};

Tensor distance(const PointwiseLoss& loss, const Tensor& x, const Tensor& y, Reduction reduction) {
  check_same_shape(loss.name, x, y);
  if (!alike(x, y)) {
    const auto [a, b] = unify(loss.name, x, y, result_type(x, y));
    return distance(loss, a, b, reduction);
  }
  check_floating(loss.name, "x", x);
  return pointwise_loss(loss, x, y, Tensor(), reduction);
}

}  // namespace

Tensor mse_loss(const Tensor& x, const Tensor& y, Reduction reduction) {
  return distance(kMse, x, y, reduction);
}

Tensor l1_loss(const Tensor& x, const Tensor& y, Reduction reduction) {
  return distance(kL1, x, y, reduction);
}

}  // namespace dlcore::ops
#endif
