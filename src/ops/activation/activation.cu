#include "kernels/cuda/elementwise.h"
#include "ops/activation/activation_math.h"

DL_UNARY_KERNEL(relu, map_any, Relu)
DL_UNARY_KERNEL(sigmoid, map_floating, Sigmoid)
DL_UNARY_KERNEL(tanh, map_floating, Tanh)
DL_BINARY_KERNEL(relu_backward, map_floating, ReluBackward)
DL_BINARY_KERNEL(sigmoid_backward, map_floating, SigmoidBackward)
DL_BINARY_KERNEL(tanh_backward, map_floating, TanhBackward)
DL_UNARY_KERNEL(normal_cdf, map_floating, NormalCdf)
