// The extern "C" side of <dl/nn.h>. Generated from capi/spec by capi/generate; do not edit.
#include "capi/export.h"  // first: defines DL_API

#include "capi/generated/nn.h"
#include "capi/arguments.h"
#include "capi/guard.h"
#include "capi/results.h"

namespace dlcore::capi {

namespace {

LinearOptions read_options(const char* op, const dl_linear_options* given) {
  dl_linear_options o = DL_LINEAR_OPTIONS_INIT;
  copy_options(op, given, &o);
  return LinearOptions{flag_of(op, "options.bias", o.bias),
    dtype_or_default(op, "options.dtype", o.dtype), device_of(op, "options.device", o.device)};
}

EmbeddingOptions read_options(const char* op, const dl_embedding_options* given) {
  dl_embedding_options o = DL_EMBEDDING_OPTIONS_INIT;
  copy_options(op, given, &o);
  return EmbeddingOptions{flag_of(op, "options.has_padding", o.has_padding), o.padding_index,
    dtype_or_default(op, "options.dtype", o.dtype), device_of(op, "options.device", o.device)};
}

LayerNormOptions read_options(const char* op, const dl_layer_norm_options* given) {
  dl_layer_norm_options o = DL_LAYER_NORM_OPTIONS_INIT;
  copy_options(op, given, &o);
  DL_CHECK(o.reserved0 == 0, Code::kInvalidArgument, op, ": options.reserved0 must be 0");
  return LayerNormOptions{
    ranged(op, "options.eps", o.eps, "be >= 0", [](auto v) { return v >= 0; }),
    flag_of(op, "options.elementwise_affine", o.elementwise_affine),
    flag_of(op, "options.bias", o.bias), dtype_or_default(op, "options.dtype", o.dtype),
    device_of(op, "options.device", o.device)};
}

BatchNorm1dOptions read_options(const char* op, const dl_batch_norm1d_options* given) {
  dl_batch_norm1d_options o = DL_BATCH_NORM1D_OPTIONS_INIT;
  copy_options(op, given, &o);
  DL_CHECK(o.reserved0 == 0, Code::kInvalidArgument, op, ": options.reserved0 must be 0");
  return BatchNorm1dOptions{
    ranged(op, "options.eps", o.eps, "be >= 0", [](auto v) { return v >= 0; }),
    ranged(op, "options.momentum", o.momentum, "lie in [-1e100, 1e100]", [](auto v) { return v >= -1e100 && v <= 1e100; }),
    flag_of(op, "options.cumulative", o.cumulative), flag_of(op, "options.affine", o.affine),
    flag_of(op, "options.bias", o.bias),
    flag_of(op, "options.track_running_stats", o.track_running_stats),
    dtype_or_default(op, "options.dtype", o.dtype), device_of(op, "options.device", o.device)};
}

LoadStateDictOptions read_options(const char* op, const dl_load_state_dict_options* given) {
  dl_load_state_dict_options o = DL_LOAD_STATE_DICT_OPTIONS_INIT;
  copy_options(op, given, &o);
  return LoadStateDictOptions{flag_of(op, "options.strict", o.strict)};
}

KaimingOptions read_options(const char* op, const dl_kaiming_options* given) {
  dl_kaiming_options o = DL_KAIMING_OPTIONS_INIT;
  copy_options(op, given, &o);
  DL_CHECK(o.reserved0 == 0, Code::kInvalidArgument, op, ": options.reserved0 must be 0");
  return KaimingOptions{
    ranged(op, "options.a", o.a, "lie in [-1e100, 1e100]", [](auto v) { return v >= -1e100 && v <= 1e100; }),
    enum_of<nn::init::FanMode>(op, "options.mode", o.mode, {0, 1}),
    enum_of<nn::init::Nonlinearity>(op, "options.nonlinearity", o.nonlinearity, {0, 1, 2, 3, 4, 5})};
}

BceLossModuleOptions read_options(const char* op, const dl_bce_loss_module_options* given) {
  dl_bce_loss_module_options o = DL_BCE_LOSS_MODULE_OPTIONS_INIT;
  copy_options(op, given, &o);
  DL_CHECK(o.reserved0 == 0, Code::kInvalidArgument, op, ": options.reserved0 must be 0");
  DL_CHECK(o.reserved1 == 0, Code::kInvalidArgument, op, ": options.reserved1 must be 0");
  return BceLossModuleOptions{borrow_optional(op, "options.weight", o.weight),
    enum_of<ops::Reduction>(op, "options.reduction", o.reduction, {0, 1, 2})};
}

BceWithLogitsLossModuleOptions read_options(const char* op, const dl_bce_with_logits_loss_module_options* given) {
  dl_bce_with_logits_loss_module_options o = DL_BCE_WITH_LOGITS_LOSS_MODULE_OPTIONS_INIT;
  copy_options(op, given, &o);
  DL_CHECK(o.reserved0 == 0, Code::kInvalidArgument, op, ": options.reserved0 must be 0");
  DL_CHECK(o.reserved1 == 0, Code::kInvalidArgument, op, ": options.reserved1 must be 0");
  return BceWithLogitsLossModuleOptions{borrow_optional(op, "options.weight", o.weight),
    borrow_optional(op, "options.pos_weight", o.pos_weight),
    enum_of<ops::Reduction>(op, "options.reduction", o.reduction, {0, 1, 2})};
}

CrossEntropyLossModuleOptions read_options(const char* op, const dl_cross_entropy_loss_module_options* given) {
  dl_cross_entropy_loss_module_options o = DL_CROSS_ENTROPY_LOSS_MODULE_OPTIONS_INIT;
  copy_options(op, given, &o);
  DL_CHECK(o.reserved0 == 0, Code::kInvalidArgument, op, ": options.reserved0 must be 0");
  DL_CHECK(o.reserved1 == 0, Code::kInvalidArgument, op, ": options.reserved1 must be 0");
  return CrossEntropyLossModuleOptions{borrow_optional(op, "options.weight", o.weight),
    o.ignore_index,
    ranged(op, "options.label_smoothing", o.label_smoothing, "lie in [0, 1]", [](auto v) { return v >= 0 && v <= 1; }),
    enum_of<ops::Reduction>(op, "options.reduction", o.reduction, {0, 1, 2})};
}

NllLossModuleOptions read_options(const char* op, const dl_nll_loss_module_options* given) {
  dl_nll_loss_module_options o = DL_NLL_LOSS_MODULE_OPTIONS_INIT;
  copy_options(op, given, &o);
  DL_CHECK(o.reserved0 == 0, Code::kInvalidArgument, op, ": options.reserved0 must be 0");
  DL_CHECK(o.reserved1 == 0, Code::kInvalidArgument, op, ": options.reserved1 must be 0");
  return NllLossModuleOptions{borrow_optional(op, "options.weight", o.weight), o.ignore_index,
    enum_of<ops::Reduction>(op, "options.reduction", o.reduction, {0, 1, 2})};
}

}  // namespace

extern "C" {

DL_API dl_status DL_CALL dl_linear_options_init(dl_linear_options *o, uint32_t size) {
  static const dl_linear_options defaults = DL_LINEAR_OPTIONS_INIT;
  return guard("linear_options_init", [&] {
    init_options("linear_options_init", o, size, &defaults, sizeof(defaults));
  });
}

DL_API dl_status DL_CALL dl_embedding_options_init(dl_embedding_options *o, uint32_t size) {
  static const dl_embedding_options defaults = DL_EMBEDDING_OPTIONS_INIT;
  return guard("embedding_options_init", [&] {
    init_options("embedding_options_init", o, size, &defaults, sizeof(defaults));
  });
}

DL_API dl_status DL_CALL dl_layer_norm_options_init(dl_layer_norm_options *o, uint32_t size) {
  static const dl_layer_norm_options defaults = DL_LAYER_NORM_OPTIONS_INIT;
  return guard("layer_norm_options_init", [&] {
    init_options("layer_norm_options_init", o, size, &defaults, sizeof(defaults));
  });
}

DL_API dl_status DL_CALL dl_batch_norm1d_options_init(dl_batch_norm1d_options *o, uint32_t size) {
  static const dl_batch_norm1d_options defaults = DL_BATCH_NORM1D_OPTIONS_INIT;
  return guard("batch_norm1d_options_init", [&] {
    init_options("batch_norm1d_options_init", o, size, &defaults, sizeof(defaults));
  });
}

DL_API dl_status DL_CALL dl_load_state_dict_options_init(dl_load_state_dict_options *o,
    uint32_t size) {
  static const dl_load_state_dict_options defaults = DL_LOAD_STATE_DICT_OPTIONS_INIT;
  return guard("load_state_dict_options_init", [&] {
    init_options("load_state_dict_options_init", o, size, &defaults, sizeof(defaults));
  });
}

DL_API dl_status DL_CALL dl_kaiming_options_init(dl_kaiming_options *o, uint32_t size) {
  static const dl_kaiming_options defaults = DL_KAIMING_OPTIONS_INIT;
  return guard("kaiming_options_init", [&] {
    init_options("kaiming_options_init", o, size, &defaults, sizeof(defaults));
  });
}

DL_API dl_status DL_CALL dl_bce_loss_module_options_init(dl_bce_loss_module_options *o,
    uint32_t size) {
  static const dl_bce_loss_module_options defaults = DL_BCE_LOSS_MODULE_OPTIONS_INIT;
  return guard("bce_loss_module_options_init", [&] {
    init_options("bce_loss_module_options_init", o, size, &defaults, sizeof(defaults));
  });
}

DL_API dl_status DL_CALL dl_bce_with_logits_loss_module_options_init(
    dl_bce_with_logits_loss_module_options *o, uint32_t size) {
  static const dl_bce_with_logits_loss_module_options defaults = DL_BCE_WITH_LOGITS_LOSS_MODULE_OPTIONS_INIT;
  return guard("bce_with_logits_loss_module_options_init", [&] {
    init_options("bce_with_logits_loss_module_options_init", o, size, &defaults, sizeof(defaults));
  });
}

DL_API dl_status DL_CALL dl_cross_entropy_loss_module_options_init(
    dl_cross_entropy_loss_module_options *o, uint32_t size) {
  static const dl_cross_entropy_loss_module_options defaults = DL_CROSS_ENTROPY_LOSS_MODULE_OPTIONS_INIT;
  return guard("cross_entropy_loss_module_options_init", [&] {
    init_options("cross_entropy_loss_module_options_init", o, size, &defaults, sizeof(defaults));
  });
}

DL_API dl_status DL_CALL dl_nll_loss_module_options_init(dl_nll_loss_module_options *o,
    uint32_t size) {
  static const dl_nll_loss_module_options defaults = DL_NLL_LOSS_MODULE_OPTIONS_INIT;
  return guard("nll_loss_module_options_init", [&] {
    init_options("nll_loss_module_options_init", o, size, &defaults, sizeof(defaults));
  });
}

DL_API void DL_CALL dl_module_retain(dl_module *x) {
  if (x) retain_bits(bits_of(x));
}

DL_API void DL_CALL dl_module_release(dl_module *x) {
  if (x) release_bits(bits_of(x));
}

DL_API void DL_CALL dl_state_dict_retain(dl_state_dict *x) {
  if (x) retain_bits(bits_of(x));
}

DL_API void DL_CALL dl_state_dict_release(dl_state_dict *x) {
  if (x) release_bits(bits_of(x));
}

DL_API dl_status DL_CALL dl_module_create(const char *type_name, dl_module_forward_fn forward,
    void *user_data, dl_destroy_fn destroy, dl_module **module) {
  Owner user_data_owner = own(user_data, destroy);
  return guard("module_create", [&] {
    auto type_name_ = text_of("module_create", "type_name", type_name);
    auto forward_ = not_null("module_create", "forward", forward);
    not_null("module_create", "module", module);
    auto result = capi::module_create(type_name_, forward_, std::move(user_data_owner));
    NewHandle<dl_module> module_new(std::move(result));
    module_new.give(module);
  });
}

DL_API dl_status DL_CALL dl_module_set_any_thread(dl_module *module, int32_t allowed) {
  return guard("module_set_any_thread", [&] {
    const auto& module_ = borrow("module_set_any_thread", "module", module);
    auto allowed_ = flag_of("module_set_any_thread", "allowed", allowed);
    capi::module_set_any_thread(module_, allowed_);
  });
}

DL_API dl_status DL_CALL dl_module_register_parameter(dl_module *module, const char *name,
    dl_tensor *parameter) {
  return guard("module_register_parameter", [&] {
    const auto& module_ = borrow("module_register_parameter", "module", module);
    auto name_ = text_of("module_register_parameter", "name", name);
    const auto& parameter_ = borrow("module_register_parameter", "parameter", parameter);
    capi::module_register_parameter(module_, name_, parameter_);
  });
}

DL_API dl_status DL_CALL dl_module_register_buffer(dl_module *module, const char *name,
    dl_tensor *buffer, int32_t persistent) {
  return guard("module_register_buffer", [&] {
    const auto& module_ = borrow("module_register_buffer", "module", module);
    auto name_ = text_of("module_register_buffer", "name", name);
    const auto& buffer_ = borrow("module_register_buffer", "buffer", buffer);
    auto persistent_ = flag_of("module_register_buffer", "persistent", persistent);
    capi::module_register_buffer(module_, name_, buffer_, persistent_);
  });
}

DL_API dl_status DL_CALL dl_module_register_module(dl_module *module, const char *name,
    dl_module *child) {
  return guard("module_register_module", [&] {
    const auto& module_ = borrow("module_register_module", "module", module);
    auto name_ = text_of("module_register_module", "name", name);
    const auto& child_ = borrow("module_register_module", "child", child);
    capi::module_register_module(module_, name_, child_);
  });
}

DL_API dl_status DL_CALL dl_module_replace_parameter(dl_module *module, const char *name,
    dl_tensor *parameter) {
  return guard("module_replace_parameter", [&] {
    const auto& module_ = borrow("module_replace_parameter", "module", module);
    auto name_ = text_of("module_replace_parameter", "name", name);
    const auto& parameter_ = borrow("module_replace_parameter", "parameter", parameter);
    capi::module_replace_parameter(module_, name_, parameter_);
  });
}

DL_API dl_status DL_CALL dl_module_replace_buffer(dl_module *module, const char *name,
    dl_tensor *buffer) {
  return guard("module_replace_buffer", [&] {
    const auto& module_ = borrow("module_replace_buffer", "module", module);
    auto name_ = text_of("module_replace_buffer", "name", name);
    const auto& buffer_ = borrow("module_replace_buffer", "buffer", buffer);
    capi::module_replace_buffer(module_, name_, buffer_);
  });
}

DL_API dl_status DL_CALL dl_module_replace_module(dl_module *module, const char *name,
    dl_module *child) {
  return guard("module_replace_module", [&] {
    const auto module_ = borrow("module_replace_module", "module", module);
    auto name_ = text_of("module_replace_module", "name", name);
    const auto child_ = borrow("module_replace_module", "child", child);
    capi::module_replace_module(module_, name_, child_);
  });
}

DL_API dl_status DL_CALL dl_module_remove(dl_module *module, const char *name) {
  return guard("module_remove", [&] {
    const auto module_ = borrow("module_remove", "module", module);
    auto name_ = text_of("module_remove", "name", name);
    capi::module_remove(module_, name_);
  });
}

DL_API dl_status DL_CALL dl_module_forward(dl_module *module, dl_tensor *x, dl_tensor **y) {
  return guard("module_forward", [&] {
    const auto module_ = borrow("module_forward", "module", module);
    const auto x_ = borrow("module_forward", "x", x);
    not_null("module_forward", "y", y);
    auto result = capi::module_forward(module_, x_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_module_call(dl_module *module, dl_tensor *const *inputs, int64_t count,
    dl_tensor **y) {
  return guard("module_call", [&] {
    const auto module_ = borrow("module_call", "module", module);
    auto inputs_ = borrow_all("module_call", "inputs", inputs, "count", count);
    not_null("module_call", "y", y);
    auto result = capi::module_call(module_, inputs_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_module_train(dl_module *module) {
  return guard("module_train", [&] {
    const auto& module_ = borrow("module_train", "module", module);
    capi::module_train(module_);
  });
}

DL_API dl_status DL_CALL dl_module_eval(dl_module *module) {
  return guard("module_eval", [&] {
    const auto& module_ = borrow("module_eval", "module", module);
    capi::module_eval(module_);
  });
}

DL_API dl_status DL_CALL dl_module_is_training(dl_module *module, int32_t *training) {
  return guard("module_is_training", [&] {
    const auto& module_ = borrow("module_is_training", "module", module);
    not_null("module_is_training", "training", training);
    auto result = capi::module_is_training(module_);
    *training = static_cast<int32_t>(result);
  });
}

DL_API dl_status DL_CALL dl_module_to_string(dl_module *module, char *string, int64_t capacity,
    int64_t *length) {
  return guard("module_to_string", [&] {
    const auto& module_ = borrow("module_to_string", "module", module);
    check_buffer("module_to_string", "string", string, "capacity", capacity);
    auto result = capi::module_to_string(module_);
    give(result, string, capacity, length);
  });
}

DL_API dl_status DL_CALL dl_module_summary(dl_module *module, char *summary, int64_t capacity,
    int64_t *length) {
  return guard("module_summary", [&] {
    const auto& module_ = borrow("module_summary", "module", module);
    check_buffer("module_summary", "summary", summary, "capacity", capacity);
    auto result = capi::module_summary(module_);
    give(result, summary, capacity, length);
  });
}

DL_API dl_status DL_CALL dl_module_type_name(dl_module *module, char *name, int64_t capacity,
    int64_t *length) {
  return guard("module_type_name", [&] {
    const auto& module_ = borrow("module_type_name", "module", module);
    check_buffer("module_type_name", "name", name, "capacity", capacity);
    auto result = capi::module_type_name(module_);
    give(result, name, capacity, length);
  });
}

DL_API dl_status DL_CALL dl_module_parameters(dl_module *module, dl_tensor **parameters,
    int64_t capacity, int64_t *count) {
  return guard("module_parameters", [&] {
    const auto& module_ = borrow("module_parameters", "module", module);
    check_list("module_parameters", "parameters", parameters, "capacity", capacity, "count", count);
    auto result = capi::module_parameters(module_);
    NewHandles<dl_tensor> parameters_new(std::move(result));
    parameters_new.give(parameters, capacity, count);
  });
}

DL_API dl_status DL_CALL dl_module_parameter_count(dl_module *module, int64_t *count) {
  return guard("module_parameter_count", [&] {
    const auto& module_ = borrow("module_parameter_count", "module", module);
    not_null("module_parameter_count", "count", count);
    auto result = capi::module_parameter_count(module_);
    *count = static_cast<int64_t>(result);
  });
}

DL_API dl_status DL_CALL dl_module_parameter_name(dl_module *module, int64_t index, char *path,
    int64_t capacity, int64_t *length) {
  return guard("module_parameter_name", [&] {
    const auto& module_ = borrow("module_parameter_name", "module", module);
    auto index_ = ranged("module_parameter_name", "index", index, "be >= 0", [](auto v) { return v >= 0; });
    check_buffer("module_parameter_name", "path", path, "capacity", capacity);
    auto result = capi::module_parameter_name(module_, index_);
    give(result, path, capacity, length);
  });
}

DL_API dl_status DL_CALL dl_module_parameter(dl_module *module, const char *path,
    dl_tensor **parameter) {
  return guard("module_parameter", [&] {
    const auto& module_ = borrow("module_parameter", "module", module);
    auto path_ = text_of("module_parameter", "path", path);
    not_null("module_parameter", "parameter", parameter);
    auto result = capi::module_parameter(module_, path_);
    NewHandle<dl_tensor> parameter_new(std::move(result));
    parameter_new.give(parameter);
  });
}

DL_API dl_status DL_CALL dl_module_buffer(dl_module *module, const char *path, dl_tensor **buffer) {
  return guard("module_buffer", [&] {
    const auto& module_ = borrow("module_buffer", "module", module);
    auto path_ = text_of("module_buffer", "path", path);
    not_null("module_buffer", "buffer", buffer);
    auto result = capi::module_buffer(module_, path_);
    NewHandle<dl_tensor> buffer_new(std::move(result));
    buffer_new.give(buffer);
  });
}

DL_API dl_status DL_CALL dl_module_child(dl_module *module, const char *path, dl_module **child) {
  return guard("module_child", [&] {
    const auto& module_ = borrow("module_child", "module", module);
    auto path_ = text_of("module_child", "path", path);
    not_null("module_child", "child", child);
    auto result = capi::module_child(module_, path_);
    NewHandle<dl_module> child_new(std::move(result));
    child_new.give(child);
  });
}

DL_API dl_status DL_CALL dl_module_child_count(dl_module *module, int64_t *count) {
  return guard("module_child_count", [&] {
    const auto& module_ = borrow("module_child_count", "module", module);
    not_null("module_child_count", "count", count);
    auto result = capi::module_child_count(module_);
    *count = static_cast<int64_t>(result);
  });
}

DL_API dl_status DL_CALL dl_module_child_name(dl_module *module, int64_t index, char *name,
    int64_t capacity, int64_t *length) {
  return guard("module_child_name", [&] {
    const auto& module_ = borrow("module_child_name", "module", module);
    auto index_ = ranged("module_child_name", "index", index, "be >= 0", [](auto v) { return v >= 0; });
    check_buffer("module_child_name", "name", name, "capacity", capacity);
    auto result = capi::module_child_name(module_, index_);
    give(result, name, capacity, length);
  });
}

DL_API dl_status DL_CALL dl_module_requires_grad(dl_module *module, int32_t requires_grad) {
  return guard("module_requires_grad", [&] {
    const auto& module_ = borrow("module_requires_grad", "module", module);
    auto requires_grad_ = flag_of("module_requires_grad", "requires_grad", requires_grad);
    capi::module_requires_grad(module_, requires_grad_);
  });
}

DL_API dl_status DL_CALL dl_module_zero_grad(dl_module *module) {
  return guard("module_zero_grad", [&] {
    const auto module_ = borrow("module_zero_grad", "module", module);
    capi::module_zero_grad(module_);
  });
}

DL_API dl_status DL_CALL dl_module_to_dtype(dl_module *module, dl_dtype dtype) {
  return guard("module_to_dtype", [&] {
    const auto module_ = borrow("module_to_dtype", "module", module);
    auto dtype_ = dtype_from("module_to_dtype", "dtype", dtype);
    capi::module_to_dtype(module_, dtype_);
  });
}

DL_API dl_status DL_CALL dl_module_to_device(dl_module *module, dl_device device) {
  return guard("module_to_device", [&] {
    const auto module_ = borrow("module_to_device", "module", module);
    auto device_ = device_of("module_to_device", "device", device);
    capi::module_to_device(module_, device_);
  });
}

DL_API dl_status DL_CALL dl_module_state_dict(dl_module *module, dl_state_dict **state) {
  return guard("module_state_dict", [&] {
    const auto& module_ = borrow("module_state_dict", "module", module);
    not_null("module_state_dict", "state", state);
    auto result = capi::module_state_dict(module_);
    NewHandle<dl_state_dict> state_new(std::move(result));
    state_new.give(state);
  });
}

DL_API dl_status DL_CALL dl_module_load_state_dict(dl_module *module, dl_state_dict *state,
    const dl_load_state_dict_options *options) {
  return guard("module_load_state_dict", [&] {
    const auto module_ = borrow("module_load_state_dict", "module", module);
    const auto state_ = borrow("module_load_state_dict", "state", state);
    const auto options_ = read_options("module_load_state_dict", options);
    capi::module_load_state_dict(module_, state_, options_);
  });
}

DL_API dl_status DL_CALL dl_state_dict_create(dl_state_dict **state) {
  return guard("state_dict_create", [&] {
    not_null("state_dict_create", "state", state);
    auto result = capi::state_dict_create();
    NewHandle<dl_state_dict> state_new(std::move(result));
    state_new.give(state);
  });
}

DL_API dl_status DL_CALL dl_state_dict_set(dl_state_dict *state, const char *name, dl_tensor *x) {
  return guard("state_dict_set", [&] {
    const auto state_ = borrow("state_dict_set", "state", state);
    auto name_ = text_of("state_dict_set", "name", name);
    const auto x_ = borrow("state_dict_set", "x", x);
    capi::state_dict_set(state_, name_, x_);
  });
}

DL_API dl_status DL_CALL dl_state_dict_get(dl_state_dict *state, const char *name, dl_tensor **x) {
  return guard("state_dict_get", [&] {
    const auto& state_ = borrow("state_dict_get", "state", state);
    auto name_ = text_of("state_dict_get", "name", name);
    not_null("state_dict_get", "x", x);
    auto result = capi::state_dict_get(state_, name_);
    NewHandle<dl_tensor> x_new(std::move(result));
    x_new.give(x);
  });
}

DL_API dl_status DL_CALL dl_state_dict_count(dl_state_dict *state, int64_t *count) {
  return guard("state_dict_count", [&] {
    const auto& state_ = borrow("state_dict_count", "state", state);
    not_null("state_dict_count", "count", count);
    auto result = capi::state_dict_count(state_);
    *count = static_cast<int64_t>(result);
  });
}

DL_API dl_status DL_CALL dl_state_dict_name(dl_state_dict *state, int64_t index, char *name,
    int64_t capacity, int64_t *length) {
  return guard("state_dict_name", [&] {
    const auto& state_ = borrow("state_dict_name", "state", state);
    auto index_ = ranged("state_dict_name", "index", index, "be >= 0", [](auto v) { return v >= 0; });
    check_buffer("state_dict_name", "name", name, "capacity", capacity);
    auto result = capi::state_dict_name(state_, index_);
    give(result, name, capacity, length);
  });
}

DL_API dl_status DL_CALL dl_state_dict_set_metadata(dl_state_dict *state, const char *key,
    const char *text) {
  return guard("state_dict_set_metadata", [&] {
    const auto& state_ = borrow("state_dict_set_metadata", "state", state);
    auto key_ = text_of("state_dict_set_metadata", "key", key);
    auto text_ = text_of("state_dict_set_metadata", "text", text);
    capi::state_dict_set_metadata(state_, key_, text_);
  });
}

DL_API dl_status DL_CALL dl_state_dict_metadata(dl_state_dict *state, const char *key, char *text,
    int64_t capacity, int64_t *length) {
  return guard("state_dict_metadata", [&] {
    const auto& state_ = borrow("state_dict_metadata", "state", state);
    auto key_ = text_of("state_dict_metadata", "key", key);
    check_buffer("state_dict_metadata", "text", text, "capacity", capacity);
    auto result = capi::state_dict_metadata(state_, key_);
    give(result, text, capacity, length);
  });
}

DL_API dl_status DL_CALL dl_sequential_create(dl_module **net) {
  return guard("sequential_create", [&] {
    not_null("sequential_create", "net", net);
    auto result = capi::sequential_create();
    NewHandle<dl_module> net_new(std::move(result));
    net_new.give(net);
  });
}

DL_API dl_status DL_CALL dl_sequential_append(dl_module *net, const char *name, dl_module *module) {
  return guard("sequential_append", [&] {
    const auto& net_ = borrow("sequential_append", "net", net);
    auto name_ = optional_text_of("sequential_append", "name", name);
    const auto& module_ = borrow("sequential_append", "module", module);
    capi::sequential_append(net_, name_, module_);
  });
}

DL_API dl_status DL_CALL dl_sequential_count(dl_module *net, int64_t *count) {
  return guard("sequential_count", [&] {
    const auto& net_ = borrow("sequential_count", "net", net);
    not_null("sequential_count", "count", count);
    auto result = capi::sequential_count(net_);
    *count = static_cast<int64_t>(result);
  });
}

DL_API dl_status DL_CALL dl_sequential_at(dl_module *net, int64_t index, dl_module **module) {
  return guard("sequential_at", [&] {
    const auto& net_ = borrow("sequential_at", "net", net);
    auto index_ = index;
    not_null("sequential_at", "module", module);
    auto result = capi::sequential_at(net_, index_);
    NewHandle<dl_module> module_new(std::move(result));
    module_new.give(module);
  });
}

DL_API dl_status DL_CALL dl_linear_create(int64_t in_features, int64_t out_features,
    const dl_linear_options *options, dl_module **module) {
  return guard("linear_create", [&] {
    auto in_features_ = ranged("linear_create", "in_features", in_features, "be >= 0", [](auto v) { return v >= 0; });
    auto out_features_ = ranged("linear_create", "out_features", out_features, "be >= 0", [](auto v) { return v >= 0; });
    const auto options_ = read_options("linear_create", options);
    not_null("linear_create", "module", module);
    auto result = capi::linear_create(in_features_, out_features_, options_);
    NewHandle<dl_module> module_new(std::move(result));
    module_new.give(module);
  });
}

DL_API dl_status DL_CALL dl_sequential_add_linear(dl_module *net, const char *name,
    int64_t in_features, int64_t out_features, const dl_linear_options *options) {
  return guard("sequential_add_linear", [&] {
    const auto& net_ = borrow("sequential_add_linear", "net", net);
    auto name_ = optional_text_of("sequential_add_linear", "name", name);
    auto in_features_ = ranged("sequential_add_linear", "in_features", in_features, "be >= 0", [](auto v) { return v >= 0; });
    auto out_features_ = ranged("sequential_add_linear", "out_features", out_features, "be >= 0", [](auto v) { return v >= 0; });
    const auto options_ = read_options("sequential_add_linear", options);
    capi::sequential_add_linear(net_, name_, in_features_, out_features_, options_);
  });
}

DL_API dl_status DL_CALL dl_flatten_create(int64_t start_dim, int64_t end_dim, dl_module **module) {
  return guard("flatten_create", [&] {
    auto start_dim_ = start_dim;
    auto end_dim_ = end_dim;
    not_null("flatten_create", "module", module);
    auto result = capi::flatten_create(start_dim_, end_dim_);
    NewHandle<dl_module> module_new(std::move(result));
    module_new.give(module);
  });
}

DL_API dl_status DL_CALL dl_sequential_add_flatten(dl_module *net, const char *name) {
  return guard("sequential_add_flatten", [&] {
    const auto& net_ = borrow("sequential_add_flatten", "net", net);
    auto name_ = optional_text_of("sequential_add_flatten", "name", name);
    capi::sequential_add_flatten(net_, name_);
  });
}

DL_API dl_status DL_CALL dl_relu_create(dl_module **module) {
  return guard("relu_create", [&] {
    not_null("relu_create", "module", module);
    auto result = capi::relu_create();
    NewHandle<dl_module> module_new(std::move(result));
    module_new.give(module);
  });
}

DL_API dl_status DL_CALL dl_sequential_add_relu(dl_module *net, const char *name) {
  return guard("sequential_add_relu", [&] {
    const auto& net_ = borrow("sequential_add_relu", "net", net);
    auto name_ = optional_text_of("sequential_add_relu", "name", name);
    capi::sequential_add_relu(net_, name_);
  });
}

DL_API dl_status DL_CALL dl_sigmoid_create(dl_module **module) {
  return guard("sigmoid_create", [&] {
    not_null("sigmoid_create", "module", module);
    auto result = capi::sigmoid_create();
    NewHandle<dl_module> module_new(std::move(result));
    module_new.give(module);
  });
}

DL_API dl_status DL_CALL dl_sequential_add_sigmoid(dl_module *net, const char *name) {
  return guard("sequential_add_sigmoid", [&] {
    const auto& net_ = borrow("sequential_add_sigmoid", "net", net);
    auto name_ = optional_text_of("sequential_add_sigmoid", "name", name);
    capi::sequential_add_sigmoid(net_, name_);
  });
}

DL_API dl_status DL_CALL dl_tanh_create(dl_module **module) {
  return guard("tanh_create", [&] {
    not_null("tanh_create", "module", module);
    auto result = capi::tanh_create();
    NewHandle<dl_module> module_new(std::move(result));
    module_new.give(module);
  });
}

DL_API dl_status DL_CALL dl_sequential_add_tanh(dl_module *net, const char *name) {
  return guard("sequential_add_tanh", [&] {
    const auto& net_ = borrow("sequential_add_tanh", "net", net);
    auto name_ = optional_text_of("sequential_add_tanh", "name", name);
    capi::sequential_add_tanh(net_, name_);
  });
}

DL_API dl_status DL_CALL dl_softmax_create(int64_t dim, dl_module **module) {
  return guard("softmax_create", [&] {
    auto dim_ = dim;
    not_null("softmax_create", "module", module);
    auto result = capi::softmax_create(dim_);
    NewHandle<dl_module> module_new(std::move(result));
    module_new.give(module);
  });
}

DL_API dl_status DL_CALL dl_sequential_add_softmax(dl_module *net, const char *name, int64_t dim) {
  return guard("sequential_add_softmax", [&] {
    const auto& net_ = borrow("sequential_add_softmax", "net", net);
    auto name_ = optional_text_of("sequential_add_softmax", "name", name);
    auto dim_ = dim;
    capi::sequential_add_softmax(net_, name_, dim_);
  });
}

DL_API dl_status DL_CALL dl_log_softmax_create(int64_t dim, dl_module **module) {
  return guard("log_softmax_create", [&] {
    auto dim_ = dim;
    not_null("log_softmax_create", "module", module);
    auto result = capi::log_softmax_create(dim_);
    NewHandle<dl_module> module_new(std::move(result));
    module_new.give(module);
  });
}

DL_API dl_status DL_CALL dl_sequential_add_log_softmax(dl_module *net, const char *name,
    int64_t dim) {
  return guard("sequential_add_log_softmax", [&] {
    const auto& net_ = borrow("sequential_add_log_softmax", "net", net);
    auto name_ = optional_text_of("sequential_add_log_softmax", "name", name);
    auto dim_ = dim;
    capi::sequential_add_log_softmax(net_, name_, dim_);
  });
}

DL_API dl_status DL_CALL dl_dropout_create(double p, dl_module **module) {
  return guard("dropout_create", [&] {
    auto p_ = ranged("dropout_create", "p", p, "lie in [0, 1]", [](auto v) { return v >= 0 && v <= 1; });
    not_null("dropout_create", "module", module);
    auto result = capi::dropout_create(p_);
    NewHandle<dl_module> module_new(std::move(result));
    module_new.give(module);
  });
}

DL_API dl_status DL_CALL dl_sequential_add_dropout(dl_module *net, const char *name, double p) {
  return guard("sequential_add_dropout", [&] {
    const auto& net_ = borrow("sequential_add_dropout", "net", net);
    auto name_ = optional_text_of("sequential_add_dropout", "name", name);
    auto p_ = ranged("sequential_add_dropout", "p", p, "lie in [0, 1]", [](auto v) { return v >= 0 && v <= 1; });
    capi::sequential_add_dropout(net_, name_, p_);
  });
}

DL_API dl_status DL_CALL dl_embedding_create(int64_t num_embeddings, int64_t embedding_dim,
    const dl_embedding_options *options, dl_module **module) {
  return guard("embedding_create", [&] {
    auto num_embeddings_ = ranged("embedding_create", "num_embeddings", num_embeddings, "be >= 0", [](auto v) { return v >= 0; });
    auto embedding_dim_ = ranged("embedding_create", "embedding_dim", embedding_dim, "be >= 0", [](auto v) { return v >= 0; });
    const auto options_ = read_options("embedding_create", options);
    not_null("embedding_create", "module", module);
    auto result = capi::embedding_create(num_embeddings_, embedding_dim_, options_);
    NewHandle<dl_module> module_new(std::move(result));
    module_new.give(module);
  });
}

DL_API dl_status DL_CALL dl_sequential_add_embedding(dl_module *net, const char *name,
    int64_t num_embeddings, int64_t embedding_dim, const dl_embedding_options *options) {
  return guard("sequential_add_embedding", [&] {
    const auto& net_ = borrow("sequential_add_embedding", "net", net);
    auto name_ = optional_text_of("sequential_add_embedding", "name", name);
    auto num_embeddings_ = ranged("sequential_add_embedding", "num_embeddings", num_embeddings, "be >= 0", [](auto v) { return v >= 0; });
    auto embedding_dim_ = ranged("sequential_add_embedding", "embedding_dim", embedding_dim, "be >= 0", [](auto v) { return v >= 0; });
    const auto options_ = read_options("sequential_add_embedding", options);
    capi::sequential_add_embedding(net_, name_, num_embeddings_, embedding_dim_, options_);
  });
}

DL_API dl_status DL_CALL dl_layer_norm_create(const int64_t *shape, int64_t ndim,
    const dl_layer_norm_options *options, dl_module **module) {
  return guard("layer_norm_create", [&] {
    auto shape_ = dims_of("layer_norm_create", "shape", shape, "ndim", ndim);
    const auto options_ = read_options("layer_norm_create", options);
    not_null("layer_norm_create", "module", module);
    auto result = capi::layer_norm_create(shape_, options_);
    NewHandle<dl_module> module_new(std::move(result));
    module_new.give(module);
  });
}

DL_API dl_status DL_CALL dl_sequential_add_layer_norm(dl_module *net, const char *name,
    const int64_t *shape, int64_t ndim, const dl_layer_norm_options *options) {
  return guard("sequential_add_layer_norm", [&] {
    const auto& net_ = borrow("sequential_add_layer_norm", "net", net);
    auto name_ = optional_text_of("sequential_add_layer_norm", "name", name);
    auto shape_ = dims_of("sequential_add_layer_norm", "shape", shape, "ndim", ndim);
    const auto options_ = read_options("sequential_add_layer_norm", options);
    capi::sequential_add_layer_norm(net_, name_, shape_, options_);
  });
}

DL_API dl_status DL_CALL dl_batch_norm1d_create(int64_t num_features,
    const dl_batch_norm1d_options *options, dl_module **module) {
  return guard("batch_norm1d_create", [&] {
    auto num_features_ = ranged("batch_norm1d_create", "num_features", num_features, "be >= 0", [](auto v) { return v >= 0; });
    const auto options_ = read_options("batch_norm1d_create", options);
    not_null("batch_norm1d_create", "module", module);
    auto result = capi::batch_norm1d_create(num_features_, options_);
    NewHandle<dl_module> module_new(std::move(result));
    module_new.give(module);
  });
}

DL_API dl_status DL_CALL dl_sequential_add_batch_norm1d(dl_module *net, const char *name,
    int64_t num_features, const dl_batch_norm1d_options *options) {
  return guard("sequential_add_batch_norm1d", [&] {
    const auto& net_ = borrow("sequential_add_batch_norm1d", "net", net);
    auto name_ = optional_text_of("sequential_add_batch_norm1d", "name", name);
    auto num_features_ = ranged("sequential_add_batch_norm1d", "num_features", num_features, "be >= 0", [](auto v) { return v >= 0; });
    const auto options_ = read_options("sequential_add_batch_norm1d", options);
    capi::sequential_add_batch_norm1d(net_, name_, num_features_, options_);
  });
}

DL_API dl_status DL_CALL dl_identity_create(dl_module **module) {
  return guard("identity_create", [&] {
    not_null("identity_create", "module", module);
    auto result = capi::identity_create();
    NewHandle<dl_module> module_new(std::move(result));
    module_new.give(module);
  });
}

DL_API dl_status DL_CALL dl_sequential_add_identity(dl_module *net, const char *name) {
  return guard("sequential_add_identity", [&] {
    const auto& net_ = borrow("sequential_add_identity", "net", net);
    auto name_ = optional_text_of("sequential_add_identity", "name", name);
    capi::sequential_add_identity(net_, name_);
  });
}

DL_API dl_status DL_CALL dl_mse_loss_create(dl_reduction reduction, dl_module **module) {
  return guard("mse_loss_create", [&] {
    auto reduction_ = enum_of<ops::Reduction>("mse_loss_create", "reduction", reduction, {0, 1, 2});
    not_null("mse_loss_create", "module", module);
    auto result = capi::mse_loss_create(reduction_);
    NewHandle<dl_module> module_new(std::move(result));
    module_new.give(module);
  });
}

DL_API dl_status DL_CALL dl_bce_loss_create(const dl_bce_loss_module_options *options,
    dl_module **module) {
  return guard("bce_loss_create", [&] {
    const auto options_ = read_options("bce_loss_create", options);
    not_null("bce_loss_create", "module", module);
    auto result = capi::bce_loss_create(options_);
    NewHandle<dl_module> module_new(std::move(result));
    module_new.give(module);
  });
}

DL_API dl_status DL_CALL dl_bce_with_logits_loss_create(
    const dl_bce_with_logits_loss_module_options *options, dl_module **module) {
  return guard("bce_with_logits_loss_create", [&] {
    const auto options_ = read_options("bce_with_logits_loss_create", options);
    not_null("bce_with_logits_loss_create", "module", module);
    auto result = capi::bce_with_logits_loss_create(options_);
    NewHandle<dl_module> module_new(std::move(result));
    module_new.give(module);
  });
}

DL_API dl_status DL_CALL dl_cross_entropy_loss_create(
    const dl_cross_entropy_loss_module_options *options, dl_module **module) {
  return guard("cross_entropy_loss_create", [&] {
    const auto options_ = read_options("cross_entropy_loss_create", options);
    not_null("cross_entropy_loss_create", "module", module);
    auto result = capi::cross_entropy_loss_create(options_);
    NewHandle<dl_module> module_new(std::move(result));
    module_new.give(module);
  });
}

DL_API dl_status DL_CALL dl_nll_loss_create(const dl_nll_loss_module_options *options,
    dl_module **module) {
  return guard("nll_loss_create", [&] {
    const auto options_ = read_options("nll_loss_create", options);
    not_null("nll_loss_create", "module", module);
    auto result = capi::nll_loss_create(options_);
    NewHandle<dl_module> module_new(std::move(result));
    module_new.give(module);
  });
}

DL_API dl_status DL_CALL dl_init_normal(dl_tensor *x, double mean, double std) {
  return guard("init_normal", [&] {
    const auto& x_ = borrow("init_normal", "x", x);
    auto mean_ = mean;
    auto std_ = ranged("init_normal", "std", std, "be >= 0", [](auto v) { return v >= 0; });
    capi::init_normal(x_, mean_, std_);
  });
}

DL_API dl_status DL_CALL dl_init_uniform(dl_tensor *x, double low, double high) {
  return guard("init_uniform", [&] {
    const auto& x_ = borrow("init_uniform", "x", x);
    auto low_ = low;
    auto high_ = high;
    capi::init_uniform(x_, low_, high_);
  });
}

DL_API dl_status DL_CALL dl_init_trunc_normal(dl_tensor *x, double mean, double std, double low,
    double high) {
  return guard("init_trunc_normal", [&] {
    const auto& x_ = borrow("init_trunc_normal", "x", x);
    auto mean_ = mean;
    auto std_ = ranged("init_trunc_normal", "std", std, "be > 0", [](auto v) { return v > 0; });
    auto low_ = low;
    auto high_ = high;
    capi::init_trunc_normal(x_, mean_, std_, low_, high_);
  });
}

DL_API dl_status DL_CALL dl_init_constant(dl_tensor *x, double value) {
  return guard("init_constant", [&] {
    const auto& x_ = borrow("init_constant", "x", x);
    auto value_ = value;
    capi::init_constant(x_, value_);
  });
}

DL_API dl_status DL_CALL dl_init_zeros(dl_tensor *x) {
  return guard("init_zeros", [&] {
    const auto& x_ = borrow("init_zeros", "x", x);
    capi::init_zeros(x_);
  });
}

DL_API dl_status DL_CALL dl_init_ones(dl_tensor *x) {
  return guard("init_ones", [&] {
    const auto& x_ = borrow("init_ones", "x", x);
    capi::init_ones(x_);
  });
}

DL_API dl_status DL_CALL dl_init_xavier_uniform(dl_tensor *x, double gain) {
  return guard("init_xavier_uniform", [&] {
    const auto& x_ = borrow("init_xavier_uniform", "x", x);
    auto gain_ = gain;
    capi::init_xavier_uniform(x_, gain_);
  });
}

DL_API dl_status DL_CALL dl_init_xavier_normal(dl_tensor *x, double gain) {
  return guard("init_xavier_normal", [&] {
    const auto& x_ = borrow("init_xavier_normal", "x", x);
    auto gain_ = gain;
    capi::init_xavier_normal(x_, gain_);
  });
}

DL_API dl_status DL_CALL dl_init_kaiming_uniform(dl_tensor *x, const dl_kaiming_options *options) {
  return guard("init_kaiming_uniform", [&] {
    const auto& x_ = borrow("init_kaiming_uniform", "x", x);
    const auto options_ = read_options("init_kaiming_uniform", options);
    capi::init_kaiming_uniform(x_, options_);
  });
}

DL_API dl_status DL_CALL dl_init_kaiming_normal(dl_tensor *x, const dl_kaiming_options *options) {
  return guard("init_kaiming_normal", [&] {
    const auto& x_ = borrow("init_kaiming_normal", "x", x);
    const auto options_ = read_options("init_kaiming_normal", options);
    capi::init_kaiming_normal(x_, options_);
  });
}

DL_API dl_status DL_CALL dl_calculate_gain(dl_nonlinearity nonlinearity, double slope,
    double *gain) {
  return guard("calculate_gain", [&] {
    auto nonlinearity_ = enum_of<nn::init::Nonlinearity>("calculate_gain", "nonlinearity", nonlinearity, {0, 1, 2, 3, 4, 5});
    auto slope_ = slope;
    not_null("calculate_gain", "gain", gain);
    auto result = capi::calculate_gain(nonlinearity_, slope_);
    *gain = static_cast<double>(result);
  });
}

DL_API dl_status DL_CALL dl_accuracy(dl_tensor *scores, dl_tensor *target, double *accuracy) {
  return guard("accuracy", [&] {
    const auto& scores_ = borrow("accuracy", "scores", scores);
    const auto& target_ = borrow("accuracy", "target", target);
    not_null("accuracy", "accuracy", accuracy);
    auto result = capi::accuracy(scores_, target_);
    *accuracy = static_cast<double>(result);
  });
}

DL_API dl_status DL_CALL dl_confusion_matrix(dl_tensor *scores, dl_tensor *target,
    dl_tensor **matrix) {
  return guard("confusion_matrix", [&] {
    const auto& scores_ = borrow("confusion_matrix", "scores", scores);
    const auto& target_ = borrow("confusion_matrix", "target", target);
    not_null("confusion_matrix", "matrix", matrix);
    auto result = capi::confusion_matrix(scores_, target_);
    NewHandle<dl_tensor> matrix_new(std::move(result));
    matrix_new.give(matrix);
  });
}

}  // extern "C"

}  // namespace dlcore::capi
