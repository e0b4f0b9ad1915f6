#pragma once

#include <string>
#include <vector>

#include "tensor/tensor.h"

namespace dlcore {

// "tensor([[1., 2.],\n        [3., 4.]], suffix)": PyTorch's layout and rounding (4 digits, 80
// columns, the middle of more than 1000 elements left out). `suffixes` come after dtype and device.
std::string format_tensor(const Tensor& x, const std::vector<std::string>& suffixes);

}  // namespace dlcore
