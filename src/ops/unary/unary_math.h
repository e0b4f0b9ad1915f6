#if defined(DL_OPS_UNARY_MATH_H_) == defined(HWY_TARGET_TOGGLE)
#ifdef DL_OPS_UNARY_MATH_H_
#undef DL_OPS_UNARY_MATH_H_
#else
#define DL_OPS_UNARY_MATH_H_
#endif

DL_MATH_BEGIN

struct Exp {
  static constexpr int kCost = 6;
  template <class V>
  DL_BOTH V operator()(V x) const {
    return exp(x);
  }
};
struct Log {
  static constexpr int kCost = 8;
  template <class V>
  DL_BOTH V operator()(V x) const {
    return log(x);
  }
};
struct Log1p {
  static constexpr int kCost = 8;
  template <class V>
  DL_BOTH V operator()(V x) const {
    return log1p(x);
  }
};
struct Expm1 {
  static constexpr int kCost = 8;
  template <class V>
  DL_BOTH V operator()(V x) const {
    return expm1(x);
  }
};
struct Sqrt {
  static constexpr int kCost = 4;
  template <class V>
  DL_BOTH V operator()(V x) const {
    return sqrt(x);
  }
};
struct Rsqrt {
  static constexpr int kCost = 6;
  template <class V>
  DL_BOTH V operator()(V x) const {
    return V(1) / sqrt(x);
  }
};
struct Reciprocal {
  static constexpr int kCost = 2;
  template <class V>
  DL_BOTH V operator()(V x) const {
    return V(1) / x;
  }
};
struct Sin {
  static constexpr int kCost = 16;
  template <class V>
  DL_BOTH V operator()(V x) const {
    return sin(x);
  }
};
struct Cos {
  static constexpr int kCost = 16;
  template <class V>
  DL_BOTH V operator()(V x) const {
    return cos(x);
  }
};
struct Floor {
  template <class V>
  DL_BOTH V operator()(V x) const {
    return floor(x);
  }
};
struct Ceil {
  template <class V>
  DL_BOTH V operator()(V x) const {
    return ceil(x);
  }
};
struct Round {
  template <class V>
  DL_BOTH V operator()(V x) const {
    return round(x);
  }
};
struct Trunc {
  template <class V>
  DL_BOTH V operator()(V x) const {
    return trunc(x);
  }
};
struct Abs {
  template <class V>
  DL_BOTH V operator()(V x) const {
    return abs(x);
  }
};
// -1, 0 or 1; 0 for NaN.
struct Sign {
  template <class V>
  DL_BOTH V operator()(V x) const {
    return select(x > V(0), V(1), select(x < V(0), V(-1), V(0)));
  }
};
struct Square {
  template <class V>
  DL_BOTH V operator()(V x) const {
    return x * x;
  }
};

DL_MATH_END

#endif
