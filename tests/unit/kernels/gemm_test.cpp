#include "kernels/cpu/gemm.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstring>
#include <ostream>
#include <thread>
#include <vector>

#include "base/thread_pool.h"
#include "kernels/cpu/tile_gemm.h"
#include "targets.h"

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

// Operands by rows or by columns, with room between the rows that must not be read.
template <class T>
struct Operand {
  Operand(int64_t rows, int64_t columns, bool by_rows, int64_t gap, unsigned seed)
      : storage(static_cast<size_t>((rows + gap) * (columns + gap)), T(NAN)),
        matrix{storage.data(), by_rows ? columns + gap : 1, by_rows ? 1 : rows + gap} {
    const std::vector<T> values = noise<T>(rows * columns, seed);
    for (int64_t i = 0; i < rows; ++i) {
      for (int64_t j = 0; j < columns; ++j) {
        storage[static_cast<size_t>(i * matrix.row_stride + j * matrix.column_stride)] =
            values[static_cast<size_t>(i * columns + j)];
      }
    }
  }
  T operator()(int64_t i, int64_t j) const {
    return matrix.data[i * matrix.row_stride + j * matrix.column_stride];
  }
  std::vector<T> storage;
  Matrix<const T> matrix;
};

struct Sizes {
  int64_t m, n, k;
};

std::ostream& operator<<(std::ostream& out, const Sizes& s) {
  return out << s.m << "x" << s.n << "x" << s.k;
}

// Layouts: bit 0, 1: A, B by rows; the other bits: the gap between rows.
constexpr int kLayouts[] = {0, 1, 2, 3, 12, 13, 14, 15};

template <class T>
struct Product {
  Product(const Sizes& s, int layout)
      : sizes(s),
        a(s.m, s.k, layout & 1, layout / 4, 1),
        b(s.k, s.n, layout & 2, layout / 4, 2),
        c_stride(s.n + 2),
        c(noise<T>(s.m * c_stride, 3)) {}

  // C against `start(i, j)` + A B, added up in double; nothing beside C's rows may have changed.
  template <class Start>
  void expect(Start start, const std::vector<T>& before) const {
    const double tolerance = static_cast<double>(std::numeric_limits<T>::epsilon()) * 4 *
                             static_cast<double>(sizes.k + 1);
    // Of large products some rows.
    const int64_t step = 1 + sizes.m * sizes.n * sizes.k / 5000000;
    for (int64_t i = 0; i < sizes.m; i += step) {
      for (int64_t j = 0; j < c_stride; ++j) {
        const auto at = static_cast<size_t>(i * c_stride + j);
        if (j >= sizes.n) {
          ASSERT_EQ(c[at], before[at]) << "wrote beside row " << i;
          continue;
        }
        double sum = start(i, j);
        for (int64_t p = 0; p < sizes.k; ++p) sum += static_cast<double>(a(i, p)) * b(p, j);
        ASSERT_NEAR(c[at], sum, tolerance) << sizes << " at " << i << ", " << j;
      }
    }
  }
  void expect_start_times(T beta, const std::vector<T>& before) const {
    expect(
        [&](int64_t i, int64_t j) {
          return static_cast<double>(beta) * before[static_cast<size_t>(i * c_stride + j)];
        },
        before);
  }
  Matrix<T> result() { return {c.data(), c_stride, 1}; }

  Sizes sizes;
  Operand<T> a, b;
  int64_t c_stride;
  std::vector<T> c;
};

template <class T>
void expect_all_products(GemmBody<T>* body) {
  for (const Sizes& s : {Sizes{1, 1, 1},
                         {1, 10, 784},
                         {3, 5, 7},
                         {30, 10, 430},
                         {4, 16, 256},
                         {9, 17, 300},
                         {64, 33, 1},
                         {5, 130, 64},
                         {7, 9, 0}}) {
    for (int layout : kLayouts) {
      for (T beta : {T(0), T(1), T(-0.5)}) {
        Product<T> x(s, layout);
        const std::vector<T> before = x.c;
        body(s.m, s.n, s.k, x.a.matrix, x.b.matrix, beta, x.result());
        x.expect_start_times(beta, before);
      }
    }
  }
}

