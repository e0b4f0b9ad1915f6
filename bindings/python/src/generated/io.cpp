// Generated from bindings/dl_api.json by bindings/generate; do not edit.
#include "arguments.h"
#include "callbacks.h"
#include "entry.h"
#include "functions.h"
#include "results.h"
#include "work.h"

namespace dlpython {

namespace {

constexpr const char* safetensors_save_names[] = {"state", "path"};
constexpr Signature safetensors_save_signature = {
    "safetensors_save", safetensors_save_names, 2, 2, 2};

PyObject* safetensors_save_function(const Given& given) {
  const Arguments a(safetensors_save_signature, given);
  const auto state = to_handle<dl_state_dict>(a, 0);
  const auto path = to_str(a, 1);
  check(without_gil([&] {
      return dl_safetensors_save(state, path);
    }));
  return none();
}

constexpr const char* safetensors_load_names[] = {"path", "device"};
constexpr Signature safetensors_load_signature = {
    "safetensors_load", safetensors_load_names, 2, 1, 1};

PyObject* safetensors_load_function(const Given& given) {
  const Arguments a(safetensors_load_signature, given);
  const auto path = to_str(a, 0);
  dl_safetensors_load_options options = DL_SAFETENSORS_LOAD_OPTIONS_INIT;
  if (a.unless_none(1)) options.device = to_code(a, 1, DL_DEVICE_DEFAULT);
  dl_state_dict* state_result = nullptr;
  check(without_gil([&] {
      return dl_safetensors_load(path, &options, &state_result);
    }));
  return to_python(state_result);
}

constexpr const char* module_save_names[] = {"module", "path"};
constexpr Signature module_save_signature = {
    "module_save", module_save_names, 2, 2, 2};

PyObject* module_save_function(const Given& given) {
  const Arguments a(module_save_signature, given);
  const auto module = to_handle<dl_module>(a, 0);
  const auto path = to_str(a, 1);
  check(without_gil([&] {
      return dl_module_save(module, path);
    }));
  return none();
}

constexpr const char* module_load_names[] = {"module", "path", "strict"};
constexpr Signature module_load_signature = {
    "module_load", module_load_names, 3, 2, 2};

PyObject* module_load_function(const Given& given) {
  const Arguments a(module_load_signature, given);
  const auto module = to_handle<dl_module>(a, 0);
  const auto path = to_str(a, 1);
  dl_module_load_options options = DL_MODULE_LOAD_OPTIONS_INIT;
  if (a.unless_none(2)) options.strict = to_flag(a, 2);
  check(without_gil([&] {
      return dl_module_load(module, path, &options);
    }));
  return none();
}

}  // namespace

PyMethodDef io_functions[] = {
    {"safetensors_save", as_method(entry<safetensors_save_function>),
     kFast,
     "safetensors_save(state, path)\n"
     "--\n"
     "\n"
     "Writes the tensors and the metadata of a state dict; returns when they are on the"
     " disk."},
    {"safetensors_load", as_method(entry<safetensors_load_function>),
     kFast,
     "safetensors_load(path, *, device=None)\n"
     "--\n"
     "\n"
     "Reads a file that is right in every detail; never takes more memory than the file"
     " holds."},
    {"module_save", as_method(entry<module_save_function>),
     kFast,
     "module_save(module, path)\n"
     "--\n"
     "\n"
     "Writes the module's state dict as safetensors; returns when it is on the disk."},
    {"module_load", as_method(entry<module_load_function>),
     kFast,
     "module_load(module, path, *, strict=None)\n"
     "--\n"
     "\n"
     "Reads a safetensors file into the module, as dl_module_load_state_dict does."},
    {nullptr, nullptr, 0, nullptr}};

}  // namespace dlpython
