/* Bad calls of <dl/optim.h>. Generated from capi/spec by capi/generate; do not edit. */
#include "../bad_arguments.h"

struct sgd_create_args {
  dl_module *module;
  const dl_sgd_options *options;
  dl_optimizer **optimizer;
};
static struct {
  dl_sgd_options options;
} sgd_create_in;
static struct {
  dl_optimizer * optimizer;
} sgd_create_out;
static void sgd_create_make(void *args) {
  struct sgd_create_args *a = args;
  (void)a;
  a->module = example_module();
  dl_sgd_options_init(&sgd_create_in.options, sizeof(sgd_create_in.options));
  a->options = &sgd_create_in.options;
  a->optimizer = &sgd_create_out.optimizer;
}
static dl_status sgd_create_call(void *args) {
  struct sgd_create_args *a = args;
  (void)a;
  return dl_sgd_create(a->module, a->options, a->optimizer);
}
static const struct argument sgd_create_arguments[] = {
    {.name = "module", .type = HANDLE, .at = offsetof(struct sgd_create_args, module), .kind = "module"},
    {.name = "options", .type = OPTIONS, .at = offsetof(struct sgd_create_args, options), .element = sizeof(dl_sgd_options)},
    {.name = "options.lr", .type = NUMBER_F64, .at = offsetof(dl_sgd_options, lr), .inside = 1 + offsetof(struct sgd_create_args, options), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "options.momentum", .type = NUMBER_F64, .at = offsetof(dl_sgd_options, momentum), .inside = 1 + offsetof(struct sgd_create_args, options), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "options.dampening", .type = NUMBER_F64, .at = offsetof(dl_sgd_options, dampening), .inside = 1 + offsetof(struct sgd_create_args, options)},
    {.name = "options.weight_decay", .type = NUMBER_F64, .at = offsetof(dl_sgd_options, weight_decay), .inside = 1 + offsetof(struct sgd_create_args, options), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "options.nesterov", .type = FLAG, .at = offsetof(dl_sgd_options, nesterov), .inside = 1 + offsetof(struct sgd_create_args, options)},
    {.name = "options.maximize", .type = FLAG, .at = offsetof(dl_sgd_options, maximize), .inside = 1 + offsetof(struct sgd_create_args, options)},
    {.name = "options.reserved0", .type = RESERVED, .at = offsetof(dl_sgd_options, reserved0), .inside = 1 + offsetof(struct sgd_create_args, options)},
    {.name = "optimizer", .type = OUT, .at = offsetof(struct sgd_create_args, optimizer)},
};
static const struct subject sgd_create_subject = {.name = "sgd_create",
    .size = sizeof(struct sgd_create_args), .call = sgd_create_call, .make = sgd_create_make,
    .out = &sgd_create_out, .out_size = sizeof(sgd_create_out), .arguments = sgd_create_arguments,
    .count = 10};

struct sgd_create_from_parameters_args {
  dl_tensor *const *parameters;
  int64_t count;
  const dl_sgd_options *options;
  dl_optimizer **optimizer;
};
static struct {
  dl_tensor *parameters[32];
  dl_sgd_options options;
} sgd_create_from_parameters_in;
static struct {
  dl_optimizer * optimizer;
} sgd_create_from_parameters_out;
static void sgd_create_from_parameters_make(void *args) {
  struct sgd_create_from_parameters_args *a = args;
  (void)a;
  sgd_create_from_parameters_in.parameters[0] = example_tensor_of("f32[2,3] grad");
  a->parameters = sgd_create_from_parameters_in.parameters;
  a->count = 1;
  dl_sgd_options_init(&sgd_create_from_parameters_in.options, sizeof(sgd_create_from_parameters_in.options));
  a->options = &sgd_create_from_parameters_in.options;
  a->optimizer = &sgd_create_from_parameters_out.optimizer;
}
static dl_status sgd_create_from_parameters_call(void *args) {
  struct sgd_create_from_parameters_args *a = args;
  (void)a;
  return dl_sgd_create_from_parameters(a->parameters, a->count, a->options, a->optimizer);
}
static const struct argument sgd_create_from_parameters_arguments[] = {
    {.name = "parameters", .type = HANDLES, .at = offsetof(struct sgd_create_from_parameters_args, parameters), .kind = "tensor", .count_name = "count", .count_at = offsetof(struct sgd_create_from_parameters_args, count), .element = sizeof(dl_tensor *)},
    {.name = "options", .type = OPTIONS, .at = offsetof(struct sgd_create_from_parameters_args, options), .element = sizeof(dl_sgd_options)},
    {.name = "options.lr", .type = NUMBER_F64, .at = offsetof(dl_sgd_options, lr), .inside = 1 + offsetof(struct sgd_create_from_parameters_args, options), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "options.momentum", .type = NUMBER_F64, .at = offsetof(dl_sgd_options, momentum), .inside = 1 + offsetof(struct sgd_create_from_parameters_args, options), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "options.dampening", .type = NUMBER_F64, .at = offsetof(dl_sgd_options, dampening), .inside = 1 + offsetof(struct sgd_create_from_parameters_args, options)},
    {.name = "options.weight_decay", .type = NUMBER_F64, .at = offsetof(dl_sgd_options, weight_decay), .inside = 1 + offsetof(struct sgd_create_from_parameters_args, options), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "options.nesterov", .type = FLAG, .at = offsetof(dl_sgd_options, nesterov), .inside = 1 + offsetof(struct sgd_create_from_parameters_args, options)},
    {.name = "options.maximize", .type = FLAG, .at = offsetof(dl_sgd_options, maximize), .inside = 1 + offsetof(struct sgd_create_from_parameters_args, options)},
    {.name = "options.reserved0", .type = RESERVED, .at = offsetof(dl_sgd_options, reserved0), .inside = 1 + offsetof(struct sgd_create_from_parameters_args, options)},
    {.name = "optimizer", .type = OUT, .at = offsetof(struct sgd_create_from_parameters_args, optimizer)},
};
static const struct subject sgd_create_from_parameters_subject = {
    .name = "sgd_create_from_parameters", .size = sizeof(struct sgd_create_from_parameters_args),
    .call = sgd_create_from_parameters_call, .make = sgd_create_from_parameters_make,
    .out = &sgd_create_from_parameters_out, .out_size = sizeof(sgd_create_from_parameters_out),
    .arguments = sgd_create_from_parameters_arguments, .count = 10};

