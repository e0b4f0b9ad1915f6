/* Bad calls of <dl/loss.h>. Generated from capi/spec by capi/generate; do not edit. */
#include "../bad_arguments.h"

struct mse_loss_args {
  dl_tensor *x;
  dl_tensor *y;
  const dl_mse_loss_options *options;
  dl_tensor **loss;
};
static struct {
  dl_mse_loss_options options;
} mse_loss_in;
static struct {
  dl_tensor * loss;
} mse_loss_out;
static void mse_loss_make(void *args) {
  struct mse_loss_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = example_tensor_of("f32[2,3]");
  dl_mse_loss_options_init(&mse_loss_in.options, sizeof(mse_loss_in.options));
  a->options = &mse_loss_in.options;
  a->loss = &mse_loss_out.loss;
}
static dl_status mse_loss_call(void *args) {
  struct mse_loss_args *a = args;
  (void)a;
  return dl_mse_loss(a->x, a->y, a->options, a->loss);
}
static const struct argument mse_loss_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct mse_loss_args, x), .kind = "tensor"},
    {.name = "y", .type = HANDLE, .at = offsetof(struct mse_loss_args, y), .kind = "tensor"},
    {.name = "options", .type = OPTIONS, .at = offsetof(struct mse_loss_args, options), .element = sizeof(dl_mse_loss_options)},
    {.name = "options.reduction", .type = ENUM, .at = offsetof(dl_mse_loss_options, reduction), .inside = 1 + offsetof(struct mse_loss_args, options), .values = (const int32_t[]){0, 1, 2}, .value_count = 3},
    {.name = "loss", .type = OUT, .at = offsetof(struct mse_loss_args, loss)},
};
static const struct subject mse_loss_subject = {.name = "mse_loss",
    .size = sizeof(struct mse_loss_args), .call = mse_loss_call, .make = mse_loss_make,
    .out = &mse_loss_out, .out_size = sizeof(mse_loss_out), .arguments = mse_loss_arguments,
    .count = 5};

struct l1_loss_args {
  dl_tensor *x;
  dl_tensor *y;
  const dl_l1_loss_options *options;
  dl_tensor **loss;
};
static struct {
  dl_l1_loss_options options;
} l1_loss_in;
static struct {
  dl_tensor * loss;
} l1_loss_out;
static void l1_loss_make(void *args) {
  struct l1_loss_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = example_tensor_of("f32[2,3]");
  dl_l1_loss_options_init(&l1_loss_in.options, sizeof(l1_loss_in.options));
  a->options = &l1_loss_in.options;
  a->loss = &l1_loss_out.loss;
}
static dl_status l1_loss_call(void *args) {
  struct l1_loss_args *a = args;
  (void)a;
  return dl_l1_loss(a->x, a->y, a->options, a->loss);
}
static const struct argument l1_loss_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct l1_loss_args, x), .kind = "tensor"},
    {.name = "y", .type = HANDLE, .at = offsetof(struct l1_loss_args, y), .kind = "tensor"},
    {.name = "options", .type = OPTIONS, .at = offsetof(struct l1_loss_args, options), .element = sizeof(dl_l1_loss_options)},
    {.name = "options.reduction", .type = ENUM, .at = offsetof(dl_l1_loss_options, reduction), .inside = 1 + offsetof(struct l1_loss_args, options), .values = (const int32_t[]){0, 1, 2}, .value_count = 3},
    {.name = "loss", .type = OUT, .at = offsetof(struct l1_loss_args, loss)},
};
static const struct subject l1_loss_subject = {.name = "l1_loss",
    .size = sizeof(struct l1_loss_args), .call = l1_loss_call, .make = l1_loss_make,
    .out = &l1_loss_out, .out_size = sizeof(l1_loss_out), .arguments = l1_loss_arguments,
    .count = 5};

