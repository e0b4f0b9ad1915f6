// The bodies of run_reduce, made of a room's functor. Included once per target, see
// kernels/cpu/simd-inl.h.
#if defined(DL_KERNELS_CPU_REDUCE_INL_H_) == defined(HWY_TARGET_TOGGLE)
#ifdef DL_KERNELS_CPU_REDUCE_INL_H_
#undef DL_KERNELS_CPU_REDUCE_INL_H_
#else
#define DL_KERNELS_CPU_REDUCE_INL_H_
#endif

#include <type_traits>

#include "kernels/cpu/elementwise-inl.h"
#include "kernels/cpu/reduce.h"
#include "kernels/macros.h"
#include "kernels/wrapping.h"

HWY_BEFORE_NAMESPACE();
namespace dlcore::cpu::HWY_NAMESPACE {

// As for vectors: a NaN in either gives NaN.
template <class T>
DL_INLINE std::enable_if_t<std::is_floating_point_v<T>, T> max(T a, T b) {
  return a > b || a != a ? a : b;
}
template <class T>
DL_INLINE std::enable_if_t<std::is_floating_point_v<T>, T> min(T a, T b) {
  return a < b || a != a ? a : b;
}

// Op: a functor (a, b) over numbers and vectors, with a neutral element `Op::identity<A>()`.
// T: the elements of x; A: the accumulator.
template <class Op, class T, class A>
struct Reducer {
  static DL_INLINE A op(A a, A b) {
    if constexpr (std::is_floating_point_v<A>) {
      return Op()(a, b);
    } else {
      return Op()(Wrapping<A>(a), Wrapping<A>(b)).raw;
    }
  }

  static A row(const T* x, int64_t n, int64_t stride) {
    if constexpr (kVectors) {
      if (stride == 1 && n >= 4 * kLanes) return vectors_of_row(x, n);
    }
    A sums[4];
    for (A& sum : sums) sum = Op::template identity<A>();
    for (; n >= 4; n -= 4, x += 4 * stride) {
      for (int j = 0; j < 4; ++j) sums[j] = op(sums[j], static_cast<A>(x[j * stride]));
    }
    for (; n > 0; --n, x += stride) sums[0] = op(sums[0], static_cast<A>(*x));
    return op(op(sums[0], sums[1]), op(sums[2], sums[3]));
  }

  static void columns(A* sums, const T* x, int64_t n, int64_t stride, int64_t width) {
    if constexpr (kVectors) {
      if (width >= kLanes) return vectors_of_columns(sums, x, n, stride, width);
    }
    for (int64_t i = 0; i < width; ++i) sums[i] = static_cast<A>(x[i]);
    for (int64_t r = 1; r < n; ++r) combine(sums, x + r * stride, width);
  }

  template <class U>
  static void combine(A* sums, const U* others, int64_t n) {
    int64_t i = 0;
    if constexpr (kVectors) {
      for (; i + kLanes <= n; i += kLanes)
        Op()(V::load(sums + i), V::load(others + i)).store(sums + i);
    }
    for (; i < n; ++i) sums[i] = op(sums[i], static_cast<A>(others[i]));
  }

  static void store(A* y, int64_t stride, const A* sums, int64_t n, double divisor) {
    const A by = static_cast<A>(divisor);
    for (int64_t i = 0; i < n; ++i) y[i * stride] = divisor == 1 ? sums[i] : sums[i] / by;
  }

 private:
  static constexpr bool kVectors = std::is_floating_point_v<T> && std::is_same_v<T, A>;
  using V = Vec<std::conditional_t<kVectors, A, float>>;
  using Raw = typename V::Raw;
  static constexpr int64_t kLanes = V::kLanes;

  static A vectors_of_row(const T* x, int64_t n) {
    V sums[4] = {V::load(x), V(identity()), V(identity()), V(identity())};
    int64_t i = kLanes;
    for (; i + 4 * kLanes <= n; i += 4 * kLanes) {
      for (int j = 0; j < 4; ++j) sums[j] = Op()(sums[j], V::load(x + i + j * kLanes));
    }
    for (; i + kLanes <= n; i += kLanes) sums[0] = Op()(sums[0], V::load(x + i));
    A sum = across(Op()(Op()(sums[0], sums[1]), Op()(sums[2], sums[3])));
    for (; i < n; ++i) sum = op(sum, x[i]);
    return sum;
  }

  // What is left over at the right goes through a vector that overlaps the one before it: the same
  // numbers once more.
  static void vectors_of_columns(A* sums, const T* x, int64_t n, int64_t stride, int64_t width) {
    int64_t i = 0;
    for (; i + 4 * kLanes <= width; i += 4 * kLanes) stripe<4>(sums + i, x + i, n, stride);
    for (; i + kLanes <= width; i += kLanes) stripe<1>(sums + i, x + i, n, stride);
    if (i < width) stripe<1>(sums + width - kLanes, x + width - kLanes, n, stride);
  }

  // kVecs vectors of columns, in registers.
  template <int kVecs>
  static DL_INLINE void stripe(A* sums, const T* x, int64_t n, int64_t stride) {
    Raw totals[kVecs];
    for (int j = 0; j < kVecs; ++j) totals[j] = V::load(x + j * kLanes).raw;
    for (int64_t r = 1; r < n; ++r) {
      const T* row = x + r * stride;
      for (int j = 0; j < kVecs; ++j) {
        totals[j] = Op()(V(totals[j]), V::load(row + j * kLanes)).raw;
      }
    }
    for (int j = 0; j < kVecs; ++j) V(totals[j]).store(sums + j * kLanes);
  }

  static A identity() { return Op::template identity<A>(); }

  static A across(V v) {
    A lanes[kLanes];
    v.store(lanes);
    for (int64_t width = kLanes / 2; width > 0; width /= 2) {
      for (int64_t i = 0; i < width; ++i) lanes[i] = op(lanes[i], lanes[i + width]);
    }
    return lanes[0];
  }
};

template <class Op, class T, class A>
ReduceBody reduce_body() {
  using R = Reducer<Op, T, A>;
  ReduceBody body;
  body.x_bytes = sizeof(T);
  body.sum_bytes = sizeof(A);
  body.rows = [](void* sums, const void* x, int64_t n, int64_t stride, int64_t width,
                 int64_t step) {
    for (int64_t i = 0; i < width; ++i) {
      static_cast<A*>(sums)[i] = R::row(static_cast<const T*>(x) + i * step, n, stride);
    }
  };
  body.columns = [](void* sums, const void* x, int64_t n, int64_t stride, int64_t width) {
    R::columns(static_cast<A*>(sums), static_cast<const T*>(x), n, stride, width);
  };
  body.combine = [](void* sums, const void* others, int64_t n) {
    R::combine(static_cast<A*>(sums), static_cast<const A*>(others), n);
  };
  body.store = [](void* y, int64_t stride, const void* sums, int64_t n, double divisor) {
    R::store(static_cast<A*>(y), stride, static_cast<const A*>(sums), n, divisor);
  };
  body.neutral = [](void* sum) { *static_cast<A*>(sum) = Op::template identity<A>(); };
  return body;
}

// y = op over x, / divisor; y of type A.
template <class Op, class T, class A>
void reduce(const TensorRef& y, const TensorRef& x, double divisor = 1) {
  run_reduce(reduce_body<Op, T, A>(), y, x, divisor);
}

}  // namespace dlcore::cpu::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
