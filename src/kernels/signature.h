#pragma once

#include "device/device.h"
#include "tensor/tensor_ref.h"

// What kernels look like: all that the sources of a plug-in see of the rooms.
namespace dlcore {

// Where a kernel runs: the device and its current stream. Kernels write into memory they are given.
struct Launch {
  Device device;
  void* stream = nullptr;
};

namespace kernels {

// The usual signatures; results first.
using Unary = void(const Launch&, const TensorRef& y, const TensorRef& x);
using Binary = void(const Launch&, const TensorRef& z, const TensorRef& x, const TensorRef& y);
using Ternary = void(const Launch&, const TensorRef& w, const TensorRef& x, const TensorRef& y,
                     const TensorRef& z);

template <class S>
using signature = S;

}  // namespace kernels
}  // namespace dlcore