struct sgd_add_group_args {
  dl_optimizer *optimizer;
  dl_tensor *const *parameters;
  int64_t count;
  const dl_sgd_options *options;
};
static struct {
  dl_tensor *parameters[32];
  dl_sgd_options options;
} sgd_add_group_in;
static void sgd_add_group_make(void *args) {
  struct sgd_add_group_args *a = args;
  (void)a;
  a->optimizer = example_optimizer();
  sgd_add_group_in.parameters[0] = example_tensor_of("f32[2,3] grad");
  a->parameters = sgd_add_group_in.parameters;
  a->count = 1;
  dl_sgd_options_init(&sgd_add_group_in.options, sizeof(sgd_add_group_in.options));
  a->options = &sgd_add_group_in.options;
}
static dl_status sgd_add_group_call(void *args) {
  struct sgd_add_group_args *a = args;
  (void)a;
  return dl_sgd_add_group(a->optimizer, a->parameters, a->count, a->options);
}
static const struct argument sgd_add_group_arguments[] = {
    {.name = "optimizer", .type = HANDLE, .at = offsetof(struct sgd_add_group_args, optimizer), .kind = "optimizer"},
    {.name = "parameters", .type = HANDLES, .at = offsetof(struct sgd_add_group_args, parameters), .kind = "tensor", .count_name = "count", .count_at = offsetof(struct sgd_add_group_args, count), .element = sizeof(dl_tensor *)},
    {.name = "options", .type = OPTIONS, .at = offsetof(struct sgd_add_group_args, options), .element = sizeof(dl_sgd_options)},
    {.name = "options.lr", .type = NUMBER_F64, .at = offsetof(dl_sgd_options, lr), .inside = 1 + offsetof(struct sgd_add_group_args, options), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "options.momentum", .type = NUMBER_F64, .at = offsetof(dl_sgd_options, momentum), .inside = 1 + offsetof(struct sgd_add_group_args, options), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "options.dampening", .type = NUMBER_F64, .at = offsetof(dl_sgd_options, dampening), .inside = 1 + offsetof(struct sgd_add_group_args, options)},
    {.name = "options.weight_decay", .type = NUMBER_F64, .at = offsetof(dl_sgd_options, weight_decay), .inside = 1 + offsetof(struct sgd_add_group_args, options), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "options.nesterov", .type = FLAG, .at = offsetof(dl_sgd_options, nesterov), .inside = 1 + offsetof(struct sgd_add_group_args, options)},
    {.name = "options.maximize", .type = FLAG, .at = offsetof(dl_sgd_options, maximize), .inside = 1 + offsetof(struct sgd_add_group_args, options)},
    {.name = "options.reserved0", .type = RESERVED, .at = offsetof(dl_sgd_options, reserved0), .inside = 1 + offsetof(struct sgd_add_group_args, options)},
};
static const struct subject sgd_add_group_subject = {.name = "sgd_add_group",
    .size = sizeof(struct sgd_add_group_args), .call = sgd_add_group_call,
    .make = sgd_add_group_make, .arguments = sgd_add_group_arguments, .count = 10};

struct adam_create_args {
  dl_module *module;
  const dl_adam_options *options;
  dl_optimizer **optimizer;
};
static struct {
  dl_adam_options options;
} adam_create_in;
static struct {
  dl_optimizer * optimizer;
} adam_create_out;
static void adam_create_make(void *args) {
  struct adam_create_args *a = args;
  (void)a;
  a->module = example_module();
  dl_adam_options_init(&adam_create_in.options, sizeof(adam_create_in.options));
  a->options = &adam_create_in.options;
  a->optimizer = &adam_create_out.optimizer;
}
static dl_status adam_create_call(void *args) {
  struct adam_create_args *a = args;
  (void)a;
  return dl_adam_create(a->module, a->options, a->optimizer);
}
static const struct argument adam_create_arguments[] = {
    {.name = "module", .type = HANDLE, .at = offsetof(struct adam_create_args, module), .kind = "module"},
    {.name = "options", .type = OPTIONS, .at = offsetof(struct adam_create_args, options), .element = sizeof(dl_adam_options)},
    {.name = "options.lr", .type = NUMBER_F64, .at = offsetof(dl_adam_options, lr), .inside = 1 + offsetof(struct adam_create_args, options), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "options.beta1", .type = NUMBER_F64, .at = offsetof(dl_adam_options, beta1), .inside = 1 + offsetof(struct adam_create_args, options), .limited = 1, .low = 0, .high = 1, .open_low = 0, .open_high = 1},
    {.name = "options.beta2", .type = NUMBER_F64, .at = offsetof(dl_adam_options, beta2), .inside = 1 + offsetof(struct adam_create_args, options), .limited = 1, .low = 0, .high = 1, .open_low = 0, .open_high = 1},
    {.name = "options.eps", .type = NUMBER_F64, .at = offsetof(dl_adam_options, eps), .inside = 1 + offsetof(struct adam_create_args, options), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "options.weight_decay", .type = NUMBER_F64, .at = offsetof(dl_adam_options, weight_decay), .inside = 1 + offsetof(struct adam_create_args, options), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "options.maximize", .type = FLAG, .at = offsetof(dl_adam_options, maximize), .inside = 1 + offsetof(struct adam_create_args, options)},
    {.name = "options.reserved0", .type = RESERVED, .at = offsetof(dl_adam_options, reserved0), .inside = 1 + offsetof(struct adam_create_args, options)},
    {.name = "options.reserved1", .type = RESERVED, .at = offsetof(dl_adam_options, reserved1), .inside = 1 + offsetof(struct adam_create_args, options)},
    {.name = "optimizer", .type = OUT, .at = offsetof(struct adam_create_args, optimizer)},
};
static const struct subject adam_create_subject = {.name = "adam_create",
    .size = sizeof(struct adam_create_args), .call = adam_create_call, .make = adam_create_make,
    .out = &adam_create_out, .out_size = sizeof(adam_create_out),
    .arguments = adam_create_arguments, .count = 11};

