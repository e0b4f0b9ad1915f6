#pragma once

#include "kernels/kernel.h"
#include "tensor/scalar.h"
#include "tensor/tensor.h"

namespace dlcore::ops {

// A number in the place of a kernel's 0-d input, in the dtype of the other operands. Integers wrap
// around.
class Immediate {
 public:
  Immediate(Scalar value, DType dtype);
  Immediate(const Immediate&) = delete;
  Immediate& operator=(const Immediate&) = delete;
  operator const TensorRef&() const { return ref_; }

 private:
  alignas(8) char value_[8];
  TensorRef ref_;
};

// New tensors from kernels: of x's shape and dtype, of the broadcast shape of x and y.
Tensor apply(const kernels::Kernel<kernels::Unary>& kernel, const Tensor& x);
Tensor apply(const kernels::Kernel<kernels::Binary>& kernel, const Tensor& x, const Tensor& y);
Tensor apply(const kernels::Kernel<kernels::Binary>& kernel, const Tensor& x, Scalar y);
Tensor apply(const kernels::Kernel<kernels::Binary>& kernel, Scalar x, const Tensor& y);

// The result of an elementwise operation on x and y.
Tensor empty_broadcast(const char* operation, const Tensor& x, const Tensor& y, DType dtype,
                       const char* y_name = "y");

// Whether two operands are of one dtype on one device.
inline bool alike(const Tensor& x, const Tensor& y) {
  return x.dtype() == y.dtype() && x.device() == y.device();
}
struct Pair {
  Tensor x, y;
};
// x and y in this dtype on the device they share. A 0-d tensor of the host may join any device.
Pair unify(const char* operation, const Tensor& x, const Tensor& y, DType dtype);
void check_same_device(const char* operation, const Tensor& x, const Tensor& y,
                       const char* x_name = "x", const char* y_name = "y");

void check_floating(const char* operation, const char* argument, const Tensor& x);

}  // namespace dlcore::ops
