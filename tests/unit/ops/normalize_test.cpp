#include "ops/normalize/normalize.h"

#include "tests/unit/ops/values.h"

namespace dlcore::ops {
namespace {

using namespace dlcore::testing;

// PyTorch: F.batch_norm([[1, 2], [3, 6], [5, 10]], [0, 1], [1, 1], training=True, momentum=0.25)
TEST(BatchNorm, FollowsTheStatisticsInTraining) {
  const Tensor x = tensor<float>({1, 2, 3, 6, 5, 10}, {3, 2});
  const Tensor mean = tensor<float>({0, 1}), var = tensor<float>({1, 1});
  batch_norm(x, mean, var, {}, {}, true, 0.25);
  expect_values<float>(mean, {0.75, 2.25});
  expect_values<float>(var, {1.75, 4.75});
  batch_norm(x, mean, var, {}, {}, false, 0.25);
  expect_values<float>(mean, {0.75, 2.25});
}

}  // namespace
}  // namespace dlcore::ops
