/* What the peers of libdl share: a loader, a module, an optimizer, as users write them. */
#ifndef BENCH_LIBDL_TRAINER_H
#define BENCH_LIBDL_TRAINER_H

#include <dl/dl.h>

#include "peer.h"

#define TRY(call)                                              \
  do {                                                         \
    if ((call) < 0) peer_fail(#call, dl_last_error_message()); \
  } while (0)

typedef struct trainer {
  const peer_workload* w;
  dl_module* net;
  dl_optimizer* sgd;
  dl_loader* loader;  /* of images */
  dl_tensor **x, **y; /* the batches of a small workload */
  int64_t at;         /* the next of these */
} trainer;

static void set_weights(const peer_workload* w, dl_module* net) {
  dl_tensor* parameters[2 * PEER_MAX_LAYERS];
  char* weights = (char*)peer_read(w, "weights.bin");
  char* next = weights;
  int64_t count, i, size;
  TRY(dl_grad_mode_push(0));
  TRY(dl_module_parameters(net, parameters, 2 * PEER_MAX_LAYERS, &count));
  for (i = 0; i < count; ++i) {
    TRY(dl_tensor_numel(parameters[i], &size));
    size *= (int64_t)sizeof(float);
    TRY(dl_tensor_copy_from_host(parameters[i], next, size));
    dl_tensor_release(parameters[i]);
    next += size;
  }
  TRY(dl_grad_mode_pop());
  free(weights);
}

static dl_module* make_net(const peer_workload* w) {
  dl_module* net;
  int64_t i;
  TRY(dl_sequential_create(&net));
  if (w->loss == PEER_CROSS_ENTROPY) TRY(dl_sequential_add_flatten(net, NULL));
  for (i = 0; i < w->layers; ++i) {
    if (i > 0) TRY(dl_sequential_add_relu(net, NULL));
    TRY(dl_sequential_add_linear(net, NULL, w->sizes[i], w->sizes[i + 1], NULL));
  }
  if (w->loss == PEER_BCE) TRY(dl_sequential_add_sigmoid(net, NULL));
  set_weights(w, net);
  return net;
}

/* Images as f32, converted once; labels i64. */
static dl_dataset* make_floats(const peer_workload* w) {
  const int64_t shape[2] = {w->samples, w->sizes[0]};
  float* pixels = peer_read_pixels(w);
  int64_t* labels = (int64_t*)peer_read(w, "y.bin");
  dl_tensor* fields[2];
  dl_dataset* images;
  TRY(dl_tensor_from_data(pixels, shape[0] * shape[1] * (int64_t)sizeof *pixels, shape, 2,
                          DL_DTYPE_F32, &fields[0]));
  TRY(dl_tensor_from_data(labels, shape[0] * (int64_t)sizeof *labels, shape, 1, DL_DTYPE_I64,
                          &fields[1]));
  TRY(dl_tensor_dataset_create(fields, 2, &images));
  free(pixels);
  free(labels);
  return images;
}

static dl_loader* make_loader(const peer_workload* w) {
  dl_loader_options options = DL_LOADER_OPTIONS_INIT;
  int64_t* order = (int64_t*)peer_read(w, "order.bin");
  dl_dataset *images, *shuffled;
  dl_loader* loader;
  if (w->bytes) {
    TRY(dl_fashion_mnist_create(w->data, DL_SPLIT_TRAIN, NULL, &images));
  } else {
    images = make_floats(w);
  }
  TRY(dl_subset(images, order, w->samples, &shuffled));
  options.batch_size = w->batch;
  options.drop_last = 1;
  TRY(dl_loader_create(shuffled, &options, &loader));
  free(order);
  return loader;
}

/* A file [samples, columns] of f32 as a tensor for each batch. */
static dl_tensor** make_batches(const peer_workload* w, const char* name, int64_t columns) {
  const int64_t shape[2] = {w->batch, columns}, size = w->batch * columns;
  float* data = (float*)peer_read(w, name);
  dl_tensor** batches = (dl_tensor**)calloc((size_t)w->batches, sizeof *batches);
  int64_t i;
  for (i = 0; i < w->batches; ++i) {
    TRY(dl_tensor_from_data(data + i * size, size * (int64_t)sizeof *data, shape, 2, DL_DTYPE_F32,
                            &batches[i]));
  }
  free(data);
  return batches;
}

/* Of a small workload. */
static void next_batch(trainer* t, dl_tensor** x, dl_tensor** y) {
  *x = t->x[t->at];
  *y = t->y[t->at];
  t->at = (t->at + 1) % t->w->batches;
}

static dl_status loss_of(enum peer_loss kind, dl_tensor* scores, dl_tensor* y, dl_tensor** loss) {
  if (kind == PEER_MSE) return dl_mse_loss(scores, y, NULL, loss);
  if (kind == PEER_BCE) return dl_bce_loss(scores, y, NULL, loss);
  return dl_cross_entropy(scores, y, NULL, loss);
}

static trainer make_trainer(const peer_workload* w) {
  dl_sgd_options options = DL_SGD_OPTIONS_INIT;
  trainer t = {w, NULL, NULL, NULL, NULL, NULL, 0};
  TRY(dl_set_num_threads(w->threads));
  t.net = make_net(w);
  options.lr = w->lr;
  options.momentum = w->momentum;
  TRY(dl_sgd_create(t.net, &options, &t.sgd));
  if (w->loss == PEER_CROSS_ENTROPY) {
    t.loader = make_loader(w);
  } else {
    t.x = make_batches(w, "x.bin", w->sizes[0]);
    t.y = make_batches(w, "y.bin", 1);
  }
  return t;
}

#endif
