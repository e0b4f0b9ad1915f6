#if defined(DL_OPS_ACTIVATION_MATH_H_) == defined(HWY_TARGET_TOGGLE)
#ifdef DL_OPS_ACTIVATION_MATH_H_
#undef DL_OPS_ACTIVATION_MATH_H_
#else
#define DL_OPS_ACTIVATION_MATH_H_
#endif

DL_MATH_BEGIN

// Written with comparisons that are false for NaN, so that NaN passes.
struct Relu {
  template <class V>
  DL_BOTH V operator()(V x) const {
    return select(x < V(0), V(0), x);
  }
};
struct ReluBackward {
  template <class V>
  DL_BOTH V operator()(V y, V dy) const {
    return select(y <= V(0), V(0), dy);
  }
};

struct Sigmoid {
  static constexpr int kCost = 8;
  template <class V>
  DL_BOTH V operator()(V x) const {
    return sigmoid(x);
  }
};
struct SigmoidBackward {
  template <class V>
  DL_BOTH V operator()(V y, V dy) const {
    return dy * ((V(1) - y) * y);
  }
};

struct Tanh {
  static constexpr int kCost = 8;
  template <class V>
  DL_BOTH V operator()(V x) const {
    return tanh(x);
  }
};
struct TanhBackward {
  template <class V>
  DL_BOTH V operator()(V y, V dy) const {
    return dy * (V(1) - y * y);
  }
};

// P(X < x) for a standard normal X, exact in the lower tail too.
struct NormalCdf {
  static constexpr int kCost = 32;
  template <class V>
  DL_BOTH V operator()(V x) const {
    return V(0.5) * erfc(x * V(-0.70710678118654752440));
  }
};

DL_MATH_END

#endif
