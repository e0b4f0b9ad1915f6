#include <mutex>

#include "autograd/autograd.h"
#include "base/error.h"
#include "ops/arithmetic/arithmetic.h"
#include "ops/common/apply.h"
#include "ops/compare/compare.h"
#include "ops/copy/copy.h"
#include "ops/random/random.h"
#include "ops/reduce/reduce.h"
#include "tensor/host_value.h"

namespace dlcore::ops {
namespace {

bool holds_everywhere(const Tensor& condition) {
  return host_value<bool>("multinomial", all(condition));
}

void check(const Tensor& weights, int64_t count, bool replacement) {
  check_floating("multinomial", "weights", weights);
  DL_CHECK(weights.ndim() == 1 || weights.ndim() == 2, Code::kShape,
           "multinomial: weights must have one or two dimensions; weights: ", weights);
  const int64_t k = weights.size(-1);
  DL_CHECK(k > 0, Code::kShape, "multinomial: there is nothing to choose from; weights: ", weights);
  DL_CHECK(count > 0, Code::kInvalidArgument, "multinomial: count (", count, ") must be positive");
  DL_CHECK(replacement || count <= k, Code::kInvalidArgument, "multinomial: count (", count,
           ") must not exceed the ", k, " weights of a row without replacement");
  DL_CHECK(holds_everywhere(logical_and(ge(weights, 0), lt(sub(weights, weights), 1))),
           Code::kInvalidArgument,
           "multinomial: weights must be finite and not negative; weights: ", weights);
  DL_CHECK(holds_everywhere(gt(sum(weights, {-1}), 0)), Code::kInvalidArgument,
           "multinomial: the weights of a row add up to 0; weights: ", weights);
}

// Index i wins a race in which it arrives after an exponential time of rate weight[i]: the first
// `count` to arrive are a sample without replacement.
void draw_by_race(const Tensor& index, const Tensor& rows, Generator* generator) {
  const Tensor times = empty_like(rows);
  exponential_(times, 1, generator);
  const Tensor scratch = empty("multinomial", {rows.size(-1)}, DType::kI64, rows.device());
  kernels::top_indices(rows.device(), ref(index), ref(div(rows, times)), ref(scratch));
}

void draw_by_bounds(const Tensor& index, const Tensor& rows, Generator* generator) {
  const Tensor workspace = clone(rows);
  Generator& source = generator ? *generator : default_generator(rows.device());
  const std::lock_guard<std::mutex> lock(source.mutex());
  kernels::draw_multinomial(rows.device(), ref(index), source, ref(workspace));
}

}  // namespace

// No gradient: an index does not change with the weights.
Tensor multinomial(const Tensor& weights, int64_t count, bool replacement, Generator* generator) {
  const NoGrad no_grad;
  check(weights, count, replacement);
  const Tensor row_major = contiguous(weights);
  const int64_t k = weights.size(-1), m = weights.numel() / k;
  const Tensor rows = alias(row_major, {m, k}, {k, 1}, row_major.offset());
  const Tensor index = empty("multinomial", {m, count}, DType::kI64, weights.device());
  if (replacement && count > 1) {
    draw_by_bounds(index, rows, generator);
  } else {
    draw_by_race(index, rows, generator);
  }
  return weights.ndim() == 2 ? index : alias(index, {count}, {1}, 0);
}

}  // namespace dlcore::ops
