// Softmax and its relatives along one row, for any walk of the rowwise machine. The maximum is
// subtracted first: exp overflows at 88. A row of nothing but -inf gives NaN. Opened once per
// target, see kernels/cpu/simd-inl.h.
#if defined(DL_OPS_SOFTMAX_MATH_H_) == defined(HWY_TARGET_TOGGLE)
#ifdef DL_OPS_SOFTMAX_MATH_H_
#undef DL_OPS_SOFTMAX_MATH_H_
#else
#define DL_OPS_SOFTMAX_MATH_H_
#endif

DL_MATH_BEGIN

// y = exp(x - max) / sum exp(x - max)
struct Softmax {
  template <class T, class Walk>
  DL_BOTH void operator()(const Walk& walk, T* y, const T* x) const {
    const Vec<T> m = max_of_row(walk, x);
    const Vec<T> sum = sum_steps<T>(walk, [&](int64_t i) {
      const Vec<T> e = exp(walk.load(x, i, -kInfinity<T>) - m);
      walk.store(y, i, e);
      return e;
    });
    for (int64_t i = 0; i < walk.steps(); ++i) walk.store(y, i, walk.load(y, i, T(0)) / sum);
  }
};

// The parts of log_softmax(x) = (x - max) - log_sum.
template <class T>
struct LogNorm {
  Vec<T> max, log_sum;
};
template <class T, class Walk>
DL_BOTH LogNorm<T> log_norm_of_row(const Walk& walk, const T* x) {
  const Vec<T> m = max_of_row(walk, x);
  const auto term = [&](int64_t i) { return exp(walk.load(x, i, -kInfinity<T>) - m); };
  return {m, log(sum_steps<T>(walk, term))};
}

struct LogSoftmax {
  template <class T, class Walk>
  DL_BOTH void operator()(const Walk& walk, T* y, const T* x) const {
    const LogNorm<T> norm = log_norm_of_row(walk, x);
    for (int64_t i = 0; i < walk.steps(); ++i) {
      walk.store(y, i, (walk.load(x, i, T(0)) - norm.max) - norm.log_sum);
    }
  }
};

// dx = y (dy - sum dy y)
struct SoftmaxBackward {
  template <class T, class Walk>
  DL_BOTH void operator()(const Walk& walk, T* dx, const T* y, const T* dy) const {
    const Vec<T> sum = sum_steps<T>(
        walk, [&](int64_t i) { return walk.load(dy, i, T(0)) * walk.load(y, i, T(0)); });
    for (int64_t i = 0; i < walk.steps(); ++i) {
      walk.store(dx, i, walk.load(y, i, T(0)) * (walk.load(dy, i, T(0)) - sum));
    }
  }
};

// dx = dy - exp(y) sum dy
struct LogSoftmaxBackward {
  template <class T, class Walk>
  DL_BOTH void operator()(const Walk& walk, T* dx, const T* y, const T* dy) const {
    const Vec<T> sum = sum_steps<T>(walk, [&](int64_t i) { return walk.load(dy, i, T(0)); });
    for (int64_t i = 0; i < walk.steps(); ++i) {
      walk.store(dx, i, walk.load(dy, i, T(0)) - exp(walk.load(y, i, T(0))) * sum);
    }
  }
};

DL_MATH_END

#endif
