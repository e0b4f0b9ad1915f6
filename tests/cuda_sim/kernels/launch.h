// How the tests' kernels are launched, by either compiler.
#pragma once

#include <cuda_runtime.h>

#ifdef DL_CUDA_SIMULATED
#define LAUNCH(kernel, grid, block, shared_bytes, stream, ...) \
  cuda_sim::launch_named(#kernel, grid, block, shared_bytes, stream, kernel, __VA_ARGS__)
#define DYNAMIC_SHARED(T, name) T* name = static_cast<T*>(cuda_sim::dynamic_shared())
#else
#define LAUNCH(kernel, grid, block, shared_bytes, stream, ...) \
  kernel<<<grid, block, shared_bytes, stream>>>(__VA_ARGS__)
#define DYNAMIC_SHARED(T, name)                        \
  extern __shared__ __align__(16) char name##_bytes[]; \
  T* name = reinterpret_cast<T*>(name##_bytes)
#endif
