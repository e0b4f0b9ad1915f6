/* Bad calls of <dl/reduce.h>. Generated from capi/spec by capi/generate; do not edit. */
#include "../bad_arguments.h"

struct sum_args {
  dl_tensor *x;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} sum_out;
static void sum_make(void *args) {
  struct sum_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = &sum_out.y;
}
static dl_status sum_call(void *args) {
  struct sum_args *a = args;
  (void)a;
  return dl_sum(a->x, a->y);
}
static const struct argument sum_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct sum_args, x), .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct sum_args, y)},
};
static const struct subject sum_subject = {.name = "sum", .size = sizeof(struct sum_args),
    .call = sum_call, .make = sum_make, .out = &sum_out, .out_size = sizeof(sum_out),
    .arguments = sum_arguments, .count = 2};

struct sum_dims_args {
  dl_tensor *x;
  const int64_t *dims;
  int64_t dim_count;
  int32_t keepdim;
  dl_tensor **y;
};
static struct {
  int64_t dims[32];
} sum_dims_in;
static struct {
  dl_tensor * y;
} sum_dims_out;
static void sum_dims_make(void *args) {
  struct sum_dims_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  sum_dims_in.dims[0] = -1;
  a->dims = sum_dims_in.dims;
  a->dim_count = 1;
  a->keepdim = 1;
  a->y = &sum_dims_out.y;
}
static dl_status sum_dims_call(void *args) {
  struct sum_dims_args *a = args;
  (void)a;
  return dl_sum_dims(a->x, a->dims, a->dim_count, a->keepdim, a->y);
}
static const struct argument sum_dims_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct sum_dims_args, x), .kind = "tensor"},
    {.name = "dims", .type = DIMS, .at = offsetof(struct sum_dims_args, dims), .count_name = "dim_count", .count_at = offsetof(struct sum_dims_args, dim_count), .element = sizeof(int64_t)},
    {.name = "keepdim", .type = FLAG, .at = offsetof(struct sum_dims_args, keepdim)},
    {.name = "y", .type = OUT, .at = offsetof(struct sum_dims_args, y)},
};
static const struct subject sum_dims_subject = {.name = "sum_dims",
    .size = sizeof(struct sum_dims_args), .call = sum_dims_call, .make = sum_dims_make,
    .out = &sum_dims_out, .out_size = sizeof(sum_dims_out), .arguments = sum_dims_arguments,
    .count = 4};

struct mean_args {
  dl_tensor *x;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} mean_out;
static void mean_make(void *args) {
  struct mean_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = &mean_out.y;
}
static dl_status mean_call(void *args) {
  struct mean_args *a = args;
  (void)a;
  return dl_mean(a->x, a->y);
}
static const struct argument mean_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct mean_args, x), .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct mean_args, y)},
};
static const struct subject mean_subject = {.name = "mean", .size = sizeof(struct mean_args),
    .call = mean_call, .make = mean_make, .out = &mean_out, .out_size = sizeof(mean_out),
    .arguments = mean_arguments, .count = 2};

struct mean_dims_args {
  dl_tensor *x;
  const int64_t *dims;
  int64_t dim_count;
  int32_t keepdim;
  dl_tensor **y;
};
static struct {
  int64_t dims[32];
} mean_dims_in;
static struct {
  dl_tensor * y;
} mean_dims_out;
static void mean_dims_make(void *args) {
  struct mean_dims_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  mean_dims_in.dims[0] = -1;
  a->dims = mean_dims_in.dims;
  a->dim_count = 1;
  a->keepdim = 1;
  a->y = &mean_dims_out.y;
}
static dl_status mean_dims_call(void *args) {
  struct mean_dims_args *a = args;
  (void)a;
  return dl_mean_dims(a->x, a->dims, a->dim_count, a->keepdim, a->y);
}
static const struct argument mean_dims_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct mean_dims_args, x), .kind = "tensor"},
    {.name = "dims", .type = DIMS, .at = offsetof(struct mean_dims_args, dims), .count_name = "dim_count", .count_at = offsetof(struct mean_dims_args, dim_count), .element = sizeof(int64_t)},
    {.name = "keepdim", .type = FLAG, .at = offsetof(struct mean_dims_args, keepdim)},
    {.name = "y", .type = OUT, .at = offsetof(struct mean_dims_args, y)},
};
static const struct subject mean_dims_subject = {.name = "mean_dims",
    .size = sizeof(struct mean_dims_args), .call = mean_dims_call, .make = mean_dims_make,
    .out = &mean_dims_out, .out_size = sizeof(mean_dims_out), .arguments = mean_dims_arguments,
    .count = 4};

