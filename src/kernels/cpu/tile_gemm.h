#pragma once

#include "kernels/cpu/gemm.h"

namespace dlcore::cpu {

// C = start + A B on one thread, by libdl's own kernels, made for products that are small or have a
// short side; A: [m, k], B: [k, n], C: [m, n] with column_stride 1. Row i of start is at start.data
// + i * start.row_stride, so that a stride of 0 adds a bias; null: zeros. It may be C.
template <class T>
using TileGemm = void(int64_t m, int64_t n, int64_t k, Matrix<const T> a, Matrix<const T> b,
                      Matrix<const T> start, Matrix<T> c);

// Neighbouring columns of C are the lanes of a vector; each element is a sum in k's order (by
// blocks of k where k is long), wherever the product is cut.
TileGemm<float> tile_gemm;
TileGemm<double> tile_gemm;

// Sums along vectors of A's rows and B's columns, which lie in memory (a.column_stride =
// b.row_stride = 1); each element is a sum for each lane, added up at the end, wherever the product
// is cut. For long k.
TileGemm<float> dot_gemm;
TileGemm<double> dot_gemm;

}  // namespace dlcore::cpu
