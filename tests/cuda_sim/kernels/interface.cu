// The simulated headers say what NVIDIA's say: nothing here runs, both compilers must accept it.
#include <cublasLt.h>
#include <cuda_runtime.h>
#include <nccl.h>

#include <type_traits>

namespace {

#define SAME(function, ...) \
  static_assert(std::is_same_v<decltype(&function), __VA_ARGS__>, #function)
#define VALUE(name, value) static_assert(static_cast<int>(name) == value, #name)

// cudaError_t
VALUE(cudaSuccess, 0);
VALUE(cudaErrorInvalidValue, 1);
VALUE(cudaErrorMemoryAllocation, 2);
VALUE(cudaErrorInitializationError, 3);
VALUE(cudaErrorInvalidConfiguration, 9);
VALUE(cudaErrorInvalidDevicePointer, 17);
VALUE(cudaErrorInvalidMemcpyDirection, 21);
VALUE(cudaErrorInsufficientDriver, 35);
VALUE(cudaErrorInvalidDeviceFunction, 98);
VALUE(cudaErrorNoDevice, 100);
VALUE(cudaErrorInvalidDevice, 101);
VALUE(cudaErrorNoKernelImageForDevice, 209);
VALUE(cudaErrorECCUncorrectable, 214);
VALUE(cudaErrorPeerAccessUnsupported, 217);
VALUE(cudaErrorInvalidResourceHandle, 400);
VALUE(cudaErrorNotReady, 600);
VALUE(cudaErrorIllegalAddress, 700);
VALUE(cudaErrorLaunchOutOfResources, 701);
VALUE(cudaErrorLaunchTimeout, 702);
VALUE(cudaErrorPeerAccessAlreadyEnabled, 704);
VALUE(cudaErrorPeerAccessNotEnabled, 705);
VALUE(cudaErrorAssert, 710);
VALUE(cudaErrorHostMemoryAlreadyRegistered, 712);
VALUE(cudaErrorHostMemoryNotRegistered, 713);
VALUE(cudaErrorMisalignedAddress, 716);
VALUE(cudaErrorLaunchFailure, 719);
VALUE(cudaErrorNotPermitted, 800);
VALUE(cudaErrorNotSupported, 801);
VALUE(cudaErrorUnknown, 999);

// The runtime's other constants
VALUE(cudaStreamNonBlocking, 1);
VALUE(cudaEventBlockingSync, 1);
VALUE(cudaEventDisableTiming, 2);
VALUE(cudaHostAllocPortable, 1);
VALUE(cudaHostAllocMapped, 2);
VALUE(cudaHostAllocWriteCombined, 4);
VALUE(cudaHostRegisterReadOnly, 8);
VALUE(cudaMemcpyHostToDevice, 1);
VALUE(cudaMemcpyDeviceToHost, 2);
VALUE(cudaMemcpyDeviceToDevice, 3);
VALUE(cudaMemcpyDefault, 4);
VALUE(cudaMemoryTypeUnregistered, 0);
VALUE(cudaMemoryTypeHost, 1);
VALUE(cudaMemoryTypeDevice, 2);
VALUE(cudaFuncAttributeMaxDynamicSharedMemorySize, 8);
VALUE(cudaDevAttrMaxThreadsPerBlock, 1);
VALUE(cudaDevAttrMaxSharedMemoryPerBlock, 8);
VALUE(cudaDevAttrMultiProcessorCount, 16);
VALUE(cudaDevAttrL2CacheSize, 38);
VALUE(cudaDevAttrMaxThreadsPerMultiProcessor, 39);
VALUE(cudaDevAttrComputeCapabilityMajor, 75);
VALUE(cudaDevAttrMaxSharedMemoryPerBlockOptin, 97);
VALUE(cudaDevAttrMaxBlocksPerMultiprocessor, 106);
VALUE(sizeof(float4), 16);
VALUE(alignof(float4), 16);
VALUE(alignof(double2), 16);
VALUE(alignof(uint2), 8);
VALUE(sizeof(float3), 12);

// cuBLASLt
VALUE(CUDA_R_32F, 0);
VALUE(CUDA_R_64F, 1);
VALUE(CUBLAS_STATUS_INVALID_VALUE, 7);
VALUE(CUBLAS_STATUS_EXECUTION_FAILED, 13);
VALUE(CUBLAS_STATUS_NOT_SUPPORTED, 15);
VALUE(CUBLAS_OP_T, 1);
VALUE(CUBLAS_COMPUTE_32F, 68);
VALUE(CUBLAS_COMPUTE_64F, 70);
VALUE(CUBLAS_COMPUTE_32F_FAST_TF32, 77);
VALUE(CUBLASLT_ORDER_ROW, 1);
VALUE(CUBLASLT_MATRIX_LAYOUT_ORDER, 1);
VALUE(CUBLASLT_MATRIX_LAYOUT_BATCH_COUNT, 5);
VALUE(CUBLASLT_MATRIX_LAYOUT_STRIDED_BATCH_OFFSET, 6);
VALUE(CUBLASLT_MATMUL_DESC_TRANSA, 3);
VALUE(CUBLASLT_MATMUL_DESC_TRANSB, 4);
VALUE(CUBLASLT_MATMUL_DESC_EPILOGUE, 7);
VALUE(CUBLASLT_MATMUL_DESC_BIAS_POINTER, 8);
VALUE(CUBLASLT_MATMUL_DESC_BIAS_BATCH_STRIDE, 10);
VALUE(CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_POINTER, 11);
VALUE(CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_LD, 12);
VALUE(CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_BATCH_STRIDE, 13);
VALUE(CUBLASLT_EPILOGUE_RELU_AUX_BIAS, 134);
VALUE(CUBLASLT_EPILOGUE_DRELU_BGRAD, 152);
VALUE(CUBLASLT_EPILOGUE_GELU_AUX_BIAS, 164);
VALUE(CUBLASLT_EPILOGUE_DGELU_BGRAD, 208);
VALUE(CUBLASLT_EPILOGUE_BGRADA, 256);
VALUE(CUBLASLT_EPILOGUE_BGRADB, 512);
VALUE(CUBLASLT_MATMUL_PREF_MAX_WORKSPACE_BYTES, 1);
VALUE(CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_A_BYTES, 5);
VALUE(CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_D_BYTES, 8);
VALUE(sizeof(cublasLtMatmulAlgo_t), 64);

// NCCL
VALUE(ncclRemoteError, 6);
VALUE(ncclInProgress, 7);
VALUE(ncclAvg, 4);
VALUE(ncclFloat32, 7);
VALUE(ncclFloat64, 8);
VALUE(ncclBfloat16, 9);
VALUE(sizeof(ncclUniqueId), 128);

using Error = cudaError_t;
using Stream = cudaStream_t;
SAME(cudaGetErrorName, const char* (*)(Error));
SAME(cudaGetDeviceProperties, Error (*)(cudaDeviceProp*, int));
SAME(cudaDeviceGetAttribute, Error (*)(int*, cudaDeviceAttr, int));
SAME(cudaDeviceGetPCIBusId, Error (*)(char*, int, int));
SAME(cudaDeviceEnablePeerAccess, Error (*)(int, unsigned));
SAME(cudaHostRegister, Error (*)(void*, size_t, unsigned));
SAME(cudaMemGetInfo, Error (*)(size_t*, size_t*));
SAME(cudaPointerGetAttributes, Error (*)(cudaPointerAttributes*, const void*));
SAME(cudaMemcpyAsync, Error (*)(void*, const void*, size_t, cudaMemcpyKind, Stream));
SAME(cudaMemcpy2DAsync,
     Error (*)(void*, size_t, const void*, size_t, size_t, size_t, cudaMemcpyKind, Stream));
SAME(cudaMemcpyPeerAsync, Error (*)(void*, int, const void*, int, size_t, Stream));
SAME(cudaMemsetAsync, Error (*)(void*, int, size_t, Stream));
SAME(cudaStreamCreateWithPriority, Error (*)(Stream*, unsigned, int));
SAME(cudaStreamGetDevice, Error (*)(Stream, int*));
SAME(cudaStreamGetFlags, Error (*)(Stream, unsigned*));
SAME(cudaStreamWaitEvent, Error (*)(Stream, cudaEvent_t, unsigned));
SAME(cudaLaunchHostFunc, Error (*)(Stream, cudaHostFn_t, void*));
SAME(cudaEventElapsedTime, Error (*)(float*, cudaEvent_t, cudaEvent_t));

SAME(cublasLtMatmulDescCreate,
     cublasStatus_t (*)(cublasLtMatmulDesc_t*, cublasComputeType_t, cudaDataType_t));
SAME(cublasLtMatmulDescSetAttribute,
     cublasStatus_t (*)(cublasLtMatmulDesc_t, cublasLtMatmulDescAttributes_t, const void*, size_t));
SAME(cublasLtMatrixLayoutCreate,
     cublasStatus_t (*)(cublasLtMatrixLayout_t*, cudaDataType, uint64_t, uint64_t, int64_t));
SAME(cublasLtMatmulAlgoGetHeuristic,
     cublasStatus_t (*)(cublasLtHandle_t, cublasLtMatmulDesc_t, cublasLtMatrixLayout_t,
                        cublasLtMatrixLayout_t, cublasLtMatrixLayout_t, cublasLtMatrixLayout_t,
                        cublasLtMatmulPreference_t, int, cublasLtMatmulHeuristicResult_t*, int*));
SAME(cublasLtMatmul,
     cublasStatus_t (*)(cublasLtHandle_t, cublasLtMatmulDesc_t, const void*, const void*,
                        cublasLtMatrixLayout_t, const void*, cublasLtMatrixLayout_t, const void*,
                        const void*, cublasLtMatrixLayout_t, void*, cublasLtMatrixLayout_t,
                        const cublasLtMatmulAlgo_t*, void*, size_t, Stream));

using Result = ncclResult_t;
SAME(ncclCommInitRankConfig, Result (*)(ncclComm_t*, int, ncclUniqueId, int, ncclConfig_t*));
SAME(ncclCommInitAll, Result (*)(ncclComm_t*, int, const int*));
SAME(ncclCommGetAsyncError, Result (*)(ncclComm_t, Result*));
SAME(ncclAllReduce,
     Result (*)(const void*, void*, size_t, ncclDataType_t, ncclRedOp_t, ncclComm_t, Stream));
SAME(ncclReduce,
     Result (*)(const void*, void*, size_t, ncclDataType_t, ncclRedOp_t, int, ncclComm_t, Stream));
SAME(ncclBroadcast,
     Result (*)(const void*, void*, size_t, ncclDataType_t, int, ncclComm_t, Stream));
SAME(ncclAllGather, Result (*)(const void*, void*, size_t, ncclDataType_t, ncclComm_t, Stream));
SAME(ncclReduceScatter,
     Result (*)(const void*, void*, size_t, ncclDataType_t, ncclRedOp_t, ncclComm_t, Stream));
SAME(ncclSend, Result (*)(const void*, size_t, ncclDataType_t, int, ncclComm_t, Stream));
SAME(ncclRecv, Result (*)(void*, size_t, ncclDataType_t, int, ncclComm_t, Stream));

}  // namespace