struct prod_args {
  dl_tensor *x;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} prod_out;
static void prod_make(void *args) {
  struct prod_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = &prod_out.y;
}
static dl_status prod_call(void *args) {
  struct prod_args *a = args;
  (void)a;
  return dl_prod(a->x, a->y);
}
static const struct argument prod_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct prod_args, x), .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct prod_args, y)},
};
static const struct subject prod_subject = {.name = "prod", .size = sizeof(struct prod_args),
    .call = prod_call, .make = prod_make, .out = &prod_out, .out_size = sizeof(prod_out),
    .arguments = prod_arguments, .count = 2};

struct max_args {
  dl_tensor *x;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} max_out;
static void max_make(void *args) {
  struct max_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = &max_out.y;
}
static dl_status max_call(void *args) {
  struct max_args *a = args;
  (void)a;
  return dl_max(a->x, a->y);
}
static const struct argument max_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct max_args, x), .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct max_args, y)},
};
static const struct subject max_subject = {.name = "max", .size = sizeof(struct max_args),
    .call = max_call, .make = max_make, .out = &max_out, .out_size = sizeof(max_out),
    .arguments = max_arguments, .count = 2};

struct max_dim_args {
  dl_tensor *x;
  int64_t dim;
  int32_t keepdim;
  dl_tensor **values;
  dl_tensor **indices;
};
static struct {
  dl_tensor * values;
  dl_tensor * indices;
} max_dim_out;
static void max_dim_make(void *args) {
  struct max_dim_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->dim = 1;
  a->keepdim = 0;
  a->values = &max_dim_out.values;
  a->indices = &max_dim_out.indices;
}
static dl_status max_dim_call(void *args) {
  struct max_dim_args *a = args;
  (void)a;
  return dl_max_dim(a->x, a->dim, a->keepdim, a->values, a->indices);
}
static const struct argument max_dim_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct max_dim_args, x), .kind = "tensor"},
    {.name = "dim", .type = NUMBER_I64, .at = offsetof(struct max_dim_args, dim)},
    {.name = "keepdim", .type = FLAG, .at = offsetof(struct max_dim_args, keepdim)},
    {.name = "values", .type = OUT, .at = offsetof(struct max_dim_args, values)},
    {.name = "indices", .type = OUT, .at = offsetof(struct max_dim_args, indices)},
};
static const struct subject max_dim_subject = {.name = "max_dim",
    .size = sizeof(struct max_dim_args), .call = max_dim_call, .make = max_dim_make,
    .out = &max_dim_out, .out_size = sizeof(max_dim_out), .arguments = max_dim_arguments,
    .count = 5};

struct min_args {
  dl_tensor *x;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} min_out;
static void min_make(void *args) {
  struct min_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = &min_out.y;
}
static dl_status min_call(void *args) {
  struct min_args *a = args;
  (void)a;
  return dl_min(a->x, a->y);
}
static const struct argument min_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct min_args, x), .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct min_args, y)},
};
static const struct subject min_subject = {.name = "min", .size = sizeof(struct min_args),
    .call = min_call, .make = min_make, .out = &min_out, .out_size = sizeof(min_out),
    .arguments = min_arguments, .count = 2};

