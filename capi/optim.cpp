// Optimizers.
#include "capi/generated/optim.h"

#include <limits>

#include "capi/guard.h"
#include "optim/adam.h"
#include "optim/clip.h"
#include "optim/lr_schedules.h"
#include "optim/plateau.h"
#include "optim/sgd.h"
#include "tensor/host_value.h"
#include "tensor/recorder.h"

namespace dlcore::capi {

namespace {

using Optimizer = Ref<optim::Optimizer>;
using Scheduler = Ref<optim::Scheduler>;

optim::SGDOptions core_options(const SgdOptions& o) {
  return {o.lr, o.momentum, o.dampening, o.weight_decay, o.nesterov, o.maximize};
}

template <class O>
optim::AdamOptions core_adam_options(const O& o) {
  return {o.lr, o.beta1, o.beta2, o.eps, o.weight_decay, o.maximize};
}

template <class T>
T& optimizer_as(const char* op, const char* kind, const Optimizer& optimizer) {
  auto* found = dynamic_cast<T*>(optimizer.get());
  DL_CHECK(found, Code::kInvalidArgument, op, ": optimizer must be an ", kind, " optimizer");
  return *found;
}

}  // namespace

Optimizer sgd_create(const Ref<nn::Module>& module, const SgdOptions& options) {
  return make_ref<optim::SGD>(module->parameters(), core_options(options));
}
Optimizer sgd_create_from_parameters(const std::vector<Tensor>& parameters,
                                     const SgdOptions& options) {
  return make_ref<optim::SGD>(parameters, core_options(options));
}
void sgd_add_group(const Optimizer& optimizer, const std::vector<Tensor>& parameters,
                   const SgdOptions& options) {
  optimizer_as<optim::SGD>("sgd_add_group", "SGD", optimizer)
      .add_group(parameters, core_options(options));
}

Optimizer adam_create(const Ref<nn::Module>& module, const AdamOptions& options) {
  return make_ref<optim::Adam>(module->parameters(), core_adam_options(options));
}
Optimizer adam_create_from_parameters(const std::vector<Tensor>& parameters,
                                      const AdamOptions& options) {
  return make_ref<optim::Adam>(parameters, core_adam_options(options));
}
Optimizer adamw_create(const Ref<nn::Module>& module, const AdamwOptions& options) {
  return make_ref<optim::Adam>(module->parameters(), core_adam_options(options),
                               optim::Adam::Decay::kDecoupled);
}
Optimizer adamw_create_from_parameters(const std::vector<Tensor>& parameters,
                                       const AdamwOptions& options) {
  return make_ref<optim::Adam>(parameters, core_adam_options(options),
                               optim::Adam::Decay::kDecoupled);
}
void adam_add_group(const Optimizer& optimizer, const std::vector<Tensor>& parameters,
                    const AdamOptions& options) {
  optimizer_as<optim::Adam>("adam_add_group", "Adam", optimizer)
      .add_group(parameters, core_adam_options(options));
}

double clip_grad_norm(const std::vector<Tensor>& parameters, double max_norm) {
  const Tensor norm = optim::clip_grad_norm_(parameters, max_norm);
  if (recording()) return std::numeric_limits<double>::quiet_NaN();
  return host_value<double>("clip_grad_norm", norm);
}
void clip_grad_value(const std::vector<Tensor>& parameters, double limit) {
  optim::clip_grad_value_(parameters, limit);
}

void optimizer_step(const Optimizer& optimizer) { optimizer->step(); }
void optimizer_zero_grad(const Optimizer& optimizer) { optimizer->zero_grad(); }
int64_t optimizer_group_count(const Optimizer& optimizer) { return optimizer->group_count(); }
std::vector<Tensor> optimizer_parameters(const Optimizer& optimizer, int64_t group) {
  return optimizer->parameters(group);
}

double optimizer_get(const Optimizer& optimizer, int64_t group, const char* name) {
  return optimizer->get(group, name);
}
void optimizer_set(const Optimizer& optimizer, int64_t group, const char* name, double value) {
  optimizer->set(group, name, value);
}
double optimizer_lr(const Optimizer& optimizer) { return optimizer->get(0, "lr"); }
void optimizer_set_lr(const Optimizer& optimizer, double lr) {
  for (int i = 0; i < optimizer->group_count(); ++i) optimizer->set(i, "lr", lr);
}

std::string optimizer_to_string(const Optimizer& optimizer) { return optimizer->to_string(); }
Ref<nn::StateDict> optimizer_state_dict(const Optimizer& optimizer) {
  return optimizer->state_dict();
}
void optimizer_load_state_dict(const Optimizer& optimizer, const Ref<nn::StateDict>& state) {
  optimizer->load_state_dict(*state);
}

Scheduler step_lr_create(const Optimizer& optimizer, int64_t step_size, double gamma) {
  return make_ref<optim::StepLR>(optimizer, step_size, gamma);
}
Scheduler multi_step_lr_create(const Optimizer& optimizer, Span<const int64_t> milestones,
                               double gamma) {
  return make_ref<optim::MultiStepLR>(
      optimizer, std::vector<int64_t>(milestones.begin(), milestones.end()), gamma);
}
Scheduler exponential_lr_create(const Optimizer& optimizer, double gamma) {
  return make_ref<optim::ExponentialLR>(optimizer, gamma);
}
Scheduler cosine_annealing_lr_create(const Optimizer& optimizer, int64_t t_max, double eta_min) {
  return make_ref<optim::CosineAnnealingLR>(optimizer, t_max, eta_min);
}
Scheduler linear_lr_create(const Optimizer& optimizer, double start_factor, double end_factor,
                           int64_t total_iters) {
  return make_ref<optim::LinearLR>(optimizer, start_factor, end_factor, total_iters);
}
Scheduler lambda_lr_create(const Optimizer& optimizer, dl_lr_lambda_fn lr_lambda, Owner user_data) {
  return make_ref<optim::LambdaLR>(
      optimizer, [lr_lambda, user_data = std::move(user_data)](int64_t epoch, int group) {
        double factor = 0;
        check_callback("lambda_lr", "lr_lambda", lr_lambda(user_data.get(), epoch, group, &factor));
        return factor;
      });
}
Scheduler reduce_lr_on_plateau_create(const Optimizer& optimizer,
                                      const ReduceLrOnPlateauOptions& o) {
  return make_ref<optim::ReduceLROnPlateau>(
      optimizer, optim::PlateauOptions{o.maximize, o.factor, o.patience, o.threshold,
                                       o.absolute_threshold, o.cooldown, o.min_lr, o.eps});
}

void scheduler_step(const Scheduler& scheduler) { scheduler->step(); }
void scheduler_step_metric(const Scheduler& scheduler, double metric) { scheduler->step(metric); }
int64_t scheduler_last_epoch(const Scheduler& scheduler) { return scheduler->last_epoch(); }
double scheduler_last_lr(const Scheduler& scheduler, int64_t group) {
  return scheduler->last_lr(group);
}
Ref<nn::StateDict> scheduler_state_dict(const Scheduler& scheduler) {
  return scheduler->state_dict();
}
void scheduler_load_state_dict(const Scheduler& scheduler, const Ref<nn::StateDict>& state) {
  scheduler->load_state_dict(*state);
}

}  // namespace dlcore::capi
