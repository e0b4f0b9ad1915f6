#pragma once

#include <cstdint>
#include <iterator>
#include <limits>

#include "../../cuda_sim/library.h"

namespace cuda_sim {

constexpr size_t kReduceStorage = 1024;

template <class In>
using ValueOf = std::decay_t<decltype(*std::declval<In>())>;

}  // namespace cuda_sim

namespace cub {

struct DeviceReduce {
  template <class In, class Out, class N, class F, class T>
  static cudaError_t Reduce(void* storage, size_t& bytes, In in, Out out, N n, F f, T init,
                            cudaStream_t stream = nullptr) {
    return cuda_sim::with_temporary_storage(storage, bytes, cuda_sim::kReduceStorage, stream,
                                            [=]() mutable {
                                              auto value = init;
                                              for (N i = 0; i < n; ++i) value = f(value, in[i]);
                                              *out = value;
                                            });
  }
  template <class In, class Out, class N>
  static cudaError_t Sum(void* storage, size_t& bytes, In in, Out out, N n,
                         cudaStream_t stream = nullptr) {
    using T = cuda_sim::ValueOf<In>;
    return Reduce(
        storage, bytes, in, out, n, [](T a, T b) -> T { return a + b; }, T{}, stream);
  }
  template <class In, class Out, class N>
  static cudaError_t Max(void* storage, size_t& bytes, In in, Out out, N n,
                         cudaStream_t stream = nullptr) {
    using T = cuda_sim::ValueOf<In>;
    return Reduce(
        storage, bytes, in, out, n, [](T a, T b) { return a < b ? b : a; },
        std::numeric_limits<T>::lowest(), stream);
  }
  template <class In, class Out, class N>
  static cudaError_t Min(void* storage, size_t& bytes, In in, Out out, N n,
                         cudaStream_t stream = nullptr) {
    using T = cuda_sim::ValueOf<In>;
    return Reduce(
        storage, bytes, in, out, n, [](T a, T b) { return b < a ? b : a; },
        std::numeric_limits<T>::max(), stream);
  }
  // The first of equals.
  template <class In, class Extremum, class Index>
  static cudaError_t ArgMax(void* storage, size_t& bytes, In in, Extremum max, Index index,
                            int64_t n, cudaStream_t stream = nullptr) {
    return arg_best(storage, bytes, in, max, index, n, stream,
                    [](auto a, auto best) { return best < a; });
  }
  template <class In, class Extremum, class Index>
  static cudaError_t ArgMin(void* storage, size_t& bytes, In in, Extremum min, Index index,
                            int64_t n, cudaStream_t stream = nullptr) {
    return arg_best(storage, bytes, in, min, index, n, stream,
                    [](auto a, auto best) { return a < best; });
  }

 private:
  template <class In, class Extremum, class Index, class Better>
  static cudaError_t arg_best(void* storage, size_t& bytes, In in, Extremum extremum, Index index,
                              int64_t n, cudaStream_t stream, Better better) {
    return cuda_sim::with_temporary_storage(
        storage, bytes, cuda_sim::kReduceStorage, stream, [=]() mutable {
          int64_t best = 0;
          for (int64_t i = 1; i < n; ++i)
            if (better(in[i], in[best])) best = i;
          if (n > 0) *extremum = in[best];
          *index = n > 0 ? best : 1;  // CUB's answer for nothing
        });
  }
};

}  // namespace cub
