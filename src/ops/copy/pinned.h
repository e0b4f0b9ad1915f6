#pragma once

#include "tensor/tensor.h"

namespace dlcore::ops {

// A copy in page-locked host memory, x itself if it lies there or has no elements.
Tensor pin_memory(const Tensor& x);
// In page-locked memory, uninitialised; of a CPU device. CUDA must be there.
Tensor empty_pinned(const char* operation, const Dims& shape, DType dtype, Device device);
bool is_pinned(const Tensor& x);

// As `to`, but a copy from pinned memory to a GPU is given to the GPU's current stream and may not
// be done when this returns. Until it is, the elements of x must not change; x may be let go.
Tensor to_async(const Tensor& x, Device device);

}  // namespace dlcore::ops
