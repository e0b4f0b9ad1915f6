/* Tensors. Generated from capi/spec by capi/generate; do not edit.
 *
 * Tensors from the caller's memory, what they are, and their elements on the host. */
#ifndef DL_TENSOR_H
#define DL_TENSOR_H

#include <dl/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Adds a reference: one more release is then due. A handle that is not live is left alone and
 * counted (dl_misused_handle_count).
 *
 * Threads: any. Cannot fail. Since 0.1. */
DL_API void DL_CALL dl_tensor_retain(dl_tensor *x);

/* Gives a reference back; with the last one the handle is gone. NULL does nothing. A handle that
 * is not live, one released before among them, is left alone and counted
 * (dl_misused_handle_count).
 *
 * Threads: any. Cannot fail. May call back. Since 0.1. */
DL_API void DL_CALL dl_tensor_release(dl_tensor *x);

/* A tensor on the default device with a copy of host memory in row-major order.
 *
 *   data   nbytes bytes
 *   shape  ndim elements
 *   dtype
 *   y      out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, LIMIT, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_tensor_from_data(const void *data, int64_t nbytes,
    const int64_t *shape, int64_t ndim, dl_dtype dtype, dl_tensor **y);

/* A tensor on cpu:0 that uses the caller's memory, in row-major order, without a copy. The memory
 * must stay until destroy is called, which happens when the last tensor that shares it is gone.
 *
 *   data       nbytes bytes
 *   shape      ndim elements
 *   dtype
 *   user_data  given to every callback; destroy(it) runs once, when nothing uses it any more, also
 *              when this call fails; destroy may be NULL
 *   y          out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, LIMIT, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_tensor_borrow(void *data, int64_t nbytes, const int64_t *shape,
    int64_t ndim, dl_dtype dtype, void *user_data, dl_destroy_fn destroy, dl_tensor **y);

/* The number of dimensions.
 *
 *   x     borrowed
 *   ndim  out:
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_tensor_ndim(dl_tensor *x, int64_t *ndim);

/* The size of each dimension.
 *
 *   x      borrowed
 *   shape  out: as many as the capacity allows; the full count is given too
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_tensor_shape(dl_tensor *x, int64_t *shape, int64_t capacity,
    int64_t *ndim);

/* The size of one dimension.
 *
 *   x     borrowed
 *   dim   counted from the end if negative
 *   size  out:
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INDEX, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_tensor_size(dl_tensor *x, int64_t dim, int64_t *size);

/* The distance between neighbours along each dimension, in elements.
 *
 *   x        borrowed
 *   strides  out: as many as the capacity allows; the full count is given too
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_tensor_strides(dl_tensor *x, int64_t *strides, int64_t capacity,
    int64_t *ndim);

/* Where the first element lies in the storage, in elements.
 *
 *   x       borrowed
 *   offset  out:
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_tensor_offset(dl_tensor *x, int64_t *offset);

/* The number of elements.
 *
 *   x      borrowed
 *   numel  out:
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_tensor_numel(dl_tensor *x, int64_t *numel);

/* The type of the elements.
 *
 *   x      borrowed
 *   dtype  out:
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_tensor_dtype(dl_tensor *x, dl_dtype *dtype);

/* Where the elements live.
 *
 *   x       borrowed
 *   device  out:
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_tensor_device(dl_tensor *x, dl_device *device);

/* Whether the elements lie in row-major order without gaps.
 *
 *   x           borrowed
 *   contiguous  out:
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_tensor_is_contiguous(dl_tensor *x, int32_t *contiguous);

/* How often the storage was changed in place.
 *
 *   x        borrowed
 *   version  out:
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_tensor_version(dl_tensor *x, int64_t *version);

/* Whether two handles stand for one tensor.
 *
 *   x     borrowed
 *   y     borrowed
 *   same  out:
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_tensor_is_same(dl_tensor *x, dl_tensor *y, int32_t *same);

/* The address of the first element of a tensor on a CPU device, valid while the tensor is. Other
 * elements lie where the strides say. Who writes through it must not do so between a recorded
 * operation and its backward pass.
 *
 *   x     borrowed
 *   data  out:
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DEVICE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_tensor_data(dl_tensor *x, void **data);

/* Copies the elements to host memory in row-major order, from any device and layout.
 *
 *   x     borrowed
 *   data  exactly as many bytes as the elements take; nbytes bytes
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_tensor_copy_to_host(dl_tensor *x, void *data, int64_t nbytes);

/* Overwrites the elements with host memory in row-major order, in place: any device and layout.
 *
 *   x     borrowed
 *   data  exactly as many bytes as the elements take; nbytes bytes
 *
 * Threads: exclusive(x). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, STATE, OUT_OF_MEMORY,
 * INTERNAL, NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_tensor_copy_from_host(dl_tensor *x, const void *data, int64_t nbytes);

/* The value of a one-element tensor.
 *
 *   x      borrowed
 *   value  out:
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_item_f64(dl_tensor *x, double *value);

/* The value of a one-element tensor, without its fraction.
 *
 *   x      borrowed
 *   value  out:
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, NUMERIC, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_item_i64(dl_tensor *x, int64_t *value);

/* The tensor as PyTorch prints it: 4 digits, 80 columns, the middle of more than 1000 elements
 * left out, and dtype, device and gradient where they are not the usual ones.
 *
 *   x     borrowed
 *   text  out: NUL-terminated, cut to the capacity; the full length without the NUL is given too
 *         (pointer may be NULL)
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_tensor_to_string(dl_tensor *x, char *text, int64_t capacity,
    int64_t *length);

#ifdef __cplusplus
}
#endif

#endif /* DL_TENSOR_H */
