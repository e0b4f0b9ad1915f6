#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "tensor/tensor.h"

namespace dlcore::data {

// A published file, known by the size and the SHA-256 of its unpacked bytes.
struct OriginalFile {
  std::string name;  // unpacked; packed it ends in .gz
  int64_t bytes;
  std::string sha256;
};

struct FilePlaces {
  std::string folder;                // looked in first; what is downloaded goes there
  std::string system_folder;         // looked in next; may be empty
  std::string package;               // the Debian package that fills it
  std::vector<std::string> mirrors;  // URLs of folders that hold name.gz, tried in this order
  bool download;                     // whether to ask them for what is missing or damaged
};

// The unpacked bytes, u8 [bytes]. A download is moved into place whole, so that several processes
// may do this at once.
Tensor find_original(const char* operation, const OriginalFile& file, const FilePlaces& places);

}  // namespace dlcore::data
