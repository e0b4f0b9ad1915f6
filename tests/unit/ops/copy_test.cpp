#include "ops/copy/copy.h"

#include "autograd/autograd.h"
#include "ops/create/create.h"
#include "tests/unit/ops/values.h"

namespace dlcore::ops {
namespace {

using namespace dlcore::testing;

TEST(Copy, CastsAsPyTorch) {
  const float inf = static_cast<float>(kInf), nan = static_cast<float>(kNaN);
  const int32_t lowest = std::numeric_limits<int32_t>::lowest();
  const int64_t lowest64 = std::numeric_limits<int64_t>::lowest();
  expect_values<uint8_t>(to(tensor<float>({-1, 256, 300.7f, nan, 2.9f}), DType::kU8),
                         {255, 0, 44, 0, 2});
  expect_values<int32_t>(to(tensor<float>({-1.9f, 3e9f, 1e20f, nan, -inf}), DType::kI32),
                         {-1, lowest, lowest, lowest, lowest});
  expect_values<int64_t>(to(tensor<float>({-1.9f, 3e9f, 1e20f, nan, -inf}), DType::kI64),
                         {-1, 3000000000, lowest64, lowest64, lowest64});
  expect_values<bool>(to(tensor<float>({0, nan, 0.5f, -0.0f}), DType::kBool), {0, 1, 1, 0});
  expect_values<double>(to(tensor<int64_t>({-3, 1}), DType::kF64), {-3, 1});
  expect_values<float>(to(tensor<bool>({0, 1}), DType::kF32), {0, 1});
}

TEST(Copy, EveryPairOfDtypesKeepsSmallNumbers) {
  const Tensor x = tensor<int64_t>({0, 1, 1, 0, 1, 0, 0, 1, 1});
#define DL_CASE(enumerator, T, name)                                                     \
  for (DType to_dtype :                                                                  \
       {DType::kF32, DType::kF64, DType::kI64, DType::kI32, DType::kU8, DType::kBool}) { \
    expect_values<int64_t>(to(to(to(x, DType::enumerator), to_dtype), DType::kI64),      \
                           values_of<int64_t>(x));                                       \
  }
  DL_FOR_EACH_DTYPE(DL_CASE)
#undef DL_CASE
}

TEST(Copy, StridedAndBroadcast) {
  const Tensor x = tensor<int32_t>({1, 2, 3, 4, 5, 6}, {2, 3});
  const Tensor turned = alias(x, {3, 2}, {1, 3}, 0);
  expect_values<int32_t>(contiguous(turned), {1, 4, 2, 5, 3, 6});
  EXPECT_TRUE(contiguous(x).is_same(x));
  EXPECT_FALSE(clone(x).is_same(x));
  copy_(x, tensor<float>({7.9f, 8, 9}));
  expect_values<int32_t>(x, {7, 8, 9, 7, 8, 9});
  copy_(alias(x, {2}, {3}, 1), tensor<int32_t>({0}, {}));
  expect_values<int32_t>(x, {7, 0, 9, 7, 0, 9});
  expect_error(Code::kShape, "copy_", [&] { copy_(x, tensor<int32_t>({1, 2})); });
}

TEST(Copy, TransposesItselfInPlace) {
  const Tensor x = tensor<float>({1, 2, 3, 4}, {2, 2});
  copy_(x, alias(x, {2, 2}, {1, 2}, 0));
  expect_values<float>(x, {1, 3, 2, 4});
}

TEST(Copy, Fills) {
  const Tensor x = tensor<uint8_t>({1, 2, 3, 4}, {2, 2});
  fill_(alias(x, {2}, {2}, 0), -1);
  expect_values<uint8_t>(x, {255, 2, 255, 4});
  zero_(x);
  expect_values<uint8_t>(x, {0, 0, 0, 0});
  expect_error(Code::kInvalidArgument, "fill_: value (300)", [&] { fill_(x, 300); });
  expect_error(Code::kUnsupported, "fill_: x is expanded", [&] {
    fill_(alias(x, {4, 4}, {0, 1}, 0), 1);
  });
}

TEST(Copy, Gradients) {
  Tensor x = tensor<float>({1, 2});
  set_requires_grad(x, true);
  const Tensor y = full({2, 2}, 0, DType::kF64, kHost);
  copy_(y, x);
  backward({y}, {tensor<double>({1, 2, 3, 4}, {2, 2})}, false, false);
  expect_values<float>(grad(x), {4, 6});
}

TEST(Copy, CrossesDevices) {
  set_cpu_device_count(2);
  const Device other{DeviceKind::kCpu, 1};
  {
    const Tensor x = tensor<float>({1, 2, 3, 4}, {2, 2});
    const Tensor there = to(alias(x, {2, 2}, {1, 2}, 0), other);
    EXPECT_EQ(there.device(), other);
    expect_values<float>(there, {1, 3, 2, 4});
    copy_(x, there);
    expect_values<float>(x, {1, 3, 2, 4});
  }
  set_cpu_device_count(1);
}

TEST(Create, Ramps) {
  const auto f32 = DType::kF32;
  expect_values<int64_t>(arange(0, 5, 1, DType::kI64, kHost), {0, 1, 2, 3, 4});
  expect_values<float>(arange(0, 1, 0.25, f32, kHost), {0, 0.25, 0.5, 0.75});
  EXPECT_EQ(arange(0, 1, 0.1, f32, kHost).numel(), 10);
  expect_values<int32_t>(arange(5, 0, -2, DType::kI32, kHost), {5, 3, 1});
  expect_error(Code::kInvalidArgument, "arange: step", [] { arange(0, 5, 0, f32, kHost); });
  expect_error(Code::kInvalidArgument, "arange", [] { arange(5, 0, 1, f32, kHost); });
  expect_error(Code::kInvalidArgument, "finite", [] { arange(0, kNaN, 1, f32, kHost); });
  expect_values<float>(linspace(0, 1, 5, f32, kHost), {0, 0.25, 0.5, 0.75, 1});
  expect_values<float>(linspace(3, 9, 1, f32, kHost), {3});
  expect_values<int64_t>(linspace(0, 10, 5, DType::kI64, kHost), {0, 2, 5, 7, 10});
  EXPECT_EQ(linspace(0, 1, 0, f32, kHost).numel(), 0);
}

TEST(Create, ConstantsAndEye) {
  expect_values<int32_t>(full({2}, 2.7, DType::kI32, kHost), {2, 2});
  expect_error(Code::kInvalidArgument, "full: value (300)",
               [] { full({2}, 300, DType::kU8, kHost); });
  expect_values<float>(eye(2, 3, DType::kF32, kHost), {1, 0, 0, 0, 1, 0});
  EXPECT_EQ(eye(0, 3, DType::kF32, kHost).shape(), (Dims{0, 3}));
  expect_values<bool>(ones_like(tensor<bool>({0, 0})), {1, 1});
  expect_error(Code::kDevice, "cpu:7", [] { zeros({1}, DType::kF32, {DeviceKind::kCpu, 7}); });
  expect_error(Code::kShape, "zeros", [] { zeros({-1}, DType::kF32, kHost); });
}

}  // namespace
}  // namespace dlcore::ops
