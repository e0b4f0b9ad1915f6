/* Bad calls of <dl/view.h>. Generated from capi/spec by capi/generate; do not edit. */
#include "../bad_arguments.h"

struct view_args {
  dl_tensor *x;
  const int64_t *shape;
  int64_t ndim;
  dl_tensor **y;
};
static struct {
  int64_t shape[32];
} view_in;
static struct {
  dl_tensor * y;
} view_out;
static void view_make(void *args) {
  struct view_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  view_in.shape[0] = 3;
  view_in.shape[1] = -1;
  a->shape = view_in.shape;
  a->ndim = 2;
  a->y = &view_out.y;
}
static dl_status view_call(void *args) {
  struct view_args *a = args;
  (void)a;
  return dl_view(a->x, a->shape, a->ndim, a->y);
}
static const struct argument view_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct view_args, x), .kind = "tensor"},
    {.name = "shape", .type = DIMS, .at = offsetof(struct view_args, shape), .count_name = "ndim", .count_at = offsetof(struct view_args, ndim), .element = sizeof(int64_t)},
    {.name = "y", .type = OUT, .at = offsetof(struct view_args, y)},
};
static const struct subject view_subject = {.name = "view", .size = sizeof(struct view_args),
    .call = view_call, .make = view_make, .out = &view_out, .out_size = sizeof(view_out),
    .arguments = view_arguments, .count = 3};

struct reshape_args {
  dl_tensor *x;
  const int64_t *shape;
  int64_t ndim;
  dl_tensor **y;
};
static struct {
  int64_t shape[32];
} reshape_in;
static struct {
  dl_tensor * y;
} reshape_out;
static void reshape_make(void *args) {
  struct reshape_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  reshape_in.shape[0] = 3;
  reshape_in.shape[1] = -1;
  a->shape = reshape_in.shape;
  a->ndim = 2;
  a->y = &reshape_out.y;
}
static dl_status reshape_call(void *args) {
  struct reshape_args *a = args;
  (void)a;
  return dl_reshape(a->x, a->shape, a->ndim, a->y);
}
static const struct argument reshape_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct reshape_args, x), .kind = "tensor"},
    {.name = "shape", .type = DIMS, .at = offsetof(struct reshape_args, shape), .count_name = "ndim", .count_at = offsetof(struct reshape_args, ndim), .element = sizeof(int64_t)},
    {.name = "y", .type = OUT, .at = offsetof(struct reshape_args, y)},
};
static const struct subject reshape_subject = {.name = "reshape",
    .size = sizeof(struct reshape_args), .call = reshape_call, .make = reshape_make,
    .out = &reshape_out, .out_size = sizeof(reshape_out), .arguments = reshape_arguments,
    .count = 3};

struct flatten_args {
  dl_tensor *x;
  int64_t start_dim;
  int64_t end_dim;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} flatten_out;
static void flatten_make(void *args) {
  struct flatten_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3,2]");
  a->start_dim = 1;
  a->end_dim = -1;
  a->y = &flatten_out.y;
}
static dl_status flatten_call(void *args) {
  struct flatten_args *a = args;
  (void)a;
  return dl_flatten(a->x, a->start_dim, a->end_dim, a->y);
}
static const struct argument flatten_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct flatten_args, x), .kind = "tensor"},
    {.name = "start_dim", .type = NUMBER_I64, .at = offsetof(struct flatten_args, start_dim)},
    {.name = "end_dim", .type = NUMBER_I64, .at = offsetof(struct flatten_args, end_dim)},
    {.name = "y", .type = OUT, .at = offsetof(struct flatten_args, y)},
};
static const struct subject flatten_subject = {.name = "flatten",
    .size = sizeof(struct flatten_args), .call = flatten_call, .make = flatten_make,
    .out = &flatten_out, .out_size = sizeof(flatten_out), .arguments = flatten_arguments,
    .count = 4};

