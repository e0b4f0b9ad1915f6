#include "kernels.h"
#include "launch.h"

namespace kernels {
namespace {

__device__ __forceinline__ float warp_sum(float x) {
  for (int offset = 16; offset > 0; offset /= 2) x += __shfl_down_sync(0xffffffffu, x, offset);
  return x;
}

// A block for each row.
__global__ void row_sums_kernel(const float* __restrict__ x, float* __restrict__ sums, int cols) {
  __shared__ float of_warp[32];
  float sum = 0;
  for (int j = threadIdx.x; j < cols; j += blockDim.x) sum += x[blockIdx.x * cols + j];
  sum = warp_sum(sum);
  const int lane = threadIdx.x % 32, warp = threadIdx.x / 32;
  if (lane == 0) of_warp[warp] = sum;
  __syncthreads();
  if (warp > 0) return;
  sum = warp_sum(lane < static_cast<int>(blockDim.x) / 32 ? of_warp[lane] : 0);
  if (lane == 0) sums[blockIdx.x] = sum;
}

__global__ void reverse_rows_kernel(float* x, int cols) {
  DYNAMIC_SHARED(float, row);
  for (int j = threadIdx.x; j < cols; j += blockDim.x) row[j] = x[blockIdx.x * cols + j];
  __syncthreads();
  for (int j = threadIdx.x; j < cols; j += blockDim.x) x[blockIdx.x * cols + j] = row[cols - 1 - j];
}

__global__ void count_positive_kernel(const float* x, int* counts) {
  const int i = blockIdx.x * blockDim.x + threadIdx.x;
  const int count = __syncthreads_count(x[i] > 0);
  const int any = __syncthreads_or(x[i] > 0), all = __syncthreads_and(x[i] > 0);
  if (threadIdx.x == 0) {
    counts[3 * blockIdx.x] = count;
    counts[3 * blockIdx.x + 1] = any;
    counts[3 * blockIdx.x + 2] = all;
  }
}

__global__ void warp_functions_kernel(int* out) {
  const unsigned all = 0xffffffffu;
  const int i = threadIdx.x, lane = i % 32;
  int* mine = out + 8 * i;
  mine[0] = __shfl_sync(all, i, 3);
  mine[1] = __shfl_up_sync(all, i, 1);
  mine[2] = __shfl_xor_sync(all, i, 1);
  mine[3] = static_cast<int>(__ballot_sync(all, lane & 1));
  mine[4] = __any_sync(all, lane == 5);
  mine[5] = __all_sync(all, lane < 31);
  __syncwarp();
  const double below = __shfl_down_sync(all, static_cast<double>(i), 2);
  mine[6] = isnan(below) ? -1 : static_cast<int>(below);
  mine[7] = (__activemask() >> lane) & 1;
}

__global__ void segments_kernel(int* out, int width) {
  const unsigned all = 0xffffffffu;
  const int lane = threadIdx.x;
  out[4 * lane] = __shfl_sync(all, lane, 1, width);
  out[4 * lane + 1] = __shfl_up_sync(all, lane, 1, width);
  out[4 * lane + 2] = __shfl_down_sync(all, lane, 1, width);
  out[4 * lane + 3] = __shfl_xor_sync(all, lane, 1, width);
}

__global__ void half_warps_kernel(int* out) {
  const int lane = threadIdx.x;
  if (lane < 16)
    out[lane] = __shfl_sync(0x0000ffffu, lane, 15);
  else
    out[lane] = static_cast<int>(__ballot_sync(0xffff0000u, lane >= 24));
}

}  // namespace

void row_sums(const float* x, float* sums, int rows, int cols, int threads, cudaStream_t stream) {
  LAUNCH(row_sums_kernel, rows, threads, 0, stream, x, sums, cols);
}
void reverse_rows(float* x, int rows, int cols, cudaStream_t stream) {
  LAUNCH(reverse_rows_kernel, rows, 64, cols * sizeof(float), stream, x, cols);
}
void count_positive(const float* x, int* counts, int blocks, int threads, cudaStream_t stream) {
  LAUNCH(count_positive_kernel, blocks, threads, 0, stream, x, counts);
}
void warp_functions(int* out, int threads, cudaStream_t stream) {
  LAUNCH(warp_functions_kernel, 1, threads, 0, stream, out);
}
void segments(int* out, int width, cudaStream_t stream) {
  LAUNCH(segments_kernel, 1, 32, 0, stream, out, width);
}
void half_warps(int* out, cudaStream_t stream) { LAUNCH(half_warps_kernel, 1, 32, 0, stream, out); }

}  // namespace kernels
