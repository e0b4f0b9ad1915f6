#pragma once

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "autograd/autograd.h"
#include "autograd/record.h"
#include "base/error.h"
#include "ops/arithmetic/arithmetic.h"
#include "ops/copy/copy.h"
#include "ops/reduce/reduce.h"
#include "ops/unary/unary.h"
#include "ops/view/view.h"

namespace dlcore {

using Doubles = std::vector<double>;

inline Tensor vec(const Doubles& values) {
  return from_host("test", values.data(), {static_cast<int64_t>(values.size())}, DType::kF64,
                   kHost);
}

inline Tensor leaf(const Doubles& values) {
  const Tensor x = vec(values);
  set_requires_grad(x, true);
  return x;
}

inline Doubles values(const Tensor& x) {
  if (!x.defined()) return {};
  Doubles result(static_cast<size_t>(x.numel()));
  const Tensor plain = detach(x);
  copy_to_host("test", plain, result.data(), static_cast<int64_t>(result.size() * sizeof(double)));
  return result;
}

// sum(x * weights), with x flattened.
inline Tensor weighted(const Tensor& x, const Doubles& weights) {
  return ops::sum(ops::mul(ops::reshape(x, {-1}), vec(weights)));
}

inline void run_backward(const Tensor& y, bool retain_graph = false, bool create_graph = false) {
  backward({y}, {}, retain_graph, create_graph);
}

// f must fail with this code; the message must hold `part`.
template <class F>
testing::AssertionResult fails(Code code, const std::string& part, F f) {
  try {
    f();
  } catch (const Error& error) {
    if (error.code() == code && error.message().find(part) != std::string::npos) {
      return testing::AssertionSuccess();
    }
    return testing::AssertionFailure() << static_cast<int>(error.code()) << ": " << error.message();
  }
  return testing::AssertionFailure() << "succeeds";
}

}  // namespace dlcore
