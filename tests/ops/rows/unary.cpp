#include "ops/unary/unary.h"

#include "ops/rows/rows.h"

namespace dlcore::optest {

Rows unary_rows() {
  return {
      Row("exp", {call(ops::exp)}),
      Row("log", {call(ops::log)}),
      Row("log1p", {call(ops::log1p)}),
      Row("expm1", {call(ops::expm1)}),
      Row("sqrt", {call(ops::sqrt)}),
      Row("rsqrt", {call(ops::rsqrt)}),
      Row("reciprocal", {call(ops::reciprocal)}),
      Row("sin", {call(ops::sin)}),
      Row("cos", {call(ops::cos)}),
      Row("tan", {call(ops::tan)}).tolerance({4e-6, 4e-7}, kF64),
      Row("erf", {call(ops::erf)}),
      Row("log2", {call(ops::log2)}),
      Row("log10", {call(ops::log10)}),
      Row("floor", {call(ops::floor)}).exact(),
      Row("ceil", {call(ops::ceil)}).exact(),
      Row("round", {call(ops::round)}).exact(),
      Row("trunc", {call(ops::trunc)}).exact(),
      Row("abs", {call(ops::abs)}).exact(),
      Row("sign", {call(ops::sign)}).exact(),
      Row("square", {call(ops::square)}),
  };
}

}  // namespace dlcore::optest
