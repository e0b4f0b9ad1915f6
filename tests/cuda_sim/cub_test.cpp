// CUB's algorithms against plain ones.
#include <algorithm>
#include <cmath>
#include <cub/cub.cuh>
#include <numeric>

#include "sim_test.h"

namespace {

class Cub : public BothModes {};
INSTANTIATE_BOTH_MODES(Cub);

TEST_P(Cub, SortsPairsDescendingAndKeepsEqualOnesInOrder) {
  const std::vector<float> keys = {1, -0.0f, 3, 0.0f, -INFINITY, 3, INFINITY, -2};
  std::vector<int> values(8);
  std::iota(values.begin(), values.end(), 0);
  DeviceArray<float> in(keys), out(8);
  DeviceArray<int> places(values), sorted(8);
  kernels::sort_descending(in.data(), out.data(), places.data(), sorted.data(), 8, nullptr);
  EXPECT_THAT(sorted.get(), testing::ElementsAre(6, 2, 5, 0, 1, 3, 7, 4));
  EXPECT_THAT(out.get(), testing::ElementsAre(INFINITY, 3, 3, 1, 0, 0, -2, -INFINITY));
  EXPECT_EQ(in.get(), keys);
}

TEST_P(Cub, SortsSignedKeys) {
  std::vector<int64_t> keys;
  for (int64_t i = 0; i < 500; ++i) keys.push_back((i * 7919 % 501 - 250) * (int64_t{1} << 40));
  DeviceArray<int64_t> in(keys), out(keys.size());
  kernels::sort_ascending(in.data(), out.data(), 500, nullptr);
  std::sort(keys.begin(), keys.end());
  EXPECT_EQ(out.get(), keys);
}

TEST_P(Cub, ReducesAndScans) {
  const std::vector<float> x = ramp(300);
  DeviceArray<float> in(x), sum(1), most(1);
  kernels::sum_and_most(in.data(), sum.data(), most.data(), 300, nullptr);
  EXPECT_EQ(sum.get()[0], std::accumulate(x.begin(), x.end(), 0.0f));
  EXPECT_EQ(most.get()[0], 13);

  DeviceArray<int> numbers(std::vector<int>{3, 1, 4, 1, 5}), inclusive(5), exclusive(5);
  kernels::running_sums(numbers.data(), inclusive.data(), exclusive.data(), 5, nullptr);
  EXPECT_THAT(inclusive.get(), testing::ElementsAre(3, 4, 8, 9, 14));
  EXPECT_THAT(exclusive.get(), testing::ElementsAre(0, 3, 4, 8, 9));
}

TEST_P(Cub, Selects) {
  DeviceArray<int> x(std::vector<int>{3, 1, 4, 1, 5}), out(5), count(1);
  DeviceArray<char> flags(std::vector<char>{1, 0, 0, 1, 1});
  kernels::select_flagged(x.data(), reinterpret_cast<const bool*>(flags.data()), out.data(),
                          count.data(), 5, nullptr);
  EXPECT_EQ(count.get()[0], 3);
  const std::vector<int> kept = out.get();
  EXPECT_THAT(std::vector<int>(kept.begin(), kept.begin() + 3), testing::ElementsAre(3, 1, 5));
}

TEST_P(Cub, BlocksAndWarps) {
  std::vector<int> x(128);
  std::iota(x.begin(), x.end(), 1);
  DeviceArray<int> in(x), out(3);
  kernels::block_sum(in.data(), out.data(), nullptr);
  EXPECT_THAT(out.get(), testing::ElementsAre(128 * 129 / 2, 127 * 128 / 2, (33 + 64) * 16));
}

TEST_P(Cub, TheResultOfADoubleBufferIsInTheCurrentOne) {
  DeviceArray<int> a(std::vector<int>{3, 1, 2}), b(3);
  cub::DoubleBuffer<int> keys(a.data(), b.data());
  size_t bytes = 0;
  ASSERT_CUDA(cub::DeviceRadixSort::SortKeys(nullptr, bytes, keys, 3));
  DeviceArray<char> storage(bytes);
  EXPECT_EQ(keys.selector, 0);
  ASSERT_CUDA(cub::DeviceRadixSort::SortKeys(storage.data(), bytes, keys, 3));
  int sorted[3];
  ASSERT_CUDA(cudaMemcpy(sorted, keys.Current(), sizeof sorted, cudaMemcpyDeviceToHost));
  EXPECT_THAT(sorted, testing::ElementsAre(1, 2, 3));
}

TEST_P(Cub, TooLittleStorageIsAnError) {
  DeviceArray<int> a(std::vector<int>{3, 1, 2}), b(3);
  DeviceArray<char> storage(1);
  size_t bytes = 1;
  EXPECT_EQ(cub::DeviceRadixSort::SortKeys(storage.data(), bytes, a.data(), b.data(), 3),
            cudaErrorInvalidValue);
}

}  // namespace
