/* The step in libdl, call by call. */
#include "libdl_trainer.h"

typedef struct eager {
  trainer t;
  dl_tensor* loss;
} eager;

static void any_batch(trainer* t, dl_tensor** x, dl_tensor** y) {
  dl_status status = DL_END;
  if (!t->loader) {
    next_batch(t, x, y);
    return;
  }
  while (status == DL_END) TRY(status = dl_loader_next(t->loader, x, y));
}

static void step(eager* e) {
  trainer* t = &e->t;
  dl_tensor *x, *y, *scores;
  any_batch(t, &x, &y);
  dl_tensor_release(e->loss);
  TRY(dl_module_forward(t->net, x, &scores));
  TRY(loss_of(t->w->loss, scores, y, &e->loss));
  TRY(dl_optimizer_zero_grad(t->sgd));
  TRY(dl_backward(e->loss));
  TRY(dl_optimizer_step(t->sgd));
  dl_tensor_release(scores);
  if (t->loader) {
    dl_tensor_release(x);
    dl_tensor_release(y);
  }
}

static void run(void* self, int64_t steps) {
  for (; steps > 0; --steps) step((eager*)self);
}

static double last_loss(void* self) {
  double value;
  TRY(dl_item_f64(((eager*)self)->loss, &value));
  return value;
}

int main(int argc, char** argv) {
  const peer_workload w = peer_workload_of(argc, argv);
  eager e;
  e.t = make_trainer(&w);
  e.loss = NULL;
  return peer_serve(dl_version(), run, last_loss, &e);
}
