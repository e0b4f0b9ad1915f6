// The extern "C" side of <dl/io.h>. Generated from capi/spec by capi/generate; do not edit.
#include "capi/export.h"  // first: defines DL_API

#include "capi/generated/io.h"
#include "capi/arguments.h"
#include "capi/guard.h"
#include "capi/results.h"

namespace dlcore::capi {

namespace {

SafetensorsLoadOptions read_options(const char* op, const dl_safetensors_load_options* given) {
  dl_safetensors_load_options o = DL_SAFETENSORS_LOAD_OPTIONS_INIT;
  copy_options(op, given, &o);
  return SafetensorsLoadOptions{device_of(op, "options.device", o.device)};
}

ModuleLoadOptions read_options(const char* op, const dl_module_load_options* given) {
  dl_module_load_options o = DL_MODULE_LOAD_OPTIONS_INIT;
  copy_options(op, given, &o);
  return ModuleLoadOptions{flag_of(op, "options.strict", o.strict)};
}

}  // namespace

extern "C" {

DL_API dl_status DL_CALL dl_safetensors_load_options_init(dl_safetensors_load_options *o,
    uint32_t size) {
  static const dl_safetensors_load_options defaults = DL_SAFETENSORS_LOAD_OPTIONS_INIT;
  return guard("safetensors_load_options_init", [&] {
    init_options("safetensors_load_options_init", o, size, &defaults, sizeof(defaults));
  });
}

DL_API dl_status DL_CALL dl_module_load_options_init(dl_module_load_options *o, uint32_t size) {
  static const dl_module_load_options defaults = DL_MODULE_LOAD_OPTIONS_INIT;
  return guard("module_load_options_init", [&] {
    init_options("module_load_options_init", o, size, &defaults, sizeof(defaults));
  });
}

DL_API dl_status DL_CALL dl_safetensors_save(dl_state_dict *state, const char *path) {
  return guard("safetensors_save", [&] {
    const auto& state_ = borrow("safetensors_save", "state", state);
    auto path_ = text_of("safetensors_save", "path", path);
    capi::safetensors_save(state_, path_);
  });
}

DL_API dl_status DL_CALL dl_safetensors_load(const char *path,
    const dl_safetensors_load_options *options, dl_state_dict **state) {
  return guard("safetensors_load", [&] {
    auto path_ = text_of("safetensors_load", "path", path);
    const auto options_ = read_options("safetensors_load", options);
    not_null("safetensors_load", "state", state);
    auto result = capi::safetensors_load(path_, options_);
    NewHandle<dl_state_dict> state_new(std::move(result));
    state_new.give(state);
  });
}

DL_API dl_status DL_CALL dl_module_save(dl_module *module, const char *path) {
  return guard("module_save", [&] {
    const auto& module_ = borrow("module_save", "module", module);
    auto path_ = text_of("module_save", "path", path);
    capi::module_save(module_, path_);
  });
}

DL_API dl_status DL_CALL dl_module_load(dl_module *module, const char *path,
    const dl_module_load_options *options) {
  return guard("module_load", [&] {
    const auto& module_ = borrow("module_load", "module", module);
    auto path_ = text_of("module_load", "path", path);
    const auto options_ = read_options("module_load", options);
    capi::module_load(module_, path_, options_);
  });
}

}  // extern "C"

}  // namespace dlcore::capi
