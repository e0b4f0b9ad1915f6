/* Bad calls of <dl/linalg.h>. Generated from capi/spec by capi/generate; do not edit. */
#include "../bad_arguments.h"

struct matmul_args {
  dl_tensor *x;
  dl_tensor *y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} matmul_out;
static void matmul_make(void *args) {
  struct matmul_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = example_tensor_of("f32[3,4]");
  a->z = &matmul_out.z;
}
static dl_status matmul_call(void *args) {
  struct matmul_args *a = args;
  (void)a;
  return dl_matmul(a->x, a->y, a->z);
}
static const struct argument matmul_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct matmul_args, x), .kind = "tensor"},
    {.name = "y", .type = HANDLE, .at = offsetof(struct matmul_args, y), .kind = "tensor"},
    {.name = "z", .type = OUT, .at = offsetof(struct matmul_args, z)},
};
static const struct subject matmul_subject = {.name = "matmul", .size = sizeof(struct matmul_args),
    .call = matmul_call, .make = matmul_make, .out = &matmul_out, .out_size = sizeof(matmul_out),
    .arguments = matmul_arguments, .count = 3};

struct mm_args {
  dl_tensor *x;
  dl_tensor *y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} mm_out;
static void mm_make(void *args) {
  struct mm_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = example_tensor_of("f32[3,4]");
  a->z = &mm_out.z;
}
static dl_status mm_call(void *args) {
  struct mm_args *a = args;
  (void)a;
  return dl_mm(a->x, a->y, a->z);
}
static const struct argument mm_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct mm_args, x), .kind = "tensor"},
    {.name = "y", .type = HANDLE, .at = offsetof(struct mm_args, y), .kind = "tensor"},
    {.name = "z", .type = OUT, .at = offsetof(struct mm_args, z)},
};
static const struct subject mm_subject = {.name = "mm", .size = sizeof(struct mm_args),
    .call = mm_call, .make = mm_make, .out = &mm_out, .out_size = sizeof(mm_out),
    .arguments = mm_arguments, .count = 3};

struct bmm_args {
  dl_tensor *x;
  dl_tensor *y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} bmm_out;
static void bmm_make(void *args) {
  struct bmm_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,2,3]");
  a->y = example_tensor_of("f32[2,3,4]");
  a->z = &bmm_out.z;
}
static dl_status bmm_call(void *args) {
  struct bmm_args *a = args;
  (void)a;
  return dl_bmm(a->x, a->y, a->z);
}
static const struct argument bmm_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct bmm_args, x), .kind = "tensor"},
    {.name = "y", .type = HANDLE, .at = offsetof(struct bmm_args, y), .kind = "tensor"},
    {.name = "z", .type = OUT, .at = offsetof(struct bmm_args, z)},
};
static const struct subject bmm_subject = {.name = "bmm", .size = sizeof(struct bmm_args),
    .call = bmm_call, .make = bmm_make, .out = &bmm_out, .out_size = sizeof(bmm_out),
    .arguments = bmm_arguments, .count = 3};

struct dot_args {
  dl_tensor *x;
  dl_tensor *y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} dot_out;
static void dot_make(void *args) {
  struct dot_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[3]");
  a->y = example_tensor_of("f32[3]");
  a->z = &dot_out.z;
}
static dl_status dot_call(void *args) {
  struct dot_args *a = args;
  (void)a;
  return dl_dot(a->x, a->y, a->z);
}
static const struct argument dot_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct dot_args, x), .kind = "tensor"},
    {.name = "y", .type = HANDLE, .at = offsetof(struct dot_args, y), .kind = "tensor"},
    {.name = "z", .type = OUT, .at = offsetof(struct dot_args, z)},
};
static const struct subject dot_subject = {.name = "dot", .size = sizeof(struct dot_args),
    .call = dot_call, .make = dot_make, .out = &dot_out, .out_size = sizeof(dot_out),
    .arguments = dot_arguments, .count = 3};

struct outer_args {
  dl_tensor *x;
  dl_tensor *y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} outer_out;
static void outer_make(void *args) {
  struct outer_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[3]");
  a->y = example_tensor_of("f32[2]");
  a->z = &outer_out.z;
}
static dl_status outer_call(void *args) {
  struct outer_args *a = args;
  (void)a;
  return dl_outer(a->x, a->y, a->z);
}
static const struct argument outer_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct outer_args, x), .kind = "tensor"},
    {.name = "y", .type = HANDLE, .at = offsetof(struct outer_args, y), .kind = "tensor"},
    {.name = "z", .type = OUT, .at = offsetof(struct outer_args, z)},
};
static const struct subject outer_subject = {.name = "outer", .size = sizeof(struct outer_args),
    .call = outer_call, .make = outer_make, .out = &outer_out, .out_size = sizeof(outer_out),
    .arguments = outer_arguments, .count = 3};

struct linear_args {
  dl_tensor *x;
  dl_tensor *weight;
  dl_tensor *bias;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} linear_out;
static void linear_make(void *args) {
  struct linear_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->weight = example_tensor_of("f32[4,3]");
  a->bias = example_tensor_of("f32[4]");
  a->y = &linear_out.y;
}
static dl_status linear_call(void *args) {
  struct linear_args *a = args;
  (void)a;
  return dl_linear(a->x, a->weight, a->bias, a->y);
}
static const struct argument linear_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct linear_args, x), .kind = "tensor"},
    {.name = "weight", .type = HANDLE, .at = offsetof(struct linear_args, weight), .kind = "tensor"},
    {.name = "bias", .type = HANDLE, .at = offsetof(struct linear_args, bias), .nullable = 1, .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct linear_args, y)},
};
static const struct subject linear_subject = {.name = "linear", .size = sizeof(struct linear_args),
    .call = linear_call, .make = linear_make, .out = &linear_out, .out_size = sizeof(linear_out),
    .arguments = linear_arguments, .count = 4};

const struct subject *const linalg_subjects[] = {
    &matmul_subject,
    &mm_subject,
    &bmm_subject,
    &dot_subject,
    &outer_subject,
    &linear_subject,
    NULL};
