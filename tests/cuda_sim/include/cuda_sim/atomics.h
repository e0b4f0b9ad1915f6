// Atomics: real ones, since kernels of several streams may run on several threads of the host.
#pragma once

#include <cstring>
#include <type_traits>

namespace cuda_sim {

// Replaces *address by f(*address), as one step; returns the old value. Floating point has no
// atomic addition in the compiler, so everything goes through compare and exchange.
template <class T, class F>
T atomic_update(T* address, F f) {
  T old;
  __atomic_load(address, &old, __ATOMIC_RELAXED);
  T wanted = f(old);
  while (
      !__atomic_compare_exchange(address, &old, &wanted, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST))
    wanted = f(old);
  return old;
}

}  // namespace cuda_sim

// A parameter whose type is not deduced: atomicAdd(&counter, 1) with a counter of unsigned long
// long.
template <class T>
struct cuda_sim_same {
  using type = T;
};
template <class T>
using cuda_sim_same_t = typename cuda_sim_same<T>::type;

#define CUDA_SIM_ATOMIC(name, expression)                         \
  template <class T>                                              \
  T name(T* address, cuda_sim_same_t<T> value) {                  \
    return cuda_sim::atomic_update(address, [value](T old) -> T { \
      (void)old;                                                  \
      return expression;                                          \
    });                                                           \
  }                                                               \
  template <class T>                                              \
  T name##_block(T* address, cuda_sim_same_t<T> value) {          \
    return name(address, value);                                  \
  }
CUDA_SIM_ATOMIC(atomicAdd, old + value)
CUDA_SIM_ATOMIC(atomicSub, old - value)
CUDA_SIM_ATOMIC(atomicMax, old < value ? value : old)
CUDA_SIM_ATOMIC(atomicMin, value < old ? value : old)
CUDA_SIM_ATOMIC(atomicExch, value)
CUDA_SIM_ATOMIC(atomicOr, old | value)
CUDA_SIM_ATOMIC(atomicAnd, old& value)
CUDA_SIM_ATOMIC(atomicXor, old ^ value)
#undef CUDA_SIM_ATOMIC

// Counts from 0 to the limit and starts again.
inline unsigned atomicInc(unsigned* address, unsigned limit) {
  return cuda_sim::atomic_update(address,
                                 [limit](unsigned old) { return old >= limit ? 0 : old + 1; });
}

template <class T>
T atomicCAS(T* address, cuda_sim_same_t<T> expected, cuda_sim_same_t<T> wanted) {
  __atomic_compare_exchange(address, &expected, &wanted, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
  return expected;
}
