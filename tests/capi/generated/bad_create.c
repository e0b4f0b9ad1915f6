/* Bad calls of <dl/create.h>. Generated from capi/spec by capi/generate; do not edit. */
#include "../bad_arguments.h"

struct empty_args {
  const int64_t *shape;
  int64_t ndim;
  dl_dtype dtype;
  dl_device device;
  dl_tensor **y;
};
static struct {
  int64_t shape[32];
} empty_in;
static struct {
  dl_tensor * y;
} empty_out;
static void empty_make(void *args) {
  struct empty_args *a = args;
  (void)a;
  empty_in.shape[0] = 2;
  empty_in.shape[1] = 3;
  a->shape = empty_in.shape;
  a->ndim = 2;
  a->dtype = DL_DTYPE_F32;
  a->device = DL_DEVICE_CPU;
  a->y = &empty_out.y;
}
static dl_status empty_call(void *args) {
  struct empty_args *a = args;
  (void)a;
  return dl_empty(a->shape, a->ndim, a->dtype, a->device, a->y);
}
static const struct argument empty_arguments[] = {
    {.name = "shape", .type = DIMS, .at = offsetof(struct empty_args, shape), .count_name = "ndim", .count_at = offsetof(struct empty_args, ndim), .element = sizeof(int64_t)},
    {.name = "dtype", .type = DTYPE, .at = offsetof(struct empty_args, dtype), .nullable = 1},
    {.name = "device", .type = DEVICE, .at = offsetof(struct empty_args, device)},
    {.name = "y", .type = OUT, .at = offsetof(struct empty_args, y)},
};
static const struct subject empty_subject = {.name = "empty", .size = sizeof(struct empty_args),
    .call = empty_call, .make = empty_make, .out = &empty_out, .out_size = sizeof(empty_out),
    .arguments = empty_arguments, .count = 4};

struct zeros_args {
  const int64_t *shape;
  int64_t ndim;
  dl_dtype dtype;
  dl_device device;
  dl_tensor **y;
};
static struct {
  int64_t shape[32];
} zeros_in;
static struct {
  dl_tensor * y;
} zeros_out;
static void zeros_make(void *args) {
  struct zeros_args *a = args;
  (void)a;
  zeros_in.shape[0] = 2;
  zeros_in.shape[1] = 3;
  a->shape = zeros_in.shape;
  a->ndim = 2;
  a->dtype = DL_DTYPE_F32;
  a->device = DL_DEVICE_CPU;
  a->y = &zeros_out.y;
}
static dl_status zeros_call(void *args) {
  struct zeros_args *a = args;
  (void)a;
  return dl_zeros(a->shape, a->ndim, a->dtype, a->device, a->y);
}
static const struct argument zeros_arguments[] = {
    {.name = "shape", .type = DIMS, .at = offsetof(struct zeros_args, shape), .count_name = "ndim", .count_at = offsetof(struct zeros_args, ndim), .element = sizeof(int64_t)},
    {.name = "dtype", .type = DTYPE, .at = offsetof(struct zeros_args, dtype), .nullable = 1},
    {.name = "device", .type = DEVICE, .at = offsetof(struct zeros_args, device)},
    {.name = "y", .type = OUT, .at = offsetof(struct zeros_args, y)},
};
static const struct subject zeros_subject = {.name = "zeros", .size = sizeof(struct zeros_args),
    .call = zeros_call, .make = zeros_make, .out = &zeros_out, .out_size = sizeof(zeros_out),
    .arguments = zeros_arguments, .count = 4};

struct ones_args {
  const int64_t *shape;
  int64_t ndim;
  dl_dtype dtype;
  dl_device device;
  dl_tensor **y;
};
static struct {
  int64_t shape[32];
} ones_in;
static struct {
  dl_tensor * y;
} ones_out;
static void ones_make(void *args) {
  struct ones_args *a = args;
  (void)a;
  ones_in.shape[0] = 2;
  ones_in.shape[1] = 3;
  a->shape = ones_in.shape;
  a->ndim = 2;
  a->dtype = DL_DTYPE_F32;
  a->device = DL_DEVICE_CPU;
  a->y = &ones_out.y;
}
static dl_status ones_call(void *args) {
  struct ones_args *a = args;
  (void)a;
  return dl_ones(a->shape, a->ndim, a->dtype, a->device, a->y);
}
static const struct argument ones_arguments[] = {
    {.name = "shape", .type = DIMS, .at = offsetof(struct ones_args, shape), .count_name = "ndim", .count_at = offsetof(struct ones_args, ndim), .element = sizeof(int64_t)},
    {.name = "dtype", .type = DTYPE, .at = offsetof(struct ones_args, dtype), .nullable = 1},
    {.name = "device", .type = DEVICE, .at = offsetof(struct ones_args, device)},
    {.name = "y", .type = OUT, .at = offsetof(struct ones_args, y)},
};
static const struct subject ones_subject = {.name = "ones", .size = sizeof(struct ones_args),
    .call = ones_call, .make = ones_make, .out = &ones_out, .out_size = sizeof(ones_out),
    .arguments = ones_arguments, .count = 4};

