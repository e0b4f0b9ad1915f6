#include "ops/rearrange/rearrange.h"

#include <algorithm>

#include "autograd/autograd.h"
#include "base/checked.h"
#include "base/error.h"
#include "ops/arithmetic/arithmetic.h"
#include "ops/compare/compare.h"
#include "ops/copy/copy.h"
#include "ops/create/create.h"
#include "ops/index/index.h"
#include "ops/join/join.h"
#include "ops/select/select.h"
#include "ops/view/view.h"

namespace dlcore::ops {
namespace {

Tensor backwards_along(const Tensor& x, int dim) {
  const int64_t n = x.shape()[dim];
  const Tensor index = arange(n - 1, int64_t{-1}, int64_t{-1}, DType::kI64, x.device());
  return index_select(x, dim, index);
}

Tensor moved_along(const Tensor& x, int dim, int64_t shift) {
  const int64_t n = x.shape()[dim];
  if (n == 0) return clone(x);
  const int64_t cut = (n - shift % n) % n;  // what stands here becomes the first
  return cat({narrow(x, dim, cut, n - cut), narrow(x, dim, 0, cut)}, dim);
}

// column - row, for each place of the last two dimensions.
Tensor diagonals(const char* operation, const Tensor& x) {
  DL_CHECK(x.ndim() >= 2, Code::kShape, operation, ": x must have two dimensions or more; x: ", x);
  const auto count = [&](int64_t n) {
    return arange(int64_t{0}, n, int64_t{1}, DType::kI64, x.device());
  };
  return sub(count(x.size(-1)), unsqueeze(count(x.size(-2)), 1));
}

}  // namespace

Tensor flip(const Tensor& x, const Dims& dims) {
  Dims seen;
  Tensor y = x;
  for (const int64_t d : dims) {
    const int dim = wrap_dim("flip", d, x.ndim());
    DL_CHECK(std::find(seen.begin(), seen.end(), dim) == seen.end(), Code::kInvalidArgument,
             "flip: dims ", dims, " names a dimension twice; x: ", x);
    seen.push_back(dim);
    if (x.ndim() > 0) y = backwards_along(y, dim);
  }
  return y.is_same(x) ? clone(x) : y;
}

Tensor roll(const Tensor& x, const Dims& shifts, const Dims& dims) {
  if (dims.empty() && shifts.size() == 1) {
    return reshape(moved_along(reshape(x, {x.numel()}), 0, shifts[0]), x.shape());
  }
  DL_CHECK(!dims.empty() && shifts.size() == dims.size(), Code::kInvalidArgument, "roll: shifts ",
           shifts, " and dims ", dims, " must be as many");
  Tensor y = x;
  for (int i = 0; i < dims.size(); ++i) {
    const int dim = wrap_dim("roll", dims[i], x.ndim());
    DL_CHECK(x.ndim() > 0, Code::kIndex, "roll: x has no dimension ", dims[i], "; x: ", x);
    y = moved_along(y, dim, shifts[i]);
  }
  return y;
}

Tensor repeat(const Tensor& x, const Dims& repeats) {
  DL_CHECK(repeats.size() >= x.ndim(), Code::kShape, "repeat: repeats ", repeats,
           " must have as many dimensions as x or more; x: ", x);
  Dims shape(repeats.size() - x.ndim(), 1);
  for (const int64_t size : x.shape()) shape.push_back(size);
  Tensor y = reshape(x, shape);
  for (int i = 0; i < repeats.size(); ++i) {
    DL_CHECK(repeats[i] >= 0, Code::kShape, "repeat: repeats ", repeats,
             " must not be negative; x: ", x);
    shape[i] = checked_mul(shape[i], repeats[i], "repeat: repeats");
    Dims spread = y.shape();
    spread[i] = repeats[i];
    spread.insert(i + 1, y.shape()[i]);
    y = reshape(expand(unsqueeze(y, i), spread), shape);
  }
  return y.is_same(x) ? clone(x) : y;
}

Tensor tril(const Tensor& x, int64_t diagonal) {
  return masked_fill(x, gt(diagonals("tril", x), diagonal), int64_t{0});
}

Tensor triu(const Tensor& x, int64_t diagonal) {
  return masked_fill(x, lt(diagonals("triu", x), diagonal), int64_t{0});
}

}  // namespace dlcore::ops
