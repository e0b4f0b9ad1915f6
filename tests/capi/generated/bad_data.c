/* Bad calls of <dl/data.h>. Generated from capi/spec by capi/generate; do not edit. */
#include "../bad_arguments.h"

struct tensor_dataset_create_args {
  dl_tensor *const *tensors;
  int64_t count;
  dl_dataset **dataset;
};
static struct {
  dl_tensor *tensors[32];
} tensor_dataset_create_in;
static struct {
  dl_dataset * dataset;
} tensor_dataset_create_out;
static void tensor_dataset_create_make(void *args) {
  struct tensor_dataset_create_args *a = args;
  (void)a;
  tensor_dataset_create_in.tensors[0] = example_tensor_of("f32[4,2]");
  tensor_dataset_create_in.tensors[1] = example_tensor_of("i64[4]");
  a->tensors = tensor_dataset_create_in.tensors;
  a->count = 2;
  a->dataset = &tensor_dataset_create_out.dataset;
}
static dl_status tensor_dataset_create_call(void *args) {
  struct tensor_dataset_create_args *a = args;
  (void)a;
  return dl_tensor_dataset_create(a->tensors, a->count, a->dataset);
}
static const struct argument tensor_dataset_create_arguments[] = {
    {.name = "tensors", .type = HANDLES, .at = offsetof(struct tensor_dataset_create_args, tensors), .kind = "tensor", .count_name = "count", .count_at = offsetof(struct tensor_dataset_create_args, count), .element = sizeof(dl_tensor *)},
    {.name = "dataset", .type = OUT, .at = offsetof(struct tensor_dataset_create_args, dataset)},
};
static const struct subject tensor_dataset_create_subject = {.name = "tensor_dataset_create",
    .size = sizeof(struct tensor_dataset_create_args), .call = tensor_dataset_create_call,
    .make = tensor_dataset_create_make, .out = &tensor_dataset_create_out,
    .out_size = sizeof(tensor_dataset_create_out), .aliases = "field",
    .arguments = tensor_dataset_create_arguments, .count = 2};

struct dataset_from_callbacks_args {
  int64_t size;
  const char *fields;
  dl_dataset_get_fn get;
  void *user_data;
  dl_destroy_fn destroy;
  const dl_dataset_from_callbacks_options *options;
  dl_dataset **dataset;
};
static struct {
  dl_dataset_from_callbacks_options options;
} dataset_from_callbacks_in;
static struct {
  dl_dataset * dataset;
} dataset_from_callbacks_out;
static void dataset_from_callbacks_make(void *args) {
  struct dataset_from_callbacks_args *a = args;
  (void)a;
  a->size = 10;
  a->fields = "x f32[2], y i64";
  a->get = example_dataset_get_fn;
  a->user_data = NULL;
  a->destroy = NULL;
  dl_dataset_from_callbacks_options_init(&dataset_from_callbacks_in.options, sizeof(dataset_from_callbacks_in.options));
  a->options = &dataset_from_callbacks_in.options;
  a->dataset = &dataset_from_callbacks_out.dataset;
}
static dl_status dataset_from_callbacks_call(void *args) {
  struct dataset_from_callbacks_args *a = args;
  (void)a;
  return dl_dataset_from_callbacks(a->size, a->fields, a->get, a->user_data, a->destroy, a->options, a->dataset);
}
static const struct argument dataset_from_callbacks_arguments[] = {
    {.name = "size", .type = NUMBER_I64, .at = offsetof(struct dataset_from_callbacks_args, size), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "fields", .type = STR, .at = offsetof(struct dataset_from_callbacks_args, fields)},
    {.name = "get", .type = FN, .at = offsetof(struct dataset_from_callbacks_args, get), .nullable = 1},
    {.name = "options", .type = OPTIONS, .at = offsetof(struct dataset_from_callbacks_args, options), .element = sizeof(dl_dataset_from_callbacks_options)},
    {.name = "options.get_batch", .type = FN, .at = offsetof(dl_dataset_from_callbacks_options, get_batch), .inside = 1 + offsetof(struct dataset_from_callbacks_args, options), .nullable = 1},
    {.name = "options.any_thread", .type = FLAG, .at = offsetof(dl_dataset_from_callbacks_options, any_thread), .inside = 1 + offsetof(struct dataset_from_callbacks_args, options)},
    {.name = "options.reserved0", .type = RESERVED, .at = offsetof(dl_dataset_from_callbacks_options, reserved0), .inside = 1 + offsetof(struct dataset_from_callbacks_args, options)},
    {.name = "options.reserved1", .type = RESERVED, .at = offsetof(dl_dataset_from_callbacks_options, reserved1), .inside = 1 + offsetof(struct dataset_from_callbacks_args, options)},
    {.name = "dataset", .type = OUT, .at = offsetof(struct dataset_from_callbacks_args, dataset)},
};
static const struct subject dataset_from_callbacks_subject = {.name = "dataset_from_callbacks",
    .size = sizeof(struct dataset_from_callbacks_args), .call = dataset_from_callbacks_call,
    .make = dataset_from_callbacks_make, .out = &dataset_from_callbacks_out,
    .out_size = sizeof(dataset_from_callbacks_out), .arguments = dataset_from_callbacks_arguments,
    .count = 9};

struct dataset_size_args {
  dl_dataset *dataset;
  int64_t *size;
};
static struct {
  int64_t size;
} dataset_size_out;
static void dataset_size_make(void *args) {
  struct dataset_size_args *a = args;
  (void)a;
  a->dataset = example_dataset();
  a->size = &dataset_size_out.size;
}
static dl_status dataset_size_call(void *args) {
  struct dataset_size_args *a = args;
  (void)a;
  return dl_dataset_size(a->dataset, a->size);
}
static const struct argument dataset_size_arguments[] = {
    {.name = "dataset", .type = HANDLE, .at = offsetof(struct dataset_size_args, dataset), .kind = "dataset"},
    {.name = "size", .type = OUT, .at = offsetof(struct dataset_size_args, size)},
};
static const struct subject dataset_size_subject = {.name = "dataset_size",
    .size = sizeof(struct dataset_size_args), .call = dataset_size_call, .make = dataset_size_make,
    .out = &dataset_size_out, .out_size = sizeof(dataset_size_out),
    .arguments = dataset_size_arguments, .count = 2};

