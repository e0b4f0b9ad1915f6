#include <cub/cub.cuh>

#include "kernels.h"
#include "launch.h"

namespace kernels {
namespace {

// Calls an algorithm of CUB twice, with temporary storage in between.
template <class F>
cudaError_t with_storage(F f) {
  size_t bytes = 0;
  void* storage = nullptr;
  if (const cudaError_t error = f(nullptr, bytes)) return error;
  if (const cudaError_t error = cudaMalloc(&storage, bytes)) return error;
  const cudaError_t error = f(storage, bytes);
  cudaFree(storage);
  return error;
}

template <int kThreads>
__global__ void block_sum_kernel(const int* x, int* out) {
  using Reduce = cub::BlockReduce<int, kThreads>;
  using Scan = cub::BlockScan<int, kThreads>;
  using Warp = cub::WarpReduce<int>;
  __shared__ typename Reduce::TempStorage reduce;
  __shared__ typename Scan::TempStorage scan;
  __shared__ typename Warp::TempStorage warp[kThreads / 32];
  const int i = threadIdx.x;
  const int sum = Reduce(reduce).Sum(x[i]);
  int before = 0;
  Scan(scan).ExclusiveSum(x[i], before);
  const int of_warp = Warp(warp[i / 32]).Sum(x[i]);
  if (i == 0) out[0] = sum;
  if (i == kThreads - 1) out[1] = before;
  if (i == 32) out[2] = of_warp;
}

}  // namespace

void sort_descending(const float* keys, float* keys_out, const int* values, int* values_out, int n,
                     cudaStream_t stream) {
  with_storage([&](void* storage, size_t& bytes) {
    return cub::DeviceRadixSort::SortPairsDescending(storage, bytes, keys, keys_out, values,
                                                     values_out, n, 0, 32, stream);
  });
}
void sort_ascending(const int64_t* keys, int64_t* keys_out, int64_t n, cudaStream_t stream) {
  with_storage([&](void* storage, size_t& bytes) {
    return cub::DeviceRadixSort::SortKeys(storage, bytes, keys, keys_out, n, 0, 64, stream);
  });
}
void sum_and_most(const float* x, float* sum, float* most, int n, cudaStream_t stream) {
  with_storage([&](void* storage, size_t& bytes) {
    return cub::DeviceReduce::Sum(storage, bytes, x, sum, n, stream);
  });
  with_storage([&](void* storage, size_t& bytes) {
    return cub::DeviceReduce::Max(storage, bytes, x, most, n, stream);
  });
}
void running_sums(const int* x, int* inclusive, int* exclusive, int n, cudaStream_t stream) {
  with_storage([&](void* storage, size_t& bytes) {
    return cub::DeviceScan::InclusiveSum(storage, bytes, x, inclusive, n, stream);
  });
  with_storage([&](void* storage, size_t& bytes) {
    return cub::DeviceScan::ExclusiveSum(storage, bytes, x, exclusive, n, stream);
  });
}
void select_flagged(const int* x, const bool* flags, int* out, int* count, int n,
                    cudaStream_t stream) {
  with_storage([&](void* storage, size_t& bytes) {
    return cub::DeviceSelect::Flagged(storage, bytes, x, flags, out, count, n, stream);
  });
}
void block_sum(const int* x, int* out, cudaStream_t stream) {
  LAUNCH(block_sum_kernel<128>, 1, 128, 0, stream, x, out);
}

}  // namespace kernels