struct min_dim_args {
  dl_tensor *x;
  int64_t dim;
  int32_t keepdim;
  dl_tensor **values;
  dl_tensor **indices;
};
static struct {
  dl_tensor * values;
  dl_tensor * indices;
} min_dim_out;
static void min_dim_make(void *args) {
  struct min_dim_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->dim = 1;
  a->keepdim = 0;
  a->values = &min_dim_out.values;
  a->indices = &min_dim_out.indices;
}
static dl_status min_dim_call(void *args) {
  struct min_dim_args *a = args;
  (void)a;
  return dl_min_dim(a->x, a->dim, a->keepdim, a->values, a->indices);
}
static const struct argument min_dim_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct min_dim_args, x), .kind = "tensor"},
    {.name = "dim", .type = NUMBER_I64, .at = offsetof(struct min_dim_args, dim)},
    {.name = "keepdim", .type = FLAG, .at = offsetof(struct min_dim_args, keepdim)},
    {.name = "values", .type = OUT, .at = offsetof(struct min_dim_args, values)},
    {.name = "indices", .type = OUT, .at = offsetof(struct min_dim_args, indices)},
};
static const struct subject min_dim_subject = {.name = "min_dim",
    .size = sizeof(struct min_dim_args), .call = min_dim_call, .make = min_dim_make,
    .out = &min_dim_out, .out_size = sizeof(min_dim_out), .arguments = min_dim_arguments,
    .count = 5};

struct amax_args {
  dl_tensor *x;
  const int64_t *dims;
  int64_t dim_count;
  int32_t keepdim;
  dl_tensor **y;
};
static struct {
  int64_t dims[32];
} amax_in;
static struct {
  dl_tensor * y;
} amax_out;
static void amax_make(void *args) {
  struct amax_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  amax_in.dims[0] = -1;
  a->dims = amax_in.dims;
  a->dim_count = 1;
  a->keepdim = 1;
  a->y = &amax_out.y;
}
static dl_status amax_call(void *args) {
  struct amax_args *a = args;
  (void)a;
  return dl_amax(a->x, a->dims, a->dim_count, a->keepdim, a->y);
}
static const struct argument amax_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct amax_args, x), .kind = "tensor"},
    {.name = "dims", .type = DIMS, .at = offsetof(struct amax_args, dims), .count_name = "dim_count", .count_at = offsetof(struct amax_args, dim_count), .element = sizeof(int64_t)},
    {.name = "keepdim", .type = FLAG, .at = offsetof(struct amax_args, keepdim)},
    {.name = "y", .type = OUT, .at = offsetof(struct amax_args, y)},
};
static const struct subject amax_subject = {.name = "amax", .size = sizeof(struct amax_args),
    .call = amax_call, .make = amax_make, .out = &amax_out, .out_size = sizeof(amax_out),
    .arguments = amax_arguments, .count = 4};

struct amin_args {
  dl_tensor *x;
  const int64_t *dims;
  int64_t dim_count;
  int32_t keepdim;
  dl_tensor **y;
};
static struct {
  int64_t dims[32];
} amin_in;
static struct {
  dl_tensor * y;
} amin_out;
static void amin_make(void *args) {
  struct amin_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  amin_in.dims[0] = -1;
  a->dims = amin_in.dims;
  a->dim_count = 1;
  a->keepdim = 1;
  a->y = &amin_out.y;
}
static dl_status amin_call(void *args) {
  struct amin_args *a = args;
  (void)a;
  return dl_amin(a->x, a->dims, a->dim_count, a->keepdim, a->y);
}
static const struct argument amin_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct amin_args, x), .kind = "tensor"},
    {.name = "dims", .type = DIMS, .at = offsetof(struct amin_args, dims), .count_name = "dim_count", .count_at = offsetof(struct amin_args, dim_count), .element = sizeof(int64_t)},
    {.name = "keepdim", .type = FLAG, .at = offsetof(struct amin_args, keepdim)},
    {.name = "y", .type = OUT, .at = offsetof(struct amin_args, y)},
};
static const struct subject amin_subject = {.name = "amin", .size = sizeof(struct amin_args),
    .call = amin_call, .make = amin_make, .out = &amin_out, .out_size = sizeof(amin_out),
    .arguments = amin_arguments, .count = 4};

struct argmax_args {
  dl_tensor *x;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} argmax_out;
