#include "base/error.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "ops/reduce/logical.cpp"
#include <hwy/foreach_target.h>

#include "kernels/cpu/reduce-inl.h"
#include "ops/reduce/reduce.h"
#include "ops/reduce/reduce_math.h"

HWY_BEFORE_NAMESPACE();
namespace dlcore::cpu::HWY_NAMESPACE {

template <class Op>
void truth(const TensorRef& y, const TensorRef& x) {
  reduce<Op, bool, bool>(y, x, [](bool value) { return value; });
}

}  // namespace dlcore::cpu::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

DL_CPU_KERNEL(all, (const Launch& launch, const TensorRef& y, const TensorRef& x), (launch, y, x),
              (void)launch, truth<Prod>(y, x))
DL_CPU_KERNEL(any, (const Launch& launch, const TensorRef& y, const TensorRef& x), (launch, y, x),
              (void)launch, truth<Sum>(y, x))

#if HWY_ONCE
#include "autograd/autograd.h"
#include "ops/copy/copy.h"
#include "ops/reduce/reduced_shape.h"

namespace dlcore::ops {
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

}  // namespace dlcore::ops
#endif
