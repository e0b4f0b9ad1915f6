#include "nn/layers/shape.h"

#include "ops/view/view.h"

namespace dlcore::nn {

Tensor Flatten::apply(const Tensor& x) { return ops::flatten(x, start_dim_, end_dim_); }

}  // namespace dlcore::nn
