#include "device/data_check.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "cuda/values.h"
#include "ops/arithmetic/arithmetic.h"
#include "ops/cross_entropy/cross_entropy.h"
#include "ops/index/index.h"
#include "ops/loss/loss.h"
#include "ops/unary/unary.h"

// Bad data on a device is reported by the next call that waits for it.
namespace dlcore {
namespace {

// What waiting for x fails with; "" if it does not.
std::string failure_of(const Tensor& x, Code code) {
  try {
    values_of<float>(x);
  } catch (const Error& error) {
    EXPECT_TRUE(error.code() == code) << error.what();
    return error.message();
  }
  return "";
}

Tensor select(std::vector<int64_t> index) {
  const auto size = static_cast<int64_t>(index.size());
  return ops::index_select(on_gpu<float>({1, 2, 3}, {3}), 0, on_gpu(index, {size}));
}

TEST(CudaDataChecks, AnIndexOutsideIsReportedWithItsOperation) {
  const Tensor y = select({0, 7, -9});
  EXPECT_THAT(failure_of(y, Code::kIndex),
              testing::StartsWith("index_select: index[1] is 7, but x.shape[0] is 3"));
}

TEST(CudaDataChecks, OfSeveralIndicesTheOneOutsideIsNamed) {
  const Tensor x = on_gpu<float>({1, 2, 3, 4}, {2, 2});
  const Tensor rows = on_gpu<int64_t>({-2, 1}, {2}), columns = on_gpu<int64_t>({1, -3}, {2});
  EXPECT_THAT(failure_of(ops::index(x, {rows, columns}), Code::kIndex),
              testing::StartsWith("index: indices[1][1] is -3, but x.shape[1] is 2"));
}

TEST(CudaDataChecks, TheDeviceStaysUsable) {
  EXPECT_NE(failure_of(select({5}), Code::kIndex), "");
  EXPECT_EQ(values_of<float>(select({2, 0})), (std::vector<float>{3, 1}));
}

TEST(CudaDataChecks, TheFirstFailureIsToldAndTheOthersAreForgotten) {
  select({1});
  select({4});
  const Tensor y = select({5});
  EXPECT_THAT(failure_of(y, Code::kIndex), testing::HasSubstr("index[0] is 4"));
  EXPECT_EQ(failure_of(y, Code::kIndex), "");
}

TEST(CudaDataChecks, TheyDoNotAddUpWithoutEnd) {
  Tensor y;
  for (int i = 0; i < 1000; ++i) y = select({i % 3});
  EXPECT_EQ(values_of<float>(y), std::vector<float>{1});
  EXPECT_THROW(
      {
        for (int i = 0; i < 1000; ++i) select({8});
      },
      Error);
  failure_of(y, Code::kIndex);
}

TEST(CudaDataChecks, LabelsOutsideAreNamed) {
  const Tensor scores = on_gpu<float>({1, 2, 3, 4, 5, 6}, {2, 3});
  const Tensor loss = ops::cross_entropy(scores, on_gpu<int64_t>({1, 3}, {2}));
  EXPECT_THAT(failure_of(loss, Code::kIndex),
              testing::StartsWith("cross_entropy: target[1] is 3, but scores has 3 classes"));
}

TEST(CudaDataChecks, NoClassesAreNoPlace) {
  const Tensor scores = empty("test", {2, 0}, DType::kF32, kGpu);
  EXPECT_THROW(values_of<float>(ops::nll_loss(scores, on_gpu<int64_t>({0, 0}, {2}))), Error);
}

TEST(CudaDataChecks, ProbabilitiesOutsideAreNamed) {
  const Tensor x = on_gpu<float>({0.5, 1.5, -1}, {3}), y = on_gpu<float>({0, 1, 1}, {3});
  EXPECT_THAT(failure_of(ops::bce_loss(x, y), Code::kInvalidArgument),
              testing::StartsWith("bce_loss: all elements of input should be between 0 and 1, but "
                                  "element 1 of x is 1.5"));
}

}  // namespace
}  // namespace dlcore
