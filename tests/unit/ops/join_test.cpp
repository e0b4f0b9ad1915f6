#include "ops/join/join.h"

#include "autograd/autograd.h"
#include "ops/copy/copy.h"
#include "ops/view/view.h"
#include "tests/unit/ops/values.h"

namespace dlcore::ops {
namespace {

using namespace dlcore::testing;

TEST(Cat, AlongEachDimension) {
  const Tensor x = tensor<float>({1, 2, 3, 4}, {2, 2}), y = tensor<float>({5, 6}, {2, 1});
  expect_values<float>(cat({x, y}, 1), {1, 2, 5, 3, 4, 6});
  expect_values<float>(cat({x, transpose(y, 0, 1)}, -2), {1, 2, 3, 4, 5, 6});
  expect_values<float>(cat({transpose(x, 0, 1), y}, 1), {1, 3, 5, 2, 4, 6});
}

TEST(Cat, PromotesAndSkipsEmptyVectors) {
  const Tensor x = tensor<int64_t>({1, 2}, {1, 2}), y = tensor<float>({0.5f, 3}, {1, 2});
  EXPECT_EQ(cat({x, tensor<double>({}, {0, 2}), y}).dtype(), DType::kF64);
  expect_values<float>(cat({tensor<float>({}), x, y}, 0), {1, 2, 0.5f, 3});
}

TEST(Cat, ChecksShapes) {
  const Tensor x = tensor<float>({1, 2, 3, 4}, {2, 2}), y = tensor<float>({5, 6, 7}, {3, 1});
  expect_error(Code::kInvalidArgument, "cat: xs must hold", [] { cat({}); });
  expect_error(Code::kShape, "cat: xs[1] must agree with the others except in dimension 1", [&] {
    cat({x, y}, 1);
  });
  expect_error(Code::kShape, "cat: a 0-d tensor", [] { cat({tensor<float>({1}, {})}); });
  expect_error(Code::kIndex, "cat", [&] { cat({x}, 2); });
  expect_error(Code::kShape, "stack: xs[1] must have the shape of xs[0]", [&] { stack({x, y}); });
  expect_error(Code::kInvalidArgument, "stack: xs must hold", [] { stack({}); });
}

TEST(Cat, OfOneDevice) {
  set_cpu_device_count(2);
  const Device other{DeviceKind::kCpu, 1};
  {
    const Tensor x = tensor<float>({1}), there = to(x, other), none = to(tensor<float>({}), other);
    expect_error(Code::kDevice, "cat", [&] { ops::cat({x, there}); });
    expect_error(Code::kDevice, "cat", [&] { ops::cat({none, x}); });
    expect_error(Code::kDevice, "stack", [&] { stack({x, there}); });
  }
  set_cpu_device_count(1);
}

TEST(Cat, GradientsGoBackInPieces) {
  const Tensor x = tensor<float>({1, 2}), y = tensor<double>({3});
  set_requires_grad(x, true);
  set_requires_grad(y, true);
  backward({cat({x, y, x})}, {tensor<double>({1, 2, 3, 4, 5})}, false, false);
  expect_values<float>(grad(x), {5, 7});
  expect_values<double>(grad(y), {3});
}

TEST(Stack, OnEachNewDimension) {
  const Tensor x = tensor<float>({1, 2}), y = tensor<float>({3, 4});
  expect_values<float>(stack({x, y}), {1, 2, 3, 4});
  expect_values<float>(stack({x, y}, -1), {1, 3, 2, 4});
  EXPECT_EQ(stack({tensor<float>({1}, {}), tensor<float>({2}, {})}).shape(), Dims{2});
}

}  // namespace
}  // namespace dlcore::ops
