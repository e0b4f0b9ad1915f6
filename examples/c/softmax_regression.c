/* Softmax regression on Fashion-MNIST with nothing but tensors: two parameters, one formula, and
 * gradient descent written out.
 *
 *   softmax_regression [folder of the data set]
 */
#define _POSIX_C_SOURCE 200809L
#include <dl/dl.h>
#include <stdio.h>

#include "common.h"

typedef struct {
  dl_tensor* w; /* [784, 10] */
  dl_tensor* b; /* [10] */
} model;

static dl_status make_model(model* m) {
  TRY(dl_empty((const int64_t[]){784, 10}, 2, DL_DTYPE_F32, DL_DEVICE_CPU, &m->w));
  TRY(dl_init_normal(m->w, 0, 0.01));
  TRY(dl_zeros((const int64_t[]){10}, 1, DL_DTYPE_F32, DL_DEVICE_CPU, &m->b));
  TRY(dl_tensor_set_requires_grad(m->w, 1));
  return dl_tensor_set_requires_grad(m->b, 1);
}

/* scores [B, 10] = flattened x [B, 784] times w, plus b */
static dl_status forward(const model* m, dl_tensor* x, dl_tensor** scores) {
  dl_tensor *flat, *product;
  TRY(dl_flatten(x, 1, -1, &flat));
  TRY(dl_matmul(flat, m->w, &product));
  return dl_add(product, m->b, scores);
}

/* parameter -= lr gradient, for both */
static dl_status descend(const model* m, dl_tensor* loss, double lr) {
  dl_tensor *parameters[2] = {m->w, m->b}, *gradients[2];
  TRY(dl_grad(&loss, 1, NULL, 0, parameters, 2, NULL, gradients));
  TRY(dl_grad_mode_push(0));
  for (int i = 0; i < 2; ++i) TRY(dl_add_scaled_(parameters[i], gradients[i], -lr));
  return dl_grad_mode_pop();
}

typedef struct {
  double loss; /* sum over the samples */
  int64_t right, samples;
} tally;

static dl_status count(dl_tensor* scores, dl_tensor* y, tally* t) {
  dl_tensor *guesses, *hits, *right;
  int64_t hit_count, samples;
  TRY(dl_argmax_dim(scores, 1, 0, &guesses));
  TRY(dl_eq(guesses, y, &hits));
  TRY(dl_sum(hits, &right));
  TRY(dl_item_i64(right, &hit_count));
  TRY(dl_tensor_numel(y, &samples));
  t->right += hit_count;
  t->samples += samples;
  return DL_OK;
}

/* One batch: counts what is right; with lr > 0 it also learns. */
static dl_status step(const model* m, dl_tensor* x, dl_tensor* y, double lr, tally* t) {
  dl_tensor *scores, *loss;
  double mean;
  int64_t samples;
  TRY(forward(m, x, &scores));
  TRY(count(scores, y, t));
  if (lr == 0) return DL_OK;
  TRY(dl_cross_entropy(scores, y, NULL, &loss));
  TRY(descend(m, loss, lr));
  TRY(dl_item_f64(loss, &mean));
  TRY(dl_tensor_numel(y, &samples));
  t->loss += mean * (double)samples;
  return DL_OK;
}

static dl_status epoch(const model* m, dl_loader* batches, double lr, tally* t) {
  dl_status status;
  *t = (tally){0, 0, 0};
  do {
    dl_scope* scope;
    dl_tensor *x, *y;
    TRY(dl_scope_begin(&scope));
    TRY(status = dl_loader_next(batches, &x, &y));
    if (status == DL_OK) TRY(step(m, x, y, lr, t));
    TRY(dl_scope_end(scope));
  } while (status != DL_END);
  return DL_OK;
}

static dl_status make_loader(const char* folder, dl_data_split split, int64_t batch, int shuffle,
                             dl_loader** loader) {
  dl_dataset* images;
  dl_mnist_options files = DL_MNIST_OPTIONS_INIT;
  dl_loader_options options = DL_LOADER_OPTIONS_INIT;
  files.download = 1;
  options.batch_size = batch;
  options.shuffle = shuffle;
  TRY(dl_fashion_mnist_create(folder, split, &files, &images));
  return dl_loader_create(images, &options, loader);
}

static dl_status run(const char* folder) {
  dl_scope* all;
  dl_loader *train, *test;
  model m;
  TRY(dl_scope_begin(&all));
  TRY(dl_manual_seed(0));
  TRY(make_loader(folder, DL_SPLIT_TRAIN, 256, 1, &train));
  TRY(make_loader(folder, DL_SPLIT_TEST, 1000, 0, &test));
  TRY(make_model(&m));
  for (int i = 1; i <= 3; ++i) {
    tally trained, tested;
    TRY(epoch(&m, train, 0.1, &trained));
    TRY(epoch(&m, test, 0, &tested));
    printf("epoch %d, loss %.4f, accuracy %.4f, test accuracy %.4f\n", i,
           trained.loss / (double)trained.samples, (double)trained.right / (double)trained.samples,
           (double)tested.right / (double)tested.samples);
  }
  return dl_scope_end(all);
}

int main(int argc, char** argv) {
  if (run(argc > 1 ? argv[1] : "data") >= 0) return 0;
  fprintf(stderr, "%s\n", dl_last_error_message());
  return 1;
}
