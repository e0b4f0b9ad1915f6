// Vec<T> and Mask<T>: Highway's vectors of the widest size of the target under compilation, with
// operators, so that a formula reads the same for vectors and for numbers. Included once per target
// (see hwy/foreach_target.h), hence the toggling guard in place of #pragma once.
#if defined(DL_KERNELS_CPU_SIMD_INL_H_) == defined(HWY_TARGET_TOGGLE)
#ifdef DL_KERNELS_CPU_SIMD_INL_H_
#undef DL_KERNELS_CPU_SIMD_INL_H_
#else
#define DL_KERNELS_CPU_SIMD_INL_H_
#endif

#include <hwy/highway.h>

#include <cstdint>
#include <cstring>

#include "kernels/macros.h"

#if defined(__GNUC__) && !defined(__clang__)
// Vectors as parameters: no call leaves its target's code, so no other ABI is met.
#pragma GCC diagnostic ignored "-Wpsabi"
#endif

// A room's x_math.h stands between these two.
#undef DL_MATH_BEGIN
#undef DL_MATH_END
#define DL_MATH_BEGIN     \
  HWY_BEFORE_NAMESPACE(); \
  namespace dlcore::cpu::HWY_NAMESPACE {
#define DL_MATH_END \
  }                 \
  HWY_AFTER_NAMESPACE();

HWY_BEFORE_NAMESPACE();
namespace dlcore::cpu::HWY_NAMESPACE {
namespace hn = hwy::HWY_NAMESPACE;

template <class T>
struct Mask {
  using Raw = hn::Mask<hn::ScalableTag<T>>;
  Raw raw;
  explicit DL_INLINE Mask(Raw mask) : raw(mask) {}

  friend DL_INLINE Mask operator&(Mask a, Mask b) { return Mask(hn::And(a.raw, b.raw)); }
  friend DL_INLINE Mask operator|(Mask a, Mask b) { return Mask(hn::Or(a.raw, b.raw)); }
  friend DL_INLINE Mask operator!(Mask a) { return Mask(hn::Not(a.raw)); }
};

template <class T>
struct Vec {
  using Value = T;
  using Tag = hn::ScalableTag<T>;
  using Raw = hn::Vec<Tag>;
  static constexpr int kLanes = hn::MaxLanes(Tag());
  Raw raw;

  explicit DL_INLINE Vec(Raw v) : raw(v) {}
  template <class N, class = hwy::EnableIf<std::is_arithmetic<N>::value>>
  explicit DL_INLINE Vec(N value) : raw(hn::Set(Tag(), static_cast<T>(value))) {}

  static DL_INLINE Vec load(const T* from) { return Vec(hn::LoadU(Tag(), from)); }
  DL_INLINE void store(T* to) const { hn::StoreU(raw, Tag(), to); }
  // The first n < kLanes elements; the other lanes are zero, respectively not written. Highway
  // promises no masked loads without faults for AVX2, which has none of 1 and 2 bytes. AVX2's
  // masked stores take dozens of cycles on AMD's CPUs.
  static DL_INLINE Vec load(const T* from, size_t n) {
    if constexpr (HWY_TARGET <= HWY_AVX3 || (HWY_TARGET == HWY_AVX2 && sizeof(T) >= 4)) {
      return Vec(hn::MaskedLoad(hn::FirstN(Tag(), n), Tag(), from));
    } else {
      T lanes[kLanes] = {};
      copy_first(from, n, lanes);
      return load(lanes);
    }
  }
  DL_INLINE void store(T* to, size_t n) const {
    if constexpr (HWY_TARGET <= HWY_AVX3) {
      hn::BlendedStore(raw, hn::FirstN(Tag(), n), Tag(), to);
    } else {
      T lanes[kLanes];
      store(lanes);
      copy_first(lanes, n, to);
    }
  }
  // n < kLanes elements, in moves of halving size.
  static DL_INLINE void copy_first(const T* from, size_t n, T* to) {
#pragma GCC unroll 8
    for (size_t size = kLanes / 2; size > 0; size /= 2) {
      if (n & size) {
        std::memcpy(to, from, size * sizeof(T));
        from += size;
        to += size;
      }
    }
  }

