/* Bad calls of <dl/plan.h>. Generated from capi/spec by capi/generate; do not edit. */
#include "../bad_arguments.h"

struct plan_begin_args {
  int none;
};
static void plan_begin_make(void *args) {
  struct plan_begin_args *a = args;
  (void)a;
  dl_plan_abandon();
}
static dl_status plan_begin_call(void *args) {
  struct plan_begin_args *a = args;
  (void)a;
  return dl_plan_begin();
}
static const struct subject plan_begin_subject = {.name = "plan_begin",
    .size = sizeof(struct plan_begin_args), .call = plan_begin_call, .make = plan_begin_make};

struct plan_end_args {
  dl_plan **plan;
};
static struct {
  dl_plan * plan;
} plan_end_out;
static void plan_end_make(void *args) {
  struct plan_end_args *a = args;
  (void)a;
  a->plan = &plan_end_out.plan;
  dl_plan_abandon(); dl_plan_begin();
}
static dl_status plan_end_call(void *args) {
  struct plan_end_args *a = args;
  (void)a;
  return dl_plan_end(a->plan);
}
static const struct argument plan_end_arguments[] = {
    {.name = "plan", .type = OUT, .at = offsetof(struct plan_end_args, plan)},
};
static const struct subject plan_end_subject = {.name = "plan_end",
    .size = sizeof(struct plan_end_args), .call = plan_end_call, .make = plan_end_make,
    .out = &plan_end_out, .out_size = sizeof(plan_end_out), .arguments = plan_end_arguments,
    .count = 1};

struct plan_abandon_args {
  int none;
};
static dl_status plan_abandon_call(void *args) {
  struct plan_abandon_args *a = args;
  (void)a;
  return dl_plan_abandon();
}
static const struct subject plan_abandon_subject = {.name = "plan_abandon",
    .size = sizeof(struct plan_abandon_args), .call = plan_abandon_call};

struct plan_replay_args {
  dl_plan *plan;
  int64_t count;
};
static void plan_replay_make(void *args) {
  struct plan_replay_args *a = args;
  (void)a;
  a->plan = example_run_plan();
  a->count = 2;
}
static dl_status plan_replay_call(void *args) {
  struct plan_replay_args *a = args;
  (void)a;
  return dl_plan_replay(a->plan, a->count);
}
static const struct argument plan_replay_arguments[] = {
    {.name = "plan", .type = HANDLE, .at = offsetof(struct plan_replay_args, plan), .kind = "plan"},
    {.name = "count", .type = NUMBER_I64, .at = offsetof(struct plan_replay_args, count), .limited = 1, .low = 0, .high = 1000000, .open_low = 0, .open_high = 0},
};
static const struct subject plan_replay_subject = {.name = "plan_replay",
    .size = sizeof(struct plan_replay_args), .call = plan_replay_call, .make = plan_replay_make,
    .arguments = plan_replay_arguments, .count = 2};

struct plan_create_args {
  dl_plan_step_fn step;
  void *user_data;
  dl_destroy_fn destroy;
  dl_plan **plan;
};
static struct {
  dl_plan * plan;
} plan_create_out;
static void plan_create_make(void *args) {
  struct plan_create_args *a = args;
  (void)a;
  a->step = example_plan_step_fn;
  a->user_data = NULL;
  a->destroy = NULL;
  a->plan = &plan_create_out.plan;
}
static dl_status plan_create_call(void *args) {
  struct plan_create_args *a = args;
  (void)a;
  return dl_plan_create(a->step, a->user_data, a->destroy, a->plan);
}
static const struct argument plan_create_arguments[] = {
    {.name = "step", .type = FN, .at = offsetof(struct plan_create_args, step)},
    {.name = "plan", .type = OUT, .at = offsetof(struct plan_create_args, plan)},
};
static const struct subject plan_create_subject = {.name = "plan_create",
    .size = sizeof(struct plan_create_args), .call = plan_create_call, .make = plan_create_make,
    .out = &plan_create_out, .out_size = sizeof(plan_create_out),
    .arguments = plan_create_arguments, .count = 2};

