#include "kernels/cuda/elementwise.h"
#include "kernels/cuda/rowwise.h"
#include "ops/softmax/softmax_math.h"

#include "ops/softmax/softmax_kernels.inc"
