#pragma once

#include <cstdint>

#include "tensor/tensor_ref.h"

// How the elementwise machines see their operands.
namespace dlcore::kernels {

// One result and up to four inputs.
inline constexpr int kMaxOperands = 5;

// The operands over one set of dimensions, innermost first, neighbours merged where every operand
// allows it. Strides count bytes; a broadcast dimension's is 0.
struct Nest {
  int count;
  int ndim = 0;
  int64_t shape[kMaxNdim];
  int64_t strides[kMaxOperands][kMaxNdim];
  char* data[kMaxOperands];
  int64_t item[kMaxOperands];
  bool dense[kMaxOperands];      // row-major over the whole nest
  bool repeating[kMaxOperands];  // the same in every row

  // Dimension `dim` of the result, as operand k sees it.
  static int64_t stride_of(const TensorRef& operand, int result_ndim, int dim) {
    const int at = dim - (result_ndim - operand.ndim);
    if (at < 0 || operand.shape[at] == 1) return 0;
    return operand.strides[at] * size_of(operand.dtype);
  }

  void add_dim(const TensorRef* const* operands, int dim) {
    const TensorRef& result = *operands[0];
    const int64_t result_stride = stride_of(result, result.ndim, dim);
    int at = ndim++;
    for (; at > 0 && strides[0][at - 1] > result_stride; --at) move_dim(at - 1, at);
    shape[at] = result.shape[dim];
    for (int k = 0; k < count; ++k) strides[k][at] = stride_of(*operands[k], result.ndim, dim);
  }
  void move_dim(int from, int to) {
    shape[to] = shape[from];
    for (int k = 0; k < count; ++k) strides[k][to] = strides[k][from];
  }

  bool mergeable(int inner, int outer) const {
    for (int k = 0; k < count; ++k) {
      if (strides[k][outer] != strides[k][inner] * shape[inner]) return false;
    }
    return true;
  }
  void merge_dims() {
    if (ndim == 0) return;
    int last = 0;
    for (int dim = 1; dim < ndim; ++dim) {
      if (mergeable(last, dim)) {
        shape[last] *= shape[dim];
      } else {
        move_dim(dim, ++last);
      }
    }
    ndim = last + 1;
  }
  bool is_dense(int k) const {
    int64_t expected = item[k];
    for (int dim = 0; dim < ndim; ++dim) {
      if (strides[k][dim] != expected) return false;
      expected *= shape[dim];
    }
    return true;
  }
  bool is_repeating(int k) const {
    for (int dim = 1; dim < ndim; ++dim) {
      if (strides[k][dim] != 0) return false;
    }
    return true;
  }

  Nest(const TensorRef* const* operands, int operand_count) : count(operand_count) {
    for (int k = 0; k < count; ++k) {
      data[k] = operands[k]->as<char>();
      item[k] = size_of(operands[k]->dtype);
    }
    for (int dim = operands[0]->ndim - 1; dim >= 0; --dim) {
      if (operands[0]->shape[dim] != 1) add_dim(operands, dim);
    }
    merge_dims();
    for (int k = 0; k < count; ++k) {
      dense[k] = is_dense(k);
      repeating[k] = is_repeating(k);
    }
  }
};

inline bool is_row_major(const TensorRef& x) {
  int64_t expected = 1;
  for (int dim = x.ndim - 1; dim >= 0; --dim) {
    if (x.shape[dim] != 1 && x.strides[dim] != expected) return false;
    expected *= x.shape[dim];
  }
  return true;
}

}  // namespace dlcore::kernels
