// Collectives over 1, 2, 3 and 4 devices, by one thread and by a thread for each rank.
#include <nccl.h>

#include <atomic>
#include <chrono>
#include <cmath>
#include <functional>
#include <memory>
#include <thread>
#include <tuple>

#include "sim_test.h"

namespace {

#define EXPECT_NCCL(call) EXPECT_EQ(call, ncclSuccess)

constexpr size_t kCount = 6;

// What rank r holds at the start: r + 1, r + 2, ...
std::vector<float> held(int rank, size_t n = kCount) {
  std::vector<float> values(n);
  for (size_t i = 0; i < n; ++i) values[i] = static_cast<float>(static_cast<size_t>(rank) + i + 1);
  return values;
}

// A communicator, a stream and two arrays on each of n devices.
class Ranks {
 public:
  explicit Ranks(int n) : comms(static_cast<size_t>(n)) {
    EXPECT_NCCL(ncclCommInitAll(comms.data(), n, nullptr));
    for (int rank = 0; rank < n; ++rank) add_rank(rank);
  }
  ~Ranks() {
    for (ncclComm_t comm : comms) ncclCommAbort(comm);
  }
  Ranks(const Ranks&) = delete;
  Ranks& operator=(const Ranks&) = delete;

  int size() const { return static_cast<int>(comms.size()); }
  // Calls f(rank) for all within one group.
  void group(const std::function<ncclResult_t(size_t)>& f) {
    EXPECT_NCCL(ncclGroupStart());
    for (size_t rank = 0; rank < comms.size(); ++rank) EXPECT_NCCL(f(rank));
    EXPECT_NCCL(ncclGroupEnd());
  }
  std::vector<float> received(size_t rank) {
    EXPECT_CUDA(cudaStreamSynchronize(streams[rank]));
    return out[rank]->get();
  }

  std::vector<ncclComm_t> comms;
  std::vector<cudaStream_t> streams;
  std::vector<std::unique_ptr<DeviceArray<float>>> in, out;

