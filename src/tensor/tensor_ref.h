#pragma once

#include <cstdint>

#include "tensor/dtype.h"
#include "tensor/shape.h"

namespace dlcore {

// What a kernel sees of a tensor: plain data, no ownership, cheap to pass to a device. Strides
// count elements.
struct TensorRef {
  void* data;
  int64_t numel;
  DType dtype;
  int8_t ndim;
  bool immediate = false;  // 0-d, and `data` is the host's: read when the kernel is launched
  int64_t shape[kMaxNdim];
  int64_t strides[kMaxNdim];

  template <class T>
  T* as() const {
    return static_cast<T*>(data);
  }
};

}  // namespace dlcore
