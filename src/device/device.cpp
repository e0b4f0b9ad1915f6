#include "device/device.h"

#include <charconv>
#include <ostream>

#include "base/error.h"
#include "base/hot_tls.h"
#include "device/backend.h"

namespace dlcore {
namespace {

constexpr int kMaxIndex = 32767;
DL_HOT_TLS Device default_device_of_thread = kHost;

const char* name_of(DeviceKind kind) { return kind == DeviceKind::kCpu ? "cpu" : "cuda"; }

}  // namespace

std::ostream& operator<<(std::ostream& out, Device device) {
  return out << name_of(device.kind) << ':' << device.index;
}

Device parse_device(const char* operation, const std::string& text) {
  const size_t colon = text.find(':');
  const std::string kind = text.substr(0, colon);
  int index = 0;
  bool good = kind == "cpu" || kind == "cuda";
  if (good && colon != std::string::npos) {
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data() + colon + 1, end, index);
    good = error == std::errc() && stop == end && index >= 0 && index <= kMaxIndex;
  }
  DL_CHECK(good, Code::kDevice, operation, ": device \"", text,
           "\" is not of the form cpu, cpu:N, cuda or cuda:N");
  return {kind == "cpu" ? DeviceKind::kCpu : DeviceKind::kCuda, static_cast<int16_t>(index)};
}

void check_device(const char* operation, Device device) {
  DL_CHECK(backend(device.kind), Code::kBackendUnavailable, operation, ": ", device, ": ",
           why_missing(device.kind));
  const int count = device_count(device.kind);
  DL_CHECK(device.index >= 0 && device.index < count, Code::kDevice, operation, ": ", device,
           " does not exist; there ", count == 1 ? "is " : "are ", count, ' ', name_of(device.kind),
           count == 1 ? " device" : " devices");
}

Device unpack_device(const char* operation, int32_t packed) {
  const int32_t kind = packed >> 16, index = packed & 0xffff;
  DL_CHECK((kind == DL_DEVICE_KIND_CPU || kind == DL_DEVICE_KIND_CUDA) && index <= kMaxIndex,
           Code::kDevice, operation, ": device (", packed, ") is not a dl_device value");
  const Device device{static_cast<DeviceKind>(kind), static_cast<int16_t>(index)};
  check_device(operation, device);
  return device;
}

int device_count(DeviceKind kind) {
  const Backend* owner = backend(kind);
  return owner ? owner->device_count() : 0;
}

Device default_device() { return default_device_of_thread; }
void set_default_device(Device device) {
  check_device("set_default_device", device);
  default_device_of_thread = device;
}

}  // namespace dlcore
