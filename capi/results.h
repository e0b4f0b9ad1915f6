#pragma once

#include <algorithm>
#include <cstring>
#include <string>
#include <utility>
#include <vector>

#include "base/error.h"
#include "capi/handle.h"
#include "capi/scope.h"
#include "capi/values.h"
#include "tensor/tensor.h"

// Results on their way to the caller: what can fail happens before anything is written.
namespace dlcore::capi {

inline bool is_empty(const Tensor& x) { return !x.defined(); }
template <class T>
bool is_empty(const Ref<T>& x) {
  return !x;
}

// A handle that is released again unless it is given to the caller. An empty value becomes NULL.
template <class H>
class NewHandle {
 public:
  explicit NewHandle(typename HandleOf<H>::Value value) : NewHandle(true, std::move(value)) {}
  NewHandle(bool wanted, typename HandleOf<H>::Value value) {
    if (!wanted || is_empty(value)) return;
    bits_ = make_bits(HandleOf<H>::kind, std::move(value));
    if constexpr (HandleOf<H>::scoped) note(bits_);
  }
  NewHandle(NewHandle&& other) noexcept : bits_(std::exchange(other.bits_, 0)) {}
  NewHandle& operator=(NewHandle&&) = delete;
  ~NewHandle() {
    if (bits_) release_if_live(bits_);
  }
  H* take() noexcept { return reinterpret_cast<H*>(std::exchange(bits_, 0)); }
  void give(H** out) noexcept {
    if (out) *out = take();
  }

 private:
  void note(uint64_t bits) {
    try {
      note_made(bits);
    } catch (...) {
      release_if_live(bits);
      throw;
    }
  }
  uint64_t bits_ = 0;
};

template <class H>
class NewHandles {
 public:
  explicit NewHandles(std::vector<typename HandleOf<H>::Value> values) {
    handles_.reserve(values.size());
    for (auto& value : values) handles_.emplace_back(std::move(value));
  }
  void give(H** out) noexcept {
    for (auto& handle : handles_) *out++ = handle.take();
  }
  void give(H** out, int64_t capacity, int64_t* count) noexcept {
    const auto total = static_cast<int64_t>(handles_.size());
    for (int64_t i = 0; i < std::min(total, capacity); ++i) out[i] = handles_[i].take();
    *count = total;
  }

 private:
  std::vector<NewHandle<H>> handles_;
};

inline void give(const std::string& text, char* out, int64_t capacity, int64_t* length) noexcept {
  const auto total = static_cast<int64_t>(text.size());
  if (capacity > 0) {
    const int64_t kept = std::min(total, capacity - 1);
    std::memcpy(out, text.data(), static_cast<size_t>(kept));
    out[kept] = '\0';
  }
  if (length) *length = total;
}

template <class List, class T>
void give(const List& items, T* out, int64_t capacity, int64_t* count) noexcept {
  const auto total = static_cast<int64_t>(items.size());
  std::copy_n(items.begin(), std::min(total, capacity), out);
  *count = total;
}
template <class List, class T>
void give(const List& items, T* out) noexcept {
  std::copy(items.begin(), items.end(), out);
}

}  // namespace dlcore::capi
