#include "ops/common/ref_as.h"

namespace dlcore::ops {

TensorRef ref_as(const Tensor& x, const Dims& shape) {
  TensorRef r = ref(x);
  const Dims strides = contiguous_strides(shape);
  r.ndim = static_cast<int8_t>(shape.size());
  for (int i = 0; i < shape.size(); ++i) {
    r.shape[i] = shape[i];
    r.strides[i] = strides[i];
  }
  return r;
}

TensorRef around(const Tensor& x, int dim) {
  Dims shape{1, 1, 1};
  for (int i = 0; i < x.ndim(); ++i) shape[i < dim ? 0 : i == dim ? 1 : 2] *= x.shape()[i];
  return ref_as(x, shape);
}

}  // namespace dlcore::ops
