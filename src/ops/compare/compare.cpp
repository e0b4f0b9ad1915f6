#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "ops/compare/compare.cpp"
#include <hwy/foreach_target.h>

#include "kernels/cpu/elementwise-inl.h"
#include "ops/compare/compare.h"
#include "ops/compare/compare_math.h"

HWY_BEFORE_NAMESPACE();
namespace dlcore::cpu::HWY_NAMESPACE {

template <class F>
void map_compare(const F& f, const TensorRef& z, const TensorRef& x, const TensorRef& y) {
  dispatch(x.dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    map_typed<bool, T, T>(f, z, x, y);
  });
}

template <class F, class... Refs>
void map_bool(const F& f, const TensorRef& z, const Refs&... x) {
  map_typed<bool, std::conditional_t<true, bool, Refs>...>(f, z, x...);
}

}  // namespace dlcore::cpu::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#include "ops/compare/compare_kernels.inc"

#if HWY_ONCE
#include "ops/common/apply.h"
#include "ops/common/promotion.h"
#include "ops/copy/copy.h"

namespace dlcore::ops {
namespace {

using Compare = kernels::Kernel<kernels::Binary>;

Tensor compare(const Compare& kernel, const Tensor& x, const Tensor& y) {
  if (!alike(x, y)) {
    const auto [a, b] = unify(kernel.name(), x, y, result_type(x, y));
    return compare(kernel, a, b);
  }
  Tensor z = empty_broadcast(kernel.name(), x, y, DType::kBool);
  kernel(x.device(), ref(z), ref(x), ref(y));
  return z;
}

// The dtype in which x and y compare as the numbers they are: an integer that x's dtype cannot hold
// must not wrap around.
DType compared_type(const Tensor& x, Scalar y) {
  const DType dtype = result_type(x, y);
  if (is_floating(dtype)) return dtype;
  const bool exact = dispatch(dtype, [y](auto tag) {
    return static_cast<int64_t>(y.as<typename decltype(tag)::type>()) == y.as_int64();
  });
  return exact ? dtype : DType::kI64;
}

Tensor compare(const Compare& kernel, const Tensor& x, Scalar y) {
  const DType dtype = compared_type(x, y);
  if (x.dtype() != dtype) return compare(kernel, to(x, dtype), y);
  Tensor z = empty(kernel.name(), x.shape(), DType::kBool, x.device());
  kernel(x.device(), ref(z), ref(x), Immediate(y, dtype));
  return z;
}

Tensor logical(const Compare& kernel, const Tensor& x, const Tensor& y) {
  const auto [a, b] = unify(kernel.name(), x, y, DType::kBool);
  return apply(kernel, a, b);
}

}  // namespace

Tensor eq(const Tensor& x, const Tensor& y) { return compare(kernels::eq, x, y); }
Tensor eq(const Tensor& x, Scalar y) { return compare(kernels::eq, x, y); }
Tensor ne(const Tensor& x, const Tensor& y) { return compare(kernels::ne, x, y); }
Tensor ne(const Tensor& x, Scalar y) { return compare(kernels::ne, x, y); }
Tensor lt(const Tensor& x, const Tensor& y) { return compare(kernels::lt, x, y); }
Tensor lt(const Tensor& x, Scalar y) { return compare(kernels::lt, x, y); }
Tensor le(const Tensor& x, const Tensor& y) { return compare(kernels::le, x, y); }
Tensor le(const Tensor& x, Scalar y) { return compare(kernels::le, x, y); }
Tensor gt(const Tensor& x, const Tensor& y) { return compare(kernels::gt, x, y); }
Tensor gt(const Tensor& x, Scalar y) { return compare(kernels::gt, x, y); }
Tensor ge(const Tensor& x, const Tensor& y) { return compare(kernels::ge, x, y); }
Tensor ge(const Tensor& x, Scalar y) { return compare(kernels::ge, x, y); }

Tensor logical_not(const Tensor& x) { return apply(kernels::logical_not, to(x, DType::kBool)); }
Tensor logical_and(const Tensor& x, const Tensor& y) { return logical(kernels::logical_and, x, y); }
Tensor logical_or(const Tensor& x, const Tensor& y) { return logical(kernels::logical_or, x, y); }
Tensor logical_xor(const Tensor& x, const Tensor& y) { return logical(kernels::logical_xor, x, y); }

}  // namespace dlcore::ops
#endif
