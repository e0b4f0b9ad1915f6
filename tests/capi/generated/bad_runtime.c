/* Bad calls of <dl/runtime.h>. Generated from capi/spec by capi/generate; do not edit. */
#include "../bad_arguments.h"

struct build_info_args {
  char *info;
  int64_t capacity;
  int64_t *length;
};
static struct {
  char info[32];
  int64_t length;
} build_info_out;
static void build_info_make(void *args) {
  struct build_info_args *a = args;
  (void)a;
  a->info = build_info_out.info;
  a->capacity = 32;
  a->length = &build_info_out.length;
}
static dl_status build_info_call(void *args) {
  struct build_info_args *a = args;
  (void)a;
  return dl_build_info(a->info, a->capacity, a->length);
}
static const struct argument build_info_arguments[] = {
    {.name = "info", .type = OUT_TEXT, .at = offsetof(struct build_info_args, info), .count_name = "capacity", .count_at = offsetof(struct build_info_args, capacity), .total_name = "length", .total_at = offsetof(struct build_info_args, length)},
};
static const struct subject build_info_subject = {.name = "build_info",
    .size = sizeof(struct build_info_args), .call = build_info_call, .make = build_info_make,
    .out = &build_info_out, .out_size = sizeof(build_info_out), .arguments = build_info_arguments,
    .count = 1};

struct has_feature_args {
  const char *name;
  int32_t *has;
};
static struct {
  int32_t has;
} has_feature_out;
static void has_feature_make(void *args) {
  struct has_feature_args *a = args;
  (void)a;
  a->name = "cpu";
  a->has = &has_feature_out.has;
}
static dl_status has_feature_call(void *args) {
  struct has_feature_args *a = args;
  (void)a;
  return dl_has_feature(a->name, a->has);
}
static const struct argument has_feature_arguments[] = {
    {.name = "name", .type = STR, .at = offsetof(struct has_feature_args, name)},
    {.name = "has", .type = OUT, .at = offsetof(struct has_feature_args, has)},
};
static const struct subject has_feature_subject = {.name = "has_feature",
    .size = sizeof(struct has_feature_args), .call = has_feature_call, .make = has_feature_make,
    .out = &has_feature_out, .out_size = sizeof(has_feature_out),
    .arguments = has_feature_arguments, .count = 2};

struct last_error_set_args {
  int32_t code;
  const char *message;
};
static void last_error_set_make(void *args) {
  struct last_error_set_args *a = args;
  (void)a;
  a->code = -8;
  a->message = "the file is gone";
}
static dl_status last_error_set_call(void *args) {
  struct last_error_set_args *a = args;
  (void)a;
  return dl_last_error_set(a->code, a->message);
}
static const struct argument last_error_set_arguments[] = {
    {.name = "code", .type = NUMBER_I32, .at = offsetof(struct last_error_set_args, code), .limited = 1, .low = -HUGE_VAL, .high = 0, .open_low = 0, .open_high = 1},
    {.name = "message", .type = STR, .at = offsetof(struct last_error_set_args, message)},
};
static const struct subject last_error_set_subject = {.name = "last_error_set",
    .size = sizeof(struct last_error_set_args), .call = last_error_set_call,
    .make = last_error_set_make, .arguments = last_error_set_arguments, .count = 2};

struct last_error_clear_args {
  int none;
};
static dl_status last_error_clear_call(void *args) {
  struct last_error_clear_args *a = args;
  (void)a;
  return dl_last_error_clear();
}
static const struct subject last_error_clear_subject = {.name = "last_error_clear",
    .size = sizeof(struct last_error_clear_args), .call = last_error_clear_call};

struct error_take_args {
  dl_error **error;
};
static struct {
  dl_error * error;
} error_take_out;
static void error_take_make(void *args) {
  struct error_take_args *a = args;
  (void)a;
  a->error = &error_take_out.error;
}
static dl_status error_take_call(void *args) {
  struct error_take_args *a = args;
  (void)a;
  return dl_error_take(a->error);
}
static const struct argument error_take_arguments[] = {
    {.name = "error", .type = OUT, .at = offsetof(struct error_take_args, error), .nullable = 1},
};
static const struct subject error_take_subject = {.name = "error_take",
    .size = sizeof(struct error_take_args), .call = error_take_call, .make = error_take_make,
    .out = &error_take_out, .out_size = sizeof(error_take_out), .arguments = error_take_arguments,
    .count = 1};

