/* Plans. Generated from capi/spec by capi/generate; do not edit.
 *
 * A training step or an inference that is captured once and replayed: the same kernels on the same
 * memory, without the work of getting to them. A plan gives the bits of the step that it was
 * captured from.
 *
 * Capturing runs the step: what it decides on the host, it decides then. A number given by value
 * is a constant of the plan, as dl_plan_to_string shows; the rates and counts that optimizers and
 * schedulers keep are not: their steps are part of the plan as they are. Another shape, dtype or
 * number of inputs, another grad mode, another mode (dl_module_train) of a module whose mode the
 * step asked for, other memory of a tensor that it used (dl_module_to), and a gradient to add to
 * where none stood or none where one stood have a capture of their own, made when they are first
 * met. Whatever else changes what the step computes (dl_tensor_set_requires_grad, layers added to
 * a module) asks for a new plan.
 *
 * What a plan cannot hold fails while it is captured, with DL_ERROR_STATE and the name of the
 * operation: reading a value on the host, as dl_item_f64, dl_nonzero or dl_tensor_data do, a
 * loader's batch, several devices. Only work on CPU devices can be captured
 * (DL_ERROR_UNSUPPORTED). */
#ifndef DL_PLAN_H
#define DL_PLAN_H

#include <dl/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The step that a plan captures: computes from `inputs`, which are lent for the length of the
 * call, and gives new references in `outputs`, which has room for DL_PLAN_MOST_OUTPUTS, and their
 * number in *output_count, which is 0. It runs once for each capture, on the thread that runs the
 * plan. */
typedef dl_status (DL_CALL *dl_plan_step_fn)(void *user_data, dl_tensor *const *inputs,
    int64_t count, dl_tensor **outputs, int64_t *output_count);

/* Is told after each step how many were done in this call and the loss; sets *stop, which is 0, to
 * 1 to end the call after this step. */
typedef dl_status (DL_CALL *dl_plan_progress_fn)(void *user_data, int64_t steps, double loss,
    int32_t *stop);

/* Adds a reference: one more release is then due. A handle that is not live is left alone and
 * counted (dl_misused_handle_count).
 *
 * Threads: any. Cannot fail. Since 0.1. */
DL_API void DL_CALL dl_plan_retain(dl_plan *x);

/* Gives a reference back; with the last one the handle is gone. NULL does nothing. A handle that
 * is not live, one released before among them, is left alone and counted
 * (dl_misused_handle_count).
 *
 * Threads: any. Cannot fail. May call back. Since 0.1. */
DL_API void DL_CALL dl_plan_release(dl_plan *x);

/* Begins to capture what this thread computes, up to dl_plan_end: one step, which is done as
 * always. The plan's inputs are the tensors that were there before: a replay works on what then
 * stands in them.
 *
 * Threads: any. Status: DL_OK or DL_ERROR_STATE, OUT_OF_MEMORY, INTERNAL. Since 0.1. */
DL_API dl_status DL_CALL dl_plan_begin(void);

/* The plan of what was computed since dl_plan_begin. It has no outputs: results stand in the
 * tensors that the step made and the caller has kept, gradients among them, and each replay writes
 * into them. A call that failed meanwhile asks for dl_plan_abandon.
 *
 *   plan  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_STATE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT. Since
 * 0.1. */
DL_API dl_status DL_CALL dl_plan_end(dl_plan **plan);

/* Ends a capture, if this thread has begun one, without a plan.
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL. Since 0.1. */
DL_API dl_status DL_CALL dl_plan_abandon(void);

/* The plan's last step again, `count` times, on what stands in its inputs. Fails where that takes
 * another capture, as above: a step that makes gradients has to clear them
 * (dl_optimizer_zero_grad), before or after.
 *
 *   plan   borrowed
 *   count  must lie in [0, 1000000]
 *
 * Threads: exclusive(plan). Status: DL_OK or DL_ERROR_STATE, CALLBACK, INDEX, INVALID_ARGUMENT,
 * OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE. May call back. Since 0.1. */
