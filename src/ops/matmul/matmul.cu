#include "kernels/cuda/elementwise.h"
#include "kernels/cuda/gemm.h"
#include "ops/matmul/row_sums.h"

namespace dlcore::cuda {

void sum(const Launch& launch, const TensorRef& y, const TensorRef& x,
         double divisor);  // ops/reduce

namespace {

// The strides of a batch of matrices.
struct BatchStrides {
  int64_t batch, row, column;
  explicit BatchStrides(const TensorRef& x)
      : batch(x.strides[0]), row(x.strides[1]), column(x.strides[2]) {}
};

// Integers have no BLAS. Sums wrap around. A thread for each element of c.
template <class T>
__global__ void integer_gemm_kernel(T* c, const T* a, const T* b, const T* bias, int64_t numel,
                                    int64_t m, int64_t n, int64_t k, BatchStrides a_at,
                                    BatchStrides b_at) {
  for (int64_t at = thread_number(); at < numel; at += thread_count()) {
    const int64_t j = at % n, i = at / n % m, batch = at / n / m;
    const T* x = a + batch * a_at.batch + i * a_at.row;
    const T* y = b + batch * b_at.batch + j * b_at.column;
    uint64_t sum = bias ? static_cast<uint64_t>(bias[j]) : 0;
    for (int64_t p = 0; p < k; ++p) {
      sum += static_cast<uint64_t>(x[p * a_at.column]) * static_cast<uint64_t>(y[p * b_at.row]);
    }
    c[at] = static_cast<T>(sum);
  }
}

template <class T>
void integer_gemm(const Launch& launch, const TensorRef& c, const TensorRef& a, const TensorRef& b,
                  const TensorRef& bias) {
  const auto kernel = &integer_gemm_kernel<T>;
  DL_LAUNCH(kernel, grid_for(c.numel), kBlock, 0, launch.stream, c.as<T>(), a.as<T>(), b.as<T>(),
            bias.as<T>(), c.numel, c.shape[1], c.shape[2], a.shape[2], BatchStrides(a),
            BatchStrides(b));
}

struct Copy {
  template <class T>
  DL_BOTH T operator()(T x) const {
    return x;
  }
};
// Every row of c becomes the bias, or 0 where there is none.
void fill_rows(const Launch& launch, const TensorRef& c, const TensorRef& bias) {
  alignas(8) char zero[8] = {};
  TensorRef row = bias;
  if (!bias.data) {
    row = TensorRef{};
    row.data = zero;
    row.numel = 1;
    row.immediate = true;
  }
  row.dtype = c.dtype;
  dispatch_floating(c.dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    map_typed<T, T>(launch, Copy{}, c, row);
  });
}

void floating_gemm(const Launch& launch, const TensorRef& c, const TensorRef& a, const TensorRef& b,
                   const TensorRef& bias) {
  const bool is_empty = a.shape[2] == 0;
  const bool is_one = c.shape[0] == 1 && !is_empty;
  if (bias.data && is_one && blas_gemm_with_bias(launch, c, a, b, bias.data)) return;
  if (is_empty || bias.data) fill_rows(launch, c, bias);
  if (!is_empty) blas_gemm(launch, c, a, b, bias.data ? 1 : 0);
}

}  // namespace

void gemm(const Launch& launch, const TensorRef& c, const TensorRef& a, const TensorRef& b,
          const TensorRef& bias) {
  if (is_floating(c.dtype)) return floating_gemm(launch, c, a, b, bias);
  dispatch_integers(c.dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    if constexpr (!std::is_same_v<T, bool>) integer_gemm<T>(launch, c, a, b, bias);
  });
}

void gemm_row_sums(const Launch& launch, const TensorRef& c, const TensorRef& sums,
                   const TensorRef& a, const TensorRef& b) {
  if (blas_gemm_with_row_sums(launch, c, sums.data, a, b)) return;
  blas_gemm(launch, c, a, b, 0);
  const RowSums operands = row_sums(sums, a);
  sum(launch, operands.y, operands.x, 1);
}

}  // namespace dlcore::cuda
