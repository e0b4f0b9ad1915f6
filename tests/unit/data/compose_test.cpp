#include "data/compose.h"

#include "data/split.h"
#include "data_testing.h"

namespace dlcore::data {
namespace {

using ::testing::ElementsAre;

std::vector<int64_t> all(const Dataset& dataset) {
  std::vector<int64_t> values;
  for (int64_t i = 0; i < dataset.size(); ++i) {
    values.push_back(values_of<int64_t>(sample(dataset, i)[0])[0]);
  }
  return values;
}

std::vector<int64_t> gather(const Dataset& dataset, const std::vector<int64_t>& indices) {
  const auto count = static_cast<int64_t>(indices.size());
  Batch batch = empty_batch("test", dataset, count);
  dataset.gather(indices.data(), count, rows_of(batch).data());
  return values_of<int64_t>(batch[0]);
}

TEST(Subset, PicksSamples) {
  const auto subset =
      make_ref<const Subset>(counting_dataset(5), std::vector<int64_t>{3, -1, 0, 3});
  EXPECT_THAT(all(*subset), ElementsAre(3, 4, 0, 3));
  EXPECT_THAT(gather(*subset, {2, 1, 1}), ElementsAre(0, 4, 4));
  const auto inner = make_ref<const Subset>(subset, std::vector<int64_t>{1});
  EXPECT_THAT(all(*inner), ElementsAre(4));
}

TEST(Subset, ChecksItsIndices) {
  EXPECT_EQ(error_of(
                [] {
                  Subset(counting_dataset(5), {1, 5});
                },
                Code::kIndex),
            "subset: index (5) is out of range for 5 samples");
}

TEST(ConcatDataset, JoinsDatasets) {
  const auto part = make_ref<const Subset>(counting_dataset(9), std::vector<int64_t>{7, 8});
  const auto joined = make_ref<const ConcatDataset>(
      std::vector<DatasetRef>{counting_dataset(3), counting_dataset(0), part});
  EXPECT_THAT(all(*joined), ElementsAre(0, 1, 2, 7, 8));
  EXPECT_THAT(gather(*joined, {4, 0, 2, 3, 4, 1}), ElementsAre(8, 0, 2, 7, 8, 1));
  EXPECT_THAT(values_of<int64_t>(sample(*joined, -5)[0]), ElementsAre(0));
}

TEST(ConcatDataset, ChecksItsParts) {
  EXPECT_EQ(error_of([] { ConcatDataset({}); }, Code::kInvalidArgument),
            "concat: at least one dataset is needed");
  const DatasetRef floats = tensor_dataset({tensor_of<float>({1}, {1})});
  EXPECT_EQ(error_of(
                [&] {
                  ConcatDataset({counting_dataset(1), floats});
                },
                Code::kDtype),
            "concat: field '0' of dataset 1 is f32, but dataset 0 has i64");
  const DatasetRef pairs = tensor_dataset({tensor_of<int64_t>({1, 2}, {1, 2})});
  EXPECT_EQ(error_of(
                [&] {
                  ConcatDataset({counting_dataset(1), pairs});
                },
                Code::kShape),
            "concat: field '0' of dataset 1 has the shape [2], but dataset 0 has []");
}

TEST(Nesting, IsBounded) {
  DatasetRef dataset = counting_dataset(1);
  const auto nest = [&] {
    for (int i = 0; i < 1000; ++i) {
      dataset = make_ref<const Subset>(dataset, std::vector<int64_t>{0});
    }
  };
  EXPECT_EQ(error_of(nest, Code::kLimit),
            "dataset: subsets and concatenations are nested 101 deep; at most 100 may be");
}

Batches indices_of(const std::vector<Ref<const Subset>>& parts) {
  Batches indices;
  for (const auto& part : parts) indices.push_back(part->indices());
  return indices;
}

// PyTorch 2.15: torch.manual_seed(0); [s.indices for s in random_split(range(10), ...)]
TEST(RandomSplit, GivesPyTorchsNumbers) {
  Generator generator(0);
  EXPECT_EQ(indices_of(random_split(counting_dataset(10), std::vector<int64_t>{3, 7}, generator)),
            (Batches{{4, 1, 7}, {5, 3, 9, 0, 8, 6, 2}}));
  generator.manual_seed(0);
  EXPECT_EQ(
      indices_of(random_split(counting_dataset(10), std::vector<double>{.33, .33, .34}, generator)),
      (Batches{{4, 1, 7, 5}, {3, 9, 0}, {8, 6, 2}}));
  generator.manual_seed(42);
  EXPECT_EQ(
      indices_of(random_split(counting_dataset(11), std::vector<double>{.5, .25, .25}, generator)),
      (Batches{{6, 8, 9, 2, 1, 10}, {0, 7, 3}, {5, 4}}));
}

TEST(RandomSplit, ChecksLengthsAndFractions) {
  Generator generator(0);
  const DatasetRef ten = counting_dataset(10);
  const auto by_length = [&](std::vector<int64_t> lengths) {
    return error_of([&] { random_split(ten, lengths, generator); }, Code::kInvalidArgument);
  };
  const auto by_fraction = [&](std::vector<double> fractions) {
    return error_of([&] { random_split(ten, fractions, generator); }, Code::kInvalidArgument);
  };
  EXPECT_EQ(by_length({3, 6}),
            "random_split: the lengths add up to 9, but the dataset has 10 samples");
  EXPECT_EQ(by_length({11, -1}), "random_split: lengths[1] (-1) must not be negative");
  EXPECT_EQ(by_fraction({.5, .4}), "random_split: the fractions must add up to 1, not 0.9");
  EXPECT_EQ(by_fraction({1.5, -.5}), "random_split: fractions[0] (1.5) must be between 0 and 1");
  EXPECT_EQ(by_fraction({NAN, 1}), "random_split: fractions[0] (nan) must be between 0 and 1");
}

}  // namespace
}  // namespace dlcore::data
