#include "data/sampler.h"

#include "data_testing.h"

// Expected values: PyTorch 2.15, torch.utils.data.
namespace dlcore::data {
namespace {

using ::testing::ElementsAre;

class Samplers : public ::testing::Test {
 protected:
  void SetUp() override { manual_seed(0); }
};

TEST_F(Samplers, RandomWithReplacement) {
  RandomSampler sampler(10, true, 70, {});
  EXPECT_EQ(sampler.length(), 70);
  EXPECT_THAT(sampler.draw(),
              ElementsAre(6, 0, 4, 3, 9, 5, 7, 8, 9, 1, 8, 5, 6, 9, 0, 0, 8, 3, 0, 0, 1, 9, 0, 7, 8,
                          3, 9, 7, 2, 2, 2, 9, 4, 6, 8, 8, 8, 7, 3, 9, 8, 5, 8, 6, 5, 7, 5, 9, 6, 6,
                          7, 6, 0, 5, 9, 5, 5, 7, 3, 5, 9, 3, 6, 7, 9, 9, 2, 1, 7, 0));
}

TEST_F(Samplers, AGivenGeneratorGoesOn) {
  RandomSampler sampler(7, true, 5, make_ref<Generator>(5));
  EXPECT_THAT(sampler.draw(), ElementsAre(1, 5, 2, 3, 6));
  sampler.finish();
  EXPECT_THAT(sampler.draw(), ElementsAre(1, 1, 3, 5, 4));
}

TEST_F(Samplers, RandomWithMoreSamplesThanTheDatasetHas) {
  RandomSampler sampler(10, false, 25, {});
  EXPECT_THAT(sampler.draw(), ElementsAre(6, 9, 0, 7, 3, 5, 4, 2, 1, 8, 1, 8, 5, 4, 9, 2, 0, 7, 3,
                                          6, 0, 7, 9, 3, 8));
}

TEST_F(Samplers, SubsetRandom) {
  SubsetRandomSampler sampler({3, 1, 4, 1, 5, 9, 2, 6}, {});
  EXPECT_THAT(sampler.draw(), ElementsAre(5, 3, 6, 1, 4, 9, 1, 2));
}

TEST_F(Samplers, Weighted) {
  WeightedRandomSampler with({.1, .9, .5}, 6, true, {});
  EXPECT_THAT(with.draw(), ElementsAre(2, 2, 1, 2, 1, 2));
  WeightedRandomSampler without({.1, .9, .5, 2.}, 3, false, {});
  EXPECT_THAT(without.draw(), ElementsAre(3, 1, 2));
}

TEST_F(Samplers, ALargePermutation) {
  const std::vector<int64_t> order = permutation(60000, default_generator());
  EXPECT_THAT(std::vector<int64_t>(order.begin(), order.begin() + 5),
              ElementsAre(36044, 10678, 57327, 55074, 21567));
}

TEST_F(Samplers, CheckTheirArguments) {
  EXPECT_EQ(error_of([] { RandomSampler(10, false, 0, {}); }, Code::kInvalidArgument),
            "random_sampler: num_samples (0) must be positive");
  EXPECT_EQ(error_of([] { RandomSampler(0, true, 3, {}); }, Code::kInvalidArgument),
            "random_sampler: num_samples (3) cannot be drawn from an empty dataset");
  EXPECT_EQ(
      error_of(
          [] {
            WeightedRandomSampler({1, 2}, 3, false, {});
          },
          Code::kInvalidArgument),
      "weighted_random_sampler: num_samples (3) without replacement must be at most 2, the number "
      "of weights");
  EXPECT_EQ(error_of([] { BatchSampler(make_ref<SequentialSampler>(3), 0, false); },
                     Code::kInvalidArgument),
            "loader: batch_size (0) must be positive");
}

}  // namespace
}  // namespace dlcore::data