struct adam_create_from_parameters_args {
  dl_tensor *const *parameters;
  int64_t count;
  const dl_adam_options *options;
  dl_optimizer **optimizer;
};
static struct {
  dl_tensor *parameters[32];
  dl_adam_options options;
} adam_create_from_parameters_in;
static struct {
  dl_optimizer * optimizer;
} adam_create_from_parameters_out;
static void adam_create_from_parameters_make(void *args) {
  struct adam_create_from_parameters_args *a = args;
  (void)a;
  adam_create_from_parameters_in.parameters[0] = example_tensor_of("f32[2,3] grad");
  a->parameters = adam_create_from_parameters_in.parameters;
  a->count = 1;
  dl_adam_options_init(&adam_create_from_parameters_in.options, sizeof(adam_create_from_parameters_in.options));
  a->options = &adam_create_from_parameters_in.options;
  a->optimizer = &adam_create_from_parameters_out.optimizer;
}
static dl_status adam_create_from_parameters_call(void *args) {
  struct adam_create_from_parameters_args *a = args;
  (void)a;
  return dl_adam_create_from_parameters(a->parameters, a->count, a->options, a->optimizer);
}
static const struct argument adam_create_from_parameters_arguments[] = {
    {.name = "parameters", .type = HANDLES, .at = offsetof(struct adam_create_from_parameters_args, parameters), .kind = "tensor", .count_name = "count", .count_at = offsetof(struct adam_create_from_parameters_args, count), .element = sizeof(dl_tensor *)},
    {.name = "options", .type = OPTIONS, .at = offsetof(struct adam_create_from_parameters_args, options), .element = sizeof(dl_adam_options)},
    {.name = "options.lr", .type = NUMBER_F64, .at = offsetof(dl_adam_options, lr), .inside = 1 + offsetof(struct adam_create_from_parameters_args, options), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "options.beta1", .type = NUMBER_F64, .at = offsetof(dl_adam_options, beta1), .inside = 1 + offsetof(struct adam_create_from_parameters_args, options), .limited = 1, .low = 0, .high = 1, .open_low = 0, .open_high = 1},
    {.name = "options.beta2", .type = NUMBER_F64, .at = offsetof(dl_adam_options, beta2), .inside = 1 + offsetof(struct adam_create_from_parameters_args, options), .limited = 1, .low = 0, .high = 1, .open_low = 0, .open_high = 1},
    {.name = "options.eps", .type = NUMBER_F64, .at = offsetof(dl_adam_options, eps), .inside = 1 + offsetof(struct adam_create_from_parameters_args, options), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "options.weight_decay", .type = NUMBER_F64, .at = offsetof(dl_adam_options, weight_decay), .inside = 1 + offsetof(struct adam_create_from_parameters_args, options), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "options.maximize", .type = FLAG, .at = offsetof(dl_adam_options, maximize), .inside = 1 + offsetof(struct adam_create_from_parameters_args, options)},
    {.name = "options.reserved0", .type = RESERVED, .at = offsetof(dl_adam_options, reserved0), .inside = 1 + offsetof(struct adam_create_from_parameters_args, options)},
    {.name = "options.reserved1", .type = RESERVED, .at = offsetof(dl_adam_options, reserved1), .inside = 1 + offsetof(struct adam_create_from_parameters_args, options)},
    {.name = "optimizer", .type = OUT, .at = offsetof(struct adam_create_from_parameters_args, optimizer)},
};
static const struct subject adam_create_from_parameters_subject = {
    .name = "adam_create_from_parameters", .size = sizeof(struct adam_create_from_parameters_args),
    .call = adam_create_from_parameters_call, .make = adam_create_from_parameters_make,
    .out = &adam_create_from_parameters_out, .out_size = sizeof(adam_create_from_parameters_out),
    .arguments = adam_create_from_parameters_arguments, .count = 11};

