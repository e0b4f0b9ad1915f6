#include "ops/select/select.h"

#include "ops/rows/rows.h"

namespace dlcore::optest {

Rows select_rows() {
  Rows rows = {
      Row("where", {call(ops::where)}),
      Row("clamp", {call(ops::clamp)}),
      Row("masked_fill", {call(ops::masked_fill)}),
  };
  // A broadcast argument's gradient is a sum.
  for (Row& row : rows) row.tolerance({1e-6, 1e-7}, {1e-14, 1e-15});
  return rows;
}

}  // namespace dlcore::optest
