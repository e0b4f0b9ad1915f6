#include "device/cuda/check.h"

#include "base/error.h"

namespace dlcore::cuda {

void check(cudaError_t status, const char* call) {
  if (status == cudaSuccess) return;
  cudaGetLastError();  // an error that does not stick is over once it is told
  const Code code = status == cudaErrorMemoryAllocation ? Code::kOutOfMemory : Code::kDevice;
  fail(code, "cuda: ", call, " failed: ", cudaGetErrorString(status), " (",
       cudaGetErrorName(status), ')');
}

bool is_over(cudaError_t status) noexcept {
  if (status != cudaSuccess) cudaGetLastError();
  return status != cudaErrorNotReady;
}

bool is_done(cudaError_t status, const char* call) {
  if (!is_over(status)) return false;
  check(status, call);
  return true;
}

}  // namespace dlcore::cuda
