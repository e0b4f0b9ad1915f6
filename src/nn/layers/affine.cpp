#include "nn/layers/affine.h"

#include "nn/init.h"

namespace dlcore::nn {

void check_normalization(const char* operation, double eps, DType dtype) {
  DL_CHECK(eps >= 0, Code::kInvalidArgument, operation, ": eps (", eps, ") must not be negative");
  DL_CHECK(is_floating(dtype), Code::kDtype, operation, ": dtype (", dtype, ") must be floating");
}

void register_affine(const char* operation, Module* layer, const Dims& shape, bool bias,
                     DType dtype, Device device) {
  const Tensor weight = empty(operation, shape, dtype, device);
  init::ones_(weight);
  layer->register_parameter("weight", weight);
  if (!bias) return;
  const Tensor zeros = empty(operation, shape, dtype, device);
  init::zeros_(zeros);
  layer->register_parameter("bias", zeros);
}

Tensor own_weight(const Module& layer) {
  return layer.own_parameters().empty() ? Tensor() : layer.own_parameters()[0].tensor;
}

Tensor own_bias(const Module& layer) {
  return layer.own_parameters().size() < 2 ? Tensor() : layer.own_parameters()[1].tensor;
}

}  // namespace dlcore::nn
