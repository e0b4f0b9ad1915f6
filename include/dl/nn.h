/* Modules. Generated from capi/spec by capi/generate; do not edit.
 *
 * Networks: trees of modules with names, parameters and buffers; layers, losses, modules of the
 * caller's own; initialisers.
 *
 * A path names what stands deeper in a tree: "block.fc1.weight". A module must not be changed
 * (parameters added, mode or dtype changed) while another thread uses it. */
#ifndef DL_NN_H
#define DL_NN_H

#include <dl/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Computes the output of a module of the caller's own. module and inputs are lent for the length
 * of the call; the module's parameters are found with dl_module_parameter, its children with
 * dl_module_child. Gives a new reference in *output. */
typedef dl_status (DL_CALL *dl_module_forward_fn)(void *user_data, dl_module *module,
    dl_tensor *const *inputs, int64_t count, dl_tensor **output);

/* Options of a linear layer. */
typedef struct dl_linear_options {
  uint32_t struct_size; /* sizeof(dl_linear_options) */
  int32_t bias; /* whether b is added; 0 or 1 */
  dl_dtype dtype; /* of the parameters; DL_DTYPE_DEFAULT for the default */
  dl_device device; /* of the parameters; DL_DEVICE_DEFAULT for the default */
} dl_linear_options;

#define DL_LINEAR_OPTIONS_INIT \
  {sizeof(dl_linear_options), 1, 0, 0}

/* Options of an embedding. */
typedef struct dl_embedding_options {
  uint32_t struct_size; /* sizeof(dl_embedding_options) */
  int32_t has_padding; /* whether there is a row of padding; 0 or 1 */
  /* the row, from the end if negative; zeros at first, and gets no gradient */
  int64_t padding_index;
  dl_dtype dtype; /* of the parameters; DL_DTYPE_DEFAULT for the default */
  dl_device device; /* of the parameters; DL_DEVICE_DEFAULT for the default */
} dl_embedding_options;

#define DL_EMBEDDING_OPTIONS_INIT \
  {sizeof(dl_embedding_options), 0, 0, 0, 0}

/* Options of a layer normalisation. */
typedef struct dl_layer_norm_options {
  uint32_t struct_size; /* sizeof(dl_layer_norm_options) */
  uint32_t reserved0; /* must be 0 */
  double eps; /* added to the variance; must be >= 0 */
  int32_t elementwise_affine; /* whether there is a weight; 0 or 1 */
  int32_t bias; /* whether there is a bias, beside a weight; 0 or 1 */
  dl_dtype dtype; /* of the parameters; DL_DTYPE_DEFAULT for the default */
  dl_device device; /* of the parameters; DL_DEVICE_DEFAULT for the default */
} dl_layer_norm_options;

#define DL_LAYER_NORM_OPTIONS_INIT \
  {sizeof(dl_layer_norm_options), 0, 1e-5, 1, 1, 0, 0}

/* Options of a batch normalisation. */
typedef struct dl_batch_norm1d_options {
  uint32_t struct_size; /* sizeof(dl_batch_norm1d_options) */
  uint32_t reserved0; /* must be 0 */
  double eps; /* added to the variance; must be >= 0 */
  /* what a batch's statistics count in the running ones; must lie in [-1e100, 1e100] */
  double momentum;
  int32_t cumulative; /* whether these are means over all batches, whatever momentum is; 0 or 1 */
  int32_t affine; /* whether there is a weight; 0 or 1 */
  int32_t bias; /* whether there is a bias, beside a weight; 0 or 1 */
  int32_t track_running_stats; /* whether there are running statistics; 0 or 1 */
  dl_dtype dtype; /* of the parameters and the statistics; DL_DTYPE_DEFAULT for the default */
  dl_device device; /* of these; DL_DEVICE_DEFAULT for the default */
} dl_batch_norm1d_options;

#define DL_BATCH_NORM1D_OPTIONS_INIT \
  {sizeof(dl_batch_norm1d_options), 0, 1e-5, 0.1, 0, 1, 1, 1, 0, 0}

/* Options of dl_module_load_state_dict. */
typedef struct dl_load_state_dict_options {
  uint32_t struct_size; /* sizeof(dl_load_state_dict_options) */
  int32_t strict; /* whether missing and unexpected names are errors; 0 or 1 */
} dl_load_state_dict_options;

#define DL_LOAD_STATE_DICT_OPTIONS_INIT \
  {sizeof(dl_load_state_dict_options), 1}

/* Options of the Kaiming initialisers. */
typedef struct dl_kaiming_options {
  uint32_t struct_size; /* sizeof(dl_kaiming_options) */
  uint32_t reserved0; /* must be 0 */
  double a; /* the slope of a leaky ReLU; must lie in [-1e100, 1e100] */
  dl_fan mode; /* DL_FAN_... */
  dl_nonlinearity nonlinearity; /* DL_NONLINEARITY_... */
} dl_kaiming_options;

