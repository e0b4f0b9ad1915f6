#pragma once

#include "capi/arguments.h"
#include "capi/guard.h"
#include "capi/results.h"

// Objects that pass between the library and a callback of the caller's.
namespace dlcore::capi {

// A handle for the length of a callback; no scope notes it. NULL for an empty value.
template <class H>
class LentHandle {
 public:
  explicit LentHandle(typename HandleOf<H>::Value value)
      : bits_(is_empty(value) ? 0 : make_bits(HandleOf<H>::kind, std::move(value))) {}
  LentHandle(LentHandle&& other) noexcept : bits_(std::exchange(other.bits_, 0)) {}
  LentHandle& operator=(LentHandle&&) = delete;
  ~LentHandle() {
    if (bits_) release_if_live(bits_);
  }
  H* get() const { return reinterpret_cast<H*>(bits_); }

 private:
  uint64_t bits_;
};

// Takes over the handle that a callback gave back; NULL gives an empty value.
template <class H>
typename HandleOf<H>::Value receive(const char* op, const char* argument, H* handle) {
  if (!handle) return {};
  auto value = borrow(op, argument, handle);
  release_bits(bits_of(handle));
  return value;
}

}  // namespace dlcore::capi
