#include "kernels/cpu/gemm.h"

#include <cblas.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <mutex>
#include <string>
#include <vector>

#include "base/checked.h"
#include "base/error.h"
#include "base/thread_pool.h"

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

// The cut of a product into tiles depends on its shape alone. A tile is worth some tens of
// microseconds of arithmetic, and its sums are never cut: the bits do not depend on the threads.
struct Tiles {
  int64_t rows, columns;  // of a tile
  int64_t down, across;   // how many
};

Tiles tiles_of(int64_t m, int64_t n, int64_t k) {
  constexpr double kWorthSharing = 4e6;  // multiply-adds of a product that is cut at all
  constexpr int64_t kLeastColumns = 96, kLeastRows = 64, kMostPieces = 64;
  const double work = static_cast<double>(m) * static_cast<double>(n) * static_cast<double>(k);
  Tiles tiles{m, n, 1, 1};
  while (static_cast<double>(tiles.down * tiles.across) * kWorthSharing / 2 < work &&
         tiles.down * tiles.across < kMostPieces) {
    // Halve the longer side, while the halves are still wide enough for the kernels.
    const int64_t rows = m / (2 * tiles.down), columns = n / (2 * tiles.across);
    if (columns >= kLeastColumns && (columns >= rows || rows < kLeastRows)) {
      tiles.across *= 2;
    } else if (rows >= kLeastRows) {
      tiles.down *= 2;
    } else {
      break;
    }
  }
  tiles.rows = ceil_div(ceil_div(m, tiles.down), 8) * 8;
  tiles.columns = ceil_div(ceil_div(n, tiles.across), 16) * 16;
  tiles.down = ceil_div(m, tiles.rows);
  tiles.across = ceil_div(n, tiles.columns);
  return tiles;
}

// A BLAS with 32-bit integers cannot take more.
bool fits_blas(int64_t m, int64_t n, int64_t k, int64_t largest_stride) {
  return std::max({m, n, k, largest_stride}) <= std::numeric_limits<blasint>::max();
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
void gemm(int64_t m, int64_t n, int64_t k, Matrix<const T> a, Matrix<const T> b, T beta,
          Matrix<T> c) {
  if (m == 0 || n == 0) return;
  const bool blas = fits_blas(
      m, n, k,
      std::max({a.row_stride, a.column_stride, b.row_stride, b.column_stride, c.row_stride}));
  GemmBody<T>* const body = blas ? trusted_gemm<T>() : static_cast<GemmBody<T>*>(own_gemm);
  const Tiles tiles = tiles_of(m, n, k);
  parallel_for(tiles.down * tiles.across, [&](int64_t tile) {
    const int64_t i = tile / tiles.across * tiles.rows, j = tile % tiles.across * tiles.columns;
    body(std::min(tiles.rows, m - i), std::min(tiles.columns, n - j), k,
         {a.data + i * a.row_stride, a.row_stride, a.column_stride},
         {b.data + j * b.column_stride, b.row_stride, b.column_stride}, beta,
         {c.data + i * c.row_stride + j, c.row_stride, 1});
  });
}
template void gemm<float>(int64_t, int64_t, int64_t, Matrix<const float>, Matrix<const float>,
                          float, Matrix<float>);
template void gemm<double>(int64_t, int64_t, int64_t, Matrix<const double>, Matrix<const double>,
                           double, Matrix<double>);

}  // namespace dlcore::cpu
