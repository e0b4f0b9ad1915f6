// Tensors of other libraries and back without a copy, through DLPack, whose header declares the
// structs.
#pragma once

#include <dl/cpp/tensor.hpp>

namespace dl {

// The tensor's memory, shared and kept; work on it is waited for. Whoever ends up with the result
// calls its deleter once. x must not ask for gradients: detach() it.
inline DLManagedTensor* to_dlpack(const Tensor& x) {
  return detail::value_of<DLManagedTensor*>(dl_tensor_to_dlpack, x.handle());
}
// The same for DLPack 1.
inline DLManagedTensorVersioned* to_dlpack_versioned(const Tensor& x) {
  return detail::value_of<DLManagedTensorVersioned*>(dl_tensor_to_dlpack_versioned, x.handle());
}

// A tensor of that memory, which must be ready to use and not read-only. `managed` is the library's
// from now on: its deleter runs when the last tensor of the memory is gone. If this throws it is
// still the caller's.
inline Tensor from_dlpack(DLManagedTensor* managed) {
  return detail::tensor_of(dl_tensor_from_dlpack, managed);
}
inline Tensor from_dlpack(DLManagedTensorVersioned* managed) {
  return detail::tensor_of(dl_tensor_from_dlpack_versioned, managed);
}

}  // namespace dl
