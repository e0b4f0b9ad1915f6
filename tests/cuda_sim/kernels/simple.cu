#include "kernels.h"
#include "launch.h"

namespace kernels {
namespace {

__global__ void fill_kernel(float* __restrict__ x, float value, int n) {
  for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < n; i += gridDim.x * blockDim.x)
    x[i] = value;
}

__global__ void add_kernel(float* __restrict__ x, const float* __restrict__ y, int n) {
  const int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) x[i] += __ldg(y + i);
}

__global__ void add_unguarded_kernel(float* x) { x[blockIdx.x * blockDim.x + threadIdx.x] += 1; }

__global__ void record_order_kernel(int* order, int* counter) {
  order[atomicAdd(counter, 1)] = static_cast<int>(blockIdx.x * blockDim.x + threadIdx.x);
}

__global__ void __launch_bounds__(1024) nothing_kernel(int) {}

__global__ void read_shared_kernel(float* out, int n) {
  DYNAMIC_SHARED(float, shared);
  if (static_cast<int>(threadIdx.x) < n) out[threadIdx.x] = shared[threadIdx.x];
}

__device__ __forceinline__ float4 twice(float4 x) {
  return make_float4(2 * x.x, 2 * x.y, 2 * x.z, 2 * x.w);
}

__global__ void vectors_kernel(const float4* x, float4* out, int n) {
#pragma unroll 4
  for (int i = threadIdx.x; i < n; i += blockDim.x) out[i] = twice(x[i]);
}

__global__ void numbers_kernel(unsigned* out) {
  out[0] = __popc(0xf0f0u);
  out[1] = __clz(1);
  out[2] = __umulhi(0x80000000u, 6u);
  out[3] = __float_as_uint(__int_as_float(0x3f800000));
  out[4] = __brev(1u);
  out[5] = __ffs(8);
  out[6] = static_cast<unsigned>(fmaxf(rsqrtf(0.25f), __fdividef(1.0f, 4.0f)));
  out[7] = static_cast<unsigned>(max(3, 7) * min(2.0f, 5.0f));
}

}  // namespace

void fill(float* x, float value, int n, cudaStream_t stream) {
  LAUNCH(fill_kernel, 4, 64, 0, stream, x, value, n);
}
void add(float* x, const float* y, int n, cudaStream_t stream) {
  LAUNCH(add_kernel, (n + 127) / 128, 128, 0, stream, x, y, n);
}
void add_unguarded(float* x, int blocks, int threads, cudaStream_t stream) {
  LAUNCH(add_unguarded_kernel, blocks, threads, 0, stream, x);
}
void record_order(int* order, int* counter, int blocks, int threads, cudaStream_t stream) {
  LAUNCH(record_order_kernel, blocks, threads, 0, stream, order, counter);
}
void nothing(dim3 grid, dim3 block, size_t shared_bytes, cudaStream_t stream) {
  LAUNCH(nothing_kernel, grid, block, shared_bytes, stream, 0);
}
cudaError_t allow_nothing(int shared_bytes) {
  return cudaFuncSetAttribute(nothing_kernel, cudaFuncAttributeMaxDynamicSharedMemorySize,
                              shared_bytes);
}
void read_shared(float* out, int n, cudaStream_t stream) {
  LAUNCH(read_shared_kernel, 1, 32, 32 * sizeof(float), stream, out, n);
}
void vectors(const float4* x, float4* out, int n, cudaStream_t stream) {
  LAUNCH(vectors_kernel, 1, 8, 0, stream, x, out, n);
}
void numbers(unsigned* out, cudaStream_t stream) { LAUNCH(numbers_kernel, 1, 1, 0, stream, out); }

}  // namespace kernels
