#pragma once

#include <cstdint>
#include <vector>

#include "data/dataset.h"

namespace dlcore::data {

// How a stored sample becomes a row of a batch, step by step in the batch's dtype:
// y = (x / divisor - mean) / std. These are torchvision's ToTensor (divisor 255) and Normalize.
struct Conversion {
  DType dtype;         // of the batch; every stored value must fit it
  double divisor = 1;  // other than 1 only for floating dtypes
  // Per channel (the first dimension of the sample), one for all of them, or none: no
  // normalisation. As many as means; none is 0.
  std::vector<double> mean{};
  std::vector<double> stddev{};
};

// Converts samples of one field from the stored dtype. `field` is what a batch shall hold.
class RowConverter {
 public:
  RowConverter(DType stored, const Field& field, Conversion conversion);

  // x: one sample as stored, contiguous; y: its row of the batch.
  void operator()(const void* x, void* y) const;

 private:
  void cast(const void* x, void* y) const;
  template <class T>
  void divide(T* y) const;
  template <class T>
  void normalize(T* y) const;

  DType stored_;
  int64_t numel_;
  Conversion to_;
};

}  // namespace dlcore::data
