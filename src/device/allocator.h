#pragma once

#include <cstdint>

#include "device/device.h"
#include "device/memory_stats.h"

namespace dlcore {

// Gives memory of a device, aligned to kAlignment, uninitialised. Zero bytes give nullptr.
void* allocate(Device device, int64_t bytes);
void deallocate(Device device, void* data, int64_t bytes) noexcept;

MemoryStats memory_stats(Device device);
void reset_peak_memory(Device device);
// Gives cached blocks back to the system.
void trim_memory(Device device) noexcept;

}  // namespace dlcore
