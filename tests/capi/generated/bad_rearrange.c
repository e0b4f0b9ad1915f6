/* Bad calls of <dl/rearrange.h>. Generated from capi/spec by capi/generate; do not edit. */
#include "../bad_arguments.h"

struct flip_args {
  dl_tensor *x;
  const int64_t *dims;
  int64_t dim_count;
  dl_tensor **y;
};
static struct {
  int64_t dims[32];
} flip_in;
static struct {
  dl_tensor * y;
} flip_out;
static void flip_make(void *args) {
  struct flip_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  flip_in.dims[0] = -1;
  a->dims = flip_in.dims;
  a->dim_count = 1;
  a->y = &flip_out.y;
}
static dl_status flip_call(void *args) {
  struct flip_args *a = args;
  (void)a;
  return dl_flip(a->x, a->dims, a->dim_count, a->y);
}
static const struct argument flip_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct flip_args, x), .kind = "tensor"},
    {.name = "dims", .type = DIMS, .at = offsetof(struct flip_args, dims), .count_name = "dim_count", .count_at = offsetof(struct flip_args, dim_count), .element = sizeof(int64_t)},
    {.name = "y", .type = OUT, .at = offsetof(struct flip_args, y)},
};
static const struct subject flip_subject = {.name = "flip", .size = sizeof(struct flip_args),
    .call = flip_call, .make = flip_make, .out = &flip_out, .out_size = sizeof(flip_out),
    .arguments = flip_arguments, .count = 3};

struct roll_args {
  dl_tensor *x;
  const int64_t *shifts;
  int64_t shift_count;
  const int64_t *dims;
  int64_t dim_count;
  dl_tensor **y;
};
static struct {
  int64_t shifts[32];
  int64_t dims[32];
} roll_in;
static struct {
  dl_tensor * y;
} roll_out;
static void roll_make(void *args) {
  struct roll_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  roll_in.shifts[0] = 1;
  a->shifts = roll_in.shifts;
  a->shift_count = 1;
  roll_in.dims[0] = -1;
  a->dims = roll_in.dims;
  a->dim_count = 1;
  a->y = &roll_out.y;
}
static dl_status roll_call(void *args) {
  struct roll_args *a = args;
  (void)a;
  return dl_roll(a->x, a->shifts, a->shift_count, a->dims, a->dim_count, a->y);
}
static const struct argument roll_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct roll_args, x), .kind = "tensor"},
    {.name = "shifts", .type = DIMS, .at = offsetof(struct roll_args, shifts), .count_name = "shift_count", .count_at = offsetof(struct roll_args, shift_count), .element = sizeof(int64_t)},
    {.name = "dims", .type = DIMS, .at = offsetof(struct roll_args, dims), .count_name = "dim_count", .count_at = offsetof(struct roll_args, dim_count), .element = sizeof(int64_t)},
    {.name = "y", .type = OUT, .at = offsetof(struct roll_args, y)},
};
static const struct subject roll_subject = {.name = "roll", .size = sizeof(struct roll_args),
    .call = roll_call, .make = roll_make, .out = &roll_out, .out_size = sizeof(roll_out),
    .arguments = roll_arguments, .count = 4};

struct repeat_args {
  dl_tensor *x;
  const int64_t *repeats;
  int64_t ndim;
  dl_tensor **y;
};
static struct {
  int64_t repeats[32];
} repeat_in;
static struct {
  dl_tensor * y;
} repeat_out;
static void repeat_make(void *args) {
  struct repeat_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  repeat_in.repeats[0] = 2;
  repeat_in.repeats[1] = 1;
  a->repeats = repeat_in.repeats;
  a->ndim = 2;
  a->y = &repeat_out.y;
}
static dl_status repeat_call(void *args) {
  struct repeat_args *a = args;
  (void)a;
  return dl_repeat(a->x, a->repeats, a->ndim, a->y);
}
static const struct argument repeat_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct repeat_args, x), .kind = "tensor"},
    {.name = "repeats", .type = DIMS, .at = offsetof(struct repeat_args, repeats), .count_name = "ndim", .count_at = offsetof(struct repeat_args, ndim), .element = sizeof(int64_t)},
    {.name = "y", .type = OUT, .at = offsetof(struct repeat_args, y)},
};
static const struct subject repeat_subject = {.name = "repeat", .size = sizeof(struct repeat_args),
    .call = repeat_call, .make = repeat_make, .out = &repeat_out, .out_size = sizeof(repeat_out),
    .arguments = repeat_arguments, .count = 3};

struct tril_args {
  dl_tensor *x;
  int64_t diagonal;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} tril_out;
static void tril_make(void *args) {
  struct tril_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->diagonal = 0;
  a->y = &tril_out.y;
}
static dl_status tril_call(void *args) {
  struct tril_args *a = args;
  (void)a;
  return dl_tril(a->x, a->diagonal, a->y);
}
static const struct argument tril_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct tril_args, x), .kind = "tensor"},
    {.name = "diagonal", .type = NUMBER_I64, .at = offsetof(struct tril_args, diagonal)},
    {.name = "y", .type = OUT, .at = offsetof(struct tril_args, y)},
};
static const struct subject tril_subject = {.name = "tril", .size = sizeof(struct tril_args),
    .call = tril_call, .make = tril_make, .out = &tril_out, .out_size = sizeof(tril_out),
    .arguments = tril_arguments, .count = 3};