struct dataset_fields_args {
  dl_dataset *dataset;
  char *text;
  int64_t capacity;
  int64_t *length;
};
static struct {
  char text[32];
  int64_t length;
} dataset_fields_out;
static void dataset_fields_make(void *args) {
  struct dataset_fields_args *a = args;
  (void)a;
  a->dataset = example_dataset();
  a->text = dataset_fields_out.text;
  a->capacity = 32;
  a->length = &dataset_fields_out.length;
}
static dl_status dataset_fields_call(void *args) {
  struct dataset_fields_args *a = args;
  (void)a;
  return dl_dataset_fields(a->dataset, a->text, a->capacity, a->length);
}
static const struct argument dataset_fields_arguments[] = {
    {.name = "dataset", .type = HANDLE, .at = offsetof(struct dataset_fields_args, dataset), .kind = "dataset"},
    {.name = "text", .type = OUT_TEXT, .at = offsetof(struct dataset_fields_args, text), .count_name = "capacity", .count_at = offsetof(struct dataset_fields_args, capacity), .total_name = "length", .total_at = offsetof(struct dataset_fields_args, length)},
};
static const struct subject dataset_fields_subject = {.name = "dataset_fields",
    .size = sizeof(struct dataset_fields_args), .call = dataset_fields_call,
    .make = dataset_fields_make, .out = &dataset_fields_out, .out_size = sizeof(dataset_fields_out),
    .arguments = dataset_fields_arguments, .count = 2};

struct dataset_get_args {
  dl_dataset *dataset;
  int64_t index;
  dl_tensor **fields;
  int64_t capacity;
  int64_t *count;
};
static struct {
  dl_tensor * fields[32];
  int64_t count;
} dataset_get_out;
static void dataset_get_make(void *args) {
  struct dataset_get_args *a = args;
  (void)a;
  a->dataset = example_dataset();
  a->index = 3;
  a->fields = dataset_get_out.fields;
  a->capacity = 32;
  a->count = &dataset_get_out.count;
}
static dl_status dataset_get_call(void *args) {
  struct dataset_get_args *a = args;
  (void)a;
  return dl_dataset_get(a->dataset, a->index, a->fields, a->capacity, a->count);
}
static const struct argument dataset_get_arguments[] = {
    {.name = "dataset", .type = HANDLE, .at = offsetof(struct dataset_get_args, dataset), .kind = "dataset"},
    {.name = "index", .type = NUMBER_I64, .at = offsetof(struct dataset_get_args, index)},
    {.name = "fields", .type = OUT_LIST, .at = offsetof(struct dataset_get_args, fields), .count_name = "capacity", .count_at = offsetof(struct dataset_get_args, capacity), .total_name = "count", .total_at = offsetof(struct dataset_get_args, count)},
};
static const struct subject dataset_get_subject = {.name = "dataset_get",
    .size = sizeof(struct dataset_get_args), .call = dataset_get_call, .make = dataset_get_make,
    .out = &dataset_get_out, .out_size = sizeof(dataset_get_out),
    .arguments = dataset_get_arguments, .count = 3};

struct dataset_field_count_args {
  dl_dataset *dataset;
  int64_t *count;
};
static struct {
  int64_t count;
} dataset_field_count_out;
static void dataset_field_count_make(void *args) {
  struct dataset_field_count_args *a = args;
  (void)a;
  a->dataset = example_dataset();
  a->count = &dataset_field_count_out.count;
}
static dl_status dataset_field_count_call(void *args) {
  struct dataset_field_count_args *a = args;
  (void)a;
  return dl_dataset_field_count(a->dataset, a->count);
}
static const struct argument dataset_field_count_arguments[] = {
    {.name = "dataset", .type = HANDLE, .at = offsetof(struct dataset_field_count_args, dataset), .kind = "dataset"},
    {.name = "count", .type = OUT, .at = offsetof(struct dataset_field_count_args, count)},
};
static const struct subject dataset_field_count_subject = {.name = "dataset_field_count",
    .size = sizeof(struct dataset_field_count_args), .call = dataset_field_count_call,
    .make = dataset_field_count_make, .out = &dataset_field_count_out,
    .out_size = sizeof(dataset_field_count_out), .arguments = dataset_field_count_arguments,
    .count = 2};

struct subset_args {
  dl_dataset *dataset;
  const int64_t *indices;
  int64_t count;
  dl_dataset **part;
};
static struct {
  int64_t indices[32];
} subset_in;
static struct {
  dl_dataset * part;
} subset_out;
static void subset_make(void *args) {
  struct subset_args *a = args;
  (void)a;
  a->dataset = example_dataset();
  subset_in.indices[0] = 3;
  subset_in.indices[1] = 1;
  subset_in.indices[2] = -1;
  a->indices = subset_in.indices;
  a->count = 3;
  a->part = &subset_out.part;
}
static dl_status subset_call(void *args) {
  struct subset_args *a = args;
  (void)a;
  return dl_subset(a->dataset, a->indices, a->count, a->part);
}
static const struct argument subset_arguments[] = {
    {.name = "dataset", .type = HANDLE, .at = offsetof(struct subset_args, dataset), .kind = "dataset"},
    {.name = "indices", .type = ARRAY, .at = offsetof(struct subset_args, indices), .count_name = "count", .count_at = offsetof(struct subset_args, count), .element = sizeof(int64_t)},
    {.name = "part", .type = OUT, .at = offsetof(struct subset_args, part)},
};
static const struct subject subset_subject = {.name = "subset", .size = sizeof(struct subset_args),
    .call = subset_call, .make = subset_make, .out = &subset_out, .out_size = sizeof(subset_out),
    .arguments = subset_arguments, .count = 3};

