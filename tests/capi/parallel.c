/* One model on several devices. Expected values: one device's, PyTorch 2.15's, or by hand. */
#include <stdlib.h>

#include "check.h"

enum { DEVICES = 4 };

static const dl_device four[DEVICES] = {DL_DEVICE_OF(0, 0), DL_DEVICE_OF(0, 1), DL_DEVICE_OF(0, 2),
                                        DL_DEVICE_OF(0, 3)};

static int64_t allocated(void) {
  int64_t total = 0, bytes, i;
  for (i = 0; i < DEVICES; ++i) {
    OK(dl_memory_stats(four[i], &bytes, NULL, NULL, NULL));
    total += bytes;
  }
  return total;
}

/* How many threads the process has. */
static int threads_now(void) {
  char line[128];
  int count = -1;
  FILE* status = fopen("/proc/self/status", "r");
  while (status && fgets(line, sizeof(line), status)) sscanf(line, "Threads: %d", &count);
  if (status) fclose(status);
  return count;
}

static dl_tensor* rows_of(int64_t rows, int64_t columns) {
  float* values = malloc(sizeof(float) * (size_t)(rows * columns + 1));
  dl_tensor* x;
  int64_t i;
  for (i = 0; i < rows * columns; ++i) values[i] = (float)i;
  x = matrix(values, rows, columns);
  free(values);
  return x;
}

static int64_t size_of_dim(dl_tensor* x, int64_t dim) {
  int64_t size = -1;
  OK(dl_tensor_size(x, dim, &size));
  return size;
}

static dl_device device_of(dl_tensor* x) {
  dl_device device = -1;
  OK(dl_tensor_device(x, &device));
  return device;
}

static void release_all(dl_tensor** xs, int64_t count) {
  while (count > 0) dl_tensor_release(xs[--count]);
}

/* torch.chunk(x, 4), PyTorch 2.15. */
static void scatter_cuts_as_torch_chunk_does(void) {
  static const struct {
    int64_t rows, count, sizes[DEVICES];
  } cases[] = {{0, 4, {0, 0, 0, 0}}, {1, 1, {1}},           {2, 2, {1, 1}},       {3, 3, {1, 1, 1}},
               {5, 3, {2, 2, 1}},    {16, 4, {4, 4, 4, 4}}, {30, 4, {8, 8, 8, 6}}};
  size_t c;
  for (c = 0; c < sizeof(cases) / sizeof(*cases); ++c) {
    dl_tensor *x = rows_of(cases[c].rows, 2), *pieces[DEVICES], *y = NULL;
    int64_t count, i;
    OK(dl_parallel_scatter(x, four, DEVICES, 0, pieces, DEVICES, &count));
    CHECK(count == cases[c].count);
    for (i = 0; i < count; ++i) {
      CHECK(size_of_dim(pieces[i], 0) == cases[c].sizes[i]);
      CHECK(device_of(pieces[i]) == four[i]);
    }
    OK(dl_parallel_gather(pieces, count, four[3], 0, &y));
    CHECK(size_of_dim(y, 0) == cases[c].rows && device_of(y) == four[3]);
    release_all(pieces, count);
    dl_tensor_release(x);
    dl_tensor_release(y);
  }
}

static dl_module* small_net(void) {
  dl_module* net = NULL;
  OK(dl_manual_seed(0));
  OK(dl_sequential_create(&net));
  OK(dl_sequential_add_linear(net, "fc1", 6, 5, NULL));
  OK(dl_sequential_add_relu(net, "relu"));
  OK(dl_sequential_add_linear(net, "fc2", 5, 3, NULL));
  return net;
}

static void the_four_steps_are_calls_of_their_own(void) {
  dl_module *net = small_net(), *replicas[3];
  dl_tensor *x = rows_of(5, 6), *pieces[3], *outputs[3], *y = NULL, *z = NULL;
  float got[15], want[15];
  int64_t count, i;
  OK(dl_parallel_scatter(x, four, 3, 0, pieces, 3, &count));
  OK(dl_parallel_replicate(net, four, 3, replicas));
  OK(dl_parallel_apply(replicas, 3, pieces, count, outputs));
  OK(dl_parallel_gather(outputs, 3, four[0], 0, &y));
  OK(dl_module_forward(net, x, &z));
  OK(dl_tensor_copy_to_host(y, got, sizeof(got)));
  OK(dl_tensor_copy_to_host(z, want, sizeof(want)));
  for (i = 0; i < 15; ++i) CHECK_NEAR(got[i], want[i], 1e-5);
  release_all(pieces, count);
  release_all(outputs, 3);
  for (i = 0; i < 3; ++i) dl_module_release(replicas[i]);
  dl_tensor_release(x);
  dl_tensor_release(y);
  dl_tensor_release(z);
  dl_module_release(net);
}

