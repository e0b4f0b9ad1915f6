// Optimizers. Generated from bindings/dl_api.json by bindings/generate; do not edit.
#pragma once

#include <dl/cpp/generated/optim_options.hpp>

namespace dl::detail {

// Stochastic gradient descent on all parameters of a module.
inline detail::Handle<dl_optimizer> sgd_create(dl_module* module,
    const optim::SGDFields& options = {}) {
  const auto c_options = detail::to_c(options);
  return detail::handle_of<dl_optimizer>(dl_sgd_create, module, &c_options);
}

// Stochastic gradient descent on a list of floating leaf tensors.
inline detail::Handle<dl_optimizer> sgd_create_from_parameters(const std::vector<Tensor>& parameters, const optim::SGDFields& options = {}) {
  const auto parameters_handles = detail::handles_of(parameters);
  const auto c_options = detail::to_c(options);
  return detail::handle_of<dl_optimizer>(dl_sgd_create_from_parameters, parameters_handles.data(),
      detail::size_of(parameters), &c_options);
}

// Adds a group of parameters with options of their own to an SGD optimizer.
inline void sgd_add_group(dl_optimizer* optimizer, const std::vector<Tensor>& parameters,
    const optim::SGDFields& options = {}) {
  const auto parameters_handles = detail::handles_of(parameters);
  const auto c_options = detail::to_c(options);
  detail::check(dl_sgd_add_group(optimizer, parameters_handles.data(), detail::size_of(parameters),
      &c_options));
}

// Adam on all parameters of a module.
inline detail::Handle<dl_optimizer> adam_create(dl_module* module,
    const optim::AdamFields& options = {}) {
  const auto c_options = detail::to_c(options);
  return detail::handle_of<dl_optimizer>(dl_adam_create, module, &c_options);
}

// Adam on a list of floating leaf tensors.
inline detail::Handle<dl_optimizer> adam_create_from_parameters(const std::vector<Tensor>& parameters, const optim::AdamFields& options = {}) {
  const auto parameters_handles = detail::handles_of(parameters);
  const auto c_options = detail::to_c(options);
  return detail::handle_of<dl_optimizer>(dl_adam_create_from_parameters, parameters_handles.data(),
      detail::size_of(parameters), &c_options);
}

// AdamW on all parameters of a module.
inline detail::Handle<dl_optimizer> adamw_create(dl_module* module,
    const optim::AdamWFields& options = {}) {
  const auto c_options = detail::to_c(options);
  return detail::handle_of<dl_optimizer>(dl_adamw_create, module, &c_options);
}

// AdamW on a list of floating leaf tensors.
inline detail::Handle<dl_optimizer> adamw_create_from_parameters(const std::vector<Tensor>& parameters, const optim::AdamWFields& options = {}) {
  const auto parameters_handles = detail::handles_of(parameters);
  const auto c_options = detail::to_c(options);
  return detail::handle_of<dl_optimizer>(dl_adamw_create_from_parameters,
      parameters_handles.data(), detail::size_of(parameters), &c_options);
}

// Adds a group of parameters with options of their own to an Adam or AdamW optimizer.
inline void adam_add_group(dl_optimizer* optimizer, const std::vector<Tensor>& parameters,
    const optim::AdamFields& options = {}) {
  const auto parameters_handles = detail::handles_of(parameters);
  const auto c_options = detail::to_c(options);
  detail::check(dl_adam_add_group(optimizer, parameters_handles.data(),
      detail::size_of(parameters), &c_options));
}

// Changes every parameter that has a gradient; the others and their state stay as they are. Nothing
// is recorded.
inline void optimizer_step(dl_optimizer* optimizer) { detail::check(dl_optimizer_step(optimizer)); }

// Forgets the gradients of all parameters.
inline void optimizer_zero_grad(dl_optimizer* optimizer) {
  detail::check(dl_optimizer_zero_grad(optimizer));
}

// The number of groups.
inline int64_t optimizer_group_count(dl_optimizer* optimizer) {
  return detail::value_of<int64_t>(dl_optimizer_group_count, optimizer);
}

// The parameters of a group. Every handle written is a new reference.
inline TensorList optimizer_parameters(dl_optimizer* optimizer, int64_t group) {
  return detail::tensors_of([&](dl_tensor** results, int64_t capacity,
      int64_t* count) {
    return dl_optimizer_parameters(optimizer, group, results, capacity,
      count);
  });
}

// A setting of a group by PyTorch's name, such as "lr" or "momentum"; flags are 0 and 1.
inline double optimizer_get(dl_optimizer* optimizer, int64_t group, const std::string& name) {
  return detail::value_of<double>(dl_optimizer_get, optimizer, group, name.c_str());
}

// Changes a setting of a group; a value that the optimizer could not be made with is refused.
inline void optimizer_set(dl_optimizer* optimizer, int64_t group, const std::string& name,
    double value) {
  detail::check(dl_optimizer_set(optimizer, group, name.c_str(), value));
}

// The learning rate of the first group.
inline double optimizer_lr(dl_optimizer* optimizer) {
  return detail::value_of<double>(dl_optimizer_lr, optimizer);
}

// Sets the learning rate of all groups.
inline void optimizer_set_lr(dl_optimizer* optimizer, double lr) {
  detail::check(dl_optimizer_set_lr(optimizer, lr));
}

// The printed form, as PyTorch prints an optimizer.
inline std::string optimizer_to_string(dl_optimizer* optimizer) {
  return detail::text_of([&](char* text, int64_t capacity,
      int64_t* length) {
    return dl_optimizer_to_string(optimizer, text, capacity, length);
  });
}

// All that the optimizer goes on from: tensors as "state.<parameter>.<name>", parameters counted
// over all groups, and settings as metadata "group.<group>.<name>". The tensors share memory.
inline detail::Handle<dl_state_dict> optimizer_state_dict(dl_optimizer* optimizer) {
  return detail::handle_of<dl_state_dict>(dl_optimizer_state_dict, optimizer);
}

// Takes over the state of an optimizer with the same groups and shapes, and goes on from there bit
// for bit. On an error nothing has been changed.
inline void optimizer_load_state_dict(dl_optimizer* optimizer, dl_state_dict* state) {
  detail::check(dl_optimizer_load_state_dict(optimizer, state));
}

// Multiplies the rates by gamma every step_size epochs.
inline detail::Handle<dl_scheduler> step_lr_create(dl_optimizer* optimizer, int64_t step_size,
    double gamma = 0.1) {
  return detail::handle_of<dl_scheduler>(dl_step_lr_create, optimizer, step_size, gamma);
}

// Multiplies the rates by gamma at each epoch that is one of the milestones, by gamma^n where it
// stands n times.
inline detail::Handle<dl_scheduler> multi_step_lr_create(dl_optimizer* optimizer,
    const std::vector<int64_t>& milestones, double gamma = 0.1) {
  return detail::handle_of<dl_scheduler>(dl_multi_step_lr_create, optimizer, milestones.data(),
      detail::size_of(milestones), gamma);
}

// Multiplies the rates by gamma at each epoch.
inline detail::Handle<dl_scheduler> exponential_lr_create(dl_optimizer* optimizer, double gamma) {
  return detail::handle_of<dl_scheduler>(dl_exponential_lr_create, optimizer, gamma);
}

// Takes the rates along half a cosine down to eta_min over t_max epochs, and back up.
inline detail::Handle<dl_scheduler> cosine_annealing_lr_create(dl_optimizer* optimizer,
    int64_t t_max, double eta_min = 0) {
  return detail::handle_of<dl_scheduler>(dl_cosine_annealing_lr_create, optimizer, t_max, eta_min);
}

// Multiplies the base rates by a factor that goes in a straight line from start_factor, in (0, 1],
// at epoch 0 to end_factor at epoch total_iters.
inline detail::Handle<dl_scheduler> linear_lr_create(dl_optimizer* optimizer,
    double start_factor = 1.0 / 3, double end_factor = 1, int64_t total_iters = 5) {
  return detail::handle_of<dl_scheduler>(dl_linear_lr_create, optimizer, start_factor, end_factor,
      total_iters);
}

// Multiplies the rates by a factor when a metric has not become better for more than `patience`
// epochs; its steps are dl_scheduler_step_metric.
inline detail::Handle<dl_scheduler> reduce_lr_on_plateau_create(dl_optimizer* optimizer,
    const optim::ReduceLROnPlateauFields& options = {}) {
  const auto c_options = detail::to_c(options);
  return detail::handle_of<dl_scheduler>(dl_reduce_lr_on_plateau_create, optimizer, &c_options);
}

// Goes on to the next epoch. On an error nothing has been changed.
inline void scheduler_step(dl_scheduler* scheduler) { detail::check(dl_scheduler_step(scheduler)); }

// Goes on to the next epoch; metric is what the scheduler follows, such as the loss.
inline void scheduler_step_metric(dl_scheduler* scheduler, double metric) {
  detail::check(dl_scheduler_step_metric(scheduler, metric));
}

// The number of steps taken since the scheduler was made.
inline int64_t scheduler_last_epoch(dl_scheduler* scheduler) {
  return detail::value_of<int64_t>(dl_scheduler_last_epoch, scheduler);
}

// The rate of a group as the last step left it.
inline double scheduler_last_lr(dl_scheduler* scheduler, int64_t group) {
  return detail::value_of<double>(dl_scheduler_last_lr, scheduler, group);
}

// What the scheduler goes on from and its options, as metadata by PyTorch's names: "last_epoch",
// "base_lr.<group>", "gamma". The optimizer's state is not part of it.
inline detail::Handle<dl_state_dict> scheduler_state_dict(dl_scheduler* scheduler) {
  return detail::handle_of<dl_state_dict>(dl_scheduler_state_dict, scheduler);
}

// Takes over the state, options included, of a scheduler of the same kind with as many groups. On
// an error nothing has been changed.
inline void scheduler_load_state_dict(dl_scheduler* scheduler, dl_state_dict* state) {
  detail::check(dl_scheduler_load_state_dict(scheduler, state));
}

}  // namespace dl::detail

namespace dl::nn::utils {

// Scales the gradients of the parameters, in place, so that their common 2-norm is at most
// max_norm; gives the norm before. While a plan is captured it is not known: *norm becomes NaN.
inline double clip_grad_norm_(const std::vector<Tensor>& parameters, double max_norm) {
  const auto parameters_handles = detail::handles_of(parameters);
  return detail::value_of<double>(dl_clip_grad_norm, parameters_handles.data(),
      detail::size_of(parameters), max_norm);
}

// Cuts each element of the parameters' gradients to [-limit, limit], in place.
inline void clip_grad_value_(const std::vector<Tensor>& parameters, double limit) {
  const auto parameters_handles = detail::handles_of(parameters);
  detail::check(dl_clip_grad_value(parameters_handles.data(), detail::size_of(parameters), limit));
}

}  // namespace dl::nn::utils
