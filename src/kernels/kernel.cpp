#include "kernels/kernel.h"

namespace dlcore {

TensorRef ref(const Tensor& x) {
  TensorRef r;
  r.data = x.data();
  r.numel = x.numel();
  r.dtype = x.dtype();
  r.ndim = static_cast<int8_t>(x.ndim());
  for (int i = 0; i < x.ndim(); ++i) {
    r.shape[i] = x.shape()[i];
    r.strides[i] = x.strides()[i];
  }
  return r;
}

}  // namespace dlcore
