/* Bad calls of <dl/nn.h>. Generated from capi/spec by capi/generate; do not edit. */
#include "../bad_arguments.h"

struct module_create_args {
  const char *type_name;
  dl_module_forward_fn forward;
  void *user_data;
  dl_destroy_fn destroy;
  dl_module **module;
};
static struct {
  dl_module * module;
} module_create_out;
static void module_create_make(void *args) {
  struct module_create_args *a = args;
  (void)a;
  a->type_name = "Net";
  a->forward = example_module_forward_fn;
  a->user_data = NULL;
  a->destroy = NULL;
  a->module = &module_create_out.module;
}
static dl_status module_create_call(void *args) {
  struct module_create_args *a = args;
  (void)a;
  return dl_module_create(a->type_name, a->forward, a->user_data, a->destroy, a->module);
}
static const struct argument module_create_arguments[] = {
    {.name = "type_name", .type = STR, .at = offsetof(struct module_create_args, type_name)},
    {.name = "forward", .type = FN, .at = offsetof(struct module_create_args, forward)},
    {.name = "module", .type = OUT, .at = offsetof(struct module_create_args, module)},
};
static const struct subject module_create_subject = {.name = "module_create",
    .size = sizeof(struct module_create_args), .call = module_create_call,
    .make = module_create_make, .out = &module_create_out, .out_size = sizeof(module_create_out),
    .arguments = module_create_arguments, .count = 3};

struct module_set_any_thread_args {
  dl_module *module;
  int32_t allowed;
};
static void module_set_any_thread_make(void *args) {
  struct module_set_any_thread_args *a = args;
  (void)a;
  a->module = example_custom_module();
  a->allowed = 1;
}
static dl_status module_set_any_thread_call(void *args) {
  struct module_set_any_thread_args *a = args;
  (void)a;
  return dl_module_set_any_thread(a->module, a->allowed);
}
static const struct argument module_set_any_thread_arguments[] = {
    {.name = "module", .type = HANDLE, .at = offsetof(struct module_set_any_thread_args, module), .kind = "module"},
    {.name = "allowed", .type = FLAG, .at = offsetof(struct module_set_any_thread_args, allowed)},
};
static const struct subject module_set_any_thread_subject = {.name = "module_set_any_thread",
    .size = sizeof(struct module_set_any_thread_args), .call = module_set_any_thread_call,
    .make = module_set_any_thread_make, .arguments = module_set_any_thread_arguments, .count = 2};

struct module_register_parameter_args {
  dl_module *module;
  const char *name;
  dl_tensor *parameter;
};
static void module_register_parameter_make(void *args) {
  struct module_register_parameter_args *a = args;
  (void)a;
  a->module = example_module();
  a->name = "w";
  a->parameter = example_tensor_of("f32[2,3]");
}
static dl_status module_register_parameter_call(void *args) {
  struct module_register_parameter_args *a = args;
  (void)a;
  return dl_module_register_parameter(a->module, a->name, a->parameter);
}
static const struct argument module_register_parameter_arguments[] = {
    {.name = "module", .type = HANDLE, .at = offsetof(struct module_register_parameter_args, module), .kind = "module"},
    {.name = "name", .type = STR, .at = offsetof(struct module_register_parameter_args, name)},
    {.name = "parameter", .type = HANDLE, .at = offsetof(struct module_register_parameter_args, parameter), .kind = "tensor"},
};
static const struct subject module_register_parameter_subject = {
    .name = "module_register_parameter", .size = sizeof(struct module_register_parameter_args),
    .call = module_register_parameter_call, .make = module_register_parameter_make,
    .arguments = module_register_parameter_arguments, .count = 3};

struct module_register_buffer_args {
  dl_module *module;
  const char *name;
  dl_tensor *buffer;
  int32_t persistent;
};
static void module_register_buffer_make(void *args) {
  struct module_register_buffer_args *a = args;
  (void)a;
  a->module = example_module();
  a->name = "scratch";
  a->buffer = example_tensor_of("f32[2,3]");
  a->persistent = 1;
}
static dl_status module_register_buffer_call(void *args) {
  struct module_register_buffer_args *a = args;
  (void)a;
  return dl_module_register_buffer(a->module, a->name, a->buffer, a->persistent);
}
static const struct argument module_register_buffer_arguments[] = {
    {.name = "module", .type = HANDLE, .at = offsetof(struct module_register_buffer_args, module), .kind = "module"},
    {.name = "name", .type = STR, .at = offsetof(struct module_register_buffer_args, name)},
    {.name = "buffer", .type = HANDLE, .at = offsetof(struct module_register_buffer_args, buffer), .kind = "tensor"},
    {.name = "persistent", .type = FLAG, .at = offsetof(struct module_register_buffer_args, persistent)},
};
static const struct subject module_register_buffer_subject = {.name = "module_register_buffer",
    .size = sizeof(struct module_register_buffer_args), .call = module_register_buffer_call,
    .make = module_register_buffer_make, .arguments = module_register_buffer_arguments, .count = 4};

struct module_register_module_args {
  dl_module *module;
  const char *name;
  dl_module *child;
};
static void module_register_module_make(void *args) {
  struct module_register_module_args *a = args;
  (void)a;
  a->module = example_module();
  a->name = "head";
  a->child = example_module();
}
static dl_status module_register_module_call(void *args) {
  struct module_register_module_args *a = args;
  (void)a;
  return dl_module_register_module(a->module, a->name, a->child);
}
static const struct argument module_register_module_arguments[] = {
    {.name = "module", .type = HANDLE, .at = offsetof(struct module_register_module_args, module), .kind = "module"},
    {.name = "name", .type = STR, .at = offsetof(struct module_register_module_args, name)},
    {.name = "child", .type = HANDLE, .at = offsetof(struct module_register_module_args, child), .kind = "module"},
};
static const struct subject module_register_module_subject = {.name = "module_register_module",
    .size = sizeof(struct module_register_module_args), .call = module_register_module_call,
    .make = module_register_module_make, .arguments = module_register_module_arguments, .count = 3};

struct module_replace_parameter_args {
  dl_module *module;
  const char *name;
  dl_tensor *parameter;
};
static void module_replace_parameter_make(void *args) {
  struct module_replace_parameter_args *a = args;
  (void)a;
  a->module = example_custom_module();
  a->name = "w";
  a->parameter = example_tensor_of("f32[2,3]");
  dl_module_register_parameter(a->module, "w", a->parameter);
}
static dl_status module_replace_parameter_call(void *args) {
  struct module_replace_parameter_args *a = args;
  (void)a;
  return dl_module_replace_parameter(a->module, a->name, a->parameter);
}
static const struct argument module_replace_parameter_arguments[] = {
    {.name = "module", .type = HANDLE, .at = offsetof(struct module_replace_parameter_args, module), .kind = "module"},
    {.name = "name", .type = STR, .at = offsetof(struct module_replace_parameter_args, name)},
    {.name = "parameter", .type = HANDLE, .at = offsetof(struct module_replace_parameter_args, parameter), .kind = "tensor"},
};
static const struct subject module_replace_parameter_subject = {.name = "module_replace_parameter",
    .size = sizeof(struct module_replace_parameter_args), .call = module_replace_parameter_call,
    .make = module_replace_parameter_make, .arguments = module_replace_parameter_arguments,
    .count = 3};

struct module_replace_buffer_args {
  dl_module *module;
  const char *name;
  dl_tensor *buffer;
};
static void module_replace_buffer_make(void *args) {
  struct module_replace_buffer_args *a = args;
  (void)a;
  a->module = example_module();
  a->name = "mean";
  a->buffer = example_tensor_of("f32[2,3]");
}
static dl_status module_replace_buffer_call(void *args) {
  struct module_replace_buffer_args *a = args;
  (void)a;
  return dl_module_replace_buffer(a->module, a->name, a->buffer);
}
static const struct argument module_replace_buffer_arguments[] = {
    {.name = "module", .type = HANDLE, .at = offsetof(struct module_replace_buffer_args, module), .kind = "module"},
    {.name = "name", .type = STR, .at = offsetof(struct module_replace_buffer_args, name)},
    {.name = "buffer", .type = HANDLE, .at = offsetof(struct module_replace_buffer_args, buffer), .kind = "tensor"},
};
static const struct subject module_replace_buffer_subject = {.name = "module_replace_buffer",
    .size = sizeof(struct module_replace_buffer_args), .call = module_replace_buffer_call,
    .make = module_replace_buffer_make, .arguments = module_replace_buffer_arguments, .count = 3};

struct module_replace_module_args {
  dl_module *module;
  const char *name;
  dl_module *child;
};
static void module_replace_module_make(void *args) {
  struct module_replace_module_args *a = args;
  (void)a;
  a->module = example_module();
  a->name = "fc1";
  a->child = example_module();
}
static dl_status module_replace_module_call(void *args) {
  struct module_replace_module_args *a = args;
  (void)a;
  return dl_module_replace_module(a->module, a->name, a->child);
}
static const struct argument module_replace_module_arguments[] = {
    {.name = "module", .type = HANDLE, .at = offsetof(struct module_replace_module_args, module), .kind = "module"},
    {.name = "name", .type = STR, .at = offsetof(struct module_replace_module_args, name)},
    {.name = "child", .type = HANDLE, .at = offsetof(struct module_replace_module_args, child), .kind = "module"},
};
static const struct subject module_replace_module_subject = {.name = "module_replace_module",
    .size = sizeof(struct module_replace_module_args), .call = module_replace_module_call,
    .make = module_replace_module_make, .arguments = module_replace_module_arguments, .count = 3};

struct module_remove_args {
  dl_module *module;
  const char *name;
};
static void module_remove_make(void *args) {
  struct module_remove_args *a = args;
  (void)a;
  a->module = example_module();
  a->name = "fc1";
}
static dl_status module_remove_call(void *args) {
  struct module_remove_args *a = args;
  (void)a;
  return dl_module_remove(a->module, a->name);
}
static const struct argument module_remove_arguments[] = {
    {.name = "module", .type = HANDLE, .at = offsetof(struct module_remove_args, module), .kind = "module"},
    {.name = "name", .type = STR, .at = offsetof(struct module_remove_args, name)},
};
static const struct subject module_remove_subject = {.name = "module_remove",
    .size = sizeof(struct module_remove_args), .call = module_remove_call,
    .make = module_remove_make, .arguments = module_remove_arguments, .count = 2};

struct module_forward_args {
  dl_module *module;
  dl_tensor *x;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} module_forward_out;
static void module_forward_make(void *args) {
  struct module_forward_args *a = args;
  (void)a;
  a->module = example_module();
  a->x = example_tensor_of("f32[2,3]");
  a->y = &module_forward_out.y;
}
static dl_status module_forward_call(void *args) {
  struct module_forward_args *a = args;
  (void)a;
  return dl_module_forward(a->module, a->x, a->y);
}
static const struct argument module_forward_arguments[] = {
    {.name = "module", .type = HANDLE, .at = offsetof(struct module_forward_args, module), .kind = "module"},
    {.name = "x", .type = HANDLE, .at = offsetof(struct module_forward_args, x), .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct module_forward_args, y)},
};
static const struct subject module_forward_subject = {.name = "module_forward",
    .size = sizeof(struct module_forward_args), .call = module_forward_call,
    .make = module_forward_make, .out = &module_forward_out, .out_size = sizeof(module_forward_out),
    .arguments = module_forward_arguments, .count = 3};

struct module_call_args {
  dl_module *module;
  dl_tensor *const *inputs;
  int64_t count;
  dl_tensor **y;
};
static struct {
  dl_tensor *inputs[32];
} module_call_in;
static struct {
  dl_tensor * y;
} module_call_out;
static void module_call_make(void *args) {
  struct module_call_args *a = args;
  (void)a;
  a->module = example_module();
  module_call_in.inputs[0] = example_tensor_of("f32[2,3]");
  a->inputs = module_call_in.inputs;
  a->count = 1;
  a->y = &module_call_out.y;
}
static dl_status module_call_call(void *args) {
  struct module_call_args *a = args;
  (void)a;
  return dl_module_call(a->module, a->inputs, a->count, a->y);
}
static const struct argument module_call_arguments[] = {
    {.name = "module", .type = HANDLE, .at = offsetof(struct module_call_args, module), .kind = "module"},
    {.name = "inputs", .type = HANDLES, .at = offsetof(struct module_call_args, inputs), .kind = "tensor", .count_name = "count", .count_at = offsetof(struct module_call_args, count), .element = sizeof(dl_tensor *)},
    {.name = "y", .type = OUT, .at = offsetof(struct module_call_args, y)},
};
static const struct subject module_call_subject = {.name = "module_call",
    .size = sizeof(struct module_call_args), .call = module_call_call, .make = module_call_make,
    .out = &module_call_out, .out_size = sizeof(module_call_out), .aliases = "x weight",
    .arguments = module_call_arguments, .count = 3};

struct module_train_args {
  dl_module *module;
};
static void module_train_make(void *args) {
  struct module_train_args *a = args;
  (void)a;
  a->module = example_module();
}
static dl_status module_train_call(void *args) {
  struct module_train_args *a = args;
  (void)a;
  return dl_module_train(a->module);
}
static const struct argument module_train_arguments[] = {
    {.name = "module", .type = HANDLE, .at = offsetof(struct module_train_args, module), .kind = "module"},
};
static const struct subject module_train_subject = {.name = "module_train",
    .size = sizeof(struct module_train_args), .call = module_train_call, .make = module_train_make,
    .arguments = module_train_arguments, .count = 1};

struct module_eval_args {
  dl_module *module;
};
static void module_eval_make(void *args) {
  struct module_eval_args *a = args;
  (void)a;
  a->module = example_module();
}
static dl_status module_eval_call(void *args) {
  struct module_eval_args *a = args;
  (void)a;
  return dl_module_eval(a->module);
}
static const struct argument module_eval_arguments[] = {
    {.name = "module", .type = HANDLE, .at = offsetof(struct module_eval_args, module), .kind = "module"},
};
static const struct subject module_eval_subject = {.name = "module_eval",
    .size = sizeof(struct module_eval_args), .call = module_eval_call, .make = module_eval_make,
    .arguments = module_eval_arguments, .count = 1};

struct module_is_training_args {
  dl_module *module;
  int32_t *training;
};
static struct {
  int32_t training;
} module_is_training_out;
static void module_is_training_make(void *args) {
  struct module_is_training_args *a = args;
  (void)a;
  a->module = example_module();
  a->training = &module_is_training_out.training;
}
static dl_status module_is_training_call(void *args) {
  struct module_is_training_args *a = args;
  (void)a;
  return dl_module_is_training(a->module, a->training);
}
static const struct argument module_is_training_arguments[] = {
    {.name = "module", .type = HANDLE, .at = offsetof(struct module_is_training_args, module), .kind = "module"},
    {.name = "training", .type = OUT, .at = offsetof(struct module_is_training_args, training)},
};
static const struct subject module_is_training_subject = {.name = "module_is_training",
    .size = sizeof(struct module_is_training_args), .call = module_is_training_call,
    .make = module_is_training_make, .out = &module_is_training_out,
    .out_size = sizeof(module_is_training_out), .arguments = module_is_training_arguments,
    .count = 2};

