#include "kernels/cuda/elementwise.h"
#include "ops/compare/compare_math.h"

namespace dlcore::cuda {

template <class F>
void map_compare(const Launch& launch, const F& f, const TensorRef& z, const TensorRef& x,
                 const TensorRef& y) {
  dispatch(x.dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    map_typed<bool, T, T>(launch, f, z, x, y);
  });
}

template <class F, class... Refs>
void map_bool(const Launch& launch, const F& f, const TensorRef& z, const Refs&... x) {
  map_typed<bool, std::conditional_t<true, bool, Refs>...>(launch, f, z, x...);
}

}  // namespace dlcore::cuda

#include "ops/compare/compare_kernels.inc"
