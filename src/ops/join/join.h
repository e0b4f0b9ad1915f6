#pragma once

#include <cstdint>
#include <vector>

#include "tensor/tensor.h"

namespace dlcore::ops {

// The tensors one after another along dim; their other sizes agree, and they are brought to one
// dtype. An empty one-dimensional tensor fits everywhere.
Tensor cat(const std::vector<Tensor>& xs, int64_t dim = 0);
// The tensors, all of one shape, along a new dimension.
Tensor stack(const std::vector<Tensor>& xs, int64_t dim = 0);

}  // namespace dlcore::ops
