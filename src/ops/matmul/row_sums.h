#pragma once

#include "tensor/tensor_ref.h"

namespace dlcore {

// What the kernel `sum` takes for the sums of a's rows: y = the sum of x along dimension 0.
struct RowSums {
  TensorRef y, x;
};

// sums: [M], a: [1, M, K].
inline RowSums row_sums(const TensorRef& sums, const TensorRef& a) {
  RowSums operands{sums, a};
  TensorRef &y = operands.y, &x = operands.x;
  y.ndim = x.ndim = 2;
  y.shape[0] = 1;
  y.shape[1] = x.shape[1] = a.shape[1];
  x.shape[0] = a.shape[2];
  y.strides[0] = a.shape[1];
  y.strides[1] = 1;
  x.strides[0] = a.strides[2];
  x.strides[1] = a.strides[1];
  return operands;
}

}  // namespace dlcore
