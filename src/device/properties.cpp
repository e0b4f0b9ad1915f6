#include "device/properties.h"

#include <unistd.h>

#include <thread>

#include "base/error.h"
#include "device/gpu_backend.h"

namespace dlcore {
namespace {

DeviceProperties host_properties() {
  const int64_t page = sysconf(_SC_PAGESIZE);
  return {"host",
          sysconf(_SC_PHYS_PAGES) * page,
          sysconf(_SC_AVPHYS_PAGES) * page,
          static_cast<int32_t>(std::thread::hardware_concurrency()),
          0,
          0};
}

}  // namespace

DeviceProperties device_properties(Device device) {
  check_device("device_properties", device);
  return device.is_cpu() ? host_properties() : gpu_backend()->properties(device.index);
}

void set_memory_limit(Device device, int64_t bytes) {
  check_device("memory_set_limit", device);
  if (!device.is_cpu()) return gpu_backend()->set_memory_limit(device.index, bytes);
  DL_CHECK(bytes == 0, Code::kUnsupported, "memory_set_limit: bytes (", bytes, ") must be 0 for ",
           device, ": the host's memory has no limit");
}

}  // namespace dlcore
