#pragma once

#include "device/backend.h"
#include "tensor/tensor.h"
#include "tensor/tensor_ref.h"

namespace dlcore {

// Where a kernel runs: the device and its current stream. Kernels write into memory they are given
// and allocate nothing.
struct Launch {
  Device device;
  void* stream = nullptr;
};

TensorRef ref(const Tensor& x);

namespace kernels {

// The usual signatures; results first.
using Unary = void(const Launch&, const TensorRef& y, const TensorRef& x);
using Binary = void(const Launch&, const TensorRef& z, const TensorRef& x, const TensorRef& y);
using Ternary = void(const Launch&, const TensorRef& w, const TensorRef& x, const TensorRef& y,
                     const TensorRef& z);

template <class Signature>
class Kernel;

// A kernel under its name, one body per kind of device. Called with tensors on one device.
template <class... Args>
class Kernel<void(const Launch&, Args...)> {
 public:
  using Body = void(const Launch&, Args...);
  constexpr Kernel(const char* name, Body* cpu, int number)
      : name_(name), cpu_(cpu), number_(number) {}

  const char* name() const { return name_; }

  void operator()(Device device, Args... args) const {
    const Launch launch{device, nullptr};
    if (device.is_cpu()) return cpu_(launch, args...);
    run_on_plug_in(device, args...);
  }

 private:
  void run_on_plug_in(Device device, Args... args) const {
    Backend* owner = backend(device.kind);
    const void* body = owner ? owner->kernel(number_) : nullptr;
    DL_CHECK(body, Code::kUnsupported, name_, ": no kernel for ", device);
    reinterpret_cast<Body*>(const_cast<void*>(body))({device, owner->current_stream(device.index)},
                                                     args...);
  }

  const char* name_;
  Body* cpu_;
  int number_;
};

}  // namespace kernels

// Declares a kernel in a room's header, on a line of its own: the build collects these lines into
// the table that ties each name to its CPU body (cpu::name) and its number in plug-ins. A body that
// is missing fails the link.
#define DL_KERNEL(name, ...)                                           \
  namespace cpu {                                                      \
  ::dlcore::kernels::signature<__VA_ARGS__> name;                      \
  }                                                                    \
  namespace kernels {                                                  \
  extern const Kernel<::dlcore::kernels::signature<__VA_ARGS__>> name; \
  }

namespace kernels {
template <class S>
using signature = S;
}

}  // namespace dlcore
