#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "ops/copy/copy.cpp"
#include <hwy/foreach_target.h>

#include "kernels/cpu/elementwise-inl.h"
#include "ops/copy/copy.h"
#include "ops/copy/copy_math.h"

HWY_BEFORE_NAMESPACE();
namespace dlcore::cpu::HWY_NAMESPACE {

template <class X>
DenseBody* cast_from(DType to) {
  return dispatch(to, [](auto tag) -> DenseBody* {
    using Y = typename decltype(tag)::type;
    return &number_body<Cast<Y>, Y, X>;
  });
}

DenseBody* same_type_body(int64_t size) {
  return size == 8   ? &number_body<Cast<uint64_t>, uint64_t, uint64_t>
         : size == 4 ? &number_body<Cast<uint32_t>, uint32_t, uint32_t>
                     : &number_body<Cast<uint8_t>, uint8_t, uint8_t>;
}

DenseBody* cast_body(DType to, DType from) {
  if (to == from) return same_type_body(size_of(to));
  return dispatch(from, [to](auto tag) { return cast_from<typename decltype(tag)::type>(to); });
}

void cast_any(const TensorRef& y, const TensorRef& x) {
  const TensorRef* const operands[] = {&y, &x};
  run_elementwise(cast_body(y.dtype, x.dtype), &y, 1, operands, 2);
}

}  // namespace dlcore::cpu::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

DL_CPU_KERNEL(cast, (const Launch&, const TensorRef& y, const TensorRef& x), (Launch(), y, x),
              cast_any(y, x))

#if HWY_ONCE
#include "autograd/record.h"
#include "ops/common/apply.h"
#include "ops/common/inplace.h"
#include "ops/common/promotion.h"
#include "ops/create/create.h"
#include "ops/reduce/reduce.h"
#include "tensor/recorded_copy.h"

namespace dlcore::ops {
namespace {

Tensor copy_as(const char* operation, const Tensor& x, DType dtype) {
  Tensor y = empty(operation, x.shape(), dtype, x.device());
  kernels::cast(x.device(), ref(y), ref(x));
  return y;
}

}  // namespace

Tensor to(const Tensor& x, DType dtype) {
  if (x.dtype() == dtype) return x;
  return record("to", {x}, copy_as("to", x, dtype),
                [from = x.dtype()](const Tensor& dy) { return Grads{to(dy, from)}; });
}

Tensor to(const Tensor& x, Device device) {
  if (x.device() == device) return x;
  check_device("to", device);
  const Tensor dense = contiguous(x);
  Tensor y = empty("to", x.shape(), x.dtype(), device);
  if (Recorder* recorder = recording()) recorder->add(device_copy("to", y, dense));
  copy_bytes(device, y.data(), x.device(), dense.data(), x.numel() * size_of(x.dtype()));
  return record("to", {x}, y,
                [from = x.device()](const Tensor& dy) { return Grads{to(dy, from)}; });
}

Tensor contiguous(const Tensor& x) { return x.is_contiguous() ? x : clone(x); }

Tensor clone(const Tensor& x) {
  return record("clone", {x}, copy_as("clone", x, x.dtype()),
                [](const Tensor& dy) { return Grads{dy}; });
}

void copy_(const Tensor& x, const Tensor& src) {
  check_inplace("copy_", x);
  check_broadcasts_into("copy_", x, src.shape(), "src");
  const Tensor here = without_overlap(x, to(src, x.device()));
  kernels::cast(x.device(), ref(x), ref(here));
  record_inplace(
      "copy_", {x, here}, x,
      [shape = here.shape(), dtype = here.dtype()](const Tensor& dx, const Needs& needs) {
        return Grads{needs[0] ? zeros_like(dx) : Tensor(),
                     needs[1] ? to(sum_to(dx, shape), dtype) : Tensor()};
      });
}

void fill_(const Tensor& x, Scalar value) {
  check_inplace("fill_", x);
  check_fits("fill_", value, x.dtype());
  kernels::cast(x.device(), ref(x), Immediate(value, x.dtype()));
  record_inplace("fill_", {x}, x, [](const Tensor& dx) { return Grads{zeros_like(dx)}; });
}

void zero_(const Tensor& x) { fill_(x, 0); }

}  // namespace dlcore::ops
#endif
