// Launches of the kernels with which the simulation is tested.
#pragma once

#include <cuda_runtime_api.h>

#include <cstdint>

namespace kernels {

// simple.cu
void fill(float* x, float value, int n, cudaStream_t stream);         // a grid-stride loop
void add(float* x, const float* y, int n, cudaStream_t stream);       // x += y
void add_unguarded(float* x, int blocks, int threads, cudaStream_t);  // each thread: one more
void record_order(int* order, int* counter, int blocks, int threads, cudaStream_t stream);
void nothing(dim3 grid, dim3 block, size_t shared_bytes, cudaStream_t stream);
cudaError_t allow_nothing(int shared_bytes);               // as much dynamic shared memory
void read_shared(float* out, int n, cudaStream_t stream);  // uninitialised dynamic shared memory
void vectors(const float4* x, float4* out, int n, cudaStream_t stream);  // out = 2 x
void numbers(unsigned* out, cudaStream_t stream);  // bit functions; see simple.cu

// reduce.cu: x: [rows, cols]
void row_sums(const float* x, float* sums, int rows, int cols, int threads, cudaStream_t stream);
void reverse_rows(float* x, int rows, int cols, cudaStream_t stream);  // through shared memory
void count_positive(const float* x, int* counts, int blocks, int threads, cudaStream_t stream);
void warp_functions(int* out, int threads, cudaStream_t stream);  // 8 for each thread
void segments(int* out, int width, cudaStream_t stream);          // 4 shuffles for each lane
void half_warps(int* out, cudaStream_t stream);  // two masks at once, from two branches

// atomics.cu
struct Totals {
  int i, most, least, bits;
  unsigned u;
  unsigned long long l;
  float f;
  double d;
};
void totals(Totals* totals, int n, cudaStream_t stream);
void last_block(const float* x, float* partial, unsigned* done, float* sum, int blocks,
                cudaStream_t stream);

// cub.cu
void sort_descending(const float* keys, float* keys_out, const int* values, int* values_out, int n,
                     cudaStream_t stream);
void sort_ascending(const int64_t* keys, int64_t* keys_out, int64_t n, cudaStream_t stream);
void sum_and_most(const float* x, float* sum, float* most, int n, cudaStream_t stream);
void running_sums(const int* x, int* inclusive, int* exclusive, int n, cudaStream_t stream);
void select_flagged(const int* x, const bool* flags, int* out, int* count, int n,
                    cudaStream_t stream);
void block_sum(const int* x, int* out, cudaStream_t stream);  // x: [128]; out: [3], see cub.cu

// wrong.cu: what must be reported
void divergent_barrier(int* out, int threads, cudaStream_t stream);
void barrier_after_exit(int* out, int threads, cudaStream_t stream);
void lane_not_in_mask(int* out, cudaStream_t stream);
void partial_warp(int* out, cudaStream_t stream);  // a lane that the others wait for never comes
void missing_barrier(int* out, int threads, cudaStream_t stream);

}  // namespace kernels
