#pragma once

#include <string>

#include "nn/state_dict.h"

// The safetensors format (https://github.com/huggingface/safetensors): 8 bytes with the length of
// the header, a header in JSON, the tensors' bytes in row-major order.
namespace dlcore::io {

// Writes the file whole or not at all, byte for byte as the format's own library does.
void save_safetensors(const char* operation, const nn::StateDict& state, const std::string& path);

// Reads a file that is right in every detail, onto `device`. Never allocates more than the file
// holds.
Ref<nn::StateDict> load_safetensors(const char* operation, const std::string& path,
                                    Device device = kHost);

}  // namespace dlcore::io
