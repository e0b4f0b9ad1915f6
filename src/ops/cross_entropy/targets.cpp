#include "ops/cross_entropy/targets.h"

#include "base/error.h"
#include "ops/common/apply.h"
#include "ops/index/index.h"

namespace dlcore::ops {

int class_dim(const Tensor& scores) { return scores.ndim() == 1 ? 0 : 1; }

void check_scores(const char* operation, const char* argument, const Tensor& scores,
                  const Tensor& weight) {
  check_floating(operation, argument, scores);
  DL_CHECK(scores.ndim() > 0, Code::kShape, operation, ": ", argument,
           " must have a dimension of classes; ", argument, ": ", scores);
  if (!weight.defined()) return;
  check_same_device(operation, scores, weight, argument, "weight");
  DL_CHECK(weight.dtype() == scores.dtype(), Code::kDtype, operation,
           ": weight must have the dtype of ", argument, "; ", argument, ": ", scores,
           ", weight: ", weight);
  const int64_t classes = scores.size(class_dim(scores));
  DL_CHECK(weight.shape() == Dims{classes}, Code::kShape, operation,
           ": weight must hold a number for each of the ", classes, " classes; ", argument, ": ",
           scores, ", weight: ", weight);
}

Tensor check_classes(const char* operation, const char* argument, const Tensor& scores,
                     const Tensor& target, int64_t ignored) {
  check_same_device(operation, scores, target, argument, "target");
  Dims shape = scores.shape();
  shape.erase(class_dim(scores));
  DL_CHECK(target.shape() == shape, Code::kShape, operation,
           ": target of class indices must have the shape of ", argument, " without the classes, ",
           shape, " (", argument, ": ", scores, ", target: ", target, ")");
  const int64_t classes = scores.size(class_dim(scores));
  return checked_index(operation, "target", target, classes, ignored, [&] {
    return cat(argument, " has ", classes, " classes (", argument, ": ", scores,
               ", target: ", target, ")");
  });
}

}  // namespace dlcore::ops