struct concat_args {
  dl_dataset *const *datasets;
  int64_t count;
  dl_dataset **joined;
};
static struct {
  dl_dataset *datasets[32];
} concat_in;
static struct {
  dl_dataset * joined;
} concat_out;
static void concat_make(void *args) {
  struct concat_args *a = args;
  (void)a;
  concat_in.datasets[0] = example_dataset();
  concat_in.datasets[1] = example_dataset();
  a->datasets = concat_in.datasets;
  a->count = 2;
  a->joined = &concat_out.joined;
}
static dl_status concat_call(void *args) {
  struct concat_args *a = args;
  (void)a;
  return dl_concat(a->datasets, a->count, a->joined);
}
static const struct argument concat_arguments[] = {
    {.name = "datasets", .type = HANDLES, .at = offsetof(struct concat_args, datasets), .kind = "dataset", .count_name = "count", .count_at = offsetof(struct concat_args, count), .element = sizeof(dl_dataset *)},
    {.name = "joined", .type = OUT, .at = offsetof(struct concat_args, joined)},
};
static const struct subject concat_subject = {.name = "concat", .size = sizeof(struct concat_args),
    .call = concat_call, .make = concat_make, .out = &concat_out, .out_size = sizeof(concat_out),
    .arguments = concat_arguments, .count = 2};

struct random_split_args {
  dl_dataset *dataset;
  const int64_t *lengths;
  int64_t count;
  dl_generator *generator;
  dl_dataset **parts;
};
static struct {
  int64_t lengths[32];
} random_split_in;
static struct {
  dl_dataset * parts[32];
} random_split_out;
static void random_split_make(void *args) {
  struct random_split_args *a = args;
  (void)a;
  a->dataset = example_dataset();
  random_split_in.lengths[0] = 7;
  random_split_in.lengths[1] = 3;
  a->lengths = random_split_in.lengths;
  a->count = 2;
  a->generator = NULL;
  a->parts = random_split_out.parts;
}
static dl_status random_split_call(void *args) {
  struct random_split_args *a = args;
  (void)a;
  return dl_random_split(a->dataset, a->lengths, a->count, a->generator, a->parts);
}
static const struct argument random_split_arguments[] = {
    {.name = "dataset", .type = HANDLE, .at = offsetof(struct random_split_args, dataset), .kind = "dataset"},
    {.name = "lengths", .type = ARRAY, .at = offsetof(struct random_split_args, lengths), .count_name = "count", .count_at = offsetof(struct random_split_args, count), .element = sizeof(int64_t)},
    {.name = "generator", .type = HANDLE, .at = offsetof(struct random_split_args, generator), .nullable = 1, .kind = "generator"},
    {.name = "parts", .type = OUT_FILLED, .at = offsetof(struct random_split_args, parts)},
};
static const struct subject random_split_subject = {.name = "random_split",
    .size = sizeof(struct random_split_args), .call = random_split_call, .make = random_split_make,
    .out = &random_split_out, .out_size = sizeof(random_split_out),
    .arguments = random_split_arguments, .count = 4};

struct random_split_fractions_args {
  dl_dataset *dataset;
  const double *fractions;
  int64_t count;
  dl_generator *generator;
  dl_dataset **parts;
};
static struct {
  double fractions[32];
} random_split_fractions_in;
static struct {
  dl_dataset * parts[32];
} random_split_fractions_out;
static void random_split_fractions_make(void *args) {
  struct random_split_fractions_args *a = args;
  (void)a;
  a->dataset = example_dataset();
  random_split_fractions_in.fractions[0] = 0.75;
  random_split_fractions_in.fractions[1] = 0.25;
  a->fractions = random_split_fractions_in.fractions;
  a->count = 2;
  a->generator = NULL;
  a->parts = random_split_fractions_out.parts;
}
static dl_status random_split_fractions_call(void *args) {
  struct random_split_fractions_args *a = args;
  (void)a;
  return dl_random_split_fractions(a->dataset, a->fractions, a->count, a->generator, a->parts);
}
static const struct argument random_split_fractions_arguments[] = {
    {.name = "dataset", .type = HANDLE, .at = offsetof(struct random_split_fractions_args, dataset), .kind = "dataset"},
    {.name = "fractions", .type = ARRAY, .at = offsetof(struct random_split_fractions_args, fractions), .count_name = "count", .count_at = offsetof(struct random_split_fractions_args, count), .element = sizeof(double)},
    {.name = "generator", .type = HANDLE, .at = offsetof(struct random_split_fractions_args, generator), .nullable = 1, .kind = "generator"},
    {.name = "parts", .type = OUT_FILLED, .at = offsetof(struct random_split_fractions_args, parts)},
};
static const struct subject random_split_fractions_subject = {.name = "random_split_fractions",
    .size = sizeof(struct random_split_fractions_args), .call = random_split_fractions_call,
    .make = random_split_fractions_make, .out = &random_split_fractions_out,
    .out_size = sizeof(random_split_fractions_out), .arguments = random_split_fractions_arguments,
    .count = 4};

struct csv_read_args {
  const char *path;
  const dl_csv_options *options;
  dl_tensor **y;
};
static struct {
  dl_csv_options options;
} csv_read_in;
static struct {
  dl_tensor * y;
} csv_read_out;
static void csv_read_make(void *args) {
  struct csv_read_args *a = args;
  (void)a;
  a->path = example_csv();
  dl_csv_options_init(&csv_read_in.options, sizeof(csv_read_in.options));
  a->options = &csv_read_in.options;
  a->y = &csv_read_out.y;
}
static dl_status csv_read_call(void *args) {
  struct csv_read_args *a = args;
  (void)a;
  return dl_csv_read(a->path, a->options, a->y);
}
static const struct argument csv_read_arguments[] = {
    {.name = "path", .type = STR, .at = offsetof(struct csv_read_args, path)},
    {.name = "options", .type = OPTIONS, .at = offsetof(struct csv_read_args, options), .element = sizeof(dl_csv_options)},
    {.name = "options.dtype", .type = DTYPE, .at = offsetof(dl_csv_options, dtype), .inside = 1 + offsetof(struct csv_read_args, options), .nullable = 1},
    {.name = "options.delimiter", .type = STR, .at = offsetof(dl_csv_options, delimiter), .inside = 1 + offsetof(struct csv_read_args, options), .nullable = 1},
    {.name = "options.skip_rows", .type = NUMBER_I64, .at = offsetof(dl_csv_options, skip_rows), .inside = 1 + offsetof(struct csv_read_args, options), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "options.columns", .type = STR, .at = offsetof(dl_csv_options, columns), .inside = 1 + offsetof(struct csv_read_args, options), .nullable = 1},
    {.name = "options.allow_nonfinite", .type = FLAG, .at = offsetof(dl_csv_options, allow_nonfinite), .inside = 1 + offsetof(struct csv_read_args, options)},
    {.name = "options.reserved0", .type = RESERVED, .at = offsetof(dl_csv_options, reserved0), .inside = 1 + offsetof(struct csv_read_args, options)},
    {.name = "y", .type = OUT, .at = offsetof(struct csv_read_args, y)},
};
static const struct subject csv_read_subject = {.name = "csv_read",
    .size = sizeof(struct csv_read_args), .call = csv_read_call, .make = csv_read_make,
    .out = &csv_read_out, .out_size = sizeof(csv_read_out), .arguments = csv_read_arguments,
    .count = 9};

