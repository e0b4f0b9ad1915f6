#pragma once

#include "nn/module.h"

namespace dlcore::nn {

// In training every element becomes 0 with probability p, the others grow by 1 / (1 - p); in
// evaluation nothing happens.
class Dropout final : public UnaryModule {
 public:
  explicit Dropout(double p = 0.5);

 protected:
  Ref<Module> copy() const override { return make_ref<Dropout>(*this); }
  Tensor apply(const Tensor& x) override;
  std::string settings() const override;

 private:
  double p_;
};

}  // namespace dlcore::nn
