#pragma once

// Vec<T> for CUDA: one number, with the operators and functions of the CPU's vectors
// (kernels/cpu/simd-inl.h, math-inl.h), so that a room's formula serves both.

#include <cuda_runtime.h>

#include <cmath>
#include <cstdint>
#include <limits>
#include <type_traits>

#include "kernels/macros.h"
#include "kernels/wrapping.h"

// A room's x_math.h stands between these two.
#define DL_MATH_BEGIN namespace dlcore::cuda {
#define DL_MATH_END }

namespace dlcore::cuda {

template <class T>
inline constexpr T kInfinity = std::numeric_limits<T>::infinity();

template <class T>
struct Vec {
  using Value = T;
  static constexpr int kLanes = 1;
  T raw;

  template <class N, class = std::enable_if_t<std::is_arithmetic_v<N>>>
  DL_BOTH explicit Vec(N value) : raw(static_cast<T>(value)) {}

  friend DL_BOTH Vec operator+(Vec a, Vec b) { return Vec(a.raw + b.raw); }
  friend DL_BOTH Vec operator-(Vec a, Vec b) { return Vec(a.raw - b.raw); }
  friend DL_BOTH Vec operator*(Vec a, Vec b) { return Vec(a.raw * b.raw); }
  friend DL_BOTH Vec operator/(Vec a, Vec b) { return Vec(a.raw / b.raw); }
  friend DL_BOTH Vec operator-(Vec a) { return Vec(-a.raw); }
  friend DL_BOTH bool operator==(Vec a, Vec b) { return a.raw == b.raw; }
  friend DL_BOTH bool operator!=(Vec a, Vec b) { return a.raw != b.raw; }
  friend DL_BOTH bool operator<(Vec a, Vec b) { return a.raw < b.raw; }
  friend DL_BOTH bool operator<=(Vec a, Vec b) { return a.raw <= b.raw; }
  friend DL_BOTH bool operator>(Vec a, Vec b) { return a.raw > b.raw; }
  friend DL_BOTH bool operator>=(Vec a, Vec b) { return a.raw >= b.raw; }
};

template <class T>
DL_BOTH Vec<T> select(bool condition, Vec<T> yes, Vec<T> no) {
  return condition ? yes : no;
}
// a * b + c, rounded once.
template <class T>
DL_BOTH Vec<T> mul_add(Vec<T> a, Vec<T> b, Vec<T> c) {
  return Vec<T>(std::fma(a.raw, b.raw, c.raw));
}
template <class T>
DL_BOTH bool is_nan(Vec<T> x) {
  return x != x;
}
// The larger, the smaller of two; a NaN in either gives NaN.
template <class T>
DL_BOTH Vec<T> max(Vec<T> a, Vec<T> b) {
  return a > b || is_nan(a) ? a : b;
}
template <class T>
DL_BOTH Vec<T> min(Vec<T> a, Vec<T> b) {
  return a < b || is_nan(a) ? a : b;
}

#define DL_VEC_FUNCTION(name, function)  \
  template <class T>                     \
  DL_BOTH Vec<T> name(Vec<T> x) {        \
    return Vec<T>(std::function(x.raw)); \
  }
DL_VEC_FUNCTION(abs, fabs)
DL_VEC_FUNCTION(sqrt, sqrt)
DL_VEC_FUNCTION(floor, floor)
DL_VEC_FUNCTION(ceil, ceil)
DL_VEC_FUNCTION(trunc, trunc)
DL_VEC_FUNCTION(round, rint)  // halves to the even one
DL_VEC_FUNCTION(exp, exp)
DL_VEC_FUNCTION(expm1, expm1)
DL_VEC_FUNCTION(log, log)
DL_VEC_FUNCTION(log1p, log1p)
DL_VEC_FUNCTION(tanh, tanh)
DL_VEC_FUNCTION(erfc, erfc)
DL_VEC_FUNCTION(sin, sin)
DL_VEC_FUNCTION(cos, cos)
#undef DL_VEC_FUNCTION

// 1 / (1 + exp(-x)), from exp(-|x|), which cannot overflow.
template <class T>
DL_BOTH Vec<T> sigmoid(Vec<T> x) {
  const Vec<T> e = exp(-abs(x));
  return select(x < Vec<T>(0), e, Vec<T>(1)) / (Vec<T>(1) + e);
}

// f, written for V, on plain numbers: floating ones as Vec, integers wrapping around.
template <class T>
using Number = std::conditional_t<std::is_floating_point_v<T>, Vec<T>, Wrapping<T>>;
template <class F, class T, class... Ts>
DL_BOTH T on_numbers(const F& f, T x, Ts... more) {
  return f(Number<T>(x), Number<Ts>(more)...).raw;
}
template <class F>
struct OnNumbers {
  F f;
  template <class... Ts>
  DL_BOTH auto operator()(Ts... x) const {
    return on_numbers(f, x...);
  }
};

}  // namespace dlcore::cuda
