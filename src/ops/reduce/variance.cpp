#include <algorithm>

#include "autograd/record.h"
#include "ops/arithmetic/arithmetic.h"
#include "ops/compare/compare.h"
#include "ops/reduce/reduce.h"
#include "ops/reduce/reduced_shape.h"
#include "ops/select/select.h"
#include "ops/unary/unary.h"
#include "ops/view/view.h"

namespace dlcore::ops {
namespace {

double degrees_of_freedom(const ReducedShape& shape, double correction) {
  return std::max(0.0, static_cast<double>(shape.count) - correction);
}

Tensor centered(const Tensor& x, const Dims& dims) { return sub(x, mean(x, dims, true)); }

ReducedShape check(const char* operation, const Tensor& x, const Dims& dims, bool keepdim) {
  DL_CHECK(x.is_floating(), Code::kDtype, operation, ": x must be floating point; x: ", x);
  return reduced_shape(operation, x, dims, keepdim);
}

// Two passes: subtracting the mean first keeps the digits that sum(x^2) - n mean^2 would lose.
Tensor variance(const Tensor& x, const Dims& dims, double freedom, bool keepdim) {
  const NoGrad no_grad;
  return div(sum(square(centered(x, dims)), dims, keepdim), freedom);
}

}  // namespace

Tensor var(const Tensor& x, const Dims& dims, double correction, bool keepdim) {
  const ReducedShape shape = check("var", x, dims, keepdim);
  const double freedom = degrees_of_freedom(shape, correction);
  return record("var", {x}, variance(x, dims, freedom, keepdim),
                [x = save(x), kept = shape.kept, dims, freedom](const Tensor& dy) {
                  const Tensor scale = mul(reshape(dy, kept), 2.0 / freedom);
                  return Grads{mul(centered(x.get(), dims), scale)};
                });
}

// The derivative of the root at 0 is taken as 0.
Tensor std(const Tensor& x, const Dims& dims, double correction, bool keepdim) {
  const ReducedShape shape = check("std", x, dims, keepdim);
  const double freedom = degrees_of_freedom(shape, correction);
  const Tensor y = [&] {
    const NoGrad no_grad;
    return sqrt(variance(x, dims, freedom, keepdim));
  }();
  return record(
      "std", {x}, y,
      [x = save(x), y = save_output(y), kept = shape.kept, dims, freedom](const Tensor& dy) {
        const Tensor root = reshape(y.get(), kept);
        const Tensor scale = div(reshape(dy, kept), mul(root, freedom));
        return Grads{mul(centered(x.get(), dims), masked_fill(scale, eq(root, 0), 0))};
      });
}

}  // namespace dlcore::ops
