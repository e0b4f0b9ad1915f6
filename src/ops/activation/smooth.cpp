#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "ops/activation/smooth.cpp"
#include <hwy/foreach_target.h>

#include "kernels/cpu/elementwise-inl.h"
#include "ops/activation/activation.h"
#include "ops/activation/activation_math.h"

DL_UNARY_KERNEL(normal_cdf, map_floating, NormalCdf)

#if HWY_ONCE
#include "autograd/record.h"
#include "ops/arithmetic/arithmetic.h"
#include "ops/common/apply.h"
#include "ops/compare/compare.h"
#include "ops/select/select.h"
#include "ops/unary/unary.h"

namespace dlcore::ops {
namespace {

// The derivative is the density exp(-x^2 / 2) / sqrt(2 pi).
Tensor normal_cdf(const Tensor& x) {
  return record("normal_cdf", {x}, apply(kernels::normal_cdf, x), [x = save(x)](const Tensor& dy) {
    const Tensor density = mul(exp(mul(square(x.get()), -0.5)), 0.3989422804014327);
    return Grads{mul(dy, density)};
  });
}

}  // namespace

Tensor leaky_relu(const Tensor& x, double slope) {
  check_floating("leaky_relu", "x", x);
  return where(gt(x, 0), x, mul(x, slope));
}

// In elu and softplus the branch that is not taken sees a 0: an infinite derivative there would
// make NaN of the 0 that it is multiplied by.
Tensor elu(const Tensor& x, double alpha) {
  check_floating("elu", "x", x);
  const Tensor positive = gt(x, 0);
  return where(positive, x, mul(expm1(masked_fill(x, positive, 0)), alpha));
}

Tensor gelu(const Tensor& x) {
  check_floating("gelu", "x", x);
  return mul(x, normal_cdf(x));
}

// (1 + tanh(u)) / 2 = sigmoid(2 u), with u = sqrt(2 / pi) (x + 0.044715 x^3).
Tensor gelu_tanh(const Tensor& x) {
  check_floating("gelu_tanh", "x", x);
  const Tensor bent = mul(x, add(mul(square(x), 0.044715), 1));
  return mul(x, sigmoid(mul(bent, 1.5957691216057308)));
}

Tensor silu(const Tensor& x) {
  check_floating("silu", "x", x);
  return mul(x, sigmoid(x));
}

Tensor softplus(const Tensor& x, double beta, double threshold) {
  check_floating("softplus", "x", x);
  const Tensor scaled = mul(x, beta);
  const Tensor linear = gt(scaled, threshold);
  const Tensor soft = div(log1p(exp(masked_fill(scaled, linear, 0))), beta);
  return where(linear, x, soft);
}

}  // namespace dlcore::ops
#endif