struct unflatten_args {
  dl_tensor *x;
  int64_t dim;
  const int64_t *sizes;
  int64_t ndim;
  dl_tensor **y;
};
static struct {
  int64_t sizes[32];
} unflatten_in;
static struct {
  dl_tensor * y;
} unflatten_out;
static void unflatten_make(void *args) {
  struct unflatten_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,6]");
  a->dim = 1;
  unflatten_in.sizes[0] = 2;
  unflatten_in.sizes[1] = 3;
  a->sizes = unflatten_in.sizes;
  a->ndim = 2;
  a->y = &unflatten_out.y;
}
static dl_status unflatten_call(void *args) {
  struct unflatten_args *a = args;
  (void)a;
  return dl_unflatten(a->x, a->dim, a->sizes, a->ndim, a->y);
}
static const struct argument unflatten_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct unflatten_args, x), .kind = "tensor"},
    {.name = "dim", .type = NUMBER_I64, .at = offsetof(struct unflatten_args, dim)},
    {.name = "sizes", .type = DIMS, .at = offsetof(struct unflatten_args, sizes), .count_name = "ndim", .count_at = offsetof(struct unflatten_args, ndim), .element = sizeof(int64_t)},
    {.name = "y", .type = OUT, .at = offsetof(struct unflatten_args, y)},
};
static const struct subject unflatten_subject = {.name = "unflatten",
    .size = sizeof(struct unflatten_args), .call = unflatten_call, .make = unflatten_make,
    .out = &unflatten_out, .out_size = sizeof(unflatten_out), .arguments = unflatten_arguments,
    .count = 4};

struct squeeze_args {
  dl_tensor *x;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} squeeze_out;
static void squeeze_make(void *args) {
  struct squeeze_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,1,3]");
  a->y = &squeeze_out.y;
}
static dl_status squeeze_call(void *args) {
  struct squeeze_args *a = args;
  (void)a;
  return dl_squeeze(a->x, a->y);
}
static const struct argument squeeze_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct squeeze_args, x), .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct squeeze_args, y)},
};
static const struct subject squeeze_subject = {.name = "squeeze",
    .size = sizeof(struct squeeze_args), .call = squeeze_call, .make = squeeze_make,
    .out = &squeeze_out, .out_size = sizeof(squeeze_out), .arguments = squeeze_arguments,
    .count = 2};

struct squeeze_dim_args {
  dl_tensor *x;
  int64_t dim;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} squeeze_dim_out;
static void squeeze_dim_make(void *args) {
  struct squeeze_dim_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,1,3]");
  a->dim = 1;
  a->y = &squeeze_dim_out.y;
}
static dl_status squeeze_dim_call(void *args) {
  struct squeeze_dim_args *a = args;
  (void)a;
  return dl_squeeze_dim(a->x, a->dim, a->y);
}
static const struct argument squeeze_dim_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct squeeze_dim_args, x), .kind = "tensor"},
    {.name = "dim", .type = NUMBER_I64, .at = offsetof(struct squeeze_dim_args, dim)},
    {.name = "y", .type = OUT, .at = offsetof(struct squeeze_dim_args, y)},
};
static const struct subject squeeze_dim_subject = {.name = "squeeze_dim",
    .size = sizeof(struct squeeze_dim_args), .call = squeeze_dim_call, .make = squeeze_dim_make,
    .out = &squeeze_dim_out, .out_size = sizeof(squeeze_dim_out),
    .arguments = squeeze_dim_arguments, .count = 3};

struct unsqueeze_args {
  dl_tensor *x;
  int64_t dim;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} unsqueeze_out;
static void unsqueeze_make(void *args) {
  struct unsqueeze_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->dim = 0;
  a->y = &unsqueeze_out.y;
}
static dl_status unsqueeze_call(void *args) {
  struct unsqueeze_args *a = args;
  (void)a;
  return dl_unsqueeze(a->x, a->dim, a->y);
}
static const struct argument unsqueeze_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct unsqueeze_args, x), .kind = "tensor"},
    {.name = "dim", .type = NUMBER_I64, .at = offsetof(struct unsqueeze_args, dim)},
    {.name = "y", .type = OUT, .at = offsetof(struct unsqueeze_args, y)},
};
static const struct subject unsqueeze_subject = {.name = "unsqueeze",
    .size = sizeof(struct unsqueeze_args), .call = unsqueeze_call, .make = unsqueeze_make,
    .out = &unsqueeze_out, .out_size = sizeof(unsqueeze_out), .arguments = unsqueeze_arguments,
    .count = 3};

