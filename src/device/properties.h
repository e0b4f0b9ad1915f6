#pragma once

#include <cstdint>

#include "device/device.h"

namespace dlcore {

struct DeviceProperties {
  char name[256];
  int64_t total_bytes, free_bytes;  // of its memory, other programs' share included
  int32_t processors;               // a GPU's multiprocessors, the host's cores
  int32_t major, minor;             // CUDA's compute capability; 0 for the CPU
};
DeviceProperties device_properties(Device device);

// No more than this many bytes may be in use or cached on a GPU; 0: as much as there is.
void set_memory_limit(Device device, int64_t bytes);

}  // namespace dlcore
