#include "optim/clip.h"

#include <algorithm>
#include <cmath>

#include "autograd/autograd.h"
#include "ops/arithmetic/arithmetic.h"
#include "ops/copy/copy.h"
#include "ops/reduce/reduce.h"
#include "ops/select/select.h"
#include "ops/unary/unary.h"
#include "tensor/host_value.h"

namespace dlcore::optim {
namespace {

std::vector<Tensor> gradients_of(const std::vector<Tensor>& parameters) {
  std::vector<Tensor> found;
  for (const Tensor& parameter : parameters) {
    if (const Tensor dx = grad(parameter); dx.defined()) found.push_back(detach(dx));
  }
  return found;
}

double sum_of_squares(const Tensor& x) {
  return host_value<double>("clip_grad_norm_", ops::to(ops::sum(ops::square(x)), DType::kF64));
}

}  // namespace

double clip_grad_norm_(const std::vector<Tensor>& parameters, double max_norm) {
  DL_CHECK(max_norm >= 0, Code::kInvalidArgument, "clip_grad_norm_: max_norm (", max_norm,
           ") must not be negative");
  const NoGrad no_grad;
  const std::vector<Tensor> gradients = gradients_of(parameters);
  double squares = 0;
  for (const Tensor& dx : gradients) squares += sum_of_squares(dx);
  const double norm = std::sqrt(squares);
  const double scale = max_norm / (norm + 1e-6);  // PyTorch's guard against 0 / 0
  // A norm that is no number leaves none of the gradients as they were, as in PyTorch.
  if (!(scale >= 1)) {
    for (const Tensor& dx : gradients) ops::mul_(dx, scale);
  }
  return norm;
}

void clip_grad_value_(const std::vector<Tensor>& parameters, double limit) {
  DL_CHECK(limit >= 0, Code::kInvalidArgument, "clip_grad_value_: limit (", limit,
           ") must not be negative");
  const NoGrad no_grad;
  for (const Tensor& dx : gradients_of(parameters)) {
    ops::copy_(dx, ops::clamp(dx, Scalar(-limit), Scalar(limit)));
  }
}

}  // namespace dlcore::optim
