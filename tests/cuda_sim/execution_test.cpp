// Threads, blocks, warps: what a kernel sees.
#include <algorithm>
#include <cmath>
#include <numeric>

#include "sim_test.h"

namespace {

class Execution : public BothModes {};
INSTANTIATE_BOTH_MODES(Execution);
using ExecutionDeathTest = SimTest;

TEST_P(Execution, GridStrideLoopReachesEveryElement) {
  DeviceArray<float> x(1000);
  kernels::fill(x.data(), 2.5f, 1000, nullptr);
  EXPECT_THAT(x.get(), testing::Each(2.5f));
}

TEST_P(Execution, RowReductionWithSharedMemoryBarrierAndShuffles) {
  const int rows = 5, cols = 300;
  for (int threads : {32, 64, 256, 1024}) {
    const std::vector<float> x = ramp(rows * cols);
    DeviceArray<float> in(x), sums(rows);
    kernels::row_sums(in.data(), sums.data(), rows, cols, threads, nullptr);
    const std::vector<float> result = sums.get();
    for (int i = 0; i < rows; ++i)
      EXPECT_EQ(result[static_cast<size_t>(i)],
                std::accumulate(x.begin() + i * cols, x.begin() + (i + 1) * cols, 0.0f));
  }
}

TEST_P(Execution, DynamicSharedMemoryIsTheBlocks) {
  const int rows = 7, cols = 130;
  std::vector<float> x = ramp(rows * cols);
  DeviceArray<float> in(x);
  kernels::reverse_rows(in.data(), rows, cols, nullptr);
  for (int i = 0; i < rows; ++i) std::reverse(x.begin() + i * cols, x.begin() + (i + 1) * cols);
  EXPECT_EQ(in.get(), x);
}

TEST_P(Execution, BarriersCountVotes) {
  std::vector<float> x(3 * 48, -1.0f);
  std::fill(x.begin() + 48, x.begin() + 58, 1.0f);
  std::fill(x.begin() + 96, x.end(), 1.0f);
  DeviceArray<float> in(x);
  DeviceArray<int> counts(9);
  kernels::count_positive(in.data(), counts.data(), 3, 48, nullptr);
  EXPECT_THAT(counts.get(), testing::ElementsAre(0, 0, 0, 10, 1, 0, 48, 1, 1));
}

TEST_P(Execution, WarpFunctions) {
  DeviceArray<int> out(8 * 64);
  kernels::warp_functions(out.data(), 64, nullptr);
  const std::vector<int> values = out.get();
  for (int i = 0; i < 64; ++i) {
    const int lane = i % 32, first = i - lane;
    const std::vector<int> mine(values.begin() + 8 * i, values.begin() + 8 * i + 8);
    EXPECT_THAT(
        mine, testing::ElementsAre(first + 3, lane ? i - 1 : i, i ^ 1,
                                   static_cast<int>(0xaaaaaaaau), 1, 0, lane < 30 ? i + 2 : i, 1));
  }
}

TEST_P(Execution, ShufflesStayWithinSegments) {
  DeviceArray<int> out(4 * 32);
  kernels::segments(out.data(), 8, nullptr);
  const std::vector<int> values = out.get();
  for (int lane = 0; lane < 32; ++lane) {
    const int first = lane & ~7, last = lane | 7;
    const std::vector<int> mine(values.begin() + 4 * lane, values.begin() + 4 * lane + 4);
    EXPECT_THAT(mine, testing::ElementsAre(first + 1, lane == first ? lane : lane - 1,
                                           lane == last ? lane : lane + 1, lane ^ 1));
  }
}

TEST_P(Execution, PartsOfAWarpMeetOnTheirOwn) {
  DeviceArray<int> out(32);
  kernels::half_warps(out.data(), nullptr);
  const std::vector<int> values = out.get();
  for (size_t lane = 0; lane < 32; ++lane)
    EXPECT_EQ(values[lane], lane < 16 ? 15 : static_cast<int>(0xff000000u));
}

TEST_P(Execution, AWarpThatIsNotFullMeetsWithTheLanesItHas) {
  DeviceArray<int> out(8 * 40);
  kernels::warp_functions(out.data(), 40, nullptr);
  const std::vector<int> values = out.get();
  EXPECT_EQ(values[8 * 32 + 3], 0xaa);  // votes of lanes that do not exist are 0
  EXPECT_EQ(values[8 * 35], 35);        // lane 3 of the second warp
  EXPECT_EQ(values[8 * 39 + 6], -1);    // its source does not exist: NaN
}

TEST_P(Execution, Atomics) {
  DeviceArray<kernels::Totals> totals(
      std::vector<kernels::Totals>{{0, -1, 1 << 30, 0, 0, 0, 0, 0}});
  kernels::totals(totals.data(), 1000, nullptr);
  const kernels::Totals t = totals.get()[0];
  EXPECT_EQ(t.i, 1000);
  EXPECT_EQ(t.u, 2000u);
  EXPECT_EQ(t.l, 3000u);
  EXPECT_EQ(t.f, 1000.0f);
  EXPECT_EQ(t.d, 500.0);
  EXPECT_EQ(t.most, 999);
  EXPECT_EQ(t.least, 0);
  EXPECT_EQ(t.bits, 0xff);
}

TEST_P(Execution, TheLastBlockSeesAllOthers) {
  const std::vector<float> x = ramp(40);
  DeviceArray<float> in(x), partial(40), sum(1);
  DeviceArray<unsigned> done(std::vector<unsigned>{0});
  kernels::last_block(in.data(), partial.data(), done.data(), sum.data(), 40, nullptr);
  EXPECT_EQ(sum.get()[0], 2 * std::accumulate(x.begin(), x.end(), 0.0f));
}

TEST_P(Execution, VectorTypesAndBitFunctions) {
  DeviceArray<float4> x(std::vector<float4>(10, make_float4(1, 2, 3, 4))), twice(10);
  kernels::vectors(x.data(), twice.data(), 10, nullptr);
  for (const float4& v : twice.get()) {
    EXPECT_EQ(v.x, 2);
    EXPECT_EQ(v.w, 8);
  }
  DeviceArray<unsigned> out(8);
  kernels::numbers(out.data(), nullptr);
  EXPECT_THAT(out.get(), testing::ElementsAre(8, 31, 3, 0x3f800000, 0x80000000, 4, 2, 14));
}

std::vector<int> order_of_threads(uint64_t seed) {
  cuda_sim::reset();
  cuda_sim::set_seed(seed);
  DeviceArray<int> order(400), counter(std::vector<int>{0});
  kernels::record_order(order.data(), counter.data(), 20, 20, nullptr);
  return order.get();
}

TEST_F(ExecutionDeathTest, TheOrderVariesAndIsRepeatable) {
  const std::vector<int> first = order_of_threads(1);
  EXPECT_EQ(first, order_of_threads(1));
  EXPECT_NE(first, order_of_threads(2));
  EXPECT_FALSE(std::is_sorted(first.begin(), first.end()));
  std::vector<int> sorted = first;
  std::sort(sorted.begin(), sorted.end());
  for (int i = 0; i < 400; ++i) EXPECT_EQ(sorted[static_cast<size_t>(i)], i);
}

TEST_F(ExecutionDeathTest, ThreadsThatNeverMeetCostNoSwitch) {
  DeviceArray<float> x(std::vector<float>(256 * 100, 0.0f));
  const int64_t before = cuda_sim::fiber_switches();
  kernels::add_unguarded(x.data(), 100, 256, nullptr);
  EXPECT_THAT(x.get(), testing::Each(1.0f));
  EXPECT_EQ(cuda_sim::fiber_switches() - before, 200);
}

TEST_F(ExecutionDeathTest, SharedMemoryStartsAsNaN) {
  DeviceArray<float> out(32);
  kernels::read_shared(out.data(), 32, nullptr);
  for (float value : out.get()) EXPECT_TRUE(std::isnan(value));
}

TEST_F(ExecutionDeathTest, AMissingBarrierGivesWrongNumbers) {
  int wrong = 0;
  for (uint64_t seed = 0; seed < 8; ++seed) {
    cuda_sim::set_seed(seed);
    DeviceArray<int> out(64);
    kernels::missing_barrier(out.data(), 64, nullptr);
    const std::vector<int> values = out.get();
    for (int i = 0; i < 64; ++i) wrong += values[static_cast<size_t>(i)] != (i + 1) % 64 + 1;
  }
  EXPECT_GT(wrong, 0);
}

TEST_F(ExecutionDeathTest, ABarrierThatSomeNeverReachIsReported) {
  DeviceArray<int> out(64);
  const auto run = [&](auto kernel) {
    kernel();
    cudaDeviceSynchronize();
  };
  EXPECT_DEATH(
      run([&] { kernels::divergent_barrier(out.data(), 64, nullptr); }),
      "block \\(0, 0, 0\\): deadlock: of 64 threads 32 wait at __syncthreads and 32 in warp");
  EXPECT_DEATH(run([&] { kernels::barrier_after_exit(out.data(), 64, nullptr); }),
               "63 wait at __syncthreads .* 1 have left the kernel");
  EXPECT_DEATH(run([&] { kernels::partial_warp(out.data(), nullptr); }), "deadlock");
  EXPECT_DEATH(run([&] { kernels::lane_not_in_mask(out.data(), nullptr); }),
               "with the mask 0000ffff, which lacks it");
}

}  // namespace
