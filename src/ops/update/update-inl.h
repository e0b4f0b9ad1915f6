// How the kernels of this room go over a parameter. Included once per target.
#if defined(DL_OPS_UPDATE_INL_H_) == defined(HWY_TARGET_TOGGLE)
#ifdef DL_OPS_UPDATE_INL_H_
#undef DL_OPS_UPDATE_INL_H_
#else
#define DL_OPS_UPDATE_INL_H_
#endif

#include "base/thread_pool.h"
#include "kernels/cpu/elementwise-inl.h"
#include "kernels/macros.h"

HWY_BEFORE_NAMESPACE();
namespace dlcore::cpu::HWY_NAMESPACE {

// update(i) for every vector in [begin, end), update(i, n) for the n elements left over.
template <class T, class F>
DL_INLINE void for_vectors(int64_t begin, int64_t end, const F& update) {
  int64_t i = begin;
  for (; i + Vec<T>::kLanes <= end; i += Vec<T>::kLanes) update(i);
  if (i < end) update(i, static_cast<size_t>(end - i));
}

// run(T{}, begin, end) for the pieces of a parameter, T being its type.
template <class F>
void for_pieces(int64_t numel, DType dtype, const F& run) {
  constexpr int64_t kPiece = 16384;  // elements
  parallel_range(numel, kPiece, [&](int64_t begin, int64_t end) {
    if (dtype == DType::kF32) return run(float{}, begin, end);
    run(double{}, begin, end);
  });
}

}  // namespace dlcore::cpu::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
