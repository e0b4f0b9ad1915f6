#include <gtest/gtest.h>

#include <algorithm>
#include <cstring>
#include <thread>
#include <vector>

#include "base/error.h"
#include "base/sanitizer.h"
#include "device/allocator.h"
#include "device/block_cache.h"
#include "device/device.h"
#include "tensor/tensor.h"

namespace dlcore {
namespace {

TEST(BlockCache, RoundsUpByAtMostAQuarter) {
  for (int64_t bytes = 1; bytes < int64_t{1} << 50; bytes = bytes * 5 / 4 + 1) {
    const int64_t rounded = BlockCache::rounded(bytes);
    EXPECT_GE(rounded, bytes);
    EXPECT_EQ(rounded % kAlignment, 0) << bytes;
    EXPECT_EQ(BlockCache::rounded(rounded), rounded);
    EXPECT_LE(rounded, bytes + std::max<int64_t>(bytes / 4, 63));
  }
}

TEST(BlockCache, GivesBackWhatItWasGiven) {
  BlockCache cache;
  int block = 0;
  EXPECT_EQ(cache.take(5000), nullptr);
  EXPECT_TRUE(cache.give(&block, 5000));
  EXPECT_EQ(cache.cached_bytes(), BlockCache::rounded(5000));
  EXPECT_EQ(cache.take(100000), nullptr);
  EXPECT_EQ(cache.take(BlockCache::rounded(5000)), &block);
  EXPECT_EQ(cache.cached_bytes(), 0);
}

TEST(BlockCache, HoldsNoMoreThanTwiceThePeak) {
  BlockCache cache;
  int a = 0, b = 0, c = 0;
  cache.take(4096);
  EXPECT_TRUE(cache.give(&a, 4096));
  cache.take(8192);  // the peak
  EXPECT_TRUE(cache.give(&b, 8192));
  cache.take(6144);
  EXPECT_FALSE(cache.give(&c, 6144));
  EXPECT_EQ(cache.cached_bytes(), 4096 + 8192);
}

TEST(Memory, IsAlignedAndCounted) {
  const MemoryStats before = memory_stats(kHost);
  for (int64_t bytes : {int64_t{1}, int64_t{64}, int64_t{1000}, int64_t{5000}, int64_t{10} << 20}) {
    void* data = allocate(kHost, bytes);
    EXPECT_EQ(reinterpret_cast<uintptr_t>(data) % kAlignment, 0u);
    std::memset(data, 1, static_cast<size_t>(bytes));
    EXPECT_EQ(memory_stats(kHost).allocated_bytes, before.allocated_bytes + bytes);
    deallocate(kHost, data, bytes);
  }
  EXPECT_EQ(memory_stats(kHost).allocated_bytes, before.allocated_bytes);
  EXPECT_EQ(memory_stats(kHost).allocation_count, before.allocation_count + 5);
  EXPECT_EQ(allocate(kHost, 0), nullptr);
}

TEST(Memory, IsReused) {
  if (!DL_REUSE_MEMORY) GTEST_SKIP() << "under the address sanitizer nothing is reused";
  void* first = allocate(kHost, 100000);
  deallocate(kHost, first, 100000);
  EXPECT_EQ(allocate(kHost, 100000), first);
  deallocate(kHost, first, 100000);
  EXPECT_GT(memory_stats(kHost).cached_bytes, 0);
  trim_memory(kHost);
  EXPECT_EQ(memory_stats(kHost).cached_bytes, 0);
}

TEST(Memory, SaysWhatCannotBeHad) {
  try {
    allocate(kHost, int64_t{1} << 60);
    FAIL();
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), Code::kOutOfMemory);
    EXPECT_NE(error.message().find("cpu:0 cannot give 1152921504606846976 bytes"),
              std::string::npos);
  }
}

TEST(Memory, MayBeFreedOnAnotherThread) {
  const int64_t before = memory_stats(kHost).allocated_bytes;
  std::vector<Tensor> tensors;
  std::thread([&] {
    for (int i = 0; i < 10000; ++i) tensors.push_back(empty("test", {i % 100}, DType::kF32, kHost));
  }).join();
  tensors.clear();
  EXPECT_EQ(memory_stats(kHost).allocated_bytes, before);
}

TEST(VirtualDevices, CountTheirOwnMemory) {
  set_cpu_device_count(3);
  const Device second{DeviceKind::kCpu, 1};
  const int64_t host = memory_stats(kHost).allocated_bytes;
  {
    const Tensor x = empty("test", {100}, DType::kF32, second);
    EXPECT_EQ(describe(x), "f32[100] cpu:1");
    EXPECT_EQ(memory_stats(second).allocated_bytes, 400);
    EXPECT_EQ(memory_stats(kHost).allocated_bytes, host);
    EXPECT_THROW(set_cpu_device_count(1), Error);
  }
  EXPECT_EQ(memory_stats(second).allocated_bytes, 0);
  set_cpu_device_count(1);
  EXPECT_THROW(check_device("test", second), Error);
}

TEST(Devices, AreNamed) {
  EXPECT_EQ(parse_device("test", "cuda:3").packed(), 65536 + 3);
  EXPECT_EQ(parse_device("test", "cpu"), kHost);
  for (const char* bad : {"", "gpu", "cuda:", "cuda:-1", "cpu:1x", "cpu:99999"}) {
    EXPECT_THROW(parse_device("test", bad), Error) << bad;
  }
}

}  // namespace
}  // namespace dlcore
