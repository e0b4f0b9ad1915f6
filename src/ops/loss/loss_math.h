#if defined(DL_OPS_LOSS_MATH_H_) == defined(HWY_TARGET_TOGGLE)
#ifdef DL_OPS_LOSS_MATH_H_
#undef DL_OPS_LOSS_MATH_H_
#else
#define DL_OPS_LOSS_MATH_H_
#endif

DL_MATH_BEGIN

struct SquaredError {
  template <class V>
  DL_BOTH V operator()(V x, V y) const {
    return (x - y) * (x - y);
  }
};
struct SquaredErrorBackward {
  template <class V>
  DL_BOTH V operator()(V x, V y, V dl) const {
    return V(2) * (x - y) * dl;
  }
};

struct AbsoluteError {
  template <class V>
  DL_BOTH V operator()(V x, V y) const {
    return abs(x - y);
  }
};
struct AbsoluteErrorBackward {
  template <class V>
  DL_BOTH V operator()(V x, V y, V dl) const {
    return select(x > y, dl, select(x < y, -dl, V(0)));
  }
};

// Logarithms stop at -100, so that a prediction of exactly 0 or 1 costs 100 and not infinity.
struct Bce {
  static constexpr int kCost = 16;
  template <class V>
  DL_BOTH V operator()(V x, V y) const {
    const V log_x = max(log(x), V(-100)), log_rest = max(log1p(-x), V(-100));
    return (y - V(1)) * log_rest - y * log_x;
  }
};
struct BceBackward {
  template <class V>
  DL_BOTH V operator()(V x, V y, V dl) const {
    return dl * (x - y) / max((V(1) - x) * x, V(1e-12));
  }
};

// log(1 + exp(-x)) = log1p(exp(-|x|)) + max(-x, 0)
template <class V>
DL_BOTH V softplus_of_negative(V x) {
  return log1p(exp(-abs(x))) + max(-x, V(0));
}
struct BceWithLogits {
  static constexpr int kCost = 16;
  template <class V>
  DL_BOTH V operator()(V x, V y) const {
    return (V(1) - y) * x + softplus_of_negative(x);
  }
};
struct BceWithLogitsBackward {
  static constexpr int kCost = 8;
  template <class V>
  DL_BOTH V operator()(V x, V y, V dl) const {
    return dl * (sigmoid(x) - y);
  }
};
struct BceWithLogitsWeighted {
  static constexpr int kCost = 16;
  template <class V>
  DL_BOTH V operator()(V x, V y, V positive) const {
    return (V(1) - y) * x + ((positive - V(1)) * y + V(1)) * softplus_of_negative(x);
  }
};

DL_MATH_END

#endif
