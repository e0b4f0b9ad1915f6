// Matrix products.
#include "capi/generated/linalg.h"

#include "ops/matmul/matmul.h"

namespace dlcore::capi {

Tensor matmul(const Tensor& x, const Tensor& y) { return ops::matmul(x, y); }
Tensor mm(const Tensor& x, const Tensor& y) { return ops::mm(x, y); }
Tensor bmm(const Tensor& x, const Tensor& y) { return ops::bmm(x, y); }
Tensor dot(const Tensor& x, const Tensor& y) { return ops::dot(x, y); }
Tensor outer(const Tensor& x, const Tensor& y) { return ops::outer(x, y); }
Tensor linear(const Tensor& x, const Tensor& weight, const Tensor& bias) {
  return ops::linear(x, weight, bias);
}

}  // namespace dlcore::capi
