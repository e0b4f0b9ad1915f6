#include "error.h"

#include <cstdarg>
#include <cstdio>
#include <cstdlib>

namespace cuda_sim {
namespace {

thread_local cudaError_t last_error = cudaSuccess;

cudaError_t sticky_or(cudaError_t error) {
  Machine& m = machine();
  if (m.devices.empty()) return error;
  const cudaError_t broken = m.device(current_device()).broken;
  return broken != cudaSuccess ? broken : error;
}

}  // namespace

cudaError_t remember(cudaError_t error) {
  if (error != cudaSuccess) last_error = error;
  return error;
}

void fatal(const char* format, ...) {
  va_list arguments;
  va_start(arguments, format);
  std::fputs("cuda_sim: ", stderr);
  std::vfprintf(stderr, format, arguments);
  std::fputc('\n', stderr);
  va_end(arguments);
  std::abort();
}

}  // namespace cuda_sim

using namespace cuda_sim;

cudaError_t cudaGetLastError() {
  const cudaError_t error = sticky_or(last_error);
  last_error = cudaSuccess;
  return error;
}

cudaError_t cudaPeekAtLastError() { return sticky_or(last_error); }

const char* cudaGetErrorName(cudaError_t error) {
  switch (error) {
#define CUDA_SIM_NAME(name, value, text) \
  case name:                             \
    return #name;
    CUDA_SIM_ERRORS(CUDA_SIM_NAME)
#undef CUDA_SIM_NAME
  }
  return "unrecognized error code";
}

const char* cudaGetErrorString(cudaError_t error) {
  switch (error) {
#define CUDA_SIM_TEXT(name, value, text) \
  case name:                             \
    return text;
    CUDA_SIM_ERRORS(CUDA_SIM_TEXT)
#undef CUDA_SIM_TEXT
  }
  return "unrecognized error code";
}
