#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "ops/cross_entropy/cross_entropy.cpp"
#include <hwy/foreach_target.h>

#include "kernels/cpu/reduce-inl.h"
#include "kernels/cpu/rowwise-inl.h"
#include "ops/cross_entropy/cross_entropy.h"
#include "ops/cross_entropy/cross_entropy_math.h"
#include "ops/reduce/reduce_math.h"

HWY_BEFORE_NAMESPACE();
namespace dlcore::cpu::HWY_NAMESPACE {

template <class T>
Classes<T> full_classes_of(const TensorRef& x, const TensorRef& target, const TensorRef& weight,
                           const CrossEntropyRule& rule) {
  Classes<T> classes = classes_of<T>(x, target, weight, rule);
  if (classes.weight && classes.smooth != 0) {
    double sum = 0;
    for (int64_t c = 0; c < x.shape[1]; ++c) sum += static_cast<double>(classes.weight[c]);
    classes.weight_sum = static_cast<T>(sum);
  }
  return classes;
}

// *sum = the sum of the values, / divisor
template <class T>
void sum_samples(T* sum, T* values, int64_t samples, double divisor) {
  reduce<Sum, T, T>(vector_ref(sum, 1), vector_ref(values, samples), divisor);
}

template <class T>
void cross_entropy_of(const TensorRef& y, const TensorRef& notes_, const TensorRef& x,
                      const TensorRef& target, const TensorRef& weight,
                      const CrossEntropyRule& rule) {
  const int64_t samples = target.numel;
  Notes<T> notes(notes_.as<T>(), samples);
  if (rule.reduction == ops::Reduction::kNone) notes.loss = y.as<T>();
  const Classes<T> classes = full_classes_of<T>(x, target, weight, rule);
  for_each_row<T>(x, [&](const auto& walk, int64_t at, int64_t row) {
    cross_entropy_rows(walk, notes, x.as<T>() + at, row, classes);
  });
  if (rule.reduction == ops::Reduction::kNone) return;
  *notes.total = 1;
  if (rule.reduction == ops::Reduction::kMean) sum_samples(notes.total, notes.weight, samples, 1);
  sum_samples(y.as<T>(), notes.loss, samples, static_cast<double>(*notes.total));
}

template <class T>
void cross_entropy_backward_of(const TensorRef& dx, const TensorRef& dy, const TensorRef& notes_,
                               const TensorRef& x, const TensorRef& target, const TensorRef& weight,
                               const CrossEntropyRule& rule) {
  const Notes<T> notes(notes_.as<T>(), target.numel);
  const Classes<T> classes = full_classes_of<T>(x, target, weight, rule);
  const bool each = rule.reduction == ops::Reduction::kNone;
  const T divisor = each ? T(1) : *notes.total;
  for_each_row<T>(x, [&](const auto& walk, int64_t at, int64_t row) {
    cross_entropy_backward_rows(walk, dx.as<T>() + at, static_cast<const T*>(x.as<T>()) + at, notes,
                                static_cast<const T*>(dy.as<T>()) + (each ? row : 0), each ? 1 : 0,
                                divisor, row, classes);
  });
}

}  // namespace dlcore::cpu::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

DL_CPU_KERNEL(cross_entropy,
              (const Launch& launch, const TensorRef& y, const TensorRef& notes, const TensorRef& x,
               const TensorRef& target, const TensorRef& weight, const CrossEntropyRule& rule),
              (launch, y, notes, x, target, weight, rule), (void)launch,
              x.dtype == DType::kF32 ? cross_entropy_of<float>(y, notes, x, target, weight, rule)
                                     : cross_entropy_of<double>(y, notes, x, target, weight, rule))
DL_CPU_KERNEL(cross_entropy_backward,
              (const Launch& launch, const TensorRef& dx, const TensorRef& dy,
               const TensorRef& notes, const TensorRef& x, const TensorRef& target,
               const TensorRef& weight, const CrossEntropyRule& rule),
              (launch, dx, dy, notes, x, target, weight, rule), (void)launch,
              x.dtype == DType::kF32
                  ? cross_entropy_backward_of<float>(dx, dy, notes, x, target, weight, rule)
                  : cross_entropy_backward_of<double>(dx, dy, notes, x, target, weight, rule))

#if HWY_ONCE
#include "autograd/record.h"
#include "ops/arithmetic/arithmetic.h"
#include "ops/common/apply.h"
#include "ops/common/ref_as.h"
#include "ops/compare/compare.h"
#include "ops/copy/copy.h"
#include "ops/create/create.h"
#include "ops/cross_entropy/targets.h"
#include "ops/reduce/reduce.h"
#include "ops/select/select.h"
#include "ops/softmax/softmax.h"
#include "ops/view/view.h"

