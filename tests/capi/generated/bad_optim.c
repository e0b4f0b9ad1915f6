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

struct step_lr_create_args {
  dl_optimizer *optimizer;
  int64_t step_size;
  double gamma;
  dl_scheduler **scheduler;
};
static struct {
  dl_scheduler * scheduler;
} step_lr_create_out;
static void step_lr_create_make(void *args) {
  struct step_lr_create_args *a = args;
  (void)a;
  a->optimizer = example_optimizer();
  a->step_size = 30;
  a->gamma = 0.1;
  a->scheduler = &step_lr_create_out.scheduler;
}
static dl_status step_lr_create_call(void *args) {
  struct step_lr_create_args *a = args;
  (void)a;
  return dl_step_lr_create(a->optimizer, a->step_size, a->gamma, a->scheduler);
}
static const struct argument step_lr_create_arguments[] = {
    {.name = "optimizer", .type = HANDLE, .at = offsetof(struct step_lr_create_args, optimizer), .kind = "optimizer"},
    {.name = "step_size", .type = NUMBER_I64, .at = offsetof(struct step_lr_create_args, step_size), .limited = 1, .low = 1, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "gamma", .type = NUMBER_F64, .at = offsetof(struct step_lr_create_args, gamma), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "scheduler", .type = OUT, .at = offsetof(struct step_lr_create_args, scheduler)},
};
static const struct subject step_lr_create_subject = {.name = "step_lr_create",
    .size = sizeof(struct step_lr_create_args), .call = step_lr_create_call,
    .make = step_lr_create_make, .out = &step_lr_create_out, .out_size = sizeof(step_lr_create_out),
    .arguments = step_lr_create_arguments, .count = 4};

struct multi_step_lr_create_args {
  dl_optimizer *optimizer;
  const int64_t *milestones;
  int64_t count;
  double gamma;
  dl_scheduler **scheduler;
};
static struct {
  int64_t milestones[32];
} multi_step_lr_create_in;
static struct {
  dl_scheduler * scheduler;
} multi_step_lr_create_out;
static void multi_step_lr_create_make(void *args) {
  struct multi_step_lr_create_args *a = args;
  (void)a;
  a->optimizer = example_optimizer();
  multi_step_lr_create_in.milestones[0] = 30;
  multi_step_lr_create_in.milestones[1] = 80;
  a->milestones = multi_step_lr_create_in.milestones;
  a->count = 2;
  a->gamma = 0.1;
  a->scheduler = &multi_step_lr_create_out.scheduler;
}
static dl_status multi_step_lr_create_call(void *args) {
  struct multi_step_lr_create_args *a = args;
  (void)a;
  return dl_multi_step_lr_create(a->optimizer, a->milestones, a->count, a->gamma, a->scheduler);
}
static const struct argument multi_step_lr_create_arguments[] = {
    {.name = "optimizer", .type = HANDLE, .at = offsetof(struct multi_step_lr_create_args, optimizer), .kind = "optimizer"},
    {.name = "milestones", .type = ARRAY, .at = offsetof(struct multi_step_lr_create_args, milestones), .count_name = "count", .count_at = offsetof(struct multi_step_lr_create_args, count), .element = sizeof(int64_t)},
    {.name = "gamma", .type = NUMBER_F64, .at = offsetof(struct multi_step_lr_create_args, gamma), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "scheduler", .type = OUT, .at = offsetof(struct multi_step_lr_create_args, scheduler)},
};
static const struct subject multi_step_lr_create_subject = {.name = "multi_step_lr_create",
    .size = sizeof(struct multi_step_lr_create_args), .call = multi_step_lr_create_call,
    .make = multi_step_lr_create_make, .out = &multi_step_lr_create_out,
    .out_size = sizeof(multi_step_lr_create_out), .arguments = multi_step_lr_create_arguments,
    .count = 4};

