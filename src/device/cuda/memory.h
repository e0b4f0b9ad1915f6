#pragma once

#include <cuda_runtime.h>

#include "device/block_cache.h"

namespace dlcore::cuda {

// The memory of one device. Blocks are handed out for use on the device's stream and reused in its
// order: a block that is freed while work on it is pending is safe to give to later work. Any
// thread; the device must be the thread's current one.
class DeviceMemory {
 public:
  explicit DeviceMemory(int index) : index_(index) {}

  void* allocate(int64_t bytes);
  void deallocate(void* data, int64_t bytes) noexcept;
  MemoryStats stats() const;
  void reset_peak() { in_use_.reset_peak(); }
  void trim() noexcept;
  // No more than this many bytes may be in use or cached; 0: as much as there is.
  void set_limit(int64_t bytes) { limit_.store(bytes); }

 private:
  void* take_from_device(int64_t bytes);
  bool within_limit(int64_t more) const;

  int index_;
  BlockCache cache_;
  MemoryCounter in_use_;
  std::atomic<int64_t> held_{0};  // bytes taken from the device and not given back
  std::atomic<int64_t> limit_{0};
};

}  // namespace dlcore::cuda
