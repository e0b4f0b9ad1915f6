#include "ops/loss/loss.h"

#include "autograd/autograd.h"
#include "ops/create/create.h"
#include "tests/unit/ops/values.h"

namespace dlcore::ops {
namespace {

using namespace dlcore::testing;

Tensor leaf(const std::vector<double>& values) {
  Tensor x = tensor<double>(values);
  set_requires_grad(x, true);
  return x;
}
void backward_of(const Tensor& z) { backward({z}, {ones_like(z)}, false, false); }

// The gradient of the sum of l's gradient to x: the composed formula of the backward pass, where
// the first order comes from the fused one.
struct Orders {
  Tensor first, second;
};
Orders orders_of(const Tensor& loss, const Tensor& x) {
  const Tensor first = gradients({loss}, {x}, {}, true, false, false)[0];
  const Tensor again = gradients({loss}, {x}, {}, true, true, false)[0];
  expect_values<double>(again, values_of<double>(first));
  const Tensor second = gradients({again}, {x}, {ones_like(again)}, false, false, false)[0];
  return {first, second};
}

TEST(Loss, Mse) {
  const Tensor x = leaf({1, 2, 4}), y = leaf({1, 0, 1});
  expect_values<double>(mse_loss(x, y, Reduction::kNone), {0, 4, 9});
  expect_values<double>(mse_loss(x, y, Reduction::kSum), {13});
  const Tensor loss = mse_loss(x, y);
  expect_values<double>(loss, {13.0 / 3});
  const Orders orders = orders_of(loss, x);
  expect_values<double>(orders.first, {0, 4.0 / 3, 2});
  expect_values<double>(orders.second, {2.0 / 3, 2.0 / 3, 2.0 / 3});
  backward_of(mse_loss(x, y));
  expect_values<double>(grad(y), {0, -4.0 / 3, -2});
  expect_error(Code::kShape, "mse_loss: y's shape [3,1] must be x's shape [3]", [&] {
    mse_loss(x, tensor<double>({1, 2, 3}, {3, 1}));
  });
  expect_error(Code::kDtype, "mse_loss: x must be of a floating dtype",
               [] { mse_loss(tensor<int64_t>({1}), tensor<int64_t>({1})); });
  EXPECT_EQ(mse_loss(x, tensor<float>({1, 2, 3})).dtype(), DType::kF64);
  expect_values<double>(mse_loss(tensor<double>({}), tensor<double>({})), {kNaN});
}

TEST(Loss, SmoothL1AndHuber) {
  const Tensor x = leaf({0, 0.5, 2, -3}), y = tensor<double>({0, 0, 0, 0});
  expect_values<double>(smooth_l1_loss(x, y, 1, Reduction::kNone), {0, 0.125, 1.5, 2.5});
  expect_values<double>(huber_loss(x, y, 2, Reduction::kNone), {0, 0.125, 2, 4});
  backward_of(huber_loss(x, y, 2, Reduction::kSum));
  expect_values<double>(grad(x), {0, 0.5, 2, -2});
  expect_error(Code::kInvalidArgument, "huber_loss: delta (0)", [&] { huber_loss(x, y, 0); });
}

// Expected values here and below: PyTorch 2.15.
TEST(Loss, Bce) {
  const Tensor x = leaf({0.2, 0.7, 1, 0}), y = leaf({0, 1, 0, 1});
  expect_values<double>(bce_loss(x, y, {}, Reduction::kNone),
                        {0.22314355131420976, 0.35667494393873245, 100, 100});
  backward_of(bce_loss(x, y, {}, Reduction::kSum));
  expect_values<double>(grad(x), {1.25, -1 / 0.7, 1e12, -1e12});
  EXPECT_EQ(values_of<double>(grad(y))[2], -kInf);
  const Tensor inner = leaf({0.2, 0.7, 0.9, 0.1});
  const Orders orders =
      orders_of(bce_loss(inner, tensor<double>({0, 1, 0.5, 1}), {}, Reduction::kSum), inner);
  EXPECT_NEAR(values_of<double>(orders.second)[0], 1.5625, 1e-12);
  EXPECT_NEAR(values_of<double>(orders.second)[2], 50.61728395061728, 1e-10);
}

TEST(Loss, BceChecksItsArguments) {
  const Tensor good = tensor<float>({0, 0.5, 1});
  const float nan = static_cast<float>(kNaN);
  expect_error(Code::kInvalidArgument,
               "all elements of input should be between 0 and 1, but element 1 of x is 1.5", [&] {
                 bce_loss(tensor<float>({0, 1.5, 1}), good);
               });
  expect_error(Code::kInvalidArgument, "all elements of target should be between 0 and 1", [&] {
    bce_loss(good, tensor<float>({0, 1, nan}));
  });
  expect_error(Code::kDtype, "bce_loss: y's dtype (f64)", [&] {
    bce_loss(good, tensor<double>({0, 1, 1}));
  });
  expect_error(Code::kShape, "bce_loss", [&] {
    bce_loss(good, good, zeros({2, 3}, DType::kF32, kHost));
  });
  std::vector<float> many(5000, 0.5f);
  many[4321] = -1;
  expect_error(Code::kInvalidArgument, "element 4321 of x is -1",
               [&] { bce_loss(tensor<float>(many), tensor<float>(std::vector<float>(5000, 1))); });
}

TEST(Loss, BceWeights) {
  const Tensor x = tensor<float>({0.5, 0.5}), y = tensor<float>({1, 0});
  const float ln2 = 0.693147181f;
  expect_values<float>(bce_loss(x, y, tensor<double>({2, 4})), {3 * ln2});
  expect_values<float>(bce_loss(x, y, tensor<float>({2}, {}), Reduction::kNone),
                       {2 * ln2, 2 * ln2});
}

TEST(Loss, BceWithLogits) {
  const Tensor far = tensor<float>({200, -200, static_cast<float>(kInf)});
  expect_values<float>(
      bce_with_logits_loss(far, tensor<float>({0, 1, 0}), {}, {}, Reduction::kNone),
      {200, 200, static_cast<float>(kInf)});
  const Tensor x = leaf({0.2, -0.7, 0, 50}), y = leaf({0, 1, 0.5, 1});
  const Tensor three = tensor<double>({3}, {});
  const Tensor loss = bce_with_logits_loss(x, y, {}, three, Reduction::kSum);
  const Orders orders = orders_of(loss, x);
  const std::vector<double> first{0.54983399731247795, -2.0045633165044983, -0.5, 0};
  for (size_t i = 0; i < 4; ++i) EXPECT_NEAR(values_of<double>(orders.first)[i], first[i], 1e-12);
  backward_of(bce_with_logits_loss(x, y, {}, three, Reduction::kSum));
  EXPECT_NEAR(values_of<double>(grad(y))[2], 2 * 0.69314718055994531, 1e-12);
  const Tensor plain = leaf({0.2, -0.7, 0, 50});
  const Orders simple = orders_of(bce_with_logits_loss(plain, y, {}, {}, Reduction::kSum), plain);
  EXPECT_NEAR(values_of<double>(simple.first)[2], 0, 1e-12);
  EXPECT_NEAR(values_of<double>(simple.second)[2], 0.25, 1e-12);
}

}  // namespace
}  // namespace dlcore::ops
