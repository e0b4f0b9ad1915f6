#include "ops/activation/activation.h"

#include "autograd/autograd.h"
#include "ops/create/create.h"
#include "tests/unit/ops/values.h"

namespace dlcore::ops {
namespace {

using namespace dlcore::testing;

using Activation = Tensor (*)(const Tensor&);

void expect_near(const Tensor& x, const std::vector<double>& expected) {
  const std::vector<double> values = values_of<double>(x);
  ASSERT_EQ(values.size(), expected.size());
  for (size_t i = 0; i < values.size(); ++i) EXPECT_NEAR(values[i], expected[i], 1e-14) << i;
}

// Values, first and second derivatives at -2, -0.5, 0, 0.5 and 3, from PyTorch 2.15.
void check(Activation f, const std::vector<double>& y, const std::vector<double>& first,
           const std::vector<double>& second) {
  Tensor x = tensor<double>({-2, -0.5, 0, 0.5, 3});
  set_requires_grad(x, true);
  const Tensor result = f(x);
  expect_near(result, y);
  const Tensor dx = gradients({result}, {x}, {ones_like(x)}, true, true, false)[0];
  expect_near(dx, first);
  // A piecewise linear function's slope is no function of x.
  if (!requires_grad(dx)) return expect_near(zeros_like(x), second);
  const Tensor ddx = gradients({dx}, {x}, {ones_like(x)}, false, false, true)[0];
  expect_near(ddx.defined() ? ddx : zeros_like(x), second);
}

TEST(Activation, Relu) {
  check(relu, {0, 0, 0, 0.5, 3}, {0, 0, 0, 1, 1}, {0, 0, 0, 0, 0});
  expect_values<float>(relu(tensor<float>({static_cast<float>(kNaN), -1})),
                       {static_cast<float>(kNaN), 0});
  expect_values<int32_t>(relu(tensor<int32_t>({-3, 4})), {0, 4});
  expect_error(Code::kDtype, "relu: x must not be bool", [] { relu(tensor<bool>({1})); });
}

TEST(Activation, Sigmoid) {
  check(sigmoid,
        {0.11920292202211755, 0.3775406687981454, 0.5, 0.6224593312018546, 0.9525741268224334},
        {0.1049935854035065, 0.2350037122015945, 0.25, 0.2350037122015945, 0.045176659730912},
        {0.07996250105615306, 0.05755679485232075, 0, -0.05755679485232075, -0.040891574660943376});
  expect_values<float>(sigmoid(tensor<int64_t>({0})), {0.5});
  expect_values<float>(sigmoid(tensor<float>({-200, 200, -90})), {0, 1, 8.194012624e-40f});
}

TEST(Activation, Tanh) {
  check(tanh,
        {-0.9640275800758169, -0.46211715726000973, 0, 0.46211715726000973, 0.9950547536867305},
        {0.07065082485316443, 0.7864477329659274, 1, 0.7864477329659274, 0.009866037165440166},
        {0.13621868742711296, 0.7268619813835873, 0, -0.7268619813835873, -0.019634494363042387});
}

TEST(Activation, Elu) {
  check([](const Tensor& x) { return elu(x, 1.5); },
        {-1.296997075145081, -0.5902040104310499, 0, 0.5, 3},
        {0.20300292485491905, 0.9097959895689501, 1.5, 1, 1},
        // PyTorch's second derivative at the kink is 0.
        {0.20300292485491905, 0.9097959895689501, 1.5, 0, 0});
  Tensor far = tensor<float>({1000});
  set_requires_grad(far, true);
  backward({elu(far)}, {tensor<float>({1})}, false, false);
  expect_values<float>(grad(far), {1});
}

TEST(Activation, LeakyRelu) {
  check([](const Tensor& x) { return leaky_relu(x); }, {-0.02, -0.005, 0, 0.5, 3},
        {0.01, 0.01, 0.01, 1, 1}, {0, 0, 0, 0, 0});
}

TEST(Activation, Gelu) {
  check(gelu,
        {-0.04550026389635842, -0.15426876936299344, 0, 0.34573123063700656, 2.99595030590511},
        {-0.08523180107819692, 0.13250487534383712, 0.5, 0.8674951246561629, 1.011945647204184},
        {-0.10798193302637613, 0.6161143218375241, 0.7978845608028654, 0.6161143218375241,
         -0.031022938883566054});
}

TEST(Activation, Silu) {
  check(silu, {-0.2384058440442351, -0.1887703343990727, 0, 0.3112296656009273, 2.8577223804672998},
        {-0.09078424878489547, 0.2600388126973482, 0.5, 0.7399611873026519, 1.0881041060151693},
        {0.050062168694706914, 0.44122902697702865, 0.5, 0.4412290269770286, -0.03232140452100613});
}

TEST(Activation, Softplus) {
  check([](const Tensor& x) { return softplus(x, 2); },
        {0.009074963958904869, 0.15663084375911143, 0.34657359027997264, 0.6566308437591114,
         3.001237842568865},
        {0.017986209962091555, 0.2689414213699951, 0.5, 0.7310585786300049, 0.9975273768433652},
        {0.035325412426582235, 0.3932238664829637, 0.5, 0.3932238664829637, 0.004933018582719862});
  expect_values<float>(softplus(tensor<float>({1000, -1000})), {1000, 0});
}

}  // namespace
}  // namespace dlcore::ops
