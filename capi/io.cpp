// Tensors in safetensors files.
#include "capi/generated/io.h"

#include "io/safetensors.h"

namespace dlcore::capi {

void safetensors_save(const Ref<nn::StateDict>& state, const char* path) {
  io::save_safetensors("safetensors_save", *state, path);
}
Ref<nn::StateDict> safetensors_load(const char* path, const SafetensorsLoadOptions& options) {
  return io::load_safetensors("safetensors_load", path, options.device);
}
void module_save(const Ref<nn::Module>& module, const char* path) {
  const Ref<nn::StateDict> state = module->state_dict();
  state->metadata["format"] = "pt";  // what other libraries look for before they read weights
  io::save_safetensors("module_save", *state, path);
}
void module_load(const Ref<nn::Module>& module, const char* path,
                 const ModuleLoadOptions& options) {
  module->load_state_dict(*io::load_safetensors("module_load", path), options.strict);
}

}  // namespace dlcore::capi
