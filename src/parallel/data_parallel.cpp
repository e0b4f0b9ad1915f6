#include "parallel/data_parallel.h"

#include "base/error.h"
#include "parallel/device_group.h"
#include "parallel/parallel_apply.h"
#include "parallel/replicate.h"
#include "parallel/scatter.h"

namespace dlcore::parallel {
namespace {

std::vector<Device> or_all_cuda(std::vector<Device> devices) {
  if (!devices.empty()) return devices;
  const int count = device_count(DeviceKind::kCuda);
  for (int i = 0; i < count; ++i) devices.push_back({DeviceKind::kCuda, static_cast<int16_t>(i)});
  return devices;
}

// PyTorch makes one call without arguments, on the first device, where there are no inputs.
std::vector<std::vector<Tensor>> inputs_of_replicas(const nn::Arguments& inputs,
                                                    const std::vector<Device>& devices,
                                                    int64_t dim) {
  auto replicas = scatter_inputs(inputs, devices, dim);
  if (replicas.empty()) replicas.emplace_back();
  return replicas;
}

}  // namespace

class DataParallel::Engine {
 public:
  Engine(std::vector<Device> devices, const DataParallelOptions& options)
      : group_("data_parallel", std::move(devices), options.timeout),
        replicas_(group_),
        output_device_(options.output_device.value_or(group_.devices()[0])),
        dim_(options.dim) {
    check_device("data_parallel: output_device", output_device_);
  }

  Tensor call(const Ref<nn::Module>& module, const nn::Arguments& inputs) {
    check_module_device("data_parallel", *module, group_.devices()[0]);
    const auto own_inputs = inputs_of_replicas(inputs, group_.devices(), dim_);
    if (group_.size() == 1) return (*module)(own_inputs[0]);
    const ModuleList modules = replicas_.make(*module, static_cast<int>(own_inputs.size()));
    const auto outputs = parallel_apply("data_parallel", group_.threads(), modules, own_inputs);
    return gather(outputs, output_device_, dim_);
  }

 private:
  DeviceGroup group_;
  Replicas replicas_;
  const Device output_device_;
  const int64_t dim_;
};

DataParallel::DataParallel(const Ref<nn::Module>& module, std::vector<Device> devices,
                           const DataParallelOptions& options)
    : Module("DataParallel"),
      devices_(or_all_cuda(std::move(devices))),
      options_(options),
      engine_(devices_.empty() ? nullptr : std::make_unique<Engine>(devices_, options_)) {
  register_module("module", module);
  if (devices_.size() == 1) module->to(std::nullopt, devices_[0]);
}

DataParallel::DataParallel(const DataParallel& other)
    : Module(other),
      devices_(other.devices_),
      options_(other.options_),
      engine_(devices_.empty() ? nullptr : std::make_unique<Engine>(devices_, options_)) {}

DataParallel::~DataParallel() = default;

Tensor DataParallel::forward(const nn::Arguments& inputs) {
  const Ref<nn::Module> module = children()[0].module;
  return engine_ ? engine_->call(module, inputs) : (*module)(inputs);
}

Tensor data_parallel(const Ref<nn::Module>& module, const nn::Arguments& inputs,
                     const std::vector<Device>& devices, const DataParallelOptions& options) {
  const std::vector<Device> all = or_all_cuda(devices);
  if (all.empty()) return (*module)(inputs);
  return DataParallel::Engine(all, options).call(module, inputs);
}

}  // namespace dlcore::parallel
