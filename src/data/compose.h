#pragma once

#include <cstdint>
#include <vector>

#include "data/dataset.h"

namespace dlcore::data {

// Some samples of a dataset, in an order of their own. Negative indices count from the end.
class Subset final : public Dataset {
 public:
  Subset(DatasetRef whole, std::vector<int64_t> indices);
  const std::vector<int64_t>& indices() const { return indices_; }
  bool any_thread() const override { return whole_->any_thread(); }
  void gather(const int64_t* indices, int64_t count, void* const* rows) const override;

 private:
  DatasetRef whole_;
  std::vector<int64_t> indices_;
};

// Datasets one after the other. Their fields must agree in number, dtype and shape; the names are
// the first one's.
class ConcatDataset final : public Dataset {
 public:
  explicit ConcatDataset(std::vector<DatasetRef> parts);
  bool any_thread() const override;
  void gather(const int64_t* indices, int64_t count, void* const* rows) const override;

 private:
  size_t part_of(int64_t index) const;

  std::vector<DatasetRef> parts_;
  std::vector<int64_t> ends_;  // of each part: the index after its last sample
};

}  // namespace dlcore::data