struct full_args {
  const int64_t *shape;
  int64_t ndim;
  double value;
  dl_dtype dtype;
  dl_device device;
  dl_tensor **y;
};
static struct {
  int64_t shape[32];
} full_in;
static struct {
  dl_tensor * y;
} full_out;
static void full_make(void *args) {
  struct full_args *a = args;
  (void)a;
  full_in.shape[0] = 2;
  full_in.shape[1] = 3;
  a->shape = full_in.shape;
  a->ndim = 2;
  a->value = 0.5;
  a->dtype = DL_DTYPE_DEFAULT;
  a->device = DL_DEVICE_CPU;
  a->y = &full_out.y;
}
static dl_status full_call(void *args) {
  struct full_args *a = args;
  (void)a;
  return dl_full(a->shape, a->ndim, a->value, a->dtype, a->device, a->y);
}
static const struct argument full_arguments[] = {
    {.name = "shape", .type = DIMS, .at = offsetof(struct full_args, shape), .count_name = "ndim", .count_at = offsetof(struct full_args, ndim), .element = sizeof(int64_t)},
    {.name = "value", .type = NUMBER_F64, .at = offsetof(struct full_args, value)},
    {.name = "dtype", .type = DTYPE, .at = offsetof(struct full_args, dtype), .nullable = 1},
    {.name = "device", .type = DEVICE, .at = offsetof(struct full_args, device)},
    {.name = "y", .type = OUT, .at = offsetof(struct full_args, y)},
};
static const struct subject full_subject = {.name = "full", .size = sizeof(struct full_args),
    .call = full_call, .make = full_make, .out = &full_out, .out_size = sizeof(full_out),
    .arguments = full_arguments, .count = 5};

struct full_i64_args {
  const int64_t *shape;
  int64_t ndim;
  int64_t value;
  dl_dtype dtype;
  dl_device device;
  dl_tensor **y;
};
static struct {
  int64_t shape[32];
} full_i64_in;
static struct {
  dl_tensor * y;
} full_i64_out;
static void full_i64_make(void *args) {
  struct full_i64_args *a = args;
  (void)a;
  full_i64_in.shape[0] = 2;
  full_i64_in.shape[1] = 3;
  a->shape = full_i64_in.shape;
  a->ndim = 2;
  a->value = 7;
  a->dtype = DL_DTYPE_DEFAULT;
  a->device = DL_DEVICE_CPU;
  a->y = &full_i64_out.y;
}
static dl_status full_i64_call(void *args) {
  struct full_i64_args *a = args;
  (void)a;
  return dl_full_i64(a->shape, a->ndim, a->value, a->dtype, a->device, a->y);
}
static const struct argument full_i64_arguments[] = {
    {.name = "shape", .type = DIMS, .at = offsetof(struct full_i64_args, shape), .count_name = "ndim", .count_at = offsetof(struct full_i64_args, ndim), .element = sizeof(int64_t)},
    {.name = "value", .type = NUMBER_I64, .at = offsetof(struct full_i64_args, value)},
    {.name = "dtype", .type = DTYPE, .at = offsetof(struct full_i64_args, dtype), .nullable = 1},
    {.name = "device", .type = DEVICE, .at = offsetof(struct full_i64_args, device)},
    {.name = "y", .type = OUT, .at = offsetof(struct full_i64_args, y)},
};
static const struct subject full_i64_subject = {.name = "full_i64",
    .size = sizeof(struct full_i64_args), .call = full_i64_call, .make = full_i64_make,
    .out = &full_i64_out, .out_size = sizeof(full_i64_out), .arguments = full_i64_arguments,
    .count = 5};

struct scalar_args {
  double value;
  dl_dtype dtype;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} scalar_out;
