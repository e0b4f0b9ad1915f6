/* Bad calls of <dl/index.h>. Generated from capi/spec by capi/generate; do not edit. */
#include "../bad_arguments.h"

struct index_select_args {
  dl_tensor *x;
  int64_t dim;
  dl_tensor *index;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} index_select_out;
static void index_select_make(void *args) {
  struct index_select_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[3,2]");
  a->dim = 0;
  a->index = example_tensor_of("i64[4] 2 0 0 1");
  a->y = &index_select_out.y;
}
static dl_status index_select_call(void *args) {
  struct index_select_args *a = args;
  (void)a;
  return dl_index_select(a->x, a->dim, a->index, a->y);
}
static const struct argument index_select_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct index_select_args, x), .kind = "tensor"},
    {.name = "dim", .type = NUMBER_I64, .at = offsetof(struct index_select_args, dim)},
    {.name = "index", .type = HANDLE, .at = offsetof(struct index_select_args, index), .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct index_select_args, y)},
};
static const struct subject index_select_subject = {.name = "index_select",
    .size = sizeof(struct index_select_args), .call = index_select_call, .make = index_select_make,
    .out = &index_select_out, .out_size = sizeof(index_select_out),
    .arguments = index_select_arguments, .count = 4};

struct index_add_args {
  dl_tensor *x;
  int64_t dim;
  dl_tensor *index;
  dl_tensor *src;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} index_add_out;
static void index_add_make(void *args) {
  struct index_add_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[3,2]");
  a->dim = 0;
  a->index = example_tensor_of("i64[2] 2 0");
  a->src = example_tensor_of("f32[2,2]");
  a->y = &index_add_out.y;
}
static dl_status index_add_call(void *args) {
  struct index_add_args *a = args;
  (void)a;
  return dl_index_add(a->x, a->dim, a->index, a->src, a->y);
}
static const struct argument index_add_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct index_add_args, x), .kind = "tensor"},
    {.name = "dim", .type = NUMBER_I64, .at = offsetof(struct index_add_args, dim)},
    {.name = "index", .type = HANDLE, .at = offsetof(struct index_add_args, index), .kind = "tensor"},
    {.name = "src", .type = HANDLE, .at = offsetof(struct index_add_args, src), .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct index_add_args, y)},
};
static const struct subject index_add_subject = {.name = "index_add",
    .size = sizeof(struct index_add_args), .call = index_add_call, .make = index_add_make,
    .out = &index_add_out, .out_size = sizeof(index_add_out), .arguments = index_add_arguments,
    .count = 5};

struct gather_args {
  dl_tensor *x;
  int64_t dim;
  dl_tensor *index;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} gather_out;
static void gather_make(void *args) {
  struct gather_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->dim = 1;
  a->index = example_tensor_of("i64[2,1] 2 0");
  a->y = &gather_out.y;
}
static dl_status gather_call(void *args) {
  struct gather_args *a = args;
  (void)a;
  return dl_gather(a->x, a->dim, a->index, a->y);
}
static const struct argument gather_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct gather_args, x), .kind = "tensor"},
    {.name = "dim", .type = NUMBER_I64, .at = offsetof(struct gather_args, dim)},
    {.name = "index", .type = HANDLE, .at = offsetof(struct gather_args, index), .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct gather_args, y)},
};
static const struct subject gather_subject = {.name = "gather", .size = sizeof(struct gather_args),
    .call = gather_call, .make = gather_make, .out = &gather_out, .out_size = sizeof(gather_out),
    .arguments = gather_arguments, .count = 4};

struct scatter_add_args {
  dl_tensor *x;
  int64_t dim;
  dl_tensor *index;
  dl_tensor *src;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} scatter_add_out;
static void scatter_add_make(void *args) {
  struct scatter_add_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->dim = 1;
  a->index = example_tensor_of("i64[2,1] 2 0");
  a->src = example_tensor_of("f32[2,1]");
  a->y = &scatter_add_out.y;
}
static dl_status scatter_add_call(void *args) {
  struct scatter_add_args *a = args;
  (void)a;
  return dl_scatter_add(a->x, a->dim, a->index, a->src, a->y);
}
static const struct argument scatter_add_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct scatter_add_args, x), .kind = "tensor"},
    {.name = "dim", .type = NUMBER_I64, .at = offsetof(struct scatter_add_args, dim)},
    {.name = "index", .type = HANDLE, .at = offsetof(struct scatter_add_args, index), .kind = "tensor"},
    {.name = "src", .type = HANDLE, .at = offsetof(struct scatter_add_args, src), .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct scatter_add_args, y)},
};
static const struct subject scatter_add_subject = {.name = "scatter_add",
    .size = sizeof(struct scatter_add_args), .call = scatter_add_call, .make = scatter_add_make,
    .out = &scatter_add_out, .out_size = sizeof(scatter_add_out),
    .arguments = scatter_add_arguments, .count = 5};

const struct subject *const index_subjects[] = {
    &index_select_subject,
    &index_add_subject,
    &gather_subject,
    &scatter_add_subject,
    NULL};
