// What a kernel's thread knows of its place, and how it meets the others of its block and warp.
#pragma once

#include <cstdint>
#include <cstring>
#include <type_traits>

#include "../vector_types.h"

#pragma GCC visibility push(default)

#define CUDA_SIM_THREAD_VARIABLE extern __thread __attribute__((tls_model("initial-exec")))
CUDA_SIM_THREAD_VARIABLE uint3 threadIdx;
CUDA_SIM_THREAD_VARIABLE uint3 blockIdx;
CUDA_SIM_THREAD_VARIABLE uint3 blockDim;
CUDA_SIM_THREAD_VARIABLE uint3 gridDim;
constexpr int warpSize = 32;

namespace cuda_sim {

// Waits for every thread of the block; returns how many gave true.
int block_barrier(bool predicate);
// Each waits for all lanes of `mask` that have not left the kernel.
unsigned warp_ballot(unsigned mask, bool predicate);
// The value of `lane`; all bits are set where that lane did not take part.
uint64_t warp_shuffle(unsigned mask, uint64_t value, int lane);
int lane_id();
void* dynamic_shared();
[[noreturn]] void trap();

template <class T>
T shuffle(unsigned mask, T value, int lane) {
  static_assert(std::is_arithmetic_v<T> && sizeof(T) <= 8, "shuffles take numbers");
  uint64_t bits = 0;
  std::memcpy(&bits, &value, sizeof value);
  bits = warp_shuffle(mask, bits, lane);
  std::memcpy(&value, &bits, sizeof value);
  return value;
}

}  // namespace cuda_sim

#pragma GCC visibility pop

inline void __syncthreads() { cuda_sim::block_barrier(false); }
inline int __syncthreads_count(int predicate) { return cuda_sim::block_barrier(predicate != 0); }
inline int __syncthreads_or(int predicate) { return __syncthreads_count(predicate) != 0; }
inline int __syncthreads_and(int predicate) { return __syncthreads_count(predicate == 0) == 0; }

constexpr unsigned cuda_sim_all_lanes = 0xffffffffu;

inline void __syncwarp(unsigned mask = cuda_sim_all_lanes) { cuda_sim::warp_ballot(mask, false); }
inline unsigned __ballot_sync(unsigned mask, int predicate) {
  return cuda_sim::warp_ballot(mask, predicate != 0);
}
inline int __any_sync(unsigned mask, int predicate) { return __ballot_sync(mask, predicate) != 0; }
inline int __all_sync(unsigned mask, int predicate) { return __ballot_sync(mask, !predicate) == 0; }
inline unsigned __activemask() { return 1u << cuda_sim::lane_id(); }

// Lanes fall into segments of `width`, a power of two; where the source lies outside the own
// segment, the own value comes back.
template <class T>
T __shfl_sync(unsigned mask, T value, int source, int width = warpSize) {
  const int first = cuda_sim::lane_id() & ~(width - 1);
  return cuda_sim::shuffle(mask, value, first + (source & (width - 1)));
}
template <class T>
T __shfl_up_sync(unsigned mask, T value, unsigned delta, int width = warpSize) {
  const int lane = cuda_sim::lane_id(), source = lane - static_cast<int>(delta);
  return cuda_sim::shuffle(mask, value, source < (lane & ~(width - 1)) ? lane : source);
}
template <class T>
T __shfl_down_sync(unsigned mask, T value, unsigned delta, int width = warpSize) {
  const int lane = cuda_sim::lane_id(), source = lane + static_cast<int>(delta);
  return cuda_sim::shuffle(mask, value, source > (lane | (width - 1)) ? lane : source);
}
template <class T>
T __shfl_xor_sync(unsigned mask, T value, int lane_mask, int width = warpSize) {
  const int lane = cuda_sim::lane_id(), source = lane ^ lane_mask;
  return cuda_sim::shuffle(mask, value, source > (lane | (width - 1)) ? lane : source);
}

inline void __threadfence() { __atomic_thread_fence(__ATOMIC_SEQ_CST); }
inline void __threadfence_block() { __threadfence(); }
inline void __threadfence_system() { __threadfence(); }
[[noreturn]] inline void __trap() { cuda_sim::trap(); }
inline void __nanosleep(unsigned) {}
