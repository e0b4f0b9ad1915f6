#pragma once

#include "tensor/tensor.h"

// What the engine itself must compute. Autograd knows no operation by name: these are defined by
// ops/, which stands above it, and are recorded there like any operation.
namespace dlcore::autograd_needs {

Tensor sum_of(const Tensor& a, const Tensor& b);
void add_to(const Tensor& sum, const Tensor& x);  // in place
Tensor copy_of(const Tensor& x);                  // row-major
void copy_into(const Tensor& to, const Tensor& from);
Tensor zeros(const Dims& shape, DType dtype, Device device);
Tensor ones(const Dims& shape, DType dtype, Device device);
Tensor view_of(const Tensor& base, const Dims& shape, const Dims& strides, int64_t offset);

}  // namespace dlcore::autograd_needs