static void mistakes_name_what_is_wrong(void) {
  dl_module *net = small_net(), *parallel = NULL;
  dl_tensor *inputs[2], *y = NULL;
  const dl_device twice[2] = {DL_DEVICE_OF(0, 1), DL_DEVICE_OF(0, 1)}, none = DL_DEVICE_OF(0, 9);
  inputs[0] = rows_of(8, 6);
  inputs[1] = rows_of(3, 6);
  CHECK_STATUS(DL_ERROR_SHAPE, dl_data_parallel(net, inputs, 2, four, 4, NULL, &y));
  CHECK_MESSAGE("inputs[0]: f32[8,6] cpu:0 gives 4, inputs[1]: f32[3,6] cpu:0 gives 3");
  CHECK_STATUS(DL_ERROR_INVALID_ARGUMENT, dl_data_parallel_create(net, twice, 2, NULL, &parallel));
  CHECK_MESSAGE("devices[1] (cpu:1) is named already");
  CHECK_STATUS(DL_ERROR_DEVICE, dl_data_parallel_create(net, &none, 1, NULL, &parallel));
  CHECK_MESSAGE("devices[0]");
  CHECK_STATUS(DL_ERROR_DEVICE, dl_data_parallel(net, inputs, 1, four + 1, 2, NULL, &y));
  CHECK_MESSAGE("on cpu:1 (devices[0]), but 'fc1.weight' is on cpu:0");
  CHECK_STATUS(DL_ERROR_INVALID_ARGUMENT, dl_parallel_apply(&net, 1, inputs, 2, &y));
  CHECK_MESSAGE("takes 1 input; got 2");
  CHECK(y == NULL && parallel == NULL);
  release_all(inputs, 2);
  dl_module_release(net);
}

/* y = x * scale; fails on the device in user_data, if there is one. */
static dl_status DL_CALL scale_forward(void* user_data, dl_module* module, dl_tensor* const* inputs,
                                       int64_t count, dl_tensor** output) {
  dl_tensor* scale;
  dl_status status;
  (void)count;
  if (user_data && device_of(inputs[0]) == *(const dl_device*)user_data) {
    dl_last_error_set(DL_ERROR_STATE, "this device is tired");
    return DL_ERROR_STATE;
  }
  status = dl_module_parameter(module, "scale", &scale);
  if (status < 0) return status;
  status = dl_mul(inputs[0], scale, output);
  dl_tensor_release(scale);
  return status;
}

static dl_module* scale_module(dl_device* tired, int32_t any_thread) {
  const float two[] = {2, 2};
  dl_module* module = NULL;
  dl_tensor* scale = vector(two, 2);
  OK(dl_module_create("Scale", scale_forward, tired, NULL, &module));
  OK(dl_module_set_any_thread(module, any_thread));
  OK(dl_module_register_parameter(module, "scale", scale));
  dl_tensor_release(scale);
  return module;
}

static void modules_of_the_callers_own_are_replicated(void) {
  int32_t any_thread;
  for (any_thread = 0; any_thread < 2; ++any_thread) {
    dl_module *scale = scale_module(NULL, any_thread), *parallel = NULL;
    dl_tensor *x = rows_of(5, 2), *y = NULL, *sum = NULL, *w = NULL, *dw = NULL;
    float got[10];
    OK(dl_data_parallel_create(scale, four, 4, NULL, &parallel));
    OK(dl_module_forward(parallel, x, &y));
    OK(dl_tensor_copy_to_host(y, got, sizeof(got)));
    CHECK_NEAR(got[9], 18, 0);
    OK(dl_sum(y, &sum));
    OK(dl_backward(sum));
    OK(dl_module_parameter(parallel, "module.scale", &w));
    OK(dl_tensor_grad(w, &dw));
    OK(dl_tensor_copy_to_host(dw, got, 8));
    CHECK_NEAR(got[0], 0 + 2 + 4 + 6 + 8, 0);
    CHECK_NEAR(got[1], 1 + 3 + 5 + 7 + 9, 0);
    dl_tensor_release(dw);
    dl_tensor_release(w);
    dl_tensor_release(sum);
    dl_tensor_release(y);
    dl_tensor_release(x);
    dl_module_release(parallel);
    dl_module_release(scale);
  }
}