static void argmax_make(void *args) {
  struct argmax_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = &argmax_out.y;
}
static dl_status argmax_call(void *args) {
  struct argmax_args *a = args;
  (void)a;
  return dl_argmax(a->x, a->y);
}
static const struct argument argmax_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct argmax_args, x), .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct argmax_args, y)},
};
static const struct subject argmax_subject = {.name = "argmax", .size = sizeof(struct argmax_args),
    .call = argmax_call, .make = argmax_make, .out = &argmax_out, .out_size = sizeof(argmax_out),
    .arguments = argmax_arguments, .count = 2};

struct argmax_dim_args {
  dl_tensor *x;
  int64_t dim;
  int32_t keepdim;
  dl_tensor **indices;
};
static struct {
  dl_tensor * indices;
} argmax_dim_out;
static void argmax_dim_make(void *args) {
  struct argmax_dim_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->dim = 1;
  a->keepdim = 0;
  a->indices = &argmax_dim_out.indices;
}
static dl_status argmax_dim_call(void *args) {
  struct argmax_dim_args *a = args;
  (void)a;
  return dl_argmax_dim(a->x, a->dim, a->keepdim, a->indices);
}
static const struct argument argmax_dim_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct argmax_dim_args, x), .kind = "tensor"},
    {.name = "dim", .type = NUMBER_I64, .at = offsetof(struct argmax_dim_args, dim)},
    {.name = "keepdim", .type = FLAG, .at = offsetof(struct argmax_dim_args, keepdim)},
    {.name = "indices", .type = OUT, .at = offsetof(struct argmax_dim_args, indices)},
};
static const struct subject argmax_dim_subject = {.name = "argmax_dim",
    .size = sizeof(struct argmax_dim_args), .call = argmax_dim_call, .make = argmax_dim_make,
    .out = &argmax_dim_out, .out_size = sizeof(argmax_dim_out), .arguments = argmax_dim_arguments,
    .count = 4};

struct argmin_args {
  dl_tensor *x;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} argmin_out;
static void argmin_make(void *args) {
  struct argmin_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = &argmin_out.y;
}
static dl_status argmin_call(void *args) {
  struct argmin_args *a = args;
  (void)a;
  return dl_argmin(a->x, a->y);
}
static const struct argument argmin_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct argmin_args, x), .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct argmin_args, y)},
};
static const struct subject argmin_subject = {.name = "argmin", .size = sizeof(struct argmin_args),
    .call = argmin_call, .make = argmin_make, .out = &argmin_out, .out_size = sizeof(argmin_out),
    .arguments = argmin_arguments, .count = 2};

struct argmin_dim_args {
  dl_tensor *x;
  int64_t dim;
  int32_t keepdim;
  dl_tensor **indices;
};
static struct {
  dl_tensor * indices;
} argmin_dim_out;
static void argmin_dim_make(void *args) {
  struct argmin_dim_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->dim = 1;
  a->keepdim = 0;
  a->indices = &argmin_dim_out.indices;
}
static dl_status argmin_dim_call(void *args) {
  struct argmin_dim_args *a = args;
  (void)a;
  return dl_argmin_dim(a->x, a->dim, a->keepdim, a->indices);
}
static const struct argument argmin_dim_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct argmin_dim_args, x), .kind = "tensor"},
    {.name = "dim", .type = NUMBER_I64, .at = offsetof(struct argmin_dim_args, dim)},
    {.name = "keepdim", .type = FLAG, .at = offsetof(struct argmin_dim_args, keepdim)},
    {.name = "indices", .type = OUT, .at = offsetof(struct argmin_dim_args, indices)},
};
static const struct subject argmin_dim_subject = {.name = "argmin_dim",
    .size = sizeof(struct argmin_dim_args), .call = argmin_dim_call, .make = argmin_dim_make,
    .out = &argmin_dim_out, .out_size = sizeof(argmin_dim_out), .arguments = argmin_dim_arguments,
    .count = 4};

struct all_args {
  dl_tensor *x;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} all_out;
static void all_make(void *args) {
  struct all_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = &all_out.y;
}
static dl_status all_call(void *args) {
  struct all_args *a = args;
  (void)a;
  return dl_all(a->x, a->y);
}
static const struct argument all_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct all_args, x), .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct all_args, y)},
};
static const struct subject all_subject = {.name = "all", .size = sizeof(struct all_args),
    .call = all_call, .make = all_make, .out = &all_out, .out_size = sizeof(all_out),
    .arguments = all_arguments, .count = 2};

