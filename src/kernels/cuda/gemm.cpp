#include "kernels/cuda/gemm.h"

#include <cublasLt.h>

#include <algorithm>
#include <array>
#include <mutex>
#include <optional>

#include "base/error.h"
#include "device/cuda/workspace.h"
#include "kernels/cuda/gemm_choices.h"

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
  if (dtype != DType::kF32) return {CUBLAS_COMPUTE_64F, CUDA_R_64F};
  return {backend().tf32() ? CUBLAS_COMPUTE_32F_FAST_TF32 : CUBLAS_COMPUTE_32F, CUDA_R_32F};
}

// The transpose of a row-major batch: where its rows lie apart, as it lies; where its columns do,
// transposed once more.
class Operand {
 public:
  Operand(const TensorRef& x, cudaDataType_t type)
      : by_rows_(x.strides[2] == 1 && (x.strides[1] >= x.shape[2] || x.shape[1] == 1)) {
    const int64_t fast = by_rows_ ? x.shape[2] : x.shape[1];
    const int64_t slow = by_rows_ ? x.shape[1] : x.shape[2];
    const int64_t stride = std::max(by_rows_ ? x.strides[1] : x.strides[2], fast);
    numbers_ = {by_rows_, fast, slow, stride, x.shape[0], x.strides[0]};
    DL_BLAS_CHECK(cublasLtMatrixLayoutCreate(&layout_, type, static_cast<uint64_t>(fast),
                                             static_cast<uint64_t>(slow), stride));
    set_batch(static_cast<int32_t>(x.shape[0]), x.strides[0]);
  }
  ~Operand() { cublasLtMatrixLayoutDestroy(layout_); }
  Operand(const Operand&) = delete;
  Operand& operator=(const Operand&) = delete;

  cublasLtMatrixLayout_t layout() const { return layout_; }
  cublasOperation_t operation() const { return by_rows_ ? CUBLAS_OP_N : CUBLAS_OP_T; }
  // All that the layout says.
  const std::array<int64_t, 6>& numbers() const { return numbers_; }

 private:
  void set_batch(int32_t count, int64_t stride) {
    DL_BLAS_CHECK(cublasLtMatrixLayoutSetAttribute(layout_, CUBLASLT_MATRIX_LAYOUT_BATCH_COUNT,
                                                   &count, sizeof count));
    DL_BLAS_CHECK(cublasLtMatrixLayoutSetAttribute(
        layout_, CUBLASLT_MATRIX_LAYOUT_STRIDED_BATCH_OFFSET, &stride, sizeof stride));
  }

  bool by_rows_;
  std::array<int64_t, 6> numbers_;
  cublasLtMatrixLayout_t layout_ = nullptr;
};

// What cuBLASLt does with a vector beside the product.
struct Epilogue {
  cublasLtEpilogue_t kind = CUBLASLT_EPILOGUE_DEFAULT;
  void* vector = nullptr;
};

class Product {
 public:
  Product(const Operand& first, const Operand& second, Types types, const Epilogue& epilogue) {
    DL_BLAS_CHECK(cublasLtMatmulDescCreate(&product_, types.compute, types.data));
    set(CUBLASLT_MATMUL_DESC_TRANSA, first.operation());
    set(CUBLASLT_MATMUL_DESC_TRANSB, second.operation());
    set(CUBLASLT_MATMUL_DESC_EPILOGUE, epilogue.kind);
    if (epilogue.vector) set(CUBLASLT_MATMUL_DESC_BIAS_POINTER, epilogue.vector);
  }
  ~Product() { cublasLtMatmulDescDestroy(product_); }
  Product(const Product&) = delete;
  Product& operator=(const Product&) = delete;

  cublasLtMatmulDesc_t get() const { return product_; }

 private:
  template <class T>
  void set(cublasLtMatmulDescAttributes_t attribute, T value) {
    DL_BLAS_CHECK(cublasLtMatmulDescSetAttribute(product_, attribute, &value, sizeof value));
  }

  cublasLtMatmulDesc_t product_ = nullptr;
};

// The bytes, up to 256, that an address is a multiple of: what cuBLASLt takes for granted unless
// told otherwise, and what a view may not have.
uint32_t alignment_of(const void* data) {
  const auto address = reinterpret_cast<uintptr_t>(data) | 256;
  return static_cast<uint32_t>(address & (~address + 1));
}

// Of the operands and the result, in cuBLASLt's order.
struct Alignments {
  uint32_t first, second, result;
};

