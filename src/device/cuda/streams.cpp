#include "device/cuda/streams.h"

#include <new>

#include "device/cuda/check.h"
#include "device/device.h"

namespace dlcore::cuda {
namespace {

thread_local cudaStream_t chosen[kMaxDevices] = {};  // nullptr: the device's own

cudaStream_t make_stream() {
  cudaStream_t stream = nullptr;
  DL_CUDA_CHECK(cudaStreamCreateWithFlags(&stream, cudaStreamNonBlocking));
  return stream;
}

}  // namespace

Streams::Streams(int index) : index_(index), own_(make_stream()) {
  DL_CUDA_CHECK(cudaEventCreateWithFlags(&mark_, cudaEventDisableTiming));
}

cudaStream_t Streams::take() {
  {
    const std::lock_guard<std::mutex> lock(mutex_);
    if (!free_.empty()) {
      cudaStream_t stream = free_.back();
      free_.pop_back();
      return stream;
    }
  }
  return make_stream();
}

void Streams::give(cudaStream_t stream) noexcept {
  const std::lock_guard<std::mutex> lock(mutex_);
  try {
    free_.push_back(stream);
  } catch (const std::bad_alloc&) {
    // It is not used again.
  }
}

cudaStream_t Streams::current() const { return chosen[index_] ? chosen[index_] : own_; }

void Streams::set_current(cudaStream_t stream) noexcept { chosen[index_] = stream; }

void Streams::order(cudaStream_t earlier, cudaStream_t later) {
  const std::lock_guard<std::mutex> lock(mutex_);
  DL_CUDA_CHECK(cudaEventRecord(mark_, earlier));
  DL_CUDA_CHECK(cudaStreamWaitEvent(later, mark_, 0));
}

}  // namespace dlcore::cuda
