/* Bad calls of <dl/tensor.h>. Generated from capi/spec by capi/generate; do not edit. */
#include "../bad_arguments.h"

struct tensor_from_data_args {
  const void *data;
  int64_t nbytes;
  const int64_t *shape;
  int64_t ndim;
  dl_dtype dtype;
  dl_tensor **y;
};
static struct {
  int64_t shape[32];
} tensor_from_data_in;
static struct {
  dl_tensor * y;
} tensor_from_data_out;
static void tensor_from_data_make(void *args) {
  struct tensor_from_data_args *a = args;
  (void)a;
  a->data = six_floats;
  a->nbytes = sizeof(six_floats);
  tensor_from_data_in.shape[0] = 2;
  tensor_from_data_in.shape[1] = 3;
  a->shape = tensor_from_data_in.shape;
  a->ndim = 2;
  a->dtype = DL_DTYPE_F32;
  a->y = &tensor_from_data_out.y;
}
static dl_status tensor_from_data_call(void *args) {
  struct tensor_from_data_args *a = args;
  (void)a;
  return dl_tensor_from_data(a->data, a->nbytes, a->shape, a->ndim, a->dtype, a->y);
}
static const struct argument tensor_from_data_arguments[] = {
    {.name = "data", .type = BYTES, .at = offsetof(struct tensor_from_data_args, data), .count_name = "nbytes", .count_at = offsetof(struct tensor_from_data_args, nbytes), .element = 1},
    {.name = "shape", .type = DIMS, .at = offsetof(struct tensor_from_data_args, shape), .count_name = "ndim", .count_at = offsetof(struct tensor_from_data_args, ndim), .element = sizeof(int64_t)},
    {.name = "dtype", .type = DTYPE, .at = offsetof(struct tensor_from_data_args, dtype)},
    {.name = "y", .type = OUT, .at = offsetof(struct tensor_from_data_args, y)},
};
static const struct subject tensor_from_data_subject = {.name = "tensor_from_data",
    .size = sizeof(struct tensor_from_data_args), .call = tensor_from_data_call,
    .make = tensor_from_data_make, .out = &tensor_from_data_out,
    .out_size = sizeof(tensor_from_data_out), .arguments = tensor_from_data_arguments, .count = 4};

struct tensor_borrow_args {
  void *data;
  int64_t nbytes;
  const int64_t *shape;
  int64_t ndim;
  dl_dtype dtype;
  void *user_data;
  dl_destroy_fn destroy;
  dl_tensor **y;
};
static struct {
  int64_t shape[32];
} tensor_borrow_in;
static struct {
  dl_tensor * y;
} tensor_borrow_out;
static void tensor_borrow_make(void *args) {
  struct tensor_borrow_args *a = args;
  (void)a;
  a->data = six_floats;
  a->nbytes = sizeof(six_floats);
  tensor_borrow_in.shape[0] = 2;
  tensor_borrow_in.shape[1] = 3;
  a->shape = tensor_borrow_in.shape;
  a->ndim = 2;
  a->dtype = DL_DTYPE_F32;
  a->user_data = NULL;
  a->destroy = NULL;
  a->y = &tensor_borrow_out.y;
}
static dl_status tensor_borrow_call(void *args) {
  struct tensor_borrow_args *a = args;
  (void)a;
  return dl_tensor_borrow(a->data, a->nbytes, a->shape, a->ndim, a->dtype, a->user_data, a->destroy, a->y);
}
static const struct argument tensor_borrow_arguments[] = {
    {.name = "data", .type = BUFFER, .at = offsetof(struct tensor_borrow_args, data), .count_name = "nbytes", .count_at = offsetof(struct tensor_borrow_args, nbytes), .element = 1},
    {.name = "shape", .type = DIMS, .at = offsetof(struct tensor_borrow_args, shape), .count_name = "ndim", .count_at = offsetof(struct tensor_borrow_args, ndim), .element = sizeof(int64_t)},
    {.name = "dtype", .type = DTYPE, .at = offsetof(struct tensor_borrow_args, dtype)},
    {.name = "y", .type = OUT, .at = offsetof(struct tensor_borrow_args, y)},
};
static const struct subject tensor_borrow_subject = {.name = "tensor_borrow",
    .size = sizeof(struct tensor_borrow_args), .call = tensor_borrow_call,
    .make = tensor_borrow_make, .out = &tensor_borrow_out, .out_size = sizeof(tensor_borrow_out),
    .arguments = tensor_borrow_arguments, .count = 4};

