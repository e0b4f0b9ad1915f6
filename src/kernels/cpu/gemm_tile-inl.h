// Products of a few rows with a few vectors of columns, all of whose sums stay in registers. Each
// element of C is one sum over k in order (tile) or one such sum for each lane (dot_tile), whatever
// the size of the tile: where a product is cut does not change its bits. Included once per target,
// see kernels/cpu/simd-inl.h.
#if defined(DL_KERNELS_CPU_GEMM_TILE_INL_H_) == defined(HWY_TARGET_TOGGLE)
#ifdef DL_KERNELS_CPU_GEMM_TILE_INL_H_
#undef DL_KERNELS_CPU_GEMM_TILE_INL_H_
#else
#define DL_KERNELS_CPU_GEMM_TILE_INL_H_
#endif

#include "kernels/cpu/simd-inl.h"

HWY_BEFORE_NAMESPACE();
namespace dlcore::cpu::HWY_NAMESPACE {

// What both kinds of tiles compute: C = start + A B, with A: [rows, depth], B: [depth, columns].
template <class T>
struct Tile {
  const T* a;
  int64_t a_row, a_step;  // strides between A's rows and along the sum
  const T* b;
  int64_t b_step, b_column;  // strides along the sum and between B's columns
  int64_t depth;
  const T* start;  // row i at start + i * start_row; null: zeros
  int64_t start_row;
  T* c;
  int64_t c_row;
};

template <class T>
using TileBody = void(const Tile<T>& t);

// So many of the vector registers, 16 or AVX-512's 32, hold sums.
constexpr int kTileSums = HWY_TARGET <= HWY_AVX3 ? 24 : 12;

// C = start + sums, or sums.
template <bool started, int rows, int vectors, class Raw, class T>
DL_INLINE void store_tile(const Tile<T>& t, const Raw (&sums)[rows][vectors]) {
  using V = Vec<T>;
  const T* start = t.start;
  T* c = t.c;
  const int64_t start_row = t.start_row, c_row = t.c_row;
#pragma GCC unroll 24
  for (int i = 0; i < rows; ++i) {
#pragma GCC unroll 4
    for (int v = 0; v < vectors; ++v) {
      V result(sums[i][v]);
      if constexpr (started) result = V::load(start + v * V::kLanes) + result;
      result.store(c + v * V::kLanes);
    }
    if constexpr (started) start += start_row;
    c += c_row;
  }
}

// B's rows lie in memory as whole vectors (b_column = 1).
template <int rows, int vectors, class T>
void tile(const Tile<T>& t) {
  using V = Vec<T>;
  const hn::ScalableTag<T> d;
  typename V::Raw sums[rows][vectors];
  const T* a[rows];
#pragma GCC unroll 24
  for (int i = 0; i < rows; ++i) {
    a[i] = t.a + i * t.a_row;
#pragma GCC unroll 4
    for (int v = 0; v < vectors; ++v) sums[i][v] = hn::Zero(d);
  }
  const T* b = t.b;
  const int64_t step = t.depth > 1 ? t.a_step : 1;  // 0 in an expanded column
  const int64_t b_step = t.b_step, end = t.depth * step;
  for (int64_t at = 0; at != end; at += step, b += b_step) {
    typename V::Raw x[vectors];
#pragma GCC unroll 4
    for (int v = 0; v < vectors; ++v) x[v] = hn::LoadU(d, b + v * V::kLanes);
#pragma GCC unroll 24
    for (int i = 0; i < rows; ++i) {
      const auto factor = hn::Set(d, a[i][at]);
#pragma GCC unroll 4
      for (int v = 0; v < vectors; ++v) sums[i][v] = hn::MulAdd(factor, x[v], sums[i][v]);
    }
  }
  if (t.start) {
    store_tile<true>(t, sums);
  } else {
    store_tile<false>(t, sums);
  }
}

#if HWY_TARGET == HWY_SCALAR
template <int count, class Raw, class T>
DL_INLINE void add_lanes(const Raw (&vectors)[count], T* sums) {
  for (int j = 0; j < count; ++j) sums[j] = hn::GetLane(vectors[j]);
}
#else
// The sum of a vector's blocks of 128 bits.
template <class T>
DL_INLINE auto add_blocks(hn::Full128<T>, hn::Vec<hn::Full128<T>> v) {
  return v;
}
template <class D>
DL_INLINE auto add_blocks(D, hn::Vec<D> v) {
  const hn::Half<D> half;
  return add_blocks(half, hn::Add(hn::LowerHalf(half, v), hn::UpperHalf(half, v)));
}

// In each block the sums of a's even and odd elements beside those of b's.
template <class D>
DL_INLINE hn::Vec<D> add_halves(D d, hn::Vec<D> a, hn::Vec<D> b) {
  return hn::Add(hn::InterleaveLower(d, a, b), hn::InterleaveUpper(d, a, b));
}

// sums[j] = the sum of vectors[j]'s lanes, for as many vectors as a block has lanes.
DL_INLINE void add_lanes_of_block(hn::ScalableTag<double> d, hn::Vec<hn::ScalableTag<double>> a,
                                  hn::Vec<hn::ScalableTag<double>> b, double* sums) {
  const hn::Full128<double> block;
  hn::StoreU(add_blocks(d, add_halves(d, a, b)), block, sums);
}

template <int count>
DL_INLINE void add_lanes(const hn::Vec<hn::ScalableTag<double>> (&v)[count], double* sums) {
  const hn::ScalableTag<double> d;
  add_lanes_of_block(d, v[0], v[count > 1 ? 1 : 0], sums);
  if constexpr (count > 2) add_lanes_of_block(d, v[2], v[count - 1], sums + 2);
}

template <int count>
DL_INLINE void add_lanes(const hn::Vec<hn::ScalableTag<float>> (&v)[count], float* sums) {
  const hn::ScalableTag<float> d;
  const hn::ScalableTag<double> pairs;
  const hn::Full128<float> block;
  const auto v1 = v[count > 1 ? 1 : 0], v2 = v[count > 2 ? 2 : 0], v3 = v[count - 1];
  const auto low = hn::BitCast(pairs, add_halves(d, v[0], v1));
  const auto high = hn::BitCast(pairs, add_halves(d, v2, v3));
  const auto all = hn::Add(hn::BitCast(d, hn::InterleaveLower(pairs, low, high)),
                           hn::BitCast(d, hn::InterleaveUpper(pairs, low, high)));
  hn::StoreU(add_blocks(d, all), block, sums);
}
#endif

constexpr int kDotRows = 3;
constexpr int kDotColumns = 4;

// sums += A B over the lanes at p that `load` gives.
template <int rows, int columns, class Raw, class T, class Load>
DL_INLINE void dot_step(Raw (&sums)[rows][columns], const T* const (&a)[rows],
                        const T* const (&b)[columns], int64_t p, Load load) {
  Raw x[rows];
#pragma GCC unroll 4
  for (int i = 0; i < rows; ++i) x[i] = load(a[i] + p).raw;
#pragma GCC unroll 4
  for (int j = 0; j < columns; ++j) {
    const Raw y = load(b[j] + p).raw;
#pragma GCC unroll 4
    for (int i = 0; i < rows; ++i) sums[i][j] = hn::MulAdd(x[i], y, sums[i][j]);
  }
}

// The sums run along memory in A and in B (a_step = b_step = 1).
template <int rows, int columns, class T>
void dot_tile(const Tile<T>& t) {
  using V = Vec<T>;
  typename V::Raw sums[rows][columns];
  const T *a[rows], *b[columns];
#pragma GCC unroll 4
  for (int j = 0; j < columns; ++j) b[j] = t.b + j * t.b_column;
#pragma GCC unroll 4
  for (int i = 0; i < rows; ++i) {
    a[i] = t.a + i * t.a_row;
#pragma GCC unroll 4
    for (int j = 0; j < columns; ++j) sums[i][j] = hn::Zero(hn::ScalableTag<T>());
  }
  int64_t p = 0;
  for (; p + V::kLanes <= t.depth; p += V::kLanes) {
    dot_step(sums, a, b, p, [](const T* x) HWY_ATTR { return V::load(x); });
  }
  if (const auto left = static_cast<size_t>(t.depth - p)) {
    dot_step(sums, a, b, p, [left](const T* x) HWY_ATTR { return V::load(x, left); });
  }
#pragma GCC unroll 4
  for (int i = 0; i < rows; ++i) {
    T dots[kDotColumns];
    add_lanes(sums[i], dots);
    const T* start = t.start + i * t.start_row;
    T* c = t.c + i * t.c_row;
    for (int j = 0; j < columns; ++j) c[j] = t.start ? start[j] + dots[j] : dots[j];
  }
}

}  // namespace dlcore::cpu::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
