#include "ops/random/random.h"

#include <cmath>

#include "autograd/autograd.h"
#include "ops/reduce/reduce.h"
#include "ops/view/view.h"
#include "tests/unit/kernels/targets.h"
#include "tests/unit/ops/values.h"

// Every expected number is PyTorch 2.15's on an x86 CPU with AVX2, after manual_seed(0) unless
// said.
namespace dlcore::ops {
namespace {

using namespace dlcore::testing;

template <class T>
Tensor unfilled(const Dims& shape) {
  return empty("test", shape, dtype_of<T>, kHost);
}

// The same bits.
template <class T>
void expect_exactly(const Tensor& x, const std::vector<Stored<T>>& expected) {
  EXPECT_EQ(values_of<T>(x), expected);
}

// FNV-1a over the 32-bit words of x: two tensors of the same hash are taken for equal.
uint64_t hash(const Tensor& x) {
  uint64_t h = 0xcbf29ce484222325;
  const uint32_t* words = x.data<uint32_t>();
  for (int64_t i = 0; i < x.numel() * size_of(x.dtype()) / 4; ++i) {
    h = (h ^ words[i]) * 0x100000001b3;
  }
  return h;
}

TEST(Random, Rand) {
  manual_seed(0);
  expect_exactly<float>(rand({5}, DType::kF32, kHost),
                        {0.49625659f, 0.76822180f, 0.08847743f, 0.13203049f, 0.30742282f});
  manual_seed(0);
  expect_exactly<double>(rand({3}, DType::kF64, kHost),
                         {0.9700530018065531, 0.707819864399788, 0.45938294312745087});
}

TEST(Random, UniformIsRoundedOnce) {
  manual_seed(0);
  const Tensor x = unfilled<float>({1000});
  uniform_(x, -0.0357, 0.0357);
  EXPECT_EQ(hash(x), 0xbed931512699a2e6);
}

TEST(Random, FewNormalsComeInPairs) {
  manual_seed(0);
  expect_exactly<float>(randn({5}, DType::kF32, kHost),
                        {1.54099607f, -0.293428898f, -2.17878938f, 0.568431258f, -1.08452237f});
  manual_seed(0);
  expect_values<double>(randn({3}, DType::kF64, kHost),
                        {1.5409961082440433, -0.2934289057609464, -2.1787893820745574});
}

// On every instruction set.
TEST(Random, ManyNormalsComeInBlocks) {
  for_each_target([] {
    manual_seed(0);
    expect_exactly<float>(
        randn({20}, DType::kF32, kHost),
        {-1.12583983f,  -1.1523602f,  -0.250578582f, -0.433878809f, 0.598839462f,
         -1.55509508f,  -0.34136039f, 1.85300612f,   0.468096405f,  -0.157712445f,
         1.44366014f,   0.266049415f, 1.38936615f,   1.58633423f,   0.946298361f,
         -0.843676746f, 0.931826591f, 1.25900924f,   2.00498056f,   0.0537369028f});
    manual_seed(0);
    EXPECT_EQ(hash(randn({10007}, DType::kF32, kHost)), 0xaf1dfa87ed5bc920);
    manual_seed(7);
    const Tensor x = unfilled<float>({10007});
    normal_(x, 0.5, 0.01);
    EXPECT_EQ(hash(x), 0xb20875b0d784fba1);
  });
}

// The last bit of log, sin and cos of doubles is the C library's.
TEST(Random, ManyNormalsInDoublePrecision) {
  manual_seed(0);
  randn({3}, DType::kF64, kHost);
  const std::vector<double> x = values_of<double>(randn({16}, DType::kF64, kHost));
  EXPECT_DOUBLE_EQ(x[0], -0.8840250045832653);
  EXPECT_DOUBLE_EQ(x[1], -1.2755469302148053);
  EXPECT_DOUBLE_EQ(x[2], -0.623224579866079);
}

TEST(Random, FillsInTheOrderOfMemory) {
  manual_seed(0);
  Tensor x = transpose(unfilled<float>({4, 3}), 0, 1);
  uniform_(x);
  expect_exactly<float>(
      x, {0.49625659f, 0.13203049f, 0.49009341f, 0.63230628f, 0.76822180f, 0.30742282f, 0.89644474f,
          0.34889346f, 0.08847743f, 0.63407868f, 0.45562798f, 0.40171731f});
  manual_seed(0);
  x = slice(unfilled<float>({6, 2}), 1, 0, 2, 2);
  normal_(x);
  expect_exactly<float>(
      x, {1.54099607f, -0.293428898f, -2.17878938f, 0.568431258f, -1.08452237f, -1.39859545f});
  manual_seed(0);  // twenty that are not contiguous come in pairs all the same
  x = transpose(unfilled<float>({5, 4}), 0, 1);
  normal_(x);
  EXPECT_EQ(values_of<float>(x)[1], -1.0845223665237427f);
  EXPECT_EQ(values_of<float>(x)[19], -1.5091077089309692f);
}

TEST(Random, Integers) {
  manual_seed(0);
  expect_exactly<int64_t>(randint(0, 100, {8}, DType::kI64, kHost),
                          {44, 39, 33, 60, 63, 79, 27, 3});
  const int64_t wide = int64_t{1} << 28;
  manual_seed(0);
  expect_exactly<int64_t>(randint(0, wide, {3}, DType::kI64, kHost),
                          {130329135, 136432832, 195187451});
  manual_seed(0);
  expect_exactly<int32_t>(randint(0, wide - 1, {3}, DType::kI32, kHost),
                          {209652404, 130329144, 118924928});
  manual_seed(0);
  expect_exactly<int64_t>(randint(-5, 7, {3}, DType::kI64, kHost), {3, -2, 0});
}

TEST(Random, IntegersOfTheWholeDtype) {
  manual_seed(0);
  const Tensor i32 = unfilled<int32_t>({3}), u8 = unfilled<uint8_t>({3}),
               f32 = unfilled<float>({3}), f64 = unfilled<double>({2}), truth = unfilled<bool>({5}),
               i64 = unfilled<int64_t>({2});
  for (const Tensor& x : {i32, u8, f32, f64, truth, i64}) random_(x);
  expect_exactly<int32_t>(i32, {209652396, 398764591, 924231285});
  expect_exactly<uint8_t>(u8, {192, 67, 251});
  expect_exactly<float>(f32, {8222264, 15039631, 7644061});
  expect_exactly<double>(f64, {526475570269208, 1925186610115601});
  expect_exactly<bool>(truth, {1, 0, 0, 0, 0});
  expect_exactly<int64_t>(i64, {7073247613084517057, 5381377035038509607});
}

TEST(Random, Permutations) {
  manual_seed(0);
  expect_exactly<int64_t>(randperm(10, DType::kI64, kHost), {4, 1, 7, 5, 3, 9, 0, 8, 6, 2});
  manual_seed(0);
  EXPECT_EQ(hash(randperm(1000, DType::kI64, kHost)), 0xefb3d6dfa2adc4b5);
  const Tensor x = narrow(randperm(60000, DType::kI64, kHost), 0, 0, 5);
  expect_exactly<int64_t>(x, {11800, 17714, 28612, 12654, 4404});
  EXPECT_EQ(randperm(0, DType::kI32, kHost).dtype(), DType::kI32);
}

TEST(Random, Bernoulli) {
  manual_seed(0);
  expect_exactly<float>(bernoulli(tensor<float>(std::vector<float>(12, 0.5f))),
                        {1, 0, 1, 1, 1, 0, 1, 0, 1, 0, 1, 1});
  const Tensor x = unfilled<float>({12});
  bernoulli_(x, 0.3);
  expect_exactly<float>(x, {1, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 1});
  manual_seed(0);
  expect_exactly<float>(bernoulli(tensor<float>({0.1f, 0.9f, 0.5f, 0.5f, 0.2f, 0.8f})),
                        {0, 1, 1, 1, 0, 1});
  expect_exactly<double>(bernoulli(tensor<double>({0.1, 0.9, 0.5, 0.5})), {0, 1, 0, 1});
}

TEST(Random, Exponential) {
  manual_seed(0);
  const Tensor x = unfilled<float>({3});
  exponential_(x);
  expect_exactly<float>(x, {3.50832629f, 1.23038471f, 0.615044117f});
}

TEST(Random, Multinomial) {
  const Tensor weights = tensor<float>({0.1f, 0.2f, 0.3f, 0.4f});
  manual_seed(0);
  expect_exactly<int64_t>(multinomial(weights, 6, true), {3, 3, 2, 3, 3, 3});
  expect_exactly<int64_t>(multinomial(weights, 3, false), {3, 0, 1});
  manual_seed(0);
  const Tensor two = tensor<float>({0.1f, 0.2f, 0.3f, 0.4f, 2, 5, 0, 1}, {2, 4});
  expect_exactly<int64_t>(multinomial(two, 2, false), {2, 1, 1, 3});
  const Tensor sparse = tensor<float>({0.1f, 0.2f, 0.3f, 0.4f, 0, 5, 0, 1}, {2, 4});
  expect_exactly<int64_t>(multinomial(sparse, 5, true), {2, 1, 2, 1, 2, 1, 1, 1, 1, 1});
  expect_exactly<int64_t>(multinomial(weights, 1, false), {2});
}

TEST(Random, Dropout) {
  const Tensor x = tensor<float>(std::vector<float>(12, 1.0f));
  manual_seed(0);
  expect_exactly<float>(dropout(x, 0.5, true), {0, 0, 2, 0, 0, 0, 2, 2, 0, 2, 2, 2});
  manual_seed(0);
  expect_exactly<float>(dropout(transpose(view(x, {4, 3}), 0, 1), 0.5, true),
                        {0, 0, 2, 2, 0, 0, 2, 2, 2, 0, 0, 2});
  EXPECT_TRUE(dropout(x, 0.5, false).is_same(x));
  EXPECT_TRUE(dropout(x, 0, true).is_same(x));
  expect_exactly<float>(dropout(x, 1, true), std::vector<float>(12, 0.0f));
}

TEST(Random, DropoutGradientIsTheNoise) {
  const Tensor x = tensor<float>(std::vector<float>(12, 3.0f));
  set_requires_grad(x, true);
  manual_seed(0);
  backward({sum(dropout(x, 0.5, true))}, {}, false, false);
  expect_exactly<float>(grad(x), {0, 0, 2, 0, 0, 0, 2, 2, 0, 2, 2, 2});
}

TEST(Random, AGeneratorOfOnesOwn) {
  Generator generator(0);
  manual_seed(1);
  expect_exactly<float>(rand({1}, DType::kF32, kHost, &generator), {0.49625659f});
  expect_exactly<float>(rand({1}, DType::kF32, kHost, &generator), {0.76822180f});
}

TEST(Random, ChecksArguments) {
  const Tensor x = unfilled<float>({3}), i = unfilled<int64_t>({3}), u8 = unfilled<uint8_t>({3});
  const auto bad = Code::kInvalidArgument;
  expect_error(bad, "uniform_: from (1) must not be greater than to (0)",
               [&] { uniform_(x, 1, 0); });
  expect_error(Code::kDtype, "uniform_", [&] { uniform_(i); });
  expect_error(bad, "normal_: std (-1)", [&] { normal_(x, 0, -1); });
  expect_error(bad, "normal_: std (nan)", [&] { normal_(x, 0, kNaN); });
  expect_error(bad, "exponential_: rate (0)", [&] { exponential_(x, 0); });
  expect_error(bad, "bernoulli_: p (1.5)", [&] { bernoulli_(x, 1.5); });
  expect_error(bad, "bernoulli: every element", [&] { bernoulli(tensor<float>({0.5f, 2})); });
  expect_error(bad, "random_: from (3) must be less than to (3)", [&] { random_(i, 3, 3); });
  expect_error(bad, "random_: numbers from 0 to 299 do not fit u8", [&] { random_(u8, 0, 300); });
  expect_error(bad, "randint: from (5)", [] { randint(5, 5, {2}, DType::kI64, kHost); });
  expect_error(bad, "randperm: n (-1)", [] { randperm(-1, DType::kI64, kHost); });
  expect_error(bad, "randperm: n (300)", [] { randperm(300, DType::kU8, kHost); });
  expect_error(bad, "dropout: p (-0.5)", [&] { dropout(x, -0.5, true); });
  expect_error(bad, "multinomial: count (4) must not exceed the 3 weights", [&] {
    multinomial(tensor<float>({1, 1, 1}), 4, false);
  });
  expect_error(bad, "multinomial: weights must be finite and not negative", [&] {
    multinomial(tensor<float>({1, -1, 1}), 1, true);
  });
  expect_error(bad, "multinomial: weights must be finite and not negative", [&] {
    multinomial(tensor<float>({1, static_cast<float>(kInf)}), 1, true);
  });
  expect_error(bad, "multinomial: the weights of a row add up to 0", [&] {
    multinomial(tensor<float>({0, 0}), 1, true);
  });
}

TEST(Random, ALeafThatAsksForGradientsIsNotOverwritten) {
  const Tensor x = tensor<float>({1, 2});
  set_requires_grad(x, true);
  expect_error(Code::kState, "uniform_", [&] { uniform_(x); });
  const NoGrad no_grad;
  EXPECT_NO_THROW(uniform_(x));
}

}  // namespace
}  // namespace dlcore::ops
