// The extern "C" side of <dl/index.h>. Generated from capi/spec by capi/generate; do not edit.
#include "capi/export.h"  // first: defines DL_API

#include "capi/generated/index.h"
#include "capi/arguments.h"
#include "capi/guard.h"
#include "capi/results.h"

namespace dlcore::capi {

extern "C" {

DL_API dl_status DL_CALL dl_index_select(dl_tensor *x, int64_t dim, dl_tensor *index,
    dl_tensor **y) {
  return guard("index_select", [&] {
    const auto& x_ = borrow("index_select", "x", x);
    auto dim_ = dim;
    const auto& index_ = borrow("index_select", "index", index);
    not_null("index_select", "y", y);
    auto result = capi::index_select(x_, dim_, index_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_index_add(dl_tensor *x, int64_t dim, dl_tensor *index, dl_tensor *src,
    dl_tensor **y) {
  return guard("index_add", [&] {
    const auto& x_ = borrow("index_add", "x", x);
    auto dim_ = dim;
    const auto& index_ = borrow("index_add", "index", index);
    const auto& src_ = borrow("index_add", "src", src);
    not_null("index_add", "y", y);
    auto result = capi::index_add(x_, dim_, index_, src_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_index_copy(dl_tensor *x, int64_t dim, dl_tensor *index, dl_tensor *src,
    dl_tensor **y) {
  return guard("index_copy", [&] {
    const auto& x_ = borrow("index_copy", "x", x);
    auto dim_ = dim;
    const auto& index_ = borrow("index_copy", "index", index);
    const auto& src_ = borrow("index_copy", "src", src);
    not_null("index_copy", "y", y);
    auto result = capi::index_copy(x_, dim_, index_, src_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_index(dl_tensor *x, dl_tensor *const *indices, int64_t count,
    dl_tensor **y) {
  return guard("index", [&] {
    const auto& x_ = borrow("index", "x", x);
    auto indices_ = borrow_optionals("index", "indices", indices, "count", count);
    not_null("index", "y", y);
    auto result = capi::index(x_, indices_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_index_put(dl_tensor *x, dl_tensor *const *indices, int64_t count,
    dl_tensor *values, int32_t accumulate, dl_tensor **y) {
  return guard("index_put", [&] {
    const auto& x_ = borrow("index_put", "x", x);
    auto indices_ = borrow_optionals("index_put", "indices", indices, "count", count);
    const auto& values_ = borrow("index_put", "values", values);
    auto accumulate_ = flag_of("index_put", "accumulate", accumulate);
    not_null("index_put", "y", y);
    auto result = capi::index_put(x_, indices_, values_, accumulate_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_index_put_(dl_tensor *x, dl_tensor *const *indices, int64_t count,
    dl_tensor *values, int32_t accumulate) {
  return guard("index_put_", [&] {
    const auto& x_ = borrow("index_put_", "x", x);
    auto indices_ = borrow_optionals("index_put_", "indices", indices, "count", count);
    const auto& values_ = borrow("index_put_", "values", values);
    auto accumulate_ = flag_of("index_put_", "accumulate", accumulate);
    capi::index_put_(x_, indices_, values_, accumulate_);
  });
}

DL_API dl_status DL_CALL dl_nonzero(dl_tensor *x, dl_tensor **y) {
  return guard("nonzero", [&] {
    const auto& x_ = borrow("nonzero", "x", x);
    not_null("nonzero", "y", y);
    auto result = capi::nonzero(x_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_masked_select(dl_tensor *x, dl_tensor *mask, dl_tensor **y) {
  return guard("masked_select", [&] {
    const auto& x_ = borrow("masked_select", "x", x);
    const auto& mask_ = borrow("masked_select", "mask", mask);
    not_null("masked_select", "y", y);
    auto result = capi::masked_select(x_, mask_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_embedding(dl_tensor *weight, dl_tensor *x, int64_t padding_index,
    dl_tensor **y) {
  return guard("embedding", [&] {
    const auto& weight_ = borrow("embedding", "weight", weight);
    const auto& x_ = borrow("embedding", "x", x);
    auto padding_index_ = ranged("embedding", "padding_index", padding_index, "be >= -1", [](auto v) { return v >= -1; });
    not_null("embedding", "y", y);
    auto result = capi::embedding(weight_, x_, padding_index_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_one_hot(dl_tensor *x, int64_t classes, dl_tensor **y) {
  return guard("one_hot", [&] {
    const auto& x_ = borrow("one_hot", "x", x);
    auto classes_ = ranged("one_hot", "classes", classes, "be >= -1", [](auto v) { return v >= -1; });
    not_null("one_hot", "y", y);
    auto result = capi::one_hot(x_, classes_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_bincount(dl_tensor *x, dl_tensor *weights, int64_t min_length,
    dl_tensor **y) {
  return guard("bincount", [&] {
    const auto& x_ = borrow("bincount", "x", x);
    const auto& weights_ = borrow_optional("bincount", "weights", weights);
    auto min_length_ = ranged("bincount", "min_length", min_length, "be >= 0", [](auto v) { return v >= 0; });
    not_null("bincount", "y", y);
    auto result = capi::bincount(x_, weights_, min_length_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_gather(dl_tensor *x, int64_t dim, dl_tensor *index, dl_tensor **y) {
  return guard("gather", [&] {
    const auto& x_ = borrow("gather", "x", x);
    auto dim_ = dim;
    const auto& index_ = borrow("gather", "index", index);
    not_null("gather", "y", y);
    auto result = capi::gather(x_, dim_, index_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_scatter_add(dl_tensor *x, int64_t dim, dl_tensor *index,
    dl_tensor *src, dl_tensor **y) {
  return guard("scatter_add", [&] {
    const auto& x_ = borrow("scatter_add", "x", x);
    auto dim_ = dim;
    const auto& index_ = borrow("scatter_add", "index", index);
    const auto& src_ = borrow("scatter_add", "src", src);
    not_null("scatter_add", "y", y);
    auto result = capi::scatter_add(x_, dim_, index_, src_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_cat(dl_tensor *const *xs, int64_t count, int64_t dim, dl_tensor **y) {
  return guard("cat", [&] {
    auto xs_ = borrow_all("cat", "xs", xs, "count", count);
    auto dim_ = dim;
    not_null("cat", "y", y);
    auto result = capi::cat(xs_, dim_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_stack(dl_tensor *const *xs, int64_t count, int64_t dim, dl_tensor **y) {
  return guard("stack", [&] {
    auto xs_ = borrow_all("stack", "xs", xs, "count", count);
    auto dim_ = dim;
    not_null("stack", "y", y);
    auto result = capi::stack(xs_, dim_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

}  // extern "C"

}  // namespace dlcore::capi
