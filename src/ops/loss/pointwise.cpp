#include "ops/loss/pointwise.h"

#include <algorithm>

#include "autograd/record.h"
#include "ops/arithmetic/arithmetic.h"
#include "ops/common/apply.h"
#include "ops/common/inplace.h"
#include "ops/copy/copy.h"
#include "ops/reduce/reduce.h"

namespace dlcore::ops {
namespace {

Tensor reduce(const char* operation, const Tensor& losses, Reduction reduction) {
  switch (reduction) {
    case Reduction::kNone:
      return losses;
    case Reduction::kMean:
      return mean(losses);
    case Reduction::kSum:
      return sum(losses);
  }
  fail(Code::kInvalidArgument, operation, ": reduction (", static_cast<int>(reduction),
       ") must be none (0), mean (1) or sum (2)");
}

// The gradient of each element's loss from that of the reduced one.
Tensor undo_reduction(const Tensor& dl, Reduction reduction, int64_t numel) {
  // No losses, no gradients; 1 / 0 would still make NaN of the second ones.
  return reduction == Reduction::kMean ? div(dl, std::max<int64_t>(numel, 1)) : dl;
}

// Loss and reduction as one node of the graph.
Tensor reduced_loss(const PointwiseLoss& loss, const Tensor& x, const Tensor& y,
                    Reduction reduction) {
  const Tensor value = reduce(loss.name, apply(loss.kernel, x, y), reduction);
  return record(
      loss.name, {x, y}, value,
      [x = save(x), y = save(y), dx = loss.dx, dy = loss.dy, reduction](const Tensor& dvalue,
                                                                        const Needs& needs) {
        const Tensor a = x.get(), b = y.get();
        const Tensor dl = undo_reduction(dvalue, reduction, a.numel());
        return Grads{needs[0] ? dx(a, b, dl) : Tensor(), needs[1] ? dy(a, b, dl) : Tensor()};
      });
}

}  // namespace

Tensor reduce_losses(const char* operation, const Tensor& losses, const Tensor& weight,
                     Reduction reduction) {
  if (!weight.defined()) return reduce(operation, losses, reduction);
  check_same_device(operation, losses, weight, "x", "weight");
  check_broadcasts_into(operation, losses, weight.shape(), "weight");
  return reduce(operation, mul(losses, to(weight, losses.dtype())), reduction);
}

Tensor pointwise_loss(const PointwiseLoss& loss, const Tensor& x, const Tensor& y,
                      const Tensor& weight, Reduction reduction) {
  if (!weight.defined()) return reduced_loss(loss, x, y, reduction);
  return reduce_losses(loss.name, reduced_loss(loss, x, y, Reduction::kNone), weight, reduction);
}

void check_same_shape(const char* operation, const Tensor& x, const Tensor& y) {
  DL_CHECK(x.shape() == y.shape(), Code::kShape, operation, ": y's shape ", y.shape(),
           " must be x's shape ", x.shape(), "; x: ", x, ", y: ", y);
}

Tensor apply_gradient(const kernels::Kernel<kernels::Ternary>& kernel, const Tensor& x,
                      const Tensor& y, const Tensor& dl) {
  Tensor dx = empty_like(x);
  kernel(x.device(), ref(dx), ref(x), ref(y), ref(dl));
  return dx;
}

}  // namespace dlcore::ops
