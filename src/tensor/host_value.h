#pragma once

#include "tensor/tensor.h"

namespace dlcore {

// The element of a one-element tensor of T; waits for its device.
template <class T>
T host_value(const char* operation, const Tensor& x) {
  T value{};
  copy_to_host(operation, x, &value, sizeof value);
  return value;
}

}  // namespace dlcore
