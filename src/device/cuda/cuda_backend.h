#pragma once

#include <mutex>

#include "device/cuda/data_checks.h"
#include "device/cuda/memory.h"
#include "device/gpu_backend.h"

namespace dlcore::cuda {

// The GPUs that CUDA shows. Each has a stream of libdl's own, in whose order all of its work is
// done.
class CudaBackend final : public GpuBackend {
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
  int64_t* await_check(int index, DataCheck&& check) override;
  // A kernel that checks data calls this when its work has been given to the stream.
  void check_launched(int index, const int64_t* finding) { gpus_[index]->checks.launched(finding); }
  void* current_stream(int index) override;
  const void* kernel(int number) const override;
  DeviceProperties properties(int index) override;
  void set_memory_limit(int index, int64_t bytes) override;
  void* allocate_pinned(int64_t bytes) override;
  void deallocate_pinned(void* data) noexcept override { cudaFreeHost(data); }

 private:
  struct Gpu {
    explicit Gpu(int index);
    DeviceMemory memory;
    DataChecks checks;
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
