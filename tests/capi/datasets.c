/* Datasets, samplers, the loader and files, from C. Orders: PyTorch 2.15. */
#include "check.h"

#include <stdlib.h>

/* x: f32 [n,2] = 10 i, 10 i + 1; y: i64 [n] = i */
static dl_dataset* pairs(int64_t n) {
  float* x = malloc((size_t)n * 2 * sizeof(float));
  int64_t *y = malloc((size_t)n * sizeof(int64_t)), shape[2], i;
  dl_tensor* tensors[2] = {NULL, NULL};
  dl_dataset* made = NULL;
  for (i = 0; i < n; ++i) {
    x[2 * i] = 10.0f * (float)i;
    x[2 * i + 1] = 10.0f * (float)i + 1;
    y[i] = i;
  }
  shape[0] = n;
  shape[1] = 2;
  OK(dl_tensor_from_data(x, n * 8, shape, 2, DL_DTYPE_F32, &tensors[0]));
  OK(dl_tensor_from_data(y, n * 8, shape, 1, DL_DTYPE_I64, &tensors[1]));
  OK(dl_tensor_dataset_create(tensors, 2, &made));
  dl_tensor_release(tensors[0]);
  dl_tensor_release(tensors[1]);
  free(x);
  free(y);
  return made;
}

/* Takes an epoch of y; returns the number of batches. */
static int epoch(dl_loader* loader, int64_t* order) {
  dl_tensor *x = NULL, *y = NULL;
  int64_t n;
  int batches = 0;
  dl_status status;
  while ((status = dl_loader_next(loader, &x, &y)) == DL_OK) {
    OK(dl_tensor_numel(y, &n));
    OK(dl_tensor_copy_to_host(y, order, n * 8));
    order += n;
    ++batches;
    dl_tensor_release(x);
    dl_tensor_release(y);
  }
  CHECK_STATUS(DL_END, status);
  return batches;
}

static void a_tensor_dataset_gives_samples(void) {
  dl_dataset* data = pairs(3);
  dl_tensor* fields[2];
  int64_t size, count, value;
  float x[2];
  char text[64];
  OK(dl_dataset_size(data, &size));
  CHECK(size == 3);
  OK(dl_dataset_field_count(data, &count));
  CHECK(count == 2);
  OK(dl_dataset_fields(data, text, sizeof(text), &count));
  CHECK_TEXT(text, "0 f32[2], 1 i64[]");
  OK(dl_dataset_get(data, -1, fields, 2, &count));
  OK(dl_tensor_copy_to_host(fields[0], x, sizeof(x)));
  OK(dl_tensor_copy_to_host(fields[1], &value, sizeof(value)));
  CHECK(x[0] == 20 && x[1] == 21 && value == 2);
  dl_tensor_release(fields[0]);
  dl_tensor_release(fields[1]);
  CHECK_STATUS(DL_ERROR_INDEX, dl_dataset_get(data, 3, fields, 2, &count));
  CHECK_MESSAGE("dataset: index (3) is out of range for 3 samples");
  dl_dataset_release(data);
}

static void orders_are_pytorchs_for_any_workers(void) {
  const int64_t first[] = {6, 7, 1, 4, 2, 0, 9, 8, 3, 5}, second[] = {2, 4, 7, 0, 8, 9, 5, 3, 6, 1};
  dl_dataset* data = pairs(10);
  int64_t workers, order[10], length, position;
  for (workers = 0; workers <= 4; ++workers) {
    dl_loader_options options = DL_LOADER_OPTIONS_INIT;
    dl_loader* loader = NULL;
    options.batch_size = 4;
    options.shuffle = 1;
    options.num_workers = workers;
    OK(dl_loader_create(data, &options, &loader));
    OK(dl_manual_seed(0));
    OK(dl_loader_length(loader, &length));
    CHECK(length == 3);
    CHECK(epoch(loader, order) == 3);
    CHECK(memcmp(order, first, sizeof(first)) == 0);
    CHECK(epoch(loader, order) == 3);
    CHECK(memcmp(order, second, sizeof(second)) == 0);
    OK(dl_loader_epoch(loader, &length));
    OK(dl_loader_position(loader, &position));
    CHECK(length == 2 && position == 3);
    dl_loader_release(loader);
  }
  dl_dataset_release(data);
}

