#include "ops/reduce/reduced_shape.h"

#include "base/error.h"

namespace dlcore::ops {

ReducedShape reduced_shape(const char* operation, const Tensor& x, const Dims& dims, bool keepdim) {
  bool reduce[kMaxNdim] = {};
  for (int i = 0; i < x.ndim(); ++i) reduce[i] = dims.empty();
  for (int64_t dim : dims) {
    const int at = wrap_dim(operation, dim, x.ndim());
    DL_CHECK(!reduce[at] || x.ndim() == 0, Code::kInvalidArgument, operation, ": dims ", dims,
             " names a dimension twice; x: ", x);
    reduce[at] = true;
  }
  ReducedShape shape{{}, {}, 1};
  for (int i = 0; i < x.ndim(); ++i) {
    const int64_t size = x.shape()[i];
    if (reduce[i]) shape.count *= size;
    shape.kept.push_back(reduce[i] ? 1 : size);
    if (!reduce[i] || keepdim) shape.result.push_back(reduce[i] ? 1 : size);
  }
  return shape;
}

}  // namespace dlcore::ops
