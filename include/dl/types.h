/* Constants and handle types of libdl's C ABI. Generated from capi/spec by capi/generate; do not edit. */
#ifndef DL_TYPES_H
#define DL_TYPES_H

#include <stddef.h>
#include <stdint.h>

typedef int32_t dl_status;
typedef int32_t dl_dtype;
typedef int32_t dl_device;

#define DL_OK 0
#define DL_END 1
#define DL_ERROR_INVALID_ARGUMENT (-1)
#define DL_ERROR_NULL_ARGUMENT (-2)
#define DL_ERROR_INVALID_HANDLE (-3)
#define DL_ERROR_SHAPE (-4)
#define DL_ERROR_DTYPE (-5)
#define DL_ERROR_DEVICE (-6)
#define DL_ERROR_INDEX (-7)
#define DL_ERROR_STATE (-8)
#define DL_ERROR_UNSUPPORTED (-9)
#define DL_ERROR_OUT_OF_MEMORY (-100)
#define DL_ERROR_LIMIT (-101)
#define DL_ERROR_IO (-200)
#define DL_ERROR_NOT_FOUND (-201)
#define DL_ERROR_CORRUPT_DATA (-202)
#define DL_ERROR_NETWORK (-203)
#define DL_ERROR_BACKEND_UNAVAILABLE (-204)
#define DL_ERROR_NUMERIC (-300)
#define DL_ERROR_CALLBACK (-400)
#define DL_ERROR_INTERNAL (-500)

#define DL_DTYPE_DEFAULT 0
#define DL_DTYPE_F32 1
#define DL_DTYPE_F64 2
#define DL_DTYPE_I64 3
#define DL_DTYPE_I32 4
#define DL_DTYPE_U8 5
#define DL_DTYPE_BOOL 6

#define DL_DEVICE_KIND_CPU 0
#define DL_DEVICE_KIND_CUDA 1

#endif
