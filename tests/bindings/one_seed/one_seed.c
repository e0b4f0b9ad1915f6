/* Trains the logistic model for 50 steps and prints the bits of its parameters. */
#include <dl/dl.h>
#include <stdio.h>
#include <string.h>

#define TRY(call)                          \
  do {                                     \
    dl_status try_status = (call);         \
    if (try_status < 0) return try_status; \
  } while (0)

static dl_status make_loader(const char* file, dl_loader** batches) {
  dl_tensor *table, *columns[2];
  dl_dataset* people;
  dl_loader_options options = DL_LOADER_OPTIONS_INIT;
  options.batch_size = 32;
  options.shuffle = 1;
  options.num_workers = 3;
  TRY(dl_csv_read(file, NULL, &table));
  TRY(dl_narrow(table, 1, 0, 8, &columns[0]));
  TRY(dl_narrow(table, 1, 8, 1, &columns[1]));
  TRY(dl_tensor_dataset_create(columns, 2, &people));
  return dl_loader_create(people, &options, batches);
}

static dl_status make_net(dl_module** net) {
  TRY(dl_sequential_create(net));
  TRY(dl_sequential_add_linear(*net, NULL, 8, 7, NULL));
  TRY(dl_sequential_add_relu(*net, NULL));
  TRY(dl_sequential_add_linear(*net, NULL, 7, 3, NULL));
  TRY(dl_sequential_add_relu(*net, NULL));
  TRY(dl_sequential_add_linear(*net, NULL, 3, 1, NULL));
  return dl_sequential_add_sigmoid(*net, NULL);
}

static dl_status train_step(dl_loader* batches, dl_module* net, dl_optimizer* sgd) {
  dl_tensor *x, *y, *p, *loss;
  dl_status status;
  TRY(status = dl_loader_next(batches, &x, &y));
  if (status == DL_END) TRY(dl_loader_next(batches, &x, &y)); /* the next epoch */
  TRY(dl_module_forward(net, x, &p));
  TRY(dl_bce_loss(p, y, NULL, &loss));
  TRY(dl_optimizer_zero_grad(sgd));
  TRY(dl_backward(loss));
  return dl_optimizer_step(sgd);
}

static dl_status print_bits(dl_module* net) {
  dl_tensor* parameters[6];
  int64_t count;
  TRY(dl_module_parameters(net, parameters, 6, &count));
  for (int64_t i = 0; i < count; ++i) {
    float values[56];
    int64_t size;
    TRY(dl_tensor_numel(parameters[i], &size));
    TRY(dl_tensor_copy_to_host(parameters[i], values, size * (int64_t)sizeof *values));
    for (int64_t j = 0; j < size; ++j) {
      uint32_t bits;
      memcpy(&bits, &values[j], sizeof bits);
      printf("%08x\n", (unsigned)bits);
    }
  }
  return DL_OK;
}

static dl_status run(const char* file) {
  dl_scope* all;
  dl_loader* batches;
  dl_module* net;
  dl_optimizer* sgd;
  dl_sgd_options options = DL_SGD_OPTIONS_INIT;
  options.lr = 0.1;
  options.momentum = 0.9;
  TRY(dl_scope_begin(&all));
  TRY(make_loader(file, &batches));
  TRY(dl_manual_seed(0));
  TRY(make_net(&net));
  TRY(dl_sgd_create(net, &options, &sgd));
  for (int step = 0; step < 50; ++step) TRY(train_step(batches, net, sgd));
  TRY(print_bits(net));
  return dl_scope_end(all);
}

int main(int argc, char** argv) {
  if (argc == 2 && run(argv[1]) >= 0) return 0;
  fprintf(stderr, "%s\n", argc == 2 ? dl_last_error_message() : "usage: one_seed diabetes.csv");
  return 1;
}
