#pragma once

#include <cassert>
#include <initializer_list>
#include <memory>
#include <new>
#include <utility>

namespace dlcore {

// A vector whose first N elements need no allocation.
template <class T, int N>
class SmallVector {
 public:
  SmallVector() = default;
  explicit SmallVector(int size) { resize(size); }
  SmallVector(std::initializer_list<T> values) {
    reserve(static_cast<int>(values.size()));
    for (const T& value : values) push_back(value);
  }
  SmallVector(const SmallVector& other) {
    reserve(other.size_);
    for (const T& value : other) push_back(value);
  }
  SmallVector(SmallVector&& other) noexcept { take(other); }
  SmallVector& operator=(SmallVector other) noexcept {
    reset();
    take(other);
    return *this;
  }
  ~SmallVector() { reset(); }

  int size() const { return size_; }
  bool empty() const { return size_ == 0; }
  T* data() { return data_; }
  const T* data() const { return data_; }
  T* begin() { return data_; }
  T* end() { return data_ + size_; }
  const T* begin() const { return data_; }
  const T* end() const { return data_ + size_; }
  T& operator[](int i) {
    assert(i >= 0 && i < size_);
    return data_[i];
  }
  const T& operator[](int i) const {
    assert(i >= 0 && i < size_);
    return data_[i];
  }

  void push_back(T value) {
    if (size_ == capacity_) reserve(2 * capacity_);
    new (data_ + size_) T(std::move(value));
    ++size_;
  }
  void resize(int size) {
    reserve(size);
    while (size_ < size) push_back(T());
    while (size_ > size) data_[--size_].~T();
  }
  void clear() { resize(0); }
  void reserve(int capacity) {
    if (capacity > capacity_) move_to_heap(capacity);
  }

 private:
  [[gnu::noinline]] void move_to_heap(int capacity) {
    T* moved = std::allocator<T>().allocate(static_cast<size_t>(capacity));
    for (int i = 0; i < size_; ++i) {
      new (moved + i) T(std::move(data_[i]));
      data_[i].~T();
    }
    free_heap();
    data_ = moved;
    capacity_ = capacity;
  }

  T* inline_data() { return reinterpret_cast<T*>(inline_); }
  void free_heap() {
    if (data_ != inline_data()) {
      std::allocator<T>().deallocate(data_, static_cast<size_t>(capacity_));
    }
  }
  void reset() {
    clear();
    free_heap();
    data_ = inline_data();
    capacity_ = N;
  }
  void take(SmallVector& other) noexcept {
    if (other.data_ != other.inline_data()) {
      data_ = std::exchange(other.data_, other.inline_data());
      capacity_ = std::exchange(other.capacity_, N);
      size_ = std::exchange(other.size_, 0);
    } else {
      for (T& value : other) push_back(std::move(value));
      other.clear();
    }
  }

  alignas(T) unsigned char inline_[N * sizeof(T)];
  T* data_ = inline_data();
  int size_ = 0;
  int capacity_ = N;
};

}  // namespace dlcore