static void batches_come_on_the_device_asked_for(void) {
  dl_loader_options options = DL_LOADER_OPTIONS_INIT;
  dl_dataset* data = pairs(3);
  dl_loader* loader = NULL;
  dl_tensor *x = NULL, *y = NULL;
  dl_device device = DL_DEVICE_CPU;
  OK(dl_set_cpu_device_count(2));
  options.device = DL_DEVICE_OF(DL_DEVICE_KIND_CPU, 1);
  OK(dl_loader_create(data, &options, &loader));
  OK(dl_loader_next(loader, &x, &y));
  OK(dl_tensor_device(x, &device));
  CHECK(device == options.device);
  dl_tensor_release(x);
  dl_tensor_release(y);
  dl_loader_release(loader);
  dl_dataset_release(data);
  OK(dl_set_cpu_device_count(1));
}

static void batches_have_any_number_of_fields(void) {
  dl_dataset* data = pairs(5);
  dl_loader* loader = NULL;
  dl_tensor *fields[2], *x = NULL;
  int64_t count, size;
  OK(dl_loader_create(data, NULL, &loader));
  OK(dl_loader_next_batch(loader, fields, 2, &count));
  CHECK(count == 2);
  OK(dl_tensor_size(fields[0], 0, &size));
  CHECK(size == 1);
  dl_tensor_release(fields[0]);
  dl_tensor_release(fields[1]);
  OK(dl_loader_next(loader, &x, NULL));
  dl_tensor_release(x);
  OK(dl_loader_reset(loader));
  dl_loader_release(loader);
  dl_dataset_release(data);
}

static void parts_and_joins(void) {
  const int64_t want[] = {4, 1, 7, 5, 3, 9, 0, 8, 6, 2}, lengths[] = {3, 7};
  const double fractions[] = {.33, .33, .34};
  dl_dataset *data = pairs(10), *parts[3], *joined = NULL, *two = NULL;
  dl_loader* loader = NULL;
  int64_t order[10], size, picked[] = {9, -1};
  int i;
  OK(dl_manual_seed(0));
  OK(dl_random_split(data, lengths, 2, NULL, parts));
  OK(dl_concat((dl_dataset* const*)parts, 2, &joined));
  OK(dl_loader_create(joined, NULL, &loader));
  CHECK(epoch(loader, order) == 10);
  CHECK(memcmp(order, want, sizeof(want)) == 0);
  for (i = 0; i < 2; ++i) dl_dataset_release(parts[i]);
  OK(dl_random_split_fractions(data, fractions, 3, NULL, parts));
  OK(dl_dataset_size(parts[0], &size));
  CHECK(size == 4);
  for (i = 0; i < 3; ++i) dl_dataset_release(parts[i]);
  OK(dl_subset(data, picked, 2, &two));
  OK(dl_dataset_size(two, &size));
  CHECK(size == 2);
  dl_dataset_release(two);
  dl_loader_release(loader);
  dl_dataset_release(joined);
  dl_dataset_release(data);
}

struct squares {
  int64_t fail_at;
  int destroyed;
};

static dl_status DL_CALL get_square(void* user_data, int64_t index, void* const* fields) {
  if (index == ((struct squares*)user_data)->fail_at) return -77;
  ((float*)fields[0])[0] = (float)(index * index);
  *(int64_t*)fields[1] = index;
  return DL_OK;
}

static dl_status DL_CALL get_squares(void* user_data, const int64_t* indices, int64_t count,
                                     void* const* fields) {
  int64_t i;
  (void)user_data;
  for (i = 0; i < count; ++i) {
    ((float*)fields[0])[i] = (float)(indices[i] * indices[i]);
    ((int64_t*)fields[1])[i] = indices[i];
  }
  return DL_OK;
}

static void DL_CALL destroy(void* user_data) { ++((struct squares*)user_data)->destroyed; }

