#include "ops/arithmetic/arithmetic.h"

#include "ops/rows/rows.h"

namespace dlcore::optest {
namespace {

using ToNumber = Tensor(Scalar, const Tensor&);
using WriteScaled = void(const Tensor&, const Tensor&, Scalar);

void add_tensor(const Tensor& x, const Tensor& y) { ops::add_(x, y); }
void sub_tensor(const Tensor& x, const Tensor& y) { ops::sub_(x, y); }

Rows with_gradients() {
  return {
      Row("add", {call<OfTensors>(ops::add), call<OfNumber>(ops::add)})
          .in_place("add_", {call(add_tensor), call<WriteNumber>(ops::add_)}),
      Row("sub", {call<OfTensors>(ops::sub), call<OfNumber>(ops::sub)})
          .in_place("sub_", {call(sub_tensor), call<WriteNumber>(ops::sub_)}),
      Row("mul", {call<OfTensors>(ops::mul), call<OfNumber>(ops::mul)})
          .in_place("mul_", {call<WriteTensor>(ops::mul_), call<WriteNumber>(ops::mul_)}),
      Row("div", {call<OfTensors>(ops::div), call<OfNumber>(ops::div)})
          .in_place("div_", {call<WriteTensor>(ops::div_), call<WriteNumber>(ops::div_)}),
      Row("rsub", {call(ops::rsub)}),
      Row("rdiv", {call(ops::rdiv)}),
      Row("neg", {call(ops::neg)}).exact(),
      Row("pow", {call<OfTensors>(ops::pow), call<OfNumber>(ops::pow), call<ToNumber>(ops::pow)}),
      Row("maximum", {call<OfTensors>(ops::maximum), call<OfNumber>(ops::maximum)}),
      Row("minimum", {call<OfTensors>(ops::minimum), call<OfNumber>(ops::minimum)}),
      Row("add_", {call<WriteScaled>(ops::add_)}).writes(),
      Row("sub_", {call<WriteScaled>(ops::sub_)}).writes(),
  };
}

}  // namespace

Rows arithmetic_rows() {
  Rows rows = with_gradients();
  rows.push_back(Row("lerp", {call(ops::lerp)}));
  rows.push_back(
      Row("remainder", {call<OfTensors>(ops::remainder), call<OfNumber>(ops::remainder)}));
  rows.push_back(
      Row("floor_divide", {call<OfTensors>(ops::floor_divide), call<OfNumber>(ops::floor_divide)})
          .exact()
          .order(0));
  return rows;
}

}  // namespace dlcore::optest