struct smooth_l1_loss_args {
  dl_tensor *x;
  dl_tensor *y;
  const dl_smooth_l1_loss_options *options;
  dl_tensor **loss;
};
static struct {
  dl_smooth_l1_loss_options options;
} smooth_l1_loss_in;
static struct {
  dl_tensor * loss;
} smooth_l1_loss_out;
static void smooth_l1_loss_make(void *args) {
  struct smooth_l1_loss_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = example_tensor_of("f32[2,3]");
  dl_smooth_l1_loss_options_init(&smooth_l1_loss_in.options, sizeof(smooth_l1_loss_in.options));
  a->options = &smooth_l1_loss_in.options;
  a->loss = &smooth_l1_loss_out.loss;
}
static dl_status smooth_l1_loss_call(void *args) {
  struct smooth_l1_loss_args *a = args;
  (void)a;
  return dl_smooth_l1_loss(a->x, a->y, a->options, a->loss);
}
static const struct argument smooth_l1_loss_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct smooth_l1_loss_args, x), .kind = "tensor"},
    {.name = "y", .type = HANDLE, .at = offsetof(struct smooth_l1_loss_args, y), .kind = "tensor"},
    {.name = "options", .type = OPTIONS, .at = offsetof(struct smooth_l1_loss_args, options), .element = sizeof(dl_smooth_l1_loss_options)},
    {.name = "options.beta", .type = NUMBER_F64, .at = offsetof(dl_smooth_l1_loss_options, beta), .inside = 1 + offsetof(struct smooth_l1_loss_args, options), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "options.reduction", .type = ENUM, .at = offsetof(dl_smooth_l1_loss_options, reduction), .inside = 1 + offsetof(struct smooth_l1_loss_args, options), .values = (const int32_t[]){0, 1, 2}, .value_count = 3},
    {.name = "options.reserved0", .type = RESERVED, .at = offsetof(dl_smooth_l1_loss_options, reserved0), .inside = 1 + offsetof(struct smooth_l1_loss_args, options)},
    {.name = "options.reserved1", .type = RESERVED, .at = offsetof(dl_smooth_l1_loss_options, reserved1), .inside = 1 + offsetof(struct smooth_l1_loss_args, options)},
    {.name = "loss", .type = OUT, .at = offsetof(struct smooth_l1_loss_args, loss)},
};
static const struct subject smooth_l1_loss_subject = {.name = "smooth_l1_loss",
    .size = sizeof(struct smooth_l1_loss_args), .call = smooth_l1_loss_call,
    .make = smooth_l1_loss_make, .out = &smooth_l1_loss_out, .out_size = sizeof(smooth_l1_loss_out),
    .arguments = smooth_l1_loss_arguments, .count = 8};

struct huber_loss_args {
  dl_tensor *x;
  dl_tensor *y;
  const dl_huber_loss_options *options;
  dl_tensor **loss;
};
static struct {
  dl_huber_loss_options options;
} huber_loss_in;
static struct {
  dl_tensor * loss;
} huber_loss_out;
static void huber_loss_make(void *args) {
  struct huber_loss_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = example_tensor_of("f32[2,3]");
  dl_huber_loss_options_init(&huber_loss_in.options, sizeof(huber_loss_in.options));
  a->options = &huber_loss_in.options;
  a->loss = &huber_loss_out.loss;
}
static dl_status huber_loss_call(void *args) {
  struct huber_loss_args *a = args;
  (void)a;
  return dl_huber_loss(a->x, a->y, a->options, a->loss);
}
static const struct argument huber_loss_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct huber_loss_args, x), .kind = "tensor"},
    {.name = "y", .type = HANDLE, .at = offsetof(struct huber_loss_args, y), .kind = "tensor"},
    {.name = "options", .type = OPTIONS, .at = offsetof(struct huber_loss_args, options), .element = sizeof(dl_huber_loss_options)},
    {.name = "options.delta", .type = NUMBER_F64, .at = offsetof(dl_huber_loss_options, delta), .inside = 1 + offsetof(struct huber_loss_args, options), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 1, .open_high = 0},
    {.name = "options.reduction", .type = ENUM, .at = offsetof(dl_huber_loss_options, reduction), .inside = 1 + offsetof(struct huber_loss_args, options), .values = (const int32_t[]){0, 1, 2}, .value_count = 3},
    {.name = "options.reserved0", .type = RESERVED, .at = offsetof(dl_huber_loss_options, reserved0), .inside = 1 + offsetof(struct huber_loss_args, options)},
    {.name = "options.reserved1", .type = RESERVED, .at = offsetof(dl_huber_loss_options, reserved1), .inside = 1 + offsetof(struct huber_loss_args, options)},
    {.name = "loss", .type = OUT, .at = offsetof(struct huber_loss_args, loss)},
};
static const struct subject huber_loss_subject = {.name = "huber_loss",
    .size = sizeof(struct huber_loss_args), .call = huber_loss_call, .make = huber_loss_make,
    .out = &huber_loss_out, .out_size = sizeof(huber_loss_out), .arguments = huber_loss_arguments,
    .count = 8};

