#include "autograd/needs.h"

#include "ops/arithmetic/arithmetic.h"
#include "ops/copy/copy.h"
#include "ops/create/create.h"
#include "ops/view/view.h"

namespace dlcore::autograd_needs {

Tensor sum_of(const Tensor& a, const Tensor& b) { return ops::add(a, b); }
void add_to(const Tensor& sum, const Tensor& x) { ops::add_(sum, x); }
Tensor copy_of(const Tensor& x) { return ops::clone(x); }
void copy_into(const Tensor& to, const Tensor& from) { ops::copy_(to, from); }
Tensor zeros(const Dims& shape, DType dtype, Device device) {
  return ops::zeros(shape, dtype, device);
}
Tensor ones(const Dims& shape, DType dtype, Device device) {
  return ops::ones(shape, dtype, device);
}
Tensor view_of(const Tensor& base, const Dims& shape, const Dims& strides, int64_t offset) {
  return ops::as_strided(base, shape, strides, offset);
}

}  // namespace dlcore::autograd_needs
