#pragma once

#include <vector>

#include "base/pool.h"

namespace dlcore {

// Takes memory from the pool, so that a vector that lives for one call asks the system for nothing.
template <class T>
struct PoolAllocator {
  using value_type = T;

  PoolAllocator() = default;
  template <class U>
  PoolAllocator(const PoolAllocator<U>&) {}  // NOLINT: a conversion, as the standard asks for

  T* allocate(size_t count) { return static_cast<T*>(pool_allocate(count * kSize)); }
  void deallocate(T* memory, size_t count) noexcept { pool_deallocate(memory, count * kSize); }

  friend bool operator==(PoolAllocator, PoolAllocator) { return true; }
  friend bool operator!=(PoolAllocator, PoolAllocator) { return false; }

 private:
  static constexpr size_t kSize = sizeof(T);  // NOLINT(bugprone-sizeof-expression): T may point
};

template <class T>
using PooledVector = std::vector<T, PoolAllocator<T>>;

}  // namespace dlcore
