#pragma once

#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "tensor/recorder.h"

namespace dlcore::plan {

// The memory that a plan's steps allocated while they were captured. What is still in use when the
// capture ends keeps its place as long as the plan lives; the rest shares one arena by lifetime.
class Memory final : public RefCounted {
 public:
  Memory() = default;

  Recorder::Block allocate(Device device, int64_t bytes);
  bool owns(const void* data) const;
  // Steps that were added so far; lifetimes are told in them.
  void count_step() { ++now_; }
  // Moves what is no longer in use into the arena, and the steps' operands with it.
  void lay_out(const std::vector<std::unique_ptr<PlanStep>>& steps);

  // Bytes that were asked for, of the arena, and of the blocks that keep their place.
  int64_t requested_bytes() const;
  int64_t arena_bytes() const { return arena_bytes_; }
  int64_t kept_bytes() const;
  // Where an address lies: "arena+64", "block 3", or "" outside the plan's memory.
  std::string place_of(const void* data) const;

 private:
  static constexpr int64_t kInUse = -1;
  // Alive from step `born` until before step `died`.
  struct Block {
    Device device;
    char* data;
    int64_t bytes;
    int64_t born;
    int64_t died = kInUse;
    int64_t offset = 0;  // in the arena
  };
  struct Hold;

  ~Memory() override;
  static void storage_gone(void* hold);
  void end_block(size_t block);
  const Block* find(const void* data) const;
  std::vector<Block*> movable();
  void place(const std::vector<Block*>& blocks);

  mutable std::mutex mutex_;  // a storage may go on another thread
  std::vector<Block> blocks_;
  std::map<const char*, size_t> by_address_;  // those that have bytes
  std::atomic<int64_t> now_{0};
  bool laid_out_ = false;
  char* arena_ = nullptr;
  int64_t arena_bytes_ = 0;
};

}  // namespace dlcore::plan
