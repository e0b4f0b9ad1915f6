// Making and filling tensors. Generated from bindings/dl_api.json by bindings/generate; do not edit.
#pragma once

#include <dl/cpp/tensor.hpp>

namespace dl {

// A tensor whose elements are not initialised.
inline Tensor empty(const Dims& shape, const TensorOptions& options = {}) {
  return detail::with_options(detail::tensor_of(dl_empty, shape.data(), shape.size(),
      static_cast<int32_t>(options.dtype()), options.device().value()), options);
}

// A tensor of zeros.
inline Tensor zeros(const Dims& shape, const TensorOptions& options = {}) {
  return detail::with_options(detail::tensor_of(dl_zeros, shape.data(), shape.size(),
      static_cast<int32_t>(options.dtype()), options.device().value()), options);
}

// A tensor of ones.
inline Tensor ones(const Dims& shape, const TensorOptions& options = {}) {
  return detail::with_options(detail::tensor_of(dl_ones, shape.data(), shape.size(),
      static_cast<int32_t>(options.dtype()), options.device().value()), options);
}

// A tensor with every element the same floating number.
inline Tensor full(const Dims& shape, Scalar value, const TensorOptions& options = {}) {
  if (value.is_integral()) return detail::with_options(detail::tensor_of(dl_full_i64, shape.data(),
      shape.size(), value.i64(), static_cast<int32_t>(options.dtype()), options.device().value()),
      options);
  return detail::with_options(detail::tensor_of(dl_full, shape.data(), shape.size(), value.f64(),
      static_cast<int32_t>(options.dtype()), options.device().value()), options);
}

// A 0-d tensor on the default device with a floating number.
inline Tensor scalar(Scalar value, DType dtype = DType::kDefault) {
  if (value.is_integral()) return detail::tensor_of(dl_scalar_i64, value.i64(),
      static_cast<int32_t>(dtype));
  return detail::tensor_of(dl_scalar, value.f64(), static_cast<int32_t>(dtype));
}

// A tensor of x's shape, dtype and device that is not initialised.
inline Tensor empty_like(const Tensor& x) { return detail::tensor_of(dl_empty_like, x.handle()); }

// A tensor of zeros of x's shape, dtype and device.
inline Tensor zeros_like(const Tensor& x) { return detail::tensor_of(dl_zeros_like, x.handle()); }

// A tensor of ones of x's shape, dtype and device.
inline Tensor ones_like(const Tensor& x) { return detail::tensor_of(dl_ones_like, x.handle()); }

// A tensor of x's shape, dtype and device with every element the same number.
inline Tensor full_like(const Tensor& x, double value) {
  return detail::tensor_of(dl_full_like, x.handle(), value);
}

// The numbers start, start + step, ... up to, without, end.
inline Tensor arange(Scalar start, Scalar end, Scalar step = 1, const TensorOptions& options = {}) {
  if (start.is_integral() && end.is_integral() && step.is_integral()) return detail::with_options(detail::tensor_of(dl_arange_i64, start.i64(), end.i64(), step.i64(), static_cast<int32_t>(options.dtype()), options.device().value()), options);
  return detail::with_options(detail::tensor_of(dl_arange, start.f64(), end.f64(), step.f64(),
      static_cast<int32_t>(options.dtype()), options.device().value()), options);
}

// Numbers at equal distances from start to end, both included.
inline Tensor linspace(double start, double end, int64_t steps, const TensorOptions& options = {}) {
  return detail::with_options(detail::tensor_of(dl_linspace, start, end, steps,
      static_cast<int32_t>(options.dtype()), options.device().value()), options);
}

// A matrix with ones on its diagonal and zeros elsewhere.
inline Tensor eye(int64_t rows, int64_t columns, const TensorOptions& options = {}) {
  return detail::with_options(detail::tensor_of(dl_eye, rows, columns,
      static_cast<int32_t>(options.dtype()), options.device().value()), options);
}

// x in another dtype, x itself where nothing changes. Floating numbers lose their fraction on the
// way to integers; everything but zero is true.
inline Tensor to(const Tensor& x, DType dtype) {
  return detail::tensor_of(dl_to_dtype, x.handle(), static_cast<int32_t>(dtype));
}

// x on another device, x itself where nothing changes.
inline Tensor to(const Tensor& x, Device device) {
  return detail::tensor_of(dl_to_device, x.handle(), device.value());
}

// x itself if it lies in row-major order, else a copy that does.
inline Tensor contiguous(const Tensor& x) { return detail::tensor_of(dl_contiguous, x.handle()); }

// A copy in row-major order; gradients flow through it.
inline Tensor clone(const Tensor& x) { return detail::tensor_of(dl_clone, x.handle()); }

}  // namespace dl

namespace dl::detail {

inline Tensor TensorMethods::empty_like() const { return dl::empty_like(self()); }

inline Tensor TensorMethods::zeros_like() const { return dl::zeros_like(self()); }

inline Tensor TensorMethods::ones_like() const { return dl::ones_like(self()); }

inline Tensor TensorMethods::full_like(double value) const { return dl::full_like(self(), value); }

inline Tensor TensorMethods::to(DType dtype) const { return dl::to(self(), dtype); }

inline Tensor TensorMethods::to(Device device) const { return dl::to(self(), device); }

inline Tensor TensorMethods::contiguous() const { return dl::contiguous(self()); }

inline Tensor TensorMethods::clone() const { return dl::clone(self()); }

inline const Tensor& TensorMethods::copy_(const Tensor& src) const {
  const Tensor& x = self();
  detail::check(dl_copy_(x.handle(), src.handle()));
  return x;
}

inline const Tensor& TensorMethods::fill_(Scalar value) const {
  const Tensor& x = self();
  if (value.is_integral()) { detail::check(dl_fill_i64_(x.handle(),
      value.i64())); } else { detail::check(dl_fill_(x.handle(), value.f64())); }
  return x;
}

inline const Tensor& TensorMethods::zero_() const {
  const Tensor& x = self();
  detail::check(dl_zero_(x.handle()));
  return x;
}

}  // namespace dl::detail
