#include "autograd/record.h"
#include "ops/arithmetic/arithmetic.h"
#include "ops/copy/copy.h"
#include "ops/create/create.h"
#include "ops/reduce/reduce.h"

namespace dlcore::ops {
namespace {

Tensor broadcast_to(const Tensor& x, const Dims& shape) {
  Tensor y = empty("sum_to", shape, x.dtype(), x.device());
  kernels::cast(x.device(), ref(y), ref(x));
  return record("broadcast_to", {x}, y,
                [from = x.shape()](const Tensor& dy) { return Grads{sum_to(dy, from)}; });
}

// Adds x[i, ...] for all i to sum, which lacks that dimension or has it as 1.
void add_slices(const Tensor& sum, const Tensor& x, int dim) {
  Dims shape = x.shape();
  const int skip = x.ndim() - sum.ndim();
  while (dim < x.ndim() && (dim >= skip ? sum.shape()[dim - skip] == shape[dim] : false)) ++dim;
  if (dim == x.ndim()) return kernels::add(x.device(), ref(sum), ref(sum), ref(x));
  shape[dim] = 1;
  for (int64_t i = 0; i < x.shape()[dim]; ++i) {
    const Tensor slice = alias(x, shape, x.strides(), x.offset() + i * x.strides()[dim]);
    if (dim >= skip) {
      add_slices(sum, slice, dim + 1);
      continue;
    }
    Dims rest = shape, strides = x.strides();
    rest.erase(dim);
    strides.erase(dim);
    add_slices(sum, alias(slice, rest, strides, slice.offset()), dim);
  }
}

}  // namespace

Tensor sum_to(const Tensor& x, const Dims& shape) {
  if (x.shape() == shape) return x;
  Tensor y = zeros(shape, x.dtype(), x.device());
  add_slices(y, x, 0);
  return record("sum_to", {x}, y,
                [from = x.shape()](const Tensor& dy) { return Grads{broadcast_to(dy, from)}; });
}

Tensor any(const Tensor& x) {
  const Tensor dense = contiguous(to(x, DType::kBool));
  bool found = false;
  for (int64_t i = 0; i < x.numel(); ++i) found |= dense.data<bool>()[i];
  return full({}, found, DType::kBool, x.device());
}

}  // namespace dlcore::ops
