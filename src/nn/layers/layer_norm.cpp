#include "nn/layers/layer_norm.h"

#include "base/number_text.h"
#include "nn/layers/affine.h"
#include "ops/normalize/normalize.h"

namespace dlcore::nn {

LayerNorm::LayerNorm(const Dims& shape, double eps, bool affine, bool bias, DType dtype,
                     Device device)
    : UnaryModule("LayerNorm"), shape_(shape), eps_(eps) {
  DL_CHECK(!shape.empty(), Code::kInvalidArgument, "layer_norm: shape must not be empty");
  check_normalization("layer_norm", eps, dtype);
  if (affine) register_affine("layer_norm", this, shape, bias, dtype, device);
}

Tensor LayerNorm::apply(const Tensor& x) {
  return ops::layer_norm(x, shape_, own_weight(*this), own_bias(*this), eps_);
}

std::string LayerNorm::settings() const {
  std::string sizes;
  for (int64_t size : shape_) sizes += (sizes.empty() ? "" : ", ") + std::to_string(size);
  if (shape_.size() == 1) sizes += ",";
  return cat("(", sizes, "), eps=", python_text(eps_),
             ", elementwise_affine=", python_word(own_weight(*this).defined()),
             ", bias=", python_word(own_bias(*this).defined()));
}

}  // namespace dlcore::nn
