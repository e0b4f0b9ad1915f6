#include "base/pool.h"

#include <array>
#include <cstdint>
#include <cstdlib>
#include <new>

#include "base/hot_tls.h"
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

using Lists = std::array<List, kLargestPooled / kStep + 1>;

// This thread's lists; null before its first allocation and after its end, when objects still die.
DL_HOT_TLS Lists* lists = nullptr;
DL_HOT_TLS bool thread_ends = false;

struct Owner {
  Lists of_size;
  Owner() { lists = &of_size; }
  ~Owner() {
    lists = nullptr;
    thread_ends = true;
    for (List& list : of_size) {
      while (Block* block = list.head) {
        list.head = block->next;
        std::free(block);
      }
    }
  }
};

[[gnu::noinline]] void make_lists() {
  if (thread_ends) return;
  static thread_local Owner owner;
  lists = &owner.of_size;
}

List* list_for(size_t bytes) {
  if (!DL_REUSE_MEMORY || bytes > kLargestPooled) return nullptr;
  if (__builtin_expect(!lists, 0)) make_lists();
  return lists ? &(*lists)[(bytes + kStep - 1) / kStep] : nullptr;
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
