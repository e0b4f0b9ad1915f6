/* Bad calls of <dl/parallel.h>. Generated from capi/spec by capi/generate; do not edit. */
#include "../bad_arguments.h"

struct parallel_scatter_args {
  dl_tensor *x;
  const dl_device *devices;
  int64_t device_count;
  int64_t dim;
  dl_tensor **pieces;
  int64_t capacity;
  int64_t *count;
};
static struct {
  dl_device devices[32];
} parallel_scatter_in;
static struct {
  dl_tensor * pieces[32];
  int64_t count;
} parallel_scatter_out;
static void parallel_scatter_make(void *args) {
  struct parallel_scatter_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[4,3]");
  parallel_scatter_in.devices[0] = DL_DEVICE_CPU;
  parallel_scatter_in.devices[1] = DL_DEVICE_OF(DL_DEVICE_KIND_CPU, 1);
  a->devices = parallel_scatter_in.devices;
  a->device_count = 2;
  a->dim = 0;
  a->pieces = parallel_scatter_out.pieces;
  a->capacity = 32;
  a->count = &parallel_scatter_out.count;
}
static dl_status parallel_scatter_call(void *args) {
  struct parallel_scatter_args *a = args;
  (void)a;
  return dl_parallel_scatter(a->x, a->devices, a->device_count, a->dim, a->pieces, a->capacity, a->count);
}
static const struct argument parallel_scatter_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct parallel_scatter_args, x), .kind = "tensor"},
    {.name = "devices", .type = DEVICES, .at = offsetof(struct parallel_scatter_args, devices), .count_name = "device_count", .count_at = offsetof(struct parallel_scatter_args, device_count), .element = sizeof(dl_device)},
    {.name = "dim", .type = NUMBER_I64, .at = offsetof(struct parallel_scatter_args, dim)},
    {.name = "pieces", .type = OUT_LIST, .at = offsetof(struct parallel_scatter_args, pieces), .count_name = "capacity", .count_at = offsetof(struct parallel_scatter_args, capacity), .total_name = "count", .total_at = offsetof(struct parallel_scatter_args, count)},
};
static const struct subject parallel_scatter_subject = {.name = "parallel_scatter",
    .size = sizeof(struct parallel_scatter_args), .call = parallel_scatter_call,
    .make = parallel_scatter_make, .out = &parallel_scatter_out,
    .out_size = sizeof(parallel_scatter_out), .arguments = parallel_scatter_arguments, .count = 4};

struct parallel_gather_args {
  dl_tensor *const *xs;
  int64_t count;
  dl_device device;
  int64_t dim;
  dl_tensor **y;
};
static struct {
  dl_tensor *xs[32];
} parallel_gather_in;
static struct {
  dl_tensor * y;
} parallel_gather_out;
static void parallel_gather_make(void *args) {
  struct parallel_gather_args *a = args;
  (void)a;
  parallel_gather_in.xs[0] = example_tensor_of("f32[2,3]");
  parallel_gather_in.xs[1] = example_tensor_of("f32[1,3]");
  a->xs = parallel_gather_in.xs;
  a->count = 2;
  a->device = DL_DEVICE_CPU;
  a->dim = 0;
  a->y = &parallel_gather_out.y;
}
static dl_status parallel_gather_call(void *args) {
  struct parallel_gather_args *a = args;
  (void)a;
  return dl_parallel_gather(a->xs, a->count, a->device, a->dim, a->y);
}
static const struct argument parallel_gather_arguments[] = {
    {.name = "xs", .type = HANDLES, .at = offsetof(struct parallel_gather_args, xs), .kind = "tensor", .count_name = "count", .count_at = offsetof(struct parallel_gather_args, count), .element = sizeof(dl_tensor *)},
    {.name = "device", .type = DEVICE, .at = offsetof(struct parallel_gather_args, device)},
    {.name = "dim", .type = NUMBER_I64, .at = offsetof(struct parallel_gather_args, dim)},
    {.name = "y", .type = OUT, .at = offsetof(struct parallel_gather_args, y)},
};
static const struct subject parallel_gather_subject = {.name = "parallel_gather",
    .size = sizeof(struct parallel_gather_args), .call = parallel_gather_call,
    .make = parallel_gather_make, .out = &parallel_gather_out,
    .out_size = sizeof(parallel_gather_out), .arguments = parallel_gather_arguments, .count = 4};