// What an algorithm may use and count on.
class Preference {
 public:
  explicit Preference(const Alignments& alignments) {
    DL_BLAS_CHECK(cublasLtMatmulPreferenceCreate(&preference_));
    set(CUBLASLT_MATMUL_PREF_MAX_WORKSPACE_BYTES, static_cast<uint64_t>(kWorkspaceBytes));
    set(CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_A_BYTES, alignments.first);
    set(CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_B_BYTES, alignments.second);
    set(CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_C_BYTES, alignments.result);
    set(CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_D_BYTES, alignments.result);
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

// c = epilogue(a b + beta c). False, and nothing is done, where cuBLASLt cannot.
class Multiplication {
 public:
  Multiplication(const Launch& launch, const TensorRef& c, const TensorRef& a, const TensorRef& b,
                 const Epilogue& epilogue)
      : launch_(launch),
        c_(c),
        a_(a),
        b_(b),
        epilogue_(epilogue),
        types_(types_of(c.dtype)),
        first_(b, types_.data),
        second_(a, types_.data),
        result_(c, types_.data),
        product_(first_, second_, types_, epilogue),
        alignments_{alignment_of(b.data), alignment_of(a.data),
                    std::min(alignment_of(c.data), alignment_of(epilogue.vector))},
        handle_(handle_of(launch.device.index)) {}

  template <class T>
  bool run(T beta) const {
    static GemmChoices choices;
    const std::optional<GemmChoice> choice = choices.of(key(), [this] { return choose(); });
    if (!choice) return false;
    const Workspace room(launch_.device.index, static_cast<int64_t>(choice->workspace_bytes));
    const T alpha = 1;
    DL_BLAS_CHECK(cublasLtMatmul(
        handle_, product_.get(), &alpha, b_.data, first_.layout(), a_.data, second_.layout(), &beta,
        c_.data, result_.layout(), c_.data, result_.layout(), &choice->algorithm, room.as<void>(),
        choice->workspace_bytes, static_cast<cudaStream_t>(launch_.stream)));
    return true;
  }

 private:
  GemmChoices::Key key() const {
    GemmChoices::Key key = {
        launch_.device.index, types_.compute, epilogue_.kind,
        int64_t{alignments_.first} << 32 | alignments_.second << 16 | alignments_.result};
    auto to = key.begin() + 4;
    for (const Operand* operand : {&first_, &second_, &result_}) {
      to = std::copy(operand->numbers().begin(), operand->numbers().end(), to);
    }
    return key;
  }

  // cuBLASLt's own first choice.
  std::optional<GemmChoice> choose() const {
    cublasLtMatmulHeuristicResult_t choice{};
    int found = 0;
    const cublasStatus_t status = cublasLtMatmulAlgoGetHeuristic(
        handle_, product_.get(), first_.layout(), second_.layout(), result_.layout(),
        result_.layout(), Preference(alignments_).get(), 1, &choice, &found);
    if (status == CUBLAS_STATUS_NOT_SUPPORTED) return std::nullopt;
    check_blas(status, "cublasLtMatmulAlgoGetHeuristic");
    if (found == 0) return std::nullopt;
    return GemmChoice{choice.algo, choice.workspaceSize};
  }

  const Launch& launch_;
  const TensorRef &c_, &a_, &b_;
  const Epilogue epilogue_;
  const Types types_;
  const Operand first_, second_, result_;
  const Product product_;
  const Alignments alignments_;
  cublasLtHandle_t handle_;
};

bool multiply(const Launch& launch, const TensorRef& c, const TensorRef& a, const TensorRef& b,
              double beta, const Epilogue& epilogue) {
  const Multiplication multiplication(launch, c, a, b, epilogue);
  return c.dtype == DType::kF32 ? multiplication.run(static_cast<float>(beta))
                                : multiplication.run(beta);
}

}  // namespace

void blas_gemm(const Launch& launch, const TensorRef& c, const TensorRef& a, const TensorRef& b,
               double beta) {
  DL_CHECK(multiply(launch, c, a, b, beta, {}), Code::kUnsupported,
           "matmul: cuBLASLt has no algorithm for this shape");
}

bool blas_gemm_with_bias(const Launch& launch, const TensorRef& c, const TensorRef& a,
                         const TensorRef& b, void* bias) {
  return multiply(launch, c, a, b, 0, {CUBLASLT_EPILOGUE_BIAS, bias});
}

bool blas_gemm_with_row_sums(const Launch& launch, const TensorRef& c, void* sums,
                             const TensorRef& a, const TensorRef& b) {
  return multiply(launch, c, a, b, 0, {CUBLASLT_EPILOGUE_BGRADB, sums});
}

}  // namespace dlcore::cuda
