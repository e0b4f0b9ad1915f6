#pragma once

#include "../../cuda_sim/threads.h"

namespace cuda_sim {

inline int thread_of_block() {
  return static_cast<int>((threadIdx.z * blockDim.y + threadIdx.y) * blockDim.x + threadIdx.x);
}

}  // namespace cuda_sim

namespace cub {

enum BlockReduceAlgorithm {
  BLOCK_REDUCE_RAKING_COMMUTATIVE_ONLY,
  BLOCK_REDUCE_RAKING,
  BLOCK_REDUCE_WARP_REDUCTIONS
};

// The result is that of thread 0; the others get their own value back.
template <class T, int kX, BlockReduceAlgorithm kAlgorithm = BLOCK_REDUCE_WARP_REDUCTIONS,
          int kY = 1, int kZ = 1>
class BlockReduce {
 public:
  struct TempStorage {
    T values[kX * kY * kZ];
  };
  explicit BlockReduce(TempStorage& storage) : storage_(storage) {}

  template <class F>
  T Reduce(T value, F f) {
    return Reduce(value, f, kX * kY * kZ);
  }
  template <class F>
  T Reduce(T value, F f, int valid) {
    const int thread = cuda_sim::thread_of_block();
    storage_.values[thread] = value;
    __syncthreads();
    if (thread != 0) return value;
    for (int i = 1; i < valid; ++i) value = f(value, storage_.values[i]);
    return value;
  }
  T Sum(T value) { return Reduce(value, plus); }
  T Sum(T value, int valid) { return Reduce(value, plus, valid); }

 private:
  static T plus(T a, T b) { return a + b; }
  TempStorage& storage_;
};

}  // namespace cub
