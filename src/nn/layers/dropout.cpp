#include "nn/layers/dropout.h"

#include "base/number_text.h"
#include "ops/random/random.h"

namespace dlcore::nn {

Dropout::Dropout(double p) : UnaryModule("Dropout"), p_(p) {
  DL_CHECK(p >= 0 && p <= 1, Code::kInvalidArgument, "dropout: p (", p,
           ") must be between 0 and 1");
}

Tensor Dropout::apply(const Tensor& x) { return ops::dropout(x, p_, training()); }

std::string Dropout::settings() const { return "p=" + python_text(p_) + ", inplace=False"; }

}  // namespace dlcore::nn
