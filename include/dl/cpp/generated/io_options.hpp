// Files: options. Generated from bindings/dl_api.json by bindings/generate; do not edit.
#pragma once

#include <dl/cpp/tensor.hpp>

namespace dl {

// Options of dl_safetensors_load.
struct SafetensorsLoadFields {
  // where the tensors go
  Device device = Device(kCPU);
};
struct SafetensorsLoadOptions : SafetensorsLoadFields {
  SafetensorsLoadOptions& device(Device value) {
    SafetensorsLoadFields::device = value;
    return *this;
  }
};

// Options of dl_module_load.
struct ModuleLoadFields {
  // whether missing and unexpected names are errors
  bool strict = true;
};
struct ModuleLoadOptions : ModuleLoadFields {
  ModuleLoadOptions& strict(bool value) {
    ModuleLoadFields::strict = value;
    return *this;
  }
};

}  // namespace dl

namespace dl::detail {

inline dl_safetensors_load_options to_c(const dl::SafetensorsLoadFields& o) {
  dl_safetensors_load_options c = DL_SAFETENSORS_LOAD_OPTIONS_INIT;
  c.device = o.device.value();
  return c;
}

inline dl_module_load_options to_c(const dl::ModuleLoadFields& o) {
  dl_module_load_options c = DL_MODULE_LOAD_OPTIONS_INIT;
  c.strict = o.strict;
  return c;
}

}  // namespace dl::detail