struct tensor_ndim_args {
  dl_tensor *x;
  int64_t *ndim;
};
static struct {
  int64_t ndim;
} tensor_ndim_out;
static void tensor_ndim_make(void *args) {
  struct tensor_ndim_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->ndim = &tensor_ndim_out.ndim;
}
static dl_status tensor_ndim_call(void *args) {
  struct tensor_ndim_args *a = args;
  (void)a;
  return dl_tensor_ndim(a->x, a->ndim);
}
static const struct argument tensor_ndim_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct tensor_ndim_args, x), .kind = "tensor"},
    {.name = "ndim", .type = OUT, .at = offsetof(struct tensor_ndim_args, ndim)},
};
static const struct subject tensor_ndim_subject = {.name = "tensor_ndim",
    .size = sizeof(struct tensor_ndim_args), .call = tensor_ndim_call, .make = tensor_ndim_make,
    .out = &tensor_ndim_out, .out_size = sizeof(tensor_ndim_out),
    .arguments = tensor_ndim_arguments, .count = 2};

struct tensor_shape_args {
  dl_tensor *x;
  int64_t *shape;
  int64_t capacity;
  int64_t *ndim;
};
static struct {
  int64_t shape[32];
  int64_t ndim;
} tensor_shape_out;
static void tensor_shape_make(void *args) {
  struct tensor_shape_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->shape = tensor_shape_out.shape;
  a->capacity = 32;
  a->ndim = &tensor_shape_out.ndim;
}
static dl_status tensor_shape_call(void *args) {
  struct tensor_shape_args *a = args;
  (void)a;
  return dl_tensor_shape(a->x, a->shape, a->capacity, a->ndim);
}
static const struct argument tensor_shape_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct tensor_shape_args, x), .kind = "tensor"},
    {.name = "shape", .type = OUT_LIST, .at = offsetof(struct tensor_shape_args, shape), .count_name = "capacity", .count_at = offsetof(struct tensor_shape_args, capacity), .total_name = "ndim", .total_at = offsetof(struct tensor_shape_args, ndim)},
};
static const struct subject tensor_shape_subject = {.name = "tensor_shape",
    .size = sizeof(struct tensor_shape_args), .call = tensor_shape_call, .make = tensor_shape_make,
    .out = &tensor_shape_out, .out_size = sizeof(tensor_shape_out),
    .arguments = tensor_shape_arguments, .count = 2};

struct tensor_size_args {
  dl_tensor *x;
  int64_t dim;
  int64_t *size;
};
static struct {
  int64_t size;
} tensor_size_out;
static void tensor_size_make(void *args) {
  struct tensor_size_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->dim = -1;
  a->size = &tensor_size_out.size;
}
static dl_status tensor_size_call(void *args) {
  struct tensor_size_args *a = args;
  (void)a;
  return dl_tensor_size(a->x, a->dim, a->size);
}
static const struct argument tensor_size_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct tensor_size_args, x), .kind = "tensor"},
    {.name = "dim", .type = NUMBER_I64, .at = offsetof(struct tensor_size_args, dim)},
    {.name = "size", .type = OUT, .at = offsetof(struct tensor_size_args, size)},
};
static const struct subject tensor_size_subject = {.name = "tensor_size",
    .size = sizeof(struct tensor_size_args), .call = tensor_size_call, .make = tensor_size_make,
    .out = &tensor_size_out, .out_size = sizeof(tensor_size_out),
    .arguments = tensor_size_arguments, .count = 3};

