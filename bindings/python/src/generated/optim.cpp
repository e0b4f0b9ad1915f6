// Generated from bindings/dl_api.json by bindings/generate; do not edit.
#include "arguments.h"
#include "callbacks.h"
#include "entry.h"
#include "functions.h"
#include "results.h"
#include "work.h"

namespace dlpython {

namespace {

constexpr const char* sgd_create_names[] = {"module", "lr", "momentum", "dampening",
    "weight_decay", "nesterov", "maximize"};
constexpr Signature sgd_create_signature = {
    "sgd_create", sgd_create_names, 7, 1, 1};

PyObject* sgd_create_function(const Given& given) {
  const Arguments a(sgd_create_signature, given);
  const auto module = to_handle<dl_module>(a, 0);
  dl_sgd_options options = DL_SGD_OPTIONS_INIT;
  if (a.unless_none(1)) options.lr = to_f64(a, 1);
  if (a.unless_none(2)) options.momentum = to_f64(a, 2);
  if (a.unless_none(3)) options.dampening = to_f64(a, 3);
  if (a.unless_none(4)) options.weight_decay = to_f64(a, 4);
  if (a.unless_none(5)) options.nesterov = to_flag(a, 5);
  if (a.unless_none(6)) options.maximize = to_flag(a, 6);
  dl_optimizer* optimizer_result = nullptr;
  check(without_gil([&] {
      return dl_sgd_create(module, &options, &optimizer_result);
    }));
  return to_python(optimizer_result);
}

constexpr const char* sgd_create_from_parameters_names[] = {"parameters", "lr", "momentum",
    "dampening", "weight_decay", "nesterov", "maximize"};
constexpr Signature sgd_create_from_parameters_signature = {
    "sgd_create_from_parameters", sgd_create_from_parameters_names, 7, 1, 1};

PyObject* sgd_create_from_parameters_function(const Given& given) {
  const Arguments a(sgd_create_from_parameters_signature, given);
  const Handles<dl_tensor> parameters(a, 0, false);
  dl_sgd_options options = DL_SGD_OPTIONS_INIT;
  if (a.unless_none(1)) options.lr = to_f64(a, 1);
  if (a.unless_none(2)) options.momentum = to_f64(a, 2);
  if (a.unless_none(3)) options.dampening = to_f64(a, 3);
  if (a.unless_none(4)) options.weight_decay = to_f64(a, 4);
  if (a.unless_none(5)) options.nesterov = to_flag(a, 5);
  if (a.unless_none(6)) options.maximize = to_flag(a, 6);
  dl_optimizer* optimizer_result = nullptr;
  check(without_gil([&] {
      return dl_sgd_create_from_parameters(parameters.data(), parameters.size(), &options,
          &optimizer_result);
    }));
  return to_python(optimizer_result);
}

constexpr const char* sgd_add_group_names[] = {"optimizer", "parameters", "lr", "momentum",
    "dampening", "weight_decay", "nesterov", "maximize"};
constexpr Signature sgd_add_group_signature = {
    "sgd_add_group", sgd_add_group_names, 8, 2, 2};

PyObject* sgd_add_group_function(const Given& given) {
  const Arguments a(sgd_add_group_signature, given);
  const auto optimizer = to_handle<dl_optimizer>(a, 0);
  const Handles<dl_tensor> parameters(a, 1, false);
  dl_sgd_options options = DL_SGD_OPTIONS_INIT;
  if (a.unless_none(2)) options.lr = to_f64(a, 2);
  if (a.unless_none(3)) options.momentum = to_f64(a, 3);
  if (a.unless_none(4)) options.dampening = to_f64(a, 4);
  if (a.unless_none(5)) options.weight_decay = to_f64(a, 5);
  if (a.unless_none(6)) options.nesterov = to_flag(a, 6);
  if (a.unless_none(7)) options.maximize = to_flag(a, 7);
  check(without_gil([&] {
      return dl_sgd_add_group(optimizer, parameters.data(), parameters.size(), &options);
    }));
  return none();
}

constexpr const char* adam_create_names[] = {"module", "lr", "beta1", "beta2", "eps",
    "weight_decay", "maximize"};
constexpr Signature adam_create_signature = {
    "adam_create", adam_create_names, 7, 1, 1};

PyObject* adam_create_function(const Given& given) {
  const Arguments a(adam_create_signature, given);
  const auto module = to_handle<dl_module>(a, 0);
  dl_adam_options options = DL_ADAM_OPTIONS_INIT;
  if (a.unless_none(1)) options.lr = to_f64(a, 1);
  if (a.unless_none(2)) options.beta1 = to_f64(a, 2);
  if (a.unless_none(3)) options.beta2 = to_f64(a, 3);
  if (a.unless_none(4)) options.eps = to_f64(a, 4);
  if (a.unless_none(5)) options.weight_decay = to_f64(a, 5);
  if (a.unless_none(6)) options.maximize = to_flag(a, 6);
  dl_optimizer* optimizer_result = nullptr;
  check(without_gil([&] {
      return dl_adam_create(module, &options, &optimizer_result);
    }));
  return to_python(optimizer_result);
}

constexpr const char* adam_create_from_parameters_names[] = {"parameters", "lr", "beta1",
    "beta2", "eps", "weight_decay", "maximize"};
constexpr Signature adam_create_from_parameters_signature = {
    "adam_create_from_parameters", adam_create_from_parameters_names, 7, 1, 1};

PyObject* adam_create_from_parameters_function(const Given& given) {
  const Arguments a(adam_create_from_parameters_signature, given);
  const Handles<dl_tensor> parameters(a, 0, false);
  dl_adam_options options = DL_ADAM_OPTIONS_INIT;
  if (a.unless_none(1)) options.lr = to_f64(a, 1);
  if (a.unless_none(2)) options.beta1 = to_f64(a, 2);
  if (a.unless_none(3)) options.beta2 = to_f64(a, 3);
  if (a.unless_none(4)) options.eps = to_f64(a, 4);
  if (a.unless_none(5)) options.weight_decay = to_f64(a, 5);
  if (a.unless_none(6)) options.maximize = to_flag(a, 6);
  dl_optimizer* optimizer_result = nullptr;
  check(without_gil([&] {
      return dl_adam_create_from_parameters(parameters.data(), parameters.size(), &options,
          &optimizer_result);
    }));
  return to_python(optimizer_result);
}

constexpr const char* adamw_create_names[] = {"module", "lr", "beta1", "beta2", "eps",
    "weight_decay", "maximize"};
constexpr Signature adamw_create_signature = {
    "adamw_create", adamw_create_names, 7, 1, 1};

PyObject* adamw_create_function(const Given& given) {
  const Arguments a(adamw_create_signature, given);
  const auto module = to_handle<dl_module>(a, 0);
  dl_adamw_options options = DL_ADAMW_OPTIONS_INIT;
  if (a.unless_none(1)) options.lr = to_f64(a, 1);
  if (a.unless_none(2)) options.beta1 = to_f64(a, 2);
  if (a.unless_none(3)) options.beta2 = to_f64(a, 3);
  if (a.unless_none(4)) options.eps = to_f64(a, 4);
  if (a.unless_none(5)) options.weight_decay = to_f64(a, 5);
  if (a.unless_none(6)) options.maximize = to_flag(a, 6);
  dl_optimizer* optimizer_result = nullptr;
  check(without_gil([&] {
      return dl_adamw_create(module, &options, &optimizer_result);
    }));
  return to_python(optimizer_result);
}

constexpr const char* adamw_create_from_parameters_names[] = {"parameters", "lr", "beta1",
    "beta2", "eps", "weight_decay", "maximize"};
constexpr Signature adamw_create_from_parameters_signature = {
    "adamw_create_from_parameters", adamw_create_from_parameters_names, 7, 1, 1};

PyObject* adamw_create_from_parameters_function(const Given& given) {
  const Arguments a(adamw_create_from_parameters_signature, given);
  const Handles<dl_tensor> parameters(a, 0, false);
  dl_adamw_options options = DL_ADAMW_OPTIONS_INIT;
  if (a.unless_none(1)) options.lr = to_f64(a, 1);
  if (a.unless_none(2)) options.beta1 = to_f64(a, 2);
  if (a.unless_none(3)) options.beta2 = to_f64(a, 3);
  if (a.unless_none(4)) options.eps = to_f64(a, 4);
  if (a.unless_none(5)) options.weight_decay = to_f64(a, 5);
  if (a.unless_none(6)) options.maximize = to_flag(a, 6);
  dl_optimizer* optimizer_result = nullptr;
  check(without_gil([&] {
      return dl_adamw_create_from_parameters(parameters.data(), parameters.size(), &options,
          &optimizer_result);
    }));
  return to_python(optimizer_result);
}

constexpr const char* adam_add_group_names[] = {"optimizer", "parameters", "lr", "beta1",
    "beta2", "eps", "weight_decay", "maximize"};
constexpr Signature adam_add_group_signature = {
    "adam_add_group", adam_add_group_names, 8, 2, 2};

PyObject* adam_add_group_function(const Given& given) {
  const Arguments a(adam_add_group_signature, given);
  const auto optimizer = to_handle<dl_optimizer>(a, 0);
  const Handles<dl_tensor> parameters(a, 1, false);
  dl_adam_options options = DL_ADAM_OPTIONS_INIT;
  if (a.unless_none(2)) options.lr = to_f64(a, 2);
  if (a.unless_none(3)) options.beta1 = to_f64(a, 3);
  if (a.unless_none(4)) options.beta2 = to_f64(a, 4);
  if (a.unless_none(5)) options.eps = to_f64(a, 5);
  if (a.unless_none(6)) options.weight_decay = to_f64(a, 6);
  if (a.unless_none(7)) options.maximize = to_flag(a, 7);
  check(without_gil([&] {
      return dl_adam_add_group(optimizer, parameters.data(), parameters.size(), &options);
    }));
  return none();
}

constexpr const char* clip_grad_norm_names[] = {"parameters", "max_norm"};
constexpr Signature clip_grad_norm_signature = {
    "clip_grad_norm", clip_grad_norm_names, 2, 2, 2};

PyObject* clip_grad_norm_function(const Given& given) {
  const Arguments a(clip_grad_norm_signature, given);
  const Handles<dl_tensor> parameters(a, 0, false);
  const auto max_norm = to_f64(a, 1);
  double norm_result = 0;
  check(without_gil([&] {
      return dl_clip_grad_norm(parameters.data(), parameters.size(), max_norm, &norm_result);
    }));
  return PyFloat_FromDouble(norm_result);
}

constexpr const char* clip_grad_value_names[] = {"parameters", "limit"};
constexpr Signature clip_grad_value_signature = {
    "clip_grad_value", clip_grad_value_names, 2, 2, 2};

PyObject* clip_grad_value_function(const Given& given) {
  const Arguments a(clip_grad_value_signature, given);
  const Handles<dl_tensor> parameters(a, 0, false);
  const auto limit = to_f64(a, 1);
  check(without_gil([&] {
      return dl_clip_grad_value(parameters.data(), parameters.size(), limit);
    }));
  return none();
}

constexpr const char* optimizer_step_names[] = {"optimizer"};
constexpr Signature optimizer_step_signature = {
    "optimizer_step", optimizer_step_names, 1, 1, 1};

PyObject* optimizer_step_function(const Given& given) {
  const Arguments a(optimizer_step_signature, given);
  const auto optimizer = to_handle<dl_optimizer>(a, 0);
  check(without_gil([&] {
      return dl_optimizer_step(optimizer);
    }));
  return none();
}

constexpr const char* optimizer_zero_grad_names[] = {"optimizer"};
constexpr Signature optimizer_zero_grad_signature = {
    "optimizer_zero_grad", optimizer_zero_grad_names, 1, 1, 1};

PyObject* optimizer_zero_grad_function(const Given& given) {
  const Arguments a(optimizer_zero_grad_signature, given);
  const auto optimizer = to_handle<dl_optimizer>(a, 0);
  check(without_gil([&] {
      return dl_optimizer_zero_grad(optimizer);
    }));
  return none();
}

constexpr const char* optimizer_group_count_names[] = {"optimizer"};
constexpr Signature optimizer_group_count_signature = {
    "optimizer_group_count", optimizer_group_count_names, 1, 1, 1};

PyObject* optimizer_group_count_function(const Given& given) {
  const Arguments a(optimizer_group_count_signature, given);
  const auto optimizer = to_handle<dl_optimizer>(a, 0);
  int64_t count_result = 0;
  check(without_gil([&] {
      return dl_optimizer_group_count(optimizer, &count_result);
    }));
  return PyLong_FromLongLong(count_result);
}

constexpr const char* optimizer_parameters_names[] = {"optimizer", "group"};
constexpr Signature optimizer_parameters_signature = {
    "optimizer_parameters", optimizer_parameters_names, 2, 2, 2};

PyObject* optimizer_parameters_function(const Given& given) {
  const Arguments a(optimizer_parameters_signature, given);
  const auto optimizer = to_handle<dl_optimizer>(a, 0);
  const auto group = to_i64(a, 1);
  HandleResults<dl_tensor> parameters;
  do {
    check(without_gil([&] {
      return dl_optimizer_parameters(optimizer, group, parameters.data(), parameters.capacity(),
          &parameters.count);
    }));
  } while (parameters.too_small());
  return parameters.to_python();
}

constexpr const char* optimizer_get_names[] = {"optimizer", "group", "name"};
constexpr Signature optimizer_get_signature = {
    "optimizer_get", optimizer_get_names, 3, 3, 3};

PyObject* optimizer_get_function(const Given& given) {
  const Arguments a(optimizer_get_signature, given);
  const auto optimizer = to_handle<dl_optimizer>(a, 0);
  const auto group = to_i64(a, 1);
  const auto name = to_str(a, 2);
  double value_result = 0;
  check(dl_optimizer_get(optimizer, group, name, &value_result));
  return PyFloat_FromDouble(value_result);
}

constexpr const char* optimizer_set_names[] = {"optimizer", "group", "name", "value"};
constexpr Signature optimizer_set_signature = {
    "optimizer_set", optimizer_set_names, 4, 4, 4};

PyObject* optimizer_set_function(const Given& given) {
  const Arguments a(optimizer_set_signature, given);
  const auto optimizer = to_handle<dl_optimizer>(a, 0);
  const auto group = to_i64(a, 1);
  const auto name = to_str(a, 2);
  const auto value = to_f64(a, 3);
  check(dl_optimizer_set(optimizer, group, name, value));
  return none();
}

constexpr const char* optimizer_lr_names[] = {"optimizer"};
constexpr Signature optimizer_lr_signature = {
    "optimizer_lr", optimizer_lr_names, 1, 1, 1};

PyObject* optimizer_lr_function(const Given& given) {
  const Arguments a(optimizer_lr_signature, given);
  const auto optimizer = to_handle<dl_optimizer>(a, 0);
  double lr_result = 0;
  check(dl_optimizer_lr(optimizer, &lr_result));
  return PyFloat_FromDouble(lr_result);
}

constexpr const char* optimizer_set_lr_names[] = {"optimizer", "lr"};
constexpr Signature optimizer_set_lr_signature = {
    "optimizer_set_lr", optimizer_set_lr_names, 2, 2, 2};

PyObject* optimizer_set_lr_function(const Given& given) {
  const Arguments a(optimizer_set_lr_signature, given);
  const auto optimizer = to_handle<dl_optimizer>(a, 0);
  const auto lr = to_f64(a, 1);
  check(dl_optimizer_set_lr(optimizer, lr));
  return none();
}

constexpr const char* optimizer_to_string_names[] = {"optimizer"};
constexpr Signature optimizer_to_string_signature = {
    "optimizer_to_string", optimizer_to_string_names, 1, 1, 1};

PyObject* optimizer_to_string_function(const Given& given) {
  const Arguments a(optimizer_to_string_signature, given);
  const auto optimizer = to_handle<dl_optimizer>(a, 0);
  Text string;
  do {
    check(without_gil([&] {
      return dl_optimizer_to_string(optimizer, string.data(), string.capacity(), &string.length);
    }));
  } while (string.too_small());
  return string.to_python();
}

constexpr const char* optimizer_state_dict_names[] = {"optimizer"};
constexpr Signature optimizer_state_dict_signature = {
    "optimizer_state_dict", optimizer_state_dict_names, 1, 1, 1};

PyObject* optimizer_state_dict_function(const Given& given) {
  const Arguments a(optimizer_state_dict_signature, given);
  const auto optimizer = to_handle<dl_optimizer>(a, 0);
  dl_state_dict* state_result = nullptr;
  check(without_gil([&] {
      return dl_optimizer_state_dict(optimizer, &state_result);
    }));
  return to_python(state_result);
}

constexpr const char* optimizer_load_state_dict_names[] = {"optimizer", "state"};
constexpr Signature optimizer_load_state_dict_signature = {
    "optimizer_load_state_dict", optimizer_load_state_dict_names, 2, 2, 2};

PyObject* optimizer_load_state_dict_function(const Given& given) {
  const Arguments a(optimizer_load_state_dict_signature, given);
  const auto optimizer = to_handle<dl_optimizer>(a, 0);
  const auto state = to_handle<dl_state_dict>(a, 1);
  check(without_gil([&] {
      return dl_optimizer_load_state_dict(optimizer, state);
    }));
  return none();
}

constexpr const char* step_lr_create_names[] = {"optimizer", "step_size", "gamma"};
constexpr Signature step_lr_create_signature = {
    "step_lr_create", step_lr_create_names, 3, 3, 3};

PyObject* step_lr_create_function(const Given& given) {
  const Arguments a(step_lr_create_signature, given);
  const auto optimizer = to_handle<dl_optimizer>(a, 0);
  const auto step_size = to_i64(a, 1);
  const auto gamma = to_f64(a, 2);
  dl_scheduler* scheduler_result = nullptr;
  check(without_gil([&] {
      return dl_step_lr_create(optimizer, step_size, gamma, &scheduler_result);
    }));
  return to_python(scheduler_result);
}

constexpr const char* multi_step_lr_create_names[] = {"optimizer", "milestones", "gamma"};
constexpr Signature multi_step_lr_create_signature = {
    "multi_step_lr_create", multi_step_lr_create_names, 3, 3, 3};

PyObject* multi_step_lr_create_function(const Given& given) {
  const Arguments a(multi_step_lr_create_signature, given);
  const auto optimizer = to_handle<dl_optimizer>(a, 0);
  const List<int64_t> milestones(a, 1);
  const auto gamma = to_f64(a, 2);
  dl_scheduler* scheduler_result = nullptr;
  check(without_gil([&] {
      return dl_multi_step_lr_create(optimizer, milestones.data(), milestones.size(), gamma,
          &scheduler_result);
    }));
  return to_python(scheduler_result);
}

constexpr const char* exponential_lr_create_names[] = {"optimizer", "gamma"};
constexpr Signature exponential_lr_create_signature = {
    "exponential_lr_create", exponential_lr_create_names, 2, 2, 2};

PyObject* exponential_lr_create_function(const Given& given) {
  const Arguments a(exponential_lr_create_signature, given);
  const auto optimizer = to_handle<dl_optimizer>(a, 0);
  const auto gamma = to_f64(a, 1);
  dl_scheduler* scheduler_result = nullptr;
  check(without_gil([&] {
      return dl_exponential_lr_create(optimizer, gamma, &scheduler_result);
    }));
  return to_python(scheduler_result);
}

constexpr const char* cosine_annealing_lr_create_names[] = {"optimizer", "t_max", "eta_min"};
constexpr Signature cosine_annealing_lr_create_signature = {
    "cosine_annealing_lr_create", cosine_annealing_lr_create_names, 3, 3, 3};

PyObject* cosine_annealing_lr_create_function(const Given& given) {
  const Arguments a(cosine_annealing_lr_create_signature, given);
  const auto optimizer = to_handle<dl_optimizer>(a, 0);
  const auto t_max = to_i64(a, 1);
  const auto eta_min = to_f64(a, 2);
  dl_scheduler* scheduler_result = nullptr;
  check(without_gil([&] {
      return dl_cosine_annealing_lr_create(optimizer, t_max, eta_min, &scheduler_result);
    }));
  return to_python(scheduler_result);
}

constexpr const char* linear_lr_create_names[] = {"optimizer", "start_factor", "end_factor",
    "total_iters"};
constexpr Signature linear_lr_create_signature = {
    "linear_lr_create", linear_lr_create_names, 4, 4, 4};

PyObject* linear_lr_create_function(const Given& given) {
  const Arguments a(linear_lr_create_signature, given);
  const auto optimizer = to_handle<dl_optimizer>(a, 0);
  const auto start_factor = to_f64(a, 1);
  const auto end_factor = to_f64(a, 2);
  const auto total_iters = to_i64(a, 3);
  dl_scheduler* scheduler_result = nullptr;
  check(without_gil([&] {
      return dl_linear_lr_create(optimizer, start_factor, end_factor, total_iters,
          &scheduler_result);
    }));
  return to_python(scheduler_result);
}

constexpr const char* lambda_lr_create_names[] = {"optimizer", "lr_lambda"};
constexpr Signature lambda_lr_create_signature = {
    "lambda_lr_create", lambda_lr_create_names, 2, 2, 2};

PyObject* lambda_lr_create_function(const Given& given) {
  const Arguments a(lambda_lr_create_signature, given);
  auto callables = std::make_unique<Callables>();
  const auto optimizer = to_handle<dl_optimizer>(a, 0);
  Callables::set(callables->lr_lambda_fn, a, 1);
  void* user_data = callables.release();
  dl_scheduler* scheduler_result = nullptr;
  check(without_gil([&] {
      return dl_lambda_lr_create(optimizer, call_lr_lambda_fn, user_data, destroy_callables,
          &scheduler_result);
    }));
  return to_python(scheduler_result);
}

constexpr const char* reduce_lr_on_plateau_create_names[] = {"optimizer", "maximize",
    "absolute_threshold", "factor", "patience", "threshold", "cooldown", "min_lr", "eps"};
constexpr Signature reduce_lr_on_plateau_create_signature = {
    "reduce_lr_on_plateau_create", reduce_lr_on_plateau_create_names, 9, 1, 1};

PyObject* reduce_lr_on_plateau_create_function(const Given& given) {
  const Arguments a(reduce_lr_on_plateau_create_signature, given);
  const auto optimizer = to_handle<dl_optimizer>(a, 0);
  dl_reduce_lr_on_plateau_options options = DL_REDUCE_LR_ON_PLATEAU_OPTIONS_INIT;
  if (a.unless_none(1)) options.maximize = to_flag(a, 1);
  if (a.unless_none(2)) options.absolute_threshold = to_flag(a, 2);
  if (a.unless_none(3)) options.factor = to_f64(a, 3);
  if (a.unless_none(4)) options.patience = to_i64(a, 4);
  if (a.unless_none(5)) options.threshold = to_f64(a, 5);
  if (a.unless_none(6)) options.cooldown = to_i64(a, 6);
  if (a.unless_none(7)) options.min_lr = to_f64(a, 7);
  if (a.unless_none(8)) options.eps = to_f64(a, 8);
  dl_scheduler* scheduler_result = nullptr;
  check(without_gil([&] {
      return dl_reduce_lr_on_plateau_create(optimizer, &options, &scheduler_result);
    }));
  return to_python(scheduler_result);
}

constexpr const char* scheduler_step_names[] = {"scheduler"};
constexpr Signature scheduler_step_signature = {
    "scheduler_step", scheduler_step_names, 1, 1, 1};

PyObject* scheduler_step_function(const Given& given) {
  const Arguments a(scheduler_step_signature, given);
  const auto scheduler = to_handle<dl_scheduler>(a, 0);
  check(without_gil([&] {
      return dl_scheduler_step(scheduler);
    }));
  return none();
}

constexpr const char* scheduler_step_metric_names[] = {"scheduler", "metric"};
constexpr Signature scheduler_step_metric_signature = {
    "scheduler_step_metric", scheduler_step_metric_names, 2, 2, 2};

PyObject* scheduler_step_metric_function(const Given& given) {
  const Arguments a(scheduler_step_metric_signature, given);
  const auto scheduler = to_handle<dl_scheduler>(a, 0);
  const auto metric = to_f64(a, 1);
  check(without_gil([&] {
      return dl_scheduler_step_metric(scheduler, metric);
    }));
  return none();
}

constexpr const char* scheduler_last_epoch_names[] = {"scheduler"};
constexpr Signature scheduler_last_epoch_signature = {
    "scheduler_last_epoch", scheduler_last_epoch_names, 1, 1, 1};

PyObject* scheduler_last_epoch_function(const Given& given) {
  const Arguments a(scheduler_last_epoch_signature, given);
  const auto scheduler = to_handle<dl_scheduler>(a, 0);
  int64_t epoch_result = 0;
  check(without_gil([&] {
      return dl_scheduler_last_epoch(scheduler, &epoch_result);
    }));
  return PyLong_FromLongLong(epoch_result);
}

constexpr const char* scheduler_last_lr_names[] = {"scheduler", "group"};
constexpr Signature scheduler_last_lr_signature = {
    "scheduler_last_lr", scheduler_last_lr_names, 2, 2, 2};

PyObject* scheduler_last_lr_function(const Given& given) {
  const Arguments a(scheduler_last_lr_signature, given);
  const auto scheduler = to_handle<dl_scheduler>(a, 0);
  const auto group = to_i64(a, 1);
  double lr_result = 0;
  check(without_gil([&] {
      return dl_scheduler_last_lr(scheduler, group, &lr_result);
    }));
  return PyFloat_FromDouble(lr_result);
}

constexpr const char* scheduler_state_dict_names[] = {"scheduler"};
constexpr Signature scheduler_state_dict_signature = {
    "scheduler_state_dict", scheduler_state_dict_names, 1, 1, 1};

PyObject* scheduler_state_dict_function(const Given& given) {
  const Arguments a(scheduler_state_dict_signature, given);
  const auto scheduler = to_handle<dl_scheduler>(a, 0);
  dl_state_dict* state_result = nullptr;
  check(without_gil([&] {
      return dl_scheduler_state_dict(scheduler, &state_result);
    }));
  return to_python(state_result);
}

constexpr const char* scheduler_load_state_dict_names[] = {"scheduler", "state"};
constexpr Signature scheduler_load_state_dict_signature = {
    "scheduler_load_state_dict", scheduler_load_state_dict_names, 2, 2, 2};

PyObject* scheduler_load_state_dict_function(const Given& given) {
  const Arguments a(scheduler_load_state_dict_signature, given);
  const auto scheduler = to_handle<dl_scheduler>(a, 0);
  const auto state = to_handle<dl_state_dict>(a, 1);
  check(without_gil([&] {
      return dl_scheduler_load_state_dict(scheduler, state);
    }));
  return none();
}

}  // namespace

PyMethodDef optim_functions[] = {
    {"sgd_create", as_method(entry<sgd_create_function>),
     kFast,
     "sgd_create(module, *, lr=None, momentum=None, dampening=None, weight_decay=None, "
     "nesterov=None, maximize=None)\n"
     "--\n"
     "\n"
     "Stochastic gradient descent on all parameters of a module."},
    {"sgd_create_from_parameters", as_method(entry<sgd_create_from_parameters_function>),
     kFast,
     "sgd_create_from_parameters(parameters, *, lr=None, momentum=None, dampening=None,"
     " weight_decay=None, nesterov=None, maximize=None)\n"
     "--\n"
     "\n"
     "Stochastic gradient descent on a list of floating leaf tensors."},
    {"sgd_add_group", as_method(entry<sgd_add_group_function>),
     kFast,
     "sgd_add_group(optimizer, parameters, *, lr=None, momentum=None, dampening=None, "
     "weight_decay=None, nesterov=None, maximize=None)\n"
     "--\n"
     "\n"
     "Adds a group of parameters with options of their own to an SGD optimizer."},
    {"adam_create", as_method(entry<adam_create_function>),
     kFast,
     "adam_create(module, *, lr=None, beta1=None, beta2=None, eps=None, "
     "weight_decay=None, maximize=None)\n"
     "--\n"
     "\n"
     "Adam on all parameters of a module."},
    {"adam_create_from_parameters", as_method(entry<adam_create_from_parameters_function>),
     kFast,
     "adam_create_from_parameters(parameters, *, lr=None, beta1=None, beta2=None, "
     "eps=None, weight_decay=None, maximize=None)\n"
     "--\n"
     "\n"
     "Adam on a list of floating leaf tensors."},
    {"adamw_create", as_method(entry<adamw_create_function>),
     kFast,
     "adamw_create(module, *, lr=None, beta1=None, beta2=None, eps=None, "
     "weight_decay=None, maximize=None)\n"
     "--\n"
     "\n"
     "AdamW on all parameters of a module."},
    {"adamw_create_from_parameters", as_method(entry<adamw_create_from_parameters_function>),
     kFast,
     "adamw_create_from_parameters(parameters, *, lr=None, beta1=None, beta2=None, "
     "eps=None, weight_decay=None, maximize=None)\n"
     "--\n"
     "\n"
     "AdamW on a list of floating leaf tensors."},
    {"adam_add_group", as_method(entry<adam_add_group_function>),
     kFast,
     "adam_add_group(optimizer, parameters, *, lr=None, beta1=None, beta2=None, "
     "eps=None, weight_decay=None, maximize=None)\n"
     "--\n"
     "\n"
     "Adds a group of parameters with options of their own to an Adam or AdamW "
     "optimizer."},
    {"clip_grad_norm", as_method(entry<clip_grad_norm_function>),
     kFast,
     "clip_grad_norm(parameters, max_norm)\n"
     "--\n"
     "\n"
     "Scales the gradients of the parameters, in place, so that their common 2-norm is "
     "at most max_norm; gives the norm before. While a plan is captured it is not "
     "known: *norm becomes NaN."},
    {"clip_grad_value", as_method(entry<clip_grad_value_function>),
     kFast,
     "clip_grad_value(parameters, limit)\n"
     "--\n"
     "\n"
     "Cuts each element of the parameters' gradients to [-limit, limit], in place."},
    {"optimizer_step", as_method(entry<optimizer_step_function>),
     kFast,
     "optimizer_step(optimizer)\n"
     "--\n"
     "\n"
     "Changes every parameter that has a gradient; the others and their state stay as "
     "they are. Nothing is recorded."},
    {"optimizer_zero_grad", as_method(entry<optimizer_zero_grad_function>),
     kFast,
     "optimizer_zero_grad(optimizer)\n"
     "--\n"
     "\n"
     "Forgets the gradients of all parameters."},
    {"optimizer_group_count", as_method(entry<optimizer_group_count_function>),
     kFast,
     "optimizer_group_count(optimizer)\n"
     "--\n"
     "\n"
     "The number of groups."},
    {"optimizer_parameters", as_method(entry<optimizer_parameters_function>),
     kFast,
     "optimizer_parameters(optimizer, group)\n"
     "--\n"
     "\n"
     "The parameters of a group. Every handle written is a new reference."},
    {"optimizer_get", as_method(entry<optimizer_get_function>),
     kFast,
     "optimizer_get(optimizer, group, name)\n"
     "--\n"
     "\n"
     "A setting of a group by PyTorch's name, such as \"lr\" or \"momentum\"; flags are 0 "
     "and 1."},
    {"optimizer_set", as_method(entry<optimizer_set_function>),
     kFast,
     "optimizer_set(optimizer, group, name, value)\n"
     "--\n"
     "\n"
     "Changes a setting of a group; a value that the optimizer could not be made with "
     "is refused."},
    {"optimizer_lr", as_method(entry<optimizer_lr_function>),
     kFast,
     "optimizer_lr(optimizer)\n"
     "--\n"
     "\n"
     "The learning rate of the first group."},
    {"optimizer_set_lr", as_method(entry<optimizer_set_lr_function>),
     kFast,
     "optimizer_set_lr(optimizer, lr)\n"
     "--\n"
     "\n"
     "Sets the learning rate of all groups."},
    {"optimizer_to_string", as_method(entry<optimizer_to_string_function>),
     kFast,
     "optimizer_to_string(optimizer)\n"
     "--\n"
     "\n"
     "The printed form, as PyTorch prints an optimizer."},
    {"optimizer_state_dict", as_method(entry<optimizer_state_dict_function>),
     kFast,
     "optimizer_state_dict(optimizer)\n"
     "--\n"
     "\n"
     "All that the optimizer goes on from: tensors as \"state.<parameter>.<name>\", "
     "parameters counted over all groups, and settings as metadata "
     "\"group.<group>.<name>\". The tensors share memory."},
    {"optimizer_load_state_dict", as_method(entry<optimizer_load_state_dict_function>),
     kFast,
     "optimizer_load_state_dict(optimizer, state)\n"
     "--\n"
     "\n"
     "Takes over the state of an optimizer with the same groups and shapes, and goes on"
     " from there bit for bit. On an error nothing has been changed."},
    {"step_lr_create", as_method(entry<step_lr_create_function>),
     kFast,
     "step_lr_create(optimizer, step_size, gamma)\n"
     "--\n"
     "\n"
     "Multiplies the rates by gamma every step_size epochs."},
    {"multi_step_lr_create", as_method(entry<multi_step_lr_create_function>),
     kFast,
     "multi_step_lr_create(optimizer, milestones, gamma)\n"
     "--\n"
     "\n"
     "Multiplies the rates by gamma at each epoch that is one of the milestones, by "
     "gamma^n where it stands n times."},
    {"exponential_lr_create", as_method(entry<exponential_lr_create_function>),
     kFast,
     "exponential_lr_create(optimizer, gamma)\n"
     "--\n"
     "\n"
     "Multiplies the rates by gamma at each epoch."},
    {"cosine_annealing_lr_create", as_method(entry<cosine_annealing_lr_create_function>),
     kFast,
     "cosine_annealing_lr_create(optimizer, t_max, eta_min)\n"
     "--\n"
     "\n"
     "Takes the rates along half a cosine down to eta_min over t_max epochs, and back "
     "up."},
    {"linear_lr_create", as_method(entry<linear_lr_create_function>),
     kFast,
     "linear_lr_create(optimizer, start_factor, end_factor, total_iters)\n"
     "--\n"
     "\n"
     "Multiplies the base rates by a factor that goes in a straight line from "
     "start_factor, in (0, 1], at epoch 0 to end_factor at epoch total_iters."},
    {"lambda_lr_create", as_method(entry<lambda_lr_create_function>),
     kFast,
     "lambda_lr_create(optimizer, lr_lambda)\n"
     "--\n"
     "\n"
     "Multiplies the base rates, those that the groups had when the optimizer got its "
     "first scheduler, by what lr_lambda says. It is called once for each group in this"
     " call, and in each step."},
    {"reduce_lr_on_plateau_create", as_method(entry<reduce_lr_on_plateau_create_function>),
     kFast,
     "reduce_lr_on_plateau_create(optimizer, *, maximize=None, absolute_threshold=None,"
     " factor=None, patience=None, threshold=None, cooldown=None, min_lr=None, "
     "eps=None)\n"
     "--\n"
     "\n"
     "Multiplies the rates by a factor when a metric has not become better for more "
     "than `patience` epochs; its steps are dl_scheduler_step_metric."},
    {"scheduler_step", as_method(entry<scheduler_step_function>),
     kFast,
     "scheduler_step(scheduler)\n"
     "--\n"
     "\n"
     "Goes on to the next epoch. On an error nothing has been changed."},
    {"scheduler_step_metric", as_method(entry<scheduler_step_metric_function>),
     kFast,
     "scheduler_step_metric(scheduler, metric)\n"
     "--\n"
     "\n"
     "Goes on to the next epoch; metric is what the scheduler follows, such as the "
     "loss."},
    {"scheduler_last_epoch", as_method(entry<scheduler_last_epoch_function>),
     kFast,
     "scheduler_last_epoch(scheduler)\n"
     "--\n"
     "\n"
     "The number of steps taken since the scheduler was made."},
    {"scheduler_last_lr", as_method(entry<scheduler_last_lr_function>),
     kFast,
     "scheduler_last_lr(scheduler, group)\n"
     "--\n"
     "\n"
     "The rate of a group as the last step left it."},
    {"scheduler_state_dict", as_method(entry<scheduler_state_dict_function>),
     kFast,
     "scheduler_state_dict(scheduler)\n"
     "--\n"
     "\n"
     "What the scheduler goes on from and its options, as metadata by PyTorch's names: "
     "\"last_epoch\", \"base_lr.<group>\", \"gamma\". The optimizer's state is not part of "
     "it."},
    {"scheduler_load_state_dict", as_method(entry<scheduler_load_state_dict_function>),
     kFast,
     "scheduler_load_state_dict(scheduler, state)\n"
     "--\n"
     "\n"
     "Takes over the state, options included, of a scheduler of the same kind with as "
     "many groups. On an error nothing has been changed."},
    {nullptr, nullptr, 0, nullptr}};

}  // namespace dlpython
