/* Reductions, softmax and normalisations. Generated from capi/spec by capi/generate; do not edit.
 *
 * Sums, means, extremes over all elements or along dimensions, which are counted from the end if
 * negative. keepdim leaves reduced dimensions in place with size 1. An empty list of dimensions
 * means all of them. Sums and products of integers are i64. The order of summation is fixed: the
 * same bits for any number of threads. */
#ifndef DL_REDUCE_H
#define DL_REDUCE_H

#include <dl/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The sum of all elements.
 *
 *   x  borrowed
 *   y  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, SHAPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_sum(dl_tensor *x, dl_tensor **y);

/* Sums along dimensions.
 *
 *   x        borrowed
 *   dims     dim_count elements
 *   keepdim  0 or 1
 *   y        out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, INDEX, SHAPE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE, INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_sum_dims(dl_tensor *x, const int64_t *dims, int64_t dim_count,
    int32_t keepdim, dl_tensor **y);

/* The mean of all elements; x must be floating.
 *
 *   x  borrowed
 *   y  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, SHAPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_mean(dl_tensor *x, dl_tensor **y);

/* Means along dimensions; x must be floating.
 *
 *   x        borrowed
 *   dims     dim_count elements
 *   keepdim  0 or 1
 *   y        out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, INDEX, SHAPE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE, INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_mean_dims(dl_tensor *x, const int64_t *dims, int64_t dim_count,
    int32_t keepdim, dl_tensor **y);

/* The product of all elements.
 *
 *   x  borrowed
 *   y  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, SHAPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_prod(dl_tensor *x, dl_tensor **y);

/* The largest element; NaN wins. Equal elements share the gradient evenly.
 *
 *   x  borrowed
 *   y  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, SHAPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_max(dl_tensor *x, dl_tensor **y);

/* The largest elements along a dimension and the index of the first of each. The gradient goes to
 * that element.
 *
 *   x        borrowed
 *   dim
 *   keepdim  0 or 1
 *   values   out: new reference
 *   indices  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, INDEX, SHAPE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE, INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_max_dim(dl_tensor *x, int64_t dim, int32_t keepdim, dl_tensor **values,
    dl_tensor **indices);

/* The smallest element; NaN wins. Equal elements share the gradient evenly.
 *
 *   x  borrowed
 *   y  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, SHAPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_min(dl_tensor *x, dl_tensor **y);

/* The smallest elements along a dimension and the index of the first of each. The gradient goes to
 * that element.
 *
 *   x        borrowed
 *   dim
 *   keepdim  0 or 1
 *   values   out: new reference
 *   indices  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, INDEX, SHAPE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE, INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_min_dim(dl_tensor *x, int64_t dim, int32_t keepdim, dl_tensor **values,
    dl_tensor **indices);

/* The largest elements along dimensions. Equal elements share the gradient evenly.
 *
 *   x        borrowed
 *   dims     dim_count elements
 *   keepdim  0 or 1
 *   y        out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, INDEX, SHAPE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE, INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_amax(dl_tensor *x, const int64_t *dims, int64_t dim_count,
    int32_t keepdim, dl_tensor **y);

/* The smallest elements along dimensions. Equal elements share the gradient evenly.
 *
 *   x        borrowed
 *   dims     dim_count elements
 *   keepdim  0 or 1
 *   y        out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, INDEX, SHAPE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE, INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_amin(dl_tensor *x, const int64_t *dims, int64_t dim_count,
    int32_t keepdim, dl_tensor **y);

/* The index (i64) of the first largest element in row-major order; a NaN counts as largest.
 *
 *   x  borrowed
 *   y  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, SHAPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_argmax(dl_tensor *x, dl_tensor **y);

/* The indices (i64) of the first largest elements along a dimension.
 *
 *   x        borrowed
 *   dim
 *   keepdim  0 or 1
 *   indices  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, INDEX, SHAPE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE, INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_argmax_dim(dl_tensor *x, int64_t dim, int32_t keepdim,
    dl_tensor **indices);

/* The index (i64) of the first smallest element in row-major order; a NaN counts as smallest.
 *
 *   x  borrowed
 *   y  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, SHAPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_argmin(dl_tensor *x, dl_tensor **y);

/* The indices (i64) of the first smallest elements along a dimension.
 *
 *   x        borrowed
 *   dim
 *   keepdim  0 or 1
 *   indices  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, INDEX, SHAPE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE, INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_argmin_dim(dl_tensor *x, int64_t dim, int32_t keepdim,
    dl_tensor **indices);

/* Whether every element is true (not zero).
 *
 *   x  borrowed
 *   y  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, SHAPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_all(dl_tensor *x, dl_tensor **y);

/* Whether every element along dimensions is true.
 *
 *   x        borrowed
 *   dims     dim_count elements
 *   keepdim  0 or 1
 *   y        out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, INDEX, SHAPE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE, INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_all_dims(dl_tensor *x, const int64_t *dims, int64_t dim_count,
    int32_t keepdim, dl_tensor **y);

/* Whether an element is true (not zero).
 *
 *   x  borrowed
 *   y  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, SHAPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_any(dl_tensor *x, dl_tensor **y);

/* Whether an element along dimensions is true.
 *
 *   x        borrowed
 *   dims     dim_count elements
 *   keepdim  0 or 1
 *   y        out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, INDEX, SHAPE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE, INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_any_dims(dl_tensor *x, const int64_t *dims, int64_t dim_count,
    int32_t keepdim, dl_tensor **y);

/* The variance along dimensions: the squared distances from the mean, summed and divided by n -
 * correction.
 *
 *   x           borrowed
 *   dims        dim_count elements
 *   correction
 *   keepdim     0 or 1
 *   y           out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, INDEX, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE, INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_var(dl_tensor *x, const int64_t *dims, int64_t dim_count,
    double correction, int32_t keepdim, dl_tensor **y);

/* The standard deviation along dimensions, the square root of dl_var.
 *
 *   x           borrowed
 *   dims        dim_count elements
 *   correction
 *   keepdim     0 or 1
 *   y           out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, INDEX, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE, INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_std(dl_tensor *x, const int64_t *dims, int64_t dim_count,
    double correction, int32_t keepdim, dl_tensor **y);

/* exp(x), divided by its sum along a dimension.
 *
 *   x    borrowed
 *   dim
 *   y    out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, INDEX, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_softmax(dl_tensor *x, int64_t dim, dl_tensor **y);

/* The logarithm of dl_softmax, computed without overflow.
 *
 *   x    borrowed
 *   dim
 *   y    out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, INDEX, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_log_softmax(dl_tensor *x, int64_t dim, dl_tensor **y);

/* (sum |x|^p)^(1 / p) along dimensions; x must be floating. For p = infinity it is the largest
 * |x|, for -infinity the smallest, for 0 the count of those that are not 0. The gradient where the
 * norm is 0 is 0.
 *
 *   x        borrowed
 *   p
 *   dims     dim_count elements
 *   keepdim  0 or 1
 *   y        out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, INDEX, INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_norm(dl_tensor *x, double p, const int64_t *dims, int64_t dim_count,
    int32_t keepdim, dl_tensor **y);

/* The sums of the elements up to each along a dimension; of integers and bools in i64.
 *
 *   x    borrowed
 *   dim
 *   y    out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INDEX, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_cumsum(dl_tensor *x, int64_t dim, dl_tensor **y);

/* (x - mean) / sqrt(var + eps) weight + bias, mean and variance (without correction) over the last
 * dimensions, whose sizes are `shape`.
 *
 *   x       borrowed
 *   shape   ndim elements
 *   weight  of this shape; borrowed, may be NULL
 *   bias    of this shape; borrowed, may be NULL
 *   eps     must be >= 0
 *   y       out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, DTYPE, DEVICE, INVALID_ARGUMENT, OUT_OF_MEMORY,
 * INTERNAL, NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_layer_norm(dl_tensor *x, const int64_t *shape, int64_t ndim,
    dl_tensor *weight, dl_tensor *bias, double eps, dl_tensor **y);

/* (x - mean) / sqrt(var + eps) weight + bias for each channel. In training mean and variance are
 * x's, and running = (1 - momentum) running + momentum new in place, with the corrected variance,
 * where running statistics are given. Else these are taken, or where there are none x's.
 *
 *   x             [N, C, ...]; borrowed
 *   running_mean  [C]; borrowed, may be NULL
 *   running_var   [C]; given together with running_mean; borrowed, may be NULL
 *   weight        [C]; borrowed, may be NULL
 *   bias          [C]; borrowed, may be NULL
 *   training      0 or 1
 *   momentum
 *   eps           must be >= 0
 *   y             out: new reference
 *
 * Threads: exclusive(running_mean). Status: DL_OK or DL_ERROR_SHAPE, DTYPE, DEVICE,
 * INVALID_ARGUMENT, STATE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_batch_norm(dl_tensor *x, dl_tensor *running_mean,
    dl_tensor *running_var, dl_tensor *weight, dl_tensor *bias, int32_t training, double momentum,
    double eps, dl_tensor **y);

#ifdef __cplusplus
}
#endif

#endif /* DL_REDUCE_H */