  friend DL_INLINE Vec operator+(Vec a, Vec b) { return Vec(hn::Add(a.raw, b.raw)); }
  friend DL_INLINE Vec operator-(Vec a, Vec b) { return Vec(hn::Sub(a.raw, b.raw)); }
  friend DL_INLINE Vec operator*(Vec a, Vec b) { return Vec(hn::Mul(a.raw, b.raw)); }
  friend DL_INLINE Vec operator/(Vec a, Vec b) { return Vec(hn::Div(a.raw, b.raw)); }
  friend DL_INLINE Vec operator-(Vec a) { return Vec(hn::Neg(a.raw)); }
  friend DL_INLINE Mask<T> operator==(Vec a, Vec b) { return Mask<T>(hn::Eq(a.raw, b.raw)); }
  // Highway 1.0.3 has Ne(NaN, NaN) false on AVX2 and AVX-512.
  friend DL_INLINE Mask<T> operator!=(Vec a, Vec b) { return !(a == b); }
  friend DL_INLINE Mask<T> operator<(Vec a, Vec b) { return Mask<T>(hn::Lt(a.raw, b.raw)); }
  friend DL_INLINE Mask<T> operator<=(Vec a, Vec b) { return Mask<T>(hn::Le(a.raw, b.raw)); }
  friend DL_INLINE Mask<T> operator>(Vec a, Vec b) { return Mask<T>(hn::Gt(a.raw, b.raw)); }
  friend DL_INLINE Mask<T> operator>=(Vec a, Vec b) { return Mask<T>(hn::Ge(a.raw, b.raw)); }
};

template <class T>
DL_INLINE Vec<T> select(Mask<T> condition, Vec<T> yes, Vec<T> no) {
  return Vec<T>(hn::IfThenElse(condition.raw, yes.raw, no.raw));
}
// a * b + c, rounded once where the target has a fused instruction.
template <class T>
DL_INLINE Vec<T> mul_add(Vec<T> a, Vec<T> b, Vec<T> c) {
  return Vec<T>(hn::MulAdd(a.raw, b.raw, c.raw));
}
template <class T>
DL_INLINE Mask<T> is_nan(Vec<T> x) {
  return Mask<T>(hn::IsNaN(x.raw));
}
template <class T>
DL_INLINE Vec<T> abs(Vec<T> x) {
  return Vec<T>(hn::Abs(x.raw));
}
template <class T>
DL_INLINE Vec<T> copysign(Vec<T> magnitude, Vec<T> sign) {
  return Vec<T>(hn::CopySign(magnitude.raw, sign.raw));
}
template <class T>
DL_INLINE Vec<T> sqrt(Vec<T> x) {
  return Vec<T>(hn::Sqrt(x.raw));
}
// A rounded x. Highway's scalar target loses the sign of zero.
template <class T>
DL_INLINE Vec<T> whole(typename Vec<T>::Raw y, Vec<T> x) {
#if HWY_TARGET == HWY_SCALAR
  return copysign(Vec<T>(y), x);
#else
  (void)x;
  return Vec<T>(y);
#endif
}
template <class T>
DL_INLINE Vec<T> floor(Vec<T> x) {
  return whole(hn::Floor(x.raw), x);
}
template <class T>
DL_INLINE Vec<T> ceil(Vec<T> x) {
  return whole(hn::Ceil(x.raw), x);
}
template <class T>
DL_INLINE Vec<T> trunc(Vec<T> x) {
  return whole(hn::Trunc(x.raw), x);
}
// To the nearest whole number, halves to the even one.
template <class T>
DL_INLINE Vec<T> round(Vec<T> x) {
  return whole(hn::Round(x.raw), x);
}
// The larger, the smaller of two; a NaN in either gives NaN.
template <class T>
DL_INLINE Vec<T> max(Vec<T> a, Vec<T> b) {
  return select(is_nan(a), a, select(is_nan(b), b, Vec<T>(hn::Max(a.raw, b.raw))));
}
template <class T>
DL_INLINE Vec<T> min(Vec<T> a, Vec<T> b) {
  return select(is_nan(a), a, select(is_nan(b), b, Vec<T>(hn::Min(a.raw, b.raw))));
}

}  // namespace dlcore::cpu::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
