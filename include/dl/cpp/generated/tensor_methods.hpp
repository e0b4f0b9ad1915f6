// The methods of the tensor. Generated from bindings/dl_api.json by bindings/generate; do not edit.
#pragma once

#include <dl/cpp/values.hpp>
#include <tuple>

namespace dl {

class Tensor;
using TensorList = std::vector<Tensor>;

namespace detail {

// Every function on a first tensor x as a method; see the function of the same name.
class TensorMethods {
 public:
  Tensor pin_memory() const;
  bool is_pinned() const;
  Tensor to_device_async(Device device = Device()) const;
  Tensor empty_like() const;
  Tensor zeros_like() const;
  Tensor ones_like() const;
  Tensor full_like(double value) const;
  Tensor to(DType dtype) const;
  Tensor to(Device device) const;
  Tensor contiguous() const;
  Tensor clone() const;
  const Tensor& copy_(const Tensor& src) const;
  const Tensor& fill_(Scalar value) const;
  const Tensor& zero_() const;
  Tensor view(const Dims& shape) const;
  Tensor reshape(const Dims& shape) const;
  Tensor flatten(int64_t start_dim = 0, int64_t end_dim = -1) const;
  Tensor unflatten(int64_t dim, const Dims& sizes) const;
  Tensor squeeze() const;
  Tensor squeeze(int64_t dim) const;
  Tensor unsqueeze(int64_t dim) const;
  Tensor expand(const Dims& shape) const;
  Tensor permute(const Dims& dims) const;
  Tensor transpose(int64_t dim0, int64_t dim1) const;
  Tensor t() const;
  Tensor select(int64_t dim, int64_t index) const;
  Tensor slice(int64_t dim, int64_t start, int64_t end, int64_t step = 1) const;
  Tensor narrow(int64_t dim, int64_t start, int64_t length) const;
  TensorList split(int64_t size, int64_t dim = 0) const;
  TensorList split_with_sizes(const std::vector<int64_t>& sizes, int64_t dim = 0) const;
  TensorList chunk(int64_t chunks, int64_t dim = 0) const;
  TensorList unbind(int64_t dim = 0) const;
  Tensor as_strided(const Dims& shape, const Dims& strides, int64_t offset = 0) const;
  Tensor add(const Tensor& y) const;
  Tensor add(Scalar y) const;
  Tensor sub(const Tensor& y) const;
  Tensor sub(Scalar y) const;
  Tensor rsub(Scalar y) const;
  Tensor mul(const Tensor& y) const;
  Tensor mul(Scalar y) const;
  Tensor div(const Tensor& y) const;
  Tensor div(Scalar y) const;
  Tensor rdiv(Scalar y) const;
  Tensor floor_divide(const Tensor& y) const;
  Tensor floor_divide(Scalar y) const;
  Tensor remainder(const Tensor& y) const;
  Tensor remainder(Scalar y) const;
  Tensor pow(const Tensor& y) const;
  Tensor pow(Scalar y) const;
  Tensor rpow(double y) const;
  Tensor maximum(const Tensor& y) const;
  Tensor maximum(double y) const;
  Tensor minimum(const Tensor& y) const;
  Tensor minimum(double y) const;
  Tensor neg() const;
  const Tensor& add_(const Tensor& y) const;
  const Tensor& add_(const Tensor& y, double alpha) const;
  const Tensor& add_(Scalar y) const;
  const Tensor& sub_(const Tensor& y) const;
  const Tensor& sub_(Scalar y) const;
  const Tensor& mul_(const Tensor& y) const;
  const Tensor& mul_(Scalar y) const;
  const Tensor& div_(const Tensor& y) const;
  const Tensor& div_(double y) const;
  Tensor exp() const;
  Tensor expm1() const;
  Tensor log() const;
  Tensor log1p() const;
  Tensor sqrt() const;
  Tensor rsqrt() const;
  Tensor reciprocal() const;
  Tensor square() const;
  Tensor abs() const;
  Tensor sign() const;
  Tensor floor() const;
  Tensor ceil() const;
  Tensor round() const;
  Tensor trunc() const;
  Tensor sin() const;
  Tensor cos() const;
  Tensor tan() const;
  Tensor erf() const;
  Tensor log2() const;
  Tensor log10() const;
  Tensor lerp(const Tensor& y, double weight) const;
  Tensor relu() const;
  Tensor sigmoid() const;
  Tensor tanh() const;
  Tensor leaky_relu(double slope = 0.01) const;
  Tensor elu(double alpha = 1) const;
  Tensor gelu() const;
  Tensor gelu_tanh() const;
  Tensor silu() const;
  Tensor softplus(double beta = 1, double threshold = 20) const;
  Tensor sum() const;
  Tensor sum(const Dims& dims, bool keepdim = false) const;
  Tensor mean() const;
  Tensor mean(const Dims& dims, bool keepdim = false) const;
  Tensor prod() const;
  Tensor max() const;
  std::tuple<Tensor, Tensor> max(int64_t dim, bool keepdim = false) const;
  Tensor min() const;
  std::tuple<Tensor, Tensor> min(int64_t dim, bool keepdim = false) const;
  Tensor amax(const Dims& dims, bool keepdim = false) const;
  Tensor amin(const Dims& dims, bool keepdim = false) const;
  Tensor argmax() const;
  Tensor argmax(int64_t dim, bool keepdim = false) const;
  Tensor argmin() const;
  Tensor argmin(int64_t dim, bool keepdim = false) const;
  Tensor all() const;
  Tensor all(const Dims& dims, bool keepdim = false) const;
  Tensor any() const;
  Tensor any(const Dims& dims, bool keepdim = false) const;
  Tensor var(const Dims& dims, double correction = 1, bool keepdim = false) const;
  Tensor std(const Dims& dims, double correction = 1, bool keepdim = false) const;
  Tensor softmax(int64_t dim) const;
  Tensor log_softmax(int64_t dim) const;
  Tensor norm(double p = 2, const Dims& dims = {}, bool keepdim = false) const;
  Tensor cumsum(int64_t dim) const;
  Tensor layer_norm(const Dims& shape, const Tensor& weight, const Tensor& bias, double eps) const;
  Tensor batch_norm(const Tensor& running_mean, const Tensor& running_var, const Tensor& weight,
      const Tensor& bias, bool training, double momentum, double eps) const;
  Tensor matmul(const Tensor& y) const;
  Tensor mm(const Tensor& y) const;
  Tensor bmm(const Tensor& y) const;
  Tensor dot(const Tensor& y) const;
  Tensor outer(const Tensor& y) const;
  Tensor eq(const Tensor& y) const;
  Tensor eq(Scalar y) const;
  Tensor ne(const Tensor& y) const;
  Tensor ne(Scalar y) const;
  Tensor lt(const Tensor& y) const;
  Tensor lt(Scalar y) const;
  Tensor le(const Tensor& y) const;
  Tensor le(Scalar y) const;
  Tensor gt(const Tensor& y) const;
  Tensor gt(Scalar y) const;
  Tensor ge(const Tensor& y) const;
  Tensor ge(Scalar y) const;
  Tensor logical_and(const Tensor& y) const;
  Tensor logical_or(const Tensor& y) const;
  Tensor logical_xor(const Tensor& y) const;
  Tensor logical_not() const;
  Tensor bitwise_and(const Tensor& y) const;
  Tensor bitwise_or(const Tensor& y) const;
  Tensor bitwise_xor(const Tensor& y) const;
  Tensor bitwise_not() const;
  Tensor bitwise_left_shift(const Tensor& y) const;
  Tensor bitwise_right_shift(const Tensor& y) const;
  Tensor masked_fill(const Tensor& mask, double value) const;
  Tensor clamp(Scalar low, Scalar high) const;
  Tensor isnan() const;
  Tensor isinf() const;
  Tensor isfinite() const;
  Tensor isclose(const Tensor& y, double rtol = 1e-5, double atol = 1e-8,
      bool equal_nan = false) const;
  bool allclose(const Tensor& y, double rtol = 1e-5, double atol = 1e-8,
      bool equal_nan = false) const;
  bool equal(const Tensor& y) const;
  Tensor index_select(int64_t dim, const Tensor& index) const;
  Tensor index_add(int64_t dim, const Tensor& index, const Tensor& src) const;
  Tensor index_copy(int64_t dim, const Tensor& index, const Tensor& src) const;
  Tensor nonzero() const;
  Tensor masked_select(const Tensor& mask) const;
  Tensor one_hot(int64_t classes = -1) const;
  Tensor bincount(const Tensor& weights, int64_t min_length = 0) const;
  Tensor gather(int64_t dim, const Tensor& index) const;
  Tensor scatter_add(int64_t dim, const Tensor& index, const Tensor& src) const;
  const Tensor& uniform_(double from = 0, double to = 1, const Generator& generator = {}) const;
  const Tensor& normal_(double mean = 0, double std = 1, const Generator& generator = {}) const;
  const Tensor& exponential_(double rate = 1, const Generator& generator = {}) const;
  const Tensor& random_(int64_t from, int64_t to, const Generator& generator = {}) const;
  const Tensor& bernoulli_(double p = 0.5, const Generator& generator = {}) const;
  Tensor detach() const;

 private:
  const Tensor& self() const;
};

}  // namespace detail

}  // namespace dl
