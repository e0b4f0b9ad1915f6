// cublasLtMatmul against plain loops.
#include <cublasLt.h>

#include <cmath>
#include <functional>

#include "sim_test.h"

namespace {

#define EXPECT_LT_OK(call) EXPECT_EQ(call, CUBLAS_STATUS_SUCCESS)

constexpr int kM = 5, kN = 3, kK = 7, kBatch = 2;

template <class T>
struct Traits;
template <>
struct Traits<float> {
  static constexpr cudaDataType type = CUDA_R_32F;
  static constexpr cublasComputeType_t compute = CUBLAS_COMPUTE_32F;
};
template <>
struct Traits<double> {
  static constexpr cudaDataType type = CUDA_R_64F;
  static constexpr cublasComputeType_t compute = CUBLAS_COMPUTE_64F;
};

// A batch of matrices on the device, with gaps between columns (rows) and between matrices.
template <class T>
class Matrix {
 public:
  Matrix(int rows, int cols, cublasLtOrder_t order, int seed)
      : rows_(rows),
        cols_(cols),
        order_(order),
        ld_((order == CUBLASLT_ORDER_COL ? rows : cols) + 2),
        stride_(ld_ * (order == CUBLASLT_ORDER_COL ? cols : rows) + 5),
        values_(static_cast<size_t>(stride_ * kBatch)),
        array_(values_.size()) {
    for (size_t i = 0; i < values_.size(); ++i)
      values_[i] = static_cast<T>((static_cast<int>(i) * 37 + seed * 11) % 19 - 9) / 4;
    array_.set(values_);
    cublasLtMatrixLayoutCreate(&layout_, Traits<T>::type, static_cast<uint64_t>(rows),
                               static_cast<uint64_t>(cols), ld_);
    const int32_t batch = kBatch;
    EXPECT_LT_OK(cublasLtMatrixLayoutSetAttribute(layout_, CUBLASLT_MATRIX_LAYOUT_ORDER, &order_,
                                                  sizeof order_));
    EXPECT_LT_OK(cublasLtMatrixLayoutSetAttribute(layout_, CUBLASLT_MATRIX_LAYOUT_BATCH_COUNT,
                                                  &batch, sizeof batch));
    EXPECT_LT_OK(cublasLtMatrixLayoutSetAttribute(
        layout_, CUBLASLT_MATRIX_LAYOUT_STRIDED_BATCH_OFFSET, &stride_, sizeof stride_));
  }
  ~Matrix() { cublasLtMatrixLayoutDestroy(layout_); }
  Matrix(const Matrix&) = delete;
  Matrix& operator=(const Matrix&) = delete;

  T operator()(int batch, int i, int j) const {
    return values_[static_cast<size_t>(batch * stride_ +
                                       (order_ == CUBLASLT_ORDER_COL ? i + j * ld_ : i * ld_ + j))];
  }
  void fetch() { values_ = array_.get(); }
  T* data() const { return array_.data(); }
  cublasLtMatrixLayout_t layout() const { return layout_; }

 private:
  int rows_, cols_;
  cublasLtOrder_t order_;
  int64_t ld_, stride_;
  std::vector<T> values_;
  DeviceArray<T> array_;
  cublasLtMatrixLayout_t layout_ = nullptr;
};

struct Layouts {
  bool ta = false, tb = false;
  cublasLtOrder_t a = CUBLASLT_ORDER_COL, b = CUBLASLT_ORDER_COL, d = CUBLASLT_ORDER_COL;
};

// A product with all that belongs to it.
template <class T>
class Problem {
 public:
  explicit Problem(const Layouts& l = {})
      : layouts(l),
        a(l.ta ? kK : kM, l.ta ? kM : kK, l.a, 1),
        b(l.tb ? kN : kK, l.tb ? kK : kN, l.b, 2),
        c(kM, kN, l.d, 3),
        d(kM, kN, l.d, 4) {
    EXPECT_LT_OK(cublasLtCreate(&handle_));
    EXPECT_LT_OK(cublasLtMatmulDescCreate(&desc_, Traits<T>::compute, Traits<T>::type));
    EXPECT_LT_OK(cublasLtMatmulPreferenceCreate(&preference_));
    set(CUBLASLT_MATMUL_DESC_TRANSA, l.ta ? CUBLAS_OP_T : CUBLAS_OP_N);
    set(CUBLASLT_MATMUL_DESC_TRANSB, l.tb ? CUBLAS_OP_T : CUBLAS_OP_N);
  }
  ~Problem() {
    cublasLtMatmulPreferenceDestroy(preference_);
    cublasLtMatmulDescDestroy(desc_);
    cublasLtDestroy(handle_);
  }
  Problem(const Problem&) = delete;
  Problem& operator=(const Problem&) = delete;

