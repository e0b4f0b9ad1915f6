#pragma once

#include <type_traits>

#include "kernels/macros.h"

namespace dlcore {

// An integer (or bool) with the operators that Vec<T> has, so that one functor body serves both.
// Arithmetic wraps around, as PyTorch's does; bool's + is "or", its * "and".
template <class T>
struct Wrapping {
  using Value = T;
  T raw;

  template <class N>
  DL_BOTH explicit constexpr Wrapping(N value) : raw(static_cast<T>(value)) {}

  friend DL_BOTH Wrapping operator+(Wrapping a, Wrapping b) { return wrap(bits(a) + bits(b)); }
  friend DL_BOTH Wrapping operator-(Wrapping a, Wrapping b) { return wrap(bits(a) - bits(b)); }
  friend DL_BOTH Wrapping operator*(Wrapping a, Wrapping b) { return wrap(bits(a) * bits(b)); }
  friend DL_BOTH Wrapping operator-(Wrapping a) { return wrap(0 - bits(a)); }
  friend DL_BOTH bool operator==(Wrapping a, Wrapping b) { return a.raw == b.raw; }
  friend DL_BOTH bool operator!=(Wrapping a, Wrapping b) { return a.raw != b.raw; }
  friend DL_BOTH bool operator<(Wrapping a, Wrapping b) { return a.raw < b.raw; }
  friend DL_BOTH bool operator<=(Wrapping a, Wrapping b) { return a.raw <= b.raw; }
  friend DL_BOTH bool operator>(Wrapping a, Wrapping b) { return a.raw > b.raw; }
  friend DL_BOTH bool operator>=(Wrapping a, Wrapping b) { return a.raw >= b.raw; }

 private:
  using Bits = std::conditional_t<sizeof(T) == 8, uint64_t, uint32_t>;
  static DL_BOTH Bits bits(Wrapping x) { return static_cast<Bits>(x.raw); }
  static DL_BOTH Wrapping wrap(Bits x) { return Wrapping(x); }
};

template <class T>
DL_BOTH Wrapping<T> select(bool condition, Wrapping<T> yes, Wrapping<T> no) {
  return condition ? yes : no;
}
template <class T>
DL_BOTH Wrapping<T> mul_add(Wrapping<T> a, Wrapping<T> b, Wrapping<T> c) {
  return a * b + c;
}
template <class T>
DL_BOTH Wrapping<T> abs(Wrapping<T> x) {
  return x < Wrapping<T>(0) ? -x : x;
}
template <class T>
DL_BOTH Wrapping<T> max(Wrapping<T> a, Wrapping<T> b) {
  return a < b ? b : a;
}
template <class T>
DL_BOTH Wrapping<T> min(Wrapping<T> a, Wrapping<T> b) {
  return b < a ? b : a;
}

}  // namespace dlcore
