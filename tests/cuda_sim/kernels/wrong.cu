// Kernels with the mistakes that the simulation must report.
#include "kernels.h"
#include "launch.h"

namespace kernels {
namespace {

__global__ void divergent_barrier_kernel(int* out) {
  if (threadIdx.x % 2 == 0) {
    __syncthreads();
  } else {
    __syncwarp();
  }
  out[threadIdx.x] = 1;
}

__global__ void barrier_after_exit_kernel(int* out) {
  if (threadIdx.x == 0) return;
  __syncthreads();
  out[threadIdx.x] = 1;
}

__global__ void lane_not_in_mask_kernel(int* out) {
  out[threadIdx.x] = __shfl_sync(0x0000ffffu, 1, 0);
}

__global__ void partial_warp_kernel(int* out) {
  if (threadIdx.x == 7) {
    __syncwarp(1u << 7 | 1u << 8);
  } else {
    out[threadIdx.x] = __shfl_sync(0xffffffffu, 1, 0);
  }
}

// Right only if the threads before this one already ran.
__global__ void missing_barrier_kernel(int* out) {
  __shared__ int left[1024];
  left[threadIdx.x] = static_cast<int>(threadIdx.x) + 1;
  out[threadIdx.x] = left[(threadIdx.x + 1) % blockDim.x];
  __syncthreads();
  left[threadIdx.x] = 0;
}

}  // namespace

void divergent_barrier(int* out, int threads, cudaStream_t stream) {
  LAUNCH(divergent_barrier_kernel, 1, threads, 0, stream, out);
}
void barrier_after_exit(int* out, int threads, cudaStream_t stream) {
  LAUNCH(barrier_after_exit_kernel, 1, threads, 0, stream, out);
}
void lane_not_in_mask(int* out, cudaStream_t stream) {
  LAUNCH(lane_not_in_mask_kernel, 1, 32, 0, stream, out);
}
void partial_warp(int* out, cudaStream_t stream) {
  LAUNCH(partial_warp_kernel, 1, 32, 0, stream, out);
}
void missing_barrier(int* out, int threads, cudaStream_t stream) {
  LAUNCH(missing_barrier_kernel, 1, threads, 0, stream, out);
}

}  // namespace kernels
