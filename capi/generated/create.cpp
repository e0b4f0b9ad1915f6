// The extern "C" side of <dl/create.h>. Generated from capi/spec by capi/generate; do not edit.
#include "capi/export.h"  // first: defines DL_API

#include "capi/generated/create.h"
#include "capi/arguments.h"
#include "capi/guard.h"
#include "capi/results.h"

namespace dlcore::capi {

extern "C" {

DL_API dl_status DL_CALL dl_empty(const int64_t *shape, int64_t ndim, dl_dtype dtype,
    dl_device device, dl_tensor **y) {
  return guard("empty", [&] {
    auto shape_ = dims_of("empty", "shape", shape, "ndim", ndim);
    auto dtype_ = dtype_or_default("empty", "dtype", dtype);
    auto device_ = device_of("empty", "device", device);
    not_null("empty", "y", y);
    auto result = capi::empty(shape_, dtype_, device_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_zeros(const int64_t *shape, int64_t ndim, dl_dtype dtype,
    dl_device device, dl_tensor **y) {
  return guard("zeros", [&] {
    auto shape_ = dims_of("zeros", "shape", shape, "ndim", ndim);
    auto dtype_ = dtype_or_default("zeros", "dtype", dtype);
    auto device_ = device_of("zeros", "device", device);
    not_null("zeros", "y", y);
    auto result = capi::zeros(shape_, dtype_, device_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_ones(const int64_t *shape, int64_t ndim, dl_dtype dtype,
    dl_device device, dl_tensor **y) {
  return guard("ones", [&] {
    auto shape_ = dims_of("ones", "shape", shape, "ndim", ndim);
    auto dtype_ = dtype_or_default("ones", "dtype", dtype);
    auto device_ = device_of("ones", "device", device);
    not_null("ones", "y", y);
    auto result = capi::ones(shape_, dtype_, device_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_full(const int64_t *shape, int64_t ndim, double value, dl_dtype dtype,
    dl_device device, dl_tensor **y) {
  return guard("full", [&] {
    auto shape_ = dims_of("full", "shape", shape, "ndim", ndim);
    auto value_ = value;
    auto dtype_ = dtype_or_default("full", "dtype", dtype);
    auto device_ = device_of("full", "device", device);
    not_null("full", "y", y);
    auto result = capi::full(shape_, value_, dtype_, device_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_full_i64(const int64_t *shape, int64_t ndim, int64_t value,
    dl_dtype dtype, dl_device device, dl_tensor **y) {
  return guard("full_i64", [&] {
    auto shape_ = dims_of("full_i64", "shape", shape, "ndim", ndim);
    auto value_ = value;
    auto dtype_ = dtype_or_default("full_i64", "dtype", dtype);
    auto device_ = device_of("full_i64", "device", device);
    not_null("full_i64", "y", y);
    auto result = capi::full_i64(shape_, value_, dtype_, device_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_scalar(double value, dl_dtype dtype, dl_tensor **y) {
  return guard("scalar", [&] {
    auto value_ = value;
    auto dtype_ = dtype_or_default("scalar", "dtype", dtype);
    not_null("scalar", "y", y);
    auto result = capi::scalar(value_, dtype_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_scalar_i64(int64_t value, dl_dtype dtype, dl_tensor **y) {
  return guard("scalar_i64", [&] {
    auto value_ = value;
    auto dtype_ = dtype_or_default("scalar_i64", "dtype", dtype);
    not_null("scalar_i64", "y", y);
    auto result = capi::scalar_i64(value_, dtype_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_empty_like(dl_tensor *x, dl_tensor **y) {
  return guard("empty_like", [&] {
    const auto& x_ = borrow("empty_like", "x", x);
    not_null("empty_like", "y", y);
    auto result = capi::empty_like(x_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_zeros_like(dl_tensor *x, dl_tensor **y) {
  return guard("zeros_like", [&] {
    const auto& x_ = borrow("zeros_like", "x", x);
    not_null("zeros_like", "y", y);
    auto result = capi::zeros_like(x_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_ones_like(dl_tensor *x, dl_tensor **y) {
  return guard("ones_like", [&] {
    const auto& x_ = borrow("ones_like", "x", x);
    not_null("ones_like", "y", y);
    auto result = capi::ones_like(x_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_full_like(dl_tensor *x, double value, dl_tensor **y) {
  return guard("full_like", [&] {
    const auto& x_ = borrow("full_like", "x", x);
    auto value_ = value;
    not_null("full_like", "y", y);
    auto result = capi::full_like(x_, value_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_arange(double start, double end, double step, dl_dtype dtype,
    dl_device device, dl_tensor **y) {
  return guard("arange", [&] {
    auto start_ = start;
    auto end_ = end;
    auto step_ = step;
    auto dtype_ = dtype_or_default("arange", "dtype", dtype);
    auto device_ = device_of("arange", "device", device);
    not_null("arange", "y", y);
    auto result = capi::arange(start_, end_, step_, dtype_, device_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_arange_i64(int64_t start, int64_t end, int64_t step, dl_dtype dtype,
    dl_device device, dl_tensor **y) {
  return guard("arange_i64", [&] {
    auto start_ = start;
    auto end_ = end;
    auto step_ = step;
    auto dtype_ = dtype_or_default("arange_i64", "dtype", dtype);
    auto device_ = device_of("arange_i64", "device", device);
    not_null("arange_i64", "y", y);
    auto result = capi::arange_i64(start_, end_, step_, dtype_, device_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_linspace(double start, double end, int64_t steps, dl_dtype dtype,
    dl_device device, dl_tensor **y) {
  return guard("linspace", [&] {
    auto start_ = start;
    auto end_ = end;
    auto steps_ = ranged("linspace", "steps", steps, "be >= 0", [](auto v) { return v >= 0; });
    auto dtype_ = dtype_or_default("linspace", "dtype", dtype);
    auto device_ = device_of("linspace", "device", device);
    not_null("linspace", "y", y);
    auto result = capi::linspace(start_, end_, steps_, dtype_, device_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_eye(int64_t rows, int64_t columns, dl_dtype dtype, dl_device device,
    dl_tensor **y) {
  return guard("eye", [&] {
    auto rows_ = ranged("eye", "rows", rows, "be >= 0", [](auto v) { return v >= 0; });
    auto columns_ = ranged("eye", "columns", columns, "be >= 0", [](auto v) { return v >= 0; });
    auto dtype_ = dtype_or_default("eye", "dtype", dtype);
    auto device_ = device_of("eye", "device", device);
    not_null("eye", "y", y);
    auto result = capi::eye(rows_, columns_, dtype_, device_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_to_dtype(dl_tensor *x, dl_dtype dtype, dl_tensor **y) {
  return guard("to_dtype", [&] {
    const auto& x_ = borrow("to_dtype", "x", x);
    auto dtype_ = dtype_from("to_dtype", "dtype", dtype);
    not_null("to_dtype", "y", y);
    auto result = capi::to_dtype(x_, dtype_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_to_device(dl_tensor *x, dl_device device, dl_tensor **y) {
  return guard("to_device", [&] {
    const auto& x_ = borrow("to_device", "x", x);
    auto device_ = device_of("to_device", "device", device);
    not_null("to_device", "y", y);
    auto result = capi::to_device(x_, device_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_contiguous(dl_tensor *x, dl_tensor **y) {
  return guard("contiguous", [&] {
    const auto& x_ = borrow("contiguous", "x", x);
    not_null("contiguous", "y", y);
    auto result = capi::contiguous(x_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_clone(dl_tensor *x, dl_tensor **y) {
  return guard("clone", [&] {
    const auto& x_ = borrow("clone", "x", x);
    not_null("clone", "y", y);
    auto result = capi::clone(x_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_copy_(dl_tensor *x, dl_tensor *src) {
  return guard("copy_", [&] {
    const auto& x_ = borrow("copy_", "x", x);
    const auto& src_ = borrow("copy_", "src", src);
    capi::copy_(x_, src_);
  });
}

DL_API dl_status DL_CALL dl_fill_(dl_tensor *x, double value) {
  return guard("fill_", [&] {
    const auto& x_ = borrow("fill_", "x", x);
    auto value_ = value;
    capi::fill_(x_, value_);
  });
}

DL_API dl_status DL_CALL dl_fill_i64_(dl_tensor *x, int64_t value) {
  return guard("fill_i64_", [&] {
    const auto& x_ = borrow("fill_i64_", "x", x);
    auto value_ = value;
    capi::fill_i64_(x_, value_);
  });
}

DL_API dl_status DL_CALL dl_zero_(dl_tensor *x) {
  return guard("zero_", [&] {
    const auto& x_ = borrow("zero_", "x", x);
    capi::zero_(x_);
  });
}

}  // extern "C"

}  // namespace dlcore::capi
