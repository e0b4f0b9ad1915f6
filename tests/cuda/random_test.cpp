#include "ops/random/random.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

#include "cuda/values.h"

// The stream of random numbers that devices other than the CPU count through.
namespace dlcore {
namespace {

// Philox 4x32-10 of counter 0 and key 0 begins with 6627e8d5 e169c58d (Random123's kat_vectors).
TEST(CudaRandom, IsPhilox) {
  manual_seed(0);
  const Tensor x = empty("test", {1}, DType::kI64, kGpu);
  ops::random_(x);
  EXPECT_EQ(values_of<int64_t>(x)[0], 0x6627e8d5e169c58d >> 1);
}

TEST(CudaRandom, OneDrawIsManyDraws) {
  manual_seed(3);
  const std::vector<double> whole = values_of<double>(ops::rand({1000}, DType::kF64, kGpu));
  manual_seed(3);
  std::vector<double> parts;
  for (const int64_t n : {1, 299, 700}) {
    const std::vector<double> part = values_of<double>(ops::rand({n}, DType::kF64, kGpu));
    parts.insert(parts.end(), part.begin(), part.end());
  }
  EXPECT_EQ(whole, parts);
}

TEST(CudaRandom, DevicesDrawTheSame) {
  manual_seed(4);
  const auto first = values_of<float>(ops::randn({100}, DType::kF32, kGpu));
  const auto second = values_of<float>(ops::randn({100}, DType::kF32, {DeviceKind::kCuda, 1}));
  EXPECT_EQ(first, second);
}

TEST(CudaRandom, StateHoldsThePlace) {
  Generator generator(7);
  ops::rand({10}, DType::kF32, kGpu, &generator);
  const Generator::State state = generator.state();
  const auto expected = values_of<float>(ops::rand({10}, DType::kF32, kGpu, &generator));
  Generator other;
  other.set_state(state.data(), state.size());
  EXPECT_EQ(values_of<float>(ops::rand({10}, DType::kF32, kGpu, &other)), expected);
}

// Mean and variance of n numbers lie within 5 standard errors.
template <class T>
void expect_moments(const std::vector<T>& x, double mean, double variance, double kurtosis) {
  const auto n = static_cast<double>(x.size());
  double sum = 0, squares = 0;
  for (const T value : x) sum += static_cast<double>(value);
  for (const T value : x) squares += std::pow(static_cast<double>(value) - mean, 2);
  EXPECT_NEAR(sum / n, mean, 5 * std::sqrt(variance / n));
  EXPECT_NEAR(squares / n, variance, 5 * variance * std::sqrt((kurtosis - 1) / n));
}

TEST(CudaRandom, Distributions) {
  manual_seed(5);
  constexpr int64_t n = 20000;
  const Tensor x = empty("test", {n}, DType::kF32, kGpu);
  ops::uniform_(x, -1, 3);
  expect_moments(values_of<float>(x), 1, 16.0 / 12, 1.8);
  ops::normal_(x, 2, 0.5);
  expect_moments(values_of<float>(x), 2, 0.25, 3);
  ops::exponential_(x, 2);
  expect_moments(values_of<float>(x), 0.5, 0.25, 9);
  ops::bernoulli_(x, 0.3);
  expect_moments(values_of<float>(x), 0.3, 0.21, 1 / 0.21 - 3);
  const Tensor k = ops::randint(-2, 5, {n}, DType::kI32, kGpu);
  expect_moments(values_of<int32_t>(k), 1, 4, 1.75);
}

TEST(CudaRandom, BoundsHold) {
  manual_seed(6);
  for (const float u : values_of<float>(ops::rand({5000}, DType::kF32, kGpu))) {
    EXPECT_TRUE(u >= 0 && u < 1) << u;
  }
  for (const int64_t k : values_of<int64_t>(ops::randint(3, 6, {500}, DType::kI64, kGpu))) {
    EXPECT_TRUE(k >= 3 && k < 6) << k;
  }
}

TEST(CudaRandom, PermutationHoldsEachOnce) {
  manual_seed(7);
  std::vector<int64_t> order = values_of<int64_t>(ops::randperm(1000, DType::kI64, kGpu));
  EXPECT_FALSE(std::is_sorted(order.begin(), order.end()));
  std::sort(order.begin(), order.end());
  std::vector<int64_t> expected(1000);
  std::iota(expected.begin(), expected.end(), int64_t{0});
  EXPECT_EQ(order, expected);
}

TEST(CudaRandom, MultinomialFollowsTheWeights) {
  manual_seed(8);
  const Tensor weights = on_gpu<float>({1, 0, 3, 4, 0, 2}, {2, 3});
  const auto drawn = values_of<int64_t>(ops::multinomial(weights, 4000, true));
  int64_t counts[2][3] = {};
  for (size_t i = 0; i < drawn.size(); ++i) ++counts[i / 4000][drawn[i]];
  EXPECT_EQ(counts[0][1] + counts[1][1], 0);
  EXPECT_NEAR(counts[0][0], 1000, 150);
  EXPECT_NEAR(counts[1][0], 4000 * 2 / 3.0, 150);
}

TEST(CudaRandom, MultinomialWithoutReplacementHoldsEachOnce) {
  manual_seed(9);
  std::vector<int64_t> drawn =
      values_of<int64_t>(ops::multinomial(on_gpu<double>({1, 2, 3, 4}, {4}), 4, false));
  std::sort(drawn.begin(), drawn.end());
  EXPECT_EQ(drawn, (std::vector<int64_t>{0, 1, 2, 3}));
}

TEST(CudaRandom, DropoutKeepsTheMean) {
  manual_seed(10);
  const Tensor x = on_gpu(std::vector<float>(5000, 1), {5000});
  int kept = 0;
  for (const float y : values_of<float>(ops::dropout(x, 0.2, true))) {
    EXPECT_TRUE(y == 0 || y == 1.25f) << y;
    kept += y != 0;
  }
  EXPECT_NEAR(kept, 4000, 150);
}

}  // namespace
}  // namespace dlcore
