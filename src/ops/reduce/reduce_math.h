// What a reduction does with two numbers, and its neutral element. Opened once per target, see
// kernels/cpu/simd-inl.h.
#if defined(DL_OPS_REDUCE_MATH_H_) == defined(HWY_TARGET_TOGGLE)
#ifdef DL_OPS_REDUCE_MATH_H_
#undef DL_OPS_REDUCE_MATH_H_
#else
#define DL_OPS_REDUCE_MATH_H_
#endif

#include <limits>

DL_MATH_BEGIN

// Of bools: or.
struct Sum {
  template <class V>
  DL_BOTH V operator()(V a, V b) const {
    return a + b;
  }
  template <class A>
  DL_BOTH static constexpr A identity() {
    return A(0);
  }
};

// Of bools: and.
struct Prod {
  template <class V>
  DL_BOTH V operator()(V a, V b) const {
    return a * b;
  }
  template <class A>
  DL_BOTH static constexpr A identity() {
    return A(1);
  }
};

// NaN wins: max(NaN, x) = max(x, NaN) = NaN.
struct Max {
  template <class V>
  DL_BOTH V operator()(V a, V b) const {
    return max(a, b);
  }
  template <class A>
  DL_BOTH static constexpr A identity() {
    using Limits = std::numeric_limits<A>;
    return Limits::has_infinity ? -Limits::infinity() : Limits::lowest();
  }
};

struct Min {
  template <class V>
  DL_BOTH V operator()(V a, V b) const {
    return min(a, b);
  }
  template <class A>
  DL_BOTH static constexpr A identity() {
    using Limits = std::numeric_limits<A>;
    return Limits::has_infinity ? Limits::infinity() : Limits::max();
  }
};

DL_MATH_END

#endif
