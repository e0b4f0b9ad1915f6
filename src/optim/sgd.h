#pragma once

#include "optim/optimizer.h"

namespace dlcore::optim {

struct SGDOptions {
  double lr = 1e-3;
  double momentum = 0;
  double dampening = 0;
  double weight_decay = 0;
  bool nesterov = false;
  bool maximize = false;
};

// Stochastic gradient descent: x -= lr * dx, with momentum and weight decay as PyTorch has them.
class SGD final : public Optimizer {
 public:
  explicit SGD(const std::vector<Tensor>& parameters, const SGDOptions& options = {});
  void add_group(const std::vector<Tensor>& parameters, const SGDOptions& options);

 protected:
  void step_group(Group& group, const Gradients& gradients) override;
  void check_settings(const Settings& settings) const override;
};

}  // namespace dlcore::optim
