#pragma once

#include "kernels/kernel.h"

namespace dlcore::ops {

// Row-major x as a kernel sees it in another shape of the same size.
TensorRef ref_as(const Tensor& x, const Dims& shape);
// As [outer, size of dim, inner].
TensorRef around(const Tensor& x, int dim);

}  // namespace dlcore::ops
