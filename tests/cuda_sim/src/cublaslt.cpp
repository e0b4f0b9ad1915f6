// cuBLASLt's objects and checks; the arithmetic is in matmul.cpp.
#include <algorithm>
#include <cstring>

#include "cuda_sim/library.h"
#include "error.h"
#include "matmul.h"

struct cublasLtContext {
  int device;
};

struct cublasLtMatmulPreferenceOpaque_t {
  uint32_t search_mode = 0, reduction_mask = ~0u;
  uint64_t max_workspace = 0;
  uint32_t alignment[4] = {256, 256, 256, 256};  // of A, B, C, D in bytes
};

namespace cuda_sim {
namespace {

// An algorithm is what was promised when it was asked for.
struct Algorithm {
  uint64_t alignment[4];
  uint64_t workspace;
};
static_assert(sizeof(Algorithm) <= sizeof(cublasLtMatmulAlgo_t));

template <class T>
cublasStatus_t set(T& member, const void* value, size_t size) {
  if (!value || size != sizeof(T)) return CUBLAS_STATUS_INVALID_VALUE;
  std::memcpy(&member, value, size);
  return CUBLAS_STATUS_SUCCESS;
}

template <class T>
cublasStatus_t destroy(T* object) {
  delete object;
  return CUBLAS_STATUS_SUCCESS;
}

bool known_epilogue(uint32_t epilogue) {
  switch (epilogue) {
    case CUBLASLT_EPILOGUE_DEFAULT:
    case CUBLASLT_EPILOGUE_RELU:
    case CUBLASLT_EPILOGUE_RELU_AUX:
    case CUBLASLT_EPILOGUE_BIAS:
    case CUBLASLT_EPILOGUE_RELU_BIAS:
    case CUBLASLT_EPILOGUE_RELU_AUX_BIAS:
    case CUBLASLT_EPILOGUE_DRELU:
    case CUBLASLT_EPILOGUE_DRELU_BGRAD:
    case CUBLASLT_EPILOGUE_GELU:
    case CUBLASLT_EPILOGUE_GELU_AUX:
    case CUBLASLT_EPILOGUE_GELU_BIAS:
    case CUBLASLT_EPILOGUE_GELU_AUX_BIAS:
    case CUBLASLT_EPILOGUE_DGELU:
    case CUBLASLT_EPILOGUE_DGELU_BGRAD:
    case CUBLASLT_EPILOGUE_BGRADA:
    case CUBLASLT_EPILOGUE_BGRADB:
      return true;
    default:
      return false;
  }
}

bool types_fit(const Matmul& p) {
  const uint32_t type = p.d_layout.type;
  for (const auto* layout : {&p.a_layout, &p.b_layout, &p.c_layout})
    if (layout->type != type) return false;
  if (p.desc.scale_type != static_cast<int32_t>(type)) return false;
  for (int32_t other : {p.desc.bias_type, p.desc.aux_type})
    if (other != -1 && other != static_cast<int32_t>(type)) return false;
  switch (p.desc.compute_type) {
    case CUBLAS_COMPUTE_32F:
    case CUBLAS_COMPUTE_32F_PEDANTIC:
    case CUBLAS_COMPUTE_32F_FAST_TF32:
      return type == CUDA_R_32F;
    case CUBLAS_COMPUTE_64F:
    case CUBLAS_COMPUTE_64F_PEDANTIC:
      return type == CUDA_R_64F;
    default:
      return false;
  }
}

bool layout_fits(const cublasLtMatrixLayoutOpaque_t& x, uint64_t rows, uint64_t cols,
                 int32_t batch_count) {
  const uint64_t inner = x.order == CUBLASLT_ORDER_COL ? x.rows : x.cols;
  return x.rows == rows && x.cols == cols && x.ld >= static_cast<int64_t>(inner) &&
         x.batch_count == batch_count;
}

bool shapes_fit(const Matmul& p) {
  const bool ta = p.desc.transa != CUBLAS_OP_N, tb = p.desc.transb != CUBLAS_OP_N;
  const uint64_t m = p.d_layout.rows, n = p.d_layout.cols;
  const uint64_t k = ta ? p.a_layout.rows : p.a_layout.cols;
  const int32_t count = p.d_layout.batch_count;
  return m > 0 && n > 0 && k > 0 && layout_fits(p.a_layout, ta ? k : m, ta ? m : k, count) &&
         layout_fits(p.b_layout, tb ? n : k, tb ? k : n, count) &&
         layout_fits(p.c_layout, m, n, count) && layout_fits(p.d_layout, m, n, count);
}

// The rules of cuBLASLt's documentation for what stands beside the product.
cublasStatus_t check_epilogue(const Matmul& p) {
  const uint32_t e = p.desc.epilogue;
  if (!known_epilogue(e)) return CUBLAS_STATUS_NOT_SUPPORTED;
  if (e != CUBLASLT_EPILOGUE_DEFAULT && !machine().epilogues) return CUBLAS_STATUS_NOT_SUPPORTED;
  if (e != CUBLASLT_EPILOGUE_DEFAULT && p.d_layout.order == CUBLASLT_ORDER_ROW)
    return CUBLAS_STATUS_NOT_SUPPORTED;
  if (!(e & kAux)) return CUBLAS_STATUS_SUCCESS;
  const int64_t multiple = e & (kRelu | kDRelu) ? 128 : 8;
  const bool fits = p.desc.aux_ld % multiple == 0 &&
                    p.desc.aux_ld >= static_cast<int64_t>(p.d_layout.rows) &&
                    p.desc.aux_batch_stride % multiple == 0;
  return fits ? CUBLAS_STATUS_SUCCESS : CUBLAS_STATUS_INVALID_VALUE;
}

cublasStatus_t check(const Matmul& p) {
  if (p.desc.pointer_mode != CUBLASLT_POINTER_MODE_HOST) return CUBLAS_STATUS_NOT_SUPPORTED;
  if (!types_fit(p)) return CUBLAS_STATUS_NOT_SUPPORTED;
  if (!shapes_fit(p)) return CUBLAS_STATUS_INVALID_VALUE;
  return check_epilogue(p);
}

bool aligned(const void* pointer, uint64_t bytes) {
  return reinterpret_cast<uintptr_t>(pointer) % bytes == 0;
}

// Pointers, and what the algorithm was promised of them.
cublasStatus_t check_arguments(const Matmul& p, const cublasLtMatmulAlgo_t* algo) {
  constexpr uint32_t with_bias = kBias | kBiasGradient | kBiasGradientA | kBiasGradientB;
  if (!p.a || !p.b || !p.d || (!p.c && p.beta != 0)) return CUBLAS_STATUS_INVALID_VALUE;
  if ((p.desc.epilogue & with_bias) && !p.desc.bias) return CUBLAS_STATUS_INVALID_VALUE;
  if ((p.desc.epilogue & kAux) && !p.desc.aux) return CUBLAS_STATUS_INVALID_VALUE;
  if (p.workspace_size && !p.workspace) return CUBLAS_STATUS_INVALID_VALUE;
  if (!algo) return CUBLAS_STATUS_SUCCESS;
  Algorithm promised;
  std::memcpy(&promised, algo, sizeof promised);
  const void* pointers[] = {p.a, p.b, p.c, p.d};
  for (int i = 0; i < 4; ++i)
    if (promised.alignment[i] == 0 || !aligned(pointers[i], promised.alignment[i]))
      return CUBLAS_STATUS_INVALID_VALUE;
  return p.workspace_size < promised.workspace ? CUBLAS_STATUS_INVALID_VALUE
                                               : CUBLAS_STATUS_SUCCESS;
}

double scalar(const void* value, int32_t type) {
  return type == CUDA_R_64F ? *static_cast<const double*>(value)
                            : *static_cast<const float*>(value);
}

cublasStatus_t enqueue_matmul(int device, const Matmul& p, cudaStream_t handle) {
  const bool queued = device == current_device() && queue_library_work(handle, p) == cudaSuccess;
  return queued ? CUBLAS_STATUS_SUCCESS : CUBLAS_STATUS_EXECUTION_FAILED;
}

}  // namespace
}  // namespace cuda_sim

