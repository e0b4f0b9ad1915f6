#pragma once

#include "kernels/signature.h"

namespace dlcore::cuda {

// c = a b + beta c by cuBLASLt, in full precision (no TF32); f32 or f64. c: [B, M, N] row-major;
// a: [B, M, K] and b: [B, K, N], each matrix with one stride of 1, the batch with any stride. M, N,
// K and B are positive.
void blas_gemm(const Launch& launch, const TensorRef& c, const TensorRef& a, const TensorRef& b,
               double beta);

}  // namespace dlcore::cuda
