#include "ops/view/view.h"

#include "ops/rows/rows.h"

namespace dlcore::optest {
namespace {

using Pieces = std::vector<Tensor>;

Rows rows_of_any_layout() {
  return {
      Row("reshape", {call(ops::reshape)}),
      Row("flatten", {call(ops::flatten)}),
      Row("unflatten", {call(ops::unflatten)}),
      Row("squeeze",
          {call<OfTensor>(ops::squeeze), call<Tensor(const Tensor&, int64_t)>(ops::squeeze)}),
      Row("unsqueeze", {call(ops::unsqueeze)}),
      Row("expand", {call(ops::expand)}),
      Row("permute", {call(ops::permute)}),
      Row("transpose", {call(ops::transpose)}),
      Row("t", {call(ops::t)}),
      Row("select", {call(ops::select)}),
      Row("slice", {call(ops::slice)}),
      Row("narrow", {call(ops::narrow)}),
      Row("split", {call<Pieces(const Tensor&, int64_t, int64_t)>(ops::split),
                    call<Pieces(const Tensor&, const std::vector<int64_t>&, int64_t)>(ops::split)}),
      Row("chunk", {call(ops::chunk)}),
      Row("unbind", {call(ops::unbind)}),
  };
}

}  // namespace

Rows view_rows() {
  Rows rows = rows_of_any_layout();
  rows.push_back(Row("view", {call(ops::view)}).of_layout());
  rows.push_back(Row("as_strided", {call(ops::as_strided)}).of_layout());
  for (Row& row : rows) row.exact().of_sizes();
  return rows;
}

}  // namespace dlcore::optest