#define DL_KAIMING_OPTIONS_INIT \
  {sizeof(dl_kaiming_options), 0, 0, DL_FAN_IN, DL_NONLINEARITY_LEAKY_RELU}

/* Options of dl_bce_loss_create. */
typedef struct dl_bce_loss_module_options {
  uint32_t struct_size; /* sizeof(dl_bce_loss_module_options) */
  uint32_t reserved0; /* must be 0 */
  dl_tensor *weight; /* of each element; broadcasts to x; borrowed, may be NULL */
  dl_reduction reduction; /* DL_REDUCTION_... */
  uint32_t reserved1; /* must be 0 */
} dl_bce_loss_module_options;

#define DL_BCE_LOSS_MODULE_OPTIONS_INIT \
  {sizeof(dl_bce_loss_module_options), 0, NULL, DL_REDUCTION_MEAN, 0}

/* Options of dl_bce_with_logits_loss_create. */
typedef struct dl_bce_with_logits_loss_module_options {
  uint32_t struct_size; /* sizeof(dl_bce_with_logits_loss_module_options) */
  uint32_t reserved0; /* must be 0 */
  dl_tensor *weight; /* of each element; broadcasts to x; borrowed, may be NULL */
  dl_tensor *pos_weight; /* of the positive targets; broadcasts to x; borrowed, may be NULL */
  dl_reduction reduction; /* DL_REDUCTION_... */
  uint32_t reserved1; /* must be 0 */
} dl_bce_with_logits_loss_module_options;

#define DL_BCE_WITH_LOGITS_LOSS_MODULE_OPTIONS_INIT \
  {sizeof(dl_bce_with_logits_loss_module_options), 0, NULL, NULL, DL_REDUCTION_MEAN, 0}

/* Options of dl_cross_entropy_loss_create. */
typedef struct dl_cross_entropy_loss_module_options {
  uint32_t struct_size; /* sizeof(dl_cross_entropy_loss_module_options) */
  uint32_t reserved0; /* must be 0 */
  dl_tensor *weight; /* of each class; borrowed, may be NULL */
  int64_t ignore_index; /* the target of samples that do not count */
  double label_smoothing; /* must lie in [0, 1] */
  dl_reduction reduction; /* DL_REDUCTION_... */
  uint32_t reserved1; /* must be 0 */
} dl_cross_entropy_loss_module_options;

#define DL_CROSS_ENTROPY_LOSS_MODULE_OPTIONS_INIT \
  {sizeof(dl_cross_entropy_loss_module_options), 0, NULL, -100, 0, DL_REDUCTION_MEAN, 0}

/* Options of dl_nll_loss_create. */
typedef struct dl_nll_loss_module_options {
  uint32_t struct_size; /* sizeof(dl_nll_loss_module_options) */
  uint32_t reserved0; /* must be 0 */
  dl_tensor *weight; /* of each class; borrowed, may be NULL */
  int64_t ignore_index; /* the target of samples that do not count */
  dl_reduction reduction; /* DL_REDUCTION_... */
  uint32_t reserved1; /* must be 0 */
} dl_nll_loss_module_options;

#define DL_NLL_LOSS_MODULE_OPTIONS_INIT \
  {sizeof(dl_nll_loss_module_options), 0, NULL, -100, DL_REDUCTION_MEAN, 0}

/* Sets every field of *o to its default, as DL_LINEAR_OPTIONS_INIT does.
 *
 * size: sizeof(*o) as the caller's header has it.
 *
 * Threads: exclusive(o). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_linear_options_init(dl_linear_options *o, uint32_t size);

/* Sets every field of *o to its default, as DL_EMBEDDING_OPTIONS_INIT does.
 *
 * size: sizeof(*o) as the caller's header has it.
 *
 * Threads: exclusive(o). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_embedding_options_init(dl_embedding_options *o, uint32_t size);

/* Sets every field of *o to its default, as DL_LAYER_NORM_OPTIONS_INIT does.
 *
 * size: sizeof(*o) as the caller's header has it.
 *
 * Threads: exclusive(o). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_layer_norm_options_init(dl_layer_norm_options *o, uint32_t size);

/* Sets every field of *o to its default, as DL_BATCH_NORM1D_OPTIONS_INIT does.
 *
 * size: sizeof(*o) as the caller's header has it.
 *
 * Threads: exclusive(o). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_batch_norm1d_options_init(dl_batch_norm1d_options *o, uint32_t size);

/* Sets every field of *o to its default, as DL_LOAD_STATE_DICT_OPTIONS_INIT does.
 *
 * size: sizeof(*o) as the caller's header has it.
 *
 * Threads: exclusive(o). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_load_state_dict_options_init(dl_load_state_dict_options *o,
    uint32_t size);

/* Sets every field of *o to its default, as DL_KAIMING_OPTIONS_INIT does.
 *
 * size: sizeof(*o) as the caller's header has it.
 *
 * Threads: exclusive(o). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_kaiming_options_init(dl_kaiming_options *o, uint32_t size);

/* Sets every field of *o to its default, as DL_BCE_LOSS_MODULE_OPTIONS_INIT does.
 *
 * size: sizeof(*o) as the caller's header has it.
 *
 * Threads: exclusive(o). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_bce_loss_module_options_init(dl_bce_loss_module_options *o,
    uint32_t size);

/* Sets every field of *o to its default, as DL_BCE_WITH_LOGITS_LOSS_MODULE_OPTIONS_INIT does.
 *
 * size: sizeof(*o) as the caller's header has it.
 *
 * Threads: exclusive(o). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_bce_with_logits_loss_module_options_init(
    dl_bce_with_logits_loss_module_options *o, uint32_t size);

/* Sets every field of *o to its default, as DL_CROSS_ENTROPY_LOSS_MODULE_OPTIONS_INIT does.
 *
 * size: sizeof(*o) as the caller's header has it.
 *
 * Threads: exclusive(o). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_cross_entropy_loss_module_options_init(
    dl_cross_entropy_loss_module_options *o, uint32_t size);

/* Sets every field of *o to its default, as DL_NLL_LOSS_MODULE_OPTIONS_INIT does.
 *
 * size: sizeof(*o) as the caller's header has it.
 *
 * Threads: exclusive(o). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_nll_loss_module_options_init(dl_nll_loss_module_options *o,
    uint32_t size);

/* Adds a reference: one more release is then due. A handle that is not live is left alone and
 * counted (dl_misused_handle_count).
 *
 * Threads: any. Cannot fail. Since 0.1. */
