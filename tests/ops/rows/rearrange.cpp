#include "ops/rearrange/rearrange.h"

#include "ops/rows/rows.h"

namespace dlcore::optest {

Rows rearrange_rows() {
  Rows rows = {
      Row("flip", {call(ops::flip)}),     Row("roll", {call(ops::roll)}),
      Row("repeat", {call(ops::repeat)}), Row("tril", {call(ops::tril)}),
      Row("triu", {call(ops::triu)}),
  };
  for (Row& row : rows) {
    if (row.op() != "repeat") row.exact();
  }
  return rows;
}

}  // namespace dlcore::optest
