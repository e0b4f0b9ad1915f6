#if defined(DL_OPS_COPY_MATH_H_) == defined(HWY_TARGET_TOGGLE)
#ifdef DL_OPS_COPY_MATH_H_
#undef DL_OPS_COPY_MATH_H_
#else
#define DL_OPS_COPY_MATH_H_
#endif

DL_MATH_BEGIN

// What x86's own conversion does, for every argument and without undefined behaviour: out of range
// and NaN give the lowest number.
template <class I, class F>
DL_BOTH I to_signed(F x) {
  constexpr F kLimit = static_cast<F>(uint64_t{1} << (8 * sizeof(I) - 1));
  const bool inside = x >= -kLimit && x < kLimit;
  const I y = static_cast<I>(inside ? x : F(0));
  return inside ? y : std::numeric_limits<I>::lowest();
}

template <class Y>
struct Cast {
  template <class X>
  DL_BOTH Y operator()(X x) const {
    if constexpr (std::is_same_v<Y, bool>) {
      return x != X(0);
    } else if constexpr (!std::is_floating_point_v<X> || std::is_floating_point_v<Y>) {
      return static_cast<Y>(x);
    } else if constexpr (std::is_signed_v<Y>) {
      return to_signed<Y>(x);
    } else {
      return static_cast<Y>(to_signed<int64_t>(x));  // the low byte
    }
  }
};

DL_MATH_END

#endif