struct idx_read_args {
  const char *path;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} idx_read_out;
static void idx_read_make(void *args) {
  struct idx_read_args *a = args;
  (void)a;
  a->path = example_idx();
  a->y = &idx_read_out.y;
}
static dl_status idx_read_call(void *args) {
  struct idx_read_args *a = args;
  (void)a;
  return dl_idx_read(a->path, a->y);
}
static const struct argument idx_read_arguments[] = {
    {.name = "path", .type = STR, .at = offsetof(struct idx_read_args, path)},
    {.name = "y", .type = OUT, .at = offsetof(struct idx_read_args, y)},
};
static const struct subject idx_read_subject = {.name = "idx_read",
    .size = sizeof(struct idx_read_args), .call = idx_read_call, .make = idx_read_make,
    .out = &idx_read_out, .out_size = sizeof(idx_read_out), .arguments = idx_read_arguments,
    .count = 2};

struct fashion_mnist_create_args {
  const char *root;
  dl_data_split split;
  const dl_mnist_options *options;
  dl_dataset **dataset;
};
static struct {
  dl_mnist_options options;
} fashion_mnist_create_in;
static struct {
  dl_dataset * dataset;
} fashion_mnist_create_out;
static void fashion_mnist_create_make(void *args) {
  struct fashion_mnist_create_args *a = args;
  (void)a;
  a->root = "data";
  a->split = DL_SPLIT_TEST;
  dl_mnist_options_init(&fashion_mnist_create_in.options, sizeof(fashion_mnist_create_in.options));
  a->options = &fashion_mnist_create_in.options;
  a->dataset = &fashion_mnist_create_out.dataset;
}
static dl_status fashion_mnist_create_call(void *args) {
  struct fashion_mnist_create_args *a = args;
  (void)a;
  return dl_fashion_mnist_create(a->root, a->split, a->options, a->dataset);
}
static const struct argument fashion_mnist_create_arguments[] = {
    {.name = "root", .type = STR, .at = offsetof(struct fashion_mnist_create_args, root)},
    {.name = "split", .type = ENUM, .at = offsetof(struct fashion_mnist_create_args, split), .values = (const int32_t[]){0, 1}, .value_count = 2},
    {.name = "options", .type = OPTIONS, .at = offsetof(struct fashion_mnist_create_args, options), .element = sizeof(dl_mnist_options)},
    {.name = "options.download", .type = FLAG, .at = offsetof(dl_mnist_options, download), .inside = 1 + offsetof(struct fashion_mnist_create_args, options)},
    {.name = "options.mirror", .type = STR, .at = offsetof(dl_mnist_options, mirror), .inside = 1 + offsetof(struct fashion_mnist_create_args, options), .nullable = 1},
    {.name = "options.as_bytes", .type = FLAG, .at = offsetof(dl_mnist_options, as_bytes), .inside = 1 + offsetof(struct fashion_mnist_create_args, options)},
    {.name = "options.normalize", .type = FLAG, .at = offsetof(dl_mnist_options, normalize), .inside = 1 + offsetof(struct fashion_mnist_create_args, options)},
    {.name = "options.mean", .type = NUMBER_F64, .at = offsetof(dl_mnist_options, mean), .inside = 1 + offsetof(struct fashion_mnist_create_args, options)},
    {.name = "options.std", .type = NUMBER_F64, .at = offsetof(dl_mnist_options, std), .inside = 1 + offsetof(struct fashion_mnist_create_args, options)},
    {.name = "dataset", .type = OUT, .at = offsetof(struct fashion_mnist_create_args, dataset)},
};
static const struct subject fashion_mnist_create_subject = {.name = "fashion_mnist_create",
    .size = sizeof(struct fashion_mnist_create_args), .call = fashion_mnist_create_call,
    .make = fashion_mnist_create_make, .out = &fashion_mnist_create_out,
    .out_size = sizeof(fashion_mnist_create_out), .arguments = fashion_mnist_create_arguments,
    .count = 10};

