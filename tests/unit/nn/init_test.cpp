// Expected numbers: PyTorch 2.15 after manual_seed(0), for a tensor of shape [2, 3].
#include "nn/init.h"

#include "../support/tensors.h"
#include "autograd/autograd.h"

namespace dlcore::nn::init {
namespace {

using dlcore::testing::message_of;
using dlcore::testing::near;
using ::testing::HasSubstr;

template <class F>
std::vector<float> drawn(F fill, const Dims& shape = {2, 3}) {
  const Tensor x = empty("test", shape, DType::kF32, kHost);
  manual_seed(0);
  fill(x);
  return dlcore::testing::floats_of(x);
}

TEST(Init, XavierUniform) {
  EXPECT_THAT(drawn([](const Tensor& x) { xavier_uniform_(x, 2); }),
              near<float>({-0.0164028015f, 1.17528903f, -1.80320156f, -1.61236167f, -0.843830943f,
                           0.587503374f},
                          1e-7));
}

TEST(Init, XavierNormal) {
  EXPECT_THAT(drawn([](const Tensor& x) { xavier_normal_(x); }),
              near<float>({0.974611521f, -0.18558073f, -1.37798738f, 0.359507501f, -0.685912132f,
                           -0.884549379f},
                          1e-7));
}

TEST(Init, KaimingUniform) {
  EXPECT_THAT(
      drawn([](const Tensor& x) { kaiming_uniform_(x, 0, FanMode::kOut, Nonlinearity::kReLU); }),
      near<float>(
          {-0.012967553f, 0.929147542f, -1.42555594f, -1.27468371f, -0.667106926f, 0.464462161f},
          1e-7));
}

TEST(Init, KaimingNormal) {
  EXPECT_THAT(drawn([](const Tensor& x) { kaiming_normal_(x, 0.2); }),
              near<float>({1.23378432f, -0.234931141f, -1.74442756f, 0.455109268f, -0.868312776f,
                           -1.11977243f},
                          1e-7));
}

TEST(Init, TruncatedNormalDrawsAgainWhatFellOutside) {
  EXPECT_THAT(drawn([](const Tensor& x) { trunc_normal_(x); }),
              near<float>({1.54099607f, -0.293428898f, -0.719257593f, 0.568431258f, -1.08452237f,
                           -1.39859545f},
                          1e-6));
  EXPECT_THAT(drawn([](const Tensor& x) { trunc_normal_(x, 0.5, 0.3, 0, 1); }),
              near<float>({0.96229881f, 0.411971331f, 0.284222722f, 0.670529366f, 0.174643293f,
                           0.0804213807f},
                          1e-6));
  EXPECT_THAT(drawn([](const Tensor& x) { trunc_normal_(x); }, {3}),
              near<float>({1.54099607f, -0.293428898f, -1.39859545f}, 1e-6));
}

TEST(Init, TruncatedNormalDrawsUniformlyInANarrowOrFarInterval) {
  EXPECT_THAT(
      drawn([](const Tensor& x) { trunc_normal_(x, 0, 1, 1, 2); }),
      near<float>({1.49625659f, 1.168859f, 1.08847737f, 1.13203049f, 1.30742288f, 1.63407874f},
                  1e-6));
  EXPECT_THAT(drawn([](const Tensor& x) { trunc_normal_(x, 3, 1, -1, 1); }),
              near<float>({0.499315023f, 0.859598041f, 0.905476213f, 0.484672546f, 0.396882176f,
                           -0.253165245f},
                          1e-6));
}

TEST(Init, TruncatedNormalRefusesWhatWouldTakeForever) {
  const Tensor x = empty("test", {100}, DType::kF32, kHost);
  EXPECT_THAT(message_of([&] { trunc_normal_(x, 1e6, 1, -2, 2); }), HasSubstr("mean (1e+06)"));
  EXPECT_THAT(message_of([&] { trunc_normal_(x, -0.01, 0.001, 0, 1); }), HasSubstr("too many std"));
  EXPECT_THAT(message_of([&] { trunc_normal_(x, 0, 0); }), HasSubstr("std (0)"));
  EXPECT_THAT(message_of([&] { trunc_normal_(x, 0, 1, 2, 2); }), HasSubstr("low (2)"));
}

TEST(Init, RunsWithoutRecordingOnAParameter) {
  const Tensor w = empty("test", {2, 3}, DType::kF32, kHost);
  set_requires_grad(w, true);
  constant_(w, 0.5);
  EXPECT_THAT(dlcore::testing::floats_of(w), ::testing::Each(0.5f));
  ones_(w);
  EXPECT_THAT(dlcore::testing::floats_of(w), ::testing::Each(1.0f));
  zeros_(w);
  EXPECT_THAT(dlcore::testing::floats_of(w), ::testing::Each(0.0f));
  normal_(w);
  uniform_(w);
  EXPECT_TRUE(is_leaf(w));
  EXPECT_TRUE(requires_grad(w));
}

TEST(Init, CountsFansWithTheReceptiveField) {
  const Tensor w = empty("test", {2, 3, 4, 5}, DType::kF32, kHost);
  EXPECT_EQ(fans("test", w).in, 60);
  EXPECT_EQ(fans("test", w).out, 40);
  const Tensor b = empty("test", {3}, DType::kF32, kHost);
  EXPECT_THAT(message_of([&] { xavier_normal_(b); }),
              HasSubstr("x must have at least 2 dimensions; got f32[3] cpu:0"));
}

TEST(Init, Gains) {
  EXPECT_EQ(calculate_gain(Nonlinearity::kLinear), 1);
  EXPECT_EQ(calculate_gain(Nonlinearity::kSigmoid), 1);
  EXPECT_EQ(calculate_gain(Nonlinearity::kTanh), 5.0 / 3);
  EXPECT_DOUBLE_EQ(calculate_gain(Nonlinearity::kReLU), 1.4142135623730951);
  EXPECT_DOUBLE_EQ(calculate_gain(Nonlinearity::kLeakyReLU), 1.4141428569978354);
  EXPECT_DOUBLE_EQ(calculate_gain(Nonlinearity::kLeakyReLU, 0.2), 1.3867504905630728);
  EXPECT_EQ(calculate_gain(Nonlinearity::kSELU), 0.75);
}

}  // namespace
}  // namespace dlcore::nn::init
