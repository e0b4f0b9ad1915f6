// The typed side of <dl/tensor.h>; capi/tensor.cpp defines it. Generated from capi/spec by capi/generate; do not edit.
#pragma once

#include "capi/values.h"
#include "tensor/tensor.h"
#include <dl/tensor.h>

namespace dlcore::capi {

template <>
struct HandleOf<dl_tensor> {
  using Value = Tensor;
  static constexpr Kind kind = Kind::kTensor;
  static constexpr bool scoped = true;
};

Tensor tensor_from_data(Span<const std::byte> data, const Dims& shape, DType dtype);
Tensor tensor_borrow(Span<std::byte> data, const Dims& shape, DType dtype, Owner user_data);
int64_t tensor_ndim(const Tensor& x);
Dims tensor_shape(const Tensor& x);
int64_t tensor_size(const Tensor& x, int64_t dim);
Dims tensor_strides(const Tensor& x);
int64_t tensor_offset(const Tensor& x);
int64_t tensor_numel(const Tensor& x);
DType tensor_dtype(const Tensor& x);
Device tensor_device(const Tensor& x);
bool tensor_is_contiguous(const Tensor& x);
int64_t tensor_version(const Tensor& x);
bool tensor_is_same(const Tensor& x, const Tensor& y);
void* tensor_data(const Tensor& x);
void tensor_copy_to_host(const Tensor& x, Span<std::byte> data);
void tensor_copy_from_host(const Tensor& x, Span<const std::byte> data);
double item_f64(const Tensor& x);
int64_t item_i64(const Tensor& x);
std::string tensor_to_string(const Tensor& x);

}  // namespace dlcore::capi
