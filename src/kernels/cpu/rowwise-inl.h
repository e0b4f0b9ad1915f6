// The rowwise machine: [outer, n, inner] arrays, contiguous, with a formula for each row of n. A
// row is walked in steps of one vector: along itself where its elements are neighbours (inner = 1),
// else side by side with the next rows, a row a lane. A formula is written once for both. Included
// once per target, see kernels/cpu/simd-inl.h.
#if defined(DL_KERNELS_CPU_ROWWISE_INL_H_) == defined(HWY_TARGET_TOGGLE)
#ifdef DL_KERNELS_CPU_ROWWISE_INL_H_
#undef DL_KERNELS_CPU_ROWWISE_INL_H_
#else
#define DL_KERNELS_CPU_ROWWISE_INL_H_
#endif

#include <algorithm>

#include "base/checked.h"
#include "base/thread_pool.h"
#include "kernels/cpu/math-inl.h"
#include "kernels/rowwise_math.h"
#include "tensor/tensor_ref.h"

HWY_BEFORE_NAMESPACE();
namespace dlcore::cpu::HWY_NAMESPACE {

// One row; a vector holds neighbours in it.
template <class T>
struct RowWalk {
  using V = Vec<T>;
  static constexpr int64_t kLanes = V::kLanes;
  int64_t n;

  int64_t steps() const { return ceil_div(n, kLanes); }
  // `padding` stands where the row is over.
  V load(const T* x, int64_t step, T padding) const {
    const int64_t left = n - step * kLanes;
    if (left >= kLanes) return V::load(x + step * kLanes);
    return select(first(left), V::load(x + step * kLanes, static_cast<size_t>(left)), V(padding));
  }
  void store(T* y, int64_t step, V v) const {
    const int64_t left = n - step * kLanes;
    if (left >= kLanes) return v.store(y + step * kLanes);
    v.store(y + step * kLanes, static_cast<size_t>(left));
  }
  static V sum(V v) {
    return across(v, [](T a, T b) { return a + b; });
  }
  static V max(V v) {
    return across(v, [](T a, T b) { return a > b || a != a ? a : b; });
  }
  // The factors of positions in a row (null: 1), which are 0 where the row is over.
  V factor(const T* factors, int64_t step) const {
    if (factors) return load(factors, step, T(0));
    const int64_t left = n - step * kLanes;
    return left >= kLanes ? V(1) : select(first(left), V(1), V(0));
  }
  int64_t rows() const { return 1; }
  int64_t place(int64_t, int64_t i) const { return i; }  // of element i of a row
  // Values that belong to rows, one each: here all lanes have the same.
  V row_value(const T* values) const { return V(*values); }
  void store_row_value(T* values, V v) const {
    T lanes[kLanes];
    v.store(lanes);
    *values = lanes[0];
  }
  void settle() const {}  // what all who share the rows have stored can be loaded after it

 private:
  static Mask<T> first(int64_t lanes) {
    return Mask<T>(hn::FirstN(typename V::Tag(), static_cast<size_t>(lanes)));
  }
  template <class F>
  static V across(V v, F f) {
    T lanes[kLanes];
    v.store(lanes);
    for (int64_t width = kLanes / 2; width > 0; width /= 2) {
      for (int64_t i = 0; i < width; ++i) lanes[i] = f(lanes[i], lanes[i + width]);
    }
    return V(lanes[0]);
  }
};

// `width` <= kLanes rows at once; a vector holds one element of each.
template <class T>
struct ColumnWalk {
  using V = Vec<T>;
  static constexpr int64_t kLanes = V::kLanes;
  int64_t n;
  int64_t inner;
  int64_t width;

  int64_t steps() const { return n; }
  V load(const T* x, int64_t step, T) const { return row_value(x + step * inner); }
  void store(T* y, int64_t step, V v) const { store_row_value(y + step * inner, v); }
  static V sum(V v) { return v; }
  static V max(V v) { return v; }
  V factor(const T* factors, int64_t step) const { return V(factors ? factors[step] : T(1)); }
  int64_t rows() const { return width; }
  int64_t place(int64_t row, int64_t i) const { return i * inner + row; }
  V row_value(const T* values) const {
    return width == kLanes ? V::load(values) : V::load(values, static_cast<size_t>(width));
  }
  void store_row_value(T* values, V v) const {
    if (width == kLanes) return v.store(values);
    v.store(values, static_cast<size_t>(width));
  }
  void settle() const {}
};

// Runs body(walk, offset, row) for all rows of an array of x's shape: offset is where the (first)
// row begins in the array, row its number.
template <class T, class F>
void for_each_row(const TensorRef& x, F body) {
  constexpr int64_t kWork = 8192;  // elements worth a piece of their own
  constexpr int64_t kLanes = Vec<T>::kLanes;
  const int64_t outer = x.shape[0], n = x.shape[1], inner = x.shape[2];
  const int64_t tiles = inner == 1 ? 1 : ceil_div(inner, kLanes);
  const int64_t unit_work = std::max<int64_t>(1, n * std::min(inner, kLanes));
  const auto run = [&](int64_t begin, int64_t end) {
    for (int64_t t = begin; t < end; ++t) {
      if (inner == 1) {
        body(RowWalk<T>{n}, t * n, t);
      } else {
        const int64_t o = t / tiles, first = t % tiles * kLanes;
        const ColumnWalk<T> walk{n, inner, std::min(kLanes, inner - first)};
        body(walk, o * n * inner + first, o * inner + first);
      }
    }
  };
  if (outer * inner > 0) {
    parallel_range(outer * tiles, std::max<int64_t>(1, kWork / unit_work), run);
  }
}

// y[row] = f(x0[row], x1[row], ...): f(walk, y, x...), each at the beginning of the walk's rows.
template <class T, class F, class... Refs>
void map_rows_of(const F& f, const TensorRef& y, const Refs&... x) {
  for_each_row<T>(y, [&](const auto& walk, int64_t at, int64_t) {
    f(walk, y.template as<T>() + at, static_cast<const T*>(x.template as<T>()) + at...);
  });
}
template <class F, class... Refs>
void map_rows(const F& f, const TensorRef& y, const Refs&... x) {
  return y.dtype == DType::kF32 ? map_rows_of<float>(f, y, x...) : map_rows_of<double>(f, y, x...);
}

}  // namespace dlcore::cpu::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
