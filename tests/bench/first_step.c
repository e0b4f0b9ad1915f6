/* Trains one step and ends: what start_up times. */
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
  const int64_t x_shape[2] = {30, 784}, y_shape[1] = {30};
  dl_scope* all;
  dl_tensor *x, *y, *scores, *loss;
  dl_module* net;
  dl_optimizer* sgd;
  TRY(dl_scope_begin(&all));
  TRY(dl_ones(x_shape, 2, DL_DTYPE_F32, DL_DEVICE_CPU, &x));
  TRY(dl_zeros(y_shape, 1, DL_DTYPE_I64, DL_DEVICE_CPU, &y));
  TRY(dl_sequential_create(&net));
  TRY(dl_sequential_add_linear(net, NULL, 784, 430, NULL));
  TRY(dl_sequential_add_relu(net, NULL));
  TRY(dl_sequential_add_linear(net, NULL, 430, 10, NULL));
  TRY(dl_sgd_create(net, NULL, &sgd));
  TRY(dl_module_forward(net, x, &scores));
  TRY(dl_cross_entropy(scores, y, NULL, &loss));
  TRY(dl_backward(loss));
  TRY(dl_optimizer_step(sgd));
  TRY(dl_scope_end(all));
  return 0;
}
