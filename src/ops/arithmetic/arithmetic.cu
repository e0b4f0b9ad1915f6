#include "kernels/cuda/elementwise.h"
#include "tensor/scalar.h"

#include "ops/arithmetic/arithmetic_math.h"

#include "ops/arithmetic/arithmetic_kernels.inc"
DL_BINARY_KERNEL(maximum, map_any, Maximum)
DL_BINARY_KERNEL(minimum, map_any, Minimum)

namespace dlcore::cuda {

void add_scaled(const Launch& launch, const TensorRef& z, const TensorRef& x, const TensorRef& y,
                Scalar alpha) {
  map_any(launch, AddScaled{alpha}, z, x, y);
}

}  // namespace dlcore::cuda