struct bce_loss_args {
  dl_tensor *x;
  dl_tensor *y;
  const dl_bce_loss_options *options;
  dl_tensor **loss;
};
static struct {
  dl_bce_loss_options options;
} bce_loss_in;
static struct {
  dl_tensor * loss;
} bce_loss_out;
static void bce_loss_make(void *args) {
  struct bce_loss_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = example_tensor_of("f32[2,3]");
  dl_bce_loss_options_init(&bce_loss_in.options, sizeof(bce_loss_in.options));
  a->options = &bce_loss_in.options;
  a->loss = &bce_loss_out.loss;
}
static dl_status bce_loss_call(void *args) {
  struct bce_loss_args *a = args;
  (void)a;
  return dl_bce_loss(a->x, a->y, a->options, a->loss);
}
static const struct argument bce_loss_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct bce_loss_args, x), .kind = "tensor"},
    {.name = "y", .type = HANDLE, .at = offsetof(struct bce_loss_args, y), .kind = "tensor"},
    {.name = "options", .type = OPTIONS, .at = offsetof(struct bce_loss_args, options), .element = sizeof(dl_bce_loss_options)},
    {.name = "options.weight", .type = HANDLE, .at = offsetof(dl_bce_loss_options, weight), .inside = 1 + offsetof(struct bce_loss_args, options), .nullable = 1, .kind = "tensor"},
    {.name = "options.reduction", .type = ENUM, .at = offsetof(dl_bce_loss_options, reduction), .inside = 1 + offsetof(struct bce_loss_args, options), .values = (const int32_t[]){0, 1, 2}, .value_count = 3},
    {.name = "options.reserved0", .type = RESERVED, .at = offsetof(dl_bce_loss_options, reserved0), .inside = 1 + offsetof(struct bce_loss_args, options)},
    {.name = "options.reserved1", .type = RESERVED, .at = offsetof(dl_bce_loss_options, reserved1), .inside = 1 + offsetof(struct bce_loss_args, options)},
    {.name = "loss", .type = OUT, .at = offsetof(struct bce_loss_args, loss)},
};
static const struct subject bce_loss_subject = {.name = "bce_loss",
    .size = sizeof(struct bce_loss_args), .call = bce_loss_call, .make = bce_loss_make,
    .out = &bce_loss_out, .out_size = sizeof(bce_loss_out), .arguments = bce_loss_arguments,
    .count = 8};