struct adamw_create_args {
  dl_module *module;
  const dl_adamw_options *options;
  dl_optimizer **optimizer;
};
static struct {
  dl_adamw_options options;
} adamw_create_in;
static struct {
  dl_optimizer * optimizer;
} adamw_create_out;
static void adamw_create_make(void *args) {
  struct adamw_create_args *a = args;
  (void)a;
  a->module = example_module();
  dl_adamw_options_init(&adamw_create_in.options, sizeof(adamw_create_in.options));
  a->options = &adamw_create_in.options;
  a->optimizer = &adamw_create_out.optimizer;
}
static dl_status adamw_create_call(void *args) {
  struct adamw_create_args *a = args;
  (void)a;
  return dl_adamw_create(a->module, a->options, a->optimizer);
}
static const struct argument adamw_create_arguments[] = {
    {.name = "module", .type = HANDLE, .at = offsetof(struct adamw_create_args, module), .kind = "module"},
    {.name = "options", .type = OPTIONS, .at = offsetof(struct adamw_create_args, options), .element = sizeof(dl_adamw_options)},
    {.name = "options.lr", .type = NUMBER_F64, .at = offsetof(dl_adamw_options, lr), .inside = 1 + offsetof(struct adamw_create_args, options), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "options.beta1", .type = NUMBER_F64, .at = offsetof(dl_adamw_options, beta1), .inside = 1 + offsetof(struct adamw_create_args, options), .limited = 1, .low = 0, .high = 1, .open_low = 0, .open_high = 1},
    {.name = "options.beta2", .type = NUMBER_F64, .at = offsetof(dl_adamw_options, beta2), .inside = 1 + offsetof(struct adamw_create_args, options), .limited = 1, .low = 0, .high = 1, .open_low = 0, .open_high = 1},
    {.name = "options.eps", .type = NUMBER_F64, .at = offsetof(dl_adamw_options, eps), .inside = 1 + offsetof(struct adamw_create_args, options), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "options.weight_decay", .type = NUMBER_F64, .at = offsetof(dl_adamw_options, weight_decay), .inside = 1 + offsetof(struct adamw_create_args, options), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "options.maximize", .type = FLAG, .at = offsetof(dl_adamw_options, maximize), .inside = 1 + offsetof(struct adamw_create_args, options)},
    {.name = "options.reserved0", .type = RESERVED, .at = offsetof(dl_adamw_options, reserved0), .inside = 1 + offsetof(struct adamw_create_args, options)},
    {.name = "options.reserved1", .type = RESERVED, .at = offsetof(dl_adamw_options, reserved1), .inside = 1 + offsetof(struct adamw_create_args, options)},
    {.name = "optimizer", .type = OUT, .at = offsetof(struct adamw_create_args, optimizer)},
};
static const struct subject adamw_create_subject = {.name = "adamw_create",
    .size = sizeof(struct adamw_create_args), .call = adamw_create_call, .make = adamw_create_make,
    .out = &adamw_create_out, .out_size = sizeof(adamw_create_out),
    .arguments = adamw_create_arguments, .count = 11};

struct adamw_create_from_parameters_args {
  dl_tensor *const *parameters;
  int64_t count;
  const dl_adamw_options *options;
  dl_optimizer **optimizer;
};
static struct {
  dl_tensor *parameters[32];
  dl_adamw_options options;
} adamw_create_from_parameters_in;
static struct {
  dl_optimizer * optimizer;
} adamw_create_from_parameters_out;
static void adamw_create_from_parameters_make(void *args) {
  struct adamw_create_from_parameters_args *a = args;
  (void)a;
  adamw_create_from_parameters_in.parameters[0] = example_tensor_of("f32[2,3] grad");
  a->parameters = adamw_create_from_parameters_in.parameters;
  a->count = 1;
  dl_adamw_options_init(&adamw_create_from_parameters_in.options, sizeof(adamw_create_from_parameters_in.options));
  a->options = &adamw_create_from_parameters_in.options;
  a->optimizer = &adamw_create_from_parameters_out.optimizer;
}
static dl_status adamw_create_from_parameters_call(void *args) {
  struct adamw_create_from_parameters_args *a = args;
  (void)a;
  return dl_adamw_create_from_parameters(a->parameters, a->count, a->options, a->optimizer);
}
static const struct argument adamw_create_from_parameters_arguments[] = {
    {.name = "parameters", .type = HANDLES, .at = offsetof(struct adamw_create_from_parameters_args, parameters), .kind = "tensor", .count_name = "count", .count_at = offsetof(struct adamw_create_from_parameters_args, count), .element = sizeof(dl_tensor *)},
    {.name = "options", .type = OPTIONS, .at = offsetof(struct adamw_create_from_parameters_args, options), .element = sizeof(dl_adamw_options)},
    {.name = "options.lr", .type = NUMBER_F64, .at = offsetof(dl_adamw_options, lr), .inside = 1 + offsetof(struct adamw_create_from_parameters_args, options), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "options.beta1", .type = NUMBER_F64, .at = offsetof(dl_adamw_options, beta1), .inside = 1 + offsetof(struct adamw_create_from_parameters_args, options), .limited = 1, .low = 0, .high = 1, .open_low = 0, .open_high = 1},
    {.name = "options.beta2", .type = NUMBER_F64, .at = offsetof(dl_adamw_options, beta2), .inside = 1 + offsetof(struct adamw_create_from_parameters_args, options), .limited = 1, .low = 0, .high = 1, .open_low = 0, .open_high = 1},
    {.name = "options.eps", .type = NUMBER_F64, .at = offsetof(dl_adamw_options, eps), .inside = 1 + offsetof(struct adamw_create_from_parameters_args, options), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "options.weight_decay", .type = NUMBER_F64, .at = offsetof(dl_adamw_options, weight_decay), .inside = 1 + offsetof(struct adamw_create_from_parameters_args, options), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "options.maximize", .type = FLAG, .at = offsetof(dl_adamw_options, maximize), .inside = 1 + offsetof(struct adamw_create_from_parameters_args, options)},
    {.name = "options.reserved0", .type = RESERVED, .at = offsetof(dl_adamw_options, reserved0), .inside = 1 + offsetof(struct adamw_create_from_parameters_args, options)},
    {.name = "options.reserved1", .type = RESERVED, .at = offsetof(dl_adamw_options, reserved1), .inside = 1 + offsetof(struct adamw_create_from_parameters_args, options)},
    {.name = "optimizer", .type = OUT, .at = offsetof(struct adamw_create_from_parameters_args, optimizer)},
};
static const struct subject adamw_create_from_parameters_subject = {
    .name = "adamw_create_from_parameters",
    .size = sizeof(struct adamw_create_from_parameters_args),
    .call = adamw_create_from_parameters_call, .make = adamw_create_from_parameters_make,
    .out = &adamw_create_from_parameters_out, .out_size = sizeof(adamw_create_from_parameters_out),
    .arguments = adamw_create_from_parameters_arguments, .count = 11};