struct parallel_replicate_args {
  dl_module *module;
  const dl_device *devices;
  int64_t device_count;
  dl_module **modules;
};
static struct {
  dl_device devices[32];
} parallel_replicate_in;
static struct {
  dl_module * modules[32];
} parallel_replicate_out;
static void parallel_replicate_make(void *args) {
  struct parallel_replicate_args *a = args;
  (void)a;
  a->module = example_module();
  parallel_replicate_in.devices[0] = DL_DEVICE_CPU;
  parallel_replicate_in.devices[1] = DL_DEVICE_OF(DL_DEVICE_KIND_CPU, 1);
  a->devices = parallel_replicate_in.devices;
  a->device_count = 2;
  a->modules = parallel_replicate_out.modules;
}
static dl_status parallel_replicate_call(void *args) {
  struct parallel_replicate_args *a = args;
  (void)a;
  return dl_parallel_replicate(a->module, a->devices, a->device_count, a->modules);
}
static const struct argument parallel_replicate_arguments[] = {
    {.name = "module", .type = HANDLE, .at = offsetof(struct parallel_replicate_args, module), .kind = "module"},
    {.name = "devices", .type = DEVICES, .at = offsetof(struct parallel_replicate_args, devices), .count_name = "device_count", .count_at = offsetof(struct parallel_replicate_args, device_count), .element = sizeof(dl_device)},
    {.name = "modules", .type = OUT_FILLED, .at = offsetof(struct parallel_replicate_args, modules)},
};
static const struct subject parallel_replicate_subject = {.name = "parallel_replicate",
    .size = sizeof(struct parallel_replicate_args), .call = parallel_replicate_call,
    .make = parallel_replicate_make, .out = &parallel_replicate_out,
    .out_size = sizeof(parallel_replicate_out), .arguments = parallel_replicate_arguments,
    .count = 3};

struct parallel_apply_args {
  dl_module *const *modules;
  int64_t module_count;
  dl_tensor *const *inputs;
  int64_t input_count;
  dl_tensor **outputs;
};
static struct {
  dl_module *modules[32];
  dl_tensor *inputs[32];
} parallel_apply_in;
static struct {
  dl_tensor * outputs[32];
} parallel_apply_out;
static void parallel_apply_make(void *args) {
  struct parallel_apply_args *a = args;
  (void)a;
  parallel_apply_in.modules[0] = example_module();
  parallel_apply_in.modules[1] = example_module();
  a->modules = parallel_apply_in.modules;
  a->module_count = 2;
  parallel_apply_in.inputs[0] = example_tensor_of("f32[2,3]");
  parallel_apply_in.inputs[1] = example_tensor_of("f32[1,3]");
  a->inputs = parallel_apply_in.inputs;
  a->input_count = 2;
  a->outputs = parallel_apply_out.outputs;
}
static dl_status parallel_apply_call(void *args) {
  struct parallel_apply_args *a = args;
  (void)a;
  return dl_parallel_apply(a->modules, a->module_count, a->inputs, a->input_count, a->outputs);
}
static const struct argument parallel_apply_arguments[] = {
    {.name = "modules", .type = HANDLES, .at = offsetof(struct parallel_apply_args, modules), .kind = "module", .count_name = "module_count", .count_at = offsetof(struct parallel_apply_args, module_count), .element = sizeof(dl_module *)},
    {.name = "inputs", .type = HANDLES, .at = offsetof(struct parallel_apply_args, inputs), .kind = "tensor", .count_name = "input_count", .count_at = offsetof(struct parallel_apply_args, input_count), .element = sizeof(dl_tensor *)},
    {.name = "outputs", .type = OUT_FILLED, .at = offsetof(struct parallel_apply_args, outputs)},
};
static const struct subject parallel_apply_subject = {.name = "parallel_apply",
    .size = sizeof(struct parallel_apply_args), .call = parallel_apply_call,
    .make = parallel_apply_make, .out = &parallel_apply_out, .out_size = sizeof(parallel_apply_out),
    .aliases = "input x weight", .arguments = parallel_apply_arguments, .count = 3};

