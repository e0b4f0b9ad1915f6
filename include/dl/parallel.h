/* Several devices. Generated from capi/spec by capi/generate; do not edit.
 *
 * One model on several devices of this process: dl_parallel_scatter, replicate, apply and gather;
 * dl_data_parallel, which is all four; and collectives between threads. CPU devices beside the
 * first are virtual ones (dl_set_cpu_device_count).
 *
 * Gradients flow through all of it but the collectives, on the thread that calls dl_backward:
 * those of the replicas are added up on the first device, in the replicas' order, so that two runs
 * give the same bits. A replica's error comes out as "in replica i on device d: ...". */
#ifndef DL_PARALLEL_H
#define DL_PARALLEL_H

#include <dl/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Options of dl_data_parallel and dl_data_parallel_create. */
typedef struct dl_data_parallel_options {
  uint32_t struct_size; /* sizeof(dl_data_parallel_options) */
  /* where the output is gathered; devices[0] is the default; DL_DEVICE_DEFAULT for the default */
  dl_device output_device;
  int64_t dim; /* along which inputs are cut and outputs joined, counted from the end if negative */
  double timeout; /* seconds that a collective between the devices may take; must be > 0 */
} dl_data_parallel_options;

#define DL_DATA_PARALLEL_OPTIONS_INIT \
  {sizeof(dl_data_parallel_options), DL_DEVICE_DEFAULT, 0, 600}

/* Options of dl_communicators_create. */
typedef struct dl_communicators_options {
  uint32_t struct_size; /* sizeof(dl_communicators_options) */
  uint32_t reserved0; /* must be 0 */
  double timeout; /* seconds that a collective may take; must be > 0 */
} dl_communicators_options;

#define DL_COMMUNICATORS_OPTIONS_INIT \
  {sizeof(dl_communicators_options), 0, 600}

/* Sets every field of *o to its default, as DL_DATA_PARALLEL_OPTIONS_INIT does.
 *
 * size: sizeof(*o) as the caller's header has it.
 *
 * Threads: exclusive(o). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_data_parallel_options_init(dl_data_parallel_options *o, uint32_t size);

/* Sets every field of *o to its default, as DL_COMMUNICATORS_OPTIONS_INIT does.
 *
 * size: sizeof(*o) as the caller's header has it.
 *
 * Threads: exclusive(o). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_communicators_options_init(dl_communicators_options *o, uint32_t size);

/* Adds a reference: one more release is then due. A handle that is not live is left alone and
 * counted (dl_misused_handle_count).
 *
 * Threads: any. Cannot fail. Since 0.1. */
DL_API void DL_CALL dl_communicator_retain(dl_communicator *x);

/* Gives a reference back; with the last one the handle is gone. NULL does nothing. A handle that
 * is not live, one released before among them, is left alone and counted
 * (dl_misused_handle_count).
 *
 * Threads: any. Cannot fail. May call back. Since 0.1. */
DL_API void DL_CALL dl_communicator_release(dl_communicator *x);

/* Cuts x along dim into pieces of ceil(size / device_count), as torch.chunk does, and copies piece
 * i to devices[i]; 5 rows on 4 devices give 2, 2 and 1, so there may be fewer pieces than devices.
 * An empty x gives an empty piece to each device. A piece whose device x is on shares x's memory.
 * The gradient of x is gathered from those of the pieces.
 *
 *   x        borrowed
 *   devices  device_count elements
 *   dim      counted from the end if negative
 *   pieces   out: new references, as many as the capacity allows; the full count is given too
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, INDEX, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE, INVALID_ARGUMENT, DEVICE, BACKEND_UNAVAILABLE. Since 0.1. */
DL_API dl_status DL_CALL dl_parallel_scatter(dl_tensor *x, const dl_device *devices,
    int64_t device_count, int64_t dim, dl_tensor **pieces, int64_t capacity, int64_t *count);

