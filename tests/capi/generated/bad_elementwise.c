/* Bad calls of <dl/elementwise.h>. Generated from capi/spec by capi/generate; do not edit. */
#include "../bad_arguments.h"

struct add_args {
  dl_tensor *x;
  dl_tensor *y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} add_out;
static void add_make(void *args) {
  struct add_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = example_tensor_of("f32[3]");
  a->z = &add_out.z;
}
static dl_status add_call(void *args) {
  struct add_args *a = args;
  (void)a;
  return dl_add(a->x, a->y, a->z);
}
static const struct argument add_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct add_args, x), .kind = "tensor"},
    {.name = "y", .type = HANDLE, .at = offsetof(struct add_args, y), .kind = "tensor"},
    {.name = "z", .type = OUT, .at = offsetof(struct add_args, z)},
};
static const struct subject add_subject = {.name = "add", .size = sizeof(struct add_args),
    .call = add_call, .make = add_make, .out = &add_out, .out_size = sizeof(add_out),
    .arguments = add_arguments, .count = 3};

struct add_scalar_args {
  dl_tensor *x;
  double y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} add_scalar_out;
static void add_scalar_make(void *args) {
  struct add_scalar_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = 2.5;
  a->z = &add_scalar_out.z;
}
static dl_status add_scalar_call(void *args) {
  struct add_scalar_args *a = args;
  (void)a;
  return dl_add_scalar(a->x, a->y, a->z);
}
static const struct argument add_scalar_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct add_scalar_args, x), .kind = "tensor"},
    {.name = "y", .type = NUMBER_F64, .at = offsetof(struct add_scalar_args, y)},
    {.name = "z", .type = OUT, .at = offsetof(struct add_scalar_args, z)},
};
static const struct subject add_scalar_subject = {.name = "add_scalar",
    .size = sizeof(struct add_scalar_args), .call = add_scalar_call, .make = add_scalar_make,
    .out = &add_scalar_out, .out_size = sizeof(add_scalar_out), .arguments = add_scalar_arguments,
    .count = 3};

struct add_scalar_i64_args {
  dl_tensor *x;
  int64_t y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} add_scalar_i64_out;
static void add_scalar_i64_make(void *args) {
  struct add_scalar_i64_args *a = args;
  (void)a;
  a->x = example_tensor_of("i64[2,3]");
  a->y = 2;
  a->z = &add_scalar_i64_out.z;
}
static dl_status add_scalar_i64_call(void *args) {
  struct add_scalar_i64_args *a = args;
  (void)a;
  return dl_add_scalar_i64(a->x, a->y, a->z);
}
static const struct argument add_scalar_i64_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct add_scalar_i64_args, x), .kind = "tensor"},
    {.name = "y", .type = NUMBER_I64, .at = offsetof(struct add_scalar_i64_args, y)},
    {.name = "z", .type = OUT, .at = offsetof(struct add_scalar_i64_args, z)},
};
static const struct subject add_scalar_i64_subject = {.name = "add_scalar_i64",
    .size = sizeof(struct add_scalar_i64_args), .call = add_scalar_i64_call,
    .make = add_scalar_i64_make, .out = &add_scalar_i64_out, .out_size = sizeof(add_scalar_i64_out),
    .arguments = add_scalar_i64_arguments, .count = 3};

struct sub_args {
  dl_tensor *x;
  dl_tensor *y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} sub_out;
static void sub_make(void *args) {
  struct sub_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = example_tensor_of("f32[3]");
  a->z = &sub_out.z;
}
static dl_status sub_call(void *args) {
  struct sub_args *a = args;
  (void)a;
  return dl_sub(a->x, a->y, a->z);
}
static const struct argument sub_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct sub_args, x), .kind = "tensor"},
    {.name = "y", .type = HANDLE, .at = offsetof(struct sub_args, y), .kind = "tensor"},
    {.name = "z", .type = OUT, .at = offsetof(struct sub_args, z)},
};
static const struct subject sub_subject = {.name = "sub", .size = sizeof(struct sub_args),
    .call = sub_call, .make = sub_make, .out = &sub_out, .out_size = sizeof(sub_out),
    .arguments = sub_arguments, .count = 3};

struct sub_scalar_args {
  dl_tensor *x;
  double y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} sub_scalar_out;
static void sub_scalar_make(void *args) {
  struct sub_scalar_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = 2.5;
  a->z = &sub_scalar_out.z;
}
static dl_status sub_scalar_call(void *args) {
  struct sub_scalar_args *a = args;
  (void)a;
  return dl_sub_scalar(a->x, a->y, a->z);
}
static const struct argument sub_scalar_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct sub_scalar_args, x), .kind = "tensor"},
    {.name = "y", .type = NUMBER_F64, .at = offsetof(struct sub_scalar_args, y)},
    {.name = "z", .type = OUT, .at = offsetof(struct sub_scalar_args, z)},
};
static const struct subject sub_scalar_subject = {.name = "sub_scalar",
    .size = sizeof(struct sub_scalar_args), .call = sub_scalar_call, .make = sub_scalar_make,
    .out = &sub_scalar_out, .out_size = sizeof(sub_scalar_out), .arguments = sub_scalar_arguments,
    .count = 3};

struct sub_scalar_i64_args {
  dl_tensor *x;
  int64_t y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} sub_scalar_i64_out;
static void sub_scalar_i64_make(void *args) {
  struct sub_scalar_i64_args *a = args;
  (void)a;
  a->x = example_tensor_of("i64[2,3]");
  a->y = 2;
  a->z = &sub_scalar_i64_out.z;
}
static dl_status sub_scalar_i64_call(void *args) {
  struct sub_scalar_i64_args *a = args;
  (void)a;
  return dl_sub_scalar_i64(a->x, a->y, a->z);
}
static const struct argument sub_scalar_i64_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct sub_scalar_i64_args, x), .kind = "tensor"},
    {.name = "y", .type = NUMBER_I64, .at = offsetof(struct sub_scalar_i64_args, y)},
    {.name = "z", .type = OUT, .at = offsetof(struct sub_scalar_i64_args, z)},
};
static const struct subject sub_scalar_i64_subject = {.name = "sub_scalar_i64",
    .size = sizeof(struct sub_scalar_i64_args), .call = sub_scalar_i64_call,
    .make = sub_scalar_i64_make, .out = &sub_scalar_i64_out, .out_size = sizeof(sub_scalar_i64_out),
    .arguments = sub_scalar_i64_arguments, .count = 3};

struct rsub_scalar_args {
  dl_tensor *x;
  double y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} rsub_scalar_out;
static void rsub_scalar_make(void *args) {
  struct rsub_scalar_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = 2.5;
  a->z = &rsub_scalar_out.z;
}
static dl_status rsub_scalar_call(void *args) {
  struct rsub_scalar_args *a = args;
  (void)a;
  return dl_rsub_scalar(a->x, a->y, a->z);
}
static const struct argument rsub_scalar_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct rsub_scalar_args, x), .kind = "tensor"},
    {.name = "y", .type = NUMBER_F64, .at = offsetof(struct rsub_scalar_args, y)},
    {.name = "z", .type = OUT, .at = offsetof(struct rsub_scalar_args, z)},
};
static const struct subject rsub_scalar_subject = {.name = "rsub_scalar",
    .size = sizeof(struct rsub_scalar_args), .call = rsub_scalar_call, .make = rsub_scalar_make,
    .out = &rsub_scalar_out, .out_size = sizeof(rsub_scalar_out),
    .arguments = rsub_scalar_arguments, .count = 3};

struct rsub_scalar_i64_args {
  dl_tensor *x;
  int64_t y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} rsub_scalar_i64_out;
static void rsub_scalar_i64_make(void *args) {
  struct rsub_scalar_i64_args *a = args;
  (void)a;
  a->x = example_tensor_of("i64[2,3]");
  a->y = 2;
  a->z = &rsub_scalar_i64_out.z;
}
static dl_status rsub_scalar_i64_call(void *args) {
  struct rsub_scalar_i64_args *a = args;
  (void)a;
  return dl_rsub_scalar_i64(a->x, a->y, a->z);
}
static const struct argument rsub_scalar_i64_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct rsub_scalar_i64_args, x), .kind = "tensor"},
    {.name = "y", .type = NUMBER_I64, .at = offsetof(struct rsub_scalar_i64_args, y)},
    {.name = "z", .type = OUT, .at = offsetof(struct rsub_scalar_i64_args, z)},
};
static const struct subject rsub_scalar_i64_subject = {.name = "rsub_scalar_i64",
    .size = sizeof(struct rsub_scalar_i64_args), .call = rsub_scalar_i64_call,
    .make = rsub_scalar_i64_make, .out = &rsub_scalar_i64_out,
    .out_size = sizeof(rsub_scalar_i64_out), .arguments = rsub_scalar_i64_arguments, .count = 3};