struct tensor_strides_args {
  dl_tensor *x;
  int64_t *strides;
  int64_t capacity;
  int64_t *ndim;
};
static struct {
  int64_t strides[32];
  int64_t ndim;
} tensor_strides_out;
static void tensor_strides_make(void *args) {
  struct tensor_strides_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->strides = tensor_strides_out.strides;
  a->capacity = 32;
  a->ndim = &tensor_strides_out.ndim;
}
static dl_status tensor_strides_call(void *args) {
  struct tensor_strides_args *a = args;
  (void)a;
  return dl_tensor_strides(a->x, a->strides, a->capacity, a->ndim);
}
static const struct argument tensor_strides_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct tensor_strides_args, x), .kind = "tensor"},
    {.name = "strides", .type = OUT_LIST, .at = offsetof(struct tensor_strides_args, strides), .count_name = "capacity", .count_at = offsetof(struct tensor_strides_args, capacity), .total_name = "ndim", .total_at = offsetof(struct tensor_strides_args, ndim)},
};
static const struct subject tensor_strides_subject = {.name = "tensor_strides",
    .size = sizeof(struct tensor_strides_args), .call = tensor_strides_call,
    .make = tensor_strides_make, .out = &tensor_strides_out, .out_size = sizeof(tensor_strides_out),
    .arguments = tensor_strides_arguments, .count = 2};

struct tensor_offset_args {
  dl_tensor *x;
  int64_t *offset;
};
static struct {
  int64_t offset;
} tensor_offset_out;
static void tensor_offset_make(void *args) {
  struct tensor_offset_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->offset = &tensor_offset_out.offset;
}
static dl_status tensor_offset_call(void *args) {
  struct tensor_offset_args *a = args;
  (void)a;
  return dl_tensor_offset(a->x, a->offset);
}
static const struct argument tensor_offset_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct tensor_offset_args, x), .kind = "tensor"},
    {.name = "offset", .type = OUT, .at = offsetof(struct tensor_offset_args, offset)},
};
static const struct subject tensor_offset_subject = {.name = "tensor_offset",
    .size = sizeof(struct tensor_offset_args), .call = tensor_offset_call,
    .make = tensor_offset_make, .out = &tensor_offset_out, .out_size = sizeof(tensor_offset_out),
    .arguments = tensor_offset_arguments, .count = 2};

struct tensor_numel_args {
  dl_tensor *x;
  int64_t *numel;
};
static struct {
  int64_t numel;
} tensor_numel_out;
static void tensor_numel_make(void *args) {
  struct tensor_numel_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->numel = &tensor_numel_out.numel;
}
static dl_status tensor_numel_call(void *args) {
  struct tensor_numel_args *a = args;
  (void)a;
  return dl_tensor_numel(a->x, a->numel);
}
static const struct argument tensor_numel_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct tensor_numel_args, x), .kind = "tensor"},
    {.name = "numel", .type = OUT, .at = offsetof(struct tensor_numel_args, numel)},
};
static const struct subject tensor_numel_subject = {.name = "tensor_numel",
    .size = sizeof(struct tensor_numel_args), .call = tensor_numel_call, .make = tensor_numel_make,
    .out = &tensor_numel_out, .out_size = sizeof(tensor_numel_out),
    .arguments = tensor_numel_arguments, .count = 2};

