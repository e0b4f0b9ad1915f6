#pragma once

#include "optim/optimizer.h"

namespace dlcore::optim {

struct AdamOptions {
  double lr = 1e-3;
  double beta1 = 0.9;
  double beta2 = 0.999;
  double eps = 1e-8;
  double weight_decay = 0;
  bool maximize = false;
};

// Adam, and AdamW with its decay decoupled from the gradient; as PyTorch has them, without amsgrad.
class Adam final : public Optimizer {
 public:
  enum class Decay { kInGradient, kDecoupled };
  Adam(const std::vector<Tensor>& parameters, const AdamOptions& options = {},
       Decay decay = Decay::kInGradient);
  void add_group(const std::vector<Tensor>& parameters, const AdamOptions& options);

 protected:
  void step_group(Group& group, const Gradients& gradients) override;
  void check_settings(const Settings& settings) const override;

 private:
  Decay decay_;
};

}  // namespace dlcore::optim