struct mul_args {
  dl_tensor *x;
  dl_tensor *y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} mul_out;
static void mul_make(void *args) {
  struct mul_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = example_tensor_of("f32[3]");
  a->z = &mul_out.z;
}
static dl_status mul_call(void *args) {
  struct mul_args *a = args;
  (void)a;
  return dl_mul(a->x, a->y, a->z);
}
static const struct argument mul_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct mul_args, x), .kind = "tensor"},
    {.name = "y", .type = HANDLE, .at = offsetof(struct mul_args, y), .kind = "tensor"},
    {.name = "z", .type = OUT, .at = offsetof(struct mul_args, z)},
};
static const struct subject mul_subject = {.name = "mul", .size = sizeof(struct mul_args),
    .call = mul_call, .make = mul_make, .out = &mul_out, .out_size = sizeof(mul_out),
    .arguments = mul_arguments, .count = 3};

struct mul_scalar_args {
  dl_tensor *x;
  double y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} mul_scalar_out;
static void mul_scalar_make(void *args) {
  struct mul_scalar_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = 2.5;
  a->z = &mul_scalar_out.z;
}
static dl_status mul_scalar_call(void *args) {
  struct mul_scalar_args *a = args;
  (void)a;
  return dl_mul_scalar(a->x, a->y, a->z);
}
static const struct argument mul_scalar_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct mul_scalar_args, x), .kind = "tensor"},
    {.name = "y", .type = NUMBER_F64, .at = offsetof(struct mul_scalar_args, y)},
    {.name = "z", .type = OUT, .at = offsetof(struct mul_scalar_args, z)},
};
static const struct subject mul_scalar_subject = {.name = "mul_scalar",
    .size = sizeof(struct mul_scalar_args), .call = mul_scalar_call, .make = mul_scalar_make,
    .out = &mul_scalar_out, .out_size = sizeof(mul_scalar_out), .arguments = mul_scalar_arguments,
    .count = 3};

struct mul_scalar_i64_args {
  dl_tensor *x;
  int64_t y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} mul_scalar_i64_out;
static void mul_scalar_i64_make(void *args) {
  struct mul_scalar_i64_args *a = args;
  (void)a;
  a->x = example_tensor_of("i64[2,3]");
  a->y = 2;
  a->z = &mul_scalar_i64_out.z;
}
static dl_status mul_scalar_i64_call(void *args) {
  struct mul_scalar_i64_args *a = args;
  (void)a;
  return dl_mul_scalar_i64(a->x, a->y, a->z);
}
static const struct argument mul_scalar_i64_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct mul_scalar_i64_args, x), .kind = "tensor"},
    {.name = "y", .type = NUMBER_I64, .at = offsetof(struct mul_scalar_i64_args, y)},
    {.name = "z", .type = OUT, .at = offsetof(struct mul_scalar_i64_args, z)},
};
static const struct subject mul_scalar_i64_subject = {.name = "mul_scalar_i64",
    .size = sizeof(struct mul_scalar_i64_args), .call = mul_scalar_i64_call,
    .make = mul_scalar_i64_make, .out = &mul_scalar_i64_out, .out_size = sizeof(mul_scalar_i64_out),
    .arguments = mul_scalar_i64_arguments, .count = 3};

struct div_args {
  dl_tensor *x;
  dl_tensor *y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} div_out;
static void div_make(void *args) {
  struct div_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = example_tensor_of("f32[3]");
  a->z = &div_out.z;
}
static dl_status div_call(void *args) {
  struct div_args *a = args;
  (void)a;
  return dl_div(a->x, a->y, a->z);
}
static const struct argument div_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct div_args, x), .kind = "tensor"},
    {.name = "y", .type = HANDLE, .at = offsetof(struct div_args, y), .kind = "tensor"},
    {.name = "z", .type = OUT, .at = offsetof(struct div_args, z)},
};
static const struct subject div_subject = {.name = "div", .size = sizeof(struct div_args),
    .call = div_call, .make = div_make, .out = &div_out, .out_size = sizeof(div_out),
    .arguments = div_arguments, .count = 3};

struct div_scalar_args {
  dl_tensor *x;
  double y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} div_scalar_out;
static void div_scalar_make(void *args) {
  struct div_scalar_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = 2.5;
  a->z = &div_scalar_out.z;
}
static dl_status div_scalar_call(void *args) {
  struct div_scalar_args *a = args;
  (void)a;
  return dl_div_scalar(a->x, a->y, a->z);
}
static const struct argument div_scalar_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct div_scalar_args, x), .kind = "tensor"},
    {.name = "y", .type = NUMBER_F64, .at = offsetof(struct div_scalar_args, y)},
    {.name = "z", .type = OUT, .at = offsetof(struct div_scalar_args, z)},
};
static const struct subject div_scalar_subject = {.name = "div_scalar",
    .size = sizeof(struct div_scalar_args), .call = div_scalar_call, .make = div_scalar_make,
    .out = &div_scalar_out, .out_size = sizeof(div_scalar_out), .arguments = div_scalar_arguments,
    .count = 3};

struct div_scalar_i64_args {
  dl_tensor *x;
  int64_t y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} div_scalar_i64_out;
static void div_scalar_i64_make(void *args) {
  struct div_scalar_i64_args *a = args;
  (void)a;
  a->x = example_tensor_of("i64[2,3]");
  a->y = 2;
  a->z = &div_scalar_i64_out.z;
}
static dl_status div_scalar_i64_call(void *args) {
  struct div_scalar_i64_args *a = args;
  (void)a;
  return dl_div_scalar_i64(a->x, a->y, a->z);
}
static const struct argument div_scalar_i64_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct div_scalar_i64_args, x), .kind = "tensor"},
    {.name = "y", .type = NUMBER_I64, .at = offsetof(struct div_scalar_i64_args, y)},
    {.name = "z", .type = OUT, .at = offsetof(struct div_scalar_i64_args, z)},
};
static const struct subject div_scalar_i64_subject = {.name = "div_scalar_i64",
    .size = sizeof(struct div_scalar_i64_args), .call = div_scalar_i64_call,
    .make = div_scalar_i64_make, .out = &div_scalar_i64_out, .out_size = sizeof(div_scalar_i64_out),
    .arguments = div_scalar_i64_arguments, .count = 3};

struct rdiv_scalar_args {
  dl_tensor *x;
  double y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} rdiv_scalar_out;
static void rdiv_scalar_make(void *args) {
  struct rdiv_scalar_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = 2.5;
  a->z = &rdiv_scalar_out.z;
}
static dl_status rdiv_scalar_call(void *args) {
  struct rdiv_scalar_args *a = args;
  (void)a;
  return dl_rdiv_scalar(a->x, a->y, a->z);
}
static const struct argument rdiv_scalar_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct rdiv_scalar_args, x), .kind = "tensor"},
    {.name = "y", .type = NUMBER_F64, .at = offsetof(struct rdiv_scalar_args, y)},
    {.name = "z", .type = OUT, .at = offsetof(struct rdiv_scalar_args, z)},
};
static const struct subject rdiv_scalar_subject = {.name = "rdiv_scalar",
    .size = sizeof(struct rdiv_scalar_args), .call = rdiv_scalar_call, .make = rdiv_scalar_make,
    .out = &rdiv_scalar_out, .out_size = sizeof(rdiv_scalar_out),
    .arguments = rdiv_scalar_arguments, .count = 3};

struct rdiv_scalar_i64_args {
  dl_tensor *x;
  int64_t y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} rdiv_scalar_i64_out;
