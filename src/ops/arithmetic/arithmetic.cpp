#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "ops/arithmetic/arithmetic.cpp"
#include <hwy/foreach_target.h>

#include "kernels/cpu/elementwise-inl.h"
#include "ops/arithmetic/arithmetic.h"
#include "ops/arithmetic/arithmetic_math.h"

#include "ops/arithmetic/arithmetic_kernels.inc"
DL_CPU_KERNEL(add_scaled,
              (const Launch&, const TensorRef& z, const TensorRef& x, const TensorRef& y,
               Scalar alpha),
              (Launch(), z, x, y, alpha), map_any(AddScaled{alpha}, z, x, y))

#if HWY_ONCE
#include "autograd/record.h"
#include "ops/common/apply.h"
#include "ops/common/promotion.h"
#include "ops/copy/copy.h"
#include "ops/reduce/reduce.h"

namespace dlcore::ops {
namespace {

void check_subtractable(const char* operation, DType x, DType y) {
  DL_CHECK(!is_bool(x) && !is_bool(y), Code::kDtype, operation, ": x is ", x, " and y is ", y,
           "; bool tensors cannot be subtracted; use logical_xor or logical_not");
}

DType quotient_type(const Tensor& x, const Tensor& y) { return floating_type(result_type(x, y)); }

}  // namespace

Tensor add(const Tensor& x, const Tensor& y) {
  if (!alike(x, y)) {
    const auto [a, b] = unify("add", x, y, result_type(x, y));
    return add(a, b);
  }
  return record("add", {x, y}, apply(kernels::add, x, y),
                [x_shape = x.shape(), y_shape = y.shape()](const Tensor& dz, const Needs& needs) {
                  return Grads{needs[0] ? sum_to(dz, x_shape) : Tensor(),
                               needs[1] ? sum_to(dz, y_shape) : Tensor()};
                });
}

Tensor add(const Tensor& x, Scalar y) {
  const DType dtype = result_type(x, y);
  if (x.dtype() != dtype) return add(to(x, dtype), y);
  return record("add", {x}, apply(kernels::add, x, y), [](const Tensor& dz) { return Grads{dz}; });
}

Tensor sub(const Tensor& x, const Tensor& y) {
  check_subtractable("sub", x.dtype(), y.dtype());
  if (!alike(x, y)) {
    const auto [a, b] = unify("sub", x, y, result_type(x, y));
    return sub(a, b);
  }
  return record("sub", {x, y}, apply(kernels::sub, x, y),
                [x_shape = x.shape(), y_shape = y.shape()](const Tensor& dz, const Needs& needs) {
                  return Grads{needs[0] ? sum_to(dz, x_shape) : Tensor(),
                               needs[1] ? neg(sum_to(dz, y_shape)) : Tensor()};
                });
}

Tensor sub(const Tensor& x, Scalar y) {
  check_subtractable("sub", x.dtype(), dtype_for(y));
  const DType dtype = result_type(x, y);
  if (x.dtype() != dtype) return sub(to(x, dtype), y);
  return record("sub", {x}, apply(kernels::sub, x, y), [](const Tensor& dz) { return Grads{dz}; });
}

Tensor rsub(Scalar x, const Tensor& y) {
  check_subtractable("rsub", dtype_for(x), y.dtype());
  const DType dtype = result_type(y, x);
  if (y.dtype() != dtype) return rsub(x, to(y, dtype));
  return record("rsub", {y}, apply(kernels::sub, x, y),
                [](const Tensor& dz) { return Grads{neg(dz)}; });
}

Tensor mul(const Tensor& x, const Tensor& y) {
  if (!alike(x, y)) {
    const auto [a, b] = unify("mul", x, y, result_type(x, y));
    return mul(a, b);
  }
  return record("mul", {x, y}, apply(kernels::mul, x, y),
                [x = save(x), y = save(y)](const Tensor& dz, const Needs& needs) {
                  const Tensor a = x.get(), b = y.get();
                  return Grads{needs[0] ? sum_to(mul(dz, b), a.shape()) : Tensor(),
                               needs[1] ? sum_to(mul(dz, a), b.shape()) : Tensor()};
                });
}

Tensor mul(const Tensor& x, Scalar y) {
  const DType dtype = result_type(x, y);
  if (x.dtype() != dtype) return mul(to(x, dtype), y);
  return record("mul", {x}, apply(kernels::mul, x, y),
                [y](const Tensor& dz) { return Grads{mul(dz, y)}; });
}

Tensor neg(const Tensor& x) {
  DL_CHECK(!is_bool(x.dtype()), Code::kDtype, "neg: x must not be bool; use logical_not; x: ", x);
  return record("neg", {x}, apply(kernels::neg, x),
                [](const Tensor& dy) { return Grads{neg(dy)}; });
}

// dx = dz / y, dy = -dz z / y
Tensor div(const Tensor& x, const Tensor& y) {
  if (!alike(x, y) || !x.is_floating()) {
    const auto [a, b] = unify("div", x, y, quotient_type(x, y));
    return div(a, b);
  }
  const Tensor z = apply(kernels::div, x, y);
  return record(
      "div", {x, y}, z,
      [x_shape = x.shape(), y = save(y), z = save_output(z)](const Tensor& dz, const Needs& needs) {
        const Tensor b = y.get();
        const Tensor dx = div(dz, b);
        return Grads{needs[0] ? sum_to(dx, x_shape) : Tensor(),
                     needs[1] ? neg(sum_to(mul(dx, z.get()), b.shape())) : Tensor()};
      });
}

Tensor div(const Tensor& x, Scalar y) {
  const DType dtype = floating_type(result_type(x, y));
  if (x.dtype() != dtype) return div(to(x, dtype), y);
  return record("div", {x}, apply(kernels::div, x, y),
                [y](const Tensor& dz) { return Grads{div(dz, y)}; });
}

Tensor rdiv(Scalar x, const Tensor& y) {
  const DType dtype = floating_type(result_type(y, x));
  if (y.dtype() != dtype) return rdiv(x, to(y, dtype));
  const Tensor z = apply(kernels::div, x, y);
  return record("rdiv", {y}, z, [y = save(y), z = save_output(z)](const Tensor& dz) {
    return Grads{neg(mul(div(dz, y.get()), z.get()))};
  });
}

}  // namespace dlcore::ops
#endif