struct all_dims_args {
  dl_tensor *x;
  const int64_t *dims;
  int64_t dim_count;
  int32_t keepdim;
  dl_tensor **y;
};
static struct {
  int64_t dims[32];
} all_dims_in;
static struct {
  dl_tensor * y;
} all_dims_out;
static void all_dims_make(void *args) {
  struct all_dims_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  all_dims_in.dims[0] = -1;
  a->dims = all_dims_in.dims;
  a->dim_count = 1;
  a->keepdim = 1;
  a->y = &all_dims_out.y;
}
static dl_status all_dims_call(void *args) {
  struct all_dims_args *a = args;
  (void)a;
  return dl_all_dims(a->x, a->dims, a->dim_count, a->keepdim, a->y);
}
static const struct argument all_dims_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct all_dims_args, x), .kind = "tensor"},
    {.name = "dims", .type = DIMS, .at = offsetof(struct all_dims_args, dims), .count_name = "dim_count", .count_at = offsetof(struct all_dims_args, dim_count), .element = sizeof(int64_t)},
    {.name = "keepdim", .type = FLAG, .at = offsetof(struct all_dims_args, keepdim)},
    {.name = "y", .type = OUT, .at = offsetof(struct all_dims_args, y)},
};
static const struct subject all_dims_subject = {.name = "all_dims",
    .size = sizeof(struct all_dims_args), .call = all_dims_call, .make = all_dims_make,
    .out = &all_dims_out, .out_size = sizeof(all_dims_out), .arguments = all_dims_arguments,
    .count = 4};

struct any_args {
  dl_tensor *x;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} any_out;
static void any_make(void *args) {
  struct any_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = &any_out.y;
}
static dl_status any_call(void *args) {
  struct any_args *a = args;
  (void)a;
  return dl_any(a->x, a->y);
}
static const struct argument any_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct any_args, x), .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct any_args, y)},
};
static const struct subject any_subject = {.name = "any", .size = sizeof(struct any_args),
    .call = any_call, .make = any_make, .out = &any_out, .out_size = sizeof(any_out),
    .arguments = any_arguments, .count = 2};

struct any_dims_args {
  dl_tensor *x;
  const int64_t *dims;
  int64_t dim_count;
  int32_t keepdim;
  dl_tensor **y;
};
static struct {
  int64_t dims[32];
} any_dims_in;
static struct {
  dl_tensor * y;
} any_dims_out;
static void any_dims_make(void *args) {
  struct any_dims_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  any_dims_in.dims[0] = -1;
  a->dims = any_dims_in.dims;
  a->dim_count = 1;
  a->keepdim = 1;
  a->y = &any_dims_out.y;
}
static dl_status any_dims_call(void *args) {
  struct any_dims_args *a = args;
  (void)a;
  return dl_any_dims(a->x, a->dims, a->dim_count, a->keepdim, a->y);
}
static const struct argument any_dims_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct any_dims_args, x), .kind = "tensor"},
    {.name = "dims", .type = DIMS, .at = offsetof(struct any_dims_args, dims), .count_name = "dim_count", .count_at = offsetof(struct any_dims_args, dim_count), .element = sizeof(int64_t)},
    {.name = "keepdim", .type = FLAG, .at = offsetof(struct any_dims_args, keepdim)},
    {.name = "y", .type = OUT, .at = offsetof(struct any_dims_args, y)},
};
static const struct subject any_dims_subject = {.name = "any_dims",
    .size = sizeof(struct any_dims_args), .call = any_dims_call, .make = any_dims_make,
    .out = &any_dims_out, .out_size = sizeof(any_dims_out), .arguments = any_dims_arguments,
    .count = 4};

