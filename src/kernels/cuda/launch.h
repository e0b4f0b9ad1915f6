#pragma once

// What differs between nvcc and g++ with the simulated CUDA of the tests: launches and dynamic
// shared memory. Kernels are otherwise written once.

#include <cuda_runtime.h>

#include <cstdint>

#include "base/checked.h"
#include "device/cuda/check.h"
#include "kernels/signature.h"

#ifdef DL_CUDA_SIMULATED
#define DL_LAUNCH(kernel, grid, block, shared_bytes, stream, ...)                         \
  (cuda_sim::launch(grid, block, shared_bytes, static_cast<cudaStream_t>(stream), kernel, \
                    __VA_ARGS__),                                                         \
   ::dlcore::cuda::check(cudaGetLastError(), #kernel))
#define DL_DYNAMIC_SHARED(T, name) T* name = static_cast<T*>(cuda_sim::dynamic_shared())
#else
#define DL_LAUNCH(kernel, grid, block, shared_bytes, stream, ...)                         \
  (kernel<<<grid, block, shared_bytes, static_cast<cudaStream_t>(stream)>>>(__VA_ARGS__), \
   ::dlcore::cuda::check(cudaGetLastError(), #kernel))
#define DL_DYNAMIC_SHARED(T, name)                     \
  extern __shared__ __align__(16) char name##_bytes[]; \
  T* name = reinterpret_cast<T*>(name##_bytes)
#endif

namespace dlcore::cuda {

inline constexpr int kBlock = 256;  // threads

// Enough blocks of kBlock threads for `work` items, each thread having `per_thread` of them or,
// past some millions, more.
inline dim3 grid_for(int64_t work, int64_t per_thread = 1) {
  constexpr int64_t kMost = 1 << 20;
  const int64_t blocks = ceil_div(ceil_div(work, per_thread), int64_t{kBlock});
  return dim3(static_cast<unsigned>(blocks < kMost ? blocks : kMost));
}

// The threads of a launch one after another: the number of this one, and how many there are.
__device__ inline int64_t thread_number() {
  return static_cast<int64_t>(blockIdx.x) * blockDim.x + threadIdx.x;
}
__device__ inline int64_t thread_count() { return static_cast<int64_t>(gridDim.x) * blockDim.x; }

}  // namespace dlcore::cuda
