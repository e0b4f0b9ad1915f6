/* Bad calls of <dl/autograd.h>. Generated from capi/spec by capi/generate; do not edit. */
#include "../bad_arguments.h"

struct tensor_requires_grad_args {
  dl_tensor *x;
  int32_t *requires_grad;
};
static struct {
  int32_t requires_grad;
} tensor_requires_grad_out;
static void tensor_requires_grad_make(void *args) {
  struct tensor_requires_grad_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->requires_grad = &tensor_requires_grad_out.requires_grad;
}
static dl_status tensor_requires_grad_call(void *args) {
  struct tensor_requires_grad_args *a = args;
  (void)a;
  return dl_tensor_requires_grad(a->x, a->requires_grad);
}
static const struct argument tensor_requires_grad_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct tensor_requires_grad_args, x), .kind = "tensor"},
    {.name = "requires_grad", .type = OUT, .at = offsetof(struct tensor_requires_grad_args, requires_grad)},
};
static const struct subject tensor_requires_grad_subject = {.name = "tensor_requires_grad",
    .size = sizeof(struct tensor_requires_grad_args), .call = tensor_requires_grad_call,
    .make = tensor_requires_grad_make, .out = &tensor_requires_grad_out,
    .out_size = sizeof(tensor_requires_grad_out), .arguments = tensor_requires_grad_arguments,
    .count = 2};

struct tensor_set_requires_grad_args {
  dl_tensor *x;
  int32_t requires_grad;
};
static void tensor_set_requires_grad_make(void *args) {
  struct tensor_set_requires_grad_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->requires_grad = 1;
}
static dl_status tensor_set_requires_grad_call(void *args) {
  struct tensor_set_requires_grad_args *a = args;
  (void)a;
  return dl_tensor_set_requires_grad(a->x, a->requires_grad);
}
static const struct argument tensor_set_requires_grad_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct tensor_set_requires_grad_args, x), .kind = "tensor"},
    {.name = "requires_grad", .type = FLAG, .at = offsetof(struct tensor_set_requires_grad_args, requires_grad)},
};
static const struct subject tensor_set_requires_grad_subject = {.name = "tensor_set_requires_grad",
    .size = sizeof(struct tensor_set_requires_grad_args), .call = tensor_set_requires_grad_call,
    .make = tensor_set_requires_grad_make, .arguments = tensor_set_requires_grad_arguments,
    .count = 2};

struct tensor_is_leaf_args {
  dl_tensor *x;
  int32_t *is_leaf;
};
static struct {
  int32_t is_leaf;
} tensor_is_leaf_out;
static void tensor_is_leaf_make(void *args) {
  struct tensor_is_leaf_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->is_leaf = &tensor_is_leaf_out.is_leaf;
}
static dl_status tensor_is_leaf_call(void *args) {
  struct tensor_is_leaf_args *a = args;
  (void)a;
  return dl_tensor_is_leaf(a->x, a->is_leaf);
}
static const struct argument tensor_is_leaf_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct tensor_is_leaf_args, x), .kind = "tensor"},
    {.name = "is_leaf", .type = OUT, .at = offsetof(struct tensor_is_leaf_args, is_leaf)},
};
static const struct subject tensor_is_leaf_subject = {.name = "tensor_is_leaf",
    .size = sizeof(struct tensor_is_leaf_args), .call = tensor_is_leaf_call,
    .make = tensor_is_leaf_make, .out = &tensor_is_leaf_out, .out_size = sizeof(tensor_is_leaf_out),
    .arguments = tensor_is_leaf_arguments, .count = 2};