struct exponential_lr_create_args {
  dl_optimizer *optimizer;
  double gamma;
  dl_scheduler **scheduler;
};
static struct {
  dl_scheduler * scheduler;
} exponential_lr_create_out;
static void exponential_lr_create_make(void *args) {
  struct exponential_lr_create_args *a = args;
  (void)a;
  a->optimizer = example_optimizer();
  a->gamma = 0.9;
  a->scheduler = &exponential_lr_create_out.scheduler;
}
static dl_status exponential_lr_create_call(void *args) {
  struct exponential_lr_create_args *a = args;
  (void)a;
  return dl_exponential_lr_create(a->optimizer, a->gamma, a->scheduler);
}
static const struct argument exponential_lr_create_arguments[] = {
    {.name = "optimizer", .type = HANDLE, .at = offsetof(struct exponential_lr_create_args, optimizer), .kind = "optimizer"},
    {.name = "gamma", .type = NUMBER_F64, .at = offsetof(struct exponential_lr_create_args, gamma), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "scheduler", .type = OUT, .at = offsetof(struct exponential_lr_create_args, scheduler)},
};
static const struct subject exponential_lr_create_subject = {.name = "exponential_lr_create",
    .size = sizeof(struct exponential_lr_create_args), .call = exponential_lr_create_call,
    .make = exponential_lr_create_make, .out = &exponential_lr_create_out,
    .out_size = sizeof(exponential_lr_create_out), .arguments = exponential_lr_create_arguments,
    .count = 3};

struct cosine_annealing_lr_create_args {
  dl_optimizer *optimizer;
  int64_t t_max;
  double eta_min;
  dl_scheduler **scheduler;
};
static struct {
  dl_scheduler * scheduler;
} cosine_annealing_lr_create_out;
static void cosine_annealing_lr_create_make(void *args) {
  struct cosine_annealing_lr_create_args *a = args;
  (void)a;
  a->optimizer = example_optimizer();
  a->t_max = 10;
  a->eta_min = 0;
  a->scheduler = &cosine_annealing_lr_create_out.scheduler;
}
static dl_status cosine_annealing_lr_create_call(void *args) {
  struct cosine_annealing_lr_create_args *a = args;
  (void)a;
  return dl_cosine_annealing_lr_create(a->optimizer, a->t_max, a->eta_min, a->scheduler);
}
static const struct argument cosine_annealing_lr_create_arguments[] = {
    {.name = "optimizer", .type = HANDLE, .at = offsetof(struct cosine_annealing_lr_create_args, optimizer), .kind = "optimizer"},
    {.name = "t_max", .type = NUMBER_I64, .at = offsetof(struct cosine_annealing_lr_create_args, t_max), .limited = 1, .low = 1, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "eta_min", .type = NUMBER_F64, .at = offsetof(struct cosine_annealing_lr_create_args, eta_min), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "scheduler", .type = OUT, .at = offsetof(struct cosine_annealing_lr_create_args, scheduler)},
};
static const struct subject cosine_annealing_lr_create_subject = {
    .name = "cosine_annealing_lr_create", .size = sizeof(struct cosine_annealing_lr_create_args),
    .call = cosine_annealing_lr_create_call, .make = cosine_annealing_lr_create_make,
    .out = &cosine_annealing_lr_create_out, .out_size = sizeof(cosine_annealing_lr_create_out),
    .arguments = cosine_annealing_lr_create_arguments, .count = 4};

