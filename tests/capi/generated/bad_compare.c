/* Bad calls of <dl/compare.h>. Generated from capi/spec by capi/generate; do not edit. */
#include "../bad_arguments.h"

struct eq_args {
  dl_tensor *x;
  dl_tensor *y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} eq_out;
static void eq_make(void *args) {
  struct eq_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = example_tensor_of("f32[3]");
  a->z = &eq_out.z;
}
static dl_status eq_call(void *args) {
  struct eq_args *a = args;
  (void)a;
  return dl_eq(a->x, a->y, a->z);
}
static const struct argument eq_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct eq_args, x), .kind = "tensor"},
    {.name = "y", .type = HANDLE, .at = offsetof(struct eq_args, y), .kind = "tensor"},
    {.name = "z", .type = OUT, .at = offsetof(struct eq_args, z)},
};
static const struct subject eq_subject = {.name = "eq", .size = sizeof(struct eq_args),
    .call = eq_call, .make = eq_make, .out = &eq_out, .out_size = sizeof(eq_out),
    .arguments = eq_arguments, .count = 3};

struct eq_scalar_args {
  dl_tensor *x;
  double y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} eq_scalar_out;
static void eq_scalar_make(void *args) {
  struct eq_scalar_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = 0.3;
  a->z = &eq_scalar_out.z;
}
static dl_status eq_scalar_call(void *args) {
  struct eq_scalar_args *a = args;
  (void)a;
  return dl_eq_scalar(a->x, a->y, a->z);
}
static const struct argument eq_scalar_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct eq_scalar_args, x), .kind = "tensor"},
    {.name = "y", .type = NUMBER_F64, .at = offsetof(struct eq_scalar_args, y)},
    {.name = "z", .type = OUT, .at = offsetof(struct eq_scalar_args, z)},
};
static const struct subject eq_scalar_subject = {.name = "eq_scalar",
    .size = sizeof(struct eq_scalar_args), .call = eq_scalar_call, .make = eq_scalar_make,
    .out = &eq_scalar_out, .out_size = sizeof(eq_scalar_out), .arguments = eq_scalar_arguments,
    .count = 3};

struct eq_scalar_i64_args {
  dl_tensor *x;
  int64_t y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} eq_scalar_i64_out;
static void eq_scalar_i64_make(void *args) {
  struct eq_scalar_i64_args *a = args;
  (void)a;
  a->x = example_tensor_of("i64[2,3]");
  a->y = 1;
  a->z = &eq_scalar_i64_out.z;
}
static dl_status eq_scalar_i64_call(void *args) {
  struct eq_scalar_i64_args *a = args;
  (void)a;
  return dl_eq_scalar_i64(a->x, a->y, a->z);
}
static const struct argument eq_scalar_i64_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct eq_scalar_i64_args, x), .kind = "tensor"},
    {.name = "y", .type = NUMBER_I64, .at = offsetof(struct eq_scalar_i64_args, y)},
    {.name = "z", .type = OUT, .at = offsetof(struct eq_scalar_i64_args, z)},
};
static const struct subject eq_scalar_i64_subject = {.name = "eq_scalar_i64",
    .size = sizeof(struct eq_scalar_i64_args), .call = eq_scalar_i64_call,
    .make = eq_scalar_i64_make, .out = &eq_scalar_i64_out, .out_size = sizeof(eq_scalar_i64_out),
    .arguments = eq_scalar_i64_arguments, .count = 3};

struct ne_args {
  dl_tensor *x;
  dl_tensor *y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} ne_out;
static void ne_make(void *args) {
  struct ne_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = example_tensor_of("f32[3]");
  a->z = &ne_out.z;
}
static dl_status ne_call(void *args) {
  struct ne_args *a = args;
  (void)a;
  return dl_ne(a->x, a->y, a->z);
}
static const struct argument ne_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct ne_args, x), .kind = "tensor"},
    {.name = "y", .type = HANDLE, .at = offsetof(struct ne_args, y), .kind = "tensor"},
    {.name = "z", .type = OUT, .at = offsetof(struct ne_args, z)},
};
static const struct subject ne_subject = {.name = "ne", .size = sizeof(struct ne_args),
    .call = ne_call, .make = ne_make, .out = &ne_out, .out_size = sizeof(ne_out),
    .arguments = ne_arguments, .count = 3};

struct ne_scalar_args {
  dl_tensor *x;
  double y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} ne_scalar_out;
static void ne_scalar_make(void *args) {
  struct ne_scalar_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = 0.3;
  a->z = &ne_scalar_out.z;
}
static dl_status ne_scalar_call(void *args) {
  struct ne_scalar_args *a = args;
  (void)a;
  return dl_ne_scalar(a->x, a->y, a->z);
}
static const struct argument ne_scalar_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct ne_scalar_args, x), .kind = "tensor"},
    {.name = "y", .type = NUMBER_F64, .at = offsetof(struct ne_scalar_args, y)},
    {.name = "z", .type = OUT, .at = offsetof(struct ne_scalar_args, z)},
};
static const struct subject ne_scalar_subject = {.name = "ne_scalar",
    .size = sizeof(struct ne_scalar_args), .call = ne_scalar_call, .make = ne_scalar_make,
    .out = &ne_scalar_out, .out_size = sizeof(ne_scalar_out), .arguments = ne_scalar_arguments,
    .count = 3};