struct var_args {
  dl_tensor *x;
  const int64_t *dims;
  int64_t dim_count;
  double correction;
  int32_t keepdim;
  dl_tensor **y;
};
static struct {
  int64_t dims[32];
} var_in;
static struct {
  dl_tensor * y;
} var_out;
static void var_make(void *args) {
  struct var_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  var_in.dims[0] = 1;
  a->dims = var_in.dims;
  a->dim_count = 1;
  a->correction = 1;
  a->keepdim = 0;
  a->y = &var_out.y;
}
static dl_status var_call(void *args) {
  struct var_args *a = args;
  (void)a;
  return dl_var(a->x, a->dims, a->dim_count, a->correction, a->keepdim, a->y);
}
static const struct argument var_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct var_args, x), .kind = "tensor"},
    {.name = "dims", .type = DIMS, .at = offsetof(struct var_args, dims), .count_name = "dim_count", .count_at = offsetof(struct var_args, dim_count), .element = sizeof(int64_t)},
    {.name = "correction", .type = NUMBER_F64, .at = offsetof(struct var_args, correction)},
    {.name = "keepdim", .type = FLAG, .at = offsetof(struct var_args, keepdim)},
    {.name = "y", .type = OUT, .at = offsetof(struct var_args, y)},
};
static const struct subject var_subject = {.name = "var", .size = sizeof(struct var_args),
    .call = var_call, .make = var_make, .out = &var_out, .out_size = sizeof(var_out),
    .arguments = var_arguments, .count = 5};

struct std_args {
  dl_tensor *x;
  const int64_t *dims;
  int64_t dim_count;
  double correction;
  int32_t keepdim;
  dl_tensor **y;
};
static struct {
  int64_t dims[32];
} std_in;
static struct {
  dl_tensor * y;
} std_out;
static void std_make(void *args) {
  struct std_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  std_in.dims[0] = 1;
  a->dims = std_in.dims;
  a->dim_count = 1;
  a->correction = 1;
  a->keepdim = 0;
  a->y = &std_out.y;
}
static dl_status std_call(void *args) {
  struct std_args *a = args;
  (void)a;
  return dl_std(a->x, a->dims, a->dim_count, a->correction, a->keepdim, a->y);
}
static const struct argument std_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct std_args, x), .kind = "tensor"},
    {.name = "dims", .type = DIMS, .at = offsetof(struct std_args, dims), .count_name = "dim_count", .count_at = offsetof(struct std_args, dim_count), .element = sizeof(int64_t)},
    {.name = "correction", .type = NUMBER_F64, .at = offsetof(struct std_args, correction)},
    {.name = "keepdim", .type = FLAG, .at = offsetof(struct std_args, keepdim)},
    {.name = "y", .type = OUT, .at = offsetof(struct std_args, y)},
};
static const struct subject std_subject = {.name = "std", .size = sizeof(struct std_args),
    .call = std_call, .make = std_make, .out = &std_out, .out_size = sizeof(std_out),
    .arguments = std_arguments, .count = 5};

struct softmax_args {
  dl_tensor *x;
  int64_t dim;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} softmax_out;
static void softmax_make(void *args) {
  struct softmax_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->dim = -1;
  a->y = &softmax_out.y;
}
static dl_status softmax_call(void *args) {
  struct softmax_args *a = args;
  (void)a;
  return dl_softmax(a->x, a->dim, a->y);
}
static const struct argument softmax_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct softmax_args, x), .kind = "tensor"},
    {.name = "dim", .type = NUMBER_I64, .at = offsetof(struct softmax_args, dim)},
    {.name = "y", .type = OUT, .at = offsetof(struct softmax_args, y)},
};
static const struct subject softmax_subject = {.name = "softmax",
    .size = sizeof(struct softmax_args), .call = softmax_call, .make = softmax_make,
    .out = &softmax_out, .out_size = sizeof(softmax_out), .arguments = softmax_arguments,
    .count = 3};

struct log_softmax_args {
  dl_tensor *x;
  int64_t dim;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} log_softmax_out;
