// Files. Generated from bindings/dl_api.json by bindings/generate; do not edit.
#pragma once

#include <dl/cpp/generated/io_options.hpp>

namespace dl::detail {

// Writes the tensors and the metadata of a state dict; returns when they are on the disk.
inline void safetensors_save(dl_state_dict* state, const std::string& path) {
  detail::check(dl_safetensors_save(state, path.c_str()));
}

// Reads a file that is right in every detail; never takes more memory than the file holds.
inline detail::Handle<dl_state_dict> safetensors_load(const std::string& path,
    const SafetensorsLoadFields& options = {}) {
  const auto c_options = detail::to_c(options);
  return detail::handle_of<dl_state_dict>(dl_safetensors_load, path.c_str(), &c_options);
}

// Writes the module's state dict as safetensors; returns when it is on the disk.
inline void module_save(dl_module* module, const std::string& path) {
  detail::check(dl_module_save(module, path.c_str()));
}

// Reads a safetensors file into the module, as dl_module_load_state_dict does.
inline void module_load(dl_module* module, const std::string& path,
    const ModuleLoadFields& options = {}) {
  const auto c_options = detail::to_c(options);
  detail::check(dl_module_load(module, path.c_str(), &c_options));
}

}  // namespace dl::detail
