// The typed side of <dl/optim.h>; capi/optim.cpp defines it. Generated from capi/spec by capi/generate; do not edit.
#pragma once

#include "capi/values.h"
#include "optim/optimizer.h"
#include "capi/generated/nn.h"
#include "capi/generated/tensor.h"
#include <dl/optim.h>

namespace dlcore::capi {

template <>
struct HandleOf<dl_optimizer> {
  using Value = Ref<optim::Optimizer>;
  static constexpr Kind kind = Kind::kOptimizer;
  static constexpr bool scoped = true;
};

struct SgdOptions {
  double lr;
  double momentum;
  double dampening;
  double weight_decay;
  bool nesterov;
  bool maximize;
};

struct AdamOptions {
  double lr;
  double beta1;
  double beta2;
  double eps;
  double weight_decay;
  bool maximize;
};

struct AdamwOptions {
  double lr;
  double beta1;
  double beta2;
  double eps;
  double weight_decay;
  bool maximize;
};

Ref<optim::Optimizer> sgd_create(const Ref<nn::Module>& module, const SgdOptions& options);
Ref<optim::Optimizer> sgd_create_from_parameters(const std::vector<Tensor>& parameters,
    const SgdOptions& options);
void sgd_add_group(const Ref<optim::Optimizer>& optimizer, const std::vector<Tensor>& parameters,
    const SgdOptions& options);
Ref<optim::Optimizer> adam_create(const Ref<nn::Module>& module, const AdamOptions& options);
Ref<optim::Optimizer> adam_create_from_parameters(const std::vector<Tensor>& parameters,
    const AdamOptions& options);
Ref<optim::Optimizer> adamw_create(const Ref<nn::Module>& module, const AdamwOptions& options);
Ref<optim::Optimizer> adamw_create_from_parameters(const std::vector<Tensor>& parameters,
    const AdamwOptions& options);
void adam_add_group(const Ref<optim::Optimizer>& optimizer, const std::vector<Tensor>& parameters,
    const AdamOptions& options);
double clip_grad_norm(const std::vector<Tensor>& parameters, double max_norm);
void clip_grad_value(const std::vector<Tensor>& parameters, double limit);
void optimizer_step(const Ref<optim::Optimizer>& optimizer);
void optimizer_zero_grad(const Ref<optim::Optimizer>& optimizer);
int64_t optimizer_group_count(const Ref<optim::Optimizer>& optimizer);
std::vector<Tensor> optimizer_parameters(const Ref<optim::Optimizer>& optimizer, int64_t group);
double optimizer_get(const Ref<optim::Optimizer>& optimizer, int64_t group, const char* name);
void optimizer_set(const Ref<optim::Optimizer>& optimizer, int64_t group, const char* name,
    double value);
double optimizer_lr(const Ref<optim::Optimizer>& optimizer);
void optimizer_set_lr(const Ref<optim::Optimizer>& optimizer, double lr);
std::string optimizer_to_string(const Ref<optim::Optimizer>& optimizer);
Ref<nn::StateDict> optimizer_state_dict(const Ref<optim::Optimizer>& optimizer);
void optimizer_load_state_dict(const Ref<optim::Optimizer>& optimizer,
    const Ref<nn::StateDict>& state);

}  // namespace dlcore::capi
