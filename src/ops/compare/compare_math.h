#if defined(DL_OPS_COMPARE_MATH_H_) == defined(HWY_TARGET_TOGGLE)
#ifdef DL_OPS_COMPARE_MATH_H_
#undef DL_OPS_COMPARE_MATH_H_
#else
#define DL_OPS_COMPARE_MATH_H_
#endif

DL_MATH_BEGIN

// On numbers; compilers make vectors of these.
struct Equal {
  template <class T>
  DL_BOTH bool operator()(T x, T y) const {
    return x == y;
  }
};
struct NotEqual {
  template <class T>
  DL_BOTH bool operator()(T x, T y) const {
    return x != y;
  }
};
struct Less {
  template <class T>
  DL_BOTH bool operator()(T x, T y) const {
    return x < y;
  }
};
struct LessEqual {
  template <class T>
  DL_BOTH bool operator()(T x, T y) const {
    return x <= y;
  }
};
struct Greater {
  template <class T>
  DL_BOTH bool operator()(T x, T y) const {
    return x > y;
  }
};
struct GreaterEqual {
  template <class T>
  DL_BOTH bool operator()(T x, T y) const {
    return x >= y;
  }
};
struct LogicalNot {
  DL_BOTH bool operator()(bool x) const { return !x; }
};
struct LogicalAnd {
  DL_BOTH bool operator()(bool x, bool y) const { return x & y; }
};
struct LogicalOr {
  DL_BOTH bool operator()(bool x, bool y) const { return x | y; }
};

DL_MATH_END

#endif
