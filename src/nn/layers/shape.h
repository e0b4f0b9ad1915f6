#pragma once

#include "nn/module.h"

namespace dlcore::nn {

// Makes the dimensions from start_dim to end_dim (inclusive) one.
class Flatten final : public UnaryModule {
 public:
  explicit Flatten(int64_t start_dim = 1, int64_t end_dim = -1)
      : UnaryModule("Flatten"), start_dim_(start_dim), end_dim_(end_dim) {}

 protected:
  Ref<Module> copy() const override { return make_ref<Flatten>(*this); }
  Tensor apply(const Tensor& x) override;
  std::string settings() const override {
    return cat("start_dim=", start_dim_, ", end_dim=", end_dim_);
  }

 private:
  int64_t start_dim_;
  int64_t end_dim_;
};

class Identity final : public UnaryModule {
 public:
  Identity() : UnaryModule("Identity") {}

 protected:
  Ref<Module> copy() const override { return make_ref<Identity>(*this); }
  Tensor apply(const Tensor& x) override { return x; }
};

}  // namespace dlcore::nn