DL_API dl_status DL_CALL dl_plan_replay(dl_plan *plan, int64_t count);

/* A plan of a step; it is captured when it first runs.
 *
 *   step
 *   user_data  given to every callback; destroy(it) runs once, when nothing uses it any more, also
 *              when this call fails; destroy may be NULL
 *   plan       out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_plan_create(dl_plan_step_fn step, void *user_data,
    dl_destroy_fn destroy, dl_plan **plan);

/* One step on copies of the inputs: captured where it is the first with inputs like these, else
 * replayed. dl_plan_output gives its results. An error in the middle of a step, such as a label
 * out of range, leaves the plan usable, and done what was done before it.
 *
 *   plan    borrowed
 *   inputs  borrowed, count elements
 *
 * Threads: exclusive(plan). Status: DL_OK or DL_ERROR_CALLBACK, STATE, UNSUPPORTED, INDEX,
 * INVALID_ARGUMENT, SHAPE, DTYPE, DEVICE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * May call back. Since 0.1. */
DL_API dl_status DL_CALL dl_plan_run(dl_plan *plan, dl_tensor *const *inputs, int64_t count);

/* How many outputs the last step gave.
 *
 *   plan   borrowed
 *   count  out:
 *
 * Threads: exclusive(plan). Status: DL_OK or DL_ERROR_STATE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_plan_output_count(dl_plan *plan, int64_t *count);

/* An output of the last step, as a fresh tensor without a graph.
 *
 *   plan    borrowed
 *   index   must be >= 0
 *   output  out: new reference
 *
 * Threads: exclusive(plan). Status: DL_OK or DL_ERROR_INDEX, STATE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE, INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_plan_output(dl_plan *plan, int64_t index, dl_tensor **output);

/* A step for each batch of a loader, whose fields are the inputs, until its epoch is over or
 * `most` steps are done. The first output must be one floating number, the loss (dl_plan_losses).
 * Other outputs are passed over.
 *
 *   plan       borrowed
 *   loader     borrowed
 *   most       steps; -1 for all of the epoch
 *   progress   NULL for none; may be NULL
 *   user_data  given to every callback; destroy(it) runs once, when nothing uses it any more, also
 *              when this call fails; destroy may be NULL
 *   steps      out:
 *
 * Threads: exclusive(plan). Status: DL_OK or DL_ERROR_CALLBACK, STATE, UNSUPPORTED, INDEX,
 * INVALID_ARGUMENT, SHAPE, DTYPE, DEVICE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * May call back. Since 0.1. */
DL_API dl_status DL_CALL dl_plan_run_over(dl_plan *plan, dl_loader *loader, int64_t most,
    dl_plan_progress_fn progress, void *user_data, dl_destroy_fn destroy, int64_t *steps);

/* The losses of the last call of dl_plan_run_over, a number for each step.
 *
 *   plan    borrowed
 *   losses  out: as many as the capacity allows; the full count is given too
 *
 * Threads: exclusive(plan). Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_plan_losses(dl_plan *plan, double *losses, int64_t capacity,
    int64_t *count);

/* How many captures were made.
 *
 *   plan   borrowed
 *   count  out:
 *
 * Threads: exclusive(plan). Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_plan_capture_count(dl_plan *plan, int64_t *count);

/* What was captured: a line for each step with its operands, the constants among them, and where
 * in the plan's memory they lie; the bytes that the step asked for and those that it is given.
 *
 *   plan    borrowed
 *   string  out: NUL-terminated, cut to the capacity; the full length without the NUL is given too
 *           (pointer may be NULL)
 *
 * Threads: exclusive(plan). Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_plan_to_string(dl_plan *plan, char *string, int64_t capacity,
    int64_t *length);

#ifdef __cplusplus
}
#endif

#endif /* DL_PLAN_H */
