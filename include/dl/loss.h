/* Losses. Generated from capi/spec by capi/generate; do not edit.
 *
 * Losses as functions, with a reduction over the elements: DL_REDUCTION_MEAN unless the options
 * say otherwise. Nothing is broadcast: shapes that differ are an error. */
#ifndef DL_LOSS_H
#define DL_LOSS_H

#include <dl/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Options of dl_mse_loss. */
typedef struct dl_mse_loss_options {
  uint32_t struct_size; /* sizeof(dl_mse_loss_options) */
  dl_reduction reduction; /* DL_REDUCTION_... */
} dl_mse_loss_options;

#define DL_MSE_LOSS_OPTIONS_INIT \
  {sizeof(dl_mse_loss_options), DL_REDUCTION_MEAN}

/* Options of dl_l1_loss. */
typedef struct dl_l1_loss_options {
  uint32_t struct_size; /* sizeof(dl_l1_loss_options) */
  dl_reduction reduction; /* DL_REDUCTION_... */
} dl_l1_loss_options;

#define DL_L1_LOSS_OPTIONS_INIT \
  {sizeof(dl_l1_loss_options), DL_REDUCTION_MEAN}

/* Options of dl_smooth_l1_loss. */
typedef struct dl_smooth_l1_loss_options {
  uint32_t struct_size; /* sizeof(dl_smooth_l1_loss_options) */
  uint32_t reserved0; /* must be 0 */
  double beta; /* where the square ends and the line begins; must be >= 0 */
  dl_reduction reduction; /* DL_REDUCTION_... */
  uint32_t reserved1; /* must be 0 */
} dl_smooth_l1_loss_options;

#define DL_SMOOTH_L1_LOSS_OPTIONS_INIT \
  {sizeof(dl_smooth_l1_loss_options), 0, 1, DL_REDUCTION_MEAN, 0}

/* Options of dl_huber_loss. */
typedef struct dl_huber_loss_options {
  uint32_t struct_size; /* sizeof(dl_huber_loss_options) */
  uint32_t reserved0; /* must be 0 */
  double delta; /* where the square ends and the line begins; must be > 0 */
  dl_reduction reduction; /* DL_REDUCTION_... */
  uint32_t reserved1; /* must be 0 */
} dl_huber_loss_options;

#define DL_HUBER_LOSS_OPTIONS_INIT \
  {sizeof(dl_huber_loss_options), 0, 1, DL_REDUCTION_MEAN, 0}

/* Options of dl_bce_loss. */
typedef struct dl_bce_loss_options {
  uint32_t struct_size; /* sizeof(dl_bce_loss_options) */
  uint32_t reserved0; /* must be 0 */
  dl_tensor *weight; /* of each element; broadcasts to x; borrowed, may be NULL */
  dl_reduction reduction; /* DL_REDUCTION_... */
  uint32_t reserved1; /* must be 0 */
} dl_bce_loss_options;

#define DL_BCE_LOSS_OPTIONS_INIT \
  {sizeof(dl_bce_loss_options), 0, NULL, DL_REDUCTION_MEAN, 0}

/* Options of dl_bce_with_logits_loss. */
typedef struct dl_bce_with_logits_loss_options {
  uint32_t struct_size; /* sizeof(dl_bce_with_logits_loss_options) */
  uint32_t reserved0; /* must be 0 */
  dl_tensor *weight; /* of each element; broadcasts to x; borrowed, may be NULL */
  dl_tensor *pos_weight; /* of the positive targets; broadcasts to x; borrowed, may be NULL */
  dl_reduction reduction; /* DL_REDUCTION_... */
  uint32_t reserved1; /* must be 0 */
} dl_bce_with_logits_loss_options;

#define DL_BCE_WITH_LOGITS_LOSS_OPTIONS_INIT \
  {sizeof(dl_bce_with_logits_loss_options), 0, NULL, NULL, DL_REDUCTION_MEAN, 0}

