#pragma once

#include "nn/module.h"
#include "ops/loss/reduction.h"

// The losses as modules: called with the prediction and the target.
namespace dlcore::nn {

class Loss : public Module {
 protected:
  Loss(std::string type_name, ops::Reduction reduction)
      : Module(std::move(type_name)), reduction_(reduction) {}
  Tensor forward(const Arguments& inputs) final;
  virtual Tensor apply(const Tensor& x, const Tensor& target) = 0;
  // A tensor of weights, kept as a buffer; undefined stands for none.
  void register_weight(const std::string& name, const Tensor& weight);

  ops::Reduction reduction_;
};

class MSELoss final : public Loss {
 public:
  explicit MSELoss(ops::Reduction reduction = ops::Reduction::kMean) : Loss("MSELoss", reduction) {}

 protected:
  Ref<Module> copy() const override { return make_ref<MSELoss>(*this); }
  Tensor apply(const Tensor& x, const Tensor& target) override;
};

class BCELoss final : public Loss {
 public:
  explicit BCELoss(ops::Reduction reduction = ops::Reduction::kMean, const Tensor& weight = {});

 protected:
  Ref<Module> copy() const override { return make_ref<BCELoss>(*this); }
  Tensor apply(const Tensor& x, const Tensor& target) override;
};

class BCEWithLogitsLoss final : public Loss {
 public:
  explicit BCEWithLogitsLoss(ops::Reduction reduction = ops::Reduction::kMean,
                             const Tensor& weight = {}, const Tensor& pos_weight = {});

 protected:
  Ref<Module> copy() const override { return make_ref<BCEWithLogitsLoss>(*this); }
  Tensor apply(const Tensor& x, const Tensor& target) override;
};

class CrossEntropyLoss final : public Loss {
 public:
  explicit CrossEntropyLoss(ops::Reduction reduction = ops::Reduction::kMean,
                            const Tensor& weight = {}, int64_t ignore_index = -100,
                            double label_smoothing = 0);

 protected:
  Ref<Module> copy() const override { return make_ref<CrossEntropyLoss>(*this); }
  Tensor apply(const Tensor& x, const Tensor& target) override;

 private:
  int64_t ignore_index_;
  double label_smoothing_;
};

class NLLLoss final : public Loss {
 public:
  explicit NLLLoss(ops::Reduction reduction = ops::Reduction::kMean, const Tensor& weight = {},
                   int64_t ignore_index = -100);

 protected:
  Ref<Module> copy() const override { return make_ref<NLLLoss>(*this); }
  Tensor apply(const Tensor& x, const Tensor& target) override;

 private:
  int64_t ignore_index_;
};

}  // namespace dlcore::nn
