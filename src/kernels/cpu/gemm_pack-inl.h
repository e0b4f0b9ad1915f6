// Copies of a panel of a matrix, row after row, whatever its layout was. Included once per target,
// see kernels/cpu/simd-inl.h.
#if defined(DL_KERNELS_CPU_GEMM_PACK_INL_H_) == defined(HWY_TARGET_TOGGLE)
#ifdef DL_KERNELS_CPU_GEMM_PACK_INL_H_
#undef DL_KERNELS_CPU_GEMM_PACK_INL_H_
#else
#define DL_KERNELS_CPU_GEMM_PACK_INL_H_
#endif

#include <algorithm>

#include "kernels/cpu/gemm.h"
#include "kernels/cpu/simd-inl.h"

HWY_BEFORE_NAMESPACE();
namespace dlcore::cpu::HWY_NAMESPACE {

// x: [depth, columns] with column_stride 1, to rows of `width` >= columns elements. What comes to
// stand beside the columns may be anything, and the last row may run on by less than a vector.
template <class T>
void pack_rows(Matrix<const T> x, int64_t depth, int64_t columns, int64_t width, T* to) {
  using V = Vec<T>;
  const int64_t whole = columns / V::kLanes * V::kLanes;
  const auto left = static_cast<size_t>(columns - whole);
  const T* from = x.data;
  for (int64_t p = 0; p < depth; ++p, to += width, from += x.row_stride) {
    for (int64_t j = 0; j < whole; j += V::kLanes) V::load(from + j).store(to + j);
    if (left) V::load(from + whole, left).store(to + whole);
  }
}

// to[p][s] = from[s][p] for a square whose sides are vectors of 128 bits.
#if HWY_TARGET == HWY_SCALAR
template <class T>
constexpr int kSquare = 1;

template <class T>
void transpose_square(const T* const* from, int64_t p, T* to, int64_t) {
  *to = from[0][p];
}
#else
template <class T>
constexpr int kSquare = 16 / sizeof(T);

DL_INLINE void transpose_square(const float* const* from, int64_t p, float* to, int64_t stride) {
  const hn::Full128<float> d;
  const hn::Full128<double> pairs;
  const auto v0 = hn::LoadU(d, from[0] + p), v1 = hn::LoadU(d, from[1] + p);
  const auto v2 = hn::LoadU(d, from[2] + p), v3 = hn::LoadU(d, from[3] + p);
  const auto low01 = hn::BitCast(pairs, hn::InterleaveLower(d, v0, v1));
  const auto low23 = hn::BitCast(pairs, hn::InterleaveLower(d, v2, v3));
  const auto high01 = hn::BitCast(pairs, hn::InterleaveUpper(d, v0, v1));
  const auto high23 = hn::BitCast(pairs, hn::InterleaveUpper(d, v2, v3));
  hn::StoreU(hn::BitCast(d, hn::InterleaveLower(pairs, low01, low23)), d, to);
  hn::StoreU(hn::BitCast(d, hn::InterleaveUpper(pairs, low01, low23)), d, to + stride);
  hn::StoreU(hn::BitCast(d, hn::InterleaveLower(pairs, high01, high23)), d, to + 2 * stride);
  hn::StoreU(hn::BitCast(d, hn::InterleaveUpper(pairs, high01, high23)), d, to + 3 * stride);
}

DL_INLINE void transpose_square(const double* const* from, int64_t p, double* to, int64_t stride) {
  const hn::Full128<double> d;
  const auto v0 = hn::LoadU(d, from[0] + p), v1 = hn::LoadU(d, from[1] + p);
  hn::StoreU(hn::InterleaveLower(d, v0, v1), d, to);
  hn::StoreU(hn::InterleaveUpper(d, v0, v1), d, to + stride);
}
#endif

// The same for row_stride 1 and any width of at least columns. The last square overlaps the one
// before; where there is none it repeats the last column, and width must be a square's.
template <class T>
void pack_columns(Matrix<const T> x, int64_t depth, int64_t columns, int64_t width, T* to) {
  constexpr int64_t kSide = kSquare<T>;
  for (int64_t j = 0; j < columns; j += kSide) {
    const int64_t first = std::max<int64_t>(0, std::min(j, columns - kSide));
    const T* from[kSide];
    for (int64_t s = 0; s < kSide; ++s) {
      from[s] = x.data + std::min(first + s, columns - 1) * x.column_stride;
    }
    int64_t p = 0;
    for (; p + kSide <= depth; p += kSide) transpose_square(from, p, to + p * width + first, width);
    for (; p < depth; ++p) {
      for (int64_t s = 0; s < kSide; ++s) to[p * width + first + s] = from[s][p];
    }
  }
}

template <class T>
void pack(Matrix<const T> x, int64_t depth, int64_t columns, int64_t width, T* to) {
  if (x.column_stride == 1) {
    pack_rows(x, depth, columns, width, to);
  } else {
    pack_columns(x, depth, columns, width, to);
  }
}

}  // namespace dlcore::cpu::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
