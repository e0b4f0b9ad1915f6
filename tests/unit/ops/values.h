#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <limits>
#include <vector>

#include "tensor/tensor.h"

namespace dlcore::testing {

inline constexpr double kInf = std::numeric_limits<double>::infinity();
inline constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

// bool has no array in std::vector.
template <class T>
using Stored = std::conditional_t<std::is_same_v<T, bool>, uint8_t, T>;

template <class T>
Tensor tensor(const std::vector<Stored<T>>& values, Dims shape) {
  return from_host("test", values.data(), shape, dtype_of<T>, kHost);
}
template <class T>
Tensor tensor(const std::vector<Stored<T>>& values) {
  return tensor<T>(values, {static_cast<int64_t>(values.size())});
}

template <class T>
std::vector<Stored<T>> values_of(const Tensor& x) {
  EXPECT_EQ(x.dtype(), dtype_of<T>);
  std::vector<Stored<T>> values(static_cast<size_t>(x.numel()));
  copy_to_host("test", x, values.data(), x.numel() * size_of(x.dtype()));
  return values;
}

// Equal numbers, NaN to NaN, floating ones within 4 units in the last place.
template <class T>
void expect_values(const Tensor& x, const std::vector<Stored<T>>& expected) {
  ASSERT_TRUE(x.defined());
  if constexpr (std::is_same_v<T, float>) {
    EXPECT_THAT(values_of<T>(x), ::testing::Pointwise(::testing::NanSensitiveFloatEq(), expected));
  } else if constexpr (std::is_same_v<T, double>) {
    EXPECT_THAT(values_of<T>(x), ::testing::Pointwise(::testing::NanSensitiveDoubleEq(), expected));
  } else {
    EXPECT_EQ(values_of<T>(x), expected);
  }
}

template <class F>
void expect_error(Code code, const char* part, F&& f) {
  try {
    f();
    ADD_FAILURE() << "no error; expected " << part;
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), code) << error.what();
    EXPECT_THAT(error.what(), ::testing::HasSubstr(part));
  }
}

}  // namespace dlcore::testing
