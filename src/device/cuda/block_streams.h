#pragma once

#include <cuda_runtime.h>

#include <atomic>
#include <mutex>
#include <unordered_map>
#include <vector>

namespace dlcore::cuda {

// Which streams use a device's blocks, as far as it is not its own stream alone. Any thread.
class BlockStreams {
 public:
  struct Uses {
    cudaStream_t owner;                // in whose order the block was handed out
    std::vector<cudaStream_t> others;  // each once
  };
  explicit BlockStreams(cudaStream_t own) : own_(own) {}

  void handed_out(void* block, cudaStream_t owner);
  void used_on(void* block, cudaStream_t stream);
  Uses forget(void* block) noexcept;  // as the block is freed

 private:
  cudaStream_t own_;
  std::mutex mutex_;
  std::unordered_map<void*, Uses> uses_;
  std::atomic<size_t> count_{0};  // of uses_: programs with one stream take no lock
};

}  // namespace dlcore::cuda