struct linear_lr_create_args {
  dl_optimizer *optimizer;
  double start_factor;
  double end_factor;
  int64_t total_iters;
  dl_scheduler **scheduler;
};
static struct {
  dl_scheduler * scheduler;
} linear_lr_create_out;
static void linear_lr_create_make(void *args) {
  struct linear_lr_create_args *a = args;
  (void)a;
  a->optimizer = example_optimizer();
  a->start_factor = 0.25;
  a->end_factor = 1;
  a->total_iters = 5;
  a->scheduler = &linear_lr_create_out.scheduler;
}
static dl_status linear_lr_create_call(void *args) {
  struct linear_lr_create_args *a = args;
  (void)a;
  return dl_linear_lr_create(a->optimizer, a->start_factor, a->end_factor, a->total_iters, a->scheduler);
}
static const struct argument linear_lr_create_arguments[] = {
    {.name = "optimizer", .type = HANDLE, .at = offsetof(struct linear_lr_create_args, optimizer), .kind = "optimizer"},
    {.name = "start_factor", .type = NUMBER_F64, .at = offsetof(struct linear_lr_create_args, start_factor), .limited = 1, .low = 0, .high = 1, .open_low = 1, .open_high = 0},
    {.name = "end_factor", .type = NUMBER_F64, .at = offsetof(struct linear_lr_create_args, end_factor), .limited = 1, .low = 0, .high = 1, .open_low = 0, .open_high = 0},
    {.name = "total_iters", .type = NUMBER_I64, .at = offsetof(struct linear_lr_create_args, total_iters), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "scheduler", .type = OUT, .at = offsetof(struct linear_lr_create_args, scheduler)},
};
static const struct subject linear_lr_create_subject = {.name = "linear_lr_create",
    .size = sizeof(struct linear_lr_create_args), .call = linear_lr_create_call,
    .make = linear_lr_create_make, .out = &linear_lr_create_out,
    .out_size = sizeof(linear_lr_create_out), .arguments = linear_lr_create_arguments, .count = 5};

struct lambda_lr_create_args {
  dl_optimizer *optimizer;
  dl_lr_lambda_fn lr_lambda;
  void *user_data;
  dl_destroy_fn destroy;
  dl_scheduler **scheduler;
};
static struct {
  dl_scheduler * scheduler;
} lambda_lr_create_out;
static void lambda_lr_create_make(void *args) {
  struct lambda_lr_create_args *a = args;
  (void)a;
  a->optimizer = example_optimizer();
  a->lr_lambda = example_lr_lambda_fn;
  a->user_data = NULL;
  a->destroy = NULL;
  a->scheduler = &lambda_lr_create_out.scheduler;
}
static dl_status lambda_lr_create_call(void *args) {
  struct lambda_lr_create_args *a = args;
  (void)a;
  return dl_lambda_lr_create(a->optimizer, a->lr_lambda, a->user_data, a->destroy, a->scheduler);
}
static const struct argument lambda_lr_create_arguments[] = {
    {.name = "optimizer", .type = HANDLE, .at = offsetof(struct lambda_lr_create_args, optimizer), .kind = "optimizer"},
    {.name = "lr_lambda", .type = FN, .at = offsetof(struct lambda_lr_create_args, lr_lambda)},
    {.name = "scheduler", .type = OUT, .at = offsetof(struct lambda_lr_create_args, scheduler)},
};
static const struct subject lambda_lr_create_subject = {.name = "lambda_lr_create",
    .size = sizeof(struct lambda_lr_create_args), .call = lambda_lr_create_call,
    .make = lambda_lr_create_make, .out = &lambda_lr_create_out,
    .out_size = sizeof(lambda_lr_create_out), .arguments = lambda_lr_create_arguments, .count = 3};