static void rdiv_scalar_i64_make(void *args) {
  struct rdiv_scalar_i64_args *a = args;
  (void)a;
  a->x = example_tensor_of("i64[2,3]");
  a->y = 2;
  a->z = &rdiv_scalar_i64_out.z;
}
static dl_status rdiv_scalar_i64_call(void *args) {
  struct rdiv_scalar_i64_args *a = args;
  (void)a;
  return dl_rdiv_scalar_i64(a->x, a->y, a->z);
}
static const struct argument rdiv_scalar_i64_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct rdiv_scalar_i64_args, x), .kind = "tensor"},
    {.name = "y", .type = NUMBER_I64, .at = offsetof(struct rdiv_scalar_i64_args, y)},
    {.name = "z", .type = OUT, .at = offsetof(struct rdiv_scalar_i64_args, z)},
};
static const struct subject rdiv_scalar_i64_subject = {.name = "rdiv_scalar_i64",
    .size = sizeof(struct rdiv_scalar_i64_args), .call = rdiv_scalar_i64_call,
    .make = rdiv_scalar_i64_make, .out = &rdiv_scalar_i64_out,
    .out_size = sizeof(rdiv_scalar_i64_out), .arguments = rdiv_scalar_i64_arguments, .count = 3};

struct floor_divide_args {
  dl_tensor *x;
  dl_tensor *y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} floor_divide_out;
static void floor_divide_make(void *args) {
  struct floor_divide_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = example_tensor_of("f32[3]");
  a->z = &floor_divide_out.z;
}
static dl_status floor_divide_call(void *args) {
  struct floor_divide_args *a = args;
  (void)a;
  return dl_floor_divide(a->x, a->y, a->z);
}
static const struct argument floor_divide_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct floor_divide_args, x), .kind = "tensor"},
    {.name = "y", .type = HANDLE, .at = offsetof(struct floor_divide_args, y), .kind = "tensor"},
    {.name = "z", .type = OUT, .at = offsetof(struct floor_divide_args, z)},
};
static const struct subject floor_divide_subject = {.name = "floor_divide",
    .size = sizeof(struct floor_divide_args), .call = floor_divide_call, .make = floor_divide_make,
    .out = &floor_divide_out, .out_size = sizeof(floor_divide_out),
    .arguments = floor_divide_arguments, .count = 3};

struct floor_divide_scalar_args {
  dl_tensor *x;
  double y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} floor_divide_scalar_out;
static void floor_divide_scalar_make(void *args) {
  struct floor_divide_scalar_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = 2.5;
  a->z = &floor_divide_scalar_out.z;
}
static dl_status floor_divide_scalar_call(void *args) {
  struct floor_divide_scalar_args *a = args;
  (void)a;
  return dl_floor_divide_scalar(a->x, a->y, a->z);
}
static const struct argument floor_divide_scalar_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct floor_divide_scalar_args, x), .kind = "tensor"},
    {.name = "y", .type = NUMBER_F64, .at = offsetof(struct floor_divide_scalar_args, y)},
    {.name = "z", .type = OUT, .at = offsetof(struct floor_divide_scalar_args, z)},
};
static const struct subject floor_divide_scalar_subject = {.name = "floor_divide_scalar",
    .size = sizeof(struct floor_divide_scalar_args), .call = floor_divide_scalar_call,
    .make = floor_divide_scalar_make, .out = &floor_divide_scalar_out,
    .out_size = sizeof(floor_divide_scalar_out), .arguments = floor_divide_scalar_arguments,
    .count = 3};

struct floor_divide_scalar_i64_args {
  dl_tensor *x;
  int64_t y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} floor_divide_scalar_i64_out;
static void floor_divide_scalar_i64_make(void *args) {
  struct floor_divide_scalar_i64_args *a = args;
  (void)a;
  a->x = example_tensor_of("i64[2,3]");
  a->y = 2;
  a->z = &floor_divide_scalar_i64_out.z;
}
static dl_status floor_divide_scalar_i64_call(void *args) {
  struct floor_divide_scalar_i64_args *a = args;
  (void)a;
  return dl_floor_divide_scalar_i64(a->x, a->y, a->z);
}
static const struct argument floor_divide_scalar_i64_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct floor_divide_scalar_i64_args, x), .kind = "tensor"},
    {.name = "y", .type = NUMBER_I64, .at = offsetof(struct floor_divide_scalar_i64_args, y)},
    {.name = "z", .type = OUT, .at = offsetof(struct floor_divide_scalar_i64_args, z)},
};
static const struct subject floor_divide_scalar_i64_subject = {.name = "floor_divide_scalar_i64",
    .size = sizeof(struct floor_divide_scalar_i64_args), .call = floor_divide_scalar_i64_call,
    .make = floor_divide_scalar_i64_make, .out = &floor_divide_scalar_i64_out,
    .out_size = sizeof(floor_divide_scalar_i64_out), .arguments = floor_divide_scalar_i64_arguments,
    .count = 3};

struct remainder_args {
  dl_tensor *x;
  dl_tensor *y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} remainder_out;
static void remainder_make(void *args) {
  struct remainder_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = example_tensor_of("f32[3]");
  a->z = &remainder_out.z;
}
static dl_status remainder_call(void *args) {
  struct remainder_args *a = args;
  (void)a;
  return dl_remainder(a->x, a->y, a->z);
}
static const struct argument remainder_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct remainder_args, x), .kind = "tensor"},
    {.name = "y", .type = HANDLE, .at = offsetof(struct remainder_args, y), .kind = "tensor"},
    {.name = "z", .type = OUT, .at = offsetof(struct remainder_args, z)},
};
static const struct subject remainder_subject = {.name = "remainder",
    .size = sizeof(struct remainder_args), .call = remainder_call, .make = remainder_make,
    .out = &remainder_out, .out_size = sizeof(remainder_out), .arguments = remainder_arguments,
    .count = 3};

struct remainder_scalar_args {
  dl_tensor *x;
  double y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} remainder_scalar_out;
static void remainder_scalar_make(void *args) {
  struct remainder_scalar_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = 2.5;
  a->z = &remainder_scalar_out.z;
}
static dl_status remainder_scalar_call(void *args) {
  struct remainder_scalar_args *a = args;
  (void)a;
  return dl_remainder_scalar(a->x, a->y, a->z);
}
static const struct argument remainder_scalar_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct remainder_scalar_args, x), .kind = "tensor"},
    {.name = "y", .type = NUMBER_F64, .at = offsetof(struct remainder_scalar_args, y)},
    {.name = "z", .type = OUT, .at = offsetof(struct remainder_scalar_args, z)},
};
static const struct subject remainder_scalar_subject = {.name = "remainder_scalar",
    .size = sizeof(struct remainder_scalar_args), .call = remainder_scalar_call,
    .make = remainder_scalar_make, .out = &remainder_scalar_out,
    .out_size = sizeof(remainder_scalar_out), .arguments = remainder_scalar_arguments, .count = 3};

struct remainder_scalar_i64_args {
  dl_tensor *x;
  int64_t y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} remainder_scalar_i64_out;
static void remainder_scalar_i64_make(void *args) {
  struct remainder_scalar_i64_args *a = args;
  (void)a;
  a->x = example_tensor_of("i64[2,3]");
  a->y = 2;
  a->z = &remainder_scalar_i64_out.z;
}
static dl_status remainder_scalar_i64_call(void *args) {
  struct remainder_scalar_i64_args *a = args;
  (void)a;
  return dl_remainder_scalar_i64(a->x, a->y, a->z);
}
static const struct argument remainder_scalar_i64_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct remainder_scalar_i64_args, x), .kind = "tensor"},
    {.name = "y", .type = NUMBER_I64, .at = offsetof(struct remainder_scalar_i64_args, y)},
    {.name = "z", .type = OUT, .at = offsetof(struct remainder_scalar_i64_args, z)},
};
static const struct subject remainder_scalar_i64_subject = {.name = "remainder_scalar_i64",
    .size = sizeof(struct remainder_scalar_i64_args), .call = remainder_scalar_i64_call,
    .make = remainder_scalar_i64_make, .out = &remainder_scalar_i64_out,
    .out_size = sizeof(remainder_scalar_i64_out), .arguments = remainder_scalar_i64_arguments,
    .count = 3};

struct pow_args {
  dl_tensor *x;
  dl_tensor *y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} pow_out;