struct data_parallel_args {
  dl_module *module;
  dl_tensor *const *inputs;
  int64_t input_count;
  const dl_device *devices;
  int64_t device_count;
  const dl_data_parallel_options *options;
  dl_tensor **y;
};
static struct {
  dl_tensor *inputs[32];
  dl_device devices[32];
  dl_data_parallel_options options;
} data_parallel_in;
static struct {
  dl_tensor * y;
} data_parallel_out;
static void data_parallel_make(void *args) {
  struct data_parallel_args *a = args;
  (void)a;
  a->module = example_module();
  data_parallel_in.inputs[0] = example_tensor_of("f32[4,3]");
  a->inputs = data_parallel_in.inputs;
  a->input_count = 1;
  data_parallel_in.devices[0] = DL_DEVICE_CPU;
  data_parallel_in.devices[1] = DL_DEVICE_OF(DL_DEVICE_KIND_CPU, 1);
  a->devices = data_parallel_in.devices;
  a->device_count = 2;
  dl_data_parallel_options_init(&data_parallel_in.options, sizeof(data_parallel_in.options));
  a->options = &data_parallel_in.options;
  a->y = &data_parallel_out.y;
}
static dl_status data_parallel_call(void *args) {
  struct data_parallel_args *a = args;
  (void)a;
  return dl_data_parallel(a->module, a->inputs, a->input_count, a->devices, a->device_count, a->options, a->y);
}
static const struct argument data_parallel_arguments[] = {
    {.name = "module", .type = HANDLE, .at = offsetof(struct data_parallel_args, module), .kind = "module"},
    {.name = "inputs", .type = HANDLES, .at = offsetof(struct data_parallel_args, inputs), .kind = "tensor", .count_name = "input_count", .count_at = offsetof(struct data_parallel_args, input_count), .element = sizeof(dl_tensor *)},
    {.name = "devices", .type = DEVICES, .at = offsetof(struct data_parallel_args, devices), .count_name = "device_count", .count_at = offsetof(struct data_parallel_args, device_count), .element = sizeof(dl_device)},
    {.name = "options", .type = OPTIONS, .at = offsetof(struct data_parallel_args, options), .element = sizeof(dl_data_parallel_options)},
    {.name = "options.output_device", .type = DEVICE, .at = offsetof(dl_data_parallel_options, output_device), .inside = 1 + offsetof(struct data_parallel_args, options), .nullable = 1},
    {.name = "options.dim", .type = NUMBER_I64, .at = offsetof(dl_data_parallel_options, dim), .inside = 1 + offsetof(struct data_parallel_args, options)},
    {.name = "options.timeout", .type = NUMBER_F64, .at = offsetof(dl_data_parallel_options, timeout), .inside = 1 + offsetof(struct data_parallel_args, options), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 1, .open_high = 0},
    {.name = "y", .type = OUT, .at = offsetof(struct data_parallel_args, y)},
};
static const struct subject data_parallel_subject = {.name = "data_parallel",
    .size = sizeof(struct data_parallel_args), .call = data_parallel_call,
    .make = data_parallel_make, .out = &data_parallel_out, .out_size = sizeof(data_parallel_out),
    .aliases = "input x weight", .arguments = data_parallel_arguments, .count = 8};

