#pragma once

#include "kernels/signature.h"

namespace dlcore::cuda {

// Products by cuBLASLt, in f32 or f64; f32 in full precision unless the program allows TF32
// (device/tf32.h). c: [B, M, N] row-major; a: [B, M, K] and b: [B, K, N], each matrix with
// one stride of 1, the batch with any stride. M, N, K and B are positive.

// c = a b + beta c
void blas_gemm(const Launch& launch, const TensorRef& c, const TensorRef& a, const TensorRef& b,
               double beta);

// What cuBLASLt does beside a product of matrices, B = 1, by an epilogue of it. False, and nothing
// is done, where it has none for these matrices. c = a b + bias in each row; bias: [N].
bool blas_gemm_with_bias(const Launch& launch, const TensorRef& c, const TensorRef& a,
                         const TensorRef& b, void* bias);
// c = a b; sums: [M], the sums of a's rows.
bool blas_gemm_with_row_sums(const Launch& launch, const TensorRef& c, void* sums,
                             const TensorRef& a, const TensorRef& b);

}  // namespace dlcore::cuda
