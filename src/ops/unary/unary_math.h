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
struct Tan {
  static constexpr int kCost = 32;
  template <class V>
  DL_BOTH V operator()(V x) const {
    return sin(x) / cos(x);
  }
};
// Near 0, where 1 - erfc(x) would lose the digits, the series 2 / sqrt(pi) sum (-1)^n x^(2n + 1) /
// (n! (2n + 1)).
struct Erf {
  static constexpr int kCost = 48;
  template <class V>
  DL_BOTH V operator()(V x) const {
    const V square = x * x;
    V sum(1.0 / (479001600.0 * 25));
    sum = V(-1.0 / (39916800.0 * 23)) + square * sum;
    sum = V(1.0 / (3628800.0 * 21)) + square * sum;
    sum = V(-1.0 / (362880.0 * 19)) + square * sum;
    sum = V(1.0 / (40320.0 * 17)) + square * sum;
    sum = V(-1.0 / (5040.0 * 15)) + square * sum;
    sum = V(1.0 / (720.0 * 13)) + square * sum;
    sum = V(-1.0 / (120.0 * 11)) + square * sum;
    sum = V(1.0 / (24.0 * 9)) + square * sum;
    sum = V(-1.0 / (6.0 * 7)) + square * sum;
    sum = V(1.0 / (2.0 * 5)) + square * sum;
    sum = V(-1.0 / 3) + square * sum;
    const V near = x * V(1.1283791670955126) * (V(1) + square * sum);
    return select(abs(x) < V(0.5), near, V(1) - erfc(x));
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
