/* Comparisons and choices. Generated from capi/spec by capi/generate; do not edit.
 *
 * Comparisons give bool tensors and have no gradient; two tensors broadcast and are compared in
 * their common dtype. NaN differs from everything. */
#ifndef DL_COMPARE_H
#define DL_COMPARE_H

#include <dl/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Whether x is equal to y.
 *
 *   x  borrowed
 *   y  borrowed
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, DEVICE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_eq(dl_tensor *x, dl_tensor *y, dl_tensor **z);

/* Whether x is equal to y.
 *
 *   x  borrowed
 *   y
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_eq_scalar(dl_tensor *x, double y, dl_tensor **z);

/* Whether x is equal to y.
 *
 *   x  borrowed
 *   y
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_eq_scalar_i64(dl_tensor *x, int64_t y, dl_tensor **z);

/* Whether x differs from y.
 *
 *   x  borrowed
 *   y  borrowed
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, DEVICE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_ne(dl_tensor *x, dl_tensor *y, dl_tensor **z);

/* Whether x differs from y.
 *
 *   x  borrowed
 *   y
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_ne_scalar(dl_tensor *x, double y, dl_tensor **z);

/* Whether x differs from y.
 *
 *   x  borrowed
 *   y
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_ne_scalar_i64(dl_tensor *x, int64_t y, dl_tensor **z);

/* Whether x is less than y.
 *
 *   x  borrowed
 *   y  borrowed
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, DEVICE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_lt(dl_tensor *x, dl_tensor *y, dl_tensor **z);

/* Whether x is less than y.
 *
 *   x  borrowed
 *   y
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_lt_scalar(dl_tensor *x, double y, dl_tensor **z);

/* Whether x is less than y.
 *
 *   x  borrowed
 *   y
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_lt_scalar_i64(dl_tensor *x, int64_t y, dl_tensor **z);

/* Whether x is at most y.
 *
 *   x  borrowed
 *   y  borrowed
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, DEVICE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_le(dl_tensor *x, dl_tensor *y, dl_tensor **z);

/* Whether x is at most y.
 *
 *   x  borrowed
 *   y
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_le_scalar(dl_tensor *x, double y, dl_tensor **z);

/* Whether x is at most y.
 *
 *   x  borrowed
 *   y
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_le_scalar_i64(dl_tensor *x, int64_t y, dl_tensor **z);

/* Whether x is greater than y.
 *
 *   x  borrowed
 *   y  borrowed
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, DEVICE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_gt(dl_tensor *x, dl_tensor *y, dl_tensor **z);

/* Whether x is greater than y.
 *
 *   x  borrowed
 *   y
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_gt_scalar(dl_tensor *x, double y, dl_tensor **z);

/* Whether x is greater than y.
 *
 *   x  borrowed
 *   y
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_gt_scalar_i64(dl_tensor *x, int64_t y, dl_tensor **z);

/* Whether x is at least y.
 *
 *   x  borrowed
 *   y  borrowed
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, DEVICE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_ge(dl_tensor *x, dl_tensor *y, dl_tensor **z);

/* Whether x is at least y.
 *
 *   x  borrowed
 *   y
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_ge_scalar(dl_tensor *x, double y, dl_tensor **z);

/* Whether x is at least y.
 *
 *   x  borrowed
 *   y
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_ge_scalar_i64(dl_tensor *x, int64_t y, dl_tensor **z);

/* Whether x and y are both true (not zero).
 *
 *   x  borrowed
 *   y  borrowed
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, DEVICE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_logical_and(dl_tensor *x, dl_tensor *y, dl_tensor **z);

/* Whether x or y is true (not zero).
 *
 *   x  borrowed
 *   y  borrowed
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, DEVICE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_logical_or(dl_tensor *x, dl_tensor *y, dl_tensor **z);

/* Whether just one of x and y is true (not zero).
 *
 *   x  borrowed
 *   y  borrowed
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, DEVICE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_logical_xor(dl_tensor *x, dl_tensor *y, dl_tensor **z);

/* Whether x is zero.
 *
 *   x  borrowed
 *   y  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_logical_not(dl_tensor *x, dl_tensor **y);

/* The bits that x and y both have; integers or bools. No gradient.
 *
 *   x  borrowed
 *   y  borrowed
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, DTYPE, DEVICE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_bitwise_and(dl_tensor *x, dl_tensor *y, dl_tensor **z);

/* The bits that x or y has; integers or bools. No gradient.
 *
 *   x  borrowed
 *   y  borrowed
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, DTYPE, DEVICE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_bitwise_or(dl_tensor *x, dl_tensor *y, dl_tensor **z);

/* The bits that one of x and y has; integers or bools. No gradient.
 *
 *   x  borrowed
 *   y  borrowed
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, DTYPE, DEVICE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_bitwise_xor(dl_tensor *x, dl_tensor *y, dl_tensor **z);

/* The bits that x has not; integers or bools. No gradient.
 *
 *   x  borrowed
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_bitwise_not(dl_tensor *x, dl_tensor **z);

/* x 2^y, integers; bits that leave the dtype are lost, all of them if y is negative or no less
 * than their number. No gradient.
 *
 *   x  borrowed
 *   y  borrowed
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, DTYPE, DEVICE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_bitwise_left_shift(dl_tensor *x, dl_tensor *y, dl_tensor **z);

/* x / 2^y rounded down, integers; 0, or -1 for a negative x, if y is negative or no less than the
 * number of x's bits. No gradient.
 *
 *   x  borrowed
 *   y  borrowed
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, DTYPE, DEVICE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_bitwise_right_shift(dl_tensor *x, dl_tensor *y, dl_tensor **z);

/* x where the condition is true, y elsewhere. All three broadcast.
 *
 *   condition  bool; borrowed
 *   x          borrowed
 *   y          borrowed
 *   z          out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, DTYPE, DEVICE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_where(dl_tensor *condition, dl_tensor *x, dl_tensor *y, dl_tensor **z);

/* x with a number wherever the mask is true, in x's dtype.
 *
 *   x      borrowed
 *   mask   bool, broadcasts to x; borrowed
 *   value
 *   y      out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, DTYPE, DEVICE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_masked_fill(dl_tensor *x, dl_tensor *mask, double value, dl_tensor **y);

/* x limited to low at least and high at most; where low > high every element becomes high. The
 * gradient passes where low <= x <= high.
 *
 *   x     borrowed
 *   low   minus infinity for no bound
 *   high  infinity for no bound
 *   y     out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_clamp(dl_tensor *x, double low, double high, dl_tensor **y);

/* The same with integer bounds, which leave an integer tensor's dtype as it is.
 *
 *   x     borrowed
 *   low
 *   high
 *   y     out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_clamp_i64(dl_tensor *x, int64_t low, int64_t high, dl_tensor **y);

/* Whether each element is NaN.
 *
 *   x  borrowed
 *   y  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_isnan(dl_tensor *x, dl_tensor **y);

/* Whether each element is infinite.
 *
 *   x  borrowed
 *   y  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_isinf(dl_tensor *x, dl_tensor **y);

/* Whether each element is neither infinite nor NaN.
 *
 *   x  borrowed
 *   y  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_isfinite(dl_tensor *x, dl_tensor **y);

/* Whether x == y, or both are finite and |x - y| <= atol + rtol |y|, or with equal_nan both are
 * NaN. x and y have one dtype and broadcast.
 *
 *   x          borrowed
 *   y          borrowed
 *   rtol       must be >= 0
 *   atol       must be >= 0
 *   equal_nan  0 or 1
 *   z          out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, DTYPE, DEVICE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE, INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_isclose(dl_tensor *x, dl_tensor *y, double rtol, double atol,
    int32_t equal_nan, dl_tensor **z);

/* Whether dl_isclose is true everywhere. Waits for the device.
 *
 *   x          borrowed
 *   y          borrowed
 *   rtol       must be >= 0
 *   atol       must be >= 0
 *   equal_nan  0 or 1
 *   close      out:
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, DTYPE, DEVICE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE, INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_allclose(dl_tensor *x, dl_tensor *y, double rtol, double atol,
    int32_t equal_nan, int32_t *close);

/* Whether x and y have one shape and equal elements. Waits for the device.
 *
 *   x      borrowed
 *   y      borrowed
 *   equal  out:
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DEVICE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_equal(dl_tensor *x, dl_tensor *y, int32_t *equal);

#ifdef __cplusplus
}
#endif

#endif /* DL_COMPARE_H */