struct adam_add_group_args {
  dl_optimizer *optimizer;
  dl_tensor *const *parameters;
  int64_t count;
  const dl_adam_options *options;
};
static struct {
  dl_tensor *parameters[32];
  dl_adam_options options;
} adam_add_group_in;
static void adam_add_group_make(void *args) {
  struct adam_add_group_args *a = args;
  (void)a;
  a->optimizer = example_optimizer();
  adam_add_group_in.parameters[0] = example_tensor_of("f32[2,3] grad");
  a->parameters = adam_add_group_in.parameters;
  a->count = 1;
  dl_adam_options_init(&adam_add_group_in.options, sizeof(adam_add_group_in.options));
  a->options = &adam_add_group_in.options;
  dl_optimizer_release(a->optimizer); dl_adam_create(example_module(), NULL, &a->optimizer);
}
static dl_status adam_add_group_call(void *args) {
  struct adam_add_group_args *a = args;
  (void)a;
  return dl_adam_add_group(a->optimizer, a->parameters, a->count, a->options);
}
static const struct argument adam_add_group_arguments[] = {
    {.name = "optimizer", .type = HANDLE, .at = offsetof(struct adam_add_group_args, optimizer), .kind = "optimizer"},
    {.name = "parameters", .type = HANDLES, .at = offsetof(struct adam_add_group_args, parameters), .kind = "tensor", .count_name = "count", .count_at = offsetof(struct adam_add_group_args, count), .element = sizeof(dl_tensor *)},
    {.name = "options", .type = OPTIONS, .at = offsetof(struct adam_add_group_args, options), .element = sizeof(dl_adam_options)},
    {.name = "options.lr", .type = NUMBER_F64, .at = offsetof(dl_adam_options, lr), .inside = 1 + offsetof(struct adam_add_group_args, options), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "options.beta1", .type = NUMBER_F64, .at = offsetof(dl_adam_options, beta1), .inside = 1 + offsetof(struct adam_add_group_args, options), .limited = 1, .low = 0, .high = 1, .open_low = 0, .open_high = 1},
    {.name = "options.beta2", .type = NUMBER_F64, .at = offsetof(dl_adam_options, beta2), .inside = 1 + offsetof(struct adam_add_group_args, options), .limited = 1, .low = 0, .high = 1, .open_low = 0, .open_high = 1},
    {.name = "options.eps", .type = NUMBER_F64, .at = offsetof(dl_adam_options, eps), .inside = 1 + offsetof(struct adam_add_group_args, options), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "options.weight_decay", .type = NUMBER_F64, .at = offsetof(dl_adam_options, weight_decay), .inside = 1 + offsetof(struct adam_add_group_args, options), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "options.maximize", .type = FLAG, .at = offsetof(dl_adam_options, maximize), .inside = 1 + offsetof(struct adam_add_group_args, options)},
    {.name = "options.reserved0", .type = RESERVED, .at = offsetof(dl_adam_options, reserved0), .inside = 1 + offsetof(struct adam_add_group_args, options)},
    {.name = "options.reserved1", .type = RESERVED, .at = offsetof(dl_adam_options, reserved1), .inside = 1 + offsetof(struct adam_add_group_args, options)},
};
static const struct subject adam_add_group_subject = {.name = "adam_add_group",
    .size = sizeof(struct adam_add_group_args), .call = adam_add_group_call,
    .make = adam_add_group_make, .arguments = adam_add_group_arguments, .count = 11};

struct clip_grad_norm_args {
  dl_tensor *const *parameters;
  int64_t count;
  double max_norm;
  double *norm;
};
static struct {
  dl_tensor *parameters[32];
} clip_grad_norm_in;
static struct {
  double norm;
} clip_grad_norm_out;
static void clip_grad_norm_make(void *args) {
  struct clip_grad_norm_args *a = args;
  (void)a;
  clip_grad_norm_in.parameters[0] = example_tensor_of("f32[2,3] grad");
  a->parameters = clip_grad_norm_in.parameters;
  a->count = 1;
  a->max_norm = 1;
  a->norm = &clip_grad_norm_out.norm;
}
static dl_status clip_grad_norm_call(void *args) {
  struct clip_grad_norm_args *a = args;
  (void)a;
  return dl_clip_grad_norm(a->parameters, a->count, a->max_norm, a->norm);
}
static const struct argument clip_grad_norm_arguments[] = {
    {.name = "parameters", .type = HANDLES, .at = offsetof(struct clip_grad_norm_args, parameters), .kind = "tensor", .count_name = "count", .count_at = offsetof(struct clip_grad_norm_args, count), .element = sizeof(dl_tensor *)},
    {.name = "max_norm", .type = NUMBER_F64, .at = offsetof(struct clip_grad_norm_args, max_norm), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "norm", .type = OUT, .at = offsetof(struct clip_grad_norm_args, norm)},
};
static const struct subject clip_grad_norm_subject = {.name = "clip_grad_norm",
    .size = sizeof(struct clip_grad_norm_args), .call = clip_grad_norm_call,
    .make = clip_grad_norm_make, .out = &clip_grad_norm_out, .out_size = sizeof(clip_grad_norm_out),
    .arguments = clip_grad_norm_arguments, .count = 3};

