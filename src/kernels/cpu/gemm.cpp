#include "kernels/cpu/gemm.h"

#include <cblas.h>

#include <algorithm>
#include <limits>
#include <mutex>
#include <string>
#include <vector>

#include "base/checked.h"
#include "base/error.h"
#include "base/thread_pool.h"
#include "kernels/cpu/tile_gemm.h"

namespace dlcore::cpu {
namespace {

template <class T>
struct Blas {
  static constexpr auto kGemm = cblas_sgemm;
};
template <>
struct Blas<double> {
  static constexpr auto kGemm = cblas_dgemm;
};

// How BLAS sees an operand: rows of `stride` elements, as it lies or transposed.
struct Layout {
  CBLAS_TRANSPOSE order;
  blasint stride;
};

template <class T>
Layout layout_of(Matrix<const T> x, int64_t rows, int64_t columns) {
  const bool by_rows = x.column_stride == 1 && (x.row_stride >= columns || rows == 1);
  const int64_t stride = by_rows ? x.row_stride : x.column_stride;
  const int64_t least = std::max<int64_t>(1, by_rows ? columns : rows);
  return {by_rows ? CblasNoTrans : CblasTrans, static_cast<blasint>(std::max(stride, least))};
}

template <class T>
void blas_gemm(int64_t m, int64_t n, int64_t k, Matrix<const T> a, Matrix<const T> b, T beta,
               Matrix<T> c) {
  const Layout la = layout_of(a, m, k), lb = layout_of(b, k, n);
  const auto c_stride = static_cast<blasint>(std::max<int64_t>({c.row_stride, n, 1}));
#ifdef DL_SHARED_OPENBLAS
  // A shared serial OpenBLAS has no lock around its packing buffers (openblas_memory.cpp), and its
  // calls of itself cannot be led by way of ours.
  static std::mutex one_at_a_time;
  const std::lock_guard<std::mutex> lock(one_at_a_time);
#endif
  Blas<T>::kGemm(CblasRowMajor, la.order, lb.order, static_cast<blasint>(m),
                 static_cast<blasint>(n), static_cast<blasint>(k), T(1), a.data, la.stride, b.data,
                 lb.stride, beta, c.data, c_stride);
}

// Values whose products and sums are exact in floating point: whatever the order of summation, a
// right kernel gives the same bits.
template <class T>
std::vector<T> small_integers(int64_t count, unsigned seed) {
  std::vector<T> values(static_cast<size_t>(count));
  for (T& value : values) {
    seed = seed * 1664525u + 1013904223u;
    value = static_cast<T>(static_cast<int>(seed >> 29) - 4);
  }
  return values;
}

template <class T>
bool agrees(int64_t m, int64_t n, int64_t k, bool a_by_rows, bool b_by_rows) {
  const std::vector<T> a = small_integers<T>(m * k, 1), b = small_integers<T>(k * n, 2);
  std::vector<T> c = small_integers<T>(m * n, 3), expected = c;
  const auto matrix = [](const std::vector<T>& x, int64_t rows, int64_t columns, bool by_rows) {
    return by_rows ? Matrix<const T>{x.data(), columns, 1} : Matrix<const T>{x.data(), 1, rows};
  };
  const auto ma = matrix(a, m, k, a_by_rows), mb = matrix(b, k, n, b_by_rows);
  blas_gemm<T>(m, n, k, ma, mb, T(1), {c.data(), n, 1});
  own_gemm(m, n, k, ma, mb, T(1), Matrix<T>{expected.data(), n, 1});
  return c == expected;
}

template <class T>
bool blas_is_right() {
  constexpr int64_t kShapes[][3] = {{1, 1, 1}, {17, 10, 33}, {30, 43, 78}, {5, 130, 64}};
  for (const auto& shape : kShapes) {
    for (int orders = 0; orders < 4; ++orders) {
      if (!agrees<T>(shape[0], shape[1], shape[2], orders & 1, orders & 2)) return false;
    }
  }
  return true;
}

bool trust_blas() {
  static const bool trusted = blas_is_right<float>() && blas_is_right<double>();
  return trusted;
}

// What multiplies.
enum class Way { kTiles, kDots, kBlas };

// The borders were measured on one core of an AVX2 machine (Zen 3, 512 KiB of second cache per
// core, OpenBLAS 0.3.21): tests/bench/gemm_grid prints what stands on either side of them.
template <class T>
Way way_of(int64_t m, int64_t n, int64_t k, const Matrix<const T>& a, const Matrix<const T>& b) {
  constexpr int64_t kFewColumns = 16 / sizeof(T);  // a tile's vectors would be almost empty
  constexpr int64_t kHalfATile = 16, kLongSum = 64;
  const bool a_by_rows = a.column_stride == 1;
  // Copying B for tiles costs k n, adding up the lanes of dots costs m n.
  const bool long_sums = k >= 16 && k >= 10 * m;
  if (a_by_rows && b.row_stride == 1 &&
      (long_sums || n <= kFewColumns || (n < kHalfATile && k >= kLongSum))) {
    return Way::kDots;
  }
  constexpr int64_t kLarge = 640;
  return std::min({m, n, k}) >= kLarge ? Way::kBlas : Way::kTiles;
}

// The cut of a product into pieces depends on its shape alone. A sum is never cut: the bits do not
// depend on the threads.
struct Pieces {
  int64_t down, across;           // how many
  int64_t row_unit, column_unit;  // their sides are multiples of
};

// Where part i of `count` begins, of n in units that the parts share as equally as can be.
int64_t begin_of(int64_t i, int64_t count, int64_t n, int64_t unit) {
  return std::min(n, ceil_div(n, unit) * i / count * unit);
}

// A piece is worth about 3 us at least, and a product of less than two is not cut.
int64_t piece_count(double multiply_adds) {
  constexpr double kLeastWork = 131072, kWork = 16e6, kPieces = 16, kMostPieces = 64;
  const double pieces = std::min(kPieces, multiply_adds / kLeastWork);
  return static_cast<int64_t>(std::max(pieces, std::min(kMostPieces, multiply_adds / kWork)));
}

// Cut across where it can be: every piece copies its panels of B for itself. A that must be copied
// too, because its columns lie in memory, has wide pieces.
Pieces own_pieces(int64_t m, int64_t n, int64_t k, bool a_by_rows, Way way) {
  constexpr int64_t kRowsOfBlock = 264, kRowUnit = 12, kWideColumns = 128;
  // A product with a short k costs its writing.
  const int64_t count =
      piece_count(static_cast<double>(m) * static_cast<double>(n) * (static_cast<double>(k) + 4));
  if (count < 2) return {1, 1, m, n};
  const int64_t column_unit = way == Way::kDots ? 4 : 16;
  const int64_t least_columns = a_by_rows || m < 4 * kRowUnit ? column_unit : kWideColumns;
  const int64_t blocks = std::min(count, ceil_div(m, kRowsOfBlock));
  const int64_t across = std::clamp<int64_t>(n / least_columns, 1, count / blocks);
  const int64_t down = std::min(count / across, ceil_div(m, kRowUnit));
  return {down, across, kRowUnit, column_unit};
}

// OpenBLAS copies both operands of every piece: the sides must be long enough to be worth it.
Pieces blas_pieces(int64_t m, int64_t n, int64_t k) {
  constexpr int64_t kLeastSide = 256;
  const int64_t count =
      piece_count(static_cast<double>(m) * static_cast<double>(n) * static_cast<double>(k));
  int64_t down = 1, across = 1;
  while (2 * down * across <= count) {
    const int64_t rows = m / (2 * down), columns = n / (2 * across);
    if (std::max(rows, columns) < kLeastSide) break;
    (columns >= rows ? across : down) *= 2;
  }
  return {down, across, 8, 16};
}

// C = start + A B by OpenBLAS.
template <class T>
void started_blas_gemm(int64_t m, int64_t n, int64_t k, Matrix<const T> a, Matrix<const T> b,
                       Matrix<const T> start, Matrix<T> c) {
  for (int64_t i = 0; i < m && start.data && start.data != c.data; ++i) {
    std::copy_n(start.data + i * start.row_stride, n, c.data + i * c.row_stride);
  }
  blas_gemm<T>(m, n, k, a, b, start.data ? 1 : 0, c);
}

template <class T>
TileGemm<T>* body_of(Way way) {
  switch (way) {
    case Way::kTiles:
      return tile_gemm;
    case Way::kDots:
      return dot_gemm;
    default:
      return started_blas_gemm<T>;
  }
}

// A BLAS with 32-bit integers cannot take more.
template <class T>
bool fits_blas(int64_t m, int64_t n, int64_t k, const Matrix<const T>& a, const Matrix<const T>& b,
               const Matrix<T>& c) {
  return std::max({m, n, k, a.row_stride, a.column_stride, b.row_stride, b.column_stride,
                   c.row_stride}) <= std::numeric_limits<blasint>::max();
}

}  // namespace

template <class T>
GemmBody<T>* trusted_gemm() {
  if (trust_blas()) return blas_gemm<T>;
  return own_gemm;
}
template GemmBody<float>* trusted_gemm<float>();
template GemmBody<double>* trusted_gemm<double>();

const char* gemm_description() {
  static const std::string text =
      trust_blas() ? cat(openblas_get_config(), "; core ", openblas_get_corename())
                   : cat("libdl's own: OpenBLAS (core ", openblas_get_corename(),
                         ") failed the comparison at start");
  return text.c_str();
}

template <class T>
void gemm(int64_t m, int64_t n, int64_t k, Matrix<const T> a, Matrix<const T> b,
          Matrix<const T> start, Matrix<T> c) {
  if (m == 0 || n == 0) return;
  Way way = way_of(m, n, k, a, b);
  if (way == Way::kBlas && !(fits_blas(m, n, k, a, b, c) && trust_blas())) way = Way::kTiles;
  TileGemm<T>* const body = body_of<T>(way);
  const Pieces pieces =
      way == Way::kBlas ? blas_pieces(m, n, k) : own_pieces(m, n, k, a.column_stride == 1, way);
  if (pieces.down * pieces.across == 1) return body(m, n, k, a, b, start, c);
  parallel_for(pieces.down * pieces.across, [&](int64_t piece) {
    const auto row = [&](int64_t part) { return begin_of(part, pieces.down, m, pieces.row_unit); };
    const auto column = [&](int64_t part) {
      return begin_of(part, pieces.across, n, pieces.column_unit);
    };
    const int64_t down = piece / pieces.across, across = piece % pieces.across;
    const int64_t i = row(down), j = column(across);
    const T* from = start.data ? start.data + i * start.row_stride + j : nullptr;
    body(row(down + 1) - i, column(across + 1) - j, k,
         {a.data + i * a.row_stride, a.row_stride, a.column_stride},
         {b.data + j * b.column_stride, b.row_stride, b.column_stride}, {from, start.row_stride, 1},
         {c.data + i * c.row_stride + j, c.row_stride, 1});
  });
}
template void gemm<float>(int64_t, int64_t, int64_t, Matrix<const float>, Matrix<const float>,
                          Matrix<const float>, Matrix<float>);
template void gemm<double>(int64_t, int64_t, int64_t, Matrix<const double>, Matrix<const double>,
                           Matrix<const double>, Matrix<double>);

}  // namespace dlcore::cpu
