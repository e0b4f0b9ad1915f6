#include "ops/matmul/matmul.h"

#include "tests/unit/ops/values.h"

namespace dlcore::ops {
namespace {

using namespace dlcore::testing;

TEST(Linear, OfIntegersAddsTheBias) {
  const Tensor x = tensor<int64_t>({1, 2, 3}, {1, 3});
  const Tensor weight = tensor<int64_t>({1, 2, 3, 4, 5, 6}, {2, 3});
  expect_values<int64_t>(linear(x, weight, tensor<int64_t>({10, 20})), {24, 52});
  expect_values<int64_t>(linear(x, weight, Tensor()), {14, 32});
}

}  // namespace
}  // namespace dlcore::ops
