#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "ops/softmax/softmax.cpp"
#include <hwy/foreach_target.h>

#include "kernels/cpu/elementwise-inl.h"
#include "kernels/cpu/rowwise-inl.h"
#include "ops/softmax/softmax.h"
#include "ops/softmax/softmax_math.h"

#include "ops/softmax/softmax_kernels.inc"

#if HWY_ONCE
#include "autograd/record.h"
#include "ops/arithmetic/arithmetic.h"
#include "ops/common/apply.h"
#include "ops/common/ref_as.h"
#include "ops/copy/copy.h"
#include "ops/reduce/reduce.h"
#include "ops/unary/unary.h"

namespace dlcore::ops {
namespace {

using UnaryKernel = kernels::Kernel<kernels::Unary>;
using BinaryKernel = kernels::Kernel<kernels::Binary>;

Tensor run(const char* operation, const UnaryKernel& kernel, const Tensor& x, int dim) {
  check_floating(operation, "x", x);
  const NoGrad no_grad;
  const Tensor rows = contiguous(x);
  const Tensor y = empty(operation, x.shape(), x.dtype(), x.device());
  kernel(x.device(), around(y, dim), around(rows, dim));
  return y;
}

Tensor run_backward(const BinaryKernel& kernel, const Tensor& y, const Tensor& dy, int dim) {
  const NoGrad no_grad;
  const Tensor rows = contiguous(y), dy_rows = contiguous(dy);
  const Tensor dx = empty("softmax_backward", y.shape(), y.dtype(), y.device());
  kernel(y.device(), around(dx, dim), around(rows, dim), around(dy_rows, dim));
  return dx;
}

// dx = dy - exp(y) sum dy
Tensor log_softmax_backward(const Tensor& dy, const Tensor& y, int dim) {
  return record("log_softmax_backward", {dy, y},
                run_backward(kernels::log_softmax_backward, y, dy, dim),
                [dy = save(dy), y = save(y), dim](const Tensor& ddx) {
                  const Tensor p = exp(y.get()), ddx_p = mul(ddx, p);
                  return Grads{sub(ddx, sum(ddx_p, {dim}, true)),
                               neg(mul(ddx_p, sum(dy.get(), {dim}, true)))};
                });
}

}  // namespace

// dx = y (dy - sum dy y)
Tensor softmax_backward(const Tensor& dy, const Tensor& y, int dim) {
  return record("softmax_backward", {dy, y}, run_backward(kernels::softmax_backward, y, dy, dim),
                [dy_ = save(dy), y = save(y), dim](const Tensor& ddx) {
                  const Tensor before = dy_.get(), p = y.get();
                  const Tensor by_y = sub(mul(ddx, sub(before, sum(mul(before, p), {dim}, true))),
                                          mul(before, sum(mul(ddx, p), {dim}, true)));
                  return Grads{softmax_backward(ddx, p, dim), by_y};
                });
}

Tensor softmax(const Tensor& x, int64_t dim) {
  const int at = wrap_dim("softmax", dim, x.ndim());
  const Tensor y = run("softmax", kernels::softmax, x, at);
  return record("softmax", {x}, y, [y = save_output(y), at](const Tensor& dy) {
    return Grads{softmax_backward(dy, y.get(), at)};
  });
}

Tensor log_softmax(const Tensor& x, int64_t dim) {
  const int at = wrap_dim("log_softmax", dim, x.ndim());
  const Tensor y = run("log_softmax", kernels::log_softmax, x, at);
  return record("log_softmax", {x}, y, [y = save_output(y), at](const Tensor& dy) {
    return Grads{log_softmax_backward(dy, y.get(), at)};
  });
}

}  // namespace dlcore::ops
#endif
