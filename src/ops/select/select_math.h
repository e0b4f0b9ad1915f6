#if defined(DL_OPS_SELECT_MATH_H_) == defined(HWY_TARGET_TOGGLE)
#ifdef DL_OPS_SELECT_MATH_H_
#undef DL_OPS_SELECT_MATH_H_
#else
#define DL_OPS_SELECT_MATH_H_
#endif

DL_MATH_BEGIN

// On numbers; T stands for its bits.
struct Where {
  template <class T>
  DL_BOTH T operator()(bool condition, T x, T y) const {
    return condition ? x : y;
  }
};
struct Clamp {
  template <class V>
  DL_BOTH V operator()(V x, V low, V high) const {
    return min(max(x, low), high);
  }
};

DL_MATH_END

#endif
