// The expected texts are PyTorch 2.15's, without its "torch." before the names of dtypes.
#include "tensor/print.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

namespace dlcore {
namespace {

template <class T>
std::string print(std::vector<T> values, Dims shape) {
  return format_tensor(from_host("test", values.data(), shape, dtype_of<T>, kHost), {});
}
template <class T>
std::string print(std::vector<T> values) {
  return print<T>(values, {static_cast<int64_t>(values.size())});
}

TEST(Print, WritesDecimalsInOneWidth) {
  EXPECT_EQ(print<float>({0.4963f, 0.7682f, 0.0885f, 0.1320f}, {2, 2}),
            "tensor([[0.4963, 0.7682],\n        [0.0885, 0.1320]])");
  EXPECT_EQ(print<float>({-0.0f, 1.5f}), "tensor([-0.0000, 1.5000])");
}

TEST(Print, WritesWholeNumbersWithAPoint) {
  EXPECT_EQ(print<float>({1, 2, -30}), "tensor([  1.,   2., -30.])");
  EXPECT_EQ(print<float>({0, 0}), "tensor([0., 0.])");
  EXPECT_EQ(print<float>({1, NAN, -INFINITY}), "tensor([1., nan, -inf])");
}

TEST(Print, WritesPowersOfTenForWideRanges) {
  EXPECT_EQ(print<float>({1e-5f, 1, 123456}), "tensor([1.0000e-05, 1.0000e+00, 1.2346e+05])");
  EXPECT_EQ(print<float>({1, 100000}), "tensor([1.0000e+00, 1.0000e+05])");
  EXPECT_EQ(print<double>({1e-300}), "tensor([1.0000e-300], dtype=float64)");
}

TEST(Print, WritesNonFiniteNumbers) {
  EXPECT_EQ(print<float>({1.5f, NAN, INFINITY, -INFINITY, 0}),
            "tensor([1.5000,    nan,    inf,   -inf, 0.0000])");
}

TEST(Print, WritesIntegersAndBools) {
  EXPECT_EQ(print<int64_t>({1, -20, 300, 4}, {2, 2}), "tensor([[  1, -20],\n        [300,   4]])");
  EXPECT_EQ(print<uint8_t>({1, 2}), "tensor([1, 2], dtype=uint8)");
  const bool values[] = {true, false};
  EXPECT_EQ(format_tensor(from_host("test", values, {2}, DType::kBool, kHost), {}),
            "tensor([ True, False])");
}

TEST(Print, WritesScalarsAndEmptyTensors) {
  EXPECT_EQ(print<float>({3.5f}, {}), "tensor(3.5000)");
  EXPECT_EQ(print<int64_t>({7}, {}), "tensor(7)");
  EXPECT_EQ(print<float>({}, {0}), "tensor([])");
  EXPECT_EQ(print<int64_t>({}, {2, 0}), "tensor([], size=(2, 0), dtype=int64)");
}

TEST(Print, BreaksLinesAt80Columns) {
  std::vector<int64_t> values(30);
  for (size_t i = 0; i < values.size(); ++i) values[i] = static_cast<int64_t>(i) * 1000;
  EXPECT_EQ(print(values),
            "tensor([    0,  1000,  2000,  3000,  4000,  5000,  6000,  7000,  8000,  9000,\n"
            "        10000, 11000, 12000, 13000, 14000, 15000, 16000, 17000, 18000, 19000,\n"
            "        20000, 21000, 22000, 23000, 24000, 25000, 26000, 27000, 28000, 29000])");
}

TEST(Print, SeparatesBlocks) {
  EXPECT_EQ(print<float>({0, 1, 2, 3, 4, 5, 6, 7}, {2, 2, 2}),
            "tensor([[[0., 1.],\n         [2., 3.]],\n\n        [[4., 5.],\n         [6., 7.]]])");
}

TEST(Print, LeavesOutTheMiddleOfLargeTensors) {
  std::vector<float> line(1001);
  std::iota(line.begin(), line.end(), 0.f);
  EXPECT_EQ(print(line), "tensor([   0.,    1.,    2.,  ...,  998.,  999., 1000.])");
  std::vector<int64_t> square(2000);
  std::iota(square.begin(), square.end(), 0);
  EXPECT_EQ(print(square, {40, 50}),
            "tensor([[   0,    1,    2,  ...,   47,   48,   49],\n"
            "        [  50,   51,   52,  ...,   97,   98,   99],\n"
            "        [ 100,  101,  102,  ...,  147,  148,  149],\n"
            "        ...,\n"
            "        [1850, 1851, 1852,  ..., 1897, 1898, 1899],\n"
            "        [1900, 1901, 1902,  ..., 1947, 1948, 1949],\n"
            "        [1950, 1951, 1952,  ..., 1997, 1998, 1999]])");
}

TEST(Print, WrapsSuffixes) {
  std::vector<int32_t> values(9);
  for (size_t i = 0; i < values.size(); ++i) values[i] = static_cast<int32_t>(i) * 10000000;
  const Tensor x = from_host("test", values.data(), {9}, DType::kI32, kHost);
  EXPECT_EQ(format_tensor(x, {"requires_grad=True"}),
            "tensor([       0, 10000000, 20000000, 30000000, 40000000, 50000000, 60000000,\n"
            "        70000000, 80000000], dtype=int32, requires_grad=True)");
  EXPECT_EQ(format_tensor(x, {std::string(70, 'x')}),
            "tensor([       0, 10000000, 20000000, 30000000, 40000000, 50000000, 60000000,\n"
            "        70000000, 80000000], dtype=int32,\n"
            "       " +
                std::string(70, 'x') + ")");
}

}  // namespace
}  // namespace dlcore