static void callbacks_give_samples(void) {
  struct squares squares = {-1, 0};
  dl_dataset_from_callbacks_options options = DL_DATASET_FROM_CALLBACKS_OPTIONS_INIT;
  dl_loader_options workers = DL_LOADER_OPTIONS_INIT;
  dl_dataset* data = NULL;
  dl_loader* loader = NULL;
  dl_tensor *x = NULL, *y = NULL;
  int64_t order[10];
  float three[3];
  OK(dl_dataset_from_callbacks(10, "x f32[1], y i64", get_square, &squares, destroy, NULL, &data));
  workers.num_workers = 2;
  CHECK_STATUS(DL_ERROR_INVALID_ARGUMENT, dl_loader_create(data, &workers, &loader));
  CHECK_MESSAGE("callbacks may not run on any thread");
  workers.num_workers = 0;
  workers.batch_size = 3;
  OK(dl_loader_create(data, &workers, &loader));
  OK(dl_loader_next(loader, &x, &y));
  OK(dl_tensor_copy_to_host(x, three, sizeof(three)));
  CHECK(three[0] == 0 && three[1] == 1 && three[2] == 4);
  dl_tensor_release(x);
  dl_tensor_release(y);
  squares.fail_at = 5;
  CHECK_STATUS(DL_ERROR_CALLBACK, dl_loader_next(loader, &x, &y));
  CHECK_MESSAGE("dataset: get returned -77 (index 5)");
  CHECK(epoch(loader, order) == 2);
  CHECK(order[0] == 6 && order[3] == 9);
  dl_dataset_release(data);
  CHECK(squares.destroyed == 0);
  dl_loader_release(loader);
  CHECK(squares.destroyed == 1);

  options.get_batch = get_squares;
  options.any_thread = 1;
  workers.num_workers = 2;
  OK(dl_dataset_from_callbacks(10, "f32,i64", NULL, &squares, destroy, &options, &data));
  OK(dl_loader_create(data, &workers, &loader));
  CHECK(epoch(loader, order) == 4);
  CHECK(order[9] == 9);
  dl_loader_release(loader);
  dl_dataset_release(data);
  CHECK(squares.destroyed == 2);
  CHECK_STATUS(DL_ERROR_DTYPE,
               dl_dataset_from_callbacks(10, "f16", get_square, &squares, destroy, NULL, &data));
  CHECK(squares.destroyed == 3);
  CHECK_STATUS(DL_ERROR_NULL_ARGUMENT,
               dl_dataset_from_callbacks(10, "f32", NULL, &squares, destroy, NULL, &data));
  CHECK(squares.destroyed == 4);
}

static void a_sampler_draws_orders_by_itself(void) {
  static const int64_t want[2][10] = {{6, 9, 0, 7, 3, 5, 4, 2, 1, 8},
                                      {6, 7, 1, 4, 2, 0, 9, 8, 3, 5}};
  dl_sampler* sampler = NULL;
  int64_t got[10];
  int i;
  OK(dl_manual_seed(0));
  OK(dl_random_sampler_create(10, NULL, &sampler));
  for (i = 0; i < 2; ++i) {
    dl_tensor* order = NULL;
    OK(dl_sampler_draw(sampler, &order));
    OK(dl_tensor_copy_to_host(order, got, sizeof(got)));
    CHECK(memcmp(got, want[i], sizeof(got)) == 0);
    dl_tensor_release(order);
  }
  dl_sampler_release(sampler);
}

static void samplers_choose_the_order(void) {
  const double weights[] = {.1, .9, .5};
  const int64_t want[] = {2, 2, 1, 2, 1, 2}, some[] = {4, 4, 0};
  int64_t order[20];
  dl_dataset* data = pairs(10);
  dl_generator* generator = NULL;
  dl_loader_options options = DL_LOADER_OPTIONS_INIT;
  dl_random_sampler_options with = DL_RANDOM_SAMPLER_OPTIONS_INIT;
  dl_loader* loader = NULL;
  OK(dl_generator_create(0, &generator));
  {
    dl_weighted_random_sampler_options o = DL_WEIGHTED_RANDOM_SAMPLER_OPTIONS_INIT;
    o.generator = generator;
    OK(dl_weighted_random_sampler_create(weights, 3, 6, &o, &options.sampler));
  }
  OK(dl_loader_create(data, &options, &loader));
  CHECK(epoch(loader, order) == 6);
  CHECK(memcmp(order, want, sizeof(want)) == 0);
  dl_loader_release(loader);
  options.shuffle = 1;
  CHECK_STATUS(DL_ERROR_INVALID_ARGUMENT, dl_loader_create(data, &options, &loader));
  CHECK_MESSAGE("sampler and shuffle exclude each other");
  dl_sampler_release(options.sampler);
  options.shuffle = 0;

  with.replacement = 1;
  with.num_samples = 15;
  OK(dl_random_sampler_create(10, &with, &options.sampler));
  OK(dl_loader_create(data, &options, &loader));
  CHECK(epoch(loader, order) == 15);
  dl_loader_release(loader);
  dl_sampler_release(options.sampler);
  OK(dl_subset_random_sampler_create(some, 3, NULL, &options.sampler));
  OK(dl_loader_create(data, &options, &loader));
  CHECK(epoch(loader, order) == 3);
  CHECK(order[0] + order[1] + order[2] == 8);
  dl_loader_release(loader);
  dl_sampler_release(options.sampler);
  OK(dl_sequential_sampler_create(11, &options.sampler));
  OK(dl_loader_create(data, &options, &loader));
  CHECK_STATUS(DL_ERROR_INDEX, dl_loader_next_batch(loader, NULL, 0, order));
  CHECK_MESSAGE("the sampler gave index 10, but the dataset has 10 samples");
  dl_loader_release(loader);
  dl_sampler_release(options.sampler);
  dl_generator_release(generator);
  dl_dataset_release(data);
}