struct data_parallel_create_args {
  dl_module *module;
  const dl_device *devices;
  int64_t device_count;
  const dl_data_parallel_options *options;
  dl_module **parallel;
};
static struct {
  dl_device devices[32];
  dl_data_parallel_options options;
} data_parallel_create_in;
static struct {
  dl_module * parallel;
} data_parallel_create_out;
static void data_parallel_create_make(void *args) {
  struct data_parallel_create_args *a = args;
  (void)a;
  a->module = example_module();
  data_parallel_create_in.devices[0] = DL_DEVICE_CPU;
  data_parallel_create_in.devices[1] = DL_DEVICE_OF(DL_DEVICE_KIND_CPU, 1);
  a->devices = data_parallel_create_in.devices;
  a->device_count = 2;
  dl_data_parallel_options_init(&data_parallel_create_in.options, sizeof(data_parallel_create_in.options));
  a->options = &data_parallel_create_in.options;
  a->parallel = &data_parallel_create_out.parallel;
}
static dl_status data_parallel_create_call(void *args) {
  struct data_parallel_create_args *a = args;
  (void)a;
  return dl_data_parallel_create(a->module, a->devices, a->device_count, a->options, a->parallel);
}
static const struct argument data_parallel_create_arguments[] = {
    {.name = "module", .type = HANDLE, .at = offsetof(struct data_parallel_create_args, module), .kind = "module"},
    {.name = "devices", .type = DEVICES, .at = offsetof(struct data_parallel_create_args, devices), .count_name = "device_count", .count_at = offsetof(struct data_parallel_create_args, device_count), .element = sizeof(dl_device)},
    {.name = "options", .type = OPTIONS, .at = offsetof(struct data_parallel_create_args, options), .element = sizeof(dl_data_parallel_options)},
    {.name = "options.output_device", .type = DEVICE, .at = offsetof(dl_data_parallel_options, output_device), .inside = 1 + offsetof(struct data_parallel_create_args, options), .nullable = 1},
    {.name = "options.dim", .type = NUMBER_I64, .at = offsetof(dl_data_parallel_options, dim), .inside = 1 + offsetof(struct data_parallel_create_args, options)},
    {.name = "options.timeout", .type = NUMBER_F64, .at = offsetof(dl_data_parallel_options, timeout), .inside = 1 + offsetof(struct data_parallel_create_args, options), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 1, .open_high = 0},
    {.name = "parallel", .type = OUT, .at = offsetof(struct data_parallel_create_args, parallel)},
};
static const struct subject data_parallel_create_subject = {.name = "data_parallel_create",
    .size = sizeof(struct data_parallel_create_args), .call = data_parallel_create_call,
    .make = data_parallel_create_make, .out = &data_parallel_create_out,
    .out_size = sizeof(data_parallel_create_out), .arguments = data_parallel_create_arguments,
    .count = 7};

struct communicators_create_args {
  const dl_device *devices;
  int64_t device_count;
  const dl_communicators_options *options;
  dl_communicator **communicators;
};
static struct {
  dl_device devices[32];
  dl_communicators_options options;
} communicators_create_in;
static struct {
  dl_communicator * communicators[32];
} communicators_create_out;
static void communicators_create_make(void *args) {
  struct communicators_create_args *a = args;
  (void)a;
  communicators_create_in.devices[0] = DL_DEVICE_CPU;
  a->devices = communicators_create_in.devices;
  a->device_count = 1;
  dl_communicators_options_init(&communicators_create_in.options, sizeof(communicators_create_in.options));
  a->options = &communicators_create_in.options;
  a->communicators = communicators_create_out.communicators;
}
static dl_status communicators_create_call(void *args) {
  struct communicators_create_args *a = args;
  (void)a;
  return dl_communicators_create(a->devices, a->device_count, a->options, a->communicators);
}
static const struct argument communicators_create_arguments[] = {
    {.name = "devices", .type = DEVICES, .at = offsetof(struct communicators_create_args, devices), .count_name = "device_count", .count_at = offsetof(struct communicators_create_args, device_count), .element = sizeof(dl_device)},
    {.name = "options", .type = OPTIONS, .at = offsetof(struct communicators_create_args, options), .element = sizeof(dl_communicators_options)},
    {.name = "options.timeout", .type = NUMBER_F64, .at = offsetof(dl_communicators_options, timeout), .inside = 1 + offsetof(struct communicators_create_args, options), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 1, .open_high = 0},
    {.name = "options.reserved0", .type = RESERVED, .at = offsetof(dl_communicators_options, reserved0), .inside = 1 + offsetof(struct communicators_create_args, options)},
    {.name = "communicators", .type = OUT_FILLED, .at = offsetof(struct communicators_create_args, communicators)},
};
static const struct subject communicators_create_subject = {.name = "communicators_create",
    .size = sizeof(struct communicators_create_args), .call = communicators_create_call,
    .make = communicators_create_make, .out = &communicators_create_out,
    .out_size = sizeof(communicators_create_out), .arguments = communicators_create_arguments,
    .count = 5};

