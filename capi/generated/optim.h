// The typed side of <dl/optim.h>; capi/optim.cpp defines it. Generated from capi/spec by capi/generate; do not edit.
#pragma once

#include "capi/values.h"
#include "optim/optimizer.h"
#include "optim/scheduler.h"
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

template <>
struct HandleOf<dl_scheduler> {
  using Value = Ref<optim::Scheduler>;
  static constexpr Kind kind = Kind::kScheduler;
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

struct ReduceLrOnPlateauOptions {
  bool maximize;
  bool absolute_threshold;
  double factor;
  int64_t patience;
  double threshold;
  int64_t cooldown;
  double min_lr;
  double eps;
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
Ref<optim::Scheduler> step_lr_create(const Ref<optim::Optimizer>& optimizer, int64_t step_size,
    double gamma);
Ref<optim::Scheduler> multi_step_lr_create(const Ref<optim::Optimizer>& optimizer,
    Span<const int64_t> milestones, double gamma);
Ref<optim::Scheduler> exponential_lr_create(const Ref<optim::Optimizer>& optimizer, double gamma);
Ref<optim::Scheduler> cosine_annealing_lr_create(const Ref<optim::Optimizer>& optimizer,
    int64_t t_max, double eta_min);
Ref<optim::Scheduler> linear_lr_create(const Ref<optim::Optimizer>& optimizer, double start_factor,
    double end_factor, int64_t total_iters);
Ref<optim::Scheduler> lambda_lr_create(const Ref<optim::Optimizer>& optimizer,
    dl_lr_lambda_fn lr_lambda, Owner user_data);
Ref<optim::Scheduler> reduce_lr_on_plateau_create(const Ref<optim::Optimizer>& optimizer,
    const ReduceLrOnPlateauOptions& options);
void scheduler_step(const Ref<optim::Scheduler>& scheduler);
void scheduler_step_metric(const Ref<optim::Scheduler>& scheduler, double metric);
int64_t scheduler_last_epoch(const Ref<optim::Scheduler>& scheduler);
double scheduler_last_lr(const Ref<optim::Scheduler>& scheduler, int64_t group);
Ref<nn::StateDict> scheduler_state_dict(const Ref<optim::Scheduler>& scheduler);
void scheduler_load_state_dict(const Ref<optim::Scheduler>& scheduler,
    const Ref<nn::StateDict>& state);

}  // namespace dlcore::capi
