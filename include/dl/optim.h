/* Optimizers. Generated from capi/spec by capi/generate; do not edit.
 *
 * Changing parameters by their gradients. Parameters come in groups, each with settings of its
 * own; the first group has the number 0. */
#ifndef DL_OPTIM_H
#define DL_OPTIM_H

#include <dl/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Options of stochastic gradient descent. g = grad + weight_decay x (-grad to maximize); with
 * momentum v = momentum v + (1 - dampening) g, at the first step v = g, and g becomes v, or g +
 * momentum v with nesterov; x -= lr g. */
typedef struct dl_sgd_options {
  uint32_t struct_size; /* sizeof(dl_sgd_options) */
  uint32_t reserved0; /* must be 0 */
  double lr; /* the learning rate; must be >= 0 */
  double momentum; /* must be >= 0 */
  double dampening; /*  */
  double weight_decay; /* must be >= 0 */
  int32_t nesterov; /* needs a momentum and no dampening; 0 or 1 */
  int32_t maximize; /* 0 or 1 */
} dl_sgd_options;

#define DL_SGD_OPTIONS_INIT \
  {sizeof(dl_sgd_options), 0, 1e-3, 0, 0, 0, 0, 0}

/* Options of Adam: g = grad + weight_decay x (-grad to maximize), m += (1 - beta1) (g - m), v =
 * beta2 v + (1 - beta2) g^2, x -= lr / (1 - beta1^t) m / (sqrt(v / (1 - beta2^t)) + eps). */
typedef struct dl_adam_options {
  uint32_t struct_size; /* sizeof(dl_adam_options) */
  uint32_t reserved0; /* must be 0 */
  double lr; /* the learning rate; must be >= 0 */
  double beta1; /* must lie in [0, 1) */
  double beta2; /* must lie in [0, 1) */
  double eps; /* must be >= 0 */
  double weight_decay; /* must be >= 0 */
  int32_t maximize; /* 0 or 1 */
  uint32_t reserved1; /* must be 0 */
} dl_adam_options;

#define DL_ADAM_OPTIONS_INIT \
  {sizeof(dl_adam_options), 0, 1e-3, 0.9, 0.999, 1e-8, 0, 0, 0}

/* Options of AdamW: as Adam, but the decay is x -= lr weight_decay x and not part of g. */
typedef struct dl_adamw_options {
  uint32_t struct_size; /* sizeof(dl_adamw_options) */
  uint32_t reserved0; /* must be 0 */
  double lr; /* the learning rate; must be >= 0 */
  double beta1; /* must lie in [0, 1) */
  double beta2; /* must lie in [0, 1) */
  double eps; /* must be >= 0 */
  double weight_decay; /* must be >= 0 */
  int32_t maximize; /* 0 or 1 */
  uint32_t reserved1; /* must be 0 */
} dl_adamw_options;

#define DL_ADAMW_OPTIONS_INIT \
  {sizeof(dl_adamw_options), 0, 1e-3, 0.9, 0.999, 1e-8, 1e-2, 0, 0}

/* Sets every field of *o to its default, as DL_SGD_OPTIONS_INIT does.
 *
 * size: sizeof(*o) as the caller's header has it.
 *
 * Threads: exclusive(o). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_sgd_options_init(dl_sgd_options *o, uint32_t size);

/* Sets every field of *o to its default, as DL_ADAM_OPTIONS_INIT does.
 *
 * size: sizeof(*o) as the caller's header has it.
 *
 * Threads: exclusive(o). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_adam_options_init(dl_adam_options *o, uint32_t size);

/* Sets every field of *o to its default, as DL_ADAMW_OPTIONS_INIT does.
 *
 * size: sizeof(*o) as the caller's header has it.
 *
 * Threads: exclusive(o). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_adamw_options_init(dl_adamw_options *o, uint32_t size);

/* Adds a reference: one more release is then due. A handle that is not live is left alone and
 * counted (dl_misused_handle_count).
 *
 * Threads: any. Cannot fail. Since 0.1. */
DL_API void DL_CALL dl_optimizer_retain(dl_optimizer *x);

/* Gives a reference back; with the last one the handle is gone. NULL does nothing. A handle that
 * is not live, one released before among them, is left alone and counted
 * (dl_misused_handle_count).
 *
 * Threads: any. Cannot fail. May call back. Since 0.1. */
DL_API void DL_CALL dl_optimizer_release(dl_optimizer *x);

