#pragma once

#include <cstdint>
#include <vector>

#include "data/compose.h"
#include "tensor/generator.h"

namespace dlcore::data {

// Cuts a dataset at random into parts that do not overlap, with PyTorch's numbers. The lengths must
// add up to the dataset's size.
std::vector<Ref<const Subset>> random_split(const DatasetRef& dataset,
                                            const std::vector<int64_t>& lengths,
                                            Generator& generator);
// The same by fractions that add up to 1: part i gets floor(size * fractions[i]) samples, and those
// left over are dealt out one each from the first part on.
std::vector<Ref<const Subset>> random_split(const DatasetRef& dataset,
                                            const std::vector<double>& fractions,
                                            Generator& generator);

}  // namespace dlcore::data
