#include "nn/metrics.h"

#include <vector>

#include "autograd/autograd.h"
#include "ops/copy/copy.h"
#include "ops/reduce/reduce.h"

namespace dlcore::nn {
namespace {

std::vector<int64_t> host_numbers(const char* operation, const Tensor& x) {
  std::vector<int64_t> numbers(static_cast<size_t>(x.numel()));
  copy_to_host(operation, ops::to(x, DType::kI64), numbers.data(),
               x.numel() * size_of(DType::kI64));
  return numbers;
}

struct Answers {
  std::vector<int64_t> predicted;
  std::vector<int64_t> right;
};

Answers answers_of(const char* operation, const Tensor& scores, const Tensor& target) {
  DL_CHECK(scores.ndim() == 2, Code::kShape, operation, ": scores must be [N, C]; got ", scores);
  DL_CHECK(target.shape() == Dims{scores.size(0)}, Code::kShape, operation, ": target must be [",
           scores.size(0), "]; scores: ", scores, ", target: ", target);
  DL_CHECK(!target.is_floating(), Code::kDtype, operation, ": target must hold class numbers; got ",
           target);
  const NoGrad no_grad;
  if (scores.size(0) == 0) return {};
  DL_CHECK(scores.size(1) > 0, Code::kShape, operation, ": scores has no classes; got ", scores);
  return {host_numbers(operation, ops::argmax(scores, 1, false)), host_numbers(operation, target)};
}

}  // namespace

double accuracy(const Tensor& scores, const Tensor& target) {
  const Answers answers = answers_of("accuracy", scores, target);
  int64_t right = 0;
  for (size_t i = 0; i < answers.right.size(); ++i) {
    right += answers.predicted[i] == answers.right[i];
  }
  return static_cast<double>(right) / static_cast<double>(answers.right.size());
}

Tensor confusion_matrix(const Tensor& scores, const Tensor& target) {
  const Answers answers = answers_of("confusion_matrix", scores, target);
  const int64_t classes = scores.size(1);
  const Tensor host = empty("confusion_matrix", {classes, classes}, DType::kI64, kHost);
  const NoGrad no_grad;
  ops::zero_(host);
  int64_t* counts = host.data<int64_t>();
  for (size_t i = 0; i < answers.right.size(); ++i) {
    const int64_t right = answers.right[i];
    DL_CHECK(right >= 0 && right < classes, Code::kIndex, "confusion_matrix: target[", i, "] is ",
             right, ", but scores has ", classes, " classes; scores: ", scores);
    ++counts[right * classes + answers.predicted[i]];
  }
  return ops::to(host, scores.device());
}

}  // namespace dlcore::nn
