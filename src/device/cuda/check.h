#pragma once

#include <cuda_runtime.h>

// What CUDA's calls return becomes an Error.
namespace dlcore::cuda {

void check(cudaError_t status, const char* call);

}  // namespace dlcore::cuda

#define DL_CUDA_CHECK(call) ::dlcore::cuda::check(call, #call)
