/* One model on several devices: first PyTorch's data-parallel tutorial, a linear layer that shows
 * what went where, then a perceptron, 784-256-10 with ReLU, that learns Fashion-MNIST.
 *
 *   data_parallel --help
 *
 * CPU devices beside cpu:0 are virtual: the host's memory, with accounting of their own. The losses
 * are those of one device but for the order in which gradients are added.
 */
#define _GNU_SOURCE
#include <dl/dl.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common.h"
#include "options.h"

enum { kMostDevices = 64, kPixels = 28 * 28, kHidden = 256, kClasses = 10 };

typedef struct {
  dl_device devices[kMostDevices];
  int64_t device_count;
  int64_t steps, batch, seed;
  double lr;
  const char* data;
} settings;

/* ---- The tutorial: what goes where ---- */

typedef char line[192];

/* y = linear(x), and a line about it for each replica. The replicas run at the same time, each
 * writing its own line. */
typedef struct {
  const settings* s;
  line lines[kMostDevices];
} witness;

/* "[4, 10, 5]" */
static dl_status shape_text(dl_tensor* x, line text) {
  int64_t shape[16], ndim;
  int length = 0;
  TRY(dl_tensor_shape(x, shape, 16, &ndim));
  for (int64_t i = 0; i < ndim; ++i) {
    length += snprintf(text + length, sizeof(line) - (size_t)length, "%s%lld", i ? ", " : "[",
                       (long long)shape[i]);
  }
  snprintf(text + length, sizeof(line) - (size_t)length, ndim ? "]" : "[]");
  return DL_OK;
}

static dl_status bear_witness(witness* seen, dl_tensor* x, dl_tensor* y) {
  line input, output;
  char name[32];
  dl_device device;
  int64_t i = 0;
  TRY(shape_text(x, input));
  TRY(shape_text(y, output));
  TRY(dl_tensor_device(x, &device));
  TRY(dl_device_format(device, name, sizeof name, NULL));
  while (seen->s->devices[i] != device) ++i;
  snprintf(seen->lines[i], sizeof(line), "in replica %lld on %s: input %.40s, output %.40s",
           (long long)i, name, input, output);
  return DL_OK;
}

/* What it makes it releases: on threads of the library's no scope is open. */
static dl_status DL_CALL forward(void* user_data, dl_module* self, dl_tensor* const* inputs,
                                 int64_t count, dl_tensor** output) {
  dl_module* linear;
  (void)count;
  TRY(dl_module_child(self, "linear", &linear)); /* the replica's own, on its device */
  const dl_status status = dl_module_forward(linear, inputs[0], output);
  dl_module_release(linear);
  TRY(status);
  return bear_witness(user_data, inputs[0], *output);
}

static dl_status make_tutorial_model(witness* seen, dl_module** model) {
  dl_module* linear;
  TRY(dl_module_create("Model", forward, seen, NULL, model));
  TRY(dl_module_set_any_thread(*model, 1));
  TRY(dl_linear_create(5, 2, NULL, &linear));
  TRY(dl_module_register_module(*model, "linear", linear));
  return dl_module_to_device(*model, seen->s->devices[0]);
}

static dl_status tutorial(const settings* s) {
  static witness seen;
  const int64_t shape[] = {16, 10, 5};
  dl_module *model, *parallel;
  dl_tensor *x, *y;
  line input, output;
  seen.s = s;
  TRY(make_tutorial_model(&seen, &model));
  TRY(dl_data_parallel_create(model, s->devices, s->device_count, NULL, &parallel));
  TRY(dl_randn(shape, 3, DL_DTYPE_F32, DL_DEVICE_CPU, NULL, &x));
  TRY(dl_module_forward(parallel, x, &y));
  for (int64_t i = 0; i < s->device_count; ++i) {
    if (*seen.lines[i]) puts(seen.lines[i]);
  }
  TRY(shape_text(x, input));
  TRY(shape_text(y, output));
  printf("outside: input %s, output %s\n\n", input, output);
  return DL_OK;
}

/* ---- Training ---- */

typedef struct {
  dl_module* net; /* data-parallel */
  dl_optimizer* sgd;
  dl_loader* batches; /* images [B, 1, 28, 28] and labels [B] */
} session;

static dl_status make_net(const settings* s, dl_module** net) {
  TRY(dl_sequential_create(net));
  TRY(dl_sequential_add_flatten(*net, "flatten"));
  TRY(dl_sequential_add_linear(*net, "fc1", kPixels, kHidden, NULL));
  TRY(dl_sequential_add_relu(*net, "relu"));
  TRY(dl_sequential_add_linear(*net, "fc2", kHidden, kClasses, NULL));
  return dl_module_to_device(*net, s->devices[0]);
}

static dl_status make_session(const settings* s, session* made) {
  dl_dataset* images;
  dl_module* net;
  dl_mnist_options files = DL_MNIST_OPTIONS_INIT;
  dl_loader_options loader = DL_LOADER_OPTIONS_INIT;
  dl_sgd_options sgd = DL_SGD_OPTIONS_INIT;
  files.download = 1;
  loader.batch_size = s->batch;
  loader.shuffle = 1;
  sgd.lr = s->lr;
  TRY(dl_manual_seed((uint64_t)s->seed));
  TRY(dl_fashion_mnist_create(s->data, DL_SPLIT_TRAIN, &files, &images));
  TRY(dl_loader_create(images, &loader, &made->batches));
  TRY(make_net(s, &net));
  TRY(dl_sgd_create(net, &sgd, &made->sgd));
  return dl_data_parallel_create(net, s->devices, s->device_count, NULL, &made->net);
}