struct module_to_string_args {
  dl_module *module;
  char *string;
  int64_t capacity;
  int64_t *length;
};
static struct {
  char string[32];
  int64_t length;
} module_to_string_out;
static void module_to_string_make(void *args) {
  struct module_to_string_args *a = args;
  (void)a;
  a->module = example_module();
  a->string = module_to_string_out.string;
  a->capacity = 32;
  a->length = &module_to_string_out.length;
}
static dl_status module_to_string_call(void *args) {
  struct module_to_string_args *a = args;
  (void)a;
  return dl_module_to_string(a->module, a->string, a->capacity, a->length);
}
static const struct argument module_to_string_arguments[] = {
    {.name = "module", .type = HANDLE, .at = offsetof(struct module_to_string_args, module), .kind = "module"},
    {.name = "string", .type = OUT_TEXT, .at = offsetof(struct module_to_string_args, string), .count_name = "capacity", .count_at = offsetof(struct module_to_string_args, capacity), .total_name = "length", .total_at = offsetof(struct module_to_string_args, length)},
};
static const struct subject module_to_string_subject = {.name = "module_to_string",
    .size = sizeof(struct module_to_string_args), .call = module_to_string_call,
    .make = module_to_string_make, .out = &module_to_string_out,
    .out_size = sizeof(module_to_string_out), .arguments = module_to_string_arguments, .count = 2};

struct module_summary_args {
  dl_module *module;
  char *summary;
  int64_t capacity;
  int64_t *length;
};
static struct {
  char summary[32];
  int64_t length;
} module_summary_out;
static void module_summary_make(void *args) {
  struct module_summary_args *a = args;
  (void)a;
  a->module = example_module();
  a->summary = module_summary_out.summary;
  a->capacity = 32;
  a->length = &module_summary_out.length;
}
static dl_status module_summary_call(void *args) {
  struct module_summary_args *a = args;
  (void)a;
  return dl_module_summary(a->module, a->summary, a->capacity, a->length);
}
static const struct argument module_summary_arguments[] = {
    {.name = "module", .type = HANDLE, .at = offsetof(struct module_summary_args, module), .kind = "module"},
    {.name = "summary", .type = OUT_TEXT, .at = offsetof(struct module_summary_args, summary), .count_name = "capacity", .count_at = offsetof(struct module_summary_args, capacity), .total_name = "length", .total_at = offsetof(struct module_summary_args, length)},
};
static const struct subject module_summary_subject = {.name = "module_summary",
    .size = sizeof(struct module_summary_args), .call = module_summary_call,
    .make = module_summary_make, .out = &module_summary_out, .out_size = sizeof(module_summary_out),
    .arguments = module_summary_arguments, .count = 2};

struct module_type_name_args {
  dl_module *module;
  char *name;
  int64_t capacity;
  int64_t *length;
};
static struct {
  char name[32];
  int64_t length;
} module_type_name_out;
static void module_type_name_make(void *args) {
  struct module_type_name_args *a = args;
  (void)a;
  a->module = example_module();
  a->name = module_type_name_out.name;
  a->capacity = 32;
  a->length = &module_type_name_out.length;
}
static dl_status module_type_name_call(void *args) {
  struct module_type_name_args *a = args;
  (void)a;
  return dl_module_type_name(a->module, a->name, a->capacity, a->length);
}
static const struct argument module_type_name_arguments[] = {
    {.name = "module", .type = HANDLE, .at = offsetof(struct module_type_name_args, module), .kind = "module"},
    {.name = "name", .type = OUT_TEXT, .at = offsetof(struct module_type_name_args, name), .count_name = "capacity", .count_at = offsetof(struct module_type_name_args, capacity), .total_name = "length", .total_at = offsetof(struct module_type_name_args, length)},
};
static const struct subject module_type_name_subject = {.name = "module_type_name",
    .size = sizeof(struct module_type_name_args), .call = module_type_name_call,
    .make = module_type_name_make, .out = &module_type_name_out,
    .out_size = sizeof(module_type_name_out), .arguments = module_type_name_arguments, .count = 2};

struct module_parameters_args {
  dl_module *module;
  dl_tensor **parameters;
  int64_t capacity;
  int64_t *count;
};
static struct {
  dl_tensor * parameters[32];
  int64_t count;
} module_parameters_out;
static void module_parameters_make(void *args) {
  struct module_parameters_args *a = args;
  (void)a;
  a->module = example_module();
  a->parameters = module_parameters_out.parameters;
  a->capacity = 32;
  a->count = &module_parameters_out.count;
}
static dl_status module_parameters_call(void *args) {
  struct module_parameters_args *a = args;
  (void)a;
  return dl_module_parameters(a->module, a->parameters, a->capacity, a->count);
}
static const struct argument module_parameters_arguments[] = {
    {.name = "module", .type = HANDLE, .at = offsetof(struct module_parameters_args, module), .kind = "module"},
    {.name = "parameters", .type = OUT_LIST, .at = offsetof(struct module_parameters_args, parameters), .count_name = "capacity", .count_at = offsetof(struct module_parameters_args, capacity), .total_name = "count", .total_at = offsetof(struct module_parameters_args, count)},
};
static const struct subject module_parameters_subject = {.name = "module_parameters",
    .size = sizeof(struct module_parameters_args), .call = module_parameters_call,
    .make = module_parameters_make, .out = &module_parameters_out,
    .out_size = sizeof(module_parameters_out), .arguments = module_parameters_arguments,
    .count = 2};

struct module_parameter_count_args {
  dl_module *module;
  int64_t *count;
};
static struct {
  int64_t count;
} module_parameter_count_out;
static void module_parameter_count_make(void *args) {
  struct module_parameter_count_args *a = args;
  (void)a;
  a->module = example_module();
  a->count = &module_parameter_count_out.count;
}
static dl_status module_parameter_count_call(void *args) {
  struct module_parameter_count_args *a = args;
  (void)a;
  return dl_module_parameter_count(a->module, a->count);
}
static const struct argument module_parameter_count_arguments[] = {
    {.name = "module", .type = HANDLE, .at = offsetof(struct module_parameter_count_args, module), .kind = "module"},
    {.name = "count", .type = OUT, .at = offsetof(struct module_parameter_count_args, count)},
};
static const struct subject module_parameter_count_subject = {.name = "module_parameter_count",
    .size = sizeof(struct module_parameter_count_args), .call = module_parameter_count_call,
    .make = module_parameter_count_make, .out = &module_parameter_count_out,
    .out_size = sizeof(module_parameter_count_out), .arguments = module_parameter_count_arguments,
    .count = 2};

struct module_parameter_name_args {
  dl_module *module;
  int64_t index;
  char *path;
  int64_t capacity;
  int64_t *length;
};
static struct {
  char path[32];
  int64_t length;
} module_parameter_name_out;
static void module_parameter_name_make(void *args) {
  struct module_parameter_name_args *a = args;
  (void)a;
  a->module = example_module();
  a->index = 0;
  a->path = module_parameter_name_out.path;
  a->capacity = 32;
  a->length = &module_parameter_name_out.length;
}
static dl_status module_parameter_name_call(void *args) {
  struct module_parameter_name_args *a = args;
  (void)a;
  return dl_module_parameter_name(a->module, a->index, a->path, a->capacity, a->length);
}
static const struct argument module_parameter_name_arguments[] = {
    {.name = "module", .type = HANDLE, .at = offsetof(struct module_parameter_name_args, module), .kind = "module"},
    {.name = "index", .type = NUMBER_I64, .at = offsetof(struct module_parameter_name_args, index), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "path", .type = OUT_TEXT, .at = offsetof(struct module_parameter_name_args, path), .count_name = "capacity", .count_at = offsetof(struct module_parameter_name_args, capacity), .total_name = "length", .total_at = offsetof(struct module_parameter_name_args, length)},
};
static const struct subject module_parameter_name_subject = {.name = "module_parameter_name",
    .size = sizeof(struct module_parameter_name_args), .call = module_parameter_name_call,
    .make = module_parameter_name_make, .out = &module_parameter_name_out,
    .out_size = sizeof(module_parameter_name_out), .arguments = module_parameter_name_arguments,
    .count = 3};

struct module_parameter_args {
  dl_module *module;
  const char *path;
  dl_tensor **parameter;
};
static struct {
  dl_tensor * parameter;
} module_parameter_out;
static void module_parameter_make(void *args) {
  struct module_parameter_args *a = args;
  (void)a;
  a->module = example_module();
  a->path = "fc1.weight";
  a->parameter = &module_parameter_out.parameter;
}
static dl_status module_parameter_call(void *args) {
  struct module_parameter_args *a = args;
  (void)a;
  return dl_module_parameter(a->module, a->path, a->parameter);
}
static const struct argument module_parameter_arguments[] = {
    {.name = "module", .type = HANDLE, .at = offsetof(struct module_parameter_args, module), .kind = "module"},
    {.name = "path", .type = STR, .at = offsetof(struct module_parameter_args, path)},
    {.name = "parameter", .type = OUT, .at = offsetof(struct module_parameter_args, parameter)},
};
static const struct subject module_parameter_subject = {.name = "module_parameter",
    .size = sizeof(struct module_parameter_args), .call = module_parameter_call,
    .make = module_parameter_make, .out = &module_parameter_out,
    .out_size = sizeof(module_parameter_out), .arguments = module_parameter_arguments, .count = 3};

struct module_buffer_args {
  dl_module *module;
  const char *path;
  dl_tensor **buffer;
};
static struct {
  dl_tensor * buffer;
} module_buffer_out;
static void module_buffer_make(void *args) {
  struct module_buffer_args *a = args;
  (void)a;
  a->module = example_module();
  a->path = "mean";
  a->buffer = &module_buffer_out.buffer;
}
static dl_status module_buffer_call(void *args) {
  struct module_buffer_args *a = args;
  (void)a;
  return dl_module_buffer(a->module, a->path, a->buffer);
}
static const struct argument module_buffer_arguments[] = {
    {.name = "module", .type = HANDLE, .at = offsetof(struct module_buffer_args, module), .kind = "module"},
    {.name = "path", .type = STR, .at = offsetof(struct module_buffer_args, path)},
    {.name = "buffer", .type = OUT, .at = offsetof(struct module_buffer_args, buffer)},
};
static const struct subject module_buffer_subject = {.name = "module_buffer",
    .size = sizeof(struct module_buffer_args), .call = module_buffer_call,
    .make = module_buffer_make, .out = &module_buffer_out, .out_size = sizeof(module_buffer_out),
    .arguments = module_buffer_arguments, .count = 3};

struct module_child_args {
  dl_module *module;
  const char *path;
  dl_module **child;
};
static struct {
  dl_module * child;
} module_child_out;
static void module_child_make(void *args) {
  struct module_child_args *a = args;
  (void)a;
  a->module = example_module();
  a->path = "fc1";
  a->child = &module_child_out.child;
}
static dl_status module_child_call(void *args) {
  struct module_child_args *a = args;
  (void)a;
  return dl_module_child(a->module, a->path, a->child);
}
static const struct argument module_child_arguments[] = {
    {.name = "module", .type = HANDLE, .at = offsetof(struct module_child_args, module), .kind = "module"},
    {.name = "path", .type = STR, .at = offsetof(struct module_child_args, path)},
    {.name = "child", .type = OUT, .at = offsetof(struct module_child_args, child)},
};
static const struct subject module_child_subject = {.name = "module_child",
    .size = sizeof(struct module_child_args), .call = module_child_call, .make = module_child_make,
    .out = &module_child_out, .out_size = sizeof(module_child_out),
    .arguments = module_child_arguments, .count = 3};

struct module_child_count_args {
  dl_module *module;
  int64_t *count;
};
static struct {
  int64_t count;
} module_child_count_out;
static void module_child_count_make(void *args) {
  struct module_child_count_args *a = args;
  (void)a;
  a->module = example_module();
  a->count = &module_child_count_out.count;
}
static dl_status module_child_count_call(void *args) {
  struct module_child_count_args *a = args;
  (void)a;
  return dl_module_child_count(a->module, a->count);
}
static const struct argument module_child_count_arguments[] = {
    {.name = "module", .type = HANDLE, .at = offsetof(struct module_child_count_args, module), .kind = "module"},
    {.name = "count", .type = OUT, .at = offsetof(struct module_child_count_args, count)},
};
static const struct subject module_child_count_subject = {.name = "module_child_count",
    .size = sizeof(struct module_child_count_args), .call = module_child_count_call,
    .make = module_child_count_make, .out = &module_child_count_out,
    .out_size = sizeof(module_child_count_out), .arguments = module_child_count_arguments,
    .count = 2};

struct module_child_name_args {
  dl_module *module;
  int64_t index;
  char *name;
  int64_t capacity;
  int64_t *length;
};
static struct {
  char name[32];
  int64_t length;
} module_child_name_out;
static void module_child_name_make(void *args) {
  struct module_child_name_args *a = args;
  (void)a;
  a->module = example_module();
  a->index = 0;
  a->name = module_child_name_out.name;
  a->capacity = 32;
  a->length = &module_child_name_out.length;
}
static dl_status module_child_name_call(void *args) {
  struct module_child_name_args *a = args;
  (void)a;
  return dl_module_child_name(a->module, a->index, a->name, a->capacity, a->length);
}
static const struct argument module_child_name_arguments[] = {
    {.name = "module", .type = HANDLE, .at = offsetof(struct module_child_name_args, module), .kind = "module"},
    {.name = "index", .type = NUMBER_I64, .at = offsetof(struct module_child_name_args, index), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "name", .type = OUT_TEXT, .at = offsetof(struct module_child_name_args, name), .count_name = "capacity", .count_at = offsetof(struct module_child_name_args, capacity), .total_name = "length", .total_at = offsetof(struct module_child_name_args, length)},
};
static const struct subject module_child_name_subject = {.name = "module_child_name",
    .size = sizeof(struct module_child_name_args), .call = module_child_name_call,
    .make = module_child_name_make, .out = &module_child_name_out,
    .out_size = sizeof(module_child_name_out), .arguments = module_child_name_arguments,
    .count = 3};