static void scalar_make(void *args) {
  struct scalar_args *a = args;
  (void)a;
  a->value = 0.5;
  a->dtype = DL_DTYPE_DEFAULT;
  a->y = &scalar_out.y;
}
static dl_status scalar_call(void *args) {
  struct scalar_args *a = args;
  (void)a;
  return dl_scalar(a->value, a->dtype, a->y);
}
static const struct argument scalar_arguments[] = {
    {.name = "value", .type = NUMBER_F64, .at = offsetof(struct scalar_args, value)},
    {.name = "dtype", .type = DTYPE, .at = offsetof(struct scalar_args, dtype), .nullable = 1},
    {.name = "y", .type = OUT, .at = offsetof(struct scalar_args, y)},
};
static const struct subject scalar_subject = {.name = "scalar", .size = sizeof(struct scalar_args),
    .call = scalar_call, .make = scalar_make, .out = &scalar_out, .out_size = sizeof(scalar_out),
    .arguments = scalar_arguments, .count = 3};

struct scalar_i64_args {
  int64_t value;
  dl_dtype dtype;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} scalar_i64_out;
static void scalar_i64_make(void *args) {
  struct scalar_i64_args *a = args;
  (void)a;
  a->value = 7;
  a->dtype = DL_DTYPE_DEFAULT;
  a->y = &scalar_i64_out.y;
}
static dl_status scalar_i64_call(void *args) {
  struct scalar_i64_args *a = args;
  (void)a;
  return dl_scalar_i64(a->value, a->dtype, a->y);
}
static const struct argument scalar_i64_arguments[] = {
    {.name = "value", .type = NUMBER_I64, .at = offsetof(struct scalar_i64_args, value)},
    {.name = "dtype", .type = DTYPE, .at = offsetof(struct scalar_i64_args, dtype), .nullable = 1},
    {.name = "y", .type = OUT, .at = offsetof(struct scalar_i64_args, y)},
};
static const struct subject scalar_i64_subject = {.name = "scalar_i64",
    .size = sizeof(struct scalar_i64_args), .call = scalar_i64_call, .make = scalar_i64_make,
    .out = &scalar_i64_out, .out_size = sizeof(scalar_i64_out), .arguments = scalar_i64_arguments,
    .count = 3};

struct empty_like_args {
  dl_tensor *x;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} empty_like_out;
static void empty_like_make(void *args) {
  struct empty_like_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = &empty_like_out.y;
}
static dl_status empty_like_call(void *args) {
  struct empty_like_args *a = args;
  (void)a;
  return dl_empty_like(a->x, a->y);
}
static const struct argument empty_like_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct empty_like_args, x), .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct empty_like_args, y)},
};
static const struct subject empty_like_subject = {.name = "empty_like",
    .size = sizeof(struct empty_like_args), .call = empty_like_call, .make = empty_like_make,
    .out = &empty_like_out, .out_size = sizeof(empty_like_out), .arguments = empty_like_arguments,
    .count = 2};

struct zeros_like_args {
  dl_tensor *x;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} zeros_like_out;
static void zeros_like_make(void *args) {
  struct zeros_like_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = &zeros_like_out.y;
}
static dl_status zeros_like_call(void *args) {
  struct zeros_like_args *a = args;
  (void)a;
  return dl_zeros_like(a->x, a->y);
}
static const struct argument zeros_like_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct zeros_like_args, x), .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct zeros_like_args, y)},
};
static const struct subject zeros_like_subject = {.name = "zeros_like",
    .size = sizeof(struct zeros_like_args), .call = zeros_like_call, .make = zeros_like_make,
    .out = &zeros_like_out, .out_size = sizeof(zeros_like_out), .arguments = zeros_like_arguments,
    .count = 2};

struct ones_like_args {
  dl_tensor *x;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} ones_like_out;
static void ones_like_make(void *args) {
  struct ones_like_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = &ones_like_out.y;
}
static dl_status ones_like_call(void *args) {
  struct ones_like_args *a = args;
  (void)a;
  return dl_ones_like(a->x, a->y);
}
static const struct argument ones_like_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct ones_like_args, x), .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct ones_like_args, y)},
};
static const struct subject ones_like_subject = {.name = "ones_like",
    .size = sizeof(struct ones_like_args), .call = ones_like_call, .make = ones_like_make,
    .out = &ones_like_out, .out_size = sizeof(ones_like_out), .arguments = ones_like_arguments,
    .count = 2};

struct full_like_args {
  dl_tensor *x;
  double value;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} full_like_out;
