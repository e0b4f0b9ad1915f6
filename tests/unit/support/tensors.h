#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "base/error.h"
#include "tensor/tensor.h"

namespace dlcore::testing {

// A tensor on cpu:0 with these elements in row-major order.
template <class T>
Tensor tensor(const std::vector<T>& values, const Dims& shape) {
  return from_host("test", values.data(), shape, dtype_of<T>, kHost);
}
inline Tensor floats(const std::vector<float>& values, const Dims& shape) {
  return tensor<float>(values, shape);
}
inline Tensor floats(const std::vector<float>& values) {
  return tensor<float>(values, {static_cast<int64_t>(values.size())});
}

// The elements in row-major order.
template <class T>
std::vector<T> values(const Tensor& x) {
  std::vector<T> found(static_cast<size_t>(x.numel()));
  copy_to_host("test", x, found.data(), static_cast<int64_t>(found.size() * sizeof(T)));
  return found;
}
inline std::vector<float> floats_of(const Tensor& x) { return values<float>(x); }

// Each element is off by no more than `tolerance`, absolute or relative.
template <class T>
::testing::Matcher<std::vector<T>> near(const std::vector<T>& expected, double tolerance) {
  std::vector<::testing::Matcher<T>> each;
  for (const T value : expected) {
    const double room = tolerance * std::max(1.0, std::abs(static_cast<double>(value)));
    each.push_back(::testing::AllOf(::testing::Ge(static_cast<T>(value - room)),
                                    ::testing::Le(static_cast<T>(value + room))));
  }
  return ::testing::ElementsAreArray(each);
}

// The message of the error that f() throws; "" if it throws none.
template <class F>
std::string message_of(F&& f) {
  try {
    f();
  } catch (const Error& error) {
    return error.message();
  }
  return "";
}

}  // namespace dlcore::testing