struct module_requires_grad_args {
  dl_module *module;
  int32_t requires_grad;
};
static void module_requires_grad_make(void *args) {
  struct module_requires_grad_args *a = args;
  (void)a;
  a->module = example_module();
  a->requires_grad = 0;
}
static dl_status module_requires_grad_call(void *args) {
  struct module_requires_grad_args *a = args;
  (void)a;
  return dl_module_requires_grad(a->module, a->requires_grad);
}
static const struct argument module_requires_grad_arguments[] = {
    {.name = "module", .type = HANDLE, .at = offsetof(struct module_requires_grad_args, module), .kind = "module"},
    {.name = "requires_grad", .type = FLAG, .at = offsetof(struct module_requires_grad_args, requires_grad)},
};
static const struct subject module_requires_grad_subject = {.name = "module_requires_grad",
    .size = sizeof(struct module_requires_grad_args), .call = module_requires_grad_call,
    .make = module_requires_grad_make, .arguments = module_requires_grad_arguments, .count = 2};

struct module_zero_grad_args {
  dl_module *module;
};
static void module_zero_grad_make(void *args) {
  struct module_zero_grad_args *a = args;
  (void)a;
  a->module = example_module();
}
static dl_status module_zero_grad_call(void *args) {
  struct module_zero_grad_args *a = args;
  (void)a;
  return dl_module_zero_grad(a->module);
}
static const struct argument module_zero_grad_arguments[] = {
    {.name = "module", .type = HANDLE, .at = offsetof(struct module_zero_grad_args, module), .kind = "module"},
};
static const struct subject module_zero_grad_subject = {.name = "module_zero_grad",
    .size = sizeof(struct module_zero_grad_args), .call = module_zero_grad_call,
    .make = module_zero_grad_make, .arguments = module_zero_grad_arguments, .count = 1};

struct module_to_dtype_args {
  dl_module *module;
  dl_dtype dtype;
};
static void module_to_dtype_make(void *args) {
  struct module_to_dtype_args *a = args;
  (void)a;
  a->module = example_module();
  a->dtype = DL_DTYPE_F64;
}
static dl_status module_to_dtype_call(void *args) {
  struct module_to_dtype_args *a = args;
  (void)a;
  return dl_module_to_dtype(a->module, a->dtype);
}
static const struct argument module_to_dtype_arguments[] = {
    {.name = "module", .type = HANDLE, .at = offsetof(struct module_to_dtype_args, module), .kind = "module"},
    {.name = "dtype", .type = DTYPE, .at = offsetof(struct module_to_dtype_args, dtype)},
};
static const struct subject module_to_dtype_subject = {.name = "module_to_dtype",
    .size = sizeof(struct module_to_dtype_args), .call = module_to_dtype_call,
    .make = module_to_dtype_make, .arguments = module_to_dtype_arguments, .count = 2};

struct module_to_device_args {
  dl_module *module;
  dl_device device;
};
static void module_to_device_make(void *args) {
  struct module_to_device_args *a = args;
  (void)a;
  a->module = example_module();
  a->device = DL_DEVICE_CPU;
}
static dl_status module_to_device_call(void *args) {
  struct module_to_device_args *a = args;
  (void)a;
  return dl_module_to_device(a->module, a->device);
}
static const struct argument module_to_device_arguments[] = {
    {.name = "module", .type = HANDLE, .at = offsetof(struct module_to_device_args, module), .kind = "module"},
    {.name = "device", .type = DEVICE, .at = offsetof(struct module_to_device_args, device)},
};
static const struct subject module_to_device_subject = {.name = "module_to_device",
    .size = sizeof(struct module_to_device_args), .call = module_to_device_call,
    .make = module_to_device_make, .arguments = module_to_device_arguments, .count = 2};

struct module_state_dict_args {
  dl_module *module;
  dl_state_dict **state;
};
static struct {
  dl_state_dict * state;
} module_state_dict_out;
static void module_state_dict_make(void *args) {
  struct module_state_dict_args *a = args;
  (void)a;
  a->module = example_module();
  a->state = &module_state_dict_out.state;
}
static dl_status module_state_dict_call(void *args) {
  struct module_state_dict_args *a = args;
  (void)a;
  return dl_module_state_dict(a->module, a->state);
}
static const struct argument module_state_dict_arguments[] = {
    {.name = "module", .type = HANDLE, .at = offsetof(struct module_state_dict_args, module), .kind = "module"},
    {.name = "state", .type = OUT, .at = offsetof(struct module_state_dict_args, state)},
};
static const struct subject module_state_dict_subject = {.name = "module_state_dict",
    .size = sizeof(struct module_state_dict_args), .call = module_state_dict_call,
    .make = module_state_dict_make, .out = &module_state_dict_out,
    .out_size = sizeof(module_state_dict_out), .arguments = module_state_dict_arguments,
    .count = 2};

struct module_load_state_dict_args {
  dl_module *module;
  dl_state_dict *state;
  const dl_load_state_dict_options *options;
};
static struct {
  dl_load_state_dict_options options;
} module_load_state_dict_in;
static void module_load_state_dict_make(void *args) {
  struct module_load_state_dict_args *a = args;
  (void)a;
  a->module = example_module();
  a->state = example_state_dict();
  dl_load_state_dict_options_init(&module_load_state_dict_in.options, sizeof(module_load_state_dict_in.options));
  a->options = &module_load_state_dict_in.options;
}
static dl_status module_load_state_dict_call(void *args) {
  struct module_load_state_dict_args *a = args;
  (void)a;
  return dl_module_load_state_dict(a->module, a->state, a->options);
}
static const struct argument module_load_state_dict_arguments[] = {
    {.name = "module", .type = HANDLE, .at = offsetof(struct module_load_state_dict_args, module), .kind = "module"},
    {.name = "state", .type = HANDLE, .at = offsetof(struct module_load_state_dict_args, state), .kind = "state_dict"},
    {.name = "options", .type = OPTIONS, .at = offsetof(struct module_load_state_dict_args, options), .element = sizeof(dl_load_state_dict_options)},
    {.name = "options.strict", .type = FLAG, .at = offsetof(dl_load_state_dict_options, strict), .inside = 1 + offsetof(struct module_load_state_dict_args, options)},
};
static const struct subject module_load_state_dict_subject = {.name = "module_load_state_dict",
    .size = sizeof(struct module_load_state_dict_args), .call = module_load_state_dict_call,
    .make = module_load_state_dict_make, .arguments = module_load_state_dict_arguments, .count = 4};

struct state_dict_create_args {
  dl_state_dict **state;
};
static struct {
  dl_state_dict * state;
} state_dict_create_out;
static void state_dict_create_make(void *args) {
  struct state_dict_create_args *a = args;
  (void)a;
  a->state = &state_dict_create_out.state;
}
static dl_status state_dict_create_call(void *args) {
  struct state_dict_create_args *a = args;
  (void)a;
  return dl_state_dict_create(a->state);
}
static const struct argument state_dict_create_arguments[] = {
    {.name = "state", .type = OUT, .at = offsetof(struct state_dict_create_args, state)},
};
static const struct subject state_dict_create_subject = {.name = "state_dict_create",
    .size = sizeof(struct state_dict_create_args), .call = state_dict_create_call,
    .make = state_dict_create_make, .out = &state_dict_create_out,
    .out_size = sizeof(state_dict_create_out), .arguments = state_dict_create_arguments,
    .count = 1};

struct state_dict_set_args {
  dl_state_dict *state;
  const char *name;
  dl_tensor *x;
};
static void state_dict_set_make(void *args) {
  struct state_dict_set_args *a = args;
  (void)a;
  a->state = example_state_dict();
  a->name = "w";
  a->x = example_tensor_of("f32[2,3]");
}
static dl_status state_dict_set_call(void *args) {
  struct state_dict_set_args *a = args;
  (void)a;
  return dl_state_dict_set(a->state, a->name, a->x);
}
static const struct argument state_dict_set_arguments[] = {
    {.name = "state", .type = HANDLE, .at = offsetof(struct state_dict_set_args, state), .kind = "state_dict"},
    {.name = "name", .type = STR, .at = offsetof(struct state_dict_set_args, name)},
    {.name = "x", .type = HANDLE, .at = offsetof(struct state_dict_set_args, x), .kind = "tensor"},
};
static const struct subject state_dict_set_subject = {.name = "state_dict_set",
    .size = sizeof(struct state_dict_set_args), .call = state_dict_set_call,
    .make = state_dict_set_make, .arguments = state_dict_set_arguments, .count = 3};

struct state_dict_get_args {
  dl_state_dict *state;
  const char *name;
  dl_tensor **x;
};
static struct {
  dl_tensor * x;
} state_dict_get_out;
static void state_dict_get_make(void *args) {
  struct state_dict_get_args *a = args;
  (void)a;
  a->state = example_state_dict();
  a->name = "fc1.weight";
  a->x = &state_dict_get_out.x;
}
static dl_status state_dict_get_call(void *args) {
  struct state_dict_get_args *a = args;
  (void)a;
  return dl_state_dict_get(a->state, a->name, a->x);
}
static const struct argument state_dict_get_arguments[] = {
    {.name = "state", .type = HANDLE, .at = offsetof(struct state_dict_get_args, state), .kind = "state_dict"},
    {.name = "name", .type = STR, .at = offsetof(struct state_dict_get_args, name)},
    {.name = "x", .type = OUT, .at = offsetof(struct state_dict_get_args, x)},
};
static const struct subject state_dict_get_subject = {.name = "state_dict_get",
    .size = sizeof(struct state_dict_get_args), .call = state_dict_get_call,
    .make = state_dict_get_make, .out = &state_dict_get_out, .out_size = sizeof(state_dict_get_out),
    .arguments = state_dict_get_arguments, .count = 3};

struct state_dict_count_args {
  dl_state_dict *state;
  int64_t *count;
};
static struct {
  int64_t count;
} state_dict_count_out;
static void state_dict_count_make(void *args) {
  struct state_dict_count_args *a = args;
  (void)a;
  a->state = example_state_dict();
  a->count = &state_dict_count_out.count;
}
static dl_status state_dict_count_call(void *args) {
  struct state_dict_count_args *a = args;
  (void)a;
  return dl_state_dict_count(a->state, a->count);
}
static const struct argument state_dict_count_arguments[] = {
    {.name = "state", .type = HANDLE, .at = offsetof(struct state_dict_count_args, state), .kind = "state_dict"},
    {.name = "count", .type = OUT, .at = offsetof(struct state_dict_count_args, count)},
};
static const struct subject state_dict_count_subject = {.name = "state_dict_count",
    .size = sizeof(struct state_dict_count_args), .call = state_dict_count_call,
    .make = state_dict_count_make, .out = &state_dict_count_out,
    .out_size = sizeof(state_dict_count_out), .arguments = state_dict_count_arguments, .count = 2};

struct state_dict_name_args {
  dl_state_dict *state;
  int64_t index;
  char *name;
  int64_t capacity;
  int64_t *length;
};
static struct {
  char name[32];
  int64_t length;
} state_dict_name_out;
static void state_dict_name_make(void *args) {
  struct state_dict_name_args *a = args;
  (void)a;
  a->state = example_state_dict();
  a->index = 0;
  a->name = state_dict_name_out.name;
  a->capacity = 32;
  a->length = &state_dict_name_out.length;
}
static dl_status state_dict_name_call(void *args) {
  struct state_dict_name_args *a = args;
  (void)a;
  return dl_state_dict_name(a->state, a->index, a->name, a->capacity, a->length);
}
static const struct argument state_dict_name_arguments[] = {
    {.name = "state", .type = HANDLE, .at = offsetof(struct state_dict_name_args, state), .kind = "state_dict"},
    {.name = "index", .type = NUMBER_I64, .at = offsetof(struct state_dict_name_args, index), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "name", .type = OUT_TEXT, .at = offsetof(struct state_dict_name_args, name), .count_name = "capacity", .count_at = offsetof(struct state_dict_name_args, capacity), .total_name = "length", .total_at = offsetof(struct state_dict_name_args, length)},
};
static const struct subject state_dict_name_subject = {.name = "state_dict_name",
    .size = sizeof(struct state_dict_name_args), .call = state_dict_name_call,
    .make = state_dict_name_make, .out = &state_dict_name_out,
    .out_size = sizeof(state_dict_name_out), .arguments = state_dict_name_arguments, .count = 3};

struct state_dict_set_metadata_args {
  dl_state_dict *state;
  const char *key;
  const char *text;
};
static void state_dict_set_metadata_make(void *args) {
  struct state_dict_set_metadata_args *a = args;
  (void)a;
  a->state = example_state_dict();
  a->key = "format";
  a->text = "pt";
}
static dl_status state_dict_set_metadata_call(void *args) {
  struct state_dict_set_metadata_args *a = args;
  (void)a;
  return dl_state_dict_set_metadata(a->state, a->key, a->text);
}
static const struct argument state_dict_set_metadata_arguments[] = {
    {.name = "state", .type = HANDLE, .at = offsetof(struct state_dict_set_metadata_args, state), .kind = "state_dict"},
    {.name = "key", .type = STR, .at = offsetof(struct state_dict_set_metadata_args, key)},
    {.name = "text", .type = STR, .at = offsetof(struct state_dict_set_metadata_args, text)},
};
static const struct subject state_dict_set_metadata_subject = {.name = "state_dict_set_metadata",
    .size = sizeof(struct state_dict_set_metadata_args), .call = state_dict_set_metadata_call,
    .make = state_dict_set_metadata_make, .arguments = state_dict_set_metadata_arguments,
    .count = 3};

struct state_dict_metadata_args {
  dl_state_dict *state;
  const char *key;
  char *text;
  int64_t capacity;
  int64_t *length;
};
static struct {
  char text[32];
  int64_t length;
} state_dict_metadata_out;
static void state_dict_metadata_make(void *args) {
  struct state_dict_metadata_args *a = args;
  (void)a;
  a->state = example_state_dict();
  a->key = "k";
  a->text = state_dict_metadata_out.text;
  a->capacity = 32;
  a->length = &state_dict_metadata_out.length;
  dl_state_dict_set_metadata(a->state, "k", "v");
}
static dl_status state_dict_metadata_call(void *args) {
  struct state_dict_metadata_args *a = args;
  (void)a;
  return dl_state_dict_metadata(a->state, a->key, a->text, a->capacity, a->length);
}
static const struct argument state_dict_metadata_arguments[] = {
    {.name = "state", .type = HANDLE, .at = offsetof(struct state_dict_metadata_args, state), .kind = "state_dict"},
    {.name = "key", .type = STR, .at = offsetof(struct state_dict_metadata_args, key)},
    {.name = "text", .type = OUT_TEXT, .at = offsetof(struct state_dict_metadata_args, text), .count_name = "capacity", .count_at = offsetof(struct state_dict_metadata_args, capacity), .total_name = "length", .total_at = offsetof(struct state_dict_metadata_args, length)},
};
static const struct subject state_dict_metadata_subject = {.name = "state_dict_metadata",
    .size = sizeof(struct state_dict_metadata_args), .call = state_dict_metadata_call,
    .make = state_dict_metadata_make, .out = &state_dict_metadata_out,
    .out_size = sizeof(state_dict_metadata_out), .arguments = state_dict_metadata_arguments,
    .count = 3};

