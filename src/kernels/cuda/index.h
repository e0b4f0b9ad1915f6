#pragma once

#include "kernels/signature.h"

namespace dlcore::cuda {

// y[keys[i]][:] += x[i][:] for i < count, in the order of i for each key: the keys are sorted by a
// stable sort, and each run of equal ones is added up by itself. All of `width` elements; in each
// of `outer` slices of y and x, y_slice and x_slice elements apart.
struct KeyedRows {
  const int64_t* keys;
  int64_t count, width;
  int64_t outer, y_slice, x_slice;
};
void add_by_key(const Launch& launch, const TensorRef& y, const TensorRef& x,
                const KeyedRows& rows);
// y[keys[i]][:] = x[i][:], of each key the last.
void copy_by_key(const Launch& launch, const TensorRef& y, const TensorRef& x,
                 const KeyedRows& rows);

}  // namespace dlcore::cuda
