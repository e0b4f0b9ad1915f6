/* The losses of the first ten steps of four programs, against PyTorch's (golden_traces.h). */
#include "golden_traces.h"

#include <dl/dl.h>
#include <math.h>
#include <stdio.h>

#define TRY(call)                          \
  do {                                     \
    dl_status try_status = (call);         \
    if (try_status < 0) return try_status; \
  } while (0)

enum { kSteps = 10 };

typedef dl_status loss_fn(dl_tensor* x, dl_tensor* y, dl_tensor** loss);

static const char* diabetes_csv;
static const char* fashion_mnist;

static dl_status loader_of(dl_dataset* data, int64_t batch_size, dl_loader** loader) {
  dl_loader_options options = DL_LOADER_OPTIONS_INIT;
  options.batch_size = batch_size;
  options.shuffle = 1;
  return dl_loader_create(data, &options, loader);
}

static dl_status mse(dl_tensor* x, dl_tensor* y, dl_tensor** loss) {
  return dl_mse_loss(x, y, NULL, loss);
}
static dl_status bce(dl_tensor* x, dl_tensor* y, dl_tensor** loss) {
  return dl_bce_loss(x, y, NULL, loss);
}
static dl_status cross_entropy(dl_tensor* x, dl_tensor* y, dl_tensor** loss) {
  return dl_cross_entropy(x, y, NULL, loss);
}

static dl_status train(dl_module* net, dl_loader* batches, loss_fn* loss_of, double lr,
                       double momentum, double* losses) {
  dl_optimizer* sgd;
  dl_sgd_options options = DL_SGD_OPTIONS_INIT;
  options.lr = lr;
  options.momentum = momentum;
  TRY(dl_sgd_create(net, &options, &sgd));
  for (int i = 0; i < kSteps; ++i) {
    dl_tensor *x, *y, *prediction, *loss;
    TRY(dl_loader_next(batches, &x, &y));
    TRY(dl_module_forward(net, x, &prediction));
    TRY(loss_of(prediction, y, &loss));
    TRY(dl_optimizer_zero_grad(sgd));
    TRY(dl_backward(loss));
    TRY(dl_optimizer_step(sgd));
    TRY(dl_item_f64(loss, &losses[i]));
  }
  return DL_OK;
}

static dl_status linear_regression(double* losses) {
  const int64_t points[2] = {1000, 2}, column[2] = {1000, 1}, weights[2] = {2, 1};
  const float truth[2] = {2, -3.4f};
  dl_tensor *x, *y, *noise, *w, *b;
  dl_dataset* data;
  dl_loader* batches;
  dl_module* net;
  TRY(dl_randn(points, 2, DL_DTYPE_F32, DL_DEVICE_CPU, NULL, &x));
  TRY(dl_tensor_from_data(truth, sizeof truth, weights, 2, DL_DTYPE_F32, &w));
  TRY(dl_matmul(x, w, &y));
  TRY(dl_add_scalar_(y, 4.2));
  TRY(dl_randn(column, 2, DL_DTYPE_F32, DL_DEVICE_CPU, NULL, &noise));
  TRY(dl_add_scaled_(y, noise, 0.01));
  TRY(dl_linear_create(2, 1, NULL, &net));
  TRY(dl_module_parameter(net, "weight", &w));
  TRY(dl_module_parameter(net, "bias", &b));
  TRY(dl_init_normal(w, 0, 0.01));
  TRY(dl_init_zeros(b));
  TRY(dl_tensor_dataset_create((dl_tensor*[]){x, y}, 2, &data));
  TRY(loader_of(data, 10, &batches));
  return train(net, batches, mse, 0.03, 0, losses);
}

static dl_status logistic_regression(double* losses) {
  dl_tensor *table, *x, *y;
  dl_dataset* data;
  dl_loader* batches;
  dl_module* net;
  TRY(dl_csv_read(diabetes_csv, NULL, &table));
  TRY(dl_narrow(table, 1, 0, 8, &x));
  TRY(dl_narrow(table, 1, 8, 1, &y));
  TRY(dl_tensor_dataset_create((dl_tensor*[]){x, y}, 2, &data));
  TRY(loader_of(data, 32, &batches));
  TRY(dl_sequential_create(&net));
  TRY(dl_sequential_add_linear(net, NULL, 8, 7, NULL));
  TRY(dl_sequential_add_relu(net, NULL));
  TRY(dl_sequential_add_linear(net, NULL, 7, 3, NULL));
  TRY(dl_sequential_add_relu(net, NULL));
  TRY(dl_sequential_add_linear(net, NULL, 3, 1, NULL));
  TRY(dl_sequential_add_sigmoid(net, NULL));
  return train(net, batches, bce, 0.1, 0.9, losses);
}

