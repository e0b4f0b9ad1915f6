#include "device/cuda/memory.h"

#include <algorithm>
#include <new>

#include "base/error.h"
#include "device/cuda/check.h"

namespace dlcore::cuda {

DeviceMemory::DeviceMemory(int index, cudaStream_t own_stream)
    : index_(index), own_stream_(own_stream), streams_(own_stream) {}

bool DeviceMemory::within_limit(int64_t more) const {
  const int64_t limit = limit_.load();
  return limit == 0 || held_.load() + more <= limit;
}

void* DeviceMemory::take_from_device(int64_t bytes) {
  const int64_t size = BlockCache::rounded(bytes);
  void* data = nullptr;
  if (size < bytes || !within_limit(size)) return nullptr;
  const cudaError_t status = cudaMalloc(&data, static_cast<size_t>(size));
  if (status == cudaErrorMemoryAllocation) {
    cudaGetLastError();
    return nullptr;
  }
  check(status, "cudaMalloc");
  held_ += size;
  return data;
}

void* DeviceMemory::allocate(int64_t bytes, cudaStream_t stream) {
  put_back_deferred(false);
  BlockCache& cache = cache_of(stream);
  void* data = cache.take(bytes);
  if (!data) data = take_from_device(bytes);
  if (!data) {
    trim();
    data = take_from_device(bytes);
  }
  if (!data) cache.give_up(bytes);
  DL_CHECK(data, Code::kOutOfMemory, "cuda:", index_, " cannot give ", bytes,
           " bytes; in use: ", in_use_.stats().allocated_bytes, ", limit: ", limit_.load());
  streams_.handed_out(data, stream);
  in_use_.add(bytes);
  return data;
}

void DeviceMemory::deallocate(void* data, int64_t bytes) noexcept {
  in_use_.remove(bytes);
  const BlockStreams::Uses uses = streams_.forget(data);
  if (uses.others.empty() || !defer(data, bytes, uses)) put_back(data, bytes, uses.owner);
}

BlockCache& DeviceMemory::cache_of(cudaStream_t stream) {
  if (stream == own_stream_) return own_cache_;
  const std::lock_guard<std::mutex> lock(mutex_);
  return other_caches_[stream];
}

// A block that is not kept is freed by cudaFree, which waits for the device.
void DeviceMemory::put_back(void* data, int64_t bytes, cudaStream_t owner) noexcept {
  if (cache_of(owner).give(data, bytes)) return;
  held_ -= BlockCache::rounded(bytes);
  cudaFree(data);
}

// False: the other streams' work is done, there is nothing to wait for.
bool DeviceMemory::defer(void* data, int64_t bytes, const BlockStreams::Uses& uses) noexcept {
  Deferred block{data, bytes, uses.owner, {}};
  try {
    block.ends.reserve(uses.others.size());
    for (cudaStream_t stream : uses.others) {
      cudaEvent_t end = nullptr;
      if (cudaEventCreateWithFlags(&end, cudaEventDisableTiming) != cudaSuccess) {
        throw std::bad_alloc();
      }
      block.ends.push_back(end);
      cudaEventRecord(end, stream);
    }
    const std::lock_guard<std::mutex> lock(mutex_);
    deferred_.push_back(block);
    deferred_count_ = deferred_.size();
    return true;
  } catch (const std::bad_alloc&) {
    cudaGetLastError();
    for (cudaEvent_t end : block.ends) cudaEventDestroy(end);
    for (cudaStream_t stream : uses.others) cudaStreamSynchronize(stream);
    return false;
  }
}

void DeviceMemory::put_back_deferred(bool wait) noexcept {
  if (deferred_count_.load() == 0) return;
  std::unique_lock<std::mutex> lock(mutex_);
  for (size_t i = 0; i < deferred_.size();) {
    const auto ended = [wait](cudaEvent_t end) {
      return is_over(wait ? cudaEventSynchronize(end) : cudaEventQuery(end));
    };
    std::vector<cudaEvent_t>& ends = deferred_[i].ends;
    if (!std::all_of(ends.begin(), ends.end(), ended)) {
      ++i;
      continue;
    }
    const Deferred block = std::move(deferred_[i]);
    if (i + 1 < deferred_.size()) deferred_[i] = std::move(deferred_.back());
    deferred_.pop_back();
    deferred_count_ = deferred_.size();
    lock.unlock();
    for (cudaEvent_t end : block.ends) cudaEventDestroy(end);
    put_back(block.data, block.bytes, block.owner);
    lock.lock();
  }
}

MemoryStats DeviceMemory::stats() const {
  MemoryStats stats = in_use_.stats();
  stats.cached_bytes = own_cache_.cached_bytes();
  const std::lock_guard<std::mutex> lock(mutex_);
  for (const auto& [stream, cache] : other_caches_) stats.cached_bytes += cache.cached_bytes();
  return stats;
}

void DeviceMemory::trim() noexcept {
  put_back_deferred(true);
  const auto give_back = [this](BlockCache& cache) {
    for (const BlockCache::Block& block : cache.drain()) {
      held_ -= block.bytes;
      cudaFree(block.data);
    }
  };
  try {
    give_back(own_cache_);
    const std::lock_guard<std::mutex> lock(mutex_);
    for (auto& [stream, cache] : other_caches_) give_back(cache);
  } catch (const std::bad_alloc&) {
    // The list of blocks could not be made; they stay cached.
  }
}

}  // namespace dlcore::cuda
