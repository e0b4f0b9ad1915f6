/* Tensors and memory that the examples of the spec use. */
#include "bad_arguments.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

float six_floats[6] = {0.1f, 0.2f, 0.3f, 0.4f, 0.5f, 0.6f};
unsigned char scratch[65536];

static const struct {
  const char* name;
  dl_dtype dtype;
  int64_t size;
} dtypes[] = {{"f32", DL_DTYPE_F32, 4}, {"f64", DL_DTYPE_F64, 8}, {"i64", DL_DTYPE_I64, 8},
              {"i32", DL_DTYPE_I32, 4}, {"u8", DL_DTYPE_U8, 1},   {"bool", DL_DTYPE_BOOL, 1}};

static void store(void* data, dl_dtype dtype, int64_t i, double value) {
  switch (dtype) {
    case DL_DTYPE_F32:
      ((float*)data)[i] = (float)value;
      break;
    case DL_DTYPE_F64:
      ((double*)data)[i] = value;
      break;
    case DL_DTYPE_I64:
      ((int64_t*)data)[i] = (int64_t)value;
      break;
    case DL_DTYPE_I32:
      ((int32_t*)data)[i] = (int32_t)value;
      break;
    case DL_DTYPE_BOOL:
      ((uint8_t*)data)[i] = value != 0;
      break;
    default:
      ((uint8_t*)data)[i] = (uint8_t)value;
  }
}

/* Reads "[2,3]" at *text; returns the number of elements. */
static int64_t read_shape(const char** text, int64_t* shape, int64_t* ndim) {
  int64_t numel = 1;
  char* end;
  *ndim = 0;
  ++*text;
  while (**text != ']') {
    shape[*ndim] = strtoll(*text, &end, 10);
    numel *= shape[(*ndim)++];
    *text = *end == ',' ? end + 1 : end;
  }
  ++*text;
  return numel;
}

/* Element i where the example gives none: 0.1, 0.2, ... or 0, 1, 2, ... */
static double default_value(dl_dtype dtype, int64_t i) {
  if (dtype == DL_DTYPE_F32 || dtype == DL_DTYPE_F64) return 0.1 * (double)(i % 9 + 1);
  return (double)(dtype == DL_DTYPE_BOOL ? i % 2 : i % 3);
}

dl_tensor* example_tensor_of(const char* text) {
  int64_t shape[16], ndim, numel, i;
  size_t d = 0;
  dl_tensor* made = NULL;
  dl_device before = dl_default_device();
  double value;
  void* data;
  char* end;
  while (strncmp(text, dtypes[d].name, strlen(dtypes[d].name)) != 0) ++d;
  text += strlen(dtypes[d].name);
  numel = read_shape(&text, shape, &ndim);
  data = calloc((size_t)numel + 1, (size_t)dtypes[d].size);
  for (i = 0; i < numel; ++i) {
    value = strtod(text, &end);
    store(data, dtypes[d].dtype, i, end == text ? default_value(dtypes[d].dtype, i) : value);
    text = end;
  }
  if (strstr(text, "cpu:1")) dl_set_default_device(DL_DEVICE_OF(0, 1));
  dl_tensor_from_data(data, numel * dtypes[d].size, shape, ndim, dtypes[d].dtype, &made);
  dl_set_default_device(before);
  free(data);
  if (strstr(text, "grad")) dl_tensor_set_requires_grad(made, 1);
  return made;
}

static const char* example_file(const char* name, const char* bytes, size_t count) {
  FILE* file = fopen(name, "wb");
  if (!file || fwrite(bytes, 1, count, file) != count) printf("cannot write %s\n", name);
  if (file) fclose(file);
  return name;
}

const char* example_csv(void) { return example_file("example.csv", "1,2\n3,4\n", 8); }

const char* example_idx(void) {
  return example_file("example.idx", "\0\0\x08\x01\0\0\0\x02\x07\x08", 10);
}

dl_module* example_custom_module(void) {
  dl_module* made = NULL;
  dl_module_create("Custom", example_module_forward_fn, NULL, NULL, &made);
  return made;
}

dl_loader* example_plan_loader(void) {
  dl_tensor* fields[1] = {example_tensor_of("f32[4,3]")};
  dl_dataset* dataset = NULL;
  dl_loader* made = NULL;
  dl_tensor_dataset_create((dl_tensor* const*)fields, 1, &dataset);
  dl_loader_create(dataset, NULL, &made);
  dl_dataset_release(dataset);
  dl_tensor_release(fields[0]);
  return made;
}

dl_plan* example_run_plan(void) {
  dl_plan* made = NULL;
  dl_tensor* input = example_tensor_of("f32[2,3]");
  dl_plan_create(example_plan_step_fn, NULL, NULL, &made);
  dl_plan_run(made, &input, 1);
  dl_tensor_release(input);
  return made;
}

static int64_t two_by_three[] = {2, 3};
#define SIX_FLOATS \
  { six_floats, {DL_PACK_CPU, 0}, 2, {DL_PACK_FLOAT, 32, 1}, two_by_three, NULL, 0 }

struct DLManagedTensor* example_dlpack(void) {
  static struct DLManagedTensor managed = {SIX_FLOATS, NULL, NULL};
  return &managed;
}

struct DLManagedTensorVersioned* example_dlpack_versioned(void) {
  static struct DLManagedTensorVersioned managed = {1, 0, NULL, NULL, 0, SIX_FLOATS};
  return &managed;
}

int init_agrees(const void* want, uint32_t size, init_fn init) {
  unsigned char* got = malloc(size);
  int agrees;
  memset(got, 0x5a, size);
  agrees = init(got, size) == DL_OK && memcmp(got, want, size) == 0;
  free(got);
  return agrees && init(NULL, size) == DL_ERROR_NULL_ARGUMENT;
}