  template <class V>
  void set(cublasLtMatmulDescAttributes_t attribute, V value) {
    EXPECT_LT_OK(cublasLtMatmulDescSetAttribute(desc_, attribute, &value, sizeof value));
  }
  cublasStatus_t find(uint64_t workspace = 0) {
    EXPECT_LT_OK(cublasLtMatmulPreferenceSetAttribute(
        preference_, CUBLASLT_MATMUL_PREF_MAX_WORKSPACE_BYTES, &workspace, sizeof workspace));
    int found = 0;
    const cublasStatus_t status =
        cublasLtMatmulAlgoGetHeuristic(handle_, desc_, a.layout(), b.layout(), c.layout(),
                                       d.layout(), preference_, 1, &result, &found);
    EXPECT_EQ(found, status == CUBLAS_STATUS_SUCCESS);
    return status;
  }
  cublasStatus_t run(T alpha = 1, T beta = 0, void* workspace = nullptr, size_t size = 0,
                     const T* a_data = nullptr) {
    const cublasStatus_t status = cublasLtMatmul(
        handle_, desc_, &alpha, a_data ? a_data : a.data(), a.layout(), b.data(), b.layout(), &beta,
        c.data(), c.layout(), d.data(), d.layout(), &result.algo, workspace, size, nullptr);
    if (status == CUBLAS_STATUS_SUCCESS) d.fetch();
    return status;
  }
  T op_a(int batch, int i, int l) const { return layouts.ta ? a(batch, l, i) : a(batch, i, l); }
  T op_b(int batch, int l, int j) const { return layouts.tb ? b(batch, j, l) : b(batch, l, j); }
  T product(int batch, int i, int j) const {
    T sum = 0;
    for (int l = 0; l < kK; ++l) sum += op_a(batch, i, l) * op_b(batch, l, j);
    return sum;
  }
  void expect(const std::function<T(int batch, int i, int j)>& f) const {
    for (int batch = 0; batch < kBatch; ++batch)
      for (int i = 0; i < kM; ++i)
        for (int j = 0; j < kN; ++j)
          EXPECT_NEAR(d(batch, i, j), f(batch, i, j), 1e-5) << batch << " " << i << " " << j;
  }

  Layouts layouts;
  Matrix<T> a, b, c, d;
  cublasLtMatmulHeuristicResult_t result{};

 private:
  cublasLtHandle_t handle_ = nullptr;
  cublasLtMatmulDesc_t desc_ = nullptr;
  cublasLtMatmulPreference_t preference_ = nullptr;
};

template <class T>
class CublasLt : public SimTest {};
using Types = testing::Types<float, double>;
TYPED_TEST_SUITE(CublasLt, Types);

TYPED_TEST(CublasLt, AllTransposesAndOrders) {
  for (int bits = 0; bits < 32; ++bits) {
    const auto order = [bits](int bit) {
      return bits >> bit & 1 ? CUBLASLT_ORDER_ROW : CUBLASLT_ORDER_COL;
    };
    Problem<TypeParam> p(Layouts{(bits & 1) != 0, (bits & 2) != 0, order(2), order(3), order(4)});
    EXPECT_LT_OK(p.find());
    EXPECT_LT_OK(p.run(2, TypeParam(0.5)));
    p.expect([&](int batch, int i, int j) {
      return 2 * p.product(batch, i, j) + TypeParam(0.5) * p.c(batch, i, j);
    });
  }
}

template <class T>
T gelu(T x) {
  return T(0.5) * x * (1 + std::tanh(std::sqrt(T(2 / M_PI)) * (x + T(0.044715) * x * x * x)));
}
template <class T>
T relu(T x) {
  return x > 0 ? x : 0;
}

TYPED_TEST(CublasLt, BiasAndActivations) {
  using T = TypeParam;
  const std::vector<T> bias = {1, -2, 3, -4, 5};
  DeviceArray<T> on_device(bias);
  Problem<T> p;
  const auto sum = [&](int batch, int i, int j) {
    return p.product(batch, i, j) + bias[static_cast<size_t>(i)];
  };
  const auto check = [&](cublasLtEpilogue_t epilogue, std::function<T(int, int, int)> expected) {
    p.set(CUBLASLT_MATMUL_DESC_EPILOGUE, epilogue);
    EXPECT_LT_OK(p.find());
    EXPECT_LT_OK(p.run());
    p.expect(expected);
  };
  p.set(CUBLASLT_MATMUL_DESC_BIAS_POINTER, on_device.data());
  check(CUBLASLT_EPILOGUE_BIAS, sum);
  check(CUBLASLT_EPILOGUE_RELU, [&](int b, int i, int j) { return relu(p.product(b, i, j)); });
  check(CUBLASLT_EPILOGUE_RELU_BIAS, [&](int b, int i, int j) { return relu(sum(b, i, j)); });
  check(CUBLASLT_EPILOGUE_GELU_BIAS, [&](int b, int i, int j) { return gelu(sum(b, i, j)); });
}

// What the forward product keeps and the backward product uses.
template <class T>
class Aux {
 public:
  Aux(Problem<T>& p, int64_t ld, size_t bytes) : array_(bytes) {
    p.set(CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_POINTER, static_cast<void*>(array_.data()));
    p.set(CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_LD, ld);
    p.set(CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_BATCH_STRIDE, ld * kN);
  }

