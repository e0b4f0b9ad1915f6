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

struct index_copy_args {
  dl_tensor *x;
  int64_t dim;
  dl_tensor *index;
  dl_tensor *src;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} index_copy_out;
static void index_copy_make(void *args) {
  struct index_copy_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[3,2]");
  a->dim = 0;
  a->index = example_tensor_of("i64[2] 2 0");
  a->src = example_tensor_of("f32[2,2]");
  a->y = &index_copy_out.y;
}
static dl_status index_copy_call(void *args) {
  struct index_copy_args *a = args;
  (void)a;
  return dl_index_copy(a->x, a->dim, a->index, a->src, a->y);
}
static const struct argument index_copy_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct index_copy_args, x), .kind = "tensor"},
    {.name = "dim", .type = NUMBER_I64, .at = offsetof(struct index_copy_args, dim)},
    {.name = "index", .type = HANDLE, .at = offsetof(struct index_copy_args, index), .kind = "tensor"},
    {.name = "src", .type = HANDLE, .at = offsetof(struct index_copy_args, src), .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct index_copy_args, y)},
};
static const struct subject index_copy_subject = {.name = "index_copy",
    .size = sizeof(struct index_copy_args), .call = index_copy_call, .make = index_copy_make,
    .out = &index_copy_out, .out_size = sizeof(index_copy_out), .arguments = index_copy_arguments,
    .count = 5};

struct index_args {
  dl_tensor *x;
  dl_tensor *const *indices;
  int64_t count;
  dl_tensor **y;
};
static struct {
  dl_tensor *indices[32];
} index_in;
static struct {
  dl_tensor * y;
} index_out;
static void index_make(void *args) {
  struct index_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[3,2]");
  index_in.indices[0] = example_tensor_of("i64[2] 2 0");
  a->indices = index_in.indices;
  a->count = 1;
  a->y = &index_out.y;
}
static dl_status index_call(void *args) {
  struct index_args *a = args;
  (void)a;
  return dl_index(a->x, a->indices, a->count, a->y);
}
static const struct argument index_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct index_args, x), .kind = "tensor"},
    {.name = "indices", .type = HANDLES, .at = offsetof(struct index_args, indices), .nullable = 1, .kind = "tensor", .count_name = "count", .count_at = offsetof(struct index_args, count), .element = sizeof(dl_tensor *)},
    {.name = "y", .type = OUT, .at = offsetof(struct index_args, y)},
};
static const struct subject index_subject = {.name = "index", .size = sizeof(struct index_args),
    .call = index_call, .make = index_make, .out = &index_out, .out_size = sizeof(index_out),
    .arguments = index_arguments, .count = 3};

struct index_put_args {
  dl_tensor *x;
  dl_tensor *const *indices;
  int64_t count;
  dl_tensor *values;
  int32_t accumulate;
  dl_tensor **y;
};
static struct {
  dl_tensor *indices[32];
} index_put_in;
static struct {
  dl_tensor * y;
} index_put_out;
static void index_put_make(void *args) {
  struct index_put_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[3,2]");
  index_put_in.indices[0] = example_tensor_of("i64[2] 2 0");
  a->indices = index_put_in.indices;
  a->count = 1;
  a->values = example_tensor_of("f32[2]");
  a->accumulate = 0;
  a->y = &index_put_out.y;
}
static dl_status index_put_call(void *args) {
  struct index_put_args *a = args;
  (void)a;
  return dl_index_put(a->x, a->indices, a->count, a->values, a->accumulate, a->y);
}
static const struct argument index_put_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct index_put_args, x), .kind = "tensor"},
    {.name = "indices", .type = HANDLES, .at = offsetof(struct index_put_args, indices), .nullable = 1, .kind = "tensor", .count_name = "count", .count_at = offsetof(struct index_put_args, count), .element = sizeof(dl_tensor *)},
    {.name = "values", .type = HANDLE, .at = offsetof(struct index_put_args, values), .kind = "tensor"},
    {.name = "accumulate", .type = FLAG, .at = offsetof(struct index_put_args, accumulate)},
    {.name = "y", .type = OUT, .at = offsetof(struct index_put_args, y)},
};
static const struct subject index_put_subject = {.name = "index_put",
    .size = sizeof(struct index_put_args), .call = index_put_call, .make = index_put_make,
    .out = &index_put_out, .out_size = sizeof(index_put_out), .arguments = index_put_arguments,
    .count = 5};

