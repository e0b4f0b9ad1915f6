#include "base/pool.h"

#include <array>
#include <cstdint>
#include <cstdlib>
#include <new>

#include "base/sanitizer.h"

namespace dlcore {
namespace {

constexpr size_t kStep = 64;      // sizes are rounded up to this, and blocks aligned to it
constexpr uint32_t kKept = 4096;  // blocks kept per size and thread

struct Block {
  Block* next;
};

struct List {
  Block* head = nullptr;
  uint32_t count = 0;
};

enum class Life : uint8_t { kUnborn, kAlive, kOver };
// Trivially destructible, so that objects that die after the thread's lists still find it.
thread_local Life life = Life::kUnborn;

struct Lists {
  std::array<List, kLargestPooled / kStep + 1> of_size;
  Lists() { life = Life::kAlive; }
  ~Lists() {
    life = Life::kOver;
    for (List& list : of_size) {
      while (Block* block = list.head) {
        list.head = block->next;
        std::free(block);
      }
    }
  }
};

thread_local Lists lists;

List* list_for(size_t bytes) {
  if (!DL_REUSE_MEMORY || bytes > kLargestPooled || life == Life::kOver) return nullptr;
  return &lists.of_size[(bytes + kStep - 1) / kStep];
}

}  // namespace

void* pool_allocate(size_t bytes) {
  if (List* list = list_for(bytes); list && list->head) {
    Block* block = list->head;
    list->head = block->next;
    --list->count;
    return block;
  }
  void* memory = std::aligned_alloc(kStep, (bytes + kStep - 1) / kStep * kStep);
  if (!memory) throw std::bad_alloc();
  return memory;
}

void pool_deallocate(void* memory, size_t bytes) noexcept {
  List* list = list_for(bytes);
  if (!list || list->count >= kKept) return std::free(memory);
  auto* block = static_cast<Block*>(memory);
  block->next = list->head;
  list->head = block;
  ++list->count;
}

}  // namespace dlcore
