#include "nn/layers/linear.h"

#include <cmath>

#include "base/number_text.h"
#include "nn/init.h"
#include "nn/layers/sizes.h"
#include "ops/matmul/matmul.h"

namespace dlcore::nn {

Linear::Linear(int64_t in_features, int64_t out_features, bool bias, DType dtype, Device device)
    : UnaryModule("Linear"),
      in_features_(in_features),
      out_features_(out_features),
      has_bias_(bias) {
  check_sizes("linear", "in_features", in_features, "out_features", out_features);
  DL_CHECK(dlcore::is_floating(dtype), Code::kDtype, "linear: dtype (", dtype,
           ") must be floating");
  const Tensor w = empty("linear", {out_features, in_features}, dtype, device);
  const Tensor b = bias ? empty("linear", {out_features}, dtype, device) : Tensor();
  initialize(w, b);
  register_parameter("weight", w);
  if (bias) register_parameter("bias", b);
}

void Linear::initialize(const Tensor& w, const Tensor& b) const {
  init::kaiming_uniform_(w, std::sqrt(5.0));
  if (!b.defined()) return;
  const double bound = in_features_ > 0 ? 1 / std::sqrt(static_cast<double>(in_features_)) : 0;
  init::uniform_(b, -bound, bound);
}

Tensor Linear::apply(const Tensor& x) { return ops::linear(x, weight(), bias()); }

std::string Linear::settings() const {
  return cat("in_features=", in_features_, ", out_features=", out_features_,
             ", bias=", python_word(has_bias_));
}

}  // namespace dlcore::nn
