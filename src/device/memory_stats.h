#pragma once

#include <cstddef>
#include <cstdint>

namespace dlcore {

struct MemoryStats {
  int64_t allocated_bytes = 0;   // in use by tensors
  int64_t peak_bytes = 0;        // the most ever in use at once
  int64_t cached_bytes = 0;      // kept for reuse
  int64_t allocation_count = 0;  // blocks handed out so far
};

inline constexpr size_t kAlignment = 64;  // bytes, of every block of memory

}  // namespace dlcore