struct mnist_create_args {
  const char *root;
  dl_data_split split;
  const dl_mnist_options *options;
  dl_dataset **dataset;
};
static struct {
  dl_mnist_options options;
} mnist_create_in;
static struct {
  dl_dataset * dataset;
} mnist_create_out;
static void mnist_create_make(void *args) {
  struct mnist_create_args *a = args;
  (void)a;
  a->root = "data";
  a->split = DL_SPLIT_TEST;
  dl_mnist_options_init(&mnist_create_in.options, sizeof(mnist_create_in.options));
  a->options = &mnist_create_in.options;
  a->dataset = &mnist_create_out.dataset;
}
static dl_status mnist_create_call(void *args) {
  struct mnist_create_args *a = args;
  (void)a;
  return dl_mnist_create(a->root, a->split, a->options, a->dataset);
}
static const struct argument mnist_create_arguments[] = {
    {.name = "root", .type = STR, .at = offsetof(struct mnist_create_args, root)},
    {.name = "split", .type = ENUM, .at = offsetof(struct mnist_create_args, split), .values = (const int32_t[]){0, 1}, .value_count = 2},
    {.name = "options", .type = OPTIONS, .at = offsetof(struct mnist_create_args, options), .element = sizeof(dl_mnist_options)},
    {.name = "options.download", .type = FLAG, .at = offsetof(dl_mnist_options, download), .inside = 1 + offsetof(struct mnist_create_args, options)},
    {.name = "options.mirror", .type = STR, .at = offsetof(dl_mnist_options, mirror), .inside = 1 + offsetof(struct mnist_create_args, options), .nullable = 1},
    {.name = "options.as_bytes", .type = FLAG, .at = offsetof(dl_mnist_options, as_bytes), .inside = 1 + offsetof(struct mnist_create_args, options)},
    {.name = "options.normalize", .type = FLAG, .at = offsetof(dl_mnist_options, normalize), .inside = 1 + offsetof(struct mnist_create_args, options)},
    {.name = "options.mean", .type = NUMBER_F64, .at = offsetof(dl_mnist_options, mean), .inside = 1 + offsetof(struct mnist_create_args, options)},
    {.name = "options.std", .type = NUMBER_F64, .at = offsetof(dl_mnist_options, std), .inside = 1 + offsetof(struct mnist_create_args, options)},
    {.name = "dataset", .type = OUT, .at = offsetof(struct mnist_create_args, dataset)},
};
static const struct subject mnist_create_subject = {.name = "mnist_create",
    .size = sizeof(struct mnist_create_args), .call = mnist_create_call, .make = mnist_create_make,
    .out = &mnist_create_out, .out_size = sizeof(mnist_create_out),
    .arguments = mnist_create_arguments, .count = 10};

struct fashion_mnist_class_args {
  int64_t label;
  const char **name;
};
static struct {
  const char * name;
} fashion_mnist_class_out;
static void fashion_mnist_class_make(void *args) {
  struct fashion_mnist_class_args *a = args;
  (void)a;
  a->label = 9;
  a->name = &fashion_mnist_class_out.name;
}
static dl_status fashion_mnist_class_call(void *args) {
  struct fashion_mnist_class_args *a = args;
  (void)a;
  return dl_fashion_mnist_class(a->label, a->name);
}
static const struct argument fashion_mnist_class_arguments[] = {
    {.name = "label", .type = NUMBER_I64, .at = offsetof(struct fashion_mnist_class_args, label)},
    {.name = "name", .type = OUT, .at = offsetof(struct fashion_mnist_class_args, name)},
};
static const struct subject fashion_mnist_class_subject = {.name = "fashion_mnist_class",
    .size = sizeof(struct fashion_mnist_class_args), .call = fashion_mnist_class_call,
    .make = fashion_mnist_class_make, .out = &fashion_mnist_class_out,
    .out_size = sizeof(fashion_mnist_class_out), .arguments = fashion_mnist_class_arguments,
    .count = 2};

struct sequential_sampler_create_args {
  int64_t size;
  dl_sampler **sampler;
};
static struct {
  dl_sampler * sampler;
} sequential_sampler_create_out;
static void sequential_sampler_create_make(void *args) {
  struct sequential_sampler_create_args *a = args;
  (void)a;
  a->size = 10;
  a->sampler = &sequential_sampler_create_out.sampler;
}
static dl_status sequential_sampler_create_call(void *args) {
  struct sequential_sampler_create_args *a = args;
  (void)a;
  return dl_sequential_sampler_create(a->size, a->sampler);
}
static const struct argument sequential_sampler_create_arguments[] = {
    {.name = "size", .type = NUMBER_I64, .at = offsetof(struct sequential_sampler_create_args, size), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "sampler", .type = OUT, .at = offsetof(struct sequential_sampler_create_args, sampler)},
};
static const struct subject sequential_sampler_create_subject = {
    .name = "sequential_sampler_create", .size = sizeof(struct sequential_sampler_create_args),
    .call = sequential_sampler_create_call, .make = sequential_sampler_create_make,
    .out = &sequential_sampler_create_out, .out_size = sizeof(sequential_sampler_create_out),
    .arguments = sequential_sampler_create_arguments, .count = 2};

struct random_sampler_create_args {
  int64_t size;
  const dl_random_sampler_options *options;
  dl_sampler **sampler;
};
static struct {
  dl_random_sampler_options options;
} random_sampler_create_in;
static struct {
  dl_sampler * sampler;
} random_sampler_create_out;
static void random_sampler_create_make(void *args) {
  struct random_sampler_create_args *a = args;
  (void)a;
  a->size = 10;
  dl_random_sampler_options_init(&random_sampler_create_in.options, sizeof(random_sampler_create_in.options));
  a->options = &random_sampler_create_in.options;
  a->sampler = &random_sampler_create_out.sampler;
}
static dl_status random_sampler_create_call(void *args) {
  struct random_sampler_create_args *a = args;
  (void)a;
  return dl_random_sampler_create(a->size, a->options, a->sampler);
}
static const struct argument random_sampler_create_arguments[] = {
    {.name = "size", .type = NUMBER_I64, .at = offsetof(struct random_sampler_create_args, size), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "options", .type = OPTIONS, .at = offsetof(struct random_sampler_create_args, options), .element = sizeof(dl_random_sampler_options)},
    {.name = "options.replacement", .type = FLAG, .at = offsetof(dl_random_sampler_options, replacement), .inside = 1 + offsetof(struct random_sampler_create_args, options)},
    {.name = "options.num_samples", .type = NUMBER_I64, .at = offsetof(dl_random_sampler_options, num_samples), .inside = 1 + offsetof(struct random_sampler_create_args, options), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "options.generator", .type = HANDLE, .at = offsetof(dl_random_sampler_options, generator), .inside = 1 + offsetof(struct random_sampler_create_args, options), .nullable = 1, .kind = "generator"},
    {.name = "sampler", .type = OUT, .at = offsetof(struct random_sampler_create_args, sampler)},
};
static const struct subject random_sampler_create_subject = {.name = "random_sampler_create",
    .size = sizeof(struct random_sampler_create_args), .call = random_sampler_create_call,
    .make = random_sampler_create_make, .out = &random_sampler_create_out,
    .out_size = sizeof(random_sampler_create_out), .arguments = random_sampler_create_arguments,
    .count = 6};

