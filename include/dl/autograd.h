/* Gradients. Generated from capi/spec by capi/generate; do not edit.
 *
 * Operations on tensors that require grad are recorded; dl_backward walks the record and adds the
 * gradients of the leaves to what dl_tensor_grad gives. Grad mode is thread-local and on at first. */
#ifndef DL_AUTOGRAD_H
#define DL_AUTOGRAD_H

#include <dl/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The gradient of a custom operation: from the saved tensors and the gradients of the outputs, all
 * borrowed, to a new reference per input in input_grads, which holds NULLs before; NULL stands for
 * zero. Written with the library's operations it can itself be differentiated. */
typedef dl_status (DL_CALL *dl_backward_fn)(void *user_data, dl_tensor *const *saved,
    int64_t saved_count, dl_tensor *const *output_grads, int64_t output_count,
    dl_tensor **input_grads, int64_t input_count);

/* Options of dl_backward_from. */
typedef struct dl_backward_options {
  uint32_t struct_size; /* sizeof(dl_backward_options) */
  int32_t retain_graph; /* keep what was saved, so that the graph can be walked again; 0 or 1 */
  int32_t create_graph; /* record the backward pass too, so that it can be differentiated; 0 or 1 */
  uint32_t reserved0; /* must be 0 */
} dl_backward_options;

#define DL_BACKWARD_OPTIONS_INIT \
  {sizeof(dl_backward_options), 0, 0, 0}

/* Options of dl_grad. */
typedef struct dl_grad_options {
  uint32_t struct_size; /* sizeof(dl_grad_options) */
  int32_t retain_graph; /* keep what was saved, so that the graph can be walked again; 0 or 1 */
  int32_t create_graph; /* record the backward pass too, so that it can be differentiated; 0 or 1 */
  int32_t allow_unused; /* give NULL for an input that the outputs do not depend on; 0 or 1 */
} dl_grad_options;

#define DL_GRAD_OPTIONS_INIT \
  {sizeof(dl_grad_options), 0, 0, 0}

/* Sets every field of *o to its default, as DL_BACKWARD_OPTIONS_INIT does.
 *
 * size: sizeof(*o) as the caller's header has it.
 *
 * Threads: exclusive(o). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_backward_options_init(dl_backward_options *o, uint32_t size);

/* Sets every field of *o to its default, as DL_GRAD_OPTIONS_INIT does.
 *
 * size: sizeof(*o) as the caller's header has it.
 *
 * Threads: exclusive(o). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_grad_options_init(dl_grad_options *o, uint32_t size);

/* Whether the tensor is a leaf that asks for gradients or depends on one.
 *
 *   x              borrowed
 *   requires_grad  out:
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_tensor_requires_grad(dl_tensor *x, int32_t *requires_grad);

/* Asks for gradients of a leaf, or stops asking. The tensor must be floating; the result of a
 * recorded operation cannot be told to stop (dl_detach it).
 *
 *   x              borrowed
 *   requires_grad  0 or 1
 *
 * Threads: exclusive(x). Status: DL_OK or DL_ERROR_DTYPE, STATE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE, INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_tensor_set_requires_grad(dl_tensor *x, int32_t requires_grad);

/* Whether the tensor is no result of a recorded operation.
 *
 *   x        borrowed
 *   is_leaf  out:
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_tensor_is_leaf(dl_tensor *x, int32_t *is_leaf);

/* The gradient that backward passes have accumulated, NULL if there is none.
 *
 *   x     borrowed
 *   grad  out: new reference, may be given as NULL
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_tensor_grad(dl_tensor *x, dl_tensor **grad);

/* Puts a gradient in the place of what was accumulated; NULL for none.
 *
 *   x     borrowed
 *   grad  borrowed, may be NULL
 *
 * Threads: exclusive(x). Status: DL_OK or DL_ERROR_SHAPE, DTYPE, DEVICE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE, CALLBACK. May call back. Since 0.1. */
DL_API dl_status DL_CALL dl_tensor_set_grad(dl_tensor *x, dl_tensor *grad);

