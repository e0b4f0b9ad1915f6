#pragma once

#include "nn/module.h"

namespace dlcore::nn {

class ReLU final : public UnaryModule {
 public:
  ReLU() : UnaryModule("ReLU") {}

 protected:
  Ref<Module> copy() const override { return make_ref<ReLU>(*this); }
  Tensor apply(const Tensor& x) override;
};

class Sigmoid final : public UnaryModule {
 public:
  Sigmoid() : UnaryModule("Sigmoid") {}

 protected:
  Ref<Module> copy() const override { return make_ref<Sigmoid>(*this); }
  Tensor apply(const Tensor& x) override;
};

class Tanh final : public UnaryModule {
 public:
  Tanh() : UnaryModule("Tanh") {}

 protected:
  Ref<Module> copy() const override { return make_ref<Tanh>(*this); }
  Tensor apply(const Tensor& x) override;
};

class Softmax final : public UnaryModule {
 public:
  explicit Softmax(int64_t dim) : UnaryModule("Softmax"), dim_(dim) {}

 protected:
  Ref<Module> copy() const override { return make_ref<Softmax>(*this); }
  Tensor apply(const Tensor& x) override;
  std::string settings() const override { return cat("dim=", dim_); }

 private:
  int64_t dim_;
};

class LogSoftmax final : public UnaryModule {
 public:
  explicit LogSoftmax(int64_t dim) : UnaryModule("LogSoftmax"), dim_(dim) {}

 protected:
  Ref<Module> copy() const override { return make_ref<LogSoftmax>(*this); }
  Tensor apply(const Tensor& x) override;
  std::string settings() const override { return cat("dim=", dim_); }

 private:
  int64_t dim_;
};

}  // namespace dlcore::nn
