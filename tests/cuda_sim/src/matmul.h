// The arithmetic of cublasLtMatmul.
#pragma once

#include "cublasLt.h"

struct cublasLtMatrixLayoutOpaque_t {
  uint32_t type;
  uint64_t rows, cols;  // as stored, before any transposition
  int64_t ld;
  int32_t order = CUBLASLT_ORDER_COL;
  int32_t batch_count = 1;
  int64_t batch_stride = 0;

  uint64_t index(uint64_t row, uint64_t col) const {
    const auto step = static_cast<uint64_t>(ld);
    return order == CUBLASLT_ORDER_COL ? row + col * step : row * step + col;
  }
};

struct cublasLtMatmulDescOpaque_t {
  int32_t compute_type, scale_type;
  int32_t pointer_mode = CUBLASLT_POINTER_MODE_HOST;
  int32_t transa = CUBLAS_OP_N, transb = CUBLAS_OP_N;
  uint32_t epilogue = CUBLASLT_EPILOGUE_DEFAULT;
  void* bias = nullptr;  // [m]; of BGRADB: [n]
  int64_t bias_batch_stride = 0;
  int32_t bias_type = -1;  // -1: that of D
  void* aux = nullptr;     // ReLU: a bit for each element; GELU: its input, [m, n]
  int64_t aux_ld = 0, aux_batch_stride = 0;
  int32_t aux_type = -1;
};

namespace cuda_sim {

constexpr size_t kMostWorkspace = 64 * 1024;

// The bits of an epilogue.
enum : uint32_t {
  kRelu = 2,
  kBias = 4,
  kDRelu = 8,
  kBiasGradient = 16,
  kGelu = 32,
  kDGelu = 64,
  kAux = 128,
  kBiasGradientA = 256,
  kBiasGradientB = 512
};

// D = epilogue(alpha op(A) op(B) + beta C); op(A): [m, k], op(B): [k, n], C and D: [m, n].
struct Matmul {
  cublasLtMatmulDescOpaque_t desc;
  cublasLtMatrixLayoutOpaque_t a_layout, b_layout, c_layout, d_layout;
  const void *a, *b, *c;
  void* d;
  double alpha, beta;
  void* workspace;
  size_t workspace_size;

  void operator()() const;
};

}  // namespace cuda_sim
