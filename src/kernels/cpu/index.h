#pragma once

#include <cstdint>

#include "tensor/tensor_ref.h"

namespace dlcore::cpu {

// Elements are addressed by i64 indices that were checked before. Additions to one element happen
// in the order of the indices, for any number of threads.

// y[o][i][:] = x[o][index[i]][:]; x: [outer, n, inner], y: [outer, k, inner], index: [k], all
// contiguous.
void select_rows(const TensorRef& y, const TensorRef& x, const TensorRef& index);
// y[o][index[i]][:] += x[o][i][:]; y: [outer, n, inner], x: [outer, k, inner].
void add_rows(const TensorRef& y, const TensorRef& x, const TensorRef& index);
// y[o][index[i]][:] = x[o][i][:], in the order of i.
void copy_rows(const TensorRef& y, const TensorRef& x, const TensorRef& index);

// y[..., i, ...] = x[..., index[..., i, ...], ...] along dim; y: index's shape, contiguous like it.
void gather_elements(const TensorRef& y, const TensorRef& x, const TensorRef& index, int dim);
// y[..., index[..., i, ...], ...] += x[..., i, ...]; index contiguous, x at least its size.
void scatter_elements(const TensorRef& y, const TensorRef& x, const TensorRef& index, int dim);

}  // namespace dlcore::cpu
