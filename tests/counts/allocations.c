/* How often a training loop in its steady state asks the system for memory: never.
 *
 *   allocations WORKLOAD
 *
 * The program's own malloc, which the library gets too, counts the calls. */
#include <dl/dl.h>
#include <errno.h>
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

/* ---- glibc's allocator under its other names ---- */

void* __libc_malloc(size_t size);
void* __libc_calloc(size_t count, size_t size);
void* __libc_realloc(void* memory, size_t size);
void* __libc_memalign(size_t alignment, size_t size);

static int counting, allocations;

void* malloc(size_t size) {
  allocations += counting;
  return __libc_malloc(size);
}
void* calloc(size_t count, size_t size) {
  allocations += counting;
  return __libc_calloc(count, size);
}
void* realloc(void* memory, size_t size) {
  allocations += counting;
  return __libc_realloc(memory, size);
}
void* aligned_alloc(size_t alignment, size_t size) {
  allocations += counting;
  return __libc_memalign(alignment, size);
}
int posix_memalign(void** memory, size_t alignment, size_t size) {
  allocations += counting;
  *memory = __libc_memalign(alignment, size);
  return *memory ? 0 : ENOMEM;
}

/* ---- Workloads ---- */

enum { SAMPLES = 3000, WARM_UP = 30, COUNTED = 60 };
enum loss { MSE, BCE, CROSS_ENTROPY };

static const struct workload {
  const char* name;
  int64_t sizes[5]; /* of the layers, until 0 */
  int64_t batch_size;
  enum loss loss;
  double momentum;
  int adam;
} workloads[] = {
    {"linear_regression", {2, 1}, 10, MSE, 0, 0},
    {"logistic_regression", {8, 7, 3, 1}, 32, BCE, 0.9, 0},
    {"logistic_regression_adam", {8, 7, 3, 1}, 32, BCE, 0, 1},
    {"softmax_regression", {784, 10}, 30, CROSS_ENTROPY, 0, 0},
    {"mlp", {784, 430, 10}, 30, CROSS_ENTROPY, 0, 0},
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

static void step(const struct workload* w, dl_loader* loader, dl_module* net,
                 dl_optimizer* optimizer) {
  dl_tensor *x, *y, *p, *loss;
  double value;
  TRY(dl_loader_next(loader, &x, &y));
  TRY(dl_module_forward(net, x, &p));
  if (w->loss == MSE) TRY(dl_mse_loss(p, y, NULL, &loss));
  if (w->loss == BCE) TRY(dl_bce_loss(p, y, NULL, &loss));
  if (w->loss == CROSS_ENTROPY) TRY(dl_cross_entropy(p, y, NULL, &loss));
  TRY(dl_optimizer_zero_grad(optimizer));
  TRY(dl_backward(loss));
  TRY(dl_optimizer_step(optimizer));
  TRY(dl_item_f64(loss, &value));
  dl_tensor_release(x);
  dl_tensor_release(y);
  dl_tensor_release(p);
  dl_tensor_release(loss);
}

static int count(const struct workload* w) {
  int i;
  dl_module* net = make_net(w);
  dl_loader* loader = make_loader(w);
  dl_optimizer* optimizer = make_optimizer(w, net);
  for (i = 0; i < WARM_UP; ++i) step(w, loader, net, optimizer);
  counting = 1;
  for (i = 0; i < COUNTED; ++i) step(w, loader, net, optimizer);
  counting = 0;
  dl_optimizer_release(optimizer);
  dl_loader_release(loader);
  dl_module_release(net);
  printf("%s: %d allocations in %d steps\n", w->name, allocations, COUNTED);
  return allocations != 0;
}

int main(int argc, char** argv) {
  size_t i;
  for (i = 0; i < sizeof(workloads) / sizeof(*workloads); ++i) {
    if (argc > 1 && strcmp(workloads[i].name, argv[1]) == 0) return count(&workloads[i]);
  }
  fprintf(stderr, "usage: allocations WORKLOAD\n");
  return 2;
}