static void pow_make(void *args) {
  struct pow_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = example_tensor_of("f32[3]");
  a->z = &pow_out.z;
}
static dl_status pow_call(void *args) {
  struct pow_args *a = args;
  (void)a;
  return dl_pow(a->x, a->y, a->z);
}
static const struct argument pow_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct pow_args, x), .kind = "tensor"},
    {.name = "y", .type = HANDLE, .at = offsetof(struct pow_args, y), .kind = "tensor"},
    {.name = "z", .type = OUT, .at = offsetof(struct pow_args, z)},
};
static const struct subject pow_subject = {.name = "pow", .size = sizeof(struct pow_args),
    .call = pow_call, .make = pow_make, .out = &pow_out, .out_size = sizeof(pow_out),
    .arguments = pow_arguments, .count = 3};

struct pow_scalar_args {
  dl_tensor *x;
  double y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} pow_scalar_out;
static void pow_scalar_make(void *args) {
  struct pow_scalar_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = 2.5;
  a->z = &pow_scalar_out.z;
}
static dl_status pow_scalar_call(void *args) {
  struct pow_scalar_args *a = args;
  (void)a;
  return dl_pow_scalar(a->x, a->y, a->z);
}
static const struct argument pow_scalar_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct pow_scalar_args, x), .kind = "tensor"},
    {.name = "y", .type = NUMBER_F64, .at = offsetof(struct pow_scalar_args, y)},
    {.name = "z", .type = OUT, .at = offsetof(struct pow_scalar_args, z)},
};
static const struct subject pow_scalar_subject = {.name = "pow_scalar",
    .size = sizeof(struct pow_scalar_args), .call = pow_scalar_call, .make = pow_scalar_make,
    .out = &pow_scalar_out, .out_size = sizeof(pow_scalar_out), .arguments = pow_scalar_arguments,
    .count = 3};

struct pow_scalar_i64_args {
  dl_tensor *x;
  int64_t y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} pow_scalar_i64_out;
static void pow_scalar_i64_make(void *args) {
  struct pow_scalar_i64_args *a = args;
  (void)a;
  a->x = example_tensor_of("i64[2,3]");
  a->y = 2;
  a->z = &pow_scalar_i64_out.z;
}
static dl_status pow_scalar_i64_call(void *args) {
  struct pow_scalar_i64_args *a = args;
  (void)a;
  return dl_pow_scalar_i64(a->x, a->y, a->z);
}
static const struct argument pow_scalar_i64_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct pow_scalar_i64_args, x), .kind = "tensor"},
    {.name = "y", .type = NUMBER_I64, .at = offsetof(struct pow_scalar_i64_args, y)},
    {.name = "z", .type = OUT, .at = offsetof(struct pow_scalar_i64_args, z)},
};
static const struct subject pow_scalar_i64_subject = {.name = "pow_scalar_i64",
    .size = sizeof(struct pow_scalar_i64_args), .call = pow_scalar_i64_call,
    .make = pow_scalar_i64_make, .out = &pow_scalar_i64_out, .out_size = sizeof(pow_scalar_i64_out),
    .arguments = pow_scalar_i64_arguments, .count = 3};

struct rpow_scalar_args {
  dl_tensor *x;
  double y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} rpow_scalar_out;
static void rpow_scalar_make(void *args) {
  struct rpow_scalar_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = 2.5;
  a->z = &rpow_scalar_out.z;
}
static dl_status rpow_scalar_call(void *args) {
  struct rpow_scalar_args *a = args;
  (void)a;
  return dl_rpow_scalar(a->x, a->y, a->z);
}
static const struct argument rpow_scalar_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct rpow_scalar_args, x), .kind = "tensor"},
    {.name = "y", .type = NUMBER_F64, .at = offsetof(struct rpow_scalar_args, y)},
    {.name = "z", .type = OUT, .at = offsetof(struct rpow_scalar_args, z)},
};
static const struct subject rpow_scalar_subject = {.name = "rpow_scalar",
    .size = sizeof(struct rpow_scalar_args), .call = rpow_scalar_call, .make = rpow_scalar_make,
    .out = &rpow_scalar_out, .out_size = sizeof(rpow_scalar_out),
    .arguments = rpow_scalar_arguments, .count = 3};

struct maximum_args {
  dl_tensor *x;
  dl_tensor *y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} maximum_out;
static void maximum_make(void *args) {
  struct maximum_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = example_tensor_of("f32[3]");
  a->z = &maximum_out.z;
}
static dl_status maximum_call(void *args) {
  struct maximum_args *a = args;
  (void)a;
  return dl_maximum(a->x, a->y, a->z);
}
static const struct argument maximum_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct maximum_args, x), .kind = "tensor"},
    {.name = "y", .type = HANDLE, .at = offsetof(struct maximum_args, y), .kind = "tensor"},
    {.name = "z", .type = OUT, .at = offsetof(struct maximum_args, z)},
};
static const struct subject maximum_subject = {.name = "maximum",
    .size = sizeof(struct maximum_args), .call = maximum_call, .make = maximum_make,
    .out = &maximum_out, .out_size = sizeof(maximum_out), .arguments = maximum_arguments,
    .count = 3};

struct maximum_scalar_args {
  dl_tensor *x;
  double y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} maximum_scalar_out;
static void maximum_scalar_make(void *args) {
  struct maximum_scalar_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = 2.5;
  a->z = &maximum_scalar_out.z;
}
static dl_status maximum_scalar_call(void *args) {
  struct maximum_scalar_args *a = args;
  (void)a;
  return dl_maximum_scalar(a->x, a->y, a->z);
}
static const struct argument maximum_scalar_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct maximum_scalar_args, x), .kind = "tensor"},
    {.name = "y", .type = NUMBER_F64, .at = offsetof(struct maximum_scalar_args, y)},
    {.name = "z", .type = OUT, .at = offsetof(struct maximum_scalar_args, z)},
};
static const struct subject maximum_scalar_subject = {.name = "maximum_scalar",
    .size = sizeof(struct maximum_scalar_args), .call = maximum_scalar_call,
    .make = maximum_scalar_make, .out = &maximum_scalar_out, .out_size = sizeof(maximum_scalar_out),
    .arguments = maximum_scalar_arguments, .count = 3};

struct minimum_args {
  dl_tensor *x;
  dl_tensor *y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} minimum_out;
static void minimum_make(void *args) {
  struct minimum_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = example_tensor_of("f32[3]");
  a->z = &minimum_out.z;
}
static dl_status minimum_call(void *args) {
  struct minimum_args *a = args;
  (void)a;
  return dl_minimum(a->x, a->y, a->z);
}
static const struct argument minimum_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct minimum_args, x), .kind = "tensor"},
    {.name = "y", .type = HANDLE, .at = offsetof(struct minimum_args, y), .kind = "tensor"},
    {.name = "z", .type = OUT, .at = offsetof(struct minimum_args, z)},
};
static const struct subject minimum_subject = {.name = "minimum",
    .size = sizeof(struct minimum_args), .call = minimum_call, .make = minimum_make,
    .out = &minimum_out, .out_size = sizeof(minimum_out), .arguments = minimum_arguments,
    .count = 3};

struct minimum_scalar_args {
  dl_tensor *x;
  double y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} minimum_scalar_out;
static void minimum_scalar_make(void *args) {
  struct minimum_scalar_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = 2.5;
  a->z = &minimum_scalar_out.z;
}
static dl_status minimum_scalar_call(void *args) {
  struct minimum_scalar_args *a = args;
  (void)a;
  return dl_minimum_scalar(a->x, a->y, a->z);
}
static const struct argument minimum_scalar_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct minimum_scalar_args, x), .kind = "tensor"},
    {.name = "y", .type = NUMBER_F64, .at = offsetof(struct minimum_scalar_args, y)},
    {.name = "z", .type = OUT, .at = offsetof(struct minimum_scalar_args, z)},
};
static const struct subject minimum_scalar_subject = {.name = "minimum_scalar",
    .size = sizeof(struct minimum_scalar_args), .call = minimum_scalar_call,
    .make = minimum_scalar_make, .out = &minimum_scalar_out, .out_size = sizeof(minimum_scalar_out),
    .arguments = minimum_scalar_arguments, .count = 3};

struct neg_args {
  dl_tensor *x;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} neg_out;