struct ne_scalar_i64_args {
  dl_tensor *x;
  int64_t y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} ne_scalar_i64_out;
static void ne_scalar_i64_make(void *args) {
  struct ne_scalar_i64_args *a = args;
  (void)a;
  a->x = example_tensor_of("i64[2,3]");
  a->y = 1;
  a->z = &ne_scalar_i64_out.z;
}
static dl_status ne_scalar_i64_call(void *args) {
  struct ne_scalar_i64_args *a = args;
  (void)a;
  return dl_ne_scalar_i64(a->x, a->y, a->z);
}
static const struct argument ne_scalar_i64_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct ne_scalar_i64_args, x), .kind = "tensor"},
    {.name = "y", .type = NUMBER_I64, .at = offsetof(struct ne_scalar_i64_args, y)},
    {.name = "z", .type = OUT, .at = offsetof(struct ne_scalar_i64_args, z)},
};
static const struct subject ne_scalar_i64_subject = {.name = "ne_scalar_i64",
    .size = sizeof(struct ne_scalar_i64_args), .call = ne_scalar_i64_call,
    .make = ne_scalar_i64_make, .out = &ne_scalar_i64_out, .out_size = sizeof(ne_scalar_i64_out),
    .arguments = ne_scalar_i64_arguments, .count = 3};

struct lt_args {
  dl_tensor *x;
  dl_tensor *y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} lt_out;
static void lt_make(void *args) {
  struct lt_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = example_tensor_of("f32[3]");
  a->z = &lt_out.z;
}
static dl_status lt_call(void *args) {
  struct lt_args *a = args;
  (void)a;
  return dl_lt(a->x, a->y, a->z);
}
static const struct argument lt_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct lt_args, x), .kind = "tensor"},
    {.name = "y", .type = HANDLE, .at = offsetof(struct lt_args, y), .kind = "tensor"},
    {.name = "z", .type = OUT, .at = offsetof(struct lt_args, z)},
};
static const struct subject lt_subject = {.name = "lt", .size = sizeof(struct lt_args),
    .call = lt_call, .make = lt_make, .out = &lt_out, .out_size = sizeof(lt_out),
    .arguments = lt_arguments, .count = 3};

struct lt_scalar_args {
  dl_tensor *x;
  double y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} lt_scalar_out;
static void lt_scalar_make(void *args) {
  struct lt_scalar_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = 0.3;
  a->z = &lt_scalar_out.z;
}
static dl_status lt_scalar_call(void *args) {
  struct lt_scalar_args *a = args;
  (void)a;
  return dl_lt_scalar(a->x, a->y, a->z);
}
static const struct argument lt_scalar_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct lt_scalar_args, x), .kind = "tensor"},
    {.name = "y", .type = NUMBER_F64, .at = offsetof(struct lt_scalar_args, y)},
    {.name = "z", .type = OUT, .at = offsetof(struct lt_scalar_args, z)},
};
static const struct subject lt_scalar_subject = {.name = "lt_scalar",
    .size = sizeof(struct lt_scalar_args), .call = lt_scalar_call, .make = lt_scalar_make,
    .out = &lt_scalar_out, .out_size = sizeof(lt_scalar_out), .arguments = lt_scalar_arguments,
    .count = 3};

struct lt_scalar_i64_args {
  dl_tensor *x;
  int64_t y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} lt_scalar_i64_out;
static void lt_scalar_i64_make(void *args) {
  struct lt_scalar_i64_args *a = args;
  (void)a;
  a->x = example_tensor_of("i64[2,3]");
  a->y = 1;
  a->z = &lt_scalar_i64_out.z;
}
static dl_status lt_scalar_i64_call(void *args) {
  struct lt_scalar_i64_args *a = args;
  (void)a;
  return dl_lt_scalar_i64(a->x, a->y, a->z);
}
static const struct argument lt_scalar_i64_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct lt_scalar_i64_args, x), .kind = "tensor"},
    {.name = "y", .type = NUMBER_I64, .at = offsetof(struct lt_scalar_i64_args, y)},
    {.name = "z", .type = OUT, .at = offsetof(struct lt_scalar_i64_args, z)},
};
static const struct subject lt_scalar_i64_subject = {.name = "lt_scalar_i64",
    .size = sizeof(struct lt_scalar_i64_args), .call = lt_scalar_i64_call,
    .make = lt_scalar_i64_make, .out = &lt_scalar_i64_out, .out_size = sizeof(lt_scalar_i64_out),
    .arguments = lt_scalar_i64_arguments, .count = 3};

struct le_args {
  dl_tensor *x;
  dl_tensor *y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} le_out;
static void le_make(void *args) {
  struct le_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = example_tensor_of("f32[3]");
  a->z = &le_out.z;
}
static dl_status le_call(void *args) {
  struct le_args *a = args;
  (void)a;
  return dl_le(a->x, a->y, a->z);
}
static const struct argument le_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct le_args, x), .kind = "tensor"},
    {.name = "y", .type = HANDLE, .at = offsetof(struct le_args, y), .kind = "tensor"},
    {.name = "z", .type = OUT, .at = offsetof(struct le_args, z)},
};
static const struct subject le_subject = {.name = "le", .size = sizeof(struct le_args),
    .call = le_call, .make = le_make, .out = &le_out, .out_size = sizeof(le_out),
    .arguments = le_arguments, .count = 3};