struct expand_args {
  dl_tensor *x;
  const int64_t *shape;
  int64_t ndim;
  dl_tensor **y;
};
static struct {
  int64_t shape[32];
} expand_in;
static struct {
  dl_tensor * y;
} expand_out;
static void expand_make(void *args) {
  struct expand_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[1,3]");
  expand_in.shape[0] = 4;
  expand_in.shape[1] = -1;
  a->shape = expand_in.shape;
  a->ndim = 2;
  a->y = &expand_out.y;
}
static dl_status expand_call(void *args) {
  struct expand_args *a = args;
  (void)a;
  return dl_expand(a->x, a->shape, a->ndim, a->y);
}
static const struct argument expand_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct expand_args, x), .kind = "tensor"},
    {.name = "shape", .type = DIMS, .at = offsetof(struct expand_args, shape), .count_name = "ndim", .count_at = offsetof(struct expand_args, ndim), .element = sizeof(int64_t)},
    {.name = "y", .type = OUT, .at = offsetof(struct expand_args, y)},
};
static const struct subject expand_subject = {.name = "expand", .size = sizeof(struct expand_args),
    .call = expand_call, .make = expand_make, .out = &expand_out, .out_size = sizeof(expand_out),
    .arguments = expand_arguments, .count = 3};

struct permute_args {
  dl_tensor *x;
  const int64_t *dims;
  int64_t ndim;
  dl_tensor **y;
};
static struct {
  int64_t dims[32];
} permute_in;
static struct {
  dl_tensor * y;
} permute_out;
static void permute_make(void *args) {
  struct permute_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3,4]");
  permute_in.dims[0] = 2;
  permute_in.dims[1] = 0;
  permute_in.dims[2] = 1;
  a->dims = permute_in.dims;
  a->ndim = 3;
  a->y = &permute_out.y;
}
static dl_status permute_call(void *args) {
  struct permute_args *a = args;
  (void)a;
  return dl_permute(a->x, a->dims, a->ndim, a->y);
}
static const struct argument permute_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct permute_args, x), .kind = "tensor"},
    {.name = "dims", .type = DIMS, .at = offsetof(struct permute_args, dims), .count_name = "ndim", .count_at = offsetof(struct permute_args, ndim), .element = sizeof(int64_t)},
    {.name = "y", .type = OUT, .at = offsetof(struct permute_args, y)},
};
static const struct subject permute_subject = {.name = "permute",
    .size = sizeof(struct permute_args), .call = permute_call, .make = permute_make,
    .out = &permute_out, .out_size = sizeof(permute_out), .arguments = permute_arguments,
    .count = 3};

struct transpose_args {
  dl_tensor *x;
  int64_t dim0;
  int64_t dim1;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} transpose_out;
static void transpose_make(void *args) {
  struct transpose_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->dim0 = 0;
  a->dim1 = 1;
  a->y = &transpose_out.y;
}
static dl_status transpose_call(void *args) {
  struct transpose_args *a = args;
  (void)a;
  return dl_transpose(a->x, a->dim0, a->dim1, a->y);
}
static const struct argument transpose_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct transpose_args, x), .kind = "tensor"},
    {.name = "dim0", .type = NUMBER_I64, .at = offsetof(struct transpose_args, dim0)},
    {.name = "dim1", .type = NUMBER_I64, .at = offsetof(struct transpose_args, dim1)},
    {.name = "y", .type = OUT, .at = offsetof(struct transpose_args, y)},
};
static const struct subject transpose_subject = {.name = "transpose",
    .size = sizeof(struct transpose_args), .call = transpose_call, .make = transpose_make,
    .out = &transpose_out, .out_size = sizeof(transpose_out), .arguments = transpose_arguments,
    .count = 4};

struct t_args {
  dl_tensor *x;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} t_out;
static void t_make(void *args) {
  struct t_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = &t_out.y;
}
static dl_status t_call(void *args) {
  struct t_args *a = args;
  (void)a;
  return dl_t(a->x, a->y);
}
static const struct argument t_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct t_args, x), .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct t_args, y)},
};
static const struct subject t_subject = {.name = "t", .size = sizeof(struct t_args), .call = t_call,
    .make = t_make, .out = &t_out, .out_size = sizeof(t_out), .arguments = t_arguments, .count = 2};