static void full_like_make(void *args) {
  struct full_like_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->value = 0.5;
  a->y = &full_like_out.y;
}
static dl_status full_like_call(void *args) {
  struct full_like_args *a = args;
  (void)a;
  return dl_full_like(a->x, a->value, a->y);
}
static const struct argument full_like_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct full_like_args, x), .kind = "tensor"},
    {.name = "value", .type = NUMBER_F64, .at = offsetof(struct full_like_args, value)},
    {.name = "y", .type = OUT, .at = offsetof(struct full_like_args, y)},
};
static const struct subject full_like_subject = {.name = "full_like",
    .size = sizeof(struct full_like_args), .call = full_like_call, .make = full_like_make,
    .out = &full_like_out, .out_size = sizeof(full_like_out), .arguments = full_like_arguments,
    .count = 3};

struct arange_args {
  double start;
  double end;
  double step;
  dl_dtype dtype;
  dl_device device;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} arange_out;
static void arange_make(void *args) {
  struct arange_args *a = args;
  (void)a;
  a->start = 0;
  a->end = 1;
  a->step = 0.25;
  a->dtype = DL_DTYPE_DEFAULT;
  a->device = DL_DEVICE_CPU;
  a->y = &arange_out.y;
}
static dl_status arange_call(void *args) {
  struct arange_args *a = args;
  (void)a;
  return dl_arange(a->start, a->end, a->step, a->dtype, a->device, a->y);
}
static const struct argument arange_arguments[] = {
    {.name = "start", .type = NUMBER_F64, .at = offsetof(struct arange_args, start)},
    {.name = "end", .type = NUMBER_F64, .at = offsetof(struct arange_args, end)},
    {.name = "step", .type = NUMBER_F64, .at = offsetof(struct arange_args, step)},
    {.name = "dtype", .type = DTYPE, .at = offsetof(struct arange_args, dtype), .nullable = 1},
    {.name = "device", .type = DEVICE, .at = offsetof(struct arange_args, device)},
    {.name = "y", .type = OUT, .at = offsetof(struct arange_args, y)},
};
static const struct subject arange_subject = {.name = "arange", .size = sizeof(struct arange_args),
    .call = arange_call, .make = arange_make, .out = &arange_out, .out_size = sizeof(arange_out),
    .arguments = arange_arguments, .count = 6};

struct arange_i64_args {
  int64_t start;
  int64_t end;
  int64_t step;
  dl_dtype dtype;
  dl_device device;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} arange_i64_out;
static void arange_i64_make(void *args) {
  struct arange_i64_args *a = args;
  (void)a;
  a->start = 0;
  a->end = 10;
  a->step = 2;
  a->dtype = DL_DTYPE_DEFAULT;
  a->device = DL_DEVICE_CPU;
  a->y = &arange_i64_out.y;
}
static dl_status arange_i64_call(void *args) {
  struct arange_i64_args *a = args;
  (void)a;
  return dl_arange_i64(a->start, a->end, a->step, a->dtype, a->device, a->y);
}
static const struct argument arange_i64_arguments[] = {
    {.name = "start", .type = NUMBER_I64, .at = offsetof(struct arange_i64_args, start)},
    {.name = "end", .type = NUMBER_I64, .at = offsetof(struct arange_i64_args, end)},
    {.name = "step", .type = NUMBER_I64, .at = offsetof(struct arange_i64_args, step)},
    {.name = "dtype", .type = DTYPE, .at = offsetof(struct arange_i64_args, dtype), .nullable = 1},
    {.name = "device", .type = DEVICE, .at = offsetof(struct arange_i64_args, device)},
    {.name = "y", .type = OUT, .at = offsetof(struct arange_i64_args, y)},
};
static const struct subject arange_i64_subject = {.name = "arange_i64",
    .size = sizeof(struct arange_i64_args), .call = arange_i64_call, .make = arange_i64_make,
    .out = &arange_i64_out, .out_size = sizeof(arange_i64_out), .arguments = arange_i64_arguments,
    .count = 6};

struct linspace_args {
  double start;
  double end;
  int64_t steps;
  dl_dtype dtype;
  dl_device device;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} linspace_out;