struct communicator_rank_args {
  dl_communicator *communicator;
  int32_t *rank;
};
static struct {
  int32_t rank;
} communicator_rank_out;
static void communicator_rank_make(void *args) {
  struct communicator_rank_args *a = args;
  (void)a;
  a->communicator = example_communicator();
  a->rank = &communicator_rank_out.rank;
}
static dl_status communicator_rank_call(void *args) {
  struct communicator_rank_args *a = args;
  (void)a;
  return dl_communicator_rank(a->communicator, a->rank);
}
static const struct argument communicator_rank_arguments[] = {
    {.name = "communicator", .type = HANDLE, .at = offsetof(struct communicator_rank_args, communicator), .kind = "communicator"},
    {.name = "rank", .type = OUT, .at = offsetof(struct communicator_rank_args, rank)},
};
static const struct subject communicator_rank_subject = {.name = "communicator_rank",
    .size = sizeof(struct communicator_rank_args), .call = communicator_rank_call,
    .make = communicator_rank_make, .out = &communicator_rank_out,
    .out_size = sizeof(communicator_rank_out), .arguments = communicator_rank_arguments,
    .count = 2};

struct communicator_size_args {
  dl_communicator *communicator;
  int32_t *size;
};
static struct {
  int32_t size;
} communicator_size_out;
static void communicator_size_make(void *args) {
  struct communicator_size_args *a = args;
  (void)a;
  a->communicator = example_communicator();
  a->size = &communicator_size_out.size;
}
static dl_status communicator_size_call(void *args) {
  struct communicator_size_args *a = args;
  (void)a;
  return dl_communicator_size(a->communicator, a->size);
}
static const struct argument communicator_size_arguments[] = {
    {.name = "communicator", .type = HANDLE, .at = offsetof(struct communicator_size_args, communicator), .kind = "communicator"},
    {.name = "size", .type = OUT, .at = offsetof(struct communicator_size_args, size)},
};
static const struct subject communicator_size_subject = {.name = "communicator_size",
    .size = sizeof(struct communicator_size_args), .call = communicator_size_call,
    .make = communicator_size_make, .out = &communicator_size_out,
    .out_size = sizeof(communicator_size_out), .arguments = communicator_size_arguments,
    .count = 2};

