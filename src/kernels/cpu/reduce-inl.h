// The reduction machine: y[o] = op over the inputs of o, in an order that depends on shape and
// strides alone. Sums of floats are pairwise: the error grows with the logarithm of the length.
// Included once per target, see kernels/cpu/simd-inl.h.
#if defined(DL_KERNELS_CPU_REDUCE_INL_H_) == defined(HWY_TARGET_TOGGLE)
#ifdef DL_KERNELS_CPU_REDUCE_INL_H_
#undef DL_KERNELS_CPU_REDUCE_INL_H_
#else
#define DL_KERNELS_CPU_REDUCE_INL_H_
#endif

#include <algorithm>
#include <type_traits>

#include "base/checked.h"
#include "base/thread_pool.h"
#include "kernels/cpu/elementwise-inl.h"
#include "kernels/cpu/reduce_layout.h"

HWY_BEFORE_NAMESPACE();
namespace dlcore::cpu::HWY_NAMESPACE {

// As for vectors: a NaN in either gives NaN.
template <class T>
HWY_INLINE std::enable_if_t<std::is_floating_point_v<T>, T> max(T a, T b) {
  return a > b || a != a ? a : b;
}
template <class T>
HWY_INLINE std::enable_if_t<std::is_floating_point_v<T>, T> min(T a, T b) {
  return a < b || a != a ? a : b;
}

// Op: a functor (a, b) over numbers and vectors of the accumulator A, with a neutral element
// `Op::template identity<A>()`. T: the elements of x, converted to A when read.
template <class Op, class T, class A>
class Reducer {
 public:
  static HWY_INLINE A op(A a, A b) {
    if constexpr (std::is_floating_point_v<A>) {
      return Op()(a, b);
    } else {
      return Op()(Wrapping<A>(a), Wrapping<A>(b)).raw;
    }
  }

  // The reduction of n elements.
  static HWY_NOINLINE A run(const T* x, int64_t n, int64_t stride) {
    if (n <= kLeaf) return leaf(x, n, stride);
    const int64_t half = ceil_div(n / 2, kLeaf) * kLeaf;
    const A left = run(x, half, stride);
    return op(left, run(x + half * stride, n - half, stride));
  }

  // The reduction of inputs [begin, end) of an output, counted in steps of the last axis but one.
  static HWY_NOINLINE A runs(const T* x, const Axes& axes, int64_t begin, int64_t end) {
    const Axis& inner = axes.back();
    if (end - begin <= kRunsPerLeaf) {
      A sum = run(x + x_offset(outer(axes), begin), inner.size, inner.x_stride);
      for (int64_t i = begin + 1; i < end; ++i) {
        sum = op(sum, run(x + x_offset(outer(axes), i), inner.size, inner.x_stride));
      }
      return sum;
    }
    const int64_t middle = begin + (end - begin) / 2;
    const A left = runs(x, axes, begin, middle);
    return op(left, runs(x, axes, middle, end));
  }

  static A all(const T* x, const Axes& axes) {
    if (axes.empty()) return static_cast<A>(*x);
    if (axes.size() == 1) return run(x, axes[0].size, axes[0].x_stride);
    return runs(x, axes, 0, numel_of(outer(axes)));
  }

  // sums[0..width) = the columns that start at x, over rows [begin, end).
  static HWY_NOINLINE void columns(A* sums, const T* x, const Axes& axes, int64_t begin,
                                   int64_t end, int width) {
    if (end - begin <= kRowsPerLeaf) return columns_leaf(sums, x, axes, begin, end, width);
    const int64_t middle = begin + (end - begin) / 2;
    columns(sums, x, axes, begin, middle, width);
    A right[kTile];
    columns(right, x, axes, middle, end, width);
    combine(sums, right, width);
  }

  static HWY_NOINLINE void combine(A* a, const A* b, int n) {
    int i = 0;
    if constexpr (kVectors) {
      for (; i + kLanes <= n; i += kLanes) Op()(V::load(a + i), V::load(b + i)).store(a + i);
    }
    for (; i < n; ++i) a[i] = op(a[i], b[i]);
  }

