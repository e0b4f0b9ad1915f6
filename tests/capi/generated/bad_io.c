/* Bad calls of <dl/io.h>. Generated from capi/spec by capi/generate; do not edit. */
#include "../bad_arguments.h"

struct safetensors_save_args {
  dl_state_dict *state;
  const char *path;
};
static void safetensors_save_make(void *args) {
  struct safetensors_save_args *a = args;
  (void)a;
  a->state = example_state_dict();
  a->path = "example.safetensors";
}
static dl_status safetensors_save_call(void *args) {
  struct safetensors_save_args *a = args;
  (void)a;
  return dl_safetensors_save(a->state, a->path);
}
static const struct argument safetensors_save_arguments[] = {
    {.name = "state", .type = HANDLE, .at = offsetof(struct safetensors_save_args, state), .kind = "state_dict"},
    {.name = "path", .type = STR, .at = offsetof(struct safetensors_save_args, path)},
};
static const struct subject safetensors_save_subject = {.name = "safetensors_save",
    .size = sizeof(struct safetensors_save_args), .call = safetensors_save_call,
    .make = safetensors_save_make, .arguments = safetensors_save_arguments, .count = 2};

struct safetensors_load_args {
  const char *path;
  const dl_safetensors_load_options *options;
  dl_state_dict **state;
};
static struct {
  dl_safetensors_load_options options;
} safetensors_load_in;
static struct {
  dl_state_dict * state;
} safetensors_load_out;
static void safetensors_load_make(void *args) {
  struct safetensors_load_args *a = args;
  (void)a;
  a->path = "example.safetensors";
  dl_safetensors_load_options_init(&safetensors_load_in.options, sizeof(safetensors_load_in.options));
  a->options = &safetensors_load_in.options;
  a->state = &safetensors_load_out.state;
  dl_safetensors_save(example_state_dict(), "example.safetensors");
}
static dl_status safetensors_load_call(void *args) {
  struct safetensors_load_args *a = args;
  (void)a;
  return dl_safetensors_load(a->path, a->options, a->state);
}
static const struct argument safetensors_load_arguments[] = {
    {.name = "path", .type = STR, .at = offsetof(struct safetensors_load_args, path)},
    {.name = "options", .type = OPTIONS, .at = offsetof(struct safetensors_load_args, options), .element = sizeof(dl_safetensors_load_options)},
    {.name = "options.device", .type = DEVICE, .at = offsetof(dl_safetensors_load_options, device), .inside = 1 + offsetof(struct safetensors_load_args, options)},
    {.name = "state", .type = OUT, .at = offsetof(struct safetensors_load_args, state)},
};
static const struct subject safetensors_load_subject = {.name = "safetensors_load",
    .size = sizeof(struct safetensors_load_args), .call = safetensors_load_call,
    .make = safetensors_load_make, .out = &safetensors_load_out,
    .out_size = sizeof(safetensors_load_out), .arguments = safetensors_load_arguments, .count = 4};

struct module_save_args {
  dl_module *module;
  const char *path;
};
static void module_save_make(void *args) {
  struct module_save_args *a = args;
  (void)a;
  a->module = example_module();
  a->path = "example_module.safetensors";
}
static dl_status module_save_call(void *args) {
  struct module_save_args *a = args;
  (void)a;
  return dl_module_save(a->module, a->path);
}
static const struct argument module_save_arguments[] = {
    {.name = "module", .type = HANDLE, .at = offsetof(struct module_save_args, module), .kind = "module"},
    {.name = "path", .type = STR, .at = offsetof(struct module_save_args, path)},
};
static const struct subject module_save_subject = {.name = "module_save",
    .size = sizeof(struct module_save_args), .call = module_save_call, .make = module_save_make,
    .arguments = module_save_arguments, .count = 2};

struct module_load_args {
  dl_module *module;
  const char *path;
  const dl_module_load_options *options;
};
static struct {
  dl_module_load_options options;
} module_load_in;
static void module_load_make(void *args) {
  struct module_load_args *a = args;
  (void)a;
  a->module = example_module();
  a->path = "example_module.safetensors";
  dl_module_load_options_init(&module_load_in.options, sizeof(module_load_in.options));
  a->options = &module_load_in.options;
  dl_module_save(a->module, "example_module.safetensors");
}
static dl_status module_load_call(void *args) {
  struct module_load_args *a = args;
  (void)a;
  return dl_module_load(a->module, a->path, a->options);
}
static const struct argument module_load_arguments[] = {
    {.name = "module", .type = HANDLE, .at = offsetof(struct module_load_args, module), .kind = "module"},
    {.name = "path", .type = STR, .at = offsetof(struct module_load_args, path)},
    {.name = "options", .type = OPTIONS, .at = offsetof(struct module_load_args, options), .element = sizeof(dl_module_load_options)},
    {.name = "options.strict", .type = FLAG, .at = offsetof(dl_module_load_options, strict), .inside = 1 + offsetof(struct module_load_args, options)},
};
static const struct subject module_load_subject = {.name = "module_load",
    .size = sizeof(struct module_load_args), .call = module_load_call, .make = module_load_make,
    .arguments = module_load_arguments, .count = 4};

const struct subject *const io_subjects[] = {
    &safetensors_save_subject,
    &safetensors_load_subject,
    &module_save_subject,
    &module_load_subject,
    NULL};
