#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <mutex>
#include <vector>

#include "device/memory_stats.h"

namespace dlcore {

// Free blocks of one device, by size class. A training step finds its own blocks again: no system
// call and no page fault in a steady loop. Any thread.
class BlockCache {
 public:
  // The size of the block that serves a request: at most a quarter more than asked for.
  static int64_t rounded(int64_t bytes);

  void* take(int64_t bytes);                       // nullptr if there is none for this size
  void give_up(int64_t bytes) noexcept;            // what take was asked for could not be had
  bool give(void* block, int64_t bytes) noexcept;  // false: the cache is full, free it yourself
  struct Block {
    void* data;
    int64_t bytes;
  };
  std::vector<Block> drain();
  int64_t cached_bytes() const;

 private:
  static constexpr int kClasses = 256;
  mutable std::mutex mutex_;
  std::array<std::vector<void*>, kClasses> blocks_;
  int64_t cached_ = 0;
  int64_t taken_ = 0;       // bytes handed out of or past the cache and not yet back
  int64_t most_taken_ = 0;  // bounds what is worth keeping
};

// What is in use on one device, in bytes asked for. Any thread.
class MemoryCounter {
 public:
  void add(int64_t bytes) {
    const int64_t now = bytes_.fetch_add(bytes, std::memory_order_relaxed) + bytes;
    count_.fetch_add(1, std::memory_order_relaxed);
    int64_t peak = peak_.load(std::memory_order_relaxed);
    while (now > peak && !peak_.compare_exchange_weak(peak, now, std::memory_order_relaxed)) {
    }
  }
  void remove(int64_t bytes) noexcept { bytes_.fetch_sub(bytes, std::memory_order_relaxed); }
  void reset_peak() { peak_.store(bytes_.load()); }
  MemoryStats stats() const { return {bytes_.load(), peak_.load(), 0, count_.load()}; }

 private:
  std::atomic<int64_t> bytes_{0}, peak_{0}, count_{0};
};

}  // namespace dlcore
