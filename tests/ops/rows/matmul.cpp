#include "ops/matmul/matmul.h"

#include "ops/rows/rows.h"

namespace dlcore::optest {
namespace {

// Sums of up to 33 products, added up in another order than PyTorch's.
constexpr Tolerance kProductF32{4e-6, 4e-6};
constexpr Tolerance kProductF64{1e-13, 1e-13};

}  // namespace

Rows matmul_rows() {
  Rows rows = {
      Row("matmul", {call(ops::matmul)}), Row("mm", {call(ops::mm)}),
      Row("bmm", {call(ops::bmm)}),       Row("dot", {call(ops::dot)}),
      Row("outer", {call(ops::outer)}),   Row("linear", {call(ops::linear)}),
  };
  for (Row& row : rows) row.tolerance(kProductF32, kProductF64);
  return rows;
}

}  // namespace dlcore::optest
