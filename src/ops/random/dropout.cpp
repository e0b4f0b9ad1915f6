#include "autograd/autograd.h"
#include "base/error.h"
#include "ops/arithmetic/arithmetic.h"
#include "ops/common/apply.h"
#include "ops/random/memory_order.h"
#include "ops/random/random.h"

namespace dlcore::ops {

// The gradient is that of the product with the noise.
Tensor dropout(const Tensor& x, double p, bool training, Generator* generator) {
  DL_CHECK(p >= 0 && p <= 1, Code::kInvalidArgument, "dropout: p (", p,
           ") must lie between 0 and 1");
  if (!training || p == 0 || x.numel() == 0) return x;
  check_floating("dropout", "x", x);
  if (p == 1) return mul(x, 0);
  const Tensor noise = empty_in_memory_order("dropout", x);
  bernoulli_(noise, 1 - p, generator);
  div_(noise, 1 - p);
  return mul(x, noise);
}

}  // namespace dlcore::ops
