#include "ops/sweeps/operation.h"

namespace dlcore::optest {
namespace {

// Whether op_ can store the case's result in its first argument.
bool fits_in_place(const golden::Case& c) {
  const auto* x = std::get_if<golden::Array>(&c.args.at(0));
  return x && c.out.size() == 1 && c.out[0].shape == x->shape && c.out[0].dtype == x->dtype;
}

TEST_P(Operation, InPlaceValues) {
  if (!row().has_in_place()) GTEST_SKIP() << "has no form in place";
  each_case([&](const golden::Case& c) {
    for (const Layout layout : kLayouts) {
      const Args args = make_args(c, layout);
      if (!row().accepts_in_place(args) || !fits_in_place(c)) return;
      const Tensor x = std::get<Tensor>(args[0]);
      const uint32_t version = x.version();
      const Tensors y = row().run_in_place(args);
      EXPECT_TRUE(y.at(0).is_same(x));
      EXPECT_GT(x.version(), version);
      EXPECT_TRUE(close(x, c.out[0], row().tolerance(x.dtype()))) << layout;
    }
  });
}

// What lies around the elements of x stays as it was.
TEST_P(Operation, InPlaceStaysInside) {
  if (!row().has_in_place()) GTEST_SKIP() << "has no form in place";
  each_case([&](const golden::Case& c) {
    const Args args = make_args(c, Layout::kSliced);
    if (!row().accepts_in_place(args) || !fits_in_place(c)) return;
    const Tensor x = std::get<Tensor>(args[0]);
    row().run_in_place(args);
    // The same result written by hand into an untouched buffer.
    const std::string result = bytes_of(x);
    const golden::Array array{x.dtype(), x.shape(),
                              reinterpret_cast<const std::byte*>(result.data())};
    EXPECT_EQ(buffer_of(x), buffer_of(make(array, Layout::kSliced)));
  });
}

TEST_P(Operation, InPlaceGradients) {
  if (!row().has_in_place()) GTEST_SKIP() << "has no form in place";
  each_case([&](const golden::Case& c) {
    const Args args = make_args(c);
    if (c.dx.empty() || !row().accepts_in_place(args) || !fits_in_place(c)) return;
    const auto f = [&](Args inputs) {
      inputs[0] = writable(std::get<Tensor>(inputs[0]));
      return row().run_in_place(inputs);
    };
    const Differentiated d = differentiate(c, args, f, false);
    EXPECT_TRUE(close(d.dx, c.dx, row()));
  });
}

// A result of another shape or of a wider kind is refused, and x stays as it was.
TEST_P(Operation, InPlaceErrors) {
  if (!row().has_in_place()) GTEST_SKIP() << "has no form in place";
  each_case([&](const golden::Case& c) {
    const Args args = make_args(c);
    if (!row().accepts_in_place(args) || fits_in_place(c)) return;
    const Tensor x = std::get<Tensor>(args[0]);
    const bool kind_fits =
        is_floating(x.dtype()) || (!is_floating(c.out[0].dtype) && !is_bool(x.dtype()));
    if (c.out[0].shape == x.shape() && kind_fits) return;
    const std::string before = bytes_of(x);
    try {
      row().run_in_place(args);
      ADD_FAILURE() << row().in_place_op() << " accepts it";
    } catch (const Error& error) {
      EXPECT_EQ(error.message().rfind(row().in_place_op() + ":", 0), 0u) << error.what();
    }
    EXPECT_EQ(bytes_of(x), before);
  });
}

}  // namespace
}  // namespace dlcore::optest