struct index_put__args {
  dl_tensor *x;
  dl_tensor *const *indices;
  int64_t count;
  dl_tensor *values;
  int32_t accumulate;
};
static struct {
  dl_tensor *indices[32];
} index_put__in;
static void index_put__make(void *args) {
  struct index_put__args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[3,2]");
  index_put__in.indices[0] = example_tensor_of("i64[2] 2 0");
  a->indices = index_put__in.indices;
  a->count = 1;
  a->values = example_tensor_of("f32[2]");
  a->accumulate = 0;
}
static dl_status index_put__call(void *args) {
  struct index_put__args *a = args;
  (void)a;
  return dl_index_put_(a->x, a->indices, a->count, a->values, a->accumulate);
}
static const struct argument index_put__arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct index_put__args, x), .kind = "tensor"},
    {.name = "indices", .type = HANDLES, .at = offsetof(struct index_put__args, indices), .nullable = 1, .kind = "tensor", .count_name = "count", .count_at = offsetof(struct index_put__args, count), .element = sizeof(dl_tensor *)},
    {.name = "values", .type = HANDLE, .at = offsetof(struct index_put__args, values), .kind = "tensor"},
    {.name = "accumulate", .type = FLAG, .at = offsetof(struct index_put__args, accumulate)},
};
static const struct subject index_put__subject = {.name = "index_put_",
    .size = sizeof(struct index_put__args), .call = index_put__call, .make = index_put__make,
    .arguments = index_put__arguments, .count = 4};

struct nonzero_args {
  dl_tensor *x;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} nonzero_out;
static void nonzero_make(void *args) {
  struct nonzero_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = &nonzero_out.y;
}
static dl_status nonzero_call(void *args) {
  struct nonzero_args *a = args;
  (void)a;
  return dl_nonzero(a->x, a->y);
}
static const struct argument nonzero_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct nonzero_args, x), .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct nonzero_args, y)},
};
static const struct subject nonzero_subject = {.name = "nonzero",
    .size = sizeof(struct nonzero_args), .call = nonzero_call, .make = nonzero_make,
    .out = &nonzero_out, .out_size = sizeof(nonzero_out), .arguments = nonzero_arguments,
    .count = 2};

struct masked_select_args {
  dl_tensor *x;
  dl_tensor *mask;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} masked_select_out;
static void masked_select_make(void *args) {
  struct masked_select_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[3]");
  a->mask = example_tensor_of("bool[3] 1 0 1");
  a->y = &masked_select_out.y;
}
static dl_status masked_select_call(void *args) {
  struct masked_select_args *a = args;
  (void)a;
  return dl_masked_select(a->x, a->mask, a->y);
}
static const struct argument masked_select_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct masked_select_args, x), .kind = "tensor"},
    {.name = "mask", .type = HANDLE, .at = offsetof(struct masked_select_args, mask), .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct masked_select_args, y)},
};
static const struct subject masked_select_subject = {.name = "masked_select",
    .size = sizeof(struct masked_select_args), .call = masked_select_call,
    .make = masked_select_make, .out = &masked_select_out, .out_size = sizeof(masked_select_out),
    .arguments = masked_select_arguments, .count = 3};

struct embedding_args {
  dl_tensor *weight;
  dl_tensor *x;
  int64_t padding_index;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} embedding_out;
static void embedding_make(void *args) {
  struct embedding_args *a = args;
  (void)a;
  a->weight = example_tensor_of("f32[3,2]");
  a->x = example_tensor_of("i64[3] 0 2 1");
  a->padding_index = -1;
  a->y = &embedding_out.y;
}
static dl_status embedding_call(void *args) {
  struct embedding_args *a = args;
  (void)a;
  return dl_embedding(a->weight, a->x, a->padding_index, a->y);
}
static const struct argument embedding_arguments[] = {
    {.name = "weight", .type = HANDLE, .at = offsetof(struct embedding_args, weight), .kind = "tensor"},
    {.name = "x", .type = HANDLE, .at = offsetof(struct embedding_args, x), .kind = "tensor"},
    {.name = "padding_index", .type = NUMBER_I64, .at = offsetof(struct embedding_args, padding_index), .limited = 1, .low = -1, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "y", .type = OUT, .at = offsetof(struct embedding_args, y)},
};
static const struct subject embedding_subject = {.name = "embedding",
    .size = sizeof(struct embedding_args), .call = embedding_call, .make = embedding_make,
    .out = &embedding_out, .out_size = sizeof(embedding_out), .arguments = embedding_arguments,
    .count = 4};

struct one_hot_args {
  dl_tensor *x;
  int64_t classes;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} one_hot_out;
static void one_hot_make(void *args) {
  struct one_hot_args *a = args;
  (void)a;
  a->x = example_tensor_of("i64[3] 0 2 1");
  a->classes = 3;
  a->y = &one_hot_out.y;
}
static dl_status one_hot_call(void *args) {
  struct one_hot_args *a = args;
  (void)a;
  return dl_one_hot(a->x, a->classes, a->y);
}
static const struct argument one_hot_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct one_hot_args, x), .kind = "tensor"},
    {.name = "classes", .type = NUMBER_I64, .at = offsetof(struct one_hot_args, classes), .limited = 1, .low = -1, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "y", .type = OUT, .at = offsetof(struct one_hot_args, y)},
};
static const struct subject one_hot_subject = {.name = "one_hot",
    .size = sizeof(struct one_hot_args), .call = one_hot_call, .make = one_hot_make,
    .out = &one_hot_out, .out_size = sizeof(one_hot_out), .arguments = one_hot_arguments,
    .count = 3};

