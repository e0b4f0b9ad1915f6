/* Random numbers. Generated from capi/spec by capi/generate; do not edit.
 *
 * Numbers in PyTorch's order, bit for bit: the same seed gives the same tensors in both. A tensor
 * that is not contiguous is filled in the order of its memory. Filling in place cuts the gradient.
 * One generator may be used by several threads; which thread draws first is then up to them. */
#ifndef DL_RANDOM_H
#define DL_RANDOM_H

#include <dl/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Numbers from [0, 1), all equally likely.
 *
 *   shape      ndim elements
 *   dtype      DL_DTYPE_DEFAULT for the default
 *   device     DL_DEVICE_DEFAULT for the default
 *   generator  NULL for the default generator; borrowed, may be NULL
 *   y          out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, DTYPE, LIMIT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE, INVALID_ARGUMENT, DEVICE, BACKEND_UNAVAILABLE. Since 0.1. */
DL_API dl_status DL_CALL dl_rand(const int64_t *shape, int64_t ndim, dl_dtype dtype,
    dl_device device, dl_generator *generator, dl_tensor **y);

/* Numbers from the normal distribution of mean 0 and standard deviation 1.
 *
 *   shape      ndim elements
 *   dtype      DL_DTYPE_DEFAULT for the default
 *   device     DL_DEVICE_DEFAULT for the default
 *   generator  NULL for the default generator; borrowed, may be NULL
 *   y          out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, DTYPE, LIMIT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE, INVALID_ARGUMENT, DEVICE, BACKEND_UNAVAILABLE. Since 0.1. */
DL_API dl_status DL_CALL dl_randn(const int64_t *shape, int64_t ndim, dl_dtype dtype,
    dl_device device, dl_generator *generator, dl_tensor **y);

/* Integers from low up to, without, high; i64 by default.
 *
 *   low
 *   high
 *   shape      ndim elements
 *   dtype      DL_DTYPE_DEFAULT for the default
 *   device     DL_DEVICE_DEFAULT for the default
 *   generator  NULL for the default generator; borrowed, may be NULL
 *   y          out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, INVALID_ARGUMENT, LIMIT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE, DEVICE, BACKEND_UNAVAILABLE. Since 0.1. */
DL_API dl_status DL_CALL dl_randint(int64_t low, int64_t high, const int64_t *shape, int64_t ndim,
    dl_dtype dtype, dl_device device, dl_generator *generator, dl_tensor **y);

/* 0 to n - 1 in random order, i64.
 *
 *   n          must be >= 0
 *   device     DL_DEVICE_DEFAULT for the default
 *   generator  NULL for the default generator; borrowed, may be NULL
 *   y          out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_LIMIT, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE, INVALID_ARGUMENT, DEVICE, BACKEND_UNAVAILABLE. Since 0.1. */
DL_API dl_status DL_CALL dl_randperm(int64_t n, dl_device device, dl_generator *generator,
    dl_tensor **y);

/* 1 with the probability that stands in p, else 0; p's shape and dtype.
 *
 *   p          borrowed
 *   generator  NULL for the default generator; borrowed, may be NULL
 *   y          out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, NUMERIC, INVALID_ARGUMENT, OUT_OF_MEMORY,
 * INTERNAL, NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_bernoulli(dl_tensor *p, dl_generator *generator, dl_tensor **y);

/* `count` indices per row of weights, each drawn with the probability of its weight over the row's
 * sum. Without replacement each index comes at most once.
 *
 *   weights      [k] or [m, k]; borrowed
 *   count
 *   replacement  0 or 1
 *   generator    NULL for the default generator; borrowed, may be NULL
 *   index        out: i64; new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, DTYPE, NUMERIC, INVALID_ARGUMENT, OUT_OF_MEMORY,
 * INTERNAL, NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_multinomial(dl_tensor *weights, int64_t count, int32_t replacement,
    dl_generator *generator, dl_tensor **index);

/* x with each element set to 0 with probability p, the others divided by 1 - p; x itself if not
 * training.
 *
 *   x          borrowed
 *   p          must lie in [0, 1]
 *   training   0 or 1
 *   generator  NULL for the default generator; borrowed, may be NULL
 *   y          out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE, INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_dropout(dl_tensor *x, double p, int32_t training,
    dl_generator *generator, dl_tensor **y);

/* Fills x with numbers from [from, to), all equally likely.
 *
 *   x          borrowed
 *   from
 *   to
 *   generator  NULL for the default generator; borrowed, may be NULL
 *
 * Threads: exclusive(x). Status: DL_OK or DL_ERROR_DTYPE, STATE, INVALID_ARGUMENT, OUT_OF_MEMORY,
 * INTERNAL, NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_uniform_(dl_tensor *x, double from, double to, dl_generator *generator);

/* Fills x from the normal distribution.
 *
 *   x          borrowed
 *   mean
 *   std
 *   generator  NULL for the default generator; borrowed, may be NULL
 *
 * Threads: exclusive(x). Status: DL_OK or DL_ERROR_DTYPE, STATE, INVALID_ARGUMENT, OUT_OF_MEMORY,
 * INTERNAL, NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_normal_(dl_tensor *x, double mean, double std, dl_generator *generator);

/* Fills x from the exponential distribution.
 *
 *   x          borrowed
 *   rate
 *   generator  NULL for the default generator; borrowed, may be NULL
 *
 * Threads: exclusive(x). Status: DL_OK or DL_ERROR_DTYPE, STATE, INVALID_ARGUMENT, OUT_OF_MEMORY,
 * INTERNAL, NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_exponential_(dl_tensor *x, double rate, dl_generator *generator);

/* Fills x with integers from `from` up to, without, `to`.
 *
 *   x          borrowed
 *   from
 *   to
 *   generator  NULL for the default generator; borrowed, may be NULL
 *
 * Threads: exclusive(x). Status: DL_OK or DL_ERROR_DTYPE, STATE, INVALID_ARGUMENT, OUT_OF_MEMORY,
 * INTERNAL, NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_random_(dl_tensor *x, int64_t from, int64_t to,
    dl_generator *generator);

/* Fills x with 1 with probability p, else 0.
 *
 *   x          borrowed
 *   p          must lie in [0, 1]
 *   generator  NULL for the default generator; borrowed, may be NULL
 *
 * Threads: exclusive(x). Status: DL_OK or DL_ERROR_STATE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE, INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_bernoulli_(dl_tensor *x, double p, dl_generator *generator);

#ifdef __cplusplus
}
#endif

#endif /* DL_RANDOM_H */
