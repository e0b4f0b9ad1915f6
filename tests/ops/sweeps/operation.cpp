#include "ops/sweeps/operation.h"

#include "ops/copy/copy.h"

namespace dlcore::optest {
namespace {

testing::AssertionResult close_or_zero(const Tensor& actual, const golden::Array& expected,
                                       const Row& row) {
  if (!actual.defined() && is_zero(expected)) return testing::AssertionSuccess();
  return close(actual, expected, row.gradient_tolerance(expected.dtype));
}

testing::AssertionResult zero_or_undefined(const Tensor& actual) {
  if (!actual.defined()) return testing::AssertionSuccess();
  const std::string bytes = bytes_of(actual);
  const auto* data = reinterpret_cast<const std::byte*>(bytes.data());
  if (is_zero({actual.dtype(), actual.shape(), data})) return testing::AssertionSuccess();
  return testing::AssertionFailure() << "PyTorch has none, this one is not zero: " << actual;
}

}  // namespace

INSTANTIATE_TEST_SUITE_P(Table, Operation, testing::ValuesIn(all_rows()),
                         [](const auto& test) { return test.param.op(); });

Tensor writable(const Tensor& x) { return requires_grad(x) && is_leaf(x) ? ops::clone(x) : x; }

testing::AssertionResult close(const Tensors& actual, const golden::OptionalArrays& expected,
                               const Row& row) {
  if (actual.size() != expected.size()) {
    return testing::AssertionFailure()
           << actual.size() << " gradients instead of " << expected.size();
  }
  for (size_t i = 0; i < actual.size(); ++i) {
    const testing::AssertionResult result =
        expected[i] ? close_or_zero(actual[i], *expected[i], row) : zero_or_undefined(actual[i]);
    if (!result) return testing::AssertionFailure() << "gradient " << i << ": " << result.message();
  }
  return testing::AssertionSuccess();
}

}  // namespace dlcore::optest
