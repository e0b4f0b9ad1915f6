#if defined(DL_OPS_ARITHMETIC_MATH_H_) == defined(HWY_TARGET_TOGGLE)
#ifdef DL_OPS_ARITHMETIC_MATH_H_
#undef DL_OPS_ARITHMETIC_MATH_H_
#else
#define DL_OPS_ARITHMETIC_MATH_H_
#endif

DL_MATH_BEGIN

struct Add {
  template <class V>
  DL_BOTH V operator()(V x, V y) const {
    return x + y;
  }
};
// x + alpha y
struct AddScaled {
  Scalar alpha;
  template <class V>
  DL_BOTH V operator()(V x, V y) const {
    return mul_add(y, V(alpha.as<typename V::Value>()), x);
  }
};
struct Sub {
  template <class V>
  DL_BOTH V operator()(V x, V y) const {
    return x - y;
  }
};
struct Mul {
  template <class V>
  DL_BOTH V operator()(V x, V y) const {
    return x * y;
  }
};
struct Div {
  template <class V>
  DL_BOTH V operator()(V x, V y) const {
    return x / y;
  }
};
struct Neg {
  template <class V>
  DL_BOTH V operator()(V x) const {
    return -x;
  }
};
struct Maximum {
  template <class V>
  DL_BOTH V operator()(V x, V y) const {
    return max(x, y);
  }
};
struct Minimum {
  template <class V>
  DL_BOTH V operator()(V x, V y) const {
    return min(x, y);
  }
};

DL_MATH_END

#endif
