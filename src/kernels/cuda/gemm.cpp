#include "kernels/cuda/gemm.h"

#include <cublasLt.h>

#include <mutex>

#include "base/error.h"
#include "device/cuda/workspace.h"

namespace dlcore::cuda {
namespace {

void check_blas(cublasStatus_t status, const char* call) {
  DL_CHECK(status == CUBLAS_STATUS_SUCCESS, Code::kDevice, "cuda: ", call,
           " failed: ", cublasLtGetStatusString(status));
}
#define DL_BLAS_CHECK(call) check_blas(call, #call)

constexpr int64_t kWorkspaceBytes = 32 << 20;  // what NVIDIA advises for Hopper

// One handle a device, which any thread may use. Never destroyed: the driver may be gone first.
cublasLtHandle_t handle_of(int device) {
  static std::once_flag made[kMaxDevices];
  static cublasLtHandle_t handles[kMaxDevices];
  std::call_once(made[device], [&] { DL_BLAS_CHECK(cublasLtCreate(&handles[device])); });
  return handles[device];
}

// cuBLASLt counts by columns: a row-major matrix is its transpose there. So it is asked for
// c^T = b^T a^T, where b^T comes first.

struct Types {
  cublasComputeType_t compute;
  cudaDataType_t data;
};
Types types_of(DType dtype) {
  if (dtype == DType::kF32) return {CUBLAS_COMPUTE_32F, CUDA_R_32F};
  return {CUBLAS_COMPUTE_64F, CUDA_R_64F};
}

// The transpose of a row-major batch: where its rows lie apart, as it lies; where its columns do,
// transposed once more.
class Operand {
 public:
  Operand(const TensorRef& x, cudaDataType_t type)
      : by_rows_(x.strides[2] == 1 && (x.strides[1] >= x.shape[2] || x.shape[1] == 1)) {
    const int64_t fast = by_rows_ ? x.shape[2] : x.shape[1];
    const int64_t slow = by_rows_ ? x.shape[1] : x.shape[2];
    const int64_t stride = by_rows_ ? x.strides[1] : x.strides[2];
    DL_BLAS_CHECK(cublasLtMatrixLayoutCreate(&layout_, type, static_cast<uint64_t>(fast),
                                             static_cast<uint64_t>(slow),
                                             stride > fast ? stride : fast));
    set_batch(static_cast<int32_t>(x.shape[0]), x.strides[0]);
  }
  ~Operand() { cublasLtMatrixLayoutDestroy(layout_); }
  Operand(const Operand&) = delete;
  Operand& operator=(const Operand&) = delete;

  cublasLtMatrixLayout_t layout() const { return layout_; }
  cublasOperation_t operation() const { return by_rows_ ? CUBLAS_OP_N : CUBLAS_OP_T; }

 private:
  void set_batch(int32_t count, int64_t stride) {
    DL_BLAS_CHECK(cublasLtMatrixLayoutSetAttribute(layout_, CUBLASLT_MATRIX_LAYOUT_BATCH_COUNT,
                                                   &count, sizeof count));
    DL_BLAS_CHECK(cublasLtMatrixLayoutSetAttribute(
        layout_, CUBLASLT_MATRIX_LAYOUT_STRIDED_BATCH_OFFSET, &stride, sizeof stride));
  }

  bool by_rows_;
  cublasLtMatrixLayout_t layout_ = nullptr;
};

class Product {
 public:
  Product(const Operand& first, const Operand& second, Types types, cudaDataType_t scale) {
    DL_BLAS_CHECK(cublasLtMatmulDescCreate(&product_, types.compute, scale));
    const cublasOperation_t a = first.operation(), b = second.operation();
    DL_BLAS_CHECK(
        cublasLtMatmulDescSetAttribute(product_, CUBLASLT_MATMUL_DESC_TRANSA, &a, sizeof a));
    DL_BLAS_CHECK(
        cublasLtMatmulDescSetAttribute(product_, CUBLASLT_MATMUL_DESC_TRANSB, &b, sizeof b));
  }
  ~Product() { cublasLtMatmulDescDestroy(product_); }
  Product(const Product&) = delete;
  Product& operator=(const Product&) = delete;

