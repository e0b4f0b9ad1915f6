#include "kernels/cuda/reduce.h"
#include "ops/reduce/reduce_math.h"

namespace dlcore::cuda {
namespace {

// Floating numbers in their own type, integers and bools in i64.
template <class Op>
void accumulate(const Launch& launch, const TensorRef& y, const TensorRef& x, double divisor) {
  dispatch(x.dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    reduce<Op, T, std::conditional_t<std::is_floating_point_v<T>, T, int64_t>>(launch, y, x,
                                                                               divisor);
  });
}

template <class Op>
void extreme(const Launch& launch, const TensorRef& y, const TensorRef& x) {
  dispatch(x.dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    reduce<Op, T, T>(launch, y, x);
  });
}

template <class Op>
void place_of_extreme(const Launch& launch, const TensorRef& index, const TensorRef& x) {
  dispatch(x.dtype, [&](auto tag) { places<Op, typename decltype(tag)::type>(launch, index, x); });
}

}  // namespace

void sum(const Launch& launch, const TensorRef& y, const TensorRef& x, double divisor) {
  accumulate<Sum>(launch, y, x, divisor);
}
void prod(const Launch& launch, const TensorRef& y, const TensorRef& x) {
  accumulate<Prod>(launch, y, x, 1);
}
void amax(const Launch& launch, const TensorRef& y, const TensorRef& x) {
  extreme<Max>(launch, y, x);
}
void amin(const Launch& launch, const TensorRef& y, const TensorRef& x) {
  extreme<Min>(launch, y, x);
}
void all(const Launch& launch, const TensorRef& y, const TensorRef& x) {
  reduce<Prod, bool, bool>(launch, y, x);
}
void any(const Launch& launch, const TensorRef& y, const TensorRef& x) {
  reduce<Sum, bool, bool>(launch, y, x);
}
void argmax(const Launch& launch, const TensorRef& index, const TensorRef& x) {
  place_of_extreme<Max>(launch, index, x);
}
void argmin(const Launch& launch, const TensorRef& index, const TensorRef& x) {
  place_of_extreme<Min>(launch, index, x);
}

}  // namespace dlcore::cuda