/* Stochastic gradient descent on all parameters of a module.
 *
 *   module     borrowed
 *   options    NULL for the defaults of dl_sgd_options
 *   optimizer  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, LIMIT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_sgd_create(dl_module *module, const dl_sgd_options *options,
    dl_optimizer **optimizer);

/* Stochastic gradient descent on a list of floating leaf tensors.
 *
 *   parameters  borrowed, count elements
 *   options     NULL for the defaults of dl_sgd_options
 *   optimizer   out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, DTYPE, STATE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_sgd_create_from_parameters(dl_tensor *const *parameters, int64_t count,
    const dl_sgd_options *options, dl_optimizer **optimizer);

/* Adds a group of parameters with options of their own to an SGD optimizer.
 *
 *   optimizer   borrowed
 *   parameters  borrowed, count elements
 *   options     NULL for the defaults of dl_sgd_options
 *
 * Threads: exclusive(optimizer). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, DTYPE, STATE,
 * OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_sgd_add_group(dl_optimizer *optimizer, dl_tensor *const *parameters,
    int64_t count, const dl_sgd_options *options);

/* Adam on all parameters of a module.
 *
 *   module     borrowed
 *   options    NULL for the defaults of dl_adam_options
 *   optimizer  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, LIMIT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_adam_create(dl_module *module, const dl_adam_options *options,
    dl_optimizer **optimizer);

/* Adam on a list of floating leaf tensors.
 *
 *   parameters  borrowed, count elements
 *   options     NULL for the defaults of dl_adam_options
 *   optimizer   out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, DTYPE, STATE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_adam_create_from_parameters(dl_tensor *const *parameters,
    int64_t count, const dl_adam_options *options, dl_optimizer **optimizer);

/* AdamW on all parameters of a module.
 *
 *   module     borrowed
 *   options    NULL for the defaults of dl_adamw_options
 *   optimizer  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, LIMIT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_adamw_create(dl_module *module, const dl_adamw_options *options,
    dl_optimizer **optimizer);

/* AdamW on a list of floating leaf tensors.
 *
 *   parameters  borrowed, count elements
 *   options     NULL for the defaults of dl_adamw_options
 *   optimizer   out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, DTYPE, STATE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_adamw_create_from_parameters(dl_tensor *const *parameters,
    int64_t count, const dl_adamw_options *options, dl_optimizer **optimizer);

/* Adds a group of parameters with options of their own to an Adam or AdamW optimizer.
 *
 *   optimizer   borrowed
 *   parameters  borrowed, count elements
 *   options     NULL for the defaults of dl_adam_options
 *
 * Threads: exclusive(optimizer). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, DTYPE, STATE,
 * OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_adam_add_group(dl_optimizer *optimizer, dl_tensor *const *parameters,
    int64_t count, const dl_adam_options *options);

/* Scales the gradients of the parameters, in place, so that their common 2-norm is at most
 * max_norm; gives the norm before.
 *
 *   parameters  borrowed, count elements
 *   max_norm    must be >= 0
 *   norm        out:
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE, INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_clip_grad_norm(dl_tensor *const *parameters, int64_t count,
    double max_norm, double *norm);

/* Cuts each element of the parameters' gradients to [-limit, limit], in place.
 *
 *   parameters  borrowed, count elements
 *   limit       must be >= 0
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE, INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_clip_grad_value(dl_tensor *const *parameters, int64_t count,
    double limit);

/* Changes every parameter that has a gradient; the others and their state stay as they are.
 * Nothing is recorded.
 *
 *   optimizer  borrowed
 *
 * Threads: exclusive(optimizer). Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE, CALLBACK. May call back. Since 0.1. */
DL_API dl_status DL_CALL dl_optimizer_step(dl_optimizer *optimizer);

/* Forgets the gradients of all parameters.
 *
 *   optimizer  borrowed
 *
 * Threads: exclusive(optimizer). Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE, CALLBACK. May call back. Since 0.1. */
DL_API dl_status DL_CALL dl_optimizer_zero_grad(dl_optimizer *optimizer);

/* The number of groups.
 *
 *   optimizer  borrowed
 *   count      out:
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_optimizer_group_count(dl_optimizer *optimizer, int64_t *count);

/* The parameters of a group. Every handle written is a new reference.
 *
 *   optimizer   borrowed
 *   group       must be >= 0
 *   parameters  out: new references, as many as the capacity allows; the full count is given too
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INDEX, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE, INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_optimizer_parameters(dl_optimizer *optimizer, int64_t group,
    dl_tensor **parameters, int64_t capacity, int64_t *count);

/* A setting of a group by PyTorch's name, such as "lr" or "momentum"; flags are 0 and 1.
 *
 *   optimizer  borrowed
 *   group      must be >= 0
 *   name
 *   value      out:
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INDEX, NOT_FOUND, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE, INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_optimizer_get(dl_optimizer *optimizer, int64_t group, const char *name,
    double *value);

/* Changes a setting of a group; a value that the optimizer could not be made with is refused.
 *
 *   optimizer  borrowed
 *   group      must be >= 0
 *   name
 *   value
 *
 * Threads: exclusive(optimizer). Status: DL_OK or DL_ERROR_INDEX, NOT_FOUND, INVALID_ARGUMENT,
 * OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_optimizer_set(dl_optimizer *optimizer, int64_t group, const char *name,
    double value);

/* The learning rate of the first group.
 *
 *   optimizer  borrowed
 *   lr         out:
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_optimizer_lr(dl_optimizer *optimizer, double *lr);

/* Sets the learning rate of all groups.
 *
 *   optimizer  borrowed
 *   lr         must be >= 0
 *
 * Threads: exclusive(optimizer). Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE, INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_optimizer_set_lr(dl_optimizer *optimizer, double lr);

/* The printed form, as PyTorch prints an optimizer.
 *
 *   optimizer  borrowed
 *   string     out: NUL-terminated, cut to the capacity; the full length without the NUL is given
 *              too (pointer may be NULL)
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_optimizer_to_string(dl_optimizer *optimizer, char *string,
    int64_t capacity, int64_t *length);

/* All that the optimizer goes on from: tensors as "state.<parameter>.<name>", parameters counted
 * over all groups, and settings as metadata "group.<group>.<name>". The tensors share memory.
 *
 *   optimizer  borrowed
 *   state      out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_optimizer_state_dict(dl_optimizer *optimizer, dl_state_dict **state);

/* Takes over the state of an optimizer with the same groups and shapes, and goes on from there bit
 * for bit. On an error nothing has been changed.
 *
 *   optimizer  borrowed
 *   state      borrowed
 *
 * Threads: exclusive(optimizer). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, NOT_FOUND, SHAPE,
 * CORRUPT_DATA, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE, CALLBACK. May call back.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_optimizer_load_state_dict(dl_optimizer *optimizer,
    dl_state_dict *state);

#ifdef __cplusplus
}
#endif

#endif /* DL_OPTIM_H */