// From nothing, from C, from a bias.
template <class T>
void expect_started_products(TileGemm<T>* body, const Sizes& s, int layout) {
  SCOPED_TRACE(layout);
  Product<T> x(s, layout);
  const std::vector<T> before = x.c, bias = noise<T>(s.n, 4);
  const auto run = [&](Matrix<const T> start) {
    x.c = before;
    if (!start.data) std::fill(x.c.begin(), x.c.end(), T(NAN));
    const std::vector<T> old = x.c;
    body(s.m, s.n, s.k, x.a.matrix, x.b.matrix, start, x.result());
    for (size_t at = 0; at < old.size(); ++at) {
      if (static_cast<int64_t>(at) % x.c_stride >= s.n) x.c[at] = before[at];
    }
  };
  run({});
  x.expect_start_times(T(0), before);
  run({x.c.data(), x.c_stride, 1});
  x.expect_start_times(T(1), before);
  run({bias.data(), 0, 1});
  x.expect([&](int64_t, int64_t j) { return bias[static_cast<size_t>(j)]; }, before);
}

// Sizes of all residues, and some that pass the borders of blocks and of copying.
std::vector<Sizes> sampled_sizes() {
  std::vector<Sizes> sizes = {{7, 9, 0},      {1, 64, 33},   {2, 70, 5},
                              {300, 9, 12},   {53, 17, 300}, {13, 131, 257},
                              {270, 140, 70}, {30, 43, 784}, {7, 256, 20}};
  unsigned seed = 5;
  const auto draw = [&] {
    seed = seed * 1664525u + 1013904223u;
    return static_cast<int64_t>(seed >> 16) % 40 + 1;
  };
  for (int64_t m = 1; m <= 40; ++m) {
    for (int i = 0; i < 2; ++i) {
      const int64_t n = draw();
      sizes.push_back({m, n, draw()});
    }
  }
  return sizes;
}

TEST(Gemm, OwnKernelIsRightOnEveryTarget) {
  dlcore::testing::for_each_target([] {
    expect_all_products<float>(own_gemm);
    expect_all_products<double>(own_gemm);
  });
}

TEST(Gemm, TrustedKernelIsRight) {
  expect_all_products<float>(trusted_gemm<float>());
  expect_all_products<double>(trusted_gemm<double>());
}

TEST(Gemm, TilesAreRightOnEveryTarget) {
  dlcore::testing::for_each_target([] {
    for (const Sizes& s : sampled_sizes()) {
      for (int order = 0; order < 4; ++order) {
        const int layout = order + (s.m % 2 ? 12 : 0);
        expect_started_products<float>(tile_gemm, s, layout);
        expect_started_products<double>(tile_gemm, s, layout);
      }
    }
  });
}

TEST(Gemm, DotsAreRightOnEveryTarget) {
  dlcore::testing::for_each_target([] {
    for (const Sizes& s : sampled_sizes()) {
      for (int layout : {1, 13}) {  // A by rows, B by columns
        expect_started_products<float>(dot_gemm, s, layout);
        expect_started_products<double>(dot_gemm, s, layout);
      }
    }
  });
}

TEST(Gemm, IsRightForEveryShape) {
  std::vector<Sizes> sizes = sampled_sizes();
  sizes.insert(sizes.end(), {{650, 641, 640}, {30, 430, 784}, {0, 3, 4}, {3, 0, 4}});
  for (const Sizes& s : sizes) {
    for (int layout : {1, 3, 14}) {
      if (s.k < 640) expect_started_products<double>(gemm<double>, s, layout);
      expect_started_products<float>(gemm<float>, s, layout);
    }
  }
}

TEST(Gemm, OverwritesNaNWhenBetaIsZero) {
  const float a[] = {2}, b[] = {3};
  for (GemmBody<float>* body : {static_cast<GemmBody<float>*>(own_gemm), trusted_gemm<float>()}) {
    float c[] = {NAN};
    body(1, 1, 1, {a, 1, 1}, {b, 1, 1}, 0, {c, 1, 1});
    EXPECT_EQ(c[0], 6);
  }
}

