#include "autograd/autograd.h"
#include "base/error.h"
#include "ops/common/apply.h"
#include "ops/compare/compare.h"
#include "ops/index/index.h"
#include "ops/select/select.h"
#include "ops/view/view.h"

namespace dlcore::ops {

Tensor embedding(const Tensor& weight, const Tensor& x, std::optional<int64_t> padding_index) {
  DL_CHECK(weight.ndim() == 2, Code::kShape,
           "embedding: weight must have two dimensions; weight: ", weight);
  check_same_device("embedding", weight, x, "weight", "x");
  const int64_t rows = weight.shape()[0];
  DL_CHECK(!padding_index || (*padding_index >= 0 && *padding_index < rows), Code::kIndex,
           "embedding: padding_index (", *padding_index, ") must be in [0, ", rows, ")");
  const Tensor places = checked_index("embedding", "x", x, rows, std::nullopt,
                                      [&] { return cat("weight has ", rows, " rows"); });
  Dims shape = x.shape();
  shape.push_back(weight.shape()[1]);
  const Tensor y = reshape(index_select(weight, 0, view(places, {places.numel()})), shape);
  if (!padding_index || !requires_grad(y)) return y;
  return where(eq(unsqueeze(places, -1), *padding_index), detach(y), y);  // no gradient goes there
}

}  // namespace dlcore::ops
