#include <chrono>
#include <limits>

#include "cuda/ranks.h"
#include "device/properties.h"

// GPUs of a machine without NCCL, or with an old one (DL_CUDA_SIM_NCCL_VERSION): the ranks read
// each other's memory.
namespace dlcore::parallel {
namespace {

using namespace testing;
using ::testing::Each;

// Rank i holds [i + 1, 10 (i + 1)].
Tensor of_rank(int i) {
  const auto first = static_cast<float>(i + 1);
  return ops::to(floats({first, 10 * first}, {2}), gpu(i));
}

void all_reduce(int i, Communicator& rank) {
  const Tensor x = of_rank(i);
  rank.all_reduce(x, ReduceOp::kSum);
  const int sum = rank.size() * (rank.size() + 1) / 2;
  EXPECT_THAT(floats_of(x), ElementsAre(sum, 10 * sum));
}

class CudaWithoutNccl : public BothModes {
 protected:
  static Ranks group(int count, double timeout) {
    Ranks ranks = make_communicators(gpus(count), timeout);
    EXPECT_EQ(cuda_sim::usage().communicators, 0);
    return ranks;
  }
};
INSTANTIATE_BOTH_MODES(CudaWithoutNccl);

TEST_P(CudaWithoutNccl, GpusReadEachOthersMemory) {
  for (int count = 1; count <= 4; ++count) {
    const auto errors = run(group(count, 60), [&](int i, Communicator& rank) {
      all_reduce(i, rank);
      const int last = count - 1;
      const Tensor x = of_rank(i), y = of_rank(i);
      rank.broadcast(x, last);
      EXPECT_THAT(floats_of(x), ElementsAre(count, 10 * count));
      rank.reduce(y, last, ReduceOp::kMax);
      EXPECT_THAT(floats_of(y), ElementsAre(i + 1, 10 * (i + 1)));  // the root's is the largest
      EXPECT_THAT(floats_of(rank.all_gather(of_rank(i))[0]), ElementsAre(1, 10));
      rank.barrier();
    });
    EXPECT_THAT(errors, Each("")) << count << " GPUs";
  }
}

TEST_P(CudaWithoutNccl, ARankThatNeverComesEndsInAnErrorWithinTheTimeout) {
  const Ranks ranks = group(3, 0.5);
  const auto start = std::chrono::steady_clock::now();
  const auto errors = run(ranks, [](int i, Communicator& rank) {
    if (i != 1) all_reduce(i, rank);
  });
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(20));
  EXPECT_EQ(errors[0], "all_reduce: the group is broken: no answer from rank 1 of 3 within 0.5 s");
  EXPECT_EQ(errors[2], errors[0]);
  EXPECT_THAT(run(ranks, all_reduce), Each(HasSubstr("all_reduce: the group is broken")));
  EXPECT_THAT(run(group(3, 60), all_reduce), Each(""));
}

// The second GPU has no memory for its part.
TEST_P(CudaWithoutNccl, AFailedCollectiveIsReportedToAll) {
  const Ranks ranks = group(2, std::numeric_limits<double>::infinity());
  const auto errors = run(ranks, [](int i, Communicator& rank) {
    const Tensor x = of_rank(i);
    if (i == 1) {
      trim_memory(gpu(1));
      set_memory_limit(gpu(1), 1);
    }
    rank.all_reduce(x, ReduceOp::kSum);
  });
  set_memory_limit(gpu(1), 0);
  EXPECT_THAT(errors, Each(HasSubstr("cuda:1 cannot give ")));
  EXPECT_THAT(run(group(2, 60), all_reduce), Each(""));
}

}  // namespace
}  // namespace dlcore::parallel