/* Options of dl_cross_entropy. */
typedef struct dl_cross_entropy_options {
  uint32_t struct_size; /* sizeof(dl_cross_entropy_options) */
  uint32_t reserved0; /* must be 0 */
  dl_tensor *weight; /* of each class, [C]; borrowed, may be NULL */
  int64_t ignore_index; /* samples with this target do not count */
  double label_smoothing; /* how much of the target goes to all classes alike; must lie in [0, 1] */
  dl_reduction reduction; /* DL_REDUCTION_... */
  uint32_t reserved1; /* must be 0 */
} dl_cross_entropy_options;

#define DL_CROSS_ENTROPY_OPTIONS_INIT \
  {sizeof(dl_cross_entropy_options), 0, NULL, -100, 0, DL_REDUCTION_MEAN, 0}

/* Options of dl_nll_loss. */
typedef struct dl_nll_loss_options {
  uint32_t struct_size; /* sizeof(dl_nll_loss_options) */
  uint32_t reserved0; /* must be 0 */
  dl_tensor *weight; /* of each class, [C]; borrowed, may be NULL */
  int64_t ignore_index; /* samples with this target do not count */
  dl_reduction reduction; /* DL_REDUCTION_... */
  uint32_t reserved1; /* must be 0 */
} dl_nll_loss_options;

#define DL_NLL_LOSS_OPTIONS_INIT \
  {sizeof(dl_nll_loss_options), 0, NULL, -100, DL_REDUCTION_MEAN, 0}

