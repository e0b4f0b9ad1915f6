/* Statuses, element types and kinds of devices. Generated from capi/spec by capi/generate; do not edit. */
#ifndef DL_CODES_H
#define DL_CODES_H

#include <stdint.h>

typedef int32_t dl_status;
typedef int32_t dl_dtype;
typedef int32_t dl_device_kind;

/* What a call returns: negative is an error, DL_OK is 0, positive is news that is no error.
 * dl_last_error_message says what was wrong. */
#define DL_OK 0
#define DL_END 1 /* there is no next item: the epoch or the iteration is over */
#define DL_ERROR_INVALID_ARGUMENT (-1) /* a value outside its range, or an unknown enum value */
#define DL_ERROR_NULL_ARGUMENT (-2) /* a pointer or handle that must not be NULL */
#define DL_ERROR_INVALID_HANDLE (-3) /* a released handle, one of another kind, or no handle at all */
#define DL_ERROR_SHAPE (-4) /* shapes that do not fit the operation or each other */
#define DL_ERROR_DTYPE (-5) /* an element type that the operation does not take */
#define DL_ERROR_DEVICE (-6) /* tensors on different devices, or a device that does not exist */
#define DL_ERROR_INDEX (-7) /* an index or dimension out of range */
#define DL_ERROR_STATE (-8) /* the object is not in a state that allows this */
#define DL_ERROR_UNSUPPORTED (-9) /* a combination that is not implemented */
#define DL_ERROR_OUT_OF_MEMORY (-100)
#define DL_ERROR_LIMIT (-101) /* a size beyond what the library can count or hold */
#define DL_ERROR_IO (-200) /* the operating system refused to read or write */
#define DL_ERROR_NOT_FOUND (-201) /* no such file, entry or name */
#define DL_ERROR_CORRUPT_DATA (-202) /* a file whose contents are not what its format promises */
#define DL_ERROR_NETWORK (-203)
#define DL_ERROR_BACKEND_UNAVAILABLE (-204) /* the device's backend is not there */
#define DL_ERROR_NUMERIC (-300) /* a computation that has no meaningful result */
#define DL_ERROR_CALLBACK (-400) /* a callback of the caller's returned an error */
#define DL_ERROR_INTERNAL (-500) /* a fault in the library */

/* The type of a tensor's elements. */
#define DL_DTYPE_DEFAULT 0 /* the dtype of dl_default_dtype, or the one that follows from the values */
#define DL_DTYPE_F32 1
#define DL_DTYPE_F64 2
#define DL_DTYPE_I64 3
#define DL_DTYPE_I32 4
#define DL_DTYPE_U8 5
#define DL_DTYPE_BOOL 6 /* one byte, 0 or 1 */

#define DL_DEVICE_KIND_CPU 0
#define DL_DEVICE_KIND_CUDA 1

#endif /* DL_CODES_H */