struct reduce_lr_on_plateau_create_args {
  dl_optimizer *optimizer;
  const dl_reduce_lr_on_plateau_options *options;
  dl_scheduler **scheduler;
};
static struct {
  dl_reduce_lr_on_plateau_options options;
} reduce_lr_on_plateau_create_in;
static struct {
  dl_scheduler * scheduler;
} reduce_lr_on_plateau_create_out;
static void reduce_lr_on_plateau_create_make(void *args) {
  struct reduce_lr_on_plateau_create_args *a = args;
  (void)a;
  a->optimizer = example_optimizer();
  dl_reduce_lr_on_plateau_options_init(&reduce_lr_on_plateau_create_in.options, sizeof(reduce_lr_on_plateau_create_in.options));
  a->options = &reduce_lr_on_plateau_create_in.options;
  a->scheduler = &reduce_lr_on_plateau_create_out.scheduler;
}
static dl_status reduce_lr_on_plateau_create_call(void *args) {
  struct reduce_lr_on_plateau_create_args *a = args;
  (void)a;
  return dl_reduce_lr_on_plateau_create(a->optimizer, a->options, a->scheduler);
}
static const struct argument reduce_lr_on_plateau_create_arguments[] = {
    {.name = "optimizer", .type = HANDLE, .at = offsetof(struct reduce_lr_on_plateau_create_args, optimizer), .kind = "optimizer"},
    {.name = "options", .type = OPTIONS, .at = offsetof(struct reduce_lr_on_plateau_create_args, options), .element = sizeof(dl_reduce_lr_on_plateau_options)},
    {.name = "options.maximize", .type = FLAG, .at = offsetof(dl_reduce_lr_on_plateau_options, maximize), .inside = 1 + offsetof(struct reduce_lr_on_plateau_create_args, options)},
    {.name = "options.absolute_threshold", .type = FLAG, .at = offsetof(dl_reduce_lr_on_plateau_options, absolute_threshold), .inside = 1 + offsetof(struct reduce_lr_on_plateau_create_args, options)},
    {.name = "options.factor", .type = NUMBER_F64, .at = offsetof(dl_reduce_lr_on_plateau_options, factor), .inside = 1 + offsetof(struct reduce_lr_on_plateau_create_args, options), .limited = 1, .low = 0, .high = 1, .open_low = 0, .open_high = 1},
    {.name = "options.patience", .type = NUMBER_I64, .at = offsetof(dl_reduce_lr_on_plateau_options, patience), .inside = 1 + offsetof(struct reduce_lr_on_plateau_create_args, options), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "options.threshold", .type = NUMBER_F64, .at = offsetof(dl_reduce_lr_on_plateau_options, threshold), .inside = 1 + offsetof(struct reduce_lr_on_plateau_create_args, options)},
    {.name = "options.cooldown", .type = NUMBER_I64, .at = offsetof(dl_reduce_lr_on_plateau_options, cooldown), .inside = 1 + offsetof(struct reduce_lr_on_plateau_create_args, options), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "options.min_lr", .type = NUMBER_F64, .at = offsetof(dl_reduce_lr_on_plateau_options, min_lr), .inside = 1 + offsetof(struct reduce_lr_on_plateau_create_args, options), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "options.eps", .type = NUMBER_F64, .at = offsetof(dl_reduce_lr_on_plateau_options, eps), .inside = 1 + offsetof(struct reduce_lr_on_plateau_create_args, options), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "options.reserved0", .type = RESERVED, .at = offsetof(dl_reduce_lr_on_plateau_options, reserved0), .inside = 1 + offsetof(struct reduce_lr_on_plateau_create_args, options)},
    {.name = "scheduler", .type = OUT, .at = offsetof(struct reduce_lr_on_plateau_create_args, scheduler)},
};
static const struct subject reduce_lr_on_plateau_create_subject = {
    .name = "reduce_lr_on_plateau_create", .size = sizeof(struct reduce_lr_on_plateau_create_args),
    .call = reduce_lr_on_plateau_create_call, .make = reduce_lr_on_plateau_create_make,
    .out = &reduce_lr_on_plateau_create_out, .out_size = sizeof(reduce_lr_on_plateau_create_out),
    .arguments = reduce_lr_on_plateau_create_arguments, .count = 12};