struct subset_random_sampler_create_args {
  const int64_t *indices;
  int64_t count;
  dl_generator *generator;
  dl_sampler **sampler;
};
static struct {
  int64_t indices[32];
} subset_random_sampler_create_in;
static struct {
  dl_sampler * sampler;
} subset_random_sampler_create_out;
static void subset_random_sampler_create_make(void *args) {
  struct subset_random_sampler_create_args *a = args;
  (void)a;
  subset_random_sampler_create_in.indices[0] = 2;
  subset_random_sampler_create_in.indices[1] = 3;
  subset_random_sampler_create_in.indices[2] = 5;
  a->indices = subset_random_sampler_create_in.indices;
  a->count = 3;
  a->generator = NULL;
  a->sampler = &subset_random_sampler_create_out.sampler;
}
static dl_status subset_random_sampler_create_call(void *args) {
  struct subset_random_sampler_create_args *a = args;
  (void)a;
  return dl_subset_random_sampler_create(a->indices, a->count, a->generator, a->sampler);
}
static const struct argument subset_random_sampler_create_arguments[] = {
    {.name = "indices", .type = ARRAY, .at = offsetof(struct subset_random_sampler_create_args, indices), .count_name = "count", .count_at = offsetof(struct subset_random_sampler_create_args, count), .element = sizeof(int64_t)},
    {.name = "generator", .type = HANDLE, .at = offsetof(struct subset_random_sampler_create_args, generator), .nullable = 1, .kind = "generator"},
    {.name = "sampler", .type = OUT, .at = offsetof(struct subset_random_sampler_create_args, sampler)},
};
static const struct subject subset_random_sampler_create_subject = {
    .name = "subset_random_sampler_create",
    .size = sizeof(struct subset_random_sampler_create_args),
    .call = subset_random_sampler_create_call, .make = subset_random_sampler_create_make,
    .out = &subset_random_sampler_create_out, .out_size = sizeof(subset_random_sampler_create_out),
    .arguments = subset_random_sampler_create_arguments, .count = 3};

struct weighted_random_sampler_create_args {
  const double *weights;
  int64_t count;
  int64_t num_samples;
  const dl_weighted_random_sampler_options *options;
  dl_sampler **sampler;
};
static struct {
  double weights[32];
  dl_weighted_random_sampler_options options;
} weighted_random_sampler_create_in;
static struct {
  dl_sampler * sampler;
} weighted_random_sampler_create_out;
static void weighted_random_sampler_create_make(void *args) {
  struct weighted_random_sampler_create_args *a = args;
  (void)a;
  weighted_random_sampler_create_in.weights[0] = 0.1;
  weighted_random_sampler_create_in.weights[1] = 0.9;
  weighted_random_sampler_create_in.weights[2] = 0.5;
  a->weights = weighted_random_sampler_create_in.weights;
  a->count = 3;
  a->num_samples = 6;
  dl_weighted_random_sampler_options_init(&weighted_random_sampler_create_in.options, sizeof(weighted_random_sampler_create_in.options));
  a->options = &weighted_random_sampler_create_in.options;
  a->sampler = &weighted_random_sampler_create_out.sampler;
}
static dl_status weighted_random_sampler_create_call(void *args) {
  struct weighted_random_sampler_create_args *a = args;
  (void)a;
  return dl_weighted_random_sampler_create(a->weights, a->count, a->num_samples, a->options, a->sampler);
}
static const struct argument weighted_random_sampler_create_arguments[] = {
    {.name = "weights", .type = ARRAY, .at = offsetof(struct weighted_random_sampler_create_args, weights), .count_name = "count", .count_at = offsetof(struct weighted_random_sampler_create_args, count), .element = sizeof(double)},
    {.name = "num_samples", .type = NUMBER_I64, .at = offsetof(struct weighted_random_sampler_create_args, num_samples), .limited = 1, .low = 1, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "options", .type = OPTIONS, .at = offsetof(struct weighted_random_sampler_create_args, options), .element = sizeof(dl_weighted_random_sampler_options)},
    {.name = "options.replacement", .type = FLAG, .at = offsetof(dl_weighted_random_sampler_options, replacement), .inside = 1 + offsetof(struct weighted_random_sampler_create_args, options)},
    {.name = "options.generator", .type = HANDLE, .at = offsetof(dl_weighted_random_sampler_options, generator), .inside = 1 + offsetof(struct weighted_random_sampler_create_args, options), .nullable = 1, .kind = "generator"},
    {.name = "sampler", .type = OUT, .at = offsetof(struct weighted_random_sampler_create_args, sampler)},
};
static const struct subject weighted_random_sampler_create_subject = {
    .name = "weighted_random_sampler_create",
    .size = sizeof(struct weighted_random_sampler_create_args),
    .call = weighted_random_sampler_create_call, .make = weighted_random_sampler_create_make,
    .out = &weighted_random_sampler_create_out,
    .out_size = sizeof(weighted_random_sampler_create_out),
    .arguments = weighted_random_sampler_create_arguments, .count = 6};

struct sampler_draw_args {
  dl_sampler *sampler;
  dl_tensor **order;
};
static struct {
  dl_tensor * order;
} sampler_draw_out;
static void sampler_draw_make(void *args) {
  struct sampler_draw_args *a = args;
  (void)a;
  a->sampler = example_sampler();
  a->order = &sampler_draw_out.order;
}
static dl_status sampler_draw_call(void *args) {
  struct sampler_draw_args *a = args;
  (void)a;
  return dl_sampler_draw(a->sampler, a->order);
}
static const struct argument sampler_draw_arguments[] = {
    {.name = "sampler", .type = HANDLE, .at = offsetof(struct sampler_draw_args, sampler), .kind = "sampler"},
    {.name = "order", .type = OUT, .at = offsetof(struct sampler_draw_args, order)},
};
static const struct subject sampler_draw_subject = {.name = "sampler_draw",
    .size = sizeof(struct sampler_draw_args), .call = sampler_draw_call, .make = sampler_draw_make,
    .out = &sampler_draw_out, .out_size = sizeof(sampler_draw_out),
    .arguments = sampler_draw_arguments, .count = 2};

