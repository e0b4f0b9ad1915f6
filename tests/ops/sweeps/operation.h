#pragma once

#include <gtest/gtest.h>

#include "autograd/autograd.h"
#include "base/error.h"
#include "ops/table.h"
#include "ops/tensors.h"

namespace dlcore::optest {

// x, or where x is a leaf that requires grad, a copy that is none.
Tensor writable(const Tensor& x);

// The fixture of every sweep: a test per row.
class Operation : public testing::TestWithParam<Row> {
 protected:
  const Row& row() const { return GetParam(); }

  // Runs a case, its generator seeded as PyTorch's was. A leaf cannot be written into: a copy is.
  Tensors run(const golden::Case& c, Args args) const {
    if (c.seed) manual_seed(*c.seed);
    if (row().does_write()) args[0] = writable(std::get<Tensor>(args[0]));
    return row().run(args);
  }

  // Calls f for every case that is to succeed, and names the case in failures.
  template <class F>
  void each_case(F f) const {
    each(false, f);
  }
  template <class F>
  void each_error(F f) const {
    each(true, f);
  }

 private:
  // Random numbers are PyTorch's on the host alone; other devices count through a stream of their
  // own (tests/cuda/random_test.cpp).
  static bool is_of_host(const golden::Case& c) { return c.seed && !test_device().is_cpu(); }

  template <class F>
  void each(bool errors, F f) const {
    for (const golden::Case& c : row().cases()) {
      if (c.error.empty() == errors || is_of_host(c)) continue;
      SCOPED_TRACE(c.where + " " + c.op);
      try {
        f(c);
      } catch (const Error& error) {
        ADD_FAILURE() << error.what();
      }
      if (testing::Test::HasFatalFailure()) return;
    }
  }
};

// The outputs and the first gradients of a case.
struct Differentiated {
  Tensors x;   // the leaves
  Tensors y;   // the outputs that have a gradient
  Tensors dy;  // their upstream gradients
  Tensors dx;
};
// Runs f, the case's operation, on args, and differentiates. The gradients can be differentiated
// again if `create_graph`; dy then are leaves too.
template <class F>
Differentiated differentiate(const golden::Case& c, const Args& args, F f, bool create_graph,
                             Layout layout = Layout::kContiguous, Device device = test_device()) {
  Differentiated d;
  d.x = require_grads(c, args);
  const Tensors outputs = f(args);
  for (size_t i = 0; i < outputs.size(); ++i) {
    if (!c.dy.at(i)) continue;
    d.y.push_back(outputs[i]);
    d.dy.push_back(make(*c.dy[i], layout, device));
    if (create_graph) set_requires_grad(d.dy.back(), true);
  }
  d.dx = gradients(d.y, d.x, d.dy, create_graph, create_graph, true);
  return d;
}

// Whether each gradient is as expected; an undefined one counts as zeros.
testing::AssertionResult close(const Tensors& actual, const golden::OptionalArrays& expected,
                               const Row& row);

}  // namespace dlcore::optest
