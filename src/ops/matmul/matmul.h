#pragma once

#include "kernels/kernel.h"

namespace dlcore {

// c = a b + beta c, or row by row a b + bias where bias has data. c: [B, M, N] row-major; a: [B, M,
// K] and b: [B, K, N], each matrix with one stride of 1, the batch with any stride; bias: [N],
// contiguous.
DL_KERNEL(gemm, void(const Launch&, const TensorRef& c, const TensorRef& a, const TensorRef& b,
                     const TensorRef& bias))
// c = a b for one matrix of floating numbers, as above, and sums[i] = the sum of a's row i; sums:
// [M], contiguous. M, N and K are positive.
DL_KERNEL(gemm_row_sums, void(const Launch&, const TensorRef& c, const TensorRef& sums,
                              const TensorRef& a, const TensorRef& b))

namespace ops {

// Matrix product with PyTorch's rules: vectors are taken as a row on the left and a column on the
// right, leading dimensions are batches and broadcast.
Tensor matmul(const Tensor& x, const Tensor& y);
Tensor mm(const Tensor& x, const Tensor& y);   // [M, K] x [K, N]
Tensor bmm(const Tensor& x, const Tensor& y);  // [B, M, K] x [B, K, N]
Tensor dot(const Tensor& x, const Tensor& y);  // [K] x [K]
Tensor outer(const Tensor& x, const Tensor& y);

// x weight^T + bias; x: [..., in], weight: [out, in], bias: [out] or undefined.
Tensor linear(const Tensor& x, const Tensor& weight, const Tensor& bias);

}  // namespace ops
}  // namespace dlcore