struct le_scalar_args {
  dl_tensor *x;
  double y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} le_scalar_out;
static void le_scalar_make(void *args) {
  struct le_scalar_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = 0.3;
  a->z = &le_scalar_out.z;
}
static dl_status le_scalar_call(void *args) {
  struct le_scalar_args *a = args;
  (void)a;
  return dl_le_scalar(a->x, a->y, a->z);
}
static const struct argument le_scalar_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct le_scalar_args, x), .kind = "tensor"},
    {.name = "y", .type = NUMBER_F64, .at = offsetof(struct le_scalar_args, y)},
    {.name = "z", .type = OUT, .at = offsetof(struct le_scalar_args, z)},
};
static const struct subject le_scalar_subject = {.name = "le_scalar",
    .size = sizeof(struct le_scalar_args), .call = le_scalar_call, .make = le_scalar_make,
    .out = &le_scalar_out, .out_size = sizeof(le_scalar_out), .arguments = le_scalar_arguments,
    .count = 3};

struct le_scalar_i64_args {
  dl_tensor *x;
  int64_t y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} le_scalar_i64_out;
static void le_scalar_i64_make(void *args) {
  struct le_scalar_i64_args *a = args;
  (void)a;
  a->x = example_tensor_of("i64[2,3]");
  a->y = 1;
  a->z = &le_scalar_i64_out.z;
}
static dl_status le_scalar_i64_call(void *args) {
  struct le_scalar_i64_args *a = args;
  (void)a;
  return dl_le_scalar_i64(a->x, a->y, a->z);
}
static const struct argument le_scalar_i64_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct le_scalar_i64_args, x), .kind = "tensor"},
    {.name = "y", .type = NUMBER_I64, .at = offsetof(struct le_scalar_i64_args, y)},
    {.name = "z", .type = OUT, .at = offsetof(struct le_scalar_i64_args, z)},
};
static const struct subject le_scalar_i64_subject = {.name = "le_scalar_i64",
    .size = sizeof(struct le_scalar_i64_args), .call = le_scalar_i64_call,
    .make = le_scalar_i64_make, .out = &le_scalar_i64_out, .out_size = sizeof(le_scalar_i64_out),
    .arguments = le_scalar_i64_arguments, .count = 3};

struct gt_args {
  dl_tensor *x;
  dl_tensor *y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} gt_out;
static void gt_make(void *args) {
  struct gt_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = example_tensor_of("f32[3]");
  a->z = &gt_out.z;
}
static dl_status gt_call(void *args) {
  struct gt_args *a = args;
  (void)a;
  return dl_gt(a->x, a->y, a->z);
}
static const struct argument gt_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct gt_args, x), .kind = "tensor"},
    {.name = "y", .type = HANDLE, .at = offsetof(struct gt_args, y), .kind = "tensor"},
    {.name = "z", .type = OUT, .at = offsetof(struct gt_args, z)},
};
static const struct subject gt_subject = {.name = "gt", .size = sizeof(struct gt_args),
    .call = gt_call, .make = gt_make, .out = &gt_out, .out_size = sizeof(gt_out),
    .arguments = gt_arguments, .count = 3};

struct gt_scalar_args {
  dl_tensor *x;
  double y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} gt_scalar_out;
static void gt_scalar_make(void *args) {
  struct gt_scalar_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = 0.3;
  a->z = &gt_scalar_out.z;
}
static dl_status gt_scalar_call(void *args) {
  struct gt_scalar_args *a = args;
  (void)a;
  return dl_gt_scalar(a->x, a->y, a->z);
}
static const struct argument gt_scalar_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct gt_scalar_args, x), .kind = "tensor"},
    {.name = "y", .type = NUMBER_F64, .at = offsetof(struct gt_scalar_args, y)},
    {.name = "z", .type = OUT, .at = offsetof(struct gt_scalar_args, z)},
};
static const struct subject gt_scalar_subject = {.name = "gt_scalar",
    .size = sizeof(struct gt_scalar_args), .call = gt_scalar_call, .make = gt_scalar_make,
    .out = &gt_scalar_out, .out_size = sizeof(gt_scalar_out), .arguments = gt_scalar_arguments,
    .count = 3};

struct gt_scalar_i64_args {
  dl_tensor *x;
  int64_t y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} gt_scalar_i64_out;
static void gt_scalar_i64_make(void *args) {
  struct gt_scalar_i64_args *a = args;
  (void)a;
  a->x = example_tensor_of("i64[2,3]");
  a->y = 1;
  a->z = &gt_scalar_i64_out.z;
}
static dl_status gt_scalar_i64_call(void *args) {
  struct gt_scalar_i64_args *a = args;
  (void)a;
  return dl_gt_scalar_i64(a->x, a->y, a->z);
}
static const struct argument gt_scalar_i64_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct gt_scalar_i64_args, x), .kind = "tensor"},
    {.name = "y", .type = NUMBER_I64, .at = offsetof(struct gt_scalar_i64_args, y)},
    {.name = "z", .type = OUT, .at = offsetof(struct gt_scalar_i64_args, z)},
};
static const struct subject gt_scalar_i64_subject = {.name = "gt_scalar_i64",
    .size = sizeof(struct gt_scalar_i64_args), .call = gt_scalar_i64_call,
    .make = gt_scalar_i64_make, .out = &gt_scalar_i64_out, .out_size = sizeof(gt_scalar_i64_out),
    .arguments = gt_scalar_i64_arguments, .count = 3};