/* Sets every field of *o to its default, as DL_MSE_LOSS_OPTIONS_INIT does.
 *
 * size: sizeof(*o) as the caller's header has it.
 *
 * Threads: exclusive(o). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_mse_loss_options_init(dl_mse_loss_options *o, uint32_t size);

/* Sets every field of *o to its default, as DL_L1_LOSS_OPTIONS_INIT does.
 *
 * size: sizeof(*o) as the caller's header has it.
 *
 * Threads: exclusive(o). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_l1_loss_options_init(dl_l1_loss_options *o, uint32_t size);

/* Sets every field of *o to its default, as DL_SMOOTH_L1_LOSS_OPTIONS_INIT does.
 *
 * size: sizeof(*o) as the caller's header has it.
 *
 * Threads: exclusive(o). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_smooth_l1_loss_options_init(dl_smooth_l1_loss_options *o,
    uint32_t size);

/* Sets every field of *o to its default, as DL_HUBER_LOSS_OPTIONS_INIT does.
 *
 * size: sizeof(*o) as the caller's header has it.
 *
 * Threads: exclusive(o). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_huber_loss_options_init(dl_huber_loss_options *o, uint32_t size);

/* Sets every field of *o to its default, as DL_BCE_LOSS_OPTIONS_INIT does.
 *
 * size: sizeof(*o) as the caller's header has it.
 *
 * Threads: exclusive(o). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_bce_loss_options_init(dl_bce_loss_options *o, uint32_t size);

/* Sets every field of *o to its default, as DL_BCE_WITH_LOGITS_LOSS_OPTIONS_INIT does.
 *
 * size: sizeof(*o) as the caller's header has it.
 *
 * Threads: exclusive(o). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_bce_with_logits_loss_options_init(dl_bce_with_logits_loss_options *o,
    uint32_t size);

/* Sets every field of *o to its default, as DL_CROSS_ENTROPY_OPTIONS_INIT does.
 *
 * size: sizeof(*o) as the caller's header has it.
 *
 * Threads: exclusive(o). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_cross_entropy_options_init(dl_cross_entropy_options *o, uint32_t size);

/* Sets every field of *o to its default, as DL_NLL_LOSS_OPTIONS_INIT does.
 *
 * size: sizeof(*o) as the caller's header has it.
 *
 * Threads: exclusive(o). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_nll_loss_options_init(dl_nll_loss_options *o, uint32_t size);

/* (x - y)^2; the mean is over all elements.
 *
 *   x        predictions, floating; borrowed
 *   y        targets; borrowed
 *   options  NULL for the defaults of dl_mse_loss_options
 *   loss     out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, DTYPE, DEVICE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE, INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_mse_loss(dl_tensor *x, dl_tensor *y,
    const dl_mse_loss_options *options, dl_tensor **loss);

/* |x - y|; the mean is over all elements.
 *
 *   x        predictions, floating; borrowed
 *   y        targets; borrowed
 *   options  NULL for the defaults of dl_l1_loss_options
 *   loss     out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, DTYPE, DEVICE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE, INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_l1_loss(dl_tensor *x, dl_tensor *y, const dl_l1_loss_options *options,
    dl_tensor **loss);

/* (x - y)^2 / (2 beta) where |x - y| is below beta, else |x - y| - beta / 2.
 *
 *   x        predictions, floating; borrowed
 *   y        targets; borrowed
 *   options  NULL for the defaults of dl_smooth_l1_loss_options
 *   loss     out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, DTYPE, DEVICE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE, INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_smooth_l1_loss(dl_tensor *x, dl_tensor *y,
    const dl_smooth_l1_loss_options *options, dl_tensor **loss);

/* (x - y)^2 / 2 where |x - y| is at most delta, else delta (|x - y| - delta / 2).
 *
 *   x        predictions, floating; borrowed
 *   y        targets; borrowed
 *   options  NULL for the defaults of dl_huber_loss_options
 *   loss     out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, DTYPE, DEVICE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE, INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_huber_loss(dl_tensor *x, dl_tensor *y,
    const dl_huber_loss_options *options, dl_tensor **loss);

/* -(y log x + (1 - y) log(1 - x)), logarithms cut off at -100. The mean divides by the number of
 * elements, weighted or not.
 *
 *   x        probabilities in [0, 1]; borrowed
 *   y        targets in [0, 1]; borrowed
 *   options  NULL for the defaults of dl_bce_loss_options
 *   loss     out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, DTYPE, DEVICE, NUMERIC, INVALID_ARGUMENT,
 * OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_bce_loss(dl_tensor *x, dl_tensor *y,
    const dl_bce_loss_options *options, dl_tensor **loss);

/* dl_bce_loss of sigmoid(x), computed without overflow.
 *
 *   x        floating; borrowed
 *   y        targets in [0, 1]; borrowed
 *   options  NULL for the defaults of dl_bce_with_logits_loss_options
 *   loss     out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, DTYPE, DEVICE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE, INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_bce_with_logits_loss(dl_tensor *x, dl_tensor *y,
    const dl_bce_with_logits_loss_options *options, dl_tensor **loss);

/* -log softmax(scores)[target], times the weight of the target's class. The mean divides by the
 * weights of the targets that count, with probabilities as targets by the number of samples.
 *
 *   scores   [C], [N, C] or [N, C, ...], floating, before softmax; borrowed
 *   target   class indices (integers, the shape of scores without C) or the probability of each
 *            class (the shape of scores); borrowed
 *   options  NULL for the defaults of dl_cross_entropy_options
 *   loss     out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, DTYPE, DEVICE, INDEX, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE, INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_cross_entropy(dl_tensor *scores, dl_tensor *target,
    const dl_cross_entropy_options *options, dl_tensor **loss);

/* -x[target] times the weight of the target's class, for logarithms of probabilities.
 *
 *   x        [C], [N, C] or [N, C, ...], floating; borrowed
 *   target   class indices, integers of the shape of x without C; borrowed
 *   options  NULL for the defaults of dl_nll_loss_options
 *   loss     out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, DTYPE, DEVICE, INDEX, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE, INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_nll_loss(dl_tensor *x, dl_tensor *target,
    const dl_nll_loss_options *options, dl_tensor **loss);

#ifdef __cplusplus
}
#endif

#endif /* DL_LOSS_H */
