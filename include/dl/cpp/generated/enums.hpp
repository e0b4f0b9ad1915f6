// Enums. Generated from bindings/dl_api.json by bindings/generate; do not edit.
#pragma once

#include <dl/dl.h>

namespace dl {

// What a call returns: negative is an error, DL_OK is 0, positive is news that is no error.
// dl_last_error_message says what was wrong.
enum class Code : int32_t {
  kOk = DL_OK,
  kEnd = DL_END,
  kInvalidArgument = DL_ERROR_INVALID_ARGUMENT,
  kNullArgument = DL_ERROR_NULL_ARGUMENT,
  kInvalidHandle = DL_ERROR_INVALID_HANDLE,
  kShape = DL_ERROR_SHAPE,
  kDtype = DL_ERROR_DTYPE,
  kDevice = DL_ERROR_DEVICE,
  kIndex = DL_ERROR_INDEX,
  kState = DL_ERROR_STATE,
  kUnsupported = DL_ERROR_UNSUPPORTED,
  kOutOfMemory = DL_ERROR_OUT_OF_MEMORY,
  kLimit = DL_ERROR_LIMIT,
  kIo = DL_ERROR_IO,
  kNotFound = DL_ERROR_NOT_FOUND,
  kCorruptData = DL_ERROR_CORRUPT_DATA,
  kNetwork = DL_ERROR_NETWORK,
  kBackendUnavailable = DL_ERROR_BACKEND_UNAVAILABLE,
  kNumeric = DL_ERROR_NUMERIC,
  kCallback = DL_ERROR_CALLBACK,
  kInternal = DL_ERROR_INTERNAL,
};
inline const char* name(Code value) {
  switch (value) {
    case Code::kOk: return "ok";
    case Code::kEnd: return "end";
    case Code::kInvalidArgument: return "invalid_argument";
    case Code::kNullArgument: return "null_argument";
    case Code::kInvalidHandle: return "invalid_handle";
    case Code::kShape: return "shape";
    case Code::kDtype: return "dtype";
    case Code::kDevice: return "device";
    case Code::kIndex: return "index";
    case Code::kState: return "state";
    case Code::kUnsupported: return "unsupported";
    case Code::kOutOfMemory: return "out_of_memory";
    case Code::kLimit: return "limit";
    case Code::kIo: return "io";
    case Code::kNotFound: return "not_found";
    case Code::kCorruptData: return "corrupt_data";
    case Code::kNetwork: return "network";
    case Code::kBackendUnavailable: return "backend_unavailable";
    case Code::kNumeric: return "numeric";
    case Code::kCallback: return "callback";
    case Code::kInternal: return "internal";
  }
  return "unknown";
}

// The type of a tensor's elements.
enum class DType : int32_t {
  kDefault = DL_DTYPE_DEFAULT,
  kF32 = DL_DTYPE_F32,
  kF64 = DL_DTYPE_F64,
  kI64 = DL_DTYPE_I64,
  kI32 = DL_DTYPE_I32,
  kU8 = DL_DTYPE_U8,
  kBool = DL_DTYPE_BOOL,
};
inline const char* name(DType value) {
  switch (value) {
    case DType::kDefault: return "default";
    case DType::kF32: return "f32";
    case DType::kF64: return "f64";
    case DType::kI64: return "i64";
    case DType::kI32: return "i32";
    case DType::kU8: return "u8";
    case DType::kBool: return "bool";
  }
  return "unknown";
}

enum class DeviceKind : int32_t {
  kCpu = DL_DEVICE_KIND_CPU,
  kCuda = DL_DEVICE_KIND_CUDA,
};
inline const char* name(DeviceKind value) {
  switch (value) {
    case DeviceKind::kCpu: return "cpu";
    case DeviceKind::kCuda: return "cuda";
  }
  return "unknown";
}

// What becomes of the losses of the elements.
enum class Reduction : int32_t {
  kNone = DL_REDUCTION_NONE,
  kMean = DL_REDUCTION_MEAN,
  kSum = DL_REDUCTION_SUM,
};
inline const char* name(Reduction value) {
  switch (value) {
    case Reduction::kNone: return "none";
    case Reduction::kMean: return "mean";
    case Reduction::kSum: return "sum";
  }
  return "unknown";
}

// The side of a weight whose variance an initialiser keeps.
enum class Fan : int32_t {
  kIn = DL_FAN_IN,
  kOut = DL_FAN_OUT,
};
inline const char* name(Fan value) {
  switch (value) {
    case Fan::kIn: return "in";
    case Fan::kOut: return "out";
  }
  return "unknown";
}

// What follows a layer.
enum class Nonlinearity : int32_t {
  kLinear = DL_NONLINEARITY_LINEAR,
  kSigmoid = DL_NONLINEARITY_SIGMOID,
  kTanh = DL_NONLINEARITY_TANH,
  kRelu = DL_NONLINEARITY_RELU,
  kLeakyRelu = DL_NONLINEARITY_LEAKY_RELU,
  kSelu = DL_NONLINEARITY_SELU,
};
inline const char* name(Nonlinearity value) {
  switch (value) {
    case Nonlinearity::kLinear: return "linear";
    case Nonlinearity::kSigmoid: return "sigmoid";
    case Nonlinearity::kTanh: return "tanh";
    case Nonlinearity::kRelu: return "relu";
    case Nonlinearity::kLeakyRelu: return "leaky_relu";
    case Nonlinearity::kSelu: return "selu";
  }
  return "unknown";
}

// How the ranks' tensors become one. The mean is of floating tensors; NaN wins in min and max.
enum class ReduceOp : int32_t {
  kSum = DL_REDUCE_OP_SUM,
  kMean = DL_REDUCE_OP_MEAN,
  kMin = DL_REDUCE_OP_MIN,
  kMax = DL_REDUCE_OP_MAX,
  kProduct = DL_REDUCE_OP_PRODUCT,
};
inline const char* name(ReduceOp value) {
  switch (value) {
    case ReduceOp::kSum: return "sum";
    case ReduceOp::kMean: return "mean";
    case ReduceOp::kMin: return "min";
    case ReduceOp::kMax: return "max";
    case ReduceOp::kProduct: return "product";
  }
  return "unknown";
}

// Which part of a published data set.
enum class Split : int32_t {
  kTrain = DL_SPLIT_TRAIN,
  kTest = DL_SPLIT_TEST,
};
inline const char* name(Split value) {
  switch (value) {
    case Split::kTrain: return "train";
    case Split::kTest: return "test";
  }
  return "unknown";
}

}  // namespace dl
