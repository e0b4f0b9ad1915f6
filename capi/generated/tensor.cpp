// The extern "C" side of <dl/tensor.h>. Generated from capi/spec by capi/generate; do not edit.
#include "capi/export.h"  // first: defines DL_API

#include "capi/generated/tensor.h"
#include "capi/arguments.h"
#include "capi/guard.h"
#include "capi/results.h"

namespace dlcore::capi {

extern "C" {

DL_API void DL_CALL dl_tensor_retain(dl_tensor *x) {
  if (x) retain_bits(bits_of(x));
}

DL_API void DL_CALL dl_tensor_release(dl_tensor *x) {
  if (x) release_bits(bits_of(x));
}

DL_API dl_status DL_CALL dl_tensor_from_data(const void *data, int64_t nbytes,
    const int64_t *shape, int64_t ndim, dl_dtype dtype, dl_tensor **y) {
  return guard("tensor_from_data", [&] {
    auto data_ = span_of("tensor_from_data", "data", data, "nbytes", nbytes);
    auto shape_ = dims_of("tensor_from_data", "shape", shape, "ndim", ndim);
    auto dtype_ = dtype_from("tensor_from_data", "dtype", dtype);
    not_null("tensor_from_data", "y", y);
    auto result = capi::tensor_from_data(data_, shape_, dtype_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_tensor_borrow(void *data, int64_t nbytes, const int64_t *shape,
    int64_t ndim, dl_dtype dtype, void *user_data, dl_destroy_fn destroy, dl_tensor **y) {
  Owner user_data_owner = own(user_data, destroy);
  return guard("tensor_borrow", [&] {
    auto data_ = span_of("tensor_borrow", "data", data, "nbytes", nbytes);
    auto shape_ = dims_of("tensor_borrow", "shape", shape, "ndim", ndim);
    auto dtype_ = dtype_from("tensor_borrow", "dtype", dtype);
    not_null("tensor_borrow", "y", y);
    auto result = capi::tensor_borrow(data_, shape_, dtype_, std::move(user_data_owner));
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_tensor_ndim(dl_tensor *x, int64_t *ndim) {
  return guard("tensor_ndim", [&] {
    const auto& x_ = borrow("tensor_ndim", "x", x);
    not_null("tensor_ndim", "ndim", ndim);
    auto result = capi::tensor_ndim(x_);
    *ndim = static_cast<int64_t>(result);
  });
}

DL_API dl_status DL_CALL dl_tensor_shape(dl_tensor *x, int64_t *shape, int64_t capacity,
    int64_t *ndim) {
  return guard("tensor_shape", [&] {
    const auto& x_ = borrow("tensor_shape", "x", x);
    check_list("tensor_shape", "shape", shape, "capacity", capacity, "ndim", ndim);
    auto result = capi::tensor_shape(x_);
    give(result, shape, capacity, ndim);
  });
}

DL_API dl_status DL_CALL dl_tensor_size(dl_tensor *x, int64_t dim, int64_t *size) {
  return guard("tensor_size", [&] {
    const auto& x_ = borrow("tensor_size", "x", x);
    auto dim_ = dim;
    not_null("tensor_size", "size", size);
    auto result = capi::tensor_size(x_, dim_);
    *size = static_cast<int64_t>(result);
  });
}

DL_API dl_status DL_CALL dl_tensor_strides(dl_tensor *x, int64_t *strides, int64_t capacity,
    int64_t *ndim) {
  return guard("tensor_strides", [&] {
    const auto& x_ = borrow("tensor_strides", "x", x);
    check_list("tensor_strides", "strides", strides, "capacity", capacity, "ndim", ndim);
    auto result = capi::tensor_strides(x_);
    give(result, strides, capacity, ndim);
  });
}

DL_API dl_status DL_CALL dl_tensor_offset(dl_tensor *x, int64_t *offset) {
  return guard("tensor_offset", [&] {
    const auto& x_ = borrow("tensor_offset", "x", x);
    not_null("tensor_offset", "offset", offset);
    auto result = capi::tensor_offset(x_);
    *offset = static_cast<int64_t>(result);
  });
}

DL_API dl_status DL_CALL dl_tensor_numel(dl_tensor *x, int64_t *numel) {
  return guard("tensor_numel", [&] {
    const auto& x_ = borrow("tensor_numel", "x", x);
    not_null("tensor_numel", "numel", numel);
    auto result = capi::tensor_numel(x_);
    *numel = static_cast<int64_t>(result);
  });
}

DL_API dl_status DL_CALL dl_tensor_dtype(dl_tensor *x, dl_dtype *dtype) {
  return guard("tensor_dtype", [&] {
    const auto& x_ = borrow("tensor_dtype", "x", x);
    not_null("tensor_dtype", "dtype", dtype);
    auto result = capi::tensor_dtype(x_);
    *dtype = static_cast<dl_dtype>(result);
  });
}

DL_API dl_status DL_CALL dl_tensor_device(dl_tensor *x, dl_device *device) {
  return guard("tensor_device", [&] {
    const auto& x_ = borrow("tensor_device", "x", x);
    not_null("tensor_device", "device", device);
    auto result = capi::tensor_device(x_);
    *device = result.packed();
  });
}

DL_API dl_status DL_CALL dl_tensor_is_contiguous(dl_tensor *x, int32_t *contiguous) {
  return guard("tensor_is_contiguous", [&] {
    const auto& x_ = borrow("tensor_is_contiguous", "x", x);
    not_null("tensor_is_contiguous", "contiguous", contiguous);
    auto result = capi::tensor_is_contiguous(x_);
    *contiguous = static_cast<int32_t>(result);
  });
}

DL_API dl_status DL_CALL dl_tensor_version(dl_tensor *x, int64_t *version) {
  return guard("tensor_version", [&] {
    const auto& x_ = borrow("tensor_version", "x", x);
    not_null("tensor_version", "version", version);
    auto result = capi::tensor_version(x_);
    *version = static_cast<int64_t>(result);
  });
}

DL_API dl_status DL_CALL dl_tensor_is_same(dl_tensor *x, dl_tensor *y, int32_t *same) {
  return guard("tensor_is_same", [&] {
    const auto& x_ = borrow("tensor_is_same", "x", x);
    const auto& y_ = borrow("tensor_is_same", "y", y);
    not_null("tensor_is_same", "same", same);
    auto result = capi::tensor_is_same(x_, y_);
    *same = static_cast<int32_t>(result);
  });
}

DL_API dl_status DL_CALL dl_tensor_data(dl_tensor *x, void **data) {
  return guard("tensor_data", [&] {
    const auto& x_ = borrow("tensor_data", "x", x);
    not_null("tensor_data", "data", data);
    auto result = capi::tensor_data(x_);
    *data = static_cast<void *>(result);
  });
}

DL_API dl_status DL_CALL dl_tensor_copy_to_host(dl_tensor *x, void *data, int64_t nbytes) {
  return guard("tensor_copy_to_host", [&] {
    const auto& x_ = borrow("tensor_copy_to_host", "x", x);
    auto data_ = span_of("tensor_copy_to_host", "data", data, "nbytes", nbytes);
    capi::tensor_copy_to_host(x_, data_);
  });
}

DL_API dl_status DL_CALL dl_tensor_copy_from_host(dl_tensor *x, const void *data, int64_t nbytes) {
  return guard("tensor_copy_from_host", [&] {
    const auto& x_ = borrow("tensor_copy_from_host", "x", x);
    auto data_ = span_of("tensor_copy_from_host", "data", data, "nbytes", nbytes);
    capi::tensor_copy_from_host(x_, data_);
  });
}

DL_API dl_status DL_CALL dl_item_f64(dl_tensor *x, double *value) {
  return guard("item_f64", [&] {
    const auto& x_ = borrow("item_f64", "x", x);
    not_null("item_f64", "value", value);
    auto result = capi::item_f64(x_);
    *value = static_cast<double>(result);
  });
}

DL_API dl_status DL_CALL dl_item_i64(dl_tensor *x, int64_t *value) {
  return guard("item_i64", [&] {
    const auto& x_ = borrow("item_i64", "x", x);
    not_null("item_i64", "value", value);
    auto result = capi::item_i64(x_);
    *value = static_cast<int64_t>(result);
  });
}

DL_API dl_status DL_CALL dl_tensor_to_string(dl_tensor *x, char *text, int64_t capacity,
    int64_t *length) {
  return guard("tensor_to_string", [&] {
    const auto& x_ = borrow("tensor_to_string", "x", x);
    check_buffer("tensor_to_string", "text", text, "capacity", capacity);
    auto result = capi::tensor_to_string(x_);
    give(result, text, capacity, length);
  });
}

}  // extern "C"

}  // namespace dlcore::capi