struct sequential_create_args {
  dl_module **net;
};
static struct {
  dl_module * net;
} sequential_create_out;
static void sequential_create_make(void *args) {
  struct sequential_create_args *a = args;
  (void)a;
  a->net = &sequential_create_out.net;
}
static dl_status sequential_create_call(void *args) {
  struct sequential_create_args *a = args;
  (void)a;
  return dl_sequential_create(a->net);
}
static const struct argument sequential_create_arguments[] = {
    {.name = "net", .type = OUT, .at = offsetof(struct sequential_create_args, net)},
};
static const struct subject sequential_create_subject = {.name = "sequential_create",
    .size = sizeof(struct sequential_create_args), .call = sequential_create_call,
    .make = sequential_create_make, .out = &sequential_create_out,
    .out_size = sizeof(sequential_create_out), .arguments = sequential_create_arguments,
    .count = 1};

struct sequential_append_args {
  dl_module *net;
  const char *name;
  dl_module *module;
};
static void sequential_append_make(void *args) {
  struct sequential_append_args *a = args;
  (void)a;
  a->net = example_module();
  a->name = "head";
  a->module = example_module();
}
static dl_status sequential_append_call(void *args) {
  struct sequential_append_args *a = args;
  (void)a;
  return dl_sequential_append(a->net, a->name, a->module);
}
static const struct argument sequential_append_arguments[] = {
    {.name = "net", .type = HANDLE, .at = offsetof(struct sequential_append_args, net), .kind = "module"},
    {.name = "name", .type = STR, .at = offsetof(struct sequential_append_args, name), .nullable = 1},
    {.name = "module", .type = HANDLE, .at = offsetof(struct sequential_append_args, module), .kind = "module"},
};
static const struct subject sequential_append_subject = {.name = "sequential_append",
    .size = sizeof(struct sequential_append_args), .call = sequential_append_call,
    .make = sequential_append_make, .arguments = sequential_append_arguments, .count = 3};

struct sequential_count_args {
  dl_module *net;
  int64_t *count;
};
static struct {
  int64_t count;
} sequential_count_out;
static void sequential_count_make(void *args) {
  struct sequential_count_args *a = args;
  (void)a;
  a->net = example_module();
  a->count = &sequential_count_out.count;
}
static dl_status sequential_count_call(void *args) {
  struct sequential_count_args *a = args;
  (void)a;
  return dl_sequential_count(a->net, a->count);
}
static const struct argument sequential_count_arguments[] = {
    {.name = "net", .type = HANDLE, .at = offsetof(struct sequential_count_args, net), .kind = "module"},
    {.name = "count", .type = OUT, .at = offsetof(struct sequential_count_args, count)},
};
static const struct subject sequential_count_subject = {.name = "sequential_count",
    .size = sizeof(struct sequential_count_args), .call = sequential_count_call,
    .make = sequential_count_make, .out = &sequential_count_out,
    .out_size = sizeof(sequential_count_out), .arguments = sequential_count_arguments, .count = 2};

struct sequential_at_args {
  dl_module *net;
  int64_t index;
  dl_module **module;
};
static struct {
  dl_module * module;
} sequential_at_out;
static void sequential_at_make(void *args) {
  struct sequential_at_args *a = args;
  (void)a;
  a->net = example_module();
  a->index = -1;
  a->module = &sequential_at_out.module;
}
static dl_status sequential_at_call(void *args) {
  struct sequential_at_args *a = args;
  (void)a;
  return dl_sequential_at(a->net, a->index, a->module);
}
static const struct argument sequential_at_arguments[] = {
    {.name = "net", .type = HANDLE, .at = offsetof(struct sequential_at_args, net), .kind = "module"},
    {.name = "index", .type = NUMBER_I64, .at = offsetof(struct sequential_at_args, index)},
    {.name = "module", .type = OUT, .at = offsetof(struct sequential_at_args, module)},
};
static const struct subject sequential_at_subject = {.name = "sequential_at",
    .size = sizeof(struct sequential_at_args), .call = sequential_at_call,
    .make = sequential_at_make, .out = &sequential_at_out, .out_size = sizeof(sequential_at_out),
    .arguments = sequential_at_arguments, .count = 3};

struct linear_create_args {
  int64_t in_features;
  int64_t out_features;
  const dl_linear_options *options;
  dl_module **module;
};
static struct {
  dl_linear_options options;
} linear_create_in;
static struct {
  dl_module * module;
} linear_create_out;
static void linear_create_make(void *args) {
  struct linear_create_args *a = args;
  (void)a;
  a->in_features = 3;
  a->out_features = 2;
  dl_linear_options_init(&linear_create_in.options, sizeof(linear_create_in.options));
  a->options = &linear_create_in.options;
  a->module = &linear_create_out.module;
}
static dl_status linear_create_call(void *args) {
  struct linear_create_args *a = args;
  (void)a;
  return dl_linear_create(a->in_features, a->out_features, a->options, a->module);
}
static const struct argument linear_create_arguments[] = {
    {.name = "in_features", .type = NUMBER_I64, .at = offsetof(struct linear_create_args, in_features), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "out_features", .type = NUMBER_I64, .at = offsetof(struct linear_create_args, out_features), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "options", .type = OPTIONS, .at = offsetof(struct linear_create_args, options), .element = sizeof(dl_linear_options)},
    {.name = "options.bias", .type = FLAG, .at = offsetof(dl_linear_options, bias), .inside = 1 + offsetof(struct linear_create_args, options)},
    {.name = "options.dtype", .type = DTYPE, .at = offsetof(dl_linear_options, dtype), .inside = 1 + offsetof(struct linear_create_args, options), .nullable = 1},
    {.name = "options.device", .type = DEVICE, .at = offsetof(dl_linear_options, device), .inside = 1 + offsetof(struct linear_create_args, options)},
    {.name = "module", .type = OUT, .at = offsetof(struct linear_create_args, module)},
};
static const struct subject linear_create_subject = {.name = "linear_create",
    .size = sizeof(struct linear_create_args), .call = linear_create_call,
    .make = linear_create_make, .out = &linear_create_out, .out_size = sizeof(linear_create_out),
    .arguments = linear_create_arguments, .count = 7};

struct sequential_add_linear_args {
  dl_module *net;
  const char *name;
  int64_t in_features;
  int64_t out_features;
  const dl_linear_options *options;
};
static struct {
  dl_linear_options options;
} sequential_add_linear_in;
static void sequential_add_linear_make(void *args) {
  struct sequential_add_linear_args *a = args;
  (void)a;
  a->net = example_module();
  a->name = "layer";
  a->in_features = 3;
  a->out_features = 2;
  dl_linear_options_init(&sequential_add_linear_in.options, sizeof(sequential_add_linear_in.options));
  a->options = &sequential_add_linear_in.options;
}
static dl_status sequential_add_linear_call(void *args) {
  struct sequential_add_linear_args *a = args;
  (void)a;
  return dl_sequential_add_linear(a->net, a->name, a->in_features, a->out_features, a->options);
}
static const struct argument sequential_add_linear_arguments[] = {
    {.name = "net", .type = HANDLE, .at = offsetof(struct sequential_add_linear_args, net), .kind = "module"},
    {.name = "name", .type = STR, .at = offsetof(struct sequential_add_linear_args, name), .nullable = 1},
    {.name = "in_features", .type = NUMBER_I64, .at = offsetof(struct sequential_add_linear_args, in_features), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "out_features", .type = NUMBER_I64, .at = offsetof(struct sequential_add_linear_args, out_features), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "options", .type = OPTIONS, .at = offsetof(struct sequential_add_linear_args, options), .element = sizeof(dl_linear_options)},
    {.name = "options.bias", .type = FLAG, .at = offsetof(dl_linear_options, bias), .inside = 1 + offsetof(struct sequential_add_linear_args, options)},
    {.name = "options.dtype", .type = DTYPE, .at = offsetof(dl_linear_options, dtype), .inside = 1 + offsetof(struct sequential_add_linear_args, options), .nullable = 1},
    {.name = "options.device", .type = DEVICE, .at = offsetof(dl_linear_options, device), .inside = 1 + offsetof(struct sequential_add_linear_args, options)},
};
static const struct subject sequential_add_linear_subject = {.name = "sequential_add_linear",
    .size = sizeof(struct sequential_add_linear_args), .call = sequential_add_linear_call,
    .make = sequential_add_linear_make, .arguments = sequential_add_linear_arguments, .count = 8};

struct flatten_create_args {
  int64_t start_dim;
  int64_t end_dim;
  dl_module **module;
};
static struct {
  dl_module * module;
} flatten_create_out;
static void flatten_create_make(void *args) {
  struct flatten_create_args *a = args;
  (void)a;
  a->start_dim = 1;
  a->end_dim = -1;
  a->module = &flatten_create_out.module;
}
static dl_status flatten_create_call(void *args) {
  struct flatten_create_args *a = args;
  (void)a;
  return dl_flatten_create(a->start_dim, a->end_dim, a->module);
}
static const struct argument flatten_create_arguments[] = {
    {.name = "start_dim", .type = NUMBER_I64, .at = offsetof(struct flatten_create_args, start_dim)},
    {.name = "end_dim", .type = NUMBER_I64, .at = offsetof(struct flatten_create_args, end_dim)},
    {.name = "module", .type = OUT, .at = offsetof(struct flatten_create_args, module)},
};
static const struct subject flatten_create_subject = {.name = "flatten_create",
    .size = sizeof(struct flatten_create_args), .call = flatten_create_call,
    .make = flatten_create_make, .out = &flatten_create_out, .out_size = sizeof(flatten_create_out),
    .arguments = flatten_create_arguments, .count = 3};

struct sequential_add_flatten_args {
  dl_module *net;
  const char *name;
};
static void sequential_add_flatten_make(void *args) {
  struct sequential_add_flatten_args *a = args;
  (void)a;
  a->net = example_module();
  a->name = "layer";
}
static dl_status sequential_add_flatten_call(void *args) {
  struct sequential_add_flatten_args *a = args;
  (void)a;
  return dl_sequential_add_flatten(a->net, a->name);
}
static const struct argument sequential_add_flatten_arguments[] = {
    {.name = "net", .type = HANDLE, .at = offsetof(struct sequential_add_flatten_args, net), .kind = "module"},
    {.name = "name", .type = STR, .at = offsetof(struct sequential_add_flatten_args, name), .nullable = 1},
};
static const struct subject sequential_add_flatten_subject = {.name = "sequential_add_flatten",
    .size = sizeof(struct sequential_add_flatten_args), .call = sequential_add_flatten_call,
    .make = sequential_add_flatten_make, .arguments = sequential_add_flatten_arguments, .count = 2};

struct relu_create_args {
  dl_module **module;
};
static struct {
  dl_module * module;
} relu_create_out;
static void relu_create_make(void *args) {
  struct relu_create_args *a = args;
  (void)a;
  a->module = &relu_create_out.module;
}
static dl_status relu_create_call(void *args) {
  struct relu_create_args *a = args;
  (void)a;
  return dl_relu_create(a->module);
}
static const struct argument relu_create_arguments[] = {
    {.name = "module", .type = OUT, .at = offsetof(struct relu_create_args, module)},
};
static const struct subject relu_create_subject = {.name = "relu_create",
    .size = sizeof(struct relu_create_args), .call = relu_create_call, .make = relu_create_make,
    .out = &relu_create_out, .out_size = sizeof(relu_create_out),
    .arguments = relu_create_arguments, .count = 1};

struct sequential_add_relu_args {
  dl_module *net;
  const char *name;
};
static void sequential_add_relu_make(void *args) {
  struct sequential_add_relu_args *a = args;
  (void)a;
  a->net = example_module();
  a->name = "layer";
}
static dl_status sequential_add_relu_call(void *args) {
  struct sequential_add_relu_args *a = args;
  (void)a;
  return dl_sequential_add_relu(a->net, a->name);
}
static const struct argument sequential_add_relu_arguments[] = {
    {.name = "net", .type = HANDLE, .at = offsetof(struct sequential_add_relu_args, net), .kind = "module"},
    {.name = "name", .type = STR, .at = offsetof(struct sequential_add_relu_args, name), .nullable = 1},
};
static const struct subject sequential_add_relu_subject = {.name = "sequential_add_relu",
    .size = sizeof(struct sequential_add_relu_args), .call = sequential_add_relu_call,
    .make = sequential_add_relu_make, .arguments = sequential_add_relu_arguments, .count = 2};

struct sigmoid_create_args {
  dl_module **module;
};
static struct {
  dl_module * module;
} sigmoid_create_out;
static void sigmoid_create_make(void *args) {
  struct sigmoid_create_args *a = args;
  (void)a;
  a->module = &sigmoid_create_out.module;
}
static dl_status sigmoid_create_call(void *args) {
  struct sigmoid_create_args *a = args;
  (void)a;
  return dl_sigmoid_create(a->module);
}
static const struct argument sigmoid_create_arguments[] = {
    {.name = "module", .type = OUT, .at = offsetof(struct sigmoid_create_args, module)},
};
static const struct subject sigmoid_create_subject = {.name = "sigmoid_create",
    .size = sizeof(struct sigmoid_create_args), .call = sigmoid_create_call,
    .make = sigmoid_create_make, .out = &sigmoid_create_out, .out_size = sizeof(sigmoid_create_out),
    .arguments = sigmoid_create_arguments, .count = 1};

struct sequential_add_sigmoid_args {
  dl_module *net;
  const char *name;
};
static void sequential_add_sigmoid_make(void *args) {
  struct sequential_add_sigmoid_args *a = args;
  (void)a;
  a->net = example_module();
  a->name = "layer";
}
static dl_status sequential_add_sigmoid_call(void *args) {
  struct sequential_add_sigmoid_args *a = args;
  (void)a;
  return dl_sequential_add_sigmoid(a->net, a->name);
}
static const struct argument sequential_add_sigmoid_arguments[] = {
    {.name = "net", .type = HANDLE, .at = offsetof(struct sequential_add_sigmoid_args, net), .kind = "module"},
    {.name = "name", .type = STR, .at = offsetof(struct sequential_add_sigmoid_args, name), .nullable = 1},
};
static const struct subject sequential_add_sigmoid_subject = {.name = "sequential_add_sigmoid",
    .size = sizeof(struct sequential_add_sigmoid_args), .call = sequential_add_sigmoid_call,
    .make = sequential_add_sigmoid_make, .arguments = sequential_add_sigmoid_arguments, .count = 2};

