// Errors as CUDA reports them, and the end of the program where CUDA would hang or corrupt.
#pragma once

#include "machine.h"

namespace cuda_sim {

// Keeps an error for cudaGetLastError of the calling thread; returns it.
cudaError_t remember(cudaError_t error);

// The body of a function of the runtime: not entered on a machine without devices or on a device
// that an earlier failure broke.
template <class Body>
cudaError_t api(Body body) {
  Machine& m = machine();
  if (m.devices.empty()) return remember(cudaErrorNoDevice);
  cudaError_t error = m.device(current_device()).broken;
  if (error == cudaSuccess) error = body(m);
  return remember(error);
}

// Prints the message and ends the program: for kernels that have no meaning in CUDA.
[[noreturn]] void fatal(const char* format, ...) __attribute__((format(printf, 1, 2)));

}  // namespace cuda_sim
