#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "base/ref.h"
#include "capi/generated/kinds.h"
#include "device/device.h"
#include "tensor/dtype.h"
#include "tensor/shape.h"

// What the typed functions are given in place of C values.
namespace dlcore::capi {

// Ties a handle type to the value that its slot holds; specialised in generated/<module>.h.
template <class H>
struct HandleOf;

// An array of the caller's.
template <class T>
class Span {
 public:
  Span(T* data, int64_t size) : data_(data), size_(size) {}
  T* data() const { return data_; }
  int64_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  T* begin() const { return data_; }
  T* end() const { return data_ + size_; }
  T& operator[](int64_t i) const { return data_[i]; }

 private:
  T* data_;
  int64_t size_;
};

// A live handle of any kind.
struct Object {
  uint64_t bits;
};

// The user_data of a callback: get() is the caller's pointer, and the caller's destroy runs with
// the last copy.
using Owner = std::shared_ptr<void>;

}  // namespace dlcore::capi