struct ge_args {
  dl_tensor *x;
  dl_tensor *y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} ge_out;
static void ge_make(void *args) {
  struct ge_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = example_tensor_of("f32[3]");
  a->z = &ge_out.z;
}
static dl_status ge_call(void *args) {
  struct ge_args *a = args;
  (void)a;
  return dl_ge(a->x, a->y, a->z);
}
static const struct argument ge_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct ge_args, x), .kind = "tensor"},
    {.name = "y", .type = HANDLE, .at = offsetof(struct ge_args, y), .kind = "tensor"},
    {.name = "z", .type = OUT, .at = offsetof(struct ge_args, z)},
};
static const struct subject ge_subject = {.name = "ge", .size = sizeof(struct ge_args),
    .call = ge_call, .make = ge_make, .out = &ge_out, .out_size = sizeof(ge_out),
    .arguments = ge_arguments, .count = 3};

struct ge_scalar_args {
  dl_tensor *x;
  double y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} ge_scalar_out;
static void ge_scalar_make(void *args) {
  struct ge_scalar_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = 0.3;
  a->z = &ge_scalar_out.z;
}
static dl_status ge_scalar_call(void *args) {
  struct ge_scalar_args *a = args;
  (void)a;
  return dl_ge_scalar(a->x, a->y, a->z);
}
static const struct argument ge_scalar_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct ge_scalar_args, x), .kind = "tensor"},
    {.name = "y", .type = NUMBER_F64, .at = offsetof(struct ge_scalar_args, y)},
    {.name = "z", .type = OUT, .at = offsetof(struct ge_scalar_args, z)},
};
static const struct subject ge_scalar_subject = {.name = "ge_scalar",
    .size = sizeof(struct ge_scalar_args), .call = ge_scalar_call, .make = ge_scalar_make,
    .out = &ge_scalar_out, .out_size = sizeof(ge_scalar_out), .arguments = ge_scalar_arguments,
    .count = 3};

struct ge_scalar_i64_args {
  dl_tensor *x;
  int64_t y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} ge_scalar_i64_out;
static void ge_scalar_i64_make(void *args) {
  struct ge_scalar_i64_args *a = args;
  (void)a;
  a->x = example_tensor_of("i64[2,3]");
  a->y = 1;
  a->z = &ge_scalar_i64_out.z;
}
static dl_status ge_scalar_i64_call(void *args) {
  struct ge_scalar_i64_args *a = args;
  (void)a;
  return dl_ge_scalar_i64(a->x, a->y, a->z);
}
static const struct argument ge_scalar_i64_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct ge_scalar_i64_args, x), .kind = "tensor"},
    {.name = "y", .type = NUMBER_I64, .at = offsetof(struct ge_scalar_i64_args, y)},
    {.name = "z", .type = OUT, .at = offsetof(struct ge_scalar_i64_args, z)},
};
static const struct subject ge_scalar_i64_subject = {.name = "ge_scalar_i64",
    .size = sizeof(struct ge_scalar_i64_args), .call = ge_scalar_i64_call,
    .make = ge_scalar_i64_make, .out = &ge_scalar_i64_out, .out_size = sizeof(ge_scalar_i64_out),
    .arguments = ge_scalar_i64_arguments, .count = 3};

struct logical_and_args {
  dl_tensor *x;
  dl_tensor *y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} logical_and_out;
static void logical_and_make(void *args) {
  struct logical_and_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = example_tensor_of("f32[3]");
  a->z = &logical_and_out.z;
}
static dl_status logical_and_call(void *args) {
  struct logical_and_args *a = args;
  (void)a;
  return dl_logical_and(a->x, a->y, a->z);
}
static const struct argument logical_and_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct logical_and_args, x), .kind = "tensor"},
    {.name = "y", .type = HANDLE, .at = offsetof(struct logical_and_args, y), .kind = "tensor"},
    {.name = "z", .type = OUT, .at = offsetof(struct logical_and_args, z)},
};
static const struct subject logical_and_subject = {.name = "logical_and",
    .size = sizeof(struct logical_and_args), .call = logical_and_call, .make = logical_and_make,
    .out = &logical_and_out, .out_size = sizeof(logical_and_out),
    .arguments = logical_and_arguments, .count = 3};

struct logical_or_args {
  dl_tensor *x;
  dl_tensor *y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} logical_or_out;
static void logical_or_make(void *args) {
  struct logical_or_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = example_tensor_of("f32[3]");
  a->z = &logical_or_out.z;
}
static dl_status logical_or_call(void *args) {
  struct logical_or_args *a = args;
  (void)a;
  return dl_logical_or(a->x, a->y, a->z);
}
static const struct argument logical_or_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct logical_or_args, x), .kind = "tensor"},
    {.name = "y", .type = HANDLE, .at = offsetof(struct logical_or_args, y), .kind = "tensor"},
    {.name = "z", .type = OUT, .at = offsetof(struct logical_or_args, z)},
};
static const struct subject logical_or_subject = {.name = "logical_or",
    .size = sizeof(struct logical_or_args), .call = logical_or_call, .make = logical_or_make,
    .out = &logical_or_out, .out_size = sizeof(logical_or_out), .arguments = logical_or_arguments,
    .count = 3};