static dl_status next_batch(dl_loader* batches, dl_tensor** x, dl_tensor** y) {
  dl_status status;
  TRY(status = dl_loader_next(batches, x, y));
  return status == DL_END ? dl_loader_next(batches, x, y) : status; /* the next epoch */
}

/* The scores are on the first device, and so must the labels be. */
static dl_status train_step(const settings* s, const session* trained, double* value) {
  dl_tensor *x, *labels, *y, *scores, *loss;
  TRY(next_batch(trained->batches, &x, &labels));
  TRY(dl_to_device(labels, s->devices[0], &y));
  TRY(dl_module_forward(trained->net, x, &scores));
  TRY(dl_cross_entropy(scores, y, NULL, &loss));
  TRY(dl_optimizer_zero_grad(trained->sgd));
  TRY(dl_backward(loss));
  TRY(dl_optimizer_step(trained->sgd));
  return dl_item_f64(loss, value);
}

static dl_status train(const settings* s, const session* trained) {
  const int64_t every = s->steps < 10 ? 1 : s->steps / 10;
  const double start = now();
  for (int64_t step = 1; step <= s->steps; ++step) {
    dl_scope* made;
    double loss;
    TRY(dl_scope_begin(&made));
    TRY(train_step(s, trained, &loss));
    TRY(dl_scope_end(made));
    if (step % every == 0) printf("step %lld, loss %.6f\n", (long long)step, loss);
  }
  printf("%.0f samples/s\n", (double)(s->steps * s->batch) / (now() - start));
  return DL_OK;
}

static dl_status run(const settings* s) {
  dl_scope* all;
  session trained;
  TRY(dl_scope_begin(&all));
  TRY(tutorial(s));
  TRY(make_session(s, &trained));
  TRY(train(s, &trained));
  return dl_scope_end(all);
}

/* ---- The command line ---- */

static void usage(void) {
  puts(
      "usage: data_parallel [OPTION]...\n"
      "  --devices LIST  devices that share each batch (cpu:0,cpu:1,cpu:2,cpu:3);\n"
      "                  cuda:0,cuda:1 where there are two GPUs\n"
      "  --steps N       training steps (938: an epoch)\n"
      "  --batch N       samples per step (64)\n"
      "  --lr RATE       learning rate (0.1)\n"
      "  --seed N        seed of weights and shuffles (0)\n"
      "  --data DIR      where Fashion-MNIST lies or goes (data)\n"
      "  --help          this text");
}

/* Reads "cpu:0,cpu:1". */
static dl_status read_devices(const char* list, settings* s) {
  char name[32];
  s->device_count = 0;
  while (s->device_count < kMostDevices) {
    const size_t length = strcspn(list, ",");
    snprintf(name, sizeof name, "%.*s", (int)length, list);
    TRY(dl_device_parse(name, &s->devices[s->device_count++]));
    list += length;
    if (!*list++) return DL_OK;
  }
  dl_last_error_set(DL_ERROR_LIMIT, "--devices: too many devices");
  return DL_ERROR_LIMIT;
}

/* As many CPU devices as the list names. */
static dl_status make_cpu_devices(const settings* s) {
  int32_t count = 1;
  for (int64_t i = 0; i < s->device_count; ++i) {
    const dl_device device = s->devices[i];
    if (device < DL_DEVICE_OF(DL_DEVICE_KIND_CUDA, 0) && device >= count) count = device + 1;
  }
  return dl_set_cpu_device_count(count);
}

static void read_options(int argc, char** argv, settings* s, const char** devices) {
  static const struct option options[] = {
      {"devices", required_argument, NULL, 'D'}, {"steps", required_argument, NULL, 'n'},
      {"batch", required_argument, NULL, 'b'},   {"lr", required_argument, NULL, 'l'},
      {"seed", required_argument, NULL, 's'},    {"data", required_argument, NULL, 'd'},
      {"help", no_argument, NULL, 'h'},          {NULL, 0, NULL, 0}};
  int c;
  while ((c = getopt_long(argc, argv, "", options, NULL)) != -1) {
    if (c == 'D') *devices = optarg;
    if (c == 'n') s->steps = whole("steps", optarg, 0, INT64_MAX);
    if (c == 'b') s->batch = whole("batch", optarg, 1, 60000);
    if (c == 'l') s->lr = rate("lr", optarg);
    if (c == 's') s->seed = whole("seed", optarg, 0, INT64_MAX);
    if (c == 'd') s->data = optarg;
    if (c == 'h' || c == '?') {
      usage();
      exit(c == 'h' ? 0 : 2);
    }
  }
}

int main(int argc, char** argv) {
  static settings s = {.steps = 938, .batch = 64, .lr = 0.1, .data = "data"};
  const char* devices = "cpu:0,cpu:1,cpu:2,cpu:3";
  read_options(argc, argv, &s, &devices);
  dl_status status = read_devices(devices, &s);
  if (status >= 0) status = make_cpu_devices(&s);
  if (status >= 0) status = run(&s);
  if (status < 0) fprintf(stderr, "%s\n", dl_last_error_message());
  return status < 0;
}
