#if defined(DL_OPS_DIVISION_MATH_H_) == defined(HWY_TARGET_TOGGLE)
#ifdef DL_OPS_DIVISION_MATH_H_
#undef DL_OPS_DIVISION_MATH_H_
#else
#define DL_OPS_DIVISION_MATH_H_
#endif

DL_MATH_BEGIN

// For numbers, not vectors. Integer divisors are not 0 (checked before); -1 is set apart because
// the lowest integer divided by it traps.

// x - y floor(x / y): the sign of y.
struct Remainder {
  static constexpr int kCost = 16;
  template <class T>
  DL_BOTH T operator()(T x, T y) const {
    if constexpr (std::is_floating_point_v<T>) {
      const T rest = std::fmod(x, y);
      return rest != 0 && (y < 0) != (rest < 0) ? rest + y : rest;
    } else {
      if (std::is_signed_v<T> && y == static_cast<T>(-1)) return 0;
      const T rest = static_cast<T>(x % y);
      return rest != 0 && (y < 0) != (rest < 0) ? static_cast<T>(rest + y) : rest;
    }
  }
};

// floor(x / y), for floating numbers exact where x / y itself would round past a whole number
// (Python's algorithm, which PyTorch uses too).
struct FloorDivide {
  static constexpr int kCost = 16;
  template <class T>
  DL_BOTH T operator()(T x, T y) const {
    if constexpr (std::is_floating_point_v<T>) {
      return floating(x, y);
    } else {
      if (std::is_signed_v<T> && y == static_cast<T>(-1)) return (-Wrapping<T>(x)).raw;
      const T quotient = static_cast<T>(x / y);
      return x % y != 0 && (x < 0) != (y < 0) ? static_cast<T>(quotient - 1) : quotient;
    }
  }

 private:
  template <class T>
  static DL_BOTH T floating(T x, T y) {
    if (y == 0) return x / y;
    const T rest = std::fmod(x, y);
    T quotient = (x - rest) / y;
    if (rest != 0 && (y < 0) != (rest < 0)) quotient -= 1;
    if (quotient == 0) return std::copysign(T(0), x / y);
    const T whole = std::floor(quotient);
    return quotient - whole > T(0.5) ? whole + 1 : whole;
  }
};

// x^y by repeated squaring, wrapping around.
struct Pow {
  static constexpr int kCost = 16;
  template <class T>
  DL_BOTH T operator()(T x, T y) const {
    if constexpr (std::is_floating_point_v<T>) {
      return std::pow(x, y);
    } else {
      if (y < 0) return inverse(x, y);
      Wrapping<T> power(1), square(x);
      for (auto rest = static_cast<uint64_t>(y); rest != 0; rest >>= 1) {
        if (rest & 1) power = power * square;
        square = square * square;
      }
      return power.raw;
    }
  }

 private:
  template <class T>
  static DL_BOTH T inverse(T x, T y) {
    if (x == 1) return 1;
    if (x == static_cast<T>(-1)) return y % 2 == 0 ? static_cast<T>(1) : static_cast<T>(-1);
    return 0;
  }
};

DL_MATH_END

#endif
