#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "kernels/cpu/tile_gemm.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <utility>

#include "base/checked.h"
#include "kernels/cpu/gemm_pack-inl.h"
#include "kernels/cpu/gemm_tile-inl.h"
#include "kernels/cpu/tile_gemm.h"

HWY_BEFORE_NAMESPACE();
namespace dlcore::cpu::HWY_NAMESPACE {

// A block of A (264 KiB) stays in the second cache while B's panels (16 KiB of AVX2's vectors) pass
// by in the first.
constexpr int64_t kDepth = 256;
template <class T>
constexpr int64_t kBlockRows = 264 * sizeof(float) / sizeof(T);
// A panel of B is copied if it serves more rows than these, the few where its own rows lie at a
// distance that has them share a few places of the first cache.
constexpr int64_t kRowsWorthPacking = 48, kFewRowsWorthPacking = 6;
// A block of A is copied if it serves as many columns of B, unless it fits the first cache.
constexpr int64_t kColumnsWorthPacking = 128, kDepthWorthPacking = 64;
// A panel is so many vectors wide, or four where C has few rows: the tile should fill the
// registers.
constexpr int kPanelVectors = 2, kWidePanelVectors = 4;
constexpr int64_t kRowsOfWidePanel = kTileSums / kWidePanelVectors;

// [0, n) cut into the fewest parts of at most `most`, as equal as can be.
class Parts {
 public:
  Parts(int64_t n, int64_t most) {
    if (n <= most) {  // the usual case, without a division
      least_ = n;
      return;
    }
    count_ = ceil_div(n, most);
    least_ = n / count_;
    longer_ = n % count_;
  }
  // Calls body(begin, length) for each; at least once.
  template <class F>
  DL_INLINE void each(F&& body) const {
    int64_t begin = 0;
    for (int64_t i = 0; i < count_; ++i) {
      const int64_t length = least_ + (i < longer_);
      body(begin, length);
      begin += length;
    }
  }

 private:
  int64_t count_ = 1, least_, longer_ = 0;
};

// The kernel of a tile of 1, 2 or 4 vectors.
template <int vectors, class T, int... i>
DL_INLINE TileBody<T>* tile_of(int64_t rows, std::integer_sequence<int, i...>) {
  static constexpr TileBody<T>* kTiles[] = {tile<i + 1, vectors, T>...};
  return kTiles[rows - 1];
}
template <class T>
DL_INLINE TileBody<T>* tile_of(int64_t rows, int64_t vectors) {
  if (vectors == 1) return tile_of<1, T>(rows, std::make_integer_sequence<int, kTileSums>());
  if (vectors == 2) return tile_of<2, T>(rows, std::make_integer_sequence<int, kTileSums / 2>());
  return tile_of<4, T>(rows, std::make_integer_sequence<int, kTileSums / 4>());
}
template <class T, int... i>
DL_INLINE TileBody<T>* dot_of(int64_t rows, int64_t columns, std::integer_sequence<int, i...>) {
  static constexpr TileBody<T>* kTiles[] = {
      dot_tile<i / kDotColumns + 1, i % kDotColumns + 1, T>...};
  return kTiles[(rows - 1) * kDotColumns + columns - 1];
}

// A tile, `width` columns wide, that has some too many: computed apart, then moved.
template <class T>
void partial_tile(TileBody<T>* body, Tile<T>& t, int64_t rows, int64_t columns, int64_t width) {
  using V = Vec<T>;
  alignas(64) T apart[kTileSums * V::kLanes];
  const T* start = std::exchange(t.start, nullptr);
  T* c = std::exchange(t.c, apart);
  const int64_t c_row = std::exchange(t.c_row, width);
  body(t);
  t.c_row = c_row;
  const int64_t whole = columns / V::kLanes * V::kLanes;
  const auto left = static_cast<size_t>(columns - whole);
  const T* sums = apart;
  for (int64_t i = 0; i < rows; ++i, sums += width, c += c_row) {
    V last = V::load(sums + whole);
    if (start) {
      for (int64_t j = 0; j < whole; j += V::kLanes) {
        (V::load(start + j) + V::load(sums + j)).store(c + j);
      }
      last = V::load(start + whole, left) + last;
      start += t.start_row;
    } else {
      for (int64_t j = 0; j < whole; j += V::kLanes) V::load(sums + j).store(c + j);
    }
    last.store(c + whole, left);
  }
}

// Whole vectors of a panel that has so many columns left.
template <class T>
DL_INLINE int64_t panel_vectors(int64_t m, int64_t columns) {
  const int64_t vectors = ceil_div(columns, Vec<T>::kLanes);
  if (m <= kRowsOfWidePanel && vectors >= kWidePanelVectors) return kWidePanelVectors;
  return std::min<int64_t>(vectors, kPanelVectors);
}

// Whether elements at this distance share places of the first cache.
template <class T>
bool aliases(int64_t stride) {
  constexpr int64_t kBytes = 1024;
  return stride * static_cast<int64_t>(sizeof(T)) % kBytes == 0;
}

// A block of A, or a copy of it in the order in which tiles read it, where that pays.
template <class T>
class Block {
 public:
  Block(const Matrix<const T>& a, int64_t rows, int64_t depth, int64_t columns)
      : a_(a), depth_(depth) {
    if (columns < kColumnsWorthPacking || rows < kTileSums) return;
    if (depth < kDepthWorthPacking && !aliases<T>(a.column_stride)) return;
    copy_ = room();
    if (!copy_) return;  // slower without
    Parts(rows, kTileSums / kPanelVectors).each([&](int64_t i, int64_t count) {
      const Matrix<const T> across{a.data + i * a.row_stride, a.column_stride, a.row_stride};
      pack(across, depth, count, count, copy_ + i * depth);
    });
  }
  bool copied() const { return copy_; }
  // Has t read its tile at row i from here.
  DL_INLINE void lead(Tile<T>& t, int64_t i, int64_t rows) const {
    if (copy_) {
      t.a = copy_ + i * depth_;
      t.a_row = 1;
      t.a_step = rows;
    } else {
      t.a = a_.data + i * a_.row_stride;
      t.a_row = a_.row_stride;
      t.a_step = a_.column_stride;
    }
  }

