#pragma once

#include "kernels/cuda/reduce.h"

namespace dlcore::cuda {

// The least of the places that are found.
struct Least {
  using Item = int64_t;
  static DL_BOTH int64_t identity() { return INT64_MAX; }
  static DL_BOTH int64_t join(int64_t a, int64_t b) { return a < b ? a : b; }
};
template <class T, class Predicate>
struct FromPredicate {
  const T* x;
  Predicate predicate;
  __device__ int64_t item(int64_t, int64_t i) const { return predicate(x[i]) ? i : INT64_MAX; }
};
struct ToPlace {
  int64_t* place;
  __device__ void store(int64_t, int64_t, int64_t least) const {
    *place = least == INT64_MAX ? -1 : least;
  }
};

// *place (on the device) = the first i < n with predicate(x[i]), or -1.
template <class T, class Predicate>
void find_first(const Launch& launch, int64_t* place, const T* x, int64_t n,
                const Predicate& predicate) {
  run_reduce<Least>(launch, FromPredicate<T, Predicate>{x, predicate}, ToPlace{place}, 1, n, false);
}

}  // namespace dlcore::cuda