static dl_status softmax_regression(double* losses) {
  dl_dataset* data;
  dl_loader* batches;
  dl_module *net, *layer;
  dl_tensor *w, *bias, *drawn;
  TRY(dl_fashion_mnist_create(fashion_mnist, DL_SPLIT_TRAIN, NULL, &data));
  TRY(loader_of(data, 256, &batches));
  TRY(dl_sequential_create(&net));
  TRY(dl_sequential_add_flatten(net, NULL));
  TRY(dl_sequential_add_linear(net, "fc", 784, 10, NULL));
  TRY(dl_module_child(net, "fc", &layer));
  TRY(dl_module_parameter(layer, "weight", &w));
  TRY(dl_module_parameter(layer, "bias", &bias));
  /* The reference keeps its weight as [784, 10] and draws nothing before. */
  TRY(dl_manual_seed(0));
  TRY(dl_empty((const int64_t[]){784, 10}, 2, DL_DTYPE_F32, DL_DEVICE_CPU, &drawn));
  TRY(dl_init_normal(drawn, 0, 0.01));
  TRY(dl_t(drawn, &drawn));
  TRY(dl_grad_mode_push(0));
  TRY(dl_copy_(w, drawn));
  TRY(dl_grad_mode_pop());
  TRY(dl_init_zeros(bias));
  return train(net, batches, cross_entropy, 0.1, 0, losses);
}

static dl_status fashion_mnist_mlp(double* losses) {
  dl_dataset* data;
  dl_loader* batches;
  dl_module* net;
  dl_tensor* parameters[4];
  int64_t count;
  TRY(dl_fashion_mnist_create(fashion_mnist, DL_SPLIT_TRAIN, NULL, &data));
  TRY(loader_of(data, 30, &batches));
  TRY(dl_sequential_create(&net));
  TRY(dl_sequential_add_flatten(net, NULL));
  TRY(dl_sequential_add_linear(net, NULL, 784, 430, NULL));
  TRY(dl_sequential_add_relu(net, NULL));
  TRY(dl_sequential_add_linear(net, NULL, 430, 10, NULL));
  TRY(dl_module_parameters(net, parameters, 4, &count));
  for (int64_t i = 0; i < count; ++i) TRY(dl_init_normal(parameters[i], 0, 0.01));
  return train(net, batches, cross_entropy, 0.1, 0, losses);
}

/* The number of losses that are further than 1e-6 from the expected ones, relatively. */
static int check(const char* name, dl_status (*program)(double*), const double* expected) {
  double losses[kSteps];
  dl_scope* scope;
  dl_status status = dl_scope_begin(&scope);
  int wrong = 0;
  if (status == DL_OK) status = dl_manual_seed(0);
  if (status == DL_OK) status = program(losses);
  if (status < 0) {
    printf("%s: %s\n", name, dl_last_error_message());
    return 1;
  }
  for (int i = 0; i < kSteps; ++i) {
    const double off = fabs(losses[i] / expected[i] - 1);
    const int far = !(off <= 1e-6);
    printf("%s, step %d: %.9g, PyTorch %.9g, off by %.1e%s\n", name, i + 1, losses[i], expected[i],
           off, far ? "  WRONG" : "");
    wrong += far;
  }
  return wrong + (dl_scope_end(scope) < 0);
}

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  diabetes_csv = argv[1];
  fashion_mnist = argv[2];
  int wrong = 0;
  wrong += check("linear_regression", linear_regression, linear_regression_losses);
  wrong += check("logistic_regression", logistic_regression, logistic_regression_losses);
  wrong += check("softmax_regression", softmax_regression, softmax_regression_losses);
  wrong += check("fashion_mnist_mlp", fashion_mnist_mlp, fashion_mnist_mlp_losses);
  return wrong != 0;
}
