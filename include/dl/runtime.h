/* Runtime. Generated from capi/spec by capi/generate; do not edit.
 *
 * Version, errors, scopes, threads, devices, memory and diagnostics.
 *
 * Every function that can fail returns a dl_status; after a negative one, dl_last_error_message
 * says what was wrong: the operation, the argument and its value. Results are written on success
 * only. The library never prints, exits or installs a signal handler.
 *
 * Handles are reference-counted: a result is a new reference, which is the caller's to release (or
 * a scope's), an argument is borrowed for the length of the call. Any thread may retain and
 * release; a thread that uses a handle which another one may release meanwhile retains it first. */
#ifndef DL_RUNTIME_H
#define DL_RUNTIME_H

#include <dl/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Adds a reference: one more release is then due. A handle that is not live is left alone and
 * counted (dl_misused_handle_count).
 *
 * Threads: any. Cannot fail. Since 0.1. */
DL_API void DL_CALL dl_error_retain(dl_error *x);

/* Gives a reference back; with the last one the handle is gone. NULL does nothing. A handle that
 * is not live, one released before among them, is left alone and counted
 * (dl_misused_handle_count).
 *
 * Threads: any. Cannot fail. May call back. Since 0.1. */
DL_API void DL_CALL dl_error_release(dl_error *x);

/* Adds a reference: one more release is then due. A handle that is not live is left alone and
 * counted (dl_misused_handle_count).
 *
 * Threads: any. Cannot fail. Since 0.1. */
DL_API void DL_CALL dl_generator_retain(dl_generator *x);

/* Gives a reference back; with the last one the handle is gone. NULL does nothing. A handle that
 * is not live, one released before among them, is left alone and counted
 * (dl_misused_handle_count).
 *
 * Threads: any. Cannot fail. May call back. Since 0.1. */
DL_API void DL_CALL dl_generator_release(dl_generator *x);

/* The library's version, "major.minor.patch".
 *
 * Threads: any. Cannot fail. Since 0.1. */
DL_API const char *DL_CALL dl_version(void);

/* The library's version as major * 10000 + minor * 100 + patch.
 *
 * Threads: any. Cannot fail. Since 0.1. */
DL_API int32_t DL_CALL dl_version_number(void);

/* One "name: value" line for each fact about this build and machine: version, compiler, the
 * instruction sets in use, who multiplies matrices, threads, backends.
 *
 *   info  out: NUL-terminated, cut to the capacity; the full length without the NUL is given too
 *         (pointer may be NULL)
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_build_info(char *info, int64_t capacity, int64_t *length);

/* Whether the library can do something on this machine: "cpu", "cuda", "virtual_devices". A name
 * it does not know is a feature it does not have.
 *
 *   name
 *   has   out:
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_has_feature(const char *name, int32_t *has);

/* The name of a status constant, such as "DL_ERROR_SHAPE"; "unknown status" for other values.
 *
 *   status
 *
 * Threads: any. Cannot fail. Since 0.1. */
DL_API const char *DL_CALL dl_status_name(int32_t status);

/* What was wrong with the last failed call on this thread; empty if none failed. The text stays
 * valid until the next call on this thread fails. A call that succeeds leaves it alone.
 *
 * Threads: any. Cannot fail. Since 0.1. */
DL_API const char *DL_CALL dl_last_error_message(void);

/* The status of the last failed call on this thread, DL_OK if none failed.
 *
 * Threads: any. Cannot fail. Since 0.1. */
DL_API dl_status DL_CALL dl_last_error_code(void);

/* Sets this thread's last error. A callback that is about to return an error says so what went
 * wrong; its text becomes part of the message of the call that ran it.
 *
 *   code     the status to report; must be < 0
 *   message
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_last_error_set(int32_t code, const char *message);

/* Forgets this thread's last error.
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL. Since 0.1. */
DL_API dl_status DL_CALL dl_last_error_clear(void);

/* Moves this thread's last error to an object. There is none (NULL) if no call failed.
 *
 *   error  out: new reference, may be given as NULL
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_error_take(dl_error **error);

/* The status of an error.
 *
 *   error  borrowed
 *   code   out:
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_error_code(dl_error *error, dl_status *code);

/* The text of an error. It lives as long as the error.
 *
 *   error    borrowed
 *   message  out:
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_error_message(dl_error *error, const char **message);

/* Opens a scope on this thread. Every handle that this thread is given until dl_scope_end is
 * released by it, but for those kept (dl_scope_keep) and those the caller released before; code
 * can so write y = f(g(x)) without naming what to release. Scopes nest.
 *
 *   scope  out: new reference
 *
 * Threads: exclusive(scope). Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_scope_begin(dl_scope **scope);

/* Takes a handle made inside out of the scope (and the scopes within it): it then belongs to the
 * scope around it or, if there is none, to the caller. A handle not made inside is left as it is.
 *
 *   scope   borrowed
 *   object  any live handle; borrowed
 *
 * Threads: exclusive(scope). Status: DL_OK or DL_ERROR_STATE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_scope_keep(dl_scope *scope, void *object);

/* Closes this thread's innermost scope and releases the handles made inside. A scope that is not
 * the innermost one, or of another thread, is refused.
 *
 *   scope  gone after a success
 *
 * Threads: exclusive(scope). Status: DL_OK or DL_ERROR_STATE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE, CALLBACK. May call back. Since 0.1. */
