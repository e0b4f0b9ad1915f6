#pragma once

#include <string>
#include <vector>

#include "nn/state_dict.h"
#include "tensor/dtype.h"
#include "tensor/shape.h"

namespace dlcore::io {

// A tensor in a safetensors file; its bytes are [begin, end) after the header.
struct TensorEntry {
  std::string name;
  DType dtype;
  Dims shape;
  int64_t begin;
  int64_t end;
};

struct SafetensorsHeader {
  std::vector<TensorEntry> tensors;  // in the order of their bytes
  nn::StateDict::Metadata metadata;
};

// "operation: path 'file': ", for messages.
struct FileContext {
  const char* operation;
  const std::string& path;
};
std::ostream& operator<<(std::ostream& out, const FileContext& file);

// Fails unless the tensors fill `data_bytes` bytes without a gap.
SafetensorsHeader parse_header(const FileContext& file, const std::string& json,
                               int64_t data_bytes);
// The header's JSON, padded so that the data after it is aligned to 8 bytes.
std::string format_header(const SafetensorsHeader& header);

}  // namespace dlcore::io