struct tanh_create_args {
  dl_module **module;
};
static struct {
  dl_module * module;
} tanh_create_out;
static void tanh_create_make(void *args) {
  struct tanh_create_args *a = args;
  (void)a;
  a->module = &tanh_create_out.module;
}
static dl_status tanh_create_call(void *args) {
  struct tanh_create_args *a = args;
  (void)a;
  return dl_tanh_create(a->module);
}
static const struct argument tanh_create_arguments[] = {
    {.name = "module", .type = OUT, .at = offsetof(struct tanh_create_args, module)},
};
static const struct subject tanh_create_subject = {.name = "tanh_create",
    .size = sizeof(struct tanh_create_args), .call = tanh_create_call, .make = tanh_create_make,
    .out = &tanh_create_out, .out_size = sizeof(tanh_create_out),
    .arguments = tanh_create_arguments, .count = 1};

struct sequential_add_tanh_args {
  dl_module *net;
  const char *name;
};
static void sequential_add_tanh_make(void *args) {
  struct sequential_add_tanh_args *a = args;
  (void)a;
  a->net = example_module();
  a->name = "layer";
}
static dl_status sequential_add_tanh_call(void *args) {
  struct sequential_add_tanh_args *a = args;
  (void)a;
  return dl_sequential_add_tanh(a->net, a->name);
}
static const struct argument sequential_add_tanh_arguments[] = {
    {.name = "net", .type = HANDLE, .at = offsetof(struct sequential_add_tanh_args, net), .kind = "module"},
    {.name = "name", .type = STR, .at = offsetof(struct sequential_add_tanh_args, name), .nullable = 1},
};
static const struct subject sequential_add_tanh_subject = {.name = "sequential_add_tanh",
    .size = sizeof(struct sequential_add_tanh_args), .call = sequential_add_tanh_call,
    .make = sequential_add_tanh_make, .arguments = sequential_add_tanh_arguments, .count = 2};

struct softmax_create_args {
  int64_t dim;
  dl_module **module;
};
static struct {
  dl_module * module;
} softmax_create_out;
static void softmax_create_make(void *args) {
  struct softmax_create_args *a = args;
  (void)a;
  a->dim = -1;
  a->module = &softmax_create_out.module;
}
static dl_status softmax_create_call(void *args) {
  struct softmax_create_args *a = args;
  (void)a;
  return dl_softmax_create(a->dim, a->module);
}
static const struct argument softmax_create_arguments[] = {
    {.name = "dim", .type = NUMBER_I64, .at = offsetof(struct softmax_create_args, dim)},
    {.name = "module", .type = OUT, .at = offsetof(struct softmax_create_args, module)},
};
static const struct subject softmax_create_subject = {.name = "softmax_create",
    .size = sizeof(struct softmax_create_args), .call = softmax_create_call,
    .make = softmax_create_make, .out = &softmax_create_out, .out_size = sizeof(softmax_create_out),
    .arguments = softmax_create_arguments, .count = 2};

struct sequential_add_softmax_args {
  dl_module *net;
  const char *name;
  int64_t dim;
};
static void sequential_add_softmax_make(void *args) {
  struct sequential_add_softmax_args *a = args;
  (void)a;
  a->net = example_module();
  a->name = "layer";
  a->dim = -1;
}
static dl_status sequential_add_softmax_call(void *args) {
  struct sequential_add_softmax_args *a = args;
  (void)a;
  return dl_sequential_add_softmax(a->net, a->name, a->dim);
}
static const struct argument sequential_add_softmax_arguments[] = {
    {.name = "net", .type = HANDLE, .at = offsetof(struct sequential_add_softmax_args, net), .kind = "module"},
    {.name = "name", .type = STR, .at = offsetof(struct sequential_add_softmax_args, name), .nullable = 1},
    {.name = "dim", .type = NUMBER_I64, .at = offsetof(struct sequential_add_softmax_args, dim)},
};
static const struct subject sequential_add_softmax_subject = {.name = "sequential_add_softmax",
    .size = sizeof(struct sequential_add_softmax_args), .call = sequential_add_softmax_call,
    .make = sequential_add_softmax_make, .arguments = sequential_add_softmax_arguments, .count = 3};

struct log_softmax_create_args {
  int64_t dim;
  dl_module **module;
};
static struct {
  dl_module * module;
} log_softmax_create_out;
static void log_softmax_create_make(void *args) {
  struct log_softmax_create_args *a = args;
  (void)a;
  a->dim = -1;
  a->module = &log_softmax_create_out.module;
}
static dl_status log_softmax_create_call(void *args) {
  struct log_softmax_create_args *a = args;
  (void)a;
  return dl_log_softmax_create(a->dim, a->module);
}
static const struct argument log_softmax_create_arguments[] = {
    {.name = "dim", .type = NUMBER_I64, .at = offsetof(struct log_softmax_create_args, dim)},
    {.name = "module", .type = OUT, .at = offsetof(struct log_softmax_create_args, module)},
};
static const struct subject log_softmax_create_subject = {.name = "log_softmax_create",
    .size = sizeof(struct log_softmax_create_args), .call = log_softmax_create_call,
    .make = log_softmax_create_make, .out = &log_softmax_create_out,
    .out_size = sizeof(log_softmax_create_out), .arguments = log_softmax_create_arguments,
    .count = 2};

struct sequential_add_log_softmax_args {
  dl_module *net;
  const char *name;
  int64_t dim;
};
static void sequential_add_log_softmax_make(void *args) {
  struct sequential_add_log_softmax_args *a = args;
  (void)a;
  a->net = example_module();
  a->name = "layer";
  a->dim = -1;
}
static dl_status sequential_add_log_softmax_call(void *args) {
  struct sequential_add_log_softmax_args *a = args;
  (void)a;
  return dl_sequential_add_log_softmax(a->net, a->name, a->dim);
}
static const struct argument sequential_add_log_softmax_arguments[] = {
    {.name = "net", .type = HANDLE, .at = offsetof(struct sequential_add_log_softmax_args, net), .kind = "module"},
    {.name = "name", .type = STR, .at = offsetof(struct sequential_add_log_softmax_args, name), .nullable = 1},
    {.name = "dim", .type = NUMBER_I64, .at = offsetof(struct sequential_add_log_softmax_args, dim)},
};
static const struct subject sequential_add_log_softmax_subject = {
    .name = "sequential_add_log_softmax", .size = sizeof(struct sequential_add_log_softmax_args),
    .call = sequential_add_log_softmax_call, .make = sequential_add_log_softmax_make,
    .arguments = sequential_add_log_softmax_arguments, .count = 3};

struct dropout_create_args {
  double p;
  dl_module **module;
};
static struct {
  dl_module * module;
} dropout_create_out;
static void dropout_create_make(void *args) {
  struct dropout_create_args *a = args;
  (void)a;
  a->p = 0.5;
  a->module = &dropout_create_out.module;
}
static dl_status dropout_create_call(void *args) {
  struct dropout_create_args *a = args;
  (void)a;
  return dl_dropout_create(a->p, a->module);
}
static const struct argument dropout_create_arguments[] = {
    {.name = "p", .type = NUMBER_F64, .at = offsetof(struct dropout_create_args, p), .limited = 1, .low = 0, .high = 1, .open_low = 0, .open_high = 0},
    {.name = "module", .type = OUT, .at = offsetof(struct dropout_create_args, module)},
};
static const struct subject dropout_create_subject = {.name = "dropout_create",
    .size = sizeof(struct dropout_create_args), .call = dropout_create_call,
    .make = dropout_create_make, .out = &dropout_create_out, .out_size = sizeof(dropout_create_out),
    .arguments = dropout_create_arguments, .count = 2};

struct sequential_add_dropout_args {
  dl_module *net;
  const char *name;
  double p;
};
static void sequential_add_dropout_make(void *args) {
  struct sequential_add_dropout_args *a = args;
  (void)a;
  a->net = example_module();
  a->name = "layer";
  a->p = 0.5;
}
static dl_status sequential_add_dropout_call(void *args) {
  struct sequential_add_dropout_args *a = args;
  (void)a;
  return dl_sequential_add_dropout(a->net, a->name, a->p);
}
static const struct argument sequential_add_dropout_arguments[] = {
    {.name = "net", .type = HANDLE, .at = offsetof(struct sequential_add_dropout_args, net), .kind = "module"},
    {.name = "name", .type = STR, .at = offsetof(struct sequential_add_dropout_args, name), .nullable = 1},
    {.name = "p", .type = NUMBER_F64, .at = offsetof(struct sequential_add_dropout_args, p), .limited = 1, .low = 0, .high = 1, .open_low = 0, .open_high = 0},
};
static const struct subject sequential_add_dropout_subject = {.name = "sequential_add_dropout",
    .size = sizeof(struct sequential_add_dropout_args), .call = sequential_add_dropout_call,
    .make = sequential_add_dropout_make, .arguments = sequential_add_dropout_arguments, .count = 3};

struct embedding_create_args {
  int64_t num_embeddings;
  int64_t embedding_dim;
  const dl_embedding_options *options;
  dl_module **module;
};
static struct {
  dl_embedding_options options;
} embedding_create_in;
static struct {
  dl_module * module;
} embedding_create_out;
static void embedding_create_make(void *args) {
  struct embedding_create_args *a = args;
  (void)a;
  a->num_embeddings = 3;
  a->embedding_dim = 2;
  dl_embedding_options_init(&embedding_create_in.options, sizeof(embedding_create_in.options));
  a->options = &embedding_create_in.options;
  a->module = &embedding_create_out.module;
}
static dl_status embedding_create_call(void *args) {
  struct embedding_create_args *a = args;
  (void)a;
  return dl_embedding_create(a->num_embeddings, a->embedding_dim, a->options, a->module);
}
static const struct argument embedding_create_arguments[] = {
    {.name = "num_embeddings", .type = NUMBER_I64, .at = offsetof(struct embedding_create_args, num_embeddings), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "embedding_dim", .type = NUMBER_I64, .at = offsetof(struct embedding_create_args, embedding_dim), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "options", .type = OPTIONS, .at = offsetof(struct embedding_create_args, options), .element = sizeof(dl_embedding_options)},
    {.name = "options.has_padding", .type = FLAG, .at = offsetof(dl_embedding_options, has_padding), .inside = 1 + offsetof(struct embedding_create_args, options)},
    {.name = "options.padding_index", .type = NUMBER_I64, .at = offsetof(dl_embedding_options, padding_index), .inside = 1 + offsetof(struct embedding_create_args, options)},
    {.name = "options.dtype", .type = DTYPE, .at = offsetof(dl_embedding_options, dtype), .inside = 1 + offsetof(struct embedding_create_args, options), .nullable = 1},
    {.name = "options.device", .type = DEVICE, .at = offsetof(dl_embedding_options, device), .inside = 1 + offsetof(struct embedding_create_args, options)},
    {.name = "module", .type = OUT, .at = offsetof(struct embedding_create_args, module)},
};
static const struct subject embedding_create_subject = {.name = "embedding_create",
    .size = sizeof(struct embedding_create_args), .call = embedding_create_call,
    .make = embedding_create_make, .out = &embedding_create_out,
    .out_size = sizeof(embedding_create_out), .arguments = embedding_create_arguments, .count = 8};

struct sequential_add_embedding_args {
  dl_module *net;
  const char *name;
  int64_t num_embeddings;
  int64_t embedding_dim;
  const dl_embedding_options *options;
};
static struct {
  dl_embedding_options options;
} sequential_add_embedding_in;
static void sequential_add_embedding_make(void *args) {
  struct sequential_add_embedding_args *a = args;
  (void)a;
  a->net = example_module();
  a->name = "layer";
  a->num_embeddings = 3;
  a->embedding_dim = 2;
  dl_embedding_options_init(&sequential_add_embedding_in.options, sizeof(sequential_add_embedding_in.options));
  a->options = &sequential_add_embedding_in.options;
}
static dl_status sequential_add_embedding_call(void *args) {
  struct sequential_add_embedding_args *a = args;
  (void)a;
  return dl_sequential_add_embedding(a->net, a->name, a->num_embeddings, a->embedding_dim, a->options);
}
static const struct argument sequential_add_embedding_arguments[] = {
    {.name = "net", .type = HANDLE, .at = offsetof(struct sequential_add_embedding_args, net), .kind = "module"},
    {.name = "name", .type = STR, .at = offsetof(struct sequential_add_embedding_args, name), .nullable = 1},
    {.name = "num_embeddings", .type = NUMBER_I64, .at = offsetof(struct sequential_add_embedding_args, num_embeddings), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "embedding_dim", .type = NUMBER_I64, .at = offsetof(struct sequential_add_embedding_args, embedding_dim), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "options", .type = OPTIONS, .at = offsetof(struct sequential_add_embedding_args, options), .element = sizeof(dl_embedding_options)},
    {.name = "options.has_padding", .type = FLAG, .at = offsetof(dl_embedding_options, has_padding), .inside = 1 + offsetof(struct sequential_add_embedding_args, options)},
    {.name = "options.padding_index", .type = NUMBER_I64, .at = offsetof(dl_embedding_options, padding_index), .inside = 1 + offsetof(struct sequential_add_embedding_args, options)},
    {.name = "options.dtype", .type = DTYPE, .at = offsetof(dl_embedding_options, dtype), .inside = 1 + offsetof(struct sequential_add_embedding_args, options), .nullable = 1},
    {.name = "options.device", .type = DEVICE, .at = offsetof(dl_embedding_options, device), .inside = 1 + offsetof(struct sequential_add_embedding_args, options)},
};
static const struct subject sequential_add_embedding_subject = {.name = "sequential_add_embedding",
    .size = sizeof(struct sequential_add_embedding_args), .call = sequential_add_embedding_call,
    .make = sequential_add_embedding_make, .arguments = sequential_add_embedding_arguments,
    .count = 9};

