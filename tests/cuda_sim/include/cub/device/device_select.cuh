#pragma once

#include "device_reduce.cuh"

namespace cub {

struct DeviceSelect {
  template <class In, class Flags, class Out, class Count, class N>
  static cudaError_t Flagged(void* storage, size_t& bytes, In in, Flags flags, Out out, Count count,
                             N n, cudaStream_t stream = nullptr) {
    return select(storage, bytes, in, out, count, n, stream,
                  [flags](N i) { return static_cast<bool>(flags[i]); });
  }
  template <class In, class Out, class Count, class N, class F>
  static cudaError_t If(void* storage, size_t& bytes, In in, Out out, Count count, N n, F f,
                        cudaStream_t stream = nullptr) {
    return select(storage, bytes, in, out, count, n, stream,
                  [in, f](N i) mutable { return f(in[i]); });
  }
  template <class In, class Out, class Count, class N>
  static cudaError_t Unique(void* storage, size_t& bytes, In in, Out out, Count count, N n,
                            cudaStream_t stream = nullptr) {
    return select(storage, bytes, in, out, count, n, stream,
                  [in](N i) { return i == 0 || !(in[i] == in[i - 1]); });
  }

 private:
  template <class In, class Out, class Count, class N, class Keep>
  static cudaError_t select(void* storage, size_t& bytes, In in, Out out, Count count, N n,
                            cudaStream_t stream, Keep keep) {
    return cuda_sim::with_temporary_storage(storage, bytes, cuda_sim::kReduceStorage, stream,
                                            [=]() mutable {
                                              N kept = 0;
                                              for (N i = 0; i < n; ++i)
                                                if (keep(i)) out[kept++] = in[i];
                                              *count = kept;
                                            });
  }
};

}  // namespace cub
