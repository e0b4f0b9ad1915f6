#pragma once

#include <dl/codes.h>

#include <cstdint>
#include <iosfwd>
#include <string>

namespace dlcore {

enum class DeviceKind : int8_t { kCpu = DL_DEVICE_KIND_CPU, kCuda = DL_DEVICE_KIND_CUDA };

// Where memory lives: a kind and an index. cpu:0 is the host; further CPU indices are virtual
// devices with accounting of their own.
struct Device {
  DeviceKind kind = DeviceKind::kCpu;
  int16_t index = 0;

  bool is_cpu() const { return kind == DeviceKind::kCpu; }
  bool operator==(const Device& other) const { return kind == other.kind && index == other.index; }
  bool operator!=(const Device& other) const { return !(*this == other); }

  // The ABI's packed form: kind in the high half, index in the low half; cpu:0 is 0.
  int32_t packed() const { return static_cast<int32_t>(kind) * 65536 + index; }
};

inline constexpr Device kHost{};
inline constexpr int kMaxDevices = 64;  // of a kind

std::ostream& operator<<(std::ostream& out, Device device);  // "cpu:0", "cuda:1"

// Accepts "cpu", "cpu:1", "cuda", "cuda:0". Does not ask whether the device exists.
Device parse_device(const char* operation, const std::string& text);

// Fails unless the device exists now, saying what is missing.
void check_device(const char* operation, Device device);
Device unpack_device(const char* operation, int32_t packed);

int device_count(DeviceKind kind);
// The number of CPU devices; more than one makes virtual ones. Devices that hold memory cannot be
// taken away.
void set_cpu_device_count(int count);

// The device of new tensors on this thread.
Device default_device();
void set_default_device(Device device);

}  // namespace dlcore
