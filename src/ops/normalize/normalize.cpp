#include "ops/normalize/normalize.h"

#include "autograd/autograd.h"
#include "base/error.h"
#include "ops/arithmetic/arithmetic.h"
#include "ops/common/apply.h"
#include "ops/copy/copy.h"
#include "ops/reduce/reduce.h"
#include "ops/unary/unary.h"
#include "ops/view/view.h"

namespace dlcore::ops {
namespace {

// weight and bias as they broadcast to x.
Tensor scaled(const Tensor& y, const Tensor& weight, const Tensor& bias) {
  const Tensor z = weight.defined() ? mul(y, weight) : y;
  return bias.defined() ? add(z, bias) : z;
}

void check_operand(const char* operation, const char* name, const Tensor& x, const Tensor& operand,
                   const Dims& shape) {
  if (!operand.defined()) return;
  DL_CHECK(operand.shape() == shape, Code::kShape, operation, ": ", name, " must have the shape ",
           shape, "; ", name, ": ", operand, ", x: ", x);
  DL_CHECK(operand.dtype() == x.dtype(), Code::kDtype, operation, ": ", name,
           " must have x's dtype; ", name, ": ", operand, ", x: ", x);
  check_same_device(operation, x, operand, "x", name);
}

void check_eps(const char* operation, double eps) {
  DL_CHECK(eps >= 0, Code::kInvalidArgument, operation, ": eps (", eps, ") must not be negative");
}

struct Statistics {
  Tensor mean, variance, centered;
};
Statistics statistics_of(const Tensor& x, const Dims& dims) {
  const Tensor middle = mean(x, dims, true), centered = sub(x, middle);
  return {middle, mean(square(centered), dims, true), centered};
}

Tensor normalized(const Tensor& centered, const Tensor& variance, double eps) {
  return mul(centered, rsqrt(add(variance, eps)));
}

// running = (1 - momentum) running + momentum now
void follow(const Tensor& running, const Tensor& now, double momentum) {
  if (!running.defined()) return;
  mul_(running, 1 - momentum);
  add_(running, mul(reshape(now, running.shape()), momentum));
}

// [C] as [C, 1, ...], for x of ndim dimensions.
Tensor per_channel(const Tensor& values, int ndim) {
  if (!values.defined()) return values;
  Dims shape(ndim - 1, 1);
  shape[0] = values.numel();
  return view(contiguous(values), shape);
}

Tensor normalized_by_batch(const Tensor& x, const Tensor& running_mean, const Tensor& running_var,
                           double momentum, double eps, bool update) {
  Dims dims;
  for (int d = 0; d < x.ndim(); ++d) {
    if (d != 1) dims.push_back(d);
  }
  const int64_t channels = x.shape()[1];
  const int64_t count = channels > 0 ? x.numel() / channels : 0;
  DL_CHECK(!update || channels == 0 || count > 1, Code::kShape,
           "batch_norm: in training there must be more than one value per channel; x: ", x);
  const Statistics s = statistics_of(x, dims);
  if (update) {
    const NoGrad no_grad;
    const auto n = static_cast<double>(count);
    follow(running_mean, s.mean, momentum);
    follow(running_var, mul(s.variance, n / (n - 1)), momentum);
  }
  return normalized(s.centered, s.variance, eps);
}

}  // namespace

Tensor layer_norm(const Tensor& x, const Dims& shape, const Tensor& weight, const Tensor& bias,
                  double eps) {
  check_floating("layer_norm", "x", x);
  check_eps("layer_norm", eps);
  bool fits = !shape.empty() && shape.size() <= x.ndim();
  Dims dims;
  for (int i = 0; fits && i < shape.size(); ++i) {
    dims.push_back(x.ndim() - shape.size() + i);
    fits = x.shape()[static_cast<int>(dims.back())] == shape[i];
  }
  DL_CHECK(fits, Code::kShape, "layer_norm: the last dimensions of x must be ", shape, "; x: ", x);
  check_operand("layer_norm", "weight", x, weight, shape);
  check_operand("layer_norm", "bias", x, bias, shape);
  const Statistics s = statistics_of(x, dims);
  return scaled(normalized(s.centered, s.variance, eps), weight, bias);
}

Tensor batch_norm(const Tensor& x, const Tensor& running_mean, const Tensor& running_var,
                  const Tensor& weight, const Tensor& bias, bool training, double momentum,
                  double eps) {
  check_floating("batch_norm", "x", x);
  check_eps("batch_norm", eps);
  DL_CHECK(x.ndim() >= 2, Code::kShape, "batch_norm: x must have two dimensions or more; x: ", x);
  const Dims channels{x.shape()[1]};
  check_operand("batch_norm", "running_mean", x, running_mean, channels);
  check_operand("batch_norm", "running_var", x, running_var, channels);
  check_operand("batch_norm", "weight", x, weight, channels);
  check_operand("batch_norm", "bias", x, bias, channels);
  DL_CHECK(running_mean.defined() == running_var.defined(), Code::kInvalidArgument,
           "batch_norm: running_mean and running_var must both be given or neither");
  const int ndim = x.ndim();
  const Tensor w = per_channel(weight, ndim), b = per_channel(bias, ndim);
  if (training || !running_mean.defined()) {
    return scaled(normalized_by_batch(x, running_mean, running_var, momentum, eps, training), w, b);
  }
  const Tensor centered = sub(x, per_channel(detach(running_mean), ndim));
  const Tensor variance = per_channel(detach(running_var), ndim);
  return scaled(normalized(centered, variance, eps), w, b);
}

}  // namespace dlcore::ops
