#pragma once

#include <cassert>
#include <cstring>
#include <initializer_list>
#include <type_traits>
#include <utility>

namespace dlcore {

inline constexpr int kFew = 4;

// Copies the first `count` items of arrays that have room for kFew at least. Of plain numbers kFew
// are copied whatever the count: two moves, where a loop would become a call of memmove.
template <class T>
void copy_few(const T* from, int count, T* to) {
  int i = 0;
  if constexpr (std::is_arithmetic_v<T>) {
    std::memmove(to, from, kFew * sizeof(T));
    i = kFew;
  }
  for (; i < count; ++i) to[i] = from[i];
}

// A vector with room for N elements and no allocation.
template <class T, int N>
class FixedVector {
  static_assert(N >= kFew);

 public:
  FixedVector() = default;
  explicit FixedVector(int size, const T& value = T()) : size_(size) {
    assert(size >= 0 && size <= N);
    for (int i = 0; i < size; ++i) items_[i] = value;
  }
  FixedVector(std::initializer_list<T> values) : FixedVector(values.begin(), values.end()) {}
  template <class It, class = decltype(*std::declval<It>())>
  FixedVector(It first, It last) {
    for (; first != last; ++first) push_back(*first);
  }
  FixedVector(const FixedVector& other) : size_(other.size_) {
    copy_few(other.items_, size_, items_);
  }
  // Assigned to itself it copies each item onto itself. NOLINTNEXTLINE(*-self-assignment)
  FixedVector& operator=(const FixedVector& other) {
    size_ = other.size_;
    copy_few(other.items_, size_, items_);
    return *this;
  }

  int size() const { return size_; }
  bool empty() const { return size_ == 0; }
  static constexpr int capacity() { return N; }
  T* data() { return items_; }
  const T* data() const { return items_; }
  T* begin() { return items_; }
  T* end() { return items_ + size_; }
  const T* begin() const { return items_; }
  const T* end() const { return items_ + size_; }
  T& operator[](int i) { return items_[i]; }
  const T& operator[](int i) const { return items_[i]; }
  T& back() { return items_[size_ - 1]; }
  const T& back() const { return items_[size_ - 1]; }

  void push_back(const T& value) {
    assert(size_ < N);
    items_[size_++] = value;
  }
  void pop_back() { --size_; }
  void insert(int at, const T& value) {
    assert(size_ < N);
    for (int i = size_++; i > at; --i) items_[i] = items_[i - 1];
    items_[at] = value;
  }
  void erase(int at) {
    for (int i = at; i + 1 < size_; ++i) items_[i] = items_[i + 1];
    --size_;
  }
  void clear() { size_ = 0; }

  friend bool operator==(const FixedVector& a, const FixedVector& b) {
    if (a.size_ != b.size_) return false;
    for (int i = 0; i < a.size_; ++i) {
      if (!(a.items_[i] == b.items_[i])) return false;
    }
    return true;
  }
  friend bool operator!=(const FixedVector& a, const FixedVector& b) { return !(a == b); }

 private:
  int size_ = 0;
  T items_[N];
};

}  // namespace dlcore
