// Operations recorded by hand, as custom functions are: record, record_all, record_list.
#include "autograd_testing.h"

namespace dlcore {
namespace {

// x^3, whose gradient is written with ops.
Tensor cube(const Tensor& x) {
  NoGrad no_grad;
  const Tensor y = ops::mul(ops::mul(x, x), x);
  GradMode on(true);
  return record("cube", {x}, y, [x = save(x)](const Tensor& dy) {
    const Tensor saved = x.get();
    return Grads{ops::mul(dy, ops::mul(ops::mul(saved, saved), 3))};
  });
}

TEST(Function, IsDifferentiatedAsItSays) {
  const Tensor x = leaf({2, -1});
  const Tensor y = cube(x);
  ASSERT_TRUE(grad_fn(y));
  EXPECT_STREQ(grad_fn(y)->name(), "cube");
  run_backward(ops::sum(y));
  EXPECT_EQ(values(grad(x)), (Doubles{12, 3}));
}

TEST(Function, IsDifferentiatedAgain) {
  const Tensor x = leaf({2, -1});
  const Tensor dx = gradients({ops::sum(cube(x))}, {x}, {}, true, true, false)[0];
  EXPECT_EQ(values(gradients({ops::sum(dx)}, {x}, {}, false, false, false)[0]), (Doubles{12, -6}));
}

TEST(Function, RecordsNothingWithoutNeed) { EXPECT_FALSE(requires_grad(cube(vec({1})))); }

// (2 x, 3 x), of which one may stay unused.
std::vector<Tensor> two_outputs(const Tensor& x, int* undefined) {
  const Tensor plain = detach(x);
  const std::vector<Tensor> ys = {ops::mul(plain, 2), ops::mul(plain, 3)};
  record_all("two", {x}, ys, [undefined](const Grads& dys, const Needs&) {
    for (const Tensor& dy : dys) *undefined += !dy.defined();
    return Grads{ops::add(ops::mul(dys[0], 2), ops::mul(dys[1], 3))};
  });
  return ys;
}

TEST(Function, GetsZerosForUnusedOutputs) {
  const Tensor x = leaf({1, 2});
  int undefined = 0;
  const std::vector<Tensor> ys = two_outputs(x, &undefined);
  run_backward(ops::sum(ys[1]));
  EXPECT_EQ(values(grad(x)), (Doubles{3, 3}));
  EXPECT_EQ(undefined, 0);
}

TEST(Function, RunsOnceForAllItsOutputs) {
  const Tensor x = leaf({1, 2});
  int undefined = 0;
  const std::vector<Tensor> ys = two_outputs(x, &undefined);
  run_backward(ops::sum(ops::mul(ys[0], ys[1])));  // 12 x
  EXPECT_EQ(values(grad(x)), (Doubles{12, 24}));
}

TEST(Function, IsToldWhichGradientsAreWanted) {
  const Tensor x = leaf({1}), w = vec({5});
  bool wants[2] = {};
  const Tensor y = record("pair", {x, w}, vec({5}), [&](const Tensor& dy, const Needs& needs) {
    wants[0] = needs[0], wants[1] = needs[1];
    return Grads{dy, Tensor()};
  });
  run_backward(y);
  EXPECT_TRUE(wants[0]);
  EXPECT_FALSE(wants[1]);
}

TEST(Function, AnUndefinedGradientIsZero) {
  const Tensor x = leaf({1, 2});
  const Tensor y = record("none", {x}, vec({1, 2}), [](const Tensor&) { return Grads{Tensor()}; });
  run_backward(ops::sum(y));
  EXPECT_FALSE(grad(x).defined());
  run_backward(ops::sum(ops::add(
      x, record("none", {x}, vec({1, 2}), [](const Tensor&) { return Grads{Tensor()}; }))));
  EXPECT_EQ(values(grad(x)), (Doubles{1, 1}));
}

TEST(Function, OverAList) {
  const Tensor a = leaf({1}), b = vec({2}), c = leaf({3});
  const Tensor y = record_list("list", {a, b, c}, vec({6}), [](const Tensor& dy, const Needs&) {
    return Grads{ops::mul(dy, 1), ops::mul(dy, 2), ops::mul(dy, 3)};
  });
  run_backward(y);
  EXPECT_EQ(values(grad(a)), (Doubles{1}));
  EXPECT_EQ(values(grad(c)), (Doubles{3}));
  EXPECT_FALSE(grad(b).defined());
}

// An error in the middle of the walk leaves gradients and grad mode as they were.
TEST(Function, AnErrorEndsTheWalk) {
  const Tensor x = leaf({1, 2});
  const Tensor y = record("broken", {x}, vec({1, 2}), [](const Tensor&) -> Grads {
    fail(Code::kCallback, "broken: on purpose");
  });
  EXPECT_TRUE(fails(Code::kCallback, "on purpose", [&] { run_backward(ops::sum(y)); }));
  EXPECT_TRUE(grad_enabled());
  EXPECT_FALSE(grad(x).defined());
  run_backward(ops::sum(ops::mul(x, 2)));
  EXPECT_EQ(values(grad(x)), (Doubles{2, 2}));
}

// What a function returns is checked before it can spoil a gradient.
TEST(Function, MustReturnGradientsThatFit) {
  const auto returning = [](const Tensor& dx) {
    const Tensor x = leaf({1, 2});
    const Tensor y = record("odd", {x}, vec({1, 2}), [dx](const Tensor&) { return Grads{dx}; });
    return fails(Code::kCallback, "odd: ", [&] { run_backward(ops::sum(y)); });
  };
  EXPECT_TRUE(returning(vec({1, 2, 3})));
  EXPECT_TRUE(returning(ops::to(vec({1, 2}), DType::kF32)));
}

TEST(Function, MayRunBackwardItself) {
  const Tensor x = leaf({3});
  const Tensor y = record("inner", {x}, ops::mul(detach(x), detach(x)), [x](const Tensor& dy) {
    GradMode on(true);
    const Tensor again = detach(x);
    set_requires_grad(again, true);
    const Tensor inner = ops::mul(again, again);
    return Grads{gradients({inner}, {again}, {dy}, false, false, false)[0]};
  });
  run_backward(y);
  EXPECT_EQ(values(grad(x)), (Doubles{6}));
}

}  // namespace
}  // namespace dlcore
