#include <algorithm>

#include "ops/sweeps/operation.h"

namespace dlcore::optest {
namespace {

void expect_results(const Row& row, const golden::Case& c, const Tensors& outputs) {
  ASSERT_EQ(outputs.size(), c.out.size());
  for (size_t i = 0; i < outputs.size(); ++i) {
    EXPECT_TRUE(close(outputs[i], c.out[i], row.tolerance(c.out[i].dtype))) << "result " << i;
  }
}

TEST_P(Operation, HasCases) {
  const auto& cases = row().cases();
  EXPECT_TRUE(std::any_of(cases.begin(), cases.end(), [](auto& c) { return c.error.empty(); }));
}

TEST_P(Operation, Values) {
  each_case([&](const golden::Case& c) { expect_results(row(), c, run(c, make_args(c))); });
}

// Where the elements lie changes nothing, and no element is read from between them.
TEST_P(Operation, Layouts) {
  if (row().is_of_layout()) GTEST_SKIP() << "its arguments speak of the layout";
  each_case([&](const golden::Case& c) {
    for (const Layout layout : kLayouts) {
      SCOPED_TRACE(layout);
      expect_results(row(), c, run(c, make_args(c, layout)));
      const auto only_first = [&](const golden::Array& array, int i) {
        return make(array, i == 0 ? layout : Layout::kContiguous);
      };
      if (c.args.size() > 1) expect_results(row(), c, run(c, map_tensors(c.args, only_first)));
    }
  });
}

// x with dimension `dim` squeezed onto its first element and expanded again.
Tensor expanded(const Tensor& x, int dim) {
  Dims strides = x.strides();
  strides[dim] = 0;
  return alias(x, x.shape(), strides, x.offset());
}

// An expanded input gives what a copy of it gives.
TEST_P(Operation, Expanded) {
  if (row().is_of_layout() || row().does_write()) GTEST_SKIP();
  each_case([&](const golden::Case& c) {
    const auto run_with = [&](int dim, bool copied) {
      return run(c, map_tensors(c.args, [&](const golden::Array& array, int i) {
                   Tensor x = make(array);
                   if (i != 0 || array.shape.size() <= dim || array.numel() == 0) return x;
                   x = expanded(x, dim);
                   return copied ? from_bytes(bytes_of(x), x.shape(), x.dtype()) : x;
                 }));
    };
    for (int dim = 0; dim < 2; ++dim) {
      const Tensors actual = run_with(dim, false), expected = run_with(dim, true);
      for (size_t i = 0; i < expected.size(); ++i) {
        const std::string bytes = bytes_of(expected[i]);
        const golden::Array array{expected[i].dtype(), expected[i].shape(),
                                  reinterpret_cast<const std::byte*>(bytes.data())};
        EXPECT_TRUE(close(actual[i], array, row().tolerance(array.dtype))) << "dim " << dim;
      }
    }
  });
}

// Inputs, and what lies around them, stay as they were.
TEST_P(Operation, LeavesInputsAlone) {
  if (row().does_write()) GTEST_SKIP() << "writes into its first argument";
  each_case([&](const golden::Case& c) {
    for (const Layout layout : {Layout::kContiguous, Layout::kSliced}) {
      if (row().is_of_layout() && layout != Layout::kContiguous) continue;
      const Args args = make_args(c, layout);
      std::vector<std::string> before;
      for (const Tensor& x : flatten(args)) before.push_back(buffer_of(x));
      run(c, args);
      size_t i = 0;
      for (const Tensor& x : flatten(args)) EXPECT_EQ(buffer_of(x), before[i++]) << x;
    }
  });
}

}  // namespace
}  // namespace dlcore::optest
