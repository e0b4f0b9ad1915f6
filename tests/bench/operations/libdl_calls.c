/* libdl's calls, through the C API; the release of each result is part of the call. */
#include <dl/dl.h>

#include "calls.h"

#define TRY(call)                                                  \
  do {                                                             \
    if ((call) < 0) {                                              \
      fprintf(stderr, "%s: %s\n", #call, dl_last_error_message()); \
      exit(1);                                                     \
    }                                                              \
  } while (0)

typedef dl_status (*unary)(dl_tensor*, dl_tensor**);
typedef dl_status (*binary)(dl_tensor*, dl_tensor*, dl_tensor**);

typedef struct operands {
  dl_tensor *x, *y;
  unary of_x;
  binary of_x_and_y;
  dl_loader* loader;
} operands;

static const char* data_folder;

static dl_status sum_rows(dl_tensor* x, dl_tensor** y) {
  const int64_t last = 1;
  return dl_sum_dims(x, &last, 1, 0, y);
}

static dl_status max_rows(dl_tensor* x, dl_tensor** y) {
  const int64_t last = 1;
  return dl_amax(x, &last, 1, 0, y);
}

static dl_status softmax_rows(dl_tensor* x, dl_tensor** y) { return dl_softmax(x, 1, y); }

static const struct {
  const char* name;
  unary call;
} unaries[] = {{"relu", dl_relu},      {"exp", dl_exp},        {"sum", dl_sum},
               {"sum_rows", sum_rows}, {"max_rows", max_rows}, {"softmax", softmax_rows}};
static const struct {
  const char* name;
  binary call;
} binaries[] = {{"add", dl_add}, {"mul", dl_mul}, {"gemm", dl_matmul}};

static dl_tensor* matrix(int64_t rows, int64_t columns) {
  const int64_t shape[2] = {rows, columns};
  float* numbers = calls_numbers(rows * columns);
  dl_tensor* x;
  TRY(dl_tensor_from_data(numbers, rows * columns * (int64_t)sizeof *numbers, shape, 2,
                          DL_DTYPE_F32, &x));
  free(numbers);
  return x;
}

/* [rows, columns], stored the other way round where that is wanted. */
static dl_tensor* operand(int64_t rows, int64_t columns, int transposed) {
  dl_tensor *stored, *x;
  if (!transposed) return matrix(rows, columns);
  stored = matrix(columns, rows);
  TRY(dl_transpose(stored, 0, 1, &x));
  dl_tensor_release(stored);
  return x;
}

static void make_operands(const operation* o, operands* made) {
  if (o->ab[0]) {
    made->x = operand(o->size[0], o->size[2], calls_is_transposed(o, 0));
    made->y = operand(o->size[2], o->size[1], calls_is_transposed(o, 1));
  } else {
    made->x = matrix(o->size[0], o->size[1]);
    made->y = matrix(o->size[0], o->size[1]);
  }
}

static void call(void* state) {
  const operands* with = (const operands*)state;
  dl_tensor* result;
  if (with->of_x) {
    TRY(with->of_x(with->x, &result));
  } else {
    TRY(with->of_x_and_y(with->x, with->y, &result));
  }
  dl_tensor_release(result);
}

static void draw(void* state) {
  dl_tensor *x, *y;
  dl_status status = DL_END;
  while (status == DL_END) TRY(status = dl_loader_next(((operands*)state)->loader, &x, &y));
  dl_tensor_release(x);
  dl_tensor_release(y);
}

static double time_loader(const operation* o, double seconds) {
  dl_loader_options options = DL_LOADER_OPTIONS_INIT;
  operands with = {NULL, NULL, NULL, NULL, NULL};
  dl_dataset* images;
  double took;
  TRY(dl_fashion_mnist_create(data_folder, DL_SPLIT_TRAIN, NULL, &images));
  options.batch_size = o->size[0];
  options.shuffle = options.drop_last = 1;
  TRY(dl_loader_create(images, &options, &with.loader));
  took = calls_time(draw, &with, seconds);
  dl_loader_release(with.loader);
  dl_dataset_release(images);
  return took;
}

static double time_call(const operation* o, double seconds) {
  operands with = {NULL, NULL, NULL, NULL, NULL};
  double took;
  size_t i;
  if (strcmp(o->name, "loader") == 0) return time_loader(o, seconds);
  for (i = 0; i < sizeof unaries / sizeof *unaries; ++i) {
    if (strcmp(o->name, unaries[i].name) == 0) with.of_x = unaries[i].call;
  }
  for (i = 0; i < sizeof binaries / sizeof *binaries; ++i) {
    if (strcmp(o->name, binaries[i].name) == 0) with.of_x_and_y = binaries[i].call;
  }
  if (!with.of_x && !with.of_x_and_y) return NAN;
  make_operands(o, &with);
  took = calls_time(call, &with, seconds);
  dl_tensor_release(with.x);
  dl_tensor_release(with.y);
  return took;
}

int main(int argc, char** argv) {
  TRY(dl_set_num_threads(calls_threads(argc, argv)));
  data_folder = argv[CALLS_DATA];
  return calls_serve(dl_version(), time_call);
}
