#pragma once

#include <vector>

#include "parallel/communicator.h"
#include "parallel/device_threads.h"

namespace dlcore::parallel {

// Devices that work on one model: a thread and a rank for each.
class DeviceGroup {
 public:
  // All of one kind and each named once.
  DeviceGroup(const char* operation, std::vector<Device> devices, double timeout);

  DeviceThreads& threads() { return threads_; }
  const std::vector<Device>& devices() const { return threads_.devices(); }
  int size() const { return threads_.size(); }

  // Copies of tensors on the first device for the others, in buckets of at most `bucket_bytes`
  // whose tensors share one memory: copies[i][k] is of xs[k], on device i (i > 0). One call at a
  // time.
  std::vector<std::vector<Tensor>> broadcast(const std::vector<Tensor>& xs, int64_t bucket_bytes);

 private:
  DeviceThreads threads_;
  const double timeout_;
  std::vector<Ref<Communicator>> ranks_;  // empty before the first use and after a failure
};

}  // namespace dlcore::parallel
