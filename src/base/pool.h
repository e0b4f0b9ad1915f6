#pragma once

#include <cstddef>

namespace dlcore {

// Memory for the library's small objects (tensors, storages, graph nodes, small tensors' elements),
// aligned to 64 bytes and kept in per-thread free lists: a few nanoseconds where malloc takes tens.
// Any thread may free what another allocated. Larger requests go to the system.
inline constexpr size_t kLargestPooled = 1024;
void* pool_allocate(size_t bytes);
void pool_deallocate(void* memory, size_t bytes) noexcept;

// Gives a class pooled memory.
#define DL_POOLED                                                                  \
  static void* operator new(size_t size) { return ::dlcore::pool_allocate(size); } \
  static void operator delete(void* memory, size_t size) noexcept {                \
    ::dlcore::pool_deallocate(memory, size);                                       \
  }

}  // namespace dlcore
