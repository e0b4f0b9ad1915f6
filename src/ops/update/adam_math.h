#if defined(DL_OPS_UPDATE_ADAM_MATH_H_) == defined(HWY_TARGET_TOGGLE)
#ifdef DL_OPS_UPDATE_ADAM_MATH_H_
#undef DL_OPS_UPDATE_ADAM_MATH_H_
#else
#define DL_OPS_UPDATE_ADAM_MATH_H_
#endif

#include <cmath>

#include "ops/update/update_kernels.h"

DL_MATH_BEGIN

// Adam (Kingma and Ba, 2015); AdamW (Loshchilov and Hutter, 2019) where the decay is decoupled:
//   x *= 1 - lr weight_decay            (decoupled)
//   g = dx + weight_decay x             (not decoupled; -dx to maximize)
//   m += (1 - beta1) (g - m);  v = beta2 v + (1 - beta2) g^2
//   x -= lr / (1 - beta1^t) m / (sqrt(v) / sqrt(1 - beta2^t) + eps)
// T is the type of the numbers, V a vector of them or T itself.
template <class T>
struct AdamFormula {
  T shrink;        // 1 - lr weight_decay, or 1
  T weight_decay;  // 0 where decoupled
  T beta1_rest;    // 1 - beta1
  T beta2;
  T beta2_rest;       // 1 - beta2
  T step_size;        // lr / (1 - beta1^t)
  T root_correction;  // sqrt(1 - beta2^t)
  T eps;
  bool maximize;

  template <class V>
  DL_BOTH V gradient(V x, V dx) const {
    const V g = maximize ? -dx : dx;
    return weight_decay != 0 ? mul_add(x, V(weight_decay), g) : g;
  }
  // m moves to g by the share beta1_rest, from the nearer end.
  template <class V>
  DL_BOTH V first_moment(V m, V g) const {
    if (beta1_rest < T(0.5)) return mul_add(V(beta1_rest), g - m, m);
    return mul_add(V(beta1_rest - 1), g - m, g);
  }
  template <class V>
  DL_BOTH V second_moment(V v, V g) const {
    return v * V(beta2) + V(beta2_rest) * g * g;
  }
  template <class V>
  DL_BOTH V parameter(V x, V m, V v) const {
    const V scale = sqrt(v) / V(root_correction) + V(eps);
    return x + V(-step_size) * m / scale;
  }
};

// What a step's number makes of the learning rate and of sqrt(v).
struct AdamStep {
  double size;             // lr / (1 - beta1^t)
  double root_correction;  // sqrt(1 - beta2^t)
};
inline AdamStep adam_step(const AdamRule& rule, double step) {
  return {rule.lr / (1 - std::pow(rule.beta1, step)), std::sqrt(1 - std::pow(rule.beta2, step))};
}

template <class T>
DL_BOTH AdamFormula<T> adam_formula(const AdamRule& rule, AdamStep step) {
  const double decay = rule.weight_decay;
  return {static_cast<T>(rule.decoupled ? 1 - rule.lr * decay : 1),
          static_cast<T>(rule.decoupled ? 0 : decay),
          static_cast<T>(1 - rule.beta1),
          static_cast<T>(rule.beta2),
          static_cast<T>(1 - rule.beta2),
          static_cast<T>(step.size),
          static_cast<T>(step.root_correction),
          static_cast<T>(rule.eps),
          rule.maximize};
}

DL_MATH_END

#endif
