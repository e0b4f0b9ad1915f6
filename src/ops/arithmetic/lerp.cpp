#include "ops/arithmetic/arithmetic.h"
#include "ops/common/apply.h"

namespace dlcore::ops {

// From the nearer end, so that weight 1 gives y itself.
Tensor lerp(const Tensor& x, const Tensor& y, double weight) {
  check_floating("lerp", "x", x);
  DL_CHECK(x.dtype() == y.dtype(), Code::kDtype, "lerp: x and y must have one dtype; x: ", x,
           ", y: ", y);
  check_same_device("lerp", x, y);
  broadcast("lerp", x.shape(), y.shape());
  const Tensor step = sub(y, x);
  return weight < 0.5 ? add(x, mul(step, weight)) : sub(y, mul(step, 1 - weight));
}

}  // namespace dlcore::ops
