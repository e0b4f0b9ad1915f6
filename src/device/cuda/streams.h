#pragma once

#include <cuda_runtime.h>

#include <mutex>
#include <vector>

namespace dlcore::cuda {

// The streams of one device: its own, which work is given to unless a thread chooses another one,
// and those made for the program. None is ever destroyed: freed blocks wait in their order. Any
// thread; the device must be the thread's current one.
class Streams {
 public:
  explicit Streams(int index);

  cudaStream_t own() const { return own_; }
  cudaStream_t take();
  void give(cudaStream_t stream) noexcept;

  cudaStream_t current() const;  // the calling thread's
  void set_current(cudaStream_t stream) noexcept;

  // What `later`, of whatever device, is given from now on waits for what `earlier`, of this one,
  // was given before.
  void order(cudaStream_t earlier, cudaStream_t later);

 private:
  int index_;
  cudaStream_t own_ = nullptr;
  std::mutex mutex_;
  std::vector<cudaStream_t> free_;
  cudaEvent_t mark_ = nullptr;  // under the mutex from its record to the wait for it
};

}  // namespace dlcore::cuda