DL_API dl_status DL_CALL dl_scope_end(dl_scope *scope);

/* How many threads share out the work of one operation, the calling one included.
 *
 * Threads: any. Cannot fail. Since 0.1. */
DL_API int32_t DL_CALL dl_num_threads(void);

/* Sets how many threads share out the work of one operation. Results do not depend on it.
 *
 *   count  0 for one per core that the process may use; must lie in [0, 1024]
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_set_num_threads(int32_t count);

/* How many devices of a kind there are now.
 *
 *   kind   DL_DEVICE_KIND_...
 *   count  out:
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_device_count(dl_device_kind kind, int32_t *count);

/* Whether there is a device of a kind.
 *
 *   kind       DL_DEVICE_KIND_...
 *   available  out:
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_device_is_available(dl_device_kind kind, int32_t *available);

/* Reads a device's name such as "cpu", "cpu:1" or "cuda:0". The device need not exist.
 *
 *   name
 *   device  out:
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DEVICE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT. Since
 * 0.1. */
DL_API dl_status DL_CALL dl_device_parse(const char *name, dl_device *device);

/* The name of a device, such as "cpu:0".
 *
 *   device  DL_DEVICE_DEFAULT for the default
 *   name    out: NUL-terminated, cut to the capacity; the full length without the NUL is given too
 *           (pointer may be NULL)
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, DEVICE,
 * BACKEND_UNAVAILABLE. Since 0.1. */
DL_API dl_status DL_CALL dl_device_format(dl_device device, char *name, int64_t capacity,
    int64_t *length);

/* Waits for all work given to a device. Reports what went wrong in it: an index or a label out of
 * range, say, under the name of its operation. So does every call that copies from a device.
 *
 *   device  DL_DEVICE_DEFAULT for the default
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, DEVICE, BACKEND_UNAVAILABLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_device_synchronize(dl_device device);

/* What a device is. Memory counts bytes, other programs' share included; a CPU device shows the
 * host's. The compute capability is CUDA's, as major * 10 + minor; 0 for CPU devices.
 *
 *   device              DL_DEVICE_DEFAULT for the default
 *   name                out: NUL-terminated, cut to the capacity; the full length without the NUL
 *                       is given too (pointer may be NULL)
 *   total_memory        out: pass NULL where it is not wanted
 *   free_memory         out: pass NULL where it is not wanted
 *   processors          out: multiprocessors of a GPU, cores that the process may use of a CPU;
 *                       pass NULL where it is not wanted
 *   compute_capability  out: pass NULL where it is not wanted
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, DEVICE,
 * BACKEND_UNAVAILABLE. Since 0.1. */
DL_API dl_status DL_CALL dl_device_properties(dl_device device, char *name, int64_t capacity,
    int64_t *length, int64_t *total_memory, int64_t *free_memory, int32_t *processors,
    int32_t *compute_capability);

/* The device of new tensors on this thread.
 *
 * Threads: any. Cannot fail. Since 0.1. */
DL_API dl_device DL_CALL dl_default_device(void);

/* Sets the device of new tensors on this thread.
 *
 *   device  DL_DEVICE_DEFAULT for the default
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, DEVICE, BACKEND_UNAVAILABLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_set_default_device(dl_device device);

/* Makes devices cpu:0 to cpu:count-1. All but the first are virtual: the host's memory, with
 * accounting of their own, and tensors move between them only when asked to. Devices that hold
 * memory cannot be taken away.
 *
 *   count  must lie in [1, 64]
 *
 * Threads: any. Status: DL_OK or DL_ERROR_STATE, OUT_OF_MEMORY, INTERNAL, INVALID_ARGUMENT. Since
 * 0.1. */
DL_API dl_status DL_CALL dl_set_cpu_device_count(int32_t count);

/* The dtype of new floating tensors.
 *
 * Threads: any. Cannot fail. Since 0.1. */
DL_API dl_dtype DL_CALL dl_default_dtype(void);

/* Sets the dtype of new floating tensors; it must be floating.
 *
 *   dtype
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, OUT_OF_MEMORY, INTERNAL, INVALID_ARGUMENT. Since
 * 0.1. */