namespace dlcore::ops {
namespace {

// The arguments that have no gradient, row-major.
struct Fixed {
  Tensor target, weight;
  CrossEntropyRule rule;
};

TensorRef ref_or_none(const Tensor& weight) { return weight.defined() ? ref(weight) : TensorRef{}; }

// The factor by which dx follows softmax, [N, 1, d...] or [1]: pull / divisor in
// cross_entropy_math.h's words, with dy left out.
Tensor pull_of(const Tensor& scores, const Tensor& notes, const Fixed& fixed) {
  const int dim = class_dim(scores);
  const int64_t samples = fixed.target.numel(), classes = scores.size(dim);
  const double e = fixed.rule.label_smoothing;
  Tensor pull = mul(narrow(notes, 0, 2 * samples, samples), 1 - e);
  if (e != 0) {
    const Tensor all_weights = fixed.weight.defined()
                                   ? sum(fixed.weight)
                                   : full({}, classes, notes.dtype(), notes.device());
    pull = add(pull, mul(all_weights, e / static_cast<double>(classes)));
  }
  if (fixed.rule.reduction == Reduction::kMean) {
    pull = div(pull, narrow(notes, 0, 4 * samples, 1));
  }
  // Last: where all are ignored the mean divides by 0.
  pull = masked_fill(pull, eq(reshape(fixed.target, {samples}), fixed.rule.ignore_index), 0);
  Dims shape = scores.shape();
  shape[dim] = 1;
  return reshape(pull, shape);
}

// dy of the losses or of their reduction, to be multiplied with scores.
Tensor beside_scores(const Tensor& dy, const Tensor& scores) {
  return dy.ndim() == 0 ? dy : unsqueeze(dy, class_dim(scores));
}

// A function of dy and scores, linear in dy.
Tensor cross_entropy_backward(const Tensor& dy, const Tensor& scores, const Tensor& notes,
                              const Fixed& fixed) {
  const int dim = class_dim(scores);
  const auto forward = [&] {
    const NoGrad no_grad;
    const Tensor rows = contiguous(scores), upstream = contiguous(dy);
    const Tensor dx = empty("cross_entropy", scores.shape(), scores.dtype(), scores.device());
    kernels::cross_entropy_backward(dx.device(), around(dx, dim), ref(upstream), ref(notes),
                                    around(rows, dim), ref(fixed.target), ref_or_none(fixed.weight),
                                    fixed.rule);
    return dx;
  };
  const auto backward = [dy = save(dy), scores = save(scores), notes, fixed, dim](
                            const Tensor& ddx, const Needs& needs) {
    const Tensor before = dy.get(), x = scores.get();
    Tensor by_dy, by_scores;
    if (needs[0]) {
      const Tensor slope = cross_entropy_backward(ones_like(before), x, notes, fixed);
      by_dy = before.ndim() == 0 ? sum(mul(ddx, slope)) : sum(mul(ddx, slope), {dim});
    }
    if (needs[1]) {
      const Tensor scale = mul(pull_of(x, notes, fixed), beside_scores(before, x));
      by_scores = mul(softmax_backward(ddx, softmax(x, dim), dim), scale);
    }
    return Grads{by_dy, by_scores};
  };
  return record("cross_entropy_backward", {dy, scores}, forward(), backward);
}

Tensor of_classes(const Tensor& scores, const Fixed& fixed) {
  const int dim = class_dim(scores);
  const Tensor rows = contiguous(detach(scores));
  const bool each = fixed.rule.reduction == Reduction::kNone;
  const Tensor y =
      empty("cross_entropy", each ? fixed.target.shape() : Dims(), scores.dtype(), scores.device());
  const int64_t room =
      checked_add(checked_mul(fixed.target.numel(), 4, "cross_entropy"), 1, "cross_entropy");
  const Tensor notes = empty("cross_entropy", {room}, scores.dtype(), scores.device());
  kernels::cross_entropy(y.device(), ref(y), ref(notes), around(rows, dim), ref(fixed.target),
                         ref_or_none(fixed.weight), fixed.rule);
  return record("cross_entropy", {scores}, y,
                [scores = save(scores), notes, fixed](const Tensor& dy) {
                  return Grads{cross_entropy_backward(dy, scores.get(), notes, fixed)};
                });
}

// Written with other operations, which give the gradients of scores and target.
Tensor of_probabilities(const Tensor& scores, const Tensor& target, const Tensor& weight,
                        double label_smoothing, Reduction reduction) {
  const int dim = class_dim(scores);
  const auto classes = static_cast<double>(scores.size(dim));
  Tensor p = target;
  if (label_smoothing != 0) p = add(mul(p, 1 - label_smoothing), label_smoothing / classes);
  if (weight.defined()) {
    Dims shape(scores.ndim(), 1);
    shape[dim] = scores.size(dim);
    p = mul(p, reshape(weight, shape));
  }
  const Tensor losses = neg(sum(mul(log_softmax(scores, dim), p), {dim}));
  if (reduction == Reduction::kNone) return losses;
  if (reduction == Reduction::kSum) return sum(losses);
  return mean(losses);
}

void check_probabilities(const Tensor& scores, const Tensor& target, int64_t ignore_index) {
  check_same_device("cross_entropy", scores, target, "scores", "target");
  DL_CHECK(target.shape() == scores.shape(), Code::kShape,
           "cross_entropy: target of probabilities must have scores' shape (scores: ", scores,
           ", target: ", target, ")");
  DL_CHECK(ignore_index < 0, Code::kInvalidArgument, "cross_entropy: ignore_index (", ignore_index,
           ") is for class indices, target holds probabilities (target: ", target, ")");
}

}  // namespace

Tensor cross_entropy(const Tensor& scores, const Tensor& target, const Tensor& weight,
                     int64_t ignore_index, double label_smoothing, Reduction reduction) {
  check_scores("cross_entropy", "scores", scores, weight);
  DL_CHECK(label_smoothing >= 0 && label_smoothing <= 1, Code::kInvalidArgument,
           "cross_entropy: label_smoothing (", label_smoothing, ") must lie between 0 and 1");
  if (target.is_floating()) {
    check_probabilities(scores, target, ignore_index);
    return of_probabilities(scores, target, weight, label_smoothing, reduction);
  }
  Tensor classes = check_classes("cross_entropy", "scores", scores, target, ignore_index);
  Tensor weights = weight.defined() ? contiguous(detach(weight)) : weight;
  return of_classes(
      scores, {std::move(classes), std::move(weights), {ignore_index, label_smoothing, reduction}});
}

}  // namespace dlcore::ops
#endif