struct scheduler_step_args {
  dl_scheduler *scheduler;
};
static void scheduler_step_make(void *args) {
  struct scheduler_step_args *a = args;
  (void)a;
  a->scheduler = example_scheduler();
}
static dl_status scheduler_step_call(void *args) {
  struct scheduler_step_args *a = args;
  (void)a;
  return dl_scheduler_step(a->scheduler);
}
static const struct argument scheduler_step_arguments[] = {
    {.name = "scheduler", .type = HANDLE, .at = offsetof(struct scheduler_step_args, scheduler), .kind = "scheduler"},
};
static const struct subject scheduler_step_subject = {.name = "scheduler_step",
    .size = sizeof(struct scheduler_step_args), .call = scheduler_step_call,
    .make = scheduler_step_make, .arguments = scheduler_step_arguments, .count = 1};

struct scheduler_step_metric_args {
  dl_scheduler *scheduler;
  double metric;
};
static void scheduler_step_metric_make(void *args) {
  struct scheduler_step_metric_args *a = args;
  (void)a;
  a->scheduler = example_scheduler();
  a->metric = 1;
  dl_scheduler_release(a->scheduler); { dl_optimizer* o; dl_sgd_create(example_module(), NULL, &o); dl_reduce_lr_on_plateau_create(o, NULL, &a->scheduler); dl_optimizer_release(o); }
}
static dl_status scheduler_step_metric_call(void *args) {
  struct scheduler_step_metric_args *a = args;
  (void)a;
  return dl_scheduler_step_metric(a->scheduler, a->metric);
}
static const struct argument scheduler_step_metric_arguments[] = {
    {.name = "scheduler", .type = HANDLE, .at = offsetof(struct scheduler_step_metric_args, scheduler), .kind = "scheduler"},
    {.name = "metric", .type = NUMBER_F64, .at = offsetof(struct scheduler_step_metric_args, metric)},
};
static const struct subject scheduler_step_metric_subject = {.name = "scheduler_step_metric",
    .size = sizeof(struct scheduler_step_metric_args), .call = scheduler_step_metric_call,
    .make = scheduler_step_metric_make, .arguments = scheduler_step_metric_arguments, .count = 2};

struct scheduler_last_epoch_args {
  dl_scheduler *scheduler;
  int64_t *epoch;
};
static struct {
  int64_t epoch;
} scheduler_last_epoch_out;
static void scheduler_last_epoch_make(void *args) {
  struct scheduler_last_epoch_args *a = args;
  (void)a;
  a->scheduler = example_scheduler();
  a->epoch = &scheduler_last_epoch_out.epoch;
}
static dl_status scheduler_last_epoch_call(void *args) {
  struct scheduler_last_epoch_args *a = args;
  (void)a;
  return dl_scheduler_last_epoch(a->scheduler, a->epoch);
}
static const struct argument scheduler_last_epoch_arguments[] = {
    {.name = "scheduler", .type = HANDLE, .at = offsetof(struct scheduler_last_epoch_args, scheduler), .kind = "scheduler"},
    {.name = "epoch", .type = OUT, .at = offsetof(struct scheduler_last_epoch_args, epoch)},
};
static const struct subject scheduler_last_epoch_subject = {.name = "scheduler_last_epoch",
    .size = sizeof(struct scheduler_last_epoch_args), .call = scheduler_last_epoch_call,
    .make = scheduler_last_epoch_make, .out = &scheduler_last_epoch_out,
    .out_size = sizeof(scheduler_last_epoch_out), .arguments = scheduler_last_epoch_arguments,
    .count = 2};

struct scheduler_last_lr_args {
  dl_scheduler *scheduler;
  int64_t group;
  double *lr;
};
static struct {
  double lr;
} scheduler_last_lr_out;
static void scheduler_last_lr_make(void *args) {
  struct scheduler_last_lr_args *a = args;
  (void)a;
  a->scheduler = example_scheduler();
  a->group = 0;
  a->lr = &scheduler_last_lr_out.lr;
}
static dl_status scheduler_last_lr_call(void *args) {
  struct scheduler_last_lr_args *a = args;
  (void)a;
  return dl_scheduler_last_lr(a->scheduler, a->group, a->lr);
}
static const struct argument scheduler_last_lr_arguments[] = {
    {.name = "scheduler", .type = HANDLE, .at = offsetof(struct scheduler_last_lr_args, scheduler), .kind = "scheduler"},
    {.name = "group", .type = NUMBER_I64, .at = offsetof(struct scheduler_last_lr_args, group), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "lr", .type = OUT, .at = offsetof(struct scheduler_last_lr_args, lr)},
};
static const struct subject scheduler_last_lr_subject = {.name = "scheduler_last_lr",
    .size = sizeof(struct scheduler_last_lr_args), .call = scheduler_last_lr_call,
    .make = scheduler_last_lr_make, .out = &scheduler_last_lr_out,
    .out_size = sizeof(scheduler_last_lr_out), .arguments = scheduler_last_lr_arguments,
    .count = 3};