struct logical_xor_args {
  dl_tensor *x;
  dl_tensor *y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} logical_xor_out;
static void logical_xor_make(void *args) {
  struct logical_xor_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = example_tensor_of("f32[3]");
  a->z = &logical_xor_out.z;
}
static dl_status logical_xor_call(void *args) {
  struct logical_xor_args *a = args;
  (void)a;
  return dl_logical_xor(a->x, a->y, a->z);
}
static const struct argument logical_xor_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct logical_xor_args, x), .kind = "tensor"},
    {.name = "y", .type = HANDLE, .at = offsetof(struct logical_xor_args, y), .kind = "tensor"},
    {.name = "z", .type = OUT, .at = offsetof(struct logical_xor_args, z)},
};
static const struct subject logical_xor_subject = {.name = "logical_xor",
    .size = sizeof(struct logical_xor_args), .call = logical_xor_call, .make = logical_xor_make,
    .out = &logical_xor_out, .out_size = sizeof(logical_xor_out),
    .arguments = logical_xor_arguments, .count = 3};

struct logical_not_args {
  dl_tensor *x;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} logical_not_out;
static void logical_not_make(void *args) {
  struct logical_not_args *a = args;
  (void)a;
  a->x = example_tensor_of("bool[2,3]");
  a->y = &logical_not_out.y;
}
static dl_status logical_not_call(void *args) {
  struct logical_not_args *a = args;
  (void)a;
  return dl_logical_not(a->x, a->y);
}
static const struct argument logical_not_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct logical_not_args, x), .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct logical_not_args, y)},
};
static const struct subject logical_not_subject = {.name = "logical_not",
    .size = sizeof(struct logical_not_args), .call = logical_not_call, .make = logical_not_make,
    .out = &logical_not_out, .out_size = sizeof(logical_not_out),
    .arguments = logical_not_arguments, .count = 2};

struct bitwise_and_args {
  dl_tensor *x;
  dl_tensor *y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} bitwise_and_out;
static void bitwise_and_make(void *args) {
  struct bitwise_and_args *a = args;
  (void)a;
  a->x = example_tensor_of("i64[2,3]");
  a->y = example_tensor_of("i64[3]");
  a->z = &bitwise_and_out.z;
}
static dl_status bitwise_and_call(void *args) {
  struct bitwise_and_args *a = args;
  (void)a;
  return dl_bitwise_and(a->x, a->y, a->z);
}
static const struct argument bitwise_and_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct bitwise_and_args, x), .kind = "tensor"},
    {.name = "y", .type = HANDLE, .at = offsetof(struct bitwise_and_args, y), .kind = "tensor"},
    {.name = "z", .type = OUT, .at = offsetof(struct bitwise_and_args, z)},
};
static const struct subject bitwise_and_subject = {.name = "bitwise_and",
    .size = sizeof(struct bitwise_and_args), .call = bitwise_and_call, .make = bitwise_and_make,
    .out = &bitwise_and_out, .out_size = sizeof(bitwise_and_out),
    .arguments = bitwise_and_arguments, .count = 3};

struct bitwise_or_args {
  dl_tensor *x;
  dl_tensor *y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} bitwise_or_out;
static void bitwise_or_make(void *args) {
  struct bitwise_or_args *a = args;
  (void)a;
  a->x = example_tensor_of("i64[2,3]");
  a->y = example_tensor_of("i64[3]");
  a->z = &bitwise_or_out.z;
}
static dl_status bitwise_or_call(void *args) {
  struct bitwise_or_args *a = args;
  (void)a;
  return dl_bitwise_or(a->x, a->y, a->z);
}
static const struct argument bitwise_or_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct bitwise_or_args, x), .kind = "tensor"},
    {.name = "y", .type = HANDLE, .at = offsetof(struct bitwise_or_args, y), .kind = "tensor"},
    {.name = "z", .type = OUT, .at = offsetof(struct bitwise_or_args, z)},
};
static const struct subject bitwise_or_subject = {.name = "bitwise_or",
    .size = sizeof(struct bitwise_or_args), .call = bitwise_or_call, .make = bitwise_or_make,
    .out = &bitwise_or_out, .out_size = sizeof(bitwise_or_out), .arguments = bitwise_or_arguments,
    .count = 3};

struct bitwise_xor_args {
  dl_tensor *x;
  dl_tensor *y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} bitwise_xor_out;
static void bitwise_xor_make(void *args) {
  struct bitwise_xor_args *a = args;
  (void)a;
  a->x = example_tensor_of("i64[2,3]");
  a->y = example_tensor_of("i64[3]");
  a->z = &bitwise_xor_out.z;
}
static dl_status bitwise_xor_call(void *args) {
  struct bitwise_xor_args *a = args;
  (void)a;
  return dl_bitwise_xor(a->x, a->y, a->z);
}
static const struct argument bitwise_xor_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct bitwise_xor_args, x), .kind = "tensor"},
    {.name = "y", .type = HANDLE, .at = offsetof(struct bitwise_xor_args, y), .kind = "tensor"},
    {.name = "z", .type = OUT, .at = offsetof(struct bitwise_xor_args, z)},
};
static const struct subject bitwise_xor_subject = {.name = "bitwise_xor",
    .size = sizeof(struct bitwise_xor_args), .call = bitwise_xor_call, .make = bitwise_xor_make,
    .out = &bitwise_xor_out, .out_size = sizeof(bitwise_xor_out),
    .arguments = bitwise_xor_arguments, .count = 3};