static void linspace_make(void *args) {
  struct linspace_args *a = args;
  (void)a;
  a->start = 0;
  a->end = 1;
  a->steps = 5;
  a->dtype = DL_DTYPE_DEFAULT;
  a->device = DL_DEVICE_CPU;
  a->y = &linspace_out.y;
}
static dl_status linspace_call(void *args) {
  struct linspace_args *a = args;
  (void)a;
  return dl_linspace(a->start, a->end, a->steps, a->dtype, a->device, a->y);
}
static const struct argument linspace_arguments[] = {
    {.name = "start", .type = NUMBER_F64, .at = offsetof(struct linspace_args, start)},
    {.name = "end", .type = NUMBER_F64, .at = offsetof(struct linspace_args, end)},
    {.name = "steps", .type = NUMBER_I64, .at = offsetof(struct linspace_args, steps), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "dtype", .type = DTYPE, .at = offsetof(struct linspace_args, dtype), .nullable = 1},
    {.name = "device", .type = DEVICE, .at = offsetof(struct linspace_args, device)},
    {.name = "y", .type = OUT, .at = offsetof(struct linspace_args, y)},
};
static const struct subject linspace_subject = {.name = "linspace",
    .size = sizeof(struct linspace_args), .call = linspace_call, .make = linspace_make,
    .out = &linspace_out, .out_size = sizeof(linspace_out), .arguments = linspace_arguments,
    .count = 6};

struct eye_args {
  int64_t rows;
  int64_t columns;
  dl_dtype dtype;
  dl_device device;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} eye_out;
static void eye_make(void *args) {
  struct eye_args *a = args;
  (void)a;
  a->rows = 2;
  a->columns = 3;
  a->dtype = DL_DTYPE_DEFAULT;
  a->device = DL_DEVICE_CPU;
  a->y = &eye_out.y;
}
static dl_status eye_call(void *args) {
  struct eye_args *a = args;
  (void)a;
  return dl_eye(a->rows, a->columns, a->dtype, a->device, a->y);
}
static const struct argument eye_arguments[] = {
    {.name = "rows", .type = NUMBER_I64, .at = offsetof(struct eye_args, rows), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "columns", .type = NUMBER_I64, .at = offsetof(struct eye_args, columns), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "dtype", .type = DTYPE, .at = offsetof(struct eye_args, dtype), .nullable = 1},
    {.name = "device", .type = DEVICE, .at = offsetof(struct eye_args, device)},
    {.name = "y", .type = OUT, .at = offsetof(struct eye_args, y)},
};
static const struct subject eye_subject = {.name = "eye", .size = sizeof(struct eye_args),
    .call = eye_call, .make = eye_make, .out = &eye_out, .out_size = sizeof(eye_out),
    .arguments = eye_arguments, .count = 5};

struct to_dtype_args {
  dl_tensor *x;
  dl_dtype dtype;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} to_dtype_out;
static void to_dtype_make(void *args) {
  struct to_dtype_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->dtype = DL_DTYPE_F64;
  a->y = &to_dtype_out.y;
}
static dl_status to_dtype_call(void *args) {
  struct to_dtype_args *a = args;
  (void)a;
  return dl_to_dtype(a->x, a->dtype, a->y);
}
static const struct argument to_dtype_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct to_dtype_args, x), .kind = "tensor"},
    {.name = "dtype", .type = DTYPE, .at = offsetof(struct to_dtype_args, dtype)},
    {.name = "y", .type = OUT, .at = offsetof(struct to_dtype_args, y)},
};
static const struct subject to_dtype_subject = {.name = "to_dtype",
    .size = sizeof(struct to_dtype_args), .call = to_dtype_call, .make = to_dtype_make,
    .out = &to_dtype_out, .out_size = sizeof(to_dtype_out), .arguments = to_dtype_arguments,
    .count = 3};

struct to_device_args {
  dl_tensor *x;
  dl_device device;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} to_device_out;
static void to_device_make(void *args) {
  struct to_device_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->device = DL_DEVICE_CPU;
  a->y = &to_device_out.y;
}
static dl_status to_device_call(void *args) {
  struct to_device_args *a = args;
  (void)a;
  return dl_to_device(a->x, a->device, a->y);
}
static const struct argument to_device_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct to_device_args, x), .kind = "tensor"},
    {.name = "device", .type = DEVICE, .at = offsetof(struct to_device_args, device)},
    {.name = "y", .type = OUT, .at = offsetof(struct to_device_args, y)},
};
static const struct subject to_device_subject = {.name = "to_device",
    .size = sizeof(struct to_device_args), .call = to_device_call, .make = to_device_make,
    .out = &to_device_out, .out_size = sizeof(to_device_out), .arguments = to_device_arguments,
    .count = 3};

struct contiguous_args {
  dl_tensor *x;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} contiguous_out;
