#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "tests/unit/kernels/elementwise_test.cpp"
#include <hwy/foreach_target.h>

#include "kernels/cpu/elementwise-inl.h"

DL_MATH_BEGIN
// Not symmetric, so that exchanged operands show.
struct TestCombine {
  template <class V>
  DL_BOTH V operator()(V x, V y) const {
    return x * V(3) - y;
  }
};
struct TestLess {
  DL_BOTH bool operator()(int64_t x, uint8_t y) const { return x < y; }
};
DL_MATH_END

DL_BINARY_KERNEL(test_combine, map_any, TestCombine)
DL_CPU_KERNEL(test_less, (const TensorRef& z, const TensorRef& x, const TensorRef& y), (z, x, y),
              map_typed<bool, int64_t, uint8_t>(TestLess{}, z, x, y))

#if HWY_ONCE
#include <gtest/gtest.h>

#include <random>
#include <vector>

#include "base/thread_pool.h"
#include "tests/unit/kernels/targets.h"

namespace dlcore::cpu {
namespace {

using testing::for_each_target;

// Memory with a pattern before, between and after the elements of an array, and a view into it.
template <class T>
struct Array {
  std::vector<T> memory;
  TensorRef ref;

  Array(const Dims& shape, const Dims& strides) {
    ref.dtype = dtype_of<T>;
    ref.ndim = static_cast<int8_t>(shape.size());
    ref.numel = 1;
    int64_t extent = 1;
    for (int i = 0; i < shape.size(); ++i) {
      ref.shape[i] = shape[i];
      ref.strides[i] = strides[i];
      ref.numel *= shape[i];
      if (shape[i] > 0) extent += (shape[i] - 1) * strides[i];
    }
    memory.resize(static_cast<size_t>(extent + 2 * kGuard), kSentinel);
    ref.data = memory.data() + kGuard;
  }
  void fill(uint32_t seed) {
    std::minstd_rand engine(seed);
    for (size_t i = kGuard; i + kGuard < memory.size(); ++i) memory[i] = draw(engine);
  }
  static T draw(std::minstd_rand& engine) { return static_cast<T>(engine() % 50); }

