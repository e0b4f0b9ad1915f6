#pragma once

#include <cuda_runtime.h>

#include <cstdint>
#include <map>
#include <mutex>
#include <vector>

namespace dlcore::cuda {

// Page-locked memory of the host, shared by all devices. A freed block serves again once the copies
// out of it are done: neither a free nor a reuse waits for a device. Any thread.
class PinnedMemory {
 public:
  void* allocate(int64_t bytes);
  void deallocate(void* data) noexcept;
  // A copy out of `data`, anywhere in a block, has been given to a stream of the current device.
  void copied_from(const void* data, cudaStream_t stream);
  void trim() noexcept;  // gives back what is free, where no copy is pending

 private:
  struct Block {
    int64_t bytes;
    std::vector<cudaEvent_t> copies;  // pending ones
  };
  using Blocks = std::map<const void*, Block>;

  void* take_free(int64_t bytes);

  std::mutex mutex_;
  Blocks used_, free_;  // by address
};

}  // namespace dlcore::cuda
