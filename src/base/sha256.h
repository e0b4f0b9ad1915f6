#pragma once

#include <cstdint>
#include <string>

namespace dlcore {

// The SHA-256 of `bytes` bytes as 64 lower-case hexadecimal digits.
std::string sha256(const void* data, int64_t bytes);

}  // namespace dlcore