 private:
  DeviceArray<char> array_;
};

TYPED_TEST(CublasLt, TheGradientOfReluUsesTheMaskOfTheForwardProduct) {
  using T = TypeParam;
  Problem<T> p;
  Aux<T> aux(p, 128, 128 * kN * kBatch / 8);
  p.set(CUBLASLT_MATMUL_DESC_EPILOGUE, CUBLASLT_EPILOGUE_RELU_AUX);
  EXPECT_LT_OK(p.find());
  EXPECT_LT_OK(p.run());
  p.expect([&](int b, int i, int j) { return relu(p.product(b, i, j)); });

  DeviceArray<T> bias(kM * kBatch);
  p.set(CUBLASLT_MATMUL_DESC_BIAS_POINTER, bias.data());
  p.set(CUBLASLT_MATMUL_DESC_BIAS_BATCH_STRIDE, int64_t{kM});
  p.set(CUBLASLT_MATMUL_DESC_EPILOGUE, CUBLASLT_EPILOGUE_DRELU_BGRAD);
  EXPECT_LT_OK(p.find());
  EXPECT_LT_OK(p.run(-3));
  const auto gradient = [&](int b, int i, int j) {
    return p.product(b, i, j) > 0 ? -3 * p.product(b, i, j) : 0;
  };
  p.expect(gradient);
  const std::vector<T> sums = bias.get();
  for (int b = 0; b < kBatch; ++b)
    for (int i = 0; i < kM; ++i)
      EXPECT_NEAR(sums[static_cast<size_t>(b * kM + i)],
                  gradient(b, i, 0) + gradient(b, i, 1) + gradient(b, i, 2), 1e-4);
}

TYPED_TEST(CublasLt, TheGradientOfGeluUsesItsInput) {
  using T = TypeParam;
  Problem<T> p;
  Aux<T> aux(p, 8, sizeof(T) * 8 * kN * kBatch);
  p.set(CUBLASLT_MATMUL_DESC_EPILOGUE, CUBLASLT_EPILOGUE_GELU_AUX);
  EXPECT_LT_OK(p.find());
  EXPECT_LT_OK(p.run(T(0.125)));
  p.set(CUBLASLT_MATMUL_DESC_EPILOGUE, CUBLASLT_EPILOGUE_DGELU);
  EXPECT_LT_OK(p.find());
  EXPECT_LT_OK(p.run(T(0.125)));
  p.expect([&](int b, int i, int j) {
    const double x = 0.125 * static_cast<double>(p.product(b, i, j)), h = 1e-5;
    return static_cast<T>(x * (gelu(x + h) - gelu(x - h)) / (2 * h));
  });
}

TYPED_TEST(CublasLt, GradientsOfBiases) {
  using T = TypeParam;
  for (bool transposed : {false, true}) {
    Problem<T> p(Layouts{transposed, transposed});
    for (auto epilogue : {CUBLASLT_EPILOGUE_BGRADA, CUBLASLT_EPILOGUE_BGRADB}) {
      const bool of_a = epilogue == CUBLASLT_EPILOGUE_BGRADA;
      const int n = of_a ? kM : kN;
      DeviceArray<T> bias(static_cast<size_t>(n * kBatch));
      p.set(CUBLASLT_MATMUL_DESC_EPILOGUE, epilogue);
      p.set(CUBLASLT_MATMUL_DESC_BIAS_POINTER, bias.data());
      p.set(CUBLASLT_MATMUL_DESC_BIAS_BATCH_STRIDE, int64_t{n});
      EXPECT_LT_OK(p.find());
      EXPECT_LT_OK(p.run());
      const std::vector<T> sums = bias.get();
      for (int b = 0; b < kBatch; ++b)
        for (int i = 0; i < n; ++i) {
          T sum = 0;
          for (int l = 0; l < kK; ++l) sum += of_a ? p.op_a(b, i, l) : p.op_b(b, l, i);
          EXPECT_NEAR(sums[static_cast<size_t>(b * n + i)], sum, 1e-5);
        }
    }
  }
}

using CublasLtRules = SimTest;

TEST_F(CublasLtRules, Tf32RoundsTheOperands) {
  Problem<float> p;
  p.set(CUBLASLT_MATMUL_DESC_COMPUTE_TYPE, CUBLAS_COMPUTE_32F_FAST_TF32);
  std::vector<float> a(p.a.data() ? static_cast<size_t>(kBatch) * 100 : 0, 1 + 1 / 4096.0f);
  DeviceArray<float> nearly_one(a), ones(std::vector<float>(a.size(), 1.0f));
  EXPECT_LT_OK(p.find());
  EXPECT_LT_OK(p.run(1, 0, nullptr, 0, nearly_one.data()));
  const float rounded = p.d(0, 0, 0);
  EXPECT_LT_OK(p.run(1, 0, nullptr, 0, ones.data()));
  EXPECT_EQ(rounded, p.d(0, 0, 0));
}

TEST_F(CublasLtRules, WhatCublasLtRefusesIsRefused) {
  Problem<float> row(
      Layouts{false, false, CUBLASLT_ORDER_COL, CUBLASLT_ORDER_COL, CUBLASLT_ORDER_ROW});
  row.set(CUBLASLT_MATMUL_DESC_EPILOGUE, CUBLASLT_EPILOGUE_BIAS);
  EXPECT_EQ(row.find(), CUBLAS_STATUS_NOT_SUPPORTED);

  Problem<float> p;
  EXPECT_LT_OK(p.find());
  p.set(CUBLASLT_MATMUL_DESC_EPILOGUE, CUBLASLT_EPILOGUE_BIAS);
  EXPECT_EQ(p.run(), CUBLAS_STATUS_INVALID_VALUE);  // no pointer
  p.set(CUBLASLT_MATMUL_DESC_EPILOGUE, CUBLASLT_EPILOGUE_RELU_AUX);
  p.set(CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_LD, int64_t{8});
  EXPECT_EQ(p.find(), CUBLAS_STATUS_INVALID_VALUE);  // 128 is its unit
  p.set(CUBLASLT_MATMUL_DESC_EPILOGUE, CUBLASLT_EPILOGUE_DEFAULT);
  p.set(CUBLASLT_MATMUL_DESC_COMPUTE_TYPE, CUBLAS_COMPUTE_64F);
  EXPECT_EQ(p.find(), CUBLAS_STATUS_NOT_SUPPORTED);
  p.set(CUBLASLT_MATMUL_DESC_COMPUTE_TYPE, CUBLAS_COMPUTE_32F);
  p.set(CUBLASLT_MATMUL_DESC_TRANSA, CUBLAS_OP_T);
  EXPECT_EQ(p.find(), CUBLAS_STATUS_INVALID_VALUE);  // shapes
}

TEST_F(CublasLtRules, AnAlgorithmHoldsItsCallerToWhatWasPromised) {
  Problem<float> p;
  EXPECT_LT_OK(p.find(1 << 20));
  EXPECT_GT(p.result.workspaceSize, 0u);
  EXPECT_EQ(p.run(), CUBLAS_STATUS_INVALID_VALUE);  // no workspace
  DeviceArray<unsigned char> workspace(std::vector<unsigned char>(p.result.workspaceSize, 7));
  EXPECT_LT_OK(p.run(1, 0, workspace.data(), p.result.workspaceSize));
  EXPECT_THAT(workspace.get(), testing::Each(0xff));  // it is used
  EXPECT_LT_OK(p.find());
  EXPECT_EQ(p.run(1, 0, nullptr, 0, p.a.data() + 1), CUBLAS_STATUS_INVALID_VALUE);  // alignment
}

}  // namespace
