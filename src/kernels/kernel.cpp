#include "kernels/kernel.h"

namespace dlcore {

TensorRef ref(const Tensor& x) {
  TensorRef r;
  r.data = x.data();
  r.numel = x.numel();
  r.dtype = x.dtype();
  r.ndim = static_cast<int8_t>(x.ndim());
  copy_few(x.shape().data(), x.ndim(), r.shape);
  copy_few(x.strides().data(), x.ndim(), r.strides);
  return r;
}

}  // namespace dlcore
