// The extern "C" side of <dl/view.h>. Generated from capi/spec by capi/generate; do not edit.
#include "capi/export.h"  // first: defines DL_API

#include "capi/generated/view.h"
#include "capi/arguments.h"
#include "capi/guard.h"
#include "capi/results.h"

namespace dlcore::capi {

extern "C" {

DL_API dl_status DL_CALL dl_view(dl_tensor *x, const int64_t *shape, int64_t ndim, dl_tensor **y) {
  return guard("view", [&] {
    const auto& x_ = borrow("view", "x", x);
    auto shape_ = dims_of("view", "shape", shape, "ndim", ndim);
    not_null("view", "y", y);
    auto result = capi::view(x_, shape_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_reshape(dl_tensor *x, const int64_t *shape, int64_t ndim,
    dl_tensor **y) {
  return guard("reshape", [&] {
    const auto& x_ = borrow("reshape", "x", x);
    auto shape_ = dims_of("reshape", "shape", shape, "ndim", ndim);
    not_null("reshape", "y", y);
    auto result = capi::reshape(x_, shape_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_flatten(dl_tensor *x, int64_t start_dim, int64_t end_dim,
    dl_tensor **y) {
  return guard("flatten", [&] {
    const auto& x_ = borrow("flatten", "x", x);
    auto start_dim_ = start_dim;
    auto end_dim_ = end_dim;
    not_null("flatten", "y", y);
    auto result = capi::flatten(x_, start_dim_, end_dim_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_unflatten(dl_tensor *x, int64_t dim, const int64_t *sizes,
    int64_t ndim, dl_tensor **y) {
  return guard("unflatten", [&] {
    const auto& x_ = borrow("unflatten", "x", x);
    auto dim_ = dim;
    auto sizes_ = dims_of("unflatten", "sizes", sizes, "ndim", ndim);
    not_null("unflatten", "y", y);
    auto result = capi::unflatten(x_, dim_, sizes_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_squeeze(dl_tensor *x, dl_tensor **y) {
  return guard("squeeze", [&] {
    const auto& x_ = borrow("squeeze", "x", x);
    not_null("squeeze", "y", y);
    auto result = capi::squeeze(x_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_squeeze_dim(dl_tensor *x, int64_t dim, dl_tensor **y) {
  return guard("squeeze_dim", [&] {
    const auto& x_ = borrow("squeeze_dim", "x", x);
    auto dim_ = dim;
    not_null("squeeze_dim", "y", y);
    auto result = capi::squeeze_dim(x_, dim_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_unsqueeze(dl_tensor *x, int64_t dim, dl_tensor **y) {
  return guard("unsqueeze", [&] {
    const auto& x_ = borrow("unsqueeze", "x", x);
    auto dim_ = dim;
    not_null("unsqueeze", "y", y);
    auto result = capi::unsqueeze(x_, dim_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_expand(dl_tensor *x, const int64_t *shape, int64_t ndim, dl_tensor **y) {
  return guard("expand", [&] {
    const auto& x_ = borrow("expand", "x", x);
    auto shape_ = dims_of("expand", "shape", shape, "ndim", ndim);
    not_null("expand", "y", y);
    auto result = capi::expand(x_, shape_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_permute(dl_tensor *x, const int64_t *dims, int64_t ndim, dl_tensor **y) {
  return guard("permute", [&] {
    const auto& x_ = borrow("permute", "x", x);
    auto dims_ = dims_of("permute", "dims", dims, "ndim", ndim);
    not_null("permute", "y", y);
    auto result = capi::permute(x_, dims_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_transpose(dl_tensor *x, int64_t dim0, int64_t dim1, dl_tensor **y) {
  return guard("transpose", [&] {
    const auto& x_ = borrow("transpose", "x", x);
    auto dim0_ = dim0;
    auto dim1_ = dim1;
    not_null("transpose", "y", y);
    auto result = capi::transpose(x_, dim0_, dim1_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_t(dl_tensor *x, dl_tensor **y) {
  return guard("t", [&] {
    const auto& x_ = borrow("t", "x", x);
    not_null("t", "y", y);
    auto result = capi::t(x_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_select(dl_tensor *x, int64_t dim, int64_t index, dl_tensor **y) {
  return guard("select", [&] {
    const auto& x_ = borrow("select", "x", x);
    auto dim_ = dim;
    auto index_ = index;
    not_null("select", "y", y);
    auto result = capi::select(x_, dim_, index_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_slice(dl_tensor *x, int64_t dim, int64_t start, int64_t end,
    int64_t step, dl_tensor **y) {
  return guard("slice", [&] {
    const auto& x_ = borrow("slice", "x", x);
    auto dim_ = dim;
    auto start_ = start;
    auto end_ = end;
    auto step_ = ranged("slice", "step", step, "be >= 1", [](auto v) { return v >= 1; });
    not_null("slice", "y", y);
    auto result = capi::slice(x_, dim_, start_, end_, step_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_narrow(dl_tensor *x, int64_t dim, int64_t start, int64_t length,
    dl_tensor **y) {
  return guard("narrow", [&] {
    const auto& x_ = borrow("narrow", "x", x);
    auto dim_ = dim;
    auto start_ = start;
    auto length_ = length;
    not_null("narrow", "y", y);
    auto result = capi::narrow(x_, dim_, start_, length_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_split(dl_tensor *x, int64_t size, int64_t dim, dl_tensor **pieces,
    int64_t capacity, int64_t *count) {
  return guard("split", [&] {
    const auto& x_ = borrow("split", "x", x);
    auto size_ = size;
    auto dim_ = dim;
    check_list("split", "pieces", pieces, "capacity", capacity, "count", count);
    auto result = capi::split(x_, size_, dim_);
    NewHandles<dl_tensor> pieces_new(std::move(result));
    pieces_new.give(pieces, capacity, count);
  });
}

DL_API dl_status DL_CALL dl_split_sizes(dl_tensor *x, const int64_t *sizes, int64_t size_count,
    int64_t dim, dl_tensor **pieces, int64_t capacity, int64_t *count) {
  return guard("split_sizes", [&] {
    const auto& x_ = borrow("split_sizes", "x", x);
    auto sizes_ = span_of("split_sizes", "sizes", sizes, "size_count", size_count);
    auto dim_ = dim;
    check_list("split_sizes", "pieces", pieces, "capacity", capacity, "count", count);
    auto result = capi::split_sizes(x_, sizes_, dim_);
    NewHandles<dl_tensor> pieces_new(std::move(result));
    pieces_new.give(pieces, capacity, count);
  });
}

DL_API dl_status DL_CALL dl_chunk(dl_tensor *x, int64_t chunks, int64_t dim, dl_tensor **pieces,
    int64_t capacity, int64_t *count) {
  return guard("chunk", [&] {
    const auto& x_ = borrow("chunk", "x", x);
    auto chunks_ = chunks;
    auto dim_ = dim;
    check_list("chunk", "pieces", pieces, "capacity", capacity, "count", count);
    auto result = capi::chunk(x_, chunks_, dim_);
    NewHandles<dl_tensor> pieces_new(std::move(result));
    pieces_new.give(pieces, capacity, count);
  });
}

DL_API dl_status DL_CALL dl_unbind(dl_tensor *x, int64_t dim, dl_tensor **pieces, int64_t capacity,
    int64_t *count) {
  return guard("unbind", [&] {
    const auto& x_ = borrow("unbind", "x", x);
    auto dim_ = dim;
    check_list("unbind", "pieces", pieces, "capacity", capacity, "count", count);
    auto result = capi::unbind(x_, dim_);
    NewHandles<dl_tensor> pieces_new(std::move(result));
    pieces_new.give(pieces, capacity, count);
  });
}

DL_API dl_status DL_CALL dl_as_strided(dl_tensor *x, const int64_t *shape, int64_t ndim,
    const int64_t *strides, int64_t stride_count, int64_t offset, dl_tensor **y) {
  return guard("as_strided", [&] {
    const auto& x_ = borrow("as_strided", "x", x);
    auto shape_ = dims_of("as_strided", "shape", shape, "ndim", ndim);
    auto strides_ = dims_of("as_strided", "strides", strides, "stride_count", stride_count);
    auto offset_ = offset;
    not_null("as_strided", "y", y);
    auto result = capi::as_strided(x_, shape_, strides_, offset_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

}  // extern "C"

}  // namespace dlcore::capi
