#pragma once

#include <cstdint>

#include "device/backend.h"
#include "device/properties.h"

namespace dlcore {

// What a backend of GPUs can do beyond what operations ask of every backend.
class GpuBackend : public Backend {
 public:
  virtual DeviceProperties properties(int index) = 0;
  // No more than this many bytes may be in use or cached; 0: as much as there is.
  virtual void set_memory_limit(int index, int64_t bytes) = 0;
  // Page-locked memory of the host, which every GPU reaches without a copy in between.
  virtual void* allocate_pinned(int64_t bytes) = 0;
  virtual void deallocate_pinned(void* data) noexcept = 0;
};

// The CUDA plug-in's backend, or nullptr; why_missing(DeviceKind::kCuda) then says why.
GpuBackend* gpu_backend();

}  // namespace dlcore