struct tensor_grad_args {
  dl_tensor *x;
  dl_tensor **grad;
};
static struct {
  dl_tensor * grad;
} tensor_grad_out;
static void tensor_grad_make(void *args) {
  struct tensor_grad_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->grad = &tensor_grad_out.grad;
}
static dl_status tensor_grad_call(void *args) {
  struct tensor_grad_args *a = args;
  (void)a;
  return dl_tensor_grad(a->x, a->grad);
}
static const struct argument tensor_grad_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct tensor_grad_args, x), .kind = "tensor"},
    {.name = "grad", .type = OUT, .at = offsetof(struct tensor_grad_args, grad), .nullable = 1},
};
static const struct subject tensor_grad_subject = {.name = "tensor_grad",
    .size = sizeof(struct tensor_grad_args), .call = tensor_grad_call, .make = tensor_grad_make,
    .out = &tensor_grad_out, .out_size = sizeof(tensor_grad_out),
    .arguments = tensor_grad_arguments, .count = 2};

struct tensor_set_grad_args {
  dl_tensor *x;
  dl_tensor *grad;
};
static void tensor_set_grad_make(void *args) {
  struct tensor_set_grad_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3] grad");
  a->grad = example_tensor_of("f32[2,3]");
}
static dl_status tensor_set_grad_call(void *args) {
  struct tensor_set_grad_args *a = args;
  (void)a;
  return dl_tensor_set_grad(a->x, a->grad);
}
static const struct argument tensor_set_grad_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct tensor_set_grad_args, x), .kind = "tensor"},
    {.name = "grad", .type = HANDLE, .at = offsetof(struct tensor_set_grad_args, grad), .nullable = 1, .kind = "tensor"},
};
static const struct subject tensor_set_grad_subject = {.name = "tensor_set_grad",
    .size = sizeof(struct tensor_set_grad_args), .call = tensor_set_grad_call,
    .make = tensor_set_grad_make, .arguments = tensor_set_grad_arguments, .count = 2};

struct tensor_retain_grad_args {
  dl_tensor *x;
};
static void tensor_retain_grad_make(void *args) {
  struct tensor_retain_grad_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3] grad");
}
static dl_status tensor_retain_grad_call(void *args) {
  struct tensor_retain_grad_args *a = args;
  (void)a;
  return dl_tensor_retain_grad(a->x);
}
static const struct argument tensor_retain_grad_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct tensor_retain_grad_args, x), .kind = "tensor"},
};
static const struct subject tensor_retain_grad_subject = {.name = "tensor_retain_grad",
    .size = sizeof(struct tensor_retain_grad_args), .call = tensor_retain_grad_call,
    .make = tensor_retain_grad_make, .arguments = tensor_retain_grad_arguments, .count = 1};

struct detach_args {
  dl_tensor *x;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} detach_out;
static void detach_make(void *args) {
  struct detach_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3] grad");
  a->y = &detach_out.y;
}
static dl_status detach_call(void *args) {
  struct detach_args *a = args;
  (void)a;
  return dl_detach(a->x, a->y);
}
static const struct argument detach_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct detach_args, x), .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct detach_args, y)},
};
static const struct subject detach_subject = {.name = "detach", .size = sizeof(struct detach_args),
    .call = detach_call, .make = detach_make, .out = &detach_out, .out_size = sizeof(detach_out),
    .arguments = detach_arguments, .count = 2};

struct backward_args {
  dl_tensor *loss;
};
static void backward_make(void *args) {
  struct backward_args *a = args;
  (void)a;
  a->loss = example_tensor_of("f32[] grad");
}
static dl_status backward_call(void *args) {
  struct backward_args *a = args;
  (void)a;
  return dl_backward(a->loss);
}
static const struct argument backward_arguments[] = {
    {.name = "loss", .type = HANDLE, .at = offsetof(struct backward_args, loss), .kind = "tensor"},
};
static const struct subject backward_subject = {.name = "backward",
    .size = sizeof(struct backward_args), .call = backward_call, .make = backward_make,
    .arguments = backward_arguments, .count = 1};

