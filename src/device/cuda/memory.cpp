#include "device/cuda/memory.h"

#include "base/error.h"
#include "device/cuda/check.h"

namespace dlcore::cuda {

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

void* DeviceMemory::allocate(int64_t bytes) {
  void* data = cache_.take(bytes);
  if (!data) data = take_from_device(bytes);
  if (!data) {
    trim();
    data = take_from_device(bytes);
  }
  if (!data) cache_.give_up(bytes);
  DL_CHECK(data, Code::kOutOfMemory, "cuda:", index_, " cannot give ", bytes,
           " bytes; in use: ", in_use_.stats().allocated_bytes, ", limit: ", limit_.load());
  in_use_.add(bytes);
  return data;
}

// A block that is not kept is freed by cudaFree, which waits for the device.
void DeviceMemory::deallocate(void* data, int64_t bytes) noexcept {
  in_use_.remove(bytes);
  if (cache_.give(data, bytes)) return;
  held_ -= BlockCache::rounded(bytes);
  cudaFree(data);
}

MemoryStats DeviceMemory::stats() const {
  MemoryStats stats = in_use_.stats();
  stats.cached_bytes = cache_.cached_bytes();
  return stats;
}

void DeviceMemory::trim() noexcept {
  try {
    for (const BlockCache::Block& block : cache_.drain()) {
      held_ -= block.bytes;
      cudaFree(block.data);
    }
  } catch (const std::bad_alloc&) {
    // The list of blocks could not be made; they stay cached.
  }
}

}  // namespace dlcore::cuda
