#pragma once

#include <cstdint>

#include "device/backend.h"
#include "device/gpu_rank.h"
#include "device/properties.h"

namespace dlcore {

// What a backend of GPUs can do beyond what operations ask of every backend.
class GpuBackend : public Backend {
 public:
  virtual DeviceProperties properties(int index) = 0;
  // No more than this many bytes may be in use or cached; 0: as much as there is.
  virtual void set_memory_limit(int index, int64_t bytes) = 0;
  virtual void set_tf32(bool allowed) = 0;  // tf32.h
  // Page-locked memory of the host, which every GPU reaches without a copy in between.
  virtual void* allocate_pinned(int64_t bytes) = 0;
  virtual void deallocate_pinned(void* data) noexcept = 0;  // copies out of it may be pending
  virtual bool is_pinned(const void* data) const = 0;
  // Returns before the copy is done: pinned memory is read in the order of the current stream.
  virtual void copy_from_pinned(int index, void* to, const void* from, int64_t bytes) = 0;

  // Streams (stream.h). They live as long as the process; one given back serves again.
  virtual void* take_stream(int index) = 0;
  virtual void give_stream(int index, void* stream) noexcept = 0;
  // Of the calling thread; nullptr for the device's own.
  virtual void set_current_stream(int index, void* stream) noexcept = 0;
  virtual void synchronize_stream(int index, void* stream) = 0;
  virtual bool stream_done(int index, void* stream) = 0;
  virtual void synchronize_device(int index) = 0;  // every stream of it
  // Another stream than its own uses a block from `allocate`.
  virtual void record_use(int index, void* data, void* stream) = 0;

  virtual void* make_event(int index, bool timing) = 0;
  virtual void destroy_event(void* event) noexcept = 0;
  virtual void record_event(int index, void* event, void* stream) = 0;
  virtual void stream_wait_event(int index, void* stream, void* event) = 0;
  virtual bool event_done(int index, void* event) = 0;
  virtual void synchronize_event(int index, void* event) = 0;
  virtual double milliseconds_between(int index, void* start, void* end) = 0;

  // Starts to make a group of GPUs, each named once: ranks[i], the caller's to delete, is on
  // indices[i] and of use once all are done. False where the machine has no NCCL.
  virtual bool make_ranks(const int* indices, int count, GpuRank** ranks) = 0;
};

// The CUDA plug-in's backend, or nullptr; why_missing(DeviceKind::kCuda) then says why.
GpuBackend* gpu_backend();

}  // namespace dlcore
