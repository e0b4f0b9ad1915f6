#include "ops/reduce/reduce.h"

#include <cmath>
#include <random>

#include "autograd/autograd.h"
#include "base/thread_pool.h"
#include "ops/view/view.h"
#include "tests/unit/kernels/targets.h"
#include "tests/unit/ops/values.h"

namespace dlcore::ops {
namespace {

using namespace dlcore::testing;

template <class T>
Tensor uniform(const Dims& shape, uint32_t seed) {
  std::mt19937 engine(seed);
  std::vector<T> values(static_cast<size_t>(numel_of("test", shape)));
  for (T& value : values) value = static_cast<T>(engine() * 0x1p-32);
  return tensor<T>(values, shape);
}

double exact_sum(const Tensor& x) {
  double sum = 0;
  for (float value : values_of<float>(x)) sum += value;
  return sum;
}

// Layouts whose sums take every path: rows, strided rows, columns, wide columns, several axes.
struct Layout {
  Dims shape;
  Dims order;  // a permutation of the dimensions in memory
  Dims dims;
};
const Layout kLayouts[] = {
    {{300000}, {0}, {0}},
    {{3000, 100}, {0, 1}, {0}},
    {{3000, 100}, {0, 1}, {1}},
    {{100, 3000}, {1, 0}, {0}},
    {{100, 3000}, {1, 0}, {1}},
    {{70000, 3}, {0, 1}, {0}},
    {{3, 70000}, {0, 1}, {0}},
    {{20, 30, 40}, {0, 1, 2}, {0, 2}},
    {{20, 30, 40}, {0, 1, 2}, {1}},
    {{20, 30, 40}, {2, 0, 1}, {1}},
    {{200, 9, 300}, {0, 1, 2}, {0, 2}},
    {{7, 5}, {1, 0}, {0, 1}},
};

Tensor laid_out(const Layout& layout) {
  Dims inverse(layout.order.size());
  Dims memory;
  for (int i = 0; i < layout.order.size(); ++i) {
    memory.push_back(layout.shape[static_cast<int>(layout.order[i])]);
    inverse[static_cast<int>(layout.order[i])] = i;
  }
  return permute(uniform<float>(memory, 7), inverse);
}

// Sums of x in double precision, one element after another.
std::vector<double> plain_sums(const Tensor& x, const Dims& dims) {
  Tensor rest = x;
  Dims first;
  for (int i = 0; i < x.ndim(); ++i) {
    bool reduced = false;
    for (int64_t dim : dims) reduced |= dim == i;
    if (!reduced) first.push_back(i);
  }
  const int kept = first.size();
  for (int64_t dim : dims) first.push_back(dim);
  rest = permute(x, first);
  int64_t outputs = 1;
  for (int i = 0; i < kept; ++i) outputs *= rest.shape()[i];
  const std::vector<float> values = values_of<float>(rest);
  std::vector<double> sums(static_cast<size_t>(outputs), 0.0);
  const size_t count = values.size() / sums.size();
  for (size_t i = 0; i < values.size(); ++i) sums[i / count] += static_cast<double>(values[i]);
  return sums;
}

TEST(Sum, OfEveryLayout) {
  for (const Layout& layout : kLayouts) {
    SCOPED_TRACE(cat(layout.shape, layout.order, layout.dims));
    const Tensor x = laid_out(layout);
    const std::vector<double> expected = plain_sums(x, layout.dims);
    for_each_target([&] {
      const std::vector<float> sums = values_of<float>(sum(x, layout.dims));
      ASSERT_EQ(sums.size(), expected.size());
      for (size_t i = 0; i < sums.size(); ++i) {
        ASSERT_NEAR(sums[i], expected[i], 1e-6 * expected[i]) << i;
      }
    });
  }
}

TEST(Sum, OfAMillionIsAccurate) {
  const Tensor x = uniform<float>({1000000}, 1);
  for_each_target([&] {
    const double expected = exact_sum(x);
    EXPECT_NEAR(values_of<float>(sum(x))[0], expected, 1e-6 * expected);
    const Tensor columns = view(x, {100000, 10});
    for (float value : values_of<float>(sum(columns, {0}))) {
      EXPECT_NEAR(value, expected / 10, 0.01 * expected / 10);
    }
  });
}

TEST(Sum, SameBitsForAnyNumberOfThreads) {
  const int before = num_threads();
  for (const Layout& layout : kLayouts) {
    SCOPED_TRACE(cat(layout.shape, layout.order, layout.dims));
    const Tensor x = laid_out(layout);
    set_num_threads(1);
    const std::vector<float> one = values_of<float>(sum(x, layout.dims));
    for (int threads : {2, 3, 8}) {
      set_num_threads(threads);
      EXPECT_EQ(values_of<float>(sum(x, layout.dims)), one) << threads;
    }
  }
  set_num_threads(before);
}

TEST(Sum, OfIntegersIsI64AndWraps) {
  expect_values<int64_t>(sum(tensor<uint8_t>({200, 100, 255})), {555});
  expect_values<int64_t>(sum(tensor<bool>({1, 0, 1, 1, 1, 1})), {5});
  expect_values<int64_t>(sum(tensor<int32_t>({2147483647, 2147483647})), {4294967294});
  const int64_t most = std::numeric_limits<int64_t>::max();
  expect_values<int64_t>(sum(tensor<int64_t>({most, 1})), {std::numeric_limits<int64_t>::lowest()});
}

TEST(Sum, OfNothing) {
  const Tensor x = tensor<float>({}, {2, 0});
  expect_values<float>(sum(x), {0});
  expect_values<float>(sum(x, {1}), {0, 0});
  EXPECT_EQ(sum(x, {0}).shape(), Dims{0});
  expect_values<float>(mean(x), {static_cast<float>(kNaN)});
  expect_values<float>(prod(x), {1});
}

TEST(Sum, ChecksItsDims) {
  const Tensor x = tensor<float>({1, 2}, {2, 1});
  expect_error(Code::kInvalidArgument, "sum: dims [0,-2] names a dimension twice", [&] {
    sum(x, {0, -2});
  });
  expect_error(Code::kIndex, "sum", [&] { sum(x, {2}); });
  expect_error(Code::kDtype, "mean: x must be floating point; x: i64[1] cpu:0",
               [] { mean(tensor<int64_t>({1})); });
  expect_values<float>(sum(tensor<float>({3}, {}), {0}), {3});
}

TEST(Sum, ToUndoesBroadcasting) {
  const Tensor x = tensor<float>({1, 2, 3, 4, 5, 6}, {1, 2, 3});
  expect_values<float>(sum_to(x, {2, 1}), {6, 15});
  expect_values<float>(sum_to(x, {3}), {5, 7, 9});
  expect_values<float>(sum_to(x, {}), {21});
  EXPECT_TRUE(sum_to(x, x.shape()).is_same(x));
  expect_error(Code::kShape, "sum_to", [&] { sum_to(x, {2}); });
}

TEST(Sum, OfABroadcastTensor) {
  expect_values<float>(sum(expand(tensor<float>({1, 2}), {3, 2}), {0}), {3, 6});
  expect_values<float>(sum(expand(tensor<float>({1, 2}, {2, 1}), {2, 5}), {1}), {5, 10});
}

TEST(Extremes, NaNWins) {
  const float nan = static_cast<float>(kNaN);
  std::vector<float> values(100, 1.0f);
  for (size_t at : {size_t{0}, size_t{37}, size_t{99}}) {
    values[at] = nan;
    const Tensor x = tensor<float>(values);
    for_each_target([&] {
      expect_values<float>(max(x), {nan});
      expect_values<float>(min(x), {nan});
      expect_values<int64_t>(argmax(x), {static_cast<int64_t>(at)});
      expect_values<int64_t>(argmin(view(x, {1, 100}), 1), {static_cast<int64_t>(at)});
      expect_values<int64_t>(argmax(expand(view(x, {100, 1}), {100, 2}), 0),
                             std::vector<int64_t>(2, static_cast<int64_t>(at)));
    });
    values[at] = 1.0f;
  }
}

TEST(Extremes, TheFirstOfEquals) {
  const Tensor x = tensor<float>({1, 3, 3, 3, 1, 0}, {2, 3});
  expect_values<int64_t>(argmax(x), {1});
  expect_values<int64_t>(argmax(x, 1), {1, 0});
  expect_values<int64_t>(argmax(x, 0), {1, 0, 0});
  expect_values<int64_t>(argmin(tensor<int64_t>({2, 1, 1})), {1});
  expect_values<int64_t>(argmax(tensor<bool>({0, 1, 1})), {1});
  const auto [values, index] = max(x, 1, true);
  expect_values<float>(values, {3, 3});
  EXPECT_EQ(values.shape(), (Dims{2, 1}));
  EXPECT_EQ(index.shape(), (Dims{2, 1}));
}

TEST(Extremes, LongRowsAreSearchedInPieces) {
  std::vector<float> values(200000, 0.0f);
  values[150000] = values[190000] = 1.0f;
  const Tensor x = tensor<float>(values);
  expect_values<int64_t>(argmax(x), {150000});
  expect_values<float>(max(x), {1});
  expect_values<int64_t>(argmin(x), {0});
}

TEST(Extremes, OfInfinitiesAndIntegers) {
  const float inf = static_cast<float>(kInf);
  expect_values<float>(max(tensor<float>({-inf, -inf})), {-inf});
  expect_values<int64_t>(argmax(tensor<float>({-inf, -inf})), {0});
  expect_values<uint8_t>(amax(tensor<uint8_t>({3, 200, 7, 1}, {2, 2}), {1}), {200, 7});
  expect_values<int32_t>(amin(tensor<int32_t>({3, -200, 7, 1}, {2, 2}), {0}), {3, -200});
  expect_values<bool>(max(tensor<bool>({0, 1})), {1});
}

TEST(Extremes, OfNothing) {
  const Tensor x = tensor<float>({}, {2, 0});
  expect_error(Code::kShape, "max: no elements", [&] { max(x); });
  expect_error(Code::kShape, "argmax: no elements", [&] { argmax(x, 1); });
  expect_error(Code::kShape, "amin: no elements", [&] { amin(x, {1}); });
  EXPECT_EQ(max(x, 0).first.shape(), Dims{0});
}

Tensor leaf(const std::vector<double>& values, const Dims& shape) {
  const Tensor x = tensor<double>(values, shape);
  set_requires_grad(x, true);
  return x;
}

TEST(Extremes, GradientsOfTies) {
  Tensor x = leaf({1, 3, 3, 2}, {2, 2});
  backward({max(x)}, {}, false, false);
  expect_values<double>(grad(x), {0, 0.5, 0.5, 0});
  x = leaf({kNaN, 3, kNaN, 2}, {2, 2});
  backward({max(x)}, {}, false, false);
  expect_values<double>(grad(x), {0.5, 0, 0.5, 0});
  x = leaf({3, 3, 2, 2}, {2, 2});
  backward({sum(max(x, 1).first)}, {}, false, false);
  expect_values<double>(grad(x), {1, 0, 1, 0});
}

TEST(Logical, OfAnyDtype) {
  EXPECT_EQ(values_of<bool>(all(tensor<float>({1, 0, 2}))), std::vector<uint8_t>{0});
  expect_values<bool>(any(tensor<float>({static_cast<float>(kNaN), 0})), {1});
  expect_values<bool>(all(tensor<int64_t>({1, 0, 2, 3}, {2, 2}), {1}), {0, 1});
  expect_values<uint8_t>(any(tensor<uint8_t>({0, 7})), {1});
  expect_values<bool>(all(tensor<float>({}, {0})), {1});
  expect_values<bool>(any(tensor<float>({}, {0})), {0});
}

TEST(Variance, KeepsDigitsOfNumbersFarFromZero) {
  const Tensor x = tensor<float>({10001, 10002, 10003, 10004});
  expect_values<float>(var(x), {static_cast<float>(5.0 / 3.0)});
  expect_values<float>(std(x, {}, 0), {static_cast<float>(std::sqrt(1.25))});
}

TEST(Variance, OfOneElementIsNaN) {
  const float nan = static_cast<float>(kNaN);
  expect_values<float>(std(tensor<float>({5})), {nan});
  expect_values<float>(var(tensor<float>({5}), {}, 0), {0});
}

TEST(Prod, GradientsAroundZeros) {
  Tensor x = leaf({2, 3, 4}, {3});
  backward({prod(x)}, {}, false, false);
  expect_values<double>(grad(x), {12, 8, 6});
  x = leaf({2, 0, 4}, {3});
  backward({prod(x)}, {}, false, false);
  expect_values<double>(grad(x), {0, 8, 0});
  x = leaf({0, 0, 4}, {3});
  backward({prod(x)}, {}, false, false);
  expect_values<double>(grad(x), {0, 0, 0});
}

}  // namespace
}  // namespace dlcore::ops
