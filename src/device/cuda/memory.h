#pragma once

#include <cuda_runtime.h>

#include <unordered_map>

#include "device/block_cache.h"
#include "device/cuda/block_streams.h"

namespace dlcore::cuda {

// The memory of one device. A block is handed out for use on a stream and reused in its order: one
// that is freed while that stream's work on it is pending is safe to give to its later work. Any
// thread; the device must be the thread's current one.
class DeviceMemory {
 public:
  DeviceMemory(int index, cudaStream_t own_stream);

  void* allocate(int64_t bytes, cudaStream_t stream);
  void deallocate(void* data, int64_t bytes) noexcept;
  // Work of another stream uses the block: once freed, it is not reused before what that stream has
  // been given by then is done.
  void record_use(void* data, cudaStream_t stream) { streams_.used_on(data, stream); }
  MemoryStats stats() const;
  void reset_peak() { in_use_.reset_peak(); }
  void trim() noexcept;
  // No more than this many bytes may be in use or cached; 0: as much as there is.
  void set_limit(int64_t bytes) { limit_.store(bytes); }

 private:
  // A freed block that other streams than its owner may still use.
  struct Deferred {
    void* data;
    int64_t bytes;
    cudaStream_t owner;
    std::vector<cudaEvent_t> ends;  // of their work
  };

  void* take_from_device(int64_t bytes);
  bool within_limit(int64_t more) const;
  BlockCache& cache_of(cudaStream_t stream);
  void put_back(void* data, int64_t bytes, cudaStream_t owner) noexcept;
  bool defer(void* data, int64_t bytes, const BlockStreams::Uses& uses) noexcept;
  void put_back_deferred(bool wait) noexcept;

  int index_;
  cudaStream_t own_stream_;
  BlockCache own_cache_;
  MemoryCounter in_use_;
  BlockStreams streams_;
  std::atomic<int64_t> held_{0};  // bytes taken from the device and not given back
  std::atomic<int64_t> limit_{0};
  mutable std::mutex mutex_;
  std::unordered_map<cudaStream_t, BlockCache> other_caches_;  // under the mutex; entries stay
  std::vector<Deferred> deferred_;                             // under the mutex
  std::atomic<size_t> deferred_count_{0};
};

}  // namespace dlcore::cuda
