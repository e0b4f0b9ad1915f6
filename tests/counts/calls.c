/* What the instructions of eager calls are counted on: `instructions` runs it under valgrind.
 *
 *   calls CASE COUNT
 *
 * CASE is add, add_recording (both of two 4-element f32 tensors, the release of the result
 * included) or a workload, of which COUNT steps are made, after others that warm up. */
#include "training.h"

static dl_tensor* four(int requires_grad) {
  const int64_t shape[1] = {4};
  dl_tensor* x = NULL;
  TRY(dl_ones(shape, 1, DL_DTYPE_F32, DL_DEVICE_CPU, &x));
  TRY(dl_tensor_set_requires_grad(x, requires_grad));
  return x;
}

struct calls {
  dl_tensor *x, *y;  /* of an add, else NULL */
  struct training t; /* of a step */
};

static void call(const struct calls* c, int64_t count) {
  dl_tensor* z;
  if (!c->x) steps(&c->t, count);
  for (; c->x && count > 0; --count) {
    TRY(dl_add(c->x, c->y, &z));
    dl_tensor_release(z);
  }
}

/* By this name valgrind knows what to count. */
__attribute__((noinline)) void counted_calls(const struct calls* c, int64_t count);
void counted_calls(const struct calls* c, int64_t count) { call(c, count); }

int main(int argc, char** argv) {
  const char* name = argc > 2 ? argv[1] : "";
  const int64_t count = argc > 2 ? atoll(argv[2]) : 0;
  const int recording = strcmp(name, "add_recording") == 0;
  struct calls c;
  memset(&c, 0, sizeof c);
  TRY(dl_set_num_threads(1));
  if (recording || strcmp(name, "add") == 0) {
    c.x = four(recording);
    c.y = four(recording);
  } else {
    c.t = make_training(name);
  }
  call(&c, 2 * WARM_UP);
  counted_calls(&c, count);
  dl_tensor_release(c.x);
  dl_tensor_release(c.y);
  if (c.t.w) end_training(&c.t);
  return 0;
}