struct error_code_args {
  dl_error *error;
  dl_status *code;
};
static struct {
  dl_status code;
} error_code_out;
static void error_code_make(void *args) {
  struct error_code_args *a = args;
  (void)a;
  a->error = example_error();
  a->code = &error_code_out.code;
}
static dl_status error_code_call(void *args) {
  struct error_code_args *a = args;
  (void)a;
  return dl_error_code(a->error, a->code);
}
static const struct argument error_code_arguments[] = {
    {.name = "error", .type = HANDLE, .at = offsetof(struct error_code_args, error), .kind = "error"},
    {.name = "code", .type = OUT, .at = offsetof(struct error_code_args, code)},
};
static const struct subject error_code_subject = {.name = "error_code",
    .size = sizeof(struct error_code_args), .call = error_code_call, .make = error_code_make,
    .out = &error_code_out, .out_size = sizeof(error_code_out), .arguments = error_code_arguments,
    .count = 2};

struct error_message_args {
  dl_error *error;
  const char **message;
};
static struct {
  const char * message;
} error_message_out;
static void error_message_make(void *args) {
  struct error_message_args *a = args;
  (void)a;
  a->error = example_error();
  a->message = &error_message_out.message;
}
static dl_status error_message_call(void *args) {
  struct error_message_args *a = args;
  (void)a;
  return dl_error_message(a->error, a->message);
}
static const struct argument error_message_arguments[] = {
    {.name = "error", .type = HANDLE, .at = offsetof(struct error_message_args, error), .kind = "error"},
    {.name = "message", .type = OUT, .at = offsetof(struct error_message_args, message)},
};
static const struct subject error_message_subject = {.name = "error_message",
    .size = sizeof(struct error_message_args), .call = error_message_call,
    .make = error_message_make, .out = &error_message_out, .out_size = sizeof(error_message_out),
    .arguments = error_message_arguments, .count = 2};

struct scope_begin_args {
  dl_scope **scope;
};
static struct {
  dl_scope * scope;
} scope_begin_out;
static void scope_begin_make(void *args) {
  struct scope_begin_args *a = args;
  (void)a;
  a->scope = &scope_begin_out.scope;
}
static void scope_begin_after(void *args) {
  struct scope_begin_args *a = args;
  (void)a;
  dl_scope_end(scope_begin_out.scope);
}
static dl_status scope_begin_call(void *args) {
  struct scope_begin_args *a = args;
  (void)a;
  return dl_scope_begin(a->scope);
}
static const struct argument scope_begin_arguments[] = {
    {.name = "scope", .type = OUT, .at = offsetof(struct scope_begin_args, scope)},
};
static const struct subject scope_begin_subject = {.name = "scope_begin",
    .size = sizeof(struct scope_begin_args), .call = scope_begin_call, .make = scope_begin_make,
    .after = scope_begin_after, .out = &scope_begin_out, .out_size = sizeof(scope_begin_out),
    .arguments = scope_begin_arguments, .count = 1};

struct scope_keep_args {
  dl_scope *scope;
  void *object;
};
static void scope_keep_make(void *args) {
  struct scope_keep_args *a = args;
  (void)a;
  a->scope = example_scope();
  a->object = example_generator();
}
static void scope_keep_clean(void *args) {
  struct scope_keep_args *a = args;
  (void)a;
  dl_scope_end(a->scope);
}
static dl_status scope_keep_call(void *args) {
  struct scope_keep_args *a = args;
  (void)a;
  return dl_scope_keep(a->scope, a->object);
}
static const struct argument scope_keep_arguments[] = {
    {.name = "scope", .type = HANDLE, .at = offsetof(struct scope_keep_args, scope), .kind = "scope"},
    {.name = "object", .type = OBJECT, .at = offsetof(struct scope_keep_args, object)},
};
static const struct subject scope_keep_subject = {.name = "scope_keep",
    .size = sizeof(struct scope_keep_args), .call = scope_keep_call, .make = scope_keep_make,
    .clean = scope_keep_clean, .arguments = scope_keep_arguments, .count = 2};

struct scope_end_args {
  dl_scope *scope;
};
static void scope_end_make(void *args) {
  struct scope_end_args *a = args;
  (void)a;
  a->scope = example_scope();
}
static void scope_end_clean(void *args) {
  struct scope_end_args *a = args;
  (void)a;
  dl_scope_end(a->scope);
}
static dl_status scope_end_call(void *args) {
  struct scope_end_args *a = args;
  (void)a;
  return dl_scope_end(a->scope);
}
static const struct argument scope_end_arguments[] = {
    {.name = "scope", .type = HANDLE, .at = offsetof(struct scope_end_args, scope), .kind = "scope"},
};
static const struct subject scope_end_subject = {.name = "scope_end",
    .size = sizeof(struct scope_end_args), .call = scope_end_call, .make = scope_end_make,
    .clean = scope_end_clean, .arguments = scope_end_arguments, .count = 1};

