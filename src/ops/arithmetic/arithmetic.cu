#include "kernels/cuda/elementwise.h"
#include "tensor/scalar.h"

#include "ops/arithmetic/arithmetic_math.h"

DL_BINARY_KERNEL(add, map_any, Add)
DL_BINARY_KERNEL(sub, map_any, Sub)
DL_BINARY_KERNEL(mul, map_any, Mul)
DL_BINARY_KERNEL(div, map_floating, Div)
DL_UNARY_KERNEL(neg, map_any, Neg)
DL_BINARY_KERNEL(maximum, map_any, Maximum)
DL_BINARY_KERNEL(minimum, map_any, Minimum)

namespace dlcore::cuda {

void add_scaled(const Launch& launch, const TensorRef& z, const TensorRef& x, const TensorRef& y,
                Scalar alpha) {
  map_any(launch, AddScaled{alpha}, z, x, y);
}

}  // namespace dlcore::cuda
