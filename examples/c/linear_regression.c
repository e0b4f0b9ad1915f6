/* Linear regression: finds y = 2 a - 3.4 b + 4.2 in a thousand noisy points (a, b). */
#include <dl/dl.h>
#include <stdio.h>

#define TRY(call)                                       \
  do {                                                  \
    if ((call) < 0) {                                   \
      fprintf(stderr, "%s\n", dl_last_error_message()); \
      return 1;                                         \
    }                                                   \
  } while (0)

int main(void) {
  const int64_t points[2] = {1000, 2}, column[2] = {1000, 1}, weights[2] = {2, 1};
  const float truth[2] = {2, -3.4f};
  dl_scope* all;
  dl_tensor *x, *y, *noise, *w, *b;
  dl_dataset* data;
  dl_loader* batches;
  dl_module* net;
  dl_optimizer* sgd;
  dl_loader_options loader_options = DL_LOADER_OPTIONS_INIT;
  dl_sgd_options sgd_options = DL_SGD_OPTIONS_INIT;
  TRY(dl_scope_begin(&all)); /* releases at its end what was made since */
  TRY(dl_manual_seed(0));

  TRY(dl_randn(points, 2, DL_DTYPE_F32, DL_DEVICE_CPU, NULL, &x));
  TRY(dl_tensor_from_data(truth, sizeof truth, weights, 2, DL_DTYPE_F32, &w));
  TRY(dl_randn(column, 2, DL_DTYPE_F32, DL_DEVICE_CPU, NULL, &noise));
  TRY(dl_matmul(x, w, &y));
  TRY(dl_add_scalar_(y, 4.2));
  TRY(dl_add_scaled_(y, noise, 0.01));

  loader_options.batch_size = 10;
  loader_options.shuffle = 1;
  TRY(dl_tensor_dataset_create((dl_tensor*[]){x, y}, 2, &data));
  TRY(dl_loader_create(data, &loader_options, &batches));

  TRY(dl_linear_create(2, 1, NULL, &net));
  TRY(dl_module_parameter(net, "weight", &w));
  TRY(dl_module_parameter(net, "bias", &b));
  TRY(dl_init_normal(w, 0, 0.01));
  TRY(dl_init_constant(b, 0));
  sgd_options.lr = 0.03;
  TRY(dl_sgd_create(net, &sgd_options, &sgd));

  for (int epoch = 1; epoch <= 3; ++epoch) {
    dl_tensor *batch_x, *batch_y, *prediction, *loss;
    dl_scope* step;
    dl_status status;
    double value;
    TRY(dl_scope_begin(&step));
    while ((status = dl_loader_next(batches, &batch_x, &batch_y)) == DL_OK) {
      TRY(dl_module_forward(net, batch_x, &prediction));
      TRY(dl_mse_loss(prediction, batch_y, NULL, &loss));
      TRY(dl_optimizer_zero_grad(sgd));
      TRY(dl_backward(loss));
      TRY(dl_optimizer_step(sgd));
    }
    TRY(status);
    TRY(dl_module_forward(net, x, &prediction));
    TRY(dl_mse_loss(prediction, y, NULL, &loss));
    TRY(dl_item_f64(loss, &value));
    TRY(dl_scope_end(step));
    printf("epoch %d, loss %.8f\n", epoch, value);
  }

  float found[3];
  TRY(dl_tensor_copy_to_host(w, found, 2 * sizeof *found));
  TRY(dl_tensor_copy_to_host(b, found + 2, sizeof *found));
  printf("w = %.5f %.5f (true: 2 -3.4), b = %.5f (true: 4.2)\n", found[0], found[1], found[2]);
  TRY(dl_scope_end(all));
  return 0;
}
