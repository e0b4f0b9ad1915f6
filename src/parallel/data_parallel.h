#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "nn/module.h"
#include "parallel/communicator.h"

namespace dlcore::parallel {

struct DataParallelOptions {
  std::optional<Device> output_device;  // devices[0] unless given
  int64_t dim = 0;                      // along which inputs are cut and outputs joined
  double timeout = kDefaultTimeout;     // seconds that a collective may take
};

// A module whose batch several devices share: each input is cut along dim, replicas of the module
// compute the pieces at the same time, and the output is joined on the output device. The module's
// parameters and buffers are on devices[0], where the replicas' gradients are added up. No devices
// stand for all CUDA devices; where there are none, the module is called as it is. A single device
// takes the module over. Threads and replicas live as long as this module.
class DataParallel final : public nn::Module {
 public:
  DataParallel(const Ref<nn::Module>& module, std::vector<Device> devices,
               const DataParallelOptions& options = {});
  ~DataParallel() override;

 protected:
  DataParallel(const DataParallel& other);
  Ref<nn::Module> copy() const override { return Ref<nn::Module>(new DataParallel(*this)); }
  Tensor forward(const nn::Arguments& inputs) override;

 private:
  friend Tensor data_parallel(const Ref<nn::Module>& module, const nn::Arguments& inputs,
                              const std::vector<Device>& devices,
                              const DataParallelOptions& options);
  class Engine;
  const std::vector<Device> devices_;
  const DataParallelOptions options_;
  const std::unique_ptr<Engine> engine_;  // null where there are no devices
};

// The same for one call.
Tensor data_parallel(const Ref<nn::Module>& module, const nn::Arguments& inputs,
                     const std::vector<Device>& devices, const DataParallelOptions& options = {});

}  // namespace dlcore::parallel
