#include <cmath>
#include <cstring>

#include "ops/sweeps/operation.h"

namespace dlcore::optest {
namespace {

TEST_P(Operation, FirstGradients) {
  each_case([&](const golden::Case& c) {
    if (c.dx.empty()) return;
    for (const Layout layout : kLayouts) {
      if (row().is_of_layout() && layout != Layout::kContiguous) continue;
      SCOPED_TRACE(layout);
      const auto f = [&](const Args& args) { return run(c, args); };
      const Differentiated d = differentiate(c, make_args(c, layout), f, false, layout);
      EXPECT_TRUE(close(d.dx, c.dx, row()));
    }
  });
}

// The gradients of sum(dx * v), for the x and then for the dy.
Tensors second_gradients(const golden::Case& c, const Differentiated& d) {
  Tensors dxs, vs, inputs = d.x;
  for (size_t i = 0; i < d.dx.size(); ++i) {
    if (!c.v.at(i)) continue;
    dxs.push_back(d.dx[i]);
    vs.push_back(make(*c.v[i]));
  }
  inputs.insert(inputs.end(), d.dy.begin(), d.dy.end());
  return gradients(dxs, inputs, vs, false, false, true);
}

golden::OptionalArrays joined(golden::OptionalArrays a, const golden::OptionalArrays& b) {
  a.insert(a.end(), b.begin(), b.end());
  return a;
}

TEST_P(Operation, SecondGradients) {
  if (row().order() < 2) GTEST_SKIP() << "differentiable once";
  each_case([&](const golden::Case& c) {
    if (c.v.empty()) return;
    const auto f = [&](const Args& args) { return run(c, args); };
    const Differentiated d = differentiate(c, make_args(c), f, true);
    EXPECT_TRUE(close(d.dx, c.dx, row()));
    EXPECT_TRUE(close(second_gradients(c, d), joined(c.ddx, c.ddy), row()));
  });
}

// ---- Finite differences, in f64 ----

double dot(const Tensor& x, const golden::Array& weights) {
  const std::string bytes = bytes_of(x);
  double sum = 0;
  for (int64_t i = 0; i < weights.numel(); ++i) {
    double a, b;
    std::memcpy(&a, bytes.data() + i * sizeof(double), sizeof(double));
    std::memcpy(&b, weights.data + i * sizeof(double), sizeof(double));
    sum += a * b;
  }
  return sum;
}

double sum_of_products(const Tensors& xs, const golden::OptionalArrays& weights) {
  double sum = 0;
  for (size_t i = 0; i < xs.size(); ++i) {
    if (weights.at(i)) sum += dot(xs[i], *weights[i]);
  }
  return sum;
}

// Moves each element of x up and down and compares the slope of `f` with its gradient dx.
template <class F>
void expect_slopes(const Tensor& x, const Tensor& dx, F f) {
  const std::string grads = dx.defined() ? bytes_of(dx) : std::string(x.numel() * 8, '\0');
  for (int64_t i = 0; i < x.numel(); ++i) {
    double& element = x.data<double>()[i];
    double slope;
    std::memcpy(&slope, grads.data() + i * sizeof(double), sizeof(double));
    const double at = element, step = 1e-6 * std::max(1.0, std::abs(at));
    element = at + step;
    const double above = f();
    element = at - step;
    const double below = f();
    element = at;
    const double measured = (above - below) / (2 * step);
    const double error = std::abs(slope - measured);
    ASSERT_LE(error, 1e-6 * std::max({1.0, std::abs(measured), std::abs(above), std::abs(below)}))
        << "element " << i << " of " << x << ": gradient " << slope << ", slope " << measured;
  }
}

bool suits_differences(const golden::Case& c) {
  if (!test_device().is_cpu()) return false;  // the host moves the elements
  if (c.kink || c.dx.empty() || c.seed) return false;
  int64_t elements = 0;
  for (const auto& dx : c.dx) elements += dx ? dx->numel() : 0;
  for (const auto& dy : c.dy) {
    if (dy && dy->dtype != DType::kF64) return false;
  }
  return elements <= 64 && (!c.dx[0] || c.dx[0]->dtype == DType::kF64);
}

TEST_P(Operation, FirstDifferences) {
  each_case([&](const golden::Case& c) {
    if (!suits_differences(c)) return;
    const Args args = make_args(c);
    const auto f = [&](const Args& a) { return run(c, a); };
    const Differentiated d = differentiate(c, args, f, false);
    NoGrad no_grad;
    for (size_t i = 0; i < d.x.size(); ++i) {
      if (d.x[i].dtype() != DType::kF64) continue;
      expect_slopes(d.x[i], d.dx[i], [&] { return sum_of_products(run(c, args), c.dy); });
    }
  });
}

TEST_P(Operation, SecondDifferences) {
  if (row().order() < 2) GTEST_SKIP() << "differentiable once";
  each_case([&](const golden::Case& c) {
    if (!suits_differences(c) || c.v.empty()) return;
    const Args args = make_args(c);
    const auto f = [&](const Args& a) { return run(c, a); };
    const Differentiated d = differentiate(c, args, f, true);
    const Tensors second = second_gradients(c, d);
    const auto first = [&] {
      const Tensors outputs = run(c, args);
      Tensors used;
      for (size_t i = 0; i < outputs.size(); ++i) {
        if (c.dy[i]) used.push_back(outputs[i]);
      }
      const Tensors dx = gradients(used, d.x, d.dy, false, false, true);
      return sum_of_products(dx, c.v);
    };
    Tensors inputs = d.x;
    inputs.insert(inputs.end(), d.dy.begin(), d.dy.end());
    for (size_t i = 0; i < inputs.size(); ++i) expect_slopes(inputs[i], second[i], first);
  });
}

}  // namespace
}  // namespace dlcore::optest
