#include "ops/update/update.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "ops/update/adam.cpp"
#include <hwy/foreach_target.h>

#include "ops/update/update-inl.h"

#include "ops/update/adam_math.h"

HWY_BEFORE_NAMESPACE();
namespace dlcore::cpu::HWY_NAMESPACE {

// Elements [begin, end) of one parameter.
template <class T>
void adam_piece(const AdamFormula<T>& f, const AdamTensor& tensor, int64_t begin, int64_t end) {
  T* const x = static_cast<T*>(tensor.x);
  const T* const dx = static_cast<const T*>(tensor.dx);
  T* const m = static_cast<T*>(tensor.first_moment);
  T* const v = static_cast<T*>(tensor.second_moment);
  for_vectors<T>(begin, end, [&](int64_t i, auto... rest) HWY_ATTR {
    const Vec<T> old = Vec<T>::load(x + i, rest...) * Vec<T>(f.shrink);
    const Vec<T> g = f.gradient(old, Vec<T>::load(dx + i, rest...));
    const Vec<T> first = f.first_moment(Vec<T>::load(m + i, rest...), g);
    const Vec<T> second = f.second_moment(Vec<T>::load(v + i, rest...), g);
    first.store(m + i, rest...);
    second.store(v + i, rest...);
    f.parameter(old, first, second).store(x + i, rest...);
  });
}

void adam_all(const AdamTensor* tensors, int64_t count, const AdamRule& rule) {
  for (int64_t k = 0; k < count; ++k) {
    const AdamTensor& tensor = tensors[k];
    const AdamStep step = adam_step(rule, tensor.step);
    for_pieces(tensor.numel, tensor.dtype, [&](auto type, int64_t begin, int64_t end) {
      adam_piece(adam_formula<decltype(type)>(rule, step), tensor, begin, end);
    });
  }
}

}  // namespace dlcore::cpu::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

DL_CPU_KERNEL(adam_update,
              (const Launch& launch, const AdamTensor* tensors, int64_t count,
               const AdamRule& rule),
              (launch, tensors, count, rule), (void)launch, adam_all(tensors, count, rule))

#if HWY_ONCE
#include "ops/update/operands.h"

namespace dlcore::ops {
namespace {

Tensor moment_for(const Tensor& moment, const Tensor& x) {
  if (moment.defined()) return moment;
  const Tensor fresh = empty_like(x);
  zero_(fresh);
  return fresh;
}

struct AdamOperands {
  Tensor x, dx, first_moment, second_moment;
  double step;

  explicit AdamOperands(const AdamUpdate& u)
      : x(dense(u.x)),
        dx(dense(u.dx)),
        first_moment(moment_for(*u.first_moment, x)),
        second_moment(moment_for(*u.second_moment, x)),
        step(u.step) {}
  AdamTensor raw() const {
    return {x.data(),  dx.data(), first_moment.data(), second_moment.data(), x.numel(),
            x.dtype(), step};
  }
  void keep(const AdamUpdate& u) const {
    *u.first_moment = first_moment;
    *u.second_moment = second_moment;
    keep_update(u.x, x);
  }
};

}  // namespace

void adam_update_(const PooledVector<AdamUpdate>& updates, const AdamRule& rule) {
  const NoGrad no_grad;
  PooledVector<AdamOperands> operands;
  operands.reserve(updates.size());
  for (const AdamUpdate& u : updates) {
    check_update("adam_update", u.x, u.dx);
    check_state("adam_update", *u.first_moment, u.x);
    check_state("adam_update", *u.second_moment, u.x);
    operands.emplace_back(u);
  }
  run_by_device<AdamTensor>(operands, [&](Device device, const AdamTensor* first, int64_t count) {
    kernels::adam_update(device, first, count, rule);
  });
  for (size_t i = 0; i < updates.size(); ++i) operands[i].keep(updates[i]);
}

}  // namespace dlcore::ops
#endif
