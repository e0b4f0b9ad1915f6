// The typed side of <dl/rearrange.h>; capi/rearrange.cpp defines it. Generated from capi/spec by capi/generate; do not edit.
#pragma once

#include "capi/values.h"
#include "tensor/tensor.h"
#include "capi/generated/tensor.h"
#include <dl/rearrange.h>

namespace dlcore::capi {

Tensor flip(const Tensor& x, const Dims& dims);
Tensor roll(const Tensor& x, const Dims& shifts, const Dims& dims);
Tensor repeat(const Tensor& x, const Dims& repeats);
Tensor tril(const Tensor& x, int64_t diagonal);
Tensor triu(const Tensor& x, int64_t diagonal);
std::tuple<Tensor, Tensor> sort(const Tensor& x, int64_t dim, bool descending);
Tensor argsort(const Tensor& x, int64_t dim, bool descending);
std::tuple<Tensor, Tensor> topk(const Tensor& x, int64_t k, int64_t dim, bool largest);

}  // namespace dlcore::capi
