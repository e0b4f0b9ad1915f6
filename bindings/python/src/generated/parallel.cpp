// Generated from bindings/dl_api.json by bindings/generate; do not edit.
#include "arguments.h"
#include "callbacks.h"
#include "entry.h"
#include "functions.h"
#include "results.h"
#include "work.h"

namespace dlpython {

namespace {

constexpr const char* parallel_scatter_names[] = {"x", "devices", "dim"};
constexpr Signature parallel_scatter_signature = {
    "parallel_scatter", parallel_scatter_names, 3, 3, 3};

PyObject* parallel_scatter_function(const Given& given) {
  const Arguments a(parallel_scatter_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const List<int32_t> devices(a, 1);
  const auto dim = to_i64(a, 2);
  HandleResults<dl_tensor> pieces;
  do {
    check(without_gil([&] {
      return dl_parallel_scatter(x, devices.data(), devices.size(), dim, pieces.data(),
          pieces.capacity(), &pieces.count);
    }));
  } while (pieces.too_small());
  return pieces.to_python();
}

constexpr const char* parallel_gather_names[] = {"xs", "device", "dim"};
constexpr Signature parallel_gather_signature = {
    "parallel_gather", parallel_gather_names, 3, 3, 3};

PyObject* parallel_gather_function(const Given& given) {
  const Arguments a(parallel_gather_signature, given);
  const Handles<dl_tensor> xs(a, 0, false);
  const auto device = to_code(a, 1, DL_DEVICE_DEFAULT);
  const auto dim = to_i64(a, 2);
  dl_tensor* y_result = nullptr;
  check(without_gil([&] {
      return dl_parallel_gather(xs.data(), xs.size(), device, dim, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* parallel_replicate_names[] = {"module", "devices"};
constexpr Signature parallel_replicate_signature = {
    "parallel_replicate", parallel_replicate_names, 2, 2, 2};

PyObject* parallel_replicate_function(const Given& given) {
  const Arguments a(parallel_replicate_signature, given);
  const auto module = to_handle<dl_module>(a, 0);
  const List<int32_t> devices(a, 1);
  HandleResults<dl_module> modules(devices.size());
  check(without_gil([&] {
      return dl_parallel_replicate(module, devices.data(), devices.size(), modules.data());
    }));
  return modules.to_python();
}

constexpr const char* parallel_apply_names[] = {"modules", "inputs"};
constexpr Signature parallel_apply_signature = {
    "parallel_apply", parallel_apply_names, 2, 2, 2};

PyObject* parallel_apply_function(const Given& given) {
  const Arguments a(parallel_apply_signature, given);
  const Handles<dl_module> modules(a, 0, false);
  const Handles<dl_tensor> inputs(a, 1, false);
  HandleResults<dl_tensor> outputs(modules.size());
  check(without_gil([&] {
      return dl_parallel_apply(modules.data(), modules.size(), inputs.data(), inputs.size(),
          outputs.data());
    }));
  return outputs.to_python();
}

constexpr const char* data_parallel_names[] = {"module", "inputs", "devices", "output_device",
    "dim", "timeout"};
constexpr Signature data_parallel_signature = {
    "data_parallel", data_parallel_names, 6, 3, 3};

PyObject* data_parallel_function(const Given& given) {
  const Arguments a(data_parallel_signature, given);
  const auto module = to_handle<dl_module>(a, 0);
  const Handles<dl_tensor> inputs(a, 1, false);
  const List<int32_t> devices(a, 2);
  dl_data_parallel_options options = DL_DATA_PARALLEL_OPTIONS_INIT;
  if (a.unless_none(3)) options.output_device = to_code(a, 3, DL_DEVICE_DEFAULT);
  if (a.unless_none(4)) options.dim = to_i64(a, 4);
  if (a.unless_none(5)) options.timeout = to_f64(a, 5);
  dl_tensor* y_result = nullptr;
  check(without_gil([&] {
      return dl_data_parallel(module, inputs.data(), inputs.size(), devices.data(),
          devices.size(), &options, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* data_parallel_create_names[] = {"module", "devices", "output_device",
    "dim", "timeout"};
constexpr Signature data_parallel_create_signature = {
    "data_parallel_create", data_parallel_create_names, 5, 2, 2};

PyObject* data_parallel_create_function(const Given& given) {
  const Arguments a(data_parallel_create_signature, given);
  const auto module = to_handle<dl_module>(a, 0);
  const List<int32_t> devices(a, 1);
  dl_data_parallel_options options = DL_DATA_PARALLEL_OPTIONS_INIT;
  if (a.unless_none(2)) options.output_device = to_code(a, 2, DL_DEVICE_DEFAULT);
  if (a.unless_none(3)) options.dim = to_i64(a, 3);
  if (a.unless_none(4)) options.timeout = to_f64(a, 4);
  dl_module* parallel_result = nullptr;
  check(without_gil([&] {
      return dl_data_parallel_create(module, devices.data(), devices.size(), &options,
          &parallel_result);
    }));
  return to_python(parallel_result);
}

constexpr const char* communicators_create_names[] = {"devices", "timeout"};
constexpr Signature communicators_create_signature = {
    "communicators_create", communicators_create_names, 2, 1, 1};

PyObject* communicators_create_function(const Given& given) {
  const Arguments a(communicators_create_signature, given);
  const List<int32_t> devices(a, 0);
  dl_communicators_options options = DL_COMMUNICATORS_OPTIONS_INIT;
  if (a.unless_none(1)) options.timeout = to_f64(a, 1);
  HandleResults<dl_communicator> communicators(devices.size());
  check(without_gil([&] {
      return dl_communicators_create(devices.data(), devices.size(), &options,
          communicators.data());
    }));
  return communicators.to_python();
}

constexpr const char* communicator_rank_names[] = {"communicator"};
constexpr Signature communicator_rank_signature = {
    "communicator_rank", communicator_rank_names, 1, 1, 1};

PyObject* communicator_rank_function(const Given& given) {
  const Arguments a(communicator_rank_signature, given);
  const auto communicator = to_handle<dl_communicator>(a, 0);
  int32_t rank_result = 0;
  check(without_gil([&] {
      return dl_communicator_rank(communicator, &rank_result);
    }));
  return PyLong_FromLongLong(rank_result);
}

constexpr const char* communicator_size_names[] = {"communicator"};
constexpr Signature communicator_size_signature = {
    "communicator_size", communicator_size_names, 1, 1, 1};

PyObject* communicator_size_function(const Given& given) {
  const Arguments a(communicator_size_signature, given);
  const auto communicator = to_handle<dl_communicator>(a, 0);
  int32_t size_result = 0;
  check(without_gil([&] {
      return dl_communicator_size(communicator, &size_result);
    }));
  return PyLong_FromLongLong(size_result);
}

constexpr const char* communicator_broadcast_names[] = {"communicator", "x", "root"};
constexpr Signature communicator_broadcast_signature = {
    "communicator_broadcast", communicator_broadcast_names, 3, 3, 3};

PyObject* communicator_broadcast_function(const Given& given) {
  const Arguments a(communicator_broadcast_signature, given);
  const auto communicator = to_handle<dl_communicator>(a, 0);
  const auto x = to_handle<dl_tensor>(a, 1);
  const auto root = to_i32(a, 2);
  check(without_gil([&] {
      return dl_communicator_broadcast(communicator, x, root);
    }));
  return none();
}

constexpr const char* communicator_all_reduce_names[] = {"communicator", "x", "op"};
constexpr Signature communicator_all_reduce_signature = {
    "communicator_all_reduce", communicator_all_reduce_names, 3, 3, 3};

PyObject* communicator_all_reduce_function(const Given& given) {
  const Arguments a(communicator_all_reduce_signature, given);
  const auto communicator = to_handle<dl_communicator>(a, 0);
  const auto x = to_handle<dl_tensor>(a, 1);
  const auto op = to_i32(a, 2);
  check(without_gil([&] {
      return dl_communicator_all_reduce(communicator, x, op);
    }));
  return none();
}

constexpr const char* communicator_reduce_names[] = {"communicator", "x", "root", "op"};
constexpr Signature communicator_reduce_signature = {
    "communicator_reduce", communicator_reduce_names, 4, 4, 4};

PyObject* communicator_reduce_function(const Given& given) {
  const Arguments a(communicator_reduce_signature, given);
  const auto communicator = to_handle<dl_communicator>(a, 0);
  const auto x = to_handle<dl_tensor>(a, 1);
  const auto root = to_i32(a, 2);
  const auto op = to_i32(a, 3);
  check(without_gil([&] {
      return dl_communicator_reduce(communicator, x, root, op);
    }));
  return none();
}

constexpr const char* communicator_all_gather_names[] = {"communicator", "x"};
constexpr Signature communicator_all_gather_signature = {
    "communicator_all_gather", communicator_all_gather_names, 2, 2, 2};

PyObject* communicator_all_gather_function(const Given& given) {
  const Arguments a(communicator_all_gather_signature, given);
  const auto communicator = to_handle<dl_communicator>(a, 0);
  const auto x = to_handle<dl_tensor>(a, 1);
  HandleResults<dl_tensor> ys;
  do {
    check(without_gil([&] {
      return dl_communicator_all_gather(communicator, x, ys.data(), ys.capacity(), &ys.count);
    }));
  } while (ys.too_small());
  return ys.to_python();
}

constexpr const char* communicator_barrier_names[] = {"communicator"};
constexpr Signature communicator_barrier_signature = {
    "communicator_barrier", communicator_barrier_names, 1, 1, 1};

PyObject* communicator_barrier_function(const Given& given) {
  const Arguments a(communicator_barrier_signature, given);
  const auto communicator = to_handle<dl_communicator>(a, 0);
  check(without_gil([&] {
      return dl_communicator_barrier(communicator);
    }));
  return none();
}

constexpr const char* communicator_abort_names[] = {"communicator", "reason"};
constexpr Signature communicator_abort_signature = {
    "communicator_abort", communicator_abort_names, 2, 2, 2};

PyObject* communicator_abort_function(const Given& given) {
  const Arguments a(communicator_abort_signature, given);
  const auto communicator = to_handle<dl_communicator>(a, 0);
  const auto reason = to_str(a, 1);
  check(without_gil([&] {
      return dl_communicator_abort(communicator, reason);
    }));
  return none();
}

}  // namespace

PyMethodDef parallel_functions[] = {
    {"parallel_scatter", as_method(entry<parallel_scatter_function>),
     kFast,
     "parallel_scatter(x, devices, dim)\n"
     "--\n"
     "\n"
     "Cuts x along dim into pieces of ceil(size / device_count), as torch.chunk does, "
     "and copies piece i to devices[i]; 5 rows on 4 devices give 2, 2 and 1, so there "
     "may be fewer pieces than devices. An empty x gives an empty piece to each device."
     " A piece whose device x is on shares x's memory. The gradient of x is gathered "
     "from those of the pieces."},
    {"parallel_gather", as_method(entry<parallel_gather_function>),
     kFast,
     "parallel_gather(xs, device, dim)\n"
     "--\n"
     "\n"
     "Copies the tensors to a device and joins them along dim; 0-d ones become a "
     "vector. Each gets its part of the gradient back, on its own device."},
    {"parallel_replicate", as_method(entry<parallel_replicate_function>),
     kFast,
     "parallel_replicate(module, devices)\n"
     "--\n"
     "\n"
     "Copies of a module for several devices. Replica 0 shares the module's memory; the"
     " parameters of all are results of the module's (no leaves), whose gradients are "
     "the sums over the replicas; buffers carry no gradient, and what a forward pass "
     "does to those of replica 1 and on is lost. A module of the caller's own keeps its"
     " forward and user_data: dl_module_parameter gives the replica's parameters there."},
    {"parallel_apply", as_method(entry<parallel_apply_function>),
     kFast,
     "parallel_apply(modules, inputs)\n"
     "--\n"
     "\n"
     "Calls each module with inputs of its own, each on a thread of its own with its "
     "first input's device as the default, and with the caller's grad mode and default "
     "dtype. Random numbers of module i > 0 follow from the default generator's state "
     "and i. Where a tree holds a module that only the calling thread may call "
     "(dl_module_set_any_thread), all run on it, one after another."},
    {"data_parallel", as_method(entry<data_parallel_function>),
     kFast,
     "data_parallel(module, inputs, devices, *, output_device=None, dim=None, "
     "timeout=None)\n"
     "--\n"
     "\n"
     "The module's output for inputs that several devices share: each input is "
     "scattered along dim, replicas compute at the same time, and the outputs are "
     "gathered on the output device. Inputs that come to different numbers of pieces "
     "are an error. One device computes without replicas; no devices stand for all CUDA"
     " devices or, where there are none, for a plain call."},
    {"data_parallel_create", as_method(entry<data_parallel_create_function>),
     kFast,
     "data_parallel_create(module, devices, *, output_device=None, dim=None, "
     "timeout=None)\n"
     "--\n"
     "\n"
     "A module that does what dl_data_parallel does, with the module as its child "
     "\"module\". A thread for each device but the first and the replicas' memory live as"
     " long as it does; parameters are copied to the devices only after they changed. "
     "Train the module's parameters as ever. One device takes the module over; with "
     "several, move it to devices[0] first."},
    {"communicators_create", as_method(entry<communicators_create_function>),
     kFast,
     "communicators_create(devices, *, timeout=None)\n"
     "--\n"
     "\n"
     "A group of ranks in this process: communicators[i] is rank i, on devices[i], for "
     "a thread of its own. Every rank makes the same collective calls in the same "
     "order; each returns when its part is done. A collective that fails, is aborted or"
     " takes longer than the timeout is an error for every rank that waits, and for "
     "each later call: make a new group then. Collectives are not recorded for "
     "gradients. Where each rank has a GPU of its own and NCCL is installed, it moves "
     "the numbers; else the ranks read each other's memory."},
    {"communicator_rank", as_method(entry<communicator_rank_function>),
     kFast,
     "communicator_rank(communicator)\n"
     "--\n"
     "\n"
     "The number of this rank, from 0."},
    {"communicator_size", as_method(entry<communicator_size_function>),
     kFast,
     "communicator_size(communicator)\n"
     "--\n"
     "\n"
     "How many ranks the group has."},
    {"communicator_broadcast", as_method(entry<communicator_broadcast_function>),
     kFast,
     "communicator_broadcast(communicator, x, root)\n"
     "--\n"
     "\n"
     "x of every rank becomes the root's, in place."},
    {"communicator_all_reduce", as_method(entry<communicator_all_reduce_function>),
     kFast,
     "communicator_all_reduce(communicator, x, op)\n"
     "--\n"
     "\n"
     "x of every rank becomes the reduction over all ranks, in place: added up in a "
     "fixed order, the same bits on each rank and in each run."},
    {"communicator_reduce", as_method(entry<communicator_reduce_function>),
     kFast,
     "communicator_reduce(communicator, x, root, op)\n"
     "--\n"
     "\n"
     "The same for the root's x alone; those of the other ranks stay as they are."},
    {"communicator_all_gather", as_method(entry<communicator_all_gather_function>),
     kFast,
     "communicator_all_gather(communicator, x)\n"
     "--\n"
     "\n"
     "New tensors on this rank's device: the i-th holds rank i's x."},
    {"communicator_barrier", as_method(entry<communicator_barrier_function>),
     kFast,
     "communicator_barrier(communicator)\n"
     "--\n"
     "\n"
     "Returns when all ranks have come."},
    {"communicator_abort", as_method(entry<communicator_abort_function>),
     kFast,
     "communicator_abort(communicator, reason)\n"
     "--\n"
     "\n"
     "Wakes every rank that waits in a collective, with an error that gives the reason;"
     " the group is of no use from then on."},
    {nullptr, nullptr, 0, nullptr}};

}  // namespace dlpython