struct backward_from_args {
  dl_tensor *const *outputs;
  int64_t output_count;
  dl_tensor *const *output_grads;
  int64_t grad_count;
  const dl_backward_options *options;
};
static struct {
  dl_tensor *outputs[32];
  dl_tensor *output_grads[32];
  dl_backward_options options;
} backward_from_in;
static void backward_from_make(void *args) {
  struct backward_from_args *a = args;
  (void)a;
  backward_from_in.outputs[0] = example_tensor_of("f32[2] grad");
  a->outputs = backward_from_in.outputs;
  a->output_count = 1;
  backward_from_in.output_grads[0] = example_tensor_of("f32[2]");
  a->output_grads = backward_from_in.output_grads;
  a->grad_count = 1;
  dl_backward_options_init(&backward_from_in.options, sizeof(backward_from_in.options));
  a->options = &backward_from_in.options;
}
static dl_status backward_from_call(void *args) {
  struct backward_from_args *a = args;
  (void)a;
  return dl_backward_from(a->outputs, a->output_count, a->output_grads, a->grad_count, a->options);
}
static const struct argument backward_from_arguments[] = {
    {.name = "outputs", .type = HANDLES, .at = offsetof(struct backward_from_args, outputs), .kind = "tensor", .count_name = "output_count", .count_at = offsetof(struct backward_from_args, output_count), .element = sizeof(dl_tensor *)},
    {.name = "output_grads", .type = HANDLES, .at = offsetof(struct backward_from_args, output_grads), .nullable = 1, .kind = "tensor", .count_name = "grad_count", .count_at = offsetof(struct backward_from_args, grad_count), .element = sizeof(dl_tensor *)},
    {.name = "options", .type = OPTIONS, .at = offsetof(struct backward_from_args, options), .element = sizeof(dl_backward_options)},
    {.name = "options.retain_graph", .type = FLAG, .at = offsetof(dl_backward_options, retain_graph), .inside = 1 + offsetof(struct backward_from_args, options)},
    {.name = "options.create_graph", .type = FLAG, .at = offsetof(dl_backward_options, create_graph), .inside = 1 + offsetof(struct backward_from_args, options)},
    {.name = "options.reserved0", .type = RESERVED, .at = offsetof(dl_backward_options, reserved0), .inside = 1 + offsetof(struct backward_from_args, options)},
};
static const struct subject backward_from_subject = {.name = "backward_from",
    .size = sizeof(struct backward_from_args), .call = backward_from_call,
    .make = backward_from_make, .arguments = backward_from_arguments, .count = 6};

