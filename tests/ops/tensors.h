#pragma once

#include <gtest/gtest.h>

#include <string>

#include "golden/cases.h"
#include "ops/table.h"

namespace dlcore::optest {

// Where the table runs: the device named by DLCORE_TEST_DEVICE, else the host.
Device test_device();

// Where the elements of an input lie.
enum class Layout {
  kContiguous,
  kShifted,     // in the middle of a buffer, at an odd place
  kTransposed,  // dimensions in reverse order
  kSliced,      // every second element of each dimension
};
inline constexpr Layout kLayouts[] = {Layout::kContiguous, Layout::kShifted, Layout::kTransposed,
                                      Layout::kSliced};
std::ostream& operator<<(std::ostream& out, Layout layout);

// A tensor with these elements. What its buffer holds around them is NaN or nonsense.
Tensor make(const golden::Array& array, Layout layout = Layout::kContiguous,
            Device device = test_device());

// The arguments of a case, each tensor made by `make(array, position)`.
template <class Make>
Args map_tensors(const std::vector<golden::Value<golden::Array>>& values, Make make_one);

Args make_args(const golden::Case& c, Layout layout = Layout::kContiguous,
               Device device = test_device());
// The tensors among the arguments, lists opened, in order.
Tensors flatten(const Args& args);
// Those that gradients are taken of, turned into leaves that require them.
Tensors require_grads(const golden::Case& c, const Args& args);

// A host copy, row-major.
std::string bytes_of(const Tensor& x);
std::string bytes_of(const golden::Array& array);
// A host copy of the whole buffer behind x.
std::string buffer_of(const Tensor& x);
// On the test device.
Tensor from_bytes(const std::string& bytes, const Dims& shape, DType dtype);

testing::AssertionResult close(const Tensor& actual, const golden::Array& expected,
                               Tolerance tolerance);
testing::AssertionResult same_bits(const Tensor& actual, const Tensor& expected);
bool is_zero(const golden::Array& array);

template <class Make>
Args map_tensors(const std::vector<golden::Value<golden::Array>>& values, Make make_one) {
  Args args;
  for (size_t i = 0; i < values.size(); ++i) {
    args.push_back(std::visit(
        [&](const auto& value) -> Args::value_type {
          using T = std::decay_t<decltype(value)>;
          if constexpr (std::is_same_v<T, golden::Array>) {
            return make_one(value, static_cast<int>(i));
          } else if constexpr (std::is_same_v<T, std::vector<golden::Array>>) {
            Tensors list;
            for (const golden::Array& item : value) {
              list.push_back(item.data ? make_one(item, static_cast<int>(i)) : Tensor());
            }
            return list;
          } else {
            return value;
          }
        },
        values[i]));
  }
  return args;
}

}  // namespace dlcore::optest
