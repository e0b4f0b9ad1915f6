#include "nn/layers/activations.h"

#include "ops/activation/activation.h"
#include "ops/softmax/softmax.h"

namespace dlcore::nn {

Tensor ReLU::apply(const Tensor& x) { return ops::relu(x); }
Tensor Sigmoid::apply(const Tensor& x) { return ops::sigmoid(x); }
Tensor Tanh::apply(const Tensor& x) { return ops::tanh(x); }
Tensor Softmax::apply(const Tensor& x) { return ops::softmax(x, dim_); }
Tensor LogSoftmax::apply(const Tensor& x) { return ops::log_softmax(x, dim_); }

}  // namespace dlcore::nn