struct layer_norm_create_args {
  const int64_t *shape;
  int64_t ndim;
  const dl_layer_norm_options *options;
  dl_module **module;
};
static struct {
  int64_t shape[32];
  dl_layer_norm_options options;
} layer_norm_create_in;
static struct {
  dl_module * module;
} layer_norm_create_out;
static void layer_norm_create_make(void *args) {
  struct layer_norm_create_args *a = args;
  (void)a;
  layer_norm_create_in.shape[0] = 3;
  a->shape = layer_norm_create_in.shape;
  a->ndim = 1;
  dl_layer_norm_options_init(&layer_norm_create_in.options, sizeof(layer_norm_create_in.options));
  a->options = &layer_norm_create_in.options;
  a->module = &layer_norm_create_out.module;
}
static dl_status layer_norm_create_call(void *args) {
  struct layer_norm_create_args *a = args;
  (void)a;
  return dl_layer_norm_create(a->shape, a->ndim, a->options, a->module);
}
static const struct argument layer_norm_create_arguments[] = {
    {.name = "shape", .type = DIMS, .at = offsetof(struct layer_norm_create_args, shape), .count_name = "ndim", .count_at = offsetof(struct layer_norm_create_args, ndim), .element = sizeof(int64_t)},
    {.name = "options", .type = OPTIONS, .at = offsetof(struct layer_norm_create_args, options), .element = sizeof(dl_layer_norm_options)},
    {.name = "options.eps", .type = NUMBER_F64, .at = offsetof(dl_layer_norm_options, eps), .inside = 1 + offsetof(struct layer_norm_create_args, options), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "options.elementwise_affine", .type = FLAG, .at = offsetof(dl_layer_norm_options, elementwise_affine), .inside = 1 + offsetof(struct layer_norm_create_args, options)},
    {.name = "options.bias", .type = FLAG, .at = offsetof(dl_layer_norm_options, bias), .inside = 1 + offsetof(struct layer_norm_create_args, options)},
    {.name = "options.dtype", .type = DTYPE, .at = offsetof(dl_layer_norm_options, dtype), .inside = 1 + offsetof(struct layer_norm_create_args, options), .nullable = 1},
    {.name = "options.device", .type = DEVICE, .at = offsetof(dl_layer_norm_options, device), .inside = 1 + offsetof(struct layer_norm_create_args, options)},
    {.name = "options.reserved0", .type = RESERVED, .at = offsetof(dl_layer_norm_options, reserved0), .inside = 1 + offsetof(struct layer_norm_create_args, options)},
    {.name = "module", .type = OUT, .at = offsetof(struct layer_norm_create_args, module)},
};
static const struct subject layer_norm_create_subject = {.name = "layer_norm_create",
    .size = sizeof(struct layer_norm_create_args), .call = layer_norm_create_call,
    .make = layer_norm_create_make, .out = &layer_norm_create_out,
    .out_size = sizeof(layer_norm_create_out), .arguments = layer_norm_create_arguments,
    .count = 9};

struct sequential_add_layer_norm_args {
  dl_module *net;
  const char *name;
  const int64_t *shape;
  int64_t ndim;
  const dl_layer_norm_options *options;
};
static struct {
  int64_t shape[32];
  dl_layer_norm_options options;
} sequential_add_layer_norm_in;
static void sequential_add_layer_norm_make(void *args) {
  struct sequential_add_layer_norm_args *a = args;
  (void)a;
  a->net = example_module();
  a->name = "layer";
  sequential_add_layer_norm_in.shape[0] = 3;
  a->shape = sequential_add_layer_norm_in.shape;
  a->ndim = 1;
  dl_layer_norm_options_init(&sequential_add_layer_norm_in.options, sizeof(sequential_add_layer_norm_in.options));
  a->options = &sequential_add_layer_norm_in.options;
}
static dl_status sequential_add_layer_norm_call(void *args) {
  struct sequential_add_layer_norm_args *a = args;
  (void)a;
  return dl_sequential_add_layer_norm(a->net, a->name, a->shape, a->ndim, a->options);
}
static const struct argument sequential_add_layer_norm_arguments[] = {
    {.name = "net", .type = HANDLE, .at = offsetof(struct sequential_add_layer_norm_args, net), .kind = "module"},
    {.name = "name", .type = STR, .at = offsetof(struct sequential_add_layer_norm_args, name), .nullable = 1},
    {.name = "shape", .type = DIMS, .at = offsetof(struct sequential_add_layer_norm_args, shape), .count_name = "ndim", .count_at = offsetof(struct sequential_add_layer_norm_args, ndim), .element = sizeof(int64_t)},
    {.name = "options", .type = OPTIONS, .at = offsetof(struct sequential_add_layer_norm_args, options), .element = sizeof(dl_layer_norm_options)},
    {.name = "options.eps", .type = NUMBER_F64, .at = offsetof(dl_layer_norm_options, eps), .inside = 1 + offsetof(struct sequential_add_layer_norm_args, options), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "options.elementwise_affine", .type = FLAG, .at = offsetof(dl_layer_norm_options, elementwise_affine), .inside = 1 + offsetof(struct sequential_add_layer_norm_args, options)},
    {.name = "options.bias", .type = FLAG, .at = offsetof(dl_layer_norm_options, bias), .inside = 1 + offsetof(struct sequential_add_layer_norm_args, options)},
    {.name = "options.dtype", .type = DTYPE, .at = offsetof(dl_layer_norm_options, dtype), .inside = 1 + offsetof(struct sequential_add_layer_norm_args, options), .nullable = 1},
    {.name = "options.device", .type = DEVICE, .at = offsetof(dl_layer_norm_options, device), .inside = 1 + offsetof(struct sequential_add_layer_norm_args, options)},
    {.name = "options.reserved0", .type = RESERVED, .at = offsetof(dl_layer_norm_options, reserved0), .inside = 1 + offsetof(struct sequential_add_layer_norm_args, options)},
};
static const struct subject sequential_add_layer_norm_subject = {
    .name = "sequential_add_layer_norm", .size = sizeof(struct sequential_add_layer_norm_args),
    .call = sequential_add_layer_norm_call, .make = sequential_add_layer_norm_make,
    .arguments = sequential_add_layer_norm_arguments, .count = 10};

struct batch_norm1d_create_args {
  int64_t num_features;
  const dl_batch_norm1d_options *options;
  dl_module **module;
};
static struct {
  dl_batch_norm1d_options options;
} batch_norm1d_create_in;
static struct {
  dl_module * module;
} batch_norm1d_create_out;
static void batch_norm1d_create_make(void *args) {
  struct batch_norm1d_create_args *a = args;
  (void)a;
  a->num_features = 3;
  dl_batch_norm1d_options_init(&batch_norm1d_create_in.options, sizeof(batch_norm1d_create_in.options));
  a->options = &batch_norm1d_create_in.options;
  a->module = &batch_norm1d_create_out.module;
}
static dl_status batch_norm1d_create_call(void *args) {
  struct batch_norm1d_create_args *a = args;
  (void)a;
  return dl_batch_norm1d_create(a->num_features, a->options, a->module);
}
static const struct argument batch_norm1d_create_arguments[] = {
    {.name = "num_features", .type = NUMBER_I64, .at = offsetof(struct batch_norm1d_create_args, num_features), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "options", .type = OPTIONS, .at = offsetof(struct batch_norm1d_create_args, options), .element = sizeof(dl_batch_norm1d_options)},
    {.name = "options.eps", .type = NUMBER_F64, .at = offsetof(dl_batch_norm1d_options, eps), .inside = 1 + offsetof(struct batch_norm1d_create_args, options), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "options.momentum", .type = NUMBER_F64, .at = offsetof(dl_batch_norm1d_options, momentum), .inside = 1 + offsetof(struct batch_norm1d_create_args, options), .limited = 1, .low = -1e100, .high = 1e100, .open_low = 0, .open_high = 0},
    {.name = "options.cumulative", .type = FLAG, .at = offsetof(dl_batch_norm1d_options, cumulative), .inside = 1 + offsetof(struct batch_norm1d_create_args, options)},
    {.name = "options.affine", .type = FLAG, .at = offsetof(dl_batch_norm1d_options, affine), .inside = 1 + offsetof(struct batch_norm1d_create_args, options)},
    {.name = "options.bias", .type = FLAG, .at = offsetof(dl_batch_norm1d_options, bias), .inside = 1 + offsetof(struct batch_norm1d_create_args, options)},
    {.name = "options.track_running_stats", .type = FLAG, .at = offsetof(dl_batch_norm1d_options, track_running_stats), .inside = 1 + offsetof(struct batch_norm1d_create_args, options)},
    {.name = "options.dtype", .type = DTYPE, .at = offsetof(dl_batch_norm1d_options, dtype), .inside = 1 + offsetof(struct batch_norm1d_create_args, options), .nullable = 1},
    {.name = "options.device", .type = DEVICE, .at = offsetof(dl_batch_norm1d_options, device), .inside = 1 + offsetof(struct batch_norm1d_create_args, options)},
    {.name = "options.reserved0", .type = RESERVED, .at = offsetof(dl_batch_norm1d_options, reserved0), .inside = 1 + offsetof(struct batch_norm1d_create_args, options)},
    {.name = "module", .type = OUT, .at = offsetof(struct batch_norm1d_create_args, module)},
};
static const struct subject batch_norm1d_create_subject = {.name = "batch_norm1d_create",
    .size = sizeof(struct batch_norm1d_create_args), .call = batch_norm1d_create_call,
    .make = batch_norm1d_create_make, .out = &batch_norm1d_create_out,
    .out_size = sizeof(batch_norm1d_create_out), .arguments = batch_norm1d_create_arguments,
    .count = 12};

struct sequential_add_batch_norm1d_args {
  dl_module *net;
  const char *name;
  int64_t num_features;
  const dl_batch_norm1d_options *options;
};
static struct {
  dl_batch_norm1d_options options;
} sequential_add_batch_norm1d_in;
static void sequential_add_batch_norm1d_make(void *args) {
  struct sequential_add_batch_norm1d_args *a = args;
  (void)a;
  a->net = example_module();
  a->name = "layer";
  a->num_features = 3;
  dl_batch_norm1d_options_init(&sequential_add_batch_norm1d_in.options, sizeof(sequential_add_batch_norm1d_in.options));
  a->options = &sequential_add_batch_norm1d_in.options;
}
static dl_status sequential_add_batch_norm1d_call(void *args) {
  struct sequential_add_batch_norm1d_args *a = args;
  (void)a;
  return dl_sequential_add_batch_norm1d(a->net, a->name, a->num_features, a->options);
}
static const struct argument sequential_add_batch_norm1d_arguments[] = {
    {.name = "net", .type = HANDLE, .at = offsetof(struct sequential_add_batch_norm1d_args, net), .kind = "module"},
    {.name = "name", .type = STR, .at = offsetof(struct sequential_add_batch_norm1d_args, name), .nullable = 1},
    {.name = "num_features", .type = NUMBER_I64, .at = offsetof(struct sequential_add_batch_norm1d_args, num_features), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "options", .type = OPTIONS, .at = offsetof(struct sequential_add_batch_norm1d_args, options), .element = sizeof(dl_batch_norm1d_options)},
    {.name = "options.eps", .type = NUMBER_F64, .at = offsetof(dl_batch_norm1d_options, eps), .inside = 1 + offsetof(struct sequential_add_batch_norm1d_args, options), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "options.momentum", .type = NUMBER_F64, .at = offsetof(dl_batch_norm1d_options, momentum), .inside = 1 + offsetof(struct sequential_add_batch_norm1d_args, options), .limited = 1, .low = -1e100, .high = 1e100, .open_low = 0, .open_high = 0},
    {.name = "options.cumulative", .type = FLAG, .at = offsetof(dl_batch_norm1d_options, cumulative), .inside = 1 + offsetof(struct sequential_add_batch_norm1d_args, options)},
    {.name = "options.affine", .type = FLAG, .at = offsetof(dl_batch_norm1d_options, affine), .inside = 1 + offsetof(struct sequential_add_batch_norm1d_args, options)},
    {.name = "options.bias", .type = FLAG, .at = offsetof(dl_batch_norm1d_options, bias), .inside = 1 + offsetof(struct sequential_add_batch_norm1d_args, options)},
    {.name = "options.track_running_stats", .type = FLAG, .at = offsetof(dl_batch_norm1d_options, track_running_stats), .inside = 1 + offsetof(struct sequential_add_batch_norm1d_args, options)},
    {.name = "options.dtype", .type = DTYPE, .at = offsetof(dl_batch_norm1d_options, dtype), .inside = 1 + offsetof(struct sequential_add_batch_norm1d_args, options), .nullable = 1},
    {.name = "options.device", .type = DEVICE, .at = offsetof(dl_batch_norm1d_options, device), .inside = 1 + offsetof(struct sequential_add_batch_norm1d_args, options)},
    {.name = "options.reserved0", .type = RESERVED, .at = offsetof(dl_batch_norm1d_options, reserved0), .inside = 1 + offsetof(struct sequential_add_batch_norm1d_args, options)},
};
static const struct subject sequential_add_batch_norm1d_subject = {
    .name = "sequential_add_batch_norm1d", .size = sizeof(struct sequential_add_batch_norm1d_args),
    .call = sequential_add_batch_norm1d_call, .make = sequential_add_batch_norm1d_make,
    .arguments = sequential_add_batch_norm1d_arguments, .count = 13};

struct identity_create_args {
  dl_module **module;
};
static struct {
  dl_module * module;
} identity_create_out;
static void identity_create_make(void *args) {
  struct identity_create_args *a = args;
  (void)a;
  a->module = &identity_create_out.module;
}
static dl_status identity_create_call(void *args) {
  struct identity_create_args *a = args;
  (void)a;
  return dl_identity_create(a->module);
}
static const struct argument identity_create_arguments[] = {
    {.name = "module", .type = OUT, .at = offsetof(struct identity_create_args, module)},
};
static const struct subject identity_create_subject = {.name = "identity_create",
    .size = sizeof(struct identity_create_args), .call = identity_create_call,
    .make = identity_create_make, .out = &identity_create_out,
    .out_size = sizeof(identity_create_out), .arguments = identity_create_arguments, .count = 1};

struct sequential_add_identity_args {
  dl_module *net;
  const char *name;
};
static void sequential_add_identity_make(void *args) {
  struct sequential_add_identity_args *a = args;
  (void)a;
  a->net = example_module();
  a->name = "layer";
}
static dl_status sequential_add_identity_call(void *args) {
  struct sequential_add_identity_args *a = args;
  (void)a;
  return dl_sequential_add_identity(a->net, a->name);
}
static const struct argument sequential_add_identity_arguments[] = {
    {.name = "net", .type = HANDLE, .at = offsetof(struct sequential_add_identity_args, net), .kind = "module"},
    {.name = "name", .type = STR, .at = offsetof(struct sequential_add_identity_args, name), .nullable = 1},
};
static const struct subject sequential_add_identity_subject = {.name = "sequential_add_identity",
    .size = sizeof(struct sequential_add_identity_args), .call = sequential_add_identity_call,
    .make = sequential_add_identity_make, .arguments = sequential_add_identity_arguments,
    .count = 2};

