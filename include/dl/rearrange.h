/* Rearranging and sorting. Generated from capi/spec by capi/generate; do not edit.
 *
 * The elements of a tensor in other places, in new memory. Dimensions are counted from the end if
 * negative. Gradients go back to where the elements came from. */
#ifndef DL_REARRANGE_H
#define DL_REARRANGE_H

#include <dl/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/* x backwards along each of the dimensions.
 *
 *   x     borrowed
 *   dims  dim_count elements
 *   y     out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INDEX, INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_flip(dl_tensor *x, const int64_t *dims, int64_t dim_count,
    dl_tensor **y);

/* x moved on by shifts[i] places along dims[i], from the end back to the start. With one shift and
 * no dimensions the elements in row-major order are moved.
 *
 *   x       borrowed
 *   shifts  shift_count elements
 *   dims    dim_count elements
 *   y       out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INDEX, INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_roll(dl_tensor *x, const int64_t *shifts, int64_t shift_count,
    const int64_t *dims, int64_t dim_count, dl_tensor **y);

/* x, repeats[i] times along dimension i. repeats may have more dimensions than x, which come
 * first.
 *
 *   x        borrowed
 *   repeats  ndim elements
 *   y        out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, LIMIT, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE, INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_repeat(dl_tensor *x, const int64_t *repeats, int64_t ndim,
    dl_tensor **y);

/* The elements on and below a diagonal of the last two dimensions, zeros elsewhere.
 *
 *   x         two dimensions or more; borrowed
 *   diagonal  0 is the main diagonal, those above it are positive
 *   y         out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_tril(dl_tensor *x, int64_t diagonal, dl_tensor **y);

/* The elements on and above a diagonal of the last two dimensions, zeros elsewhere.
 *
 *   x         two dimensions or more; borrowed
 *   diagonal  0 is the main diagonal, those above it are positive
 *   y         out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_triu(dl_tensor *x, int64_t diagonal, dl_tensor **y);

/* x in order along a dimension, and the indices where the elements stood. NaN counts as the
 * largest number; equal elements keep their order.
 *
 *   x           borrowed
 *   dim
 *   descending  0 or 1
 *   values      out: new reference
 *   indices     out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INDEX, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE, INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_sort(dl_tensor *x, int64_t dim, int32_t descending, dl_tensor **values,
    dl_tensor **indices);

/* The indices that dl_sort gives.
 *
 *   x           borrowed
 *   dim
 *   descending  0 or 1
 *   indices     out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INDEX, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE, INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_argsort(dl_tensor *x, int64_t dim, int32_t descending,
    dl_tensor **indices);

/* The k largest or smallest elements along a dimension in order, and their indices there.
 *
 *   x        borrowed
 *   k        must be >= 0
 *   dim
 *   largest  0 or 1
 *   values   out: new reference
 *   indices  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INDEX, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE, INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_topk(dl_tensor *x, int64_t k, int64_t dim, int32_t largest,
    dl_tensor **values, dl_tensor **indices);

#ifdef __cplusplus
}
#endif

#endif /* DL_REARRANGE_H */