/* Copies the tensors to a device and joins them along dim; 0-d ones become a vector. Each gets its
 * part of the gradient back, on its own device.
 *
 *   xs      alike but along dim, each on any device; borrowed, count elements
 *   device  DL_DEVICE_DEFAULT for the default
 *   dim     counted from the end if negative
 *   y       out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, INDEX, INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE, DEVICE, BACKEND_UNAVAILABLE. Since 0.1. */
DL_API dl_status DL_CALL dl_parallel_gather(dl_tensor *const *xs, int64_t count, dl_device device,
    int64_t dim, dl_tensor **y);

/* Copies of a module for several devices. Replica 0 shares the module's memory; the parameters of
 * all are results of the module's (no leaves), whose gradients are the sums over the replicas;
 * buffers carry no gradient, and what a forward pass does to those of replica 1 and on is lost. A
 * module of the caller's own keeps its forward and user_data: dl_module_parameter gives the
 * replica's parameters there.
 *
 *   module   its parameters and buffers are on devices[0]; borrowed
 *   devices  of one kind, each once; device_count elements
 *   modules  out: new references, one per element of devices
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, DEVICE, LIMIT, STATE, OUT_OF_MEMORY,
 * INTERNAL, NULL_ARGUMENT, INVALID_HANDLE, BACKEND_UNAVAILABLE, CALLBACK. May call back. Since
 * 0.1. */
DL_API dl_status DL_CALL dl_parallel_replicate(dl_module *module, const dl_device *devices,
    int64_t device_count, dl_module **modules);

/* Calls each module with inputs of its own, each on a thread of its own with its first input's
 * device as the default, and with the caller's grad mode and default dtype. Random numbers of
 * module i > 0 follow from the default generator's state and i. Where a tree holds a module that
 * only the calling thread may call (dl_module_set_any_thread), all run on it, one after another.
 *
 *   modules  borrowed, module_count elements
 *   inputs   those of the first module, those of the second, ...; equally many for each; borrowed,
 *            input_count elements
 *   outputs  out: new references, one per element of modules
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, SHAPE, DTYPE, DEVICE, LIMIT,
 * OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE, CALLBACK. May call back. Since 0.1. */
DL_API dl_status DL_CALL dl_parallel_apply(dl_module *const *modules, int64_t module_count,
    dl_tensor *const *inputs, int64_t input_count, dl_tensor **outputs);

/* The module's output for inputs that several devices share: each input is scattered along dim,
 * replicas compute at the same time, and the outputs are gathered on the output device. Inputs
 * that come to different numbers of pieces are an error. One device computes without replicas; no
 * devices stand for all CUDA devices or, where there are none, for a plain call.
 *
 *   module   its parameters and buffers are on devices[0]; borrowed
 *   inputs   on any device; borrowed, input_count elements
 *   devices  of one kind, each once; none for all CUDA devices; device_count elements
 *   options  NULL for the defaults of dl_data_parallel_options
 *   y        out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, SHAPE, DTYPE, DEVICE, INDEX, LIMIT,
 * STATE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE, BACKEND_UNAVAILABLE, CALLBACK.
 * May call back. Since 0.1. */
DL_API dl_status DL_CALL dl_data_parallel(dl_module *module, dl_tensor *const *inputs,
    int64_t input_count, const dl_device *devices, int64_t device_count,
    const dl_data_parallel_options *options, dl_tensor **y);

/* A module that does what dl_data_parallel does, with the module as its child "module". A thread
 * for each device but the first and the replicas' memory live as long as it does; parameters are
 * copied to the devices only after they changed. Train the module's parameters as ever. One device
 * takes the module over; with several, move it to devices[0] first.
 *
 *   module    borrowed
 *   devices   of one kind, each once; none for all CUDA devices; device_count elements
 *   options   NULL for the defaults of dl_data_parallel_options
 *   parallel  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, DEVICE, LIMIT, OUT_OF_MEMORY,
 * INTERNAL, NULL_ARGUMENT, INVALID_HANDLE, BACKEND_UNAVAILABLE, CALLBACK. May call back. Since
 * 0.1. */
DL_API dl_status DL_CALL dl_data_parallel_create(dl_module *module, const dl_device *devices,
    int64_t device_count, const dl_data_parallel_options *options, dl_module **parallel);

