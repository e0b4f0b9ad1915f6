// For simulated libraries: work of their own on a stream.
#pragma once

#include <cstddef>
#include <cstring>
#include <functional>

#include "../cuda_runtime_api.h"

#pragma GCC visibility push(default)
namespace cuda_sim {

// As a kernel of the current device is queued; `work` may touch that device's memory.
cudaError_t queue_library_work(cudaStream_t stream, std::function<void()> work);

// CUB's protocol: without temporary storage the call says how much is needed, with it it works.
// What stood in the storage is lost.
template <class Work>
cudaError_t with_temporary_storage(void* storage, size_t& bytes, size_t needed, cudaStream_t stream,
                                   Work work) {
  if (!storage) {
    bytes = needed;
    return cudaSuccess;
  }
  if (bytes < needed) return cudaErrorInvalidValue;
  return queue_library_work(stream, [=]() mutable {
    std::memset(storage, 0xff, needed);
    work();
  });
}

}  // namespace cuda_sim
#pragma GCC visibility pop
