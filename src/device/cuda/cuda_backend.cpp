#include "device/cuda/cuda_backend.h"

#include <cstdio>

#include "device/cuda/check.h"
#include "device/cuda/kernel_table.h"
#include "device/cuda/nccl_rank.h"

namespace dlcore::cuda {

// CUDA's calls go to the calling thread's current device, which the program may change at any time.
CudaBackend::Gpu& CudaBackend::gpu(int index) const {
  DL_CUDA_CHECK(cudaSetDevice(index));
  std::call_once(made_[index], [&] { gpus_[index] = new Gpu(index); });
  return *gpus_[index];
}

void* CudaBackend::allocate(int index, int64_t bytes) {
  Gpu& owner = gpu(index);
  return owner.memory.allocate(bytes, owner.streams.current());
}

void CudaBackend::deallocate(int index, void* data, int64_t bytes) noexcept {
  cudaSetDevice(index);
  gpus_[index]->memory.deallocate(data, bytes);
}

MemoryStats CudaBackend::memory_stats(int index) const { return gpu(index).memory.stats(); }

void CudaBackend::reset_peak(int index) { gpu(index).memory.reset_peak(); }

void CudaBackend::trim(int index) noexcept {
  if (!gpus_[index]) return;
  cudaSetDevice(index);
  gpus_[index]->memory.trim();
  pinned_.trim();
}

void CudaBackend::copy_from_host(int index, void* to, const void* from, int64_t bytes) {
  cudaStream_t stream = gpu(index).streams.current();
  DL_CUDA_CHECK(
      cudaMemcpyAsync(to, from, static_cast<size_t>(bytes), cudaMemcpyHostToDevice, stream));
  DL_CUDA_CHECK(cudaStreamSynchronize(stream));
}

void CudaBackend::copy_from_pinned(int index, void* to, const void* from, int64_t bytes) {
  cudaStream_t stream = gpu(index).streams.current();
  DL_CUDA_CHECK(
      cudaMemcpyAsync(to, from, static_cast<size_t>(bytes), cudaMemcpyHostToDevice, stream));
  pinned_.copied_from(from, stream);
}

void CudaBackend::copy_to_host(int index, void* to, const void* from, int64_t bytes) {
  DL_CUDA_CHECK(cudaMemcpyAsync(to, from, static_cast<size_t>(bytes), cudaMemcpyDeviceToHost,
                                gpu(index).streams.current()));
  synchronize(index);
}

// Between two devices the copy runs on the target's stream, and either stream waits for what the
// other did before: the source must have been written, and may not be reused too early.
void CudaBackend::copy_between(int to_index, void* to, int from_index, const void* from,
                               int64_t bytes) {
  const auto size = static_cast<size_t>(bytes);
  Streams& source = gpu(from_index).streams;
  if (to_index == from_index) {
    DL_CUDA_CHECK(cudaMemcpyAsync(to, from, size, cudaMemcpyDeviceToDevice, source.current()));
    return;
  }
  Streams& target = gpu(to_index).streams;
  source.order(source.current(), target.current());
  DL_CUDA_CHECK(cudaMemcpyPeerAsync(to, to_index, from, from_index, size, target.current()));
  target.order(target.current(), source.current());
}

void CudaBackend::synchronize(int index) {
  synchronize_stream(index, gpu(index).streams.current());
}

// Where nobody waits for the device, it is waited for when too many findings are unknown.
int64_t* CudaBackend::await_check(int index, DataCheck&& check) {
  Gpu& owner = gpu(index);
  cudaStream_t stream = owner.streams.current();
  int64_t* finding = owner.checks.add(check, stream);
  while (!finding) {
    synchronize_device(index);
    finding = owner.checks.add(check, stream);
  }
  return finding;
}

void* CudaBackend::current_stream(int index) { return gpu(index).streams.current(); }

DeviceProperties CudaBackend::properties(int index) {
  gpu(index);
  cudaDeviceProp from{};
  DL_CUDA_CHECK(cudaGetDeviceProperties(&from, index));
  size_t free_bytes = 0, total_bytes = 0;
  DL_CUDA_CHECK(cudaMemGetInfo(&free_bytes, &total_bytes));
  DeviceProperties to{{},
                      static_cast<int64_t>(total_bytes),
                      static_cast<int64_t>(free_bytes),
                      from.multiProcessorCount,
                      from.major,
                      from.minor};
  std::snprintf(to.name, sizeof to.name, "%s", from.name);
  return to;
}

void CudaBackend::set_memory_limit(int index, int64_t bytes) { gpu(index).memory.set_limit(bytes); }

bool CudaBackend::is_pinned(const void* data) const {
  cudaPointerAttributes attributes{};
  DL_CUDA_CHECK(cudaPointerGetAttributes(&attributes, data));
  return attributes.type == cudaMemoryTypeHost;
}

bool CudaBackend::make_ranks(const int* indices, int count, GpuRank** ranks) {
  return make_nccl_ranks(indices, count, ranks);
}

const void* CudaBackend::kernel(int number) const { return kernel_body(number); }

}  // namespace dlcore::cuda
