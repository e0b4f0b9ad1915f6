/* Logistic regression with two hidden layers, 8-7-3-1: which of 759 people have diabetes?
 *
 *   logistic_regression [diabetes.csv]
 */
#define _POSIX_C_SOURCE 200809L
#include <dl/dl.h>
#include <stdio.h>

#include "common.h"

static dl_status make_net(dl_module** net) {
  TRY(dl_sequential_create(net));
  TRY(dl_sequential_add_linear(*net, NULL, 8, 7, NULL));
  TRY(dl_sequential_add_relu(*net, NULL));
  TRY(dl_sequential_add_linear(*net, NULL, 7, 3, NULL));
  TRY(dl_sequential_add_relu(*net, NULL));
  TRY(dl_sequential_add_linear(*net, NULL, 3, 1, NULL));
  return dl_sequential_add_sigmoid(*net, NULL);
}

static dl_status train_step(dl_module* net, dl_optimizer* sgd, dl_tensor* x, dl_tensor* y,
                            double* value) {
  dl_tensor *p, *loss; /* p: [B, 1], the probability of diabetes */
  TRY(dl_module_forward(net, x, &p));
  TRY(dl_bce_loss(p, y, NULL, &loss));
  TRY(dl_optimizer_zero_grad(sgd));
  TRY(dl_backward(loss));
  TRY(dl_optimizer_step(sgd));
  return dl_item_f64(loss, value);
}

/* One pass over the data; the mean of its batches' losses. */
static dl_status train_epoch(dl_module* net, dl_optimizer* sgd, dl_loader* batches, double* mean) {
  double sum = 0;
  int count = 0;
  dl_status status;
  do {
    dl_scope* step;
    dl_tensor *x, *y;
    double value;
    TRY(dl_scope_begin(&step));
    TRY(status = dl_loader_next(batches, &x, &y));
    if (status == DL_OK) {
      TRY(train_step(net, sgd, x, y, &value));
      sum += value;
      ++count;
    }
    TRY(dl_scope_end(step)); /* releases what the step made */
  } while (status != DL_END);
  *mean = sum / count;
  return DL_OK;
}

/* The share of people on whose side of 0.5 the network is. */
static dl_status accuracy(dl_module* net, dl_tensor* x, dl_tensor* y, double* share) {
  dl_scope* scope;
  dl_tensor *p, *said, *is, *right, *mean;
  TRY(dl_scope_begin(&scope));
  TRY(dl_grad_mode_push(0));
  TRY(dl_module_forward(net, x, &p));
  TRY(dl_gt_scalar(p, 0.5, &said));
  TRY(dl_gt_scalar(y, 0.5, &is));
  TRY(dl_eq(said, is, &right));
  TRY(dl_to_dtype(right, DL_DTYPE_F32, &right));
  TRY(dl_mean(right, &mean));
  TRY(dl_item_f64(mean, share));
  TRY(dl_grad_mode_pop());
  return dl_scope_end(scope);
}

static dl_status run(const char* file) {
  dl_scope* all;
  dl_tensor *table, *x, *y;
  dl_dataset* people;
  dl_loader* batches;
  dl_module* net;
  dl_optimizer* sgd;
  dl_loader_options loader_options = DL_LOADER_OPTIONS_INIT;
  dl_sgd_options sgd_options = DL_SGD_OPTIONS_INIT;
  TRY(dl_scope_begin(&all));
  TRY(dl_csv_read(file, NULL, &table)); /* [759, 9]; the last column is the label */
  TRY(dl_narrow(table, 1, 0, 8, &x));
  TRY(dl_narrow(table, 1, 8, 1, &y));
  TRY(dl_tensor_dataset_create((dl_tensor*[]){x, y}, 2, &people));
  loader_options.batch_size = 32;
  loader_options.shuffle = 1;
  loader_options.num_workers = 3;
  TRY(dl_loader_create(people, &loader_options, &batches));

  TRY(dl_manual_seed(0));
  TRY(make_net(&net));
  sgd_options.lr = 0.1;
  sgd_options.momentum = 0.9;
  TRY(dl_sgd_create(net, &sgd_options, &sgd));
  for (int epoch = 1; epoch <= 100; ++epoch) {
    double loss = 0, share = 0;
    TRY(train_epoch(net, sgd, batches, &loss));
    if (epoch > 1 && epoch % 10 != 0) continue;
    TRY(accuracy(net, x, y, &share));
    printf("epoch %d, loss %.4f, accuracy %.4f\n", epoch, loss, share);
  }
  return dl_scope_end(all);
}

int main(int argc, char** argv) {
  if (run(argc > 1 ? argv[1] : "examples/data/diabetes.csv") >= 0) return 0;
  fprintf(stderr, "%s\n", dl_last_error_message());
  return 1;
}
