// Optimizers.
#include "capi/generated/optim.h"

#include "optim/adam.h"
#include "optim/clip.h"
#include "optim/sgd.h"

namespace dlcore::capi {

namespace {

using Optimizer = Ref<optim::Optimizer>;

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
  return optim::clip_grad_norm_(parameters, max_norm);
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

}  // namespace dlcore::capi
