#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "kernels/cpu/own_gemm.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include <algorithm>

#include "kernels/cpu/gemm.h"

HWY_BEFORE_NAMESPACE();
namespace dlcore::cpu {
namespace HWY_NAMESPACE {
namespace hn = hwy::HWY_NAMESPACE;

// B is copied into panels of this many vectors of columns and at most kDepth rows, so that the
// inner loop reads it in order whatever its layout; 4 rows of C stay in registers meanwhile.
constexpr int kVectors = 2;
constexpr int kRows = 4;
constexpr int64_t kDepth = 256;

template <class T>
using Tag = hn::ScalableTag<T>;

// Room for a panel with the widest vectors there are.
template <class T>
struct Panel {
  alignas(64) T data[kDepth * kVectors * HWY_MAX_BYTES / sizeof(T)];
};

// panel: [depth, width], zero where B has no column.
template <class T>
void fill_panel(Matrix<const T> b, int64_t row, int64_t column, int64_t depth, int64_t columns,
                int64_t width, T* panel) {
  for (int64_t p = 0; p < depth; ++p) {
    const T* from = b.data + (row + p) * b.row_stride + column * b.column_stride;
    for (int64_t j = 0; j < width; ++j) {
      panel[p * width + j] = j < columns ? from[j * b.column_stride] : T(0);
    }
  }
}

// rows of C, kVectors vectors wide: c += A panel, summed over the panel's depth in order.
template <int rows, class T>
void multiply(Matrix<const T> a, const T* panel, int64_t depth, T* c, int64_t c_stride) {
  const Tag<T> d;
  const int64_t lanes = static_cast<int64_t>(hn::Lanes(d));
  hn::Vec<Tag<T>> sums[rows][kVectors];
  for (int i = 0; i < rows; ++i) {
    for (int v = 0; v < kVectors; ++v) sums[i][v] = hn::LoadU(d, c + i * c_stride + v * lanes);
  }
  for (int64_t p = 0; p < depth; ++p) {
    const auto b0 = hn::Load(d, panel), b1 = hn::Load(d, panel + lanes);
    panel += kVectors * lanes;
    for (int i = 0; i < rows; ++i) {
      const auto x = hn::Set(d, a.data[i * a.row_stride + p * a.column_stride]);
      sums[i][0] = hn::MulAdd(x, b0, sums[i][0]);
      sums[i][1] = hn::MulAdd(x, b1, sums[i][1]);
    }
  }
  for (int i = 0; i < rows; ++i) {
    for (int v = 0; v < kVectors; ++v) hn::StoreU(sums[i][v], d, c + i * c_stride + v * lanes);
  }
}

// The same for a strip of C that is narrower than a panel: through a copy of full width.
template <class T>
void multiply_rows(Matrix<const T> a, const T* panel, int64_t depth, int64_t rows, int64_t columns,
                   int64_t width, T* c, int64_t c_stride) {
  alignas(64) T copy[kRows * kVectors * HWY_MAX_BYTES / sizeof(T)] = {};
  const bool direct = columns == width && rows == kRows;
  T* at = direct ? c : copy;
  const int64_t stride = direct ? c_stride : width;
  const auto move = [&](bool in) {
    for (int64_t i = 0; !direct && i < rows; ++i) {
      if (in) {
        std::copy_n(c + i * c_stride, columns, copy + i * width);
      } else {
        std::copy_n(copy + i * width, columns, c + i * c_stride);
      }
    }
  };
  move(true);
  switch (rows) {
    case 1:
      multiply<1>(a, panel, depth, at, stride);
      break;
    case 2:
      multiply<2>(a, panel, depth, at, stride);
      break;
    case 3:
      multiply<3>(a, panel, depth, at, stride);
      break;
    default:
      multiply<kRows>(a, panel, depth, at, stride);
  }
  move(false);
}

template <class T>
void scale(int64_t m, int64_t n, T beta, Matrix<T> c) {
  for (int64_t i = 0; i < m; ++i) {
    T* row = c.data + i * c.row_stride;
    for (int64_t j = 0; j < n; ++j) row[j] = beta == T(0) ? T(0) : beta * row[j];
  }
}

template <class T>
void gemm_body(int64_t m, int64_t n, int64_t k, Matrix<const T> a, Matrix<const T> b, T beta,
               Matrix<T> c) {
  Panel<T> panel;
  const int64_t width = kVectors * static_cast<int64_t>(hn::Lanes(Tag<T>()));
  if (beta != T(1)) scale(m, n, beta, c);
  for (int64_t j = 0; j < n; j += width) {
    const int64_t columns = std::min(width, n - j);
    for (int64_t p = 0; p < k; p += kDepth) {
      const int64_t depth = std::min(kDepth, k - p);
      fill_panel(b, p, j, depth, columns, width, panel.data);
      for (int64_t i = 0; i < m; i += kRows) {
        const Matrix<const T> rows{a.data + i * a.row_stride + p * a.column_stride, a.row_stride,
                                   a.column_stride};
        multiply_rows(rows, panel.data, depth, std::min<int64_t>(kRows, m - i), columns, width,
                      c.data + i * c.row_stride + j, c.row_stride);
      }
    }
  }
}

void gemm_f32(int64_t m, int64_t n, int64_t k, Matrix<const float> a, Matrix<const float> b,
              float beta, Matrix<float> c) {
  gemm_body<float>(m, n, k, a, b, beta, c);
}
void gemm_f64(int64_t m, int64_t n, int64_t k, Matrix<const double> a, Matrix<const double> b,
              double beta, Matrix<double> c) {
  gemm_body<double>(m, n, k, a, b, beta, c);
}

}  // namespace HWY_NAMESPACE
}  // namespace dlcore::cpu
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace dlcore::cpu {
HWY_EXPORT(gemm_f32);
HWY_EXPORT(gemm_f64);

void own_gemm(int64_t m, int64_t n, int64_t k, Matrix<const float> a, Matrix<const float> b,
              float beta, Matrix<float> c) {
  HWY_DYNAMIC_DISPATCH(gemm_f32)(m, n, k, a, b, beta, c);
}
void own_gemm(int64_t m, int64_t n, int64_t k, Matrix<const double> a, Matrix<const double> b,
              double beta, Matrix<double> c) {
  HWY_DYNAMIC_DISPATCH(gemm_f64)(m, n, k, a, b, beta, c);
}
}  // namespace dlcore::cpu
#endif