static void neg_make(void *args) {
  struct neg_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = &neg_out.y;
}
static dl_status neg_call(void *args) {
  struct neg_args *a = args;
  (void)a;
  return dl_neg(a->x, a->y);
}
static const struct argument neg_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct neg_args, x), .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct neg_args, y)},
};
static const struct subject neg_subject = {.name = "neg", .size = sizeof(struct neg_args),
    .call = neg_call, .make = neg_make, .out = &neg_out, .out_size = sizeof(neg_out),
    .arguments = neg_arguments, .count = 2};

struct add__args {
  dl_tensor *x;
  dl_tensor *y;
};
static void add__make(void *args) {
  struct add__args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = example_tensor_of("f32[3]");
}
static dl_status add__call(void *args) {
  struct add__args *a = args;
  (void)a;
  return dl_add_(a->x, a->y);
}
static const struct argument add__arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct add__args, x), .kind = "tensor"},
    {.name = "y", .type = HANDLE, .at = offsetof(struct add__args, y), .kind = "tensor"},
};
static const struct subject add__subject = {.name = "add_", .size = sizeof(struct add__args),
    .call = add__call, .make = add__make, .arguments = add__arguments, .count = 2};

struct add_scaled__args {
  dl_tensor *x;
  dl_tensor *y;
  double alpha;
};
static void add_scaled__make(void *args) {
  struct add_scaled__args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = example_tensor_of("f32[3]");
  a->alpha = -0.1;
}
static dl_status add_scaled__call(void *args) {
  struct add_scaled__args *a = args;
  (void)a;
  return dl_add_scaled_(a->x, a->y, a->alpha);
}
static const struct argument add_scaled__arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct add_scaled__args, x), .kind = "tensor"},
    {.name = "y", .type = HANDLE, .at = offsetof(struct add_scaled__args, y), .kind = "tensor"},
    {.name = "alpha", .type = NUMBER_F64, .at = offsetof(struct add_scaled__args, alpha)},
};
static const struct subject add_scaled__subject = {.name = "add_scaled_",
    .size = sizeof(struct add_scaled__args), .call = add_scaled__call, .make = add_scaled__make,
    .arguments = add_scaled__arguments, .count = 3};

struct add_scalar__args {
  dl_tensor *x;
  double y;
};
static void add_scalar__make(void *args) {
  struct add_scalar__args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = 2.5;
}
static dl_status add_scalar__call(void *args) {
  struct add_scalar__args *a = args;
  (void)a;
  return dl_add_scalar_(a->x, a->y);
}
static const struct argument add_scalar__arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct add_scalar__args, x), .kind = "tensor"},
    {.name = "y", .type = NUMBER_F64, .at = offsetof(struct add_scalar__args, y)},
};
static const struct subject add_scalar__subject = {.name = "add_scalar_",
    .size = sizeof(struct add_scalar__args), .call = add_scalar__call, .make = add_scalar__make,
    .arguments = add_scalar__arguments, .count = 2};

struct add_scalar_i64__args {
  dl_tensor *x;
  int64_t y;
};
static void add_scalar_i64__make(void *args) {
  struct add_scalar_i64__args *a = args;
  (void)a;
  a->x = example_tensor_of("i64[2,3]");
  a->y = 2;
}
static dl_status add_scalar_i64__call(void *args) {
  struct add_scalar_i64__args *a = args;
  (void)a;
  return dl_add_scalar_i64_(a->x, a->y);
}
static const struct argument add_scalar_i64__arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct add_scalar_i64__args, x), .kind = "tensor"},
    {.name = "y", .type = NUMBER_I64, .at = offsetof(struct add_scalar_i64__args, y)},
};
static const struct subject add_scalar_i64__subject = {.name = "add_scalar_i64_",
    .size = sizeof(struct add_scalar_i64__args), .call = add_scalar_i64__call,
    .make = add_scalar_i64__make, .arguments = add_scalar_i64__arguments, .count = 2};

struct sub__args {
  dl_tensor *x;
  dl_tensor *y;
};
static void sub__make(void *args) {
  struct sub__args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = example_tensor_of("f32[3]");
}
static dl_status sub__call(void *args) {
  struct sub__args *a = args;
  (void)a;
  return dl_sub_(a->x, a->y);
}
static const struct argument sub__arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct sub__args, x), .kind = "tensor"},
    {.name = "y", .type = HANDLE, .at = offsetof(struct sub__args, y), .kind = "tensor"},
};
static const struct subject sub__subject = {.name = "sub_", .size = sizeof(struct sub__args),
    .call = sub__call, .make = sub__make, .arguments = sub__arguments, .count = 2};

struct sub_scalar__args {
  dl_tensor *x;
  double y;
};
static void sub_scalar__make(void *args) {
  struct sub_scalar__args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = 2.5;
}
static dl_status sub_scalar__call(void *args) {
  struct sub_scalar__args *a = args;
  (void)a;
  return dl_sub_scalar_(a->x, a->y);
}
static const struct argument sub_scalar__arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct sub_scalar__args, x), .kind = "tensor"},
    {.name = "y", .type = NUMBER_F64, .at = offsetof(struct sub_scalar__args, y)},
};
static const struct subject sub_scalar__subject = {.name = "sub_scalar_",
    .size = sizeof(struct sub_scalar__args), .call = sub_scalar__call, .make = sub_scalar__make,
    .arguments = sub_scalar__arguments, .count = 2};

struct sub_scalar_i64__args {
  dl_tensor *x;
  int64_t y;
};
static void sub_scalar_i64__make(void *args) {
  struct sub_scalar_i64__args *a = args;
  (void)a;
  a->x = example_tensor_of("i64[2,3]");
  a->y = 2;
}
static dl_status sub_scalar_i64__call(void *args) {
  struct sub_scalar_i64__args *a = args;
  (void)a;
  return dl_sub_scalar_i64_(a->x, a->y);
}
static const struct argument sub_scalar_i64__arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct sub_scalar_i64__args, x), .kind = "tensor"},
    {.name = "y", .type = NUMBER_I64, .at = offsetof(struct sub_scalar_i64__args, y)},
};
static const struct subject sub_scalar_i64__subject = {.name = "sub_scalar_i64_",
    .size = sizeof(struct sub_scalar_i64__args), .call = sub_scalar_i64__call,
    .make = sub_scalar_i64__make, .arguments = sub_scalar_i64__arguments, .count = 2};

struct mul__args {
  dl_tensor *x;
  dl_tensor *y;
};
static void mul__make(void *args) {
  struct mul__args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = example_tensor_of("f32[3]");
}
static dl_status mul__call(void *args) {
  struct mul__args *a = args;
  (void)a;
  return dl_mul_(a->x, a->y);
}
static const struct argument mul__arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct mul__args, x), .kind = "tensor"},
    {.name = "y", .type = HANDLE, .at = offsetof(struct mul__args, y), .kind = "tensor"},
};
static const struct subject mul__subject = {.name = "mul_", .size = sizeof(struct mul__args),
    .call = mul__call, .make = mul__make, .arguments = mul__arguments, .count = 2};

struct mul_scalar__args {
  dl_tensor *x;
  double y;
};
static void mul_scalar__make(void *args) {
  struct mul_scalar__args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = 2.5;
}
static dl_status mul_scalar__call(void *args) {
  struct mul_scalar__args *a = args;
  (void)a;
  return dl_mul_scalar_(a->x, a->y);
}
static const struct argument mul_scalar__arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct mul_scalar__args, x), .kind = "tensor"},
    {.name = "y", .type = NUMBER_F64, .at = offsetof(struct mul_scalar__args, y)},
};
static const struct subject mul_scalar__subject = {.name = "mul_scalar_",
    .size = sizeof(struct mul_scalar__args), .call = mul_scalar__call, .make = mul_scalar__make,
    .arguments = mul_scalar__arguments, .count = 2};

struct mul_scalar_i64__args {
  dl_tensor *x;
  int64_t y;
};
static void mul_scalar_i64__make(void *args) {
  struct mul_scalar_i64__args *a = args;
  (void)a;
  a->x = example_tensor_of("i64[2,3]");
  a->y = 2;
}
static dl_status mul_scalar_i64__call(void *args) {
  struct mul_scalar_i64__args *a = args;
  (void)a;
  return dl_mul_scalar_i64_(a->x, a->y);
}
static const struct argument mul_scalar_i64__arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct mul_scalar_i64__args, x), .kind = "tensor"},
    {.name = "y", .type = NUMBER_I64, .at = offsetof(struct mul_scalar_i64__args, y)},
};
static const struct subject mul_scalar_i64__subject = {.name = "mul_scalar_i64_",
    .size = sizeof(struct mul_scalar_i64__args), .call = mul_scalar_i64__call,
    .make = mul_scalar_i64__make, .arguments = mul_scalar_i64__arguments, .count = 2};