struct clip_grad_value_args {
  dl_tensor *const *parameters;
  int64_t count;
  double limit;
};
static struct {
  dl_tensor *parameters[32];
} clip_grad_value_in;
static void clip_grad_value_make(void *args) {
  struct clip_grad_value_args *a = args;
  (void)a;
  clip_grad_value_in.parameters[0] = example_tensor_of("f32[2,3] grad");
  a->parameters = clip_grad_value_in.parameters;
  a->count = 1;
  a->limit = 1;
}
static dl_status clip_grad_value_call(void *args) {
  struct clip_grad_value_args *a = args;
  (void)a;
  return dl_clip_grad_value(a->parameters, a->count, a->limit);
}
static const struct argument clip_grad_value_arguments[] = {
    {.name = "parameters", .type = HANDLES, .at = offsetof(struct clip_grad_value_args, parameters), .kind = "tensor", .count_name = "count", .count_at = offsetof(struct clip_grad_value_args, count), .element = sizeof(dl_tensor *)},
    {.name = "limit", .type = NUMBER_F64, .at = offsetof(struct clip_grad_value_args, limit), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
};
static const struct subject clip_grad_value_subject = {.name = "clip_grad_value",
    .size = sizeof(struct clip_grad_value_args), .call = clip_grad_value_call,
    .make = clip_grad_value_make, .arguments = clip_grad_value_arguments, .count = 2};

struct optimizer_step_args {
  dl_optimizer *optimizer;
};
static void optimizer_step_make(void *args) {
  struct optimizer_step_args *a = args;
  (void)a;
  a->optimizer = example_optimizer();
}
static dl_status optimizer_step_call(void *args) {
  struct optimizer_step_args *a = args;
  (void)a;
  return dl_optimizer_step(a->optimizer);
}
static const struct argument optimizer_step_arguments[] = {
    {.name = "optimizer", .type = HANDLE, .at = offsetof(struct optimizer_step_args, optimizer), .kind = "optimizer"},
};
static const struct subject optimizer_step_subject = {.name = "optimizer_step",
    .size = sizeof(struct optimizer_step_args), .call = optimizer_step_call,
    .make = optimizer_step_make, .arguments = optimizer_step_arguments, .count = 1};

struct optimizer_zero_grad_args {
  dl_optimizer *optimizer;
};
static void optimizer_zero_grad_make(void *args) {
  struct optimizer_zero_grad_args *a = args;
  (void)a;
  a->optimizer = example_optimizer();
}
static dl_status optimizer_zero_grad_call(void *args) {
  struct optimizer_zero_grad_args *a = args;
  (void)a;
  return dl_optimizer_zero_grad(a->optimizer);
}
static const struct argument optimizer_zero_grad_arguments[] = {
    {.name = "optimizer", .type = HANDLE, .at = offsetof(struct optimizer_zero_grad_args, optimizer), .kind = "optimizer"},
};
static const struct subject optimizer_zero_grad_subject = {.name = "optimizer_zero_grad",
    .size = sizeof(struct optimizer_zero_grad_args), .call = optimizer_zero_grad_call,
    .make = optimizer_zero_grad_make, .arguments = optimizer_zero_grad_arguments, .count = 1};

struct optimizer_group_count_args {
  dl_optimizer *optimizer;
  int64_t *count;
};
static struct {
  int64_t count;
} optimizer_group_count_out;
static void optimizer_group_count_make(void *args) {
  struct optimizer_group_count_args *a = args;
  (void)a;
  a->optimizer = example_optimizer();
  a->count = &optimizer_group_count_out.count;
}
static dl_status optimizer_group_count_call(void *args) {
  struct optimizer_group_count_args *a = args;
  (void)a;
  return dl_optimizer_group_count(a->optimizer, a->count);
}
static const struct argument optimizer_group_count_arguments[] = {
    {.name = "optimizer", .type = HANDLE, .at = offsetof(struct optimizer_group_count_args, optimizer), .kind = "optimizer"},
    {.name = "count", .type = OUT, .at = offsetof(struct optimizer_group_count_args, count)},
};
static const struct subject optimizer_group_count_subject = {.name = "optimizer_group_count",
    .size = sizeof(struct optimizer_group_count_args), .call = optimizer_group_count_call,
    .make = optimizer_group_count_make, .out = &optimizer_group_count_out,
    .out_size = sizeof(optimizer_group_count_out), .arguments = optimizer_group_count_arguments,
    .count = 2};

struct optimizer_parameters_args {
  dl_optimizer *optimizer;
  int64_t group;
  dl_tensor **parameters;
  int64_t capacity;
  int64_t *count;
};
static struct {
  dl_tensor * parameters[32];
  int64_t count;
} optimizer_parameters_out;
static void optimizer_parameters_make(void *args) {
  struct optimizer_parameters_args *a = args;
  (void)a;
  a->optimizer = example_optimizer();
  a->group = 0;
  a->parameters = optimizer_parameters_out.parameters;
  a->capacity = 32;
  a->count = &optimizer_parameters_out.count;
}
static dl_status optimizer_parameters_call(void *args) {
  struct optimizer_parameters_args *a = args;
  (void)a;
  return dl_optimizer_parameters(a->optimizer, a->group, a->parameters, a->capacity, a->count);
}
static const struct argument optimizer_parameters_arguments[] = {
    {.name = "optimizer", .type = HANDLE, .at = offsetof(struct optimizer_parameters_args, optimizer), .kind = "optimizer"},
    {.name = "group", .type = NUMBER_I64, .at = offsetof(struct optimizer_parameters_args, group), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "parameters", .type = OUT_LIST, .at = offsetof(struct optimizer_parameters_args, parameters), .count_name = "capacity", .count_at = offsetof(struct optimizer_parameters_args, capacity), .total_name = "count", .total_at = offsetof(struct optimizer_parameters_args, count)},
};
static const struct subject optimizer_parameters_subject = {.name = "optimizer_parameters",
    .size = sizeof(struct optimizer_parameters_args), .call = optimizer_parameters_call,
    .make = optimizer_parameters_make, .out = &optimizer_parameters_out,
    .out_size = sizeof(optimizer_parameters_out), .arguments = optimizer_parameters_arguments,
    .count = 3};

struct optimizer_get_args {
  dl_optimizer *optimizer;
  int64_t group;
  const char *name;
  double *value;
};
static struct {
  double value;
} optimizer_get_out;
static void optimizer_get_make(void *args) {
  struct optimizer_get_args *a = args;
  (void)a;
  a->optimizer = example_optimizer();
  a->group = 0;
  a->name = "lr";
  a->value = &optimizer_get_out.value;
}
static dl_status optimizer_get_call(void *args) {
  struct optimizer_get_args *a = args;
  (void)a;
  return dl_optimizer_get(a->optimizer, a->group, a->name, a->value);
}
static const struct argument optimizer_get_arguments[] = {
    {.name = "optimizer", .type = HANDLE, .at = offsetof(struct optimizer_get_args, optimizer), .kind = "optimizer"},
    {.name = "group", .type = NUMBER_I64, .at = offsetof(struct optimizer_get_args, group), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "name", .type = STR, .at = offsetof(struct optimizer_get_args, name)},
    {.name = "value", .type = OUT, .at = offsetof(struct optimizer_get_args, value)},
};
static const struct subject optimizer_get_subject = {.name = "optimizer_get",
    .size = sizeof(struct optimizer_get_args), .call = optimizer_get_call,
    .make = optimizer_get_make, .out = &optimizer_get_out, .out_size = sizeof(optimizer_get_out),
    .arguments = optimizer_get_arguments, .count = 4};

struct optimizer_set_args {
  dl_optimizer *optimizer;
  int64_t group;
  const char *name;
  double value;
};
static void optimizer_set_make(void *args) {
  struct optimizer_set_args *a = args;
  (void)a;
  a->optimizer = example_optimizer();
  a->group = 0;
  a->name = "lr";
  a->value = 0.5;
}
static dl_status optimizer_set_call(void *args) {
  struct optimizer_set_args *a = args;
  (void)a;
  return dl_optimizer_set(a->optimizer, a->group, a->name, a->value);
}
static const struct argument optimizer_set_arguments[] = {
    {.name = "optimizer", .type = HANDLE, .at = offsetof(struct optimizer_set_args, optimizer), .kind = "optimizer"},
    {.name = "group", .type = NUMBER_I64, .at = offsetof(struct optimizer_set_args, group), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "name", .type = STR, .at = offsetof(struct optimizer_set_args, name)},
    {.name = "value", .type = NUMBER_F64, .at = offsetof(struct optimizer_set_args, value)},
};
static const struct subject optimizer_set_subject = {.name = "optimizer_set",
    .size = sizeof(struct optimizer_set_args), .call = optimizer_set_call,
    .make = optimizer_set_make, .arguments = optimizer_set_arguments, .count = 4};

struct optimizer_lr_args {
  dl_optimizer *optimizer;
  double *lr;
};
static struct {
  double lr;
} optimizer_lr_out;
static void optimizer_lr_make(void *args) {
  struct optimizer_lr_args *a = args;
  (void)a;
  a->optimizer = example_optimizer();
  a->lr = &optimizer_lr_out.lr;
}
static dl_status optimizer_lr_call(void *args) {
  struct optimizer_lr_args *a = args;
  (void)a;
  return dl_optimizer_lr(a->optimizer, a->lr);
}
static const struct argument optimizer_lr_arguments[] = {
    {.name = "optimizer", .type = HANDLE, .at = offsetof(struct optimizer_lr_args, optimizer), .kind = "optimizer"},
    {.name = "lr", .type = OUT, .at = offsetof(struct optimizer_lr_args, lr)},
};
static const struct subject optimizer_lr_subject = {.name = "optimizer_lr",
    .size = sizeof(struct optimizer_lr_args), .call = optimizer_lr_call, .make = optimizer_lr_make,
    .out = &optimizer_lr_out, .out_size = sizeof(optimizer_lr_out),
    .arguments = optimizer_lr_arguments, .count = 2};

struct optimizer_set_lr_args {
  dl_optimizer *optimizer;
  double lr;
};
static void optimizer_set_lr_make(void *args) {
  struct optimizer_set_lr_args *a = args;
  (void)a;
  a->optimizer = example_optimizer();
  a->lr = 0.5;
}
static dl_status optimizer_set_lr_call(void *args) {
  struct optimizer_set_lr_args *a = args;
  (void)a;
  return dl_optimizer_set_lr(a->optimizer, a->lr);
}
static const struct argument optimizer_set_lr_arguments[] = {
    {.name = "optimizer", .type = HANDLE, .at = offsetof(struct optimizer_set_lr_args, optimizer), .kind = "optimizer"},
    {.name = "lr", .type = NUMBER_F64, .at = offsetof(struct optimizer_set_lr_args, lr), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
};
static const struct subject optimizer_set_lr_subject = {.name = "optimizer_set_lr",
    .size = sizeof(struct optimizer_set_lr_args), .call = optimizer_set_lr_call,
    .make = optimizer_set_lr_make, .arguments = optimizer_set_lr_arguments, .count = 2};

struct optimizer_to_string_args {
  dl_optimizer *optimizer;
  char *string;
  int64_t capacity;
  int64_t *length;
};
static struct {
  char string[32];
  int64_t length;
} optimizer_to_string_out;
static void optimizer_to_string_make(void *args) {
  struct optimizer_to_string_args *a = args;
  (void)a;
  a->optimizer = example_optimizer();
  a->string = optimizer_to_string_out.string;
  a->capacity = 32;
  a->length = &optimizer_to_string_out.length;
}
static dl_status optimizer_to_string_call(void *args) {
  struct optimizer_to_string_args *a = args;
  (void)a;
  return dl_optimizer_to_string(a->optimizer, a->string, a->capacity, a->length);
}
static const struct argument optimizer_to_string_arguments[] = {
    {.name = "optimizer", .type = HANDLE, .at = offsetof(struct optimizer_to_string_args, optimizer), .kind = "optimizer"},
    {.name = "string", .type = OUT_TEXT, .at = offsetof(struct optimizer_to_string_args, string), .count_name = "capacity", .count_at = offsetof(struct optimizer_to_string_args, capacity), .total_name = "length", .total_at = offsetof(struct optimizer_to_string_args, length)},
};
static const struct subject optimizer_to_string_subject = {.name = "optimizer_to_string",
    .size = sizeof(struct optimizer_to_string_args), .call = optimizer_to_string_call,
    .make = optimizer_to_string_make, .out = &optimizer_to_string_out,
    .out_size = sizeof(optimizer_to_string_out), .arguments = optimizer_to_string_arguments,
    .count = 2};

struct optimizer_state_dict_args {
  dl_optimizer *optimizer;
  dl_state_dict **state;
};
static struct {
  dl_state_dict * state;
} optimizer_state_dict_out;
static void optimizer_state_dict_make(void *args) {
  struct optimizer_state_dict_args *a = args;
  (void)a;
  a->optimizer = example_optimizer();
  a->state = &optimizer_state_dict_out.state;
}
static dl_status optimizer_state_dict_call(void *args) {
  struct optimizer_state_dict_args *a = args;
  (void)a;
  return dl_optimizer_state_dict(a->optimizer, a->state);
}
static const struct argument optimizer_state_dict_arguments[] = {
    {.name = "optimizer", .type = HANDLE, .at = offsetof(struct optimizer_state_dict_args, optimizer), .kind = "optimizer"},
    {.name = "state", .type = OUT, .at = offsetof(struct optimizer_state_dict_args, state)},
};
static const struct subject optimizer_state_dict_subject = {.name = "optimizer_state_dict",
    .size = sizeof(struct optimizer_state_dict_args), .call = optimizer_state_dict_call,
    .make = optimizer_state_dict_make, .out = &optimizer_state_dict_out,
    .out_size = sizeof(optimizer_state_dict_out), .arguments = optimizer_state_dict_arguments,
    .count = 2};

struct optimizer_load_state_dict_args {
  dl_optimizer *optimizer;
  dl_state_dict *state;
};
static void optimizer_load_state_dict_make(void *args) {
  struct optimizer_load_state_dict_args *a = args;
  (void)a;
  a->optimizer = example_optimizer();
  a->state = example_state_dict();
  dl_state_dict_release(a->state); dl_optimizer_state_dict(a->optimizer, &a->state);
}
static dl_status optimizer_load_state_dict_call(void *args) {
  struct optimizer_load_state_dict_args *a = args;
  (void)a;
  return dl_optimizer_load_state_dict(a->optimizer, a->state);
}
static const struct argument optimizer_load_state_dict_arguments[] = {
    {.name = "optimizer", .type = HANDLE, .at = offsetof(struct optimizer_load_state_dict_args, optimizer), .kind = "optimizer"},
    {.name = "state", .type = HANDLE, .at = offsetof(struct optimizer_load_state_dict_args, state), .kind = "state_dict"},
};
static const struct subject optimizer_load_state_dict_subject = {
    .name = "optimizer_load_state_dict", .size = sizeof(struct optimizer_load_state_dict_args),
    .call = optimizer_load_state_dict_call, .make = optimizer_load_state_dict_make,
    .arguments = optimizer_load_state_dict_arguments, .count = 2};

const struct subject *const optim_subjects[] = {
    &sgd_create_subject,
    &sgd_create_from_parameters_subject,
    &sgd_add_group_subject,
    &adam_create_subject,
    &adam_create_from_parameters_subject,
    &adamw_create_subject,
    &adamw_create_from_parameters_subject,
    &adam_add_group_subject,
    &clip_grad_norm_subject,
    &clip_grad_value_subject,
    &optimizer_step_subject,
    &optimizer_zero_grad_subject,
    &optimizer_group_count_subject,
    &optimizer_parameters_subject,
    &optimizer_get_subject,
    &optimizer_set_subject,
    &optimizer_lr_subject,
    &optimizer_set_lr_subject,
    &optimizer_to_string_subject,
    &optimizer_state_dict_subject,
    &optimizer_load_state_dict_subject,
    NULL};
