#pragma once

#include <mutex>
#include <vector>

#include "nn/module.h"
#include "parallel/device_group.h"
#include "parallel/parallel_apply.h"

namespace dlcore::parallel {

// Copies of a module on several devices. The copies' memory is kept, and filled anew only where a
// parameter or buffer has changed since (by its version; what the host may write to directly always
// counts as changed).
class Replicas {
 public:
  explicit Replicas(DeviceGroup& group) : group_(group) {}

  // The module as it is now on the first `count` devices; its parameters and buffers are on the
  // first one. Replica 0 shares their memory, so that what its forward does to buffers stays; the
  // other replicas' buffers are copies. With grad mode on the replicas' parameters are results of
  // the module's, whose gradients are the sums over the replicas, in their order. Any thread.
  ModuleList make(const nn::Module& module, int count);

 private:
  // A parameter or buffer and its copies.
  struct Kept {
    Tensor source;
    Ref<Storage> storage;  // where source's elements were
    uint32_t version = 0;
    std::vector<Tensor> copies;  // by device; undefined for the first one
    std::vector<uint32_t> versions;

    bool is_current(const Tensor& x) const;
  };
  using KeptList = std::vector<Kept>;

  static std::vector<size_t> stale(const KeptList& kept, const std::vector<Tensor>& xs);
  std::vector<std::vector<Tensor>> current(KeptList* kept, const std::vector<Tensor>& xs,
                                           int64_t bucket_bytes);

  DeviceGroup& group_;
  std::mutex mutex_;
  KeptList parameters_, buffers_;
};

// Fails unless all parameters and buffers are on the device.
void check_module_device(const char* operation, const nn::Module& module, Device device);

// The same for one time: replica i on devices[i].
ModuleList replicate(const nn::Module& module, const std::vector<Device>& devices);

}  // namespace dlcore::parallel