 private:
  void add_rank(int rank) {
    EXPECT_CUDA(cudaSetDevice(rank));
    streams.push_back(non_blocking_stream());
    in.push_back(std::make_unique<DeviceArray<float>>(held(rank, kCount * comms.size())));
    out.push_back(
        std::make_unique<DeviceArray<float>>(std::vector<float>(kCount * comms.size(), -1.0f)));
  }
};

using Parameters = std::tuple<cuda_sim::Mode, int>;
class Nccl : public SimTest, public testing::WithParamInterface<Parameters> {
 protected:
  void SetUp() override {
    SimTest::SetUp();
    cuda_sim::set_mode(std::get<0>(GetParam()));
    ranks = std::get<1>(GetParam());
  }
  int ranks = 0;
};
INSTANTIATE_TEST_SUITE_P(, Nccl,
                         testing::Combine(testing::Values(cuda_sim::Mode::kDelayed,
                                                          cuda_sim::Mode::kThreads),
                                          testing::Values(1, 2, 3, 4)),
                         [](const auto& test) {
                           const bool delayed = std::get<0>(test.param) == cuda_sim::Mode::kDelayed;
                           return (delayed ? "delayed" : "threads") +
                                  std::to_string(std::get<1>(test.param));
                         });

std::vector<float> first(std::vector<float> values, size_t n = kCount) {
  values.resize(n);
  return values;
}

TEST_P(Nccl, AllReduce) {
  Ranks r(ranks);
  r.group([&](size_t i) {
    return ncclAllReduce(r.in[i]->data(), r.out[i]->data(), kCount, ncclFloat, ncclSum, r.comms[i],
                         r.streams[i]);
  });
  std::vector<float> sums(kCount, 0.0f);
  for (int rank = 0; rank < ranks; ++rank)
    for (size_t i = 0; i < kCount; ++i) sums[i] += held(rank)[i];
  for (size_t rank = 0; rank < r.comms.size(); ++rank) {
    EXPECT_EQ(first(r.received(rank)), sums);
    EXPECT_EQ(r.in[rank]->get(), held(static_cast<int>(rank), kCount * r.comms.size()));
  }
}

TEST_P(Nccl, ReductionsInPlace) {
  const float last = static_cast<float>(ranks);
  float product = 1, sum = 0;
  for (int rank = 0; rank < ranks; ++rank) {
    product *= held(rank)[0];
    sum += held(rank)[0];
  }
  const std::pair<ncclRedOp_t, float> expected[] = {
      {ncclMax, last}, {ncclMin, 1.0f}, {ncclProd, product}, {ncclAvg, sum / last}};
  for (const auto& [op, value] : expected) {
    Ranks r(ranks);
    r.group([&, op = op](size_t i) {
      return ncclAllReduce(r.in[i]->data(), r.in[i]->data(), kCount, ncclFloat, op, r.comms[i],
                           r.streams[i]);
    });
    for (size_t rank = 0; rank < r.comms.size(); ++rank) {
      r.received(rank);
      EXPECT_EQ(r.in[rank]->get()[0], value);
    }
  }
}

TEST_P(Nccl, BroadcastAndReduceHaveARoot) {
  const int root = ranks - 1;
  Ranks r(ranks);
  r.group([&](size_t i) {
    return ncclBroadcast(r.in[i]->data(), r.out[i]->data(), kCount, ncclFloat, root, r.comms[i],
                         r.streams[i]);
  });
  for (size_t rank = 0; rank < r.comms.size(); ++rank)
    EXPECT_EQ(first(r.received(rank)), held(root));

  Ranks s(ranks);
  s.group([&](size_t i) {
    return ncclReduce(s.in[i]->data(), s.out[i]->data(), kCount, ncclFloat, ncclSum, root,
                      s.comms[i], s.streams[i]);
  });
  for (int rank = 0; rank < ranks; ++rank) {
    const float expected = rank == root ? static_cast<float>(ranks * (ranks + 1)) / 2 : -1;
    EXPECT_EQ(s.received(static_cast<size_t>(rank))[0], expected);
  }
}

TEST_P(Nccl, GatherAndScatter) {
  Ranks r(ranks);
  r.group([&](size_t i) {
    return ncclAllGather(r.in[i]->data(), r.out[i]->data(), kCount, ncclFloat, r.comms[i],
                         r.streams[i]);
  });
  for (size_t rank = 0; rank < r.comms.size(); ++rank)
    for (size_t i = 0; i < kCount * r.comms.size(); ++i)
      EXPECT_EQ(r.received(rank)[i], static_cast<float>(i / kCount + i % kCount + 1));

  Ranks s(ranks);
  s.group([&](size_t i) {
    return ncclReduceScatter(s.in[i]->data(), s.out[i]->data(), kCount, ncclFloat, ncclSum,
                             s.comms[i], s.streams[i]);
  });
  for (size_t rank = 0; rank < s.comms.size(); ++rank) {
    float sum = 0;
    for (int other = 0; other < ranks; ++other)
      sum += held(other, kCount * s.comms.size())[rank * kCount];
    EXPECT_EQ(s.received(rank)[0], sum);
  }
}

TEST_P(Nccl, SendAndReceiveAroundARing) {
  Ranks r(ranks);
  r.group([&](size_t i) {
    const int next = (static_cast<int>(i) + 1) % ranks,
              before = (static_cast<int>(i) + ranks - 1) % ranks;
    const ncclResult_t sent =
        ncclSend(r.in[i]->data(), kCount, ncclFloat, next, r.comms[i], r.streams[i]);
    return sent ? sent
                : ncclRecv(r.out[i]->data(), kCount, ncclFloat, before, r.comms[i], r.streams[i]);
  });
  for (int rank = 0; rank < ranks; ++rank)
    EXPECT_EQ(first(r.received(static_cast<size_t>(rank))), held((rank + ranks - 1) % ranks));
}

TEST_P(Nccl, AThreadForEachRank) {
  ncclUniqueId id;
  EXPECT_NCCL(ncclGetUniqueId(&id));
  std::vector<std::thread> threads;
  std::atomic<int> right{0};
  for (int rank = 0; rank < ranks; ++rank)
    threads.emplace_back([&, rank] {
      EXPECT_CUDA(cudaSetDevice(rank));
      ncclComm_t comm;
      EXPECT_NCCL(ncclCommInitRank(&comm, ranks, id, rank));
      const cudaStream_t s = non_blocking_stream();
      DeviceArray<float> x(std::vector<float>(kCount, 1.0f));
      for (int step = 0; step < 5; ++step) {  // the sum of all is ranks^(step + 1)
        EXPECT_NCCL(ncclAllReduce(x.data(), x.data(), kCount, ncclFloat, ncclSum, comm, s));
        if (step % 2) {
          EXPECT_CUDA(cudaStreamSynchronize(s));
        }
      }
      EXPECT_CUDA(cudaStreamSynchronize(s));
      right += x.get()[0] == static_cast<float>(std::pow(ranks, 5));
      EXPECT_NCCL(ncclCommDestroy(comm));
    });
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(right, ranks);
  EXPECT_EQ(cuda_sim::usage().communicators, 0);
}

TEST_P(Nccl, CollectivesAreInTheStreamsOrder) {
  Ranks r(ranks);
  for (int rank = 0; rank < ranks; ++rank) {
    EXPECT_CUDA(cudaSetDevice(rank));
    const auto i = static_cast<size_t>(rank);
    kernels::fill(r.in[i]->data(), static_cast<float>(rank + 10), kCount, r.streams[i]);
  }
  r.group([&](size_t i) {
    return ncclAllReduce(r.in[i]->data(), r.out[i]->data(), kCount, ncclFloat, ncclSum, r.comms[i],
                         r.streams[i]);
  });
  float sum = 0;
  for (int rank = 0; rank < ranks; ++rank) {
    EXPECT_CUDA(cudaSetDevice(rank));
    const auto i = static_cast<size_t>(rank);
    kernels::add(r.out[i]->data(), r.out[i]->data(), kCount, r.streams[i]);
    sum += static_cast<float>(rank + 10);
  }
  for (size_t rank = 0; rank < r.comms.size(); ++rank) EXPECT_EQ(r.received(rank)[0], 2 * sum);
}

// Whether the stream's work ends within the time.
bool ends(cudaStream_t stream, std::chrono::milliseconds time) {
  const auto end = std::chrono::steady_clock::now() + time;
  while (std::chrono::steady_clock::now() < end) {
    if (cudaStreamQuery(stream) == cudaSuccess) return true;
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
  return false;
}

void all_reduce(Ranks& r) {
  r.group([&](size_t i) {
    return ncclAllReduce(r.in[i]->data(), r.out[i]->data(), kCount, ncclFloat, ncclSum, r.comms[i],
                         r.streams[i]);
  });
}

TEST_P(Nccl, AHungCollectiveEndsByAbort) {
  cuda_sim::hang_collective(2);
  Ranks r(ranks);
  all_reduce(r);
  EXPECT_TRUE(ends(r.streams[0], std::chrono::seconds(10)));
  all_reduce(r);
  EXPECT_FALSE(ends(r.streams[0], std::chrono::milliseconds(30)));
  ncclResult_t error;
  EXPECT_NCCL(ncclCommGetAsyncError(r.comms[0], &error));
  EXPECT_EQ(error, ncclSuccess);
  for (ncclComm_t comm : r.comms) EXPECT_NCCL(ncclCommAbort(comm));
  for (cudaStream_t stream : r.streams) EXPECT_CUDA(cudaStreamSynchronize(stream));
  EXPECT_EQ(ncclCommGetAsyncError(r.comms[0], &error), ncclInvalidArgument);

  Ranks again(ranks);  // the process is usable
  all_reduce(again);
  EXPECT_EQ(again.received(0)[0], static_cast<float>(ranks * (ranks + 1)) / 2);
}

TEST_P(Nccl, AFailedCollectiveIsReportedAndHangs) {
  cuda_sim::fail_collective(1);
  Ranks r(ranks);
  EXPECT_NCCL(ncclGroupStart());
  for (size_t i = 0; i < r.comms.size(); ++i)
    EXPECT_NCCL(ncclAllReduce(r.in[i]->data(), r.out[i]->data(), kCount, ncclFloat, ncclSum,
                              r.comms[i], r.streams[i]));
  EXPECT_EQ(ncclGroupEnd(), ncclRemoteError);
  ncclResult_t error;
  EXPECT_NCCL(ncclCommGetAsyncError(r.comms[0], &error));
  EXPECT_EQ(error, ncclRemoteError);
  EXPECT_FALSE(ends(r.streams[0], std::chrono::milliseconds(10)));
}

TEST_P(Nccl, ARankThatNeverComesHangsTheOthers) {
  if (ranks == 1) return;
  Ranks r(ranks);
  EXPECT_NCCL(ncclAllReduce(r.in[0]->data(), r.out[0]->data(), kCount, ncclFloat, ncclSum,
                            r.comms[0], r.streams[0]));
  EXPECT_FALSE(ends(r.streams[0], std::chrono::milliseconds(20)));
  std::thread waiting([&] { EXPECT_CUDA(cudaStreamSynchronize(r.streams[0])); });
  std::this_thread::sleep_for(std::chrono::milliseconds(5));
  EXPECT_NCCL(ncclCommAbort(r.comms[0]));
  waiting.join();
}

TEST_P(Nccl, WithoutBlocking) {
  ncclUniqueId id;
  EXPECT_NCCL(ncclGetUniqueId(&id));
  ncclConfig_t config = NCCL_CONFIG_INITIALIZER;
  config.blocking = 0;
  std::vector<ncclComm_t> comms(static_cast<size_t>(ranks));
  ncclResult_t state;
  for (int rank = 0; rank < ranks; ++rank) {
    EXPECT_CUDA(cudaSetDevice(rank));
    EXPECT_EQ(ncclCommInitRankConfig(&comms[static_cast<size_t>(rank)], ranks, id, rank, &config),
              ncclInProgress);
    EXPECT_NCCL(ncclCommGetAsyncError(comms[0], &state));
    EXPECT_TRUE(state == ncclInProgress || rank + 1 == ranks);
  }
  do {
    EXPECT_NCCL(ncclCommGetAsyncError(comms[0], &state));
  } while (state == ncclInProgress);
  EXPECT_EQ(state, ncclSuccess);
  for (ncclComm_t comm : comms) EXPECT_NCCL(ncclCommAbort(comm));
}

using NcclDeathTest = SimTest;

TEST_F(NcclDeathTest, WrongArguments) {
  Ranks r(2);
  float host = 0;
  const auto call = [&](const void* in, size_t count, ncclDataType_t type, cudaStream_t stream) {
    return ncclAllReduce(in, r.out[0]->data(), count, type, ncclSum, r.comms[0], stream);
  };
  EXPECT_EQ(call(&host, 1, ncclFloat, r.streams[0]), ncclInvalidArgument);
  EXPECT_EQ(call(r.in[1]->data(), 1, ncclFloat, r.streams[0]), ncclInvalidArgument);
  EXPECT_EQ(call(r.in[0]->data(), 1000, ncclFloat, r.streams[0]), ncclInvalidArgument);
  EXPECT_EQ(call(r.in[0]->data(), 1, ncclHalf, r.streams[0]), ncclInvalidArgument);
  EXPECT_EQ(call(r.in[0]->data(), 1, ncclFloat, r.streams[1]), ncclInvalidArgument);
  EXPECT_EQ(ncclBroadcast(r.in[0]->data(), r.out[0]->data(), 1, ncclFloat, 2, r.comms[0], nullptr),
            ncclInvalidArgument);
  ncclComm_t comms[2];
  const int twice[] = {1, 1}, far[] = {0, 9};
  EXPECT_EQ(ncclCommInitAll(comms, 2, twice), ncclInvalidUsage);
  EXPECT_EQ(ncclCommInitAll(comms, 2, far), ncclUnhandledCudaError);
  EXPECT_EQ(ncclGroupEnd(), ncclInvalidUsage);
}

TEST_F(NcclDeathTest, RanksThatDoNotAgreeAreReported) {
  Ranks r(2);
  EXPECT_NCCL(ncclAllReduce(r.in[0]->data(), r.out[0]->data(), 4, ncclFloat, ncclSum, r.comms[0],
                            r.streams[0]));
  EXPECT_DEATH(ncclAllReduce(r.in[1]->data(), r.out[1]->data(), 5, ncclFloat, ncclSum, r.comms[1],
                             r.streams[1]),
               "ncclAllReduce of 5 elements of type 7 at rank 1 meets ncclAllReduce of 4");
}

}  // namespace
