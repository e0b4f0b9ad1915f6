#include <limits>

#include "kernels/cuda/elementwise.h"
#include "ops/copy/copy_math.h"

namespace dlcore::cuda {
namespace {

template <class X>
void cast_from(const Launch& launch, const TensorRef& y, const TensorRef& x) {
  dispatch(y.dtype, [&](auto tag) {
    using Y = typename decltype(tag)::type;
    if constexpr (!std::is_same_v<X, Y>) map_typed<Y, X>(launch, Cast<Y>{}, y, x);
  });
}

}  // namespace

void cast(const Launch& launch, const TensorRef& y, const TensorRef& x) {
  if (y.dtype == x.dtype) {
    return dispatch_bits(size_of(y.dtype), [&](auto tag) {
      using Bits = typename decltype(tag)::type;
      map_typed<Bits, Bits>(launch, Cast<Bits>{}, y, x);
    });
  }
  dispatch(x.dtype, [&](auto tag) { cast_from<typename decltype(tag)::type>(launch, y, x); });
}

}  // namespace dlcore::cuda
