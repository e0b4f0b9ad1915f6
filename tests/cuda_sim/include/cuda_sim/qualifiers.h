// The words with which CUDA extends C++.
#pragma once

#ifndef DL_CUDA_SIMULATED
#define DL_CUDA_SIMULATED 1
#endif

#define __host__
#define __device__
#define __global__
// A copy per thread of the host is a copy per block: one such thread runs one block at a time.
#define __shared__ static thread_local
#define __constant__ static
#define __forceinline__ inline __attribute__((always_inline))
#define __launch_bounds__(...)
#define __grid_constant__
#define __align__(n) alignas(n)
