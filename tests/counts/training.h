/* The training loops whose steady steps are counted. */
#ifndef COUNTS_TRAINING_H
#define COUNTS_TRAINING_H

#include <dl/dl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define TRY(call)                                                  \
  do {                                                             \
    if ((call) < 0) {                                              \
      fprintf(stderr, "%s: %s\n", #call, dl_last_error_message()); \
      exit(1);                                                     \
    }                                                              \
  } while (0)

enum { SAMPLES = 600, WARM_UP = 70, COUNTED = 70 }; /* an epoch is over in either */
enum loss { MSE, BCE, CROSS_ENTROPY };

struct workload {
  const char* name;
  int64_t sizes[5]; /* of the layers, until 0 */
  int64_t batch_size;
  enum loss loss;
  double momentum;
  int adam;
};

static const struct workload workloads[] = {
    {"linear_regression", {2, 1}, 10, MSE, 0, 0},
    {"logistic_regression", {8, 7, 3, 1}, 32, BCE, 0.9, 0},
    {"logistic_regression_adam", {8, 7, 3, 1}, 32, BCE, 0, 1},
    {"softmax_regression", {784, 10}, 30, CROSS_ENTROPY, 0, 0},
    {"mlp", {784, 430, 10}, 30, CROSS_ENTROPY, 0, 0},
};

struct training {
  const struct workload* w;
  dl_module* net;
  dl_loader* loader;
  dl_optimizer* optimizer;
};

static dl_module* make_net(const struct workload* w) {
  int i;
  dl_module* net = NULL;
  TRY(dl_sequential_create(&net));
  for (i = 0; w->sizes[i + 1]; ++i) {
    if (i > 0) TRY(dl_sequential_add_relu(net, NULL));
    TRY(dl_sequential_add_linear(net, NULL, w->sizes[i], w->sizes[i + 1], NULL));
  }
  if (w->loss == BCE) TRY(dl_sequential_add_sigmoid(net, NULL));
  return net;
}

static dl_loader* make_loader(const struct workload* w) {
  int64_t shape[2] = {SAMPLES, 1};
  dl_tensor *x = NULL, *y = NULL;
  dl_dataset* samples = NULL;
  dl_loader* loader = NULL;
  dl_loader_options options = DL_LOADER_OPTIONS_INIT;
  shape[1] = w->sizes[0];
  TRY(dl_rand(shape, 2, DL_DTYPE_F32, DL_DEVICE_CPU, NULL, &x));
  shape[1] = 1;
  if (w->loss == CROSS_ENTROPY) {
    TRY(dl_randint(0, 10, shape, 1, DL_DTYPE_I64, DL_DEVICE_CPU, NULL, &y));
  } else {
    TRY(dl_rand(shape, 2, DL_DTYPE_F32, DL_DEVICE_CPU, NULL, &y));
  }
  TRY(dl_tensor_dataset_create((dl_tensor*[]){x, y}, 2, &samples));
  options.batch_size = w->batch_size;
  options.shuffle = 1;
  TRY(dl_loader_create(samples, &options, &loader));
  dl_tensor_release(x);
  dl_tensor_release(y);
  dl_dataset_release(samples);
  return loader;
}

static dl_optimizer* make_optimizer(const struct workload* w, dl_module* net) {
  dl_optimizer* optimizer = NULL;
  dl_sgd_options options = DL_SGD_OPTIONS_INIT;
  options.lr = 0.01;
  options.momentum = w->momentum;
  if (w->adam) {
    TRY(dl_adam_create(net, NULL, &optimizer));
  } else {
    TRY(dl_sgd_create(net, &options, &optimizer));
  }
  return optimizer;
}

/* What the program is called with; ends it where there is no such workload. */
static struct training make_training(const char* name) {
  struct training t = {NULL, NULL, NULL, NULL};
  size_t i;
  for (i = 0; i < sizeof(workloads) / sizeof(*workloads); ++i) {
    if (name && strcmp(workloads[i].name, name) == 0) t.w = &workloads[i];
  }
  if (!t.w) {
    fprintf(stderr, "no workload is called %s\n", name ? name : "nothing");
    exit(2);
  }
  t.net = make_net(t.w);
  t.loader = make_loader(t.w);
  t.optimizer = make_optimizer(t.w, t.net);
  return t;
}

static void step(const struct training* t) {
  dl_tensor *x, *y, *p, *loss;
  dl_status drawn;
  double value;
  TRY(drawn = dl_loader_next(t->loader, &x, &y));
  if (drawn == DL_END) TRY(dl_loader_next(t->loader, &x, &y));
  TRY(dl_module_forward(t->net, x, &p));
  if (t->w->loss == MSE) TRY(dl_mse_loss(p, y, NULL, &loss));
  if (t->w->loss == BCE) TRY(dl_bce_loss(p, y, NULL, &loss));
  if (t->w->loss == CROSS_ENTROPY) TRY(dl_cross_entropy(p, y, NULL, &loss));
  TRY(dl_optimizer_zero_grad(t->optimizer));
  TRY(dl_backward(loss));
  TRY(dl_optimizer_step(t->optimizer));
  TRY(dl_item_f64(loss, &value));
  dl_tensor_release(x);
  dl_tensor_release(y);
  dl_tensor_release(p);
  dl_tensor_release(loss);
}

static void steps(const struct training* t, int64_t count) {
  for (; count > 0; --count) step(t);
}

static void end_training(const struct training* t) {
  dl_optimizer_release(t->optimizer);
  dl_loader_release(t->loader);
  dl_module_release(t->net);
}

#endif
