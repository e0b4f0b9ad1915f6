#include <cmath>
#include <limits>

#include "autograd/record.h"
#include "ops/arithmetic/arithmetic.h"
#include "ops/compare/compare.h"
#include "ops/copy/copy.h"
#include "ops/create/create.h"
#include "ops/reduce/reduce.h"
#include "ops/reduce/reduced_shape.h"
#include "ops/select/select.h"
#include "ops/unary/unary.h"
#include "ops/view/view.h"

namespace dlcore::ops {
namespace {

constexpr double kInfinite = std::numeric_limits<double>::infinity();

Tensor norm_of(const Tensor& x, double p, const Dims& dims, bool keepdim) {
  const NoGrad no_grad;
  if (p == 2) return sqrt(sum(square(x), dims, keepdim));
  if (p == 1) return sum(abs(x), dims, keepdim);
  if (p == 0) return sum(to(ne(x, 0), x.dtype()), dims, keepdim);
  return pow(sum(pow(abs(x), p), dims, keepdim), 1 / p);
}

// dx = dy sign(x) (|x| / y)^(p - 1), and 0 where x (p < 1) or the norm is 0, as in PyTorch.
Tensor norm_gradient(const Tensor& dy, const Tensor& x, const Tensor& y, double p) {
  if (p == 0) return zeros_like(x);
  if (p == 1) return mul(dy, sign(x));
  const Tensor none = eq(y, 0);
  const Tensor divisor = masked_fill(y, none, 1);  // 0 would make NaN of the second gradient
  if (p == 2) return mul(x, masked_fill(div(dy, divisor), none, 0));
  const Tensor scale = masked_fill(div(dy, pow(divisor, p - 1)), none, 0);
  if (p < 2) {
    const Tensor powers = pow(abs(x), p - 1);
    return mul(mul(sign(x), p < 1 ? masked_fill(powers, eq(x, 0), 0) : powers), scale);
  }
  return mul(mul(x, pow(abs(x), p - 2)), scale);
}

}  // namespace

Tensor norm(const Tensor& x, double p, const Dims& dims, bool keepdim) {
  DL_CHECK(x.is_floating(), Code::kDtype, "norm: x must be floating point; x: ", x);
  DL_CHECK(!std::isnan(p), Code::kInvalidArgument, "norm: p must be a number; got nan");
  const ReducedShape shape = reduced_shape("norm", x, dims, keepdim);
  if (p == kInfinite) return amax(abs(x), dims, keepdim);
  if (p == -kInfinite) return amin(abs(x), dims, keepdim);
  const Tensor y = norm_of(x, p, dims, keepdim);
  return record("norm", {x}, y,
                [x = save(x), y = save_output(y), p, kept = shape.kept](const Tensor& dy) {
                  const Tensor root = reshape(y.get(), kept);
                  return Grads{norm_gradient(reshape(dy, kept), x.get(), root, p)};
                });
}

}  // namespace dlcore::ops