struct div__args {
  dl_tensor *x;
  dl_tensor *y;
};
static void div__make(void *args) {
  struct div__args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = example_tensor_of("f32[3]");
}
static dl_status div__call(void *args) {
  struct div__args *a = args;
  (void)a;
  return dl_div_(a->x, a->y);
}
static const struct argument div__arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct div__args, x), .kind = "tensor"},
    {.name = "y", .type = HANDLE, .at = offsetof(struct div__args, y), .kind = "tensor"},
};
static const struct subject div__subject = {.name = "div_", .size = sizeof(struct div__args),
    .call = div__call, .make = div__make, .arguments = div__arguments, .count = 2};

struct div_scalar__args {
  dl_tensor *x;
  double y;
};
static void div_scalar__make(void *args) {
  struct div_scalar__args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = 2.5;
}
static dl_status div_scalar__call(void *args) {
  struct div_scalar__args *a = args;
  (void)a;
  return dl_div_scalar_(a->x, a->y);
}
static const struct argument div_scalar__arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct div_scalar__args, x), .kind = "tensor"},
    {.name = "y", .type = NUMBER_F64, .at = offsetof(struct div_scalar__args, y)},
};
static const struct subject div_scalar__subject = {.name = "div_scalar_",
    .size = sizeof(struct div_scalar__args), .call = div_scalar__call, .make = div_scalar__make,
    .arguments = div_scalar__arguments, .count = 2};

struct exp_args {
  dl_tensor *x;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} exp_out;
static void exp_make(void *args) {
  struct exp_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = &exp_out.y;
}
static dl_status exp_call(void *args) {
  struct exp_args *a = args;
  (void)a;
  return dl_exp(a->x, a->y);
}
static const struct argument exp_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct exp_args, x), .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct exp_args, y)},
};
static const struct subject exp_subject = {.name = "exp", .size = sizeof(struct exp_args),
    .call = exp_call, .make = exp_make, .out = &exp_out, .out_size = sizeof(exp_out),
    .arguments = exp_arguments, .count = 2};

struct expm1_args {
  dl_tensor *x;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} expm1_out;
static void expm1_make(void *args) {
  struct expm1_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = &expm1_out.y;
}
static dl_status expm1_call(void *args) {
  struct expm1_args *a = args;
  (void)a;
  return dl_expm1(a->x, a->y);
}
static const struct argument expm1_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct expm1_args, x), .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct expm1_args, y)},
};
static const struct subject expm1_subject = {.name = "expm1", .size = sizeof(struct expm1_args),
    .call = expm1_call, .make = expm1_make, .out = &expm1_out, .out_size = sizeof(expm1_out),
    .arguments = expm1_arguments, .count = 2};

struct log_args {
  dl_tensor *x;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} log_out;
static void log_make(void *args) {
  struct log_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = &log_out.y;
}
static dl_status log_call(void *args) {
  struct log_args *a = args;
  (void)a;
  return dl_log(a->x, a->y);
}
static const struct argument log_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct log_args, x), .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct log_args, y)},
};
static const struct subject log_subject = {.name = "log", .size = sizeof(struct log_args),
    .call = log_call, .make = log_make, .out = &log_out, .out_size = sizeof(log_out),
    .arguments = log_arguments, .count = 2};

struct log1p_args {
  dl_tensor *x;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} log1p_out;
static void log1p_make(void *args) {
  struct log1p_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = &log1p_out.y;
}
static dl_status log1p_call(void *args) {
  struct log1p_args *a = args;
  (void)a;
  return dl_log1p(a->x, a->y);
}
static const struct argument log1p_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct log1p_args, x), .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct log1p_args, y)},
};
static const struct subject log1p_subject = {.name = "log1p", .size = sizeof(struct log1p_args),
    .call = log1p_call, .make = log1p_make, .out = &log1p_out, .out_size = sizeof(log1p_out),
    .arguments = log1p_arguments, .count = 2};

struct sqrt_args {
  dl_tensor *x;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} sqrt_out;
static void sqrt_make(void *args) {
  struct sqrt_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = &sqrt_out.y;
}
static dl_status sqrt_call(void *args) {
  struct sqrt_args *a = args;
  (void)a;
  return dl_sqrt(a->x, a->y);
}
static const struct argument sqrt_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct sqrt_args, x), .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct sqrt_args, y)},
};
static const struct subject sqrt_subject = {.name = "sqrt", .size = sizeof(struct sqrt_args),
    .call = sqrt_call, .make = sqrt_make, .out = &sqrt_out, .out_size = sizeof(sqrt_out),
    .arguments = sqrt_arguments, .count = 2};

struct rsqrt_args {
  dl_tensor *x;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} rsqrt_out;
static void rsqrt_make(void *args) {
  struct rsqrt_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = &rsqrt_out.y;
}
static dl_status rsqrt_call(void *args) {
  struct rsqrt_args *a = args;
  (void)a;
  return dl_rsqrt(a->x, a->y);
}
static const struct argument rsqrt_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct rsqrt_args, x), .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct rsqrt_args, y)},
};
static const struct subject rsqrt_subject = {.name = "rsqrt", .size = sizeof(struct rsqrt_args),
    .call = rsqrt_call, .make = rsqrt_make, .out = &rsqrt_out, .out_size = sizeof(rsqrt_out),
    .arguments = rsqrt_arguments, .count = 2};

struct reciprocal_args {
  dl_tensor *x;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} reciprocal_out;
static void reciprocal_make(void *args) {
  struct reciprocal_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = &reciprocal_out.y;
}
static dl_status reciprocal_call(void *args) {
  struct reciprocal_args *a = args;
  (void)a;
  return dl_reciprocal(a->x, a->y);
}
static const struct argument reciprocal_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct reciprocal_args, x), .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct reciprocal_args, y)},
};
static const struct subject reciprocal_subject = {.name = "reciprocal",
    .size = sizeof(struct reciprocal_args), .call = reciprocal_call, .make = reciprocal_make,
    .out = &reciprocal_out, .out_size = sizeof(reciprocal_out), .arguments = reciprocal_arguments,
    .count = 2};

struct square_args {
  dl_tensor *x;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} square_out;
static void square_make(void *args) {
  struct square_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = &square_out.y;
}
static dl_status square_call(void *args) {
  struct square_args *a = args;
  (void)a;
  return dl_square(a->x, a->y);
}
static const struct argument square_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct square_args, x), .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct square_args, y)},
};
static const struct subject square_subject = {.name = "square", .size = sizeof(struct square_args),
    .call = square_call, .make = square_make, .out = &square_out, .out_size = sizeof(square_out),
    .arguments = square_arguments, .count = 2};

struct abs_args {
  dl_tensor *x;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} abs_out;
static void abs_make(void *args) {
  struct abs_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = &abs_out.y;
}
static dl_status abs_call(void *args) {
  struct abs_args *a = args;
  (void)a;
  return dl_abs(a->x, a->y);
}
static const struct argument abs_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct abs_args, x), .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct abs_args, y)},
};
static const struct subject abs_subject = {.name = "abs", .size = sizeof(struct abs_args),
    .call = abs_call, .make = abs_make, .out = &abs_out, .out_size = sizeof(abs_out),
    .arguments = abs_arguments, .count = 2};

struct sign_args {
  dl_tensor *x;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} sign_out;
static void sign_make(void *args) {
  struct sign_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = &sign_out.y;
}
static dl_status sign_call(void *args) {
  struct sign_args *a = args;
  (void)a;
  return dl_sign(a->x, a->y);
}
static const struct argument sign_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct sign_args, x), .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct sign_args, y)},
};
static const struct subject sign_subject = {.name = "sign", .size = sizeof(struct sign_args),
    .call = sign_call, .make = sign_make, .out = &sign_out, .out_size = sizeof(sign_out),
    .arguments = sign_arguments, .count = 2};

