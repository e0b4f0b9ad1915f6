// Elementary functions on Vec<T>, T = float or double: right for zeros of either sign, subnormals,
// infinities and NaN; elsewhere within 1.3 units in the last place, tanh and sigmoid within 2.5
// (tests/unit/kernels/math_test.cpp measures them). Included once per target.
#if defined(DL_KERNELS_CPU_MATH_INL_H_) == defined(HWY_TARGET_TOGGLE)
#ifdef DL_KERNELS_CPU_MATH_INL_H_
#undef DL_KERNELS_CPU_MATH_INL_H_
#else
#define DL_KERNELS_CPU_MATH_INL_H_
#endif

#include <cmath>
#include <limits>

#include "kernels/cpu/simd-inl.h"

HWY_BEFORE_NAMESPACE();
namespace dlcore::cpu::HWY_NAMESPACE {

// What the functions need to know of a format. ln 2 is split so that kLn2High * n is exact for
// every exponent n. kExpm1 fits (expm1(r) - r) / r^2 on |r| <= ln(2)/2 (Remez, relative error 2e-10
// and 3e-19); kLog is fdlibm's series for log((1 + s) / (1 - s)).
template <class T>
struct Format;

template <>
struct Format<float> {
  using Bits = int32_t;
  static constexpr int kMantissaBits = 23;
  static constexpr Bits kBias = 127;
  static constexpr Bits kSqrtHalf = 0x3f3504f3;
  static constexpr Bits kOne = 0x3f800000;
  static constexpr float kLn2High = 0.693359375f, kLn2Low = -2.12194440e-4f;
  static constexpr float kExpMin = -105, kExpMax = 90;    // past these: 0 and infinity
  static constexpr float kExpm1Min = -20, kTanhMax = 10;  // past these: -1 and 1
  static constexpr float kExpm1[] = {0.500000004629f,   0.166666668171f,   0.041666354804f,
                                     0.00833327301379f, 0.00139410112543f, 0.000199141988648f};
  static constexpr float kLog[] = {0xaaaaaa.0p-24f, 0xccce13.0p-25f, 0x91e9ee.0p-25f,
                                   0xf89e26.0p-26f};
};

template <>
struct Format<double> {
  using Bits = int64_t;
  static constexpr int kMantissaBits = 52;
  static constexpr Bits kBias = 1023;
  static constexpr Bits kSqrtHalf = 0x3fe6a09e667f3bcd;
  static constexpr Bits kOne = 0x3ff0000000000000;
  static constexpr double kLn2High = 6.93147180369123816490e-01;
  static constexpr double kLn2Low = 1.90821492927058770002e-10;
  static constexpr double kExpMin = -750, kExpMax = 720;
  static constexpr double kExpm1Min = -40, kTanhMax = 20;
  static constexpr double kExpm1[] = {
      0.49999999999999999986,   0.16666666666666676593,   0.041666666666666701353,
      0.008333333333321610255,  0.0013888888888866822321, 0.00019841269886193511718,
      2.4801587360610797287e-5, 2.7557244129134300781e-6, 2.7557242699373274126e-7,
      2.5109068616688560668e-8, 2.0924464973942559649e-9};
  static constexpr double kLog[] = {6.666666666666735130e-01, 3.999999999940941908e-01,
                                    2.857142874366239149e-01, 2.222219843214978396e-01,
                                    1.818357216161805012e-01, 1.531383769920937332e-01,
                                    1.479819860511658591e-01};
};

template <class T>
inline constexpr T kInfinity = std::numeric_limits<T>::infinity();

// The vector's bits as integers, and what is done to them.
template <class T>
using BitsTag = hn::RebindToSigned<hn::ScalableTag<T>>;
template <class T>
using BitsVec = hn::Vec<BitsTag<T>>;

template <class T>
DL_INLINE BitsVec<T> bits_of(Vec<T> x) {
  return hn::BitCast(BitsTag<T>(), x.raw);
}
template <class T>
DL_INLINE Vec<T> from_bits(BitsVec<T> bits) {
  return Vec<T>(hn::BitCast(hn::ScalableTag<T>(), bits));
}
template <class T>
DL_INLINE BitsVec<T> set_bits(typename Format<T>::Bits bits) {
  return hn::Set(BitsTag<T>(), bits);
}
// 2^n for n in the range of normal exponents.
template <class T>
DL_INLINE Vec<T> power_of_two(BitsVec<T> n) {
  return from_bits<T>(
      hn::ShiftLeft<Format<T>::kMantissaBits>(hn::Add(n, set_bits<T>(Format<T>::kBias))));
}

// c[0] + x c[1] + x^2 c[2] + ...
template <class T, size_t kCount>
DL_INLINE Vec<T> polynomial(Vec<T> x, const T (&c)[kCount]) {
  Vec<T> sum(c[kCount - 1]);
  for (size_t i = kCount - 1; i-- > 0;) sum = mul_add(sum, x, Vec<T>(c[i]));
  return sum;
}

// x = n ln 2 + r with |r| <= ln(2)/2; exp(r) - 1 = r + rest, where rest also holds what rounding r
// lost.
template <class T>
struct ExpParts {
  BitsVec<T> n;
  Vec<T> r, rest;
};
template <class T>
DL_INLINE ExpParts<T> split_exp(Vec<T> x) {
  using F = Format<T>;
  const Vec<T> n = round(x * Vec<T>(1.44269504088896340736));
  const Vec<T> high = x - n * Vec<T>(F::kLn2High);
  const Vec<T> low = n * Vec<T>(F::kLn2Low);
  const Vec<T> r = high - low;
  const Vec<T> lost = (high - r) - low;
  return {hn::ConvertTo(BitsTag<T>(), n.raw), r, mul_add(r * r, polynomial(r, F::kExpm1), lost)};
}
// y * 2^n in two steps, since 2^n itself may be no normal number.
template <class T>
DL_INLINE Vec<T> scale(Vec<T> y, BitsVec<T> n) {
  const BitsVec<T> half = hn::ShiftRight<1>(n);
  return (y * power_of_two<T>(half)) * power_of_two<T>(hn::Sub(n, half));
}
// x between low and high; NaN may become either.
template <class T>
DL_INLINE Vec<T> bound(Vec<T> x, T low, T high) {
  return Vec<T>(hn::Min(hn::Max(x.raw, Vec<T>(low).raw), Vec<T>(high).raw));
}

template <class T>
DL_INLINE Vec<T> exp(Vec<T> x) {
  const ExpParts<T> parts = split_exp(bound(x, Format<T>::kExpMin, Format<T>::kExpMax));
  return select(is_nan(x), x, scale((parts.rest + parts.r) + Vec<T>(1), parts.n));
}

// exp(x) - 1 = 2^n ((exp(r) - 1) + (1 - 2^-n))
template <class T>
DL_INLINE Vec<T> expm1(Vec<T> x) {
  const ExpParts<T> parts = split_exp(bound(x, Format<T>::kExpm1Min, Format<T>::kExpMax));
  const Vec<T> one = Vec<T>(1) - power_of_two<T>(hn::Neg(hn::Min(parts.n, set_bits<T>(100))));
  const Vec<T> y = scale(parts.rest + (parts.r + one), parts.n);
  return select(is_nan(x) | (x == Vec<T>(0)), x, y);
}

// x = 2^k (1 + f) with sqrt(1/2) <= 1 + f < sqrt(2), for positive normal x.
template <class T>
struct LogParts {
  Vec<T> k, f;
};
template <class T>
DL_INLINE LogParts<T> split_log(Vec<T> x) {
  using F = Format<T>;
  const BitsVec<T> k =
      hn::ShiftRight<F::kMantissaBits>(hn::Sub(bits_of(x), set_bits<T>(F::kSqrtHalf)));
  const BitsVec<T> m = hn::Sub(bits_of(x), hn::ShiftLeft<F::kMantissaBits>(k));
  return {Vec<T>(hn::ConvertTo(hn::ScalableTag<T>(), k)), from_bits<T>(m) - Vec<T>(1)};
}
// k ln 2 + log(1 + f) + c, where c is a small correction.
template <class T>
DL_INLINE Vec<T> join_log(LogParts<T> p, Vec<T> c) {
  using F = Format<T>;
  const Vec<T> s = p.f / (p.f + Vec<T>(2));
  const Vec<T> z = s * s;
  const Vec<T> half_square = Vec<T>(0.5) * p.f * p.f;
  const Vec<T> series = s * (half_square + z * polynomial(z, F::kLog));
  return ((series + (p.k * Vec<T>(F::kLn2Low) + c)) - half_square + p.f) +
         p.k * Vec<T>(F::kLn2High);
}

template <class T>
DL_INLINE Vec<T> log(Vec<T> x) {
  const T lift = static_cast<T>(int64_t{1} << (Format<T>::kMantissaBits + 1));
  const Mask<T> small = x < Vec<T>(std::numeric_limits<T>::min());  // subnormal: lift it
  LogParts<T> parts = split_log(select(small, x * Vec<T>(lift), x));
  parts.k = parts.k - select(small, Vec<T>(Format<T>::kMantissaBits + 1), Vec<T>(0));
  Vec<T> y = join_log(parts, Vec<T>(0));
  y = select(x == Vec<T>(0), Vec<T>(-kInfinity<T>), y);
  y = select(x < Vec<T>(0), Vec<T>(std::numeric_limits<T>::quiet_NaN()), y);
  return select(is_nan(x) | (x == Vec<T>(kInfinity<T>)), x, y);
}

// log(u) for the rounded u = 1 + x, corrected by what the rounding lost: (1 + x - u) / u.
template <class T>
DL_INLINE Vec<T> log1p(Vec<T> x) {
  const Vec<T> one(1);
  const Vec<T> u = one + x;
  const Vec<T> lost = select(x < one, x - (u - one), one - (u - x));
  Vec<T> y = join_log(split_log(u), lost / u);
  y = select(x == Vec<T>(-1), Vec<T>(-kInfinity<T>), y);
  y = select(x < Vec<T>(-1), Vec<T>(std::numeric_limits<T>::quiet_NaN()), y);
  // Below the last place of 1 the answer is x itself, down to the signed zero.
  const Mask<T> tiny = abs(x) < Vec<T>(std::numeric_limits<T>::epsilon() / 4);
  return select(is_nan(x) | tiny | (x == Vec<T>(kInfinity<T>)), x, y);
}

// With t = expm1(2|x|): t / (t + 2), and 1 - 2 / (t + 2) where that is the more exact.
template <class T>
DL_INLINE Vec<T> tanh(Vec<T> x) {
  const Vec<T> a = abs(x);
  const Vec<T> t = expm1(bound(a + a, T(0), 2 * Format<T>::kTanhMax));
  const Mask<T> large = a > Vec<T>(0.55);
  const Vec<T> q = select(large, Vec<T>(2), t) / (t + Vec<T>(2));
  return select(is_nan(x), x, copysign(select(large, Vec<T>(1) - q, q), x));
}

// 1 / (1 + exp(-x)), from exp(-|x|), which cannot overflow.
template <class T>
DL_INLINE Vec<T> sigmoid(Vec<T> x) {
  const Vec<T> e = exp(-abs(x));
  return select(x < Vec<T>(0), e, Vec<T>(1)) / (Vec<T>(1) + e);
}

// f of each lane by a scalar function: for functions and arguments that are rare.
template <class T, class F, class... Vs>
DL_INLINE Vec<T> lanewise(F f, Vec<T> x, Vs... more) {
  constexpr int kLanes = Vec<T>::kLanes;
  T lanes[1 + sizeof...(Vs)][kLanes];
  x.store(lanes[0]);
  int row = 0;
  ((void)more.store(lanes[++row]), ...);
  for (int i = 0; i < kLanes; ++i) {
    if constexpr (sizeof...(Vs) == 0) {
      lanes[0][i] = f(lanes[0][i]);
    } else {
      lanes[0][i] = f(lanes[0][i], lanes[1][i]);
    }
  }
  return Vec<T>::load(lanes[0]);
}

inline float erfc_scalar(float x) { return std::erfc(x); }
inline double erfc_scalar(double x) { return std::erfc(x); }
template <class T>
DL_INLINE Vec<T> erfc(Vec<T> x) {
  return lanewise(static_cast<T (*)(T)>(erfc_scalar), x);
}

// x = n pi/2 + high + low with |high| <= pi/4, for |x| < 2^20 (fdlibm's reduction in two steps).
struct SinCosParts {
  hn::Vec<hn::ScalableTag<int64_t>> n;
  Vec<double> high, low;
};
DL_INLINE SinCosParts split_sincos(Vec<double> x) {
  using V = Vec<double>;
  const V n = round(x * V(6.36619772367581382433e-01));
  const V r1 = x - n * V(1.57079632673412561417e+00);
  const V w1 = n * V(6.07710050630396597660e-11);
  const V r2 = r1 - w1;
  const V w2 = n * V(2.02226624879595063154e-21) - ((r1 - r2) - w1);
  const V high = r2 - w2;
  return {hn::ConvertTo(hn::ScalableTag<int64_t>(), n.raw), high, (r2 - high) - w2};
}
// fdlibm's sin and cos of high + low.
DL_INLINE Vec<double> sin_of(Vec<double> x, Vec<double> low) {
  using V = Vec<double>;
  static constexpr double kSin[] = {8.33333333332248946124e-03, -1.98412698298579493134e-04,
                                    2.75573137070700676789e-06, -2.50507602534068634195e-08,
                                    1.58969099521155010221e-10};
  const V z = x * x;
  const V cube = z * x;
  const V series = polynomial(z, kSin);
  return x - ((z * (V(0.5) * low - cube * series) - low) - cube * V(-1.66666666666666324348e-01));
}
DL_INLINE Vec<double> cos_of(Vec<double> x, Vec<double> low) {
  using V = Vec<double>;
  static constexpr double kCos[] = {4.16666666666666019037e-02, -1.38888888888741095749e-03,
                                    2.48015872894767294178e-05, -2.75573143513906633035e-07,
                                    2.08757232129817482790e-09, -1.13596475577881948265e-11};
  const V z = x * x;
  const V series = z * z * polynomial(z, kCos);
  const V half = V(0.5) * z;
  const V w = V(1) - half;
  return w + (((V(1) - w) - half) + (series - x * low));
}
// sin of (n + turn) quarter turns and a rest: turn 0 gives sin, turn 1 cos.
DL_INLINE Vec<double> sin_quarters(Vec<double> x, int64_t turn) {
  const hn::ScalableTag<int64_t> tag;
  const hn::ScalableTag<double> real;
  const SinCosParts p = split_sincos(x);
  const auto quarter = hn::Add(p.n, hn::Set(tag, turn));
  const auto odd = hn::RebindMask(real, hn::TestBit(quarter, hn::Set(tag, 1)));
  const auto sign = hn::ShiftLeft<62>(hn::And(quarter, hn::Set(tag, 2)));
  const Vec<double> y = select(Mask<double>(odd), cos_of(p.high, p.low), sin_of(p.high, p.low));
  return Vec<double>(hn::Xor(y.raw, hn::BitCast(real, sign)));
}
inline double sin_scalar(double x) { return std::sin(x); }
inline double cos_scalar(double x) { return std::cos(x); }
DL_INLINE Vec<double> sin_or_cos(Vec<double> x, int64_t turn) {
  const Mask<double> large = abs(x) > Vec<double>(1048576.0);
  if (HWY_UNLIKELY(!hn::AllFalse(hn::ScalableTag<double>(), large.raw))) {
    return lanewise(turn ? cos_scalar : sin_scalar, x);
  }
  return sin_quarters(x, turn);
}
// In f32 through f64: no reduction step is lost.
DL_INLINE Vec<float> sin_or_cos(Vec<float> x, int64_t turn) {
  const hn::ScalableTag<double> wide;
#if HWY_TARGET == HWY_SCALAR  // one lane of either type, no halves
  const Vec<double> y = sin_or_cos(Vec<double>(hn::PromoteTo(wide, x.raw)), turn);
  return Vec<float>(hn::DemoteTo(hn::ScalableTag<float>(), y.raw));
#else
  const hn::Half<hn::ScalableTag<float>> half;
  const Vec<double> low(hn::PromoteTo(wide, hn::LowerHalf(half, x.raw)));
  const Vec<double> high(hn::PromoteTo(wide, hn::UpperHalf(half, x.raw)));
  return Vec<float>(hn::Combine(hn::ScalableTag<float>(),
                                hn::DemoteTo(half, sin_or_cos(high, turn).raw),
                                hn::DemoteTo(half, sin_or_cos(low, turn).raw)));
#endif
}
template <class T>
DL_INLINE Vec<T> sin(Vec<T> x) {
  return select(x == Vec<T>(0), x, sin_or_cos(x, 0));
}
template <class T>
DL_INLINE Vec<T> cos(Vec<T> x) {
  return sin_or_cos(x, 1);
}

}  // namespace dlcore::cpu::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
