#include "nn/metrics.h"

#include <cmath>

#include "../support/tensors.h"

namespace dlcore::nn {
namespace {

using dlcore::testing::floats;
using dlcore::testing::message_of;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

const std::vector<float> kScores{0.1f, 0.7f, 0.2f,   // 1
                                 0.9f, 0.0f, 0.1f,   // 0
                                 0.3f, 0.3f, 0.4f,   // 2
                                 0.5f, 0.5f, 0.0f};  // 0, the first of two

Tensor classes(const std::vector<int64_t>& numbers) {
  return dlcore::testing::tensor<int64_t>(numbers, {static_cast<int64_t>(numbers.size())});
}

TEST(Metrics, CountRightAnswers) {
  const Tensor scores = floats(kScores, {4, 3});
  EXPECT_EQ(accuracy(scores, classes({1, 2, 2, 0})), 0.75);
  EXPECT_THAT(dlcore::testing::values<int64_t>(confusion_matrix(scores, classes({1, 2, 2, 0}))),
              ElementsAre(1, 0, 0,  //
                          0, 1, 0,  //
                          1, 0, 1));
}

TEST(Metrics, HaveNoAnswerWithoutSamples) {
  EXPECT_TRUE(std::isnan(accuracy(floats({}, {0, 3}), classes({}))));
  EXPECT_THAT(dlcore::testing::values<int64_t>(confusion_matrix(floats({}, {0, 2}), classes({}))),
              ElementsAre(0, 0, 0, 0));
}

TEST(Metrics, CheckTheirArguments) {
  const Tensor scores = floats(kScores, {4, 3});
  EXPECT_THAT(message_of([&] { accuracy(scores, classes({1})); }), HasSubstr("target must be [4]"));
  EXPECT_THAT(message_of([&] { accuracy(floats({1}), classes({1})); }),
              HasSubstr("scores must be [N, C]"));
  EXPECT_THAT(message_of([&] {
                accuracy(scores, floats({1, 2, 3, 4}));
              }),
              HasSubstr("must hold class numbers"));
  EXPECT_THAT(message_of([&] {
                confusion_matrix(scores, classes({1, 2, 3, 0}));
              }),
              HasSubstr("target[2] is 3, but scores has 3 classes"));
}

}  // namespace
}  // namespace dlcore::nn
