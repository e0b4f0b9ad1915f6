/* Indexing by tensors, joining. Generated from capi/spec by capi/generate; do not edit.
 *
 * Indices are integers of any integer dtype and count from 0; one outside is an error, found
 * before anything is written. Gradients flow to x and src. */
#ifndef DL_INDEX_H
#define DL_INDEX_H

#include <dl/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The slices of x along a dimension that the indices name, in their order.
 *
 *   x      borrowed
 *   dim
 *   index  [k] or 0-d; borrowed
 *   y      out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INDEX, SHAPE, DTYPE, DEVICE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_index_select(dl_tensor *x, int64_t dim, dl_tensor *index,
    dl_tensor **y);

/* x with the slices of src added at the indices; repeated ones are added one after another.
 *
 *   x      borrowed
 *   dim
 *   index  [k]; borrowed
 *   src    x's shape, with k in dim; borrowed
 *   y      out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INDEX, SHAPE, DTYPE, DEVICE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_index_add(dl_tensor *x, int64_t dim, dl_tensor *index, dl_tensor *src,
    dl_tensor **y);

/* x with its slices at the indices replaced by those of src; the last of repeated ones stays.
 *
 *   x      borrowed
 *   dim
 *   index  [k]; borrowed
 *   src    x's shape, with k in dim; borrowed
 *   y      out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INDEX, SHAPE, DTYPE, DEVICE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_index_copy(dl_tensor *x, int64_t dim, dl_tensor *index, dl_tensor *src,
    dl_tensor **y);

/* PyTorch's x[i, j, ...]. An index for each dimension of x, NULL for all of it; those at the end
 * may be left out. Integers count from the end if negative, and broadcast together. A bool mask
 * stands for as many dimensions as it has, which must have its sizes; it counts as the indices of
 * its true elements. In the result the dimensions of the broadcast indices stand where the indexed
 * dimensions stood if these are neighbours, else they come first. With a mask the call waits for
 * the device.
 *
 *   x        borrowed
 *   indices  i64, i32 or bool; borrowed, elements may be NULL, count elements
 *   y        out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INDEX, SHAPE, DTYPE, DEVICE, INVALID_ARGUMENT,
 * OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_index(dl_tensor *x, dl_tensor *const *indices, int64_t count,
    dl_tensor **y);

/* x with the elements that dl_index gives replaced by values, or, to accumulate, with values added
 * to them. values broadcasts to the shape of dl_index's result. Of repeated places the last stays;
 * additions happen one after another.
 *
 *   x           borrowed
 *   indices     as for dl_index; borrowed, elements may be NULL, count elements
 *   values      of x's dtype; borrowed
 *   accumulate  0 or 1
 *   y           out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INDEX, SHAPE, DTYPE, DEVICE, INVALID_ARGUMENT,
 * OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_index_put(dl_tensor *x, dl_tensor *const *indices, int64_t count,
    dl_tensor *values, int32_t accumulate, dl_tensor **y);

/* dl_index_put into x itself.
 *
 *   x           borrowed
 *   indices     as for dl_index; borrowed, elements may be NULL, count elements
 *   values      of x's dtype; borrowed
 *   accumulate  0 or 1
 *
 * Threads: exclusive(x). Status: DL_OK or DL_ERROR_INDEX, SHAPE, DTYPE, DEVICE, INVALID_ARGUMENT,
 * STATE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_index_put_(dl_tensor *x, dl_tensor *const *indices, int64_t count,
    dl_tensor *values, int32_t accumulate);

/* The coordinates of the elements that are not zero, in row-major order; no gradient. Waits for
 * the device.
 *
 *   x  borrowed
 *   y  out: i64[count, dimensions of x]; new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_nonzero(dl_tensor *x, dl_tensor **y);

/* The elements of x where mask is true, in row-major order; the two broadcast. Waits for the
 * device.
 *
 *   x     borrowed
 *   mask  bool; borrowed
 *   y     out: one-dimensional; new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, DTYPE, DEVICE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_masked_select(dl_tensor *x, dl_tensor *mask, dl_tensor **y);

/* The rows of weight that x names, one after another in a new last dimension. The row at
 * padding_index gets no gradient.
 *
 *   weight         [rows, features]; borrowed
 *   x              integers; borrowed
 *   padding_index  -1 for none; must be >= -1
 *   y              out: [x's shape, features]; new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INDEX, SHAPE, DTYPE, DEVICE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE, INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_embedding(dl_tensor *weight, dl_tensor *x, int64_t padding_index,
    dl_tensor **y);

/* 1 at the place of each class in a new last dimension, 0 elsewhere. classes -1 is one more than
 * the largest; the call then waits for the device.
 *
 *   x        i64; borrowed
 *   classes  must be >= -1
 *   y        out: i64; new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INDEX, DTYPE, INVALID_ARGUMENT, LIMIT, OUT_OF_MEMORY,
 * INTERNAL, NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_one_hot(dl_tensor *x, int64_t classes, dl_tensor **y);

/* How often each number stands in x, or the sum of its weights; as long as the largest number
 * needs, min_length at least. No gradient. Waits for the device.
 *
 *   x           [n], integers that are not negative; borrowed
 *   weights     x's shape; borrowed, may be NULL
 *   min_length  must be >= 0
 *   y           out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INDEX, SHAPE, DTYPE, DEVICE, INVALID_ARGUMENT, LIMIT,
 * OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_bincount(dl_tensor *x, dl_tensor *weights, int64_t min_length,
    dl_tensor **y);

/* For each place of index, the element of x at the same place but for the dimension, where it
 * stands at the index.
 *
 *   x      borrowed
 *   dim
 *   index  x's rank; except in dim no more than x's size; borrowed
 *   y      out: index's shape; new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INDEX, SHAPE, DTYPE, DEVICE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_gather(dl_tensor *x, int64_t dim, dl_tensor *index, dl_tensor **y);

/* x with each element of src added at the place that dl_gather would take it from.
 *
 *   x      borrowed
 *   dim
 *   index  x's rank; borrowed
 *   src    at least index's size; borrowed
 *   y      out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INDEX, SHAPE, DTYPE, DEVICE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_scatter_add(dl_tensor *x, int64_t dim, dl_tensor *index,
    dl_tensor *src, dl_tensor **y);

/* The tensors one after another along a dimension. Their other sizes agree; they are brought to
 * one dtype.
 *
 *   xs   borrowed, count elements
 *   dim
 *   y    out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INDEX, SHAPE, DTYPE, DEVICE, INVALID_ARGUMENT,
 * OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_cat(dl_tensor *const *xs, int64_t count, int64_t dim, dl_tensor **y);

/* The tensors, all of one shape, along a new dimension.
 *
 *   xs   borrowed, count elements
 *   dim
 *   y    out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INDEX, SHAPE, DTYPE, DEVICE, INVALID_ARGUMENT,
 * OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_stack(dl_tensor *const *xs, int64_t count, int64_t dim, dl_tensor **y);

#ifdef __cplusplus
}
#endif

#endif /* DL_INDEX_H */
