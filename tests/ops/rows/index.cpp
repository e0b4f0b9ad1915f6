#include "ops/index/index.h"

#include "ops/rows/rows.h"

namespace dlcore::optest {

Rows index_rows() {
  return {
      Row("index_select", {call(ops::index_select)}),
      Row("gather", {call(ops::gather)}),
      Row("index_add", {call(ops::index_add)}),
      Row("index_copy", {call(ops::index_copy)}).exact(),
      Row("index", {call(ops::index)}).exact(),
      Row("index_put", {call(ops::index_put)})
          .in_place("index_put_", {call(ops::index_put_)})
          .of_sizes(),
      Row("nonzero", {call(ops::nonzero)}).exact(),
      Row("embedding", {call(ops::embedding)}).of_sizes(),
      Row("one_hot", {call(ops::one_hot)}).exact().of_sizes(),
      Row("bincount", {call(ops::bincount)}).of_sizes(),
      Row("masked_select", {call(ops::masked_select)}).exact(),
      Row("scatter_add", {call(ops::scatter_add)}),
  };
}

}  // namespace dlcore::optest
