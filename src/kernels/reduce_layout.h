#pragma once

#include "base/fixed_vector.h"
#include "tensor/tensor_ref.h"

namespace dlcore::kernels {

// Axes of an iteration, outermost first.
struct Axis {
  int64_t size;
  int64_t x_stride;
  int64_t y_stride;
};
using Axes = FixedVector<Axis, kMaxNdim>;

int64_t numel_of(const Axes& axes);

// A reduction as its loops: axes of size 1 are gone, neighbours that follow each other in memory
// are one, and the smallest step stands last.
struct ReduceLayout {
  Axes kept;        // one output per index
  Axes reduced;     // the inputs of one output; y_stride is 0
  int64_t outputs;  // numel of kept
  int64_t count;    // numel of reduced

  // Columns: outputs lie side by side in x, so that one vector serves several of them.
  bool by_columns() const {
    const bool rows = !reduced.empty() && reduced.back().x_stride == 1;
    return !rows && !kept.empty() && kept.back().x_stride == 1 && kept.back().size > 1;
  }
};

// y has the rank of x, and in each dimension x's size, or 1 where x is reduced.
ReduceLayout reduce_layout(const TensorRef& y, const TensorRef& x);

// Where element `index` (row-major) of the axes lies, counted from the first.
int64_t x_offset(const Axes& axes, int64_t index);
int64_t y_offset(const Axes& axes, int64_t index);

}  // namespace dlcore::kernels
