// The loader's orders and random_split against PyTorch's in tests/golden.
#include "data/compose.h"
#include "data/sampler.h"
#include "data/split.h"
#include "data_testing.h"
#include "golden/cases.h"

namespace dlcore::data {
namespace {

using golden::Array;
using golden::Case;

std::vector<int64_t> indices_of(const Array& array) {
  const auto* first = reinterpret_cast<const int64_t*>(array.data);
  return {first, first + array.numel()};
}

Batches expected(const Case& c) {
  Batches batches;
  for (const Array& batch : c.out) batches.push_back(indices_of(batch));
  return batches;
}

int64_t integer(const Case& c, size_t i) { return std::get<int64_t>(c.args.at(i)); }

LoaderOptions options_of(const Case& c) {
  LoaderOptions options;
  options.batch_size = integer(c, 1);
  options.shuffle = std::get<bool>(c.args[2]);
  options.drop_last = std::get<bool>(c.args[3]);
  if (const auto* seed = std::get_if<int64_t>(&c.args[5])) {
    options.generator = make_ref<Generator>(static_cast<uint64_t>(*seed));
  }
  return options;
}

TEST(LoaderGolden, VisitsSamplesInPyTorchsOrder) {
  ASSERT_FALSE(golden::cases_of("loader").empty());
  for (const Case& c : golden::cases_of("loader")) {
    for (const int64_t workers : {0, 2}) {
      SCOPED_TRACE(c.where);
      manual_seed(*c.seed);
      LoaderOptions options = options_of(c);
      options.num_workers = workers;
      Loader loader(counting_dataset(integer(c, 0)), options);
      Batches batches;
      for (int64_t epoch = 0; epoch < integer(c, 4); ++epoch) {
        for (auto& batch : rest_of_epoch(&loader)) batches.push_back(std::move(batch));
      }
      EXPECT_EQ(batches, expected(c)) << workers << " workers";
    }
  }
}

Batches split(const Case& c) {
  manual_seed(*c.seed);
  const DatasetRef whole = counting_dataset(integer(c, 0));
  const auto* lengths = std::get_if<std::vector<int64_t>>(&c.args[1]);
  const auto parts =
      lengths ? random_split(whole, *lengths, default_generator())
              : random_split(whole, std::get<std::vector<double>>(c.args[1]), default_generator());
  Batches indices;
  for (const auto& part : parts) indices.push_back(part->indices());
  return indices;
}

TEST(SplitGolden, DealsAsPyTorchDoes) {
  ASSERT_FALSE(golden::cases_of("random_split").empty());
  for (Case c : golden::cases_of("random_split")) {
    SCOPED_TRACE(c.where);
    if (c.error.empty()) {
      EXPECT_EQ(split(c), expected(c));
    } else {
      c.seed = 0;
      EXPECT_THROW(split(c), Error) << c.error;
    }
  }
}

TEST(SamplerGolden, DrawsAsPyTorchDoes) {
  for (const Case& c : golden::cases_of("random_sampler")) {
    manual_seed(*c.seed);
    RandomSampler sampler(integer(c, 0), true, integer(c, 1), {});
    EXPECT_EQ(sampler.draw(), indices_of(c.out[0])) << c.where;
  }
  for (const Case& c : golden::cases_of("weighted_sampler")) {
    manual_seed(*c.seed);
    WeightedRandomSampler sampler(std::get<std::vector<double>>(c.args[0]), integer(c, 1),
                                  std::get<bool>(c.args[2]), {});
    EXPECT_EQ(sampler.draw(), indices_of(c.out[0])) << c.where;
  }
}

}  // namespace
}  // namespace dlcore::data
