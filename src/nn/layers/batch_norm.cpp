#include "nn/layers/batch_norm.h"

#include "autograd/autograd.h"
#include "base/number_text.h"
#include "nn/layers/affine.h"
#include "nn/layers/sizes.h"
#include "ops/arithmetic/arithmetic.h"
#include "ops/copy/copy.h"
#include "ops/create/create.h"
#include "ops/normalize/normalize.h"
#include "tensor/host_value.h"

namespace dlcore::nn {

BatchNorm1d::BatchNorm1d(int64_t features, const BatchNormOptions& options)
    : UnaryModule("BatchNorm1d"),
      features_(features),
      eps_(options.eps),
      momentum_(options.momentum),
      track_running_stats_(options.track_running_stats) {
  check_size("batch_norm1d", "num_features", features);
  check_normalization("batch_norm1d", options.eps, options.dtype);
  if (options.affine) {
    register_affine("batch_norm1d", this, {features}, options.bias, options.dtype, options.device);
  }
  if (track_running_stats_) register_running(options);
}

void BatchNorm1d::register_running(const BatchNormOptions& options) {
  const Dims shape{features_};
  register_buffer("running_mean", ops::zeros(shape, options.dtype, options.device));
  register_buffer("running_var", ops::ones(shape, options.dtype, options.device));
  register_buffer("num_batches_tracked", ops::zeros({}, DType::kI64, options.device));
}

double BatchNorm1d::momentum_of_next() const {
  if (momentum_ || !training() || !track_running_stats_) return momentum_.value_or(0);
  return 1 / static_cast<double>(
                 host_value<int64_t>("BatchNorm1d", own_buffer("num_batches_tracked")) + 1);
}

Tensor BatchNorm1d::apply(const Tensor& x) {
  DL_CHECK(x.ndim() == 2 || x.ndim() == 3, Code::kShape,
           "BatchNorm1d: x must have two dimensions or three; x: ", x);
  Tensor y =
      ops::batch_norm(x, own_buffer("running_mean"), own_buffer("running_var"), own_weight(*this),
                      own_bias(*this), training(), momentum_of_next(), eps_);
  if (training() && track_running_stats_) {
    const NoGrad no_grad;
    ops::add_(own_buffer("num_batches_tracked"), 1);
  }
  return y;
}

std::string BatchNorm1d::settings() const {
  return cat(features_, ", eps=", python_text(eps_),
             ", momentum=", momentum_ ? python_text(*momentum_) : "None",
             ", affine=", python_word(own_weight(*this).defined()),
             ", bias=", python_word(own_bias(*this).defined()),
             ", track_running_stats=", python_word(track_running_stats_));
}

}  // namespace dlcore::nn