struct bitwise_not_args {
  dl_tensor *x;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} bitwise_not_out;
static void bitwise_not_make(void *args) {
  struct bitwise_not_args *a = args;
  (void)a;
  a->x = example_tensor_of("i64[2,3]");
  a->z = &bitwise_not_out.z;
}
static dl_status bitwise_not_call(void *args) {
  struct bitwise_not_args *a = args;
  (void)a;
  return dl_bitwise_not(a->x, a->z);
}
static const struct argument bitwise_not_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct bitwise_not_args, x), .kind = "tensor"},
    {.name = "z", .type = OUT, .at = offsetof(struct bitwise_not_args, z)},
};
static const struct subject bitwise_not_subject = {.name = "bitwise_not",
    .size = sizeof(struct bitwise_not_args), .call = bitwise_not_call, .make = bitwise_not_make,
    .out = &bitwise_not_out, .out_size = sizeof(bitwise_not_out),
    .arguments = bitwise_not_arguments, .count = 2};

struct bitwise_left_shift_args {
  dl_tensor *x;
  dl_tensor *y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} bitwise_left_shift_out;
static void bitwise_left_shift_make(void *args) {
  struct bitwise_left_shift_args *a = args;
  (void)a;
  a->x = example_tensor_of("i64[2,3]");
  a->y = example_tensor_of("i64[3]");
  a->z = &bitwise_left_shift_out.z;
}
static dl_status bitwise_left_shift_call(void *args) {
  struct bitwise_left_shift_args *a = args;
  (void)a;
  return dl_bitwise_left_shift(a->x, a->y, a->z);
}
static const struct argument bitwise_left_shift_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct bitwise_left_shift_args, x), .kind = "tensor"},
    {.name = "y", .type = HANDLE, .at = offsetof(struct bitwise_left_shift_args, y), .kind = "tensor"},
    {.name = "z", .type = OUT, .at = offsetof(struct bitwise_left_shift_args, z)},
};
static const struct subject bitwise_left_shift_subject = {.name = "bitwise_left_shift",
    .size = sizeof(struct bitwise_left_shift_args), .call = bitwise_left_shift_call,
    .make = bitwise_left_shift_make, .out = &bitwise_left_shift_out,
    .out_size = sizeof(bitwise_left_shift_out), .arguments = bitwise_left_shift_arguments,
    .count = 3};

struct bitwise_right_shift_args {
  dl_tensor *x;
  dl_tensor *y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} bitwise_right_shift_out;
static void bitwise_right_shift_make(void *args) {
  struct bitwise_right_shift_args *a = args;
  (void)a;
  a->x = example_tensor_of("i64[2,3]");
  a->y = example_tensor_of("i64[3]");
  a->z = &bitwise_right_shift_out.z;
}
static dl_status bitwise_right_shift_call(void *args) {
  struct bitwise_right_shift_args *a = args;
  (void)a;
  return dl_bitwise_right_shift(a->x, a->y, a->z);
}
static const struct argument bitwise_right_shift_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct bitwise_right_shift_args, x), .kind = "tensor"},
    {.name = "y", .type = HANDLE, .at = offsetof(struct bitwise_right_shift_args, y), .kind = "tensor"},
    {.name = "z", .type = OUT, .at = offsetof(struct bitwise_right_shift_args, z)},
};
static const struct subject bitwise_right_shift_subject = {.name = "bitwise_right_shift",
    .size = sizeof(struct bitwise_right_shift_args), .call = bitwise_right_shift_call,
    .make = bitwise_right_shift_make, .out = &bitwise_right_shift_out,
    .out_size = sizeof(bitwise_right_shift_out), .arguments = bitwise_right_shift_arguments,
    .count = 3};

struct where_args {
  dl_tensor *condition;
  dl_tensor *x;
  dl_tensor *y;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} where_out;
static void where_make(void *args) {
  struct where_args *a = args;
  (void)a;
  a->condition = example_tensor_of("bool[2,3]");
  a->x = example_tensor_of("f32[2,3]");
  a->y = example_tensor_of("f32[3]");
  a->z = &where_out.z;
}
static dl_status where_call(void *args) {
  struct where_args *a = args;
  (void)a;
  return dl_where(a->condition, a->x, a->y, a->z);
}
static const struct argument where_arguments[] = {
    {.name = "condition", .type = HANDLE, .at = offsetof(struct where_args, condition), .kind = "tensor"},
    {.name = "x", .type = HANDLE, .at = offsetof(struct where_args, x), .kind = "tensor"},
    {.name = "y", .type = HANDLE, .at = offsetof(struct where_args, y), .kind = "tensor"},
    {.name = "z", .type = OUT, .at = offsetof(struct where_args, z)},
};
static const struct subject where_subject = {.name = "where", .size = sizeof(struct where_args),
    .call = where_call, .make = where_make, .out = &where_out, .out_size = sizeof(where_out),
    .arguments = where_arguments, .count = 4};

struct masked_fill_args {
  dl_tensor *x;
  dl_tensor *mask;
  double value;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} masked_fill_out;
