#include "device/tf32.h"

#include <mutex>

#include "device/gpu_backend.h"

namespace dlcore {
namespace {

std::mutex mutex;
bool is_allowed = false;  // under the mutex

}  // namespace

bool tf32_allowed() {
  const std::lock_guard<std::mutex> lock(mutex);
  return is_allowed;
}

void allow_tf32(bool allowed) {
  GpuBackend* const gpu = gpu_backend();
  const std::lock_guard<std::mutex> lock(mutex);
  is_allowed = allowed;
  if (gpu) gpu->set_tf32(allowed);
}

}  // namespace dlcore
