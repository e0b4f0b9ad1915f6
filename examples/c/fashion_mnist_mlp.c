/* A multilayer perceptron, 784-430-10 with ReLU, learns to name the clothes of Fashion-MNIST.
 *
 *   fashion_mnist_mlp --help
 *
 * Every parameter starts from a normal distribution N(0, 0.01); plain SGD on the cross-entropy of
 * shuffled batches. The same seed gives the same weights, bit for bit, on any number of threads.
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

enum { kClasses = 10, kHidden = 430, kPixels = 28 * 28, kWorkers = 2 };

static const char* const kNames[kClasses] = {"T-shirt/top", "Trouser",   "Pullover", "Dress",
                                             "Coat",        "Sandal",    "Shirt",    "Sneaker",
                                             "Bag",         "Ankle boot"};

typedef struct {
  double lr;
  int64_t epochs, batch, seed, threads;
  const char *data, *out;
} settings;

typedef struct {
  double loss;   /* sum over the samples */
  int64_t right; /* how many samples were named rightly */
  int64_t samples;
} tally;

/* confusion[i][j]: how many of class i were taken for class j. */
typedef int64_t confusion[kClasses][kClasses];

static volatile sig_atomic_t interrupted = 0;

static void on_interrupt(int signal) {
  (void)signal;
  interrupted = 1;
}

static dl_status make_net(dl_module** out) {
  dl_module* net;
  dl_tensor** parameters;
  int64_t count;
  TRY(dl_sequential_create(&net));
  TRY(dl_sequential_add_flatten(net, "flatten"));
  TRY(dl_sequential_add_linear(net, "fc1", kPixels, kHidden, NULL));
  TRY(dl_sequential_add_relu(net, "relu"));
  TRY(dl_sequential_add_linear(net, "fc2", kHidden, kClasses, NULL));
  TRY(dl_module_parameters(net, parameters, 4, &count));
  for (int64_t i = 0; i < count; ++i) TRY(dl_init_normal(parameters[i], 0, 0.01));
  *out = net;
  return DL_OK;
}

/* How many rows of scores [N, 10] have their largest score at the label in y [N]. */
static dl_status count_right(dl_tensor* scores, dl_tensor* y, int64_t* right) {
  dl_tensor *guesses, *hits, *sum;
  TRY(dl_argmax_dim(scores, 1, 0, &guesses));
  TRY(dl_eq(guesses, y, &hits));
  TRY(dl_sum(hits, &sum));
  return dl_item_i64(sum, right);
}

static dl_status train_step(dl_module* net, dl_optimizer* sgd, dl_tensor* x, dl_tensor* y,
                            tally* so_far) {
  dl_tensor *scores, *loss;
  double mean;
  int64_t right, samples;
  TRY(dl_module_forward(net, x, &scores));
  TRY(dl_cross_entropy(scores, y, NULL, &loss));
  TRY(dl_optimizer_zero_grad(sgd));
  TRY(dl_backward(loss));
  TRY(dl_optimizer_step(sgd));

  TRY(dl_item_f64(loss, &mean));
  TRY(count_right(scores, y, &right));
  TRY(dl_tensor_numel(y, &samples));
  so_far->loss += mean * (double)samples;
  so_far->right += right;
  so_far->samples += samples;
  return DL_OK;
}

static dl_status train_epoch(const settings* s, int64_t epoch, dl_module* net, dl_optimizer* sgd,
                             dl_loader* batches, tally* result) {
  char label[64];
  int64_t total;
  tally so_far = {0, 0, 0};
  TRY(dl_dataset_length(batches, &total));
  snprintf(label, sizeof label, "epoch %lld/%lld", (long long)epoch, (long long)s->epochs);
  progress bar = progress_start(label, total);
  while (!interrupted) {
    dl_scope* step;
    dl_tensor *x, *y;
    dl_status status;
    TRY(dl_scope_begin(&step));
    TRY(status = dl_loader_next(batches, &x, &y));
    if (status == DL_OK) TRY(train_step(net, sgd, x, y, &so_far));
    TRY(dl_scope_end(step));
    if (status == DL_END) break;
    progress_show(&bar, so_far.samples, so_far.loss / so_far.samples,
                  (double)so_far.right / so_far.samples);
  }
  progress_end();
  *result = so_far;
  return DL_OK;
}

