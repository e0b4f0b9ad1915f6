#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "ops/arithmetic/division.cpp"
#include <hwy/foreach_target.h>

#include "kernels/cpu/elementwise-inl.h"
#include "ops/arithmetic/arithmetic.h"
#include "ops/arithmetic/division_math.h"

HWY_BEFORE_NAMESPACE();
namespace dlcore::cpu::HWY_NAMESPACE {

// Division and power of numbers one by one: no vector instruction divides integers, and the C
// library's fmod and pow are exact.
template <class F>
void map_each(const F& f, const TensorRef& z, const TensorRef& x, const TensorRef& y) {
  dispatch(z.dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    if constexpr (!std::is_same_v<T, bool>) map_typed<T, T, T>(f, z, x, y);
  });
}

}  // namespace dlcore::cpu::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#include "ops/arithmetic/division_kernels.inc"

#if HWY_ONCE
#include "autograd/record.h"
#include "ops/common/apply.h"
#include "ops/common/promotion.h"
#include "ops/compare/compare.h"
#include "ops/copy/copy.h"
#include "ops/create/create.h"
#include "ops/reduce/reduce.h"
#include "ops/select/select.h"
#include "ops/unary/unary.h"
#include "tensor/host_value.h"

namespace dlcore::ops {
namespace {

void check_not_bool(const char* operation, DType dtype) {
  DL_CHECK(!is_bool(dtype), Code::kDtype, operation, ": bool tensors are not supported");
}

bool has_zero(const Tensor& y) { return host_value<bool>("any", any(eq(y, 0))); }

void check_divisor(const char* operation, const Tensor& y) {
  if (y.is_floating() || y.numel() == 0) return;
  DL_CHECK(!has_zero(y), Code::kNumeric, operation, ": division by zero; y: ", y);
}

void check_divisor(const char* operation, DType dtype, Scalar y) {
  if (is_floating(dtype)) return;
  const Scalar wrapped = dispatch(dtype, [y](auto tag) {
    return Scalar(static_cast<int64_t>(y.as<typename decltype(tag)::type>()));
  });
  DL_CHECK(wrapped.as_int64() != 0, Code::kNumeric, operation, ": division by zero; y: ", y, " in ",
           dtype);
}

}  // namespace

// No gradient: a step function, whose derivative PyTorch does not define either.
Tensor floor_divide(const Tensor& x, const Tensor& y) {
  check_not_bool("floor_divide", result_type(x, y));
  if (!alike(x, y)) {
    const auto [a, b] = unify("floor_divide", x, y, result_type(x, y));
    return floor_divide(a, b);
  }
  check_divisor("floor_divide", y);
  return apply(kernels::floor_divide, x, y);
}

Tensor floor_divide(const Tensor& x, Scalar y) {
  const DType dtype = result_type(x, y);
  if (x.dtype() != dtype) return floor_divide(to(x, dtype), y);
  check_divisor("floor_divide", dtype, y);
  return apply(kernels::floor_divide, x, y);
}

// dx = dz, dy = -dz floor(x / y)
Tensor remainder(const Tensor& x, const Tensor& y) {
  check_not_bool("remainder", result_type(x, y));
  if (!alike(x, y)) {
    const auto [a, b] = unify("remainder", x, y, result_type(x, y));
    return remainder(a, b);
  }
  check_divisor("remainder", y);
  return record("remainder", {x, y}, apply(kernels::remainder, x, y),
                [x = save(x), y = save(y)](const Tensor& dz, const Needs& needs) {
                  const Tensor a = x.get(), b = y.get();
                  return Grads{
                      needs[0] ? sum_to(dz, a.shape()) : Tensor(),
                      needs[1] ? neg(sum_to(mul(dz, floor_divide(a, b)), b.shape())) : Tensor()};
                });
}

Tensor remainder(const Tensor& x, Scalar y) {
  const DType dtype = result_type(x, y);
  if (x.dtype() != dtype) return remainder(to(x, dtype), y);
  check_divisor("remainder", dtype, y);
  return record("remainder", {x}, apply(kernels::remainder, x, y),
                [](const Tensor& dz) { return Grads{dz}; });
}

namespace {

// dx = dz y x^(y-1), and 0 for y = 0, where x^-1 may be infinite.
Tensor pow_dx(const Tensor& dz, const Tensor& x, const Tensor& y) {
  return masked_fill(mul(dz, mul(y, pow(x, sub(y, 1)))), eq(y, 0), 0);
}
Tensor pow_dx(const Tensor& dz, const Tensor& x, Scalar y) {
  if (y.as_double() == 0) return zeros_like(dz);
  return mul(dz, mul(pow(x, y.as_double() - 1), y));
}

// dy = dz z log x, and 0 where 0^y is constant, for y >= 0.
template <class X>
Tensor pow_dy(const Tensor& dz, const Tensor& z, const X& log_x, const Tensor& constant) {
  return masked_fill(mul(dz, mul(z, log_x)), constant, 0);
}

}  // namespace

Tensor pow(const Tensor& x, const Tensor& y) {
  check_not_bool("pow", result_type(x, y));
  if (!alike(x, y)) {
    const auto [a, b] = unify("pow", x, y, result_type(x, y));
    return pow(a, b);
  }
  const Tensor z = apply(kernels::pow, x, y);
  return record(
      "pow", {x, y}, z,
      [x = save(x), y = save(y), z = save_output(z)](const Tensor& dz, const Needs& needs) {
        const Tensor a = x.get(), b = y.get();
        Grads grads(2);
        if (needs[0]) grads[0] = sum_to(pow_dx(dz, a, b), a.shape());
        if (needs[1]) {
          const Tensor constant = logical_and(eq(a, 0), ge(b, 0));
          grads[1] = sum_to(pow_dy(dz, z.get(), log(a), constant), b.shape());
        }
        return grads;
      });
}

Tensor pow(const Tensor& x, Scalar y) {
  const DType dtype = result_type(x, y);
  if (x.dtype() != dtype) return pow(to(x, dtype), y);
  DL_CHECK(is_floating(dtype) || y.as_int64() >= 0, Code::kInvalidArgument,
           "pow: integers to a negative integer power (", y, ") are not allowed; x: ", x);
  if (y.as_double() == 2) return square(x);
  return record("pow", {x}, apply(kernels::pow, x, y),
                [x = save(x), y](const Tensor& dz) { return Grads{pow_dx(dz, x.get(), y)}; });
}

Tensor pow(Scalar x, const Tensor& y) {
  const DType dtype = result_type(y, x);
  if (y.dtype() != dtype) return pow(x, to(y, dtype));
  const Tensor z = apply(kernels::pow, x, y);
  return record("pow", {y}, z, [x, y = save(y), z = save_output(z)](const Tensor& dz) {
    const Tensor slope = mul(z.get(), std::log(x.as_double()));
    if (x.as_double() != 0) return Grads{mul(dz, slope)};
    return Grads{masked_fill(mul(dz, slope), ge(y.get(), 0), 0)};
  });
}

}  // namespace dlcore::ops
#endif
