#include <algorithm>

#include "autograd/autograd.h"
#include "base/checked.h"
#include "base/error.h"
#include "ops/common/apply.h"
#include "ops/compare/compare.h"
#include "ops/copy/copy.h"
#include "ops/create/create.h"
#include "ops/index/index.h"
#include "ops/reduce/reduce.h"
#include "ops/view/view.h"
#include "tensor/host_value.h"

namespace dlcore::ops {
namespace {

// One more than the largest of x, or 0 if there is none.
int64_t count_of_values(const char* operation, const Tensor& x) {
  return x.numel() == 0 ? 0 : host_value<int64_t>(operation, to(max(x), DType::kI64)) + 1;
}

}  // namespace

// No gradient: x counts, it does not measure.
Tensor one_hot(const Tensor& x, int64_t classes) {
  const NoGrad no_grad;
  DL_CHECK(x.dtype() == DType::kI64, Code::kDtype, "one_hot: x must be i64; x: ", x);
  DL_CHECK(classes >= 1 || (classes == -1 && x.numel() > 0), Code::kInvalidArgument,
           "one_hot: classes (", classes, ") must be positive, or -1 to follow from x; x: ", x);
  const int64_t n = classes == -1 ? std::max<int64_t>(1, count_of_values("one_hot", x)) : classes;
  checked_mul(checked_mul(std::max<int64_t>(1, x.numel()), n, "one_hot: classes"),
              int64_t{sizeof(int64_t)}, "one_hot: classes");
  const Tensor places = checked_index("one_hot", "x", x, n, std::nullopt,
                                      [&] { return cat("there are ", n, " classes"); });
  const Tensor columns = arange(int64_t{0}, n, int64_t{1}, DType::kI64, x.device());
  return to(eq(unsqueeze(places, -1), columns), DType::kI64);
}

Tensor bincount(const Tensor& x, const Tensor& weights, int64_t min_length) {
  const NoGrad no_grad;
  DL_CHECK(x.ndim() == 1, Code::kShape, "bincount: x must have one dimension; x: ", x);
  DL_CHECK(min_length >= 0, Code::kInvalidArgument, "bincount: min_length (", min_length,
           ") must not be negative");
  DL_CHECK(!weights.defined() || weights.shape() == x.shape(), Code::kShape,
           "bincount: weights must have x's shape; x: ", x, ", weights: ", weights);
  checked_mul(min_length, int64_t{sizeof(int64_t)}, "bincount: min_length");
  if (weights.defined()) check_same_device("bincount", x, weights, "x", "weights");
  const Tensor values = row_major_index("bincount", "x", x);
  const int64_t n = std::max(min_length, count_of_values("bincount", values));
  const Tensor places = checked_index("bincount", "x", values, n, std::nullopt,
                                      [] { return std::string("it must not be negative"); });
  const Tensor added = !weights.defined()      ? ones_like(places)
                       : weights.is_floating() ? weights
                                               : to(weights, DType::kF64);
  return index_add(zeros({n}, added.dtype(), x.device()), 0, places, added);
}

}  // namespace dlcore::ops