  static constexpr int kTile = 256;  // columns that are reduced side by side

 private:
  static constexpr bool kVectors = std::is_floating_point_v<T> && std::is_same_v<T, A>;
  using V = Vec<std::conditional_t<kVectors, A, float>>;
  static constexpr int kLanes = V::kLanes;
  static constexpr int64_t kLeaf = 1024;
  static constexpr int64_t kRunsPerLeaf = 8;
  static constexpr int64_t kRowsPerLeaf = 64;

  static Axes outer(const Axes& axes) { return Axes(axes.begin(), axes.end() - 1); }

  static A leaf(const T* x, int64_t n, int64_t stride) {
    if constexpr (kVectors) {
      if (stride == 1 && n >= kLanes) return vector_leaf(x, n);
    }
    return scalar_leaf(x, n, stride);
  }

  static HWY_NOINLINE A scalar_leaf(const T* x, int64_t n, int64_t stride) {
    const A identity = Op::template identity<A>();
    A sums[4] = {identity, identity, identity, identity};
    for (; n >= 4; n -= 4, x += 4 * stride) {
      for (int j = 0; j < 4; ++j) sums[j] = op(sums[j], static_cast<A>(x[j * stride]));
    }
    for (; n > 0; --n, x += stride) sums[0] = op(sums[0], static_cast<A>(*x));
    return op(op(sums[0], sums[1]), op(sums[2], sums[3]));
  }

  static HWY_NOINLINE A vector_leaf(const T* x, int64_t n) {
    V sums[4] = {V(Op::template identity<A>()), V(Op::template identity<A>()),
                 V(Op::template identity<A>()), V(Op::template identity<A>())};
    int64_t i = 0;
    for (; i + 4 * kLanes <= n; i += 4 * kLanes) {
      for (int j = 0; j < 4; ++j) sums[j] = Op()(sums[j], V::load(x + i + j * kLanes));
    }
    for (; i + kLanes <= n; i += kLanes) sums[0] = Op()(sums[0], V::load(x + i));
    A sum = lanes(Op()(Op()(sums[0], sums[1]), Op()(sums[2], sums[3])));
    for (; i < n; ++i) sum = op(sum, x[i]);
    return sum;
  }

  static A lanes(V v) {
    A values[kLanes];
    v.store(values);
    for (int width = kLanes / 2; width > 0; width /= 2) {
      for (int i = 0; i < width; ++i) values[i] = op(values[i], values[i + width]);
    }
    return values[0];
  }

  static HWY_NOINLINE void columns_leaf(A* sums, const T* x, const Axes& axes, int64_t begin,
                                        int64_t end, int width) {
    const T* row = x + x_offset(axes, begin);
    for (int i = 0; i < width; ++i) sums[i] = static_cast<A>(row[i]);
    for (int64_t r = begin + 1; r < end; ++r) {
      row = axes.size() == 1 ? x + r * axes[0].x_stride : x + x_offset(axes, r);
      if constexpr (kVectors) {
        combine(sums, row, width);
      } else {
        for (int i = 0; i < width; ++i) sums[i] = op(sums[i], static_cast<A>(row[i]));
      }
    }
  }
};

// One reduction over all threads. Pieces: a bounded number that depends on the sizes alone.
template <class Op, class T, class A, class Finish>
class Reduction {
 public:
  Reduction(const TensorRef& y, const TensorRef& x, Finish finish)
      : layout_(reduce_layout(y, x)), finish_(finish), y_(y.as<A>()), x_(x.as<T>()) {}

  void operator()() const {
    if (layout_.outputs == 0) return;
    if (layout_.count == 0) return fill(Op::template identity<A>());
    if (layout_.by_columns()) return by_columns();
    by_rows();
  }

 private:
  static constexpr int64_t kWork = 32768;  // elements worth a piece of their own
  static constexpr int kMaxPieces = 32;
  using R = Reducer<Op, T, A>;
  static constexpr int kTile = R::kTile;

  void fill(A value) const {
    for (int64_t i = 0; i < layout_.outputs; ++i) y_[y_offset(layout_.kept, i)] = finish_(value);
  }