struct mse_loss_create_args {
  dl_reduction reduction;
  dl_module **module;
};
static struct {
  dl_module * module;
} mse_loss_create_out;
static void mse_loss_create_make(void *args) {
  struct mse_loss_create_args *a = args;
  (void)a;
  a->reduction = DL_REDUCTION_SUM;
  a->module = &mse_loss_create_out.module;
}
static dl_status mse_loss_create_call(void *args) {
  struct mse_loss_create_args *a = args;
  (void)a;
  return dl_mse_loss_create(a->reduction, a->module);
}
static const struct argument mse_loss_create_arguments[] = {
    {.name = "reduction", .type = ENUM, .at = offsetof(struct mse_loss_create_args, reduction), .values = (const int32_t[]){0, 1, 2}, .value_count = 3},
    {.name = "module", .type = OUT, .at = offsetof(struct mse_loss_create_args, module)},
};
static const struct subject mse_loss_create_subject = {.name = "mse_loss_create",
    .size = sizeof(struct mse_loss_create_args), .call = mse_loss_create_call,
    .make = mse_loss_create_make, .out = &mse_loss_create_out,
    .out_size = sizeof(mse_loss_create_out), .arguments = mse_loss_create_arguments, .count = 2};

struct bce_loss_create_args {
  const dl_bce_loss_module_options *options;
  dl_module **module;
};
static struct {
  dl_bce_loss_module_options options;
} bce_loss_create_in;
static struct {
  dl_module * module;
} bce_loss_create_out;
static void bce_loss_create_make(void *args) {
  struct bce_loss_create_args *a = args;
  (void)a;
  dl_bce_loss_module_options_init(&bce_loss_create_in.options, sizeof(bce_loss_create_in.options));
  a->options = &bce_loss_create_in.options;
  a->module = &bce_loss_create_out.module;
}
static dl_status bce_loss_create_call(void *args) {
  struct bce_loss_create_args *a = args;
  (void)a;
  return dl_bce_loss_create(a->options, a->module);
}
static const struct argument bce_loss_create_arguments[] = {
    {.name = "options", .type = OPTIONS, .at = offsetof(struct bce_loss_create_args, options), .element = sizeof(dl_bce_loss_module_options)},
    {.name = "options.weight", .type = HANDLE, .at = offsetof(dl_bce_loss_module_options, weight), .inside = 1 + offsetof(struct bce_loss_create_args, options), .nullable = 1, .kind = "tensor"},
    {.name = "options.reduction", .type = ENUM, .at = offsetof(dl_bce_loss_module_options, reduction), .inside = 1 + offsetof(struct bce_loss_create_args, options), .values = (const int32_t[]){0, 1, 2}, .value_count = 3},
    {.name = "options.reserved0", .type = RESERVED, .at = offsetof(dl_bce_loss_module_options, reserved0), .inside = 1 + offsetof(struct bce_loss_create_args, options)},
    {.name = "options.reserved1", .type = RESERVED, .at = offsetof(dl_bce_loss_module_options, reserved1), .inside = 1 + offsetof(struct bce_loss_create_args, options)},
    {.name = "module", .type = OUT, .at = offsetof(struct bce_loss_create_args, module)},
};
static const struct subject bce_loss_create_subject = {.name = "bce_loss_create",
    .size = sizeof(struct bce_loss_create_args), .call = bce_loss_create_call,
    .make = bce_loss_create_make, .out = &bce_loss_create_out,
    .out_size = sizeof(bce_loss_create_out), .arguments = bce_loss_create_arguments, .count = 6};

struct bce_with_logits_loss_create_args {
  const dl_bce_with_logits_loss_module_options *options;
  dl_module **module;
};
static struct {
  dl_bce_with_logits_loss_module_options options;
} bce_with_logits_loss_create_in;
static struct {
  dl_module * module;
} bce_with_logits_loss_create_out;
static void bce_with_logits_loss_create_make(void *args) {
  struct bce_with_logits_loss_create_args *a = args;
  (void)a;
  dl_bce_with_logits_loss_module_options_init(&bce_with_logits_loss_create_in.options, sizeof(bce_with_logits_loss_create_in.options));
  a->options = &bce_with_logits_loss_create_in.options;
  a->module = &bce_with_logits_loss_create_out.module;
}
static dl_status bce_with_logits_loss_create_call(void *args) {
  struct bce_with_logits_loss_create_args *a = args;
  (void)a;
  return dl_bce_with_logits_loss_create(a->options, a->module);
}
static const struct argument bce_with_logits_loss_create_arguments[] = {
    {.name = "options", .type = OPTIONS, .at = offsetof(struct bce_with_logits_loss_create_args, options), .element = sizeof(dl_bce_with_logits_loss_module_options)},
    {.name = "options.weight", .type = HANDLE, .at = offsetof(dl_bce_with_logits_loss_module_options, weight), .inside = 1 + offsetof(struct bce_with_logits_loss_create_args, options), .nullable = 1, .kind = "tensor"},
    {.name = "options.pos_weight", .type = HANDLE, .at = offsetof(dl_bce_with_logits_loss_module_options, pos_weight), .inside = 1 + offsetof(struct bce_with_logits_loss_create_args, options), .nullable = 1, .kind = "tensor"},
    {.name = "options.reduction", .type = ENUM, .at = offsetof(dl_bce_with_logits_loss_module_options, reduction), .inside = 1 + offsetof(struct bce_with_logits_loss_create_args, options), .values = (const int32_t[]){0, 1, 2}, .value_count = 3},
    {.name = "options.reserved0", .type = RESERVED, .at = offsetof(dl_bce_with_logits_loss_module_options, reserved0), .inside = 1 + offsetof(struct bce_with_logits_loss_create_args, options)},
    {.name = "options.reserved1", .type = RESERVED, .at = offsetof(dl_bce_with_logits_loss_module_options, reserved1), .inside = 1 + offsetof(struct bce_with_logits_loss_create_args, options)},
    {.name = "module", .type = OUT, .at = offsetof(struct bce_with_logits_loss_create_args, module)},
};
static const struct subject bce_with_logits_loss_create_subject = {
    .name = "bce_with_logits_loss_create", .size = sizeof(struct bce_with_logits_loss_create_args),
    .call = bce_with_logits_loss_create_call, .make = bce_with_logits_loss_create_make,
    .out = &bce_with_logits_loss_create_out, .out_size = sizeof(bce_with_logits_loss_create_out),
    .arguments = bce_with_logits_loss_create_arguments, .count = 7};

struct cross_entropy_loss_create_args {
  const dl_cross_entropy_loss_module_options *options;
  dl_module **module;
};
static struct {
  dl_cross_entropy_loss_module_options options;
} cross_entropy_loss_create_in;
static struct {
  dl_module * module;
} cross_entropy_loss_create_out;
static void cross_entropy_loss_create_make(void *args) {
  struct cross_entropy_loss_create_args *a = args;
  (void)a;
  dl_cross_entropy_loss_module_options_init(&cross_entropy_loss_create_in.options, sizeof(cross_entropy_loss_create_in.options));
  a->options = &cross_entropy_loss_create_in.options;
  a->module = &cross_entropy_loss_create_out.module;
}
static dl_status cross_entropy_loss_create_call(void *args) {
  struct cross_entropy_loss_create_args *a = args;
  (void)a;
  return dl_cross_entropy_loss_create(a->options, a->module);
}
static const struct argument cross_entropy_loss_create_arguments[] = {
    {.name = "options", .type = OPTIONS, .at = offsetof(struct cross_entropy_loss_create_args, options), .element = sizeof(dl_cross_entropy_loss_module_options)},
    {.name = "options.weight", .type = HANDLE, .at = offsetof(dl_cross_entropy_loss_module_options, weight), .inside = 1 + offsetof(struct cross_entropy_loss_create_args, options), .nullable = 1, .kind = "tensor"},
    {.name = "options.ignore_index", .type = NUMBER_I64, .at = offsetof(dl_cross_entropy_loss_module_options, ignore_index), .inside = 1 + offsetof(struct cross_entropy_loss_create_args, options)},
    {.name = "options.label_smoothing", .type = NUMBER_F64, .at = offsetof(dl_cross_entropy_loss_module_options, label_smoothing), .inside = 1 + offsetof(struct cross_entropy_loss_create_args, options), .limited = 1, .low = 0, .high = 1, .open_low = 0, .open_high = 0},
    {.name = "options.reduction", .type = ENUM, .at = offsetof(dl_cross_entropy_loss_module_options, reduction), .inside = 1 + offsetof(struct cross_entropy_loss_create_args, options), .values = (const int32_t[]){0, 1, 2}, .value_count = 3},
    {.name = "options.reserved0", .type = RESERVED, .at = offsetof(dl_cross_entropy_loss_module_options, reserved0), .inside = 1 + offsetof(struct cross_entropy_loss_create_args, options)},
    {.name = "options.reserved1", .type = RESERVED, .at = offsetof(dl_cross_entropy_loss_module_options, reserved1), .inside = 1 + offsetof(struct cross_entropy_loss_create_args, options)},
    {.name = "module", .type = OUT, .at = offsetof(struct cross_entropy_loss_create_args, module)},
};
static const struct subject cross_entropy_loss_create_subject = {
    .name = "cross_entropy_loss_create", .size = sizeof(struct cross_entropy_loss_create_args),
    .call = cross_entropy_loss_create_call, .make = cross_entropy_loss_create_make,
    .out = &cross_entropy_loss_create_out, .out_size = sizeof(cross_entropy_loss_create_out),
    .arguments = cross_entropy_loss_create_arguments, .count = 8};

struct nll_loss_create_args {
  const dl_nll_loss_module_options *options;
  dl_module **module;
};
static struct {
  dl_nll_loss_module_options options;
} nll_loss_create_in;
static struct {
  dl_module * module;
} nll_loss_create_out;
static void nll_loss_create_make(void *args) {
  struct nll_loss_create_args *a = args;
  (void)a;
  dl_nll_loss_module_options_init(&nll_loss_create_in.options, sizeof(nll_loss_create_in.options));
  a->options = &nll_loss_create_in.options;
  a->module = &nll_loss_create_out.module;
}
static dl_status nll_loss_create_call(void *args) {
  struct nll_loss_create_args *a = args;
  (void)a;
  return dl_nll_loss_create(a->options, a->module);
}
static const struct argument nll_loss_create_arguments[] = {
    {.name = "options", .type = OPTIONS, .at = offsetof(struct nll_loss_create_args, options), .element = sizeof(dl_nll_loss_module_options)},
    {.name = "options.weight", .type = HANDLE, .at = offsetof(dl_nll_loss_module_options, weight), .inside = 1 + offsetof(struct nll_loss_create_args, options), .nullable = 1, .kind = "tensor"},
    {.name = "options.ignore_index", .type = NUMBER_I64, .at = offsetof(dl_nll_loss_module_options, ignore_index), .inside = 1 + offsetof(struct nll_loss_create_args, options)},
    {.name = "options.reduction", .type = ENUM, .at = offsetof(dl_nll_loss_module_options, reduction), .inside = 1 + offsetof(struct nll_loss_create_args, options), .values = (const int32_t[]){0, 1, 2}, .value_count = 3},
    {.name = "options.reserved0", .type = RESERVED, .at = offsetof(dl_nll_loss_module_options, reserved0), .inside = 1 + offsetof(struct nll_loss_create_args, options)},
    {.name = "options.reserved1", .type = RESERVED, .at = offsetof(dl_nll_loss_module_options, reserved1), .inside = 1 + offsetof(struct nll_loss_create_args, options)},
    {.name = "module", .type = OUT, .at = offsetof(struct nll_loss_create_args, module)},
};
static const struct subject nll_loss_create_subject = {.name = "nll_loss_create",
    .size = sizeof(struct nll_loss_create_args), .call = nll_loss_create_call,
    .make = nll_loss_create_make, .out = &nll_loss_create_out,
    .out_size = sizeof(nll_loss_create_out), .arguments = nll_loss_create_arguments, .count = 7};

struct init_normal_args {
  dl_tensor *x;
  double mean;
  double std;
};
static void init_normal_make(void *args) {
  struct init_normal_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->mean = 0;
  a->std = 0.01;
}
static dl_status init_normal_call(void *args) {
  struct init_normal_args *a = args;
  (void)a;
  return dl_init_normal(a->x, a->mean, a->std);
}
static const struct argument init_normal_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct init_normal_args, x), .kind = "tensor"},
    {.name = "mean", .type = NUMBER_F64, .at = offsetof(struct init_normal_args, mean)},
    {.name = "std", .type = NUMBER_F64, .at = offsetof(struct init_normal_args, std), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
};
static const struct subject init_normal_subject = {.name = "init_normal",
    .size = sizeof(struct init_normal_args), .call = init_normal_call, .make = init_normal_make,
    .arguments = init_normal_arguments, .count = 3};

struct init_uniform_args {
  dl_tensor *x;
  double low;
  double high;
};
static void init_uniform_make(void *args) {
  struct init_uniform_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->low = -1;
  a->high = 1;
}
static dl_status init_uniform_call(void *args) {
  struct init_uniform_args *a = args;
  (void)a;
  return dl_init_uniform(a->x, a->low, a->high);
}
static const struct argument init_uniform_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct init_uniform_args, x), .kind = "tensor"},
    {.name = "low", .type = NUMBER_F64, .at = offsetof(struct init_uniform_args, low)},
    {.name = "high", .type = NUMBER_F64, .at = offsetof(struct init_uniform_args, high)},
};
static const struct subject init_uniform_subject = {.name = "init_uniform",
    .size = sizeof(struct init_uniform_args), .call = init_uniform_call, .make = init_uniform_make,
    .arguments = init_uniform_arguments, .count = 3};

struct init_trunc_normal_args {
  dl_tensor *x;
  double mean;
  double std;
  double low;
  double high;
};
static void init_trunc_normal_make(void *args) {
  struct init_trunc_normal_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->mean = 0;
  a->std = 1;
  a->low = -2;
  a->high = 2;
}
static dl_status init_trunc_normal_call(void *args) {
  struct init_trunc_normal_args *a = args;
  (void)a;
  return dl_init_trunc_normal(a->x, a->mean, a->std, a->low, a->high);
}
static const struct argument init_trunc_normal_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct init_trunc_normal_args, x), .kind = "tensor"},
    {.name = "mean", .type = NUMBER_F64, .at = offsetof(struct init_trunc_normal_args, mean)},
    {.name = "std", .type = NUMBER_F64, .at = offsetof(struct init_trunc_normal_args, std), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 1, .open_high = 0},
    {.name = "low", .type = NUMBER_F64, .at = offsetof(struct init_trunc_normal_args, low)},
    {.name = "high", .type = NUMBER_F64, .at = offsetof(struct init_trunc_normal_args, high)},
};
static const struct subject init_trunc_normal_subject = {.name = "init_trunc_normal",
    .size = sizeof(struct init_trunc_normal_args), .call = init_trunc_normal_call,
    .make = init_trunc_normal_make, .arguments = init_trunc_normal_arguments, .count = 5};

