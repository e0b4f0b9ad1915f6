#include "optim/clip.h"

#include "autograd/autograd.h"
#include "ops/arithmetic/arithmetic.h"
#include "ops/copy/copy.h"
#include "ops/create/create.h"
#include "ops/reduce/reduce.h"
#include "ops/select/select.h"
#include "ops/unary/unary.h"

namespace dlcore::optim {
namespace {

std::vector<Tensor> gradients_of(const std::vector<Tensor>& parameters) {
  std::vector<Tensor> found;
  for (const Tensor& parameter : parameters) {
    if (const Tensor dx = grad(parameter); dx.defined()) found.push_back(detach(dx));
  }
  return found;
}

Tensor sum_of_squares(const Tensor& x) { return ops::to(ops::sum(ops::square(x)), DType::kF64); }

Tensor norm_of(const std::vector<Tensor>& gradients) {
  if (gradients.empty()) return ops::zeros({}, DType::kF64, kHost);
  const Device device = gradients[0].device();
  Tensor squares = sum_of_squares(gradients[0]);
  for (size_t i = 1; i < gradients.size(); ++i) {
    squares = ops::add(squares, ops::to(sum_of_squares(gradients[i]), device));
  }
  return ops::sqrt(squares);
}

}  // namespace

Tensor clip_grad_norm_(const std::vector<Tensor>& parameters, double max_norm) {
  DL_CHECK(max_norm >= 0, Code::kInvalidArgument, "clip_grad_norm_: max_norm (", max_norm,
           ") must not be negative");
  const NoGrad no_grad;
  const std::vector<Tensor> gradients = gradients_of(parameters);
  Tensor norm = norm_of(gradients);
  // PyTorch's guard against 0 / 0. A norm that is no number leaves none of the gradients as they
  // were, as in PyTorch.
  const Tensor scale =
      ops::clamp(ops::rdiv(max_norm, ops::add(norm, 1e-6)), std::nullopt, Scalar(1.0));
  for (const Tensor& dx : gradients) {
    ops::mul_(dx, ops::to(ops::to(scale, dx.dtype()), dx.device()));
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
