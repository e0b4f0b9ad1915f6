// The typed side of <dl/parallel.h>; capi/parallel.cpp defines it. Generated from capi/spec by capi/generate; do not edit.
#pragma once

#include "capi/values.h"
#include "nn/module.h"
#include "parallel/communicator.h"
#include "capi/generated/nn.h"
#include "capi/generated/tensor.h"
#include <dl/parallel.h>

namespace dlcore::capi {

template <>
struct HandleOf<dl_communicator> {
  using Value = Ref<parallel::Communicator>;
  static constexpr Kind kind = Kind::kCommunicator;
  static constexpr bool scoped = true;
};

struct DataParallelOptions {
  std::optional<Device> output_device;
  int64_t dim;
  double timeout;
};

struct CommunicatorsOptions {
  double timeout;
};

std::vector<Tensor> parallel_scatter(const Tensor& x, const std::vector<Device>& devices,
    int64_t dim);
Tensor parallel_gather(const std::vector<Tensor>& xs, Device device, int64_t dim);
std::vector<Ref<nn::Module>> parallel_replicate(const Ref<nn::Module>& module,
    const std::vector<Device>& devices);
std::vector<Tensor> parallel_apply(const std::vector<Ref<nn::Module>>& modules,
    const std::vector<Tensor>& inputs);
Tensor data_parallel(const Ref<nn::Module>& module, const std::vector<Tensor>& inputs,
    const std::vector<Device>& devices, const DataParallelOptions& options);
Ref<nn::Module> data_parallel_create(const Ref<nn::Module>& module,
    const std::vector<Device>& devices, const DataParallelOptions& options);
std::vector<Ref<parallel::Communicator>> communicators_create(const std::vector<Device>& devices,
    const CommunicatorsOptions& options);
int32_t communicator_rank(const Ref<parallel::Communicator>& communicator);
int32_t communicator_size(const Ref<parallel::Communicator>& communicator);
void communicator_broadcast(const Ref<parallel::Communicator>& communicator, const Tensor& x,
    int32_t root);
void communicator_all_reduce(const Ref<parallel::Communicator>& communicator, const Tensor& x,
    parallel::ReduceOp op);
void communicator_reduce(const Ref<parallel::Communicator>& communicator, const Tensor& x,
    int32_t root, parallel::ReduceOp op);
std::vector<Tensor> communicator_all_gather(const Ref<parallel::Communicator>& communicator,
    const Tensor& x);
void communicator_barrier(const Ref<parallel::Communicator>& communicator);
void communicator_abort(const Ref<parallel::Communicator>& communicator, const char* reason);

}  // namespace dlcore::capi
