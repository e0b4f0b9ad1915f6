#include "kernels/cuda/launch.h"
#include "ops/create/create_math.h"

namespace dlcore::cuda {
namespace {

template <class Formula, class T>
__global__ void fill_kernel(Formula f, T* y, int64_t n) {
  for (int64_t i = thread_number(); i < n; i += thread_count()) y[i] = f(i);
}

template <class T, class Formula>
void fill(const Launch& launch, const Formula& f, const TensorRef& y) {
  if (y.numel == 0) return;
  const auto kernel = &fill_kernel<Formula, T>;
  DL_LAUNCH(kernel, grid_for(y.numel), kBlock, 0, launch.stream, f, y.as<T>(), y.numel);
}

}  // namespace

void arange(const Launch& launch, const TensorRef& y, Scalar start, Scalar step) {
  dispatch(y.dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    fill<T>(launch, Arange<T>(start, step), y);
  });
}

void linspace(const Launch& launch, const TensorRef& y, Scalar start, Scalar end) {
  dispatch(y.dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    fill<T>(launch, Linspace<T>(y.numel, start, end), y);
  });
}

}  // namespace dlcore::cuda