static void a_failing_replica_is_named(void) {
  dl_device tired = DL_DEVICE_OF(0, 2);
  int32_t any_thread;
  for (any_thread = 0; any_thread < 2; ++any_thread) {
    dl_module *scale = scale_module(&tired, any_thread), *parallel = NULL;
    dl_tensor *x = rows_of(4, 2), *y = NULL;
    OK(dl_data_parallel_create(scale, four, 4, NULL, &parallel));
    CHECK_STATUS(DL_ERROR_CALLBACK, dl_module_forward(parallel, x, &y));
    CHECK_MESSAGE("data_parallel: in replica 2 on device cpu:2: Scale: forward returned -8: this");
    CHECK(y == NULL);
    dl_tensor_release(x);
    x = rows_of(2, 2);
    OK(dl_module_forward(parallel, x, &y)); /* as good as before */
    dl_tensor_release(y);
    dl_tensor_release(x);
    dl_module_release(parallel);
    dl_module_release(scale);
  }
}

static void only_modules_of_the_callers_own_have_a_thread(void) {
  dl_module* net = small_net();
  CHECK_STATUS(DL_ERROR_INVALID_ARGUMENT, dl_module_set_any_thread(net, 1));
  CHECK_MESSAGE("module must be one of dl_module_create's; got a Sequential");
  dl_module_release(net);
}

/* What the host writes through dl_tensor_data reaches every replica. */
static void memory_the_host_writes_to_is_fresh_on_every_device(void) {
  dl_module *scale = scale_module(NULL, 1), *parallel = NULL;
  dl_tensor *x = rows_of(4, 2), *y = NULL, *w = NULL;
  float got[8];
  void* data;
  OK(dl_data_parallel_create(scale, four, 4, NULL, &parallel));
  OK(dl_module_forward(parallel, x, &y));
  dl_tensor_release(y);
  OK(dl_module_parameter(scale, "scale", &w));
  OK(dl_tensor_data(w, &data));
  ((float*)data)[1] = -1;
  OK(dl_module_forward(parallel, x, &y));
  OK(dl_tensor_copy_to_host(y, got, sizeof(got)));
  CHECK_NEAR(got[7], -7, 0);
  CHECK_NEAR(got[6], 12, 0);
  dl_tensor_release(w);
  dl_tensor_release(y);
  dl_tensor_release(x);
  dl_module_release(parallel);
  dl_module_release(scale);
}

/* The loss of one step of SGD on a random batch of 30. */
static double step(dl_module* net, dl_optimizer* sgd, int64_t features) {
  const int64_t shape[2] = {30, features};
  dl_tensor *x, *y, *scores, *loss;
  dl_scope* scope;
  double value = -1;
  OK(dl_scope_begin(&scope));
  OK(dl_randn(shape, 2, DL_DTYPE_F32, DL_DEVICE_CPU, NULL, &x));
  OK(dl_randint(0, 3, shape, 1, DL_DTYPE_I64, DL_DEVICE_CPU, NULL, &y));
  OK(dl_module_forward(net, x, &scores));
  OK(dl_cross_entropy(scores, y, NULL, &loss));
  OK(dl_optimizer_zero_grad(sgd));
  OK(dl_backward(loss));
  OK(dl_optimizer_step(sgd));
  OK(dl_item_f64(loss, &value));
  OK(dl_scope_end(scope));
  return value;
}

enum { STEPS = 100 };

