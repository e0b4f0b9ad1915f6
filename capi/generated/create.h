// The typed side of <dl/create.h>; capi/create.cpp defines it. Generated from capi/spec by capi/generate; do not edit.
#pragma once

#include "capi/values.h"
#include "tensor/tensor.h"
#include "capi/generated/tensor.h"
#include <dl/create.h>

namespace dlcore::capi {

Tensor empty(const Dims& shape, std::optional<DType> dtype, Device device);
Tensor zeros(const Dims& shape, std::optional<DType> dtype, Device device);
Tensor ones(const Dims& shape, std::optional<DType> dtype, Device device);
Tensor full(const Dims& shape, double value, std::optional<DType> dtype, Device device);
Tensor full_i64(const Dims& shape, int64_t value, std::optional<DType> dtype, Device device);
Tensor scalar(double value, std::optional<DType> dtype);
Tensor scalar_i64(int64_t value, std::optional<DType> dtype);
Tensor empty_like(const Tensor& x);
Tensor zeros_like(const Tensor& x);
Tensor ones_like(const Tensor& x);
Tensor full_like(const Tensor& x, double value);
Tensor arange(double start, double end, double step, std::optional<DType> dtype, Device device);
Tensor arange_i64(int64_t start, int64_t end, int64_t step, std::optional<DType> dtype,
    Device device);
Tensor linspace(double start, double end, int64_t steps, std::optional<DType> dtype, Device device);
Tensor eye(int64_t rows, int64_t columns, std::optional<DType> dtype, Device device);
Tensor to_dtype(const Tensor& x, DType dtype);
Tensor to_device(const Tensor& x, Device device);
Tensor contiguous(const Tensor& x);
Tensor clone(const Tensor& x);
void copy_(const Tensor& x, const Tensor& src);
void fill_(const Tensor& x, double value);
void fill_i64_(const Tensor& x, int64_t value);
void zero_(const Tensor& x);

}  // namespace dlcore::capi
