#pragma once

#include "device/backend.h"
#include "kernels/recorded_kernel.h"
#include "kernels/signature.h"
#include "tensor/tensor.h"

namespace dlcore {
namespace kernels {

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

  // Into the plan that is being captured, if there is one, and done.
  void operator()(Device device, Args... args) const {
    if (Recorder* recorder = recording()) {
      recorder->add(std::make_unique<RecordedKernel<Kernel, Args...>>(*this, device, args...));
    }
    run(device, args...);
  }

  void run(Device device, Args... args) const {
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
// the table that ties each name to its CPU body (cpu::name) and its number in plug-ins, and into
// the CUDA plug-in's table of cuda::name. A body that is missing fails the link of the one or the
// other.
#define DL_KERNEL(name, ...)                                           \
  namespace cpu {                                                      \
  ::dlcore::kernels::signature<__VA_ARGS__> name;                      \
  }                                                                    \
  namespace cuda {                                                     \
  ::dlcore::kernels::signature<__VA_ARGS__> name;                      \
  }                                                                    \
  namespace kernels {                                                  \
  extern const Kernel<::dlcore::kernels::signature<__VA_ARGS__>> name; \
  }

}  // namespace dlcore
