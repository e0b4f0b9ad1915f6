#pragma once

// Inlined without optimisation too: g++ 12 forgets the instruction set of a template's members and
// friends, so that a real call between them passes wide vectors in two different ways.
#define DL_INLINE inline __attribute__((always_inline))

// A formula functor in a room's x_math.h is compiled by every backend: DL_BOTH stands on its call
// operator.
#if defined(__CUDACC__) || defined(DL_CUDA_SIMULATED)
#define DL_BOTH __host__ __device__ inline
#else
#define DL_BOTH DL_INLINE
#endif
