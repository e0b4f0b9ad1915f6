/* What the instructions of eager calls are counted on: `instructions` runs it under valgrind.
 *
 *   calls CASE COUNT
 *
 * CASE is add, add_recording (both of two 4-element f32 tensors, the release of the result
 * included) or a workload, of which COUNT steps are made. */
#include "training.h"

static dl_tensor* four(int requires_grad) {
  const int64_t shape[1] = {4};
  dl_tensor* x = NULL;
  TRY(dl_ones(shape, 1, DL_DTYPE_F32, DL_DEVICE_CPU, &x));
  TRY(dl_tensor_set_requires_grad(x, requires_grad));
  return x;
}

static void add(int64_t count, int requires_grad) {
  dl_tensor *x = four(requires_grad), *y = four(requires_grad), *z;
  for (; count > 0; --count) {
    TRY(dl_add(x, y, &z));
    dl_tensor_release(z);
  }
  dl_tensor_release(x);
  dl_tensor_release(y);
}

int main(int argc, char** argv) {
  const char* name = argc > 2 ? argv[1] : "";
  const int64_t count = argc > 2 ? atoll(argv[2]) : 0;
  struct training t;
  TRY(dl_set_num_threads(1));
  if (strcmp(name, "add") == 0 || strcmp(name, "add_recording") == 0) {
    add(count, strcmp(name, "add") != 0);
    return 0;
  }
  t = make_training(name);
  steps(&t, count);
  end_training(&t);
  return 0;
}
