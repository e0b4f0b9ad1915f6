#include "ops/common/apply.h"

#include <cstring>

#include "ops/copy/copy.h"

namespace dlcore::ops {
namespace {

bool is_host_number(const Tensor& x) { return x.ndim() == 0 && x.device() == kHost; }

Device shared_device(const char* operation, const Tensor& x, const Tensor& y) {
  if (is_host_number(x)) return y.device();
  if (!is_host_number(y)) check_same_device(operation, x, y);
  return x.device();
}

}  // namespace

Immediate::Immediate(Scalar value, DType dtype) {
  dispatch(dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    const T number = value.as<T>();
    std::memcpy(value_, &number, sizeof(T));
  });
  ref_.data = value_;
  ref_.numel = 1;
  ref_.dtype = dtype;
  ref_.ndim = 0;
  ref_.immediate = true;
}

Tensor empty_broadcast(const char* operation, const Tensor& x, const Tensor& y, DType dtype,
                       const char* y_name) {
  if (x.shape() == y.shape()) return empty(operation, x.shape(), dtype, x.device());
  return empty(operation, broadcast(operation, x.shape(), y.shape(), "x", y_name), dtype,
               x.device());
}

Tensor apply(const kernels::Kernel<kernels::Unary>& kernel, const Tensor& x) {
  Tensor y = empty(kernel.name(), x.shape(), x.dtype(), x.device());
  kernel(x.device(), ref(y), ref(x));
  return y;
}

Tensor apply(const kernels::Kernel<kernels::Binary>& kernel, const Tensor& x, const Tensor& y) {
  Tensor z = empty_broadcast(kernel.name(), x, y, x.dtype());
  kernel(x.device(), ref(z), ref(x), ref(y));
  return z;
}

Tensor apply(const kernels::Kernel<kernels::Binary>& kernel, const Tensor& x, Scalar y) {
  Tensor z = empty(kernel.name(), x.shape(), x.dtype(), x.device());
  kernel(x.device(), ref(z), ref(x), Immediate(y, x.dtype()));
  return z;
}

Tensor apply(const kernels::Kernel<kernels::Binary>& kernel, Scalar x, const Tensor& y) {
  Tensor z = empty(kernel.name(), y.shape(), y.dtype(), y.device());
  kernel(y.device(), ref(z), Immediate(x, y.dtype()), ref(y));
  return z;
}

void check_same_device(const char* operation, const Tensor& x, const Tensor& y, const char* x_name,
                       const char* y_name) {
  DL_CHECK(x.device() == y.device(), Code::kDevice, operation, ": ", x_name, " and ", y_name,
           " must be on one device; ", x_name, ": ", x, ", ", y_name, ": ", y);
}

Pair unify(const char* operation, const Tensor& x, const Tensor& y, DType dtype) {
  const Device device = shared_device(operation, x, y);
  return {to(to(x, dtype), device), to(to(y, dtype), device)};
}

void check_floating(const char* operation, const char* argument, const Tensor& x) {
  DL_CHECK(x.is_floating(), Code::kDtype, operation, ": ", argument,
           " must be of a floating dtype; ", argument, ": ", x);
}

}  // namespace dlcore::ops
