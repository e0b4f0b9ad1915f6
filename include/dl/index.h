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