/* Has backward keep the gradient of a tensor that is no leaf, too.
 *
 *   x  borrowed
 *
 * Threads: exclusive(x). Status: DL_OK or DL_ERROR_STATE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_tensor_retain_grad(dl_tensor *x);

/* The same data as a tensor that asks for no gradients. They share memory: changing one in place
 * changes the other.
 *
 *   x  borrowed
 *   y  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_detach(dl_tensor *x, dl_tensor **y);

/* Adds the gradient of a one-element tensor to every leaf it depends on that asks for gradients,
 * and frees the graph.
 *
 *   loss  borrowed
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, STATE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE, CALLBACK. May call back. Since 0.1. */
DL_API dl_status DL_CALL dl_backward(dl_tensor *loss);

/* The same from several outputs of any shape, each with its gradient; where none are given, each
 * output has one element and its gradient is 1.
 *
 *   outputs       borrowed, output_count elements
 *   output_grads  one per output, or none; borrowed, elements may be NULL, grad_count elements
 *   options       NULL for the defaults of dl_backward_options
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, STATE, INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE, CALLBACK. May call back. Since 0.1. */
DL_API dl_status DL_CALL dl_backward_from(dl_tensor *const *outputs, int64_t output_count,
    dl_tensor *const *output_grads, int64_t grad_count, const dl_backward_options *options);

/* The gradients of some inputs alone; no leaf's gradient changes. With create_graph they can be
 * differentiated again.
 *
 *   outputs       borrowed, output_count elements
 *   output_grads  one per output, or none where each output has one element; borrowed, elements
 *                 may be NULL, grad_count elements
 *   inputs        borrowed, input_count elements
 *   options       NULL for the defaults of dl_grad_options
 *   grads         out: new references, may be given as NULL, one per element of inputs
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, STATE, INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE, CALLBACK. May call back. Since 0.1. */
DL_API dl_status DL_CALL dl_grad(dl_tensor *const *outputs, int64_t output_count,
    dl_tensor *const *output_grads, int64_t grad_count, dl_tensor *const *inputs,
    int64_t input_count, const dl_grad_options *options, dl_tensor **grads);

/* Whether this thread records operations.
 *
 * Threads: any. Cannot fail. Since 0.1. */
DL_API int32_t DL_CALL dl_grad_enabled(void);

/* Has this thread record operations or not.
 *
 *   enabled  0 or 1
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_set_grad_enabled(int32_t enabled);

/* Sets this thread's grad mode until dl_grad_mode_pop; dl_grad_mode_push(0) is "no grad".
 *
 *   enabled  0 or 1
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_grad_mode_push(int32_t enabled);

/* Gives this thread the grad mode it had before the matching dl_grad_mode_push.
 *
 * Threads: any. Status: DL_OK or DL_ERROR_STATE, OUT_OF_MEMORY, INTERNAL. Since 0.1. */
DL_API dl_status DL_CALL dl_grad_mode_pop(void);

/* Makes an operation of the caller's own differentiable. The caller has computed `outputs` from
 * `inputs`; the results share their data, and on the backward pass `backward` is called with the
 * saved tensors and the gradients of the results. Saved tensors may be inputs, outputs or others;
 * one that is changed in place meanwhile is an error on the backward pass. Any thread that runs a
 * backward pass may call it.
 *
 *   name       what messages and printed tensors call the operation
 *   inputs     borrowed, input_count elements
 *   outputs    borrowed, output_count elements
 *   saved      borrowed, saved_count elements
 *   backward
 *   user_data  given to every callback; destroy(it) runs once, when nothing uses it any more, also
 *              when this call fails; destroy may be NULL
 *   results    out: new references, one per element of outputs
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE, INVALID_ARGUMENT, CALLBACK. May call back. Since 0.1. */
DL_API dl_status DL_CALL dl_custom_function(const char *name, dl_tensor *const *inputs,
    int64_t input_count, dl_tensor *const *outputs, int64_t output_count, dl_tensor *const *saved,
    int64_t saved_count, dl_backward_fn backward, void *user_data, dl_destroy_fn destroy,
    dl_tensor **results);

#ifdef __cplusplus
}
#endif

#endif /* DL_AUTOGRAD_H */
