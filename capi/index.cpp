// Indexing by tensors, joining.
#include "capi/generated/index.h"

#include "ops/index/index.h"
#include "ops/join/join.h"

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

Tensor cat(const std::vector<Tensor>& xs, int64_t dim) { return ops::cat(xs, dim); }
Tensor stack(const std::vector<Tensor>& xs, int64_t dim) { return ops::stack(xs, dim); }

}  // namespace dlcore::capi
