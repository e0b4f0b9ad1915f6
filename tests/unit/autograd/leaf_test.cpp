// Leaves, detaching and grad mode.
#include <thread>

#include "autograd_testing.h"
#include "ops/compare/compare.h"

namespace dlcore {
namespace {

TEST(Leaf, AsksForGradientsWhenTold) {
  const Tensor x = vec({1, 2});
  EXPECT_TRUE(is_leaf(x));
  EXPECT_FALSE(requires_grad(x));
  set_requires_grad(x, true);
  EXPECT_TRUE(is_leaf(x));
  EXPECT_TRUE(requires_grad(x));
  EXPECT_FALSE(grad_fn(x));
  set_requires_grad(x, false);
  EXPECT_FALSE(requires_grad(ops::mul(x, 2)));
}

TEST(Leaf, KeepsItsGradWhenTurnedOff) {
  const Tensor x = leaf({1, 2});
  run_backward(ops::sum(x));
  set_requires_grad(x, false);
  EXPECT_EQ(values(grad(x)), (Doubles{1, 1}));
  set_requires_grad(x, true);
  run_backward(ops::sum(x));
  EXPECT_EQ(values(grad(x)), (Doubles{2, 2}));
}

TEST(Leaf, MustBeFloating) {
  const Tensor integers = ops::to(vec({1, 2}), DType::kI64);
  EXPECT_TRUE(fails(Code::kDtype, "requires_grad: ", [&] { set_requires_grad(integers, true); }));
  set_requires_grad(integers, false);
}

TEST(Leaf, AResultCannotBeTurnedOff) {
  const Tensor y = ops::mul(leaf({1}), 2);
  EXPECT_FALSE(is_leaf(y));
  ASSERT_TRUE(grad_fn(y));
  EXPECT_STREQ(grad_fn(y)->name(), "mul");
  EXPECT_TRUE(fails(Code::kState, "detach", [&] { set_requires_grad(y, false); }));
}

TEST(Leaf, GradMustMatch) {
  const Tensor x = leaf({1, 2});
  EXPECT_TRUE(fails(Code::kShape, "set_grad: ", [&] { set_grad(x, vec({1, 2, 3})); }));
  EXPECT_TRUE(fails(Code::kShape, "set_grad: ", [&] {
    set_grad(x, ops::to(vec({1, 2}), DType::kF32));
  }));
  set_grad(x, vec({5, 6}));
  run_backward(ops::sum(x));
  EXPECT_EQ(values(grad(x)), (Doubles{6, 7}));
}

TEST(Leaf, IntegersAndComparisonsEndAPath) {
  const Tensor x = leaf({1, 2});
  EXPECT_FALSE(requires_grad(ops::gt(x, vec({0, 3}))));
  EXPECT_FALSE(requires_grad(ops::to(x, DType::kI64)));
  EXPECT_TRUE(requires_grad(ops::to(x, DType::kF32)));
}

TEST(Detach, CutsTheGraphButSharesMemory) {
  const Tensor x = leaf({1, 2});
  const Tensor y = ops::mul(x, 2);
  const Tensor d = detach(y);
  EXPECT_FALSE(requires_grad(d));
  EXPECT_TRUE(is_leaf(d));
  ops::add_(d, 1);
  EXPECT_EQ(values(y), (Doubles{3, 5}));
  run_backward(ops::sum(y));
  EXPECT_EQ(values(grad(x)), (Doubles{2, 2}));
}

TEST(Detach, GivesALeafOfItsOwn) {
  const Tensor x = leaf({1, 2});
  const Tensor d = detach(x);
  set_requires_grad(d, true);
  run_backward(ops::sum(ops::mul(d, 2)));
  EXPECT_FALSE(grad(x).defined());
  EXPECT_EQ(values(grad(d)), (Doubles{2, 2}));
}

TEST(NoGrad, RecordsNothing) {
  const Tensor x = leaf({1, 2});
  {
    NoGrad no_grad;
    EXPECT_FALSE(grad_enabled());
    EXPECT_FALSE(requires_grad(ops::mul(x, 2)));
    EXPECT_TRUE(requires_grad(x));
  }
  EXPECT_TRUE(grad_enabled());
  EXPECT_TRUE(requires_grad(ops::mul(x, 2)));
}

TEST(NoGrad, Nests) {
  NoGrad outer;
  {
    GradMode on(true);
    EXPECT_TRUE(requires_grad(ops::mul(leaf({1}), 2)));
  }
  EXPECT_FALSE(grad_enabled());
}

TEST(NoGrad, ConcernsOneThread) {
  NoGrad no_grad;
  bool elsewhere = false;
  std::thread([&] { elsewhere = grad_enabled(); }).join();
  EXPECT_TRUE(elsewhere);
}

TEST(NoGrad, LetsLeavesBeChangedInPlace) {
  const Tensor x = leaf({1, 2});
  {
    NoGrad no_grad;
    ops::sub_(x, vec({1, 1}));
  }
  EXPECT_EQ(values(x), (Doubles{0, 1}));
  EXPECT_TRUE(requires_grad(x));
  EXPECT_TRUE(is_leaf(x));
}

}  // namespace
}  // namespace dlcore
