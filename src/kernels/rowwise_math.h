// What formulas of rows are made of, for any walk of a rowwise machine. Opened once per target, see
// kernels/cpu/simd-inl.h.
#if defined(DL_KERNELS_ROWWISE_MATH_H_) == defined(HWY_TARGET_TOGGLE)
#ifdef DL_KERNELS_ROWWISE_MATH_H_
#undef DL_KERNELS_ROWWISE_MATH_H_
#else
#define DL_KERNELS_ROWWISE_MATH_H_
#endif

#include "kernels/macros.h"

DL_MATH_BEGIN

// The sum over a row of f(step), in blocks: the error does not grow with the row.
template <class T, class Walk, class F>
DL_BOTH Vec<T> sum_steps(const Walk& walk, F f) {
  constexpr int64_t kRun = 64;
  Vec<T> sum(0);
  for (int64_t begin = 0; begin < walk.steps(); begin += kRun) {
    Vec<T> part(0);
    const int64_t end = begin + kRun < walk.steps() ? begin + kRun : walk.steps();
    for (int64_t step = begin; step < end; ++step) part = part + f(step);
    sum = sum + part;
  }
  return walk.sum(sum);
}

template <class T, class Walk>
DL_BOTH Vec<T> max_of_row(const Walk& walk, const T* x) {
  constexpr T kLowest = -kInfinity<T>;
  Vec<T> m(kLowest);
  for (int64_t step = 0; step < walk.steps(); ++step) m = max(m, walk.load(x, step, kLowest));
  return walk.max(m);
}

DL_MATH_END
#endif
