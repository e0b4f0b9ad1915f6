/* Bad calls of <dl/dlpack.h>. Generated from capi/spec by capi/generate; do not edit. */
#include "../bad_arguments.h"

struct tensor_to_dlpack_args {
  dl_tensor *x;
  struct DLManagedTensor **managed;
};
static struct {
  struct DLManagedTensor * managed;
} tensor_to_dlpack_out;
static void tensor_to_dlpack_make(void *args) {
  struct tensor_to_dlpack_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->managed = &tensor_to_dlpack_out.managed;
}
static void tensor_to_dlpack_after(void *args) {
  struct tensor_to_dlpack_args *a = args;
  (void)a;
  (*a->managed)->deleter(*a->managed);
}
static dl_status tensor_to_dlpack_call(void *args) {
  struct tensor_to_dlpack_args *a = args;
  (void)a;
  return dl_tensor_to_dlpack(a->x, a->managed);
}
static const struct argument tensor_to_dlpack_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct tensor_to_dlpack_args, x), .kind = "tensor"},
    {.name = "managed", .type = OUT, .at = offsetof(struct tensor_to_dlpack_args, managed)},
};
static const struct subject tensor_to_dlpack_subject = {.name = "tensor_to_dlpack",
    .size = sizeof(struct tensor_to_dlpack_args), .call = tensor_to_dlpack_call,
    .make = tensor_to_dlpack_make, .after = tensor_to_dlpack_after, .out = &tensor_to_dlpack_out,
    .out_size = sizeof(tensor_to_dlpack_out), .arguments = tensor_to_dlpack_arguments, .count = 2};

struct tensor_to_dlpack_versioned_args {
  dl_tensor *x;
  struct DLManagedTensorVersioned **managed;
};
static struct {
  struct DLManagedTensorVersioned * managed;
} tensor_to_dlpack_versioned_out;
static void tensor_to_dlpack_versioned_make(void *args) {
  struct tensor_to_dlpack_versioned_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->managed = &tensor_to_dlpack_versioned_out.managed;
}
static void tensor_to_dlpack_versioned_after(void *args) {
  struct tensor_to_dlpack_versioned_args *a = args;
  (void)a;
  (*a->managed)->deleter(*a->managed);
}
static dl_status tensor_to_dlpack_versioned_call(void *args) {
  struct tensor_to_dlpack_versioned_args *a = args;
  (void)a;
  return dl_tensor_to_dlpack_versioned(a->x, a->managed);
}
static const struct argument tensor_to_dlpack_versioned_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct tensor_to_dlpack_versioned_args, x), .kind = "tensor"},
    {.name = "managed", .type = OUT, .at = offsetof(struct tensor_to_dlpack_versioned_args, managed)},
};
static const struct subject tensor_to_dlpack_versioned_subject = {
    .name = "tensor_to_dlpack_versioned", .size = sizeof(struct tensor_to_dlpack_versioned_args),
    .call = tensor_to_dlpack_versioned_call, .make = tensor_to_dlpack_versioned_make,
    .after = tensor_to_dlpack_versioned_after, .out = &tensor_to_dlpack_versioned_out,
    .out_size = sizeof(tensor_to_dlpack_versioned_out),
    .arguments = tensor_to_dlpack_versioned_arguments, .count = 2};

struct tensor_from_dlpack_args {
  struct DLManagedTensor *managed;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} tensor_from_dlpack_out;
static void tensor_from_dlpack_make(void *args) {
  struct tensor_from_dlpack_args *a = args;
  (void)a;
  a->managed = example_dlpack();
  a->y = &tensor_from_dlpack_out.y;
}
static dl_status tensor_from_dlpack_call(void *args) {
  struct tensor_from_dlpack_args *a = args;
  (void)a;
  return dl_tensor_from_dlpack(a->managed, a->y);
}
static const struct argument tensor_from_dlpack_arguments[] = {
    {.name = "managed", .type = POINTER, .at = offsetof(struct tensor_from_dlpack_args, managed)},
    {.name = "y", .type = OUT, .at = offsetof(struct tensor_from_dlpack_args, y)},
};
static const struct subject tensor_from_dlpack_subject = {.name = "tensor_from_dlpack",
    .size = sizeof(struct tensor_from_dlpack_args), .call = tensor_from_dlpack_call,
    .make = tensor_from_dlpack_make, .out = &tensor_from_dlpack_out,
    .out_size = sizeof(tensor_from_dlpack_out), .arguments = tensor_from_dlpack_arguments,
    .count = 2};

struct tensor_from_dlpack_versioned_args {
  struct DLManagedTensorVersioned *managed;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} tensor_from_dlpack_versioned_out;
static void tensor_from_dlpack_versioned_make(void *args) {
  struct tensor_from_dlpack_versioned_args *a = args;
  (void)a;
  a->managed = example_dlpack_versioned();
  a->y = &tensor_from_dlpack_versioned_out.y;
}
static dl_status tensor_from_dlpack_versioned_call(void *args) {
  struct tensor_from_dlpack_versioned_args *a = args;
  (void)a;
  return dl_tensor_from_dlpack_versioned(a->managed, a->y);
}
static const struct argument tensor_from_dlpack_versioned_arguments[] = {
    {.name = "managed", .type = POINTER, .at = offsetof(struct tensor_from_dlpack_versioned_args, managed)},
    {.name = "y", .type = OUT, .at = offsetof(struct tensor_from_dlpack_versioned_args, y)},
};
static const struct subject tensor_from_dlpack_versioned_subject = {
    .name = "tensor_from_dlpack_versioned",
    .size = sizeof(struct tensor_from_dlpack_versioned_args),
    .call = tensor_from_dlpack_versioned_call, .make = tensor_from_dlpack_versioned_make,
    .out = &tensor_from_dlpack_versioned_out, .out_size = sizeof(tensor_from_dlpack_versioned_out),
    .arguments = tensor_from_dlpack_versioned_arguments, .count = 2};

const struct subject *const dlpack_subjects[] = {
    &tensor_to_dlpack_subject,
    &tensor_to_dlpack_versioned_subject,
    &tensor_from_dlpack_subject,
    &tensor_from_dlpack_versioned_subject,
    NULL};
