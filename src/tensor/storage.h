#pragma once

#include <atomic>
#include <cstdint>

#include "base/pool.h"
#include "base/ref.h"
#include "device/device.h"

namespace dlcore {

// A block of device memory that tensors share. Its version counts in-place changes.
class Storage final : public RefCounted {
 public:
  using Destroy = void (*)(void* user_data);

  Storage(Device device, int64_t bytes);  // owns new, uninitialised memory
  // Borrows the caller's memory; destroy(user_data) runs once, when the last tensor lets go.
  Storage(Device device, void* data, int64_t bytes, Destroy destroy, void* user_data);

  void* data() const { return data_; }
  int64_t bytes() const { return bytes_; }
  Device device() const { return device_; }
  uint32_t version() const { return version_.load(std::memory_order_relaxed); }
  void bump_version() { version_.fetch_add(1, std::memory_order_relaxed); }
  // The host holds the address from now on: the version does not tell of what it writes.
  void expose() { exposed_.store(true, std::memory_order_relaxed); }
  bool exposed() const { return exposed_.load(std::memory_order_relaxed); }

  DL_POOLED

 private:
  ~Storage() override;

  void* data_;
  int64_t bytes_;
  Device device_;
  bool owned_;
  std::atomic<uint32_t> version_{0};
  std::atomic<bool> exposed_;
  Destroy destroy_ = nullptr;
  void* user_data_ = nullptr;
};

}  // namespace dlcore
