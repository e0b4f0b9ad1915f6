#pragma once

#include <string>

#include "tensor/tensor.h"

namespace dlcore {

// The tensor as PyTorch prints it, with requires_grad=True or the operation it comes from.
std::string to_string(const Tensor& x);

}  // namespace dlcore