struct floor_args {
  dl_tensor *x;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} floor_out;
static void floor_make(void *args) {
  struct floor_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = &floor_out.y;
}
static dl_status floor_call(void *args) {
  struct floor_args *a = args;
  (void)a;
  return dl_floor(a->x, a->y);
}
static const struct argument floor_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct floor_args, x), .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct floor_args, y)},
};
static const struct subject floor_subject = {.name = "floor", .size = sizeof(struct floor_args),
    .call = floor_call, .make = floor_make, .out = &floor_out, .out_size = sizeof(floor_out),
    .arguments = floor_arguments, .count = 2};

struct ceil_args {
  dl_tensor *x;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} ceil_out;
static void ceil_make(void *args) {
  struct ceil_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = &ceil_out.y;
}
static dl_status ceil_call(void *args) {
  struct ceil_args *a = args;
  (void)a;
  return dl_ceil(a->x, a->y);
}
static const struct argument ceil_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct ceil_args, x), .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct ceil_args, y)},
};
static const struct subject ceil_subject = {.name = "ceil", .size = sizeof(struct ceil_args),
    .call = ceil_call, .make = ceil_make, .out = &ceil_out, .out_size = sizeof(ceil_out),
    .arguments = ceil_arguments, .count = 2};

struct round_args {
  dl_tensor *x;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} round_out;
static void round_make(void *args) {
  struct round_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = &round_out.y;
}
static dl_status round_call(void *args) {
  struct round_args *a = args;
  (void)a;
  return dl_round(a->x, a->y);
}
static const struct argument round_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct round_args, x), .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct round_args, y)},
};
static const struct subject round_subject = {.name = "round", .size = sizeof(struct round_args),
    .call = round_call, .make = round_make, .out = &round_out, .out_size = sizeof(round_out),
    .arguments = round_arguments, .count = 2};

struct trunc_args {
  dl_tensor *x;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} trunc_out;
static void trunc_make(void *args) {
  struct trunc_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = &trunc_out.y;
}
static dl_status trunc_call(void *args) {
  struct trunc_args *a = args;
  (void)a;
  return dl_trunc(a->x, a->y);
}
static const struct argument trunc_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct trunc_args, x), .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct trunc_args, y)},
};
static const struct subject trunc_subject = {.name = "trunc", .size = sizeof(struct trunc_args),
    .call = trunc_call, .make = trunc_make, .out = &trunc_out, .out_size = sizeof(trunc_out),
    .arguments = trunc_arguments, .count = 2};

struct sin_args {
  dl_tensor *x;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} sin_out;
static void sin_make(void *args) {
  struct sin_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = &sin_out.y;
}
static dl_status sin_call(void *args) {
  struct sin_args *a = args;
  (void)a;
  return dl_sin(a->x, a->y);
}
static const struct argument sin_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct sin_args, x), .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct sin_args, y)},
};
static const struct subject sin_subject = {.name = "sin", .size = sizeof(struct sin_args),
    .call = sin_call, .make = sin_make, .out = &sin_out, .out_size = sizeof(sin_out),
    .arguments = sin_arguments, .count = 2};

struct cos_args {
  dl_tensor *x;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} cos_out;
static void cos_make(void *args) {
  struct cos_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = &cos_out.y;
}
static dl_status cos_call(void *args) {
  struct cos_args *a = args;
  (void)a;
  return dl_cos(a->x, a->y);
}
static const struct argument cos_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct cos_args, x), .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct cos_args, y)},
};
static const struct subject cos_subject = {.name = "cos", .size = sizeof(struct cos_args),
    .call = cos_call, .make = cos_make, .out = &cos_out, .out_size = sizeof(cos_out),
    .arguments = cos_arguments, .count = 2};

struct tan_args {
  dl_tensor *x;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} tan_out;
static void tan_make(void *args) {
  struct tan_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = &tan_out.y;
}
static dl_status tan_call(void *args) {
  struct tan_args *a = args;
  (void)a;
  return dl_tan(a->x, a->y);
}
static const struct argument tan_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct tan_args, x), .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct tan_args, y)},
};
static const struct subject tan_subject = {.name = "tan", .size = sizeof(struct tan_args),
    .call = tan_call, .make = tan_make, .out = &tan_out, .out_size = sizeof(tan_out),
    .arguments = tan_arguments, .count = 2};

struct erf_args {
  dl_tensor *x;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} erf_out;
static void erf_make(void *args) {
  struct erf_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = &erf_out.y;
}
static dl_status erf_call(void *args) {
  struct erf_args *a = args;
  (void)a;
  return dl_erf(a->x, a->y);
}
static const struct argument erf_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct erf_args, x), .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct erf_args, y)},
};
static const struct subject erf_subject = {.name = "erf", .size = sizeof(struct erf_args),
    .call = erf_call, .make = erf_make, .out = &erf_out, .out_size = sizeof(erf_out),
    .arguments = erf_arguments, .count = 2};

struct log2_args {
  dl_tensor *x;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} log2_out;
static void log2_make(void *args) {
  struct log2_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = &log2_out.y;
}
static dl_status log2_call(void *args) {
  struct log2_args *a = args;
  (void)a;
  return dl_log2(a->x, a->y);
}
static const struct argument log2_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct log2_args, x), .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct log2_args, y)},
};
static const struct subject log2_subject = {.name = "log2", .size = sizeof(struct log2_args),
    .call = log2_call, .make = log2_make, .out = &log2_out, .out_size = sizeof(log2_out),
    .arguments = log2_arguments, .count = 2};

struct log10_args {
  dl_tensor *x;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} log10_out;
static void log10_make(void *args) {
  struct log10_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = &log10_out.y;
}
static dl_status log10_call(void *args) {
  struct log10_args *a = args;
  (void)a;
  return dl_log10(a->x, a->y);
}
static const struct argument log10_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct log10_args, x), .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct log10_args, y)},
};
static const struct subject log10_subject = {.name = "log10", .size = sizeof(struct log10_args),
    .call = log10_call, .make = log10_make, .out = &log10_out, .out_size = sizeof(log10_out),
    .arguments = log10_arguments, .count = 2};

struct lerp_args {
  dl_tensor *x;
  dl_tensor *y;
  double weight;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} lerp_out;
static void lerp_make(void *args) {
  struct lerp_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = example_tensor_of("f32[3]");
  a->weight = 0.25;
  a->z = &lerp_out.z;
}
static dl_status lerp_call(void *args) {
  struct lerp_args *a = args;
  (void)a;
  return dl_lerp(a->x, a->y, a->weight, a->z);
}
static const struct argument lerp_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct lerp_args, x), .kind = "tensor"},
    {.name = "y", .type = HANDLE, .at = offsetof(struct lerp_args, y), .kind = "tensor"},
    {.name = "weight", .type = NUMBER_F64, .at = offsetof(struct lerp_args, weight)},
    {.name = "z", .type = OUT, .at = offsetof(struct lerp_args, z)},
};
static const struct subject lerp_subject = {.name = "lerp", .size = sizeof(struct lerp_args),
    .call = lerp_call, .make = lerp_make, .out = &lerp_out, .out_size = sizeof(lerp_out),
    .arguments = lerp_arguments, .count = 4};

struct relu_args {
  dl_tensor *x;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} relu_out;
static void relu_make(void *args) {
  struct relu_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = &relu_out.y;
}
static dl_status relu_call(void *args) {
  struct relu_args *a = args;
  (void)a;
  return dl_relu(a->x, a->y);
}
static const struct argument relu_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct relu_args, x), .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct relu_args, y)},
};
static const struct subject relu_subject = {.name = "relu", .size = sizeof(struct relu_args),
    .call = relu_call, .make = relu_make, .out = &relu_out, .out_size = sizeof(relu_out),
    .arguments = relu_arguments, .count = 2};

struct sigmoid_args {
  dl_tensor *x;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} sigmoid_out;
