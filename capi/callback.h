#pragma once

#include <vector>

#include "capi/arguments.h"
#include "capi/generated/tensor.h"
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

// Several tensors' handles for the length of a callback.
class LentTensors {
 public:
  template <class Tensors>
  explicit LentTensors(const Tensors& tensors) {
    const auto count = static_cast<size_t>(tensors.size());
    lent_.reserve(count);
    handles_.reserve(count);
    for (size_t i = 0; i < count; ++i) {
      handles_.push_back(lent_.emplace_back(tensors[static_cast<int>(i)]).get());
    }
  }
  dl_tensor* const* data() const { return handles_.data(); }
  int64_t size() const { return static_cast<int64_t>(handles_.size()); }

 private:
  std::vector<LentHandle<dl_tensor>> lent_;
  std::vector<dl_tensor*> handles_;
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