struct set_num_threads_args {
  int32_t count;
};
static void set_num_threads_make(void *args) {
  struct set_num_threads_args *a = args;
  (void)a;
  a->count = 2;
}
static dl_status set_num_threads_call(void *args) {
  struct set_num_threads_args *a = args;
  (void)a;
  return dl_set_num_threads(a->count);
}
static const struct argument set_num_threads_arguments[] = {
    {.name = "count", .type = NUMBER_I32, .at = offsetof(struct set_num_threads_args, count), .limited = 1, .low = 0, .high = 1024, .open_low = 0, .open_high = 0},
};
static const struct subject set_num_threads_subject = {.name = "set_num_threads",
    .size = sizeof(struct set_num_threads_args), .call = set_num_threads_call,
    .make = set_num_threads_make, .arguments = set_num_threads_arguments, .count = 1};

struct device_count_args {
  dl_device_kind kind;
  int32_t *count;
};
static struct {
  int32_t count;
} device_count_out;
static void device_count_make(void *args) {
  struct device_count_args *a = args;
  (void)a;
  a->kind = DL_DEVICE_KIND_CPU;
  a->count = &device_count_out.count;
}
static dl_status device_count_call(void *args) {
  struct device_count_args *a = args;
  (void)a;
  return dl_device_count(a->kind, a->count);
}
static const struct argument device_count_arguments[] = {
    {.name = "kind", .type = ENUM, .at = offsetof(struct device_count_args, kind), .values = (const int32_t[]){0, 1}, .value_count = 2},
    {.name = "count", .type = OUT, .at = offsetof(struct device_count_args, count)},
};
static const struct subject device_count_subject = {.name = "device_count",
    .size = sizeof(struct device_count_args), .call = device_count_call, .make = device_count_make,
    .out = &device_count_out, .out_size = sizeof(device_count_out),
    .arguments = device_count_arguments, .count = 2};

struct device_is_available_args {
  dl_device_kind kind;
  int32_t *available;
};
static struct {
  int32_t available;
} device_is_available_out;
static void device_is_available_make(void *args) {
  struct device_is_available_args *a = args;
  (void)a;
  a->kind = DL_DEVICE_KIND_CUDA;
  a->available = &device_is_available_out.available;
}
static dl_status device_is_available_call(void *args) {
  struct device_is_available_args *a = args;
  (void)a;
  return dl_device_is_available(a->kind, a->available);
}
static const struct argument device_is_available_arguments[] = {
    {.name = "kind", .type = ENUM, .at = offsetof(struct device_is_available_args, kind), .values = (const int32_t[]){0, 1}, .value_count = 2},
    {.name = "available", .type = OUT, .at = offsetof(struct device_is_available_args, available)},
};
static const struct subject device_is_available_subject = {.name = "device_is_available",
    .size = sizeof(struct device_is_available_args), .call = device_is_available_call,
    .make = device_is_available_make, .out = &device_is_available_out,
    .out_size = sizeof(device_is_available_out), .arguments = device_is_available_arguments,
    .count = 2};

struct device_parse_args {
  const char *name;
  dl_device *device;
};
static struct {
  dl_device device;
} device_parse_out;
static void device_parse_make(void *args) {
  struct device_parse_args *a = args;
  (void)a;
  a->name = "cpu:0";
  a->device = &device_parse_out.device;
}
static dl_status device_parse_call(void *args) {
  struct device_parse_args *a = args;
  (void)a;
  return dl_device_parse(a->name, a->device);
}
static const struct argument device_parse_arguments[] = {
    {.name = "name", .type = STR, .at = offsetof(struct device_parse_args, name)},
    {.name = "device", .type = OUT, .at = offsetof(struct device_parse_args, device)},
};
static const struct subject device_parse_subject = {.name = "device_parse",
    .size = sizeof(struct device_parse_args), .call = device_parse_call, .make = device_parse_make,
    .out = &device_parse_out, .out_size = sizeof(device_parse_out),
    .arguments = device_parse_arguments, .count = 2};

