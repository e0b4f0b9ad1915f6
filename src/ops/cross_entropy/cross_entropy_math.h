// Cross-entropy of class indices, for any walk of the rowwise machine. With p = softmax(x), e the
// label smoothing, C classes of weights w, and t the target:
//   loss   = (1 - e) w_t (-log p_t) + e / C sum_c w_c (-log p_c)
//   dx_c   = dy (pull p_c - (1 - e) w_t [c = t] - e / C w_c),  pull = (1 - e) w_t + e / C sum_c w_c
// Opened once per target, see kernels/cpu/simd-inl.h.
#if defined(DL_OPS_CROSS_ENTROPY_MATH_H_) == defined(HWY_TARGET_TOGGLE)
#ifdef DL_OPS_CROSS_ENTROPY_MATH_H_
#undef DL_OPS_CROSS_ENTROPY_MATH_H_
#else
#define DL_OPS_CROSS_ENTROPY_MATH_H_
#endif

#include "ops/cross_entropy/cross_entropy_kernels.h"
#include "ops/softmax/softmax_math.h"

DL_MATH_BEGIN

// What the forward pass notes for the backward pass, an array of one number per sample each.
template <class T>
struct Notes {
  DL_BOTH Notes(T* data, int64_t samples)
      : max(data),
        log_sum(max + samples),
        weight(log_sum + samples),
        loss(weight + samples),
        total(loss + samples) {}
  T* max;      // of the scores
  T* log_sum;  // log sum exp(x - max)
  T* weight;   // of the target; 0 for an ignored one
  T* loss;
  T* total;  // one number: the sum of the weights
};

template <class T>
struct Classes {
  const int64_t* target;
  const T* weight;  // null: ones
  int64_t ignored;
  T sharp;       // 1 - e
  T smooth;      // e / C
  T weight_sum;  // of all classes

  DL_BOTH T weight_of(int64_t c) const { return weight ? weight[c] : T(1); }
};

// All but the sum of the weights, which is made where they lie.
template <class T>
Classes<T> classes_of(const TensorRef& x, const TensorRef& target, const TensorRef& weight,
                      const CrossEntropyRule& rule) {
  const auto count = static_cast<double>(x.shape[1]);
  return {target.as<int64_t>(),
          weight.as<T>(),
          rule.ignore_index,
          static_cast<T>(1 - rule.label_smoothing),
          static_cast<T>(rule.label_smoothing / count),
          static_cast<T>(count)};
}

template <class T>
TensorRef vector_ref(T* data, int64_t n) {
  TensorRef r{};
  r.data = data;
  r.numel = r.shape[0] = n;
  r.dtype = dtype_of<T>;
  r.ndim = 1;
  r.strides[0] = 1;
  return r;
}

// -sum_c w_c log p_c
template <class T, class Walk>
DL_BOTH Vec<T> smooth_loss(const Walk& walk, const T* x, LogNorm<T> norm,
                           const Classes<T>& classes) {
  const Vec<T> sum = sum_steps<T>(walk, [&](int64_t i) {
    return walk.factor(classes.weight, i) * (walk.load(x, i, T(0)) - norm.max);
  });
  return Vec<T>(classes.weight_sum) * norm.log_sum - sum;
}

// x: where the walk's first row begins; row: its number.
template <class T, class Walk>
DL_BOTH void cross_entropy_rows(const Walk& walk, const Notes<T>& notes, const T* x, int64_t row,
                                const Classes<T>& classes) {
  const LogNorm<T> norm = log_norm_of_row(walk, x);
  walk.store_row_value(notes.max + row, norm.max);
  walk.store_row_value(notes.log_sum + row, norm.log_sum);
  Vec<T> smooth(0);
  if (classes.smooth != 0) smooth = Vec<T>(classes.smooth) * smooth_loss(walk, x, norm, classes);
  walk.store_row_value(notes.loss + row, smooth);
  for (int64_t i = 0; i < walk.rows(); ++i) {
    const int64_t t = classes.target[row + i];
    const bool counts = t != classes.ignored;
    const T weight = counts ? classes.weight_of(t) : T(0);
    notes.weight[row + i] = weight;
    if (!counts) {
      notes.loss[row + i] = 0;
      continue;
    }
    const T log_p = (x[walk.place(i, t)] - notes.max[row + i]) - notes.log_sum[row + i];
    notes.loss[row + i] += classes.sharp * weight * -log_p;
  }
}

// dy: the upstream gradients of the rows, with step 0 where they share one.
template <class T, class Walk>
DL_BOTH void cross_entropy_backward_rows(const Walk& walk, T* dx, const T* x, const Notes<T>& notes,
                                         const T* dy, int64_t dy_step, T divisor, int64_t row,
                                         const Classes<T>& classes) {
  T upstream[Vec<T>::kLanes] = {}, pull[Vec<T>::kLanes] = {};
  for (int64_t i = 0; i < walk.rows(); ++i) {
    const bool counts = classes.target[row + i] != classes.ignored;
    upstream[i] = counts ? dy[i * dy_step] / divisor : T(0);
    pull[i] =
        upstream[i] * (classes.sharp * notes.weight[row + i] + classes.smooth * classes.weight_sum);
  }
  const Vec<T> m = walk.row_value(notes.max + row), log_sum = walk.row_value(notes.log_sum + row);
  const Vec<T> by = walk.row_value(pull);
  const Vec<T> smooth = walk.row_value(upstream) * Vec<T>(classes.smooth);
  for (int64_t i = 0; i < walk.steps(); ++i) {
    const Vec<T> p = exp((walk.load(x, i, T(0)) - m) - log_sum);
    walk.store(dx, i, by * p - smooth * walk.factor(classes.weight, i));
  }
  walk.settle();
  for (int64_t i = 0; i < walk.rows(); ++i) {
    const int64_t t = classes.target[row + i];
    if (t == classes.ignored) continue;
    dx[walk.place(i, t)] -= upstream[i] * classes.sharp * notes.weight[row + i];
  }
}

DL_MATH_END

#endif
