#include "ops/compare/compare.h"
#include "ops/bitwise/bitwise.h"

#include "ops/rows/rows.h"

namespace dlcore::optest {

Rows compare_rows() {
  Rows rows = {
      Row("eq", {call<OfTensors>(ops::eq), call<OfNumber>(ops::eq)}),
      Row("ne", {call<OfTensors>(ops::ne), call<OfNumber>(ops::ne)}),
      Row("lt", {call<OfTensors>(ops::lt), call<OfNumber>(ops::lt)}),
      Row("le", {call<OfTensors>(ops::le), call<OfNumber>(ops::le)}),
      Row("gt", {call<OfTensors>(ops::gt), call<OfNumber>(ops::gt)}),
      Row("ge", {call<OfTensors>(ops::ge), call<OfNumber>(ops::ge)}),
      Row("logical_not", {call(ops::logical_not)}),
      Row("logical_and", {call(ops::logical_and)}),
      Row("logical_or", {call(ops::logical_or)}),
      Row("logical_xor", {call(ops::logical_xor)}),
      Row("bitwise_not", {call(ops::bitwise_not)}),
      Row("bitwise_and", {call(ops::bitwise_and)}),
      Row("bitwise_or", {call(ops::bitwise_or)}),
      Row("bitwise_xor", {call(ops::bitwise_xor)}),
      Row("bitwise_left_shift", {call(ops::bitwise_left_shift)}),
      Row("bitwise_right_shift", {call(ops::bitwise_right_shift)}),
      Row("isnan", {call(ops::isnan)}),
      Row("isinf", {call(ops::isinf)}),
      Row("isfinite", {call(ops::isfinite)}),
      Row("isclose", {call(ops::isclose)}),
  };
  for (Row& row : rows) row.exact().order(0);
  return rows;
}

}  // namespace dlcore::optest