/* Trains 784-256-10 on `devices` devices; 0: the module itself. */
static void train_mlp(int devices, double* losses) {
  dl_module *net = NULL, *parallel = NULL;
  dl_optimizer* sgd = NULL;
  dl_sgd_options options = DL_SGD_OPTIONS_INIT;
  int i;
  options.lr = 0.1;
  OK(dl_manual_seed(0));
  OK(dl_sequential_create(&net));
  OK(dl_sequential_add_linear(net, "fc1", 784, 256, NULL));
  OK(dl_sequential_add_relu(net, "relu"));
  OK(dl_sequential_add_linear(net, "fc2", 256, 10, NULL));
  OK(dl_sgd_create(net, &options, &sgd));
  if (devices > 0) OK(dl_data_parallel_create(net, four, devices, NULL, &parallel));
  for (i = 0; i < STEPS; ++i) losses[i] = step(parallel ? parallel : net, sgd, 784);
  dl_optimizer_release(sgd);
  dl_module_release(parallel);
  dl_module_release(net);
}

static void an_mlp_trains_as_on_one_device_and_alike_each_time(void) {
  double alone[STEPS], losses[STEPS], again[STEPS];
  int devices, i;
  train_mlp(0, alone);
  for (devices = 2; devices <= 4; ++devices) {
    train_mlp(devices, losses);
    train_mlp(devices, again);
    for (i = 0; i < STEPS; ++i) CHECK_NEAR(losses[i], alone[i], 1e-5 * alone[i]);
    CHECK(memcmp(losses, again, sizeof(losses)) == 0);
  }
}

static void a_cycle(void) {
  dl_module *net = small_net(), *parallel = NULL;
  dl_optimizer* sgd = NULL;
  OK(dl_sgd_create(net, NULL, &sgd));
  OK(dl_data_parallel_create(net, four, DEVICES, NULL, &parallel));
  step(parallel, sgd, 6);
  step(parallel, sgd, 6);
  dl_module_release(parallel);
  dl_optimizer_release(sgd);
  dl_module_release(net);
}

static void a_thousand_cycles_leave_no_thread_handle_or_byte(void) {
  int64_t bytes, handles;
  int i, threads;
  a_cycle(); /* the pool's threads have started */
  threads = threads_now();
  bytes = allocated();
  handles = live(NULL);
  for (i = 0; i < 1000; ++i) a_cycle();
  CHECK(threads > 0 && threads_now() == threads);
  CHECK(allocated() == bytes);
  CHECK(live(NULL) == handles);
}

/* Every test has four devices and leaves nothing on them. */
#define ON_FOUR_DEVICES(name)             \
  static void name##_on_four(void) {      \
    int64_t bytes;                        \
    OK(dl_set_cpu_device_count(DEVICES)); \
    bytes = allocated();                  \
    name();                               \
    CHECK(allocated() == bytes);          \
    OK(dl_set_cpu_device_count(1));       \
  }

ON_FOUR_DEVICES(scatter_cuts_as_torch_chunk_does)
ON_FOUR_DEVICES(the_four_steps_are_calls_of_their_own)
ON_FOUR_DEVICES(mistakes_name_what_is_wrong)
ON_FOUR_DEVICES(modules_of_the_callers_own_are_replicated)
ON_FOUR_DEVICES(a_failing_replica_is_named)
ON_FOUR_DEVICES(only_modules_of_the_callers_own_have_a_thread)
ON_FOUR_DEVICES(memory_the_host_writes_to_is_fresh_on_every_device)
ON_FOUR_DEVICES(an_mlp_trains_as_on_one_device_and_alike_each_time)
ON_FOUR_DEVICES(a_thousand_cycles_leave_no_thread_handle_or_byte)

const struct test parallel_tests[] = {
    {"parallel.scatter", scatter_cuts_as_torch_chunk_does_on_four},
    {"parallel.steps", the_four_steps_are_calls_of_their_own_on_four},
    {"parallel.mistakes", mistakes_name_what_is_wrong_on_four},
    {"parallel.own_modules", modules_of_the_callers_own_are_replicated_on_four},
    {"parallel.failing_replica", a_failing_replica_is_named_on_four},
    {"parallel.any_thread", only_modules_of_the_callers_own_have_a_thread_on_four},
    {"parallel.host_writes", memory_the_host_writes_to_is_fresh_on_every_device_on_four},
    {"parallel.mlp", an_mlp_trains_as_on_one_device_and_alike_each_time_on_four},
    {"parallel.cycles", a_thousand_cycles_leave_no_thread_handle_or_byte_on_four},
    {NULL, NULL}};
