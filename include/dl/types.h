/* Constants and handle types of libdl's C ABI. Generated from capi/spec by capi/generate; do not edit. */
#ifndef DL_TYPES_H
#define DL_TYPES_H

#include <dl/codes.h>
#include <stddef.h>

/* DL_API and DL_CALL stand on every function: linkage and calling convention. */
#ifndef DL_API
#if defined(_WIN32)
#define DL_API __declspec(dllimport)
#else
#define DL_API
#endif
#endif
#if defined(_WIN32)
#define DL_CALL __cdecl
#else
#define DL_CALL
#endif

typedef int32_t dl_device;

typedef int32_t dl_reduction;
typedef int32_t dl_fan;
typedef int32_t dl_nonlinearity;
typedef int32_t dl_reduce_op;
typedef int32_t dl_data_split;

/* What becomes of the losses of the elements. */
#define DL_REDUCTION_NONE 0
#define DL_REDUCTION_MEAN 1
#define DL_REDUCTION_SUM 2

/* The side of a weight whose variance an initialiser keeps. */
#define DL_FAN_IN 0
#define DL_FAN_OUT 1

/* What follows a layer. */
#define DL_NONLINEARITY_LINEAR 0
#define DL_NONLINEARITY_SIGMOID 1
#define DL_NONLINEARITY_TANH 2
#define DL_NONLINEARITY_RELU 3
#define DL_NONLINEARITY_LEAKY_RELU 4
#define DL_NONLINEARITY_SELU 5

/* How the ranks' tensors become one. The mean is of floating tensors; NaN wins in min and max. */
#define DL_REDUCE_OP_SUM 0
#define DL_REDUCE_OP_MEAN 1
#define DL_REDUCE_OP_MIN 2
#define DL_REDUCE_OP_MAX 3
#define DL_REDUCE_OP_PRODUCT 4

/* Which part of a published data set. */
#define DL_SPLIT_TRAIN 0
#define DL_SPLIT_TEST 1

/* The host's memory, "cpu:0". */
#define DL_DEVICE_CPU 0

/* The device of dl_default_device. */
#define DL_DEVICE_DEFAULT (-1)

/* A device from its kind and index: a dl_device is an int32_t. */
#define DL_DEVICE_OF(kind, index) ((kind) * 65536 + (index))

/* How many outputs a plan's step may give. */
#define DL_PLAN_MOST_OUTPUTS 64

/* Objects. A handle is opaque: not an address, and only the library reads it. */
typedef struct dl_error dl_error;
typedef struct dl_scope dl_scope;
typedef struct dl_generator dl_generator;
typedef struct dl_stream dl_stream;
typedef struct dl_event dl_event;
typedef struct dl_tensor dl_tensor;
typedef struct dl_module dl_module;
typedef struct dl_state_dict dl_state_dict;
typedef struct dl_communicator dl_communicator;
typedef struct dl_optimizer dl_optimizer;
typedef struct dl_scheduler dl_scheduler;
typedef struct dl_plan dl_plan;
typedef struct dl_dataset dl_dataset;
typedef struct dl_sampler dl_sampler;
typedef struct dl_loader dl_loader;

#ifdef __cplusplus
extern "C" {
#endif

/* Lets go of what was given to a callback as user_data. */
typedef void (DL_CALL *dl_destroy_fn)(void *user_data);

#ifdef __cplusplus
}
#endif

#endif /* DL_TYPES_H */