DL_API void DL_CALL dl_module_retain(dl_module *x);

/* Gives a reference back; with the last one the handle is gone. NULL does nothing. A handle that
 * is not live, one released before among them, is left alone and counted
 * (dl_misused_handle_count).
 *
 * Threads: any. Cannot fail. May call back. Since 0.1. */
DL_API void DL_CALL dl_module_release(dl_module *x);

/* Adds a reference: one more release is then due. A handle that is not live is left alone and
 * counted (dl_misused_handle_count).
 *
 * Threads: any. Cannot fail. Since 0.1. */
DL_API void DL_CALL dl_state_dict_retain(dl_state_dict *x);

/* Gives a reference back; with the last one the handle is gone. NULL does nothing. A handle that
 * is not live, one released before among them, is left alone and counted
 * (dl_misused_handle_count).
 *
 * Threads: any. Cannot fail. May call back. Since 0.1. */
DL_API void DL_CALL dl_state_dict_release(dl_state_dict *x);

/* A module of the caller's own. forward is called on the thread that calls the module; for a
 * replica on another device (dl_data_parallel) its module is the replica, with parameters of its
 * own. destroy runs when the last reference to the module and its replicas is gone.
 *
 *   type_name  what the printed form calls it
 *   forward
 *   user_data  given to every callback; destroy(it) runs once, when nothing uses it any more, also
 *              when this call fails; destroy may be NULL
 *   module     out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_module_create(const char *type_name, dl_module_forward_fn forward,
    void *user_data, dl_destroy_fn destroy, dl_module **module);

/* Says whether replicas of a module of the caller's own (dl_data_parallel, dl_parallel_apply) may
 * call its forward on threads that the library made, several at a time; at first they may not, and
 * a tree that holds the module then runs its replicas one after another on the calling thread.
 * Such threads have no scope open: forward releases what it makes.
 *
 *   module   made by dl_module_create; borrowed
 *   allowed  0 or 1
 *
 * Threads: exclusive(module). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_module_set_any_thread(dl_module *module, int32_t allowed);

/* The tensor itself becomes a parameter: a leaf that asks for gradients. A name holds no '.' and
 * is given once in a module.
 *
 *   module     borrowed
 *   name
 *   parameter  borrowed
 *
 * Threads: exclusive(module). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, STATE, DTYPE,
 * OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_module_register_parameter(dl_module *module, const char *name,
    dl_tensor *parameter);

/* The tensor becomes part of the module's state; it is not trained.
 *
 *   module      borrowed
 *   name
 *   buffer      borrowed
 *   persistent  whether the state dict holds it; 0 or 1
 *
 * Threads: exclusive(module). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_module_register_buffer(dl_module *module, const char *name,
    dl_tensor *buffer, int32_t persistent);

/* Adds a child. A module that would contain itself is an error.
 *
 *   module  borrowed
 *   name
 *   child   borrowed
 *
 * Threads: exclusive(module). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, STATE, LIMIT,
 * OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_module_register_module(dl_module *module, const char *name,
    dl_module *child);

/* Puts another tensor, a leaf that asks for gradients from now on, in the place of a parameter.
 *
 *   module     whose own the parameter is; borrowed
 *   name
 *   parameter  borrowed
 *
 * Threads: exclusive(module). Status: DL_OK or DL_ERROR_NOT_FOUND, STATE, DTYPE, OUT_OF_MEMORY,
 * INTERNAL, NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_module_replace_parameter(dl_module *module, const char *name,
    dl_tensor *parameter);

/* Puts another tensor in the place of a buffer.
 *
 *   module  whose own the buffer is; borrowed
 *   name
 *   buffer  borrowed
 *
 * Threads: exclusive(module). Status: DL_OK or DL_ERROR_NOT_FOUND, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_module_replace_buffer(dl_module *module, const char *name,
    dl_tensor *buffer);

/* Puts another module in the place of a child.
 *
 *   module  a Sequential or made by dl_module_create; borrowed
 *   name
 *   child   borrowed
 *
 * Threads: exclusive(module). Status: DL_OK or DL_ERROR_NOT_FOUND, INVALID_ARGUMENT, STATE, LIMIT,
 * OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE, CALLBACK. May call back. Since 0.1. */
