#include <algorithm>

#include "device/backend.h"
#include "ops/sweeps/operation.h"

namespace dlcore::optest {
namespace {

// Runs f, which must fail with a message that starts with the operation's name.
template <class F>
testing::AssertionResult refuses(const std::string& op, F f) {
  try {
    f();
  } catch (const Error& error) {
    if (error.message().rfind(op + ":", 0) == 0) return testing::AssertionSuccess();
    return testing::AssertionFailure()
           << "the message does not name " << op << ": " << error.what();
  }
  return testing::AssertionFailure() << op << " accepts it";
}

// Runs the row and waits for the device, which reports bad data then.
void run_to_the_end(const Row& row, const Args& args) {
  row.run(args);
  backend(test_device().kind)->synchronize(test_device().index);
}

TEST_P(Operation, Errors) {
  each_error([&](const golden::Case& c) {
    const Args args = make_args(c);
    std::vector<std::string> before;
    for (const Tensor& x : flatten(args)) before.push_back(buffer_of(x));
    EXPECT_TRUE(refuses(row().op(), [&] { run_to_the_end(row(), args); }))
        << "PyTorch: " << c.error;
    size_t i = 0;
    for (const Tensor& x : flatten(args)) EXPECT_EQ(buffer_of(x), before[i++]) << x;
  });
}

// An input that requires grad fails the same way, and before anything is recorded.
TEST_P(Operation, ErrorsWithGradients) {
  each_error([&](const golden::Case& c) {
    const Args args = make_args(c);
    const Tensors leaves = require_grads(c, args);
    EXPECT_TRUE(refuses(row().op(), [&] { run_to_the_end(row(), args); }))
        << "PyTorch: " << c.error;
    for (const Tensor& x : leaves) EXPECT_FALSE(grad_fn(x));
  });
}

}  // namespace
}  // namespace dlcore::optest
