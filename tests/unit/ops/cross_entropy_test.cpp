#include "ops/cross_entropy/cross_entropy.h"

#include <cmath>

#include "autograd/autograd.h"
#include "base/thread_pool.h"
#include "ops/arithmetic/arithmetic.h"
#include "ops/copy/copy.h"
#include "ops/reduce/reduce.h"
#include "ops/softmax/softmax.h"
#include "ops/view/view.h"
#include "tests/unit/kernels/targets.h"
#include "tests/unit/ops/values.h"

namespace dlcore::ops {
namespace {

using namespace dlcore::testing;

// 2 sin(i): PyTorch was given the same.
Tensor scores(const Dims& shape) {
  std::vector<double> values(static_cast<size_t>(numel_of("test", shape)));
  for (size_t i = 0; i < values.size(); ++i) values[i] = 2 * std::sin(static_cast<double>(i));
  const Tensor x = tensor<double>(values, shape);
  set_requires_grad(x, true);
  return x;
}

void expect_near(const Tensor& x, const std::vector<double>& expected) {
  EXPECT_THAT(values_of<double>(x), ::testing::Pointwise(::testing::DoubleNear(1e-13), expected));
}

// Expected values: torch.nn.functional.cross_entropy of PyTorch 2.15.

TEST(CrossEntropy, WeightsSmoothingAndIgnoredSamples) {
  const Tensor weight = tensor<double>({0.5, 1, 2, 0.25});
  const Tensor target = tensor<int64_t>({2, -100, 0});
  for_each_target([&] {
    const Tensor x = scores({3, 4});
    const Tensor loss = cross_entropy(x, target, weight, kIgnoreIndex, 0.1);
    expect_near(loss, {0.781718827237209});
    backward({loss}, {}, false, false);
    expect_near(grad(x), {0.0496117017010356, 0.283885473719022, -0.403417587378004,
                          0.069920411957946, 0, 0, 0, 0, -0.027448779417814, 0.039663541509928,
                          -0.0126625461141182, 0.00044778402200425});
    expect_near(cross_entropy(x, target, weight, kIgnoreIndex, 0.1, Reduction::kNone),
                {1.57189906077957, 0, 0.382398007313453});
    expect_near(cross_entropy(x, target, {}, kIgnoreIndex, 0, Reduction::kSum), {1.13362874216185});
  });
}

TEST(CrossEntropy, ClassesInTheMiddle) {
  const Tensor weight = tensor<double>({0.5, 1, 2, 0.25});
  for_each_target([&] {
    const Tensor x = scores({2, 4, 3});
    const Tensor loss =
        cross_entropy(x, tensor<int64_t>({0, 1, 2, 3, -100, 1}, {2, 3}), weight, kIgnoreIndex, 0.2);
    expect_near(loss, {2.18891095392374});
    backward({loss}, {}, false, false);
    expect_near(grad(x), {-0.0655877288800654,
                          0.110558826659849,
                          0.164290356513513,
                          0.0211487771148054,
                          -0.17420987853168,
                          -0.0064843740979131,
                          -0.00739279833114803,
                          0.0590321324645679,
                          -0.158897640014954,
                          0.051831750096408,
                          0.00461891940726275,
                          0.00109165759935393,
                          -0.00234710983827902,
                          0,
                          0.104058347247291,
                          0.0207840998614926,
                          0,
                          -0.176743347388737,
                          -0.0191534925577448,
                          0,
                          0.0725416155458349,
                          0.000716502534531284,
                          0,
                          0.000143384595610909});
  });
}

TEST(CrossEntropy, Probabilities) {
  const Tensor x = scores({3, 4});
  const Tensor p = tensor<double>({0.1, 0.2, 0.3, 0.4, 1, 0, 0, 0, 0.25, 0.25, 0.25, 0.25}, {3, 4});
  const Tensor loss = cross_entropy(x, p, tensor<double>({0.5, 1, 2, 0.25}), kIgnoreIndex, 0.1);
  expect_near(loss, {1.67578727535897});
  backward({loss}, {}, false, false);
  EXPECT_NEAR(values_of<double>(grad(x))[4], -0.145605037642729, 1e-13);
}

TEST(CrossEntropy, AllIgnoredAndNone) {
  const Tensor x = scores({2, 3});
  const Tensor ignored = tensor<int64_t>({-100, -100});
  expect_values<double>(cross_entropy(x, ignored), {kNaN});
  expect_values<double>(cross_entropy(x, ignored, {}, kIgnoreIndex, 0, Reduction::kSum), {0});
  const Tensor none = tensor<float>({}, {0, 3});
  const Tensor nobody = tensor<int64_t>({}, {0});
  expect_values<float>(cross_entropy(none, nobody), {static_cast<float>(kNaN)});
  expect_values<float>(cross_entropy(none, nobody, {}, kIgnoreIndex, 0, Reduction::kSum), {0});
}

TEST(CrossEntropy, TakesAnyIntegerTarget) {
  const Tensor x = scores({2, 3});
  const std::vector<double> expected = values_of<double>(cross_entropy(x, tensor<int64_t>({2, 0})));
  EXPECT_EQ(values_of<double>(cross_entropy(x, tensor<int32_t>({2, 0}))), expected);
  EXPECT_EQ(values_of<double>(cross_entropy(x, tensor<uint8_t>({2, 0}))), expected);
}

// The gradient of the gradient, against differences of the gradient.
TEST(CrossEntropy, SecondDerivatives) {
  const Tensor target = tensor<int64_t>({1, 3, -100}, {3});
  const Tensor weight = tensor<double>({0.5, 1, 2, 0.25});
  const Tensor direction = detach(scores({3, 4}));
  const auto gradient = [&](const Tensor& x) {
    return gradients({cross_entropy(x, target, weight, kIgnoreIndex, 0.1)}, {x}, {}, true, true,
                     false)[0];
  };
  const auto moved = [&](double step) {
    const Tensor x = add(detach(scores({3, 4})), mul(direction, step));
    set_requires_grad(x, true);
    return sum(mul(gradient(x), direction));
  };
  const Tensor x = scores({3, 4});
  const Tensor second =
      gradients({sum(mul(gradient(x), direction))}, {x}, {}, false, false, false)[0];
  const double along = values_of<double>(sum(mul(second, direction)))[0];
  const double h = 1e-5;
  const double difference =
      (values_of<double>(moved(h))[0] - values_of<double>(moved(-h))[0]) / (2 * h);
  EXPECT_NEAR(along, difference, 1e-9);
  EXPECT_GT(std::abs(along), 0.1);
}

TEST(CrossEntropy, SecondDerivativesWhereAllAreIgnoredAreZero) {
  const Tensor x = scores({2, 3});
  const Tensor loss = cross_entropy(x, tensor<int64_t>({-100, -100}));
  const Tensor first = gradients({loss}, {x}, {}, true, true, false)[0];
  expect_values<double>(first, std::vector<double>(6, 0.0));
  expect_values<double>(gradients({sum(first)}, {x}, {}, false, false, false)[0],
                        std::vector<double>(6, 0.0));
}

TEST(CrossEntropy, SameBitsForAnyNumberOfThreads) {
  const int before = num_threads();
  const Tensor x = to(detach(scores({3000, 10})), DType::kF32);
  std::vector<int64_t> classes(3000);
  for (size_t i = 0; i < classes.size(); ++i) classes[i] = static_cast<int64_t>(i * 7 % 10);
  const Tensor target = tensor<int64_t>(classes);
  set_num_threads(1);
  const std::vector<float> one = values_of<float>(cross_entropy(x, target));
  for (int threads : {2, 3, 8}) {
    set_num_threads(threads);
    EXPECT_EQ(values_of<float>(cross_entropy(x, target)), one);
  }
  set_num_threads(before);
}

TEST(CrossEntropy, NamesWhatIsWrong) {
  const Tensor x = tensor<float>(std::vector<float>(300, 1.0f), {30, 10});
  std::vector<int64_t> classes(30, 3);
  classes[17] = 12;
  expect_error(Code::kIndex,
               "cross_entropy: target[17] is 12, but scores has 10 classes (scores: f32[30,10] "
               "cpu:0, target: i64[30] cpu:0)",
               [&] { cross_entropy(x, tensor<int64_t>(classes)); });
  classes[17] = -1;
  expect_error(Code::kIndex, "target[17] is -1",
               [&] { cross_entropy(x, tensor<int64_t>(classes)); });
  expect_error(Code::kShape, "cross_entropy: target of class indices must have the shape of scores",
               [&] {
                 cross_entropy(x, tensor<int64_t>({1, 2}));
               });
  expect_error(Code::kShape, "cross_entropy: target of probabilities must have scores' shape", [&] {
    cross_entropy(x, tensor<float>({1, 2}));
  });
  expect_error(Code::kInvalidArgument, "cross_entropy: label_smoothing (1.5)",
               [&] { cross_entropy(x, x, {}, kIgnoreIndex, 1.5); });
  expect_error(Code::kInvalidArgument, "cross_entropy: label_smoothing (nan)",
               [&] { cross_entropy(x, x, {}, kIgnoreIndex, kNaN); });
  expect_error(Code::kInvalidArgument, "cross_entropy: ignore_index (1)",
               [&] { cross_entropy(x, x, {}, 1); });
  expect_error(Code::kShape, "cross_entropy: weight must hold a number for each of the 10 classes",
               [&] {
                 cross_entropy(x, x, tensor<float>({1, 2}));
               });
  expect_error(Code::kDtype, "cross_entropy: weight must have the dtype of scores",
               [&] { cross_entropy(x, x, tensor<double>(std::vector<double>(10, 1.0))); });
  expect_error(Code::kDtype, "cross_entropy", [&] { cross_entropy(tensor<int64_t>({1}), x); });
  expect_error(Code::kDtype, "cross_entropy: target must have an integer dtype",
               [&] { cross_entropy(x, tensor<bool>(std::vector<uint8_t>(30, 1))); });
  expect_error(Code::kShape, "cross_entropy: scores must have a dimension of classes",
               [&] { cross_entropy(tensor<float>({1}, {}), tensor<int64_t>({0}, {})); });
}

TEST(NllLoss, OfLogSoftmaxIsCrossEntropy) {
  const Tensor target = tensor<int64_t>({2, -100, 0});
  const Tensor weight = tensor<double>({0.5, 1, 2, 0.25});
  for (Reduction reduction : {Reduction::kNone, Reduction::kMean, Reduction::kSum}) {
    const Tensor x = scores({3, 4});
    expect_near(nll_loss(log_softmax(x, 1), target, weight, kIgnoreIndex, reduction),
                values_of<double>(cross_entropy(x, target, weight, kIgnoreIndex, 0, reduction)));
  }
  expect_error(Code::kIndex, "nll_loss: target is 9, but x has 4 classes",
               [] { nll_loss(scores({4}), tensor<int64_t>({9}, {})); });
}

TEST(Softmax, OfLargeAndInfiniteNumbers) {
  const float inf = static_cast<float>(kInf), nan = static_cast<float>(kNaN);
  const Tensor x = tensor<float>({1000, 1000, -inf, -inf, inf, 0, -inf, 5}, {4, 2});
  for_each_target([&] {
    expect_values<float>(softmax(x, 1), {0.5f, 0.5f, nan, nan, nan, nan, 0, 1});
    expect_values<float>(softmax(contiguous(transpose(x, 0, 1)), 0),
                         {0.5f, nan, nan, 0, 0.5f, nan, nan, 1});
    expect_values<float>(log_softmax(tensor<float>({1e4f, 0}), 0), {0, -1e4f});
  });
}

TEST(Softmax, OfLongRowsAndManyColumns) {
  const Tensor x = detach(scores({67, 301}));
  for_each_target([&] {
    for (int dim : {0, 1}) {
      const Tensor y = softmax(x, dim);
      for (double total : values_of<double>(sum(y, {dim}))) EXPECT_NEAR(total, 1, 1e-14);
      const double first = values_of<double>(y)[0], second = values_of<double>(y)[dim ? 1 : 301];
      const double step = 2 * std::sin(dim ? 1.0 : 301.0);
      EXPECT_NEAR(second / first, std::exp(step), 1e-14);
    }
  });
}

}  // namespace
}  // namespace dlcore::ops
