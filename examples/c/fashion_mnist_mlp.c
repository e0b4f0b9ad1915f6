/* A multilayer perceptron, 784-430-10 with ReLU, learns to name the clothes of Fashion-MNIST.
 *
 *   fashion_mnist_mlp --help
 *
 * Every parameter starts from the normal distribution N(0, 0.01^2); plain SGD on the cross-entropy
 * of shuffled batches. The same seed gives the same weights, bit for bit, on any number of threads.
 * On a GPU (--device cuda:0) the training images lie in its memory, as bytes.
 */
#define _GNU_SOURCE
#include <dl/dl.h>
#include <errno.h>
#include <getopt.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "common.h"
#include "options.h"

enum { kPixels = 28 * 28, kHidden = 430, kClasses = 10, kTestBatch = 1000 };

typedef struct {
  double lr;
  int64_t epochs, batch, seed, threads, samples;
  dl_device device;
  const char* data;
  const char* out;
} settings;

typedef struct {
  dl_module* net;
  dl_optimizer* sgd;
  dl_loader *train, *test; /* batches of images [B, 1, 28, 28] and labels [B] */
  dl_device device;
  /* On a GPU: all training images as bytes, and labels; `train` deals out their numbers [B]. */
  dl_tensor *images, *labels;
  int64_t train_size;
} session;

/* What an epoch has come to. */
typedef struct {
  double loss; /* summed over the samples */
  int64_t right, samples;
} tally;

/* confusion[i][j]: how many of class i were taken for class j. */
typedef int64_t confusion[kClasses][kClasses];

static volatile sig_atomic_t interrupted = 0;

static void on_interrupt(int signal) {
  (void)signal;
  interrupted = 1;
}

/* ---- Making what is trained ---- */

/* The first images of a part of the data, as many as are asked for. */
static dl_status open_data(const settings* s, dl_data_split split, int32_t as_bytes,
                           dl_dataset** data) {
  dl_mnist_options options = DL_MNIST_OPTIONS_INIT;
  dl_tensor* numbers;
  const int64_t* first;
  dl_dataset* all;
  int64_t size;
  options.download = 1;
  options.as_bytes = as_bytes;
  TRY(dl_fashion_mnist_create(s->data, split, &options, &all));
  TRY(dl_dataset_size(all, &size));
  *data = all;
  if (size <= s->samples) return DL_OK;
  TRY(dl_arange_i64(0, s->samples, 1, DL_DTYPE_I64, DL_DEVICE_CPU, &numbers));
  TRY(dl_tensor_data(numbers, (void**)&first));
  return dl_subset(all, first, s->samples, data);
}

/* Moves the training data to the GPU. What is left on the host are the images' numbers. */
static dl_status make_resident(session* made, dl_dataset* data, dl_dataset** numbers) {
  dl_loader_options options = DL_LOADER_OPTIONS_INIT;
  dl_loader* whole;
  dl_tensor *images, *labels, *all;
  options.batch_size = made->train_size;
  TRY(dl_loader_create(data, &options, &whole));
  TRY(dl_loader_next(whole, &images, &labels));
  TRY(dl_to_device(images, made->device, &made->images));
  TRY(dl_to_device(labels, made->device, &made->labels));
  TRY(dl_arange_i64(0, made->train_size, 1, DL_DTYPE_I64, DL_DEVICE_CPU, &all));
  return dl_tensor_dataset_create(&all, 1, numbers);
}

static dl_status make_loaders(const settings* s, session* made) {
  dl_dataset *train, *test;
  dl_loader_options options = DL_LOADER_OPTIONS_INIT;
  const int on_gpu = s->device >= DL_DEVICE_OF(DL_DEVICE_KIND_CUDA, 0);
  TRY(open_data(s, DL_SPLIT_TRAIN, on_gpu, &train));
  TRY(open_data(s, DL_SPLIT_TEST, 0, &test));
  TRY(dl_dataset_size(train, &made->train_size));
  if (on_gpu) TRY(make_resident(made, train, &train));
  options.batch_size = s->batch;
  options.shuffle = 1;
  TRY(dl_loader_create(train, &options, &made->train));
  options.batch_size = kTestBatch;
  options.shuffle = 0;
  return dl_loader_create(test, &options, &made->test);
}

