// Rearranging and sorting.
#include "capi/generated/rearrange.h"

#include "ops/rearrange/rearrange.h"
#include "ops/sort/sort.h"

namespace dlcore::capi {

Tensor flip(const Tensor& x, const Dims& dims) { return ops::flip(x, dims); }
Tensor roll(const Tensor& x, const Dims& shifts, const Dims& dims) {
  return ops::roll(x, shifts, dims);
}
Tensor repeat(const Tensor& x, const Dims& repeats) { return ops::repeat(x, repeats); }
Tensor tril(const Tensor& x, int64_t diagonal) { return ops::tril(x, diagonal); }
Tensor triu(const Tensor& x, int64_t diagonal) { return ops::triu(x, diagonal); }

std::tuple<Tensor, Tensor> sort(const Tensor& x, int64_t dim, bool descending) {
  return ops::sort(x, dim, descending);
}
Tensor argsort(const Tensor& x, int64_t dim, bool descending) {
  return ops::argsort(x, dim, descending);
}
std::tuple<Tensor, Tensor> topk(const Tensor& x, int64_t k, int64_t dim, bool largest) {
  return ops::topk(x, k, dim, largest);
}

}  // namespace dlcore::capi
