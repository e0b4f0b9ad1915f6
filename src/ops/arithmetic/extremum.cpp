#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "ops/arithmetic/extremum.cpp"
#include <hwy/foreach_target.h>

#include "kernels/cpu/elementwise-inl.h"
#include "ops/arithmetic/arithmetic.h"
#include "ops/arithmetic/arithmetic_math.h"

DL_BINARY_KERNEL(maximum, map_any, Maximum)
DL_BINARY_KERNEL(minimum, map_any, Minimum)

#if HWY_ONCE
#include "autograd/record.h"
#include "ops/common/apply.h"
#include "ops/common/promotion.h"
#include "ops/compare/compare.h"
#include "ops/copy/copy.h"
#include "ops/reduce/reduce.h"
#include "ops/select/select.h"

namespace dlcore::ops {
namespace {

// dz where the element won, half of it in a tie, 0 where it `lost`; all of it where NaN decided.
template <class T>
Tensor share(const Tensor& dz, const Tensor& x, const T& y, const Tensor& lost) {
  return masked_fill(where(eq(x, y), mul(dz, 0.5), dz), lost, 0);
}

}  // namespace

Tensor maximum(const Tensor& x, const Tensor& y) {
  if (!alike(x, y)) {
    const auto [a, b] = unify("maximum", x, y, result_type(x, y));
    return maximum(a, b);
  }
  return record("maximum", {x, y}, apply(kernels::maximum, x, y),
                [x = save(x), y = save(y)](const Tensor& dz, const Needs& needs) {
                  const Tensor a = x.get(), b = y.get();
                  return Grads{needs[0] ? sum_to(share(dz, a, b, lt(a, b)), a.shape()) : Tensor(),
                               needs[1] ? sum_to(share(dz, a, b, gt(a, b)), b.shape()) : Tensor()};
                });
}

Tensor minimum(const Tensor& x, const Tensor& y) {
  if (!alike(x, y)) {
    const auto [a, b] = unify("minimum", x, y, result_type(x, y));
    return minimum(a, b);
  }
  return record("minimum", {x, y}, apply(kernels::minimum, x, y),
                [x = save(x), y = save(y)](const Tensor& dz, const Needs& needs) {
                  const Tensor a = x.get(), b = y.get();
                  return Grads{needs[0] ? sum_to(share(dz, a, b, gt(a, b)), a.shape()) : Tensor(),
                               needs[1] ? sum_to(share(dz, a, b, lt(a, b)), b.shape()) : Tensor()};
                });
}

Tensor maximum(const Tensor& x, Scalar y) {
  const DType dtype = result_type(x, y);
  if (x.dtype() != dtype) return maximum(to(x, dtype), y);
  return record("maximum", {x}, apply(kernels::maximum, x, y), [x = save(x), y](const Tensor& dz) {
    return Grads{share(dz, x.get(), y, lt(x.get(), y))};
  });
}

Tensor minimum(const Tensor& x, Scalar y) {
  const DType dtype = result_type(x, y);
  if (x.dtype() != dtype) return minimum(to(x, dtype), y);
  return record("minimum", {x}, apply(kernels::minimum, x, y), [x = save(x), y](const Tensor& dz) {
    return Grads{share(dz, x.get(), y, gt(x.get(), y))};
  });
}

}  // namespace dlcore::ops
#endif
