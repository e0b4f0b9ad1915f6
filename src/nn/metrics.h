#pragma once

#include "tensor/tensor.h"

// How good a classifier is. scores: [N, C], the class with the largest one counts; target: [N],
// class numbers.
namespace dlcore::nn {

// The share of right answers; NaN without samples.
double accuracy(const Tensor& scores, const Tensor& target);

// i64 [C, C]: row t, column p counts the samples of class t that were taken for p.
Tensor confusion_matrix(const Tensor& scores, const Tensor& target);

}  // namespace dlcore::nn
