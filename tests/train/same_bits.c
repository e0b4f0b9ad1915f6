/* The same weights, bit for bit, after 200 steps on any number of threads and loader workers. */
#include <dl/dl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define TRY(call)                          \
  do {                                     \
    dl_status try_status = (call);         \
    if (try_status < 0) return try_status; \
  } while (0)

enum { kSamples = 900, kIn = 784, kHidden = 430, kOut = 10, kBatch = 30 };
#ifdef __SANITIZE_THREAD__
enum { kSteps = 10 }; /* fifty times slower there */
#else
enum { kSteps = 200 };
#endif
enum { kParameters = kHidden * kIn + kHidden + kOut * kHidden + kOut };

static dl_status make_data(dl_dataset** data) {
  dl_tensor *images, *labels;
  TRY(dl_randn((const int64_t[]){kSamples, kIn}, 2, DL_DTYPE_F32, DL_DEVICE_CPU, NULL, &images));
  TRY(dl_randint(0, kOut, (const int64_t[]){kSamples}, 1, DL_DTYPE_I64, DL_DEVICE_CPU, NULL,
                 &labels));
  return dl_tensor_dataset_create((dl_tensor*[]){images, labels}, 2, data);
}

static dl_status make_net(dl_module** net) {
  TRY(dl_sequential_create(net));
  TRY(dl_sequential_add_linear(*net, NULL, kIn, kHidden, NULL));
  TRY(dl_sequential_add_relu(*net, NULL));
  return dl_sequential_add_linear(*net, NULL, kHidden, kOut, NULL);
}

static dl_status step(dl_module* net, dl_optimizer* sgd, dl_tensor* x, dl_tensor* y) {
  dl_tensor *scores, *loss;
  TRY(dl_module_forward(net, x, &scores));
  TRY(dl_cross_entropy(scores, y, NULL, &loss));
  TRY(dl_optimizer_zero_grad(sgd));
  TRY(dl_backward(loss));
  return dl_optimizer_step(sgd);
}

static dl_status copy_parameters(dl_module* net, float* weights) {
  dl_tensor* parameters[4];
  int64_t count, numel;
  TRY(dl_module_parameters(net, parameters, 4, &count));
  for (int64_t i = 0; i < count; ++i) {
    TRY(dl_tensor_numel(parameters[i], &numel));
    TRY(dl_tensor_copy_to_host(parameters[i], weights, numel * (int64_t)sizeof *weights));
    weights += numel;
  }
  return DL_OK;
}

static dl_status train(int32_t threads, int64_t workers, float* weights) {
  dl_scope* all;
  dl_dataset* data;
  dl_loader* batches;
  dl_module* net;
  dl_optimizer* sgd;
  dl_loader_options loader_options = DL_LOADER_OPTIONS_INIT;
  dl_sgd_options sgd_options = DL_SGD_OPTIONS_INIT;
  TRY(dl_scope_begin(&all));
  TRY(dl_set_num_threads(threads));
  TRY(dl_manual_seed(1));
  TRY(make_data(&data));
  TRY(make_net(&net));
  loader_options.batch_size = kBatch;
  loader_options.shuffle = 1;
  loader_options.num_workers = workers;
  TRY(dl_loader_create(data, &loader_options, &batches));
  sgd_options.lr = 0.1;
  sgd_options.momentum = 0.9;
  TRY(dl_sgd_create(net, &sgd_options, &sgd));
  for (int done = 0; done < kSteps;) {
    dl_scope* scope;
    dl_tensor *x, *y;
    dl_status status;
    TRY(dl_scope_begin(&scope));
    TRY(status = dl_loader_next(batches, &x, &y));
    if (status == DL_OK) {
      TRY(step(net, sgd, x, y));
      ++done;
    }
    TRY(dl_scope_end(scope));
  }
  TRY(copy_parameters(net, weights));
  return dl_scope_end(all);
}

int main(void) {
  static const int32_t threads[] = {1, 2, 3, 8};
  static const int64_t workers[] = {0, 1, 2, 4};
  static float first[kParameters], weights[kParameters];
  int wrong = 0;
  for (int i = 0; i < 16; ++i) {
    float* out = i == 0 ? first : weights;
    if (train(threads[i / 4], workers[i % 4], out) < 0) {
      fprintf(stderr, "%s\n", dl_last_error_message());
      return 1;
    }
    const int same = memcmp(first, out, sizeof first) == 0;
    printf("%d threads, %d workers: %s\n", (int)threads[i / 4], (int)workers[i % 4],
           same ? "same" : "DIFFERENT");
    wrong += !same;
  }
  /* Weights that moved: the steps did something. */
  return wrong || first[0] == 0 || first[0] != first[0];
}
