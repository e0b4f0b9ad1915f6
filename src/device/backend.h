#pragma once

#include <cstdint>

#include "device/device.h"
#include "device/memory_stats.h"

namespace dlcore {

struct DataCheck;

// What a kind of device must be able to do. The CPU's is built in; CUDA's comes from a plug-in
// (plug_in.h), where every method fails by `raise` alone. Work is given to the device's current
// stream and done in order.
class Backend {
 public:
  virtual ~Backend() = default;
  virtual int device_count() const = 0;

  // Memory aligned to kAlignment. Freed memory may still be in use by work given before: who gets
  // it next is ordered behind that work.
  virtual void* allocate(int index, int64_t bytes) = 0;
  virtual void deallocate(int index, void* data, int64_t bytes) noexcept = 0;
  virtual MemoryStats memory_stats(int index) const = 0;
  virtual void reset_peak(int index) = 0;
  virtual void trim(int index) noexcept = 0;  // gives cached blocks back to the system

  // Host memory can be reused when these return; device memory is written in the stream's order.
  virtual void copy_from_host(int index, void* to, const void* from, int64_t bytes) = 0;
  virtual void copy_to_host(int index, void* to, const void* from, int64_t bytes) = 0;
  virtual void copy_between(int to_index, void* to, int from_index, const void* from,
                            int64_t bytes) = 0;

  // Waits for all work given to the device's current stream; reports what went wrong in it. So does
  // copy_to_host.
  virtual void synchronize(int index) = 0;
  // Where a kernel that checks data puts its finding (data_check.h); the next call that waits for
  // the device reports it.
  virtual int64_t* await_check(int index, DataCheck&& check) = 0;
  // The stream that work is given to; the device becomes this thread's current one.
  virtual void* current_stream(int index) = 0;
  // The kernel with this number in the generated list, or nullptr.
  virtual const void* kernel(int number) const = 0;
};

// The backend of a kind, or nullptr where it is missing; `why_missing` then says why.
Backend* backend(DeviceKind kind);
const char* why_missing(DeviceKind kind);

// Moves bytes between any two devices; returns when `to` may be read on its device's current
// stream.
void copy_bytes(Device to_device, void* to, Device from_device, const void* from, int64_t bytes);

}  // namespace dlcore
