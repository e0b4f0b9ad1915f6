#pragma once

/* The structs of DLPack's ABI, https://dmlc.github.io/dlpack/latest/c_api.html, both before and
 * since its version 1. In C, so that programs that see the public headers alone can share them. */
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* NOLINTBEGIN: the names are DLPack's */
enum { DL_PACK_CPU = 1, DL_PACK_CUDA = 2, DL_PACK_CUDA_HOST = 3 };               /* device_type */
enum { DL_PACK_INT = 0, DL_PACK_UINT = 1, DL_PACK_FLOAT = 2, DL_PACK_BOOL = 6 }; /* code */
enum { DL_PACK_READ_ONLY = 1 }; /* a bit of flags */
enum { DL_PACK_MAJOR = 1, DL_PACK_MINOR = 0 };

struct DLPackDevice {
  int32_t device_type;
  int32_t device_id;
};

struct DLPackDataType {
  uint8_t code;
  uint8_t bits;
  uint16_t lanes; /* numbers in an element, 1 but for vectors */
};

struct DLPackTensor {
  void* data;
  struct DLPackDevice device;
  int32_t ndim;
  struct DLPackDataType dtype;
  int64_t* shape;
  int64_t* strides; /* in elements; NULL is row-major */
  uint64_t byte_offset;
};

struct DLManagedTensor {
  struct DLPackTensor dl_tensor;
  void* manager_ctx;
  void (*deleter)(struct DLManagedTensor* self); /* may be NULL */
};

struct DLManagedTensorVersioned {
  uint32_t major, minor; /* of DLPack; another major version means another layout below */
  void* manager_ctx;
  void (*deleter)(struct DLManagedTensorVersioned* self); /* may be NULL */
  uint64_t flags;
  struct DLPackTensor dl_tensor;
};
/* NOLINTEND */

#ifdef __cplusplus
}
#endif