struct tensor_dtype_args {
  dl_tensor *x;
  dl_dtype *dtype;
};
static struct {
  dl_dtype dtype;
} tensor_dtype_out;
static void tensor_dtype_make(void *args) {
  struct tensor_dtype_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->dtype = &tensor_dtype_out.dtype;
}
static dl_status tensor_dtype_call(void *args) {
  struct tensor_dtype_args *a = args;
  (void)a;
  return dl_tensor_dtype(a->x, a->dtype);
}
static const struct argument tensor_dtype_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct tensor_dtype_args, x), .kind = "tensor"},
    {.name = "dtype", .type = OUT, .at = offsetof(struct tensor_dtype_args, dtype)},
};
static const struct subject tensor_dtype_subject = {.name = "tensor_dtype",
    .size = sizeof(struct tensor_dtype_args), .call = tensor_dtype_call, .make = tensor_dtype_make,
    .out = &tensor_dtype_out, .out_size = sizeof(tensor_dtype_out),
    .arguments = tensor_dtype_arguments, .count = 2};

struct tensor_device_args {
  dl_tensor *x;
  dl_device *device;
};
static struct {
  dl_device device;
} tensor_device_out;
static void tensor_device_make(void *args) {
  struct tensor_device_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->device = &tensor_device_out.device;
}
static dl_status tensor_device_call(void *args) {
  struct tensor_device_args *a = args;
  (void)a;
  return dl_tensor_device(a->x, a->device);
}
static const struct argument tensor_device_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct tensor_device_args, x), .kind = "tensor"},
    {.name = "device", .type = OUT, .at = offsetof(struct tensor_device_args, device)},
};
static const struct subject tensor_device_subject = {.name = "tensor_device",
    .size = sizeof(struct tensor_device_args), .call = tensor_device_call,
    .make = tensor_device_make, .out = &tensor_device_out, .out_size = sizeof(tensor_device_out),
    .arguments = tensor_device_arguments, .count = 2};

struct tensor_is_contiguous_args {
  dl_tensor *x;
  int32_t *contiguous;
};
static struct {
  int32_t contiguous;
} tensor_is_contiguous_out;
static void tensor_is_contiguous_make(void *args) {
  struct tensor_is_contiguous_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->contiguous = &tensor_is_contiguous_out.contiguous;
}
static dl_status tensor_is_contiguous_call(void *args) {
  struct tensor_is_contiguous_args *a = args;
  (void)a;
  return dl_tensor_is_contiguous(a->x, a->contiguous);
}
static const struct argument tensor_is_contiguous_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct tensor_is_contiguous_args, x), .kind = "tensor"},
    {.name = "contiguous", .type = OUT, .at = offsetof(struct tensor_is_contiguous_args, contiguous)},
};
static const struct subject tensor_is_contiguous_subject = {.name = "tensor_is_contiguous",
    .size = sizeof(struct tensor_is_contiguous_args), .call = tensor_is_contiguous_call,
    .make = tensor_is_contiguous_make, .out = &tensor_is_contiguous_out,
    .out_size = sizeof(tensor_is_contiguous_out), .arguments = tensor_is_contiguous_arguments,
    .count = 2};

struct tensor_version_args {
  dl_tensor *x;
  int64_t *version;
};
static struct {
  int64_t version;
} tensor_version_out;
static void tensor_version_make(void *args) {
  struct tensor_version_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->version = &tensor_version_out.version;
}
static dl_status tensor_version_call(void *args) {
  struct tensor_version_args *a = args;
  (void)a;
  return dl_tensor_version(a->x, a->version);
}
static const struct argument tensor_version_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct tensor_version_args, x), .kind = "tensor"},
    {.name = "version", .type = OUT, .at = offsetof(struct tensor_version_args, version)},
};
static const struct subject tensor_version_subject = {.name = "tensor_version",
    .size = sizeof(struct tensor_version_args), .call = tensor_version_call,
    .make = tensor_version_make, .out = &tensor_version_out, .out_size = sizeof(tensor_version_out),
    .arguments = tensor_version_arguments, .count = 2};

