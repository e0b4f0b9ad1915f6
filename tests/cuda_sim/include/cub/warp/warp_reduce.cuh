#pragma once

#include "../../cuda_sim/threads.h"

namespace cub {

// The result is that of the first of `kThreads` lanes; the others get their own value back.
template <class T, int kThreads = 32>
class WarpReduce {
 public:
  struct TempStorage {
    T values[kThreads];
  };
  explicit WarpReduce(TempStorage& storage) : storage_(storage) {}

  template <class F>
  T Reduce(T value, F f) {
    return Reduce(value, f, kThreads);
  }
  template <class F>
  T Reduce(T value, F f, int valid) {
    const int lane = cuda_sim::lane_id() % kThreads;
    storage_.values[lane] = value;
    __syncwarp();
    if (lane != 0) return value;
    for (int i = 1; i < valid; ++i) value = f(value, storage_.values[i]);
    return value;
  }
  T Sum(T value) {
    return Reduce(value, [](T a, T b) -> T { return a + b; });
  }

 private:
  TempStorage& storage_;
};

}  // namespace cub