static dl_status make_net(dl_module** net) {
  dl_tensor* parameters[4];
  int64_t count;
  TRY(dl_sequential_create(net));
  TRY(dl_sequential_add_flatten(*net, "flatten"));
  TRY(dl_sequential_add_linear(*net, "fc1", kPixels, kHidden, NULL));
  TRY(dl_sequential_add_relu(*net, "relu"));
  TRY(dl_sequential_add_linear(*net, "fc2", kHidden, kClasses, NULL));
  TRY(dl_module_parameters(*net, parameters, 4, &count));
  for (int64_t i = 0; i < count; ++i) TRY(dl_init_normal(parameters[i], 0, 0.01));
  return DL_OK;
}

static dl_status make_session(const settings* s, session* made) {
  dl_sgd_options options = DL_SGD_OPTIONS_INIT;
  options.lr = s->lr;
  memset(made, 0, sizeof *made);
  made->device = s->device;
  TRY(dl_set_num_threads((int32_t)s->threads));
  TRY(make_loaders(s, made));
  TRY(dl_manual_seed((uint64_t)s->seed));
  TRY(make_net(&made->net));
  TRY(dl_module_to_device(made->net, s->device));
  return dl_sgd_create(made->net, &options, &made->sgd);
}

/* ---- Training ---- */

/* How many rows of scores [B, 10] are largest at their label in y [B]. */
static dl_status count_right(dl_tensor* scores, dl_tensor* y, int64_t* right) {
  dl_tensor *guesses, *hits, *sum;
  TRY(dl_argmax_dim(scores, 1, 0, &guesses));
  TRY(dl_eq(guesses, y, &hits));
  TRY(dl_sum(hits, &sum));
  return dl_item_i64(sum, right);
}

/* The next images and labels, on the device; DL_END after the last ones. */
static dl_status next_batch(const session* s, dl_tensor** x, dl_tensor** y) {
  dl_tensor *numbers, *bytes, *pixels;
  dl_status status;
  TRY(status = dl_loader_next(s->train, x, y));
  if (status == DL_END || !s->images) return status;
  TRY(dl_to_device(*x, s->device, &numbers));
  TRY(dl_index_select(s->images, 0, numbers, &bytes));
  TRY(dl_to_dtype(bytes, DL_DTYPE_F32, &pixels));
  TRY(dl_div_scalar(pixels, 255, x));
  return dl_index_select(s->labels, 0, numbers, y);
}

static dl_status train_step(const session* s, dl_tensor* x, dl_tensor* y, tally* so_far) {
  dl_tensor *scores, *loss;
  double mean;
  int64_t right, samples;
  TRY(dl_module_forward(s->net, x, &scores));
  TRY(dl_cross_entropy(scores, y, NULL, &loss));
  TRY(dl_optimizer_zero_grad(s->sgd));
  TRY(dl_backward(loss));
  TRY(dl_optimizer_step(s->sgd));

  TRY(dl_item_f64(loss, &mean));
  TRY(count_right(scores, y, &right));
  TRY(dl_tensor_numel(y, &samples));
  so_far->loss += mean * (double)samples;
  so_far->right += right;
  so_far->samples += samples;
  return DL_OK;
}

static dl_status train_epoch(const session* s, const char* label, tally* so_far) {
  progress bar = progress_start(label, s->train_size);
  *so_far = (tally){0, 0, 0};
  while (!interrupted) {
    dl_scope* step;
    dl_tensor *x, *y;
    dl_status status;
    TRY(dl_scope_begin(&step));
    TRY(status = next_batch(s, &x, &y));
    if (status == DL_OK) TRY(train_step(s, x, y, so_far));
    TRY(dl_scope_end(step)); /* releases what the step made */
    if (status == DL_END) break;
    progress_show(&bar, so_far->samples, so_far->loss / (double)so_far->samples,
                  (double)so_far->right / (double)so_far->samples);
  }
  progress_end();
  return DL_OK;
}

