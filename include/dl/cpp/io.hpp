// Files, and the devices of CUDA.
#pragma once

#include <dl/cpp/generated/runtime.hpp>
#include <dl/cpp/nn/module.hpp>

namespace dl {

// Safetensors files, written whole or not at all.
inline void save(const StateDict& state, const std::string& path) {
  detail::safetensors_save(state.handle(), path);
}
inline StateDict load(const std::string& path, const SafetensorsLoadFields& options = {}) {
  return StateDict(detail::safetensors_load(path, options));
}
inline void save(const nn::Module& module, const std::string& path) { module.save(path); }
inline void load(nn::Module& module, const std::string& path,
                 const ModuleLoadFields& options = {}) {
  module.load(path, options);
}

namespace cuda {

inline bool is_available() { return device_is_available(kCUDA); }
inline int32_t device_count() { return dl::device_count(kCUDA); }
inline void synchronize(int32_t index = 0) { device_synchronize(Device(kCUDA, index)); }

}  // namespace cuda
}  // namespace dl
