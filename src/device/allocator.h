#pragma once

#include <cstddef>
#include <cstdint>

#include "device/device.h"

namespace dlcore {

struct MemoryStats {
  int64_t allocated_bytes = 0;   // in use by tensors
  int64_t peak_bytes = 0;        // the most ever in use at once
  int64_t cached_bytes = 0;      // kept for reuse
  int64_t allocation_count = 0;  // blocks handed out so far
};

inline constexpr size_t kAlignment = 64;

// Gives memory of a device, aligned to kAlignment, uninitialised. Zero bytes give nullptr.
void* allocate(Device device, int64_t bytes);
void deallocate(Device device, void* data, int64_t bytes) noexcept;

MemoryStats memory_stats(Device device);
void reset_peak_memory(Device device);
// Gives cached blocks back to the system.
void trim_memory(Device device) noexcept;

}  // namespace dlcore
