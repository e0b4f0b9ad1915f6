// The extern "C" side of <dl/linalg.h>. Generated from capi/spec by capi/generate; do not edit.
#include "capi/export.h"  // first: defines DL_API

#include "capi/generated/linalg.h"
#include "capi/arguments.h"
#include "capi/guard.h"
#include "capi/results.h"

namespace dlcore::capi {

extern "C" {

DL_API dl_status DL_CALL dl_matmul(dl_tensor *x, dl_tensor *y, dl_tensor **z) {
  return guard("matmul", [&] {
    const auto& x_ = borrow("matmul", "x", x);
    const auto& y_ = borrow("matmul", "y", y);
    not_null("matmul", "z", z);
    auto result = capi::matmul(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_mm(dl_tensor *x, dl_tensor *y, dl_tensor **z) {
  return guard("mm", [&] {
    const auto& x_ = borrow("mm", "x", x);
    const auto& y_ = borrow("mm", "y", y);
    not_null("mm", "z", z);
    auto result = capi::mm(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_bmm(dl_tensor *x, dl_tensor *y, dl_tensor **z) {
  return guard("bmm", [&] {
    const auto& x_ = borrow("bmm", "x", x);
    const auto& y_ = borrow("bmm", "y", y);
    not_null("bmm", "z", z);
    auto result = capi::bmm(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_dot(dl_tensor *x, dl_tensor *y, dl_tensor **z) {
  return guard("dot", [&] {
    const auto& x_ = borrow("dot", "x", x);
    const auto& y_ = borrow("dot", "y", y);
    not_null("dot", "z", z);
    auto result = capi::dot(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_outer(dl_tensor *x, dl_tensor *y, dl_tensor **z) {
  return guard("outer", [&] {
    const auto& x_ = borrow("outer", "x", x);
    const auto& y_ = borrow("outer", "y", y);
    not_null("outer", "z", z);
    auto result = capi::outer(x_, y_);
    NewHandle<dl_tensor> z_new(std::move(result));
    z_new.give(z);
  });
}

DL_API dl_status DL_CALL dl_linear(dl_tensor *x, dl_tensor *weight, dl_tensor *bias, dl_tensor **y) {
  return guard("linear", [&] {
    const auto& x_ = borrow("linear", "x", x);
    const auto& weight_ = borrow("linear", "weight", weight);
    const auto& bias_ = borrow_optional("linear", "bias", bias);
    not_null("linear", "y", y);
    auto result = capi::linear(x_, weight_, bias_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

}  // extern "C"

}  // namespace dlcore::capi
