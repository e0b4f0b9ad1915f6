#include "ops/normalize/normalize.h"

#include "ops/rows/rows.h"

namespace dlcore::optest {

// The sums are formed in another order than PyTorch's.
Rows normalize_rows() {
  return {
      Row("layer_norm", {call(ops::layer_norm)})
          .tolerance({4e-6, 4e-6}, {1e-12, 1e-13})
          .gradient_tolerance({2e-5, 2e-5}, {1e-11, 1e-12})
          .of_sizes(),
      Row("batch_norm", {call(ops::batch_norm)})
          .tolerance({4e-6, 4e-6}, {1e-12, 1e-13})
          .gradient_tolerance({2e-5, 2e-5}, {1e-11, 1e-12})
          .of_sizes(),
  };
}

}  // namespace dlcore::optest
