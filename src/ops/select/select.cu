#include "kernels/cuda/elementwise.h"
#include "ops/select/select_math.h"

namespace dlcore::cuda {

void map_where(const Launch& launch, const Where& f, const TensorRef& w, const TensorRef& condition,
               const TensorRef& x, const TensorRef& y) {
  dispatch_bits(size_of(w.dtype), [&](auto tag) {
    using Bits = typename decltype(tag)::type;
    map_typed<Bits, bool, Bits, Bits>(launch, f, w, condition, x, y);
  });
}

}  // namespace dlcore::cuda

DL_TERNARY_KERNEL(where, map_where, Where)
DL_TERNARY_KERNEL(clamp, map_any, Clamp)