struct grad_args {
  dl_tensor *const *outputs;
  int64_t output_count;
  dl_tensor *const *output_grads;
  int64_t grad_count;
  dl_tensor *const *inputs;
  int64_t input_count;
  const dl_grad_options *options;
  dl_tensor **grads;
};
static struct {
  dl_tensor *outputs[32];
  dl_tensor *output_grads[32];
  dl_tensor *inputs[32];
  dl_grad_options options;
} grad_in;
static struct {
  dl_tensor * grads[32];
} grad_out;
static void grad_make(void *args) {
  struct grad_args *a = args;
  (void)a;
  grad_in.outputs[0] = example_tensor_of("f32[2] grad");
  a->outputs = grad_in.outputs;
  a->output_count = 1;
  grad_in.output_grads[0] = example_tensor_of("f32[2]");
  a->output_grads = grad_in.output_grads;
  a->grad_count = 1;
  grad_in.inputs[0] = example_tensor_of("f32[2] grad");
  a->inputs = grad_in.inputs;
  a->input_count = 1;
  dl_grad_options_init(&grad_in.options, sizeof(grad_in.options));
  a->options = &grad_in.options;
  a->grads = grad_out.grads;
  grad_in.inputs[0] = grad_in.outputs[0];
}
static dl_status grad_call(void *args) {
  struct grad_args *a = args;
  (void)a;
  return dl_grad(a->outputs, a->output_count, a->output_grads, a->grad_count, a->inputs, a->input_count, a->options, a->grads);
}
static const struct argument grad_arguments[] = {
    {.name = "outputs", .type = HANDLES, .at = offsetof(struct grad_args, outputs), .kind = "tensor", .count_name = "output_count", .count_at = offsetof(struct grad_args, output_count), .element = sizeof(dl_tensor *)},
    {.name = "output_grads", .type = HANDLES, .at = offsetof(struct grad_args, output_grads), .nullable = 1, .kind = "tensor", .count_name = "grad_count", .count_at = offsetof(struct grad_args, grad_count), .element = sizeof(dl_tensor *)},
    {.name = "inputs", .type = HANDLES, .at = offsetof(struct grad_args, inputs), .kind = "tensor", .count_name = "input_count", .count_at = offsetof(struct grad_args, input_count), .element = sizeof(dl_tensor *)},
    {.name = "options", .type = OPTIONS, .at = offsetof(struct grad_args, options), .element = sizeof(dl_grad_options)},
    {.name = "options.retain_graph", .type = FLAG, .at = offsetof(dl_grad_options, retain_graph), .inside = 1 + offsetof(struct grad_args, options)},
    {.name = "options.create_graph", .type = FLAG, .at = offsetof(dl_grad_options, create_graph), .inside = 1 + offsetof(struct grad_args, options)},
    {.name = "options.allow_unused", .type = FLAG, .at = offsetof(dl_grad_options, allow_unused), .inside = 1 + offsetof(struct grad_args, options)},
    {.name = "grads", .type = OUT_FILLED, .at = offsetof(struct grad_args, grads), .nullable = 1},
};
static const struct subject grad_subject = {.name = "grad", .size = sizeof(struct grad_args),
    .call = grad_call, .make = grad_make, .out = &grad_out, .out_size = sizeof(grad_out),
    .arguments = grad_arguments, .count = 8};

struct set_grad_enabled_args {
  int32_t enabled;
};
static void set_grad_enabled_make(void *args) {
  struct set_grad_enabled_args *a = args;
  (void)a;
  a->enabled = 1;
}
static dl_status set_grad_enabled_call(void *args) {
  struct set_grad_enabled_args *a = args;
  (void)a;
  return dl_set_grad_enabled(a->enabled);
}
static const struct argument set_grad_enabled_arguments[] = {
    {.name = "enabled", .type = FLAG, .at = offsetof(struct set_grad_enabled_args, enabled)},
};
static const struct subject set_grad_enabled_subject = {.name = "set_grad_enabled",
    .size = sizeof(struct set_grad_enabled_args), .call = set_grad_enabled_call,
    .make = set_grad_enabled_make, .arguments = set_grad_enabled_arguments, .count = 1};

struct grad_mode_push_args {
  int32_t enabled;
};
static void grad_mode_push_make(void *args) {
  struct grad_mode_push_args *a = args;
  (void)a;
  a->enabled = 0;
}
static void grad_mode_push_after(void *args) {
  struct grad_mode_push_args *a = args;
  (void)a;
  dl_grad_mode_pop();
}
static dl_status grad_mode_push_call(void *args) {
  struct grad_mode_push_args *a = args;
  (void)a;
  return dl_grad_mode_push(a->enabled);
}
static const struct argument grad_mode_push_arguments[] = {
    {.name = "enabled", .type = FLAG, .at = offsetof(struct grad_mode_push_args, enabled)},
};
static const struct subject grad_mode_push_subject = {.name = "grad_mode_push",
    .size = sizeof(struct grad_mode_push_args), .call = grad_mode_push_call,
    .make = grad_mode_push_make, .after = grad_mode_push_after,
    .arguments = grad_mode_push_arguments, .count = 1};

