#include "ops/update/update.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "ops/update/sgd.cpp"
#include <hwy/foreach_target.h>

#include "ops/update/update-inl.h"

#include "ops/update/sgd_math.h"

HWY_BEFORE_NAMESPACE();
namespace dlcore::cpu::HWY_NAMESPACE {

// Elements [begin, end) of one parameter.
template <class T, bool kMomentum, bool kFirst>
void sgd_piece(const SGDFormula<T>& f, const SGDTensor& tensor, int64_t begin, int64_t end) {
  T* const x = static_cast<T*>(tensor.x);
  const T* const dx = static_cast<const T*>(tensor.dx);
  T* const velocity = static_cast<T*>(tensor.velocity);
  for_vectors<T>(begin, end, [&](int64_t i, auto... rest) HWY_ATTR {
    const Vec<T> old = Vec<T>::load(x + i, rest...);
    const Vec<T> g = f.gradient(old, Vec<T>::load(dx + i, rest...));
    Vec<T> direction = g;
    if constexpr (kMomentum) {
      const Vec<T> v = kFirst ? g : f.velocity(Vec<T>::load(velocity + i, rest...), g);
      v.store(velocity + i, rest...);
      direction = f.direction(v, g);
    }
    f.parameter(old, direction).store(x + i, rest...);
  });
}

template <class T>
void sgd_range(const SGDRule& rule, const SGDTensor& tensor, int64_t begin, int64_t end) {
  const SGDFormula<T> f = sgd_formula<T>(rule);
  if (!tensor.velocity) return sgd_piece<T, false, false>(f, tensor, begin, end);
  if (tensor.first) return sgd_piece<T, true, true>(f, tensor, begin, end);
  sgd_piece<T, true, false>(f, tensor, begin, end);
}

void sgd_all(const SGDTensor* tensors, int64_t count, const SGDRule& rule) {
  for (int64_t k = 0; k < count; ++k) {
    for_pieces(tensors[k].numel, tensors[k].dtype, [&](auto type, int64_t begin, int64_t end) {
      sgd_range<decltype(type)>(rule, tensors[k], begin, end);
    });
  }
}

}  // namespace dlcore::cpu::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

DL_CPU_KERNEL(sgd_update,
              (const Launch& launch, const SGDTensor* tensors, int64_t count, const SGDRule& rule),
              (launch, tensors, count, rule), (void)launch, sgd_all(tensors, count, rule))

#if HWY_ONCE
#include "ops/update/operands.h"

namespace dlcore::ops {
namespace {

struct SGDOperands {
  Tensor x, dx, velocity;
  bool first;

  SGDOperands(const SGDUpdate& u, const SGDRule& rule)
      : x(dense(u.x)), dx(dense(u.dx)), first(!u.velocity->defined()) {
    if (rule.momentum != 0) velocity = first ? empty_like(x) : *u.velocity;
  }
  SGDTensor raw() const {
    void* v = velocity.defined() ? velocity.data() : nullptr;
    return {x.data(), dx.data(), v, x.numel(), x.dtype(), first};
  }
  void keep(const SGDUpdate& u) const {
    if (velocity.defined()) *u.velocity = velocity;
    keep_update(u.x, x);
  }
};

}  // namespace

void sgd_update_(const PooledVector<SGDUpdate>& updates, const SGDRule& rule) {
  const NoGrad no_grad;
  PooledVector<SGDOperands> operands;
  operands.reserve(updates.size());
  for (const SGDUpdate& u : updates) {
    check_update("sgd_update", u.x, u.dx);
    check_state("sgd_update", *u.velocity, u.x);
    operands.emplace_back(u, rule);
  }
  run_by_device<SGDTensor>(operands, [&](Device device, const SGDTensor* first, int64_t count) {
    kernels::sgd_update(device, first, count, rule);
  });
  for (size_t i = 0; i < updates.size(); ++i) operands[i].keep(updates[i]);
}

}  // namespace dlcore::ops
#endif
