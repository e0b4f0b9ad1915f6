#include <gtest/gtest.h>

#include <thread>

#include "base/error.h"
#include "cuda/values.h"
#include "device/allocator.h"
#include "device/gpu_backend.h"
#include "ops/arithmetic/arithmetic.h"
#include "ops/copy/copy.h"
#include "ops/create/create.h"

namespace dlcore {
namespace {

TEST(CudaMemory, IsCounted) {
  const MemoryStats before = memory_stats(kGpu);
  {
    const Tensor x = empty("test", {1000}, DType::kF32, kGpu);
    EXPECT_EQ(memory_stats(kGpu).allocated_bytes, before.allocated_bytes + 4000);
    EXPECT_EQ(memory_stats(kGpu).allocation_count, before.allocation_count + 1);
  }
  EXPECT_EQ(memory_stats(kGpu).allocated_bytes, before.allocated_bytes);
  reset_peak_memory(kGpu);
  EXPECT_EQ(memory_stats(kGpu).peak_bytes, before.allocated_bytes);
}

TEST(CudaMemory, IsReusedAndGivenBack) {
  trim_memory(kGpu);
  void* const first = allocate(kGpu, 5000);
  deallocate(kGpu, first, 5000);
  EXPECT_GT(memory_stats(kGpu).cached_bytes, 0);
  void* const second = allocate(kGpu, 5000);
  EXPECT_EQ(second, first);
  deallocate(kGpu, second, 5000);
  trim_memory(kGpu);
  EXPECT_EQ(memory_stats(kGpu).cached_bytes, 0);
}

// A block that is freed while work on it waits serves later work in the stream's order.
TEST(CudaMemory, ReuseWaitsForPendingWork) {
  Tensor sum = ops::full({1000}, 1.0, DType::kF32, kGpu);
  for (int i = 0; i < 50; ++i) sum = ops::add(sum, ops::full({1000}, 1.0, DType::kF32, kGpu));
  EXPECT_EQ(values_of<float>(sum), std::vector<float>(1000, 51));
}

TEST(CudaMemory, TheLimitHolds) {
  trim_memory(kGpu);
  const int64_t used = memory_stats(kGpu).allocated_bytes;
  gpu_backend()->set_memory_limit(0, used + (1 << 20));
  try {
    allocate(kGpu, 2 << 20);
    ADD_FAILURE() << "the limit does not hold";
  } catch (const Error& error) {
    EXPECT_TRUE(error.code() == Code::kOutOfMemory) << error.what();
  }
  // What is cached makes way for what is wanted.
  void* const block = allocate(kGpu, 600000);
  deallocate(kGpu, block, 600000);
  void* const other = allocate(kGpu, 900000);
  deallocate(kGpu, other, 900000);
  gpu_backend()->set_memory_limit(0, 0);
}

TEST(CudaMemory, DevicesDoNotExistBeyondTheirCount) {
  const auto count = static_cast<int16_t>(device_count(DeviceKind::kCuda));
  EXPECT_THROW(allocate({DeviceKind::kCuda, count}, 64), Error);
}

TEST(CudaMemory, PinnedMemoryIsTheHosts) {
  auto* const x = static_cast<float*>(gpu_backend()->allocate_pinned(4000));
  for (int i = 0; i < 1000; ++i) x[i] = static_cast<float>(i);
  const Tensor y = from_host("test", x, {1000}, DType::kF32, kGpu);
  EXPECT_EQ(values_of<float>(y), std::vector<float>(x, x + 1000));
  gpu_backend()->deallocate_pinned(x);
}

TEST(CudaMemory, ThreadsShareADevice) {
  std::vector<std::thread> threads;
  for (int t = 0; t < 4; ++t) {
    threads.emplace_back([t] {
      for (int i = 0; i < 20; ++i) {
        const Tensor x = ops::full({100}, t, DType::kF32, kGpu);
        EXPECT_EQ(values_of<float>(ops::add(x, x)), std::vector<float>(100, 2.0f * t));
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
}

TEST(CudaCopies, CrossDevices) {
  const Tensor x = on_gpu<int64_t>({1, 2, 3}, {3});
  const Tensor y = ops::to(x, {DeviceKind::kCuda, 1});
  EXPECT_EQ(values_of<int64_t>(ops::add(y, y)), (std::vector<int64_t>{2, 4, 6}));
  EXPECT_EQ(values_of<int64_t>(ops::to(y, kHost)), (std::vector<int64_t>{1, 2, 3}));
}

TEST(CudaDevices, HaveProperties) {
  const DeviceProperties p = gpu_backend()->properties(0);
  EXPECT_GT(p.total_bytes, 0);
  EXPECT_LE(p.free_bytes, p.total_bytes);
  EXPECT_GT(p.processors, 0);
  EXPECT_NE(std::string(p.name), "");
}

}  // namespace
}  // namespace dlcore
