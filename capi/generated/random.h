// The typed side of <dl/random.h>; capi/random.cpp defines it. Generated from capi/spec by capi/generate; do not edit.
#pragma once

#include "capi/values.h"
#include "tensor/tensor.h"
#include "capi/generated/runtime.h"
#include "capi/generated/tensor.h"
#include <dl/random.h>

namespace dlcore::capi {

Tensor rand(const Dims& shape, std::optional<DType> dtype, Device device,
    const Ref<Generator>& generator);
Tensor randn(const Dims& shape, std::optional<DType> dtype, Device device,
    const Ref<Generator>& generator);
Tensor randint(int64_t low, int64_t high, const Dims& shape, std::optional<DType> dtype,
    Device device, const Ref<Generator>& generator);
Tensor randperm(int64_t n, Device device, const Ref<Generator>& generator);
Tensor bernoulli(const Tensor& p, const Ref<Generator>& generator);
Tensor multinomial(const Tensor& weights, int64_t count, bool replacement,
    const Ref<Generator>& generator);
Tensor dropout(const Tensor& x, double p, bool training, const Ref<Generator>& generator);
void uniform_(const Tensor& x, double from, double to, const Ref<Generator>& generator);
void normal_(const Tensor& x, double mean, double std, const Ref<Generator>& generator);
void exponential_(const Tensor& x, double rate, const Ref<Generator>& generator);
void random_(const Tensor& x, int64_t from, int64_t to, const Ref<Generator>& generator);
void bernoulli_(const Tensor& x, double p, const Ref<Generator>& generator);

}  // namespace dlcore::capi
