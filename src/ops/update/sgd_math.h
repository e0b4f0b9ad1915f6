#if defined(DL_OPS_UPDATE_SGD_MATH_H_) == defined(HWY_TARGET_TOGGLE)
#ifdef DL_OPS_UPDATE_SGD_MATH_H_
#undef DL_OPS_UPDATE_SGD_MATH_H_
#else
#define DL_OPS_UPDATE_SGD_MATH_H_
#endif

#include "ops/update/update_kernels.h"

DL_MATH_BEGIN

// g = dx (-dx to maximize) + weight_decay x
// v = momentum v + (1 - dampening) g; at the first step v = g
// x -= lr v; with Nesterov's momentum x -= lr (g + momentum v)
// Rounded where PyTorch rounds. T is the type of the numbers, V a vector of them or T itself.
template <class T>
struct SGDFormula {
  T lr, momentum, undamped, weight_decay;
  bool nesterov, maximize;

  template <class V>
  DL_BOTH V gradient(V x, V dx) const {
    const V g = maximize ? -dx : dx;
    return weight_decay != 0 ? mul_add(x, V(weight_decay), g) : g;
  }
  template <class V>
  DL_BOTH V velocity(V v, V g) const {
    return mul_add(g, V(undamped), v * V(momentum));
  }
  template <class V>
  DL_BOTH V direction(V v, V g) const {
    return nesterov ? mul_add(v, V(momentum), g) : v;
  }
  template <class V>
  DL_BOTH V parameter(V x, V direction) const {
    return mul_add(direction, V(-lr), x);
  }
};

template <class T>
DL_BOTH SGDFormula<T> sgd_formula(const SGDRule& rule) {
  return {static_cast<T>(rule.lr),
          static_cast<T>(rule.momentum),
          static_cast<T>(1 - rule.dampening),
          static_cast<T>(rule.weight_decay),
          rule.nesterov,
          rule.maximize};
}

DL_MATH_END

#endif
