#include "optim/sgd.h"

#include "../support/tensors.h"
#include "autograd/autograd.h"
#include "ops/arithmetic/arithmetic.h"
#include "ops/copy/copy.h"
#include "ops/view/view.h"

namespace dlcore::optim {
namespace {

using dlcore::testing::floats;
using dlcore::testing::floats_of;
using dlcore::testing::message_of;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

Tensor parameter(const std::vector<float>& values) {
  const Tensor x = floats(values);
  set_requires_grad(x, true);
  return x;
}

// Three steps from a fixed start, the gradient growing with each.
template <class T>
std::vector<T> three_steps(const SGDOptions& options) {
  const Tensor x = dlcore::testing::tensor<T>({1, -2, 3, 0.5, -0.25}, {5});
  set_requires_grad(x, true);
  SGD sgd({x}, options);
  for (int i = 1; i <= 3; ++i) {
    std::vector<T> g{T(0.1), T(0.2), T(-0.3), T(0.7), T(1.1)};
    for (T& value : g) value *= static_cast<T>(i);
    set_grad(x, dlcore::testing::tensor<T>(g, {5}));
    sgd.step();
  }
  return dlcore::testing::values<T>(x);
}

struct Case {
  const char* name;
  SGDOptions options;  // lr, momentum, dampening, weight_decay, nesterov, maximize
  std::vector<float> f32;
  std::vector<double> f64;
};
void PrintTo(const Case& c, std::ostream* out) { *out << c.name; }

// Computed by PyTorch 2.15.
const Case kCases[] = {
    {"plain",
     {0.1},
     {0.939999998f, -2.11999989f, 3.17999983f, 0.080000028f, -0.910000086f},
     {0.93999999999999995, -2.1200000000000001, 3.1799999999999997, 0.080000000000000002,
      -0.91000000000000014}},
    {"momentum",
     {0.1, 0.9},
     {0.904900014f, -2.19020009f, 3.28529978f, -0.165699974f, -1.29610002f},
     {0.90489999999999993, -2.1901999999999999, 3.2852999999999999, -0.16569999999999999,
      -1.2961000000000003}},
    {"dampening",
     {0.1, 0.9, 0.5},
     {0.938899994f, -2.12220001f, 3.18330002f, 0.0723000467f, -0.922100008f},
     {0.93889999999999996, -2.1221999999999999, 3.1832999999999996, 0.072299999999999989,
      -0.92210000000000014}},
    {"nesterov",
     {0.1, 0.9, 0, 0, true},
     {0.854409993f, -2.29118013f, 3.43676996f, -0.519129992f, -1.85149014f},
     {0.85440999999999989, -2.2911799999999998, 3.4367700000000001, -0.51912999999999998,
      -1.8514900000000003}},
    {"weight_decay",
     {0.1, 0.9, 0, 0.1},
     {0.849857986f, -2.07780004f, 3.11669993f, -0.189457461f, -1.27582574f},
     {0.849858, -2.0777999999999999, 3.1166999999999998, -0.18945750000000003,
      -1.2758257500000003}},
    {"maximize",
     {0.1, 0, 0, 0.1, false, true},
     {1.02989995f, -1.82139599f, 2.73209405f, 0.902356505f, 0.413036287f},
     {1.0299, -1.8213959999999998, 2.732094, 0.90235649999999989, 0.4130362500000001}},
    {"everything",
     {0.1, 0.8, 0.25, 0.01, false, true},
     {1.06932497f, -1.84320307f, 2.76480436f, 1.01476395f, 0.563613534f},
     {1.0693250175624998, -1.8432030126249999, 2.7648045189374999, 1.01476392034375,
      0.56361349639062508}},
};

class SGDSteps : public ::testing::TestWithParam<Case> {};

TEST_P(SGDSteps, AreThoseOfPyTorch) {
  const Case& c = GetParam();
  EXPECT_THAT(three_steps<float>(c.options), dlcore::testing::near(c.f32, 2e-7));
  EXPECT_THAT(three_steps<double>(c.options), dlcore::testing::near(c.f64, 4e-16));
}
INSTANTIATE_TEST_SUITE_P(, SGDSteps, ::testing::ValuesIn(kCases),
                         [](const auto& test) { return test.param.name; });

TEST(SGD, UpdatesEveryElementOfLargeTensorsAlike) {
  const int64_t n = 100003;
  const Tensor x = floats(std::vector<float>(n, 1.0f));
  set_requires_grad(x, true);
  set_grad(x, floats(std::vector<float>(n, 0.5f)));
  SGD({x}, {0.5}).step();
  EXPECT_THAT(floats_of(x), ::testing::Each(0.75f));
}

TEST(SGD, UpdatesStridedParametersAndTakesStridedGradients) {
  const Tensor memory = floats({1, 2, 3, 4, 5, 6}, {2, 3});
  const Tensor x = detach(ops::transpose(memory, 0, 1));
  set_requires_grad(x, true);
  set_grad(x, ops::transpose(floats({1, 2, 3, 4, 5, 6}, {2, 3}), 0, 1));
  SGD sgd({x}, {0.5, 0.9});
  sgd.step();
  EXPECT_THAT(floats_of(memory), ElementsAre(0.5f, 1, 1.5f, 2, 2.5f, 3));
  sgd.step();
  EXPECT_THAT(floats_of(x),
              dlcore::testing::near<float>({-0.45f, -1.8f, -0.9f, -2.25f, -1.35f, -2.7f}, 1e-6));
}

TEST(SGD, CountsAsAChangeInPlace) {
  const Tensor x = parameter({1, 2});
  const uint32_t before = x.version();
  set_grad(x, floats({1, 1}));
  SGD({x}).step();
  EXPECT_GT(x.version(), before);
  EXPECT_TRUE(is_leaf(x));
}

TEST(SGD, PassesOverParametersWithoutGradient) {
  const Tensor x = parameter({1}), y = parameter({1});
  SGD sgd({x, y}, {0.5, 0.5});
  set_grad(x, floats({1}));
  set_grad(y, floats({1}));
  sgd.step();
  set_grad(y, Tensor());
  sgd.step();
  EXPECT_THAT(floats_of(x), ElementsAre(-0.25f));  // v: 1, 1.5
  EXPECT_THAT(floats_of(y), ElementsAre(0.5f));
  EXPECT_THAT(floats_of(*sgd.state_dict()->find("state.1.momentum_buffer")), ElementsAre(1));
}

TEST(SGD, ForgetsOrClearsGradients) {
  const Tensor x = parameter({1});
  SGD sgd({x});
  set_grad(x, floats({1}));
  sgd.zero_grad(false);
  EXPECT_THAT(floats_of(grad(x)), ElementsAre(0));
  sgd.zero_grad();
  EXPECT_FALSE(grad(x).defined());
}

TEST(SGD, ChecksItsParameters) {
  const Tensor x = parameter({1});
  EXPECT_EQ(message_of([] { SGD({}); }), "SGD: the list of parameters is empty");
  EXPECT_EQ(message_of([&] {
              SGD({x, x});
            }),
            "SGD: parameters[1] is optimized already; got f32[1] cpu:0");
  EXPECT_EQ(message_of([&] {
              SGD({x, ops::mul(x, x)});
            }),
            "SGD: parameters[1] must be a leaf, not the result of an operation; got f32[1] cpu:0");
  EXPECT_EQ(message_of([&] { SGD({dlcore::testing::tensor<int64_t>({1}, {1})}); }),
            "SGD: parameters[0] must be floating; got i64[1] cpu:0");
}

TEST(SGD, ChecksItsOptions) {
  const Tensor x = parameter({1});
  const auto message = [&](SGDOptions options) { return message_of([&] { SGD({x}, options); }); };
  EXPECT_EQ(message({-1}), "sgd: lr (-1) must not be negative");
  EXPECT_EQ(message({0.1, -0.5}), "sgd: momentum (-0.5) must not be negative");
  EXPECT_EQ(message({0.1, 0, 0, -2}), "sgd: weight_decay (-2) must not be negative");
  EXPECT_THAT(message({std::nan("")}), HasSubstr("lr (nan)"));
  EXPECT_EQ(message({0.1, 0, 0, 0, true}),
            "sgd: nesterov needs a momentum (0) and no dampening (0)");
  EXPECT_EQ(message({0.1, 0.9, 0.5, 0, true}),
            "sgd: nesterov needs a momentum (0.9) and no dampening (0.5)");
}

TEST(SGD, HasSettingsPerGroup) {
  const Tensor x = parameter({1}), y = parameter({1});
  SGD sgd({x}, {0.5});
  sgd.add_group({y}, {0.25});
  EXPECT_EQ(sgd.group_count(), 2);
  EXPECT_EQ(sgd.get(1, "lr"), 0.25);
  sgd.set(1, "lr", 2);
  set_grad(x, floats({1}));
  set_grad(y, floats({1}));
  sgd.step();
  EXPECT_THAT(floats_of(x), ElementsAre(0.5f));
  EXPECT_THAT(floats_of(y), ElementsAre(-1));
  EXPECT_EQ(message_of([&] { sgd.set(0, "lr", -1); }),
            "sgd: lr (-1) must not be negative; value (-1) for 'lr'");
  EXPECT_EQ(message_of([&] { sgd.set(0, "nesterov", 1); }),
            "sgd: nesterov needs a momentum (0) and no dampening (0); value (1) for 'nesterov'");
  EXPECT_EQ(sgd.get(0, "lr"), 0.5);
  EXPECT_EQ(sgd.get(0, "nesterov"), 0);
  EXPECT_EQ(message_of([&] { sgd.get(2, "lr"); }), "SGD: group (2) must be in [0, 2)");
  EXPECT_EQ(message_of([&] { sgd.get(0, "speed"); }),
            "SGD: no setting has the name 'speed'; there are: dampening, initial_lr, lr, maximize, "
            "momentum, nesterov, weight_decay");
  EXPECT_THAT(message_of([&] { sgd.add_group({x}, {}); }), HasSubstr("is optimized already"));
}

// The text was printed by PyTorch 2.15.
TEST(SGD, PrintsAsPyTorchDoes) {
  SGD sgd({parameter({1})}, {0.1, 0, 0, 1.0});
  sgd.add_group({parameter({1})}, {1e-5, 0.9, 0, 1.0, true});
  EXPECT_EQ(sgd.to_string(), R"(SGD (
Parameter Group 0
    dampening: 0
    differentiable: False
    foreach: None
    fused: None
    lr: 0.1
    maximize: False
    momentum: 0
    nesterov: False
    weight_decay: 1.0

Parameter Group 1
    dampening: 0
    differentiable: False
    foreach: None
    fused: None
    lr: 1e-05
    maximize: False
    momentum: 0.9
    nesterov: True
    weight_decay: 1.0
))");
}

TEST(SGD, GoesOnFromItsStateBitForBit) {
  const Tensor x = parameter({1, 2, 3});
  SGD sgd({x}, {0.1, 0.9});
  const auto step = [](const Tensor& p, SGD& optimizer) {
    set_grad(p, floats({0.3f, -0.7f, 1.1f}));
    optimizer.step();
  };
  step(x, sgd);
  const Tensor y = parameter(floats_of(x));
  SGD resumed({y}, {1});
  resumed.load_state_dict(*sgd.state_dict());
  EXPECT_EQ(resumed.get(0, "lr"), 0.1);
  EXPECT_EQ(resumed.get(0, "momentum"), 0.9);
  step(x, sgd);
  step(y, resumed);
  EXPECT_EQ(floats_of(x), floats_of(y));
}

TEST(SGD, RefusesAStateThatDoesNotFitAndKeepsItsOwn) {
  SGD sgd({parameter({1})}, {0.5});
  SGD other({parameter({1})}, {0.25, 0.9});
  const auto changed = [&](const char* key, const char* value) {
    const Ref<nn::StateDict> state = other.state_dict();
    state->metadata[key] = value;
    return message_of([&] { sgd.load_state_dict(*state); });
  };
  EXPECT_EQ(changed("group.0.lr", "fast"),
            "SGD: the state's 'group.0.lr' is 'fast', which is no value");
  EXPECT_EQ(changed("group.0.lr", "-1"), "sgd: lr (-1) must not be negative");
  EXPECT_EQ(changed("group.1.dampening", "0"), "SGD: the state has more groups than 1");
  const Ref<nn::StateDict> state = other.state_dict();
  state->set("state.0.momentum_buffer", floats({1, 2}));
  EXPECT_THAT(message_of([&] { sgd.load_state_dict(*state); }),
              HasSubstr("'state.0.momentum_buffer' must have the shape [1]; got f32[2] cpu:0"));
  EXPECT_THAT(message_of([&] { sgd.load_state_dict(nn::StateDict()); }),
              HasSubstr("the state has no setting 'group.0.dampening'"));
  EXPECT_EQ(sgd.get(0, "lr"), 0.5);
}

}  // namespace
}  // namespace dlcore::optim
