/* Exchange. Generated from capi/spec by capi/generate; do not edit.
 *
 * Tensors of other libraries and back without a copy, through DLPack. Its structs are not declared
 * here: include its header, or declare what is needed of them. The two structs of each pair differ
 * in that the versioned one says which version of DLPack wrote it and has flags. */
#ifndef DL_DLPACK_H
#define DL_DLPACK_H

#include <dl/types.h>

#ifdef __cplusplus
extern "C" {
#endif

struct DLManagedTensor;
struct DLManagedTensorVersioned;

/* The tensor's memory as a DLPack tensor, which shares and keeps it: changes show on both sides.
 * Whoever ends up with it calls its deleter once. x must not ask for gradients (dl_detach it).
 * Work on x is waited for. Memory of every CPU device is DLPack's CPU device 0.
 *
 *   x        borrowed
 *   managed  out: the caller's, until its deleter is called
 *
 * Threads: any. Status: DL_OK or DL_ERROR_STATE, DEVICE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_tensor_to_dlpack(dl_tensor *x, struct DLManagedTensor **managed);

/* The same as a tensor of DLPack 1.
 *
 *   x        borrowed
 *   managed  out: the caller's, until its deleter is called
 *
 * Threads: any. Status: DL_OK or DL_ERROR_STATE, DEVICE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_tensor_to_dlpack_versioned(dl_tensor *x,
    struct DLManagedTensorVersioned **managed);

/* A tensor that uses a DLPack tensor's memory, which must be ready to use. After a success it is
 * the library's: its deleter runs when the last tensor that shares the memory is gone, on that
 * thread. After a failure it is still the caller's. Element types are those of dl_dtype; strides
 * must not be negative.
 *
 *   managed  gone after a success
 *   y        out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, SHAPE, DEVICE, LIMIT, INVALID_ARGUMENT,
 * OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, CALLBACK. May call back. Since 0.1. */
DL_API dl_status DL_CALL dl_tensor_from_dlpack(struct DLManagedTensor *managed, dl_tensor **y);

/* The same from a tensor of DLPack 1. Memory that is read-only is refused, since a tensor can be
 * written to.
 *
 *   managed  gone after a success
 *   y        out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DTYPE, SHAPE, DEVICE, LIMIT, INVALID_ARGUMENT,
 * OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, CALLBACK. May call back. Since 0.1. */
DL_API dl_status DL_CALL dl_tensor_from_dlpack_versioned(struct DLManagedTensorVersioned *managed,
    dl_tensor **y);

#ifdef __cplusplus
}
#endif

#endif /* DL_DLPACK_H */
