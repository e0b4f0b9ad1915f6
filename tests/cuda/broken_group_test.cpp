#include <chrono>
#include <limits>

#include "cuda/ranks.h"
#include "parallel/data_parallel.h"

// Collectives that fail or hang, and ranks that do not agree: an error within the timeout, and a
// process that goes on.
namespace dlcore::parallel {
namespace {

using namespace testing;
using ::testing::Each;

constexpr double kForever = std::numeric_limits<double>::infinity();

void all_reduce(int i, Communicator& rank) {
  const Tensor x = ops::full({3}, i + 1.0, DType::kF32, gpu(i));
  rank.all_reduce(x, ReduceOp::kSum);
  EXPECT_THAT(floats_of(x), Each(rank.size() * (rank.size() + 1) / 2));
}

class CudaBrokenGroup : public BothModes {
 protected:
  // The group refuses later calls, and a new one works.
  static void expect_broken(const Ranks& ranks) {
    EXPECT_THAT(run(ranks, [](int, Communicator& rank) { rank.barrier(); }),
                Each(HasSubstr("barrier: the group is broken")));
    EXPECT_THAT(run(ranks, all_reduce), Each(HasSubstr("all_reduce: the group is broken")));
    const int count = static_cast<int>(ranks.size());
    EXPECT_THAT(run(make_communicators(gpus(count), 60), all_reduce), Each(""));
  }
};
INSTANTIATE_BOTH_MODES(CudaBrokenGroup);

TEST_P(CudaBrokenGroup, AHungCollectiveEndsWithinTheTimeout) {
  for (int count = 1; count <= 4; ++count) {
    const Ranks ranks = make_communicators(gpus(count), 1);
    EXPECT_THAT(run(ranks, all_reduce), Each(""));
    cuda_sim::hang_collective(1);
    const auto start = std::chrono::steady_clock::now();
    EXPECT_THAT(run(ranks, all_reduce), Each("all_reduce: the group is broken: no end within 1 s"));
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(20));
    EXPECT_EQ(cuda_sim::usage().communicators, 0);  // all were aborted
    expect_broken(ranks);
  }
}

TEST_P(CudaBrokenGroup, EveryCollectiveHasAnEnd) {
  const std::function<void(Communicator&, const Tensor&)> collectives[] = {
      [](Communicator& rank, const Tensor& x) { rank.broadcast(x, 1); },
      [](Communicator& rank, const Tensor& x) { rank.reduce(x, 1, ReduceOp::kProduct); },
      [](Communicator& rank, const Tensor& x) { rank.all_gather(x); },
      [](Communicator& rank, const Tensor& x) { rank.all_reduce(x, ReduceOp::kMax); }};
  for (const auto& collective : collectives) {
    const Ranks ranks = make_communicators(gpus(2), 0.5);
    cuda_sim::hang_collective(1);
    const auto errors = run(ranks, [&](int i, Communicator& rank) {
      collective(rank, ops::zeros({3}, DType::kF32, gpu(i)));
    });
    EXPECT_THAT(errors, Each(HasSubstr("the group is broken: no end within 0.5 s")));
  }
}

TEST_P(CudaBrokenGroup, AFailedCollectiveIsReportedToAll) {
  for (int count = 1; count <= 4; ++count) {
    const Ranks ranks = make_communicators(gpus(count), kForever);
    cuda_sim::fail_collective(1);
    EXPECT_THAT(run(ranks, all_reduce),
                Each(HasSubstr("cuda: ncclAllReduce failed: remote process exited or there was a "
                               "network error (injected failure of a collective)")));
    expect_broken(ranks);
  }
}

TEST_P(CudaBrokenGroup, AbortEndsAHungCollective) {
  const Ranks ranks = make_communicators(gpus(3), kForever);
  cuda_sim::hang_collective(1);
  std::vector<std::string> errors;
  std::thread hung([&] { errors = run(ranks, all_reduce); });
  std::this_thread::sleep_for(std::chrono::milliseconds(100));
  ranks[1]->abort("the user said so");
  hung.join();
  EXPECT_THAT(errors, Each("all_reduce: the group is broken: the user said so"));
  expect_broken(ranks);
}

TEST_P(CudaBrokenGroup, ARankThatNeverComesEndsInAnError) {
  const Ranks ranks = make_communicators(gpus(3), 0.5);
  const auto errors = run(ranks, [](int i, Communicator& rank) {
    if (i != 1) all_reduce(i, rank);
  });
  EXPECT_EQ(errors[0], "all_reduce: the group is broken: no answer from rank 1 of 3 within 0.5 s");
  EXPECT_EQ(errors[2], errors[0]);
  expect_broken(ranks);
}

TEST_P(CudaBrokenGroup, CallsThatDifferLeaveTheGroupWhole) {
  const Ranks ranks = make_communicators(gpus(2), 60);
  const auto errors = run(ranks, [](int i, Communicator& rank) {
    rank.all_reduce(ops::zeros({2 + i}, DType::kF32, gpu(i)), ReduceOp::kSum);
  });
  EXPECT_THAT(errors, Each("all_reduce: the ranks' calls differ: rank 0 calls all_reduce with "
                           "f32[2] cuda:0; rank 1 calls all_reduce with f32[3] cuda:1"));
  // Here one rank would gather where the other reduces.
  const auto more = run(ranks, [](int i, Communicator& rank) {
    rank.all_reduce(ops::zeros({2}, DType::kF32, gpu(i)), i ? ReduceOp::kSum : ReduceOp::kMin);
  });
  EXPECT_THAT(more, Each(HasSubstr("the ranks' calls differ")));
  EXPECT_THAT(run(ranks, all_reduce), Each(""));
}

TEST_P(CudaBrokenGroup, DataParallelSurvivesAHungAndAFailedBroadcast) {
  const auto net = perceptron();
  net->to(std::nullopt, gpu(0));
  DataParallelOptions options;
  options.timeout = 1;
  const auto parallel = make_ref<DataParallel>(net, gpus(4), options);
  const Tensor x = counting({8, 6});
  // The replicas take over what changed.
  const auto output = [&] {
    const NoGrad no_grad;
    ops::zero_(net->parameter_at("fc1.bias"));
    return floats_of((*parallel)(x));
  };
  const std::vector<float> expected = output();
  cuda_sim::hang_collective(1);
  EXPECT_THAT(message_of(output), HasSubstr("no end within 1 s"));
  EXPECT_EQ(output(), expected);
  cuda_sim::fail_collective(1);
  EXPECT_THAT(message_of(output), HasSubstr("cuda: ncclBroadcast failed: "));
  EXPECT_EQ(output(), expected);
}

}  // namespace
}  // namespace dlcore::parallel
