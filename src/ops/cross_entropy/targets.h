#pragma once

#include <cstdint>

#include "tensor/tensor.h"

namespace dlcore::ops {

// The dimension of the classes: the only one of (C), else the second.
int class_dim(const Tensor& scores);

// Fails unless scores is floating with a class dimension, and weight, if there is one, has a number
// of scores' dtype for each class.
void check_scores(const char* operation, const char* argument, const Tensor& scores,
                  const Tensor& weight);

// Class indices as i64 in row-major order, each of them inside or `ignored`.
Tensor check_classes(const char* operation, const char* argument, const Tensor& scores,
                     const Tensor& target, int64_t ignored);

}  // namespace dlcore::ops
