#include "data/split.h"

#include <cmath>

#include "base/checked.h"
#include "data/sampler.h"

namespace dlcore::data {
namespace {

void check_lengths(const std::vector<int64_t>& lengths, int64_t size) {
  int64_t sum = 0;
  for (size_t i = 0; i < lengths.size(); ++i) {
    DL_CHECK(lengths[i] >= 0, Code::kInvalidArgument, "random_split: lengths[", i, "] (",
             lengths[i], ") must not be negative");
    sum = checked_add(sum, lengths[i], "random_split: sum of lengths");
  }
  DL_CHECK(sum == size, Code::kInvalidArgument, "random_split: the lengths add up to ", sum,
           ", but the dataset has ", size, " samples");
}

void check_fractions(const std::vector<double>& fractions) {
  double sum = 0;
  for (size_t i = 0; i < fractions.size(); ++i) {
    DL_CHECK(fractions[i] >= 0 && fractions[i] <= 1, Code::kInvalidArgument,
             "random_split: fractions[", i, "] (", fractions[i], ") must be between 0 and 1");
    sum += fractions[i];
  }
  DL_CHECK(std::abs(sum - 1) <= 1e-9, Code::kInvalidArgument,
           "random_split: the fractions must add up to 1, not ", sum);
}

std::vector<int64_t> lengths_of(const std::vector<double>& fractions, int64_t size) {
  std::vector<int64_t> lengths;
  int64_t left = size;
  for (double fraction : fractions) {
    lengths.push_back(static_cast<int64_t>(std::floor(static_cast<double>(size) * fraction)));
    left -= lengths.back();
  }
  for (size_t i = 0; left > 0; i = (i + 1) % lengths.size(), --left) ++lengths[i];
  return lengths;
}

}  // namespace

std::vector<Ref<const Subset>> random_split(const DatasetRef& dataset,
                                            const std::vector<int64_t>& lengths,
                                            Generator& generator) {
  check_lengths(lengths, dataset->size());
  const std::vector<int64_t> order = permutation(dataset->size(), generator);
  std::vector<Ref<const Subset>> parts;
  auto begin = order.begin();
  for (int64_t length : lengths) {
    parts.push_back(make_ref<const Subset>(dataset, std::vector<int64_t>(begin, begin + length)));
    begin += length;
  }
  return parts;
}

std::vector<Ref<const Subset>> random_split(const DatasetRef& dataset,
                                            const std::vector<double>& fractions,
                                            Generator& generator) {
  check_fractions(fractions);
  return random_split(dataset, lengths_of(fractions, dataset->size()), generator);
}

}  // namespace dlcore::data
