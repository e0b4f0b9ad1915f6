#pragma once

#include <string>

#include "device/gpu_backend.h"

namespace dlcore {

struct PlugIn {
  GpuBackend* backend = nullptr;
  std::string why_missing;
};

// The CUDA plug-in, opened at the first call: dlcore/dlcore_cuda.so beside the core library. Tests
// name another file in the environment variable DLCORE_TEST_CUDA_PLUG_IN. Any thread.
const PlugIn& cuda_plug_in();

}  // namespace dlcore
