#include "device/cuda/pinned_memory.h"

#include <algorithm>

#include "device/block_cache.h"
#include "device/cuda/check.h"

namespace dlcore::cuda {
namespace {

// Destroys and drops the events that are done.
void drop_done(std::vector<cudaEvent_t>* events) noexcept {
  const auto drop = [](cudaEvent_t event) {
    if (!is_over(cudaEventQuery(event))) return false;
    cudaEventDestroy(event);
    return true;
  };
  events->erase(std::remove_if(events->begin(), events->end(), drop), events->end());
}

}  // namespace

void* PinnedMemory::take_free(int64_t bytes) {
  const std::lock_guard<std::mutex> lock(mutex_);
  for (auto block = free_.begin(); block != free_.end(); ++block) {
    if (block->second.bytes != bytes) continue;
    drop_done(&block->second.copies);
    if (!block->second.copies.empty()) continue;
    const void* data = block->first;
    used_.insert(free_.extract(block));
    return const_cast<void*>(data);
  }
  return nullptr;
}

void* PinnedMemory::allocate(int64_t bytes) {
  const int64_t size = BlockCache::rounded(bytes);
  if (void* data = take_free(size)) return data;
  void* data = nullptr;
  const auto take = [&] {
    return cudaHostAlloc(&data, static_cast<size_t>(size), cudaHostAllocPortable);
  };
  if (take() != cudaSuccess) {
    cudaGetLastError();
    trim();
    check(take(), "cudaHostAlloc");
  }
  const std::lock_guard<std::mutex> lock(mutex_);
  used_.emplace(data, Block{size, {}});
  return data;
}

void PinnedMemory::deallocate(void* data) noexcept {
  const std::lock_guard<std::mutex> lock(mutex_);
  free_.insert(used_.extract(data));
}

void PinnedMemory::copied_from(const void* data, cudaStream_t stream) {
  const std::lock_guard<std::mutex> lock(mutex_);
  auto block = used_.upper_bound(data);
  if (block == used_.begin()) return;  // pinned by someone else
  --block;
  const auto* const begin = static_cast<const char*>(block->first);
  if (static_cast<const char*>(data) >= begin + block->second.bytes) return;
  std::vector<cudaEvent_t>& copies = block->second.copies;
  drop_done(&copies);
  copies.reserve(copies.size() + 1);
  cudaEvent_t end = nullptr;
  DL_CUDA_CHECK(cudaEventCreateWithFlags(&end, cudaEventDisableTiming));
  copies.push_back(end);
  DL_CUDA_CHECK(cudaEventRecord(end, stream));
}

void PinnedMemory::trim() noexcept {
  const std::lock_guard<std::mutex> lock(mutex_);
  for (auto block = free_.begin(); block != free_.end();) {
    drop_done(&block->second.copies);
    if (!block->second.copies.empty()) {
      ++block;
      continue;
    }
    cudaFreeHost(const_cast<void*>(block->first));
    block = free_.erase(block);
  }
}

}  // namespace dlcore::cuda
