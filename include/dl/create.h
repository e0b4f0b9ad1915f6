/* Making and filling tensors. Generated from capi/spec by capi/generate; do not edit.
 *
 * New tensors, copies, and tensors overwritten in place. Where dtype is DL_DTYPE_DEFAULT it is
 * that of dl_default_dtype for floating values and i64 for integers. */
#ifndef DL_CREATE_H
#define DL_CREATE_H

#include <dl/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A tensor whose elements are not initialised.
 *
 *   shape   ndim elements
 *   dtype   DL_DTYPE_DEFAULT for the default
 *   device  DL_DEVICE_DEFAULT for the default
 *   y       out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, LIMIT, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_ARGUMENT, DEVICE, BACKEND_UNAVAILABLE. Since 0.1. */
DL_API dl_status DL_CALL dl_empty(const int64_t *shape, int64_t ndim, dl_dtype dtype,
    dl_device device, dl_tensor **y);

/* A tensor of zeros.
 *
 *   shape   ndim elements
 *   dtype   DL_DTYPE_DEFAULT for the default
 *   device  DL_DEVICE_DEFAULT for the default
 *   y       out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, LIMIT, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_ARGUMENT, DEVICE, BACKEND_UNAVAILABLE. Since 0.1. */
DL_API dl_status DL_CALL dl_zeros(const int64_t *shape, int64_t ndim, dl_dtype dtype,
    dl_device device, dl_tensor **y);

/* A tensor of ones.
 *
 *   shape   ndim elements
 *   dtype   DL_DTYPE_DEFAULT for the default
 *   device  DL_DEVICE_DEFAULT for the default
 *   y       out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, LIMIT, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_ARGUMENT, DEVICE, BACKEND_UNAVAILABLE. Since 0.1. */
DL_API dl_status DL_CALL dl_ones(const int64_t *shape, int64_t ndim, dl_dtype dtype,
    dl_device device, dl_tensor **y);

/* A tensor with every element the same floating number.
 *
 *   shape   ndim elements
 *   value
 *   dtype   DL_DTYPE_DEFAULT for the default
 *   device  DL_DEVICE_DEFAULT for the default
 *   y       out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, LIMIT, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_ARGUMENT, DEVICE, BACKEND_UNAVAILABLE. Since 0.1. */
DL_API dl_status DL_CALL dl_full(const int64_t *shape, int64_t ndim, double value, dl_dtype dtype,
    dl_device device, dl_tensor **y);

/* A tensor with every element the same integer.
 *
 *   shape   ndim elements
 *   value
 *   dtype   DL_DTYPE_DEFAULT for the default
 *   device  DL_DEVICE_DEFAULT for the default
 *   y       out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, LIMIT, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_ARGUMENT, DEVICE, BACKEND_UNAVAILABLE. Since 0.1. */
DL_API dl_status DL_CALL dl_full_i64(const int64_t *shape, int64_t ndim, int64_t value,
    dl_dtype dtype, dl_device device, dl_tensor **y);

/* A 0-d tensor on the default device with a floating number.
 *
 *   value
 *   dtype  DL_DTYPE_DEFAULT for the default
 *   y      out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_scalar(double value, dl_dtype dtype, dl_tensor **y);

/* A 0-d tensor on the default device with an integer.
 *
 *   value
 *   dtype  DL_DTYPE_DEFAULT for the default
 *   y      out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_scalar_i64(int64_t value, dl_dtype dtype, dl_tensor **y);

/* A tensor of x's shape, dtype and device that is not initialised.
 *
 *   x  borrowed
 *   y  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_empty_like(dl_tensor *x, dl_tensor **y);

/* A tensor of zeros of x's shape, dtype and device.
 *
 *   x  borrowed
 *   y  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_zeros_like(dl_tensor *x, dl_tensor **y);

/* A tensor of ones of x's shape, dtype and device.
 *
 *   x  borrowed
 *   y  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_ones_like(dl_tensor *x, dl_tensor **y);

/* A tensor of x's shape, dtype and device with every element the same number.
 *
 *   x      borrowed
 *   value
 *   y      out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_full_like(dl_tensor *x, double value, dl_tensor **y);

/* The numbers start, start + step, ... up to, without, end.
 *
 *   start
 *   end
 *   step
 *   dtype   DL_DTYPE_DEFAULT for the default
 *   device  DL_DEVICE_DEFAULT for the default
 *   y       out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, LIMIT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, DEVICE, BACKEND_UNAVAILABLE. Since 0.1. */