struct select_args {
  dl_tensor *x;
  int64_t dim;
  int64_t index;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} select_out;
static void select_make(void *args) {
  struct select_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->dim = 1;
  a->index = -1;
  a->y = &select_out.y;
}
static dl_status select_call(void *args) {
  struct select_args *a = args;
  (void)a;
  return dl_select(a->x, a->dim, a->index, a->y);
}
static const struct argument select_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct select_args, x), .kind = "tensor"},
    {.name = "dim", .type = NUMBER_I64, .at = offsetof(struct select_args, dim)},
    {.name = "index", .type = NUMBER_I64, .at = offsetof(struct select_args, index)},
    {.name = "y", .type = OUT, .at = offsetof(struct select_args, y)},
};
static const struct subject select_subject = {.name = "select", .size = sizeof(struct select_args),
    .call = select_call, .make = select_make, .out = &select_out, .out_size = sizeof(select_out),
    .arguments = select_arguments, .count = 4};

struct slice_args {
  dl_tensor *x;
  int64_t dim;
  int64_t start;
  int64_t end;
  int64_t step;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} slice_out;
static void slice_make(void *args) {
  struct slice_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[5,3]");
  a->dim = 0;
  a->start = 1;
  a->end = -1;
  a->step = 2;
  a->y = &slice_out.y;
}
static dl_status slice_call(void *args) {
  struct slice_args *a = args;
  (void)a;
  return dl_slice(a->x, a->dim, a->start, a->end, a->step, a->y);
}
static const struct argument slice_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct slice_args, x), .kind = "tensor"},
    {.name = "dim", .type = NUMBER_I64, .at = offsetof(struct slice_args, dim)},
    {.name = "start", .type = NUMBER_I64, .at = offsetof(struct slice_args, start)},
    {.name = "end", .type = NUMBER_I64, .at = offsetof(struct slice_args, end)},
    {.name = "step", .type = NUMBER_I64, .at = offsetof(struct slice_args, step), .limited = 1, .low = 1, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "y", .type = OUT, .at = offsetof(struct slice_args, y)},
};
static const struct subject slice_subject = {.name = "slice", .size = sizeof(struct slice_args),
    .call = slice_call, .make = slice_make, .out = &slice_out, .out_size = sizeof(slice_out),
    .arguments = slice_arguments, .count = 6};

struct narrow_args {
  dl_tensor *x;
  int64_t dim;
  int64_t start;
  int64_t length;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} narrow_out;
static void narrow_make(void *args) {
  struct narrow_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[5,3]");
  a->dim = 0;
  a->start = 1;
  a->length = 2;
  a->y = &narrow_out.y;
}
static dl_status narrow_call(void *args) {
  struct narrow_args *a = args;
  (void)a;
  return dl_narrow(a->x, a->dim, a->start, a->length, a->y);
}
static const struct argument narrow_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct narrow_args, x), .kind = "tensor"},
    {.name = "dim", .type = NUMBER_I64, .at = offsetof(struct narrow_args, dim)},
    {.name = "start", .type = NUMBER_I64, .at = offsetof(struct narrow_args, start)},
    {.name = "length", .type = NUMBER_I64, .at = offsetof(struct narrow_args, length)},
    {.name = "y", .type = OUT, .at = offsetof(struct narrow_args, y)},
};
static const struct subject narrow_subject = {.name = "narrow", .size = sizeof(struct narrow_args),
    .call = narrow_call, .make = narrow_make, .out = &narrow_out, .out_size = sizeof(narrow_out),
    .arguments = narrow_arguments, .count = 5};

