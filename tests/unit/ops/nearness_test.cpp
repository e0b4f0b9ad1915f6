#include <cmath>

#include "ops/compare/compare.h"
#include "tests/unit/ops/values.h"

namespace dlcore::ops {
namespace {

using namespace dlcore::testing;

TEST(Equal, NeedsTheSameShapeAndElements) {
  const Tensor x = tensor<float>({1, 2});
  EXPECT_TRUE(equal(x, tensor<float>({1, 2})));
  EXPECT_FALSE(equal(x, tensor<float>({1, 3})));
  EXPECT_FALSE(equal(x, tensor<float>({1, 2}, {1, 2})));
  EXPECT_FALSE(equal(tensor<float>({NAN}), tensor<float>({NAN})));
  EXPECT_TRUE(equal(tensor<float>({}), tensor<float>({})));
}

TEST(AllClose, IsTrueWhereEveryElementIsClose) {
  const Tensor x = tensor<float>({1, 100}), y = tensor<float>({1, 101});
  EXPECT_FALSE(allclose(x, y));
  EXPECT_TRUE(allclose(x, y, 0.01, 0));
  EXPECT_FALSE(allclose(x, tensor<float>({1.5, 101}), 0.01, 0));
  EXPECT_FALSE(allclose(tensor<float>({NAN}), tensor<float>({NAN})));
  EXPECT_TRUE(allclose(tensor<float>({NAN}), tensor<float>({NAN}), 0, 0, true));
}

}  // namespace
}  // namespace dlcore::ops