struct tensor_is_same_args {
  dl_tensor *x;
  dl_tensor *y;
  int32_t *same;
};
static struct {
  int32_t same;
} tensor_is_same_out;
static void tensor_is_same_make(void *args) {
  struct tensor_is_same_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = example_tensor_of("f32[2]");
  a->same = &tensor_is_same_out.same;
}
static dl_status tensor_is_same_call(void *args) {
  struct tensor_is_same_args *a = args;
  (void)a;
  return dl_tensor_is_same(a->x, a->y, a->same);
}
static const struct argument tensor_is_same_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct tensor_is_same_args, x), .kind = "tensor"},
    {.name = "y", .type = HANDLE, .at = offsetof(struct tensor_is_same_args, y), .kind = "tensor"},
    {.name = "same", .type = OUT, .at = offsetof(struct tensor_is_same_args, same)},
};
static const struct subject tensor_is_same_subject = {.name = "tensor_is_same",
    .size = sizeof(struct tensor_is_same_args), .call = tensor_is_same_call,
    .make = tensor_is_same_make, .out = &tensor_is_same_out, .out_size = sizeof(tensor_is_same_out),
    .arguments = tensor_is_same_arguments, .count = 3};

struct tensor_data_args {
  dl_tensor *x;
  void **data;
};
static struct {
  void * data;
} tensor_data_out;
static void tensor_data_make(void *args) {
  struct tensor_data_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->data = &tensor_data_out.data;
}
static dl_status tensor_data_call(void *args) {
  struct tensor_data_args *a = args;
  (void)a;
  return dl_tensor_data(a->x, a->data);
}
static const struct argument tensor_data_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct tensor_data_args, x), .kind = "tensor"},
    {.name = "data", .type = OUT, .at = offsetof(struct tensor_data_args, data)},
};
static const struct subject tensor_data_subject = {.name = "tensor_data",
    .size = sizeof(struct tensor_data_args), .call = tensor_data_call, .make = tensor_data_make,
    .out = &tensor_data_out, .out_size = sizeof(tensor_data_out),
    .arguments = tensor_data_arguments, .count = 2};

struct tensor_copy_to_host_args {
  dl_tensor *x;
  void *data;
  int64_t nbytes;
};
static void tensor_copy_to_host_make(void *args) {
  struct tensor_copy_to_host_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->data = scratch;
  a->nbytes = 24;
}
static dl_status tensor_copy_to_host_call(void *args) {
  struct tensor_copy_to_host_args *a = args;
  (void)a;
  return dl_tensor_copy_to_host(a->x, a->data, a->nbytes);
}
static const struct argument tensor_copy_to_host_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct tensor_copy_to_host_args, x), .kind = "tensor"},
    {.name = "data", .type = BUFFER, .at = offsetof(struct tensor_copy_to_host_args, data), .count_name = "nbytes", .count_at = offsetof(struct tensor_copy_to_host_args, nbytes), .element = 1},
};
static const struct subject tensor_copy_to_host_subject = {.name = "tensor_copy_to_host",
    .size = sizeof(struct tensor_copy_to_host_args), .call = tensor_copy_to_host_call,
    .make = tensor_copy_to_host_make, .arguments = tensor_copy_to_host_arguments, .count = 2};

struct tensor_copy_from_host_args {
  dl_tensor *x;
  const void *data;
  int64_t nbytes;
};
static void tensor_copy_from_host_make(void *args) {
  struct tensor_copy_from_host_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->data = six_floats;
  a->nbytes = 24;
}
static dl_status tensor_copy_from_host_call(void *args) {
  struct tensor_copy_from_host_args *a = args;
  (void)a;
  return dl_tensor_copy_from_host(a->x, a->data, a->nbytes);
}
static const struct argument tensor_copy_from_host_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct tensor_copy_from_host_args, x), .kind = "tensor"},
    {.name = "data", .type = BYTES, .at = offsetof(struct tensor_copy_from_host_args, data), .count_name = "nbytes", .count_at = offsetof(struct tensor_copy_from_host_args, nbytes), .element = 1},
};
static const struct subject tensor_copy_from_host_subject = {.name = "tensor_copy_from_host",
    .size = sizeof(struct tensor_copy_from_host_args), .call = tensor_copy_from_host_call,
    .make = tensor_copy_from_host_make, .arguments = tensor_copy_from_host_arguments, .count = 2};

