// What backward() and gradients() do, and refuse. Values by hand; PyTorch 2.15 gives the same.
#include "autograd_testing.h"

namespace dlcore {
namespace {

TEST(Backward, AddsUpInLeaves) {
  const Tensor x = leaf({1, 2});
  run_backward(ops::sum(ops::mul(x, 2)));
  EXPECT_EQ(values(grad(x)), (Doubles{2, 2}));
  run_backward(ops::sum(ops::mul(x, 3)));
  EXPECT_EQ(values(grad(x)), (Doubles{5, 5}));
  set_grad(x, Tensor());
  run_backward(ops::sum(ops::mul(x, 4)));
  EXPECT_EQ(values(grad(x)), (Doubles{4, 4}));
}

// The first gradient that arrives may be shared with others: accumulating must not change those.
TEST(Backward, NeverSharesGradientsBetweenLeaves) {
  const Tensor x = leaf({1, 2}), y = leaf({3, 4});
  run_backward(ops::sum(ops::add(x, y)));
  ASSERT_FALSE(grad(x).is_same(grad(y)));
  run_backward(ops::sum(ops::mul(x, 10)));
  EXPECT_EQ(values(grad(x)), (Doubles{11, 11}));
  EXPECT_EQ(values(grad(y)), (Doubles{1, 1}));
}

TEST(Backward, KeepsAFreshGradientWithoutACopy) {
  const Tensor w = leaf({1, 2, 3});
  const void* made = nullptr;
  const Tensor y = record("test", {w}, vec({0}), [&](const Tensor&) {
    Tensor dw = vec({4, 5, 6});
    made = dw.data();
    return Grads{dw};
  });
  backward(y);
  EXPECT_EQ(grad(w).data(), made);
}

TEST(Backward, LeavesTheGivenGradientAlone) {
  const Tensor x = leaf({1, 2});
  const Tensor dy = vec({5, 6});
  backward({x}, {dy}, false, false);
  backward({x}, {dy}, false, false);
  EXPECT_EQ(values(grad(x)), (Doubles{10, 12}));
  EXPECT_EQ(values(dy), (Doubles{5, 6}));
}

TEST(Backward, MeetsEveryPathToALeaf) {
  const Tensor x = leaf({3});
  const Tensor y = ops::mul(x, x);               // x^2
  const Tensor z = ops::add(ops::mul(y, x), y);  // x^3 + x^2
  run_backward(ops::sum(ops::add(z, x)));        // 3 x^2 + 2 x + 1
  EXPECT_EQ(values(grad(x)), (Doubles{34}));
}

TEST(Backward, TakesSeveralOutputs) {
  const Tensor x = leaf({1, 2});
  const Tensor y = ops::mul(x, 2), z = ops::mul(y, 3);
  backward({y, z, x}, {vec({1, 1}), vec({10, 100}), vec({0.5, 0.5})}, false, false);
  EXPECT_EQ(values(grad(x)), (Doubles{62.5, 602.5}));
}

TEST(Backward, TheSameOutputTwiceCountsTwice) {
  const Tensor x = leaf({1, 2});
  const Tensor y = ops::mul(x, 2);
  backward({y, y}, {vec({1, 1}), vec({10, 10})}, false, false);
  EXPECT_EQ(values(grad(x)), (Doubles{22, 22}));
}

TEST(Backward, RefusesAVectorWithoutGradient) {
  const Tensor y = ops::mul(leaf({1, 2}), 2);
  EXPECT_TRUE(fails(Code::kShape, "backward: ", [&] { run_backward(y); }));
}

TEST(Backward, RefusesAGradientOfAnotherShapeOrDtype) {
  const Tensor x = leaf({1, 2});
  const Tensor y = ops::mul(x, 2);
  const auto with = [&](const Tensor& dy) {
    return fails(Code::kShape, "output_grads[0]", [&] { backward({y}, {dy}, false, false); });
  };
  EXPECT_TRUE(with(vec({1, 2, 3})));
  EXPECT_TRUE(with(ops::to(vec({1, 2}), DType::kF32)));
  EXPECT_FALSE(grad(x).defined());
}

TEST(Backward, RefusesWhatNeedsNoGradient) {
  const Tensor x = vec({1});
  EXPECT_TRUE(fails(Code::kState, "does not require grad", [&] { run_backward(x); }));
  EXPECT_TRUE(fails(Code::kState, "does not require grad", [&] { run_backward(ops::mul(x, 2)); }));
  EXPECT_TRUE(fails(Code::kInvalidArgument, "empty", [&] { backward({}, {}, false, false); }));
}

TEST(Backward, FreesTheGraphUnlessAskedNotTo) {
  const Tensor x = leaf({1, 2});
  const Tensor y = ops::sum(ops::mul(x, x));
  run_backward(y, true);
  run_backward(y);
  EXPECT_EQ(values(grad(x)), (Doubles{4, 8}));
  EXPECT_TRUE(fails(Code::kState, "retain_graph", [&] { run_backward(y); }));
  EXPECT_EQ(values(grad(x)), (Doubles{4, 8}));
}

// A node that saved no tensor has nothing to free.
TEST(Backward, RunsAgainThroughWhatSavedNothing) {
  const Tensor x = leaf({1, 2});
  const Tensor y = ops::add(ops::neg(x), 1);
  run_backward(ops::sum(y));
  run_backward(ops::sum(y));
  EXPECT_EQ(values(grad(x)), (Doubles{-2, -2}));
}

TEST(Backward, KeepsTheGradientOfAResultWhenAsked) {
  const Tensor x = leaf({1, 2});
  const Tensor y = ops::mul(x, 2);
  retain_grad(y);
  run_backward(ops::sum(ops::mul(y, y)));
  EXPECT_EQ(values(grad(y)), (Doubles{4, 8}));
  EXPECT_EQ(values(grad(x)), (Doubles{8, 16}));
  EXPECT_TRUE(fails(Code::kState, "retain_grad: ", [&] { retain_grad(vec({1})); }));
}

TEST(Gradients, AccumulateNowhere) {
  const Tensor x = leaf({1, 2}), w = leaf({3, 4});
  const Tensor y = ops::mul(x, w);
  const auto grads = gradients({ops::sum(y)}, {x, y}, {}, false, false, false);
  EXPECT_EQ(values(grads[0]), (Doubles{3, 4}));
  EXPECT_EQ(values(grads[1]), (Doubles{1, 1}));
  EXPECT_FALSE(grad(x).defined());
  EXPECT_FALSE(grad(w).defined());
}

TEST(Gradients, OfSeveralOutputs) {
  const Tensor x = leaf({1, 2});
  const Tensor y = ops::mul(x, 2), z = ops::mul(x, 3);
  const auto grads = gradients({ops::sum(y), ops::sum(z)}, {x, y, x}, {}, false, false, false);
  EXPECT_EQ(values(grads[0]), (Doubles{5, 5}));
  EXPECT_EQ(values(grads[1]), (Doubles{1, 1}));
  EXPECT_EQ(values(grads[2]), (Doubles{5, 5}));
}

TEST(Gradients, OfTheOutputItself) {
  const Tensor y = ops::mul(leaf({1, 2}), 2);
  EXPECT_EQ(values(gradients({y}, {y}, {vec({7, 8})}, false, false, false)[0]), (Doubles{7, 8}));
}

TEST(Gradients, AnUnusedInputIsAnErrorOrUndefined) {
  const Tensor x = leaf({1, 2}), w = leaf({1, 2});
  EXPECT_TRUE(fails(Code::kState, "inputs[1]", [&] {
    gradients({ops::sum(ops::mul(x, 2))}, {x, w}, {}, false, false, false);
  }));
  const auto grads = gradients({ops::sum(ops::mul(x, 2))}, {x, w}, {}, false, false, true);
  EXPECT_EQ(values(grads[0]), (Doubles{2, 2}));
  EXPECT_FALSE(grads[1].defined());
}

TEST(Gradients, RefuseAnInputWithoutGradient) {
  const Tensor x = leaf({1});
  EXPECT_TRUE(fails(Code::kState, "inputs[0] does not require grad",
                    [&] { gradients({ops::sum(x)}, {vec({1})}, {}, false, false, true); }));
}

// Only the way from the inputs to the outputs is walked: what lies before stays usable.
TEST(Gradients, LeaveTheGraphBeforeTheInputsAlone) {
  const Tensor x = leaf({3});
  const Tensor y = ops::mul(x, x);
  gradients({ops::sum(ops::mul(y, y))}, {y}, {}, false, false, false);
  run_backward(ops::sum(y));
  EXPECT_EQ(values(grad(x)), (Doubles{6}));
}

TEST(HigherOrders, OfACube) {
  const Tensor x = leaf({2});
  const Tensor y = ops::sum(ops::mul(ops::mul(x, x), x));
  const Tensor first = gradients({y}, {x}, {}, true, true, false)[0];
  const Tensor second = gradients({ops::sum(first)}, {x}, {}, true, true, false)[0];
  const Tensor third = gradients({ops::sum(second)}, {x}, {}, false, false, false)[0];
  EXPECT_EQ(values(first), (Doubles{12}));
  EXPECT_EQ(values(second), (Doubles{12}));
  EXPECT_EQ(values(third), (Doubles{6}));
  EXPECT_FALSE(requires_grad(third));
}

TEST(HigherOrders, ThroughTheGradOfALeaf) {
  const Tensor x = leaf({1, 2});
  run_backward(ops::sum(ops::mul(x, x)), true, true);
  const Tensor dx = grad(x);
  EXPECT_TRUE(requires_grad(dx));
  set_grad(x, Tensor());
  run_backward(ops::sum(ops::mul(dx, dx)));  // sum (2 x)^2
  EXPECT_EQ(values(grad(x)), (Doubles{8, 16}));
}

TEST(HigherOrders, ThroughTheUpstreamGradient) {
  const Tensor x = leaf({1, 2}), dy = leaf({3, 4});
  const Tensor dx = gradients({ops::mul(x, x)}, {x}, {dy}, true, true, false)[0];  // 2 x dy
  const auto grads = gradients({dx}, {x, dy}, {vec({1, 10})}, false, false, false);
  EXPECT_EQ(values(grads[0]), (Doubles{6, 80}));
  EXPECT_EQ(values(grads[1]), (Doubles{2, 40}));
}

TEST(HigherOrders, NotUnlessAsked) {
  const Tensor x = leaf({2});
  const Tensor dx = gradients({ops::sum(ops::mul(x, x))}, {x}, {}, true, false, false)[0];
  EXPECT_FALSE(requires_grad(dx));
}

}  // namespace
}  // namespace dlcore