static void sigmoid_make(void *args) {
  struct sigmoid_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = &sigmoid_out.y;
}
static dl_status sigmoid_call(void *args) {
  struct sigmoid_args *a = args;
  (void)a;
  return dl_sigmoid(a->x, a->y);
}
static const struct argument sigmoid_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct sigmoid_args, x), .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct sigmoid_args, y)},
};
static const struct subject sigmoid_subject = {.name = "sigmoid",
    .size = sizeof(struct sigmoid_args), .call = sigmoid_call, .make = sigmoid_make,
    .out = &sigmoid_out, .out_size = sizeof(sigmoid_out), .arguments = sigmoid_arguments,
    .count = 2};

struct tanh_args {
  dl_tensor *x;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} tanh_out;
static void tanh_make(void *args) {
  struct tanh_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = &tanh_out.y;
}
static dl_status tanh_call(void *args) {
  struct tanh_args *a = args;
  (void)a;
  return dl_tanh(a->x, a->y);
}
static const struct argument tanh_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct tanh_args, x), .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct tanh_args, y)},
};
static const struct subject tanh_subject = {.name = "tanh", .size = sizeof(struct tanh_args),
    .call = tanh_call, .make = tanh_make, .out = &tanh_out, .out_size = sizeof(tanh_out),
    .arguments = tanh_arguments, .count = 2};

struct leaky_relu_args {
  dl_tensor *x;
  double slope;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} leaky_relu_out;
static void leaky_relu_make(void *args) {
  struct leaky_relu_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->slope = 0.01;
  a->y = &leaky_relu_out.y;
}
static dl_status leaky_relu_call(void *args) {
  struct leaky_relu_args *a = args;
  (void)a;
  return dl_leaky_relu(a->x, a->slope, a->y);
}
static const struct argument leaky_relu_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct leaky_relu_args, x), .kind = "tensor"},
    {.name = "slope", .type = NUMBER_F64, .at = offsetof(struct leaky_relu_args, slope)},
    {.name = "y", .type = OUT, .at = offsetof(struct leaky_relu_args, y)},
};
static const struct subject leaky_relu_subject = {.name = "leaky_relu",
    .size = sizeof(struct leaky_relu_args), .call = leaky_relu_call, .make = leaky_relu_make,
    .out = &leaky_relu_out, .out_size = sizeof(leaky_relu_out), .arguments = leaky_relu_arguments,
    .count = 3};

struct elu_args {
  dl_tensor *x;
  double alpha;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} elu_out;
static void elu_make(void *args) {
  struct elu_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->alpha = 1;
  a->y = &elu_out.y;
}
static dl_status elu_call(void *args) {
  struct elu_args *a = args;
  (void)a;
  return dl_elu(a->x, a->alpha, a->y);
}
static const struct argument elu_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct elu_args, x), .kind = "tensor"},
    {.name = "alpha", .type = NUMBER_F64, .at = offsetof(struct elu_args, alpha)},
    {.name = "y", .type = OUT, .at = offsetof(struct elu_args, y)},
};
static const struct subject elu_subject = {.name = "elu", .size = sizeof(struct elu_args),
    .call = elu_call, .make = elu_make, .out = &elu_out, .out_size = sizeof(elu_out),
    .arguments = elu_arguments, .count = 3};

struct gelu_args {
  dl_tensor *x;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} gelu_out;
static void gelu_make(void *args) {
  struct gelu_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = &gelu_out.y;
}
static dl_status gelu_call(void *args) {
  struct gelu_args *a = args;
  (void)a;
  return dl_gelu(a->x, a->y);
}
static const struct argument gelu_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct gelu_args, x), .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct gelu_args, y)},
};
static const struct subject gelu_subject = {.name = "gelu", .size = sizeof(struct gelu_args),
    .call = gelu_call, .make = gelu_make, .out = &gelu_out, .out_size = sizeof(gelu_out),
    .arguments = gelu_arguments, .count = 2};

struct gelu_tanh_args {
  dl_tensor *x;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} gelu_tanh_out;
static void gelu_tanh_make(void *args) {
  struct gelu_tanh_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = &gelu_tanh_out.y;
}
static dl_status gelu_tanh_call(void *args) {
  struct gelu_tanh_args *a = args;
  (void)a;
  return dl_gelu_tanh(a->x, a->y);
}
static const struct argument gelu_tanh_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct gelu_tanh_args, x), .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct gelu_tanh_args, y)},
};
static const struct subject gelu_tanh_subject = {.name = "gelu_tanh",
    .size = sizeof(struct gelu_tanh_args), .call = gelu_tanh_call, .make = gelu_tanh_make,
    .out = &gelu_tanh_out, .out_size = sizeof(gelu_tanh_out), .arguments = gelu_tanh_arguments,
    .count = 2};

struct silu_args {
  dl_tensor *x;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} silu_out;
static void silu_make(void *args) {
  struct silu_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = &silu_out.y;
}
static dl_status silu_call(void *args) {
  struct silu_args *a = args;
  (void)a;
  return dl_silu(a->x, a->y);
}
static const struct argument silu_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct silu_args, x), .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct silu_args, y)},
};
static const struct subject silu_subject = {.name = "silu", .size = sizeof(struct silu_args),
    .call = silu_call, .make = silu_make, .out = &silu_out, .out_size = sizeof(silu_out),
    .arguments = silu_arguments, .count = 2};

struct softplus_args {
  dl_tensor *x;
  double beta;
  double threshold;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} softplus_out;
static void softplus_make(void *args) {
  struct softplus_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->beta = 1;
  a->threshold = 20;
  a->y = &softplus_out.y;
}
static dl_status softplus_call(void *args) {
  struct softplus_args *a = args;
  (void)a;
  return dl_softplus(a->x, a->beta, a->threshold, a->y);
}
static const struct argument softplus_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct softplus_args, x), .kind = "tensor"},
    {.name = "beta", .type = NUMBER_F64, .at = offsetof(struct softplus_args, beta)},
    {.name = "threshold", .type = NUMBER_F64, .at = offsetof(struct softplus_args, threshold)},
    {.name = "y", .type = OUT, .at = offsetof(struct softplus_args, y)},
};
static const struct subject softplus_subject = {.name = "softplus",
    .size = sizeof(struct softplus_args), .call = softplus_call, .make = softplus_make,
    .out = &softplus_out, .out_size = sizeof(softplus_out), .arguments = softplus_arguments,
    .count = 4};

const struct subject *const elementwise_subjects[] = {
    &add_subject,
    &add_scalar_subject,
    &add_scalar_i64_subject,
    &sub_subject,
    &sub_scalar_subject,
    &sub_scalar_i64_subject,
    &rsub_scalar_subject,
    &rsub_scalar_i64_subject,
    &mul_subject,
    &mul_scalar_subject,
    &mul_scalar_i64_subject,
    &div_subject,
    &div_scalar_subject,
    &div_scalar_i64_subject,
    &rdiv_scalar_subject,
    &rdiv_scalar_i64_subject,
    &floor_divide_subject,
    &floor_divide_scalar_subject,
    &floor_divide_scalar_i64_subject,
    &remainder_subject,
    &remainder_scalar_subject,
    &remainder_scalar_i64_subject,
    &pow_subject,
    &pow_scalar_subject,
    &pow_scalar_i64_subject,
    &rpow_scalar_subject,
    &maximum_subject,
    &maximum_scalar_subject,
    &minimum_subject,
    &minimum_scalar_subject,
    &neg_subject,
    &add__subject,
    &add_scaled__subject,
    &add_scalar__subject,
    &add_scalar_i64__subject,
    &sub__subject,
    &sub_scalar__subject,
    &sub_scalar_i64__subject,
    &mul__subject,
    &mul_scalar__subject,
    &mul_scalar_i64__subject,
    &div__subject,
    &div_scalar__subject,
    &exp_subject,
    &expm1_subject,
    &log_subject,
    &log1p_subject,
    &sqrt_subject,
    &rsqrt_subject,
    &reciprocal_subject,
    &square_subject,
    &abs_subject,
    &sign_subject,
    &floor_subject,
    &ceil_subject,
    &round_subject,
    &trunc_subject,
    &sin_subject,
    &cos_subject,
    &tan_subject,
    &erf_subject,
    &log2_subject,
    &log10_subject,
    &lerp_subject,
    &relu_subject,
    &sigmoid_subject,
    &tanh_subject,
    &leaky_relu_subject,
    &elu_subject,
    &gelu_subject,
    &gelu_tanh_subject,
    &silu_subject,
    &softplus_subject,
    NULL};
