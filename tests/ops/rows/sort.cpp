#include "ops/sort/sort.h"

#include "ops/rows/rows.h"
#include "ops/scan/scan.h"

namespace dlcore::optest {

Rows sort_rows() {
  return {
      Row("sort", {call(ops::sort)}).exact(),
      Row("argsort", {call(ops::argsort)}).exact().order(0),
      Row("topk", {call(ops::topk)}).exact(),
      Row("cumsum", {call(ops::cumsum)}).tolerance({2e-6, 2e-6}, {1e-13, 1e-13}),
  };
}

}  // namespace dlcore::optest
