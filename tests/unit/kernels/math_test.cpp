#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "tests/unit/kernels/math_test.cpp"
#include <hwy/foreach_target.h>

#include "kernels/cpu/elementwise-inl.h"

DL_MATH_BEGIN
#define DL_TEST_FUNCTION(name)        \
  struct TestMath_##name {            \
    template <class V>                \
    DL_BOTH V operator()(V x) const { \
      return name(x);                 \
    }                                 \
  };
DL_TEST_FUNCTION(exp)
DL_TEST_FUNCTION(expm1)
DL_TEST_FUNCTION(log)
DL_TEST_FUNCTION(log1p)
DL_TEST_FUNCTION(tanh)
DL_TEST_FUNCTION(sigmoid)
DL_TEST_FUNCTION(sin)
DL_TEST_FUNCTION(cos)
DL_TEST_FUNCTION(round)
DL_TEST_FUNCTION(floor)
DL_MATH_END

#define DL_TEST_KERNEL(name)                                                   \
  DL_CPU_KERNEL(test_##name, (const TensorRef& y, const TensorRef& x), (y, x), \
                map_floating(TestMath_##name{}, y, x))
DL_TEST_KERNEL(exp)
DL_TEST_KERNEL(expm1)
DL_TEST_KERNEL(log)
DL_TEST_KERNEL(log1p)
DL_TEST_KERNEL(tanh)
DL_TEST_KERNEL(sigmoid)
DL_TEST_KERNEL(sin)
DL_TEST_KERNEL(cos)
DL_TEST_KERNEL(round)
DL_TEST_KERNEL(floor)

#if HWY_ONCE
#include <gtest/gtest.h>

#include <cmath>
#include <random>
#include <vector>

#include "tests/unit/kernels/targets.h"

namespace dlcore::cpu {
namespace {

using Kernel = void(const TensorRef& y, const TensorRef& x);
using Reference = long double(long double);

template <class T>
TensorRef ref_of(std::vector<T>& x) {
  TensorRef ref;
  ref.data = x.data();
  ref.numel = static_cast<int64_t>(x.size());
  ref.dtype = dtype_of<T>;
  ref.ndim = 1;
  ref.shape[0] = ref.numel;
  ref.strides[0] = 1;
  return ref;
}

// The distance of y from the exact value in units of the last place of T at that value.
template <class T>
double distance(T y, long double exact) {
  if (std::isnan(exact)) return std::isnan(y) ? 0 : 1e9;
  const T rounded = static_cast<T>(exact);
  if (std::isinf(rounded) || std::isinf(y)) return rounded == y ? 0 : 1e9;
  if (y == 0 && exact == 0) return std::signbit(y) == std::signbit(exact) ? 0 : 1e9;
  using Limits = std::numeric_limits<T>;
  int exponent;
  std::frexp(exact, &exponent);
  const long double unit =
      std::ldexp(1.0L, std::max(exponent, Limits::min_exponent) - Limits::digits);
  return static_cast<double>(std::fabs(y - exact) / unit);
}

template <class T>
std::vector<T> special_values() {
  using Limits = std::numeric_limits<T>;
  std::vector<T> x{0,
                   1,
                   2,
                   0.5,
                   1.5,
                   2.5,
                   1e-10,
                   1e-3,
                   0.35,
                   0.55,
                   3.14159265358979,
                   88.7,
                   88.73,
                   103.9,
                   104.1,
                   709.78,
                   709.79,
                   745.1,
                   745.2,
                   1e5,
                   1e6,
                   1e7,
                   1e10,
                   4e15,
                   Limits::epsilon(),
                   Limits::min(),
                   Limits::denorm_min(),
                   Limits::max(),
                   Limits::infinity(),
                   Limits::quiet_NaN()};
  for (size_t i = 0, n = x.size(); i < n; ++i) x.push_back(-x[i]);
  return x;
}

// Special values, numbers spread over [-range, range] and over all exponents.
template <class T>
std::vector<T> arguments(double range) {
  std::vector<T> x = special_values<T>();
  std::mt19937_64 engine(7);
  std::uniform_real_distribution<double> uniform(-range, range), exponent(-60, 20);
  for (int i = 0; i < 40000; ++i) {
    x.push_back(static_cast<T>(uniform(engine)));
    x.push_back(static_cast<T>(std::copysign(std::exp2(exponent(engine)), uniform(engine))));
  }
  return x;
}

template <class T>
void check(Kernel* kernel, Reference* reference, double range, double allowed) {
  SCOPED_TRACE(name_of(dtype_of<T>));
  std::vector<T> x = arguments<T>(range), y(x.size());
  kernel(ref_of(y), ref_of(x));
  double worst = 0;
  for (size_t i = 0; i < x.size(); ++i) {
    const double error = distance(y[i], reference(x[i]));
    ASSERT_LE(error, allowed) << "at " << x[i] << ": " << y[i];
    worst = std::max(worst, error);
  }
  ::testing::Test::RecordProperty(name_of(dtype_of<T>), std::to_string(worst));
}

void check(Kernel* kernel, Reference* reference, double range, double allowed) {
  testing::for_each_target([&] {
    check<float>(kernel, reference, range, allowed);
    check<double>(kernel, reference, range, allowed);
  });
}

long double sigmoid_reference(long double x) { return 1 / (1 + std::exp(-x)); }
// Half to even, as the default rounding mode has it.
long double round_reference(long double x) { return std::nearbyint(x); }

TEST(Math, Exp) { check(test_exp, std::exp, 110, 1.0); }
TEST(Math, Expm1) { check(test_expm1, std::expm1, 50, 1.3); }
TEST(Math, Log) { check(test_log, std::log, 1000, 1.0); }
TEST(Math, Log1p) { check(test_log1p, std::log1p, 10, 1.0); }
TEST(Math, Tanh) { check(test_tanh, std::tanh, 25, 2.5); }
TEST(Math, Sigmoid) { check(test_sigmoid, sigmoid_reference, 110, 2.5); }
TEST(Math, Sin) { check(test_sin, std::sin, 1e4, 1.0); }
TEST(Math, Cos) { check(test_cos, std::cos, 1e4, 1.0); }
TEST(Math, Round) { check(test_round, round_reference, 100, 0); }
TEST(Math, Floor) { check(test_floor, std::floor, 100, 0); }

}  // namespace
}  // namespace dlcore::cpu
#endif
