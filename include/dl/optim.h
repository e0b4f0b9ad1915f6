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

/* Gives the factor of a group's base rate at an epoch, both counted from 0, in *factor. */
typedef dl_status (DL_CALL *dl_lr_lambda_fn)(void *user_data, int64_t epoch, int64_t group,
    double *factor);

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

/* Options of dl_reduce_lr_on_plateau_create. */
typedef struct dl_reduce_lr_on_plateau_options {
  uint32_t struct_size; /* sizeof(dl_reduce_lr_on_plateau_options) */
  int32_t maximize; /* whether larger metrics are better; 0 or 1 */
  /* whether threshold is a difference and no fraction of the best metric; 0 or 1 */
  int32_t absolute_threshold;
  uint32_t reserved0; /* must be 0 */
  double factor; /* that rates are multiplied by; must lie in [0, 1) */
  int64_t patience; /* epochs without a better metric that change nothing; must be >= 0 */
  double threshold; /* by how much a metric must be better */
  int64_t cooldown; /* epochs after a change that count as good; must be >= 0 */
  double min_lr; /* must be >= 0 */
  double eps; /* smaller changes of a rate are not made; must be >= 0 */
} dl_reduce_lr_on_plateau_options;

#define DL_REDUCE_LR_ON_PLATEAU_OPTIONS_INIT \
  {sizeof(dl_reduce_lr_on_plateau_options), 0, 0, 0, 0.1, 10, 1e-4, 0, 0, 1e-8}

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

/* Sets every field of *o to its default, as DL_REDUCE_LR_ON_PLATEAU_OPTIONS_INIT does.
 *
 * size: sizeof(*o) as the caller's header has it.
 *
 * Threads: exclusive(o). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_reduce_lr_on_plateau_options_init(dl_reduce_lr_on_plateau_options *o,
    uint32_t size);

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

/* Adds a reference: one more release is then due. A handle that is not live is left alone and
 * counted (dl_misused_handle_count).
 *
 * Threads: any. Cannot fail. Since 0.1. */
DL_API void DL_CALL dl_scheduler_retain(dl_scheduler *x);

/* Gives a reference back; with the last one the handle is gone. NULL does nothing. A handle that
 * is not live, one released before among them, is left alone and counted
 * (dl_misused_handle_count).
 *
 * Threads: any. Cannot fail. May call back. Since 0.1. */
DL_API void DL_CALL dl_scheduler_release(dl_scheduler *x);

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
 * max_norm; gives the norm before. While a plan is captured it is not known: *norm becomes NaN.
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

/* Multiplies the rates by gamma every step_size epochs.
 *
 *   optimizer  borrowed
 *   step_size  must be >= 1
 *   gamma      must be >= 0
 *   scheduler  out: new reference
 *
 * Threads: exclusive(optimizer). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, OUT_OF_MEMORY,
 * INTERNAL, NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_step_lr_create(dl_optimizer *optimizer, int64_t step_size,
    double gamma, dl_scheduler **scheduler);

/* Multiplies the rates by gamma at each epoch that is one of the milestones, by gamma^n where it
 * stands n times.
 *
 *   optimizer   borrowed
 *   milestones  count elements
 *   gamma       must be >= 0
 *   scheduler   out: new reference
 *
 * Threads: exclusive(optimizer). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, OUT_OF_MEMORY,
 * INTERNAL, NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_multi_step_lr_create(dl_optimizer *optimizer,
    const int64_t *milestones, int64_t count, double gamma, dl_scheduler **scheduler);

/* Multiplies the rates by gamma at each epoch.
 *
 *   optimizer  borrowed
 *   gamma      must be >= 0
 *   scheduler  out: new reference
 *
 * Threads: exclusive(optimizer). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, OUT_OF_MEMORY,
 * INTERNAL, NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_exponential_lr_create(dl_optimizer *optimizer, double gamma,
    dl_scheduler **scheduler);

/* Takes the rates along half a cosine down to eta_min over t_max epochs, and back up.
 *
 *   optimizer  borrowed
 *   t_max      must be >= 1
 *   eta_min    must be >= 0
 *   scheduler  out: new reference
 *
 * Threads: exclusive(optimizer). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, OUT_OF_MEMORY,
 * INTERNAL, NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_cosine_annealing_lr_create(dl_optimizer *optimizer, int64_t t_max,
    double eta_min, dl_scheduler **scheduler);

/* Multiplies the base rates by a factor that goes in a straight line from start_factor, in (0, 1],
 * at epoch 0 to end_factor at epoch total_iters.
 *
 *   optimizer     borrowed
 *   start_factor  must lie in (0, 1]
 *   end_factor    must lie in [0, 1]
 *   total_iters   must be >= 0
 *   scheduler     out: new reference
 *
 * Threads: exclusive(optimizer). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, OUT_OF_MEMORY,
 * INTERNAL, NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_linear_lr_create(dl_optimizer *optimizer, double start_factor,
    double end_factor, int64_t total_iters, dl_scheduler **scheduler);

/* Multiplies the base rates, those that the groups had when the optimizer got its first scheduler,
 * by what lr_lambda says. It is called once for each group in this call, and in each step.
 *
 *   optimizer  borrowed
 *   lr_lambda
 *   user_data  given to every callback; destroy(it) runs once, when nothing uses it any more, also
 *              when this call fails; destroy may be NULL
 *   scheduler  out: new reference
 *
 * Threads: exclusive(optimizer). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, CALLBACK,
 * OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE. May call back. Since 0.1. */