/* Writes a file of the test's own, in the current folder. */
static const char* temporary_file(const char* bytes, size_t count) {
  const char* const name = "datasets_test_file";
  FILE* file = fopen(name, "wb");
  CHECK(file && fwrite(bytes, 1, count, file) == count);
  if (file) fclose(file);
  return name;
}

static void tables_are_read(void) {
  const char text[] = "id;a;b\n7;1.5;x\n8;2.5;y\n";
  const char* path = temporary_file(text, sizeof(text) - 1);
  dl_csv_options options = DL_CSV_OPTIONS_INIT;
  dl_tensor* y = NULL;
  double values[4];
  options.delimiter = ";";
  options.skip_rows = 1;
  options.columns = "1,0";
  options.dtype = DL_DTYPE_F64;
  OK(dl_csv_read(path, &options, &y));
  OK(dl_tensor_copy_to_host(y, values, sizeof(values)));
  CHECK(values[0] == 1.5 && values[1] == 7 && values[2] == 2.5 && values[3] == 8);
  dl_tensor_release(y);
  options.columns = "-1";
  CHECK_STATUS(DL_ERROR_CORRUPT_DATA, dl_csv_read(path, &options, &y));
  CHECK_MESSAGE("line 2, column 3: 'x' is not a number (dtype f64)");
  options.columns = "1,,2";
  CHECK_STATUS(DL_ERROR_INVALID_ARGUMENT, dl_csv_read(path, &options, &y));
  options.columns = "1,";
  CHECK_STATUS(DL_ERROR_INVALID_ARGUMENT, dl_csv_read(path, &options, &y));
  options.columns = "";
  CHECK_STATUS(DL_ERROR_INVALID_ARGUMENT, dl_csv_read(path, &options, &y));
  options.columns = NULL;
  options.delimiter = ";;";
  CHECK_STATUS(DL_ERROR_INVALID_ARGUMENT, dl_csv_read(path, &options, &y));
  remove(path);
  CHECK_STATUS(DL_ERROR_NOT_FOUND, dl_csv_read(path, NULL, &y));
}

static void idx_files_are_read(void) {
  const char bytes[] = "\0\0\x08\x02\0\0\0\x01\0\0\0\x03\x01\x02\x03";
  const char* path = temporary_file(bytes, sizeof(bytes) - 1);
  dl_tensor* y = NULL;
  unsigned char values[3];
  OK(dl_idx_read(path, &y));
  OK(dl_tensor_copy_to_host(y, values, sizeof(values)));
  CHECK(values[0] == 1 && values[2] == 3);
  dl_tensor_release(y);
  remove(path);
}

static void fashion_mnist_is_missed(void) {
  dl_mnist_options options = DL_MNIST_OPTIONS_INIT;
  dl_dataset* data = NULL;
  const char* name = NULL;
  OK(dl_fashion_mnist_class(6, &name));
  CHECK_TEXT(name, "Shirt");
  CHECK_STATUS(DL_ERROR_NOT_FOUND, dl_mnist_create("/no/such/folder", DL_SPLIT_TEST, NULL, &data));
  CHECK_MESSAGE("is neither in '/no/such/folder/MNIST/raw'");
  options.normalize = 1;
  options.as_bytes = 1;
  CHECK_STATUS(DL_ERROR_INVALID_ARGUMENT,
               dl_fashion_mnist_create("/no/such/folder", DL_SPLIT_TEST, &options, &data));
}

const struct test dataset_tests[] = {
    {"datasets.a_tensor_dataset_gives_samples", a_tensor_dataset_gives_samples},
    {"datasets.a_sampler_draws_orders_by_itself", a_sampler_draws_orders_by_itself},
    {"datasets.orders_are_pytorchs_for_any_workers", orders_are_pytorchs_for_any_workers},
    {"datasets.batches_come_on_the_device_asked_for", batches_come_on_the_device_asked_for},
    {"datasets.batches_have_any_number_of_fields", batches_have_any_number_of_fields},
    {"datasets.parts_and_joins", parts_and_joins},
    {"datasets.callbacks_give_samples", callbacks_give_samples},
    {"datasets.samplers_choose_the_order", samplers_choose_the_order},
    {"datasets.tables_are_read", tables_are_read},
    {"datasets.idx_files_are_read", idx_files_are_read},
    {"datasets.fashion_mnist_is_missed", fashion_mnist_is_missed},
    {NULL, NULL}};
