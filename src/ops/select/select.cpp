#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "ops/select/select.cpp"
#include <hwy/foreach_target.h>

#include "kernels/cpu/elementwise-inl.h"
#include "ops/select/select.h"
#include "ops/select/select_math.h"

HWY_BEFORE_NAMESPACE();
namespace dlcore::cpu::HWY_NAMESPACE {

void map_where(const Where& f, const TensorRef& w, const TensorRef& condition, const TensorRef& x,
               const TensorRef& y) {
  switch (size_of(w.dtype)) {
    case 8:
      return map_typed<uint64_t, bool, uint64_t, uint64_t>(f, w, condition, x, y);
    case 4:
      return map_typed<uint32_t, bool, uint32_t, uint32_t>(f, w, condition, x, y);
    default:
      return map_typed<uint8_t, bool, uint8_t, uint8_t>(f, w, condition, x, y);
  }
}

}  // namespace dlcore::cpu::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

DL_TERNARY_KERNEL(where, map_where, Where)
DL_TERNARY_KERNEL(clamp, map_any, Clamp)

#if HWY_ONCE
#include "autograd/record.h"
#include "ops/arithmetic/arithmetic.h"
#include "ops/common/apply.h"
#include "ops/common/promotion.h"
#include "ops/compare/compare.h"
#include "ops/copy/copy.h"
#include "ops/create/create.h"
#include "ops/reduce/reduce.h"

namespace dlcore::ops {
namespace {

void check_mask(const char* operation, const char* argument, const Tensor& mask, const Tensor& x) {
  DL_CHECK(is_bool(mask.dtype()), Code::kDtype, operation, ": ", argument, " must be bool; ",
           argument, ": ", mask);
  check_same_device(operation, x, mask, "x", argument);
}

// The gradient of y where `pass` is true.
Tensor kept(const Tensor& dy, const Tensor& pass) { return masked_fill(dy, logical_not(pass), 0); }

using Bound = std::optional<Scalar>;

Tensor run_clamp(const Tensor& x, Bound low, Bound high) {
  if (!high) return apply(kernels::maximum, x, *low);
  if (!low) return apply(kernels::minimum, x, *high);
  Tensor y = empty("clamp", x.shape(), x.dtype(), x.device());
  kernels::clamp(x.device(), ref(y), ref(x), Immediate(*low, x.dtype()),
                 Immediate(*high, x.dtype()));
  return y;
}

DType clamped_type(const Tensor& x, Bound low, Bound high) {
  DType dtype = x.dtype();
  if (low) dtype = promote(dtype, result_type(x, *low));
  if (high) dtype = promote(dtype, result_type(x, *high));
  return dtype;
}

Tensor between(const Tensor& x, Bound low, Bound high) {
  if (!high) return gt(x, *low);
  if (!low) return lt(x, *high);
  return logical_and(gt(x, *low), lt(x, *high));
}

}  // namespace

Tensor where(const Tensor& condition, const Tensor& x, const Tensor& y) {
  if (!alike(x, y)) {
    const auto [a, b] = unify("where", x, y, result_type(x, y));
    return where(condition, a, b);
  }
  check_mask("where", "condition", condition, x);
  const Dims shape = broadcast("where", condition.shape(), broadcast("where", x.shape(), y.shape()),
                               "condition", "x with y");
  Tensor w = empty("where", shape, x.dtype(), x.device());
  kernels::where(x.device(), ref(w), ref(condition), ref(x), ref(y));
  return record("where", {x, y}, w,
                [condition = save(condition), x_shape = x.shape(), y_shape = y.shape()](
                    const Tensor& dw, const Needs& needs) {
                  const Tensor c = condition.get();
                  return Grads{needs[0] ? sum_to(kept(dw, c), x_shape) : Tensor(),
                               needs[1] ? sum_to(masked_fill(dw, c, 0), y_shape) : Tensor()};
                });
}

Tensor masked_fill(const Tensor& x, const Tensor& mask, Scalar value) {
  check_mask("masked_fill", "mask", mask, x);
  check_fits("masked_fill", value, x.dtype());
  Tensor y = empty_broadcast("masked_fill", x, mask, x.dtype(), "mask");
  kernels::where(x.device(), ref(y), ref(mask), Immediate(value, x.dtype()), ref(x));
  return record("masked_fill", {x}, y, [mask = save(mask), shape = x.shape()](const Tensor& dy) {
    return Grads{sum_to(masked_fill(dy, mask.get(), 0), shape)};
  });
}

Tensor clamp(const Tensor& x, std::optional<Scalar> low, std::optional<Scalar> high) {
  DL_CHECK(low || high, Code::kInvalidArgument, "clamp: low or high must be given; x: ", x);
  const DType dtype = clamped_type(x, low, high);
  if (x.dtype() != dtype) return clamp(to(x, dtype), low, high);
  return record("clamp", {x}, run_clamp(x, low, high), [x = save(x), low, high](const Tensor& dy) {
    return Grads{kept(dy, between(x.get(), low, high))};
  });
}

}  // namespace dlcore::ops
#endif