struct triu_args {
  dl_tensor *x;
  int64_t diagonal;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} triu_out;
static void triu_make(void *args) {
  struct triu_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->diagonal = 0;
  a->y = &triu_out.y;
}
static dl_status triu_call(void *args) {
  struct triu_args *a = args;
  (void)a;
  return dl_triu(a->x, a->diagonal, a->y);
}
static const struct argument triu_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct triu_args, x), .kind = "tensor"},
    {.name = "diagonal", .type = NUMBER_I64, .at = offsetof(struct triu_args, diagonal)},
    {.name = "y", .type = OUT, .at = offsetof(struct triu_args, y)},
};
static const struct subject triu_subject = {.name = "triu", .size = sizeof(struct triu_args),
    .call = triu_call, .make = triu_make, .out = &triu_out, .out_size = sizeof(triu_out),
    .arguments = triu_arguments, .count = 3};

struct sort_args {
  dl_tensor *x;
  int64_t dim;
  int32_t descending;
  dl_tensor **values;
  dl_tensor **indices;
};
static struct {
  dl_tensor * values;
  dl_tensor * indices;
} sort_out;
static void sort_make(void *args) {
  struct sort_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->dim = -1;
  a->descending = 1;
  a->values = &sort_out.values;
  a->indices = &sort_out.indices;
}
static dl_status sort_call(void *args) {
  struct sort_args *a = args;
  (void)a;
  return dl_sort(a->x, a->dim, a->descending, a->values, a->indices);
}
static const struct argument sort_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct sort_args, x), .kind = "tensor"},
    {.name = "dim", .type = NUMBER_I64, .at = offsetof(struct sort_args, dim)},
    {.name = "descending", .type = FLAG, .at = offsetof(struct sort_args, descending)},
    {.name = "values", .type = OUT, .at = offsetof(struct sort_args, values)},
    {.name = "indices", .type = OUT, .at = offsetof(struct sort_args, indices)},
};
static const struct subject sort_subject = {.name = "sort", .size = sizeof(struct sort_args),
    .call = sort_call, .make = sort_make, .out = &sort_out, .out_size = sizeof(sort_out),
    .arguments = sort_arguments, .count = 5};

struct argsort_args {
  dl_tensor *x;
  int64_t dim;
  int32_t descending;
  dl_tensor **indices;
};
static struct {
  dl_tensor * indices;
} argsort_out;
static void argsort_make(void *args) {
  struct argsort_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->dim = -1;
  a->descending = 0;
  a->indices = &argsort_out.indices;
}
static dl_status argsort_call(void *args) {
  struct argsort_args *a = args;
  (void)a;
  return dl_argsort(a->x, a->dim, a->descending, a->indices);
}
static const struct argument argsort_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct argsort_args, x), .kind = "tensor"},
    {.name = "dim", .type = NUMBER_I64, .at = offsetof(struct argsort_args, dim)},
    {.name = "descending", .type = FLAG, .at = offsetof(struct argsort_args, descending)},
    {.name = "indices", .type = OUT, .at = offsetof(struct argsort_args, indices)},
};
static const struct subject argsort_subject = {.name = "argsort",
    .size = sizeof(struct argsort_args), .call = argsort_call, .make = argsort_make,
    .out = &argsort_out, .out_size = sizeof(argsort_out), .arguments = argsort_arguments,
    .count = 4};

struct topk_args {
  dl_tensor *x;
  int64_t k;
  int64_t dim;
  int32_t largest;
  dl_tensor **values;
  dl_tensor **indices;
};
static struct {
  dl_tensor * values;
  dl_tensor * indices;
} topk_out;
static void topk_make(void *args) {
  struct topk_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->k = 2;
  a->dim = -1;
  a->largest = 1;
  a->values = &topk_out.values;
  a->indices = &topk_out.indices;
}
static dl_status topk_call(void *args) {
  struct topk_args *a = args;
  (void)a;
  return dl_topk(a->x, a->k, a->dim, a->largest, a->values, a->indices);
}
static const struct argument topk_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct topk_args, x), .kind = "tensor"},
    {.name = "k", .type = NUMBER_I64, .at = offsetof(struct topk_args, k), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "dim", .type = NUMBER_I64, .at = offsetof(struct topk_args, dim)},
    {.name = "largest", .type = FLAG, .at = offsetof(struct topk_args, largest)},
    {.name = "values", .type = OUT, .at = offsetof(struct topk_args, values)},
    {.name = "indices", .type = OUT, .at = offsetof(struct topk_args, indices)},
};
static const struct subject topk_subject = {.name = "topk", .size = sizeof(struct topk_args),
    .call = topk_call, .make = topk_make, .out = &topk_out, .out_size = sizeof(topk_out),
    .arguments = topk_arguments, .count = 6};

const struct subject *const rearrange_subjects[] = {
    &flip_subject,
    &roll_subject,
    &repeat_subject,
    &tril_subject,
    &triu_subject,
    &sort_subject,
    &argsort_subject,
    &topk_subject,
    NULL};
