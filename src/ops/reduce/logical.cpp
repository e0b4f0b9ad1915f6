// Truth values need no vectors of their own: this file is compiled for the baseline alone.
#define HWY_COMPILE_ONLY_STATIC
#include "autograd/autograd.h"
#include "kernels/cpu/reduce-inl.h"
#include "ops/common/ref_as.h"
#include "ops/copy/copy.h"
#include "ops/reduce/reduce.h"
#include "ops/reduce/reduce_math.h"
#include "ops/reduce/reduced_shape.h"

namespace dlcore {
namespace cpu {
namespace {

template <class Op>
void truth(const TensorRef& y, const TensorRef& x) {
  HWY_NAMESPACE::reduce<Op, bool, bool>(y, x);
}

}  // namespace

void all(const Launch&, const TensorRef& y, const TensorRef& x) {
  truth<HWY_NAMESPACE::Prod>(y, x);
}
void any(const Launch&, const TensorRef& y, const TensorRef& x) { truth<HWY_NAMESPACE::Sum>(y, x); }

}  // namespace cpu

namespace ops {
namespace {

// No gradient: the result is a truth value.
template <class Kernel>
Tensor logical(const char* operation, const Kernel& kernel, const Tensor& x, const Dims& dims,
               bool keepdim) {
  const ReducedShape shape = reduced_shape(operation, x, dims, keepdim);
  const NoGrad no_grad;
  const Tensor truth = to(x, DType::kBool);
  Tensor y = empty(operation, shape.result, DType::kBool, x.device());
  kernel(x.device(), ref_as(y, shape.kept), ref(truth));
  return x.dtype() == DType::kU8 ? to(y, DType::kU8) : y;
}

}  // namespace

Tensor all(const Tensor& x) { return all(x, Dims()); }
Tensor all(const Tensor& x, const Dims& dims, bool keepdim) {
  return logical("all", kernels::all, x, dims, keepdim);
}
Tensor any(const Tensor& x) { return any(x, Dims()); }
Tensor any(const Tensor& x, const Dims& dims, bool keepdim) {
  return logical("any", kernels::any, x, dims, keepdim);
}

}  // namespace ops
}  // namespace dlcore