using namespace cuda_sim;

size_t cublasLtGetVersion() { return 130000; }

const char* cublasLtGetStatusName(cublasStatus_t status) {
  switch (status) {
    case CUBLAS_STATUS_SUCCESS:
      return "CUBLAS_STATUS_SUCCESS";
    case CUBLAS_STATUS_NOT_INITIALIZED:
      return "CUBLAS_STATUS_NOT_INITIALIZED";
    case CUBLAS_STATUS_ALLOC_FAILED:
      return "CUBLAS_STATUS_ALLOC_FAILED";
    case CUBLAS_STATUS_INVALID_VALUE:
      return "CUBLAS_STATUS_INVALID_VALUE";
    case CUBLAS_STATUS_ARCH_MISMATCH:
      return "CUBLAS_STATUS_ARCH_MISMATCH";
    case CUBLAS_STATUS_MAPPING_ERROR:
      return "CUBLAS_STATUS_MAPPING_ERROR";
    case CUBLAS_STATUS_EXECUTION_FAILED:
      return "CUBLAS_STATUS_EXECUTION_FAILED";
    case CUBLAS_STATUS_INTERNAL_ERROR:
      return "CUBLAS_STATUS_INTERNAL_ERROR";
    case CUBLAS_STATUS_NOT_SUPPORTED:
      return "CUBLAS_STATUS_NOT_SUPPORTED";
    case CUBLAS_STATUS_LICENSE_ERROR:
      return "CUBLAS_STATUS_LICENSE_ERROR";
  }
  return "unknown status";
}

