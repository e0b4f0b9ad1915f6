#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "ops/loss/bce_with_logits.cpp"
#include <hwy/foreach_target.h>

#include "kernels/cpu/elementwise-inl.h"
#include "ops/loss/loss.h"
#include "ops/loss/loss_math.h"

DL_BINARY_KERNEL(bce_with_logits, map_floating, BceWithLogits)
DL_TERNARY_KERNEL(bce_with_logits_backward, map_floating, BceWithLogitsBackward)
DL_TERNARY_KERNEL(bce_with_logits_weighted, map_floating, BceWithLogitsWeighted)

#if HWY_ONCE
#include "autograd/record.h"
#include "ops/activation/activation.h"
#include "ops/arithmetic/arithmetic.h"
#include "ops/common/apply.h"
#include "ops/common/inplace.h"
#include "ops/common/promotion.h"
#include "ops/copy/copy.h"
#include "ops/create/create.h"
#include "ops/loss/pointwise.h"

namespace dlcore::ops {
namespace {

constexpr const char* kName = "bce_with_logits_loss";

// dl (sigmoid(x) - y)
Tensor logits_dx(const Tensor& x, const Tensor& y, const Tensor& dl) {
  if (any_requires_grad({x, y, dl})) return mul(dl, sub(sigmoid(x), y));
  return apply_gradient(kernels::bce_with_logits_backward, x, y, dl);
}
Tensor logits_dy(const Tensor& x, const Tensor&, const Tensor& dl) { return neg(mul(dl, x)); }

constexpr PointwiseLoss kLoss{kName, kernels::bce_with_logits, logits_dx, logits_dy};

// log(1 + exp(x)): the loss of the target 0.
Tensor softplus_of(const Tensor& x) {
  return pointwise_loss(kLoss, x, zeros_like(x), Tensor(), Reduction::kNone);
}

// p: the weight of positive targets. dl ((p y + 1 - y) sigmoid(x) - p y)
Tensor weighted_dx(const Tensor& x, const Tensor& y, const Tensor& p, const Tensor& dl) {
  const Tensor positive = mul(y, p);
  const Tensor all = add(sub(positive, y), 1);
  return mul(dl, sub(mul(all, sigmoid(x)), positive));
}
// dl (p softplus(-x) - softplus(x))
Tensor weighted_dy(const Tensor& x, const Tensor& p, const Tensor& dl) {
  return mul(dl, sub(mul(softplus_of(neg(x)), p), softplus_of(x)));
}

Tensor weighted_losses(const Tensor& x, const Tensor& y, const Tensor& p) {
  Tensor losses = empty_like(x);
  kernels::bce_with_logits_weighted(x.device(), ref(losses), ref(x), ref(y), ref(p));
  return record(kName, {x, y}, losses,
                [x = save(x), y = save(y), p = save(p)](const Tensor& dl, const Needs& needs) {
                  Grads grads(2);
                  if (needs[0]) grads[0] = weighted_dx(x.get(), y.get(), p.get(), dl);
                  if (needs[1]) grads[1] = weighted_dy(x.get(), p.get(), dl);
                  return grads;
                });
}

}  // namespace

Tensor bce_with_logits_loss(const Tensor& x, const Tensor& y, const Tensor& weight,
                            const Tensor& pos_weight, Reduction reduction) {
  check_same_shape(kName, x, y);
  check_floating(kName, "x", x);
  check_floating(kName, "y", y);
  if (!alike(x, y)) {
    const auto [a, b] = unify(kName, x, y, result_type(x, y));
    return bce_with_logits_loss(a, b, weight, pos_weight, reduction);
  }
  if (!pos_weight.defined()) return pointwise_loss(kLoss, x, y, weight, reduction);
  check_broadcasts_into(kName, x, pos_weight.shape(), "pos_weight");
  check_same_device(kName, x, pos_weight, "x", "pos_weight");
  const Tensor losses = weighted_losses(x, y, to(pos_weight, x.dtype()));
  return reduce_losses(kName, losses, weight, reduction);
}

}  // namespace dlcore::ops
#endif