DL_API dl_status DL_CALL dl_set_default_dtype(dl_dtype dtype);

/* Whether products of f32 matrices may use TF32 on GPUs (dl_allow_tf32).
 *
 *   allowed  out:
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_tf32_allowed(int32_t *allowed);

/* Lets GPUs round the factors of f32 matrix products to TF32, which keeps 10 bits of the fraction
 * in place of 23, or forbids it, as it is at first. PyTorch's
 * torch.backends.cuda.matmul.allow_tf32. For all threads; no effect without CUDA.
 *
 *   allowed  0 or 1
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_allow_tf32(int32_t allowed);

/* What a device's memory holds, in bytes.
 *
 *   device       DL_DEVICE_DEFAULT for the default
 *   allocated    out: in use by tensors; pass NULL where it is not wanted
 *   peak         out: the most ever in use at once; pass NULL where it is not wanted
 *   cached       out: kept for reuse; pass NULL where it is not wanted
 *   allocations  out: blocks handed out so far; pass NULL where it is not wanted
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, DEVICE,
 * BACKEND_UNAVAILABLE. Since 0.1. */
DL_API dl_status DL_CALL dl_memory_stats(dl_device device, int64_t *allocated, int64_t *peak,
    int64_t *cached, int64_t *allocations);

/* Sets a device's peak to what is in use now.
 *
 *   device  DL_DEVICE_DEFAULT for the default
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, DEVICE, BACKEND_UNAVAILABLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_memory_reset_peak(dl_device device);

/* The most bytes that a device may have in use or cached; 0 for as much as there is. What is
 * cached makes way; beyond it DL_ERROR_OUT_OF_MEMORY comes. CPU devices take 0 alone.
 *
 *   device  DL_DEVICE_DEFAULT for the default
 *   bytes   must be >= 0
 *
 * Threads: any. Status: DL_OK or DL_ERROR_UNSUPPORTED, OUT_OF_MEMORY, INTERNAL, INVALID_ARGUMENT,
 * DEVICE, BACKEND_UNAVAILABLE. Since 0.1. */
DL_API dl_status DL_CALL dl_memory_set_limit(dl_device device, int64_t bytes);

/* Gives a device's cached memory back to the system.
 *
 *   device  DL_DEVICE_DEFAULT for the default
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, DEVICE, BACKEND_UNAVAILABLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_memory_trim(dl_device device);

/* How many objects of a kind ("tensor", "module", ...) have a live handle.
 *
 *   kind   NULL counts every kind; may be NULL
 *   count  out:
 *
 * Threads: any. Status: DL_OK or DL_ERROR_NOT_FOUND, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT. Since
 * 0.1. */
DL_API dl_status DL_CALL dl_live_handle_count(const char *kind, int64_t *count);

/* How many retains and releases were given a handle that was not live (released before, of another
 * kind, or none at all). They do no harm; each is an error in the calling program.
 *
 * Threads: any. Cannot fail. Since 0.1. */
DL_API int64_t DL_CALL dl_misused_handle_count(void);

/* Seeds the generators that operations use unless they are given one: the CPU's, and one for each
 * GPU. On the CPU the low 32 bits count, as in PyTorch, and the same seed gives PyTorch's numbers.
 *
 *   seed
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL. Since 0.1. */
DL_API dl_status DL_CALL dl_manual_seed(uint64_t seed);

/* The generator that operations on the CPU use unless they are given one.
 *
 *   generator  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_default_generator(dl_generator **generator);

/* Makes a generator with a seed.
 *
 *   seed
 *   generator  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_generator_create(uint64_t seed, dl_generator **generator);

/* Starts a generator's sequence anew.
 *
 *   generator  borrowed
 *   seed
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_generator_manual_seed(dl_generator *generator, uint64_t seed);

/* The seed that a generator was last given.
 *
 *   generator  borrowed
 *   seed       out:
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_generator_initial_seed(dl_generator *generator, uint64_t *seed);

/* A generator's place in its sequence, as PyTorch's torch.Generator.get_state() writes it.
 *
 *   generator  borrowed
 *   state      out: as many as the capacity allows; the full count is given too
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_generator_state(dl_generator *generator, uint8_t *state,
    int64_t capacity, int64_t *count);

/* Puts a generator where another one was when dl_generator_state was asked.
 *
 *   generator  borrowed
 *   state      count bytes
 *
 * Threads: any. Status: DL_OK or DL_ERROR_CORRUPT_DATA, INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_generator_set_state(dl_generator *generator, const void *state,
    int64_t count);

#ifdef __cplusplus
}
#endif

#endif /* DL_RUNTIME_H */
