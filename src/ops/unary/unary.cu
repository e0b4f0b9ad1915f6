#include "kernels/cuda/elementwise.h"
#include "ops/unary/unary_math.h"

DL_UNARY_KERNEL(exp, map_floating, Exp)
DL_UNARY_KERNEL(log, map_floating, Log)
DL_UNARY_KERNEL(log1p, map_floating, Log1p)
DL_UNARY_KERNEL(expm1, map_floating, Expm1)
DL_UNARY_KERNEL(sqrt, map_floating, Sqrt)
DL_UNARY_KERNEL(rsqrt, map_floating, Rsqrt)
DL_UNARY_KERNEL(reciprocal, map_floating, Reciprocal)
DL_UNARY_KERNEL(sin, map_floating, Sin)
DL_UNARY_KERNEL(cos, map_floating, Cos)
DL_UNARY_KERNEL(floor, map_floating, Floor)
DL_UNARY_KERNEL(ceil, map_floating, Ceil)
DL_UNARY_KERNEL(round, map_floating, Round)
DL_UNARY_KERNEL(trunc, map_floating, Trunc)
DL_UNARY_KERNEL(abs, map_any, Abs)
DL_UNARY_KERNEL(sign, map_any, Sign)
DL_UNARY_KERNEL(square, map_any, Square)