DL_API dl_status DL_CALL dl_lambda_lr_create(dl_optimizer *optimizer, dl_lr_lambda_fn lr_lambda,
    void *user_data, dl_destroy_fn destroy, dl_scheduler **scheduler);

/* Multiplies the rates by a factor when a metric has not become better for more than `patience`
 * epochs; its steps are dl_scheduler_step_metric.
 *
 *   optimizer  borrowed
 *   options    NULL for the defaults of dl_reduce_lr_on_plateau_options
 *   scheduler  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE,
 * INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_reduce_lr_on_plateau_create(dl_optimizer *optimizer,
    const dl_reduce_lr_on_plateau_options *options, dl_scheduler **scheduler);

/* Goes on to the next epoch. On an error nothing has been changed.
 *
 *   scheduler  borrowed
 *
 * Threads: exclusive(scheduler). Status: DL_OK or DL_ERROR_STATE, INVALID_ARGUMENT, CALLBACK,
 * OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE. May call back. Since 0.1. */
DL_API dl_status DL_CALL dl_scheduler_step(dl_scheduler *scheduler);

/* Goes on to the next epoch; metric is what the scheduler follows, such as the loss.
 *
 *   scheduler  borrowed
 *   metric
 *
 * Threads: exclusive(scheduler). Status: DL_OK or DL_ERROR_STATE, INVALID_ARGUMENT, OUT_OF_MEMORY,
 * INTERNAL, NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_scheduler_step_metric(dl_scheduler *scheduler, double metric);

/* The number of steps taken since the scheduler was made.
 *
 *   scheduler  borrowed
 *   epoch      out:
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_scheduler_last_epoch(dl_scheduler *scheduler, int64_t *epoch);

/* The rate of a group as the last step left it.
 *
 *   scheduler  borrowed
 *   group      must be >= 0
 *   lr         out:
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INDEX, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE, INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_scheduler_last_lr(dl_scheduler *scheduler, int64_t group, double *lr);

/* What the scheduler goes on from and its options, as metadata by PyTorch's names: "last_epoch",
 * "base_lr.<group>", "gamma". The optimizer's state is not part of it.
 *
 *   scheduler  borrowed
 *   state      out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_scheduler_state_dict(dl_scheduler *scheduler, dl_state_dict **state);

/* Takes over the state, options included, of a scheduler of the same kind with as many groups. On
 * an error nothing has been changed.
 *
 *   scheduler  borrowed
 *   state      borrowed
 *
 * Threads: exclusive(scheduler). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, NOT_FOUND,
 * CORRUPT_DATA, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_scheduler_load_state_dict(dl_scheduler *scheduler,
    dl_state_dict *state);

#ifdef __cplusplus
}
#endif

#endif /* DL_OPTIM_H */
