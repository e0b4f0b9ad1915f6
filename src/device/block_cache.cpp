#include "device/block_cache.h"

#include <algorithm>

#include "base/checked.h"

namespace dlcore {
namespace {

// Four classes per power of two.
int class_of(int64_t rounded_bytes) {
  const int log = 63 - __builtin_clzll(static_cast<uint64_t>(rounded_bytes));
  return log * 4 + static_cast<int>((rounded_bytes >> (log - 2)) & 3);
}

int64_t bytes_of(int size_class) { return int64_t{4 + size_class % 4} << (size_class / 4 - 2); }

}  // namespace

int64_t BlockCache::rounded(int64_t bytes) {
  if (bytes <= 256) return ceil_div(bytes, int64_t{kAlignment}) * int64_t{kAlignment};
  const int log = 63 - __builtin_clzll(static_cast<uint64_t>(bytes - 1));
  const int64_t step = int64_t{1} << (log - 2);
  return ceil_div(bytes, step) * step;
}

void* BlockCache::take(int64_t bytes) {
  const int64_t size = rounded(bytes);
  std::lock_guard<std::mutex> lock(mutex_);
  taken_ += size;
  most_taken_ = std::max(most_taken_, taken_);
  std::vector<void*>& blocks = blocks_[class_of(size)];
  if (blocks.empty()) return nullptr;
  void* block = blocks.back();
  blocks.pop_back();
  cached_ -= size;
  return block;
}

void BlockCache::give_up(int64_t bytes) noexcept {
  std::lock_guard<std::mutex> lock(mutex_);
  taken_ -= rounded(bytes);
}

bool BlockCache::give(void* block, int64_t bytes) noexcept {
  const int64_t size = rounded(bytes);
  std::lock_guard<std::mutex> lock(mutex_);
  taken_ -= size;
  // A loop whose sizes have their peaks at different times needs more than was ever in use at once,
  // in order to find every block again; a tensor that grows leaves blocks that nobody asks for.
  if (cached_ + taken_ + size > 2 * most_taken_) return false;
  try {
    blocks_[class_of(size)].push_back(block);
  } catch (...) {
    return false;
  }
  cached_ += size;
  return true;
}

std::vector<BlockCache::Block> BlockCache::drain() {
  std::lock_guard<std::mutex> lock(mutex_);
  std::vector<Block> all;
  for (int i = 0; i < kClasses; ++i) {
    for (void* block : blocks_[i]) all.push_back({block, bytes_of(i)});
    blocks_[i].clear();
  }
  cached_ = 0;
  most_taken_ = taken_;
  return all;
}

int64_t BlockCache::cached_bytes() const {
  std::lock_guard<std::mutex> lock(mutex_);
  return cached_;
}

}  // namespace dlcore
