// The extern "C" side of <dl/dlpack.h>. Generated from capi/spec by capi/generate; do not edit.
#include "capi/export.h"  // first: defines DL_API

#include "capi/generated/dlpack.h"
#include "capi/arguments.h"
#include "capi/guard.h"
#include "capi/results.h"

namespace dlcore::capi {

extern "C" {

DL_API dl_status DL_CALL dl_tensor_to_dlpack(dl_tensor *x, struct DLManagedTensor **managed) {
  return guard("tensor_to_dlpack", [&] {
    const auto& x_ = borrow("tensor_to_dlpack", "x", x);
    not_null("tensor_to_dlpack", "managed", managed);
    auto result = capi::tensor_to_dlpack(x_);
    *managed = static_cast<struct DLManagedTensor *>(result);
  });
}

DL_API dl_status DL_CALL dl_tensor_to_dlpack_versioned(dl_tensor *x,
    struct DLManagedTensorVersioned **managed) {
  return guard("tensor_to_dlpack_versioned", [&] {
    const auto& x_ = borrow("tensor_to_dlpack_versioned", "x", x);
    not_null("tensor_to_dlpack_versioned", "managed", managed);
    auto result = capi::tensor_to_dlpack_versioned(x_);
    *managed = static_cast<struct DLManagedTensorVersioned *>(result);
  });
}

DL_API dl_status DL_CALL dl_tensor_from_dlpack(struct DLManagedTensor *managed, dl_tensor **y) {
  return guard("tensor_from_dlpack", [&] {
    auto managed_ = not_null("tensor_from_dlpack", "managed", managed);
    not_null("tensor_from_dlpack", "y", y);
    auto result = capi::tensor_from_dlpack(managed_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_tensor_from_dlpack_versioned(struct DLManagedTensorVersioned *managed,
    dl_tensor **y) {
  return guard("tensor_from_dlpack_versioned", [&] {
    auto managed_ = not_null("tensor_from_dlpack_versioned", "managed", managed);
    not_null("tensor_from_dlpack_versioned", "y", y);
    auto result = capi::tensor_from_dlpack_versioned(managed_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

}  // extern "C"

}  // namespace dlcore::capi