 private:
  // The thread's, kept; null without memory. Copying in whole vectors runs over the end.
  static T* room() {
    constexpr size_t kAlignment = 64;
    constexpr size_t kBytes = kDepth * kBlockRows<T> * sizeof(T) + kAlignment;
    struct Free {
      void operator()(T* p) const { std::free(p); }
    };
    static thread_local std::unique_ptr<T, Free> kept(
        static_cast<T*>(std::aligned_alloc(kAlignment, kBytes)));
    return kept.get();
  }

  const Matrix<const T>& a_;
  int64_t depth_;
  T* copy_ = nullptr;
};

// One panel's columns of the product, which t says all of but its rows.
template <class T>
DL_INLINE void multiply_panel(int64_t m, int64_t columns, int64_t vectors, const Block<T>& a,
                              Tile<T>& t) {
  const int64_t width = vectors * Vec<T>::kLanes;
  const T* start = t.start;
  T* c = t.c;
  Parts(m, kTileSums / vectors).each([&](int64_t i, int64_t rows) {
    a.lead(t, i, rows);
    t.c = c + i * t.c_row;
    t.start = start ? start + i * t.start_row : nullptr;
    TileBody<T>* body = tile_of<T>(rows, vectors);
    if (columns < width) {
      partial_tile(body, t, rows, columns, width);
    } else {
      body(t);
    }
  });
}

// The product of a block of A that fits the second cache with all of B's panels.
template <class T>
void multiply_block(int64_t m, int64_t n, int64_t depth, const Matrix<const T>& a,
                    const Matrix<const T>& b, const Matrix<const T>& start, const Matrix<T>& c) {
  constexpr int64_t kLanes = Vec<T>::kLanes;
  alignas(64) T copy[kDepth * kWidePanelVectors * kLanes];
  const int64_t few = aliases<T>(b.row_stride) ? kFewRowsWorthPacking : kRowsWorthPacking;
  const bool packed = b.column_stride != 1 || (n > kLanes && m > few);
  const Block<T> block(a, m, depth, n);
  Tile<T> t;
  t.depth = depth;
  t.start_row = start.row_stride;
  t.c_row = c.row_stride;
  for (int64_t j = 0; j < n;) {
    const int64_t vectors = block.copied() ? kPanelVectors : panel_vectors<T>(m, n - j);
    const int64_t width = vectors * kLanes, columns = std::min(width, n - j);
    const Matrix<const T> panel{b.data + j * b.column_stride, b.row_stride, b.column_stride};
    t.b = panel.data;
    t.b_step = b.row_stride;
    if (packed || columns < width) {
      t.b = copy;
      t.b_step = width;
      pack(panel, depth, columns, width, copy);
    }
    t.start = start.data ? start.data + j : nullptr;
    t.c = c.data + j;
    multiply_panel(m, columns, vectors, block, t);
    j += columns;
  }
}

template <class T>
void by_tiles(int64_t m, int64_t n, int64_t k, const Matrix<const T>& a, const Matrix<const T>& b,
              const Matrix<const T>& start, const Matrix<T>& c) {
  Parts(k, kDepth).each([&](int64_t p, int64_t depth) {
    Parts(m, kBlockRows<T>).each([&](int64_t i, int64_t rows) {
      const Matrix<T> to{c.data + i * c.row_stride, c.row_stride, 1};
      Matrix<const T> from{start.data + i * start.row_stride, start.row_stride, 1};
      if (!start.data) from.data = nullptr;
      if (p > 0) from = {to.data, to.row_stride, 1};
      multiply_block<T>(
          rows, n, depth,
          {a.data + i * a.row_stride + p * a.column_stride, a.row_stride, a.column_stride},
          {b.data + p * b.row_stride, b.row_stride, b.column_stride}, from, to);
    });
  });
}

template <class T>
void by_dots(int64_t m, int64_t n, int64_t k, const Matrix<const T>& a, const Matrix<const T>& b,
             const Matrix<const T>& start, const Matrix<T>& c) {
  constexpr std::make_integer_sequence<int, kDotRows * kDotColumns> kSizes;
  Tile<T> t;
  t.a_row = a.row_stride;
  t.b_column = b.column_stride;
  t.depth = k;
  t.start_row = start.row_stride;
  t.c_row = c.row_stride;
  const Parts down(m, kDotRows);
  Parts(n, kDotColumns).each([&](int64_t j, int64_t columns) {
    t.b = b.data + j * b.column_stride;
    down.each([&](int64_t i, int64_t rows) {
      t.a = a.data + i * a.row_stride;
      t.c = c.data + i * c.row_stride + j;
      t.start = start.data ? start.data + i * start.row_stride + j : nullptr;
      dot_of<T>(rows, columns, kSizes)(t);
    });
  });
}

// HWY_EXPORT takes no templates.
#define DL_FOR_TYPE(name, body, T)                                                               \
  void name(int64_t m, int64_t n, int64_t k, const Matrix<const T>& a, const Matrix<const T>& b, \
            const Matrix<const T>& start, const Matrix<T>& c) {                                  \
    body<T>(m, n, k, a, b, start, c);                                                            \
  }
DL_FOR_TYPE(tiles_f32, by_tiles, float)
DL_FOR_TYPE(tiles_f64, by_tiles, double)
DL_FOR_TYPE(dots_f32, by_dots, float)
DL_FOR_TYPE(dots_f64, by_dots, double)
#undef DL_FOR_TYPE

}  // namespace dlcore::cpu::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace dlcore::cpu {

#define DL_DISPATCHED(name, kernel, T)                                             \
  HWY_EXPORT(kernel);                                                              \
  void name(int64_t m, int64_t n, int64_t k, Matrix<const T> a, Matrix<const T> b, \
            Matrix<const T> start, Matrix<T> c) {                                  \
    HWY_DYNAMIC_DISPATCH(kernel)(m, n, k, a, b, start, c);                         \
  }
DL_DISPATCHED(tile_gemm, tiles_f32, float)
DL_DISPATCHED(tile_gemm, tiles_f64, double)
DL_DISPATCHED(dot_gemm, dots_f32, float)
DL_DISPATCHED(dot_gemm, dots_f64, double)
#undef DL_DISPATCHED

}  // namespace dlcore::cpu
#endif
