// The extern "C" side of <dl/elementwise.h>. Generated from capi/spec by capi/generate; do not edit.
#include "capi/export.h"  // first: defines DL_API

#include "capi/generated/elementwise.h"
#include "capi/arguments.h"
#include "capi/guard.h"
#include "capi/results.h"

namespace dlcore::capi {

extern "C" {

DL_API dl_status DL_CALL dl_add(dl_tensor *x, dl_tensor *y, dl_tensor **z) {
  return guard("add", [&] {
    const auto& x_ = borrow("add", "x", x);
    const auto& y_ = borrow("add", "y", y);
    not_null("add", "z", z);
    auto result = capi::add(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_add_scalar(dl_tensor *x, double y, dl_tensor **z) {
  return guard("add_scalar", [&] {
    const auto& x_ = borrow("add_scalar", "x", x);
    auto y_ = y;
    not_null("add_scalar", "z", z);
    auto result = capi::add_scalar(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_add_scalar_i64(dl_tensor *x, int64_t y, dl_tensor **z) {
  return guard("add_scalar_i64", [&] {
    const auto& x_ = borrow("add_scalar_i64", "x", x);
    auto y_ = y;
    not_null("add_scalar_i64", "z", z);
    auto result = capi::add_scalar_i64(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_sub(dl_tensor *x, dl_tensor *y, dl_tensor **z) {
  return guard("sub", [&] {
    const auto& x_ = borrow("sub", "x", x);
    const auto& y_ = borrow("sub", "y", y);
    not_null("sub", "z", z);
    auto result = capi::sub(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_sub_scalar(dl_tensor *x, double y, dl_tensor **z) {
  return guard("sub_scalar", [&] {
    const auto& x_ = borrow("sub_scalar", "x", x);
    auto y_ = y;
    not_null("sub_scalar", "z", z);
    auto result = capi::sub_scalar(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_sub_scalar_i64(dl_tensor *x, int64_t y, dl_tensor **z) {
  return guard("sub_scalar_i64", [&] {
    const auto& x_ = borrow("sub_scalar_i64", "x", x);
    auto y_ = y;
    not_null("sub_scalar_i64", "z", z);
    auto result = capi::sub_scalar_i64(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_rsub_scalar(dl_tensor *x, double y, dl_tensor **z) {
  return guard("rsub_scalar", [&] {
    const auto& x_ = borrow("rsub_scalar", "x", x);
    auto y_ = y;
    not_null("rsub_scalar", "z", z);
    auto result = capi::rsub_scalar(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_rsub_scalar_i64(dl_tensor *x, int64_t y, dl_tensor **z) {
  return guard("rsub_scalar_i64", [&] {
    const auto& x_ = borrow("rsub_scalar_i64", "x", x);
    auto y_ = y;
    not_null("rsub_scalar_i64", "z", z);
    auto result = capi::rsub_scalar_i64(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_mul(dl_tensor *x, dl_tensor *y, dl_tensor **z) {
  return guard("mul", [&] {
    const auto& x_ = borrow("mul", "x", x);
    const auto& y_ = borrow("mul", "y", y);
    not_null("mul", "z", z);
    auto result = capi::mul(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_mul_scalar(dl_tensor *x, double y, dl_tensor **z) {
  return guard("mul_scalar", [&] {
    const auto& x_ = borrow("mul_scalar", "x", x);
    auto y_ = y;
    not_null("mul_scalar", "z", z);
    auto result = capi::mul_scalar(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_mul_scalar_i64(dl_tensor *x, int64_t y, dl_tensor **z) {
  return guard("mul_scalar_i64", [&] {
    const auto& x_ = borrow("mul_scalar_i64", "x", x);
    auto y_ = y;
    not_null("mul_scalar_i64", "z", z);
    auto result = capi::mul_scalar_i64(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_div(dl_tensor *x, dl_tensor *y, dl_tensor **z) {
  return guard("div", [&] {
    const auto& x_ = borrow("div", "x", x);
    const auto& y_ = borrow("div", "y", y);
    not_null("div", "z", z);
    auto result = capi::div(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_div_scalar(dl_tensor *x, double y, dl_tensor **z) {
  return guard("div_scalar", [&] {
    const auto& x_ = borrow("div_scalar", "x", x);
    auto y_ = y;
    not_null("div_scalar", "z", z);
    auto result = capi::div_scalar(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_div_scalar_i64(dl_tensor *x, int64_t y, dl_tensor **z) {
  return guard("div_scalar_i64", [&] {
    const auto& x_ = borrow("div_scalar_i64", "x", x);
    auto y_ = y;
    not_null("div_scalar_i64", "z", z);
    auto result = capi::div_scalar_i64(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_rdiv_scalar(dl_tensor *x, double y, dl_tensor **z) {
  return guard("rdiv_scalar", [&] {
    const auto& x_ = borrow("rdiv_scalar", "x", x);
    auto y_ = y;
    not_null("rdiv_scalar", "z", z);
    auto result = capi::rdiv_scalar(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_rdiv_scalar_i64(dl_tensor *x, int64_t y, dl_tensor **z) {
  return guard("rdiv_scalar_i64", [&] {
    const auto& x_ = borrow("rdiv_scalar_i64", "x", x);
    auto y_ = y;
    not_null("rdiv_scalar_i64", "z", z);
    auto result = capi::rdiv_scalar_i64(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_floor_divide(dl_tensor *x, dl_tensor *y, dl_tensor **z) {
  return guard("floor_divide", [&] {
    const auto& x_ = borrow("floor_divide", "x", x);
    const auto& y_ = borrow("floor_divide", "y", y);
    not_null("floor_divide", "z", z);
    auto result = capi::floor_divide(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_floor_divide_scalar(dl_tensor *x, double y, dl_tensor **z) {
  return guard("floor_divide_scalar", [&] {
    const auto& x_ = borrow("floor_divide_scalar", "x", x);
    auto y_ = y;
    not_null("floor_divide_scalar", "z", z);
    auto result = capi::floor_divide_scalar(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_floor_divide_scalar_i64(dl_tensor *x, int64_t y, dl_tensor **z) {
  return guard("floor_divide_scalar_i64", [&] {
    const auto& x_ = borrow("floor_divide_scalar_i64", "x", x);
    auto y_ = y;
    not_null("floor_divide_scalar_i64", "z", z);
    auto result = capi::floor_divide_scalar_i64(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_remainder(dl_tensor *x, dl_tensor *y, dl_tensor **z) {
  return guard("remainder", [&] {
    const auto& x_ = borrow("remainder", "x", x);
    const auto& y_ = borrow("remainder", "y", y);
    not_null("remainder", "z", z);
    auto result = capi::remainder(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_remainder_scalar(dl_tensor *x, double y, dl_tensor **z) {
  return guard("remainder_scalar", [&] {
    const auto& x_ = borrow("remainder_scalar", "x", x);
    auto y_ = y;
    not_null("remainder_scalar", "z", z);
    auto result = capi::remainder_scalar(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_remainder_scalar_i64(dl_tensor *x, int64_t y, dl_tensor **z) {
  return guard("remainder_scalar_i64", [&] {
    const auto& x_ = borrow("remainder_scalar_i64", "x", x);
    auto y_ = y;
    not_null("remainder_scalar_i64", "z", z);
    auto result = capi::remainder_scalar_i64(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_pow(dl_tensor *x, dl_tensor *y, dl_tensor **z) {
  return guard("pow", [&] {
    const auto& x_ = borrow("pow", "x", x);
    const auto& y_ = borrow("pow", "y", y);
    not_null("pow", "z", z);
    auto result = capi::pow(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_pow_scalar(dl_tensor *x, double y, dl_tensor **z) {
  return guard("pow_scalar", [&] {
    const auto& x_ = borrow("pow_scalar", "x", x);
    auto y_ = y;
    not_null("pow_scalar", "z", z);
    auto result = capi::pow_scalar(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_pow_scalar_i64(dl_tensor *x, int64_t y, dl_tensor **z) {
  return guard("pow_scalar_i64", [&] {
    const auto& x_ = borrow("pow_scalar_i64", "x", x);
    auto y_ = y;
    not_null("pow_scalar_i64", "z", z);
    auto result = capi::pow_scalar_i64(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_rpow_scalar(dl_tensor *x, double y, dl_tensor **z) {
  return guard("rpow_scalar", [&] {
    const auto& x_ = borrow("rpow_scalar", "x", x);
    auto y_ = y;
    not_null("rpow_scalar", "z", z);
    auto result = capi::rpow_scalar(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_maximum(dl_tensor *x, dl_tensor *y, dl_tensor **z) {
  return guard("maximum", [&] {
    const auto& x_ = borrow("maximum", "x", x);
    const auto& y_ = borrow("maximum", "y", y);
    not_null("maximum", "z", z);
    auto result = capi::maximum(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_maximum_scalar(dl_tensor *x, double y, dl_tensor **z) {
  return guard("maximum_scalar", [&] {
    const auto& x_ = borrow("maximum_scalar", "x", x);
    auto y_ = y;
    not_null("maximum_scalar", "z", z);
    auto result = capi::maximum_scalar(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_minimum(dl_tensor *x, dl_tensor *y, dl_tensor **z) {
  return guard("minimum", [&] {
    const auto& x_ = borrow("minimum", "x", x);
    const auto& y_ = borrow("minimum", "y", y);
    not_null("minimum", "z", z);
    auto result = capi::minimum(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_minimum_scalar(dl_tensor *x, double y, dl_tensor **z) {
  return guard("minimum_scalar", [&] {
    const auto& x_ = borrow("minimum_scalar", "x", x);
    auto y_ = y;
    not_null("minimum_scalar", "z", z);
    auto result = capi::minimum_scalar(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_neg(dl_tensor *x, dl_tensor **y) {
  return guard("neg", [&] {
    const auto& x_ = borrow("neg", "x", x);
    not_null("neg", "y", y);
    auto result = capi::neg(x_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_add_(dl_tensor *x, dl_tensor *y) {
  return guard("add_", [&] {
    const auto& x_ = borrow("add_", "x", x);
    const auto& y_ = borrow("add_", "y", y);
    capi::add_(x_, y_);
  });
}

DL_API dl_status DL_CALL dl_add_scaled_(dl_tensor *x, dl_tensor *y, double alpha) {
  return guard("add_scaled_", [&] {
    const auto& x_ = borrow("add_scaled_", "x", x);
    const auto& y_ = borrow("add_scaled_", "y", y);
    auto alpha_ = alpha;
    capi::add_scaled_(x_, y_, alpha_);
  });
}

DL_API dl_status DL_CALL dl_add_scalar_(dl_tensor *x, double y) {
  return guard("add_scalar_", [&] {
    const auto& x_ = borrow("add_scalar_", "x", x);
    auto y_ = y;
    capi::add_scalar_(x_, y_);
  });
}

DL_API dl_status DL_CALL dl_add_scalar_i64_(dl_tensor *x, int64_t y) {
  return guard("add_scalar_i64_", [&] {
    const auto& x_ = borrow("add_scalar_i64_", "x", x);
    auto y_ = y;
    capi::add_scalar_i64_(x_, y_);
  });
}

DL_API dl_status DL_CALL dl_sub_(dl_tensor *x, dl_tensor *y) {
  return guard("sub_", [&] {
    const auto& x_ = borrow("sub_", "x", x);
    const auto& y_ = borrow("sub_", "y", y);
    capi::sub_(x_, y_);
  });
}

DL_API dl_status DL_CALL dl_sub_scalar_(dl_tensor *x, double y) {
  return guard("sub_scalar_", [&] {
    const auto& x_ = borrow("sub_scalar_", "x", x);
    auto y_ = y;
    capi::sub_scalar_(x_, y_);
  });
}

DL_API dl_status DL_CALL dl_sub_scalar_i64_(dl_tensor *x, int64_t y) {
  return guard("sub_scalar_i64_", [&] {
    const auto& x_ = borrow("sub_scalar_i64_", "x", x);
    auto y_ = y;
    capi::sub_scalar_i64_(x_, y_);
  });
}

DL_API dl_status DL_CALL dl_mul_(dl_tensor *x, dl_tensor *y) {
  return guard("mul_", [&] {
    const auto& x_ = borrow("mul_", "x", x);
    const auto& y_ = borrow("mul_", "y", y);
    capi::mul_(x_, y_);
  });
}

DL_API dl_status DL_CALL dl_mul_scalar_(dl_tensor *x, double y) {
  return guard("mul_scalar_", [&] {
    const auto& x_ = borrow("mul_scalar_", "x", x);
    auto y_ = y;
    capi::mul_scalar_(x_, y_);
  });
}

DL_API dl_status DL_CALL dl_mul_scalar_i64_(dl_tensor *x, int64_t y) {
  return guard("mul_scalar_i64_", [&] {
    const auto& x_ = borrow("mul_scalar_i64_", "x", x);
    auto y_ = y;
    capi::mul_scalar_i64_(x_, y_);
  });
}

DL_API dl_status DL_CALL dl_div_(dl_tensor *x, dl_tensor *y) {
  return guard("div_", [&] {
    const auto& x_ = borrow("div_", "x", x);
    const auto& y_ = borrow("div_", "y", y);
    capi::div_(x_, y_);
  });
}

DL_API dl_status DL_CALL dl_div_scalar_(dl_tensor *x, double y) {
  return guard("div_scalar_", [&] {
    const auto& x_ = borrow("div_scalar_", "x", x);
    auto y_ = y;
    capi::div_scalar_(x_, y_);
  });
}

DL_API dl_status DL_CALL dl_exp(dl_tensor *x, dl_tensor **y) {
  return guard("exp", [&] {
    const auto& x_ = borrow("exp", "x", x);
    not_null("exp", "y", y);
    auto result = capi::exp(x_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_expm1(dl_tensor *x, dl_tensor **y) {
  return guard("expm1", [&] {
    const auto& x_ = borrow("expm1", "x", x);
    not_null("expm1", "y", y);
    auto result = capi::expm1(x_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_log(dl_tensor *x, dl_tensor **y) {
  return guard("log", [&] {
    const auto& x_ = borrow("log", "x", x);
    not_null("log", "y", y);
    auto result = capi::log(x_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_log1p(dl_tensor *x, dl_tensor **y) {
  return guard("log1p", [&] {
    const auto& x_ = borrow("log1p", "x", x);
    not_null("log1p", "y", y);
    auto result = capi::log1p(x_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_sqrt(dl_tensor *x, dl_tensor **y) {
  return guard("sqrt", [&] {
    const auto& x_ = borrow("sqrt", "x", x);
    not_null("sqrt", "y", y);
    auto result = capi::sqrt(x_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_rsqrt(dl_tensor *x, dl_tensor **y) {
  return guard("rsqrt", [&] {
    const auto& x_ = borrow("rsqrt", "x", x);
    not_null("rsqrt", "y", y);
    auto result = capi::rsqrt(x_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_reciprocal(dl_tensor *x, dl_tensor **y) {
  return guard("reciprocal", [&] {
    const auto& x_ = borrow("reciprocal", "x", x);
    not_null("reciprocal", "y", y);
    auto result = capi::reciprocal(x_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_square(dl_tensor *x, dl_tensor **y) {
  return guard("square", [&] {
    const auto& x_ = borrow("square", "x", x);
    not_null("square", "y", y);
    auto result = capi::square(x_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_abs(dl_tensor *x, dl_tensor **y) {
  return guard("abs", [&] {
    const auto& x_ = borrow("abs", "x", x);
    not_null("abs", "y", y);
    auto result = capi::abs(x_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_sign(dl_tensor *x, dl_tensor **y) {
  return guard("sign", [&] {
    const auto& x_ = borrow("sign", "x", x);
    not_null("sign", "y", y);
    auto result = capi::sign(x_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_floor(dl_tensor *x, dl_tensor **y) {
  return guard("floor", [&] {
    const auto& x_ = borrow("floor", "x", x);
    not_null("floor", "y", y);
    auto result = capi::floor(x_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_ceil(dl_tensor *x, dl_tensor **y) {
  return guard("ceil", [&] {
    const auto& x_ = borrow("ceil", "x", x);
    not_null("ceil", "y", y);
    auto result = capi::ceil(x_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_round(dl_tensor *x, dl_tensor **y) {
  return guard("round", [&] {
    const auto& x_ = borrow("round", "x", x);
    not_null("round", "y", y);
    auto result = capi::round(x_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_trunc(dl_tensor *x, dl_tensor **y) {
  return guard("trunc", [&] {
    const auto& x_ = borrow("trunc", "x", x);
    not_null("trunc", "y", y);
    auto result = capi::trunc(x_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_sin(dl_tensor *x, dl_tensor **y) {
  return guard("sin", [&] {
    const auto& x_ = borrow("sin", "x", x);
    not_null("sin", "y", y);
    auto result = capi::sin(x_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_cos(dl_tensor *x, dl_tensor **y) {
  return guard("cos", [&] {
    const auto& x_ = borrow("cos", "x", x);
    not_null("cos", "y", y);
    auto result = capi::cos(x_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_tan(dl_tensor *x, dl_tensor **y) {
  return guard("tan", [&] {
    const auto& x_ = borrow("tan", "x", x);
    not_null("tan", "y", y);
    auto result = capi::tan(x_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_erf(dl_tensor *x, dl_tensor **y) {
  return guard("erf", [&] {
    const auto& x_ = borrow("erf", "x", x);
    not_null("erf", "y", y);
    auto result = capi::erf(x_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_log2(dl_tensor *x, dl_tensor **y) {
  return guard("log2", [&] {
    const auto& x_ = borrow("log2", "x", x);
    not_null("log2", "y", y);
    auto result = capi::log2(x_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_log10(dl_tensor *x, dl_tensor **y) {
  return guard("log10", [&] {
    const auto& x_ = borrow("log10", "x", x);
    not_null("log10", "y", y);
    auto result = capi::log10(x_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_lerp(dl_tensor *x, dl_tensor *y, double weight, dl_tensor **z) {
  return guard("lerp", [&] {
    const auto& x_ = borrow("lerp", "x", x);
    const auto& y_ = borrow("lerp", "y", y);
    auto weight_ = weight;
    not_null("lerp", "z", z);
    auto result = capi::lerp(x_, y_, weight_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_relu(dl_tensor *x, dl_tensor **y) {
  return guard("relu", [&] {
    const auto& x_ = borrow("relu", "x", x);
    not_null("relu", "y", y);
    auto result = capi::relu(x_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_sigmoid(dl_tensor *x, dl_tensor **y) {
  return guard("sigmoid", [&] {
    const auto& x_ = borrow("sigmoid", "x", x);
    not_null("sigmoid", "y", y);
    auto result = capi::sigmoid(x_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_tanh(dl_tensor *x, dl_tensor **y) {
  return guard("tanh", [&] {
    const auto& x_ = borrow("tanh", "x", x);
    not_null("tanh", "y", y);
    auto result = capi::tanh(x_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_leaky_relu(dl_tensor *x, double slope, dl_tensor **y) {
  return guard("leaky_relu", [&] {
    const auto& x_ = borrow("leaky_relu", "x", x);
    auto slope_ = slope;
    not_null("leaky_relu", "y", y);
    auto result = capi::leaky_relu(x_, slope_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_elu(dl_tensor *x, double alpha, dl_tensor **y) {
  return guard("elu", [&] {
    const auto& x_ = borrow("elu", "x", x);
    auto alpha_ = alpha;
    not_null("elu", "y", y);
    auto result = capi::elu(x_, alpha_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_gelu(dl_tensor *x, dl_tensor **y) {
  return guard("gelu", [&] {
    const auto& x_ = borrow("gelu", "x", x);
    not_null("gelu", "y", y);
    auto result = capi::gelu(x_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_gelu_tanh(dl_tensor *x, dl_tensor **y) {
  return guard("gelu_tanh", [&] {
    const auto& x_ = borrow("gelu_tanh", "x", x);
    not_null("gelu_tanh", "y", y);
    auto result = capi::gelu_tanh(x_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_silu(dl_tensor *x, dl_tensor **y) {
  return guard("silu", [&] {
    const auto& x_ = borrow("silu", "x", x);
    not_null("silu", "y", y);
    auto result = capi::silu(x_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_softplus(dl_tensor *x, double beta, double threshold, dl_tensor **y) {
  return guard("softplus", [&] {
    const auto& x_ = borrow("softplus", "x", x);
    auto beta_ = beta;
    auto threshold_ = threshold;
    not_null("softplus", "y", y);
    auto result = capi::softplus(x_, beta_, threshold_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

}  // extern "C"

}  // namespace dlcore::capi
