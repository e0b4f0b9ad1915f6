// One model on several devices, and collectives between threads.
#include "capi/generated/parallel.h"

#include "parallel/data_parallel.h"
#include "parallel/parallel_apply.h"
#include "parallel/replicate.h"
#include "parallel/scatter.h"

namespace dlcore::capi {

namespace {

using Module = Ref<nn::Module>;
using Communicator = Ref<parallel::Communicator>;

parallel::DataParallelOptions core_options(const DataParallelOptions& o) {
  return {o.output_device, o.dim, o.timeout};
}

// Cuts the flat list into one of equal length for each module.
std::vector<std::vector<Tensor>> by_module(const std::vector<Tensor>& inputs, size_t modules) {
  DL_CHECK(modules > 0, Code::kInvalidArgument,
           "parallel_apply: modules must hold at least one; module_count is 0");
  DL_CHECK(inputs.size() % modules == 0, Code::kInvalidArgument,
           "parallel_apply: inputs must hold equally many tensors for each of the ", modules,
           " modules; input_count is ", inputs.size());
  const auto each = static_cast<ptrdiff_t>(inputs.size() / modules);
  std::vector<std::vector<Tensor>> lists;
  for (auto first = inputs.begin(); lists.size() < modules; first += each) {
    lists.emplace_back(first, first + each);
  }
  return lists;
}

}  // namespace

std::vector<Tensor> parallel_scatter(const Tensor& x, const std::vector<Device>& devices,
                                     int64_t dim) {
  return parallel::scatter(x, devices, dim);
}
Tensor parallel_gather(const std::vector<Tensor>& xs, Device device, int64_t dim) {
  return parallel::gather(xs, device, dim);
}
std::vector<Module> parallel_replicate(const Module& module, const std::vector<Device>& devices) {
  return parallel::replicate(*module, devices);
}
std::vector<Tensor> parallel_apply(const std::vector<Module>& modules,
                                   const std::vector<Tensor>& inputs) {
  return parallel::parallel_apply(modules, by_module(inputs, modules.size()));
}
Tensor data_parallel(const Module& module, const std::vector<Tensor>& inputs,
                     const std::vector<Device>& devices, const DataParallelOptions& options) {
  return parallel::data_parallel(module, inputs, devices, core_options(options));
}
Module data_parallel_create(const Module& module, const std::vector<Device>& devices,
                            const DataParallelOptions& options) {
  return make_ref<parallel::DataParallel>(module, devices, core_options(options));
}

// ---- Collectives ----

std::vector<Communicator> communicators_create(const std::vector<Device>& devices,
                                               const CommunicatorsOptions& options) {
  return parallel::make_communicators(devices, options.timeout);
}
int32_t communicator_rank(const Communicator& communicator) { return communicator->rank(); }
int32_t communicator_size(const Communicator& communicator) { return communicator->size(); }
void communicator_broadcast(const Communicator& communicator, const Tensor& x, int32_t root) {
  communicator->broadcast(x, root);
}
void communicator_all_reduce(const Communicator& communicator, const Tensor& x,
                             parallel::ReduceOp op) {
  communicator->all_reduce(x, op);
}
void communicator_reduce(const Communicator& communicator, const Tensor& x, int32_t root,
                         parallel::ReduceOp op) {
  communicator->reduce(x, root, op);
}
std::vector<Tensor> communicator_all_gather(const Communicator& communicator, const Tensor& x) {
  return communicator->all_gather(x);
}
void communicator_barrier(const Communicator& communicator) { communicator->barrier(); }
void communicator_abort(const Communicator& communicator, const char* reason) {
  communicator->abort(reason);
}

}  // namespace dlcore::capi