/* A group of ranks in this process: communicators[i] is rank i, on devices[i], for a thread of its
 * own. Every rank makes the same collective calls in the same order; each returns when its part is
 * done. A collective that fails, is aborted or takes longer than the timeout is an error for every
 * rank that waits, and for each later call: make a new group then. Collectives are not recorded
 * for gradients. Where each rank has a GPU of its own and NCCL is installed, it moves the numbers;
 * else the ranks read each other's memory.
 *
 *   devices        a device may have several ranks; device_count elements
 *   options        NULL for the defaults of dl_communicators_options
 *   communicators  out: new references, one per element of devices
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, DEVICE, LIMIT, OUT_OF_MEMORY,
 * INTERNAL, NULL_ARGUMENT, BACKEND_UNAVAILABLE. Since 0.1. */
DL_API dl_status DL_CALL dl_communicators_create(const dl_device *devices, int64_t device_count,
    const dl_communicators_options *options, dl_communicator **communicators);

/* The number of this rank, from 0.
 *
 *   communicator  borrowed
 *   rank          out:
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_communicator_rank(dl_communicator *communicator, int32_t *rank);

/* How many ranks the group has.
 *
 *   communicator  borrowed
 *   size          out:
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_communicator_size(dl_communicator *communicator, int32_t *size);

/* x of every rank becomes the root's, in place.
 *
 *   communicator  borrowed
 *   x             of one shape and dtype on all ranks; borrowed
 *   root
 *
 * Threads: exclusive(communicator). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, DEVICE, STATE,
 * LIMIT, UNSUPPORTED, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_communicator_broadcast(dl_communicator *communicator, dl_tensor *x,
    int32_t root);

/* x of every rank becomes the reduction over all ranks, in place: added up in a fixed order, the
 * same bits on each rank and in each run.
 *
 *   communicator  borrowed
 *   x             of one shape and dtype on all ranks; borrowed
 *   op            DL_REDUCE_OP_...
 *
 * Threads: exclusive(communicator). Status: DL_OK or DL_ERROR_DTYPE, DEVICE, STATE, LIMIT,
 * UNSUPPORTED, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE, INVALID_ARGUMENT. Since
 * 0.1. */
DL_API dl_status DL_CALL dl_communicator_all_reduce(dl_communicator *communicator, dl_tensor *x,
    dl_reduce_op op);

/* The same for the root's x alone; those of the other ranks stay as they are.
 *
 *   communicator  borrowed
 *   x             of one shape and dtype on all ranks; borrowed
 *   root
 *   op            DL_REDUCE_OP_...
 *
 * Threads: exclusive(communicator). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, DTYPE, DEVICE,
 * STATE, LIMIT, UNSUPPORTED, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_communicator_reduce(dl_communicator *communicator, dl_tensor *x,
    int32_t root, dl_reduce_op op);

/* New tensors on this rank's device: the i-th holds rank i's x.
 *
 *   communicator  borrowed
 *   x             of one shape and dtype on all ranks; borrowed
 *   ys            out: new references, as many as the capacity allows; the full count is given too
 *
 * Threads: exclusive(communicator). Status: DL_OK or DL_ERROR_DEVICE, STATE, LIMIT, OUT_OF_MEMORY,
 * INTERNAL, NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_communicator_all_gather(dl_communicator *communicator, dl_tensor *x,
    dl_tensor **ys, int64_t capacity, int64_t *count);

/* Returns when all ranks have come.
 *
 *   communicator  borrowed
 *
 * Threads: exclusive(communicator). Status: DL_OK or DL_ERROR_STATE, LIMIT, OUT_OF_MEMORY,
 * INTERNAL, NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_communicator_barrier(dl_communicator *communicator);

/* Wakes every rank that waits in a collective, with an error that gives the reason; the group is
 * of no use from then on.
 *
 *   communicator  borrowed
 *   reason
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_communicator_abort(dl_communicator *communicator, const char *reason);

#ifdef __cplusplus
}
#endif

#endif /* DL_PARALLEL_H */