DL_API dl_status DL_CALL dl_module_replace_module(dl_module *module, const char *name,
    dl_module *child);

/* Forgets a parameter, buffer or child of the module's own.
 *
 *   module  a Sequential or made by dl_module_create; borrowed
 *   name
 *
 * Threads: exclusive(module). Status: DL_OK or DL_ERROR_NOT_FOUND, INVALID_ARGUMENT,
 * OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE, CALLBACK. May call back. Since 0.1. */
DL_API dl_status DL_CALL dl_module_remove(dl_module *module, const char *name);

/* The module's output for one input.
 *
 *   module  borrowed
 *   x       borrowed
 *   y       out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, SHAPE, DTYPE, DEVICE, LIMIT, CALLBACK,
 * OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE. May call back. Since 0.1. */
DL_API dl_status DL_CALL dl_module_forward(dl_module *module, dl_tensor *x, dl_tensor **y);

/* The module's output for any number of inputs.
 *
 *   module  borrowed
 *   inputs  borrowed, count elements
 *   y       out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, SHAPE, DTYPE, DEVICE, LIMIT, CALLBACK,
 * OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE. May call back. Since 0.1. */
DL_API dl_status DL_CALL dl_module_call(dl_module *module, dl_tensor *const *inputs, int64_t count,
    dl_tensor **y);

/* Training mode for the whole tree; new modules are in it.
 *
 *   module  borrowed
 *
 * Threads: exclusive(module). Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_module_train(dl_module *module);

/* Evaluation mode for the whole tree: dropout does nothing.
 *
 *   module  borrowed
 *
 * Threads: exclusive(module). Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_module_eval(dl_module *module);

/* Whether the module is in training mode.
 *
 *   module    borrowed
 *   training  out:
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_module_is_training(dl_module *module, int32_t *training);

/* The printed form, as PyTorch prints a module.
 *
 *   module  borrowed
 *   string  out: NUL-terminated, cut to the capacity; the full length without the NUL is given too
 *           (pointer may be NULL)
 *
 * Threads: any. Status: DL_OK or DL_ERROR_LIMIT, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_module_to_string(dl_module *module, char *string, int64_t capacity,
    int64_t *length);

/* A table of the layers with their numbers of parameters, and the total.
 *
 *   module   borrowed
 *   summary  out: NUL-terminated, cut to the capacity; the full length without the NUL is given
 *            too (pointer may be NULL)
 *
 * Threads: any. Status: DL_OK or DL_ERROR_LIMIT, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_module_summary(dl_module *module, char *summary, int64_t capacity,
    int64_t *length);

/* What kind of module this is, such as "Linear".
 *
 *   module  borrowed
 *   name    out: NUL-terminated, cut to the capacity; the full length without the NUL is given too
 *           (pointer may be NULL)
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_module_type_name(dl_module *module, char *name, int64_t capacity,
    int64_t *length);

/* The parameters of the whole tree, each once, in PyTorch's order. Every handle written is a new
 * reference.
 *
 *   module      borrowed
 *   parameters  out: new references, as many as the capacity allows; the full count is given too
 *
 * Threads: any. Status: DL_OK or DL_ERROR_LIMIT, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_module_parameters(dl_module *module, dl_tensor **parameters,
    int64_t capacity, int64_t *count);

/* How many parameters dl_module_parameters gives.
 *
 *   module  borrowed
 *   count   out:
 *
 * Threads: any. Status: DL_OK or DL_ERROR_LIMIT, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_module_parameter_count(dl_module *module, int64_t *count);

/* The path of a parameter, by its place in dl_module_parameters.
 *
 *   module  borrowed
 *   index   must be >= 0
 *   path    out: NUL-terminated, cut to the capacity; the full length without the NUL is given too
 *           (pointer may be NULL)
 *
 * Threads: any. Status: DL_OK or DL_ERROR_LIMIT, INDEX, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE, INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_module_parameter_name(dl_module *module, int64_t index, char *path,
    int64_t capacity, int64_t *length);

/* A parameter by its path, such as "fc1.weight".
 *
 *   module     borrowed
 *   path
 *   parameter  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_NOT_FOUND, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_module_parameter(dl_module *module, const char *path,
    dl_tensor **parameter);

/* A buffer by its path.
 *
 *   module  borrowed
 *   path
 *   buffer  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_NOT_FOUND, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_module_buffer(dl_module *module, const char *path, dl_tensor **buffer);

/* A module of the tree by its path; "" is the module itself.
 *
 *   module  borrowed
 *   path
 *   child   out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_NOT_FOUND, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_module_child(dl_module *module, const char *path, dl_module **child);

/* How many children the module itself has.
 *
 *   module  borrowed
 *   count   out:
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_module_child_count(dl_module *module, int64_t *count);

/* The name of a child, in the order of registration.
 *
 *   module  borrowed
 *   index   must be >= 0
 *   name    out: NUL-terminated, cut to the capacity; the full length without the NUL is given too
 *           (pointer may be NULL)
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INDEX, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE, INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_module_child_name(dl_module *module, int64_t index, char *name,
    int64_t capacity, int64_t *length);

/* Whether the parameters of the whole tree ask for gradients from now on.
 *
 *   module         borrowed
 *   requires_grad  0 or 1
 *
 * Threads: exclusive(module). Status: DL_OK or DL_ERROR_LIMIT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE, INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_module_requires_grad(dl_module *module, int32_t requires_grad);

/* Forgets the gradients of the whole tree's parameters.
 *
 *   module  borrowed
 *
 * Threads: exclusive(module). Status: DL_OK or DL_ERROR_LIMIT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE, CALLBACK. May call back. Since 0.1. */