struct device_format_args {
  dl_device device;
  char *name;
  int64_t capacity;
  int64_t *length;
};
static struct {
  char name[32];
  int64_t length;
} device_format_out;
static void device_format_make(void *args) {
  struct device_format_args *a = args;
  (void)a;
  a->device = DL_DEVICE_CPU;
  a->name = device_format_out.name;
  a->capacity = 32;
  a->length = &device_format_out.length;
}
static dl_status device_format_call(void *args) {
  struct device_format_args *a = args;
  (void)a;
  return dl_device_format(a->device, a->name, a->capacity, a->length);
}
static const struct argument device_format_arguments[] = {
    {.name = "device", .type = DEVICE, .at = offsetof(struct device_format_args, device)},
    {.name = "name", .type = OUT_TEXT, .at = offsetof(struct device_format_args, name), .count_name = "capacity", .count_at = offsetof(struct device_format_args, capacity), .total_name = "length", .total_at = offsetof(struct device_format_args, length)},
};
static const struct subject device_format_subject = {.name = "device_format",
    .size = sizeof(struct device_format_args), .call = device_format_call,
    .make = device_format_make, .out = &device_format_out, .out_size = sizeof(device_format_out),
    .arguments = device_format_arguments, .count = 2};

struct device_synchronize_args {
  dl_device device;
};
static void device_synchronize_make(void *args) {
  struct device_synchronize_args *a = args;
  (void)a;
  a->device = DL_DEVICE_CPU;
}
static dl_status device_synchronize_call(void *args) {
  struct device_synchronize_args *a = args;
  (void)a;
  return dl_device_synchronize(a->device);
}
static const struct argument device_synchronize_arguments[] = {
    {.name = "device", .type = DEVICE, .at = offsetof(struct device_synchronize_args, device)},
};
static const struct subject device_synchronize_subject = {.name = "device_synchronize",
    .size = sizeof(struct device_synchronize_args), .call = device_synchronize_call,
    .make = device_synchronize_make, .arguments = device_synchronize_arguments, .count = 1};

struct device_properties_args {
  dl_device device;
  char *name;
  int64_t capacity;
  int64_t *length;
  int64_t *total_memory;
  int64_t *free_memory;
  int32_t *processors;
  int32_t *compute_capability;
};
static struct {
  char name[32];
  int64_t length;
  int64_t total_memory;
  int64_t free_memory;
  int32_t processors;
  int32_t compute_capability;
} device_properties_out;
static void device_properties_make(void *args) {
  struct device_properties_args *a = args;
  (void)a;
  a->device = DL_DEVICE_CPU;
  a->name = device_properties_out.name;
  a->capacity = 32;
  a->length = &device_properties_out.length;
  a->total_memory = &device_properties_out.total_memory;
  a->free_memory = &device_properties_out.free_memory;
  a->processors = &device_properties_out.processors;
  a->compute_capability = &device_properties_out.compute_capability;
}
static dl_status device_properties_call(void *args) {
  struct device_properties_args *a = args;
  (void)a;
  return dl_device_properties(a->device, a->name, a->capacity, a->length, a->total_memory, a->free_memory, a->processors, a->compute_capability);
}
static const struct argument device_properties_arguments[] = {
    {.name = "device", .type = DEVICE, .at = offsetof(struct device_properties_args, device)},
    {.name = "name", .type = OUT_TEXT, .at = offsetof(struct device_properties_args, name), .count_name = "capacity", .count_at = offsetof(struct device_properties_args, capacity), .total_name = "length", .total_at = offsetof(struct device_properties_args, length)},
    {.name = "total_memory", .type = OUT_OPTIONAL, .at = offsetof(struct device_properties_args, total_memory)},
    {.name = "free_memory", .type = OUT_OPTIONAL, .at = offsetof(struct device_properties_args, free_memory)},
    {.name = "processors", .type = OUT_OPTIONAL, .at = offsetof(struct device_properties_args, processors)},
    {.name = "compute_capability", .type = OUT_OPTIONAL, .at = offsetof(struct device_properties_args, compute_capability)},
};
static const struct subject device_properties_subject = {.name = "device_properties",
    .size = sizeof(struct device_properties_args), .call = device_properties_call,
    .make = device_properties_make, .out = &device_properties_out,
    .out_size = sizeof(device_properties_out), .arguments = device_properties_arguments,
    .count = 6};

