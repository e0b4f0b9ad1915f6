// The extern "C" side of <dl/loss.h>. Generated from capi/spec by capi/generate; do not edit.
#include "capi/export.h"  // first: defines DL_API

#include "capi/generated/loss.h"
#include "capi/arguments.h"
#include "capi/guard.h"
#include "capi/results.h"

namespace dlcore::capi {

namespace {

MseLossOptions read_options(const char* op, const dl_mse_loss_options* given) {
  dl_mse_loss_options o = DL_MSE_LOSS_OPTIONS_INIT;
  copy_options(op, given, &o);
  return MseLossOptions{enum_of<ops::Reduction>(op, "options.reduction", o.reduction, {0, 1, 2})};
}

L1LossOptions read_options(const char* op, const dl_l1_loss_options* given) {
  dl_l1_loss_options o = DL_L1_LOSS_OPTIONS_INIT;
  copy_options(op, given, &o);
  return L1LossOptions{enum_of<ops::Reduction>(op, "options.reduction", o.reduction, {0, 1, 2})};
}

SmoothL1LossOptions read_options(const char* op, const dl_smooth_l1_loss_options* given) {
  dl_smooth_l1_loss_options o = DL_SMOOTH_L1_LOSS_OPTIONS_INIT;
  copy_options(op, given, &o);
  DL_CHECK(o.reserved0 == 0, Code::kInvalidArgument, op, ": options.reserved0 must be 0");
  DL_CHECK(o.reserved1 == 0, Code::kInvalidArgument, op, ": options.reserved1 must be 0");
  return SmoothL1LossOptions{
    ranged(op, "options.beta", o.beta, "be >= 0", [](auto v) { return v >= 0; }),
    enum_of<ops::Reduction>(op, "options.reduction", o.reduction, {0, 1, 2})};
}

HuberLossOptions read_options(const char* op, const dl_huber_loss_options* given) {
  dl_huber_loss_options o = DL_HUBER_LOSS_OPTIONS_INIT;
  copy_options(op, given, &o);
  DL_CHECK(o.reserved0 == 0, Code::kInvalidArgument, op, ": options.reserved0 must be 0");
  DL_CHECK(o.reserved1 == 0, Code::kInvalidArgument, op, ": options.reserved1 must be 0");
  return HuberLossOptions{
    ranged(op, "options.delta", o.delta, "be > 0", [](auto v) { return v > 0; }),
    enum_of<ops::Reduction>(op, "options.reduction", o.reduction, {0, 1, 2})};
}

BceLossOptions read_options(const char* op, const dl_bce_loss_options* given) {
  dl_bce_loss_options o = DL_BCE_LOSS_OPTIONS_INIT;
  copy_options(op, given, &o);
  DL_CHECK(o.reserved0 == 0, Code::kInvalidArgument, op, ": options.reserved0 must be 0");
  DL_CHECK(o.reserved1 == 0, Code::kInvalidArgument, op, ": options.reserved1 must be 0");
  return BceLossOptions{borrow_optional(op, "options.weight", o.weight),
    enum_of<ops::Reduction>(op, "options.reduction", o.reduction, {0, 1, 2})};
}

BceWithLogitsLossOptions read_options(const char* op, const dl_bce_with_logits_loss_options* given) {
  dl_bce_with_logits_loss_options o = DL_BCE_WITH_LOGITS_LOSS_OPTIONS_INIT;
  copy_options(op, given, &o);
  DL_CHECK(o.reserved0 == 0, Code::kInvalidArgument, op, ": options.reserved0 must be 0");
  DL_CHECK(o.reserved1 == 0, Code::kInvalidArgument, op, ": options.reserved1 must be 0");
  return BceWithLogitsLossOptions{borrow_optional(op, "options.weight", o.weight),
    borrow_optional(op, "options.pos_weight", o.pos_weight),
    enum_of<ops::Reduction>(op, "options.reduction", o.reduction, {0, 1, 2})};
}

CrossEntropyOptions read_options(const char* op, const dl_cross_entropy_options* given) {
  dl_cross_entropy_options o = DL_CROSS_ENTROPY_OPTIONS_INIT;
  copy_options(op, given, &o);
  DL_CHECK(o.reserved0 == 0, Code::kInvalidArgument, op, ": options.reserved0 must be 0");
  DL_CHECK(o.reserved1 == 0, Code::kInvalidArgument, op, ": options.reserved1 must be 0");
  return CrossEntropyOptions{borrow_optional(op, "options.weight", o.weight), o.ignore_index,
    ranged(op, "options.label_smoothing", o.label_smoothing, "lie in [0, 1]", [](auto v) { return v >= 0 && v <= 1; }),
    enum_of<ops::Reduction>(op, "options.reduction", o.reduction, {0, 1, 2})};
}

NllLossOptions read_options(const char* op, const dl_nll_loss_options* given) {
  dl_nll_loss_options o = DL_NLL_LOSS_OPTIONS_INIT;
  copy_options(op, given, &o);
  DL_CHECK(o.reserved0 == 0, Code::kInvalidArgument, op, ": options.reserved0 must be 0");
  DL_CHECK(o.reserved1 == 0, Code::kInvalidArgument, op, ": options.reserved1 must be 0");
  return NllLossOptions{borrow_optional(op, "options.weight", o.weight), o.ignore_index,
    enum_of<ops::Reduction>(op, "options.reduction", o.reduction, {0, 1, 2})};
}

}  // namespace

extern "C" {

DL_API dl_status DL_CALL dl_mse_loss_options_init(dl_mse_loss_options *o, uint32_t size) {
  static const dl_mse_loss_options defaults = DL_MSE_LOSS_OPTIONS_INIT;
  return guard("mse_loss_options_init", [&] {
    init_options("mse_loss_options_init", o, size, &defaults, sizeof(defaults));
  });
}

DL_API dl_status DL_CALL dl_l1_loss_options_init(dl_l1_loss_options *o, uint32_t size) {
  static const dl_l1_loss_options defaults = DL_L1_LOSS_OPTIONS_INIT;
  return guard("l1_loss_options_init", [&] {
    init_options("l1_loss_options_init", o, size, &defaults, sizeof(defaults));
  });
}

DL_API dl_status DL_CALL dl_smooth_l1_loss_options_init(dl_smooth_l1_loss_options *o,
    uint32_t size) {
  static const dl_smooth_l1_loss_options defaults = DL_SMOOTH_L1_LOSS_OPTIONS_INIT;
  return guard("smooth_l1_loss_options_init", [&] {
    init_options("smooth_l1_loss_options_init", o, size, &defaults, sizeof(defaults));
  });
}

DL_API dl_status DL_CALL dl_huber_loss_options_init(dl_huber_loss_options *o, uint32_t size) {
  static const dl_huber_loss_options defaults = DL_HUBER_LOSS_OPTIONS_INIT;
  return guard("huber_loss_options_init", [&] {
    init_options("huber_loss_options_init", o, size, &defaults, sizeof(defaults));
  });
}

DL_API dl_status DL_CALL dl_bce_loss_options_init(dl_bce_loss_options *o, uint32_t size) {
  static const dl_bce_loss_options defaults = DL_BCE_LOSS_OPTIONS_INIT;
  return guard("bce_loss_options_init", [&] {
    init_options("bce_loss_options_init", o, size, &defaults, sizeof(defaults));
  });
}

DL_API dl_status DL_CALL dl_bce_with_logits_loss_options_init(dl_bce_with_logits_loss_options *o,
    uint32_t size) {
  static const dl_bce_with_logits_loss_options defaults = DL_BCE_WITH_LOGITS_LOSS_OPTIONS_INIT;
  return guard("bce_with_logits_loss_options_init", [&] {
    init_options("bce_with_logits_loss_options_init", o, size, &defaults, sizeof(defaults));
  });
}

DL_API dl_status DL_CALL dl_cross_entropy_options_init(dl_cross_entropy_options *o, uint32_t size) {
  static const dl_cross_entropy_options defaults = DL_CROSS_ENTROPY_OPTIONS_INIT;
  return guard("cross_entropy_options_init", [&] {
    init_options("cross_entropy_options_init", o, size, &defaults, sizeof(defaults));
  });
}

DL_API dl_status DL_CALL dl_nll_loss_options_init(dl_nll_loss_options *o, uint32_t size) {
  static const dl_nll_loss_options defaults = DL_NLL_LOSS_OPTIONS_INIT;
  return guard("nll_loss_options_init", [&] {
    init_options("nll_loss_options_init", o, size, &defaults, sizeof(defaults));
  });
}

DL_API dl_status DL_CALL dl_mse_loss(dl_tensor *x, dl_tensor *y,
    const dl_mse_loss_options *options, dl_tensor **loss) {
  return guard("mse_loss", [&] {
    const auto& x_ = borrow("mse_loss", "x", x);
    const auto& y_ = borrow("mse_loss", "y", y);
    const auto options_ = read_options("mse_loss", options);
    not_null("mse_loss", "loss", loss);
    auto result = capi::mse_loss(x_, y_, options_);
    NewHandle<dl_tensor> loss_new(std::move(result));
    loss_new.give(loss);
  });
}

DL_API dl_status DL_CALL dl_l1_loss(dl_tensor *x, dl_tensor *y, const dl_l1_loss_options *options,
    dl_tensor **loss) {
  return guard("l1_loss", [&] {
    const auto& x_ = borrow("l1_loss", "x", x);
    const auto& y_ = borrow("l1_loss", "y", y);
    const auto options_ = read_options("l1_loss", options);
    not_null("l1_loss", "loss", loss);
    auto result = capi::l1_loss(x_, y_, options_);
    NewHandle<dl_tensor> loss_new(std::move(result));
    loss_new.give(loss);
  });
}

DL_API dl_status DL_CALL dl_smooth_l1_loss(dl_tensor *x, dl_tensor *y,
    const dl_smooth_l1_loss_options *options, dl_tensor **loss) {
  return guard("smooth_l1_loss", [&] {
    const auto& x_ = borrow("smooth_l1_loss", "x", x);
    const auto& y_ = borrow("smooth_l1_loss", "y", y);
    const auto options_ = read_options("smooth_l1_loss", options);
    not_null("smooth_l1_loss", "loss", loss);
    auto result = capi::smooth_l1_loss(x_, y_, options_);
    NewHandle<dl_tensor> loss_new(std::move(result));
    loss_new.give(loss);
  });
}

DL_API dl_status DL_CALL dl_huber_loss(dl_tensor *x, dl_tensor *y,
    const dl_huber_loss_options *options, dl_tensor **loss) {
  return guard("huber_loss", [&] {
    const auto& x_ = borrow("huber_loss", "x", x);
    const auto& y_ = borrow("huber_loss", "y", y);
    const auto options_ = read_options("huber_loss", options);
    not_null("huber_loss", "loss", loss);
    auto result = capi::huber_loss(x_, y_, options_);
    NewHandle<dl_tensor> loss_new(std::move(result));
    loss_new.give(loss);
  });
}

DL_API dl_status DL_CALL dl_bce_loss(dl_tensor *x, dl_tensor *y,
    const dl_bce_loss_options *options, dl_tensor **loss) {
  return guard("bce_loss", [&] {
    const auto& x_ = borrow("bce_loss", "x", x);
    const auto& y_ = borrow("bce_loss", "y", y);
    const auto options_ = read_options("bce_loss", options);
    not_null("bce_loss", "loss", loss);
    auto result = capi::bce_loss(x_, y_, options_);
    NewHandle<dl_tensor> loss_new(std::move(result));
    loss_new.give(loss);
  });
}

DL_API dl_status DL_CALL dl_bce_with_logits_loss(dl_tensor *x, dl_tensor *y,
    const dl_bce_with_logits_loss_options *options, dl_tensor **loss) {
  return guard("bce_with_logits_loss", [&] {
    const auto& x_ = borrow("bce_with_logits_loss", "x", x);
    const auto& y_ = borrow("bce_with_logits_loss", "y", y);
    const auto options_ = read_options("bce_with_logits_loss", options);
    not_null("bce_with_logits_loss", "loss", loss);
    auto result = capi::bce_with_logits_loss(x_, y_, options_);
    NewHandle<dl_tensor> loss_new(std::move(result));
    loss_new.give(loss);
  });
}

DL_API dl_status DL_CALL dl_cross_entropy(dl_tensor *scores, dl_tensor *target,
    const dl_cross_entropy_options *options, dl_tensor **loss) {
  return guard("cross_entropy", [&] {
    const auto& scores_ = borrow("cross_entropy", "scores", scores);
    const auto& target_ = borrow("cross_entropy", "target", target);
    const auto options_ = read_options("cross_entropy", options);
    not_null("cross_entropy", "loss", loss);
    auto result = capi::cross_entropy(scores_, target_, options_);
    NewHandle<dl_tensor> loss_new(std::move(result));
    loss_new.give(loss);
  });
}

DL_API dl_status DL_CALL dl_nll_loss(dl_tensor *x, dl_tensor *target,
    const dl_nll_loss_options *options, dl_tensor **loss) {
  return guard("nll_loss", [&] {
    const auto& x_ = borrow("nll_loss", "x", x);
    const auto& target_ = borrow("nll_loss", "target", target);
    const auto options_ = read_options("nll_loss", options);
    not_null("nll_loss", "loss", loss);
    auto result = capi::nll_loss(x_, target_, options_);
    NewHandle<dl_tensor> loss_new(std::move(result));
    loss_new.give(loss);
  });
}

}  // extern "C"

}  // namespace dlcore::capi