DL_API dl_status DL_CALL dl_module_zero_grad(dl_module *module);

/* Converts the floating parameters and buffers of the whole tree, in place: the handles of
 * parameters, and the optimizers that have them, stay good.
 *
 *   module  borrowed
 *   dtype
 *
 * Threads: exclusive(module). Status: DL_OK or DL_ERROR_DTYPE, LIMIT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE, INVALID_ARGUMENT, CALLBACK. May call back. Since 0.1. */
DL_API dl_status DL_CALL dl_module_to_dtype(dl_module *module, dl_dtype dtype);

/* Moves the parameters and buffers of the whole tree, in place as dl_module_to_dtype does.
 *
 *   module  borrowed
 *   device  DL_DEVICE_DEFAULT for the default
 *
 * Threads: exclusive(module). Status: DL_OK or DL_ERROR_LIMIT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE, DEVICE, BACKEND_UNAVAILABLE, CALLBACK. May call back. Since 0.1. */
DL_API dl_status DL_CALL dl_module_to_device(dl_module *module, dl_device device);

/* Parameters and persistent buffers by path, sharing their memory.
 *
 *   module  borrowed
 *   state   out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_LIMIT, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_module_state_dict(dl_module *module, dl_state_dict **state);

/* Copies values into the parameters and buffers. One error names every missing and unexpected name
 * and every wrong shape; then nothing has been changed.
 *
 *   module   borrowed
 *   state    borrowed
 *   options  NULL for the defaults of dl_load_state_dict_options
 *
 * Threads: exclusive(module). Status: DL_OK or DL_ERROR_NOT_FOUND, SHAPE, LIMIT, OUT_OF_MEMORY,
 * INTERNAL, NULL_ARGUMENT, INVALID_HANDLE, INVALID_ARGUMENT, CALLBACK. May call back. Since 0.1. */
DL_API dl_status DL_CALL dl_module_load_state_dict(dl_module *module, dl_state_dict *state,
    const dl_load_state_dict_options *options);

/* An empty state dict.
 *
 *   state  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_state_dict_create(dl_state_dict **state);

/* Adds a tensor, or replaces the one of this name.
 *
 *   state  borrowed
 *   name
 *   x      borrowed
 *
 * Threads: exclusive(state). Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE, CALLBACK. May call back. Since 0.1. */
DL_API dl_status DL_CALL dl_state_dict_set(dl_state_dict *state, const char *name, dl_tensor *x);

