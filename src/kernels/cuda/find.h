#pragma once

#include "device/cuda/cuda_backend.h"
#include "kernels/cuda/launch.h"

namespace dlcore::cuda {

template <class T, class Predicate>
__global__ void find_kernel(int64_t* finding, const T* x, int64_t n, Predicate is_bad) {
  for (int64_t i = thread_number(); i < n; i += thread_count()) {
    // Positions are never negative, so that they compare as well without a sign.
    if (is_bad(i, x[i])) {
      atomicMin(reinterpret_cast<unsigned long long*>(finding), static_cast<unsigned long long>(i));
    }
  }
}

// Lowers *finding (device/data_check.h) to the first i < n with is_bad(i, x[i]). The least is the
// same whichever thread comes first.
template <class T, class Predicate>
void find_first(const Launch& launch, int64_t* finding, const T* x, int64_t n,
                const Predicate& is_bad) {
  if (n > 0) {
    const auto kernel = &find_kernel<T, Predicate>;
    DL_LAUNCH(kernel, grid_for(n), kBlock, 0, launch.stream, finding, x, n, is_bad);
  }
  backend().check_launched(launch.device.index, finding);
}

}  // namespace dlcore::cuda