struct communicator_broadcast_args {
  dl_communicator *communicator;
  dl_tensor *x;
  int32_t root;
};
static void communicator_broadcast_make(void *args) {
  struct communicator_broadcast_args *a = args;
  (void)a;
  a->communicator = example_communicator();
  a->x = example_tensor_of("f32[2,3]");
  a->root = 0;
}
static dl_status communicator_broadcast_call(void *args) {
  struct communicator_broadcast_args *a = args;
  (void)a;
  return dl_communicator_broadcast(a->communicator, a->x, a->root);
}
static const struct argument communicator_broadcast_arguments[] = {
    {.name = "communicator", .type = HANDLE, .at = offsetof(struct communicator_broadcast_args, communicator), .kind = "communicator"},
    {.name = "x", .type = HANDLE, .at = offsetof(struct communicator_broadcast_args, x), .kind = "tensor"},
    {.name = "root", .type = NUMBER_I32, .at = offsetof(struct communicator_broadcast_args, root)},
};
static const struct subject communicator_broadcast_subject = {.name = "communicator_broadcast",
    .size = sizeof(struct communicator_broadcast_args), .call = communicator_broadcast_call,
    .make = communicator_broadcast_make, .arguments = communicator_broadcast_arguments, .count = 3};

struct communicator_all_reduce_args {
  dl_communicator *communicator;
  dl_tensor *x;
  dl_reduce_op op;
};
static void communicator_all_reduce_make(void *args) {
  struct communicator_all_reduce_args *a = args;
  (void)a;
  a->communicator = example_communicator();
  a->x = example_tensor_of("f32[2,3]");
  a->op = DL_REDUCE_OP_SUM;
}
static dl_status communicator_all_reduce_call(void *args) {
  struct communicator_all_reduce_args *a = args;
  (void)a;
  return dl_communicator_all_reduce(a->communicator, a->x, a->op);
}
static const struct argument communicator_all_reduce_arguments[] = {
    {.name = "communicator", .type = HANDLE, .at = offsetof(struct communicator_all_reduce_args, communicator), .kind = "communicator"},
    {.name = "x", .type = HANDLE, .at = offsetof(struct communicator_all_reduce_args, x), .kind = "tensor"},
    {.name = "op", .type = ENUM, .at = offsetof(struct communicator_all_reduce_args, op), .values = (const int32_t[]){0, 1, 2, 3, 4}, .value_count = 5},
};
static const struct subject communicator_all_reduce_subject = {.name = "communicator_all_reduce",
    .size = sizeof(struct communicator_all_reduce_args), .call = communicator_all_reduce_call,
    .make = communicator_all_reduce_make, .arguments = communicator_all_reduce_arguments,
    .count = 3};

struct communicator_reduce_args {
  dl_communicator *communicator;
  dl_tensor *x;
  int32_t root;
  dl_reduce_op op;
};
static void communicator_reduce_make(void *args) {
  struct communicator_reduce_args *a = args;
  (void)a;
  a->communicator = example_communicator();
  a->x = example_tensor_of("f32[2,3]");
  a->root = 0;
  a->op = DL_REDUCE_OP_SUM;
}
static dl_status communicator_reduce_call(void *args) {
  struct communicator_reduce_args *a = args;
  (void)a;
  return dl_communicator_reduce(a->communicator, a->x, a->root, a->op);
}
static const struct argument communicator_reduce_arguments[] = {
    {.name = "communicator", .type = HANDLE, .at = offsetof(struct communicator_reduce_args, communicator), .kind = "communicator"},
    {.name = "x", .type = HANDLE, .at = offsetof(struct communicator_reduce_args, x), .kind = "tensor"},
    {.name = "root", .type = NUMBER_I32, .at = offsetof(struct communicator_reduce_args, root)},
    {.name = "op", .type = ENUM, .at = offsetof(struct communicator_reduce_args, op), .values = (const int32_t[]){0, 1, 2, 3, 4}, .value_count = 5},
};
static const struct subject communicator_reduce_subject = {.name = "communicator_reduce",
    .size = sizeof(struct communicator_reduce_args), .call = communicator_reduce_call,
    .make = communicator_reduce_make, .arguments = communicator_reduce_arguments, .count = 4};

