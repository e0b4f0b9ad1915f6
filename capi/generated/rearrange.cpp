// The extern "C" side of <dl/rearrange.h>. Generated from capi/spec by capi/generate; do not edit.
#include "capi/export.h"  // first: defines DL_API

#include "capi/generated/rearrange.h"
#include "capi/arguments.h"
#include "capi/guard.h"
#include "capi/results.h"

namespace dlcore::capi {

extern "C" {

DL_API dl_status DL_CALL dl_flip(dl_tensor *x, const int64_t *dims, int64_t dim_count,
    dl_tensor **y) {
  return guard("flip", [&] {
    const auto& x_ = borrow("flip", "x", x);
    auto dims_ = dims_of("flip", "dims", dims, "dim_count", dim_count);
    not_null("flip", "y", y);
    auto result = capi::flip(x_, dims_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_roll(dl_tensor *x, const int64_t *shifts, int64_t shift_count,
    const int64_t *dims, int64_t dim_count, dl_tensor **y) {
  return guard("roll", [&] {
    const auto& x_ = borrow("roll", "x", x);
    auto shifts_ = dims_of("roll", "shifts", shifts, "shift_count", shift_count);
    auto dims_ = dims_of("roll", "dims", dims, "dim_count", dim_count);
    not_null("roll", "y", y);
    auto result = capi::roll(x_, shifts_, dims_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_repeat(dl_tensor *x, const int64_t *repeats, int64_t ndim,
    dl_tensor **y) {
  return guard("repeat", [&] {
    const auto& x_ = borrow("repeat", "x", x);
    auto repeats_ = dims_of("repeat", "repeats", repeats, "ndim", ndim);
    not_null("repeat", "y", y);
    auto result = capi::repeat(x_, repeats_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_tril(dl_tensor *x, int64_t diagonal, dl_tensor **y) {
  return guard("tril", [&] {
    const auto& x_ = borrow("tril", "x", x);
    auto diagonal_ = diagonal;
    not_null("tril", "y", y);
    auto result = capi::tril(x_, diagonal_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_triu(dl_tensor *x, int64_t diagonal, dl_tensor **y) {
  return guard("triu", [&] {
    const auto& x_ = borrow("triu", "x", x);
    auto diagonal_ = diagonal;
    not_null("triu", "y", y);
    auto result = capi::triu(x_, diagonal_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_sort(dl_tensor *x, int64_t dim, int32_t descending, dl_tensor **values,
    dl_tensor **indices) {
  return guard("sort", [&] {
    const auto& x_ = borrow("sort", "x", x);
    auto dim_ = dim;
    auto descending_ = flag_of("sort", "descending", descending);
    not_null("sort", "values", values);
    not_null("sort", "indices", indices);
    auto result = capi::sort(x_, dim_, descending_);
    NewHandle<dl_tensor> values_new(std::move(std::get<0>(result)));
    NewHandle<dl_tensor> indices_new(std::move(std::get<1>(result)));
    values_new.give(values);
    indices_new.give(indices);
  });
}

DL_API dl_status DL_CALL dl_argsort(dl_tensor *x, int64_t dim, int32_t descending,
    dl_tensor **indices) {
  return guard("argsort", [&] {
    const auto& x_ = borrow("argsort", "x", x);
    auto dim_ = dim;
    auto descending_ = flag_of("argsort", "descending", descending);
    not_null("argsort", "indices", indices);
    auto result = capi::argsort(x_, dim_, descending_);
    NewHandle<dl_tensor> indices_new(std::move(result));
    indices_new.give(indices);
  });
}

DL_API dl_status DL_CALL dl_topk(dl_tensor *x, int64_t k, int64_t dim, int32_t largest,
    dl_tensor **values, dl_tensor **indices) {
  return guard("topk", [&] {
    const auto& x_ = borrow("topk", "x", x);
    auto k_ = ranged("topk", "k", k, "be >= 0", [](auto v) { return v >= 0; });
    auto dim_ = dim;
    auto largest_ = flag_of("topk", "largest", largest);
    not_null("topk", "values", values);
    not_null("topk", "indices", indices);
    auto result = capi::topk(x_, k_, dim_, largest_);
    NewHandle<dl_tensor> values_new(std::move(std::get<0>(result)));
    NewHandle<dl_tensor> indices_new(std::move(std::get<1>(result)));
    values_new.give(values);
    indices_new.give(indices);
  });
}

}  // extern "C"

}  // namespace dlcore::capi
