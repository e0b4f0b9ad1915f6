#include "base/error.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "ops/reduce/extremes.cpp"
#include <hwy/foreach_target.h>

#include "kernels/cpu/reduce-inl.h"
#include "ops/reduce/reduce.h"
#include "ops/reduce/reduce_math.h"

HWY_BEFORE_NAMESPACE();
namespace dlcore::cpu::HWY_NAMESPACE {

template <class Op>
void extreme_of_floating(const TensorRef& y, const TensorRef& x) {
  if (x.dtype == DType::kF32) return reduce<Op, float, float>(y, x);
  reduce<Op, double, double>(y, x);
}

template <class Op>
void extreme_of_integers(const TensorRef& y, const TensorRef& x) {
  dispatch_integers(x.dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    reduce<Op, T, T>(y, x);
  });
}

}  // namespace dlcore::cpu::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

DL_CPU_KERNEL(amax_floating, (const TensorRef& y, const TensorRef& x), (y, x),
              extreme_of_floating<Max>(y, x))
DL_CPU_KERNEL(amin_floating, (const TensorRef& y, const TensorRef& x), (y, x),
              extreme_of_floating<Min>(y, x))

#if HWY_ONCE
#include "autograd/record.h"
#include "ops/arithmetic/arithmetic.h"
#include "ops/common/ref_as.h"
#include "ops/compare/compare.h"
#include "ops/copy/copy.h"
#include "ops/index/index.h"
#include "ops/reduce/reduced_shape.h"
#include "ops/view/view.h"

namespace dlcore {
namespace cpu {

void amax(const Launch&, const TensorRef& y, const TensorRef& x) {
  if (is_floating(x.dtype)) return amax_floating(y, x);
  HWY_NAMESPACE::extreme_of_integers<HWY_NAMESPACE::Max>(y, x);
}

void amin(const Launch&, const TensorRef& y, const TensorRef& x) {
  if (is_floating(x.dtype)) return amin_floating(y, x);
  HWY_NAMESPACE::extreme_of_integers<HWY_NAMESPACE::Min>(y, x);
}

}  // namespace cpu

namespace ops {
namespace {

void check_not_empty(const char* operation, const Tensor& x, const ReducedShape& shape) {
  DL_CHECK(shape.count > 0, Code::kShape, operation,
           ": no elements to choose from along a dimension of size 0; x: ", x);
}

// dy shared evenly among the inputs that equal the result. As in PyTorch, the NaNs of x share that
// of a result over all of x; over dimensions they make the gradient NaN.
Tensor extreme_gradient(const Tensor& dy, const Tensor& x, const Tensor& y, const Dims& kept,
                        bool over_all) {
  const Tensor equal = eq(x, reshape(y, kept));
  const Tensor chosen = to(over_all ? logical_or(equal, ne(x, x)) : equal, x.dtype());
  return mul(chosen, div(reshape(dy, kept), sum_to(chosen, kept)));
}

template <class Kernel>
Tensor extreme(const char* operation, const Kernel& kernel, const Tensor& x, const Dims& dims,
               bool keepdim, bool over_all) {
  const ReducedShape shape = reduced_shape(operation, x, dims, keepdim);
  check_not_empty(operation, x, shape);
  Tensor y = empty(operation, shape.result, x.dtype(), x.device());
  kernel(x.device(), ref_as(y, shape.kept), ref(x));
  return record(operation, {x}, y,
                [x = save(x), y = save_output(y), kept = shape.kept, over_all](const Tensor& dy) {
                  return Grads{extreme_gradient(dy, x.get(), y.get(), kept, over_all)};
                });
}

// Row-major x as [outer, n, inner]; as one row without a dimension.
TensorRef rows_of(const Tensor& x, std::optional<int> at) {
  return at ? around(x, *at) : ref_as(x, {1, x.numel(), 1});
}

// No gradient: an index does not change with x.
template <class Kernel>
Tensor arg_extreme(const char* operation, const Kernel& kernel, const Tensor& x,
                   std::optional<int64_t> dim, bool keepdim) {
  std::optional<int> at;
  if (dim) at = wrap_dim(operation, *dim, x.ndim());
  const ReducedShape shape = reduced_shape(operation, x, at ? Dims{*at} : Dims(), keepdim);
  check_not_empty(operation, x, shape);
  const NoGrad no_grad;
  const Tensor row_major = contiguous(x);
  Tensor index = empty(operation, shape.result, DType::kI64, x.device());
  kernel(x.device(), ref(index), rows_of(row_major, at));
  return index;
}

// The elements at the indices; dy goes back to them.
std::pair<Tensor, Tensor> with_values(const Tensor& x, const Tensor& index, int64_t dim,
                                      bool keepdim) {
  if (x.ndim() == 0 || keepdim) return {gather(x, dim, index), index};
  return {squeeze(gather(x, dim, unsqueeze(index, wrap_dim("max", dim, x.ndim()))), dim), index};
}

}  // namespace

Tensor max(const Tensor& x) { return extreme("max", kernels::amax, x, Dims(), false, true); }
Tensor min(const Tensor& x) { return extreme("min", kernels::amin, x, Dims(), false, true); }

Tensor amax(const Tensor& x, const Dims& dims, bool keepdim) {
  return extreme("amax", kernels::amax, x, dims, keepdim, false);
}
Tensor amin(const Tensor& x, const Dims& dims, bool keepdim) {
  return extreme("amin", kernels::amin, x, dims, keepdim, false);
}

std::pair<Tensor, Tensor> max(const Tensor& x, int64_t dim, bool keepdim) {
  return with_values(x, arg_extreme("max", kernels::argmax, x, dim, keepdim), dim, keepdim);
}
std::pair<Tensor, Tensor> min(const Tensor& x, int64_t dim, bool keepdim) {
  return with_values(x, arg_extreme("min", kernels::argmin, x, dim, keepdim), dim, keepdim);
}

Tensor argmax(const Tensor& x, std::optional<int64_t> dim, bool keepdim) {
  return arg_extreme("argmax", kernels::argmax, x, dim, keepdim);
}
Tensor argmin(const Tensor& x, std::optional<int64_t> dim, bool keepdim) {
  return arg_extreme("argmin", kernels::argmin, x, dim, keepdim);
}

}  // namespace ops
}  // namespace dlcore
#endif