struct plan_run_args {
  dl_plan *plan;
  dl_tensor *const *inputs;
  int64_t count;
};
static struct {
  dl_tensor *inputs[32];
} plan_run_in;
static void plan_run_make(void *args) {
  struct plan_run_args *a = args;
  (void)a;
  a->plan = example_plan();
  plan_run_in.inputs[0] = example_tensor_of("f32[2,3]");
  a->inputs = plan_run_in.inputs;
  a->count = 1;
}
static dl_status plan_run_call(void *args) {
  struct plan_run_args *a = args;
  (void)a;
  return dl_plan_run(a->plan, a->inputs, a->count);
}
static const struct argument plan_run_arguments[] = {
    {.name = "plan", .type = HANDLE, .at = offsetof(struct plan_run_args, plan), .kind = "plan"},
    {.name = "inputs", .type = HANDLES, .at = offsetof(struct plan_run_args, inputs), .kind = "tensor", .count_name = "count", .count_at = offsetof(struct plan_run_args, count), .element = sizeof(dl_tensor *)},
};
static const struct subject plan_run_subject = {.name = "plan_run",
    .size = sizeof(struct plan_run_args), .call = plan_run_call, .make = plan_run_make,
    .arguments = plan_run_arguments, .count = 2};

struct plan_output_count_args {
  dl_plan *plan;
  int64_t *count;
};
static struct {
  int64_t count;
} plan_output_count_out;
static void plan_output_count_make(void *args) {
  struct plan_output_count_args *a = args;
  (void)a;
  a->plan = example_run_plan();
  a->count = &plan_output_count_out.count;
}
static dl_status plan_output_count_call(void *args) {
  struct plan_output_count_args *a = args;
  (void)a;
  return dl_plan_output_count(a->plan, a->count);
}
static const struct argument plan_output_count_arguments[] = {
    {.name = "plan", .type = HANDLE, .at = offsetof(struct plan_output_count_args, plan), .kind = "plan"},
    {.name = "count", .type = OUT, .at = offsetof(struct plan_output_count_args, count)},
};
static const struct subject plan_output_count_subject = {.name = "plan_output_count",
    .size = sizeof(struct plan_output_count_args), .call = plan_output_count_call,
    .make = plan_output_count_make, .out = &plan_output_count_out,
    .out_size = sizeof(plan_output_count_out), .arguments = plan_output_count_arguments,
    .count = 2};

struct plan_output_args {
  dl_plan *plan;
  int64_t index;
  dl_tensor **output;
};
static struct {
  dl_tensor * output;
} plan_output_out;
static void plan_output_make(void *args) {
  struct plan_output_args *a = args;
  (void)a;
  a->plan = example_run_plan();
  a->index = 0;
  a->output = &plan_output_out.output;
}
static dl_status plan_output_call(void *args) {
  struct plan_output_args *a = args;
  (void)a;
  return dl_plan_output(a->plan, a->index, a->output);
}
static const struct argument plan_output_arguments[] = {
    {.name = "plan", .type = HANDLE, .at = offsetof(struct plan_output_args, plan), .kind = "plan"},
    {.name = "index", .type = NUMBER_I64, .at = offsetof(struct plan_output_args, index), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "output", .type = OUT, .at = offsetof(struct plan_output_args, output)},
};
static const struct subject plan_output_subject = {.name = "plan_output",
    .size = sizeof(struct plan_output_args), .call = plan_output_call, .make = plan_output_make,
    .out = &plan_output_out, .out_size = sizeof(plan_output_out),
    .arguments = plan_output_arguments, .count = 3};

struct plan_run_over_args {
  dl_plan *plan;
  dl_loader *loader;
  int64_t most;
  dl_plan_progress_fn progress;
  void *user_data;
  dl_destroy_fn destroy;
  int64_t *steps;
};
static struct {
  int64_t steps;
} plan_run_over_out;
static void plan_run_over_make(void *args) {
  struct plan_run_over_args *a = args;
  (void)a;
  a->plan = example_plan();
  a->loader = example_plan_loader();
  a->most = -1;
  a->progress = example_plan_progress_fn;
  a->user_data = NULL;
  a->destroy = NULL;
  a->steps = &plan_run_over_out.steps;
}
static dl_status plan_run_over_call(void *args) {
  struct plan_run_over_args *a = args;
  (void)a;
  return dl_plan_run_over(a->plan, a->loader, a->most, a->progress, a->user_data, a->destroy, a->steps);
}
static const struct argument plan_run_over_arguments[] = {
    {.name = "plan", .type = HANDLE, .at = offsetof(struct plan_run_over_args, plan), .kind = "plan"},
    {.name = "loader", .type = HANDLE, .at = offsetof(struct plan_run_over_args, loader), .kind = "loader"},
    {.name = "most", .type = NUMBER_I64, .at = offsetof(struct plan_run_over_args, most)},
    {.name = "progress", .type = FN, .at = offsetof(struct plan_run_over_args, progress), .nullable = 1},
    {.name = "steps", .type = OUT, .at = offsetof(struct plan_run_over_args, steps)},
};
static const struct subject plan_run_over_subject = {.name = "plan_run_over",
    .size = sizeof(struct plan_run_over_args), .call = plan_run_over_call,
    .make = plan_run_over_make, .out = &plan_run_over_out, .out_size = sizeof(plan_run_over_out),
    .arguments = plan_run_over_arguments, .count = 5};

