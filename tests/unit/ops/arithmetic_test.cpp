#include "ops/arithmetic/arithmetic.h"

#include "autograd/autograd.h"
#include "ops/copy/copy.h"
#include "ops/create/create.h"
#include "tests/unit/ops/values.h"

namespace dlcore::ops {
namespace {

using namespace dlcore::testing;

Tensor leaf(const std::vector<double>& values, Dims shape) {
  Tensor x = tensor<double>(values, shape);
  set_requires_grad(x, true);
  return x;
}
void backward_of(const Tensor& z) { backward({z}, {ones_like(z)}, false, false); }

TEST(Arithmetic, Broadcasts) {
  const Tensor x = tensor<float>({1, 2, 3, 4, 5, 6}, {2, 3});
  expect_values<float>(add(x, tensor<float>({10, 20, 30})), {11, 22, 33, 14, 25, 36});
  expect_values<float>(sub(x, tensor<float>({1, 4}, {2, 1})), {0, 1, 2, 0, 1, 2});
  expect_values<float>(mul(tensor<float>({2}, {}), x), {2, 4, 6, 8, 10, 12});
  expect_error(Code::kShape, "add: x [2,3] and y [2] do not broadcast", [&] {
    add(x, tensor<float>({1, 2}));
  });
  EXPECT_EQ(add(tensor<float>({}, {0, 3}), tensor<float>({1, 2, 3})).shape(), (Dims{0, 3}));
}

TEST(Arithmetic, PromotesAsPyTorch) {
  const Tensor i32 = tensor<int32_t>({1, -7}), f32 = tensor<float>({1.5, -2.5});
  const Tensor u8 = tensor<uint8_t>({1, 200}), flags = tensor<bool>({1, 0});
  expect_values<float>(add(i32, f32), {2.5, -9.5});
  expect_values<float>(add(f32, tensor<double>({1}, {})), {2.5, -1.5});
  expect_values<double>(add(i32, tensor<double>({1}, {})), {2, -6});
  expect_values<int32_t>(add(i32, tensor<int64_t>({5}, {})), {6, -2});
  expect_values<float>(add(i32, 1.5), {2.5, -5.5});
  expect_values<uint8_t>(add(u8, 300), {45, 244});
  expect_values<int64_t>(add(flags, 1), {2, 1});
  expect_values<bool>(add(flags, flags), {1, 0});
  expect_values<float>(div(i32, 2), {0.5, -3.5});
  expect_values<float>(div(flags, flags), {1, static_cast<float>(kNaN)});
  expect_values<float>(rdiv(1, i32), {1, -1.0f / 7});
  expect_error(Code::kDtype, "sub: x is bool and y is bool", [&] { sub(flags, flags); });
  expect_error(Code::kDtype, "neg: x must not be bool", [&] { neg(flags); });
}

TEST(Arithmetic, IntegersWrapAndNeverTrap) {
  constexpr int32_t lowest = std::numeric_limits<int32_t>::lowest();
  const Tensor x = tensor<int32_t>({lowest, 7, -7});
  expect_values<int32_t>(add(x, -1), {2147483647, 6, -8});
  expect_values<int32_t>(neg(x), {lowest, -7, 7});
  expect_values<int32_t>(floor_divide(x, -1), {lowest, -7, 7});
  expect_values<int32_t>(remainder(x, -1), {0, 0, 0});
  expect_values<int32_t>(floor_divide(x, 2), {-1073741824, 3, -4});
  expect_values<int32_t>(remainder(x, -3), {-2, -2, -1});
  expect_error(Code::kNumeric, "remainder: division by zero", [&] { remainder(x, 0); });
  expect_error(Code::kNumeric, "floor_divide: division by zero", [&] {
    floor_divide(x, tensor<int32_t>({1, 0, 2}));
  });
}

TEST(Arithmetic, FloatDivisionIsPythons) {
  const Tensor x = tensor<float>({1.5, -2.5, 7, 0.0f});
  expect_values<float>(remainder(x, -2), {-0.5, -0.5, -1, 0});
  expect_values<float>(floor_divide(x, 0), {static_cast<float>(kInf), -static_cast<float>(kInf),
                                            static_cast<float>(kInf), static_cast<float>(kNaN)});
  expect_values<double>(floor_divide(tensor<double>({1.0}), 0.1), {9});
}

TEST(Arithmetic, Pow) {
  expect_values<int64_t>(pow(tensor<int64_t>({5, -7}), tensor<int64_t>({5, -7})), {3125, 0});
  expect_values<uint8_t>(pow(tensor<uint8_t>({1, 200}), 2), {1, 64});
  expect_values<double>(pow(2.0, tensor<double>({-1, 0.5})), {0.5, 1.4142135623730951});
  expect_error(Code::kInvalidArgument, "negative integer power",
               [] { pow(tensor<int64_t>({5}), -1); });
}

TEST(Arithmetic, MaximumPassesNaN) {
  const Tensor x = tensor<double>({1, kNaN, 3, -0.5}), y = tensor<double>({2, 0, kNaN, -kInf});
  expect_values<double>(maximum(x, y), {2, kNaN, kNaN, -0.5});
  expect_values<double>(minimum(x, y), {1, kNaN, kNaN, -kInf});
}

// x + (y - x) would be 0 here: y - x rounds to -x.
TEST(Arithmetic, LerpReachesItsEnds) {
  const Tensor x = tensor<float>({1e8f}), y = tensor<float>({0.1f});
  expect_values<float>(lerp(x, y, 0), {1e8f});
  expect_values<float>(lerp(x, y, 1), {0.1f});
}

TEST(Arithmetic, GradientsUndoBroadcasting) {
  const Tensor x = leaf({1, 2, 3, 4}, {2, 2}), y = leaf({5, 6}, {2});
  backward_of(mul(add(x, y), sub(x, y)));  // x^2 - y^2
  expect_values<double>(grad(x), {2, 4, 6, 8});
  expect_values<double>(grad(y), {-20, -24});
}

TEST(Arithmetic, GradientsOfQuotientPowerAndExtremum) {
  const Tensor x = leaf({1, 4}, {2}), y = leaf({2, 8}, {2});
  backward_of(div(x, y));
  expect_values<double>(grad(x), {0.5, 0.125});
  expect_values<double>(grad(y), {-0.25, -0.0625});
  const Tensor base = leaf({0, 2}, {2}), exponent = leaf({0, 3}, {2});
  backward_of(pow(base, exponent));
  expect_values<double>(grad(base), {0, 12});
  expect_values<double>(grad(exponent), {0, 8 * std::log(2.0)});
  const Tensor a = leaf({1, 2, 3}, {3}), b = leaf({1, 3, 2}, {3});
  backward_of(maximum(a, b));
  expect_values<double>(grad(a), {0.5, 0, 1});
  expect_values<double>(grad(b), {0.5, 1, 0});
}

TEST(Arithmetic, InPlace) {
  const Tensor x = tensor<float>({1, 2, 3});
  add_(x, tensor<float>({1, 1, 2}), -0.5);
  expect_values<float>(x, {0.5, 1.5, 2});
  sub_(x, 1);
  mul_(x, tensor<double>({2}, {}));
  div_(x, 4);
  expect_values<float>(x, {-0.25, 0.25, 0.5});
  expect_error(Code::kShape, "add_", [&] { add_(x, tensor<float>({1, 2, 3, 4}, {4, 1})); });
  const Tensor whole = tensor<int32_t>({1});
  expect_error(Code::kDtype, "div_: the result is f32", [&] { div_(whole, 2); });
  expect_error(Code::kDtype, "add_: alpha", [&] { add_(whole, whole, 0.5); });
}

TEST(Arithmetic, InPlaceOnOverlappingMemoryReadsBeforeItWrites) {
  const Tensor x = tensor<float>({1, 2, 3, 4});
  add_(alias(x, {3}, {1}, 1), alias(x, {3}, {1}, 0));
  expect_values<float>(x, {1, 3, 5, 7});
}

TEST(Arithmetic, InPlaceGradients) {
  const Tensor x = leaf({1, 2}, {2}), y = leaf({3, 4}, {2});
  const Tensor z = mul(x, 1);
  mul_(z, y);
  div_(z, x);
  add_(z, y, 2);
  backward_of(z);  // x y / x + 2 y
  expect_values<double>(grad(x), {0, 0});
  expect_values<double>(grad(y), {3, 3});
  expect_error(Code::kState, "leaf", [&] { add_(x, 1); });
}

}  // namespace
}  // namespace dlcore::ops
