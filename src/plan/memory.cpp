#include "plan/memory.h"

#include <algorithm>

#include "base/checked.h"
#include "base/error.h"
#include "device/allocator.h"

namespace dlcore::plan {

// What a storage of the plan's holds on to.
struct Memory::Hold {
  Ref<Memory> memory;
  size_t block;
};

Recorder::Block Memory::allocate(Device device, int64_t bytes) {
  std::lock_guard<std::mutex> lock(mutex_);
  const size_t number = blocks_.size();
  auto hold = std::make_unique<Hold>(Hold{Ref<Memory>(this), number});
  Block& block = blocks_.emplace_back(Block{device, nullptr, bytes, now_});
  block.data = static_cast<char*>(dlcore::allocate(device, bytes));
  if (bytes > 0) by_address_.emplace(block.data, number);
  return {block.data, &Memory::storage_gone, hold.release()};
}

void Memory::storage_gone(void* hold) {
  const std::unique_ptr<Hold> held(static_cast<Hold*>(hold));
  held->memory->end_block(held->block);
}

void Memory::end_block(size_t block) {
  std::lock_guard<std::mutex> lock(mutex_);
  if (!laid_out_) blocks_[block].died = now_;
}

Memory::~Memory() {
  for (const auto& [data, number] : by_address_) {
    deallocate(blocks_[number].device, blocks_[number].data, blocks_[number].bytes);
  }
  deallocate(kHost, arena_, arena_bytes_);
}

const Memory::Block* Memory::find(const void* data) const {
  const char* at = static_cast<const char*>(data);
  const auto after = by_address_.upper_bound(at);
  if (after == by_address_.begin()) return nullptr;
  const Block& block = blocks_[std::prev(after)->second];
  return at < block.data + block.bytes ? &block : nullptr;
}

bool Memory::owns(const void* data) const {
  std::lock_guard<std::mutex> lock(mutex_);
  return find(data) != nullptr;
}

// ---- The arena ----

std::vector<Memory::Block*> Memory::movable() {
  std::vector<Block*> found;
  for (Block& block : blocks_) {
    if (block.died != kInUse && block.bytes > 0) found.push_back(&block);
  }
  return found;
}

// Largest first, each at the lowest offset that is free throughout its life.
void Memory::place(const std::vector<Block*>& blocks) {
  std::vector<Block*> by_size = blocks;
  std::stable_sort(by_size.begin(), by_size.end(),
                   [](const Block* a, const Block* b) { return a->bytes > b->bytes; });
  std::vector<const Block*> placed;  // by offset
  for (Block* block : by_size) {
    int64_t offset = 0;
    for (const Block* other : placed) {
      const bool together = block->born < other->died && other->born < block->died;
      const int64_t end = other->offset + other->bytes;
      if (together && offset + block->bytes > other->offset && offset < end) {
        offset = ceil_div(end, int64_t{kAlignment}) * int64_t{kAlignment};
      }
    }
    block->offset = offset;
    arena_bytes_ = std::max(arena_bytes_, offset + block->bytes);
    placed.insert(
        std::upper_bound(placed.begin(), placed.end(), block,
                         [](const Block* a, const Block* b) { return a->offset < b->offset; }),
        block);
  }
}

void Memory::lay_out(const std::vector<std::unique_ptr<PlanStep>>& steps) {
  std::lock_guard<std::mutex> lock(mutex_);
  laid_out_ = true;
  const std::vector<Block*> blocks = movable();
  place(blocks);
  arena_ = static_cast<char*>(dlcore::allocate(kHost, arena_bytes_));
  for (const auto& step : steps) {
    for (TensorRef* operand : step->operands()) {
      const Block* block = find(operand->data);
      if (!block || block->died == kInUse) continue;
      operand->data = arena_ + block->offset + (static_cast<char*>(operand->data) - block->data);
    }
  }
  for (Block* block : blocks) {
    by_address_.erase(block->data);
    deallocate(block->device, block->data, block->bytes);
  }
}

int64_t Memory::requested_bytes() const {
  int64_t sum = 0;
  for (const Block& block : blocks_) sum += block.bytes;
  return sum;
}

int64_t Memory::kept_bytes() const {
  int64_t sum = 0;
  for (const Block& block : blocks_) sum += block.died == kInUse ? block.bytes : 0;
  return sum;
}

std::string Memory::place_of(const void* data) const {
  const char* at = static_cast<const char*>(data);
  if (at >= arena_ && at < arena_ + arena_bytes_) return cat("arena+", at - arena_);
  std::lock_guard<std::mutex> lock(mutex_);
  const Block* block = find(data);
  return block ? cat("block ", block - blocks_.data()) : "";
}

}  // namespace dlcore::plan