struct set_default_device_args {
  dl_device device;
};
static void set_default_device_make(void *args) {
  struct set_default_device_args *a = args;
  (void)a;
  a->device = DL_DEVICE_CPU;
}
static dl_status set_default_device_call(void *args) {
  struct set_default_device_args *a = args;
  (void)a;
  return dl_set_default_device(a->device);
}
static const struct argument set_default_device_arguments[] = {
    {.name = "device", .type = DEVICE, .at = offsetof(struct set_default_device_args, device)},
};
static const struct subject set_default_device_subject = {.name = "set_default_device",
    .size = sizeof(struct set_default_device_args), .call = set_default_device_call,
    .make = set_default_device_make, .arguments = set_default_device_arguments, .count = 1};

struct set_cpu_device_count_args {
  int32_t count;
};
static void set_cpu_device_count_make(void *args) {
  struct set_cpu_device_count_args *a = args;
  (void)a;
  a->count = 2;
}
static dl_status set_cpu_device_count_call(void *args) {
  struct set_cpu_device_count_args *a = args;
  (void)a;
  return dl_set_cpu_device_count(a->count);
}
static const struct argument set_cpu_device_count_arguments[] = {
    {.name = "count", .type = NUMBER_I32, .at = offsetof(struct set_cpu_device_count_args, count), .limited = 1, .low = 1, .high = 64, .open_low = 0, .open_high = 0},
};
static const struct subject set_cpu_device_count_subject = {.name = "set_cpu_device_count",
    .size = sizeof(struct set_cpu_device_count_args), .call = set_cpu_device_count_call,
    .make = set_cpu_device_count_make, .arguments = set_cpu_device_count_arguments, .count = 1};

struct set_default_dtype_args {
  dl_dtype dtype;
};
static void set_default_dtype_make(void *args) {
  struct set_default_dtype_args *a = args;
  (void)a;
  a->dtype = DL_DTYPE_F32;
}
static dl_status set_default_dtype_call(void *args) {
  struct set_default_dtype_args *a = args;
  (void)a;
  return dl_set_default_dtype(a->dtype);
}
static const struct argument set_default_dtype_arguments[] = {
    {.name = "dtype", .type = DTYPE, .at = offsetof(struct set_default_dtype_args, dtype)},
};
static const struct subject set_default_dtype_subject = {.name = "set_default_dtype",
    .size = sizeof(struct set_default_dtype_args), .call = set_default_dtype_call,
    .make = set_default_dtype_make, .arguments = set_default_dtype_arguments, .count = 1};

struct tf32_allowed_args {
  int32_t *allowed;
};
static struct {
  int32_t allowed;
} tf32_allowed_out;
static void tf32_allowed_make(void *args) {
  struct tf32_allowed_args *a = args;
  (void)a;
  a->allowed = &tf32_allowed_out.allowed;
}
static dl_status tf32_allowed_call(void *args) {
  struct tf32_allowed_args *a = args;
  (void)a;
  return dl_tf32_allowed(a->allowed);
}
static const struct argument tf32_allowed_arguments[] = {
    {.name = "allowed", .type = OUT, .at = offsetof(struct tf32_allowed_args, allowed)},
};
static const struct subject tf32_allowed_subject = {.name = "tf32_allowed",
    .size = sizeof(struct tf32_allowed_args), .call = tf32_allowed_call, .make = tf32_allowed_make,
    .out = &tf32_allowed_out, .out_size = sizeof(tf32_allowed_out),
    .arguments = tf32_allowed_arguments, .count = 1};

struct allow_tf32_args {
  int32_t allowed;
};
static void allow_tf32_make(void *args) {
  struct allow_tf32_args *a = args;
  (void)a;
  a->allowed = 0;
}
static dl_status allow_tf32_call(void *args) {
  struct allow_tf32_args *a = args;
  (void)a;
  return dl_allow_tf32(a->allowed);
}
static const struct argument allow_tf32_arguments[] = {
    {.name = "allowed", .type = FLAG, .at = offsetof(struct allow_tf32_args, allowed)},
};
static const struct subject allow_tf32_subject = {.name = "allow_tf32",
    .size = sizeof(struct allow_tf32_args), .call = allow_tf32_call, .make = allow_tf32_make,
    .arguments = allow_tf32_arguments, .count = 1};