struct communicator_all_gather_args {
  dl_communicator *communicator;
  dl_tensor *x;
  dl_tensor **ys;
  int64_t capacity;
  int64_t *count;
};
static struct {
  dl_tensor * ys[32];
  int64_t count;
} communicator_all_gather_out;
static void communicator_all_gather_make(void *args) {
  struct communicator_all_gather_args *a = args;
  (void)a;
  a->communicator = example_communicator();
  a->x = example_tensor_of("f32[2,3]");
  a->ys = communicator_all_gather_out.ys;
  a->capacity = 32;
  a->count = &communicator_all_gather_out.count;
}
static dl_status communicator_all_gather_call(void *args) {
  struct communicator_all_gather_args *a = args;
  (void)a;
  return dl_communicator_all_gather(a->communicator, a->x, a->ys, a->capacity, a->count);
}
static const struct argument communicator_all_gather_arguments[] = {
    {.name = "communicator", .type = HANDLE, .at = offsetof(struct communicator_all_gather_args, communicator), .kind = "communicator"},
    {.name = "x", .type = HANDLE, .at = offsetof(struct communicator_all_gather_args, x), .kind = "tensor"},
    {.name = "ys", .type = OUT_LIST, .at = offsetof(struct communicator_all_gather_args, ys), .count_name = "capacity", .count_at = offsetof(struct communicator_all_gather_args, capacity), .total_name = "count", .total_at = offsetof(struct communicator_all_gather_args, count)},
};
static const struct subject communicator_all_gather_subject = {.name = "communicator_all_gather",
    .size = sizeof(struct communicator_all_gather_args), .call = communicator_all_gather_call,
    .make = communicator_all_gather_make, .out = &communicator_all_gather_out,
    .out_size = sizeof(communicator_all_gather_out), .arguments = communicator_all_gather_arguments,
    .count = 3};

struct communicator_barrier_args {
  dl_communicator *communicator;
};
static void communicator_barrier_make(void *args) {
  struct communicator_barrier_args *a = args;
  (void)a;
  a->communicator = example_communicator();
}
static dl_status communicator_barrier_call(void *args) {
  struct communicator_barrier_args *a = args;
  (void)a;
  return dl_communicator_barrier(a->communicator);
}
static const struct argument communicator_barrier_arguments[] = {
    {.name = "communicator", .type = HANDLE, .at = offsetof(struct communicator_barrier_args, communicator), .kind = "communicator"},
};
static const struct subject communicator_barrier_subject = {.name = "communicator_barrier",
    .size = sizeof(struct communicator_barrier_args), .call = communicator_barrier_call,
    .make = communicator_barrier_make, .arguments = communicator_barrier_arguments, .count = 1};

struct communicator_abort_args {
  dl_communicator *communicator;
  const char *reason;
};
static void communicator_abort_make(void *args) {
  struct communicator_abort_args *a = args;
  (void)a;
  a->communicator = example_communicator();
  a->reason = "enough";
}
static dl_status communicator_abort_call(void *args) {
  struct communicator_abort_args *a = args;
  (void)a;
  return dl_communicator_abort(a->communicator, a->reason);
}
static const struct argument communicator_abort_arguments[] = {
    {.name = "communicator", .type = HANDLE, .at = offsetof(struct communicator_abort_args, communicator), .kind = "communicator"},
    {.name = "reason", .type = STR, .at = offsetof(struct communicator_abort_args, reason)},
};
static const struct subject communicator_abort_subject = {.name = "communicator_abort",
    .size = sizeof(struct communicator_abort_args), .call = communicator_abort_call,
    .make = communicator_abort_make, .arguments = communicator_abort_arguments, .count = 2};

const struct subject *const parallel_subjects[] = {
    &parallel_scatter_subject,
    &parallel_gather_subject,
    &parallel_replicate_subject,
    &parallel_apply_subject,
    &data_parallel_subject,
    &data_parallel_create_subject,
    &communicators_create_subject,
    &communicator_rank_subject,
    &communicator_size_subject,
    &communicator_broadcast_subject,
    &communicator_all_reduce_subject,
    &communicator_reduce_subject,
    &communicator_all_gather_subject,
    &communicator_barrier_subject,
    &communicator_abort_subject,
    NULL};
