// Indexing by tensors.
#include "capi/generated/index.h"

#include "ops/index/index.h"

namespace dlcore::capi {

Tensor index_select(const Tensor& x, int64_t dim, const Tensor& index) {
  return ops::index_select(x, dim, index);
}
Tensor index_add(const Tensor& x, int64_t dim, const Tensor& index, const Tensor& src) {
  return ops::index_add(x, dim, index, src);
}
Tensor gather(const Tensor& x, int64_t dim, const Tensor& index) {
  return ops::gather(x, dim, index);
}
Tensor scatter_add(const Tensor& x, int64_t dim, const Tensor& index, const Tensor& src) {
  return ops::scatter_add(x, dim, index, src);
}

}  // namespace dlcore::capi
