#if defined(DL_OPS_BITWISE_MATH_H_) == defined(HWY_TARGET_TOGGLE)
#ifdef DL_OPS_BITWISE_MATH_H_
#undef DL_OPS_BITWISE_MATH_H_
#else
#define DL_OPS_BITWISE_MATH_H_
#endif

#include <type_traits>

DL_MATH_BEGIN

// On integers and bools; compilers make vectors of these. Narrow types are computed as int.
struct BitNot {
  template <class T>
  DL_BOTH T operator()(T x) const {
    if constexpr (std::is_same_v<T, bool>) {
      return !x;
    } else {
      return static_cast<T>(~x);
    }
  }
};
struct BitAnd {
  template <class T>
  DL_BOTH T operator()(T x, T y) const {
    return static_cast<T>(x & y);
  }
};
struct BitOr {
  template <class T>
  DL_BOTH T operator()(T x, T y) const {
    return static_cast<T>(x | y);
  }
};
struct BitXor {
  template <class T>
  DL_BOTH T operator()(T x, T y) const {
    return static_cast<T>(x ^ y);
  }
};

// As an unsigned number, a negative count is more than there are bits.
struct ShiftLeft {
  template <class T>
  DL_BOTH T operator()(T x, T y) const {
    using U = std::make_unsigned_t<T>;
    constexpr U kBits = 8 * sizeof(T);
    const U count = static_cast<U>(y);
    return count < kBits ? static_cast<T>(static_cast<U>(x) << count) : T(0);
  }
};
struct ShiftRight {
  template <class T>
  DL_BOTH T operator()(T x, T y) const {
    using U = std::make_unsigned_t<T>;
    constexpr U kLast = 8 * sizeof(T) - 1;
    const U count = static_cast<U>(y);
    if (count <= kLast) return static_cast<T>(x >> count);
    return std::is_signed_v<T> ? static_cast<T>(x >> kLast) : T(0);
  }
};

DL_MATH_END

#endif