const char* cublasLtGetStatusString(cublasStatus_t status) { return cublasLtGetStatusName(status); }

cublasStatus_t cublasLtCreate(cublasLtHandle_t* handle) {
  const cudaError_t error = api([&](Machine&) {
    *handle = new cublasLtContext{current_device()};
    return cudaSuccess;
  });
  return error == cudaSuccess ? CUBLAS_STATUS_SUCCESS : CUBLAS_STATUS_NOT_INITIALIZED;
}

cublasStatus_t cublasLtDestroy(cublasLtHandle_t handle) { return destroy(handle); }

cublasStatus_t cublasLtMatmulDescCreate(cublasLtMatmulDesc_t* desc, cublasComputeType_t compute,
                                        cudaDataType_t scale) {
  *desc = new cublasLtMatmulDescOpaque_t;
  (*desc)->compute_type = compute;
  (*desc)->scale_type = scale;
  return CUBLAS_STATUS_SUCCESS;
}

cublasStatus_t cublasLtMatmulDescDestroy(cublasLtMatmulDesc_t desc) { return destroy(desc); }

cublasStatus_t cublasLtMatmulDescSetAttribute(cublasLtMatmulDesc_t desc,
                                              cublasLtMatmulDescAttributes_t attribute,
                                              const void* value, size_t size) {
  switch (attribute) {
    case CUBLASLT_MATMUL_DESC_COMPUTE_TYPE:
      return set(desc->compute_type, value, size);
    case CUBLASLT_MATMUL_DESC_SCALE_TYPE:
      return set(desc->scale_type, value, size);
    case CUBLASLT_MATMUL_DESC_POINTER_MODE:
      return set(desc->pointer_mode, value, size);
    case CUBLASLT_MATMUL_DESC_TRANSA:
      return set(desc->transa, value, size);
    case CUBLASLT_MATMUL_DESC_TRANSB:
      return set(desc->transb, value, size);
    case CUBLASLT_MATMUL_DESC_EPILOGUE:
      return set(desc->epilogue, value, size);
    case CUBLASLT_MATMUL_DESC_BIAS_POINTER:
      return set(desc->bias, value, size);
    case CUBLASLT_MATMUL_DESC_BIAS_BATCH_STRIDE:
      return set(desc->bias_batch_stride, value, size);
    case CUBLASLT_MATMUL_DESC_BIAS_DATA_TYPE:
      return set(desc->bias_type, value, size);
    case CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_POINTER:
      return set(desc->aux, value, size);
    case CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_LD:
      return set(desc->aux_ld, value, size);
    case CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_BATCH_STRIDE:
      return set(desc->aux_batch_stride, value, size);
    case CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_DATA_TYPE:
      return set(desc->aux_type, value, size);
  }
  return CUBLAS_STATUS_INVALID_VALUE;
}

cublasStatus_t cublasLtMatrixLayoutCreate(cublasLtMatrixLayout_t* layout, cudaDataType type,
                                          uint64_t rows, uint64_t cols, int64_t ld) {
  *layout = new cublasLtMatrixLayoutOpaque_t{static_cast<uint32_t>(type), rows, cols, ld};
  return CUBLAS_STATUS_SUCCESS;
}

cublasStatus_t cublasLtMatrixLayoutDestroy(cublasLtMatrixLayout_t layout) {
  return destroy(layout);
}

