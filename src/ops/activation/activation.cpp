#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "ops/activation/activation.cpp"
#include <hwy/foreach_target.h>

#include "kernels/cpu/elementwise-inl.h"
#include "ops/activation/activation.h"
#include "ops/activation/activation_math.h"

#include "ops/activation/activation_kernels.inc"

#if HWY_ONCE
#include "autograd/record.h"
#include "ops/arithmetic/arithmetic.h"
#include "ops/common/apply.h"
#include "ops/common/promotion.h"
#include "ops/copy/copy.h"

namespace dlcore::ops {
namespace {

// The gradients are operations too, so that they can be differentiated again.

// y: relu(x). The mask of zeros is constant: nothing flows to y.
Tensor relu_backward(const Tensor& y, const Tensor& dy) {
  return record("relu_backward", {y, dy}, apply(kernels::relu_backward, y, dy),
                [y = save(y)](const Tensor& ddx) {
                  return Grads{Tensor(), relu_backward(y.get(), ddx)};
                });
}

// dx = dy y (1 - y)
Tensor sigmoid_backward(const Tensor& y, const Tensor& dy) {
  return record("sigmoid_backward", {y, dy}, apply(kernels::sigmoid_backward, y, dy),
                [y = save(y), dy = save(dy)](const Tensor& ddx) {
                  const Tensor slope = add(mul(y.get(), -2), 1);
                  return Grads{mul(mul(ddx, dy.get()), slope), sigmoid_backward(y.get(), ddx)};
                });
}

// dx = dy (1 - y^2)
Tensor tanh_backward(const Tensor& y, const Tensor& dy) {
  return record(
      "tanh_backward", {y, dy}, apply(kernels::tanh_backward, y, dy),
      [y = save(y), dy = save(dy)](const Tensor& ddx) {
        return Grads{mul(mul(ddx, dy.get()), mul(y.get(), -2)), tanh_backward(y.get(), ddx)};
      });
}

}  // namespace

Tensor relu(const Tensor& x) {
  DL_CHECK(!is_bool(x.dtype()), Code::kDtype, "relu: x must not be bool; x: ", x);
  const Tensor y = apply(kernels::relu, x);
  return record("relu", {x}, y, [y = save_output(y)](const Tensor& dy) {
    return Grads{relu_backward(y.get(), dy)};
  });
}

Tensor sigmoid(const Tensor& x) {
  if (!x.is_floating()) return sigmoid(to(x, default_dtype()));
  const Tensor y = apply(kernels::sigmoid, x);
  return record("sigmoid", {x}, y, [y = save_output(y)](const Tensor& dy) {
    return Grads{sigmoid_backward(y.get(), dy)};
  });
}

Tensor tanh(const Tensor& x) {
  if (!x.is_floating()) return tanh(to(x, default_dtype()));
  const Tensor y = apply(kernels::tanh, x);
  return record("tanh", {x}, y, [y = save_output(y)](const Tensor& dy) {
    return Grads{tanh_backward(y.get(), dy)};
  });
}

}  // namespace dlcore::ops
#endif