/* A tensor by name.
 *
 *   state  borrowed
 *   name
 *   x      out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_NOT_FOUND, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_state_dict_get(dl_state_dict *state, const char *name, dl_tensor **x);

/* How many tensors there are.
 *
 *   state  borrowed
 *   count  out:
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_state_dict_count(dl_state_dict *state, int64_t *count);

/* The name of a tensor, by its place.
 *
 *   state  borrowed
 *   index  must be >= 0
 *   name   out: NUL-terminated, cut to the capacity; the full length without the NUL is given too
 *          (pointer may be NULL)
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INDEX, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE, INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_state_dict_name(dl_state_dict *state, int64_t index, char *name,
    int64_t capacity, int64_t *length);

/* Adds a text, or replaces the one of this key.
 *
 *   state  borrowed
 *   key
 *   text
 *
 * Threads: exclusive(state). Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_state_dict_set_metadata(dl_state_dict *state, const char *key,
    const char *text);

/* A text by its key.
 *
 *   state  borrowed
 *   key
 *   text   out: NUL-terminated, cut to the capacity; the full length without the NUL is given too
 *          (pointer may be NULL)
 *
 * Threads: any. Status: DL_OK or DL_ERROR_NOT_FOUND, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_state_dict_metadata(dl_state_dict *state, const char *key, char *text,
    int64_t capacity, int64_t *length);

/* An empty module that calls its children in turn, each with the result of the one before.
 *
 *   net  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_sequential_create(dl_module **net);

/* Adds a module at the end.
 *
 *   net     made by dl_sequential_create; borrowed
 *   name    NULL for the next number; may be NULL
 *   module  borrowed
 *
 * Threads: exclusive(net). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, STATE, LIMIT,
 * OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_sequential_append(dl_module *net, const char *name, dl_module *module);

/* How many modules there are.
 *
 *   net    borrowed
 *   count  out:
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_sequential_count(dl_module *net, int64_t *count);

/* The module at a place, counted from the end if negative.
 *
 *   net     borrowed
 *   index
 *   module  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, INDEX, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_sequential_at(dl_module *net, int64_t index, dl_module **module);

/* y = x W^T + b for the last dimension of x. W, then b, are drawn from U(-1/sqrt(in_features),
 * 1/sqrt(in_features)) with the default generator.
 *
 *   in_features   must be >= 0
 *   out_features  must be >= 0
 *   options       NULL for the defaults of dl_linear_options
 *   module        out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, LIMIT, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_linear_create(int64_t in_features, int64_t out_features,
    const dl_linear_options *options, dl_module **module);

/* Adds what dl_linear_create makes to the end of net.
 *
 *   net           made by dl_sequential_create; borrowed
 *   name          NULL for the next number; may be NULL
 *   in_features   must be >= 0
 *   out_features  must be >= 0
 *   options       NULL for the defaults of dl_linear_options
 *
 * Threads: exclusive(net). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, DTYPE, LIMIT,
 * OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_sequential_add_linear(dl_module *net, const char *name,
    int64_t in_features, int64_t out_features, const dl_linear_options *options);

/* Makes the dimensions from start_dim to end_dim, inclusive, one.
 *
 *   start_dim
 *   end_dim
 *   module     out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_flatten_create(int64_t start_dim, int64_t end_dim, dl_module **module);

/* Makes all dimensions but the first one. Adds the layer to the end of net.
 *
 *   net   made by dl_sequential_create; borrowed
 *   name  NULL for the next number; may be NULL
 *
 * Threads: exclusive(net). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_sequential_add_flatten(dl_module *net, const char *name);

/* max(x, 0).
 *
 *   module  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_relu_create(dl_module **module);

/* Adds what dl_relu_create makes to the end of net.
 *
 *   net   made by dl_sequential_create; borrowed
 *   name  NULL for the next number; may be NULL
 *
 * Threads: exclusive(net). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_sequential_add_relu(dl_module *net, const char *name);

/* 1 / (1 + e^-x).
 *
 *   module  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_sigmoid_create(dl_module **module);

/* Adds what dl_sigmoid_create makes to the end of net.
 *
 *   net   made by dl_sequential_create; borrowed
 *   name  NULL for the next number; may be NULL
 *
 * Threads: exclusive(net). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_sequential_add_sigmoid(dl_module *net, const char *name);

/* The hyperbolic tangent.
 *
 *   module  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_tanh_create(dl_module **module);

/* Adds what dl_tanh_create makes to the end of net.
 *
 *   net   made by dl_sequential_create; borrowed
 *   name  NULL for the next number; may be NULL
 *
 * Threads: exclusive(net). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_sequential_add_tanh(dl_module *net, const char *name);

/* e^x, divided by its sum along a dimension.
 *
 *   dim
 *   module  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_softmax_create(int64_t dim, dl_module **module);

/* Adds what dl_softmax_create makes to the end of net.
 *
 *   net   made by dl_sequential_create; borrowed
 *   name  NULL for the next number; may be NULL
 *   dim
 *
 * Threads: exclusive(net). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_sequential_add_softmax(dl_module *net, const char *name, int64_t dim);

/* The logarithm of softmax along a dimension.
 *
 *   dim
 *   module  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_log_softmax_create(int64_t dim, dl_module **module);

/* Adds what dl_log_softmax_create makes to the end of net.
 *
 *   net   made by dl_sequential_create; borrowed
 *   name  NULL for the next number; may be NULL
 *   dim
 *
 * Threads: exclusive(net). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_sequential_add_log_softmax(dl_module *net, const char *name,
    int64_t dim);

/* In training sets each element to 0 with probability p and divides the others by 1 - p.
 *
 *   p       must lie in [0, 1]
 *   module  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_dropout_create(double p, dl_module **module);

/* Adds what dl_dropout_create makes to the end of net.
 *
 *   net   made by dl_sequential_create; borrowed
 *   name  NULL for the next number; may be NULL
 *   p     must lie in [0, 1]
 *
 * Threads: exclusive(net). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_sequential_add_dropout(dl_module *net, const char *name, double p);

/* The rows of a table [num_embeddings, embedding_dim] that x, integers, names, one after another
 * in a new last dimension. The table is drawn from N(0, 1) with the default generator.
 *
 *   num_embeddings  must be >= 0
 *   embedding_dim   must be >= 0
 *   options         NULL for the defaults of dl_embedding_options
 *   module          out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, DTYPE, LIMIT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_embedding_create(int64_t num_embeddings, int64_t embedding_dim,
    const dl_embedding_options *options, dl_module **module);

/* Adds what dl_embedding_create makes to the end of net.
 *
 *   net             made by dl_sequential_create; borrowed
 *   name            NULL for the next number; may be NULL
 *   num_embeddings  must be >= 0
 *   embedding_dim   must be >= 0
 *   options         NULL for the defaults of dl_embedding_options
 *
 * Threads: exclusive(net). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, DTYPE, LIMIT,
 * OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_sequential_add_embedding(dl_module *net, const char *name,
    int64_t num_embeddings, int64_t embedding_dim, const dl_embedding_options *options);

/* (x - mean) / sqrt(var + eps) weight + bias, mean and variance (without correction) over the last
 * dimensions, whose sizes are `shape`. weight is ones and bias zeros at first.
 *
 *   shape    one dimension at least; ndim elements
 *   options  NULL for the defaults of dl_layer_norm_options
 *   module   out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, DTYPE, LIMIT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_layer_norm_create(const int64_t *shape, int64_t ndim,
    const dl_layer_norm_options *options, dl_module **module);

/* Adds what dl_layer_norm_create makes to the end of net.
 *
 *   net      made by dl_sequential_create; borrowed
 *   name     NULL for the next number; may be NULL
 *   shape    one dimension at least; ndim elements
 *   options  NULL for the defaults of dl_layer_norm_options
 *
 * Threads: exclusive(net). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, DTYPE, LIMIT,
 * OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_sequential_add_layer_norm(dl_module *net, const char *name,
    const int64_t *shape, int64_t ndim, const dl_layer_norm_options *options);

/* (x - mean) / sqrt(var + eps) weight + bias for each channel of x [N, C] or [N, C, L]. In
 * training mean and variance are the batch's, and the buffers running_mean, running_var (with the
 * corrected variance) and num_batches_tracked follow them; in evaluation they are the running
 * ones, where these are kept. weight is ones and bias zeros at first. A call in training changes
 * the buffers: one thread at a time.
 *
 *   num_features  C; must be >= 0
 *   options       NULL for the defaults of dl_batch_norm1d_options
 *   module        out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, DTYPE, LIMIT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_batch_norm1d_create(int64_t num_features,
    const dl_batch_norm1d_options *options, dl_module **module);

/* Adds what dl_batch_norm1d_create makes to the end of net.
 *
 *   net           made by dl_sequential_create; borrowed
 *   name          NULL for the next number; may be NULL
 *   num_features  C; must be >= 0
 *   options       NULL for the defaults of dl_batch_norm1d_options
 *
 * Threads: exclusive(net). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, DTYPE, LIMIT,
 * OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_sequential_add_batch_norm1d(dl_module *net, const char *name,
    int64_t num_features, const dl_batch_norm1d_options *options);

/* x itself.
 *
 *   module  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_identity_create(dl_module **module);

/* Adds what dl_identity_create makes to the end of net.
 *
 *   net   made by dl_sequential_create; borrowed
 *   name  NULL for the next number; may be NULL
 *
 * Threads: exclusive(net). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_sequential_add_identity(dl_module *net, const char *name);

/* dl_mse_loss as a module of two inputs, prediction and target; see dl_module_call.
 *
 *   reduction  DL_REDUCTION_...
 *   module     out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_mse_loss_create(dl_reduction reduction, dl_module **module);

/* dl_bce_loss as a module of two inputs. The weight is a buffer.
 *
 *   options  NULL for the defaults of dl_bce_loss_module_options
 *   module   out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_bce_loss_create(const dl_bce_loss_module_options *options,
    dl_module **module);

/* dl_bce_with_logits_loss as a module of two inputs. The weights are buffers.
 *
 *   options  NULL for the defaults of dl_bce_with_logits_loss_module_options
 *   module   out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_bce_with_logits_loss_create(
    const dl_bce_with_logits_loss_module_options *options, dl_module **module);

/* dl_cross_entropy as a module of two inputs. The weight is a buffer.
 *
 *   options  NULL for the defaults of dl_cross_entropy_loss_module_options
 *   module   out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_cross_entropy_loss_create(
    const dl_cross_entropy_loss_module_options *options, dl_module **module);

/* dl_nll_loss as a module of two inputs. The weight is a buffer.
 *
 *   options  NULL for the defaults of dl_nll_loss_module_options
 *   module   out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_nll_loss_create(const dl_nll_loss_module_options *options,
    dl_module **module);

/* Fills x from N(mean, std^2). Draws from the default generator, in PyTorch's order. Nothing is
 * recorded.
 *
 *   x     borrowed
 *   mean
 *   std   must be >= 0
 *
 * Threads: exclusive(x). Status: DL_OK or DL_ERROR_DTYPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE, INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_init_normal(dl_tensor *x, double mean, double std);

/* Fills x from U(low, high). Draws from the default generator, in PyTorch's order. Nothing is
 * recorded.
 *
 *   x     borrowed
 *   low
 *   high
 *
 * Threads: exclusive(x). Status: DL_OK or DL_ERROR_DTYPE, INVALID_ARGUMENT, OUT_OF_MEMORY,
 * INTERNAL, NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_init_uniform(dl_tensor *x, double low, double high);

/* Fills x from N(mean, std^2), values outside [low, high] drawn again. Draws from the default
 * generator, in PyTorch's order. Nothing is recorded.
 *
 *   x     borrowed
 *   mean
 *   std   must be > 0
 *   low
 *   high
 *
 * Threads: exclusive(x). Status: DL_OK or DL_ERROR_DTYPE, INVALID_ARGUMENT, OUT_OF_MEMORY,
 * INTERNAL, NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_init_trunc_normal(dl_tensor *x, double mean, double std, double low,
    double high);

/* Fills x with a value. Nothing is recorded.
 *
 *   x      borrowed
 *   value
 *
 * Threads: exclusive(x). Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_init_constant(dl_tensor *x, double value);

/* Fills x with 0. Nothing is recorded.
 *
 *   x  borrowed
 *
 * Threads: exclusive(x). Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_init_zeros(dl_tensor *x);

/* Fills x with 1. Nothing is recorded.
 *
 *   x  borrowed
 *
 * Threads: exclusive(x). Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_init_ones(dl_tensor *x);

/* Fills x, a weight of shape [out, in, ...], from U(-b, b), b = gain sqrt(6 / (fan_in + fan_out)).
 * Draws from the default generator, in PyTorch's order. Nothing is recorded.
 *
 *   x     borrowed
 *   gain
 *
 * Threads: exclusive(x). Status: DL_OK or DL_ERROR_SHAPE, DTYPE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_init_xavier_uniform(dl_tensor *x, double gain);

/* Fills x, a weight of shape [out, in, ...], from N(0, std^2), std = gain sqrt(2 / (fan_in +
 * fan_out)). Draws from the default generator, in PyTorch's order. Nothing is recorded.
 *
 *   x     borrowed
 *   gain
 *
 * Threads: exclusive(x). Status: DL_OK or DL_ERROR_SHAPE, DTYPE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_init_xavier_normal(dl_tensor *x, double gain);

/* Fills x, a weight of shape [out, in, ...], from U(-b, b), b = gain sqrt(3 / fan). Draws from the
 * default generator, in PyTorch's order. Nothing is recorded.
 *
 *   x        borrowed
 *   options  NULL for the defaults of dl_kaiming_options
 *
 * Threads: exclusive(x). Status: DL_OK or DL_ERROR_SHAPE, DTYPE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE, INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_init_kaiming_uniform(dl_tensor *x, const dl_kaiming_options *options);

/* Fills x, a weight of shape [out, in, ...], from N(0, std^2), std = gain / sqrt(fan). Draws from
 * the default generator, in PyTorch's order. Nothing is recorded.
 *
 *   x        borrowed
 *   options  NULL for the defaults of dl_kaiming_options
 *
 * Threads: exclusive(x). Status: DL_OK or DL_ERROR_SHAPE, DTYPE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE, INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_init_kaiming_normal(dl_tensor *x, const dl_kaiming_options *options);

/* How much a nonlinearity shrinks the standard deviation of what goes through it, to make up for.
 *
 *   nonlinearity  DL_NONLINEARITY_...
 *   slope         of a leaky ReLU; of no matter for others
 *   gain          out:
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_calculate_gain(dl_nonlinearity nonlinearity, double slope,
    double *gain);

/* The share of samples whose largest score is that of the target: scores [N, C], target [N] of
 * class numbers. NaN without samples.
 *
 *   scores    borrowed
 *   target    borrowed
 *   accuracy  out:
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, DTYPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_accuracy(dl_tensor *scores, dl_tensor *target, double *accuracy);

/* i64 [C, C]: row t, column p counts the samples of class t whose largest score is that of p;
 * scores [N, C], target [N] of class numbers. Matrices of batches are added up with dl_add.
 *
 *   scores  borrowed
 *   target  borrowed
 *   matrix  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, DTYPE, INDEX, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_confusion_matrix(dl_tensor *scores, dl_tensor *target,
    dl_tensor **matrix);

#ifdef __cplusplus
}
#endif

#endif /* DL_NN_H */