struct memory_stats_args {
  dl_device device;
  int64_t *allocated;
  int64_t *peak;
  int64_t *cached;
  int64_t *allocations;
};
static struct {
  int64_t allocated;
  int64_t peak;
  int64_t cached;
  int64_t allocations;
} memory_stats_out;
static void memory_stats_make(void *args) {
  struct memory_stats_args *a = args;
  (void)a;
  a->device = DL_DEVICE_CPU;
  a->allocated = &memory_stats_out.allocated;
  a->peak = &memory_stats_out.peak;
  a->cached = &memory_stats_out.cached;
  a->allocations = &memory_stats_out.allocations;
}
static dl_status memory_stats_call(void *args) {
  struct memory_stats_args *a = args;
  (void)a;
  return dl_memory_stats(a->device, a->allocated, a->peak, a->cached, a->allocations);
}
static const struct argument memory_stats_arguments[] = {
    {.name = "device", .type = DEVICE, .at = offsetof(struct memory_stats_args, device)},
    {.name = "allocated", .type = OUT_OPTIONAL, .at = offsetof(struct memory_stats_args, allocated)},
    {.name = "peak", .type = OUT_OPTIONAL, .at = offsetof(struct memory_stats_args, peak)},
    {.name = "cached", .type = OUT_OPTIONAL, .at = offsetof(struct memory_stats_args, cached)},
    {.name = "allocations", .type = OUT_OPTIONAL, .at = offsetof(struct memory_stats_args, allocations)},
};
static const struct subject memory_stats_subject = {.name = "memory_stats",
    .size = sizeof(struct memory_stats_args), .call = memory_stats_call, .make = memory_stats_make,
    .out = &memory_stats_out, .out_size = sizeof(memory_stats_out),
    .arguments = memory_stats_arguments, .count = 5};

struct memory_reset_peak_args {
  dl_device device;
};
static void memory_reset_peak_make(void *args) {
  struct memory_reset_peak_args *a = args;
  (void)a;
  a->device = DL_DEVICE_CPU;
}
static dl_status memory_reset_peak_call(void *args) {
  struct memory_reset_peak_args *a = args;
  (void)a;
  return dl_memory_reset_peak(a->device);
}
static const struct argument memory_reset_peak_arguments[] = {
    {.name = "device", .type = DEVICE, .at = offsetof(struct memory_reset_peak_args, device)},
};
static const struct subject memory_reset_peak_subject = {.name = "memory_reset_peak",
    .size = sizeof(struct memory_reset_peak_args), .call = memory_reset_peak_call,
    .make = memory_reset_peak_make, .arguments = memory_reset_peak_arguments, .count = 1};

