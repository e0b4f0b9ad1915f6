// The extern "C" side of <dl/parallel.h>. Generated from capi/spec by capi/generate; do not edit.
#include "capi/export.h"  // first: defines DL_API

#include "capi/generated/parallel.h"
#include "capi/arguments.h"
#include "capi/guard.h"
#include "capi/results.h"

namespace dlcore::capi {

namespace {

DataParallelOptions read_options(const char* op, const dl_data_parallel_options* given) {
  dl_data_parallel_options o = DL_DATA_PARALLEL_OPTIONS_INIT;
  copy_options(op, given, &o);
  return DataParallelOptions{device_or_none(op, "options.output_device", o.output_device), o.dim,
    ranged(op, "options.timeout", o.timeout, "be > 0", [](auto v) { return v > 0; })};
}

CommunicatorsOptions read_options(const char* op, const dl_communicators_options* given) {
  dl_communicators_options o = DL_COMMUNICATORS_OPTIONS_INIT;
  copy_options(op, given, &o);
  DL_CHECK(o.reserved0 == 0, Code::kInvalidArgument, op, ": options.reserved0 must be 0");
  return CommunicatorsOptions{
    ranged(op, "options.timeout", o.timeout, "be > 0", [](auto v) { return v > 0; })};
}

}  // namespace

extern "C" {

DL_API dl_status DL_CALL dl_data_parallel_options_init(dl_data_parallel_options *o, uint32_t size) {
  static const dl_data_parallel_options defaults = DL_DATA_PARALLEL_OPTIONS_INIT;
  return guard("data_parallel_options_init", [&] {
    init_options("data_parallel_options_init", o, size, &defaults, sizeof(defaults));
  });
}

DL_API dl_status DL_CALL dl_communicators_options_init(dl_communicators_options *o, uint32_t size) {
  static const dl_communicators_options defaults = DL_COMMUNICATORS_OPTIONS_INIT;
  return guard("communicators_options_init", [&] {
    init_options("communicators_options_init", o, size, &defaults, sizeof(defaults));
  });
}

DL_API void DL_CALL dl_communicator_retain(dl_communicator *x) {
  if (x) retain_bits(bits_of(x));
}

DL_API void DL_CALL dl_communicator_release(dl_communicator *x) {
  if (x) release_bits(bits_of(x));
}

DL_API dl_status DL_CALL dl_parallel_scatter(dl_tensor *x, const dl_device *devices,
    int64_t device_count, int64_t dim, dl_tensor **pieces, int64_t capacity, int64_t *count) {
  return guard("parallel_scatter", [&] {
    const auto& x_ = borrow("parallel_scatter", "x", x);
    auto devices_ = devices_of("parallel_scatter", "devices", devices, "device_count", device_count);
    auto dim_ = dim;
    check_list("parallel_scatter", "pieces", pieces, "capacity", capacity, "count", count);
    auto result = capi::parallel_scatter(x_, devices_, dim_);
    NewHandles<dl_tensor> pieces_new(std::move(result));
    pieces_new.give(pieces, capacity, count);
  });
}

DL_API dl_status DL_CALL dl_parallel_gather(dl_tensor *const *xs, int64_t count, dl_device device,
    int64_t dim, dl_tensor **y) {
  return guard("parallel_gather", [&] {
    auto xs_ = borrow_all("parallel_gather", "xs", xs, "count", count);
    auto device_ = device_of("parallel_gather", "device", device);
    auto dim_ = dim;
    not_null("parallel_gather", "y", y);
    auto result = capi::parallel_gather(xs_, device_, dim_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_parallel_replicate(dl_module *module, const dl_device *devices,
    int64_t device_count, dl_module **modules) {
  return guard("parallel_replicate", [&] {
    const auto module_ = borrow("parallel_replicate", "module", module);
    auto devices_ = devices_of("parallel_replicate", "devices", devices, "device_count", device_count);
    check_filled("parallel_replicate", "modules", modules, devices_);
    auto result = capi::parallel_replicate(module_, devices_);
    NewHandles<dl_module> modules_new(std::move(result));
    modules_new.give(modules);
  });
}

DL_API dl_status DL_CALL dl_parallel_apply(dl_module *const *modules, int64_t module_count,
    dl_tensor *const *inputs, int64_t input_count, dl_tensor **outputs) {
  return guard("parallel_apply", [&] {
    auto modules_ = borrow_all("parallel_apply", "modules", modules, "module_count", module_count);
    auto inputs_ = borrow_all("parallel_apply", "inputs", inputs, "input_count", input_count);
    check_filled("parallel_apply", "outputs", outputs, modules_);
    auto result = capi::parallel_apply(modules_, inputs_);
    NewHandles<dl_tensor> outputs_new(std::move(result));
    outputs_new.give(outputs);
  });
}

DL_API dl_status DL_CALL dl_data_parallel(dl_module *module, dl_tensor *const *inputs,
    int64_t input_count, const dl_device *devices, int64_t device_count,
    const dl_data_parallel_options *options, dl_tensor **y) {
  return guard("data_parallel", [&] {
    const auto module_ = borrow("data_parallel", "module", module);
    auto inputs_ = borrow_all("data_parallel", "inputs", inputs, "input_count", input_count);
    auto devices_ = devices_of("data_parallel", "devices", devices, "device_count", device_count);
    const auto options_ = read_options("data_parallel", options);
    not_null("data_parallel", "y", y);
    auto result = capi::data_parallel(module_, inputs_, devices_, options_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_data_parallel_create(dl_module *module, const dl_device *devices,
    int64_t device_count, const dl_data_parallel_options *options, dl_module **parallel) {
  return guard("data_parallel_create", [&] {
    const auto module_ = borrow("data_parallel_create", "module", module);
    auto devices_ = devices_of("data_parallel_create", "devices", devices, "device_count", device_count);
    const auto options_ = read_options("data_parallel_create", options);
    not_null("data_parallel_create", "parallel", parallel);
    auto result = capi::data_parallel_create(module_, devices_, options_);
    NewHandle<dl_module> parallel_new(std::move(result));
    parallel_new.give(parallel);
  });
}

DL_API dl_status DL_CALL dl_communicators_create(const dl_device *devices, int64_t device_count,
    const dl_communicators_options *options, dl_communicator **communicators) {
  return guard("communicators_create", [&] {
    auto devices_ = devices_of("communicators_create", "devices", devices, "device_count", device_count);
    const auto options_ = read_options("communicators_create", options);
    check_filled("communicators_create", "communicators", communicators, devices_);
    auto result = capi::communicators_create(devices_, options_);
    NewHandles<dl_communicator> communicators_new(std::move(result));
    communicators_new.give(communicators);
  });
}

DL_API dl_status DL_CALL dl_communicator_rank(dl_communicator *communicator, int32_t *rank) {
  return guard("communicator_rank", [&] {
    const auto& communicator_ = borrow("communicator_rank", "communicator", communicator);
    not_null("communicator_rank", "rank", rank);
    auto result = capi::communicator_rank(communicator_);
    *rank = static_cast<int32_t>(result);
  });
}

DL_API dl_status DL_CALL dl_communicator_size(dl_communicator *communicator, int32_t *size) {
  return guard("communicator_size", [&] {
    const auto& communicator_ = borrow("communicator_size", "communicator", communicator);
    not_null("communicator_size", "size", size);
    auto result = capi::communicator_size(communicator_);
    *size = static_cast<int32_t>(result);
  });
}

DL_API dl_status DL_CALL dl_communicator_broadcast(dl_communicator *communicator, dl_tensor *x,
    int32_t root) {
  return guard("communicator_broadcast", [&] {
    const auto& communicator_ = borrow("communicator_broadcast", "communicator", communicator);
    const auto& x_ = borrow("communicator_broadcast", "x", x);
    auto root_ = root;
    capi::communicator_broadcast(communicator_, x_, root_);
  });
}

DL_API dl_status DL_CALL dl_communicator_all_reduce(dl_communicator *communicator, dl_tensor *x,
    dl_reduce_op op) {
  return guard("communicator_all_reduce", [&] {
    const auto& communicator_ = borrow("communicator_all_reduce", "communicator", communicator);
    const auto& x_ = borrow("communicator_all_reduce", "x", x);
    auto op_ = enum_of<parallel::ReduceOp>("communicator_all_reduce", "op", op, {0, 1, 2, 3, 4});
    capi::communicator_all_reduce(communicator_, x_, op_);
  });
}

DL_API dl_status DL_CALL dl_communicator_reduce(dl_communicator *communicator, dl_tensor *x,
    int32_t root, dl_reduce_op op) {
  return guard("communicator_reduce", [&] {
    const auto& communicator_ = borrow("communicator_reduce", "communicator", communicator);
    const auto& x_ = borrow("communicator_reduce", "x", x);
    auto root_ = root;
    auto op_ = enum_of<parallel::ReduceOp>("communicator_reduce", "op", op, {0, 1, 2, 3, 4});
    capi::communicator_reduce(communicator_, x_, root_, op_);
  });
}

DL_API dl_status DL_CALL dl_communicator_all_gather(dl_communicator *communicator, dl_tensor *x,
    dl_tensor **ys, int64_t capacity, int64_t *count) {
  return guard("communicator_all_gather", [&] {
    const auto& communicator_ = borrow("communicator_all_gather", "communicator", communicator);
    const auto& x_ = borrow("communicator_all_gather", "x", x);
    check_list("communicator_all_gather", "ys", ys, "capacity", capacity, "count", count);
    auto result = capi::communicator_all_gather(communicator_, x_);
    NewHandles<dl_tensor> ys_new(std::move(result));
    ys_new.give(ys, capacity, count);
  });
}

DL_API dl_status DL_CALL dl_communicator_barrier(dl_communicator *communicator) {
  return guard("communicator_barrier", [&] {
    const auto& communicator_ = borrow("communicator_barrier", "communicator", communicator);
    capi::communicator_barrier(communicator_);
  });
}

DL_API dl_status DL_CALL dl_communicator_abort(dl_communicator *communicator, const char *reason) {
  return guard("communicator_abort", [&] {
    const auto& communicator_ = borrow("communicator_abort", "communicator", communicator);
    auto reason_ = text_of("communicator_abort", "reason", reason);
    capi::communicator_abort(communicator_, reason_);
  });
}

}  // extern "C"

}  // namespace dlcore::capi