static void log_softmax_make(void *args) {
  struct log_softmax_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->dim = -1;
  a->y = &log_softmax_out.y;
}
static dl_status log_softmax_call(void *args) {
  struct log_softmax_args *a = args;
  (void)a;
  return dl_log_softmax(a->x, a->dim, a->y);
}
static const struct argument log_softmax_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct log_softmax_args, x), .kind = "tensor"},
    {.name = "dim", .type = NUMBER_I64, .at = offsetof(struct log_softmax_args, dim)},
    {.name = "y", .type = OUT, .at = offsetof(struct log_softmax_args, y)},
};
static const struct subject log_softmax_subject = {.name = "log_softmax",
    .size = sizeof(struct log_softmax_args), .call = log_softmax_call, .make = log_softmax_make,
    .out = &log_softmax_out, .out_size = sizeof(log_softmax_out),
    .arguments = log_softmax_arguments, .count = 3};

struct norm_args {
  dl_tensor *x;
  double p;
  const int64_t *dims;
  int64_t dim_count;
  int32_t keepdim;
  dl_tensor **y;
};
static struct {
  int64_t dims[32];
} norm_in;
static struct {
  dl_tensor * y;
} norm_out;
static void norm_make(void *args) {
  struct norm_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->p = 2;
  norm_in.dims[0] = -1;
  a->dims = norm_in.dims;
  a->dim_count = 1;
  a->keepdim = 0;
  a->y = &norm_out.y;
}
static dl_status norm_call(void *args) {
  struct norm_args *a = args;
  (void)a;
  return dl_norm(a->x, a->p, a->dims, a->dim_count, a->keepdim, a->y);
}
static const struct argument norm_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct norm_args, x), .kind = "tensor"},
    {.name = "p", .type = NUMBER_F64, .at = offsetof(struct norm_args, p)},
    {.name = "dims", .type = DIMS, .at = offsetof(struct norm_args, dims), .count_name = "dim_count", .count_at = offsetof(struct norm_args, dim_count), .element = sizeof(int64_t)},
    {.name = "keepdim", .type = FLAG, .at = offsetof(struct norm_args, keepdim)},
    {.name = "y", .type = OUT, .at = offsetof(struct norm_args, y)},
};
static const struct subject norm_subject = {.name = "norm", .size = sizeof(struct norm_args),
    .call = norm_call, .make = norm_make, .out = &norm_out, .out_size = sizeof(norm_out),
    .arguments = norm_arguments, .count = 5};

struct cumsum_args {
  dl_tensor *x;
  int64_t dim;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} cumsum_out;
static void cumsum_make(void *args) {
  struct cumsum_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->dim = -1;
  a->y = &cumsum_out.y;
}
static dl_status cumsum_call(void *args) {
  struct cumsum_args *a = args;
  (void)a;
  return dl_cumsum(a->x, a->dim, a->y);
}
static const struct argument cumsum_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct cumsum_args, x), .kind = "tensor"},
    {.name = "dim", .type = NUMBER_I64, .at = offsetof(struct cumsum_args, dim)},
    {.name = "y", .type = OUT, .at = offsetof(struct cumsum_args, y)},
};
static const struct subject cumsum_subject = {.name = "cumsum", .size = sizeof(struct cumsum_args),
    .call = cumsum_call, .make = cumsum_make, .out = &cumsum_out, .out_size = sizeof(cumsum_out),
    .arguments = cumsum_arguments, .count = 3};

