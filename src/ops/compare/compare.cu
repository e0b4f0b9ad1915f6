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

DL_BINARY_KERNEL(eq, map_compare, Equal)
DL_BINARY_KERNEL(ne, map_compare, NotEqual)
DL_BINARY_KERNEL(lt, map_compare, Less)
DL_BINARY_KERNEL(le, map_compare, LessEqual)
DL_BINARY_KERNEL(gt, map_compare, Greater)
DL_BINARY_KERNEL(ge, map_compare, GreaterEqual)
DL_UNARY_KERNEL(logical_not, map_bool, LogicalNot)
DL_BINARY_KERNEL(logical_and, map_bool, LogicalAnd)
DL_BINARY_KERNEL(logical_or, map_bool, LogicalOr)
DL_BINARY_KERNEL(logical_xor, map_bool, NotEqual)