struct grad_mode_pop_args {
  int none;
};
static void grad_mode_pop_make(void *args) {
  struct grad_mode_pop_args *a = args;
  (void)a;
  dl_grad_mode_push(1);
}
static dl_status grad_mode_pop_call(void *args) {
  struct grad_mode_pop_args *a = args;
  (void)a;
  return dl_grad_mode_pop();
}
static const struct subject grad_mode_pop_subject = {.name = "grad_mode_pop",
    .size = sizeof(struct grad_mode_pop_args), .call = grad_mode_pop_call,
    .make = grad_mode_pop_make};

struct custom_function_args {
  const char *name;
  dl_tensor *const *inputs;
  int64_t input_count;
  dl_tensor *const *outputs;
  int64_t output_count;
  dl_tensor *const *saved;
  int64_t saved_count;
  dl_backward_fn backward;
  void *user_data;
  dl_destroy_fn destroy;
  dl_tensor **results;
};
static struct {
  dl_tensor *inputs[32];
  dl_tensor *outputs[32];
  dl_tensor *saved[32];
} custom_function_in;
static struct {
  dl_tensor * results[32];
} custom_function_out;
static void custom_function_make(void *args) {
  struct custom_function_args *a = args;
  (void)a;
  a->name = "triple";
  custom_function_in.inputs[0] = example_tensor_of("f32[2] grad");
  a->inputs = custom_function_in.inputs;
  a->input_count = 1;
  custom_function_in.outputs[0] = example_tensor_of("f32[2]");
  a->outputs = custom_function_in.outputs;
  a->output_count = 1;
  custom_function_in.saved[0] = example_tensor_of("f32[2]");
  a->saved = custom_function_in.saved;
  a->saved_count = 1;
  a->backward = example_backward_fn;
  a->user_data = NULL;
  a->destroy = NULL;
  a->results = custom_function_out.results;
}
static dl_status custom_function_call(void *args) {
  struct custom_function_args *a = args;
  (void)a;
  return dl_custom_function(a->name, a->inputs, a->input_count, a->outputs, a->output_count, a->saved, a->saved_count, a->backward, a->user_data, a->destroy, a->results);
}
static const struct argument custom_function_arguments[] = {
    {.name = "name", .type = STR, .at = offsetof(struct custom_function_args, name)},
    {.name = "inputs", .type = HANDLES, .at = offsetof(struct custom_function_args, inputs), .kind = "tensor", .count_name = "input_count", .count_at = offsetof(struct custom_function_args, input_count), .element = sizeof(dl_tensor *)},
    {.name = "outputs", .type = HANDLES, .at = offsetof(struct custom_function_args, outputs), .kind = "tensor", .count_name = "output_count", .count_at = offsetof(struct custom_function_args, output_count), .element = sizeof(dl_tensor *)},
    {.name = "saved", .type = HANDLES, .at = offsetof(struct custom_function_args, saved), .kind = "tensor", .count_name = "saved_count", .count_at = offsetof(struct custom_function_args, saved_count), .element = sizeof(dl_tensor *)},
    {.name = "backward", .type = FN, .at = offsetof(struct custom_function_args, backward)},
    {.name = "results", .type = OUT_FILLED, .at = offsetof(struct custom_function_args, results)},
};
static const struct subject custom_function_subject = {.name = "custom_function",
    .size = sizeof(struct custom_function_args), .call = custom_function_call,
    .make = custom_function_make, .out = &custom_function_out,
    .out_size = sizeof(custom_function_out), .arguments = custom_function_arguments, .count = 6};

const struct subject *const autograd_subjects[] = {
    &tensor_requires_grad_subject,
    &tensor_set_requires_grad_subject,
    &tensor_is_leaf_subject,
    &tensor_grad_subject,
    &tensor_set_grad_subject,
    &tensor_retain_grad_subject,
    &detach_subject,
    &backward_subject,
    &backward_from_subject,
    &grad_subject,
    &set_grad_enabled_subject,
    &grad_mode_push_subject,
    &grad_mode_pop_subject,
    &custom_function_subject,
    NULL};
