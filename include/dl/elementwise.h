/* Elementwise operations. Generated from capi/spec by capi/generate; do not edit.
 *
 * Operations on each element. Two tensors broadcast as in NumPy and are brought to one dtype by
 * PyTorch's rules. A `_scalar` entry takes a floating number (Python's float), a `_scalar_i64` one
 * an integer, which leaves an integer tensor's dtype as it is. A trailing `_` marks an operation
 * in place: the first tensor keeps its shape and dtype. */
#ifndef DL_ELEMENTWISE_H
#define DL_ELEMENTWISE_H

#include <dl/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/* x + y.
 *
 *   x  borrowed
 *   y  borrowed
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, DTYPE, DEVICE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_add(dl_tensor *x, dl_tensor *y, dl_tensor **z);

/* x + y.
 *
 *   x  borrowed
 *   y
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_add_scalar(dl_tensor *x, double y, dl_tensor **z);

/* x + y.
 *
 *   x  borrowed
 *   y
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, NUMERIC, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_add_scalar_i64(dl_tensor *x, int64_t y, dl_tensor **z);

/* x - y.
 *
 *   x  borrowed
 *   y  borrowed
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, DTYPE, DEVICE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_sub(dl_tensor *x, dl_tensor *y, dl_tensor **z);

/* x - y.
 *
 *   x  borrowed
 *   y
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_sub_scalar(dl_tensor *x, double y, dl_tensor **z);

/* x - y.
 *
 *   x  borrowed
 *   y
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, NUMERIC, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_sub_scalar_i64(dl_tensor *x, int64_t y, dl_tensor **z);

/* y - x.
 *
 *   x  borrowed
 *   y
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_rsub_scalar(dl_tensor *x, double y, dl_tensor **z);

/* y - x.
 *
 *   x  borrowed
 *   y
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, NUMERIC, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_rsub_scalar_i64(dl_tensor *x, int64_t y, dl_tensor **z);

/* x y.
 *
 *   x  borrowed
 *   y  borrowed
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, DTYPE, DEVICE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_mul(dl_tensor *x, dl_tensor *y, dl_tensor **z);

/* x y.
 *
 *   x  borrowed
 *   y
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_mul_scalar(dl_tensor *x, double y, dl_tensor **z);

/* x y.
 *
 *   x  borrowed
 *   y
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, NUMERIC, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_mul_scalar_i64(dl_tensor *x, int64_t y, dl_tensor **z);

/* x / y; of integers it gives floating numbers.
 *
 *   x  borrowed
 *   y  borrowed
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, DTYPE, DEVICE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_div(dl_tensor *x, dl_tensor *y, dl_tensor **z);

/* x / y; of integers it gives floating numbers.
 *
 *   x  borrowed
 *   y
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_div_scalar(dl_tensor *x, double y, dl_tensor **z);

/* x / y; of integers it gives floating numbers.
 *
 *   x  borrowed
 *   y
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, NUMERIC, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_div_scalar_i64(dl_tensor *x, int64_t y, dl_tensor **z);

/* y / x; of integers it gives floating numbers.
 *
 *   x  borrowed
 *   y
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_rdiv_scalar(dl_tensor *x, double y, dl_tensor **z);

/* y / x; of integers it gives floating numbers.
 *
 *   x  borrowed
 *   y
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, NUMERIC, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_rdiv_scalar_i64(dl_tensor *x, int64_t y, dl_tensor **z);

/* The floor of x / y. It has no gradient; an integer y that holds a zero is an error.
 *
 *   x  borrowed
 *   y  borrowed
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, DTYPE, DEVICE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_floor_divide(dl_tensor *x, dl_tensor *y, dl_tensor **z);

/* The floor of x / y. It has no gradient.
 *
 *   x  borrowed
 *   y
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_floor_divide_scalar(dl_tensor *x, double y, dl_tensor **z);

/* The floor of x / y. It has no gradient.
 *
 *   x  borrowed
 *   y
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, NUMERIC, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_floor_divide_scalar_i64(dl_tensor *x, int64_t y, dl_tensor **z);

/* x - y floor(x / y), which has y's sign.
 *
 *   x  borrowed
 *   y  borrowed
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, DTYPE, DEVICE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_remainder(dl_tensor *x, dl_tensor *y, dl_tensor **z);

/* x - y floor(x / y), which has y's sign.
 *
 *   x  borrowed
 *   y
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_remainder_scalar(dl_tensor *x, double y, dl_tensor **z);

/* x - y floor(x / y), which has y's sign.
 *
 *   x  borrowed
 *   y
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, NUMERIC, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_remainder_scalar_i64(dl_tensor *x, int64_t y, dl_tensor **z);

/* x to the power of y.
 *
 *   x  borrowed
 *   y  borrowed
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, DTYPE, DEVICE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_pow(dl_tensor *x, dl_tensor *y, dl_tensor **z);

/* x to the power of y.
 *
 *   x  borrowed
 *   y
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_pow_scalar(dl_tensor *x, double y, dl_tensor **z);

/* x to the power of y; an integer x to a negative y is an error.
 *
 *   x  borrowed
 *   y
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, NUMERIC, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_pow_scalar_i64(dl_tensor *x, int64_t y, dl_tensor **z);

/* y to the power of x.
 *
 *   x  borrowed
 *   y
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_rpow_scalar(dl_tensor *x, double y, dl_tensor **z);

/* The larger of x and y; NaN wins. Equal elements share the gradient evenly.
 *
 *   x  borrowed
 *   y  borrowed
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, DTYPE, DEVICE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_maximum(dl_tensor *x, dl_tensor *y, dl_tensor **z);

/* The larger of x and y; NaN wins.
 *
 *   x  borrowed
 *   y
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_maximum_scalar(dl_tensor *x, double y, dl_tensor **z);

/* The smaller of x and y; NaN wins. Equal elements share the gradient evenly.
 *
 *   x  borrowed
 *   y  borrowed
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, DTYPE, DEVICE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_minimum(dl_tensor *x, dl_tensor *y, dl_tensor **z);

/* The smaller of x and y; NaN wins.
 *
 *   x  borrowed
 *   y
 *   z  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_minimum_scalar(dl_tensor *x, double y, dl_tensor **z);

/* -x.
 *
 *   x  borrowed
 *   y  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_neg(dl_tensor *x, dl_tensor **y);

/* x += y.
 *
 *   x  borrowed
 *   y  borrowed
 *
 * Threads: exclusive(x). Status: DL_OK or DL_ERROR_SHAPE, DTYPE, DEVICE, STATE, OUT_OF_MEMORY,
 * INTERNAL, NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_add_(dl_tensor *x, dl_tensor *y);

/* x += alpha y.
 *
 *   x      borrowed
 *   y      borrowed
 *   alpha
 *
 * Threads: exclusive(x). Status: DL_OK or DL_ERROR_SHAPE, DTYPE, DEVICE, STATE, OUT_OF_MEMORY,
 * INTERNAL, NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_add_scaled_(dl_tensor *x, dl_tensor *y, double alpha);

/* x += y.
 *
 *   x  borrowed
 *   y
 *
 * Threads: exclusive(x). Status: DL_OK or DL_ERROR_DTYPE, STATE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_add_scalar_(dl_tensor *x, double y);

/* x += y.
 *
 *   x  borrowed
 *   y
 *
 * Threads: exclusive(x). Status: DL_OK or DL_ERROR_DTYPE, STATE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_add_scalar_i64_(dl_tensor *x, int64_t y);

/* x -= y.
 *
 *   x  borrowed
 *   y  borrowed
 *
 * Threads: exclusive(x). Status: DL_OK or DL_ERROR_SHAPE, DTYPE, DEVICE, STATE, OUT_OF_MEMORY,
 * INTERNAL, NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_sub_(dl_tensor *x, dl_tensor *y);

/* x -= y.
 *
 *   x  borrowed
 *   y
 *
 * Threads: exclusive(x). Status: DL_OK or DL_ERROR_DTYPE, STATE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_sub_scalar_(dl_tensor *x, double y);

/* x -= y.
 *
 *   x  borrowed
 *   y
 *
 * Threads: exclusive(x). Status: DL_OK or DL_ERROR_DTYPE, STATE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_sub_scalar_i64_(dl_tensor *x, int64_t y);

/* x *= y.
 *
 *   x  borrowed
 *   y  borrowed
 *
 * Threads: exclusive(x). Status: DL_OK or DL_ERROR_SHAPE, DTYPE, DEVICE, STATE, OUT_OF_MEMORY,
 * INTERNAL, NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_mul_(dl_tensor *x, dl_tensor *y);

/* x *= y.
 *
 *   x  borrowed
 *   y
 *
 * Threads: exclusive(x). Status: DL_OK or DL_ERROR_DTYPE, STATE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_mul_scalar_(dl_tensor *x, double y);

/* x *= y.
 *
 *   x  borrowed
 *   y
 *
 * Threads: exclusive(x). Status: DL_OK or DL_ERROR_DTYPE, STATE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_mul_scalar_i64_(dl_tensor *x, int64_t y);

/* x /= y.
 *
 *   x  borrowed
 *   y  borrowed
 *
 * Threads: exclusive(x). Status: DL_OK or DL_ERROR_SHAPE, DTYPE, DEVICE, STATE, OUT_OF_MEMORY,
 * INTERNAL, NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_div_(dl_tensor *x, dl_tensor *y);

/* x /= y.
 *
 *   x  borrowed
 *   y
 *
 * Threads: exclusive(x). Status: DL_OK or DL_ERROR_DTYPE, STATE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_div_scalar_(dl_tensor *x, double y);

/* e to the power of x; of integers it gives floating numbers.
 *
 *   x  borrowed
 *   y  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_exp(dl_tensor *x, dl_tensor **y);

/* e to the power of x, minus 1, exact for small x.
 *
 *   x  borrowed
 *   y  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_expm1(dl_tensor *x, dl_tensor **y);

/* The natural logarithm; of integers it gives floating numbers.
 *
 *   x  borrowed
 *   y  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_log(dl_tensor *x, dl_tensor **y);

/* The natural logarithm of 1 + x, exact for small x.
 *
 *   x  borrowed
 *   y  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_log1p(dl_tensor *x, dl_tensor **y);

/* The square root; its gradient at 0 is infinite.
 *
 *   x  borrowed
 *   y  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_sqrt(dl_tensor *x, dl_tensor **y);

/* 1 divided by the square root.
 *
 *   x  borrowed
 *   y  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_rsqrt(dl_tensor *x, dl_tensor **y);

/* 1 / x.
 *
 *   x  borrowed
 *   y  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_reciprocal(dl_tensor *x, dl_tensor **y);

/* x x.
 *
 *   x  borrowed
 *   y  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_square(dl_tensor *x, dl_tensor **y);

/* The absolute value; its gradient at 0 is 0.
 *
 *   x  borrowed
 *   y  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_abs(dl_tensor *x, dl_tensor **y);

/* -1, 0 or 1; its gradient is 0.
 *
 *   x  borrowed
 *   y  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_sign(dl_tensor *x, dl_tensor **y);

/* The largest integer that is not above x; its gradient is 0.
 *
 *   x  borrowed
 *   y  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_floor(dl_tensor *x, dl_tensor **y);

/* The smallest integer that is not below x; its gradient is 0.
 *
 *   x  borrowed
 *   y  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_ceil(dl_tensor *x, dl_tensor **y);

/* The nearest integer, halves to the even one; its gradient is 0.
 *
 *   x  borrowed
 *   y  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_round(dl_tensor *x, dl_tensor **y);

/* x without its fraction; its gradient is 0.
 *
 *   x  borrowed
 *   y  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_trunc(dl_tensor *x, dl_tensor **y);

/* The sine, x in radians.
 *
 *   x  borrowed
 *   y  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_sin(dl_tensor *x, dl_tensor **y);

/* The cosine, x in radians.
 *
 *   x  borrowed
 *   y  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_cos(dl_tensor *x, dl_tensor **y);

/* The tangent, x in radians.
 *
 *   x  borrowed
 *   y  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_tan(dl_tensor *x, dl_tensor **y);

/* The error function.
 *
 *   x  borrowed
 *   y  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_erf(dl_tensor *x, dl_tensor **y);

/* The logarithm to base 2; of integers it gives floating numbers.
 *
 *   x  borrowed
 *   y  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_log2(dl_tensor *x, dl_tensor **y);

/* The logarithm to base 10; of integers it gives floating numbers.
 *
 *   x  borrowed
 *   y  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_log10(dl_tensor *x, dl_tensor **y);

/* x + weight (y - x); x and y are floating, of one dtype, and broadcast.
 *
 *   x       borrowed
 *   y       borrowed
 *   weight
 *   z       out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, DTYPE, DEVICE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_lerp(dl_tensor *x, dl_tensor *y, double weight, dl_tensor **z);

/* max(x, 0); NaN stays NaN; the gradient at 0 is 0.
 *
 *   x  borrowed
 *   y  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_relu(dl_tensor *x, dl_tensor **y);

/* 1 / (1 + exp(-x)); of integers it gives floating numbers.
 *
 *   x  borrowed
 *   y  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_sigmoid(dl_tensor *x, dl_tensor **y);

/* The hyperbolic tangent; of integers it gives floating numbers.
 *
 *   x  borrowed
 *   y  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_tanh(dl_tensor *x, dl_tensor **y);

/* x, but slope x below 0.
 *
 *   x      borrowed
 *   slope  0.01 in PyTorch
 *   y      out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_leaky_relu(dl_tensor *x, double slope, dl_tensor **y);

/* x, but alpha (exp(x) - 1) below 0.
 *
 *   x      borrowed
 *   alpha  1 in PyTorch
 *   y      out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_elu(dl_tensor *x, double alpha, dl_tensor **y);

/* x times the probability that a normal variable is below x; x must be floating.
 *
 *   x  borrowed
 *   y  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_gelu(dl_tensor *x, dl_tensor **y);

/* gelu's approximation x (1 + tanh(sqrt(2 / pi) (x + 0.044715 x^3))) / 2; x must be floating.
 *
 *   x  borrowed
 *   y  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_gelu_tanh(dl_tensor *x, dl_tensor **y);

/* x sigmoid(x).
 *
 *   x  borrowed
 *   y  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_silu(dl_tensor *x, dl_tensor **y);

/* log(1 + exp(beta x)) / beta, but x where beta x is above the threshold.
 *
 *   x          borrowed
 *   beta       1 in PyTorch
 *   threshold  20 in PyTorch
 *   y          out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_softplus(dl_tensor *x, double beta, double threshold, dl_tensor **y);

#ifdef __cplusplus
}
#endif

#endif /* DL_ELEMENTWISE_H */