  void by_rows() const {
    const int64_t grain = std::max<int64_t>(1, kWork / layout_.count);
    if (layout_.outputs >= kMaxPieces || layout_.count < 2 * kWork) {
      return parallel_range(layout_.outputs, grain, [&](int64_t begin, int64_t end) {
        for (int64_t i = begin; i < end; ++i) store(i, R::all(x_of(i), layout_.reduced));
      });
    }
    for (int64_t i = 0; i < layout_.outputs; ++i) store(i, long_row(x_of(i)));
  }

  // A row that is shared out: along its outermost axis.
  A long_row(const T* x) const {
    const Axis& axis = layout_.reduced[0];
    const int64_t pieces = std::min({int64_t{kMaxPieces}, layout_.count / kWork, axis.size});
    const int64_t grain = ceil_div(axis.size, pieces);
    A parts[kMaxPieces];
    parallel_range(axis.size, grain, [&](int64_t begin, int64_t end) {
      Axes part = layout_.reduced;
      part[0].size = end - begin;
      parts[begin / grain] = R::all(x + begin * axis.x_stride, part);
    });
    return Reducer<Op, A, A>::run(parts, ceil_div(axis.size, grain), 1);
  }

  void by_columns() const {
    const Axes outer(layout_.kept.begin(), layout_.kept.end() - 1);
    const int64_t tiles = ceil_div(layout_.kept.back().size, kTile);
    const int64_t all_tiles = tiles * numel_of(outer);
    const auto reduce_tile = [&](int64_t t, bool shared) {
      tile(outer, t / tiles, t % tiles, shared);
    };
    if (all_tiles >= 8 || layout_.count * layout_.outputs < 2 * kWork) {
      const int64_t grain =
          std::max<int64_t>(1, kWork / (layout_.count * std::min<int64_t>(kTile, layout_.outputs)));
      return parallel_range(all_tiles, grain, [&](int64_t begin, int64_t end) {
        for (int64_t t = begin; t < end; ++t) reduce_tile(t, false);
      });
    }
    for (int64_t t = 0; t < all_tiles; ++t) reduce_tile(t, true);
  }

  void tile(const Axes& outer, int64_t o, int64_t t, bool shared) const {
    const Axis& inner = layout_.kept.back();
    const int64_t begin = t * kTile;
    const int width = static_cast<int>(std::min<int64_t>(kTile, inner.size - begin));
    const T* x = x_ + x_offset(outer, o) + begin;
    A* y = y_ + y_offset(outer, o) + begin * inner.y_stride;
    A sums[kTile];
    if (shared) {
      long_columns(sums, x, width);
    } else {
      R::columns(sums, x, layout_.reduced, 0, layout_.count, width);
    }
    for (int i = 0; i < width; ++i) y[i * inner.y_stride] = finish_(sums[i]);
  }

  // Columns that are shared out: by rows.
  void long_columns(A* sums, const T* x, int width) const {
    constexpr int kPieces = 16;
    const int64_t grain = std::max(ceil_div(layout_.count, kPieces), ceil_div(kWork, width));
    const int64_t pieces = ceil_div(layout_.count, grain);
    A parts[kPieces][kTile];
    parallel_range(layout_.count, grain, [&](int64_t begin, int64_t end) {
      R::columns(parts[begin / grain], x, layout_.reduced, begin, end, width);
    });
    std::copy_n(parts[0], width, sums);
    for (int64_t p = 1; p < pieces; ++p) R::combine(sums, parts[p], width);
  }

  const T* x_of(int64_t output) const { return x_ + x_offset(layout_.kept, output); }
  void store(int64_t output, A value) const { y_[y_offset(layout_.kept, output)] = finish_(value); }

  ReduceLayout layout_;
  Finish finish_;
  A* y_;
  const T* x_;
};

template <class Op, class T, class A, class Finish>
void reduce(const TensorRef& y, const TensorRef& x, Finish finish) {
  Reduction<Op, T, A, Finish>(y, x, finish)();
}

}  // namespace dlcore::cpu::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
