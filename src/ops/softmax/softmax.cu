#include "kernels/cuda/elementwise.h"
#include "kernels/cuda/rowwise.h"
#include "ops/softmax/softmax_math.h"

DL_UNARY_KERNEL(softmax, map_rows, Softmax)
DL_UNARY_KERNEL(log_softmax, map_rows, LogSoftmax)
DL_BINARY_KERNEL(softmax_backward, map_rows, SoftmaxBackward)
DL_BINARY_KERNEL(log_softmax_backward, map_rows, LogSoftmaxBackward)
