// Runs the threads of a kernel, block after block, on the calling thread.
#pragma once

#include <cstdint>
#include <functional>

#include "cuda_sim/launch.h"

namespace cuda_sim {

struct Grid {
  LaunchConfiguration shape;
  std::function<void()> thread;  // the kernel with its arguments, for the thread at threadIdx
  uint64_t seed;
};

void run_grid(const Grid& grid);

// The name of the kernel that runs on this thread, for messages; "no kernel" between kernels.
const char* running_kernel();
int kernel_name(const LaunchConfiguration& shape, char* text, size_t size);

}  // namespace cuda_sim
