#include "kernels/cuda/elementwise.h"
#include "kernels/cuda/find.h"
#include "ops/loss/loss_math.h"

#include "ops/loss/loss_kernels.inc"
DL_BINARY_KERNEL(bce, map_floating, Bce)
DL_TERNARY_KERNEL(bce_backward, map_floating, BceBackward)
DL_BINARY_KERNEL(bce_with_logits, map_floating, BceWithLogits)
DL_TERNARY_KERNEL(bce_with_logits_backward, map_floating, BceWithLogitsBackward)
DL_TERNARY_KERNEL(bce_with_logits_weighted, map_floating, BceWithLogitsWeighted)

namespace dlcore::cuda {
namespace {

template <class T>
struct Outside {
  T low, high;
  __device__ bool operator()(int64_t, T x) const { return !(x >= low && x <= high); }
};

}  // namespace

void first_outside(const Launch& launch, int64_t* finding, const TensorRef& x, double low,
                   double high) {
  dispatch_floating(x.dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    find_first(launch, finding, x.as<T>(), x.numel,
               Outside<T>{static_cast<T>(low), static_cast<T>(high)});
  });
}

}  // namespace dlcore::cuda
