#pragma once

#include <cuda_runtime.h>

// What CUDA's calls return becomes an Error.
namespace dlcore::cuda {

void check(cudaError_t status, const char* call);

// Whether work is over, its failure included, by what cudaStreamQuery or cudaEventQuery said of it.
// Neither answer stays for the next launch to find.
bool is_over(cudaError_t status) noexcept;
// The same; fails where the work has failed.
bool is_done(cudaError_t status, const char* call);

}  // namespace dlcore::cuda

#define DL_CUDA_CHECK(call) ::dlcore::cuda::check(call, #call)