/* ---- Testing ---- */

static dl_status test_batch(const session* s, dl_tensor* images, dl_tensor* y, confusion table) {
  dl_tensor *x, *scores, *guesses;
  int64_t guess[kTestBatch], label[kTestBatch], count;
  TRY(dl_to_device(images, s->device, &x));
  TRY(dl_module_forward(s->net, x, &scores));
  TRY(dl_argmax_dim(scores, 1, 0, &guesses));
  TRY(dl_tensor_numel(y, &count));
  TRY(dl_tensor_copy_to_host(guesses, guess, count * (int64_t)sizeof *guess));
  TRY(dl_tensor_copy_to_host(y, label, count * (int64_t)sizeof *label));
  for (int64_t i = 0; i < count; ++i) ++table[label[i]][guess[i]];
  return DL_OK;
}

static dl_status test(const session* s, confusion table) {
  dl_status status;
  memset(table, 0, sizeof(confusion));
  TRY(dl_grad_mode_push(0));
  do {
    dl_scope* step;
    dl_tensor *x, *y;
    TRY(dl_scope_begin(&step));
    TRY(status = dl_loader_next(s->test, &x, &y));
    if (status == DL_OK) TRY(test_batch(s, x, y, table));
    TRY(dl_scope_end(step));
  } while (status != DL_END);
  return dl_grad_mode_pop();
}

static double accuracy_of(confusion table) {
  int64_t right = 0, all = 0;
  for (int i = 0; i < kClasses; ++i) {
    right += table[i][i];
    for (int j = 0; j < kClasses; ++j) all += table[i][j];
  }
  return (double)right / (double)all;
}

static dl_status print_confusion(confusion table) {
  const char* names[kClasses];
  for (int i = 0; i < kClasses; ++i) TRY(dl_fashion_mnist_class(i, &names[i]));
  printf("\nRows: what it is; columns: what it was taken for.\n%-12s", "");
  for (int j = 0; j < kClasses; ++j) printf("%8.7s", names[j]);
  for (int i = 0; i < kClasses; ++i) {
    printf("\n%-12s", names[i]);
    for (int j = 0; j < kClasses; ++j) printf("%8lld", (long long)table[i][j]);
  }
  printf("\n\n");
  return DL_OK;
}

/* ---- The whole ---- */

static dl_status train(const settings* s, const session* trained, FILE* curves) {
  confusion table;
  for (int64_t epoch = 1; epoch <= s->epochs && !interrupted; ++epoch) {
    char label[64];
    tally sums;
    const double start = now();
    snprintf(label, sizeof label, "epoch %lld/%lld", (long long)epoch, (long long)s->epochs);
    TRY(train_epoch(trained, label, &sums));
    if (sums.samples == 0) break;
    const double seconds = now() - start;
    const double loss = sums.loss / (double)sums.samples;
    const double accuracy = (double)sums.right / (double)sums.samples;
    TRY(test(trained, table));
    printf("epoch %lld, loss %.4f, accuracy %.4f, test accuracy %.4f, %.3f s\n", (long long)epoch,
           loss, accuracy, accuracy_of(table), seconds);
    fprintf(curves, "%lld,%.6f,%.6f,%.6f\n", (long long)epoch, loss, accuracy, accuracy_of(table));
    fflush(NULL);
  }
  if (interrupted) puts("interrupted; what has been learned so far is kept");
  TRY(test(trained, table));
  TRY(print_confusion(table));
  printf("test accuracy %.4f\n", accuracy_of(table));
  return DL_OK;
}