struct split_args {
  dl_tensor *x;
  int64_t size;
  int64_t dim;
  dl_tensor **pieces;
  int64_t capacity;
  int64_t *count;
};
static struct {
  dl_tensor * pieces[32];
  int64_t count;
} split_out;
static void split_make(void *args) {
  struct split_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[5,3]");
  a->size = 2;
  a->dim = 0;
  a->pieces = split_out.pieces;
  a->capacity = 32;
  a->count = &split_out.count;
}
static dl_status split_call(void *args) {
  struct split_args *a = args;
  (void)a;
  return dl_split(a->x, a->size, a->dim, a->pieces, a->capacity, a->count);
}
static const struct argument split_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct split_args, x), .kind = "tensor"},
    {.name = "size", .type = NUMBER_I64, .at = offsetof(struct split_args, size)},
    {.name = "dim", .type = NUMBER_I64, .at = offsetof(struct split_args, dim)},
    {.name = "pieces", .type = OUT_LIST, .at = offsetof(struct split_args, pieces), .count_name = "capacity", .count_at = offsetof(struct split_args, capacity), .total_name = "count", .total_at = offsetof(struct split_args, count)},
};
static const struct subject split_subject = {.name = "split", .size = sizeof(struct split_args),
    .call = split_call, .make = split_make, .out = &split_out, .out_size = sizeof(split_out),
    .arguments = split_arguments, .count = 4};

struct split_sizes_args {
  dl_tensor *x;
  const int64_t *sizes;
  int64_t size_count;
  int64_t dim;
  dl_tensor **pieces;
  int64_t capacity;
  int64_t *count;
};
static struct {
  int64_t sizes[32];
} split_sizes_in;
static struct {
  dl_tensor * pieces[32];
  int64_t count;
} split_sizes_out;
static void split_sizes_make(void *args) {
  struct split_sizes_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[5,3]");
  split_sizes_in.sizes[0] = 1;
  split_sizes_in.sizes[1] = 4;
  a->sizes = split_sizes_in.sizes;
  a->size_count = 2;
  a->dim = 0;
  a->pieces = split_sizes_out.pieces;
  a->capacity = 32;
  a->count = &split_sizes_out.count;
}
static dl_status split_sizes_call(void *args) {
  struct split_sizes_args *a = args;
  (void)a;
  return dl_split_sizes(a->x, a->sizes, a->size_count, a->dim, a->pieces, a->capacity, a->count);
}
static const struct argument split_sizes_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct split_sizes_args, x), .kind = "tensor"},
    {.name = "sizes", .type = ARRAY, .at = offsetof(struct split_sizes_args, sizes), .count_name = "size_count", .count_at = offsetof(struct split_sizes_args, size_count), .element = sizeof(int64_t)},
    {.name = "dim", .type = NUMBER_I64, .at = offsetof(struct split_sizes_args, dim)},
    {.name = "pieces", .type = OUT_LIST, .at = offsetof(struct split_sizes_args, pieces), .count_name = "capacity", .count_at = offsetof(struct split_sizes_args, capacity), .total_name = "count", .total_at = offsetof(struct split_sizes_args, count)},
};
static const struct subject split_sizes_subject = {.name = "split_sizes",
    .size = sizeof(struct split_sizes_args), .call = split_sizes_call, .make = split_sizes_make,
    .out = &split_sizes_out, .out_size = sizeof(split_sizes_out),
    .arguments = split_sizes_arguments, .count = 4};

struct chunk_args {
  dl_tensor *x;
  int64_t chunks;
  int64_t dim;
  dl_tensor **pieces;
  int64_t capacity;
  int64_t *count;
};
static struct {
  dl_tensor * pieces[32];
  int64_t count;
} chunk_out;
static void chunk_make(void *args) {
  struct chunk_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[5,3]");
  a->chunks = 2;
  a->dim = 0;
  a->pieces = chunk_out.pieces;
  a->capacity = 32;
  a->count = &chunk_out.count;
}
static dl_status chunk_call(void *args) {
  struct chunk_args *a = args;
  (void)a;
  return dl_chunk(a->x, a->chunks, a->dim, a->pieces, a->capacity, a->count);
}
static const struct argument chunk_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct chunk_args, x), .kind = "tensor"},
    {.name = "chunks", .type = NUMBER_I64, .at = offsetof(struct chunk_args, chunks)},
    {.name = "dim", .type = NUMBER_I64, .at = offsetof(struct chunk_args, dim)},
    {.name = "pieces", .type = OUT_LIST, .at = offsetof(struct chunk_args, pieces), .count_name = "capacity", .count_at = offsetof(struct chunk_args, capacity), .total_name = "count", .total_at = offsetof(struct chunk_args, count)},
};
static const struct subject chunk_subject = {.name = "chunk", .size = sizeof(struct chunk_args),
    .call = chunk_call, .make = chunk_make, .out = &chunk_out, .out_size = sizeof(chunk_out),
    .arguments = chunk_arguments, .count = 4};