struct item_f64_args {
  dl_tensor *x;
  double *value;
};
static struct {
  double value;
} item_f64_out;
static void item_f64_make(void *args) {
  struct item_f64_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[1]");
  a->value = &item_f64_out.value;
}
static dl_status item_f64_call(void *args) {
  struct item_f64_args *a = args;
  (void)a;
  return dl_item_f64(a->x, a->value);
}
static const struct argument item_f64_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct item_f64_args, x), .kind = "tensor"},
    {.name = "value", .type = OUT, .at = offsetof(struct item_f64_args, value)},
};
static const struct subject item_f64_subject = {.name = "item_f64",
    .size = sizeof(struct item_f64_args), .call = item_f64_call, .make = item_f64_make,
    .out = &item_f64_out, .out_size = sizeof(item_f64_out), .arguments = item_f64_arguments,
    .count = 2};

struct item_i64_args {
  dl_tensor *x;
  int64_t *value;
};
static struct {
  int64_t value;
} item_i64_out;
static void item_i64_make(void *args) {
  struct item_i64_args *a = args;
  (void)a;
  a->x = example_tensor_of("i64[]");
  a->value = &item_i64_out.value;
}
static dl_status item_i64_call(void *args) {
  struct item_i64_args *a = args;
  (void)a;
  return dl_item_i64(a->x, a->value);
}
static const struct argument item_i64_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct item_i64_args, x), .kind = "tensor"},
    {.name = "value", .type = OUT, .at = offsetof(struct item_i64_args, value)},
};
static const struct subject item_i64_subject = {.name = "item_i64",
    .size = sizeof(struct item_i64_args), .call = item_i64_call, .make = item_i64_make,
    .out = &item_i64_out, .out_size = sizeof(item_i64_out), .arguments = item_i64_arguments,
    .count = 2};

struct tensor_to_string_args {
  dl_tensor *x;
  char *text;
  int64_t capacity;
  int64_t *length;
};
static struct {
  char text[32];
  int64_t length;
} tensor_to_string_out;
static void tensor_to_string_make(void *args) {
  struct tensor_to_string_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->text = tensor_to_string_out.text;
  a->capacity = 32;
  a->length = &tensor_to_string_out.length;
}
static dl_status tensor_to_string_call(void *args) {
  struct tensor_to_string_args *a = args;
  (void)a;
  return dl_tensor_to_string(a->x, a->text, a->capacity, a->length);
}
static const struct argument tensor_to_string_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct tensor_to_string_args, x), .kind = "tensor"},
    {.name = "text", .type = OUT_TEXT, .at = offsetof(struct tensor_to_string_args, text), .count_name = "capacity", .count_at = offsetof(struct tensor_to_string_args, capacity), .total_name = "length", .total_at = offsetof(struct tensor_to_string_args, length)},
};
static const struct subject tensor_to_string_subject = {.name = "tensor_to_string",
    .size = sizeof(struct tensor_to_string_args), .call = tensor_to_string_call,
    .make = tensor_to_string_make, .out = &tensor_to_string_out,
    .out_size = sizeof(tensor_to_string_out), .arguments = tensor_to_string_arguments, .count = 2};

const struct subject *const tensor_subjects[] = {
    &tensor_from_data_subject,
    &tensor_borrow_subject,
    &tensor_ndim_subject,
    &tensor_shape_subject,
    &tensor_size_subject,
    &tensor_strides_subject,
    &tensor_offset_subject,
    &tensor_numel_subject,
    &tensor_dtype_subject,
    &tensor_device_subject,
    &tensor_is_contiguous_subject,
    &tensor_version_subject,
    &tensor_is_same_subject,
    &tensor_data_subject,
    &tensor_copy_to_host_subject,
    &tensor_copy_from_host_subject,
    &item_f64_subject,
    &item_i64_subject,
    &tensor_to_string_subject,
    NULL};