  cublasLtMatmulDesc_t get() const { return product_; }

 private:
  cublasLtMatmulDesc_t product_ = nullptr;
};

// The bytes, up to 256, that an address is a multiple of: what cuBLASLt takes for granted unless
// told otherwise, and what a view may not have.
uint32_t alignment_of(const void* data) {
  const auto address = reinterpret_cast<uintptr_t>(data) | 256;
  return static_cast<uint32_t>(address & (~address + 1));
}

// What an algorithm may use and count on.
class Preference {
 public:
  Preference(const void* first, const void* second, const void* c) {
    DL_BLAS_CHECK(cublasLtMatmulPreferenceCreate(&preference_));
    set(CUBLASLT_MATMUL_PREF_MAX_WORKSPACE_BYTES, static_cast<uint64_t>(kWorkspaceBytes));
    set(CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_A_BYTES, alignment_of(first));
    set(CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_B_BYTES, alignment_of(second));
    set(CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_C_BYTES, alignment_of(c));
    set(CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_D_BYTES, alignment_of(c));
  }
  ~Preference() { cublasLtMatmulPreferenceDestroy(preference_); }
  Preference(const Preference&) = delete;
  Preference& operator=(const Preference&) = delete;

  cublasLtMatmulPreference_t get() const { return preference_; }

 private:
  template <class T>
  void set(cublasLtMatmulPreferenceAttributes_t attribute, T value) {
    DL_BLAS_CHECK(
        cublasLtMatmulPreferenceSetAttribute(preference_, attribute, &value, sizeof value));
  }

  cublasLtMatmulPreference_t preference_ = nullptr;
};

// cuBLASLt's own first choice for the shape.
cublasLtMatmulHeuristicResult_t choose(cublasLtHandle_t handle, const Product& product,
                                       const Operand& first, const Operand& second,
                                       const Operand& c, const Preference& preference) {
  cublasLtMatmulHeuristicResult_t choice{};
  int found = 0;
  DL_BLAS_CHECK(cublasLtMatmulAlgoGetHeuristic(handle, product.get(), first.layout(),
                                               second.layout(), c.layout(), c.layout(),
                                               preference.get(), 1, &choice, &found));
  DL_CHECK(found > 0, Code::kUnsupported, "matmul: cuBLASLt has no algorithm for this shape");
  return choice;
}

template <class T>
void multiply(const Launch& launch, const TensorRef& c, const TensorRef& a, const TensorRef& b,
              T beta) {
  const Types types = types_of(c.dtype);
  const Operand first(b, types.data), second(a, types.data), result(c, types.data);
  const Product product(first, second, types, types.data);
  const cublasLtHandle_t handle = handle_of(launch.device.index);
  const auto choice =
      choose(handle, product, first, second, result, Preference(b.data, a.data, c.data));
  const Workspace room(launch.device.index, static_cast<int64_t>(choice.workspaceSize));
  const T alpha = 1;
  DL_BLAS_CHECK(cublasLtMatmul(handle, product.get(), &alpha, b.data, first.layout(), a.data,
                               second.layout(), &beta, c.data, result.layout(), c.data,
                               result.layout(), &choice.algo, room.as<void>(), choice.workspaceSize,
                               static_cast<cudaStream_t>(launch.stream)));
}

}  // namespace

void blas_gemm(const Launch& launch, const TensorRef& c, const TensorRef& a, const TensorRef& b,
               double beta) {
  dispatch_floating(c.dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    multiply<T>(launch, c, a, b, static_cast<T>(beta));
  });
}

}  // namespace dlcore::cuda
