#pragma once

#include "tensor/tensor.h"

struct DLManagedTensor;
struct DLManagedTensorVersioned;

namespace dlcore {

// x's memory as a DLPack tensor, which keeps it until its deleter is called. Waits for work on x.
// Managed is one of the two structs.
template <class Managed>
Managed* to_dlpack(const Tensor& x);

// A tensor over a DLPack tensor's memory, whose deleter runs with the last reference to it. After a
// failure it has not been called, and will not be.
template <class Managed>
Tensor from_dlpack(const char* operation, Managed* managed);

}  // namespace dlcore
