#include <algorithm>

#include "base/error.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "ops/reduce/sum.cpp"
#include <hwy/foreach_target.h>

#include "kernels/cpu/reduce-inl.h"
#include "ops/reduce/reduce.h"
#include "ops/reduce/reduce_math.h"

HWY_BEFORE_NAMESPACE();
namespace dlcore::cpu::HWY_NAMESPACE {

template <class Op>
void accumulate_floating(const TensorRef& y, const TensorRef& x, double divisor) {
  if (x.dtype == DType::kF32) return reduce<Op, float, float>(y, x, divisor);
  reduce<Op, double, double>(y, x, divisor);
}

// Integers and bools add up in i64.
template <class Op>
void accumulate_integers(const TensorRef& y, const TensorRef& x) {
  dispatch_integers(x.dtype,
                    [&](auto tag) { reduce<Op, typename decltype(tag)::type, int64_t>(y, x); });
}

}  // namespace dlcore::cpu::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

DL_CPU_KERNEL(sum_floating, (const TensorRef& y, const TensorRef& x, double divisor),
              (y, x, divisor), accumulate_floating<Sum>(y, x, divisor))
DL_CPU_KERNEL(prod_floating, (const TensorRef& y, const TensorRef& x), (y, x),
              accumulate_floating<Prod>(y, x, 1))

#if HWY_ONCE
#include "autograd/record.h"
#include "ops/arithmetic/arithmetic.h"
#include "ops/common/ref_as.h"
#include "ops/compare/compare.h"
#include "ops/copy/copy.h"
#include "ops/reduce/reduced_shape.h"
#include "ops/select/select.h"
#include "ops/view/view.h"

namespace dlcore {
namespace cpu {

void sum(const Launch&, const TensorRef& y, const TensorRef& x, double divisor) {
  if (is_floating(x.dtype)) return sum_floating(y, x, divisor);
  HWY_NAMESPACE::accumulate_integers<HWY_NAMESPACE::Sum>(y, x);
}

void prod(const Launch&, const TensorRef& y, const TensorRef& x) {
  if (is_floating(x.dtype)) return prod_floating(y, x);
  HWY_NAMESPACE::accumulate_integers<HWY_NAMESPACE::Prod>(y, x);
}

}  // namespace cpu

namespace ops {
namespace {

DType sum_dtype(const Tensor& x) { return x.is_floating() ? x.dtype() : DType::kI64; }

Tensor run_sum(const char* operation, const Tensor& x, const ReducedShape& shape, double divisor) {
  Tensor y = empty(operation, shape.result, sum_dtype(x), x.device());
  kernels::sum(x.device(), ref_as(y, shape.kept), ref(x), divisor);
  return y;
}

// dy, of a reduction's result, for each of its inputs.
Tensor spread(const Tensor& dy, const Dims& kept, const Dims& x_shape) {
  return expand(dy.ndim() == 0 ? dy : reshape(dy, kept), x_shape);
}

Tensor run_prod(const Tensor& x, const ReducedShape& shape) {
  Tensor y = empty("prod", shape.result, sum_dtype(x), x.device());
  kernels::prod(x.device(), ref_as(y, shape.kept), ref(x));
  return y;
}

Tensor prod_recorded(const Tensor& x, const ReducedShape& shape);

// dy times the product of the other factors. One zero among the factors: only its own derivative is
// not zero; more of them: all are.
Tensor prod_gradient(const Tensor& dy, const Tensor& x, const ReducedShape& shape) {
  const Tensor is_zero = eq(x, 0);
  const Tensor zeros = sum_to(is_zero, shape.kept);
  const Tensor factors = masked_fill(x, is_zero, 1);
  const Tensor product = prod_recorded(factors, {shape.kept, shape.kept, shape.count});
  const Tensor others = where(is_zero, expand(product, x.shape()), div(product, factors));
  const Tensor counts = logical_or(eq(zeros, 0), logical_and(eq(zeros, 1), is_zero));
  return mul(spread(dy, shape.kept, x.shape()), masked_fill(others, logical_not(counts), 0));
}

Tensor prod_recorded(const Tensor& x, const ReducedShape& shape) {
  return record("prod", {x}, run_prod(x, shape), [x = save(x), shape](const Tensor& dy) {
    return Grads{prod_gradient(dy, x.get(), shape)};
  });
}

}  // namespace

Tensor sum(const Tensor& x) { return sum(x, Dims()); }

Tensor sum(const Tensor& x, const Dims& dims, bool keepdim) {
  const ReducedShape shape = reduced_shape("sum", x, dims, keepdim);
  return record("sum", {x}, run_sum("sum", x, shape, 1),
                [kept = shape.kept, before = x.shape()](const Tensor& dy) {
                  return Grads{spread(dy, kept, before)};
                });
}

Tensor mean(const Tensor& x) { return mean(x, Dims()); }

Tensor mean(const Tensor& x, const Dims& dims, bool keepdim) {
  DL_CHECK(x.is_floating(), Code::kDtype, "mean: x must be floating point; x: ", x);
  const ReducedShape shape = reduced_shape("mean", x, dims, keepdim);
  const auto count = static_cast<double>(shape.count);
  return record(
      "mean", {x}, run_sum("mean", x, shape, count),
      [kept = shape.kept, before = x.shape(), n = std::max(count, 1.0)](const Tensor& dy) {
        // n = 1 for an empty x: 1 / 0 would make NaN of the second derivative.
        return Grads{spread(div(dy, n), kept, before)};
      });
}

Tensor prod(const Tensor& x) { return prod_recorded(x, reduced_shape("prod", x, Dims(), false)); }

Tensor prod(const Tensor& x, int64_t dim, bool keepdim) {
  return prod_recorded(x, reduced_shape("prod", x, Dims{dim}, keepdim));
}

Tensor sum_to(const Tensor& x, const Dims& shape) {
  if (x.shape() == shape) return x;
  const int missing = x.ndim() - shape.size();
  bool fits = missing >= 0;
  Dims kept(x.ndim(), 1);
  for (int i = 0; fits && i < shape.size(); ++i) {
    kept[missing + i] = shape[i];
    fits = shape[i] == 1 || shape[i] == x.shape()[missing + i];
  }
  DL_CHECK(fits, Code::kShape, "sum_to: x cannot have been broadcast from ", shape, "; x: ", x);
  return record("sum_to", {x}, run_sum("sum_to", x, {kept, shape, 0}, 1),
                [before = x.shape()](const Tensor& dy) { return Grads{expand(dy, before)}; });
}

}  // namespace ops
}  // namespace dlcore
#endif
