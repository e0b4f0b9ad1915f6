// Box-Muller in single precision with the polynomials of Cephes (S. Moshier, netlib.org/cephes:
// logf, sinf, cosf), rounded where PyTorch's kernel for AVX2 rounds: the same bits on every
// instruction set. Opened once per target, see kernels/cpu/simd-inl.h.
#if defined(DL_OPS_RANDOM_NORMAL_MATH_H_) == defined(HWY_TARGET_TOGGLE)
#ifdef DL_OPS_RANDOM_NORMAL_MATH_H_
#undef DL_OPS_RANDOM_NORMAL_MATH_H_
#else
#define DL_OPS_RANDOM_NORMAL_MATH_H_
#endif

#include <cmath>

#include "kernels/macros.h"

HWY_BEFORE_NAMESPACE();
namespace dlcore::cpu::HWY_NAMESPACE {

// Eight numbers, or fewer on narrower targets.
using NormalTag = hn::CappedTag<float, 8>;
using NormalBits = hn::RebindToSigned<NormalTag>;
using NormalVec = hn::Vec<NormalTag>;

DL_INLINE NormalVec constant(float value) { return hn::Set(NormalTag(), value); }

// a * b + c, rounded once on every target.
DL_INLINE NormalVec fused(NormalVec a, NormalVec b, NormalVec c) {
#if HWY_NATIVE_FMA
  return hn::MulAdd(a, b, c);
#else
  constexpr NormalTag d;
  constexpr size_t kLanes = hn::MaxLanes(d);
  float x[kLanes], y[kLanes], z[kLanes];
  hn::StoreU(a, d, x);
  hn::StoreU(b, d, y);
  hn::StoreU(c, d, z);
  for (size_t i = 0; i < kLanes; ++i) z[i] = std::fma(x[i], y[i], z[i]);
  return hn::LoadU(d, z);
#endif
}

// c[0] x^n + c[1] x^(n-1) + ...
template <size_t kCount>
DL_INLINE NormalVec horner(NormalVec x, const float (&c)[kCount]) {
  NormalVec sum = constant(c[0]);
  for (size_t i = 1; i < kCount; ++i) sum = fused(sum, x, constant(c[i]));
  return sum;
}

// log x for normal x in (0, 1]: x = 2^e (1 + f), with 1 + f in [sqrt(1/2), sqrt(2)).
DL_INLINE NormalVec log_of(NormalVec x) {
  constexpr float kTerms[] = {7.0376836292e-2f,  -1.1514610310e-1f, 1.1676998740e-1f,
                              -1.2420140846e-1f, 1.4249322787e-1f,  -1.6668057665e-1f,
                              2.0000714765e-1f,  -2.4999993993e-1f, 3.3333331174e-1f};
  constexpr NormalTag d;
  constexpr NormalBits di;
  const auto bits = hn::BitCast(di, x);
  const auto exponent = hn::Sub(hn::ShiftRight<23>(bits), hn::Set(di, 126));
  const auto half = hn::BitCast(
      d, hn::Or(hn::And(bits, hn::Set(di, 0x007fffff)), hn::Set(di, 0x3f000000)));  // [1/2, 1)
  const auto small = hn::Lt(half, constant(0.707106781186547524f));
  const NormalVec one = constant(1);
  const NormalVec e = hn::Sub(hn::ConvertTo(d, exponent), hn::IfThenElseZero(small, one));
  const NormalVec f = hn::Add(hn::Sub(half, one), hn::IfThenElseZero(small, half));
  const NormalVec f2 = hn::Mul(f, f);
  const NormalVec tail =
      fused(hn::Mul(horner(f, kTerms), f), f2, hn::Mul(e, constant(-2.12194440e-4f)));
  const NormalVec sum = hn::Add(f, hn::Sub(tail, hn::Mul(f2, constant(0.5f))));
  return fused(e, constant(0.693359375f), sum);
}

struct SinCos {
  NormalVec sin, cos;
};
// For 0 <= x < 8192: x = j pi/4 + r with j even, |r| <= pi/4.
DL_INLINE SinCos sin_cos_of(NormalVec x) {
  constexpr float kSin[] = {-1.9515295891e-4f, 8.3321608736e-3f, -1.6666654611e-1f};
  constexpr float kCos[] = {2.443315711809948e-5f, -1.388731625493765e-3f, 4.166664568298827e-2f};
  constexpr NormalTag d;
  constexpr NormalBits di;
  const auto octant = hn::ConvertTo(di, hn::Mul(x, constant(1.27323954473516f)));
  const auto j = hn::And(hn::Add(octant, hn::Set(di, 1)), hn::Set(di, ~1));
  const NormalVec y = hn::ConvertTo(d, j);
  NormalVec r = fused(y, constant(-0.78515625f), x);
  r = fused(y, constant(-2.4187564849853515625e-4f), r);
  r = fused(y, constant(-3.77489497744594108e-8f), r);
  const NormalVec r2 = hn::Mul(r, r);
  const NormalVec half = hn::Mul(r2, constant(0.5f));
  const NormalVec cos =
      hn::Add(fused(hn::Mul(horner(r2, kCos), r2), r2, hn::Neg(half)), constant(1));
  const NormalVec sin = fused(hn::Mul(horner(r2, kSin), r2), r, r);
  // Quarter turns 1 and 3 exchange the two; sine is negative in 2 and 3, cosine in 1 and 2.
  const auto bit1 = hn::Set(di, 2), bit2 = hn::Set(di, 4);
  const auto exchanged = hn::RebindMask(d, hn::Eq(hn::And(j, bit1), bit1));
  const auto sin_sign = hn::ShiftLeft<29>(hn::And(j, bit2));
  const auto cos_sign = hn::ShiftLeft<29>(hn::And(hn::Add(j, bit1), bit2));
  return {hn::Xor(hn::IfThenElse(exchanged, cos, sin), hn::BitCast(d, sin_sign)),
          hn::Xor(hn::IfThenElse(exchanged, sin, cos), hn::BitCast(d, cos_sign))};
}

// Sixteen uniform numbers of [0, 1) become normal ones.
DL_INLINE void normal_block(float* data, float mean, float std) {
  constexpr NormalTag d;
  for (size_t i = 0; i < 8; i += hn::MaxLanes(d)) {
    const NormalVec u1 = hn::Sub(constant(1), hn::LoadU(d, data + i));  // (0, 1]
    const NormalVec u2 = hn::LoadU(d, data + i + 8);
    const NormalVec radius = hn::Sqrt(hn::Mul(constant(-2), log_of(u1)));
    const SinCos at = sin_cos_of(hn::Mul(constant(6.28318530717958647693f), u2));
    hn::StoreU(fused(hn::Mul(radius, at.cos), constant(std), constant(mean)), d, data + i);
    hn::StoreU(fused(hn::Mul(radius, at.sin), constant(std), constant(mean)), d, data + i + 8);
  }
}

}  // namespace dlcore::cpu::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
