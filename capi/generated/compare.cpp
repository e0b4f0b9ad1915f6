// The extern "C" side of <dl/compare.h>. Generated from capi/spec by capi/generate; do not edit.
#include "capi/export.h"  // first: defines DL_API

#include "capi/generated/compare.h"
#include "capi/arguments.h"
#include "capi/guard.h"
#include "capi/results.h"

namespace dlcore::capi {

extern "C" {

DL_API dl_status DL_CALL dl_eq(dl_tensor *x, dl_tensor *y, dl_tensor **z) {
  return guard("eq", [&] {
    const auto& x_ = borrow("eq", "x", x);
    const auto& y_ = borrow("eq", "y", y);
    not_null("eq", "z", z);
    auto result = capi::eq(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_eq_scalar(dl_tensor *x, double y, dl_tensor **z) {
  return guard("eq_scalar", [&] {
    const auto& x_ = borrow("eq_scalar", "x", x);
    auto y_ = y;
    not_null("eq_scalar", "z", z);
    auto result = capi::eq_scalar(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_eq_scalar_i64(dl_tensor *x, int64_t y, dl_tensor **z) {
  return guard("eq_scalar_i64", [&] {
    const auto& x_ = borrow("eq_scalar_i64", "x", x);
    auto y_ = y;
    not_null("eq_scalar_i64", "z", z);
    auto result = capi::eq_scalar_i64(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_ne(dl_tensor *x, dl_tensor *y, dl_tensor **z) {
  return guard("ne", [&] {
    const auto& x_ = borrow("ne", "x", x);
    const auto& y_ = borrow("ne", "y", y);
    not_null("ne", "z", z);
    auto result = capi::ne(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_ne_scalar(dl_tensor *x, double y, dl_tensor **z) {
  return guard("ne_scalar", [&] {
    const auto& x_ = borrow("ne_scalar", "x", x);
    auto y_ = y;
    not_null("ne_scalar", "z", z);
    auto result = capi::ne_scalar(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_ne_scalar_i64(dl_tensor *x, int64_t y, dl_tensor **z) {
  return guard("ne_scalar_i64", [&] {
    const auto& x_ = borrow("ne_scalar_i64", "x", x);
    auto y_ = y;
    not_null("ne_scalar_i64", "z", z);
    auto result = capi::ne_scalar_i64(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_lt(dl_tensor *x, dl_tensor *y, dl_tensor **z) {
  return guard("lt", [&] {
    const auto& x_ = borrow("lt", "x", x);
    const auto& y_ = borrow("lt", "y", y);
    not_null("lt", "z", z);
    auto result = capi::lt(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_lt_scalar(dl_tensor *x, double y, dl_tensor **z) {
  return guard("lt_scalar", [&] {
    const auto& x_ = borrow("lt_scalar", "x", x);
    auto y_ = y;
    not_null("lt_scalar", "z", z);
    auto result = capi::lt_scalar(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_lt_scalar_i64(dl_tensor *x, int64_t y, dl_tensor **z) {
  return guard("lt_scalar_i64", [&] {
    const auto& x_ = borrow("lt_scalar_i64", "x", x);
    auto y_ = y;
    not_null("lt_scalar_i64", "z", z);
    auto result = capi::lt_scalar_i64(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_le(dl_tensor *x, dl_tensor *y, dl_tensor **z) {
  return guard("le", [&] {
    const auto& x_ = borrow("le", "x", x);
    const auto& y_ = borrow("le", "y", y);
    not_null("le", "z", z);
    auto result = capi::le(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_le_scalar(dl_tensor *x, double y, dl_tensor **z) {
  return guard("le_scalar", [&] {
    const auto& x_ = borrow("le_scalar", "x", x);
    auto y_ = y;
    not_null("le_scalar", "z", z);
    auto result = capi::le_scalar(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_le_scalar_i64(dl_tensor *x, int64_t y, dl_tensor **z) {
  return guard("le_scalar_i64", [&] {
    const auto& x_ = borrow("le_scalar_i64", "x", x);
    auto y_ = y;
    not_null("le_scalar_i64", "z", z);
    auto result = capi::le_scalar_i64(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_gt(dl_tensor *x, dl_tensor *y, dl_tensor **z) {
  return guard("gt", [&] {
    const auto& x_ = borrow("gt", "x", x);
    const auto& y_ = borrow("gt", "y", y);
    not_null("gt", "z", z);
    auto result = capi::gt(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_gt_scalar(dl_tensor *x, double y, dl_tensor **z) {
  return guard("gt_scalar", [&] {
    const auto& x_ = borrow("gt_scalar", "x", x);
    auto y_ = y;
    not_null("gt_scalar", "z", z);
    auto result = capi::gt_scalar(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_gt_scalar_i64(dl_tensor *x, int64_t y, dl_tensor **z) {
  return guard("gt_scalar_i64", [&] {
    const auto& x_ = borrow("gt_scalar_i64", "x", x);
    auto y_ = y;
    not_null("gt_scalar_i64", "z", z);
    auto result = capi::gt_scalar_i64(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_ge(dl_tensor *x, dl_tensor *y, dl_tensor **z) {
  return guard("ge", [&] {
    const auto& x_ = borrow("ge", "x", x);
    const auto& y_ = borrow("ge", "y", y);
    not_null("ge", "z", z);
    auto result = capi::ge(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_ge_scalar(dl_tensor *x, double y, dl_tensor **z) {
  return guard("ge_scalar", [&] {
    const auto& x_ = borrow("ge_scalar", "x", x);
    auto y_ = y;
    not_null("ge_scalar", "z", z);
    auto result = capi::ge_scalar(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_ge_scalar_i64(dl_tensor *x, int64_t y, dl_tensor **z) {
  return guard("ge_scalar_i64", [&] {
    const auto& x_ = borrow("ge_scalar_i64", "x", x);
    auto y_ = y;
    not_null("ge_scalar_i64", "z", z);
    auto result = capi::ge_scalar_i64(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_logical_and(dl_tensor *x, dl_tensor *y, dl_tensor **z) {
  return guard("logical_and", [&] {
    const auto& x_ = borrow("logical_and", "x", x);
    const auto& y_ = borrow("logical_and", "y", y);
    not_null("logical_and", "z", z);
    auto result = capi::logical_and(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_logical_or(dl_tensor *x, dl_tensor *y, dl_tensor **z) {
  return guard("logical_or", [&] {
    const auto& x_ = borrow("logical_or", "x", x);
    const auto& y_ = borrow("logical_or", "y", y);
    not_null("logical_or", "z", z);
    auto result = capi::logical_or(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_logical_xor(dl_tensor *x, dl_tensor *y, dl_tensor **z) {
  return guard("logical_xor", [&] {
    const auto& x_ = borrow("logical_xor", "x", x);
    const auto& y_ = borrow("logical_xor", "y", y);
    not_null("logical_xor", "z", z);
    auto result = capi::logical_xor(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_logical_not(dl_tensor *x, dl_tensor **y) {
  return guard("logical_not", [&] {
    const auto& x_ = borrow("logical_not", "x", x);
    not_null("logical_not", "y", y);
    auto result = capi::logical_not(x_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_bitwise_and(dl_tensor *x, dl_tensor *y, dl_tensor **z) {
  return guard("bitwise_and", [&] {
    const auto& x_ = borrow("bitwise_and", "x", x);
    const auto& y_ = borrow("bitwise_and", "y", y);
    not_null("bitwise_and", "z", z);
    auto result = capi::bitwise_and(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_bitwise_or(dl_tensor *x, dl_tensor *y, dl_tensor **z) {
  return guard("bitwise_or", [&] {
    const auto& x_ = borrow("bitwise_or", "x", x);
    const auto& y_ = borrow("bitwise_or", "y", y);
    not_null("bitwise_or", "z", z);
    auto result = capi::bitwise_or(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_bitwise_xor(dl_tensor *x, dl_tensor *y, dl_tensor **z) {
  return guard("bitwise_xor", [&] {
    const auto& x_ = borrow("bitwise_xor", "x", x);
    const auto& y_ = borrow("bitwise_xor", "y", y);
    not_null("bitwise_xor", "z", z);
    auto result = capi::bitwise_xor(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_bitwise_not(dl_tensor *x, dl_tensor **z) {
  return guard("bitwise_not", [&] {
    const auto& x_ = borrow("bitwise_not", "x", x);
    not_null("bitwise_not", "z", z);
    auto result = capi::bitwise_not(x_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_bitwise_left_shift(dl_tensor *x, dl_tensor *y, dl_tensor **z) {
  return guard("bitwise_left_shift", [&] {
    const auto& x_ = borrow("bitwise_left_shift", "x", x);
    const auto& y_ = borrow("bitwise_left_shift", "y", y);
    not_null("bitwise_left_shift", "z", z);
    auto result = capi::bitwise_left_shift(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_bitwise_right_shift(dl_tensor *x, dl_tensor *y, dl_tensor **z) {
  return guard("bitwise_right_shift", [&] {
    const auto& x_ = borrow("bitwise_right_shift", "x", x);
    const auto& y_ = borrow("bitwise_right_shift", "y", y);
    not_null("bitwise_right_shift", "z", z);
    auto result = capi::bitwise_right_shift(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_where(dl_tensor *condition, dl_tensor *x, dl_tensor *y, dl_tensor **z) {
  return guard("where", [&] {
    const auto& condition_ = borrow("where", "condition", condition);
    const auto& x_ = borrow("where", "x", x);
    const auto& y_ = borrow("where", "y", y);
    not_null("where", "z", z);
    auto result = capi::where(condition_, x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_masked_fill(dl_tensor *x, dl_tensor *mask, double value, dl_tensor **y) {
  return guard("masked_fill", [&] {
    const auto& x_ = borrow("masked_fill", "x", x);
    const auto& mask_ = borrow("masked_fill", "mask", mask);
    auto value_ = value;
    not_null("masked_fill", "y", y);
    auto result = capi::masked_fill(x_, mask_, value_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_clamp(dl_tensor *x, double low, double high, dl_tensor **y) {
  return guard("clamp", [&] {
    const auto& x_ = borrow("clamp", "x", x);
    auto low_ = low;
    auto high_ = high;
    not_null("clamp", "y", y);
    auto result = capi::clamp(x_, low_, high_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_clamp_i64(dl_tensor *x, int64_t low, int64_t high, dl_tensor **y) {
  return guard("clamp_i64", [&] {
    const auto& x_ = borrow("clamp_i64", "x", x);
    auto low_ = low;
    auto high_ = high;
    not_null("clamp_i64", "y", y);
    auto result = capi::clamp_i64(x_, low_, high_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_isnan(dl_tensor *x, dl_tensor **y) {
  return guard("isnan", [&] {
    const auto& x_ = borrow("isnan", "x", x);
    not_null("isnan", "y", y);
    auto result = capi::isnan(x_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_isinf(dl_tensor *x, dl_tensor **y) {
  return guard("isinf", [&] {
    const auto& x_ = borrow("isinf", "x", x);
    not_null("isinf", "y", y);
    auto result = capi::isinf(x_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_isfinite(dl_tensor *x, dl_tensor **y) {
  return guard("isfinite", [&] {
    const auto& x_ = borrow("isfinite", "x", x);
    not_null("isfinite", "y", y);
    auto result = capi::isfinite(x_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_isclose(dl_tensor *x, dl_tensor *y, double rtol, double atol,
    int32_t equal_nan, dl_tensor **z) {
  return guard("isclose", [&] {
    const auto& x_ = borrow("isclose", "x", x);
    const auto& y_ = borrow("isclose", "y", y);
    auto rtol_ = ranged("isclose", "rtol", rtol, "be >= 0", [](auto v) { return v >= 0; });
    auto atol_ = ranged("isclose", "atol", atol, "be >= 0", [](auto v) { return v >= 0; });
    auto equal_nan_ = flag_of("isclose", "equal_nan", equal_nan);
    not_null("isclose", "z", z);
    auto result = capi::isclose(x_, y_, rtol_, atol_, equal_nan_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_allclose(dl_tensor *x, dl_tensor *y, double rtol, double atol,
    int32_t equal_nan, int32_t *close) {
  return guard("allclose", [&] {
    const auto& x_ = borrow("allclose", "x", x);
    const auto& y_ = borrow("allclose", "y", y);
    auto rtol_ = ranged("allclose", "rtol", rtol, "be >= 0", [](auto v) { return v >= 0; });
    auto atol_ = ranged("allclose", "atol", atol, "be >= 0", [](auto v) { return v >= 0; });
    auto equal_nan_ = flag_of("allclose", "equal_nan", equal_nan);
    not_null("allclose", "close", close);
    auto result = capi::allclose(x_, y_, rtol_, atol_, equal_nan_);
    *close = static_cast<int32_t>(result);
  });
}

DL_API dl_status DL_CALL dl_equal(dl_tensor *x, dl_tensor *y, int32_t *equal) {
  return guard("equal", [&] {
    const auto& x_ = borrow("equal", "x", x);
    const auto& y_ = borrow("equal", "y", y);
    not_null("equal", "equal", equal);
    auto result = capi::equal(x_, y_);
    *equal = static_cast<int32_t>(result);
  });
}

}  // extern "C"

}  // namespace dlcore::capi
