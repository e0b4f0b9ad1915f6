#pragma once

#include <memory>
#include <mutex>

#include "device/backend.h"
#include "device/cuda/memory.h"

namespace dlcore::cuda {

// The GPUs that CUDA shows. Each has a stream of libdl's own, in whose order all of its work is done.
class CudaBackend final : public Backend {
 public:
  explicit CudaBackend(int device_count) : count_(device_count) {}

  int device_count() const override { return count_; }
  void* allocate(int index, int64_t bytes) override;
  void deallocate(int index, void* data, int64_t bytes) noexcept override;
  MemoryStats memory_stats(int index) const override;
  void reset_peak(int index) override;
  void trim(int index) noexcept override;
  void copy_from_host(int index, void* to, const void* from, int64_t bytes) override;
  void copy_to_host(int index, void* to, const void* from, int64_t bytes) override;
  void copy_between(int to_index, void* to, int from_index, const void* from,
                    int64_t bytes) override;
  void synchronize(int index) override;
  void* current_stream(int index) override;
  const void* kernel(int number) const override;

 private:
  struct Gpu {
    explicit Gpu(int index);
    DeviceMemory memory;
    cudaStream_t stream = nullptr;
    cudaEvent_t event = nullptr;  // marks a place in the stream for another one to wait for
  };

  Gpu& gpu(int index) const;  // made at its first use; the device becomes the current one

  int count_;
  mutable std::once_flag made_[kMaxDevices];
  // Never destroyed: blocks may come back at any time.
  mutable Gpu* gpus_[kMaxDevices] = {};
};

// The backend of this process; made by open_plug_in before any kernel is called.
CudaBackend& backend();

}  // namespace dlcore::cuda
