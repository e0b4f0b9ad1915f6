/* The step in libdl, captured once and replayed; with images an epoch's steps in one call. */
#include "libdl_trainer.h"

typedef struct planned {
  trainer t;
  dl_plan* plan;
} planned;

static dl_status DL_CALL step(void* self, dl_tensor* const* batch, int64_t count,
                              dl_tensor** outputs, int64_t* output_count) {
  const trainer* t = (const trainer*)self;
  dl_tensor* scores;
  (void)count;
  TRY(dl_module_forward(t->net, batch[0], &scores));
  TRY(loss_of(t->w->loss, scores, batch[1], &outputs[0]));
  *output_count = 1;
  TRY(dl_optimizer_zero_grad(t->sgd));
  TRY(dl_backward(outputs[0]));
  TRY(dl_optimizer_step(t->sgd));
  dl_tensor_release(scores);
  return DL_OK;
}

static void run(void* self, int64_t steps) {
  planned* p = (planned*)self;
  while (steps > 0 && p->t.loader) {
    int64_t done;
    TRY(dl_plan_run_over(p->plan, p->t.loader, steps, NULL, NULL, NULL, &done));
    steps -= done;
  }
  for (; steps > 0; --steps) {
    dl_tensor* batch[2];
    next_batch(&p->t, &batch[0], &batch[1]);
    TRY(dl_plan_run(p->plan, batch, 2));
  }
}

static double last_loss(void* self) {
  dl_tensor* loss;
  double value;
  TRY(dl_plan_output(((planned*)self)->plan, 0, &loss));
  TRY(dl_item_f64(loss, &value));
  dl_tensor_release(loss);
  return value;
}

int main(int argc, char** argv) {
  const peer_workload w = peer_workload_of(argc, argv);
  planned p;
  p.t = make_trainer(&w);
  TRY(dl_plan_create(step, &p.t, NULL, &p.plan));
  return peer_serve(dl_version(), run, last_loss, &p);
}