struct scheduler_state_dict_args {
  dl_scheduler *scheduler;
  dl_state_dict **state;
};
static struct {
  dl_state_dict * state;
} scheduler_state_dict_out;
static void scheduler_state_dict_make(void *args) {
  struct scheduler_state_dict_args *a = args;
  (void)a;
  a->scheduler = example_scheduler();
  a->state = &scheduler_state_dict_out.state;
}
static dl_status scheduler_state_dict_call(void *args) {
  struct scheduler_state_dict_args *a = args;
  (void)a;
  return dl_scheduler_state_dict(a->scheduler, a->state);
}
static const struct argument scheduler_state_dict_arguments[] = {
    {.name = "scheduler", .type = HANDLE, .at = offsetof(struct scheduler_state_dict_args, scheduler), .kind = "scheduler"},
    {.name = "state", .type = OUT, .at = offsetof(struct scheduler_state_dict_args, state)},
};
static const struct subject scheduler_state_dict_subject = {.name = "scheduler_state_dict",
    .size = sizeof(struct scheduler_state_dict_args), .call = scheduler_state_dict_call,
    .make = scheduler_state_dict_make, .out = &scheduler_state_dict_out,
    .out_size = sizeof(scheduler_state_dict_out), .arguments = scheduler_state_dict_arguments,
    .count = 2};

struct scheduler_load_state_dict_args {
  dl_scheduler *scheduler;
  dl_state_dict *state;
};
static void scheduler_load_state_dict_make(void *args) {
  struct scheduler_load_state_dict_args *a = args;
  (void)a;
  a->scheduler = example_scheduler();
  a->state = example_state_dict();
  dl_state_dict_release(a->state); dl_scheduler_state_dict(a->scheduler, &a->state);
}
static dl_status scheduler_load_state_dict_call(void *args) {
  struct scheduler_load_state_dict_args *a = args;
  (void)a;
  return dl_scheduler_load_state_dict(a->scheduler, a->state);
}
static const struct argument scheduler_load_state_dict_arguments[] = {
    {.name = "scheduler", .type = HANDLE, .at = offsetof(struct scheduler_load_state_dict_args, scheduler), .kind = "scheduler"},
    {.name = "state", .type = HANDLE, .at = offsetof(struct scheduler_load_state_dict_args, state), .kind = "state_dict"},
};
static const struct subject scheduler_load_state_dict_subject = {
    .name = "scheduler_load_state_dict", .size = sizeof(struct scheduler_load_state_dict_args),
    .call = scheduler_load_state_dict_call, .make = scheduler_load_state_dict_make,
    .arguments = scheduler_load_state_dict_arguments, .count = 2};

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
    &step_lr_create_subject,
    &multi_step_lr_create_subject,
    &exponential_lr_create_subject,
    &cosine_annealing_lr_create_subject,
    &linear_lr_create_subject,
    &lambda_lr_create_subject,
    &reduce_lr_on_plateau_create_subject,
    &scheduler_step_subject,
    &scheduler_step_metric_subject,
    &scheduler_last_epoch_subject,
    &scheduler_last_lr_subject,
    &scheduler_state_dict_subject,
    &scheduler_load_state_dict_subject,
    NULL};
