#pragma once

#include <optional>

#include "nn/module.h"

namespace dlcore::nn {

struct BatchNormOptions {
  double eps = 1e-5;
  // What a batch's statistics count in the running ones; without it these are the means over all
  // batches.
  std::optional<double> momentum = 0.1;
  bool affine = true;  // whether there are weight and, unless `bias` is false, bias
  bool bias = true;
  bool track_running_stats = true;
  DType dtype = default_dtype();
  Device device = default_device();
};

// (x - mean) / sqrt(var + eps) weight + bias for each channel; x: [N, C] or [N, C, L]; the others:
// [C]. In training mean and variance are the batch's, and the buffers running_mean, running_var and
// num_batches_tracked follow them; in evaluation they are the running ones, where these are kept.
class BatchNorm1d final : public UnaryModule {
 public:
  explicit BatchNorm1d(int64_t features, const BatchNormOptions& options = {});

 protected:
  Ref<Module> copy() const override { return make_ref<BatchNorm1d>(*this); }
  Tensor apply(const Tensor& x) override;
  std::string settings() const override;

 private:
  void register_running(const BatchNormOptions& options);
  double momentum_of_next() const;

  int64_t features_;
  double eps_;
  std::optional<double> momentum_;
  bool track_running_stats_;
};

}  // namespace dlcore::nn
