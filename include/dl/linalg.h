/* Matrix products. Generated from capi/spec by capi/generate; do not edit.
 *
 * Products with PyTorch's shape rules. The operands share dtype and device. */
#ifndef DL_LINALG_H
#define DL_LINALG_H

#include <dl/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The matrix product of the last two dimensions. A vector is taken as a row on the left and as a
 * column on the right; leading dimensions are batches and broadcast.
 *
 *   x  borrowed
 *   y  borrowed
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, DTYPE, DEVICE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_matmul(dl_tensor *x, dl_tensor *y, dl_tensor **z);

/* The product of two matrices, [M, K] and [K, N].
 *
 *   x  borrowed
 *   y  borrowed
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, DTYPE, DEVICE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_mm(dl_tensor *x, dl_tensor *y, dl_tensor **z);

/* The products of two batches of matrices, [B, M, K] and [B, K, N].
 *
 *   x  borrowed
 *   y  borrowed
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, DTYPE, DEVICE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_bmm(dl_tensor *x, dl_tensor *y, dl_tensor **z);

/* The sum of the products of two vectors' elements.
 *
 *   x  borrowed
 *   y  borrowed
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, DTYPE, DEVICE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_dot(dl_tensor *x, dl_tensor *y, dl_tensor **z);

/* The products of every pair of elements of two vectors, [M, N].
 *
 *   x  borrowed
 *   y  borrowed
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, DTYPE, DEVICE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_outer(dl_tensor *x, dl_tensor *y, dl_tensor **z);

/* x times the transposed weight, plus bias.
 *
 *   x       [..., in]; borrowed
 *   weight  [out, in]; borrowed
 *   bias    [out]; borrowed, may be NULL
 *   y       out: [..., out]; new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, DTYPE, DEVICE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_linear(dl_tensor *x, dl_tensor *weight, dl_tensor *bias, dl_tensor **y);

#ifdef __cplusplus
}
#endif

#endif /* DL_LINALG_H */
