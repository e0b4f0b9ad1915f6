// The typed side of <dl/dlpack.h>; capi/dlpack.cpp defines it. Generated from capi/spec by capi/generate; do not edit.
#pragma once

#include "capi/values.h"
#include "tensor/dlpack.h"
#include "capi/generated/tensor.h"
#include <dl/dlpack.h>

namespace dlcore::capi {

DLManagedTensor* tensor_to_dlpack(const Tensor& x);
DLManagedTensorVersioned* tensor_to_dlpack_versioned(const Tensor& x);
Tensor tensor_from_dlpack(DLManagedTensor* managed);
Tensor tensor_from_dlpack_versioned(DLManagedTensorVersioned* managed);

}  // namespace dlcore::capi
