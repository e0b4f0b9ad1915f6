// Generated from bindings/dl_api.json by bindings/generate; do not edit.
#include "arguments.h"
#include "callbacks.h"
#include "entry.h"
#include "functions.h"
#include "results.h"
#include "work.h"

namespace dlpython {

namespace {

constexpr const char* module_create_names[] = {"type_name", "forward"};
constexpr Signature module_create_signature = {
    "module_create", module_create_names, 2, 2, 2};

PyObject* module_create_function(const Given& given) {
  const Arguments a(module_create_signature, given);
  auto callables = std::make_unique<Callables>();
  const auto type_name = to_str(a, 0);
  Callables::set(callables->module_forward_fn, a, 1);
  void* user_data = callables.release();
  dl_module* module_result = nullptr;
  check(without_gil([&] {
      return dl_module_create(type_name, call_module_forward_fn, user_data, destroy_callables,
          &module_result);
    }));
  return to_python(module_result);
}

constexpr const char* module_set_any_thread_names[] = {"module", "allowed"};
constexpr Signature module_set_any_thread_signature = {
    "module_set_any_thread", module_set_any_thread_names, 2, 2, 2};

PyObject* module_set_any_thread_function(const Given& given) {
  const Arguments a(module_set_any_thread_signature, given);
  const auto module = to_handle<dl_module>(a, 0);
  const auto allowed = to_flag(a, 1);
  check(without_gil([&] {
      return dl_module_set_any_thread(module, allowed);
    }));
  return none();
}

constexpr const char* module_register_parameter_names[] = {"module", "name", "parameter"};
constexpr Signature module_register_parameter_signature = {
    "module_register_parameter", module_register_parameter_names, 3, 3, 3};

PyObject* module_register_parameter_function(const Given& given) {
  const Arguments a(module_register_parameter_signature, given);
  const auto module = to_handle<dl_module>(a, 0);
  const auto name = to_str(a, 1);
  const auto parameter = to_handle<dl_tensor>(a, 2);
  check(without_gil([&] {
      return dl_module_register_parameter(module, name, parameter);
    }));
  return none();
}

constexpr const char* module_register_buffer_names[] = {"module", "name", "buffer",
    "persistent"};
constexpr Signature module_register_buffer_signature = {
    "module_register_buffer", module_register_buffer_names, 4, 4, 4};

PyObject* module_register_buffer_function(const Given& given) {
  const Arguments a(module_register_buffer_signature, given);
  const auto module = to_handle<dl_module>(a, 0);
  const auto name = to_str(a, 1);
  const auto buffer = to_handle<dl_tensor>(a, 2);
  const auto persistent = to_flag(a, 3);
  check(without_gil([&] {
      return dl_module_register_buffer(module, name, buffer, persistent);
    }));
  return none();
}

constexpr const char* module_register_module_names[] = {"module", "name", "child"};
constexpr Signature module_register_module_signature = {
    "module_register_module", module_register_module_names, 3, 3, 3};

PyObject* module_register_module_function(const Given& given) {
  const Arguments a(module_register_module_signature, given);
  const auto module = to_handle<dl_module>(a, 0);
  const auto name = to_str(a, 1);
  const auto child = to_handle<dl_module>(a, 2);
  check(without_gil([&] {
      return dl_module_register_module(module, name, child);
    }));
  return none();
}

constexpr const char* module_replace_parameter_names[] = {"module", "name", "parameter"};
constexpr Signature module_replace_parameter_signature = {
    "module_replace_parameter", module_replace_parameter_names, 3, 3, 3};

PyObject* module_replace_parameter_function(const Given& given) {
  const Arguments a(module_replace_parameter_signature, given);
  const auto module = to_handle<dl_module>(a, 0);
  const auto name = to_str(a, 1);
  const auto parameter = to_handle<dl_tensor>(a, 2);
  check(without_gil([&] {
      return dl_module_replace_parameter(module, name, parameter);
    }));
  return none();
}

constexpr const char* module_replace_buffer_names[] = {"module", "name", "buffer"};
constexpr Signature module_replace_buffer_signature = {
    "module_replace_buffer", module_replace_buffer_names, 3, 3, 3};

PyObject* module_replace_buffer_function(const Given& given) {
  const Arguments a(module_replace_buffer_signature, given);
  const auto module = to_handle<dl_module>(a, 0);
  const auto name = to_str(a, 1);
  const auto buffer = to_handle<dl_tensor>(a, 2);
  check(without_gil([&] {
      return dl_module_replace_buffer(module, name, buffer);
    }));
  return none();
}

constexpr const char* module_replace_module_names[] = {"module", "name", "child"};
constexpr Signature module_replace_module_signature = {
    "module_replace_module", module_replace_module_names, 3, 3, 3};

PyObject* module_replace_module_function(const Given& given) {
  const Arguments a(module_replace_module_signature, given);
  const auto module = to_handle<dl_module>(a, 0);
  const auto name = to_str(a, 1);
  const auto child = to_handle<dl_module>(a, 2);
  check(without_gil([&] {
      return dl_module_replace_module(module, name, child);
    }));
  return none();
}

constexpr const char* module_remove_names[] = {"module", "name"};
constexpr Signature module_remove_signature = {
    "module_remove", module_remove_names, 2, 2, 2};

PyObject* module_remove_function(const Given& given) {
  const Arguments a(module_remove_signature, given);
  const auto module = to_handle<dl_module>(a, 0);
  const auto name = to_str(a, 1);
  check(without_gil([&] {
      return dl_module_remove(module, name);
    }));
  return none();
}

constexpr const char* module_forward_names[] = {"module", "x"};
constexpr Signature module_forward_signature = {
    "module_forward", module_forward_names, 2, 2, 2};

PyObject* module_forward_function(const Given& given) {
  const Arguments a(module_forward_signature, given);
  const auto module = to_handle<dl_module>(a, 0);
  const auto x = to_handle<dl_tensor>(a, 1);
  dl_tensor* y_result = nullptr;
  check(without_gil([&] {
      return dl_module_forward(module, x, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* module_call_names[] = {"module", "inputs"};
constexpr Signature module_call_signature = {
    "module_call", module_call_names, 2, 2, 2};

PyObject* module_call_function(const Given& given) {
  const Arguments a(module_call_signature, given);
  const auto module = to_handle<dl_module>(a, 0);
  const Handles<dl_tensor> inputs(a, 1, false);
  dl_tensor* y_result = nullptr;
  check(without_gil([&] {
      return dl_module_call(module, inputs.data(), inputs.size(), &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* module_train_names[] = {"module"};
constexpr Signature module_train_signature = {
    "module_train", module_train_names, 1, 1, 1};

PyObject* module_train_function(const Given& given) {
  const Arguments a(module_train_signature, given);
  const auto module = to_handle<dl_module>(a, 0);
  check(without_gil([&] {
      return dl_module_train(module);
    }));
  return none();
}

constexpr const char* module_eval_names[] = {"module"};
constexpr Signature module_eval_signature = {
    "module_eval", module_eval_names, 1, 1, 1};

PyObject* module_eval_function(const Given& given) {
  const Arguments a(module_eval_signature, given);
  const auto module = to_handle<dl_module>(a, 0);
  check(without_gil([&] {
      return dl_module_eval(module);
    }));
  return none();
}

constexpr const char* module_is_training_names[] = {"module"};
constexpr Signature module_is_training_signature = {
    "module_is_training", module_is_training_names, 1, 1, 1};

PyObject* module_is_training_function(const Given& given) {
  const Arguments a(module_is_training_signature, given);
  const auto module = to_handle<dl_module>(a, 0);
  int32_t training_result = 0;
  check(dl_module_is_training(module, &training_result));
  return PyBool_FromLong(training_result);
}

constexpr const char* module_to_string_names[] = {"module"};
constexpr Signature module_to_string_signature = {
    "module_to_string", module_to_string_names, 1, 1, 1};

PyObject* module_to_string_function(const Given& given) {
  const Arguments a(module_to_string_signature, given);
  const auto module = to_handle<dl_module>(a, 0);
  Text string;
  do {
    check(without_gil([&] {
      return dl_module_to_string(module, string.data(), string.capacity(), &string.length);
    }));
  } while (string.too_small());
  return string.to_python();
}

constexpr const char* module_summary_names[] = {"module"};
constexpr Signature module_summary_signature = {
    "module_summary", module_summary_names, 1, 1, 1};

PyObject* module_summary_function(const Given& given) {
  const Arguments a(module_summary_signature, given);
  const auto module = to_handle<dl_module>(a, 0);
  Text summary;
  do {
    check(without_gil([&] {
      return dl_module_summary(module, summary.data(), summary.capacity(), &summary.length);
    }));
  } while (summary.too_small());
  return summary.to_python();
}

constexpr const char* module_type_name_names[] = {"module"};
constexpr Signature module_type_name_signature = {
    "module_type_name", module_type_name_names, 1, 1, 1};

PyObject* module_type_name_function(const Given& given) {
  const Arguments a(module_type_name_signature, given);
  const auto module = to_handle<dl_module>(a, 0);
  Text name;
  do {
    check(without_gil([&] {
      return dl_module_type_name(module, name.data(), name.capacity(), &name.length);
    }));
  } while (name.too_small());
  return name.to_python();
}

constexpr const char* module_parameters_names[] = {"module"};
constexpr Signature module_parameters_signature = {
    "module_parameters", module_parameters_names, 1, 1, 1};

PyObject* module_parameters_function(const Given& given) {
  const Arguments a(module_parameters_signature, given);
  const auto module = to_handle<dl_module>(a, 0);
  HandleResults<dl_tensor> parameters;
  do {
    check(without_gil([&] {
      return dl_module_parameters(module, parameters.data(), parameters.capacity(),
          &parameters.count);
    }));
  } while (parameters.too_small());
  return parameters.to_python();
}

constexpr const char* module_parameter_count_names[] = {"module"};
constexpr Signature module_parameter_count_signature = {
    "module_parameter_count", module_parameter_count_names, 1, 1, 1};

PyObject* module_parameter_count_function(const Given& given) {
  const Arguments a(module_parameter_count_signature, given);
  const auto module = to_handle<dl_module>(a, 0);
  int64_t count_result = 0;
  check(without_gil([&] {
      return dl_module_parameter_count(module, &count_result);
    }));
  return PyLong_FromLongLong(count_result);
}

constexpr const char* module_parameter_name_names[] = {"module", "index"};
constexpr Signature module_parameter_name_signature = {
    "module_parameter_name", module_parameter_name_names, 2, 2, 2};

PyObject* module_parameter_name_function(const Given& given) {
  const Arguments a(module_parameter_name_signature, given);
  const auto module = to_handle<dl_module>(a, 0);
  const auto index = to_i64(a, 1);
  Text path;
  do {
    check(without_gil([&] {
      return dl_module_parameter_name(module, index, path.data(), path.capacity(), &path.length);
    }));
  } while (path.too_small());
  return path.to_python();
}

constexpr const char* module_parameter_names[] = {"module", "path"};
constexpr Signature module_parameter_signature = {
    "module_parameter", module_parameter_names, 2, 2, 2};

PyObject* module_parameter_function(const Given& given) {
  const Arguments a(module_parameter_signature, given);
  const auto module = to_handle<dl_module>(a, 0);
  const auto path = to_str(a, 1);
  dl_tensor* parameter_result = nullptr;
  check(dl_module_parameter(module, path, &parameter_result));
  return to_python(parameter_result);
}

constexpr const char* module_buffer_names[] = {"module", "path"};
constexpr Signature module_buffer_signature = {
    "module_buffer", module_buffer_names, 2, 2, 2};

PyObject* module_buffer_function(const Given& given) {
  const Arguments a(module_buffer_signature, given);
  const auto module = to_handle<dl_module>(a, 0);
  const auto path = to_str(a, 1);
  dl_tensor* buffer_result = nullptr;
  check(without_gil([&] {
      return dl_module_buffer(module, path, &buffer_result);
    }));
  return to_python(buffer_result);
}

constexpr const char* module_child_names[] = {"module", "path"};
constexpr Signature module_child_signature = {
    "module_child", module_child_names, 2, 2, 2};

PyObject* module_child_function(const Given& given) {
  const Arguments a(module_child_signature, given);
  const auto module = to_handle<dl_module>(a, 0);
  const auto path = to_str(a, 1);
  dl_module* child_result = nullptr;
  check(dl_module_child(module, path, &child_result));
  return to_python(child_result);
}

constexpr const char* module_child_count_names[] = {"module"};
constexpr Signature module_child_count_signature = {
    "module_child_count", module_child_count_names, 1, 1, 1};

PyObject* module_child_count_function(const Given& given) {
  const Arguments a(module_child_count_signature, given);
  const auto module = to_handle<dl_module>(a, 0);
  int64_t count_result = 0;
  check(without_gil([&] {
      return dl_module_child_count(module, &count_result);
    }));
  return PyLong_FromLongLong(count_result);
}

constexpr const char* module_child_name_names[] = {"module", "index"};
constexpr Signature module_child_name_signature = {
    "module_child_name", module_child_name_names, 2, 2, 2};

PyObject* module_child_name_function(const Given& given) {
  const Arguments a(module_child_name_signature, given);
  const auto module = to_handle<dl_module>(a, 0);
  const auto index = to_i64(a, 1);
  Text name;
  do {
    check(without_gil([&] {
      return dl_module_child_name(module, index, name.data(), name.capacity(), &name.length);
    }));
  } while (name.too_small());
  return name.to_python();
}

constexpr const char* module_requires_grad_names[] = {"module", "requires_grad"};
constexpr Signature module_requires_grad_signature = {
    "module_requires_grad", module_requires_grad_names, 2, 2, 2};

PyObject* module_requires_grad_function(const Given& given) {
  const Arguments a(module_requires_grad_signature, given);
  const auto module = to_handle<dl_module>(a, 0);
  const auto requires_grad = to_flag(a, 1);
  check(without_gil([&] {
      return dl_module_requires_grad(module, requires_grad);
    }));
  return none();
}

constexpr const char* module_zero_grad_names[] = {"module"};
constexpr Signature module_zero_grad_signature = {
    "module_zero_grad", module_zero_grad_names, 1, 1, 1};

PyObject* module_zero_grad_function(const Given& given) {
  const Arguments a(module_zero_grad_signature, given);
  const auto module = to_handle<dl_module>(a, 0);
  check(without_gil([&] {
      return dl_module_zero_grad(module);
    }));
  return none();
}

constexpr const char* module_to_dtype_names[] = {"module", "dtype"};
constexpr Signature module_to_dtype_signature = {
    "module_to_dtype", module_to_dtype_names, 2, 2, 2};

PyObject* module_to_dtype_function(const Given& given) {
  const Arguments a(module_to_dtype_signature, given);
  const auto module = to_handle<dl_module>(a, 0);
  const auto dtype = to_code(a, 1, DL_DTYPE_DEFAULT);
  check(without_gil([&] {
      return dl_module_to_dtype(module, dtype);
    }));
  return none();
}

constexpr const char* module_to_device_names[] = {"module", "device"};
constexpr Signature module_to_device_signature = {
    "module_to_device", module_to_device_names, 2, 2, 1};

PyObject* module_to_device_function(const Given& given) {
  const Arguments a(module_to_device_signature, given);
  const auto module = to_handle<dl_module>(a, 0);
  const auto device = to_code(a, 1, DL_DEVICE_DEFAULT);
  check(without_gil([&] {
      return dl_module_to_device(module, device);
    }));
  return none();
}

constexpr const char* module_state_dict_names[] = {"module"};
constexpr Signature module_state_dict_signature = {
    "module_state_dict", module_state_dict_names, 1, 1, 1};

PyObject* module_state_dict_function(const Given& given) {
  const Arguments a(module_state_dict_signature, given);
  const auto module = to_handle<dl_module>(a, 0);
  dl_state_dict* state_result = nullptr;
  check(without_gil([&] {
      return dl_module_state_dict(module, &state_result);
    }));
  return to_python(state_result);
}

constexpr const char* module_load_state_dict_names[] = {"module", "state", "strict"};
constexpr Signature module_load_state_dict_signature = {
    "module_load_state_dict", module_load_state_dict_names, 3, 2, 2};

PyObject* module_load_state_dict_function(const Given& given) {
  const Arguments a(module_load_state_dict_signature, given);
  const auto module = to_handle<dl_module>(a, 0);
  const auto state = to_handle<dl_state_dict>(a, 1);
  dl_load_state_dict_options options = DL_LOAD_STATE_DICT_OPTIONS_INIT;
  if (a.unless_none(2)) options.strict = to_flag(a, 2);
  check(without_gil([&] {
      return dl_module_load_state_dict(module, state, &options);
    }));
  return none();
}

PyObject* state_dict_create_function(const Given& given) {
  expect_no_arguments("state_dict_create", given);
  dl_state_dict* state_result = nullptr;
  check(dl_state_dict_create(&state_result));
  return to_python(state_result);
}

constexpr const char* state_dict_set_names[] = {"state", "name", "x"};
constexpr Signature state_dict_set_signature = {
    "state_dict_set", state_dict_set_names, 3, 3, 3};

PyObject* state_dict_set_function(const Given& given) {
  const Arguments a(state_dict_set_signature, given);
  const auto state = to_handle<dl_state_dict>(a, 0);
  const auto name = to_str(a, 1);
  const auto x = to_handle<dl_tensor>(a, 2);
  check(without_gil([&] {
      return dl_state_dict_set(state, name, x);
    }));
  return none();
}

constexpr const char* state_dict_get_names[] = {"state", "name"};
constexpr Signature state_dict_get_signature = {
    "state_dict_get", state_dict_get_names, 2, 2, 2};

PyObject* state_dict_get_function(const Given& given) {
  const Arguments a(state_dict_get_signature, given);
  const auto state = to_handle<dl_state_dict>(a, 0);
  const auto name = to_str(a, 1);
  dl_tensor* x_result = nullptr;
  check(dl_state_dict_get(state, name, &x_result));
  return to_python(x_result);
}

constexpr const char* state_dict_count_names[] = {"state"};
constexpr Signature state_dict_count_signature = {
    "state_dict_count", state_dict_count_names, 1, 1, 1};

PyObject* state_dict_count_function(const Given& given) {
  const Arguments a(state_dict_count_signature, given);
  const auto state = to_handle<dl_state_dict>(a, 0);
  int64_t count_result = 0;
  check(dl_state_dict_count(state, &count_result));
  return PyLong_FromLongLong(count_result);
}

constexpr const char* state_dict_name_names[] = {"state", "index"};
constexpr Signature state_dict_name_signature = {
    "state_dict_name", state_dict_name_names, 2, 2, 2};

PyObject* state_dict_name_function(const Given& given) {
  const Arguments a(state_dict_name_signature, given);
  const auto state = to_handle<dl_state_dict>(a, 0);
  const auto index = to_i64(a, 1);
  Text name;
  do {
    check(dl_state_dict_name(state, index, name.data(), name.capacity(), &name.length));
  } while (name.too_small());
  return name.to_python();
}

constexpr const char* state_dict_set_metadata_names[] = {"state", "key", "text"};
constexpr Signature state_dict_set_metadata_signature = {
    "state_dict_set_metadata", state_dict_set_metadata_names, 3, 3, 3};

PyObject* state_dict_set_metadata_function(const Given& given) {
  const Arguments a(state_dict_set_metadata_signature, given);
  const auto state = to_handle<dl_state_dict>(a, 0);
  const auto key = to_str(a, 1);
  const auto text = to_str(a, 2);
  check(without_gil([&] {
      return dl_state_dict_set_metadata(state, key, text);
    }));
  return none();
}

constexpr const char* state_dict_metadata_names[] = {"state", "key"};
constexpr Signature state_dict_metadata_signature = {
    "state_dict_metadata", state_dict_metadata_names, 2, 2, 2};

PyObject* state_dict_metadata_function(const Given& given) {
  const Arguments a(state_dict_metadata_signature, given);
  const auto state = to_handle<dl_state_dict>(a, 0);
  const auto key = to_str(a, 1);
  Text text;
  do {
    check(without_gil([&] {
      return dl_state_dict_metadata(state, key, text.data(), text.capacity(), &text.length);
    }));
  } while (text.too_small());
  return text.to_python();
}

PyObject* sequential_create_function(const Given& given) {
  expect_no_arguments("sequential_create", given);
  dl_module* net_result = nullptr;
  check(without_gil([&] {
      return dl_sequential_create(&net_result);
    }));
  return to_python(net_result);
}

constexpr const char* sequential_append_names[] = {"net", "name", "module"};
constexpr Signature sequential_append_signature = {
    "sequential_append", sequential_append_names, 3, 3, 3};

PyObject* sequential_append_function(const Given& given) {
  const Arguments a(sequential_append_signature, given);
  const auto net = to_handle<dl_module>(a, 0);
  const auto name = to_nullable_str(a, 1);
  const auto module = to_handle<dl_module>(a, 2);
  check(without_gil([&] {
      return dl_sequential_append(net, name, module);
    }));
  return none();
}

constexpr const char* sequential_count_names[] = {"net"};
constexpr Signature sequential_count_signature = {
    "sequential_count", sequential_count_names, 1, 1, 1};

PyObject* sequential_count_function(const Given& given) {
  const Arguments a(sequential_count_signature, given);
  const auto net = to_handle<dl_module>(a, 0);
  int64_t count_result = 0;
  check(without_gil([&] {
      return dl_sequential_count(net, &count_result);
    }));
  return PyLong_FromLongLong(count_result);
}

constexpr const char* sequential_at_names[] = {"net", "index"};
constexpr Signature sequential_at_signature = {
    "sequential_at", sequential_at_names, 2, 2, 2};

PyObject* sequential_at_function(const Given& given) {
  const Arguments a(sequential_at_signature, given);
  const auto net = to_handle<dl_module>(a, 0);
  const auto index = to_i64(a, 1);
  dl_module* module_result = nullptr;
  check(without_gil([&] {
      return dl_sequential_at(net, index, &module_result);
    }));
  return to_python(module_result);
}

constexpr const char* linear_create_names[] = {"in_features", "out_features", "bias", "dtype",
    "device"};
constexpr Signature linear_create_signature = {
    "linear_create", linear_create_names, 5, 2, 2};

PyObject* linear_create_function(const Given& given) {
  const Arguments a(linear_create_signature, given);
  const auto in_features = to_i64(a, 0);
  const auto out_features = to_i64(a, 1);
  dl_linear_options options = DL_LINEAR_OPTIONS_INIT;
  if (a.unless_none(2)) options.bias = to_flag(a, 2);
  if (a.unless_none(3)) options.dtype = to_code(a, 3, DL_DTYPE_DEFAULT);
  if (a.unless_none(4)) options.device = to_code(a, 4, DL_DEVICE_DEFAULT);
  dl_module* module_result = nullptr;
  check(without_gil([&] {
      return dl_linear_create(in_features, out_features, &options, &module_result);
    }));
  return to_python(module_result);
}

constexpr const char* sequential_add_linear_names[] = {"net", "name", "in_features",
    "out_features", "bias", "dtype", "device"};
constexpr Signature sequential_add_linear_signature = {
    "sequential_add_linear", sequential_add_linear_names, 7, 4, 4};

PyObject* sequential_add_linear_function(const Given& given) {
  const Arguments a(sequential_add_linear_signature, given);
  const auto net = to_handle<dl_module>(a, 0);
  const auto name = to_nullable_str(a, 1);
  const auto in_features = to_i64(a, 2);
  const auto out_features = to_i64(a, 3);
  dl_linear_options options = DL_LINEAR_OPTIONS_INIT;
  if (a.unless_none(4)) options.bias = to_flag(a, 4);
  if (a.unless_none(5)) options.dtype = to_code(a, 5, DL_DTYPE_DEFAULT);
  if (a.unless_none(6)) options.device = to_code(a, 6, DL_DEVICE_DEFAULT);
  check(without_gil([&] {
      return dl_sequential_add_linear(net, name, in_features, out_features, &options);
    }));
  return none();
}

constexpr const char* flatten_create_names[] = {"start_dim", "end_dim"};
constexpr Signature flatten_create_signature = {
    "flatten_create", flatten_create_names, 2, 2, 2};

PyObject* flatten_create_function(const Given& given) {
  const Arguments a(flatten_create_signature, given);
  const auto start_dim = to_i64(a, 0);
  const auto end_dim = to_i64(a, 1);
  dl_module* module_result = nullptr;
  check(without_gil([&] {
      return dl_flatten_create(start_dim, end_dim, &module_result);
    }));
  return to_python(module_result);
}

constexpr const char* sequential_add_flatten_names[] = {"net", "name"};
constexpr Signature sequential_add_flatten_signature = {
    "sequential_add_flatten", sequential_add_flatten_names, 2, 2, 1};

PyObject* sequential_add_flatten_function(const Given& given) {
  const Arguments a(sequential_add_flatten_signature, given);
  const auto net = to_handle<dl_module>(a, 0);
  const auto name = to_nullable_str(a, 1);
  check(without_gil([&] {
      return dl_sequential_add_flatten(net, name);
    }));
  return none();
}

PyObject* relu_create_function(const Given& given) {
  expect_no_arguments("relu_create", given);
  dl_module* module_result = nullptr;
  check(without_gil([&] {
      return dl_relu_create(&module_result);
    }));
  return to_python(module_result);
}

constexpr const char* sequential_add_relu_names[] = {"net", "name"};
constexpr Signature sequential_add_relu_signature = {
    "sequential_add_relu", sequential_add_relu_names, 2, 2, 1};

PyObject* sequential_add_relu_function(const Given& given) {
  const Arguments a(sequential_add_relu_signature, given);
  const auto net = to_handle<dl_module>(a, 0);
  const auto name = to_nullable_str(a, 1);
  check(without_gil([&] {
      return dl_sequential_add_relu(net, name);
    }));
  return none();
}

PyObject* sigmoid_create_function(const Given& given) {
  expect_no_arguments("sigmoid_create", given);
  dl_module* module_result = nullptr;
  check(without_gil([&] {
      return dl_sigmoid_create(&module_result);
    }));
  return to_python(module_result);
}

constexpr const char* sequential_add_sigmoid_names[] = {"net", "name"};
constexpr Signature sequential_add_sigmoid_signature = {
    "sequential_add_sigmoid", sequential_add_sigmoid_names, 2, 2, 1};

PyObject* sequential_add_sigmoid_function(const Given& given) {
  const Arguments a(sequential_add_sigmoid_signature, given);
  const auto net = to_handle<dl_module>(a, 0);
  const auto name = to_nullable_str(a, 1);
  check(without_gil([&] {
      return dl_sequential_add_sigmoid(net, name);
    }));
  return none();
}

PyObject* tanh_create_function(const Given& given) {
  expect_no_arguments("tanh_create", given);
  dl_module* module_result = nullptr;
  check(without_gil([&] {
      return dl_tanh_create(&module_result);
    }));
  return to_python(module_result);
}

constexpr const char* sequential_add_tanh_names[] = {"net", "name"};
constexpr Signature sequential_add_tanh_signature = {
    "sequential_add_tanh", sequential_add_tanh_names, 2, 2, 1};

PyObject* sequential_add_tanh_function(const Given& given) {
  const Arguments a(sequential_add_tanh_signature, given);
  const auto net = to_handle<dl_module>(a, 0);
  const auto name = to_nullable_str(a, 1);
  check(without_gil([&] {
      return dl_sequential_add_tanh(net, name);
    }));
  return none();
}

constexpr const char* softmax_create_names[] = {"dim"};
constexpr Signature softmax_create_signature = {
    "softmax_create", softmax_create_names, 1, 1, 1};

PyObject* softmax_create_function(const Given& given) {
  const Arguments a(softmax_create_signature, given);
  const auto dim = to_i64(a, 0);
  dl_module* module_result = nullptr;
  check(without_gil([&] {
      return dl_softmax_create(dim, &module_result);
    }));
  return to_python(module_result);
}

constexpr const char* sequential_add_softmax_names[] = {"net", "name", "dim"};
constexpr Signature sequential_add_softmax_signature = {
    "sequential_add_softmax", sequential_add_softmax_names, 3, 3, 3};

PyObject* sequential_add_softmax_function(const Given& given) {
  const Arguments a(sequential_add_softmax_signature, given);
  const auto net = to_handle<dl_module>(a, 0);
  const auto name = to_nullable_str(a, 1);
  const auto dim = to_i64(a, 2);
  check(without_gil([&] {
      return dl_sequential_add_softmax(net, name, dim);
    }));
  return none();
}

constexpr const char* log_softmax_create_names[] = {"dim"};
constexpr Signature log_softmax_create_signature = {
    "log_softmax_create", log_softmax_create_names, 1, 1, 1};

PyObject* log_softmax_create_function(const Given& given) {
  const Arguments a(log_softmax_create_signature, given);
  const auto dim = to_i64(a, 0);
  dl_module* module_result = nullptr;
  check(without_gil([&] {
      return dl_log_softmax_create(dim, &module_result);
    }));
  return to_python(module_result);
}

constexpr const char* sequential_add_log_softmax_names[] = {"net", "name", "dim"};
constexpr Signature sequential_add_log_softmax_signature = {
    "sequential_add_log_softmax", sequential_add_log_softmax_names, 3, 3, 3};

PyObject* sequential_add_log_softmax_function(const Given& given) {
  const Arguments a(sequential_add_log_softmax_signature, given);
  const auto net = to_handle<dl_module>(a, 0);
  const auto name = to_nullable_str(a, 1);
  const auto dim = to_i64(a, 2);
  check(without_gil([&] {
      return dl_sequential_add_log_softmax(net, name, dim);
    }));
  return none();
}

constexpr const char* dropout_create_names[] = {"p"};
constexpr Signature dropout_create_signature = {
    "dropout_create", dropout_create_names, 1, 1, 1};

PyObject* dropout_create_function(const Given& given) {
  const Arguments a(dropout_create_signature, given);
  const auto p = to_f64(a, 0);
  dl_module* module_result = nullptr;
  check(without_gil([&] {
      return dl_dropout_create(p, &module_result);
    }));
  return to_python(module_result);
}

constexpr const char* sequential_add_dropout_names[] = {"net", "name", "p"};
constexpr Signature sequential_add_dropout_signature = {
    "sequential_add_dropout", sequential_add_dropout_names, 3, 3, 3};

PyObject* sequential_add_dropout_function(const Given& given) {
  const Arguments a(sequential_add_dropout_signature, given);
  const auto net = to_handle<dl_module>(a, 0);
  const auto name = to_nullable_str(a, 1);
  const auto p = to_f64(a, 2);
  check(without_gil([&] {
      return dl_sequential_add_dropout(net, name, p);
    }));
  return none();
}

constexpr const char* embedding_create_names[] = {"num_embeddings", "embedding_dim",
    "has_padding", "padding_index", "dtype", "device"};
constexpr Signature embedding_create_signature = {
    "embedding_create", embedding_create_names, 6, 2, 2};

PyObject* embedding_create_function(const Given& given) {
  const Arguments a(embedding_create_signature, given);
  const auto num_embeddings = to_i64(a, 0);
  const auto embedding_dim = to_i64(a, 1);
  dl_embedding_options options = DL_EMBEDDING_OPTIONS_INIT;
  if (a.unless_none(2)) options.has_padding = to_flag(a, 2);
  if (a.unless_none(3)) options.padding_index = to_i64(a, 3);
  if (a.unless_none(4)) options.dtype = to_code(a, 4, DL_DTYPE_DEFAULT);
  if (a.unless_none(5)) options.device = to_code(a, 5, DL_DEVICE_DEFAULT);
  dl_module* module_result = nullptr;
  check(without_gil([&] {
      return dl_embedding_create(num_embeddings, embedding_dim, &options, &module_result);
    }));
  return to_python(module_result);
}

constexpr const char* sequential_add_embedding_names[] = {"net", "name", "num_embeddings",
    "embedding_dim", "has_padding", "padding_index", "dtype", "device"};
constexpr Signature sequential_add_embedding_signature = {
    "sequential_add_embedding", sequential_add_embedding_names, 8, 4, 4};

PyObject* sequential_add_embedding_function(const Given& given) {
  const Arguments a(sequential_add_embedding_signature, given);
  const auto net = to_handle<dl_module>(a, 0);
  const auto name = to_nullable_str(a, 1);
  const auto num_embeddings = to_i64(a, 2);
  const auto embedding_dim = to_i64(a, 3);
  dl_embedding_options options = DL_EMBEDDING_OPTIONS_INIT;
  if (a.unless_none(4)) options.has_padding = to_flag(a, 4);
  if (a.unless_none(5)) options.padding_index = to_i64(a, 5);
  if (a.unless_none(6)) options.dtype = to_code(a, 6, DL_DTYPE_DEFAULT);
  if (a.unless_none(7)) options.device = to_code(a, 7, DL_DEVICE_DEFAULT);
  check(without_gil([&] {
      return dl_sequential_add_embedding(net, name, num_embeddings, embedding_dim, &options);
    }));
  return none();
}

constexpr const char* layer_norm_create_names[] = {"shape", "eps", "elementwise_affine", "bias",
    "dtype", "device"};
constexpr Signature layer_norm_create_signature = {
    "layer_norm_create", layer_norm_create_names, 6, 1, 1};

PyObject* layer_norm_create_function(const Given& given) {
  const Arguments a(layer_norm_create_signature, given);
  const List<int64_t> shape(a, 0);
  dl_layer_norm_options options = DL_LAYER_NORM_OPTIONS_INIT;
  if (a.unless_none(1)) options.eps = to_f64(a, 1);
  if (a.unless_none(2)) options.elementwise_affine = to_flag(a, 2);
  if (a.unless_none(3)) options.bias = to_flag(a, 3);
  if (a.unless_none(4)) options.dtype = to_code(a, 4, DL_DTYPE_DEFAULT);
  if (a.unless_none(5)) options.device = to_code(a, 5, DL_DEVICE_DEFAULT);
  dl_module* module_result = nullptr;
  check(without_gil([&] {
      return dl_layer_norm_create(shape.data(), shape.size(), &options, &module_result);
    }));
  return to_python(module_result);
}

constexpr const char* sequential_add_layer_norm_names[] = {"net", "name", "shape", "eps",
    "elementwise_affine", "bias", "dtype", "device"};
constexpr Signature sequential_add_layer_norm_signature = {
    "sequential_add_layer_norm", sequential_add_layer_norm_names, 8, 3, 3};

PyObject* sequential_add_layer_norm_function(const Given& given) {
  const Arguments a(sequential_add_layer_norm_signature, given);
  const auto net = to_handle<dl_module>(a, 0);
  const auto name = to_nullable_str(a, 1);
  const List<int64_t> shape(a, 2);
  dl_layer_norm_options options = DL_LAYER_NORM_OPTIONS_INIT;
  if (a.unless_none(3)) options.eps = to_f64(a, 3);
  if (a.unless_none(4)) options.elementwise_affine = to_flag(a, 4);
  if (a.unless_none(5)) options.bias = to_flag(a, 5);
  if (a.unless_none(6)) options.dtype = to_code(a, 6, DL_DTYPE_DEFAULT);
  if (a.unless_none(7)) options.device = to_code(a, 7, DL_DEVICE_DEFAULT);
  check(without_gil([&] {
      return dl_sequential_add_layer_norm(net, name, shape.data(), shape.size(), &options);
    }));
  return none();
}

constexpr const char* batch_norm1d_create_names[] = {"num_features", "eps", "momentum",
    "cumulative", "affine", "bias", "track_running_stats", "dtype", "device"};
constexpr Signature batch_norm1d_create_signature = {
    "batch_norm1d_create", batch_norm1d_create_names, 9, 1, 1};

PyObject* batch_norm1d_create_function(const Given& given) {
  const Arguments a(batch_norm1d_create_signature, given);
  const auto num_features = to_i64(a, 0);
  dl_batch_norm1d_options options = DL_BATCH_NORM1D_OPTIONS_INIT;
  if (a.unless_none(1)) options.eps = to_f64(a, 1);
  if (a.unless_none(2)) options.momentum = to_f64(a, 2);
  if (a.unless_none(3)) options.cumulative = to_flag(a, 3);
  if (a.unless_none(4)) options.affine = to_flag(a, 4);
  if (a.unless_none(5)) options.bias = to_flag(a, 5);
  if (a.unless_none(6)) options.track_running_stats = to_flag(a, 6);
  if (a.unless_none(7)) options.dtype = to_code(a, 7, DL_DTYPE_DEFAULT);
  if (a.unless_none(8)) options.device = to_code(a, 8, DL_DEVICE_DEFAULT);
  dl_module* module_result = nullptr;
  check(without_gil([&] {
      return dl_batch_norm1d_create(num_features, &options, &module_result);
    }));
  return to_python(module_result);
}

constexpr const char* sequential_add_batch_norm1d_names[] = {"net", "name", "num_features",
    "eps", "momentum", "cumulative", "affine", "bias", "track_running_stats", "dtype", "device"};
constexpr Signature sequential_add_batch_norm1d_signature = {
    "sequential_add_batch_norm1d", sequential_add_batch_norm1d_names, 11, 3, 3};

PyObject* sequential_add_batch_norm1d_function(const Given& given) {
  const Arguments a(sequential_add_batch_norm1d_signature, given);
  const auto net = to_handle<dl_module>(a, 0);
  const auto name = to_nullable_str(a, 1);
  const auto num_features = to_i64(a, 2);
  dl_batch_norm1d_options options = DL_BATCH_NORM1D_OPTIONS_INIT;
  if (a.unless_none(3)) options.eps = to_f64(a, 3);
  if (a.unless_none(4)) options.momentum = to_f64(a, 4);
  if (a.unless_none(5)) options.cumulative = to_flag(a, 5);
  if (a.unless_none(6)) options.affine = to_flag(a, 6);
  if (a.unless_none(7)) options.bias = to_flag(a, 7);
  if (a.unless_none(8)) options.track_running_stats = to_flag(a, 8);
  if (a.unless_none(9)) options.dtype = to_code(a, 9, DL_DTYPE_DEFAULT);
  if (a.unless_none(10)) options.device = to_code(a, 10, DL_DEVICE_DEFAULT);
  check(without_gil([&] {
      return dl_sequential_add_batch_norm1d(net, name, num_features, &options);
    }));
  return none();
}

PyObject* identity_create_function(const Given& given) {
  expect_no_arguments("identity_create", given);
  dl_module* module_result = nullptr;
  check(without_gil([&] {
      return dl_identity_create(&module_result);
    }));
  return to_python(module_result);
}

constexpr const char* sequential_add_identity_names[] = {"net", "name"};
constexpr Signature sequential_add_identity_signature = {
    "sequential_add_identity", sequential_add_identity_names, 2, 2, 1};

PyObject* sequential_add_identity_function(const Given& given) {
  const Arguments a(sequential_add_identity_signature, given);
  const auto net = to_handle<dl_module>(a, 0);
  const auto name = to_nullable_str(a, 1);
  check(without_gil([&] {
      return dl_sequential_add_identity(net, name);
    }));
  return none();
}

constexpr const char* mse_loss_create_names[] = {"reduction"};
constexpr Signature mse_loss_create_signature = {
    "mse_loss_create", mse_loss_create_names, 1, 1, 1};

PyObject* mse_loss_create_function(const Given& given) {
  const Arguments a(mse_loss_create_signature, given);
  const auto reduction = to_i32(a, 0);
  dl_module* module_result = nullptr;
  check(without_gil([&] {
      return dl_mse_loss_create(reduction, &module_result);
    }));
  return to_python(module_result);
}

constexpr const char* bce_loss_create_names[] = {"weight", "reduction"};
constexpr Signature bce_loss_create_signature = {
    "bce_loss_create", bce_loss_create_names, 2, 0, 0};

PyObject* bce_loss_create_function(const Given& given) {
  const Arguments a(bce_loss_create_signature, given);
  dl_bce_loss_module_options options = DL_BCE_LOSS_MODULE_OPTIONS_INIT;
  if (a.unless_none(0)) options.weight = to_nullable_handle<dl_tensor>(a, 0);
  if (a.unless_none(1)) options.reduction = to_i32(a, 1);
  dl_module* module_result = nullptr;
  check(without_gil([&] {
      return dl_bce_loss_create(&options, &module_result);
    }));
  return to_python(module_result);
}

constexpr const char* bce_with_logits_loss_create_names[] = {"weight", "pos_weight",
    "reduction"};
constexpr Signature bce_with_logits_loss_create_signature = {
    "bce_with_logits_loss_create", bce_with_logits_loss_create_names, 3, 0, 0};

PyObject* bce_with_logits_loss_create_function(const Given& given) {
  const Arguments a(bce_with_logits_loss_create_signature, given);
  dl_bce_with_logits_loss_module_options options = DL_BCE_WITH_LOGITS_LOSS_MODULE_OPTIONS_INIT;
  if (a.unless_none(0)) options.weight = to_nullable_handle<dl_tensor>(a, 0);
  if (a.unless_none(1)) options.pos_weight = to_nullable_handle<dl_tensor>(a, 1);
  if (a.unless_none(2)) options.reduction = to_i32(a, 2);
  dl_module* module_result = nullptr;
  check(without_gil([&] {
      return dl_bce_with_logits_loss_create(&options, &module_result);
    }));
  return to_python(module_result);
}

constexpr const char* cross_entropy_loss_create_names[] = {"weight", "ignore_index",
    "label_smoothing", "reduction"};
constexpr Signature cross_entropy_loss_create_signature = {
    "cross_entropy_loss_create", cross_entropy_loss_create_names, 4, 0, 0};

PyObject* cross_entropy_loss_create_function(const Given& given) {
  const Arguments a(cross_entropy_loss_create_signature, given);
  dl_cross_entropy_loss_module_options options = DL_CROSS_ENTROPY_LOSS_MODULE_OPTIONS_INIT;
  if (a.unless_none(0)) options.weight = to_nullable_handle<dl_tensor>(a, 0);
  if (a.unless_none(1)) options.ignore_index = to_i64(a, 1);
  if (a.unless_none(2)) options.label_smoothing = to_f64(a, 2);
  if (a.unless_none(3)) options.reduction = to_i32(a, 3);
  dl_module* module_result = nullptr;
  check(without_gil([&] {
      return dl_cross_entropy_loss_create(&options, &module_result);
    }));
  return to_python(module_result);
}

constexpr const char* nll_loss_create_names[] = {"weight", "ignore_index", "reduction"};
constexpr Signature nll_loss_create_signature = {
    "nll_loss_create", nll_loss_create_names, 3, 0, 0};

PyObject* nll_loss_create_function(const Given& given) {
  const Arguments a(nll_loss_create_signature, given);
  dl_nll_loss_module_options options = DL_NLL_LOSS_MODULE_OPTIONS_INIT;
  if (a.unless_none(0)) options.weight = to_nullable_handle<dl_tensor>(a, 0);
  if (a.unless_none(1)) options.ignore_index = to_i64(a, 1);
  if (a.unless_none(2)) options.reduction = to_i32(a, 2);
  dl_module* module_result = nullptr;
  check(without_gil([&] {
      return dl_nll_loss_create(&options, &module_result);
    }));
  return to_python(module_result);
}

constexpr const char* init_normal_names[] = {"x", "mean", "std"};
constexpr Signature init_normal_signature = {
    "init_normal", init_normal_names, 3, 3, 3};

PyObject* init_normal_function(const Given& given) {
  const Arguments a(init_normal_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto mean = to_f64(a, 1);
  const auto std = to_f64(a, 2);
  check(without_gil([&] {
      return dl_init_normal(x, mean, std);
    }));
  return none();
}

constexpr const char* init_uniform_names[] = {"x", "low", "high"};
constexpr Signature init_uniform_signature = {
    "init_uniform", init_uniform_names, 3, 3, 3};

PyObject* init_uniform_function(const Given& given) {
  const Arguments a(init_uniform_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto low = to_f64(a, 1);
  const auto high = to_f64(a, 2);
  check(without_gil([&] {
      return dl_init_uniform(x, low, high);
    }));
  return none();
}

constexpr const char* init_trunc_normal_names[] = {"x", "mean", "std", "low", "high"};
constexpr Signature init_trunc_normal_signature = {
    "init_trunc_normal", init_trunc_normal_names, 5, 5, 5};

PyObject* init_trunc_normal_function(const Given& given) {
  const Arguments a(init_trunc_normal_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto mean = to_f64(a, 1);
  const auto std = to_f64(a, 2);
  const auto low = to_f64(a, 3);
  const auto high = to_f64(a, 4);
  check(without_gil([&] {
      return dl_init_trunc_normal(x, mean, std, low, high);
    }));
  return none();
}

constexpr const char* init_constant_names[] = {"x", "value"};
constexpr Signature init_constant_signature = {
    "init_constant", init_constant_names, 2, 2, 2};

PyObject* init_constant_function(const Given& given) {
  const Arguments a(init_constant_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto value = to_f64(a, 1);
  check(without_gil([&] {
      return dl_init_constant(x, value);
    }));
  return none();
}

constexpr const char* init_zeros_names[] = {"x"};
constexpr Signature init_zeros_signature = {
    "init_zeros", init_zeros_names, 1, 1, 1};

PyObject* init_zeros_function(const Given& given) {
  const Arguments a(init_zeros_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  check(without_gil([&] {
      return dl_init_zeros(x);
    }));
  return none();
}

constexpr const char* init_ones_names[] = {"x"};
constexpr Signature init_ones_signature = {
    "init_ones", init_ones_names, 1, 1, 1};

PyObject* init_ones_function(const Given& given) {
  const Arguments a(init_ones_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  check(without_gil([&] {
      return dl_init_ones(x);
    }));
  return none();
}

constexpr const char* init_xavier_uniform_names[] = {"x", "gain"};
constexpr Signature init_xavier_uniform_signature = {
    "init_xavier_uniform", init_xavier_uniform_names, 2, 2, 2};

PyObject* init_xavier_uniform_function(const Given& given) {
  const Arguments a(init_xavier_uniform_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto gain = to_f64(a, 1);
  check(without_gil([&] {
      return dl_init_xavier_uniform(x, gain);
    }));
  return none();
}

constexpr const char* init_xavier_normal_names[] = {"x", "gain"};
constexpr Signature init_xavier_normal_signature = {
    "init_xavier_normal", init_xavier_normal_names, 2, 2, 2};

PyObject* init_xavier_normal_function(const Given& given) {
  const Arguments a(init_xavier_normal_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto gain = to_f64(a, 1);
  check(without_gil([&] {
      return dl_init_xavier_normal(x, gain);
    }));
  return none();
}

constexpr const char* init_kaiming_uniform_names[] = {"x", "a", "mode", "nonlinearity"};
constexpr Signature init_kaiming_uniform_signature = {
    "init_kaiming_uniform", init_kaiming_uniform_names, 4, 1, 1};

PyObject* init_kaiming_uniform_function(const Given& given) {
  const Arguments a(init_kaiming_uniform_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  dl_kaiming_options options = DL_KAIMING_OPTIONS_INIT;
  if (a.unless_none(1)) options.a = to_f64(a, 1);
  if (a.unless_none(2)) options.mode = to_i32(a, 2);
  if (a.unless_none(3)) options.nonlinearity = to_i32(a, 3);
  check(without_gil([&] {
      return dl_init_kaiming_uniform(x, &options);
    }));
  return none();
}

constexpr const char* init_kaiming_normal_names[] = {"x", "a", "mode", "nonlinearity"};
constexpr Signature init_kaiming_normal_signature = {
    "init_kaiming_normal", init_kaiming_normal_names, 4, 1, 1};

PyObject* init_kaiming_normal_function(const Given& given) {
  const Arguments a(init_kaiming_normal_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  dl_kaiming_options options = DL_KAIMING_OPTIONS_INIT;
  if (a.unless_none(1)) options.a = to_f64(a, 1);
  if (a.unless_none(2)) options.mode = to_i32(a, 2);
  if (a.unless_none(3)) options.nonlinearity = to_i32(a, 3);
  check(without_gil([&] {
      return dl_init_kaiming_normal(x, &options);
    }));
  return none();
}

constexpr const char* calculate_gain_names[] = {"nonlinearity", "slope"};
constexpr Signature calculate_gain_signature = {
    "calculate_gain", calculate_gain_names, 2, 2, 2};

PyObject* calculate_gain_function(const Given& given) {
  const Arguments a(calculate_gain_signature, given);
  const auto nonlinearity = to_i32(a, 0);
  const auto slope = to_f64(a, 1);
  double gain_result = 0;
  check(without_gil([&] {
      return dl_calculate_gain(nonlinearity, slope, &gain_result);
    }));
  return PyFloat_FromDouble(gain_result);
}

constexpr const char* accuracy_names[] = {"scores", "target"};
constexpr Signature accuracy_signature = {
    "accuracy", accuracy_names, 2, 2, 2};

PyObject* accuracy_function(const Given& given) {
  const Arguments a(accuracy_signature, given);
  const auto scores = to_handle<dl_tensor>(a, 0);
  const auto target = to_handle<dl_tensor>(a, 1);
  double accuracy_result = 0;
  check(without_gil([&] {
      return dl_accuracy(scores, target, &accuracy_result);
    }));
  return PyFloat_FromDouble(accuracy_result);
}

constexpr const char* confusion_matrix_names[] = {"scores", "target"};
constexpr Signature confusion_matrix_signature = {
    "confusion_matrix", confusion_matrix_names, 2, 2, 2};

PyObject* confusion_matrix_function(const Given& given) {
  const Arguments a(confusion_matrix_signature, given);
  const auto scores = to_handle<dl_tensor>(a, 0);
  const auto target = to_handle<dl_tensor>(a, 1);
  dl_tensor* matrix_result = nullptr;
  check(without_gil([&] {
      return dl_confusion_matrix(scores, target, &matrix_result);
    }));
  return to_python(matrix_result);
}

}  // namespace

PyMethodDef nn_functions[] = {
    {"module_create", as_method(entry<module_create_function>),
     kFast,
     "module_create(type_name, forward)\n"
     "--\n"
     "\n"
     "A module of the caller's own. forward is called on the thread that calls the "
     "module; for a replica on another device (dl_data_parallel) its module is the "
     "replica, with parameters of its own. destroy runs when the last reference to the "
     "module and its replicas is gone."},
    {"module_set_any_thread", as_method(entry<module_set_any_thread_function>),
     kFast,
     "module_set_any_thread(module, allowed)\n"
     "--\n"
     "\n"
     "Says whether replicas of a module of the caller's own (dl_data_parallel, "
     "dl_parallel_apply) may call its forward on threads that the library made, several"
     " at a time; at first they may not, and a tree that holds the module then runs its"
     " replicas one after another on the calling thread. Such threads have no scope "
     "open: forward releases what it makes."},
    {"module_register_parameter", as_method(entry<module_register_parameter_function>),
     kFast,
     "module_register_parameter(module, name, parameter)\n"
     "--\n"
     "\n"
     "The tensor itself becomes a parameter: a leaf that asks for gradients. A name "
     "holds no '.' and is given once in a module."},
    {"module_register_buffer", as_method(entry<module_register_buffer_function>),
     kFast,
     "module_register_buffer(module, name, buffer, persistent)\n"
     "--\n"
     "\n"
     "The tensor becomes part of the module's state; it is not trained."},
    {"module_register_module", as_method(entry<module_register_module_function>),
     kFast,
     "module_register_module(module, name, child)\n"
     "--\n"
     "\n"
     "Adds a child. A module that would contain itself is an error."},
    {"module_replace_parameter", as_method(entry<module_replace_parameter_function>),
     kFast,
     "module_replace_parameter(module, name, parameter)\n"
     "--\n"
     "\n"
     "Puts another tensor, a leaf that asks for gradients from now on, in the place of "
     "a parameter."},
    {"module_replace_buffer", as_method(entry<module_replace_buffer_function>),
     kFast,
     "module_replace_buffer(module, name, buffer)\n"
     "--\n"
     "\n"
     "Puts another tensor in the place of a buffer."},
    {"module_replace_module", as_method(entry<module_replace_module_function>),
     kFast,
     "module_replace_module(module, name, child)\n"
     "--\n"
     "\n"
     "Puts another module in the place of a child."},
    {"module_remove", as_method(entry<module_remove_function>),
     kFast,
     "module_remove(module, name)\n"
     "--\n"
     "\n"
     "Forgets a parameter, buffer or child of the module's own."},
    {"module_forward", as_method(entry<module_forward_function>),
     kFast,
     "module_forward(module, x)\n"
     "--\n"
     "\n"
     "The module's output for one input."},
    {"module_call", as_method(entry<module_call_function>),
     kFast,
     "module_call(module, inputs)\n"
     "--\n"
     "\n"
     "The module's output for any number of inputs."},
    {"module_train", as_method(entry<module_train_function>),
     kFast,
     "module_train(module)\n"
     "--\n"
     "\n"
     "Training mode for the whole tree; new modules are in it."},
    {"module_eval", as_method(entry<module_eval_function>),
     kFast,
     "module_eval(module)\n"
     "--\n"
     "\n"
     "Evaluation mode for the whole tree: dropout does nothing."},
    {"module_is_training", as_method(entry<module_is_training_function>),
     kFast,
     "module_is_training(module)\n"
     "--\n"
     "\n"
     "Whether the module is in training mode."},
    {"module_to_string", as_method(entry<module_to_string_function>),
     kFast,
     "module_to_string(module)\n"
     "--\n"
     "\n"
     "The printed form, as PyTorch prints a module."},
    {"module_summary", as_method(entry<module_summary_function>),
     kFast,
     "module_summary(module)\n"
     "--\n"
     "\n"
     "A table of the layers with their numbers of parameters, and the total."},
    {"module_type_name", as_method(entry<module_type_name_function>),
     kFast,
     "module_type_name(module)\n"
     "--\n"
     "\n"
     "What kind of module this is, such as \"Linear\"."},
    {"module_parameters", as_method(entry<module_parameters_function>),
     kFast,
     "module_parameters(module)\n"
     "--\n"
     "\n"
     "The parameters of the whole tree, each once, in PyTorch's order. Every handle "
     "written is a new reference."},
    {"module_parameter_count", as_method(entry<module_parameter_count_function>),
     kFast,
     "module_parameter_count(module)\n"
     "--\n"
     "\n"
     "How many parameters dl_module_parameters gives."},
    {"module_parameter_name", as_method(entry<module_parameter_name_function>),
     kFast,
     "module_parameter_name(module, index)\n"
     "--\n"
     "\n"
     "The path of a parameter, by its place in dl_module_parameters."},
    {"module_parameter", as_method(entry<module_parameter_function>),
     kFast,
     "module_parameter(module, path)\n"
     "--\n"
     "\n"
     "A parameter by its path, such as \"fc1.weight\"."},
    {"module_buffer", as_method(entry<module_buffer_function>),
     kFast,
     "module_buffer(module, path)\n"
     "--\n"
     "\n"
     "A buffer by its path."},
    {"module_child", as_method(entry<module_child_function>),
     kFast,
     "module_child(module, path)\n"
     "--\n"
     "\n"
     "A module of the tree by its path; \"\" is the module itself."},
    {"module_child_count", as_method(entry<module_child_count_function>),
     kFast,
     "module_child_count(module)\n"
     "--\n"
     "\n"
     "How many children the module itself has."},
    {"module_child_name", as_method(entry<module_child_name_function>),
     kFast,
     "module_child_name(module, index)\n"
     "--\n"
     "\n"
     "The name of a child, in the order of registration."},
    {"module_requires_grad", as_method(entry<module_requires_grad_function>),
     kFast,
     "module_requires_grad(module, requires_grad)\n"
     "--\n"
     "\n"
     "Whether the parameters of the whole tree ask for gradients from now on."},
    {"module_zero_grad", as_method(entry<module_zero_grad_function>),
     kFast,
     "module_zero_grad(module)\n"
     "--\n"
     "\n"
     "Forgets the gradients of the whole tree's parameters."},
    {"module_to_dtype", as_method(entry<module_to_dtype_function>),
     kFast,
     "module_to_dtype(module, dtype)\n"
     "--\n"
     "\n"
     "Converts the floating parameters and buffers of the whole tree, in place: the "
     "handles of parameters, and the optimizers that have them, stay good."},
    {"module_to_device", as_method(entry<module_to_device_function>),
     kFast,
     "module_to_device(module, device=None)\n"
     "--\n"
     "\n"
     "Moves the parameters and buffers of the whole tree, in place as "
     "dl_module_to_dtype does."},
    {"module_state_dict", as_method(entry<module_state_dict_function>),
     kFast,
     "module_state_dict(module)\n"
     "--\n"
     "\n"
     "Parameters and persistent buffers by path, sharing their memory."},
    {"module_load_state_dict", as_method(entry<module_load_state_dict_function>),
     kFast,
     "module_load_state_dict(module, state, *, strict=None)\n"
     "--\n"
     "\n"
     "Copies values into the parameters and buffers. One error names every missing and "
     "unexpected name and every wrong shape; then nothing has been changed."},
    {"state_dict_create", as_method(entry<state_dict_create_function>),
     kFast,
     "state_dict_create()\n"
     "--\n"
     "\n"
     "An empty state dict."},
    {"state_dict_set", as_method(entry<state_dict_set_function>),
     kFast,
     "state_dict_set(state, name, x)\n"
     "--\n"
     "\n"
     "Adds a tensor, or replaces the one of this name."},
    {"state_dict_get", as_method(entry<state_dict_get_function>),
     kFast,
     "state_dict_get(state, name)\n"
     "--\n"
     "\n"
     "A tensor by name."},
    {"state_dict_count", as_method(entry<state_dict_count_function>),
     kFast,
     "state_dict_count(state)\n"
     "--\n"
     "\n"
     "How many tensors there are."},
    {"state_dict_name", as_method(entry<state_dict_name_function>),
     kFast,
     "state_dict_name(state, index)\n"
     "--\n"
     "\n"
     "The name of a tensor, by its place."},
    {"state_dict_set_metadata", as_method(entry<state_dict_set_metadata_function>),
     kFast,
     "state_dict_set_metadata(state, key, text)\n"
     "--\n"
     "\n"
     "Adds a text, or replaces the one of this key."},
    {"state_dict_metadata", as_method(entry<state_dict_metadata_function>),
     kFast,
     "state_dict_metadata(state, key)\n"
     "--\n"
     "\n"
     "A text by its key."},
    {"sequential_create", as_method(entry<sequential_create_function>),
     kFast,
     "sequential_create()\n"
     "--\n"
     "\n"
     "An empty module that calls its children in turn, each with the result of the one "
     "before."},
    {"sequential_append", as_method(entry<sequential_append_function>),
     kFast,
     "sequential_append(net, name, module)\n"
     "--\n"
     "\n"
     "Adds a module at the end."},
    {"sequential_count", as_method(entry<sequential_count_function>),
     kFast,
     "sequential_count(net)\n"
     "--\n"
     "\n"
     "How many modules there are."},
    {"sequential_at", as_method(entry<sequential_at_function>),
     kFast,
     "sequential_at(net, index)\n"
     "--\n"
     "\n"
     "The module at a place, counted from the end if negative."},
    {"linear_create", as_method(entry<linear_create_function>),
     kFast,
     "linear_create(in_features, out_features, *, bias=None, dtype=None, device=None)\n"
     "--\n"
     "\n"
     "y = x W^T + b for the last dimension of x. W, then b, are drawn from "
     "U(-1/sqrt(in_features), 1/sqrt(in_features)) with the default generator."},
    {"sequential_add_linear", as_method(entry<sequential_add_linear_function>),
     kFast,
     "sequential_add_linear(net, name, in_features, out_features, *, bias=None, "
     "dtype=None, device=None)\n"
     "--\n"
     "\n"
     "Adds what dl_linear_create makes to the end of net."},
    {"flatten_create", as_method(entry<flatten_create_function>),
     kFast,
     "flatten_create(start_dim, end_dim)\n"
     "--\n"
     "\n"
     "Makes the dimensions from start_dim to end_dim, inclusive, one."},
    {"sequential_add_flatten", as_method(entry<sequential_add_flatten_function>),
     kFast,
     "sequential_add_flatten(net, name=None)\n"
     "--\n"
     "\n"
     "Makes all dimensions but the first one. Adds the layer to the end of net."},
    {"relu_create", as_method(entry<relu_create_function>),
     kFast,
     "relu_create()\n"
     "--\n"
     "\n"
     "max(x, 0)."},
    {"sequential_add_relu", as_method(entry<sequential_add_relu_function>),
     kFast,
     "sequential_add_relu(net, name=None)\n"
     "--\n"
     "\n"
     "Adds what dl_relu_create makes to the end of net."},
    {"sigmoid_create", as_method(entry<sigmoid_create_function>),
     kFast,
     "sigmoid_create()\n"
     "--\n"
     "\n"
     "1 / (1 + e^-x)."},
    {"sequential_add_sigmoid", as_method(entry<sequential_add_sigmoid_function>),
     kFast,
     "sequential_add_sigmoid(net, name=None)\n"
     "--\n"
     "\n"
     "Adds what dl_sigmoid_create makes to the end of net."},
    {"tanh_create", as_method(entry<tanh_create_function>),
     kFast,
     "tanh_create()\n"
     "--\n"
     "\n"
     "The hyperbolic tangent."},
    {"sequential_add_tanh", as_method(entry<sequential_add_tanh_function>),
     kFast,
     "sequential_add_tanh(net, name=None)\n"
     "--\n"
     "\n"
     "Adds what dl_tanh_create makes to the end of net."},
    {"softmax_create", as_method(entry<softmax_create_function>),
     kFast,
     "softmax_create(dim)\n"
     "--\n"
     "\n"
     "e^x, divided by its sum along a dimension."},
    {"sequential_add_softmax", as_method(entry<sequential_add_softmax_function>),
     kFast,
     "sequential_add_softmax(net, name, dim)\n"
     "--\n"
     "\n"
     "Adds what dl_softmax_create makes to the end of net."},
    {"log_softmax_create", as_method(entry<log_softmax_create_function>),
     kFast,
     "log_softmax_create(dim)\n"
     "--\n"
     "\n"
     "The logarithm of softmax along a dimension."},
    {"sequential_add_log_softmax", as_method(entry<sequential_add_log_softmax_function>),
     kFast,
     "sequential_add_log_softmax(net, name, dim)\n"
     "--\n"
     "\n"
     "Adds what dl_log_softmax_create makes to the end of net."},
    {"dropout_create", as_method(entry<dropout_create_function>),
     kFast,
     "dropout_create(p)\n"
     "--\n"
     "\n"
     "In training sets each element to 0 with probability p and divides the others by 1"
     " - p."},
    {"sequential_add_dropout", as_method(entry<sequential_add_dropout_function>),
     kFast,
     "sequential_add_dropout(net, name, p)\n"
     "--\n"
     "\n"
     "Adds what dl_dropout_create makes to the end of net."},
    {"embedding_create", as_method(entry<embedding_create_function>),
     kFast,
     "embedding_create(num_embeddings, embedding_dim, *, has_padding=None, "
     "padding_index=None, dtype=None, device=None)\n"
     "--\n"
     "\n"
     "The rows of a table [num_embeddings, embedding_dim] that x, integers, names, one "
     "after another in a new last dimension. The table is drawn from N(0, 1) with the "
     "default generator."},
    {"sequential_add_embedding", as_method(entry<sequential_add_embedding_function>),
     kFast,
     "sequential_add_embedding(net, name, num_embeddings, embedding_dim, *, "
     "has_padding=None, padding_index=None, dtype=None, device=None)\n"
     "--\n"
     "\n"
     "Adds what dl_embedding_create makes to the end of net."},
    {"layer_norm_create", as_method(entry<layer_norm_create_function>),
     kFast,
     "layer_norm_create(shape, *, eps=None, elementwise_affine=None, bias=None, "
     "dtype=None, device=None)\n"
     "--\n"
     "\n"
     "(x - mean) / sqrt(var + eps) weight + bias, mean and variance (without "
     "correction) over the last dimensions, whose sizes are `shape`. weight is ones and"
     " bias zeros at first."},
    {"sequential_add_layer_norm", as_method(entry<sequential_add_layer_norm_function>),
     kFast,
     "sequential_add_layer_norm(net, name, shape, *, eps=None, elementwise_affine=None,"
     " bias=None, dtype=None, device=None)\n"
     "--\n"
     "\n"
     "Adds what dl_layer_norm_create makes to the end of net."},
    {"batch_norm1d_create", as_method(entry<batch_norm1d_create_function>),
     kFast,
     "batch_norm1d_create(num_features, *, eps=None, momentum=None, cumulative=None, "
     "affine=None, bias=None, track_running_stats=None, dtype=None, device=None)\n"
     "--\n"
     "\n"
     "(x - mean) / sqrt(var + eps) weight + bias for each channel of x [N, C] or [N, C,"
     " L]. In training mean and variance are the batch's, and the buffers running_mean,"
     " running_var (with the corrected variance) and num_batches_tracked follow them; "
     "in evaluation they are the running ones, where these are kept. weight is ones and"
     " bias zeros at first. A call in training changes the buffers: one thread at a "
     "time."},
    {"sequential_add_batch_norm1d", as_method(entry<sequential_add_batch_norm1d_function>),
     kFast,
     "sequential_add_batch_norm1d(net, name, num_features, *, eps=None, momentum=None, "
     "cumulative=None, affine=None, bias=None, track_running_stats=None, dtype=None, "
     "device=None)\n"
     "--\n"
     "\n"
     "Adds what dl_batch_norm1d_create makes to the end of net."},
    {"identity_create", as_method(entry<identity_create_function>),
     kFast,
     "identity_create()\n"
     "--\n"
     "\n"
     "x itself."},
    {"sequential_add_identity", as_method(entry<sequential_add_identity_function>),
     kFast,
     "sequential_add_identity(net, name=None)\n"
     "--\n"
     "\n"
     "Adds what dl_identity_create makes to the end of net."},
    {"mse_loss_create", as_method(entry<mse_loss_create_function>),
     kFast,
     "mse_loss_create(reduction)\n"
     "--\n"
     "\n"
     "dl_mse_loss as a module of two inputs, prediction and target; see dl_module_call."},
    {"bce_loss_create", as_method(entry<bce_loss_create_function>),
     kFast,
     "bce_loss_create(*, weight=None, reduction=None)\n"
     "--\n"
     "\n"
     "dl_bce_loss as a module of two inputs. The weight is a buffer."},
    {"bce_with_logits_loss_create", as_method(entry<bce_with_logits_loss_create_function>),
     kFast,
     "bce_with_logits_loss_create(*, weight=None, pos_weight=None, reduction=None)\n"
     "--\n"
     "\n"
     "dl_bce_with_logits_loss as a module of two inputs. The weights are buffers."},
    {"cross_entropy_loss_create", as_method(entry<cross_entropy_loss_create_function>),
     kFast,
     "cross_entropy_loss_create(*, weight=None, ignore_index=None, "
     "label_smoothing=None, reduction=None)\n"
     "--\n"
     "\n"
     "dl_cross_entropy as a module of two inputs. The weight is a buffer."},
    {"nll_loss_create", as_method(entry<nll_loss_create_function>),
     kFast,
     "nll_loss_create(*, weight=None, ignore_index=None, reduction=None)\n"
     "--\n"
     "\n"
     "dl_nll_loss as a module of two inputs. The weight is a buffer."},
    {"init_normal", as_method(entry<init_normal_function>),
     kFast,
     "init_normal(x, mean, std)\n"
     "--\n"
     "\n"
     "Fills x from N(mean, std^2). Draws from the default generator, in PyTorch's "
     "order. Nothing is recorded."},
    {"init_uniform", as_method(entry<init_uniform_function>),
     kFast,
     "init_uniform(x, low, high)\n"
     "--\n"
     "\n"
     "Fills x from U(low, high). Draws from the default generator, in PyTorch's order. "
     "Nothing is recorded."},
    {"init_trunc_normal", as_method(entry<init_trunc_normal_function>),
     kFast,
     "init_trunc_normal(x, mean, std, low, high)\n"
     "--\n"
     "\n"
     "Fills x from N(mean, std^2), values outside [low, high] drawn again. Draws from "
     "the default generator, in PyTorch's order. Nothing is recorded."},
    {"init_constant", as_method(entry<init_constant_function>),
     kFast,
     "init_constant(x, value)\n"
     "--\n"
     "\n"
     "Fills x with a value. Nothing is recorded."},
    {"init_zeros", as_method(entry<init_zeros_function>),
     kFast,
     "init_zeros(x)\n"
     "--\n"
     "\n"
     "Fills x with 0. Nothing is recorded."},
    {"init_ones", as_method(entry<init_ones_function>),
     kFast,
     "init_ones(x)\n"
     "--\n"
     "\n"
     "Fills x with 1. Nothing is recorded."},
    {"init_xavier_uniform", as_method(entry<init_xavier_uniform_function>),
     kFast,
     "init_xavier_uniform(x, gain)\n"
     "--\n"
     "\n"
     "Fills x, a weight of shape [out, in, ...], from U(-b, b), b = gain sqrt(6 / "
     "(fan_in + fan_out)). Draws from the default generator, in PyTorch's order. "
     "Nothing is recorded."},
    {"init_xavier_normal", as_method(entry<init_xavier_normal_function>),
     kFast,
     "init_xavier_normal(x, gain)\n"
     "--\n"
     "\n"
     "Fills x, a weight of shape [out, in, ...], from N(0, std^2), std = gain sqrt(2 / "
     "(fan_in + fan_out)). Draws from the default generator, in PyTorch's order. "
     "Nothing is recorded."},
    {"init_kaiming_uniform", as_method(entry<init_kaiming_uniform_function>),
     kFast,
     "init_kaiming_uniform(x, *, a=None, mode=None, nonlinearity=None)\n"
     "--\n"
     "\n"
     "Fills x, a weight of shape [out, in, ...], from U(-b, b), b = gain sqrt(3 / fan)."
     " Draws from the default generator, in PyTorch's order. Nothing is recorded."},
    {"init_kaiming_normal", as_method(entry<init_kaiming_normal_function>),
     kFast,
     "init_kaiming_normal(x, *, a=None, mode=None, nonlinearity=None)\n"
     "--\n"
     "\n"
     "Fills x, a weight of shape [out, in, ...], from N(0, std^2), std = gain / "
     "sqrt(fan). Draws from the default generator, in PyTorch's order. Nothing is "
     "recorded."},
    {"calculate_gain", as_method(entry<calculate_gain_function>),
     kFast,
     "calculate_gain(nonlinearity, slope)\n"
     "--\n"
     "\n"
     "How much a nonlinearity shrinks the standard deviation of what goes through it, "
     "to make up for."},
    {"accuracy", as_method(entry<accuracy_function>),
     kFast,
     "accuracy(scores, target)\n"
     "--\n"
     "\n"
     "The share of samples whose largest score is that of the target: scores [N, C], "
     "target [N] of class numbers. NaN without samples."},
    {"confusion_matrix", as_method(entry<confusion_matrix_function>),
     kFast,
     "confusion_matrix(scores, target)\n"
     "--\n"
     "\n"
     "i64 [C, C]: row t, column p counts the samples of class t whose largest score is "
     "that of p; scores [N, C], target [N] of class numbers. Matrices of batches are "
     "added up with dl_add."},
    {nullptr, nullptr, 0, nullptr}};

}  // namespace dlpython
