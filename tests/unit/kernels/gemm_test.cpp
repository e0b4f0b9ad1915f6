#include "kernels/cpu/gemm.h"

#include <gtest/gtest.h>
#include <hwy/targets.h>

#include <atomic>
#include <cmath>
#include <cstring>
#include <thread>
#include <vector>

#include "base/thread_pool.h"

namespace dlcore::cpu {
namespace {

template <class T>
std::vector<T> noise(int64_t count, unsigned seed) {
  std::vector<T> values(static_cast<size_t>(count));
  for (T& value : values) {
    seed = seed * 1664525u + 1013904223u;
    value = static_cast<T>(seed) / static_cast<T>(4294967296.0) - T(0.5);
  }
  return values;
}

// Operands by rows or by columns, with room between the rows.
template <class T>
struct Operand {
  Operand(int64_t rows, int64_t columns, bool by_rows, int64_t gap, unsigned seed)
      : storage(noise<T>((rows + gap) * (columns + gap) + 1, seed)),
        matrix{storage.data(), by_rows ? columns + gap : 1, by_rows ? 1 : rows + gap} {}
  T operator()(int64_t i, int64_t j) const {
    return matrix.data[i * matrix.row_stride + j * matrix.column_stride];
  }
  std::vector<T> storage;
  Matrix<const T> matrix;
};

template <class T>
void expect_product(GemmBody<T>* body, int64_t m, int64_t n, int64_t k, int layout, T beta) {
  const Operand<T> a(m, k, layout & 1, layout & 4 ? 3 : 0, 1);
  const Operand<T> b(k, n, layout & 2, layout & 4 ? 3 : 0, 2);
  const int64_t stride = n + 2;
  std::vector<T> c = noise<T>(m * stride, 3);
  const std::vector<T> before = c;
  body(m, n, k, a.matrix, b.matrix, beta, {c.data(), stride, 1});
  const double tolerance =
      static_cast<double>(std::numeric_limits<T>::epsilon()) * 4 * static_cast<double>(k + 1);
  for (int64_t i = 0; i < m; ++i) {
    for (int64_t j = 0; j < stride; ++j) {
      const auto at = static_cast<size_t>(i * stride + j);
      if (j >= n) {
        ASSERT_EQ(c[at], before[at]) << "wrote beside row " << i;
        continue;
      }
      double sum = static_cast<double>(beta) * before[at];
      for (int64_t p = 0; p < k; ++p) sum += static_cast<double>(a(i, p)) * b(p, j);
      ASSERT_NEAR(c[at], sum, tolerance) << m << "x" << n << "x" << k << " layout " << layout;
    }
  }
}

template <class T>
void expect_all_products(GemmBody<T>* body) {
  constexpr int64_t kShapes[][3] = {{1, 1, 1},     {1, 10, 784}, {3, 5, 7},
                                    {30, 10, 430}, {4, 16, 256}, {9, 17, 300},
                                    {64, 33, 1},   {5, 130, 64}, {7, 9, 0}};
  for (const auto& shape : kShapes) {
    for (int layout = 0; layout < 8; ++layout) {
      for (T beta : {T(0), T(1), T(-0.5)}) {
        expect_product<T>(body, shape[0], shape[1], shape[2], layout, beta);
      }
    }
  }
}

TEST(Gemm, OwnKernelIsRightOnEveryTarget) {
  for (int64_t targets = hwy::SupportedTargets(); targets; targets &= targets - 1) {
    hwy::SetSupportedTargetsForTest(targets & -targets);
    expect_all_products<float>(own_gemm);
    expect_all_products<double>(own_gemm);
  }
  hwy::SetSupportedTargetsForTest(0);
}

TEST(Gemm, TrustedKernelIsRight) {
  expect_all_products<float>(trusted_gemm<float>());
  expect_all_products<double>(trusted_gemm<double>());
}

TEST(Gemm, OverwritesNaNWhenBetaIsZero) {
  const float a[] = {2}, b[] = {3};
  for (GemmBody<float>* body : {static_cast<GemmBody<float>*>(own_gemm), trusted_gemm<float>()}) {
    float c[] = {NAN};
    body(1, 1, 1, {a, 1, 1}, {b, 1, 1}, 0, {c, 1, 1});
    EXPECT_EQ(c[0], 6);
  }
}

TEST(Gemm, SharedOutGivesTheSameBits) {
  for (const auto& [m, n, k] : {std::tuple<int64_t, int64_t, int64_t>{30, 430, 784},
                                {430, 784, 30},
                                {256, 430, 784},
                                {700, 700, 60}}) {
    const Operand<float> a(m, k, true, 0, 1), b(k, n, false, 0, 2);
    std::vector<float> expected;
    for (int threads : {1, 2, 3, 8}) {
      set_num_threads(threads);
      std::vector<float> c(static_cast<size_t>(m * n));
      gemm<float>(m, n, k, a.matrix, b.matrix, 0, {c.data(), n, 1});
      if (expected.empty()) expected = c;
      EXPECT_EQ(c, expected) << threads << " threads";
    }
    double sum = 0;
    for (int64_t p = 0; p < k; ++p) sum += static_cast<double>(a(m - 1, p)) * b(p, n - 1);
    EXPECT_NEAR(expected.back(), sum, 1e-3);
  }
  set_num_threads(0);
}

TEST(Gemm, ProductsAtOnceLeaveEachOtherAlone) {
  const int64_t m = 30, n = 430, k = 784;
  const Operand<float> a(m, k, true, 0, 1), b(k, n, false, 0, 2);
  std::vector<float> expected(static_cast<size_t>(m * n)), c = expected;
  set_num_threads(1);
  gemm<float>(m, n, k, a.matrix, b.matrix, 0, {expected.data(), n, 1});
  set_num_threads(4);
  int wrong = 0;
  for (int round = 0; round < 2000; ++round) {
    gemm<float>(m, n, k, a.matrix, b.matrix, 0, {c.data(), n, 1});
    wrong += std::memcmp(c.data(), expected.data(), c.size() * sizeof(float)) != 0;
  }
  EXPECT_EQ(wrong, 0);
  set_num_threads(0);
}

// More than OpenBLAS has buffers: it would print, or end the program.
TEST(Gemm, AnyNumberOfThreadsMultiply) {
  std::vector<std::thread> threads;
  std::atomic<int> wrong{0};
  for (int i = 0; i < 200; ++i) {
    threads.emplace_back([&] {
      const std::vector<float> a(256 * 256, 1), b = a;
      std::vector<float> c(a.size());
      trusted_gemm<float>()(256, 256, 256, {a.data(), 256, 1}, {b.data(), 256, 1}, 0,
                            {c.data(), 256, 1});
      wrong += c.back() != 256;
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(wrong, 0);
}

TEST(Gemm, NamesItsKernel) {
  EXPECT_NE(std::string(gemm_description()).find("OpenBLAS"), std::string::npos);
}

}  // namespace
}  // namespace dlcore::cpu