TEST(Gemm, ZeroTimesNaNIsNaN) {
  for (const Sizes& s : {Sizes{10, 7, 9}, {3, 4, 200}}) {
    for (int layout : {1, 3}) {
      Product<float> x(s, layout);
      std::fill(x.a.storage.begin(), x.a.storage.end(), 0.0f);
      x.b.storage[0] = NAN;
      gemm<float>(s.m, s.n, s.k, x.a.matrix, x.b.matrix, {}, x.result());
      for (int64_t i = 0; i < s.m; ++i) {
        for (int64_t j = 0; j < s.n; ++j) {
          EXPECT_EQ(std::isnan(x.c[static_cast<size_t>(i * x.c_stride + j)]), j == 0) << i << j;
        }
      }
    }
  }
}

// Expanded tensors have 0 there.
TEST(Gemm, TakesAnyStrideOfASideOfOne) {
  const float a[] = {2, 3}, b[] = {5, 7};
  for (int64_t stride : {0, 1, 9}) {
    float c[4] = {};
    gemm<float>(2, 2, 1, {a, 1, stride}, {b, stride, 1}, {}, {c, 2, 1});
    EXPECT_THAT(c, ::testing::ElementsAre(10, 14, 15, 21)) << stride;
    gemm<float>(1, 1, 2, {a, stride, 1}, {b, 1, stride}, {}, {c, stride, 1});
    EXPECT_EQ(c[0], 31) << stride;
  }
}

// Shapes of which each way of cutting has some.
constexpr Sizes kShared[] = {{30, 430, 784}, {430, 784, 30},  {256, 430, 784}, {700, 700, 650},
                             {10, 784, 256}, {256, 10, 784},  {64, 64, 70},    {2, 1024, 500},
                             {700, 3, 500},  {300, 300, 100}, {1000, 24, 60}};

TEST(Gemm, SharedOutGivesTheSameBits) {
  for (const Sizes& s : kShared) {
    for (int layout = 0; layout < 4; ++layout) {
      Product<float> x(s, layout);
      std::vector<float> expected;
      for (int threads : {1, 2, 3, 7}) {
        set_num_threads(threads);
        gemm<float>(s.m, s.n, s.k, x.a.matrix, x.b.matrix, {}, x.result());
        if (expected.empty()) expected = x.c;
        EXPECT_EQ(x.c, expected) << s << " layout " << layout << " " << threads << " threads";
      }
    }
  }
  set_num_threads(0);
}

TEST(Gemm, GapsBetweenRowsLeaveTheBitsAlone) {
  for (const Sizes& s : kShared) {
    for (int layout = 0; layout < 4; ++layout) {
      std::vector<float> expected;
      for (int gap : {0, 3, 16}) {
        Product<float> x(s, layout + 4 * gap);
        gemm<float>(s.m, s.n, s.k, x.a.matrix, x.b.matrix, {}, x.result());
        if (expected.empty()) expected = x.c;
        EXPECT_EQ(x.c, expected) << s << " layout " << layout << " gap " << gap;
      }
    }
  }
}

// OpenBLAS's buffers are shared out among threads by openblas_memory.cpp.
TEST(Gemm, ProductsAtOnceLeaveEachOtherAlone) {
  const Product<float> x({30, 107, 784}, 1);
  const auto multiply = [&](std::vector<float>& c) {
    trusted_gemm<float>()(30, 107, 784, x.a.matrix, x.b.matrix, 0, {c.data(), 107, 1});
  };
  std::vector<float> expected(30 * 107);
  multiply(expected);
  std::vector<std::vector<float>> results(4, expected);
  set_num_threads(4);
  int wrong = 0;
  for (int round = 0; round < 2000; ++round) {
    parallel_for(4, [&](int64_t piece) { multiply(results[static_cast<size_t>(piece)]); });
    for (const auto& c : results) {
      wrong += std::memcmp(c.data(), expected.data(), c.size() * sizeof(float)) != 0;
    }
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