static void contiguous_make(void *args) {
  struct contiguous_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = &contiguous_out.y;
}
static dl_status contiguous_call(void *args) {
  struct contiguous_args *a = args;
  (void)a;
  return dl_contiguous(a->x, a->y);
}
static const struct argument contiguous_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct contiguous_args, x), .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct contiguous_args, y)},
};
static const struct subject contiguous_subject = {.name = "contiguous",
    .size = sizeof(struct contiguous_args), .call = contiguous_call, .make = contiguous_make,
    .out = &contiguous_out, .out_size = sizeof(contiguous_out), .arguments = contiguous_arguments,
    .count = 2};

struct clone_args {
  dl_tensor *x;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} clone_out;
static void clone_make(void *args) {
  struct clone_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = &clone_out.y;
}
static dl_status clone_call(void *args) {
  struct clone_args *a = args;
  (void)a;
  return dl_clone(a->x, a->y);
}
static const struct argument clone_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct clone_args, x), .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct clone_args, y)},
};
static const struct subject clone_subject = {.name = "clone", .size = sizeof(struct clone_args),
    .call = clone_call, .make = clone_make, .out = &clone_out, .out_size = sizeof(clone_out),
    .arguments = clone_arguments, .count = 2};

struct copy__args {
  dl_tensor *x;
  dl_tensor *src;
};
static void copy__make(void *args) {
  struct copy__args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->src = example_tensor_of("f64[3]");
}
static dl_status copy__call(void *args) {
  struct copy__args *a = args;
  (void)a;
  return dl_copy_(a->x, a->src);
}
static const struct argument copy__arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct copy__args, x), .kind = "tensor"},
    {.name = "src", .type = HANDLE, .at = offsetof(struct copy__args, src), .kind = "tensor"},
};
static const struct subject copy__subject = {.name = "copy_", .size = sizeof(struct copy__args),
    .call = copy__call, .make = copy__make, .arguments = copy__arguments, .count = 2};

struct fill__args {
  dl_tensor *x;
  double value;
};
static void fill__make(void *args) {
  struct fill__args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->value = 0.5;
}
static dl_status fill__call(void *args) {
  struct fill__args *a = args;
  (void)a;
  return dl_fill_(a->x, a->value);
}
static const struct argument fill__arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct fill__args, x), .kind = "tensor"},
    {.name = "value", .type = NUMBER_F64, .at = offsetof(struct fill__args, value)},
};
static const struct subject fill__subject = {.name = "fill_", .size = sizeof(struct fill__args),
    .call = fill__call, .make = fill__make, .arguments = fill__arguments, .count = 2};

struct fill_i64__args {
  dl_tensor *x;
  int64_t value;
};
static void fill_i64__make(void *args) {
  struct fill_i64__args *a = args;
  (void)a;
  a->x = example_tensor_of("i64[2,3]");
  a->value = 7;
}
static dl_status fill_i64__call(void *args) {
  struct fill_i64__args *a = args;
  (void)a;
  return dl_fill_i64_(a->x, a->value);
}
static const struct argument fill_i64__arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct fill_i64__args, x), .kind = "tensor"},
    {.name = "value", .type = NUMBER_I64, .at = offsetof(struct fill_i64__args, value)},
};
static const struct subject fill_i64__subject = {.name = "fill_i64_",
    .size = sizeof(struct fill_i64__args), .call = fill_i64__call, .make = fill_i64__make,
    .arguments = fill_i64__arguments, .count = 2};

struct zero__args {
  dl_tensor *x;
};
static void zero__make(void *args) {
  struct zero__args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
}
static dl_status zero__call(void *args) {
  struct zero__args *a = args;
  (void)a;
  return dl_zero_(a->x);
}
static const struct argument zero__arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct zero__args, x), .kind = "tensor"},
};
static const struct subject zero__subject = {.name = "zero_", .size = sizeof(struct zero__args),
    .call = zero__call, .make = zero__make, .arguments = zero__arguments, .count = 1};

const struct subject *const create_subjects[] = {
    &empty_subject,
    &zeros_subject,
    &ones_subject,
    &full_subject,
    &full_i64_subject,
    &scalar_subject,
    &scalar_i64_subject,
    &empty_like_subject,
    &zeros_like_subject,
    &ones_like_subject,
    &full_like_subject,
    &arange_subject,
    &arange_i64_subject,
    &linspace_subject,
    &eye_subject,
    &to_dtype_subject,
    &to_device_subject,
    &contiguous_subject,
    &clone_subject,
    &copy__subject,
    &fill__subject,
    &fill_i64__subject,
    &zero__subject,
    NULL};