struct init_constant_args {
  dl_tensor *x;
  double value;
};
static void init_constant_make(void *args) {
  struct init_constant_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->value = 0.5;
}
static dl_status init_constant_call(void *args) {
  struct init_constant_args *a = args;
  (void)a;
  return dl_init_constant(a->x, a->value);
}
static const struct argument init_constant_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct init_constant_args, x), .kind = "tensor"},
    {.name = "value", .type = NUMBER_F64, .at = offsetof(struct init_constant_args, value)},
};
static const struct subject init_constant_subject = {.name = "init_constant",
    .size = sizeof(struct init_constant_args), .call = init_constant_call,
    .make = init_constant_make, .arguments = init_constant_arguments, .count = 2};

struct init_zeros_args {
  dl_tensor *x;
};
static void init_zeros_make(void *args) {
  struct init_zeros_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
}
static dl_status init_zeros_call(void *args) {
  struct init_zeros_args *a = args;
  (void)a;
  return dl_init_zeros(a->x);
}
static const struct argument init_zeros_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct init_zeros_args, x), .kind = "tensor"},
};
static const struct subject init_zeros_subject = {.name = "init_zeros",
    .size = sizeof(struct init_zeros_args), .call = init_zeros_call, .make = init_zeros_make,
    .arguments = init_zeros_arguments, .count = 1};

struct init_ones_args {
  dl_tensor *x;
};
static void init_ones_make(void *args) {
  struct init_ones_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
}
static dl_status init_ones_call(void *args) {
  struct init_ones_args *a = args;
  (void)a;
  return dl_init_ones(a->x);
}
static const struct argument init_ones_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct init_ones_args, x), .kind = "tensor"},
};
static const struct subject init_ones_subject = {.name = "init_ones",
    .size = sizeof(struct init_ones_args), .call = init_ones_call, .make = init_ones_make,
    .arguments = init_ones_arguments, .count = 1};

struct init_xavier_uniform_args {
  dl_tensor *x;
  double gain;
};
static void init_xavier_uniform_make(void *args) {
  struct init_xavier_uniform_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->gain = 1;
}
static dl_status init_xavier_uniform_call(void *args) {
  struct init_xavier_uniform_args *a = args;
  (void)a;
  return dl_init_xavier_uniform(a->x, a->gain);
}
static const struct argument init_xavier_uniform_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct init_xavier_uniform_args, x), .kind = "tensor"},
    {.name = "gain", .type = NUMBER_F64, .at = offsetof(struct init_xavier_uniform_args, gain)},
};
static const struct subject init_xavier_uniform_subject = {.name = "init_xavier_uniform",
    .size = sizeof(struct init_xavier_uniform_args), .call = init_xavier_uniform_call,
    .make = init_xavier_uniform_make, .arguments = init_xavier_uniform_arguments, .count = 2};

struct init_xavier_normal_args {
  dl_tensor *x;
  double gain;
};
static void init_xavier_normal_make(void *args) {
  struct init_xavier_normal_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->gain = 1;
}
static dl_status init_xavier_normal_call(void *args) {
  struct init_xavier_normal_args *a = args;
  (void)a;
  return dl_init_xavier_normal(a->x, a->gain);
}
static const struct argument init_xavier_normal_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct init_xavier_normal_args, x), .kind = "tensor"},
    {.name = "gain", .type = NUMBER_F64, .at = offsetof(struct init_xavier_normal_args, gain)},
};
static const struct subject init_xavier_normal_subject = {.name = "init_xavier_normal",
    .size = sizeof(struct init_xavier_normal_args), .call = init_xavier_normal_call,
    .make = init_xavier_normal_make, .arguments = init_xavier_normal_arguments, .count = 2};

struct init_kaiming_uniform_args {
  dl_tensor *x;
  const dl_kaiming_options *options;
};
static struct {
  dl_kaiming_options options;
} init_kaiming_uniform_in;
static void init_kaiming_uniform_make(void *args) {
  struct init_kaiming_uniform_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  dl_kaiming_options_init(&init_kaiming_uniform_in.options, sizeof(init_kaiming_uniform_in.options));
  a->options = &init_kaiming_uniform_in.options;
}
static dl_status init_kaiming_uniform_call(void *args) {
  struct init_kaiming_uniform_args *a = args;
  (void)a;
  return dl_init_kaiming_uniform(a->x, a->options);
}
static const struct argument init_kaiming_uniform_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct init_kaiming_uniform_args, x), .kind = "tensor"},
    {.name = "options", .type = OPTIONS, .at = offsetof(struct init_kaiming_uniform_args, options), .element = sizeof(dl_kaiming_options)},
    {.name = "options.a", .type = NUMBER_F64, .at = offsetof(dl_kaiming_options, a), .inside = 1 + offsetof(struct init_kaiming_uniform_args, options), .limited = 1, .low = -1e100, .high = 1e100, .open_low = 0, .open_high = 0},
    {.name = "options.mode", .type = ENUM, .at = offsetof(dl_kaiming_options, mode), .inside = 1 + offsetof(struct init_kaiming_uniform_args, options), .values = (const int32_t[]){0, 1}, .value_count = 2},
    {.name = "options.nonlinearity", .type = ENUM, .at = offsetof(dl_kaiming_options, nonlinearity), .inside = 1 + offsetof(struct init_kaiming_uniform_args, options), .values = (const int32_t[]){0, 1, 2, 3, 4, 5}, .value_count = 6},
    {.name = "options.reserved0", .type = RESERVED, .at = offsetof(dl_kaiming_options, reserved0), .inside = 1 + offsetof(struct init_kaiming_uniform_args, options)},
};
static const struct subject init_kaiming_uniform_subject = {.name = "init_kaiming_uniform",
    .size = sizeof(struct init_kaiming_uniform_args), .call = init_kaiming_uniform_call,
    .make = init_kaiming_uniform_make, .arguments = init_kaiming_uniform_arguments, .count = 6};

struct init_kaiming_normal_args {
  dl_tensor *x;
  const dl_kaiming_options *options;
};
static struct {
  dl_kaiming_options options;
} init_kaiming_normal_in;
static void init_kaiming_normal_make(void *args) {
  struct init_kaiming_normal_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  dl_kaiming_options_init(&init_kaiming_normal_in.options, sizeof(init_kaiming_normal_in.options));
  a->options = &init_kaiming_normal_in.options;
}
static dl_status init_kaiming_normal_call(void *args) {
  struct init_kaiming_normal_args *a = args;
  (void)a;
  return dl_init_kaiming_normal(a->x, a->options);
}
static const struct argument init_kaiming_normal_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct init_kaiming_normal_args, x), .kind = "tensor"},
    {.name = "options", .type = OPTIONS, .at = offsetof(struct init_kaiming_normal_args, options), .element = sizeof(dl_kaiming_options)},
    {.name = "options.a", .type = NUMBER_F64, .at = offsetof(dl_kaiming_options, a), .inside = 1 + offsetof(struct init_kaiming_normal_args, options), .limited = 1, .low = -1e100, .high = 1e100, .open_low = 0, .open_high = 0},
    {.name = "options.mode", .type = ENUM, .at = offsetof(dl_kaiming_options, mode), .inside = 1 + offsetof(struct init_kaiming_normal_args, options), .values = (const int32_t[]){0, 1}, .value_count = 2},
    {.name = "options.nonlinearity", .type = ENUM, .at = offsetof(dl_kaiming_options, nonlinearity), .inside = 1 + offsetof(struct init_kaiming_normal_args, options), .values = (const int32_t[]){0, 1, 2, 3, 4, 5}, .value_count = 6},
    {.name = "options.reserved0", .type = RESERVED, .at = offsetof(dl_kaiming_options, reserved0), .inside = 1 + offsetof(struct init_kaiming_normal_args, options)},
};
static const struct subject init_kaiming_normal_subject = {.name = "init_kaiming_normal",
    .size = sizeof(struct init_kaiming_normal_args), .call = init_kaiming_normal_call,
    .make = init_kaiming_normal_make, .arguments = init_kaiming_normal_arguments, .count = 6};

struct calculate_gain_args {
  dl_nonlinearity nonlinearity;
  double slope;
  double *gain;
};
static struct {
  double gain;
} calculate_gain_out;
static void calculate_gain_make(void *args) {
  struct calculate_gain_args *a = args;
  (void)a;
  a->nonlinearity = DL_NONLINEARITY_TANH;
  a->slope = 0;
  a->gain = &calculate_gain_out.gain;
}
static dl_status calculate_gain_call(void *args) {
  struct calculate_gain_args *a = args;
  (void)a;
  return dl_calculate_gain(a->nonlinearity, a->slope, a->gain);
}
static const struct argument calculate_gain_arguments[] = {
    {.name = "nonlinearity", .type = ENUM, .at = offsetof(struct calculate_gain_args, nonlinearity), .values = (const int32_t[]){0, 1, 2, 3, 4, 5}, .value_count = 6},
    {.name = "slope", .type = NUMBER_F64, .at = offsetof(struct calculate_gain_args, slope)},
    {.name = "gain", .type = OUT, .at = offsetof(struct calculate_gain_args, gain)},
};
static const struct subject calculate_gain_subject = {.name = "calculate_gain",
    .size = sizeof(struct calculate_gain_args), .call = calculate_gain_call,
    .make = calculate_gain_make, .out = &calculate_gain_out, .out_size = sizeof(calculate_gain_out),
    .arguments = calculate_gain_arguments, .count = 3};

struct accuracy_args {
  dl_tensor *scores;
  dl_tensor *target;
  double *accuracy;
};
static struct {
  double accuracy;
} accuracy_out;
static void accuracy_make(void *args) {
  struct accuracy_args *a = args;
  (void)a;
  a->scores = example_tensor_of("f32[2,3]");
  a->target = example_tensor_of("i64[2] 0 2");
  a->accuracy = &accuracy_out.accuracy;
}
static dl_status accuracy_call(void *args) {
  struct accuracy_args *a = args;
  (void)a;
  return dl_accuracy(a->scores, a->target, a->accuracy);
}
static const struct argument accuracy_arguments[] = {
    {.name = "scores", .type = HANDLE, .at = offsetof(struct accuracy_args, scores), .kind = "tensor"},
    {.name = "target", .type = HANDLE, .at = offsetof(struct accuracy_args, target), .kind = "tensor"},
    {.name = "accuracy", .type = OUT, .at = offsetof(struct accuracy_args, accuracy)},
};
static const struct subject accuracy_subject = {.name = "accuracy",
    .size = sizeof(struct accuracy_args), .call = accuracy_call, .make = accuracy_make,
    .out = &accuracy_out, .out_size = sizeof(accuracy_out), .arguments = accuracy_arguments,
    .count = 3};

struct confusion_matrix_args {
  dl_tensor *scores;
  dl_tensor *target;
  dl_tensor **matrix;
};
static struct {
  dl_tensor * matrix;
} confusion_matrix_out;
static void confusion_matrix_make(void *args) {
  struct confusion_matrix_args *a = args;
  (void)a;
  a->scores = example_tensor_of("f32[2,3]");
  a->target = example_tensor_of("i64[2] 0 2");
  a->matrix = &confusion_matrix_out.matrix;
}
static dl_status confusion_matrix_call(void *args) {
  struct confusion_matrix_args *a = args;
  (void)a;
  return dl_confusion_matrix(a->scores, a->target, a->matrix);
}
static const struct argument confusion_matrix_arguments[] = {
    {.name = "scores", .type = HANDLE, .at = offsetof(struct confusion_matrix_args, scores), .kind = "tensor"},
    {.name = "target", .type = HANDLE, .at = offsetof(struct confusion_matrix_args, target), .kind = "tensor"},
    {.name = "matrix", .type = OUT, .at = offsetof(struct confusion_matrix_args, matrix)},
};
static const struct subject confusion_matrix_subject = {.name = "confusion_matrix",
    .size = sizeof(struct confusion_matrix_args), .call = confusion_matrix_call,
    .make = confusion_matrix_make, .out = &confusion_matrix_out,
    .out_size = sizeof(confusion_matrix_out), .arguments = confusion_matrix_arguments, .count = 3};

const struct subject *const nn_subjects[] = {
    &module_create_subject,
    &module_set_any_thread_subject,
    &module_register_parameter_subject,
    &module_register_buffer_subject,
    &module_register_module_subject,
    &module_replace_parameter_subject,
    &module_replace_buffer_subject,
    &module_replace_module_subject,
    &module_remove_subject,
    &module_forward_subject,
    &module_call_subject,
    &module_train_subject,
    &module_eval_subject,
    &module_is_training_subject,
    &module_to_string_subject,
    &module_summary_subject,
    &module_type_name_subject,
    &module_parameters_subject,
    &module_parameter_count_subject,
    &module_parameter_name_subject,
    &module_parameter_subject,
    &module_buffer_subject,
    &module_child_subject,
    &module_child_count_subject,
    &module_child_name_subject,
    &module_requires_grad_subject,
    &module_zero_grad_subject,
    &module_to_dtype_subject,
    &module_to_device_subject,
    &module_state_dict_subject,
    &module_load_state_dict_subject,
    &state_dict_create_subject,
    &state_dict_set_subject,
    &state_dict_get_subject,
    &state_dict_count_subject,
    &state_dict_name_subject,
    &state_dict_set_metadata_subject,
    &state_dict_metadata_subject,
    &sequential_create_subject,
    &sequential_append_subject,
    &sequential_count_subject,
    &sequential_at_subject,
    &linear_create_subject,
    &sequential_add_linear_subject,
    &flatten_create_subject,
    &sequential_add_flatten_subject,
    &relu_create_subject,
    &sequential_add_relu_subject,
    &sigmoid_create_subject,
    &sequential_add_sigmoid_subject,
    &tanh_create_subject,
    &sequential_add_tanh_subject,
    &softmax_create_subject,
    &sequential_add_softmax_subject,
    &log_softmax_create_subject,
    &sequential_add_log_softmax_subject,
    &dropout_create_subject,
    &sequential_add_dropout_subject,
    &embedding_create_subject,
    &sequential_add_embedding_subject,
    &layer_norm_create_subject,
    &sequential_add_layer_norm_subject,
    &batch_norm1d_create_subject,
    &sequential_add_batch_norm1d_subject,
    &identity_create_subject,
    &sequential_add_identity_subject,
    &mse_loss_create_subject,
    &bce_loss_create_subject,
    &bce_with_logits_loss_create_subject,
    &cross_entropy_loss_create_subject,
    &nll_loss_create_subject,
    &init_normal_subject,
    &init_uniform_subject,
    &init_trunc_normal_subject,
    &init_constant_subject,
    &init_zeros_subject,
    &init_ones_subject,
    &init_xavier_uniform_subject,
    &init_xavier_normal_subject,
    &init_kaiming_uniform_subject,
    &init_kaiming_normal_subject,
    &calculate_gain_subject,
    &accuracy_subject,
    &confusion_matrix_subject,
    NULL};
