#pragma once

#include <atomic>
#include <mutex>

#include "device/cuda/data_checks.h"
#include "device/cuda/memory.h"
#include "device/cuda/pinned_memory.h"
#include "device/cuda/streams.h"
#include "device/gpu_backend.h"

namespace dlcore::cuda {

// The GPUs that CUDA shows. Each has a stream of libdl's own, in whose order its work is done
// unless a thread chooses another one.
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
  void set_tf32(bool allowed) override { tf32_.store(allowed); }
  bool tf32() const { return tf32_.load(); }
  void* allocate_pinned(int64_t bytes) override { return pinned_.allocate(bytes); }
  void deallocate_pinned(void* data) noexcept override { pinned_.deallocate(data); }
  bool is_pinned(const void* data) const override;
  void copy_from_pinned(int index, void* to, const void* from, int64_t bytes) override;

  void* take_stream(int index) override;
  void give_stream(int index, void* stream) noexcept override;
  void set_current_stream(int index, void* stream) noexcept override;
  void synchronize_stream(int index, void* stream) override;
  bool stream_done(int index, void* stream) override;
  void synchronize_device(int index) override;
  void record_use(int index, void* data, void* stream) override;
  void* make_event(int index, bool timing) override;
  void destroy_event(void* event) noexcept override;
  void record_event(int index, void* event, void* stream) override;
  void stream_wait_event(int index, void* stream, void* event) override;
  bool event_done(int index, void* event) override;
  void synchronize_event(int index, void* event) override;
  double milliseconds_between(int index, void* start, void* end) override;

  bool make_ranks(const int* indices, int count, GpuRank** ranks) override;

 private:
  struct Gpu {
    explicit Gpu(int index) : streams(index), memory(index, streams.own()) {}
    Streams streams;
    DeviceMemory memory;
    DataChecks checks;
  };

  Gpu& gpu(int index) const;  // made at its first use; the device becomes the current one

  int count_;
  std::atomic<bool> tf32_{false};
  PinnedMemory pinned_;
  mutable std::once_flag made_[kMaxDevices];
  // Never destroyed: blocks may come back at any time.
  mutable Gpu* gpus_[kMaxDevices] = {};
};

// The backend of this process; made by open_plug_in before any kernel is called.
CudaBackend& backend();

}  // namespace dlcore::cuda