struct layer_norm_args {
  dl_tensor *x;
  const int64_t *shape;
  int64_t ndim;
  dl_tensor *weight;
  dl_tensor *bias;
  double eps;
  dl_tensor **y;
};
static struct {
  int64_t shape[32];
} layer_norm_in;
static struct {
  dl_tensor * y;
} layer_norm_out;
static void layer_norm_make(void *args) {
  struct layer_norm_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  layer_norm_in.shape[0] = 3;
  a->shape = layer_norm_in.shape;
  a->ndim = 1;
  a->weight = example_tensor_of("f32[3]");
  a->bias = example_tensor_of("f32[3]");
  a->eps = 1e-5;
  a->y = &layer_norm_out.y;
}
static dl_status layer_norm_call(void *args) {
  struct layer_norm_args *a = args;
  (void)a;
  return dl_layer_norm(a->x, a->shape, a->ndim, a->weight, a->bias, a->eps, a->y);
}
static const struct argument layer_norm_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct layer_norm_args, x), .kind = "tensor"},
    {.name = "shape", .type = DIMS, .at = offsetof(struct layer_norm_args, shape), .count_name = "ndim", .count_at = offsetof(struct layer_norm_args, ndim), .element = sizeof(int64_t)},
    {.name = "weight", .type = HANDLE, .at = offsetof(struct layer_norm_args, weight), .nullable = 1, .kind = "tensor"},
    {.name = "bias", .type = HANDLE, .at = offsetof(struct layer_norm_args, bias), .nullable = 1, .kind = "tensor"},
    {.name = "eps", .type = NUMBER_F64, .at = offsetof(struct layer_norm_args, eps), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "y", .type = OUT, .at = offsetof(struct layer_norm_args, y)},
};
static const struct subject layer_norm_subject = {.name = "layer_norm",
    .size = sizeof(struct layer_norm_args), .call = layer_norm_call, .make = layer_norm_make,
    .out = &layer_norm_out, .out_size = sizeof(layer_norm_out), .arguments = layer_norm_arguments,
    .count = 6};

struct batch_norm_args {
  dl_tensor *x;
  dl_tensor *running_mean;
  dl_tensor *running_var;
  dl_tensor *weight;
  dl_tensor *bias;
  int32_t training;
  double momentum;
  double eps;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} batch_norm_out;
static void batch_norm_make(void *args) {
  struct batch_norm_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->running_mean = example_tensor_of("f32[3]");
  a->running_var = example_tensor_of("f32[3]");
  a->weight = NULL;
  a->bias = NULL;
  a->training = 1;
  a->momentum = 0.1;
  a->eps = 1e-5;
  a->y = &batch_norm_out.y;
}
static dl_status batch_norm_call(void *args) {
  struct batch_norm_args *a = args;
  (void)a;
  return dl_batch_norm(a->x, a->running_mean, a->running_var, a->weight, a->bias, a->training, a->momentum, a->eps, a->y);
}
static const struct argument batch_norm_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct batch_norm_args, x), .kind = "tensor"},
    {.name = "running_mean", .type = HANDLE, .at = offsetof(struct batch_norm_args, running_mean), .nullable = 1, .kind = "tensor"},
    {.name = "running_var", .type = HANDLE, .at = offsetof(struct batch_norm_args, running_var), .nullable = 1, .kind = "tensor"},
    {.name = "weight", .type = HANDLE, .at = offsetof(struct batch_norm_args, weight), .nullable = 1, .kind = "tensor"},
    {.name = "bias", .type = HANDLE, .at = offsetof(struct batch_norm_args, bias), .nullable = 1, .kind = "tensor"},
    {.name = "training", .type = FLAG, .at = offsetof(struct batch_norm_args, training)},
    {.name = "momentum", .type = NUMBER_F64, .at = offsetof(struct batch_norm_args, momentum)},
    {.name = "eps", .type = NUMBER_F64, .at = offsetof(struct batch_norm_args, eps), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "y", .type = OUT, .at = offsetof(struct batch_norm_args, y)},
};
static const struct subject batch_norm_subject = {.name = "batch_norm",
    .size = sizeof(struct batch_norm_args), .call = batch_norm_call, .make = batch_norm_make,
    .out = &batch_norm_out, .out_size = sizeof(batch_norm_out), .arguments = batch_norm_arguments,
    .count = 9};

const struct subject *const reduce_subjects[] = {
    &sum_subject,
    &sum_dims_subject,
    &mean_subject,
    &mean_dims_subject,
    &prod_subject,
    &max_subject,
    &max_dim_subject,
    &min_subject,
    &min_dim_subject,
    &amax_subject,
    &amin_subject,
    &argmax_subject,
    &argmax_dim_subject,
    &argmin_subject,
    &argmin_dim_subject,
    &all_subject,
    &all_dims_subject,
    &any_subject,
    &any_dims_subject,
    &var_subject,
    &std_subject,
    &softmax_subject,
    &log_softmax_subject,
    &norm_subject,
    &cumsum_subject,
    &layer_norm_subject,
    &batch_norm_subject,
    NULL};
