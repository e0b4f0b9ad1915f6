#include "kernels/cuda/elementwise.h"
#include "ops/bitwise/bitwise_math.h"

namespace dlcore::cuda {

template <class F, class... Refs>
void map_bits(const Launch& launch, const F& f, const TensorRef& z, const Refs&... x) {
  dispatch(z.dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    if constexpr (std::is_integral_v<T>) {
      map_typed<T, std::conditional_t<true, T, Refs>...>(launch, f, z, x...);
    }
  });
}

template <class F>
void map_shift(const Launch& launch, const F& f, const TensorRef& z, const TensorRef& x,
               const TensorRef& y) {
  dispatch(z.dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    if constexpr (std::is_integral_v<T> && !std::is_same_v<T, bool>) {
      map_typed<T, T, T>(launch, f, z, x, y);
    }
  });
}

}  // namespace dlcore::cuda

#include "ops/bitwise/bitwise_kernels.inc"