struct plan_losses_args {
  dl_plan *plan;
  double *losses;
  int64_t capacity;
  int64_t *count;
};
static struct {
  double losses[32];
  int64_t count;
} plan_losses_out;
static void plan_losses_make(void *args) {
  struct plan_losses_args *a = args;
  (void)a;
  a->plan = example_plan();
  a->losses = plan_losses_out.losses;
  a->capacity = 32;
  a->count = &plan_losses_out.count;
}
static dl_status plan_losses_call(void *args) {
  struct plan_losses_args *a = args;
  (void)a;
  return dl_plan_losses(a->plan, a->losses, a->capacity, a->count);
}
static const struct argument plan_losses_arguments[] = {
    {.name = "plan", .type = HANDLE, .at = offsetof(struct plan_losses_args, plan), .kind = "plan"},
    {.name = "losses", .type = OUT_LIST, .at = offsetof(struct plan_losses_args, losses), .count_name = "capacity", .count_at = offsetof(struct plan_losses_args, capacity), .total_name = "count", .total_at = offsetof(struct plan_losses_args, count)},
};
static const struct subject plan_losses_subject = {.name = "plan_losses",
    .size = sizeof(struct plan_losses_args), .call = plan_losses_call, .make = plan_losses_make,
    .out = &plan_losses_out, .out_size = sizeof(plan_losses_out),
    .arguments = plan_losses_arguments, .count = 2};

struct plan_capture_count_args {
  dl_plan *plan;
  int64_t *count;
};
static struct {
  int64_t count;
} plan_capture_count_out;
static void plan_capture_count_make(void *args) {
  struct plan_capture_count_args *a = args;
  (void)a;
  a->plan = example_plan();
  a->count = &plan_capture_count_out.count;
}
static dl_status plan_capture_count_call(void *args) {
  struct plan_capture_count_args *a = args;
  (void)a;
  return dl_plan_capture_count(a->plan, a->count);
}
static const struct argument plan_capture_count_arguments[] = {
    {.name = "plan", .type = HANDLE, .at = offsetof(struct plan_capture_count_args, plan), .kind = "plan"},
    {.name = "count", .type = OUT, .at = offsetof(struct plan_capture_count_args, count)},
};
static const struct subject plan_capture_count_subject = {.name = "plan_capture_count",
    .size = sizeof(struct plan_capture_count_args), .call = plan_capture_count_call,
    .make = plan_capture_count_make, .out = &plan_capture_count_out,
    .out_size = sizeof(plan_capture_count_out), .arguments = plan_capture_count_arguments,
    .count = 2};

struct plan_to_string_args {
  dl_plan *plan;
  char *string;
  int64_t capacity;
  int64_t *length;
};
static struct {
  char string[32];
  int64_t length;
} plan_to_string_out;
static void plan_to_string_make(void *args) {
  struct plan_to_string_args *a = args;
  (void)a;
  a->plan = example_plan();
  a->string = plan_to_string_out.string;
  a->capacity = 32;
  a->length = &plan_to_string_out.length;
}
static dl_status plan_to_string_call(void *args) {
  struct plan_to_string_args *a = args;
  (void)a;
  return dl_plan_to_string(a->plan, a->string, a->capacity, a->length);
}
static const struct argument plan_to_string_arguments[] = {
    {.name = "plan", .type = HANDLE, .at = offsetof(struct plan_to_string_args, plan), .kind = "plan"},
    {.name = "string", .type = OUT_TEXT, .at = offsetof(struct plan_to_string_args, string), .count_name = "capacity", .count_at = offsetof(struct plan_to_string_args, capacity), .total_name = "length", .total_at = offsetof(struct plan_to_string_args, length)},
};
static const struct subject plan_to_string_subject = {.name = "plan_to_string",
    .size = sizeof(struct plan_to_string_args), .call = plan_to_string_call,
    .make = plan_to_string_make, .out = &plan_to_string_out, .out_size = sizeof(plan_to_string_out),
    .arguments = plan_to_string_arguments, .count = 2};

const struct subject *const plan_subjects[] = {
    &plan_begin_subject,
    &plan_end_subject,
    &plan_abandon_subject,
    &plan_replay_subject,
    &plan_create_subject,
    &plan_run_subject,
    &plan_output_count_subject,
    &plan_output_subject,
    &plan_run_over_subject,
    &plan_losses_subject,
    &plan_capture_count_subject,
    &plan_to_string_subject,
    NULL};
