#include "parallel/communicator.h"

#include <atomic>
#include <cmath>

#include "cuda/ranks.h"
#include "ops/view/view.h"
#include "parallel/in_process.h"

// What NCCL's communicators compute, on 1 to 4 GPUs: the same as those that read each other's
// memory.
namespace dlcore::parallel {
namespace {

using namespace testing;

constexpr double kPatience = 60;  // seconds
constexpr ReduceOp kOps[] = {ReduceOp::kSum, ReduceOp::kMean, ReduceOp::kMin, ReduceOp::kMax,
                             ReduceOp::kProduct};
constexpr DType kDTypes[] = {DType::kF32, DType::kF64, DType::kI64,
                             DType::kI32, DType::kU8,  DType::kBool};

// [2, 3], in row-major order or not, different on each rank.
Tensor of_rank(int rank, DType dtype, bool strided) {
  const auto r = static_cast<float>(rank);
  const std::vector<float> values = {r + 1, 3 - r, 2 * r, 7, r == 1 ? 0.f : 5.f, 0};
  const Tensor x = ops::to(floats(values, {2, 3}), dtype);
  return ops::to(strided ? ops::t(ops::contiguous(ops::t(x))) : x, gpu(rank));
}

using Doubles = std::vector<double>;
Doubles doubles_of(const Tensor& x) {
  return dlcore::testing::values<double>(ops::to(ops::to(x, kHost), DType::kF64));
}

// What a collective makes of of_rank(i) on each rank.
using Body = std::function<Tensor(Communicator& rank, const Tensor& x)>;
std::vector<Doubles> outcome(const Ranks& ranks, DType dtype, bool strided, const Body& body) {
  std::vector<Doubles> outcomes(ranks.size());
  const auto errors = run(ranks, [&](int i, Communicator& rank) {
    outcomes[static_cast<size_t>(i)] = doubles_of(body(rank, of_rank(i, dtype, strided)));
  });
  EXPECT_THAT(errors, ::testing::Each(""));
  return outcomes;
}

class CudaCommunicator : public BothModes {
 protected:
  // Compares the two backends for all dtypes and layouts, on 1 to 4 GPUs.
  static void compare(const Body& body, bool floating_only = false) {
    for (int count = 1; count <= 4; ++count) {
      const Ranks nccl = make_communicators(gpus(count), kPatience);
      EXPECT_EQ(cuda_sim::usage().communicators, count);
      const Ranks in_process = make_in_process_communicators(gpus(count), kPatience);
      for (const DType dtype : kDTypes) {
        if (floating_only && !is_floating(dtype)) continue;
        for (const bool strided : {false, true}) {
          EXPECT_EQ(outcome(nccl, dtype, strided, body), outcome(in_process, dtype, strided, body))
              << count << " GPUs, " << dtype << (strided ? ", strided" : "");
        }
      }
    }
  }
};
INSTANTIATE_BOTH_MODES(CudaCommunicator);

TEST_P(CudaCommunicator, Broadcasts) {
  compare([](Communicator& rank, const Tensor& x) {
    rank.broadcast(x, rank.size() - 1);
    return x;
  });
}

TEST_P(CudaCommunicator, ReducesOnAllRanks) {
  for (const ReduceOp op : kOps) {
    SCOPED_TRACE(static_cast<int>(op));
    const auto body = [op](Communicator& rank, const Tensor& x) {
      rank.all_reduce(x, op);
      return x;
    };
    compare(body, op == ReduceOp::kMean);
  }
}

TEST_P(CudaCommunicator, ReducesForTheRootAlone) {
  for (const ReduceOp op : kOps) {
    SCOPED_TRACE(static_cast<int>(op));
    const auto body = [op](Communicator& rank, const Tensor& x) {
      rank.reduce(x, rank.size() / 2, op);
      return x;
    };
    compare(body, op == ReduceOp::kMean);
  }
}

TEST_P(CudaCommunicator, Gathers) {
  compare([](Communicator& rank, const Tensor& x) {
    const std::vector<Tensor> ys = rank.all_gather(x);
    EXPECT_EQ(ys.size(), static_cast<size_t>(rank.size()));
    ops::zero_(ys[static_cast<size_t>(rank.rank())]);  // leaves x and the others alone
    EXPECT_EQ(ys[0].device(), rank.device());
    Tensor sum = ops::to(x, DType::kF64);
    for (size_t i = 0; i < ys.size(); ++i) {
      const double weight = std::pow(10.0, static_cast<double>(i + 1));
      sum = ops::add(sum, ops::mul(ops::to(ys[i], DType::kF64), Scalar(weight)));
    }
    return sum;
  });
}

TEST_P(CudaCommunicator, BarrierWaitsForAll) {
  std::atomic<int> come{0};
  run(make_communicators(gpus(4), kPatience), [&](int, Communicator& rank) {
    ++come;
    rank.barrier();
    EXPECT_EQ(come, 4);
  });
}

TEST_P(CudaCommunicator, NaNWins) {
  const Ranks ranks = make_communicators(gpus(3), kPatience);
  for (const ReduceOp op : {ReduceOp::kMin, ReduceOp::kMax}) {
    const auto errors = run(ranks, [&](int i, Communicator& rank) {
      const Tensor x = ops::to(floats({1, i == 1 ? NAN : 2, i == 0 ? NAN : 3}), gpu(i));
      rank.all_reduce(x, op);
      EXPECT_THAT(floats_of(x), ElementsAre(1, ::testing::IsNan(), ::testing::IsNan()));
    });
    EXPECT_THAT(errors, ::testing::Each(""));
  }
}

TEST_P(CudaCommunicator, TakesEmptyTensors) {
  const auto errors = run(make_communicators(gpus(2), kPatience), [](int i, Communicator& rank) {
    const Tensor x = ops::zeros({0, 2}, DType::kF32, gpu(i));
    rank.broadcast(x, 0);
    rank.all_reduce(x, ReduceOp::kMean);
    rank.reduce(x, 1, ReduceOp::kMin);
    EXPECT_EQ(rank.all_gather(x)[1].shape(), x.shape());
  });
  EXPECT_THAT(errors, ::testing::Each(""));
}

// Work that was given to the stream before is done first, and later work comes after.
TEST_P(CudaCommunicator, WorksInTheStreamsOrder) {
  const auto errors = run(make_communicators(gpus(4), kPatience), [](int i, Communicator& rank) {
    Tensor x = ops::full({100}, 1.0, DType::kF32, gpu(i));
    for (int step = 0; step < 5; ++step) {
      x = ops::add(x, x);
      rank.all_reduce(x, ReduceOp::kMean);
    }
    EXPECT_THAT(floats_of(x), ::testing::Each(32));
  });
  EXPECT_THAT(errors, ::testing::Each(""));
}

TEST_P(CudaCommunicator, CountsAsAChangeInPlace) {
  run(make_communicators(gpus(2), kPatience), [](int i, Communicator& rank) {
    const Tensor x = of_rank(i, DType::kF32, false);
    const uint32_t before = x.version();
    rank.all_reduce(x, ReduceOp::kSum);
    EXPECT_GT(x.version(), before);
  });
}

// Ranks that share a GPU, or are on the host, need none of NCCL's communicators.
TEST_P(CudaCommunicator, OthersStayInProcess) {
  for (const std::vector<Device>& devices :
       {std::vector<Device>{gpu(1), gpu(1)}, std::vector<Device>{kHost, kHost},
        std::vector<Device>{kHost, gpu(0)}}) {
    const Ranks ranks = make_communicators(devices, kPatience);
    EXPECT_EQ(cuda_sim::usage().communicators, 0);
    const auto errors = run(ranks, [&](int i, Communicator& rank) {
      const Tensor x = ops::full({3}, i + 1.0, DType::kF32, devices[static_cast<size_t>(i)]);
      rank.all_reduce(x, ReduceOp::kSum);
      EXPECT_THAT(floats_of(x), ::testing::Each(3));
    });
    EXPECT_THAT(errors, ::testing::Each(""));
  }
}

}  // namespace
}  // namespace dlcore::parallel
