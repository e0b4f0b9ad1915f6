#include "device/backend.h"

#include "base/error.h"
#include "device/allocator.h"
#include "device/cpu_backend.h"
#include "device/plug_in_loader.h"

namespace dlcore {

Backend* backend(DeviceKind kind) {
  if (kind == DeviceKind::kCpu) return &CpuBackend::instance();
  return gpu_backend();
}

const char* why_missing(DeviceKind kind) {
  return kind == DeviceKind::kCpu ? "" : cuda_plug_in().why_missing.c_str();
}

void set_cpu_device_count(int count) { CpuBackend::instance().set_device_count(count); }

void* allocate(Device device, int64_t bytes) {
  if (bytes == 0) return nullptr;
  if (device == kHost) return CpuBackend::instance().allocate(0, bytes);
  check_device("allocate", device);
  return backend(device.kind)->allocate(device.index, bytes);
}

void deallocate(Device device, void* data, int64_t bytes) noexcept {
  if (!data) return;
  if (device == kHost) return CpuBackend::instance().deallocate(0, data, bytes);
  backend(device.kind)->deallocate(device.index, data, bytes);
}

MemoryStats memory_stats(Device device) {
  check_device("memory_stats", device);
  return backend(device.kind)->memory_stats(device.index);
}

void reset_peak_memory(Device device) {
  check_device("reset_peak_memory", device);
  backend(device.kind)->reset_peak(device.index);
}

void trim_memory(Device device) noexcept {
  if (device.index < device_count(device.kind)) backend(device.kind)->trim(device.index);
}

void copy_bytes(Device to_device, void* to, Device from_device, const void* from, int64_t bytes) {
  if (bytes == 0) return;
  Backend* target = backend(to_device.kind);
  Backend* source = backend(from_device.kind);
  if (to_device.kind == from_device.kind) {
    target->copy_between(to_device.index, to, from_device.index, from, bytes);
  } else if (from_device.is_cpu()) {
    target->copy_from_host(to_device.index, to, from, bytes);
  } else {
    source->copy_to_host(from_device.index, to, from, bytes);
  }
}

}  // namespace dlcore