static dl_status run(const settings* s, FILE* curves, const char* weights) {
  dl_scope* all;
  session trained;
  TRY(dl_scope_begin(&all));
  TRY(make_session(s, &trained));
  TRY(train(s, &trained, curves));
  TRY(dl_module_save(trained.net, weights));
  return dl_scope_end(all);
}

/* ---- The command line ---- */

static void usage(void) {
  puts(
      "usage: fashion_mnist_mlp [OPTION]...\n"
      "  --lr RATE     learning rate (0.1)\n"
      "  --epochs N    passes over the training data (10)\n"
      "  --batch N     samples per step (30)\n"
      "  --seed N      seed of weights and shuffles (0)\n"
      "  --threads N   threads that compute (0: one per core)\n"
      "  --samples N   train and test on the first N images at most (60000)\n"
      "  --device D    where to train: cpu or a GPU, such as cuda:0 (cpu)\n"
      "  --data DIR    where Fashion-MNIST lies or goes (data)\n"
      "  --out DIR     where mlp.safetensors and curves.csv go (out)\n"
      "  --help        this text\n"
      "^C ends the training after the batch; what has been learned is saved.");
}

static settings read_options(int argc, char** argv) {
  static const struct option options[] = {{"lr", required_argument, NULL, 'l'},
                                          {"epochs", required_argument, NULL, 'e'},
                                          {"batch", required_argument, NULL, 'b'},
                                          {"seed", required_argument, NULL, 's'},
                                          {"threads", required_argument, NULL, 't'},
                                          {"samples", required_argument, NULL, 'n'},
                                          {"device", required_argument, NULL, 'D'},
                                          {"data", required_argument, NULL, 'd'},
                                          {"out", required_argument, NULL, 'o'},
                                          {"help", no_argument, NULL, 'h'},
                                          {NULL, 0, NULL, 0}};
  settings s = {0.1, 10, 30, 0, 0, 60000, DL_DEVICE_CPU, "data", "out"};
  int c;
  while ((c = getopt_long(argc, argv, "", options, NULL)) != -1) {
    if (c == 'l') s.lr = rate("lr", optarg);
    if (c == 'e') s.epochs = whole("epochs", optarg, 1, 1000000);
    if (c == 'b') s.batch = whole("batch", optarg, 1, 60000);
    if (c == 's') s.seed = whole("seed", optarg, 0, INT64_MAX);
    if (c == 't') s.threads = whole("threads", optarg, 0, 1024);
    if (c == 'n') s.samples = whole("samples", optarg, 1, 60000);
    if (c == 'D') s.device = device("device", optarg);
    if (c == 'd') s.data = optarg;
    if (c == 'o') s.out = optarg;
    if (c == 'h' || c == '?') {
      usage();
      exit(c == 'h' ? 0 : 2);
    }
  }
  return s;
}

/* Opens FOLDER/curves.csv, making the folder. */
static FILE* open_curves(const char* folder) {
  char path[4096];
  FILE* file;
  if (mkdir(folder, 0777) != 0 && errno != EEXIST) return NULL;
  snprintf(path, sizeof path, "%s/curves.csv", folder);
  file = fopen(path, "w");
  if (file) fputs("epoch,loss,accuracy,test_accuracy\n", file);
  return file;
}

int main(int argc, char** argv) {
  const settings s = read_options(argc, argv);
  struct sigaction action = {0};
  char weights[4096];
  FILE* curves = open_curves(s.out);
  if (!curves) {
    perror(s.out);
    return 1;
  }
  action.sa_handler = on_interrupt;
  action.sa_flags = (int)SA_RESETHAND; /* a second ^C ends the program at once */
  sigaction(SIGINT, &action, NULL);
  snprintf(weights, sizeof weights, "%s/mlp.safetensors", s.out);
  const dl_status status = run(&s, curves, weights);
  fclose(curves);
  if (status < 0) fprintf(stderr, "%s\n", dl_last_error_message());
  return status < 0;
}
