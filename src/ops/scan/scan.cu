#include "kernels/cuda/launch.h"
#include "kernels/cuda/vec.h"

namespace dlcore::cuda {
namespace {

// A thread for each sum: CUB's scans of floating numbers do not promise the same bits twice.
template <class T, class Sum>
__global__ void cumsum_kernel(T* y, const T* x, int64_t columns, int64_t n, int64_t inner) {
  for (int64_t c = thread_number(); c < columns; c += thread_count()) {
    const int64_t first = c / inner * n * inner + c % inner;
    Number<Sum> sum(0);
    for (int64_t i = first; i < first + n * inner; i += inner) {
      sum = sum + Number<Sum>(x[i]);
      y[i] = static_cast<T>(sum.raw);
    }
  }
}

template <class T, class Sum>
void accumulate(const Launch& launch, const TensorRef& y, const TensorRef& x) {
  const int64_t columns = x.shape[0] * x.shape[2];
  const auto kernel = &cumsum_kernel<T, Sum>;
  DL_LAUNCH(kernel, grid_for(columns), kBlock, 0, launch.stream, y.as<T>(), x.as<T>(), columns,
            x.shape[1], x.shape[2]);
}

}  // namespace

void cumsum(const Launch& launch, const TensorRef& y, const TensorRef& x) {
  if (x.numel == 0) return;
  if (x.dtype == DType::kF32) return accumulate<float, double>(launch, y, x);
  if (x.dtype == DType::kF64) return accumulate<double, double>(launch, y, x);
  accumulate<int64_t, int64_t>(launch, y, x);
}

}  // namespace dlcore::cuda
