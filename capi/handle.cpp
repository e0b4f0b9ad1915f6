#include "capi/handle.h"

#include <cstring>
#include <mutex>
#include <string>

#include "base/error.h"
#include "base/hot_tls.h"

namespace dlcore::capi {

std::atomic<Slot*> slot_chunks[size_t{1} << (kSlotBits - kChunkBits)];

namespace {

constexpr uint64_t kReferenceMask = kSlotMask;
constexpr uint32_t kChunkSize = 1u << kChunkBits;
constexpr uint32_t kNoSlot = UINT32_MAX;
constexpr int kCacheSize = 64;

struct alignas(64) Counter {
  std::atomic<int64_t> value{0};
};
Counter live_counts[kKindCount];
Counter misuses;

uint64_t generation_of(uint64_t bits) { return bits >> 32; }

// A free slot's value is the number of the next free one.
uint32_t next_free(const Slot* slot) {
  uint32_t next;
  std::memcpy(&next, slot->value, sizeof(next));
  return next;
}
void set_next_free(Slot* slot, uint32_t next) { std::memcpy(slot->value, &next, sizeof(next)); }

// The free slots that no thread has taken for itself.
std::mutex free_mutex;
uint32_t free_head = kNoSlot;
uint32_t slot_count = 0;

void push_free(uint32_t index) {
  set_next_free(slot_of(index), free_head);
  free_head = index;
}

void add_chunk() {
  DL_CHECK(slot_count <= kSlotMask, Code::kLimit, "handles: more than ", kSlotMask + 1,
           " objects have a live handle");
  Slot* chunk = new Slot[kChunkSize];
  for (uint32_t i = 0; i < kChunkSize; ++i) chunk[i].state = kFirstGeneration << 32;
  slot_chunks[slot_count >> kChunkBits].store(chunk, std::memory_order_release);
  for (uint32_t i = kChunkSize; i > 0; --i) push_free(slot_count + i - 1);
  slot_count += kChunkSize;
}

// Free slots of one thread, so that making and releasing handles seldom takes the lock.
struct Cache {
  uint32_t slots[kCacheSize];
  int count = 0;
  bool closed =
      false;  // the thread is ending: other thread-local objects may still release handles

  ~Cache() {
    give_back(count);
    closed = true;
  }
  void give_back(int n) {
    const std::lock_guard<std::mutex> lock(free_mutex);
    while (n-- > 0) push_free(slots[--count]);
  }
  void fill(int n) {
    const std::lock_guard<std::mutex> lock(free_mutex);
    while (n-- > 0) {
      if (free_head == kNoSlot) add_chunk();
      const uint32_t index = free_head;
      free_head = next_free(slot_of(index));
      slots[count++] = index;
    }
  }
  uint32_t take() {
    if (count == 0) fill(kCacheSize / 2);
    return slots[--count];
  }
  void put(uint32_t index) {
    if (count == kCacheSize) give_back(kCacheSize / 2);
    slots[count++] = index;
    if (closed) give_back(count);
  }
};
DL_HOT_TLS Cache* cache_of_thread = nullptr;  // null before its first use

[[gnu::noinline]] Cache& make_cache() {
  static thread_local Cache cache;
  return *(cache_of_thread = &cache);
}
Cache& cache() { return cache_of_thread ? *cache_of_thread : make_cache(); }

bool matches(uint64_t state, uint64_t bits) { return (state ^ bits) >> kSlotBits == 0; }

void destroy_slot(uint64_t bits, Slot* slot) {
  const Kind kind = kind_of(bits);
  destroy_value(kind, slot->value);
  live_counts[static_cast<int>(kind)].value.fetch_sub(1, std::memory_order_relaxed);
  const bool used_up = generation_of(bits) == UINT32_MAX;
  if (!used_up) cache().put(static_cast<uint32_t>(bits & kSlotMask));
}

// Adds to a live handle's references; false where it is not live.
bool change_references(uint64_t bits, int64_t change) noexcept {
  Slot* slot = slot_of(bits);
  if (!slot || kind_of(bits) == Kind::kNone) return false;
  uint64_t state = slot->state.load(std::memory_order_acquire);
  for (;;) {
    if (!matches(state, bits)) return false;
    const uint64_t references = (state & kReferenceMask) + static_cast<uint64_t>(change);
    if (references > kReferenceMask) return false;
    const uint64_t after =
        references ? state + static_cast<uint64_t>(change) : (generation_of(bits) + 1) << 32;
    if (!slot->state.compare_exchange_weak(state, after, std::memory_order_acq_rel)) continue;
    if (!references) destroy_slot(bits, slot);
    return true;
  }
}

bool count_misuse(bool done) noexcept {
  if (!done) misuses.value.fetch_add(1, std::memory_order_relaxed);
  return done;
}

}  // namespace

namespace detail {

std::pair<uint32_t, Slot*> take_slot() {
  const uint32_t index = cache().take();
  return {index, slot_of(index)};
}

uint64_t publish(uint32_t index, Slot* slot, Kind kind) {
  const uint64_t state = slot->state.load(std::memory_order_relaxed) | static_cast<uint64_t>(kind)
                                                                           << kSlotBits;
  slot->state.store(state | 1, std::memory_order_release);
  live_counts[static_cast<int>(kind)].value.fetch_add(1, std::memory_order_relaxed);
  return state | index;
}

}  // namespace detail

bool is_live(uint64_t bits) { return find(bits, kind_of(bits)) && kind_of(bits) != Kind::kNone; }

bool retain_bits(uint64_t bits) noexcept { return count_misuse(change_references(bits, 1)); }
bool release_bits(uint64_t bits) noexcept { return count_misuse(change_references(bits, -1)); }
void release_if_live(uint64_t bits) noexcept { change_references(bits, -1); }

void fail_handle(const char* op, const char* argument, uint64_t bits, Kind wanted) {
  DL_CHECK(bits != 0, Code::kNullArgument, op, ": ", argument, " must not be NULL");
  const Slot* slot = slot_of(bits);
  const int kind = static_cast<int>(kind_of(bits));
  const bool possible = slot && kind > 0 && kind < kKindCount &&
                        generation_of(bits) >= kFirstGeneration &&
                        generation_of(bits) <= generation_of(slot->state.load());
  DL_CHECK(possible, Code::kInvalidHandle, op, ": ", argument, " (",
           reinterpret_cast<const void*>(bits), ") is no handle; a ", name_of(wanted),
           " is wanted");
  DL_CHECK(is_live(bits), Code::kInvalidHandle, op, ": ", argument, " is a released ",
           name_of(kind_of(bits)));
  fail(Code::kInvalidHandle, op, ": ", argument, " is a ", name_of(kind_of(bits)), ", not a ",
       name_of(wanted));
}

int64_t live_count(Kind kind) {
  return live_counts[static_cast<int>(kind)].value.load(std::memory_order_relaxed);
}
int64_t misuse_count() { return misuses.value.load(std::memory_order_relaxed); }

}  // namespace dlcore::capi