struct bincount_args {
  dl_tensor *x;
  dl_tensor *weights;
  int64_t min_length;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} bincount_out;
static void bincount_make(void *args) {
  struct bincount_args *a = args;
  (void)a;
  a->x = example_tensor_of("i64[3] 0 2 1");
  a->weights = example_tensor_of("f32[3]");
  a->min_length = 0;
  a->y = &bincount_out.y;
}
static dl_status bincount_call(void *args) {
  struct bincount_args *a = args;
  (void)a;
  return dl_bincount(a->x, a->weights, a->min_length, a->y);
}
static const struct argument bincount_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct bincount_args, x), .kind = "tensor"},
    {.name = "weights", .type = HANDLE, .at = offsetof(struct bincount_args, weights), .nullable = 1, .kind = "tensor"},
    {.name = "min_length", .type = NUMBER_I64, .at = offsetof(struct bincount_args, min_length), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "y", .type = OUT, .at = offsetof(struct bincount_args, y)},
};
static const struct subject bincount_subject = {.name = "bincount",
    .size = sizeof(struct bincount_args), .call = bincount_call, .make = bincount_make,
    .out = &bincount_out, .out_size = sizeof(bincount_out), .arguments = bincount_arguments,
    .count = 4};

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

struct cat_args {
  dl_tensor *const *xs;
  int64_t count;
  int64_t dim;
  dl_tensor **y;
};
static struct {
  dl_tensor *xs[32];
} cat_in;
static struct {
  dl_tensor * y;
} cat_out;
static void cat_make(void *args) {
  struct cat_args *a = args;
  (void)a;
  cat_in.xs[0] = example_tensor_of("f32[2,3]");
  cat_in.xs[1] = example_tensor_of("f32[1,3]");
  a->xs = cat_in.xs;
  a->count = 2;
  a->dim = 0;
  a->y = &cat_out.y;
}
static dl_status cat_call(void *args) {
  struct cat_args *a = args;
  (void)a;
  return dl_cat(a->xs, a->count, a->dim, a->y);
}
static const struct argument cat_arguments[] = {
    {.name = "xs", .type = HANDLES, .at = offsetof(struct cat_args, xs), .kind = "tensor", .count_name = "count", .count_at = offsetof(struct cat_args, count), .element = sizeof(dl_tensor *)},
    {.name = "dim", .type = NUMBER_I64, .at = offsetof(struct cat_args, dim)},
    {.name = "y", .type = OUT, .at = offsetof(struct cat_args, y)},
};
static const struct subject cat_subject = {.name = "cat", .size = sizeof(struct cat_args),
    .call = cat_call, .make = cat_make, .out = &cat_out, .out_size = sizeof(cat_out),
    .arguments = cat_arguments, .count = 3};

struct stack_args {
  dl_tensor *const *xs;
  int64_t count;
  int64_t dim;
  dl_tensor **y;
};
static struct {
  dl_tensor *xs[32];
} stack_in;
static struct {
  dl_tensor * y;
} stack_out;
static void stack_make(void *args) {
  struct stack_args *a = args;
  (void)a;
  stack_in.xs[0] = example_tensor_of("f32[2,3]");
  stack_in.xs[1] = example_tensor_of("f32[2,3]");
  a->xs = stack_in.xs;
  a->count = 2;
  a->dim = 0;
  a->y = &stack_out.y;
}
static dl_status stack_call(void *args) {
  struct stack_args *a = args;
  (void)a;
  return dl_stack(a->xs, a->count, a->dim, a->y);
}
static const struct argument stack_arguments[] = {
    {.name = "xs", .type = HANDLES, .at = offsetof(struct stack_args, xs), .kind = "tensor", .count_name = "count", .count_at = offsetof(struct stack_args, count), .element = sizeof(dl_tensor *)},
    {.name = "dim", .type = NUMBER_I64, .at = offsetof(struct stack_args, dim)},
    {.name = "y", .type = OUT, .at = offsetof(struct stack_args, y)},
};
static const struct subject stack_subject = {.name = "stack", .size = sizeof(struct stack_args),
    .call = stack_call, .make = stack_make, .out = &stack_out, .out_size = sizeof(stack_out),
    .arguments = stack_arguments, .count = 3};

const struct subject *const index_subjects[] = {
    &index_select_subject,
    &index_add_subject,
    &index_copy_subject,
    &index_subject,
    &index_put_subject,
    &index_put__subject,
    &nonzero_subject,
    &masked_select_subject,
    &embedding_subject,
    &one_hot_subject,
    &bincount_subject,
    &gather_subject,
    &scatter_add_subject,
    &cat_subject,
    &stack_subject,
    NULL};
