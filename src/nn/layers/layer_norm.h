#pragma once

#include "nn/module.h"

namespace dlcore::nn {

// (x - mean) / sqrt(var + eps) weight + bias, mean and variance over the last dimensions of x,
// whose sizes are `shape`; weight, bias: `shape`, ones and zeros at first, where they are asked
// for.
class LayerNorm final : public UnaryModule {
 public:
  explicit LayerNorm(const Dims& shape, double eps = 1e-5, bool affine = true, bool bias = true,
                     DType dtype = default_dtype(), Device device = default_device());

 protected:
  Ref<Module> copy() const override { return make_ref<LayerNorm>(*this); }
  Tensor apply(const Tensor& x) override;
  std::string settings() const override;

 private:
  Dims shape_;
  double eps_;
};

}  // namespace dlcore::nn
