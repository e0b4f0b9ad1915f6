#include "kernels/cuda/elementwise.h"
#include "ops/arithmetic/division_math.h"

namespace dlcore::cuda {

template <class F>
void map_each(const Launch& launch, const F& f, const TensorRef& z, const TensorRef& x,
              const TensorRef& y) {
  dispatch(z.dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    if constexpr (!std::is_same_v<T, bool>) map_typed<T, T, T>(launch, f, z, x, y);
  });
}

}  // namespace dlcore::cuda

#include "ops/arithmetic/division_kernels.inc"
