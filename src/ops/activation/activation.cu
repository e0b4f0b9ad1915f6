#include "kernels/cuda/elementwise.h"
#include "ops/activation/activation_math.h"

#include "ops/activation/activation_kernels.inc"
DL_UNARY_KERNEL(normal_cdf, map_floating, NormalCdf)
