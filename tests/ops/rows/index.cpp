#include "ops/index/index.h"

#include "ops/rows/rows.h"

namespace dlcore::optest {

Rows index_rows() {
  return {
      Row("index_select", {call(ops::index_select)}),
      Row("gather", {call(ops::gather)}),
      Row("index_add", {call(ops::index_add)}),
      Row("scatter_add", {call(ops::scatter_add)}),
  };
}

}  // namespace dlcore::optest
