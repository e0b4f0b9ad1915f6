#pragma once

#include <memory>
#include <mutex>
#include <vector>

#include "device/backend.h"
#include "device/block_cache.h"

namespace dlcore {

// The host, seen as one or more devices. All of them use its memory; each counts its own.
class CpuBackend final : public Backend {
 public:
  static CpuBackend& instance();

  void set_device_count(int count);

  int device_count() const override { return count_.load(std::memory_order_acquire); }
  void* allocate(int index, int64_t bytes) override;
  void deallocate(int index, void* data, int64_t bytes) noexcept override;
  MemoryStats memory_stats(int index) const override;
  void reset_peak(int index) override;
  void trim(int index) noexcept override;
  void copy_from_host(int index, void* to, const void* from, int64_t bytes) override;
  void copy_to_host(int index, void* to, const void* from, int64_t bytes) override;
  void copy_between(int to_index, void* to, int from_index, const void* from,
                    int64_t bytes) override;
  void synchronize(int) override {}
  int64_t* await_check(int, DataCheck&&) override { return nullptr; }  // kernels are done at once
  void* current_stream(int) override { return nullptr; }
  const void* kernel(int) const override { return nullptr; }

 private:
  struct Memory {
    BlockCache cache;
    MemoryCounter in_use;
  };
  CpuBackend();

  std::mutex mutex_;  // guards changes of the count
  std::atomic<int> count_{1};
  // Never destroyed and never moved: blocks may come back at any time.
  std::unique_ptr<Memory> memory_[kMaxDevices];
};

}  // namespace dlcore
