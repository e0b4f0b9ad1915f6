// Reductions and softmax.
#include "capi/generated/reduce.h"

#include "ops/normalize/normalize.h"
#include "ops/reduce/reduce.h"
#include "ops/scan/scan.h"
#include "ops/softmax/softmax.h"

namespace dlcore::capi {

Tensor sum(const Tensor& x) { return ops::sum(x); }
Tensor sum_dims(const Tensor& x, const Dims& dims, bool keepdim) {
  return ops::sum(x, dims, keepdim);
}
Tensor mean(const Tensor& x) { return ops::mean(x); }
Tensor mean_dims(const Tensor& x, const Dims& dims, bool keepdim) {
  return ops::mean(x, dims, keepdim);
}
Tensor prod(const Tensor& x) { return ops::prod(x); }
Tensor max(const Tensor& x) { return ops::max(x); }
std::tuple<Tensor, Tensor> max_dim(const Tensor& x, int64_t dim, bool keepdim) {
  return ops::max(x, dim, keepdim);
}
Tensor min(const Tensor& x) { return ops::min(x); }
std::tuple<Tensor, Tensor> min_dim(const Tensor& x, int64_t dim, bool keepdim) {
  return ops::min(x, dim, keepdim);
}
Tensor amax(const Tensor& x, const Dims& dims, bool keepdim) { return ops::amax(x, dims, keepdim); }
Tensor amin(const Tensor& x, const Dims& dims, bool keepdim) { return ops::amin(x, dims, keepdim); }
Tensor argmax(const Tensor& x) { return ops::argmax(x); }
Tensor argmax_dim(const Tensor& x, int64_t dim, bool keepdim) {
  return ops::argmax(x, dim, keepdim);
}
Tensor argmin(const Tensor& x) { return ops::argmin(x); }
Tensor argmin_dim(const Tensor& x, int64_t dim, bool keepdim) {
  return ops::argmin(x, dim, keepdim);
}
Tensor all(const Tensor& x) { return ops::all(x); }
Tensor all_dims(const Tensor& x, const Dims& dims, bool keepdim) {
  return ops::all(x, dims, keepdim);
}
Tensor any(const Tensor& x) { return ops::any(x); }
Tensor any_dims(const Tensor& x, const Dims& dims, bool keepdim) {
  return ops::any(x, dims, keepdim);
}
Tensor var(const Tensor& x, const Dims& dims, double correction, bool keepdim) {
  return ops::var(x, dims, correction, keepdim);
}
Tensor std(const Tensor& x, const Dims& dims, double correction, bool keepdim) {
  return ops::std(x, dims, correction, keepdim);
}
Tensor softmax(const Tensor& x, int64_t dim) { return ops::softmax(x, dim); }
Tensor log_softmax(const Tensor& x, int64_t dim) { return ops::log_softmax(x, dim); }

Tensor norm(const Tensor& x, double p, const Dims& dims, bool keepdim) {
  return ops::norm(x, p, dims, keepdim);
}
Tensor cumsum(const Tensor& x, int64_t dim) { return ops::cumsum(x, dim); }

Tensor layer_norm(const Tensor& x, const Dims& shape, const Tensor& weight, const Tensor& bias,
                  double eps) {
  return ops::layer_norm(x, shape, weight, bias, eps);
}
Tensor batch_norm(const Tensor& x, const Tensor& running_mean, const Tensor& running_var,
                  const Tensor& weight, const Tensor& bias, bool training, double momentum,
                  double eps) {
  return ops::batch_norm(x, running_mean, running_var, weight, bias, training, momentum, eps);
}

}  // namespace dlcore::capi
