/* Views. Generated from capi/spec by capi/generate; do not edit.
 *
 * Other shapes of the same memory: changing a view changes what it was cut from. Dimensions are
 * counted from the end if negative. Gradients flow through every view. */
#ifndef DL_VIEW_H
#define DL_VIEW_H

#include <dl/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The same elements in another shape; x's strides must allow it without a copy.
 *
 *   x      borrowed
 *   shape  one size may be -1 and follows from the others; ndim elements
 *   y      out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE, INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_view(dl_tensor *x, const int64_t *shape, int64_t ndim, dl_tensor **y);

/* The same elements in another shape; a view where strides allow it, else a copy.
 *
 *   x      borrowed
 *   shape  one size may be -1 and follows from the others; ndim elements
 *   y      out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE, INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_reshape(dl_tensor *x, const int64_t *shape, int64_t ndim,
    dl_tensor **y);

/* Joins the dimensions start_dim to end_dim, both included.
 *
 *   x          borrowed
 *   start_dim
 *   end_dim
 *   y          out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INDEX, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_flatten(dl_tensor *x, int64_t start_dim, int64_t end_dim,
    dl_tensor **y);

/* Splits a dimension into several.
 *
 *   x      borrowed
 *   dim
 *   sizes  one size may be -1 and follows from the others; ndim elements
 *   y      out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INDEX, SHAPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE, INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_unflatten(dl_tensor *x, int64_t dim, const int64_t *sizes,
    int64_t ndim, dl_tensor **y);

/* Drops every dimension of size 1.
 *
 *   x  borrowed
 *   y  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_squeeze(dl_tensor *x, dl_tensor **y);

/* Drops one dimension if its size is 1.
 *
 *   x    borrowed
 *   dim
 *   y    out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INDEX, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_squeeze_dim(dl_tensor *x, int64_t dim, dl_tensor **y);

/* Adds a dimension of size 1.
 *
 *   x    borrowed
 *   dim
 *   y    out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INDEX, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_unsqueeze(dl_tensor *x, int64_t dim, dl_tensor **y);

/* Repeats dimensions of size 1, and new leading ones, without copying.
 *
 *   x      borrowed
 *   shape  -1 keeps a dimension's size; ndim elements
 *   y      out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE, INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_expand(dl_tensor *x, const int64_t *shape, int64_t ndim, dl_tensor **y);

/* The dimensions in another order.
 *
 *   x     borrowed
 *   dims  ndim elements
 *   y     out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INDEX, SHAPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE, INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_permute(dl_tensor *x, const int64_t *dims, int64_t ndim, dl_tensor **y);

/* Two dimensions exchanged.
 *
 *   x     borrowed
 *   dim0
 *   dim1
 *   y     out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INDEX, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_transpose(dl_tensor *x, int64_t dim0, int64_t dim1, dl_tensor **y);

/* A matrix transposed; x of fewer than two dimensions as it is.
 *
 *   x  borrowed
 *   y  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_t(dl_tensor *x, dl_tensor **y);

/* What stands at one index of a dimension, without that dimension.
 *
 *   x      borrowed
 *   dim
 *   index
 *   y      out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INDEX, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_select(dl_tensor *x, int64_t dim, int64_t index, dl_tensor **y);

/* The elements start, start + step, ... before end along a dimension. Negative bounds count from
 * the end, excessive ones are cut, as in Python.
 *
 *   x      borrowed
 *   dim
 *   start
 *   end
 *   step   must be >= 1
 *   y      out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INDEX, INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_slice(dl_tensor *x, int64_t dim, int64_t start, int64_t end,
    int64_t step, dl_tensor **y);

/* The elements start to start + length - 1 along a dimension.
 *
 *   x       borrowed
 *   dim
 *   start
 *   length
 *   y       out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INDEX, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_narrow(dl_tensor *x, int64_t dim, int64_t start, int64_t length,
    dl_tensor **y);

/* Pieces of one size along a dimension; the last one may be smaller.
 *
 *   x       borrowed
 *   size
 *   dim
 *   pieces  out: new references, as many as the capacity allows; the full count is given too
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INDEX, INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_split(dl_tensor *x, int64_t size, int64_t dim, dl_tensor **pieces,
    int64_t capacity, int64_t *count);

/* Pieces of given sizes along a dimension; they must add up to its size.
 *
 *   x       borrowed
 *   sizes   size_count elements
 *   dim
 *   pieces  out: new references, as many as the capacity allows; the full count is given too
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INDEX, SHAPE, INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_split_sizes(dl_tensor *x, const int64_t *sizes, int64_t size_count,
    int64_t dim, dl_tensor **pieces, int64_t capacity, int64_t *count);

/* At most so many pieces of equal size along a dimension; the last one may be smaller.
 *
 *   x       borrowed
 *   chunks
 *   dim
 *   pieces  out: new references, as many as the capacity allows; the full count is given too
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INDEX, INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_chunk(dl_tensor *x, int64_t chunks, int64_t dim, dl_tensor **pieces,
    int64_t capacity, int64_t *count);

/* What stands at each index of a dimension, without that dimension.
 *
 *   x       borrowed
 *   dim
 *   pieces  out: new references, as many as the capacity allows; the full count is given too
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INDEX, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_unbind(dl_tensor *x, int64_t dim, dl_tensor **pieces, int64_t capacity,
    int64_t *count);

/* Any look at x's storage: shape, strides and offset in elements. A gradient flows only if x is
 * contiguous.
 *
 *   x        borrowed
 *   shape    ndim elements
 *   strides  stride_count elements
 *   offset
 *   y        out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, INDEX, UNSUPPORTED, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE, INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_as_strided(dl_tensor *x, const int64_t *shape, int64_t ndim,
    const int64_t *strides, int64_t stride_count, int64_t offset, dl_tensor **y);

#ifdef __cplusplus
}
#endif

#endif /* DL_VIEW_H */
