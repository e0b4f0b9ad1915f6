#include "ops/reduce/reduce.h"

#include "ops/rows/rows.h"

namespace dlcore::optest {
namespace {

using OverDims = Tensor(const Tensor&, const Dims&, bool);
using OverDim = Tensor(const Tensor&, int64_t, bool);
using Paired = std::pair<Tensor, Tensor>(const Tensor&, int64_t, bool);

// Sums of up to 132 numbers, added up in another order than PyTorch's; var of numbers near 1e4.
constexpr Tolerance kSumF32{4e-6, 4e-6};
constexpr Tolerance kSumF64{1e-13, 1e-13};

}  // namespace

Rows reduce_rows() {
  return {
      Row("sum", {call<OfTensor>(ops::sum), call<OverDims>(ops::sum)}).tolerance(kSumF32, kSumF64),
      Row("mean", {call<OfTensor>(ops::mean), call<OverDims>(ops::mean)})
          .tolerance(kSumF32, kSumF64),
      Row("prod", {call<OfTensor>(ops::prod), call<OverDim>(ops::prod)}),
      Row("sum_to", {call(ops::sum_to)}).tolerance(kSumF32, kSumF64).of_sizes(),
      Row("max", {call<OfTensor>(ops::max), call<Paired>(ops::max)}).exact(),
      Row("min", {call<OfTensor>(ops::min), call<Paired>(ops::min)}).exact(),
      Row("amax", {call(ops::amax)}),
      Row("amin", {call(ops::amin)}),
      Row("argmax", {call(ops::argmax)}).exact().order(0),
      Row("argmin", {call(ops::argmin)}).exact().order(0),
      Row("all", {call<OfTensor>(ops::all), call<OverDims>(ops::all)}).exact().order(0),
      Row("any", {call<OfTensor>(ops::any), call<OverDims>(ops::any)}).exact().order(0),
      Row("var", {call(ops::var)}).tolerance({4e-6, 4e-6}, {1e-12, 1e-13}),
      Row("norm", {call(ops::norm)}).tolerance({4e-6, 4e-6}, {1e-12, 1e-13}),
      Row("std", {call(ops::std)}).tolerance({4e-6, 4e-6}, {1e-12, 1e-13}),
  };
}

}  // namespace dlcore::optest
