#include "parallel/communicator.h"

#include <atomic>
#include <chrono>
#include <limits>

#include "ops/view/view.h"
#include "parallel_testing.h"

namespace dlcore::parallel {
namespace {

using namespace testing;

class ParallelCommunicator : public FourDevices {
 protected:
  // Rank i's body runs on a thread of its own; the messages of what they threw.
  std::vector<std::string> run(int count,
                               const std::function<void(int, Communicator&)>& body) const {
    return run(make_communicators(cpus(count), 20), body);
  }
  static std::vector<std::string> run(const std::vector<Ref<Communicator>>& ranks,
                                      const std::function<void(int, Communicator&)>& body) {
    std::vector<std::string> messages(ranks.size());
    on_threads(static_cast<int>(ranks.size()), [&](int i) {
      const auto place = static_cast<size_t>(i);
      messages[place] = message_of([&] { body(i, *ranks[place]); });
    });
    return messages;
  }
  // {rank, 10 * rank, -rank} on rank's device.
  static Tensor of_rank(int rank) {
    const auto r = static_cast<float>(rank);
    return ops::to(floats({r, 10 * r, -r}), cpu(rank));
  }
};

TEST_F(ParallelCommunicator, KnowsItsPlace) {
  const auto ranks = make_communicators(cpus(3));
  EXPECT_EQ(ranks[2]->rank(), 2);
  EXPECT_EQ(ranks[2]->size(), 3);
  EXPECT_EQ(ranks[2]->device(), cpu(2));
}

TEST_F(ParallelCommunicator, BroadcastsFromAnyRoot) {
  const auto errors = run(3, [](int i, Communicator& rank) {
    const Tensor x = of_rank(i);
    rank.broadcast(x, 2);
    EXPECT_THAT(floats_of(x), ElementsAre(2, 20, -2));
    EXPECT_EQ(x.device(), cpu(i));
  });
  EXPECT_THAT(errors, ::testing::Each(""));
}

struct Reduction {
  ReduceOp op;
  std::vector<float> expected;  // of {0, 0, 0}, {1, 10, -1}, {2, 20, -2}, {3, 30, -3}
};

TEST_F(ParallelCommunicator, ReducesOnAllRanks) {
  for (const Reduction& c : {Reduction{ReduceOp::kSum, {6, 60, -6}},
                             {ReduceOp::kMean, {1.5, 15, -1.5}},
                             {ReduceOp::kMin, {0, 0, -3}},
                             {ReduceOp::kMax, {3, 30, 0}},
                             {ReduceOp::kProduct, {0, 0, 0}}}) {
    const auto errors = run(4, [&](int i, Communicator& rank) {
      const Tensor x = of_rank(i);
      rank.all_reduce(x, c.op);
      EXPECT_THAT(floats_of(x), ::testing::ElementsAreArray(c.expected));
    });
    EXPECT_THAT(errors, ::testing::Each(""));
  }
}

TEST_F(ParallelCommunicator, ReducesForTheRootAlone) {
  const auto errors = run(3, [](int i, Communicator& rank) {
    const Tensor x = of_rank(i);
    rank.reduce(x, 1, ReduceOp::kSum);
    EXPECT_THAT(floats_of(x), i == 1 ? ElementsAre(3, 30, -3) : ElementsAre(i, 10 * i, -i));
  });
  EXPECT_THAT(errors, ::testing::Each(""));
}

TEST_F(ParallelCommunicator, AddsInTheOrderOfTheRanks) {
  // 1e8 + 1 is 1e8 in f32: only from left to right is the sum 1e8 - 1e8 + 1 + 1 = 2.
  const std::vector<float> parts = {1e8f, -1e8f, 1, 1};
  for (int repeat = 0; repeat < 20; ++repeat) {
    run(4, [&](int i, Communicator& rank) {
      const Tensor x = ops::full({5}, parts[static_cast<size_t>(i)], DType::kF32, cpu(i));
      rank.all_reduce(x, ReduceOp::kSum);
      EXPECT_THAT(floats_of(x), ::testing::Each(2));
    });
  }
}

TEST_F(ParallelCommunicator, TakesStridedAndEmptyTensors) {
  const auto errors = run(3, [](int i, Communicator& rank) {
    const Tensor whole = ops::to(counting({2, 3}), cpu(i));
    rank.all_reduce(ops::t(whole), ReduceOp::kSum);
    EXPECT_THAT(floats_of(whole), ElementsAre(0, 3, 6, 9, 12, 15));
    rank.broadcast(ops::select(whole, 1, 0), 1);
    rank.all_reduce(ops::zeros({0, 2}, DType::kF32, cpu(i)), ReduceOp::kMax);
  });
  EXPECT_THAT(errors, ::testing::Each(""));
}

TEST_F(ParallelCommunicator, GathersFromAll) {
  const auto errors = run(3, [](int i, Communicator& rank) {
    const Tensor x = of_rank(i);
    const std::vector<Tensor> ys = rank.all_gather(x);
    ASSERT_EQ(ys.size(), 3u);
    for (int k = 0; k < 3; ++k) {
      EXPECT_THAT(floats_of(ys[static_cast<size_t>(k)]), ElementsAre(k, 10 * k, -k));
      EXPECT_EQ(ys[static_cast<size_t>(k)].device(), cpu(i));
    }
    ops::zero_(ys[static_cast<size_t>(i)]);
    EXPECT_THAT(floats_of(x), ElementsAre(i, 10 * i, -i));  // a copy
  });
  EXPECT_THAT(errors, ::testing::Each(""));
}

TEST_F(ParallelCommunicator, BarrierWaitsForAll) {
  std::atomic<int> come{0};
  run(4, [&](int, Communicator& rank) {
    ++come;
    rank.barrier();
    EXPECT_EQ(come, 4);
  });
}

TEST_F(ParallelCommunicator, ChecksItsArguments) {
  const auto ranks = make_communicators(cpus(1));
  Communicator& rank = *ranks[0];
  EXPECT_EQ(message_of([&] { rank.broadcast(of_rank(1), 0); }),
            "broadcast: x must be on rank 0's device, cpu:0; x: f32[3] cpu:1");
  EXPECT_EQ(message_of([&] { rank.broadcast(of_rank(0), 1); }),
            "broadcast: root (1) must be a rank, 0 to 0");
  EXPECT_EQ(
      message_of([&] { rank.all_reduce(ops::zeros({2}, DType::kI64, kHost), ReduceOp::kMean); }),
      "all_reduce: the mean needs a floating dtype; x: i64[2] cpu:0");
  EXPECT_THAT(message_of([&] { make_communicators({}); }), HasSubstr("at least one"));
  EXPECT_THAT(message_of([&] { make_communicators({cpu(9)}); }), HasSubstr("cpu:9"));
}

TEST_F(ParallelCommunicator, CallsThatDifferAreAnErrorForAllAndTheGroupStaysWhole) {
  const auto ranks = make_communicators(cpus(2), 20);
  const auto errors = run(ranks, [](int i, Communicator& rank) {
    rank.all_reduce(ops::zeros({2 + i}, DType::kF32, cpu(i)), ReduceOp::kSum);
  });
  EXPECT_THAT(errors,
              ::testing::Each("all_reduce: the ranks' calls differ: rank 0 calls all_reduce with "
                              "f32[2] cpu:0; rank 1 calls all_reduce with f32[3] cpu:1"));
  EXPECT_THAT(run(ranks, [](int, Communicator& rank) { rank.barrier(); }), ::testing::Each(""));
}

TEST_F(ParallelCommunicator, ARankThatNeverComesEndsInAnErrorWithinTheTimeout) {
  const auto ranks = make_communicators(cpus(3), 0.1);
  const auto start = std::chrono::steady_clock::now();
  const auto errors = run(ranks, [](int i, Communicator& rank) {
    if (i != 1) rank.all_reduce(of_rank(i), ReduceOp::kSum);
  });
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(10));
  EXPECT_EQ(errors[0], "all_reduce: the group is broken: no answer from rank 1 of 3 within 0.1 s");
  EXPECT_EQ(errors[2], errors[0]);
  // Who comes too late hears of it, too.
  EXPECT_THAT(message_of([&] { ranks[1]->barrier(); }), HasSubstr("barrier: the group is broken"));
  EXPECT_THAT(run(3, [](int, Communicator& rank) { rank.barrier(); }), ::testing::Each(""));
}

TEST_F(ParallelCommunicator, AbortWakesAll) {
  const auto ranks = make_communicators(cpus(3), std::numeric_limits<double>::infinity());
  const auto errors = run(ranks, [](int i, Communicator& rank) {
    if (i == 2) {
      rank.abort("the user said so");
    } else {
      rank.barrier();
    }
  });
  EXPECT_EQ(errors[0], "barrier: the group is broken: the user said so");
  EXPECT_EQ(errors[1], errors[0]);
}

TEST_F(ParallelCommunicator, ARankThatLeavesWakesTheOthers) {
  auto ranks = make_communicators(cpus(2), std::numeric_limits<double>::infinity());
  const Ref<Communicator> stays = ranks[0];
  std::string error;
  std::thread waiting([&] { error = message_of([&] { stays->barrier(); }); });
  ranks.clear();
  waiting.join();
  EXPECT_EQ(error, "barrier: the group is broken: a rank left");
}

TEST_F(ParallelCommunicator, AFailureOfOneRankIsOneOfAll) {
  const auto errors = run(2, [](int i, Communicator& rank) {
    // Rank 1 cannot write to what it gave: an expanded tensor.
    const Tensor x = ops::zeros({1}, DType::kF32, cpu(i));
    try {
      rank.broadcast(i == 1 ? ops::expand(x, {4}) : ops::zeros({4}, DType::kF32, cpu(i)), 0);
    } catch (const Error& error) {
      rank.abort(error.message());
      throw;
    }
  });
  EXPECT_THAT(errors[1], HasSubstr("x is expanded"));
  EXPECT_THAT(errors[0], HasSubstr("the group is broken: broadcast: x is expanded"));
}

TEST_F(ParallelCommunicator, CountsAsAChangeInPlaceUnlessGradientsForbidIt) {
  run(2, [](int i, Communicator& rank) {
    const Tensor x = of_rank(i);
    set_requires_grad(x, true);
    const uint32_t before = x.version();
    rank.all_reduce(x, ReduceOp::kSum);
    EXPECT_GT(x.version(), before);
    EXPECT_TRUE(is_leaf(x));
  });
}

}  // namespace
}  // namespace dlcore::parallel
