#include "ops/activation/activation.h"

#include "ops/rows/rows.h"

namespace dlcore::optest {
namespace {

Tensor softplus(const Tensor& x) { return ops::softplus(x); }

}  // namespace

Rows activation_rows() {
  return {
      Row("relu", {call(ops::relu)}).exact(),
      Row("sigmoid", {call(ops::sigmoid)}),
      Row("tanh", {call(ops::tanh)}),
      Row("leaky_relu", {call(ops::leaky_relu)}),
      Row("elu", {call(ops::elu)}),
      Row("gelu", {call(ops::gelu)}),
      Row("gelu_tanh", {call(ops::gelu_tanh)}),
      Row("silu", {call(ops::silu)}),
      Row("softplus", {call(softplus)}),
  };
}

}  // namespace dlcore::optest
