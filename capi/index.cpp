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
Tensor index_copy(const Tensor& x, int64_t dim, const Tensor& index, const Tensor& src) {
  return ops::index_copy(x, dim, index, src);
}
Tensor index(const Tensor& x, const std::vector<Tensor>& indices) { return ops::index(x, indices); }
Tensor index_put(const Tensor& x, const std::vector<Tensor>& indices, const Tensor& values,
                 bool accumulate) {
  return ops::index_put(x, indices, values, accumulate);
}
void index_put_(const Tensor& x, const std::vector<Tensor>& indices, const Tensor& values,
                bool accumulate) {
  ops::index_put_(x, indices, values, accumulate);
}
Tensor nonzero(const Tensor& x) { return ops::nonzero(x); }
Tensor masked_select(const Tensor& x, const Tensor& mask) { return ops::masked_select(x, mask); }
Tensor embedding(const Tensor& weight, const Tensor& x, int64_t padding_index) {
  return ops::embedding(weight, x,
                        padding_index < 0 ? std::nullopt : std::optional<int64_t>(padding_index));
}
Tensor one_hot(const Tensor& x, int64_t classes) { return ops::one_hot(x, classes); }
Tensor bincount(const Tensor& x, const Tensor& weights, int64_t min_length) {
  return ops::bincount(x, weights, min_length);
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
