#pragma once

#include "block_reduce.cuh"

namespace cub {

enum BlockScanAlgorithm { BLOCK_SCAN_RAKING, BLOCK_SCAN_RAKING_MEMOIZE, BLOCK_SCAN_WARP_SCANS };

template <class T, int kX, BlockScanAlgorithm kAlgorithm = BLOCK_SCAN_RAKING, int kY = 1,
          int kZ = 1>
class BlockScan {
 public:
  struct TempStorage {
    T values[kX * kY * kZ];
  };
  explicit BlockScan(TempStorage& storage) : storage_(storage) {}

  void InclusiveSum(T input, T& output) {
    T all;
    InclusiveSum(input, output, all);
  }
  void InclusiveSum(T input, T& output, T& all) {
    sum(input, output, all, cuda_sim::thread_of_block() + 1);
  }
  void ExclusiveSum(T input, T& output) {
    T all;
    ExclusiveSum(input, output, all);
  }
  void ExclusiveSum(T input, T& output, T& all) {
    sum(input, output, all, cuda_sim::thread_of_block());
  }

 private:
  void sum(T input, T& output, T& all, int count) {
    storage_.values[cuda_sim::thread_of_block()] = input;
    __syncthreads();
    T total{};
    for (int i = 0; i < kX * kY * kZ; ++i) {
      if (i == count) output = total;
      total += storage_.values[i];
    }
    if (count == kX * kY * kZ) output = total;
    all = total;
  }
  TempStorage& storage_;
};

}  // namespace cub
