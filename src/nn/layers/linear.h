#pragma once

#include "nn/module.h"

namespace dlcore::nn {

// y = x W^T + b; x: [*, in_features], W: [out_features, in_features], b: [out_features].
// W and then b are drawn from U(-1/sqrt(in_features), 1/sqrt(in_features)).
class Linear final : public UnaryModule {
 public:
  Linear(int64_t in_features, int64_t out_features, bool bias = true, DType dtype = default_dtype(),
         Device device = default_device());

  const Tensor& weight() const { return own_parameters()[0].tensor; }
  Tensor bias() const { return has_bias_ ? own_parameters()[1].tensor : Tensor(); }

 protected:
  Ref<Module> copy() const override { return make_ref<Linear>(*this); }
  Tensor apply(const Tensor& x) override;
  std::string settings() const override;

 private:
  void initialize(const Tensor& weight, const Tensor& bias) const;

  int64_t in_features_;
  int64_t out_features_;
  bool has_bias_;
};

}  // namespace dlcore::nn
