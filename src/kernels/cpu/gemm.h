#pragma once

#include <cstdint>

namespace dlcore::cpu {

// A matrix in memory: element (i, j) at data[i * row_stride + j * column_stride]. One of the
// strides is 1.
template <class T>
struct Matrix {
  T* data;
  int64_t row_stride;
  int64_t column_stride;
};

// C = beta C + A B on one thread; A: [m, k], B: [k, n], C: [m, n] with column_stride 1. With beta =
// 0 what stood in C is not read.
template <class T>
using GemmBody = void(int64_t m, int64_t n, int64_t k, Matrix<const T> a, Matrix<const T> b, T beta,
                      Matrix<T> c);

// libdl's own, which any CPU can run.
GemmBody<float> own_gemm;
GemmBody<double> own_gemm;

// OpenBLAS's, once it has agreed with libdl's own on a few products at the first call; else libdl's
// own: OpenBLAS picks its kernels by tables of CPUs, which age.
template <class T>
GemmBody<T>* trusted_gemm();

// "OpenBLAS 0.3.21 Zen", or why libdl's own is used.
const char* gemm_description();

// C = start + A B, with start as tile_gemm.h has it, by whatever is fastest for the shape: libdl's
// own kernels for small and skinny products, OpenBLAS for large ones; cut into pieces by the shape
// alone and shared among threads.
template <class T>
void gemm(int64_t m, int64_t n, int64_t k, Matrix<const T> a, Matrix<const T> b,
          Matrix<const T> start, Matrix<T> c);

}  // namespace dlcore::cpu
