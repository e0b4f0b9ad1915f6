#include <algorithm>

#include "base/checked.h"
#include "base/thread_pool.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "ops/reduce/arg.cpp"
#include <hwy/foreach_target.h>

#include "kernels/cpu/reduce-inl.h"
#include "ops/reduce/reduce.h"
#include "ops/reduce/reduce_math.h"

HWY_BEFORE_NAMESPACE();
namespace dlcore::cpu::HWY_NAMESPACE {

// The place of the first element that is what `Op` makes of the row: of the first NaN, if there is
// one.
template <class Op, class T>
int64_t place_in_row(const T* x, int64_t n) {
  const T value = Reducer<Op, T, T>::row(x, n, 1);
  for (int64_t i = 0; i < n; ++i) {
    if (x[i] == value || x[i] != x[i]) return i;
  }
  return 0;
}

// Whether b, met later, takes the place of a.
template <class Op, class T>
bool replaces(T a, T b) {
  return a == a && !(Reducer<Op, T, T>::op(a, b) == a);
}

constexpr int64_t kWork = 32768;  // elements worth a piece of their own
constexpr int kMaxPieces = 32;

// A row that is shared out; the first of the best pieces wins.
template <class Op, class T>
int64_t place_in_long_row(const T* x, int64_t n) {
  const int64_t grain = std::max(kWork, ceil_div(n, kMaxPieces));
  int64_t places[kMaxPieces];
  parallel_range(n, grain, [&](int64_t begin, int64_t end) {
    places[begin / grain] = begin + place_in_row<Op>(x + begin, end - begin);
  });
  int64_t best = places[0];
  for (int64_t p = 1; p < ceil_div(n, grain); ++p) {
    if (replaces<Op>(x[best], x[places[p]])) best = places[p];
  }
  return best;
}

template <class Op, class T>
void places_in_rows(int64_t* index, const T* x, int64_t rows, int64_t n) {
  if (rows < kMaxPieces && n >= 2 * kWork) {
    for (int64_t i = 0; i < rows; ++i) index[i] = place_in_long_row<Op>(x + i * n, n);
    return;
  }
  parallel_range(rows, std::max<int64_t>(1, kWork / n), [&](int64_t begin, int64_t end) {
    for (int64_t i = begin; i < end; ++i) index[i] = place_in_row<Op>(x + i * n, n);
  });
}

// `width` columns side by side; x: [n, inner] from the first of them on.
template <class Op, class T>
void places_in_columns(int64_t* index, const T* x, int64_t n, int64_t inner, int64_t width) {
  std::fill_n(index, width, 0);
  for (int64_t r = 1; r < n; ++r) {
    for (int64_t i = 0; i < width; ++i) {
      if (replaces<Op>(x[index[i] * inner + i], x[r * inner + i])) index[i] = r;
    }
  }
}

template <class Op, class T>
void places(const TensorRef& index, const TensorRef& x) {
  constexpr int64_t kWidth = 64;
  const int64_t outer = x.shape[0], n = x.shape[1], inner = x.shape[2];
  if (inner == 1) return places_in_rows<Op>(index.as<int64_t>(), x.as<T>(), outer, n);
  const int64_t tiles = ceil_div(inner, kWidth);
  const auto body = [&](int64_t begin, int64_t end) {
    for (int64_t t = begin; t < end; ++t) {
      const int64_t o = t / tiles, column = t % tiles * kWidth;
      places_in_columns<Op>(index.as<int64_t>() + o * inner + column,
                            x.as<T>() + o * n * inner + column, n, inner,
                            std::min(kWidth, inner - column));
    }
  };
  parallel_range(outer * tiles, std::max<int64_t>(1, kWork / (n * kWidth)), body);
}

template <class Op>
void places_of_floating(const TensorRef& index, const TensorRef& x) {
  if (x.dtype == DType::kF32) return places<Op, float>(index, x);
  places<Op, double>(index, x);
}

template <class Op>
void places_of_integers(const TensorRef& index, const TensorRef& x) {
  dispatch_integers(x.dtype, [&](auto tag) { places<Op, typename decltype(tag)::type>(index, x); });
}

}  // namespace dlcore::cpu::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

DL_CPU_KERNEL(argmax_floating, (const TensorRef& index, const TensorRef& x), (index, x),
              places_of_floating<Max>(index, x))
DL_CPU_KERNEL(argmin_floating, (const TensorRef& index, const TensorRef& x), (index, x),
              places_of_floating<Min>(index, x))

#if HWY_ONCE
namespace dlcore::cpu {

void argmax(const Launch&, const TensorRef& index, const TensorRef& x) {
  if (is_floating(x.dtype)) return argmax_floating(index, x);
  HWY_NAMESPACE::places_of_integers<HWY_NAMESPACE::Max>(index, x);
}

void argmin(const Launch&, const TensorRef& index, const TensorRef& x) {
  if (is_floating(x.dtype)) return argmin_floating(index, x);
  HWY_NAMESPACE::places_of_integers<HWY_NAMESPACE::Min>(index, x);
}

}  // namespace dlcore::cpu
#endif
