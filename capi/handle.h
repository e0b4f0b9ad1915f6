#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <new>
#include <type_traits>
#include <utility>

#include "capi/generated/kinds.h"

// A handle is a number in the bits of a pointer: slot (24 bits), kind (8), generation (32). The
// slot remembers the generation and kind of what it holds now, so that a released handle, one of
// another kind or a stray pointer is recognised without touching freed memory. Generations start at
// 2^31: no address a program can own looks like a handle. A slot whose generations are used up is
// never used again, so no two handles are ever equal.
namespace dlcore::capi {

struct Slot {
  // generation (32) | kind (8) | references (24); kind and references are 0 while the slot is free.
  std::atomic<uint64_t> state;
  alignas(void*) std::byte value[sizeof(void*)];
};

inline constexpr int kSlotBits = 24;
inline constexpr int kChunkBits = 12;
inline constexpr uint64_t kSlotMask = (uint64_t{1} << kSlotBits) - 1;
inline constexpr uint64_t kFirstGeneration = uint64_t{1} << 31;

// The table grows by slot_chunks that stay for the life of the process.
extern std::atomic<Slot*> slot_chunks[size_t{1} << (kSlotBits - kChunkBits)];

inline Kind kind_of(uint64_t bits) { return static_cast<Kind>(bits >> kSlotBits & 0xff); }

inline Slot* slot_of(uint64_t bits) {
  const uint64_t index = bits & kSlotMask;
  Slot* chunk = slot_chunks[index >> kChunkBits].load(std::memory_order_acquire);
  return chunk ? chunk + (index & ((1u << kChunkBits) - 1)) : nullptr;
}

// The slot of a live handle of this kind, else nullptr.
inline Slot* find(uint64_t bits, Kind kind) {
  Slot* slot = slot_of(bits);
  if (!slot || kind_of(bits) != kind) return nullptr;
  const uint64_t state = slot->state.load(std::memory_order_acquire);
  return (state ^ bits) >> kSlotBits ? nullptr : slot;
}

const char* name_of(Kind kind);  // "dl_tensor"

// Moves a pointer-sized value into a new slot; the handle holds one reference.
template <class Value>
uint64_t make_bits(Kind kind, Value&& value);

bool is_live(uint64_t bits);
// False, and counted as misuse, where the handle is not live.
bool retain_bits(uint64_t bits) noexcept;
bool release_bits(uint64_t bits) noexcept;
// The same, but a handle that is gone already is no misuse.
void release_if_live(uint64_t bits) noexcept;
// Fails, saying what is wrong with a handle that `find` refused.
[[noreturn]] void fail_handle(const char* op, const char* argument, uint64_t bits, Kind wanted);

int64_t live_count(Kind kind);
int64_t misuse_count();

// Defined in generated/kinds.cpp: destroys the value of a slot.
void destroy_value(Kind kind, void* value) noexcept;
template <class Value>
void destroy_as(void* value) noexcept {
  std::launder(static_cast<Value*>(value))->~Value();
}

namespace detail {
// A free slot, not yet visible to `find`.
std::pair<uint32_t, Slot*> take_slot();
uint64_t publish(uint32_t index, Slot* slot, Kind kind);
}  // namespace detail

template <class Value>
uint64_t make_bits(Kind kind, Value&& value) {
  using Stored = std::decay_t<Value>;
  static_assert(sizeof(Stored) == sizeof(void*) && alignof(Stored) <= alignof(void*));
  static_assert(std::is_nothrow_move_constructible_v<Stored>);
  const auto [index, slot] = detail::take_slot();
  new (slot->value) Stored(std::forward<Value>(value));
  return detail::publish(index, slot, kind);
}

template <class H>
uint64_t bits_of(H* handle) {
  static_assert(sizeof(void*) == 8, "handles need 64-bit pointers");
  return reinterpret_cast<uint64_t>(handle);
}

}  // namespace dlcore::capi
