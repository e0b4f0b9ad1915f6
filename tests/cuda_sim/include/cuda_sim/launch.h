// What stands in for kernel<<<grid, block, shared_bytes, stream>>>(...).
#pragma once

#include <cstddef>
#include <functional>
#include <tuple>
#include <type_traits>
#include <typeinfo>
#include <utility>

#include "../cuda_runtime_api.h"

#pragma GCC visibility push(default)
namespace cuda_sim {

struct LaunchConfiguration {
  dim3 grid, block;
  size_t shared_bytes;
  cudaStream_t stream;
  const void* kernel;
  // For messages: the kernel's name if it is known, and the type of its function, mangled.
  const char *name, *type;
};

// Checks the configuration and queues the kernel; an error is found by cudaGetLastError.
void launch_grid(const LaunchConfiguration& configuration, std::function<void()> thread);

// Arguments are copied now, as at a real launch. `name`, a literal, is for messages.
template <class... P, class... A>
void launch_named(const char* name, dim3 grid, dim3 block, size_t shared_bytes, cudaStream_t stream,
                  void (*kernel)(P...), A&&... arguments) {
  launch_grid({grid, block, shared_bytes, stream, reinterpret_cast<const void*>(kernel), name,
               typeid(kernel).name()},
              [kernel, values = std::tuple<std::decay_t<P>...>(std::forward<A>(arguments)...)] {
                std::apply(kernel, values);
              });
}

template <class... P, class... A>
void launch(dim3 grid, dim3 block, size_t shared_bytes, cudaStream_t stream, void (*kernel)(P...),
            A&&... arguments) {
  launch_named(nullptr, grid, block, shared_bytes, stream, kernel, std::forward<A>(arguments)...);
}

}  // namespace cuda_sim
#pragma GCC visibility pop
