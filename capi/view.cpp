// Views.
#include "ops/view/view.h"

#include "capi/generated/view.h"

namespace dlcore::capi {

Tensor view(const Tensor& x, const Dims& shape) { return ops::view(x, shape); }
Tensor reshape(const Tensor& x, const Dims& shape) { return ops::reshape(x, shape); }
Tensor flatten(const Tensor& x, int64_t start_dim, int64_t end_dim) {
  return ops::flatten(x, start_dim, end_dim);
}
Tensor unflatten(const Tensor& x, int64_t dim, const Dims& sizes) {
  return ops::unflatten(x, dim, sizes);
}
Tensor squeeze(const Tensor& x) { return ops::squeeze(x); }
Tensor squeeze_dim(const Tensor& x, int64_t dim) { return ops::squeeze(x, dim); }
Tensor unsqueeze(const Tensor& x, int64_t dim) { return ops::unsqueeze(x, dim); }
Tensor expand(const Tensor& x, const Dims& shape) { return ops::expand(x, shape); }
Tensor permute(const Tensor& x, const Dims& dims) { return ops::permute(x, dims); }
Tensor transpose(const Tensor& x, int64_t dim0, int64_t dim1) {
  return ops::transpose(x, dim0, dim1);
}
Tensor t(const Tensor& x) { return ops::t(x); }
Tensor select(const Tensor& x, int64_t dim, int64_t index) { return ops::select(x, dim, index); }
Tensor slice(const Tensor& x, int64_t dim, int64_t start, int64_t end, int64_t step) {
  return ops::slice(x, dim, start, end, step);
}
Tensor narrow(const Tensor& x, int64_t dim, int64_t start, int64_t length) {
  return ops::narrow(x, dim, start, length);
}
std::vector<Tensor> split(const Tensor& x, int64_t size, int64_t dim) {
  return ops::split(x, size, dim);
}
std::vector<Tensor> split_sizes(const Tensor& x, Span<const int64_t> sizes, int64_t dim) {
  return ops::split(x, std::vector<int64_t>(sizes.begin(), sizes.end()), dim);
}
std::vector<Tensor> chunk(const Tensor& x, int64_t chunks, int64_t dim) {
  return ops::chunk(x, chunks, dim);
}
std::vector<Tensor> unbind(const Tensor& x, int64_t dim) { return ops::unbind(x, dim); }
Tensor as_strided(const Tensor& x, const Dims& shape, const Dims& strides, int64_t offset) {
  return ops::as_strided(x, shape, strides, offset);
}

}  // namespace dlcore::capi