static void masked_fill_make(void *args) {
  struct masked_fill_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->mask = example_tensor_of("bool[3]");
  a->value = -1;
  a->y = &masked_fill_out.y;
}
static dl_status masked_fill_call(void *args) {
  struct masked_fill_args *a = args;
  (void)a;
  return dl_masked_fill(a->x, a->mask, a->value, a->y);
}
static const struct argument masked_fill_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct masked_fill_args, x), .kind = "tensor"},
    {.name = "mask", .type = HANDLE, .at = offsetof(struct masked_fill_args, mask), .kind = "tensor"},
    {.name = "value", .type = NUMBER_F64, .at = offsetof(struct masked_fill_args, value)},
    {.name = "y", .type = OUT, .at = offsetof(struct masked_fill_args, y)},
};
static const struct subject masked_fill_subject = {.name = "masked_fill",
    .size = sizeof(struct masked_fill_args), .call = masked_fill_call, .make = masked_fill_make,
    .out = &masked_fill_out, .out_size = sizeof(masked_fill_out),
    .arguments = masked_fill_arguments, .count = 4};

struct clamp_args {
  dl_tensor *x;
  double low;
  double high;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} clamp_out;
static void clamp_make(void *args) {
  struct clamp_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->low = 0.2;
  a->high = 0.5;
  a->y = &clamp_out.y;
}
static dl_status clamp_call(void *args) {
  struct clamp_args *a = args;
  (void)a;
  return dl_clamp(a->x, a->low, a->high, a->y);
}
static const struct argument clamp_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct clamp_args, x), .kind = "tensor"},
    {.name = "low", .type = NUMBER_F64, .at = offsetof(struct clamp_args, low)},
    {.name = "high", .type = NUMBER_F64, .at = offsetof(struct clamp_args, high)},
    {.name = "y", .type = OUT, .at = offsetof(struct clamp_args, y)},
};
static const struct subject clamp_subject = {.name = "clamp", .size = sizeof(struct clamp_args),
    .call = clamp_call, .make = clamp_make, .out = &clamp_out, .out_size = sizeof(clamp_out),
    .arguments = clamp_arguments, .count = 4};

struct clamp_i64_args {
  dl_tensor *x;
  int64_t low;
  int64_t high;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} clamp_i64_out;
static void clamp_i64_make(void *args) {
  struct clamp_i64_args *a = args;
  (void)a;
  a->x = example_tensor_of("i64[2,3]");
  a->low = 1;
  a->high = 2;
  a->y = &clamp_i64_out.y;
}
static dl_status clamp_i64_call(void *args) {
  struct clamp_i64_args *a = args;
  (void)a;
  return dl_clamp_i64(a->x, a->low, a->high, a->y);
}
static const struct argument clamp_i64_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct clamp_i64_args, x), .kind = "tensor"},
    {.name = "low", .type = NUMBER_I64, .at = offsetof(struct clamp_i64_args, low)},
    {.name = "high", .type = NUMBER_I64, .at = offsetof(struct clamp_i64_args, high)},
    {.name = "y", .type = OUT, .at = offsetof(struct clamp_i64_args, y)},
};
static const struct subject clamp_i64_subject = {.name = "clamp_i64",
    .size = sizeof(struct clamp_i64_args), .call = clamp_i64_call, .make = clamp_i64_make,
    .out = &clamp_i64_out, .out_size = sizeof(clamp_i64_out), .arguments = clamp_i64_arguments,
    .count = 4};

struct isnan_args {
  dl_tensor *x;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} isnan_out;
static void isnan_make(void *args) {
  struct isnan_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = &isnan_out.y;
}
static dl_status isnan_call(void *args) {
  struct isnan_args *a = args;
  (void)a;
  return dl_isnan(a->x, a->y);
}
static const struct argument isnan_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct isnan_args, x), .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct isnan_args, y)},
};
static const struct subject isnan_subject = {.name = "isnan", .size = sizeof(struct isnan_args),
    .call = isnan_call, .make = isnan_make, .out = &isnan_out, .out_size = sizeof(isnan_out),
    .arguments = isnan_arguments, .count = 2};

struct isinf_args {
  dl_tensor *x;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} isinf_out;
static void isinf_make(void *args) {
  struct isinf_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = &isinf_out.y;
}
static dl_status isinf_call(void *args) {
  struct isinf_args *a = args;
  (void)a;
  return dl_isinf(a->x, a->y);
}
static const struct argument isinf_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct isinf_args, x), .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct isinf_args, y)},
};
static const struct subject isinf_subject = {.name = "isinf", .size = sizeof(struct isinf_args),
    .call = isinf_call, .make = isinf_make, .out = &isinf_out, .out_size = sizeof(isinf_out),
    .arguments = isinf_arguments, .count = 2};

struct isfinite_args {
  dl_tensor *x;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} isfinite_out;
static void isfinite_make(void *args) {
  struct isfinite_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = &isfinite_out.y;
}
static dl_status isfinite_call(void *args) {
  struct isfinite_args *a = args;
  (void)a;
  return dl_isfinite(a->x, a->y);
}
static const struct argument isfinite_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct isfinite_args, x), .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct isfinite_args, y)},
};
static const struct subject isfinite_subject = {.name = "isfinite",
    .size = sizeof(struct isfinite_args), .call = isfinite_call, .make = isfinite_make,
    .out = &isfinite_out, .out_size = sizeof(isfinite_out), .arguments = isfinite_arguments,
    .count = 2};

