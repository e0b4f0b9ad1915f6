#include "ops/arithmetic/arithmetic.h"
#include "ops/common/apply.h"
#include "ops/common/promotion.h"
#include "ops/compare/compare.h"
#include "ops/loss/loss.h"
#include "ops/loss/pointwise.h"
#include "ops/select/select.h"
#include "ops/unary/unary.h"

namespace dlcore::ops {
namespace {

// x - y of one shape in a floating dtype.
Tensor difference(const char* operation, const Tensor& x, const Tensor& y) {
  check_same_shape(operation, x, y);
  const auto [a, b] = unify(operation, x, y, result_type(x, y));
  check_floating(operation, "x", a);
  return sub(a, b);
}

}  // namespace

Tensor smooth_l1_loss(const Tensor& x, const Tensor& y, double beta, Reduction reduction) {
  DL_CHECK(beta >= 0, Code::kInvalidArgument, "smooth_l1_loss: beta (", beta,
           ") must not be negative");
  if (beta == 0) return l1_loss(x, y, reduction);
  const Tensor d = difference("smooth_l1_loss", x, y);
  const Tensor size = abs(d);
  const Tensor losses = where(lt(size, beta), mul(square(d), 0.5 / beta), sub(size, 0.5 * beta));
  return reduce_losses("smooth_l1_loss", losses, Tensor(), reduction);
}

Tensor huber_loss(const Tensor& x, const Tensor& y, double delta, Reduction reduction) {
  DL_CHECK(delta > 0, Code::kInvalidArgument, "huber_loss: delta (", delta, ") must be positive");
  const Tensor d = difference("huber_loss", x, y);
  const Tensor size = abs(d);
  const Tensor losses =
      where(le(size, delta), mul(square(d), 0.5), mul(sub(size, 0.5 * delta), delta));
  return reduce_losses("huber_loss", losses, Tensor(), reduction);
}

}  // namespace dlcore::ops
