#include "optim/adam.h"

#include "../support/tensors.h"
#include "autograd/autograd.h"

namespace dlcore::optim {
namespace {

using dlcore::testing::floats;
using dlcore::testing::floats_of;
using dlcore::testing::message_of;

struct Case {
  const char* name;
  AdamOptions options;  // lr, beta1, beta2, eps, weight_decay, maximize
  Adam::Decay decay;
  std::vector<float> f32;
  std::vector<double> f64;
};
void PrintTo(const Case& c, std::ostream* out) { *out << c.name; }

void set_gradient(const Tensor& x, int step) {
  std::vector<double> g{0.1, 0.2, -0.3, 0.7, 1.1};
  if (x.dtype() == DType::kF32) {
    std::vector<float> f;
    for (const double value : g) f.push_back(static_cast<float>(value) * static_cast<float>(step));
    return set_grad(x, floats(f));
  }
  for (double& value : g) value *= step;
  set_grad(x, dlcore::testing::tensor<double>(g, {5}));
}

template <class T>
std::vector<T> three_steps(const Case& c) {
  const Tensor x = dlcore::testing::tensor<T>({1, -2, 3, 0.5, -0.25}, {5});
  set_requires_grad(x, true);
  Adam adam({x}, c.options, c.decay);
  for (int step = 1; step <= 3; ++step) {
    set_gradient(x, step);
    adam.step();
  }
  return dlcore::testing::values<T>(x);
}

// Computed by PyTorch 2.15.
const Case kCases[] = {
    {"plain",
     {0.1},
     Adam::Decay::kInGradient,
     {0.707681656f, -2.29231834f, 3.29231834f, 0.207681686f, -0.542318344f},
     {0.70768169554484261, -2.2923183147235799, 3.2923183181463882, 0.20768167794183159,
      -0.5423183231250176}},
    {"everything",
     {0.1, 0.8, 0.95, 1e-3, 0.1},
     Adam::Decay::kInGradient,
     {0.700942099f, -2.16397524f, 3.16421509f, 0.203961492f, -0.545304835f},
     {0.70094212730316385, -2.1639753837081845, 3.164214438640828, 0.20396147543391743,
      -0.54530480003783854}},
    {"decoupled",
     {0.1, 0.9, 0.999, 1e-8, 0.2},
     Adam::Decay::kDecoupled,
     {0.654764056f, -2.16881204f, 3.11000419f, 0.184168071f, -0.521726012f},
     {0.6547640590784175, -2.1688119509309707, 3.1100039542674343, 0.18416804191946531,
      -0.52172595912047115}},
    {"maximize",
     {0.1, 0.9, 0.999, 1e-8, 0, true},
     Adam::Decay::kInGradient,
     {1.29231834f, -1.70768166f, 2.70768166f, 0.792318344f, 0.0423183292f},
     {1.2923183044551576, -1.7076816852764198, 2.7076816818536118, 0.79231832205816843,
      0.042318323125017598}},
};

class AdamSteps : public ::testing::TestWithParam<Case> {};

TEST_P(AdamSteps, AreThoseOfPyTorch) {
  const Case& c = GetParam();
  EXPECT_THAT(three_steps<float>(c), dlcore::testing::near(c.f32, 5e-7));
  EXPECT_THAT(three_steps<double>(c), dlcore::testing::near(c.f64, 1e-15));
}
INSTANTIATE_TEST_SUITE_P(, AdamSteps, ::testing::ValuesIn(kCases),
                         [](const auto& test) { return test.param.name; });

Tensor parameter(const std::vector<float>& values) {
  const Tensor x = floats(values);
  set_requires_grad(x, true);
  return x;
}

// The text was printed by PyTorch 2.15.
TEST(Adam, PrintsAsPyTorchDoes) {
  EXPECT_EQ(Adam({parameter({1})}, {0.01, 0.8, 0.99}).to_string(), R"(Adam (
Parameter Group 0
    amsgrad: False
    betas: (0.8, 0.99)
    capturable: False
    decoupled_weight_decay: False
    differentiable: False
    eps: 1e-08
    foreach: None
    fused: None
    lr: 0.01
    maximize: False
    weight_decay: 0
))");
}

TEST(Adam, ChecksItsOptions) {
  const auto message = [&](AdamOptions options) {
    return message_of([&] { Adam({parameter({1})}, options); });
  };
  EXPECT_EQ(message({0.1, 1.0}), "adam: beta1 (1) must be in [0, 1)");
  EXPECT_EQ(message({0.1, 0.9, -0.5}), "adam: beta2 (-0.5) must be in [0, 1)");
  EXPECT_EQ(message({0.1, 0.9, 0.9, -1}), "adam: eps (-1) must not be negative");
}

TEST(Adam, GoesOnFromItsStateBitForBit) {
  const Tensor x = parameter({1, 2, 3, 4, 5});
  Adam adam({x}, {0.1});
  const auto step = [](const Tensor& p, Adam& optimizer) {
    set_gradient(p, 1);
    optimizer.step();
  };
  step(x, adam);
  const Tensor y = parameter(floats_of(x));
  Adam resumed({y});
  resumed.load_state_dict(*adam.state_dict());
  EXPECT_EQ(floats_of(*resumed.state_dict()->find("state.0.step")), std::vector<float>{1});
  step(x, adam);
  step(y, resumed);
  EXPECT_EQ(floats_of(x), floats_of(y));
}

}  // namespace
}  // namespace dlcore::optim
