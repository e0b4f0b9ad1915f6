#include "ops/loss/loss.h"

#include "ops/rows/rows.h"

namespace dlcore::optest {

Rows loss_rows() {
  Rows rows = {
      Row("mse_loss", {call(ops::mse_loss)}),
      Row("l1_loss", {call(ops::l1_loss)}),
      Row("smooth_l1_loss", {call(ops::smooth_l1_loss)}),
      Row("huber_loss", {call(ops::huber_loss)}),
      // PyTorch adds 1e-12 to x (1 - x) where it differentiates twice.
      Row("bce_loss", {call(ops::bce_loss)}).gradient_tolerance({2e-5, 2e-5}, {1e-9, 1e-9}),
      Row("bce_with_logits_loss", {call(ops::bce_with_logits_loss)}),
  };
  // Sums of up to 37 losses.
  for (Row& row : rows) row.tolerance({2e-6, 2e-6}, {1e-13, 1e-13});
  return rows;
}

}  // namespace dlcore::optest
