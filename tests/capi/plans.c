/* Plans through the C API: a step's life and its errors. What plans compute: tests/unit/plan. */
#include "check.h"

struct squaring {
  int calls, destroyed;
  dl_status status;
  int64_t claimed; /* outputs that it says it gave; it gives one */
};

static dl_status DL_CALL square(void* user_data, dl_tensor* const* inputs, int64_t count,
                                dl_tensor** outputs, int64_t* output_count) {
  struct squaring* squaring = user_data;
  (void)count;
  ++squaring->calls;
  *output_count = squaring->claimed;
  OK(dl_square(inputs[0], &outputs[0]));
  return squaring->status;
}

static void DL_CALL destroy_squaring(void* user_data) {
  ++((struct squaring*)user_data)->destroyed;
}

static double first_output(dl_plan* plan) {
  dl_tensor* y = NULL;
  double value = 0;
  OK(dl_plan_output(plan, 0, &y));
  OK(dl_item_f64(y, &value));
  dl_tensor_release(y);
  return value;
}

static void run_on(dl_plan* plan, float value, dl_status want) {
  dl_tensor* x = vector(&value, 1);
  CHECK_STATUS(want, dl_plan_run(plan, &x, 1));
  dl_tensor_release(x);
}

static void a_step_runs_once_for_each_capture(void) {
  struct squaring squaring = {0, 0, DL_OK, 1};
  dl_plan* plan = NULL;
  int64_t count = 0;
  OK(dl_plan_create(square, &squaring, destroy_squaring, &plan));
  CHECK_STATUS(DL_ERROR_STATE, dl_plan_output_count(plan, &count));
  CHECK_STATUS(DL_ERROR_STATE, dl_plan_replay(plan, 1));
  run_on(plan, 2, DL_OK);
  CHECK(first_output(plan) == 4);
  run_on(plan, 3, DL_OK);
  CHECK(first_output(plan) == 9);
  OK(dl_plan_output_count(plan, &count));
  CHECK(count == 1);
  CHECK(squaring.calls == 1 && squaring.destroyed == 0);
  dl_plan_release(plan);
  CHECK(squaring.destroyed == 1);
}

static void a_step_that_fails_leaves_the_plan_usable(void) {
  struct squaring squaring = {0, 0, DL_ERROR_STATE, 1};
  dl_plan* plan = NULL;
  int64_t count = -1;
  OK(dl_plan_create(square, &squaring, destroy_squaring, &plan));
  run_on(plan, 2, DL_ERROR_CALLBACK);
  squaring.status = DL_OK;
  squaring.claimed = 2;
  run_on(plan, 2, DL_ERROR_CALLBACK);
  CHECK_MESSAGE("gave 1 outputs, but *output_count is 2");
  OK(dl_plan_capture_count(plan, &count));
  CHECK(count == 0);
  squaring.claimed = 1;
  run_on(plan, 2, DL_OK);
  CHECK(first_output(plan) == 4);
  dl_plan_release(plan);
  CHECK(squaring.calls == 3 && squaring.destroyed == 1);
}

static void calls_between_begin_and_end_become_a_plan(void) {
  static const float two = 2, ten = 10;
  dl_tensor *x = vector(&two, 1), *sum = vector(&two, 1), *other = vector(&ten, 1);
  dl_plan *plan = NULL, *inner = NULL;
  double value = 0;
  CHECK_STATUS(DL_ERROR_STATE, dl_plan_end(&plan));
  OK(dl_plan_begin());
  CHECK_STATUS(DL_ERROR_STATE, dl_plan_begin());
  OK(dl_add_(sum, x));
  CHECK_STATUS(DL_ERROR_STATE, dl_item_f64(sum, &value));
  CHECK_MESSAGE("item_f64 cannot be part of a plan");
  OK(dl_plan_end(&plan));
  OK(dl_copy_(x, other));
  OK(dl_plan_replay(plan, 3));
  OK(dl_item_f64(sum, &value));
  CHECK(value == 34);
  CHECK_STATUS(DL_ERROR_STATE, dl_plan_run(plan, &x, 1));
  CHECK_MESSAGE("between plan_begin and plan_end");

  OK(dl_plan_begin());
  CHECK_STATUS(DL_ERROR_STATE, dl_plan_replay(plan, 1));
  CHECK_MESSAGE("another plan is being captured");
  OK(dl_plan_abandon());
  OK(dl_plan_abandon());
  CHECK_STATUS(DL_ERROR_STATE, dl_plan_end(&inner));
  CHECK(inner == NULL);
  dl_plan_release(plan);
  dl_tensor_release(x);
  dl_tensor_release(sum);
  dl_tensor_release(other);
}

struct run {
  int64_t told, stop_after;
};

static dl_status DL_CALL note_progress(void* user_data, int64_t steps, double loss, int32_t* stop) {
  struct run* run = user_data;
  run->told = steps;
  CHECK(loss == 1);
  *stop = steps == run->stop_after;
  return DL_OK;
}

static dl_status DL_CALL mean_of(void* user_data, dl_tensor* const* inputs, int64_t count,
                                 dl_tensor** outputs, int64_t* output_count) {
  (void)user_data;
  (void)count;
  *output_count = 1;
  return dl_mean(inputs[0], &outputs[0]);
}

static void an_epoch_is_a_call(void) {
  static const int64_t shape[] = {10, 2};
  struct run run = {0, 2};
  dl_loader_options options = DL_LOADER_OPTIONS_INIT;
  dl_tensor* ones = NULL;
  dl_dataset* dataset = NULL;
  dl_loader* loader = NULL;
  dl_plan* plan = NULL;
  double losses[4] = {0, 0, 0, 0};
  int64_t steps = 0, count = 0;
  options.batch_size = 4;
  OK(dl_ones(shape, 2, DL_DTYPE_F32, DL_DEVICE_CPU, &ones));
  OK(dl_tensor_dataset_create(&ones, 1, &dataset));
  OK(dl_loader_create(dataset, &options, &loader));
  OK(dl_plan_create(mean_of, NULL, NULL, &plan));
  OK(dl_plan_run_over(plan, loader, -1, NULL, NULL, NULL, &steps));
  OK(dl_plan_losses(plan, losses, 4, &count));
  CHECK(steps == 3 && count == 3 && losses[2] == 1);
  OK(dl_plan_run_over(plan, loader, -1, note_progress, &run, NULL, &steps));
  CHECK(steps == 2 && run.told == 2);
  OK(dl_plan_capture_count(plan, &count));
  CHECK(count == 2);
  dl_plan_release(plan);
  dl_loader_release(loader);
  dl_dataset_release(dataset);
  dl_tensor_release(ones);
}

const struct test plan_tests[] = {
    {"plans.captures", a_step_runs_once_for_each_capture},
    {"plans.failing_step", a_step_that_fails_leaves_the_plan_usable},
    {"plans.begin_and_end", calls_between_begin_and_end_become_a_plan},
    {"plans.epoch", an_epoch_is_a_call},
    {NULL, NULL}};
