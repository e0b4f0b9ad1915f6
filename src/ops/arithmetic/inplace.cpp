#include "ops/common/inplace.h"
#include "autograd/record.h"
#include "ops/arithmetic/arithmetic.h"
#include "ops/common/apply.h"
#include "ops/common/promotion.h"
#include "ops/copy/copy.h"
#include "ops/reduce/reduce.h"

namespace dlcore::ops {
namespace {

Scalar negated(Scalar x) {
  if (x.is_floating()) return -x.as_double();
  return static_cast<int64_t>(0 - static_cast<uint64_t>(x.as_int64()));
}

bool is_one(Scalar x) { return x.as_double() == 1; }

void check_alpha(const char* operation, Scalar alpha, DType dtype) {
  DL_CHECK(is_floating(dtype) || !alpha.is_floating(), Code::kDtype, operation, ": alpha (", alpha,
           ") must be an integer for a result of ", dtype);
}

// x += alpha y, for add_ and sub_.
void accumulate(const char* operation, const Tensor& x, const Tensor& y0, Scalar alpha) {
  const DType dtype = result_type(x, y0);
  check_alpha(operation, alpha, dtype);
  const Tensor y = prepare_inplace(operation, x, y0, dtype);
  if (is_one(alpha)) {
    kernels::add(x.device(), ref(x), ref(x), ref(y));
  } else {
    kernels::add_scaled(x.device(), ref(x), ref(x), ref(y), alpha);
  }
  record_inplace(operation, {x, y}, x,
                 [y_shape = y.shape(), alpha](const Tensor& dz, const Needs& needs) {
                   Grads grads{dz, Tensor()};
                   if (needs[1]) grads[1] = sum_to(is_one(alpha) ? dz : mul(dz, alpha), y_shape);
                   return grads;
                 });
}

void accumulate(const char* operation, const Tensor& x, Scalar y) {
  prepare_inplace(operation, x, result_type(x, y));
  kernels::add(x.device(), ref(x), ref(x), Immediate(y, x.dtype()));
  record_inplace(operation, {x}, x, [](const Tensor& dz) { return Grads{dz}; });
}

// x as it was, if y's gradient will need it.
Tensor kept_for_gradient(const Tensor& x, const Tensor& y) {
  return any_requires_grad({y}) ? clone(x) : Tensor();
}

// y for the gradient; if it is x, its values are gone.
Saved save_operand(const Tensor& x, const Tensor& y) {
  return y.is_same(x) ? save_overwritten(y) : save(y);
}

void check_not_bool(const char* operation, const Tensor& x) {
  DL_CHECK(!is_bool(x.dtype()), Code::kDtype, operation,
           ": bool tensors cannot be subtracted; x: ", x);
}

}  // namespace

void add_(const Tensor& x, const Tensor& y, Scalar alpha) { accumulate("add_", x, y, alpha); }
void add_(const Tensor& x, Scalar y) { accumulate("add_", x, y); }

void sub_(const Tensor& x, const Tensor& y, Scalar alpha) {
  check_not_bool("sub_", x);
  accumulate("sub_", x, y, negated(alpha));
}
void sub_(const Tensor& x, Scalar y) {
  check_not_bool("sub_", x);
  accumulate("sub_", x, negated(y));
}

void mul_(const Tensor& x, const Tensor& y0) {
  const Tensor y = prepare_inplace("mul_", x, y0, result_type(x, y0));
  const Tensor before = kept_for_gradient(x, y);
  kernels::mul(x.device(), ref(x), ref(x), ref(y));
  record_inplace(
      "mul_", {x, y}, x,
      [before = save(before), y = save_operand(x, y)](const Tensor& dz, const Needs& needs) {
        const Tensor b = y.get();
        Grads grads{needs[0] ? mul(dz, b) : Tensor(), Tensor()};
        if (needs[1]) grads[1] = sum_to(mul(dz, before.get()), b.shape());
        return grads;
      });
}

void mul_(const Tensor& x, Scalar y) {
  prepare_inplace("mul_", x, result_type(x, y));
  kernels::mul(x.device(), ref(x), ref(x), Immediate(y, x.dtype()));
  record_inplace("mul_", {x}, x, [y](const Tensor& dz) { return Grads{mul(dz, y)}; });
}

// dx = dz / y, dy = -dz (x / y) / y
void div_(const Tensor& x, const Tensor& y0) {
  const Tensor y = prepare_inplace("div_", x, y0, floating_type(result_type(x, y0)));
  const Tensor before = kept_for_gradient(x, y);
  kernels::div(x.device(), ref(x), ref(x), ref(y));
  record_inplace(
      "div_", {x, y}, x,
      [before = save(before), y = save_operand(x, y)](const Tensor& dz, const Needs& needs) {
        const Tensor b = y.get();
        Grads grads{div(dz, b), Tensor()};
        if (needs[1]) {
          grads[1] = neg(sum_to(mul(grads[0], div(before.get(), b)), b.shape()));
        }
        return grads;
      });
}

void div_(const Tensor& x, Scalar y) {
  prepare_inplace("div_", x, floating_type(result_type(x, y)));
  kernels::div(x.device(), ref(x), ref(x), Immediate(y, x.dtype()));
  record_inplace("div_", {x}, x, [y](const Tensor& dz) { return Grads{div(dz, y)}; });
}

}  // namespace dlcore::ops