cublasStatus_t cublasLtMatrixLayoutSetAttribute(cublasLtMatrixLayout_t layout,
                                                cublasLtMatrixLayoutAttribute_t attribute,
                                                const void* value, size_t size) {
  switch (attribute) {
    case CUBLASLT_MATRIX_LAYOUT_TYPE:
      return set(layout->type, value, size);
    case CUBLASLT_MATRIX_LAYOUT_ORDER:
      return set(layout->order, value, size);
    case CUBLASLT_MATRIX_LAYOUT_ROWS:
      return set(layout->rows, value, size);
    case CUBLASLT_MATRIX_LAYOUT_COLS:
      return set(layout->cols, value, size);
    case CUBLASLT_MATRIX_LAYOUT_LD:
      return set(layout->ld, value, size);
    case CUBLASLT_MATRIX_LAYOUT_BATCH_COUNT:
      return set(layout->batch_count, value, size);
    case CUBLASLT_MATRIX_LAYOUT_STRIDED_BATCH_OFFSET:
      return set(layout->batch_stride, value, size);
  }
  return CUBLAS_STATUS_INVALID_VALUE;
}

cublasStatus_t cublasLtMatmulPreferenceCreate(cublasLtMatmulPreference_t* preference) {
  *preference = new cublasLtMatmulPreferenceOpaque_t;
  return CUBLAS_STATUS_SUCCESS;
}

cublasStatus_t cublasLtMatmulPreferenceDestroy(cublasLtMatmulPreference_t preference) {
  return destroy(preference);
}

cublasStatus_t cublasLtMatmulPreferenceSetAttribute(cublasLtMatmulPreference_t preference,
                                                    cublasLtMatmulPreferenceAttributes_t attribute,
                                                    const void* value, size_t size) {
  switch (attribute) {
    case CUBLASLT_MATMUL_PREF_SEARCH_MODE:
      return set(preference->search_mode, value, size);
    case CUBLASLT_MATMUL_PREF_MAX_WORKSPACE_BYTES:
      return set(preference->max_workspace, value, size);
    case CUBLASLT_MATMUL_PREF_REDUCTION_SCHEME_MASK:
      return set(preference->reduction_mask, value, size);
    case CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_A_BYTES:
    case CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_B_BYTES:
    case CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_C_BYTES:
    case CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_D_BYTES:
      return set(preference->alignment[attribute - CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_A_BYTES],
                 value, size);
  }
  return CUBLAS_STATUS_INVALID_VALUE;
}

cublasStatus_t cublasLtMatmulAlgoGetHeuristic(cublasLtHandle_t, cublasLtMatmulDesc_t desc,
                                              cublasLtMatrixLayout_t a, cublasLtMatrixLayout_t b,
                                              cublasLtMatrixLayout_t c, cublasLtMatrixLayout_t d,
                                              cublasLtMatmulPreference_t preference, int requested,
                                              cublasLtMatmulHeuristicResult_t results[],
                                              int* found) {
  *found = 0;
  ++machine().heuristics;
  if (requested < 1) return CUBLAS_STATUS_INVALID_VALUE;
  Matmul p{};
  p.desc = *desc;
  p.a_layout = *a, p.b_layout = *b, p.c_layout = *c, p.d_layout = *d;
  if (const cublasStatus_t status = check(p)) return status;
  Algorithm algorithm{};
  std::copy_n(preference->alignment, 4, algorithm.alignment);
  algorithm.workspace = std::min(preference->max_workspace, uint64_t{kMostWorkspace});
  results[0] = {};
  std::memcpy(&results[0].algo, &algorithm, sizeof algorithm);
  results[0].workspaceSize = algorithm.workspace;
  *found = 1;
  return CUBLAS_STATUS_SUCCESS;
}

cublasStatus_t cublasLtMatmul(cublasLtHandle_t handle, cublasLtMatmulDesc_t desc, const void* alpha,
                              const void* a, cublasLtMatrixLayout_t a_layout, const void* b,
                              cublasLtMatrixLayout_t b_layout, const void* beta, const void* c,
                              cublasLtMatrixLayout_t c_layout, void* d,
                              cublasLtMatrixLayout_t d_layout, const cublasLtMatmulAlgo_t* algo,
                              void* workspace, size_t workspace_size, cudaStream_t stream) {
  if (!handle) return CUBLAS_STATUS_NOT_INITIALIZED;
  if (!desc || !alpha || !beta || !a_layout || !b_layout || !c_layout || !d_layout)
    return CUBLAS_STATUS_INVALID_VALUE;
  Matmul p{*desc,
           *a_layout,
           *b_layout,
           *c_layout,
           *d_layout,
           a,
           b,
           c,
           d,
           scalar(alpha, desc->scale_type),
           scalar(beta, desc->scale_type),
           workspace,
           workspace_size};
  if (const cublasStatus_t status = check(p)) return status;
  if (const cublasStatus_t status = check_arguments(p, algo)) return status;
  return enqueue_matmul(handle->device, p, stream);
}