DL_API dl_status DL_CALL dl_arange(double start, double end, double step, dl_dtype dtype,
    dl_device device, dl_tensor **y);

/* The integers start, start + step, ... up to, without, end.
 *
 *   start
 *   end
 *   step
 *   dtype   DL_DTYPE_DEFAULT for the default
 *   device  DL_DEVICE_DEFAULT for the default
 *   y       out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, LIMIT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, DEVICE, BACKEND_UNAVAILABLE. Since 0.1. */
DL_API dl_status DL_CALL dl_arange_i64(int64_t start, int64_t end, int64_t step, dl_dtype dtype,
    dl_device device, dl_tensor **y);

/* Numbers at equal distances from start to end, both included.
 *
 *   start
 *   end
 *   steps   must be >= 0
 *   dtype   DL_DTYPE_DEFAULT for the default
 *   device  DL_DEVICE_DEFAULT for the default
 *   y       out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_LIMIT, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_ARGUMENT, DEVICE, BACKEND_UNAVAILABLE. Since 0.1. */
DL_API dl_status DL_CALL dl_linspace(double start, double end, int64_t steps, dl_dtype dtype,
    dl_device device, dl_tensor **y);

/* A matrix with ones on its diagonal and zeros elsewhere.
 *
 *   rows     must be >= 0
 *   columns  must be >= 0
 *   dtype    DL_DTYPE_DEFAULT for the default
 *   device   DL_DEVICE_DEFAULT for the default
 *   y        out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_LIMIT, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_ARGUMENT, DEVICE, BACKEND_UNAVAILABLE. Since 0.1. */
DL_API dl_status DL_CALL dl_eye(int64_t rows, int64_t columns, dl_dtype dtype, dl_device device,
    dl_tensor **y);

/* x in another dtype, x itself where nothing changes. Floating numbers lose their fraction on the
 * way to integers; everything but zero is true.
 *
 *   x      borrowed
 *   dtype
 *   y      out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE,
 * INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_to_dtype(dl_tensor *x, dl_dtype dtype, dl_tensor **y);

/* x on another device, x itself where nothing changes.
 *
 *   x       borrowed
 *   device  DL_DEVICE_DEFAULT for the default
 *   y       out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE,
 * DEVICE, BACKEND_UNAVAILABLE. Since 0.1. */
DL_API dl_status DL_CALL dl_to_device(dl_tensor *x, dl_device device, dl_tensor **y);

/* x itself if it lies in row-major order, else a copy that does.
 *
 *   x  borrowed
 *   y  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_contiguous(dl_tensor *x, dl_tensor **y);

/* A copy in row-major order; gradients flow through it.
 *
 *   x  borrowed
 *   y  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_clone(dl_tensor *x, dl_tensor **y);

/* Overwrites x with src, which broadcasts to x's shape, is converted and crosses devices.
 *
 *   x    borrowed
 *   src  borrowed
 *
 * Threads: exclusive(x). Status: DL_OK or DL_ERROR_SHAPE, STATE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_copy_(dl_tensor *x, dl_tensor *src);

/* Overwrites every element of x with a number.
 *
 *   x      borrowed
 *   value
 *
 * Threads: exclusive(x). Status: DL_OK or DL_ERROR_STATE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_fill_(dl_tensor *x, double value);

/* Overwrites every element of x with an integer.
 *
 *   x      borrowed
 *   value
 *
 * Threads: exclusive(x). Status: DL_OK or DL_ERROR_STATE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_fill_i64_(dl_tensor *x, int64_t value);

/* Overwrites every element of x with 0.
 *
 *   x  borrowed
 *
 * Threads: exclusive(x). Status: DL_OK or DL_ERROR_STATE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_zero_(dl_tensor *x);

#ifdef __cplusplus
}
#endif

#endif /* DL_CREATE_H */