  static constexpr int64_t kGuard = 70;
  static constexpr T kSentinel = static_cast<T>(77);
};

// The offset of the element of x that broadcasts to place `at` of a result of `ndim` dimensions.
int64_t offset_of(const TensorRef& x, const std::vector<int64_t>& at) {
  int64_t offset = 0;
  for (int i = 0; i < x.ndim; ++i) {
    const size_t dim = at.size() - static_cast<size_t>(x.ndim - i);
    if (x.shape[i] != 1) offset += at[dim] * x.strides[i];
  }
  return offset;
}

template <class F>
void for_each_place(const TensorRef& z, F f) {
  std::vector<int64_t> at(static_cast<size_t>(z.ndim), 0);
  for (int64_t i = 0; i < z.numel; ++i) {
    f(at);
    for (size_t dim = at.size(); dim-- > 0;) {
      if (++at[dim] < z.shape[dim]) break;
      at[dim] = 0;
    }
  }
}

// z has the values of 3 x - y where it should and is untouched elsewhere.
template <class T>
void check_combine(Array<T>& z, Array<T>& x, Array<T>& y) {
  std::vector<T> expected = z.memory;
  for_each_place(z.ref, [&](const std::vector<int64_t>& at) {
    const T a = x.ref.template as<T>()[offset_of(x.ref, at)];
    const T b = y.ref.template as<T>()[offset_of(y.ref, at)];
    expected[static_cast<size_t>(Array<T>::kGuard + offset_of(z.ref, at))] =
        static_cast<T>(a * 3 - b);
  });
  test_combine({}, z.ref, x.ref, y.ref);
  ASSERT_EQ(z.memory, expected);
}

// Strides of some layout: dimensions in a random order, with gaps.
Dims random_strides(std::minstd_rand& engine, const Dims& shape) {
  std::vector<int> order;
  for (int i = 0; i < shape.size(); ++i) order.push_back(i);
  if (engine() % 2) std::shuffle(order.begin(), order.end(), engine);
  Dims strides(shape.size());
  int64_t stride = engine() % 3 ? 1 : 2;
  for (size_t k = order.size(); k-- > 0;) {
    strides[order[k]] = stride;
    stride = stride * shape[order[k]] + (engine() % 4 ? 0 : 3);
  }
  return strides;
}

Dims broadcast_from(std::minstd_rand& engine, const Dims& shape) {
  Dims result;
  const int skip = shape.empty() ? 0 : static_cast<int>(engine() % 4 == 0 ? engine() % 3 : 0);
  for (int i = std::min(skip, shape.size()); i < shape.size(); ++i) {
    result.push_back(engine() % 4 == 0 ? 1 : shape[i]);
  }
  return result;
}

template <class T>
void check_random_layouts(uint32_t seed) {
  std::minstd_rand engine(seed);
  const int64_t sizes[] = {1, 2, 3, 5, 8, 17, 130};
  Dims shape(static_cast<int>(engine() % 5));
  for (int64_t& size : shape) size = sizes[engine() % (shape.size() > 3 ? 5 : 7)];
  const Dims x_shape = broadcast_from(engine, shape), y_shape = broadcast_from(engine, shape);
  Array<T> z(shape, random_strides(engine, shape));
  Array<T> x(x_shape, random_strides(engine, x_shape));
  Array<T> y(y_shape, random_strides(engine, y_shape));
  x.fill(seed + 1);
  y.fill(seed + 2);
  check_combine(z, x, y);
}

TEST(Elementwise, AnyLayoutAndBroadcast) {
  for_each_target([] {
    for (uint32_t seed = 0; seed < 150; ++seed) {
      SCOPED_TRACE(seed);
      check_random_layouts<float>(seed);
      check_random_layouts<double>(seed);
      check_random_layouts<int64_t>(seed);
      check_random_layouts<int32_t>(seed);
      check_random_layouts<uint8_t>(seed);
    }
  });
}

TEST(Elementwise, EveryLengthAroundTheVectors) {
  for_each_target([] {
    for (int64_t n = 0; n < 70; ++n) {
      Array<float> z({n}, {1}), x({n}, {1}), y({n}, {1});
      x.fill(1);
      y.fill(2);
      check_combine(z, x, y);
    }
  });
}

TEST(Elementwise, ResultMayBeAnInput) {
  for_each_target([] {
    Array<float> x({1001}, {1}), y({1}, {1});
    x.fill(1);
    y.fill(2);
    const std::vector<float> before = x.memory;
    test_combine({}, x.ref, x.ref, y.ref);
    for (size_t i = 0; i < 1001; ++i) {
      ASSERT_EQ(x.ref.as<float>()[i], before[Array<float>::kGuard + i] * 3 - *y.ref.as<float>());
    }
  });
}

TEST(Elementwise, MixedTypes) {
  for_each_target([] {
    Array<uint8_t> z({7, 40}, {40, 1});
    z.ref.dtype = DType::kBool;
    Array<int64_t> x({7, 40}, {1, 7});
    Array<uint8_t> y({40}, {1});
    x.fill(3);
    y.fill(4);
    test_less(z.ref, x.ref, y.ref);
    for (int64_t i = 0; i < 7; ++i) {
      for (int64_t k = 0; k < 40; ++k) {
        EXPECT_EQ(z.ref.as<bool>()[i * 40 + k],
                  x.ref.as<int64_t>()[i + 7 * k] < y.ref.as<uint8_t>()[k]);
      }
    }
  });
}

TEST(Elementwise, ThreadsShareLargeWork) {
  const int before = num_threads();
  for (int threads : {1, 2, 3}) {
    set_num_threads(threads);
    Array<float> z({300, 1001}, {1001, 1}), x({300, 1001}, {1001, 1}), y({1001}, {1});
    x.fill(5);
    y.fill(6);
    check_combine(z, x, y);
    Array<float> table({5000, 10}, {10, 1}), rows({5000, 10}, {1, 5000}), row({10}, {1});
    rows.fill(8);
    row.fill(9);
    check_combine(table, rows, row);
    Array<float> flat({100003}, {1}), half({100003}, {2});
    half.fill(7);
    check_combine(flat, half, half);
  }
  set_num_threads(before);
}

}  // namespace
}  // namespace dlcore::cpu
#endif
