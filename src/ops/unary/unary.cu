#include "kernels/cuda/elementwise.h"
#include "ops/unary/unary_math.h"

#include "ops/unary/unary_kernels.inc"