struct bce_with_logits_loss_args {
  dl_tensor *x;
  dl_tensor *y;
  const dl_bce_with_logits_loss_options *options;
  dl_tensor **loss;
};
static struct {
  dl_bce_with_logits_loss_options options;
} bce_with_logits_loss_in;
static struct {
  dl_tensor * loss;
} bce_with_logits_loss_out;
static void bce_with_logits_loss_make(void *args) {
  struct bce_with_logits_loss_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->y = example_tensor_of("f32[2,3]");
  dl_bce_with_logits_loss_options_init(&bce_with_logits_loss_in.options, sizeof(bce_with_logits_loss_in.options));
  a->options = &bce_with_logits_loss_in.options;
  a->loss = &bce_with_logits_loss_out.loss;
}
static dl_status bce_with_logits_loss_call(void *args) {
  struct bce_with_logits_loss_args *a = args;
  (void)a;
  return dl_bce_with_logits_loss(a->x, a->y, a->options, a->loss);
}
static const struct argument bce_with_logits_loss_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct bce_with_logits_loss_args, x), .kind = "tensor"},
    {.name = "y", .type = HANDLE, .at = offsetof(struct bce_with_logits_loss_args, y), .kind = "tensor"},
    {.name = "options", .type = OPTIONS, .at = offsetof(struct bce_with_logits_loss_args, options), .element = sizeof(dl_bce_with_logits_loss_options)},
    {.name = "options.weight", .type = HANDLE, .at = offsetof(dl_bce_with_logits_loss_options, weight), .inside = 1 + offsetof(struct bce_with_logits_loss_args, options), .nullable = 1, .kind = "tensor"},
    {.name = "options.pos_weight", .type = HANDLE, .at = offsetof(dl_bce_with_logits_loss_options, pos_weight), .inside = 1 + offsetof(struct bce_with_logits_loss_args, options), .nullable = 1, .kind = "tensor"},
    {.name = "options.reduction", .type = ENUM, .at = offsetof(dl_bce_with_logits_loss_options, reduction), .inside = 1 + offsetof(struct bce_with_logits_loss_args, options), .values = (const int32_t[]){0, 1, 2}, .value_count = 3},
    {.name = "options.reserved0", .type = RESERVED, .at = offsetof(dl_bce_with_logits_loss_options, reserved0), .inside = 1 + offsetof(struct bce_with_logits_loss_args, options)},
    {.name = "options.reserved1", .type = RESERVED, .at = offsetof(dl_bce_with_logits_loss_options, reserved1), .inside = 1 + offsetof(struct bce_with_logits_loss_args, options)},
    {.name = "loss", .type = OUT, .at = offsetof(struct bce_with_logits_loss_args, loss)},
};
static const struct subject bce_with_logits_loss_subject = {.name = "bce_with_logits_loss",
    .size = sizeof(struct bce_with_logits_loss_args), .call = bce_with_logits_loss_call,
    .make = bce_with_logits_loss_make, .out = &bce_with_logits_loss_out,
    .out_size = sizeof(bce_with_logits_loss_out), .arguments = bce_with_logits_loss_arguments,
    .count = 9};

struct cross_entropy_args {
  dl_tensor *scores;
  dl_tensor *target;
  const dl_cross_entropy_options *options;
  dl_tensor **loss;
};
static struct {
  dl_cross_entropy_options options;
} cross_entropy_in;
static struct {
  dl_tensor * loss;
} cross_entropy_out;
static void cross_entropy_make(void *args) {
  struct cross_entropy_args *a = args;
  (void)a;
  a->scores = example_tensor_of("f32[4,3]");
  a->target = example_tensor_of("i64[4] 0 2 1 2");
  dl_cross_entropy_options_init(&cross_entropy_in.options, sizeof(cross_entropy_in.options));
  a->options = &cross_entropy_in.options;
  a->loss = &cross_entropy_out.loss;
}
static dl_status cross_entropy_call(void *args) {
  struct cross_entropy_args *a = args;
  (void)a;
  return dl_cross_entropy(a->scores, a->target, a->options, a->loss);
}
static const struct argument cross_entropy_arguments[] = {
    {.name = "scores", .type = HANDLE, .at = offsetof(struct cross_entropy_args, scores), .kind = "tensor"},
    {.name = "target", .type = HANDLE, .at = offsetof(struct cross_entropy_args, target), .kind = "tensor"},
    {.name = "options", .type = OPTIONS, .at = offsetof(struct cross_entropy_args, options), .element = sizeof(dl_cross_entropy_options)},
    {.name = "options.weight", .type = HANDLE, .at = offsetof(dl_cross_entropy_options, weight), .inside = 1 + offsetof(struct cross_entropy_args, options), .nullable = 1, .kind = "tensor"},
    {.name = "options.ignore_index", .type = NUMBER_I64, .at = offsetof(dl_cross_entropy_options, ignore_index), .inside = 1 + offsetof(struct cross_entropy_args, options)},
    {.name = "options.label_smoothing", .type = NUMBER_F64, .at = offsetof(dl_cross_entropy_options, label_smoothing), .inside = 1 + offsetof(struct cross_entropy_args, options), .limited = 1, .low = 0, .high = 1, .open_low = 0, .open_high = 0},
    {.name = "options.reduction", .type = ENUM, .at = offsetof(dl_cross_entropy_options, reduction), .inside = 1 + offsetof(struct cross_entropy_args, options), .values = (const int32_t[]){0, 1, 2}, .value_count = 3},
    {.name = "options.reserved0", .type = RESERVED, .at = offsetof(dl_cross_entropy_options, reserved0), .inside = 1 + offsetof(struct cross_entropy_args, options)},
    {.name = "options.reserved1", .type = RESERVED, .at = offsetof(dl_cross_entropy_options, reserved1), .inside = 1 + offsetof(struct cross_entropy_args, options)},
    {.name = "loss", .type = OUT, .at = offsetof(struct cross_entropy_args, loss)},
};
static const struct subject cross_entropy_subject = {.name = "cross_entropy",
    .size = sizeof(struct cross_entropy_args), .call = cross_entropy_call,
    .make = cross_entropy_make, .out = &cross_entropy_out, .out_size = sizeof(cross_entropy_out),
    .arguments = cross_entropy_arguments, .count = 10};

