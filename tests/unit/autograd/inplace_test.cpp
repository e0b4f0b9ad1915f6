// Changes in place: of results, of views and of their bases. The values are PyTorch 2.15's.
#include "autograd_testing.h"

namespace dlcore {
namespace {

TEST(InPlace, ContinuesTheGraph) {
  const Tensor x = leaf({1, 2});
  const Tensor y = ops::mul(x, x);
  ops::add_(y, 1);
  ops::mul_(y, 3);
  EXPECT_EQ(values(y), (Doubles{6, 15}));
  run_backward(ops::sum(y));
  EXPECT_EQ(values(grad(x)), (Doubles{6, 12}));
}

TEST(InPlace, WithItself) {
  const Tensor x = leaf({1, 2});
  const Tensor y = ops::mul(x, 2);
  ops::add_(y, y);
  EXPECT_EQ(values(y), (Doubles{4, 8}));
  run_backward(ops::sum(y));
  EXPECT_EQ(values(grad(x)), (Doubles{4, 4}));
}

TEST(InPlace, MakesAPlainTensorAResult) {
  const Tensor x = leaf({5, 6});
  const Tensor y = vec({1, 2});
  ops::mul_(y, x);
  EXPECT_TRUE(requires_grad(y));
  EXPECT_FALSE(is_leaf(y));
  run_backward(ops::sum(y));
  EXPECT_EQ(values(grad(x)), (Doubles{1, 2}));
}

TEST(InPlace, OverwritingEndsThePath) {
  const Tensor x = leaf({1, 2});
  const Tensor y = ops::mul(x, 1), z = ops::mul(y, 3);
  ops::zero_(y);
  run_backward(ops::add(ops::sum(y), ops::sum(z)));
  EXPECT_EQ(values(grad(x)), (Doubles{3, 3}));
}

TEST(InPlace, RefusesLeavesAndTheirViews) {
  const Tensor x = leaf({1, 2});
  EXPECT_TRUE(fails(Code::kState, "add_: x is a leaf", [&] { ops::add_(x, 1); }));
  EXPECT_TRUE(fails(Code::kState, "add_: x is a view of a leaf",
                    [&] { ops::add_(ops::narrow(x, 0, 0, 1), 1); }));
  EXPECT_EQ(values(x), (Doubles{1, 2}));
  EXPECT_EQ(x.version(), 0u);
}

TEST(InPlace, RefusesExpandedTensors) {
  const Tensor x = vec({1, 2});
  EXPECT_TRUE(fails(Code::kUnsupported, "add_: ", [&] { ops::add_(ops::expand(x, {2, 2}), 1); }));
  EXPECT_EQ(values(x), (Doubles{1, 2}));
}

// ---- Version counters ----

TEST(Versions, CountEachChange) {
  const Tensor x = vec({1, 2});
  EXPECT_EQ(x.version(), 0u);
  ops::add_(x, 1);
  ops::zero_(x);
  EXPECT_EQ(x.version(), 2u);
  EXPECT_EQ(ops::narrow(x, 0, 0, 1).version(), 2u);
  EXPECT_EQ(detach(x).version(), 2u);
}

TEST(Versions, ASavedInputMustNotChange) {
  const Tensor x = leaf({1, 2});
  const Tensor y = ops::mul(x, 1);
  const Tensor z = ops::mul(y, y);
  ops::add_(y, 1);
  EXPECT_TRUE(fails(Code::kState, "is at version 1; expected version 0",
                    [&] { run_backward(ops::sum(z)); }));
  EXPECT_FALSE(grad(x).defined());
}

TEST(Versions, ASavedOutputMustNotChange) {
  const Tensor y = ops::exp(leaf({1, 2}));
  ops::add_(y, 1);
  EXPECT_TRUE(fails(Code::kState, "exp: ", [&] { run_backward(ops::sum(y)); }));
}

TEST(Versions, ADetachedTensorCountsToo) {
  const Tensor y = ops::mul(leaf({1, 2}), 2);
  const Tensor z = ops::mul(y, y);
  ops::add_(detach(y), 1);
  EXPECT_TRUE(fails(Code::kState, "version", [&] { run_backward(ops::sum(z)); }));
}

TEST(Versions, AViewsBaseCountsToo) {
  const Tensor y = ops::mul(leaf({3, 4}), 1);
  const Tensor v = ops::narrow(y, 0, 0, 1);
  const Tensor z = ops::mul(v, v);
  ops::mul_(ops::narrow(y, 0, 1, 1), 2);
  EXPECT_TRUE(fails(Code::kState, "version", [&] { run_backward(ops::sum(z)); }));
}

TEST(Versions, WhatIsNotSavedMayChange) {
  const Tensor x = leaf({1, 2});
  const Tensor y = ops::mul(x, 2);
  const Tensor z = ops::add(y, 1);
  ops::mul_(y, 10);
  run_backward(ops::sum(z));
  EXPECT_EQ(values(grad(x)), (Doubles{2, 2}));
}

TEST(Versions, ALeafChangedUnderNoGradCounts) {
  const Tensor x = leaf({1, 2});
  const Tensor y = ops::sum(ops::mul(x, x));
  {
    NoGrad no_grad;
    ops::add_(x, 1);
  }
  EXPECT_TRUE(fails(Code::kState, "version", [&] { run_backward(y); }));
}

// ---- Views ----

TEST(Views, AChangeReachesTheBase) {
  const Tensor x = leaf({1, 2, 3, 4});
  const Tensor y = ops::mul(x, 2);
  const Tensor v = ops::narrow(y, 0, 1, 2);
  ops::mul_(v, ops::narrow(x, 0, 0, 2));
  EXPECT_EQ(values(y), (Doubles{2, 4, 12, 8}));
  EXPECT_EQ(values(v), (Doubles{4, 12}));
  run_backward(weighted(y, {1, 10, 100, 1000}));
  EXPECT_EQ(values(grad(x)), (Doubles{42, 620, 400, 2000}));
}

TEST(Views, AChangeOfTheBaseReachesTheView) {
  const Tensor x = leaf({1, 2, 3, 4});
  const Tensor y = ops::mul(x, 2);
  const Tensor v = ops::narrow(y, 0, 1, 2);
  ops::mul_(y, 3);
  EXPECT_EQ(values(v), (Doubles{12, 18}));
  run_backward(weighted(v, {1, 10}));
  EXPECT_EQ(values(grad(x)), (Doubles{0, 6, 60, 0}));
}

TEST(Views, OfAPlainTensorLearnOfGradients) {
  const Tensor b = vec({1, 2, 3});
  const Tensor x = leaf({5, 6});
  const Tensor v = ops::narrow(b, 0, 0, 2), sibling = ops::narrow(b, 0, 1, 2);
  ops::mul_(v, x);
  EXPECT_TRUE(requires_grad(b));
  EXPECT_TRUE(requires_grad(sibling));
  EXPECT_FALSE(is_leaf(v));
  EXPECT_EQ(values(b), (Doubles{5, 12, 3}));
  const Tensor dx = gradients({ops::sum(sibling)}, {x}, {}, true, false, false)[0];
  EXPECT_EQ(values(dx), (Doubles{0, 2}));
  EXPECT_EQ(values(gradients({ops::sum(b)}, {x}, {}, false, false, false)[0]), (Doubles{1, 2}));
}

TEST(Views, CopyIntoOne) {
  const Tensor b = vec({1, 2, 3});
  const Tensor x = leaf({5, 6});
  ops::copy_(ops::narrow(b, 0, 0, 2), x);
  EXPECT_EQ(values(b), (Doubles{5, 6, 3}));
  run_backward(weighted(b, {1, 10, 100}));
  EXPECT_EQ(values(grad(x)), (Doubles{1, 10}));
}

TEST(Views, StridedOnesAfterAnother) {
  const Tensor b = vec({1, 2, 3, 4});
  const Tensor x = leaf({2, 3});
  ops::mul_(ops::slice(b, 0, 0, 4, 2), x);
  ops::mul_(ops::select(ops::view(b, {2, 2}), 0, 1), x);
  EXPECT_EQ(values(b), (Doubles{2, 2, 18, 12}));
  run_backward(weighted(b, {1, 10, 100, 1000}));
  EXPECT_EQ(values(grad(x)), (Doubles{901, 4600}));
}

TEST(Views, OfATransposedBase) {
  const Tensor x = leaf({1, 2, 3, 4});
  const Tensor y = ops::t(ops::view(ops::mul(x, 1), {2, 2}));
  ops::mul_(ops::select(y, 0, 0), 10);
  EXPECT_EQ(values(y), (Doubles{10, 30, 2, 4}));
  run_backward(weighted(y, {1, 2, 3, 4}));
  EXPECT_EQ(values(grad(x)), (Doubles{10, 3, 20, 4}));
}

// The view that was changed knows of the change, and so does a view that took part in it.
TEST(Views, KnowTheirOwnChange) {
  const Tensor x = leaf({1, 2, 3}), w = leaf({7});
  const Tensor y = ops::mul(x, 1);
  const Tensor v = ops::narrow(y, 0, 1, 1);
  ops::mul_(v, w);
  run_backward(v);
  EXPECT_EQ(values(grad(w)), (Doubles{2}));
  EXPECT_EQ(values(grad(x)), (Doubles{0, 7, 0}));
}

TEST(Views, OfTheSameMemoryAsOperands) {
  const Tensor x = leaf({1, 2, 3});
  const Tensor y = ops::mul(x, 1);
  const Tensor v = ops::narrow(y, 0, 1, 1), w = ops::narrow(y, 0, 2, 1);
  ops::add_(v, w);
  run_backward(ops::sum(ops::add(ops::mul(v, 10), w)));
  EXPECT_EQ(values(grad(x)), (Doubles{0, 10, 11}));
}

TEST(Views, OfOneElement) {
  const Tensor x = leaf({1, 2, 3});
  const Tensor v = ops::select(ops::mul(x, 1), 0, 1);
  ops::mul_(v, ops::select(x, 0, 0));
  run_backward(v);
  EXPECT_EQ(values(grad(x)), (Doubles{2, 1, 0}));
}

// A detached view is a base of its own, with strides and an offset.
TEST(Views, OfABaseThatIsNotRowMajor) {
  const Tensor b = detach(ops::t(ops::view(vec({1, 2, 3, 4}), {2, 2})));  // 1 3; 2 4
  const Tensor x = leaf({5, 6});
  ops::mul_(ops::select(b, 0, 1), x);
  EXPECT_EQ(values(b), (Doubles{1, 3, 10, 24}));
  run_backward(weighted(b, {1, 10, 100, 1000}));
  EXPECT_EQ(values(grad(x)), (Doubles{200, 4000}));
}

TEST(Views, OfABaseWithAnOffset) {
  const Tensor b = detach(ops::narrow(vec({1, 2, 3, 4}), 0, 1, 3));  // 2 3 4
  const Tensor x = leaf({5, 6});
  ops::mul_(ops::narrow(b, 0, 1, 2), x);
  EXPECT_EQ(values(b), (Doubles{2, 15, 24}));
  run_backward(weighted(b, {1, 10, 100}));
  EXPECT_EQ(values(grad(x)), (Doubles{30, 400}));
}

TEST(Views, OfABaseChangedUnderNoGrad) {
  const Tensor x = leaf({1, 2});
  const Tensor y = ops::mul(x, 2);
  const Tensor v = ops::narrow(y, 0, 0, 1);
  {
    NoGrad no_grad;
    ops::mul_(y, 7);
  }
  EXPECT_EQ(values(v), (Doubles{14}));
  run_backward(ops::sum(v));
  EXPECT_EQ(values(grad(x)), (Doubles{2, 0}));
}

// PyTorch refuses this as ambiguous; a silently wrong gradient would be worse than either answer.
TEST(Views, MadeUnderNoGradCannotBeChangedInGradMode) {
  const Tensor x = leaf({1, 2});
  const Tensor y = ops::mul(x, 2);
  Tensor v;
  {
    NoGrad no_grad;
    v = ops::narrow(y, 0, 0, 1);
  }
  EXPECT_TRUE(fails(Code::kState, "mul_: ", [&] { ops::mul_(v, 5); }));
  EXPECT_TRUE(fails(Code::kState, "mul_: ", [&] { ops::mul_(v, ops::narrow(x, 0, 0, 1)); }));
  EXPECT_EQ(values(y), (Doubles{2, 4}));
}

}  // namespace
}  // namespace dlcore
