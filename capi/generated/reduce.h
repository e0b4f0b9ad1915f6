// The typed side of <dl/reduce.h>; capi/reduce.cpp defines it. Generated from capi/spec by capi/generate; do not edit.
#pragma once

#include "capi/values.h"
#include "tensor/tensor.h"
#include "capi/generated/tensor.h"
#include <dl/reduce.h>

namespace dlcore::capi {

Tensor sum(const Tensor& x);
Tensor sum_dims(const Tensor& x, const Dims& dims, bool keepdim);
Tensor mean(const Tensor& x);
Tensor mean_dims(const Tensor& x, const Dims& dims, bool keepdim);
Tensor prod(const Tensor& x);
Tensor max(const Tensor& x);
std::tuple<Tensor, Tensor> max_dim(const Tensor& x, int64_t dim, bool keepdim);
Tensor min(const Tensor& x);
std::tuple<Tensor, Tensor> min_dim(const Tensor& x, int64_t dim, bool keepdim);
Tensor amax(const Tensor& x, const Dims& dims, bool keepdim);
Tensor amin(const Tensor& x, const Dims& dims, bool keepdim);
Tensor argmax(const Tensor& x);
Tensor argmax_dim(const Tensor& x, int64_t dim, bool keepdim);
Tensor argmin(const Tensor& x);
Tensor argmin_dim(const Tensor& x, int64_t dim, bool keepdim);
Tensor all(const Tensor& x);
Tensor all_dims(const Tensor& x, const Dims& dims, bool keepdim);
Tensor any(const Tensor& x);
Tensor any_dims(const Tensor& x, const Dims& dims, bool keepdim);
Tensor var(const Tensor& x, const Dims& dims, double correction, bool keepdim);
Tensor std(const Tensor& x, const Dims& dims, double correction, bool keepdim);
Tensor softmax(const Tensor& x, int64_t dim);
Tensor log_softmax(const Tensor& x, int64_t dim);
Tensor norm(const Tensor& x, double p, const Dims& dims, bool keepdim);
Tensor cumsum(const Tensor& x, int64_t dim);
Tensor layer_norm(const Tensor& x, const Dims& shape, const Tensor& weight, const Tensor& bias,
    double eps);
Tensor batch_norm(const Tensor& x, const Tensor& running_mean, const Tensor& running_var,
    const Tensor& weight, const Tensor& bias, bool training, double momentum, double eps);

}  // namespace dlcore::capi
