// The typed side of <dl/linalg.h>; capi/linalg.cpp defines it. Generated from capi/spec by capi/generate; do not edit.
#pragma once

#include "capi/values.h"
#include "tensor/tensor.h"
#include "capi/generated/tensor.h"
#include <dl/linalg.h>

namespace dlcore::capi {

Tensor matmul(const Tensor& x, const Tensor& y);
Tensor mm(const Tensor& x, const Tensor& y);
Tensor bmm(const Tensor& x, const Tensor& y);
Tensor dot(const Tensor& x, const Tensor& y);
Tensor outer(const Tensor& x, const Tensor& y);
Tensor linear(const Tensor& x, const Tensor& weight, const Tensor& bias);

}  // namespace dlcore::capi
