#pragma once

#include <vector>

#include "tensor/tensor.h"

namespace dlcore {

inline constexpr Device kGpu{DeviceKind::kCuda, 0};

// The elements of x on the host; waits for x's device.
template <class T>
std::vector<T> values_of(const Tensor& x) {
  std::vector<T> values(static_cast<size_t>(x.numel()));
  copy_to_host("test", x, values.data(), x.numel() * static_cast<int64_t>(sizeof(T)));
  return values;
}

template <class T>
Tensor on_gpu(const std::vector<T>& values, const Dims& shape) {
  return from_host("test", values.data(), shape, dtype_of<T>, kGpu);
}

}  // namespace dlcore
