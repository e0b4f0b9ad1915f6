#pragma once

#include "base/pooled_vector.h"
#include "kernels/kernel.h"
#include "ops/update/update_kernels.h"

// How optimizers change parameters. A kernel takes all parameters at once: many small ones cost one
// call. Nothing here has a gradient: an optimizer's step is not differentiable.
namespace dlcore {

DL_KERNEL(sgd_update, SGDKernel)
DL_KERNEL(adam_update, AdamKernel)

namespace ops {

struct SGDUpdate {
  Tensor x;
  Tensor dx;
  Tensor* velocity;  // undefined before the first step, which makes it
};
// Changes every x in place.
void sgd_update_(const PooledVector<SGDUpdate>& updates, const SGDRule& rule);

struct AdamUpdate {
  Tensor x;
  Tensor dx;
  Tensor* first_moment;  // undefined before the first step, which makes them
  Tensor* second_moment;
  double step;  // 1 for the first update
};
void adam_update_(const PooledVector<AdamUpdate>& updates, const AdamRule& rule);

}  // namespace ops
}  // namespace dlcore
