// Long chains, wide graphs, what is freed and when, and threads.
#include <thread>

#include "autograd_testing.h"
#include "device/allocator.h"

namespace dlcore {
namespace {

#ifdef __SANITIZE_THREAD__
constexpr int kLong = 100000;  // ten times slower there
#else
constexpr int kLong = 1000000;
#endif

Tensor chain(const Tensor& x, int length) {
  Tensor y = x;
  for (int i = 0; i < length; ++i) y = ops::neg(y);
  return y;
}

// No stack is deep enough to walk or free this recursively.
TEST(Graph, AMillionNodesInARow) {
  const Tensor x = leaf({3});
  {
    const Tensor y = chain(x, kLong + 1);
    run_backward(ops::sum(y));
  }
  EXPECT_EQ(values(grad(x)), (Doubles{-1}));
}

TEST(Graph, AMillionNodesReleasedWithoutBackward) {
  const Tensor x = leaf({3});
  { chain(x, kLong); }
  EXPECT_FALSE(grad(x).defined());
}

TEST(Graph, ALongChainRetainedThenReleased) {
  const Tensor x = leaf({3});
  Tensor y = chain(x, kLong / 10);
  run_backward(ops::sum(y), true);
  run_backward(ops::sum(y));
  y = Tensor();
  EXPECT_EQ(values(grad(x)), (Doubles{2}));
}

TEST(Graph, ALongChainChangedInPlace) {
  const Tensor x = leaf({3});
  {
    const Tensor y = ops::mul(x, 1);
    for (int i = 0; i < kLong / 10; ++i) ops::add_(y, 1);
    run_backward(ops::sum(y));
  }
  EXPECT_EQ(values(grad(x)), (Doubles{1}));
}

TEST(Graph, ALongChainDifferentiatedTwice) {
  const Tensor x = leaf({1});
  Tensor y = ops::mul(x, x);
  for (int i = 0; i < kLong / 100; ++i) y = ops::mul(y, 1);
  const Tensor dx = gradients({ops::sum(y)}, {x}, {}, true, true, false)[0];
  EXPECT_EQ(values(gradients({ops::sum(dx)}, {x}, {}, false, false, false)[0]), (Doubles{2}));
}

// 2^40 paths: each node must run once.
TEST(Graph, RunsANodeOnceHoweverManyPathsLeadThere) {
  const Tensor x = leaf({1});
  Tensor y = x;
  for (int i = 0; i < 40; ++i) y = ops::add(y, y);
  run_backward(ops::sum(y));
  EXPECT_EQ(values(grad(x)), (Doubles{1099511627776.0}));
}

TEST(Graph, OneLeafUsedManyTimes) {
  const Tensor x = leaf({1});
  Tensor sum = ops::mul(x, 0);
  for (int i = 1; i <= 1000; ++i) sum = ops::add(sum, ops::mul(x, i));
  run_backward(ops::sum(sum));
  EXPECT_EQ(values(grad(x)), (Doubles{500500}));
}

int64_t bytes_in_use() { return memory_stats(kHost).allocated_bytes; }

TEST(Graph, FreesItsTensors) {
  const int64_t before = bytes_in_use();
  {
    const Tensor x = leaf(Doubles(1000, 0.5));
    const Tensor y = ops::mul(ops::exp(x), x);
    ops::add_(ops::narrow(y, 0, 10, 20), 1);
    const Tensor dx = gradients({ops::sum(ops::mul(y, y))}, {x}, {}, true, true, false)[0];
    run_backward(ops::sum(dx));
  }
  EXPECT_EQ(bytes_in_use(), before);
}

TEST(Graph, BackwardFreesWhatWasSaved) {
  const Tensor x = leaf(Doubles(1000, 0.5));
  Tensor y = ops::sum(ops::exp(x));
  const int64_t before = bytes_in_use();
  run_backward(y);
  // The result of exp is gone, the gradient of x has come.
  EXPECT_LE(bytes_in_use(), before);
  EXPECT_TRUE(grad(x).defined());
}

// The history of a tensor that is changed in place must not hold the tensor itself.
TEST(Graph, HasNoCyclesInPlace) {
  const int64_t before = bytes_in_use();
  {
    const Tensor x = leaf(Doubles(1000, 0.5));
    const Tensor y = ops::mul(x, 1);
    for (int i = 0; i < 3; ++i) {
      ops::mul_(y, x);
      ops::mul_(y, 2);
      ops::div_(ops::narrow(y, 0, 0, 7), 3);
    }
  }
  EXPECT_EQ(bytes_in_use(), before);
}

TEST(Graph, ThreadsMayShareALeaf) {
  const Tensor x = leaf(Doubles(64, 1));
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; ++i) {
    threads.emplace_back([&] {
      for (int k = 0; k < 100; ++k) run_backward(ops::sum(ops::mul(x, 2)));
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(values(grad(x)), Doubles(64, 800));
}

}  // namespace
}  // namespace dlcore