struct isclose_args {
  dl_tensor *x;
  dl_tensor *y;
  double rtol;
  double atol;
  int32_t equal_nan;
  dl_tensor **z;
};
static struct {
  dl_tensor * z;
} isclose_out;
static void isclose_make(void *args) {
  struct isclose_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = example_tensor_of("f32[3]");
  a->rtol = 1e-5;
  a->atol = 1e-8;
  a->equal_nan = 0;
  a->z = &isclose_out.z;
}
static dl_status isclose_call(void *args) {
  struct isclose_args *a = args;
  (void)a;
  return dl_isclose(a->x, a->y, a->rtol, a->atol, a->equal_nan, a->z);
}
static const struct argument isclose_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct isclose_args, x), .kind = "tensor"},
    {.name = "y", .type = HANDLE, .at = offsetof(struct isclose_args, y), .kind = "tensor"},
    {.name = "rtol", .type = NUMBER_F64, .at = offsetof(struct isclose_args, rtol), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "atol", .type = NUMBER_F64, .at = offsetof(struct isclose_args, atol), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "equal_nan", .type = FLAG, .at = offsetof(struct isclose_args, equal_nan)},
    {.name = "z", .type = OUT, .at = offsetof(struct isclose_args, z)},
};
static const struct subject isclose_subject = {.name = "isclose",
    .size = sizeof(struct isclose_args), .call = isclose_call, .make = isclose_make,
    .out = &isclose_out, .out_size = sizeof(isclose_out), .arguments = isclose_arguments,
    .count = 6};

struct allclose_args {
  dl_tensor *x;
  dl_tensor *y;
  double rtol;
  double atol;
  int32_t equal_nan;
  int32_t *close;
};
static struct {
  int32_t close;
} allclose_out;
static void allclose_make(void *args) {
  struct allclose_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = example_tensor_of("f32[3]");
  a->rtol = 1e-5;
  a->atol = 1e-8;
  a->equal_nan = 0;
  a->close = &allclose_out.close;
}
static dl_status allclose_call(void *args) {
  struct allclose_args *a = args;
  (void)a;
  return dl_allclose(a->x, a->y, a->rtol, a->atol, a->equal_nan, a->close);
}
static const struct argument allclose_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct allclose_args, x), .kind = "tensor"},
    {.name = "y", .type = HANDLE, .at = offsetof(struct allclose_args, y), .kind = "tensor"},
    {.name = "rtol", .type = NUMBER_F64, .at = offsetof(struct allclose_args, rtol), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "atol", .type = NUMBER_F64, .at = offsetof(struct allclose_args, atol), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "equal_nan", .type = FLAG, .at = offsetof(struct allclose_args, equal_nan)},
    {.name = "close", .type = OUT, .at = offsetof(struct allclose_args, close)},
};
static const struct subject allclose_subject = {.name = "allclose",
    .size = sizeof(struct allclose_args), .call = allclose_call, .make = allclose_make,
    .out = &allclose_out, .out_size = sizeof(allclose_out), .arguments = allclose_arguments,
    .count = 6};

struct equal_args {
  dl_tensor *x;
  dl_tensor *y;
  int32_t *equal;
};
static struct {
  int32_t equal;
} equal_out;
static void equal_make(void *args) {
  struct equal_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = example_tensor_of("f32[2,3]");
  a->equal = &equal_out.equal;
}
static dl_status equal_call(void *args) {
  struct equal_args *a = args;
  (void)a;
  return dl_equal(a->x, a->y, a->equal);
}
static const struct argument equal_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct equal_args, x), .kind = "tensor"},
    {.name = "y", .type = HANDLE, .at = offsetof(struct equal_args, y), .kind = "tensor"},
    {.name = "equal", .type = OUT, .at = offsetof(struct equal_args, equal)},
};
static const struct subject equal_subject = {.name = "equal", .size = sizeof(struct equal_args),
    .call = equal_call, .make = equal_make, .out = &equal_out, .out_size = sizeof(equal_out),
    .arguments = equal_arguments, .count = 3};

const struct subject *const compare_subjects[] = {
    &eq_subject,
    &eq_scalar_subject,
    &eq_scalar_i64_subject,
    &ne_subject,
    &ne_scalar_subject,
    &ne_scalar_i64_subject,
    &lt_subject,
    &lt_scalar_subject,
    &lt_scalar_i64_subject,
    &le_subject,
    &le_scalar_subject,
    &le_scalar_i64_subject,
    &gt_subject,
    &gt_scalar_subject,
    &gt_scalar_i64_subject,
    &ge_subject,
    &ge_scalar_subject,
    &ge_scalar_i64_subject,
    &logical_and_subject,
    &logical_or_subject,
    &logical_xor_subject,
    &logical_not_subject,
    &bitwise_and_subject,
    &bitwise_or_subject,
    &bitwise_xor_subject,
    &bitwise_not_subject,
    &bitwise_left_shift_subject,
    &bitwise_right_shift_subject,
    &where_subject,
    &masked_fill_subject,
    &clamp_subject,
    &clamp_i64_subject,
    &isnan_subject,
    &isinf_subject,
    &isfinite_subject,
    &isclose_subject,
    &allclose_subject,
    &equal_subject,
    NULL};