struct loader_create_args {
  dl_dataset *dataset;
  const dl_loader_options *options;
  dl_loader **loader;
};
static struct {
  dl_loader_options options;
} loader_create_in;
static struct {
  dl_loader * loader;
} loader_create_out;
static void loader_create_make(void *args) {
  struct loader_create_args *a = args;
  (void)a;
  a->dataset = example_dataset();
  dl_loader_options_init(&loader_create_in.options, sizeof(loader_create_in.options));
  a->options = &loader_create_in.options;
  a->loader = &loader_create_out.loader;
}
static dl_status loader_create_call(void *args) {
  struct loader_create_args *a = args;
  (void)a;
  return dl_loader_create(a->dataset, a->options, a->loader);
}
static const struct argument loader_create_arguments[] = {
    {.name = "dataset", .type = HANDLE, .at = offsetof(struct loader_create_args, dataset), .kind = "dataset"},
    {.name = "options", .type = OPTIONS, .at = offsetof(struct loader_create_args, options), .element = sizeof(dl_loader_options)},
    {.name = "options.batch_size", .type = NUMBER_I64, .at = offsetof(dl_loader_options, batch_size), .inside = 1 + offsetof(struct loader_create_args, options), .limited = 1, .low = 1, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "options.shuffle", .type = FLAG, .at = offsetof(dl_loader_options, shuffle), .inside = 1 + offsetof(struct loader_create_args, options)},
    {.name = "options.drop_last", .type = FLAG, .at = offsetof(dl_loader_options, drop_last), .inside = 1 + offsetof(struct loader_create_args, options)},
    {.name = "options.sampler", .type = HANDLE, .at = offsetof(dl_loader_options, sampler), .inside = 1 + offsetof(struct loader_create_args, options), .nullable = 1, .kind = "sampler"},
    {.name = "options.generator", .type = HANDLE, .at = offsetof(dl_loader_options, generator), .inside = 1 + offsetof(struct loader_create_args, options), .nullable = 1, .kind = "generator"},
    {.name = "options.num_workers", .type = NUMBER_I64, .at = offsetof(dl_loader_options, num_workers), .inside = 1 + offsetof(struct loader_create_args, options), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "options.prefetch_factor", .type = NUMBER_I64, .at = offsetof(dl_loader_options, prefetch_factor), .inside = 1 + offsetof(struct loader_create_args, options), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "options.persistent_workers", .type = FLAG, .at = offsetof(dl_loader_options, persistent_workers), .inside = 1 + offsetof(struct loader_create_args, options)},
    {.name = "options.timeout", .type = NUMBER_F64, .at = offsetof(dl_loader_options, timeout), .inside = 1 + offsetof(struct loader_create_args, options), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "options.no_batching", .type = FLAG, .at = offsetof(dl_loader_options, no_batching), .inside = 1 + offsetof(struct loader_create_args, options)},
    {.name = "options.pin_memory", .type = FLAG, .at = offsetof(dl_loader_options, pin_memory), .inside = 1 + offsetof(struct loader_create_args, options)},
    {.name = "options.device", .type = DEVICE, .at = offsetof(dl_loader_options, device), .inside = 1 + offsetof(struct loader_create_args, options)},
    {.name = "options.reserved0", .type = RESERVED, .at = offsetof(dl_loader_options, reserved0), .inside = 1 + offsetof(struct loader_create_args, options)},
    {.name = "options.reserved1", .type = RESERVED, .at = offsetof(dl_loader_options, reserved1), .inside = 1 + offsetof(struct loader_create_args, options)},
    {.name = "options.reserved2", .type = RESERVED, .at = offsetof(dl_loader_options, reserved2), .inside = 1 + offsetof(struct loader_create_args, options)},
    {.name = "loader", .type = OUT, .at = offsetof(struct loader_create_args, loader)},
};
static const struct subject loader_create_subject = {.name = "loader_create",
    .size = sizeof(struct loader_create_args), .call = loader_create_call,
    .make = loader_create_make, .out = &loader_create_out, .out_size = sizeof(loader_create_out),
    .arguments = loader_create_arguments, .count = 18};

struct loader_next_args {
  dl_loader *loader;
  dl_tensor **x;
  dl_tensor **y;
};
static struct {
  dl_tensor * x;
  dl_tensor * y;
} loader_next_out;
static void loader_next_make(void *args) {
  struct loader_next_args *a = args;
  (void)a;
  a->loader = example_loader();
  a->x = &loader_next_out.x;
  a->y = &loader_next_out.y;
}
static dl_status loader_next_call(void *args) {
  struct loader_next_args *a = args;
  (void)a;
  return dl_loader_next(a->loader, a->x, a->y);
}
static const struct argument loader_next_arguments[] = {
    {.name = "loader", .type = HANDLE, .at = offsetof(struct loader_next_args, loader), .kind = "loader"},
    {.name = "x", .type = OUT, .at = offsetof(struct loader_next_args, x)},
    {.name = "y", .type = OUT_OPTIONAL, .at = offsetof(struct loader_next_args, y), .nullable = 1},
};
static const struct subject loader_next_subject = {.name = "loader_next",
    .size = sizeof(struct loader_next_args), .call = loader_next_call, .make = loader_next_make,
    .out = &loader_next_out, .out_size = sizeof(loader_next_out),
    .arguments = loader_next_arguments, .count = 3};

