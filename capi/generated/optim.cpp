// The extern "C" side of <dl/optim.h>. Generated from capi/spec by capi/generate; do not edit.
#include "capi/export.h"  // first: defines DL_API

#include "capi/generated/optim.h"
#include "capi/arguments.h"
#include "capi/guard.h"
#include "capi/results.h"

namespace dlcore::capi {

namespace {

SgdOptions read_options(const char* op, const dl_sgd_options* given) {
  dl_sgd_options o = DL_SGD_OPTIONS_INIT;
  copy_options(op, given, &o);
  DL_CHECK(o.reserved0 == 0, Code::kInvalidArgument, op, ": options.reserved0 must be 0");
  return SgdOptions{ranged(op, "options.lr", o.lr, "be >= 0", [](auto v) { return v >= 0; }),
    ranged(op, "options.momentum", o.momentum, "be >= 0", [](auto v) { return v >= 0; }),
    o.dampening,
    ranged(op, "options.weight_decay", o.weight_decay, "be >= 0", [](auto v) { return v >= 0; }),
    flag_of(op, "options.nesterov", o.nesterov), flag_of(op, "options.maximize", o.maximize)};
}

AdamOptions read_options(const char* op, const dl_adam_options* given) {
  dl_adam_options o = DL_ADAM_OPTIONS_INIT;
  copy_options(op, given, &o);
  DL_CHECK(o.reserved0 == 0, Code::kInvalidArgument, op, ": options.reserved0 must be 0");
  DL_CHECK(o.reserved1 == 0, Code::kInvalidArgument, op, ": options.reserved1 must be 0");
  return AdamOptions{ranged(op, "options.lr", o.lr, "be >= 0", [](auto v) { return v >= 0; }),
    ranged(op, "options.beta1", o.beta1, "lie in [0, 1)", [](auto v) { return v >= 0 && v < 1; }),
    ranged(op, "options.beta2", o.beta2, "lie in [0, 1)", [](auto v) { return v >= 0 && v < 1; }),
    ranged(op, "options.eps", o.eps, "be >= 0", [](auto v) { return v >= 0; }),
    ranged(op, "options.weight_decay", o.weight_decay, "be >= 0", [](auto v) { return v >= 0; }),
    flag_of(op, "options.maximize", o.maximize)};
}

AdamwOptions read_options(const char* op, const dl_adamw_options* given) {
  dl_adamw_options o = DL_ADAMW_OPTIONS_INIT;
  copy_options(op, given, &o);
  DL_CHECK(o.reserved0 == 0, Code::kInvalidArgument, op, ": options.reserved0 must be 0");
  DL_CHECK(o.reserved1 == 0, Code::kInvalidArgument, op, ": options.reserved1 must be 0");
  return AdamwOptions{ranged(op, "options.lr", o.lr, "be >= 0", [](auto v) { return v >= 0; }),
    ranged(op, "options.beta1", o.beta1, "lie in [0, 1)", [](auto v) { return v >= 0 && v < 1; }),
    ranged(op, "options.beta2", o.beta2, "lie in [0, 1)", [](auto v) { return v >= 0 && v < 1; }),
    ranged(op, "options.eps", o.eps, "be >= 0", [](auto v) { return v >= 0; }),
    ranged(op, "options.weight_decay", o.weight_decay, "be >= 0", [](auto v) { return v >= 0; }),
    flag_of(op, "options.maximize", o.maximize)};
}

ReduceLrOnPlateauOptions read_options(const char* op, const dl_reduce_lr_on_plateau_options* given) {
  dl_reduce_lr_on_plateau_options o = DL_REDUCE_LR_ON_PLATEAU_OPTIONS_INIT;
  copy_options(op, given, &o);
  DL_CHECK(o.reserved0 == 0, Code::kInvalidArgument, op, ": options.reserved0 must be 0");
  return ReduceLrOnPlateauOptions{flag_of(op, "options.maximize", o.maximize),
    flag_of(op, "options.absolute_threshold", o.absolute_threshold),
    ranged(op, "options.factor", o.factor, "lie in [0, 1)", [](auto v) { return v >= 0 && v < 1; }),
    ranged(op, "options.patience", o.patience, "be >= 0", [](auto v) { return v >= 0; }),
    o.threshold,
    ranged(op, "options.cooldown", o.cooldown, "be >= 0", [](auto v) { return v >= 0; }),
    ranged(op, "options.min_lr", o.min_lr, "be >= 0", [](auto v) { return v >= 0; }),
    ranged(op, "options.eps", o.eps, "be >= 0", [](auto v) { return v >= 0; })};
}

}  // namespace

extern "C" {

DL_API dl_status DL_CALL dl_sgd_options_init(dl_sgd_options *o, uint32_t size) {
  static const dl_sgd_options defaults = DL_SGD_OPTIONS_INIT;
  return guard("sgd_options_init", [&] {
    init_options("sgd_options_init", o, size, &defaults, sizeof(defaults));
  });
}

DL_API dl_status DL_CALL dl_adam_options_init(dl_adam_options *o, uint32_t size) {
  static const dl_adam_options defaults = DL_ADAM_OPTIONS_INIT;
  return guard("adam_options_init", [&] {
    init_options("adam_options_init", o, size, &defaults, sizeof(defaults));
  });
}

DL_API dl_status DL_CALL dl_adamw_options_init(dl_adamw_options *o, uint32_t size) {
  static const dl_adamw_options defaults = DL_ADAMW_OPTIONS_INIT;
  return guard("adamw_options_init", [&] {
    init_options("adamw_options_init", o, size, &defaults, sizeof(defaults));
  });
}

DL_API dl_status DL_CALL dl_reduce_lr_on_plateau_options_init(dl_reduce_lr_on_plateau_options *o,
    uint32_t size) {
  static const dl_reduce_lr_on_plateau_options defaults = DL_REDUCE_LR_ON_PLATEAU_OPTIONS_INIT;
  return guard("reduce_lr_on_plateau_options_init", [&] {
    init_options("reduce_lr_on_plateau_options_init", o, size, &defaults, sizeof(defaults));
  });
}

DL_API void DL_CALL dl_optimizer_retain(dl_optimizer *x) {
  if (x) retain_bits(bits_of(x));
}

DL_API void DL_CALL dl_optimizer_release(dl_optimizer *x) {
  if (x) release_bits(bits_of(x));
}

DL_API void DL_CALL dl_scheduler_retain(dl_scheduler *x) {
  if (x) retain_bits(bits_of(x));
}

DL_API void DL_CALL dl_scheduler_release(dl_scheduler *x) {
  if (x) release_bits(bits_of(x));
}

DL_API dl_status DL_CALL dl_sgd_create(dl_module *module, const dl_sgd_options *options,
    dl_optimizer **optimizer) {
  return guard("sgd_create", [&] {
    const auto& module_ = borrow("sgd_create", "module", module);
    const auto options_ = read_options("sgd_create", options);
    not_null("sgd_create", "optimizer", optimizer);
    auto result = capi::sgd_create(module_, options_);
    NewHandle<dl_optimizer> optimizer_new(std::move(result));
    optimizer_new.give(optimizer);
  });
}

DL_API dl_status DL_CALL dl_sgd_create_from_parameters(dl_tensor *const *parameters, int64_t count,
    const dl_sgd_options *options, dl_optimizer **optimizer) {
  return guard("sgd_create_from_parameters", [&] {
    auto parameters_ = borrow_all("sgd_create_from_parameters", "parameters", parameters, "count", count);
    const auto options_ = read_options("sgd_create_from_parameters", options);
    not_null("sgd_create_from_parameters", "optimizer", optimizer);
    auto result = capi::sgd_create_from_parameters(parameters_, options_);
    NewHandle<dl_optimizer> optimizer_new(std::move(result));
    optimizer_new.give(optimizer);
  });
}

DL_API dl_status DL_CALL dl_sgd_add_group(dl_optimizer *optimizer, dl_tensor *const *parameters,
    int64_t count, const dl_sgd_options *options) {
  return guard("sgd_add_group", [&] {
    const auto& optimizer_ = borrow("sgd_add_group", "optimizer", optimizer);
    auto parameters_ = borrow_all("sgd_add_group", "parameters", parameters, "count", count);
    const auto options_ = read_options("sgd_add_group", options);
    capi::sgd_add_group(optimizer_, parameters_, options_);
  });
}

DL_API dl_status DL_CALL dl_adam_create(dl_module *module, const dl_adam_options *options,
    dl_optimizer **optimizer) {
  return guard("adam_create", [&] {
    const auto& module_ = borrow("adam_create", "module", module);
    const auto options_ = read_options("adam_create", options);
    not_null("adam_create", "optimizer", optimizer);
    auto result = capi::adam_create(module_, options_);
    NewHandle<dl_optimizer> optimizer_new(std::move(result));
    optimizer_new.give(optimizer);
  });
}

DL_API dl_status DL_CALL dl_adam_create_from_parameters(dl_tensor *const *parameters,
    int64_t count, const dl_adam_options *options, dl_optimizer **optimizer) {
  return guard("adam_create_from_parameters", [&] {
    auto parameters_ = borrow_all("adam_create_from_parameters", "parameters", parameters, "count", count);
    const auto options_ = read_options("adam_create_from_parameters", options);
    not_null("adam_create_from_parameters", "optimizer", optimizer);
    auto result = capi::adam_create_from_parameters(parameters_, options_);
    NewHandle<dl_optimizer> optimizer_new(std::move(result));
    optimizer_new.give(optimizer);
  });
}

DL_API dl_status DL_CALL dl_adamw_create(dl_module *module, const dl_adamw_options *options,
    dl_optimizer **optimizer) {
  return guard("adamw_create", [&] {
    const auto& module_ = borrow("adamw_create", "module", module);
    const auto options_ = read_options("adamw_create", options);
    not_null("adamw_create", "optimizer", optimizer);
    auto result = capi::adamw_create(module_, options_);
    NewHandle<dl_optimizer> optimizer_new(std::move(result));
    optimizer_new.give(optimizer);
  });
}

DL_API dl_status DL_CALL dl_adamw_create_from_parameters(dl_tensor *const *parameters,
    int64_t count, const dl_adamw_options *options, dl_optimizer **optimizer) {
  return guard("adamw_create_from_parameters", [&] {
    auto parameters_ = borrow_all("adamw_create_from_parameters", "parameters", parameters, "count", count);
    const auto options_ = read_options("adamw_create_from_parameters", options);
    not_null("adamw_create_from_parameters", "optimizer", optimizer);
    auto result = capi::adamw_create_from_parameters(parameters_, options_);
    NewHandle<dl_optimizer> optimizer_new(std::move(result));
    optimizer_new.give(optimizer);
  });
}

DL_API dl_status DL_CALL dl_adam_add_group(dl_optimizer *optimizer, dl_tensor *const *parameters,
    int64_t count, const dl_adam_options *options) {
  return guard("adam_add_group", [&] {
    const auto& optimizer_ = borrow("adam_add_group", "optimizer", optimizer);
    auto parameters_ = borrow_all("adam_add_group", "parameters", parameters, "count", count);
    const auto options_ = read_options("adam_add_group", options);
    capi::adam_add_group(optimizer_, parameters_, options_);
  });
}

DL_API dl_status DL_CALL dl_clip_grad_norm(dl_tensor *const *parameters, int64_t count,
    double max_norm, double *norm) {
  return guard("clip_grad_norm", [&] {
    auto parameters_ = borrow_all("clip_grad_norm", "parameters", parameters, "count", count);
    auto max_norm_ = ranged("clip_grad_norm", "max_norm", max_norm, "be >= 0", [](auto v) { return v >= 0; });
    not_null("clip_grad_norm", "norm", norm);
    auto result = capi::clip_grad_norm(parameters_, max_norm_);
    *norm = static_cast<double>(result);
  });
}

DL_API dl_status DL_CALL dl_clip_grad_value(dl_tensor *const *parameters, int64_t count,
    double limit) {
  return guard("clip_grad_value", [&] {
    auto parameters_ = borrow_all("clip_grad_value", "parameters", parameters, "count", count);
    auto limit_ = ranged("clip_grad_value", "limit", limit, "be >= 0", [](auto v) { return v >= 0; });
    capi::clip_grad_value(parameters_, limit_);
  });
}

DL_API dl_status DL_CALL dl_optimizer_step(dl_optimizer *optimizer) {
  return guard("optimizer_step", [&] {
    const auto optimizer_ = borrow("optimizer_step", "optimizer", optimizer);
    capi::optimizer_step(optimizer_);
  });
}

DL_API dl_status DL_CALL dl_optimizer_zero_grad(dl_optimizer *optimizer) {
  return guard("optimizer_zero_grad", [&] {
    const auto optimizer_ = borrow("optimizer_zero_grad", "optimizer", optimizer);
    capi::optimizer_zero_grad(optimizer_);
  });
}

DL_API dl_status DL_CALL dl_optimizer_group_count(dl_optimizer *optimizer, int64_t *count) {
  return guard("optimizer_group_count", [&] {
    const auto& optimizer_ = borrow("optimizer_group_count", "optimizer", optimizer);
    not_null("optimizer_group_count", "count", count);
    auto result = capi::optimizer_group_count(optimizer_);
    *count = static_cast<int64_t>(result);
  });
}

DL_API dl_status DL_CALL dl_optimizer_parameters(dl_optimizer *optimizer, int64_t group,
    dl_tensor **parameters, int64_t capacity, int64_t *count) {
  return guard("optimizer_parameters", [&] {
    const auto& optimizer_ = borrow("optimizer_parameters", "optimizer", optimizer);
    auto group_ = ranged("optimizer_parameters", "group", group, "be >= 0", [](auto v) { return v >= 0; });
    check_list("optimizer_parameters", "parameters", parameters, "capacity", capacity, "count", count);
    auto result = capi::optimizer_parameters(optimizer_, group_);
    NewHandles<dl_tensor> parameters_new(std::move(result));
    parameters_new.give(parameters, capacity, count);
  });
}

DL_API dl_status DL_CALL dl_optimizer_get(dl_optimizer *optimizer, int64_t group, const char *name,
    double *value) {
  return guard("optimizer_get", [&] {
    const auto& optimizer_ = borrow("optimizer_get", "optimizer", optimizer);
    auto group_ = ranged("optimizer_get", "group", group, "be >= 0", [](auto v) { return v >= 0; });
    auto name_ = text_of("optimizer_get", "name", name);
    not_null("optimizer_get", "value", value);
    auto result = capi::optimizer_get(optimizer_, group_, name_);
    *value = static_cast<double>(result);
  });
}

DL_API dl_status DL_CALL dl_optimizer_set(dl_optimizer *optimizer, int64_t group, const char *name,
    double value) {
  return guard("optimizer_set", [&] {
    const auto& optimizer_ = borrow("optimizer_set", "optimizer", optimizer);
    auto group_ = ranged("optimizer_set", "group", group, "be >= 0", [](auto v) { return v >= 0; });
    auto name_ = text_of("optimizer_set", "name", name);
    auto value_ = value;
    capi::optimizer_set(optimizer_, group_, name_, value_);
  });
}

DL_API dl_status DL_CALL dl_optimizer_lr(dl_optimizer *optimizer, double *lr) {
  return guard("optimizer_lr", [&] {
    const auto& optimizer_ = borrow("optimizer_lr", "optimizer", optimizer);
    not_null("optimizer_lr", "lr", lr);
    auto result = capi::optimizer_lr(optimizer_);
    *lr = static_cast<double>(result);
  });
}

DL_API dl_status DL_CALL dl_optimizer_set_lr(dl_optimizer *optimizer, double lr) {
  return guard("optimizer_set_lr", [&] {
    const auto& optimizer_ = borrow("optimizer_set_lr", "optimizer", optimizer);
    auto lr_ = ranged("optimizer_set_lr", "lr", lr, "be >= 0", [](auto v) { return v >= 0; });
    capi::optimizer_set_lr(optimizer_, lr_);
  });
}

DL_API dl_status DL_CALL dl_optimizer_to_string(dl_optimizer *optimizer, char *string,
    int64_t capacity, int64_t *length) {
  return guard("optimizer_to_string", [&] {
    const auto& optimizer_ = borrow("optimizer_to_string", "optimizer", optimizer);
    check_buffer("optimizer_to_string", "string", string, "capacity", capacity);
    auto result = capi::optimizer_to_string(optimizer_);
    give(result, string, capacity, length);
  });
}

DL_API dl_status DL_CALL dl_optimizer_state_dict(dl_optimizer *optimizer, dl_state_dict **state) {
  return guard("optimizer_state_dict", [&] {
    const auto& optimizer_ = borrow("optimizer_state_dict", "optimizer", optimizer);
    not_null("optimizer_state_dict", "state", state);
    auto result = capi::optimizer_state_dict(optimizer_);
    NewHandle<dl_state_dict> state_new(std::move(result));
    state_new.give(state);
  });
}

DL_API dl_status DL_CALL dl_optimizer_load_state_dict(dl_optimizer *optimizer,
    dl_state_dict *state) {
  return guard("optimizer_load_state_dict", [&] {
    const auto optimizer_ = borrow("optimizer_load_state_dict", "optimizer", optimizer);
    const auto state_ = borrow("optimizer_load_state_dict", "state", state);
    capi::optimizer_load_state_dict(optimizer_, state_);
  });
}

DL_API dl_status DL_CALL dl_step_lr_create(dl_optimizer *optimizer, int64_t step_size,
    double gamma, dl_scheduler **scheduler) {
  return guard("step_lr_create", [&] {
    const auto& optimizer_ = borrow("step_lr_create", "optimizer", optimizer);
    auto step_size_ = ranged("step_lr_create", "step_size", step_size, "be >= 1", [](auto v) { return v >= 1; });
    auto gamma_ = ranged("step_lr_create", "gamma", gamma, "be >= 0", [](auto v) { return v >= 0; });
    not_null("step_lr_create", "scheduler", scheduler);
    auto result = capi::step_lr_create(optimizer_, step_size_, gamma_);
    NewHandle<dl_scheduler> scheduler_new(std::move(result));
    scheduler_new.give(scheduler);
  });
}

DL_API dl_status DL_CALL dl_multi_step_lr_create(dl_optimizer *optimizer,
    const int64_t *milestones, int64_t count, double gamma, dl_scheduler **scheduler) {
  return guard("multi_step_lr_create", [&] {
    const auto& optimizer_ = borrow("multi_step_lr_create", "optimizer", optimizer);
    auto milestones_ = span_of("multi_step_lr_create", "milestones", milestones, "count", count);
    auto gamma_ = ranged("multi_step_lr_create", "gamma", gamma, "be >= 0", [](auto v) { return v >= 0; });
    not_null("multi_step_lr_create", "scheduler", scheduler);
    auto result = capi::multi_step_lr_create(optimizer_, milestones_, gamma_);
    NewHandle<dl_scheduler> scheduler_new(std::move(result));
    scheduler_new.give(scheduler);
  });
}

DL_API dl_status DL_CALL dl_exponential_lr_create(dl_optimizer *optimizer, double gamma,
    dl_scheduler **scheduler) {
  return guard("exponential_lr_create", [&] {
    const auto& optimizer_ = borrow("exponential_lr_create", "optimizer", optimizer);
    auto gamma_ = ranged("exponential_lr_create", "gamma", gamma, "be >= 0", [](auto v) { return v >= 0; });
    not_null("exponential_lr_create", "scheduler", scheduler);
    auto result = capi::exponential_lr_create(optimizer_, gamma_);
    NewHandle<dl_scheduler> scheduler_new(std::move(result));
    scheduler_new.give(scheduler);
  });
}

DL_API dl_status DL_CALL dl_cosine_annealing_lr_create(dl_optimizer *optimizer, int64_t t_max,
    double eta_min, dl_scheduler **scheduler) {
  return guard("cosine_annealing_lr_create", [&] {
    const auto& optimizer_ = borrow("cosine_annealing_lr_create", "optimizer", optimizer);
    auto t_max_ = ranged("cosine_annealing_lr_create", "t_max", t_max, "be >= 1", [](auto v) { return v >= 1; });
    auto eta_min_ = ranged("cosine_annealing_lr_create", "eta_min", eta_min, "be >= 0", [](auto v) { return v >= 0; });
    not_null("cosine_annealing_lr_create", "scheduler", scheduler);
    auto result = capi::cosine_annealing_lr_create(optimizer_, t_max_, eta_min_);
    NewHandle<dl_scheduler> scheduler_new(std::move(result));
    scheduler_new.give(scheduler);
  });
}

DL_API dl_status DL_CALL dl_linear_lr_create(dl_optimizer *optimizer, double start_factor,
    double end_factor, int64_t total_iters, dl_scheduler **scheduler) {
  return guard("linear_lr_create", [&] {
    const auto& optimizer_ = borrow("linear_lr_create", "optimizer", optimizer);
    auto start_factor_ = ranged("linear_lr_create", "start_factor", start_factor, "lie in (0, 1]", [](auto v) { return v > 0 && v <= 1; });
    auto end_factor_ = ranged("linear_lr_create", "end_factor", end_factor, "lie in [0, 1]", [](auto v) { return v >= 0 && v <= 1; });
    auto total_iters_ = ranged("linear_lr_create", "total_iters", total_iters, "be >= 0", [](auto v) { return v >= 0; });
    not_null("linear_lr_create", "scheduler", scheduler);
    auto result = capi::linear_lr_create(optimizer_, start_factor_, end_factor_, total_iters_);
    NewHandle<dl_scheduler> scheduler_new(std::move(result));
    scheduler_new.give(scheduler);
  });
}

DL_API dl_status DL_CALL dl_lambda_lr_create(dl_optimizer *optimizer, dl_lr_lambda_fn lr_lambda,
    void *user_data, dl_destroy_fn destroy, dl_scheduler **scheduler) {
  Owner user_data_owner = own(user_data, destroy);
  return guard("lambda_lr_create", [&] {
    const auto optimizer_ = borrow("lambda_lr_create", "optimizer", optimizer);
    auto lr_lambda_ = not_null("lambda_lr_create", "lr_lambda", lr_lambda);
    not_null("lambda_lr_create", "scheduler", scheduler);
    auto result = capi::lambda_lr_create(optimizer_, lr_lambda_, std::move(user_data_owner));
    NewHandle<dl_scheduler> scheduler_new(std::move(result));
    scheduler_new.give(scheduler);
  });
}

DL_API dl_status DL_CALL dl_reduce_lr_on_plateau_create(dl_optimizer *optimizer,
    const dl_reduce_lr_on_plateau_options *options, dl_scheduler **scheduler) {
  return guard("reduce_lr_on_plateau_create", [&] {
    const auto& optimizer_ = borrow("reduce_lr_on_plateau_create", "optimizer", optimizer);
    const auto options_ = read_options("reduce_lr_on_plateau_create", options);
    not_null("reduce_lr_on_plateau_create", "scheduler", scheduler);
    auto result = capi::reduce_lr_on_plateau_create(optimizer_, options_);
    NewHandle<dl_scheduler> scheduler_new(std::move(result));
    scheduler_new.give(scheduler);
  });
}

DL_API dl_status DL_CALL dl_scheduler_step(dl_scheduler *scheduler) {
  return guard("scheduler_step", [&] {
    const auto scheduler_ = borrow("scheduler_step", "scheduler", scheduler);
    capi::scheduler_step(scheduler_);
  });
}

DL_API dl_status DL_CALL dl_scheduler_step_metric(dl_scheduler *scheduler, double metric) {
  return guard("scheduler_step_metric", [&] {
    const auto& scheduler_ = borrow("scheduler_step_metric", "scheduler", scheduler);
    auto metric_ = metric;
    capi::scheduler_step_metric(scheduler_, metric_);
  });
}

DL_API dl_status DL_CALL dl_scheduler_last_epoch(dl_scheduler *scheduler, int64_t *epoch) {
  return guard("scheduler_last_epoch", [&] {
    const auto& scheduler_ = borrow("scheduler_last_epoch", "scheduler", scheduler);
    not_null("scheduler_last_epoch", "epoch", epoch);
    auto result = capi::scheduler_last_epoch(scheduler_);
    *epoch = static_cast<int64_t>(result);
  });
}

DL_API dl_status DL_CALL dl_scheduler_last_lr(dl_scheduler *scheduler, int64_t group, double *lr) {
  return guard("scheduler_last_lr", [&] {
    const auto& scheduler_ = borrow("scheduler_last_lr", "scheduler", scheduler);
    auto group_ = ranged("scheduler_last_lr", "group", group, "be >= 0", [](auto v) { return v >= 0; });
    not_null("scheduler_last_lr", "lr", lr);
    auto result = capi::scheduler_last_lr(scheduler_, group_);
    *lr = static_cast<double>(result);
  });
}

DL_API dl_status DL_CALL dl_scheduler_state_dict(dl_scheduler *scheduler, dl_state_dict **state) {
  return guard("scheduler_state_dict", [&] {
    const auto& scheduler_ = borrow("scheduler_state_dict", "scheduler", scheduler);
    not_null("scheduler_state_dict", "state", state);
    auto result = capi::scheduler_state_dict(scheduler_);
    NewHandle<dl_state_dict> state_new(std::move(result));
    state_new.give(state);
  });
}

DL_API dl_status DL_CALL dl_scheduler_load_state_dict(dl_scheduler *scheduler,
    dl_state_dict *state) {
  return guard("scheduler_load_state_dict", [&] {
    const auto& scheduler_ = borrow("scheduler_load_state_dict", "scheduler", scheduler);
    const auto& state_ = borrow("scheduler_load_state_dict", "state", state);
    capi::scheduler_load_state_dict(scheduler_, state_);
  });
}

}  // extern "C"

}  // namespace dlcore::capi