struct unbind_args {
  dl_tensor *x;
  int64_t dim;
  dl_tensor **pieces;
  int64_t capacity;
  int64_t *count;
};
static struct {
  dl_tensor * pieces[32];
  int64_t count;
} unbind_out;
static void unbind_make(void *args) {
  struct unbind_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->dim = 0;
  a->pieces = unbind_out.pieces;
  a->capacity = 32;
  a->count = &unbind_out.count;
}
static dl_status unbind_call(void *args) {
  struct unbind_args *a = args;
  (void)a;
  return dl_unbind(a->x, a->dim, a->pieces, a->capacity, a->count);
}
static const struct argument unbind_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct unbind_args, x), .kind = "tensor"},
    {.name = "dim", .type = NUMBER_I64, .at = offsetof(struct unbind_args, dim)},
    {.name = "pieces", .type = OUT_LIST, .at = offsetof(struct unbind_args, pieces), .count_name = "capacity", .count_at = offsetof(struct unbind_args, capacity), .total_name = "count", .total_at = offsetof(struct unbind_args, count)},
};
static const struct subject unbind_subject = {.name = "unbind", .size = sizeof(struct unbind_args),
    .call = unbind_call, .make = unbind_make, .out = &unbind_out, .out_size = sizeof(unbind_out),
    .arguments = unbind_arguments, .count = 3};

struct as_strided_args {
  dl_tensor *x;
  const int64_t *shape;
  int64_t ndim;
  const int64_t *strides;
  int64_t stride_count;
  int64_t offset;
  dl_tensor **y;
};
static struct {
  int64_t shape[32];
  int64_t strides[32];
} as_strided_in;
static struct {
  dl_tensor * y;
} as_strided_out;
static void as_strided_make(void *args) {
  struct as_strided_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[6]");
  as_strided_in.shape[0] = 2;
  as_strided_in.shape[1] = 2;
  a->shape = as_strided_in.shape;
  a->ndim = 2;
  as_strided_in.strides[0] = 1;
  as_strided_in.strides[1] = 2;
  a->strides = as_strided_in.strides;
  a->stride_count = 2;
  a->offset = 1;
  a->y = &as_strided_out.y;
}
static dl_status as_strided_call(void *args) {
  struct as_strided_args *a = args;
  (void)a;
  return dl_as_strided(a->x, a->shape, a->ndim, a->strides, a->stride_count, a->offset, a->y);
}
static const struct argument as_strided_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct as_strided_args, x), .kind = "tensor"},
    {.name = "shape", .type = DIMS, .at = offsetof(struct as_strided_args, shape), .count_name = "ndim", .count_at = offsetof(struct as_strided_args, ndim), .element = sizeof(int64_t)},
    {.name = "strides", .type = DIMS, .at = offsetof(struct as_strided_args, strides), .count_name = "stride_count", .count_at = offsetof(struct as_strided_args, stride_count), .element = sizeof(int64_t)},
    {.name = "offset", .type = NUMBER_I64, .at = offsetof(struct as_strided_args, offset)},
    {.name = "y", .type = OUT, .at = offsetof(struct as_strided_args, y)},
};
static const struct subject as_strided_subject = {.name = "as_strided",
    .size = sizeof(struct as_strided_args), .call = as_strided_call, .make = as_strided_make,
    .out = &as_strided_out, .out_size = sizeof(as_strided_out), .arguments = as_strided_arguments,
    .count = 5};

const struct subject *const view_subjects[] = {
    &view_subject,
    &reshape_subject,
    &flatten_subject,
    &unflatten_subject,
    &squeeze_subject,
    &squeeze_dim_subject,
    &unsqueeze_subject,
    &expand_subject,
    &permute_subject,
    &transpose_subject,
    &t_subject,
    &select_subject,
    &slice_subject,
    &narrow_subject,
    &split_subject,
    &split_sizes_subject,
    &chunk_subject,
    &unbind_subject,
    &as_strided_subject,
    NULL};
