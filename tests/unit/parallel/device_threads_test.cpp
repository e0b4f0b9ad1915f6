#include "parallel/device_threads.h"

#include <atomic>
#include <set>

#include "parallel_testing.h"
#include "tensor/dtype.h"

namespace dlcore::parallel {
namespace {

using namespace testing;

using ParallelThreads = FourDevices;

TEST_F(ParallelThreads, RunEachJobOnItsDevicesOwnThread) {
  DeviceThreads threads(cpus(3));
  std::vector<std::thread::id> first(3), second(3);
  threads.run(3, [&](int i) { first[static_cast<size_t>(i)] = std::this_thread::get_id(); });
  threads.run(3, [&](int i) { second[static_cast<size_t>(i)] = std::this_thread::get_id(); });
  EXPECT_EQ(first, second);
  EXPECT_EQ(first[0], std::this_thread::get_id());
  EXPECT_EQ(std::set<std::thread::id>(first.begin(), first.end()).size(), 3u);
}

TEST_F(ParallelThreads, InheritTheCallersSettings) {
  DeviceThreads threads(cpus(2));
  const NoGrad no_grad;
  set_default_dtype(DType::kF64);
  const auto errors = threads.run(2, [](int i) {
    EXPECT_FALSE(grad_enabled());
    EXPECT_EQ(default_dtype(), DType::kF64);
    EXPECT_EQ(default_device(), cpu(i));
  });
  set_default_dtype(DType::kF32);
  throw_first(errors);
  threads.run(2, [](int) { EXPECT_EQ(default_dtype(), DType::kF32); });
  EXPECT_EQ(default_device(), cpu(0));
}

TEST_F(ParallelThreads, GiveWhatEachThrew) {
  DeviceThreads threads(cpus(4));
  const auto errors = threads.run(4, [](int i) {
    if (i % 2 == 1) fail(Code::kState, "job ", i);
  });
  EXPECT_FALSE(errors[0]);
  EXPECT_TRUE(errors[1] && errors[3]);
  EXPECT_EQ(message_of([&] { throw_first(errors); }), "job 1");
  throw_first(threads.run(4, [](int) {}));  // as good as before
}

TEST_F(ParallelThreads, ServeSeveralCallers) {
  DeviceThreads threads(cpus(3));
  std::atomic<int> jobs{0};
  on_threads(4, [&](int) {
    for (int repeat = 0; repeat < 25; ++repeat) threads.run(3, [&](int) { ++jobs; });
  });
  EXPECT_EQ(jobs, 4 * 25 * 3);
}

TEST_F(ParallelThreads, ADeviceThatIsGoneIsAnError) {
  set_cpu_device_count(4);
  DeviceThreads threads(cpus(4));
  set_cpu_device_count(2);
  EXPECT_THAT(message_of([&] { throw_first(threads.run(4, [](int) {})); }),
              HasSubstr("cpu:2 does not exist"));
  set_cpu_device_count(4);
}

}  // namespace
}  // namespace dlcore::parallel
