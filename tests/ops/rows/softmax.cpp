#include "ops/softmax/softmax.h"

#include "ops/cross_entropy/cross_entropy.h"
#include "ops/rows/rows.h"

namespace dlcore::optest {

Rows softmax_rows() {
  Rows rows = {
      Row("softmax", {call(ops::softmax)}),
      Row("log_softmax", {call(ops::log_softmax)}),
      Row("cross_entropy", {call(ops::cross_entropy)}),
      Row("nll_loss", {call(ops::nll_loss)}),
  };
  // Sums of exponentials, and of up to 30 losses.
  for (Row& row : rows) row.tolerance({2e-6, 2e-6}, {1e-13, 1e-13});
  return rows;
}

}  // namespace dlcore::optest