struct loader_next_batch_args {
  dl_loader *loader;
  dl_tensor **fields;
  int64_t capacity;
  int64_t *count;
};
static struct {
  dl_tensor * fields[32];
  int64_t count;
} loader_next_batch_out;
static void loader_next_batch_make(void *args) {
  struct loader_next_batch_args *a = args;
  (void)a;
  a->loader = example_loader();
  a->fields = loader_next_batch_out.fields;
  a->capacity = 32;
  a->count = &loader_next_batch_out.count;
}
static dl_status loader_next_batch_call(void *args) {
  struct loader_next_batch_args *a = args;
  (void)a;
  return dl_loader_next_batch(a->loader, a->fields, a->capacity, a->count);
}
static const struct argument loader_next_batch_arguments[] = {
    {.name = "loader", .type = HANDLE, .at = offsetof(struct loader_next_batch_args, loader), .kind = "loader"},
    {.name = "fields", .type = OUT_LIST, .at = offsetof(struct loader_next_batch_args, fields), .count_name = "capacity", .count_at = offsetof(struct loader_next_batch_args, capacity), .total_name = "count", .total_at = offsetof(struct loader_next_batch_args, count)},
};
static const struct subject loader_next_batch_subject = {.name = "loader_next_batch",
    .size = sizeof(struct loader_next_batch_args), .call = loader_next_batch_call,
    .make = loader_next_batch_make, .out = &loader_next_batch_out,
    .out_size = sizeof(loader_next_batch_out), .arguments = loader_next_batch_arguments,
    .count = 2};

struct loader_reset_args {
  dl_loader *loader;
};
static void loader_reset_make(void *args) {
  struct loader_reset_args *a = args;
  (void)a;
  a->loader = example_loader();
}
static dl_status loader_reset_call(void *args) {
  struct loader_reset_args *a = args;
  (void)a;
  return dl_loader_reset(a->loader);
}
static const struct argument loader_reset_arguments[] = {
    {.name = "loader", .type = HANDLE, .at = offsetof(struct loader_reset_args, loader), .kind = "loader"},
};
static const struct subject loader_reset_subject = {.name = "loader_reset",
    .size = sizeof(struct loader_reset_args), .call = loader_reset_call, .make = loader_reset_make,
    .arguments = loader_reset_arguments, .count = 1};

struct loader_length_args {
  dl_loader *loader;
  int64_t *length;
};
static struct {
  int64_t length;
} loader_length_out;
static void loader_length_make(void *args) {
  struct loader_length_args *a = args;
  (void)a;
  a->loader = example_loader();
  a->length = &loader_length_out.length;
}
static dl_status loader_length_call(void *args) {
  struct loader_length_args *a = args;
  (void)a;
  return dl_loader_length(a->loader, a->length);
}
static const struct argument loader_length_arguments[] = {
    {.name = "loader", .type = HANDLE, .at = offsetof(struct loader_length_args, loader), .kind = "loader"},
    {.name = "length", .type = OUT, .at = offsetof(struct loader_length_args, length)},
};
static const struct subject loader_length_subject = {.name = "loader_length",
    .size = sizeof(struct loader_length_args), .call = loader_length_call,
    .make = loader_length_make, .out = &loader_length_out, .out_size = sizeof(loader_length_out),
    .arguments = loader_length_arguments, .count = 2};

struct loader_epoch_args {
  dl_loader *loader;
  int64_t *epoch;
};
static struct {
  int64_t epoch;
} loader_epoch_out;
static void loader_epoch_make(void *args) {
  struct loader_epoch_args *a = args;
  (void)a;
  a->loader = example_loader();
  a->epoch = &loader_epoch_out.epoch;
}
static dl_status loader_epoch_call(void *args) {
  struct loader_epoch_args *a = args;
  (void)a;
  return dl_loader_epoch(a->loader, a->epoch);
}
static const struct argument loader_epoch_arguments[] = {
    {.name = "loader", .type = HANDLE, .at = offsetof(struct loader_epoch_args, loader), .kind = "loader"},
    {.name = "epoch", .type = OUT, .at = offsetof(struct loader_epoch_args, epoch)},
};
static const struct subject loader_epoch_subject = {.name = "loader_epoch",
    .size = sizeof(struct loader_epoch_args), .call = loader_epoch_call, .make = loader_epoch_make,
    .out = &loader_epoch_out, .out_size = sizeof(loader_epoch_out),
    .arguments = loader_epoch_arguments, .count = 2};

struct loader_position_args {
  dl_loader *loader;
  int64_t *position;
};
static struct {
  int64_t position;
} loader_position_out;
static void loader_position_make(void *args) {
  struct loader_position_args *a = args;
  (void)a;
  a->loader = example_loader();
  a->position = &loader_position_out.position;
}
static dl_status loader_position_call(void *args) {
  struct loader_position_args *a = args;
  (void)a;
  return dl_loader_position(a->loader, a->position);
}
static const struct argument loader_position_arguments[] = {
    {.name = "loader", .type = HANDLE, .at = offsetof(struct loader_position_args, loader), .kind = "loader"},
    {.name = "position", .type = OUT, .at = offsetof(struct loader_position_args, position)},
};
static const struct subject loader_position_subject = {.name = "loader_position",
    .size = sizeof(struct loader_position_args), .call = loader_position_call,
    .make = loader_position_make, .out = &loader_position_out,
    .out_size = sizeof(loader_position_out), .arguments = loader_position_arguments, .count = 2};

const struct subject *const data_subjects[] = {
    &tensor_dataset_create_subject,
    &dataset_from_callbacks_subject,
    &dataset_size_subject,
    &dataset_fields_subject,
    &dataset_get_subject,
    &dataset_field_count_subject,
    &subset_subject,
    &concat_subject,
    &random_split_subject,
    &random_split_fractions_subject,
    &csv_read_subject,
    &idx_read_subject,
    &fashion_mnist_create_subject,
    &mnist_create_subject,
    &fashion_mnist_class_subject,
    &sequential_sampler_create_subject,
    &random_sampler_create_subject,
    &subset_random_sampler_create_subject,
    &weighted_random_sampler_create_subject,
    &sampler_draw_subject,
    &loader_create_subject,
    &loader_next_subject,
    &loader_next_batch_subject,
    &loader_reset_subject,
    &loader_length_subject,
    &loader_epoch_subject,
    &loader_position_subject,
    NULL};
