// Making and filling tensors.
#include "capi/generated/create.h"

#include "ops/copy/copy.h"
#include "ops/create/create.h"

namespace dlcore::capi {

namespace {

DType floating(std::optional<DType> dtype) { return dtype.value_or(dlcore::default_dtype()); }
DType integer(std::optional<DType> dtype) { return dtype.value_or(DType::kI64); }

}  // namespace

using Choice = std::optional<DType>;

Tensor empty(const Dims& shape, Choice dtype, Device device) {
  return dlcore::empty("empty", shape, floating(dtype), device);
}
Tensor zeros(const Dims& shape, Choice dtype, Device device) {
  return ops::zeros(shape, floating(dtype), device);
}
Tensor ones(const Dims& shape, Choice dtype, Device device) {
  return ops::ones(shape, floating(dtype), device);
}
Tensor full(const Dims& shape, double value, Choice dtype, Device device) {
  return ops::full(shape, value, floating(dtype), device);
}
Tensor full_i64(const Dims& shape, int64_t value, Choice dtype, Device device) {
  return ops::full(shape, value, integer(dtype), device);
}
Tensor scalar(double value, Choice dtype) {
  return ops::full({}, value, floating(dtype), dlcore::default_device());
}
Tensor scalar_i64(int64_t value, Choice dtype) {
  return ops::full({}, value, integer(dtype), dlcore::default_device());
}
Tensor empty_like(const Tensor& x) { return dlcore::empty_like(x); }
Tensor zeros_like(const Tensor& x) { return ops::zeros_like(x); }
Tensor ones_like(const Tensor& x) { return ops::ones_like(x); }
Tensor full_like(const Tensor& x, double value) { return ops::full_like(x, value); }
Tensor arange(double start, double end, double step, Choice dtype, Device device) {
  return ops::arange(start, end, step, floating(dtype), device);
}
Tensor arange_i64(int64_t start, int64_t end, int64_t step, Choice dtype, Device device) {
  return ops::arange(start, end, step, integer(dtype), device);
}
Tensor linspace(double start, double end, int64_t steps, Choice dtype, Device device) {
  return ops::linspace(start, end, steps, floating(dtype), device);
}
Tensor eye(int64_t rows, int64_t columns, Choice dtype, Device device) {
  return ops::eye(rows, columns, floating(dtype), device);
}

Tensor to_dtype(const Tensor& x, DType dtype) { return ops::to(x, dtype); }
Tensor to_device(const Tensor& x, Device device) { return ops::to(x, device); }
Tensor contiguous(const Tensor& x) { return ops::contiguous(x); }
Tensor clone(const Tensor& x) { return ops::clone(x); }
void copy_(const Tensor& x, const Tensor& src) { ops::copy_(x, src); }
void fill_(const Tensor& x, double value) { ops::fill_(x, value); }
void fill_i64_(const Tensor& x, int64_t value) { ops::fill_(x, value); }
void zero_(const Tensor& x) { ops::zero_(x); }

}  // namespace dlcore::capi