struct nll_loss_args {
  dl_tensor *x;
  dl_tensor *target;
  const dl_nll_loss_options *options;
  dl_tensor **loss;
};
static struct {
  dl_nll_loss_options options;
} nll_loss_in;
static struct {
  dl_tensor * loss;
} nll_loss_out;
static void nll_loss_make(void *args) {
  struct nll_loss_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[4,3]");
  a->target = example_tensor_of("i64[4] 0 2 1 2");
  dl_nll_loss_options_init(&nll_loss_in.options, sizeof(nll_loss_in.options));
  a->options = &nll_loss_in.options;
  a->loss = &nll_loss_out.loss;
}
static dl_status nll_loss_call(void *args) {
  struct nll_loss_args *a = args;
  (void)a;
  return dl_nll_loss(a->x, a->target, a->options, a->loss);
}
static const struct argument nll_loss_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct nll_loss_args, x), .kind = "tensor"},
    {.name = "target", .type = HANDLE, .at = offsetof(struct nll_loss_args, target), .kind = "tensor"},
    {.name = "options", .type = OPTIONS, .at = offsetof(struct nll_loss_args, options), .element = sizeof(dl_nll_loss_options)},
    {.name = "options.weight", .type = HANDLE, .at = offsetof(dl_nll_loss_options, weight), .inside = 1 + offsetof(struct nll_loss_args, options), .nullable = 1, .kind = "tensor"},
    {.name = "options.ignore_index", .type = NUMBER_I64, .at = offsetof(dl_nll_loss_options, ignore_index), .inside = 1 + offsetof(struct nll_loss_args, options)},
    {.name = "options.reduction", .type = ENUM, .at = offsetof(dl_nll_loss_options, reduction), .inside = 1 + offsetof(struct nll_loss_args, options), .values = (const int32_t[]){0, 1, 2}, .value_count = 3},
    {.name = "options.reserved0", .type = RESERVED, .at = offsetof(dl_nll_loss_options, reserved0), .inside = 1 + offsetof(struct nll_loss_args, options)},
    {.name = "options.reserved1", .type = RESERVED, .at = offsetof(dl_nll_loss_options, reserved1), .inside = 1 + offsetof(struct nll_loss_args, options)},
    {.name = "loss", .type = OUT, .at = offsetof(struct nll_loss_args, loss)},
};
static const struct subject nll_loss_subject = {.name = "nll_loss",
    .size = sizeof(struct nll_loss_args), .call = nll_loss_call, .make = nll_loss_make,
    .out = &nll_loss_out, .out_size = sizeof(nll_loss_out), .arguments = nll_loss_arguments,
    .count = 9};

const struct subject *const loss_subjects[] = {
    &mse_loss_subject,
    &l1_loss_subject,
    &smooth_l1_loss_subject,
    &huber_loss_subject,
    &bce_loss_subject,
    &bce_with_logits_loss_subject,
    &cross_entropy_subject,
    &nll_loss_subject,
    NULL};
