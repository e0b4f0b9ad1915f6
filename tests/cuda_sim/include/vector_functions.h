// make_float4 and its kind.
#pragma once

#include "vector_types.h"

#define CUDA_SIM_MAKE2(V, T) \
  constexpr V make_##V(T x, T y) { return V{x, y}; }
#define CUDA_SIM_MAKE3(V, T) \
  constexpr V make_##V(T x, T y, T z) { return V{x, y, z}; }
#define CUDA_SIM_MAKE4(V, T) \
  constexpr V make_##V(T x, T y, T z, T w) { return V{x, y, z, w}; }
CUDA_SIM_MAKE2(char2, signed char)
CUDA_SIM_MAKE4(char4, signed char)
CUDA_SIM_MAKE2(uchar2, unsigned char)
CUDA_SIM_MAKE4(uchar4, unsigned char)
CUDA_SIM_MAKE2(short2, short)
CUDA_SIM_MAKE4(short4, short)
CUDA_SIM_MAKE2(ushort2, unsigned short)
CUDA_SIM_MAKE4(ushort4, unsigned short)
CUDA_SIM_MAKE2(int2, int)
CUDA_SIM_MAKE3(int3, int)
CUDA_SIM_MAKE4(int4, int)
CUDA_SIM_MAKE2(uint2, unsigned)
CUDA_SIM_MAKE3(uint3, unsigned)
CUDA_SIM_MAKE4(uint4, unsigned)
CUDA_SIM_MAKE2(longlong2, long long)
CUDA_SIM_MAKE2(ulonglong2, unsigned long long)
CUDA_SIM_MAKE2(float2, float)
CUDA_SIM_MAKE3(float3, float)
CUDA_SIM_MAKE4(float4, float)
CUDA_SIM_MAKE2(double2, double)
CUDA_SIM_MAKE3(double3, double)
#undef CUDA_SIM_MAKE2
#undef CUDA_SIM_MAKE3
#undef CUDA_SIM_MAKE4
