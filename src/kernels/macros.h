#pragma once

// A formula functor in a room's x_math.h is compiled by every backend: DL_BOTH stands on its call
// operator.
#if defined(__CUDACC__) || defined(DL_CUDA_SIMULATED)
#define DL_BOTH __host__ __device__ inline
#else
#define DL_BOTH inline __attribute__((always_inline))
#endif
