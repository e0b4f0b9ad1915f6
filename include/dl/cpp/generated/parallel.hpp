// Several devices. Generated from bindings/dl_api.json by bindings/generate; do not edit.
#pragma once

#include <dl/cpp/generated/parallel_options.hpp>

namespace dl::detail {

// Copies of a module for several devices. Replica 0 shares the module's memory; the parameters of
// all are results of the module's (no leaves), whose gradients are the sums over the replicas;
// buffers carry no gradient, and what a forward pass does to those of replica 1 and on is lost. A
// module of the caller's own keeps its forward and user_data: dl_module_parameter gives the
// replica's parameters there.
inline std::vector<detail::Handle<dl_module>> parallel_replicate(dl_module* module,
    const std::vector<Device>& devices) {
  const auto devices_values = detail::device_values(devices);
  return detail::handles_from<dl_module>(detail::size_of(devices),
      [&](dl_module** results) {
    return dl_parallel_replicate(module, devices_values.data(),
      detail::size_of(devices), results);
  });
}

// Calls each module with inputs of its own, each on a thread of its own with its first input's
// device as the default, and with the caller's grad mode and default dtype. Random numbers of
// module i > 0 follow from the default generator's state and i. Where a tree holds a module that
// only the calling thread may call (dl_module_set_any_thread), all run on it, one after another.
inline TensorList parallel_apply(const std::vector<dl_module*>& modules,
    const std::vector<Tensor>& inputs) {
  const auto inputs_handles = detail::handles_of(inputs);
  return detail::tensors_of(detail::size_of(modules),
      [&](dl_tensor** results) {
    return dl_parallel_apply(modules.data(),
      detail::size_of(modules), inputs_handles.data(), detail::size_of(inputs), results);
  });
}

// The module's output for inputs that several devices share: each input is scattered along dim,
// replicas compute at the same time, and the outputs are gathered on the output device. Inputs that
// come to different numbers of pieces are an error. One device computes without replicas; no
// devices stand for all CUDA devices or, where there are none, for a plain call.
inline Tensor data_parallel(dl_module* module, const std::vector<Tensor>& inputs,
    const std::vector<Device>& devices, const nn::DataParallelFields& options = {}) {
  const auto inputs_handles = detail::handles_of(inputs);
  const auto devices_values = detail::device_values(devices);
  const auto c_options = detail::to_c(options);
  return detail::tensor_of(dl_data_parallel, module, inputs_handles.data(),
      detail::size_of(inputs), devices_values.data(), detail::size_of(devices), &c_options);
}

// A module that does what dl_data_parallel does, with the module as its child "module". A thread
// for each device but the first and the replicas' memory live as long as it does; parameters are
// copied to the devices only after they changed. Train the module's parameters as ever. One device
// takes the module over; with several, move it to devices[0] first.
inline detail::Handle<dl_module> data_parallel_create(dl_module* module,
    const std::vector<Device>& devices, const nn::DataParallelFields& options = {}) {
  const auto devices_values = detail::device_values(devices);
  const auto c_options = detail::to_c(options);
  return detail::handle_of<dl_module>(dl_data_parallel_create, module, devices_values.data(),
      detail::size_of(devices), &c_options);
}

// A group of ranks in this process: communicators[i] is rank i, on devices[i], for a thread of its
// own. Every rank makes the same collective calls in the same order; each returns when its part is
// done. A collective that fails, is aborted or takes longer than the timeout is an error for every
// rank that waits, and for each later call: make a new group then. Collectives are not recorded for
// gradients. Where each rank has a GPU of its own and NCCL is installed, it moves the numbers; else
// the ranks read each other's memory.
inline std::vector<detail::Handle<dl_communicator>> communicators_create(const std::vector<Device>& devices, const nn::CommunicatorsFields& options = {}) {
  const auto devices_values = detail::device_values(devices);
  const auto c_options = detail::to_c(options);
  return detail::handles_from<dl_communicator>(detail::size_of(devices),
      [&](dl_communicator** results) {
    return dl_communicators_create(devices_values.data(),
      detail::size_of(devices), &c_options, results);
  });
}

// The number of this rank, from 0.
inline int32_t communicator_rank(dl_communicator* communicator) {
  return detail::value_of<int32_t>(dl_communicator_rank, communicator);
}

// How many ranks the group has.
inline int32_t communicator_size(dl_communicator* communicator) {
  return detail::value_of<int32_t>(dl_communicator_size, communicator);
}

// x of every rank becomes the root's, in place.
inline void communicator_broadcast(dl_communicator* communicator, const Tensor& x, int32_t root) {
  detail::check(dl_communicator_broadcast(communicator, x.handle(), root));
}

// x of every rank becomes the reduction over all ranks, in place: added up in a fixed order, the
// same bits on each rank and in each run.
inline void communicator_all_reduce(dl_communicator* communicator, const Tensor& x,
    ReduceOp op = ReduceOp::kSum) {
  detail::check(dl_communicator_all_reduce(communicator, x.handle(), static_cast<int32_t>(op)));
}

// The same for the root's x alone; those of the other ranks stay as they are.
inline void communicator_reduce(dl_communicator* communicator, const Tensor& x, int32_t root,
    ReduceOp op) {
  detail::check(dl_communicator_reduce(communicator, x.handle(), root, static_cast<int32_t>(op)));
}

// New tensors on this rank's device: the i-th holds rank i's x.
inline TensorList communicator_all_gather(dl_communicator* communicator, const Tensor& x) {
  return detail::tensors_of([&](dl_tensor** results, int64_t capacity,
      int64_t* count) {
    return dl_communicator_all_gather(communicator, x.handle(), results,
      capacity, count);
  });
}

// Returns when all ranks have come.
inline void communicator_barrier(dl_communicator* communicator) {
  detail::check(dl_communicator_barrier(communicator));
}

// Wakes every rank that waits in a collective, with an error that gives the reason; the group is of
// no use from then on.
inline void communicator_abort(dl_communicator* communicator, const std::string& reason) {
  detail::check(dl_communicator_abort(communicator, reason.c_str()));
}

}  // namespace dl::detail

namespace dl::nn::parallel {

// Cuts x along dim into pieces of ceil(size / device_count), as torch.chunk does, and copies piece
// i to devices[i]; 5 rows on 4 devices give 2, 2 and 1, so there may be fewer pieces than devices.
// An empty x gives an empty piece to each device. A piece whose device x is on shares x's memory.
// The gradient of x is gathered from those of the pieces.
inline TensorList scatter(const Tensor& x, const std::vector<Device>& devices, int64_t dim = 0) {
  const auto devices_values = detail::device_values(devices);
  return detail::tensors_of([&](dl_tensor** results, int64_t capacity,
      int64_t* count) {
    return dl_parallel_scatter(x.handle(), devices_values.data(),
      detail::size_of(devices), dim, results, capacity, count);
  });
}

// Copies the tensors to a device and joins them along dim; 0-d ones become a vector. Each gets its
// part of the gradient back, on its own device.
inline Tensor gather(const std::vector<Tensor>& xs, Device device = Device(), int64_t dim = 0) {
  const auto xs_handles = detail::handles_of(xs);
  return detail::tensor_of(dl_parallel_gather, xs_handles.data(), detail::size_of(xs),
      device.value(), dim);
}

}  // namespace dl::nn::parallel
