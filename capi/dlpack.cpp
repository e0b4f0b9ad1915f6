// Tensors of other libraries and back, through DLPack.
#include "capi/generated/dlpack.h"

#include "autograd/autograd.h"

namespace dlcore::capi {

namespace {

// The other library would not see gradients, nor autograd its changes.
void check_exportable(const char* op, const Tensor& x) {
  DL_CHECK(!requires_grad(x), Code::kState, op,
           ": x requires grad; export dl_detach's result; x: ", x);
}

}  // namespace

DLManagedTensor* tensor_to_dlpack(const Tensor& x) {
  check_exportable("tensor_to_dlpack", x);
  return to_dlpack<DLManagedTensor>(x);
}
DLManagedTensorVersioned* tensor_to_dlpack_versioned(const Tensor& x) {
  check_exportable("tensor_to_dlpack_versioned", x);
  return to_dlpack<DLManagedTensorVersioned>(x);
}
Tensor tensor_from_dlpack(DLManagedTensor* managed) {
  return from_dlpack("tensor_from_dlpack", managed);
}
Tensor tensor_from_dlpack_versioned(DLManagedTensorVersioned* managed) {
  return from_dlpack("tensor_from_dlpack_versioned", managed);
}

}  // namespace dlcore::capi
