#include "autograd/autograd.h"
#include "ops/arithmetic/arithmetic.h"
#include "ops/compare/compare.h"
#include "ops/create/create.h"
#include "ops/cross_entropy/cross_entropy.h"
#include "ops/cross_entropy/targets.h"
#include "ops/index/index.h"
#include "ops/reduce/reduce.h"
#include "ops/select/select.h"
#include "ops/view/view.h"

namespace dlcore::ops {
namespace {

// The weight of each target, 0 for the ignored ones.
Tensor weights_of(const Tensor& x, const Tensor& weight, const Tensor& classes,
                  const Tensor& ignored) {
  const Tensor weights =
      weight.defined()
          ? reshape(index_select(detach(weight), 0, reshape(classes, {-1})), classes.shape())
          : ones(classes.shape(), x.dtype(), x.device());
  return masked_fill(weights, ignored, 0);
}

}  // namespace

// The gradient is that of the operations it is written with.
Tensor nll_loss(const Tensor& x, const Tensor& target, const Tensor& weight, int64_t ignore_index,
                Reduction reduction) {
  check_scores("nll_loss", "x", x, weight);
  const Tensor checked = check_classes("nll_loss", "x", x, target, ignore_index);
  const Tensor ignored = eq(checked, ignore_index);
  const Tensor classes = masked_fill(checked, ignored, 0);
  const Tensor weights = weights_of(x, weight, classes, ignored);
  const int dim = class_dim(x);
  const Tensor picked = squeeze(gather(x, dim, unsqueeze(classes, dim)), dim);
  const Tensor losses = masked_fill(neg(mul(picked, weights)), ignored, 0);
  if (reduction == Reduction::kNone) return losses;
  if (reduction == Reduction::kSum) return sum(losses);
  return div(sum(losses), sum(weights));
}

}  // namespace dlcore::ops
