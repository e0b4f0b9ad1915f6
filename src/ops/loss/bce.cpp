#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "ops/loss/bce.cpp"
#include <hwy/foreach_target.h>

#include "device/data_check.h"
#include "kernels/cpu/elementwise-inl.h"
#include "ops/loss/loss.h"
#include "ops/loss/loss_math.h"

DL_BINARY_KERNEL(bce, map_floating, Bce)
DL_TERNARY_KERNEL(bce_backward, map_floating, BceBackward)

HWY_BEFORE_NAMESPACE();
namespace dlcore::cpu::HWY_NAMESPACE {

// Blocks are counted through, which compilers do in vectors, and only a guilty one is searched.
template <class T>
int64_t find_outside(const T* x, int64_t n, T low, T high) {
  constexpr int64_t kBlock = 1024;
  for (int64_t begin = 0; begin < n; begin += kBlock) {
    const int64_t end = begin + kBlock < n ? begin + kBlock : n;
    int inside = 0;
    for (int64_t i = begin; i < end; ++i) inside += (x[i] >= low) & (x[i] <= high);
    if (inside == end - begin) continue;
    for (int64_t i = begin; i < end; ++i) {
      if (!(x[i] >= low && x[i] <= high)) return i;
    }
  }
  return kNowhere;
}

int64_t find_outside(const TensorRef& x, double low, double high) {
  if (x.dtype == DType::kF64) return find_outside(x.as<double>(), x.numel, low, high);
  return find_outside(x.as<float>(), x.numel, static_cast<float>(low), static_cast<float>(high));
}

}  // namespace dlcore::cpu::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

DL_CPU_KERNEL(first_outside,
              (const Launch&, int64_t* finding, const TensorRef& x, double low, double high),
              (Launch(), finding, x, low, high), *finding = find_outside(x, low, high))

#if HWY_ONCE
#include "autograd/record.h"
#include "device/backend.h"
#include "ops/arithmetic/arithmetic.h"
#include "ops/common/apply.h"
#include "ops/copy/copy.h"
#include "ops/loss/pointwise.h"
#include "ops/select/select.h"
#include "ops/unary/unary.h"
#include "tensor/checked_data.h"
#include "tensor/host_value.h"

namespace dlcore::ops {
namespace {

double element(const Tensor& x, int64_t i) {
  return host_value<double>("bce_loss", to(alias(x, {}, {}, x.offset() + i), DType::kF64));
}

// `role` is PyTorch's word for the argument.
std::string describe_outside(const char* argument, const char* role, const Tensor& dense,
                             int64_t at) {
  return cat("bce_loss: all elements of ", role, " should be between 0 and 1, but element ", at,
             " of ", argument, " is ", element(dense, at), "; ", argument, ": ", dense);
}

void check_probabilities(const char* argument, const char* role, const Tensor& x) {
  const Tensor dense = contiguous(detach(x));
  check_data(
      "bce_loss", x.device(), Code::kInvalidArgument,
      [=](int64_t position) { return describe_outside(argument, role, dense, position); },
      [&](int64_t* finding) { kernels::first_outside(x.device(), finding, ref(dense), 0, 1); });
}

// dl (x - y) / max((1 - x) x, 1e-12)
Tensor bce_dx(const Tensor& x, const Tensor& y, const Tensor& dl) {
  if (!any_requires_grad({x, y, dl})) return apply_gradient(kernels::bce_backward, x, y, dl);
  const Tensor variance = clamp(mul(rsub(1, x), x), 1e-12, std::nullopt);
  return div(mul(dl, sub(x, y)), variance);
}
Tensor bce_dy(const Tensor& x, const Tensor&, const Tensor& dl) {
  return mul(dl, sub(log1p(neg(x)), log(x)));
}

constexpr PointwiseLoss kBce{"bce_loss", kernels::bce, bce_dx, bce_dy};

}  // namespace

Tensor bce_loss(const Tensor& x, const Tensor& y, const Tensor& weight, Reduction reduction) {
  check_same_shape("bce_loss", x, y);
  check_floating("bce_loss", "x", x);
  check_same_device("bce_loss", x, y);
  DL_CHECK(x.dtype() == y.dtype(), Code::kDtype, "bce_loss: y's dtype (", y.dtype(),
           ") must be x's (", x.dtype(), "); x: ", x, ", y: ", y);
  check_probabilities("x", "input", x);
  check_probabilities("y", "target", y);
  return pointwise_loss(kBce, x, y, weight, reduction);
}

}  // namespace dlcore::ops
#endif