struct memory_set_limit_args {
  dl_device device;
  int64_t bytes;
};
static void memory_set_limit_make(void *args) {
  struct memory_set_limit_args *a = args;
  (void)a;
  a->device = DL_DEVICE_CPU;
  a->bytes = 0;
}
static dl_status memory_set_limit_call(void *args) {
  struct memory_set_limit_args *a = args;
  (void)a;
  return dl_memory_set_limit(a->device, a->bytes);
}
static const struct argument memory_set_limit_arguments[] = {
    {.name = "device", .type = DEVICE, .at = offsetof(struct memory_set_limit_args, device)},
    {.name = "bytes", .type = NUMBER_I64, .at = offsetof(struct memory_set_limit_args, bytes), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
};
static const struct subject memory_set_limit_subject = {.name = "memory_set_limit",
    .size = sizeof(struct memory_set_limit_args), .call = memory_set_limit_call,
    .make = memory_set_limit_make, .arguments = memory_set_limit_arguments, .count = 2};

struct memory_trim_args {
  dl_device device;
};
static void memory_trim_make(void *args) {
  struct memory_trim_args *a = args;
  (void)a;
  a->device = DL_DEVICE_CPU;
}
static dl_status memory_trim_call(void *args) {
  struct memory_trim_args *a = args;
  (void)a;
  return dl_memory_trim(a->device);
}
static const struct argument memory_trim_arguments[] = {
    {.name = "device", .type = DEVICE, .at = offsetof(struct memory_trim_args, device)},
};
static const struct subject memory_trim_subject = {.name = "memory_trim",
    .size = sizeof(struct memory_trim_args), .call = memory_trim_call, .make = memory_trim_make,
    .arguments = memory_trim_arguments, .count = 1};

struct live_handle_count_args {
  const char *kind;
  int64_t *count;
};
static struct {
  int64_t count;
} live_handle_count_out;
static void live_handle_count_make(void *args) {
  struct live_handle_count_args *a = args;
  (void)a;
  a->kind = "error";
  a->count = &live_handle_count_out.count;
}
static dl_status live_handle_count_call(void *args) {
  struct live_handle_count_args *a = args;
  (void)a;
  return dl_live_handle_count(a->kind, a->count);
}
static const struct argument live_handle_count_arguments[] = {
    {.name = "kind", .type = STR, .at = offsetof(struct live_handle_count_args, kind), .nullable = 1},
    {.name = "count", .type = OUT, .at = offsetof(struct live_handle_count_args, count)},
};
static const struct subject live_handle_count_subject = {.name = "live_handle_count",
    .size = sizeof(struct live_handle_count_args), .call = live_handle_count_call,
    .make = live_handle_count_make, .out = &live_handle_count_out,
    .out_size = sizeof(live_handle_count_out), .arguments = live_handle_count_arguments,
    .count = 2};

struct manual_seed_args {
  uint64_t seed;
};
static void manual_seed_make(void *args) {
  struct manual_seed_args *a = args;
  (void)a;
  a->seed = 0;
}
static dl_status manual_seed_call(void *args) {
  struct manual_seed_args *a = args;
  (void)a;
  return dl_manual_seed(a->seed);
}
static const struct argument manual_seed_arguments[] = {
    {.name = "seed", .type = NUMBER_U64, .at = offsetof(struct manual_seed_args, seed)},
};
static const struct subject manual_seed_subject = {.name = "manual_seed",
    .size = sizeof(struct manual_seed_args), .call = manual_seed_call, .make = manual_seed_make,
    .arguments = manual_seed_arguments, .count = 1};

struct default_generator_args {
  dl_generator **generator;
};
static struct {
  dl_generator * generator;
} default_generator_out;
static void default_generator_make(void *args) {
  struct default_generator_args *a = args;
  (void)a;
  a->generator = &default_generator_out.generator;
}
static dl_status default_generator_call(void *args) {
  struct default_generator_args *a = args;
  (void)a;
  return dl_default_generator(a->generator);
}
static const struct argument default_generator_arguments[] = {
    {.name = "generator", .type = OUT, .at = offsetof(struct default_generator_args, generator)},
};
static const struct subject default_generator_subject = {.name = "default_generator",
    .size = sizeof(struct default_generator_args), .call = default_generator_call,
    .make = default_generator_make, .out = &default_generator_out,
    .out_size = sizeof(default_generator_out), .arguments = default_generator_arguments,
    .count = 1};

struct generator_create_args {
  uint64_t seed;
  dl_generator **generator;
};
static struct {
  dl_generator * generator;
} generator_create_out;
static void generator_create_make(void *args) {
  struct generator_create_args *a = args;
  (void)a;
  a->seed = 7;
  a->generator = &generator_create_out.generator;
}
static dl_status generator_create_call(void *args) {
  struct generator_create_args *a = args;
  (void)a;
  return dl_generator_create(a->seed, a->generator);
}
static const struct argument generator_create_arguments[] = {
    {.name = "seed", .type = NUMBER_U64, .at = offsetof(struct generator_create_args, seed)},
    {.name = "generator", .type = OUT, .at = offsetof(struct generator_create_args, generator)},
};
static const struct subject generator_create_subject = {.name = "generator_create",
    .size = sizeof(struct generator_create_args), .call = generator_create_call,
    .make = generator_create_make, .out = &generator_create_out,
    .out_size = sizeof(generator_create_out), .arguments = generator_create_arguments, .count = 2};

struct generator_manual_seed_args {
  dl_generator *generator;
  uint64_t seed;
};
static void generator_manual_seed_make(void *args) {
  struct generator_manual_seed_args *a = args;
  (void)a;
  a->generator = example_generator();
  a->seed = 7;
}
static dl_status generator_manual_seed_call(void *args) {
  struct generator_manual_seed_args *a = args;
  (void)a;
  return dl_generator_manual_seed(a->generator, a->seed);
}
static const struct argument generator_manual_seed_arguments[] = {
    {.name = "generator", .type = HANDLE, .at = offsetof(struct generator_manual_seed_args, generator), .kind = "generator"},
    {.name = "seed", .type = NUMBER_U64, .at = offsetof(struct generator_manual_seed_args, seed)},
};
static const struct subject generator_manual_seed_subject = {.name = "generator_manual_seed",
    .size = sizeof(struct generator_manual_seed_args), .call = generator_manual_seed_call,
    .make = generator_manual_seed_make, .arguments = generator_manual_seed_arguments, .count = 2};

struct generator_initial_seed_args {
  dl_generator *generator;
  uint64_t *seed;
};
static struct {
  uint64_t seed;
} generator_initial_seed_out;
static void generator_initial_seed_make(void *args) {
  struct generator_initial_seed_args *a = args;
  (void)a;
  a->generator = example_generator();
  a->seed = &generator_initial_seed_out.seed;
}
static dl_status generator_initial_seed_call(void *args) {
  struct generator_initial_seed_args *a = args;
  (void)a;
  return dl_generator_initial_seed(a->generator, a->seed);
}
static const struct argument generator_initial_seed_arguments[] = {
    {.name = "generator", .type = HANDLE, .at = offsetof(struct generator_initial_seed_args, generator), .kind = "generator"},
    {.name = "seed", .type = OUT, .at = offsetof(struct generator_initial_seed_args, seed)},
};
static const struct subject generator_initial_seed_subject = {.name = "generator_initial_seed",
    .size = sizeof(struct generator_initial_seed_args), .call = generator_initial_seed_call,
    .make = generator_initial_seed_make, .out = &generator_initial_seed_out,
    .out_size = sizeof(generator_initial_seed_out), .arguments = generator_initial_seed_arguments,
    .count = 2};

struct generator_state_args {
  dl_generator *generator;
  uint8_t *state;
  int64_t capacity;
  int64_t *count;
};
static struct {
  uint8_t state[32];
  int64_t count;
} generator_state_out;
static void generator_state_make(void *args) {
  struct generator_state_args *a = args;
  (void)a;
  a->generator = example_generator();
  a->state = generator_state_out.state;
  a->capacity = 32;
  a->count = &generator_state_out.count;
}
static dl_status generator_state_call(void *args) {
  struct generator_state_args *a = args;
  (void)a;
  return dl_generator_state(a->generator, a->state, a->capacity, a->count);
}
static const struct argument generator_state_arguments[] = {
    {.name = "generator", .type = HANDLE, .at = offsetof(struct generator_state_args, generator), .kind = "generator"},
    {.name = "state", .type = OUT_LIST, .at = offsetof(struct generator_state_args, state), .count_name = "capacity", .count_at = offsetof(struct generator_state_args, capacity), .total_name = "count", .total_at = offsetof(struct generator_state_args, count)},
};
static const struct subject generator_state_subject = {.name = "generator_state",
    .size = sizeof(struct generator_state_args), .call = generator_state_call,
    .make = generator_state_make, .out = &generator_state_out,
    .out_size = sizeof(generator_state_out), .arguments = generator_state_arguments, .count = 2};

struct generator_set_state_args {
  dl_generator *generator;
  const void *state;
  int64_t count;
};
static void generator_set_state_make(void *args) {
  struct generator_set_state_args *a = args;
  (void)a;
  a->generator = example_generator();
  a->state = example_state;
  a->count = example_state_count;
}
static dl_status generator_set_state_call(void *args) {
  struct generator_set_state_args *a = args;
  (void)a;
  return dl_generator_set_state(a->generator, a->state, a->count);
}
static const struct argument generator_set_state_arguments[] = {
    {.name = "generator", .type = HANDLE, .at = offsetof(struct generator_set_state_args, generator), .kind = "generator"},
    {.name = "state", .type = BYTES, .at = offsetof(struct generator_set_state_args, state), .count_name = "count", .count_at = offsetof(struct generator_set_state_args, count), .element = 1},
};
static const struct subject generator_set_state_subject = {.name = "generator_set_state",
    .size = sizeof(struct generator_set_state_args), .call = generator_set_state_call,
    .make = generator_set_state_make, .arguments = generator_set_state_arguments, .count = 2};

const struct subject *const runtime_subjects[] = {
    &build_info_subject,
    &has_feature_subject,
    &last_error_set_subject,
    &last_error_clear_subject,
    &error_take_subject,
    &error_code_subject,
    &error_message_subject,
    &scope_begin_subject,
    &scope_keep_subject,
    &scope_end_subject,
    &set_num_threads_subject,
    &device_count_subject,
    &device_is_available_subject,
    &device_parse_subject,
    &device_format_subject,
    &device_synchronize_subject,
    &device_properties_subject,
    &set_default_device_subject,
    &set_cpu_device_count_subject,
    &set_default_dtype_subject,
    &tf32_allowed_subject,
    &allow_tf32_subject,
    &memory_stats_subject,
    &memory_reset_peak_subject,
    &memory_set_limit_subject,
    &memory_trim_subject,
    &live_handle_count_subject,
    &manual_seed_subject,
    &default_generator_subject,
    &generator_create_subject,
    &generator_manual_seed_subject,
    &generator_initial_seed_subject,
    &generator_state_subject,
    &generator_set_state_subject,
    NULL};
