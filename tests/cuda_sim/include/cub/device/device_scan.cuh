#pragma once

#include "device_reduce.cuh"

namespace cub {

struct DeviceScan {
  template <class In, class Out, class F, class T, class N>
  static cudaError_t ExclusiveScan(void* storage, size_t& bytes, In in, Out out, F f, T init, N n,
                                   cudaStream_t stream = nullptr) {
    return cuda_sim::with_temporary_storage(
        storage, bytes, cuda_sim::kReduceStorage, stream, [=]() mutable {
          auto value = init;
          for (N i = 0; i < n; ++i) {
            const auto next = f(value, in[i]);  // in and out may be the same
            out[i] = value;
            value = next;
          }
        });
  }
  template <class In, class Out, class F, class N>
  static cudaError_t InclusiveScan(void* storage, size_t& bytes, In in, Out out, F f, N n,
                                   cudaStream_t stream = nullptr) {
    return cuda_sim::with_temporary_storage(storage, bytes, cuda_sim::kReduceStorage, stream,
                                            [=]() mutable {
                                              if (n == 0) return;
                                              cuda_sim::ValueOf<In> value = in[0];
                                              out[0] = value;
                                              for (N i = 1; i < n; ++i)
                                                out[i] = value = f(value, in[i]);
                                            });
  }
  template <class In, class Out, class N>
  static cudaError_t ExclusiveSum(void* storage, size_t& bytes, In in, Out out, N n,
                                  cudaStream_t stream = nullptr) {
    using T = cuda_sim::ValueOf<In>;
    return ExclusiveScan(
        storage, bytes, in, out, [](T a, T b) -> T { return a + b; }, T{}, n, stream);
  }
  template <class In, class Out, class N>
  static cudaError_t InclusiveSum(void* storage, size_t& bytes, In in, Out out, N n,
                                  cudaStream_t stream = nullptr) {
    using T = cuda_sim::ValueOf<In>;
    return InclusiveScan(
        storage, bytes, in, out, [](T a, T b) -> T { return a + b; }, n, stream);
  }
};

}  // namespace cub
