#include <cstdio>

#include "base/error.h"
#include "device/cuda/check.h"
#include "device/cuda/cuda_backend.h"
#include "device/kernel_hash.h"
#include "device/plug_in.h"

namespace dlcore {
namespace {

decltype(PlugInRequest::raise) core_raise = nullptr;
cuda::CudaBackend* the_backend = nullptr;

void explain(PlugInReply* reply, const char* text) {
  std::snprintf(reply->why_missing, sizeof reply->why_missing, "%s", text);
}

void explain_count(PlugInReply* reply, cudaError_t status) {
  if (status == cudaErrorInsufficientDriver) {
    explain(reply, "there is no NVIDIA driver, or one too old for this build of libdl");
  } else if (status == cudaSuccess || status == cudaErrorNoDevice) {
    explain(reply, "there is no NVIDIA GPU");
  } else {
    explain(reply, cudaGetErrorString(status));
  }
}

}  // namespace

// The core's Error, thrown by the core (plug_in.h).
void raise(Code code, const std::string& message) {
  core_raise(static_cast<int32_t>(code), message.c_str());
  __builtin_unreachable();
}

cuda::CudaBackend& cuda::backend() { return *the_backend; }

}  // namespace dlcore

extern "C" __attribute__((visibility("default"))) dlcore::OpenPlugIn DL_OPEN_PLUG_IN;

extern "C" void DL_OPEN_PLUG_IN(const dlcore::PlugInRequest* request, dlcore::PlugInReply* reply) {
  using namespace dlcore;
  if (request->version != kPlugInVersion || request->kernel_hash != kKernelHash) {
    return explain(reply, "the CUDA plug-in was built for another version of libdl");
  }
  core_raise = request->raise;
  int count = 0;
  const cudaError_t status = cudaGetDeviceCount(&count);
  if (status != cudaSuccess || count == 0) return explain_count(reply, status);
  the_backend = new cuda::CudaBackend(count < kMaxDevices ? count : kMaxDevices);
  reply->backend = the_backend;
}