/* Names the classes of one batch and counts what was taken for what. */
static dl_status test_batch(dl_module* net, dl_tensor* x, dl_tensor* y, confusion table) {
  dl_tensor *scores, *guesses;
  int64_t guess[1000], label[1000], count;
  TRY(dl_module_forward(net, x, &scores));
  TRY(dl_argmax_dim(scores, 1, 0, &guesses));
  TRY(dl_tensor_numel(y, &count));
  TRY(dl_tensor_copy_to_host(guesses, guess, count * (int64_t)sizeof *guess));
  TRY(dl_tensor_copy_to_host(y, label, count * (int64_t)sizeof *label));
  for (int64_t i = 0; i < count; ++i) ++table[label[i]][guess[i]];
  return DL_OK;
}

static dl_status test(dl_module* net, dl_loader* batches, confusion table) {
  dl_scope* step;
  dl_tensor *x, *y;
  dl_status status;
  memset(table, 0, sizeof(confusion));
  TRY(dl_grad_mode_push(0));
  do {
    TRY(dl_scope_begin(&step));
    TRY(status = dl_loader_next(batches, &x, &y));
    if (status == DL_OK) TRY(test_batch(net, x, y, table));
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

static void print_confusion(confusion table) {
  printf("\nRows: what it is; columns: what it was taken for.\n%-12s", "");
  for (int j = 0; j < kClasses; ++j) printf("%7.6s", kNames[j]);
  for (int i = 0; i < kClasses; ++i) {
    printf("\n%-12s", kNames[i]);
    for (int j = 0; j < kClasses; ++j) printf("%7lld", (long long)table[i][j]);
  }
  printf("\n\n");
}

static dl_status train(const settings* s, FILE* curves, dl_module* net, dl_optimizer* sgd,
                       dl_loader* train_batches, dl_loader* test_batches) {
  confusion table;
  for (int64_t epoch = 1; epoch <= s->epochs && !interrupted; ++epoch) {
    tally result;
    TRY(train_epoch(s, epoch, net, sgd, train_batches, &result));
    if (result.samples == 0) break;
    TRY(test(net, test_batches, table));
    const double loss = result.loss / (double)result.samples;
    const double accuracy = (double)result.right / (double)result.samples;
    printf("epoch %lld, loss %.4f, accuracy %.4f, test accuracy %.4f\n", (long long)epoch, loss,
           accuracy, accuracy_of(table));
    fflush(stdout);
    fprintf(curves, "%lld,%.6f,%.6f,%.6f\n", (long long)epoch, loss, accuracy, accuracy_of(table));
    fflush(curves);
  }
  if (interrupted) printf("interrupted; what has been learned so far is kept\n");
  TRY(test(net, test_batches, table));
  print_confusion(table);
  printf("test accuracy %.4f\n", accuracy_of(table));
  return DL_OK;
}

static dl_status make_loaders(const settings* s, dl_loader** train, dl_loader** test) {
  dl_dataset *train_set, *test_set;
  dl_loader_options options = DL_LOADER_OPTIONS_INIT;
  TRY(dl_fashion_mnist_create(s->data, DL_SPLIT_TRAIN, NULL, &train_set));
  TRY(dl_fashion_mnist_create(s->data, DL_SPLIT_TEST, NULL, &test_set));
  options.batch_size = s->batch;
  options.shuffle = 1;
  options.num_workers = 1;
  TRY(dl_loader_create(train_set, &options, train));
  options.batch_size = 1000;
  options.shuffle = 0;
  return dl_loader_create(test_set, &options, test);
}

static dl_status run(const settings* s, FILE* curves, const char* weights) {
  dl_scope* all;
  dl_loader *train_batches, *test_batches;
  dl_module* net;
  dl_optimizer* sgd;
  dl_sgd_options options = DL_SGD_OPTIONS_INIT;
  TRY(dl_scope_begin(&all));
  TRY(dl_set_num_threads((int32_t)s->threads));
  TRY(dl_manual_seed((uint64_t)s->seed));
  TRY(make_loaders(s, &train_batches, &test_batches));
  TRY(make_net(&net));
  options.lr = s->lr;
  TRY(dl_sgd_create(net, &options, &sgd));
  TRY(train(s, curves, net, sgd, train_batches, test_batches));
  TRY(dl_module_save(net, weights));
  printf("weights: %s\n", weights);
  return dl_scope_end(all);
}

static void usage(void) {
  puts(
      "usage: fashion_mnist_mlp [OPTION]...\n"
      "  --lr RATE     learning rate (0.1)\n"
      "  --epochs N    passes over the training data (10)\n"
      "  --batch N     samples per step (30)\n"
      "  --seed N      seed of weights and shuffles (0)\n"
      "  --threads N   threads that compute (0: one per core)\n"
      "  --data DIR    where Fashion-MNIST lies or goes (data)\n"
      "  --out DIR     where mlp.safetensors and curves.csv go (out)\n"
      "  --help        this text\n"
      "^C ends the training after the batch; what has been learned is saved.");
}

static int64_t whole(const char* name, const char* text, int64_t least) {
  char* end;
  errno = 0;
  const long long value = strtoll(text, &end, 10);
  if (errno || end == text || *end || value < least) {
    fprintf(stderr, "--%s must be a whole number of %lld or more, not %s\n", name, (long long)least,
            text);
    exit(2);
  }
  return value;
}

static double rate(const char* name, const char* text) {
  char* end;
  const double value = strtod(text, &end);
  if (end == text || *end || !(value >= 0)) {
    fprintf(stderr, "--%s must be a number of 0 or more, not %s\n", name, text);
    exit(2);
  }
  return value;
}

static settings read_options(int argc, char** argv) {
  static const struct option options[] = {
      {"lr", 1, NULL, 'l'},   {"epochs", 1, NULL, 'e'},  {"batch", 1, NULL, 'b'},
      {"seed", 1, NULL, 's'}, {"threads", 1, NULL, 't'}, {"data", 1, NULL, 'd'},
      {"out", 1, NULL, 'o'},  {"help", 0, NULL, 'h'},    {NULL, 0, NULL, 0}};
  settings s = {0.1, 10, 30, 0, 0, "data", "out"};
  int c;
  while ((c = getopt_long(argc, argv, "", options, NULL)) != -1) {
    switch (c) {
      case 'l':
        s.lr = rate("lr", optarg);
        break;
      case 'e':
        s.epochs = whole("epochs", optarg, 1);
        break;
      case 'b':
        s.batch = whole("batch", optarg, 1);
        break;
      case 's':
        s.seed = whole("seed", optarg, 0);
        break;
      case 't':
        s.threads = whole("threads", optarg, 0);
        break;
      case 'd':
        s.data = optarg;
        break;
      case 'o':
        s.out = optarg;
        break;
      case 'h':
        usage();
        exit(0);
      default:
        usage();
        exit(2);
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
  action.sa_flags = SA_RESETHAND; /* a second ^C ends the program at once */
  sigaction(SIGINT, &action, NULL);
  snprintf(weights, sizeof weights, "%s/mlp.safetensors", s.out);
  const dl_status status = run(&s, curves, weights);
  fclose(curves);
  if (status < 0) fprintf(stderr, "%s\n", dl_last_error_message());
  return status < 0;
}
