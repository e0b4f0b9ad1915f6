#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "ops/bitwise/bitwise.cpp"
#include <hwy/foreach_target.h>

#include "kernels/cpu/elementwise-inl.h"
#include "ops/bitwise/bitwise.h"
#include "ops/bitwise/bitwise_math.h"

HWY_BEFORE_NAMESPACE();
namespace dlcore::cpu::HWY_NAMESPACE {

template <class F, class... Refs>
void map_bits(const F& f, const TensorRef& z, const Refs&... x) {
  dispatch(z.dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    if constexpr (std::is_integral_v<T>) {
      map_typed<T, std::conditional_t<true, T, Refs>...>(f, z, x...);
    }
  });
}

template <class F>
void map_shift(const F& f, const TensorRef& z, const TensorRef& x, const TensorRef& y) {
  dispatch(z.dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    if constexpr (std::is_integral_v<T> && !std::is_same_v<T, bool>) {
      map_typed<T, T, T>(f, z, x, y);
    }
  });
}

}  // namespace dlcore::cpu::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#include "ops/bitwise/bitwise_kernels.inc"

#if HWY_ONCE
#include "ops/common/apply.h"
#include "ops/common/promotion.h"

namespace dlcore::ops {
namespace {

using Bitwise = kernels::Kernel<kernels::Binary>;

Tensor bitwise(const Bitwise& kernel, const Tensor& x, const Tensor& y) {
  const DType dtype = result_type(x, y);
  DL_CHECK(!is_floating(dtype), Code::kDtype, kernel.name(),
           ": x and y must be integers or bools; x: ", x, ", y: ", y);
  const auto [a, b] = unify(kernel.name(), x, y, dtype);
  return apply(kernel, a, b);
}

Tensor shift(const Bitwise& kernel, const Tensor& x, const Tensor& y) {
  DL_CHECK(!is_bool(result_type(x, y)), Code::kDtype, kernel.name(),
           ": x or y must be integers; x: ", x, ", y: ", y);
  return bitwise(kernel, x, y);
}

}  // namespace

Tensor bitwise_not(const Tensor& x) {
  DL_CHECK(!x.is_floating(), Code::kDtype, "bitwise_not: x must be integers or bools; x: ", x);
  return apply(kernels::bitwise_not, x);
}
Tensor bitwise_and(const Tensor& x, const Tensor& y) { return bitwise(kernels::bitwise_and, x, y); }
Tensor bitwise_or(const Tensor& x, const Tensor& y) { return bitwise(kernels::bitwise_or, x, y); }
Tensor bitwise_xor(const Tensor& x, const Tensor& y) { return bitwise(kernels::bitwise_xor, x, y); }

Tensor bitwise_left_shift(const Tensor& x, const Tensor& y) {
  return shift(kernels::bitwise_left_shift, x, y);
}
Tensor bitwise_right_shift(const Tensor& x, const Tensor& y) {
  return shift(kernels::bitwise_right_shift, x, y);
}

}  // namespace dlcore::ops
#endif
