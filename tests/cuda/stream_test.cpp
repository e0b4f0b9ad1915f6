#include "device/stream.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <thread>

#include "base/error.h"
#include "cuda/values.h"
#include "device/allocator.h"
#include "device/backend.h"
#include "ops/arithmetic/arithmetic.h"
#include "ops/copy/copy.h"
#include "ops/create/create.h"
#include "ops/index/index.h"
#include "parallel/device_threads.h"

// Streams are ordered by events alone. Run in both modes of the simulation: in the delayed one a
// wait that is missing gives stale numbers.
namespace dlcore {
namespace {

using Floats = std::vector<float>;

void* current_of_thread(int index = 0) { return backend(DeviceKind::kCuda)->current_stream(index); }

Tensor constant(double value) { return ops::full({1000}, value, DType::kF32, kGpu); }

// The number that all elements of x are; -1 if they differ.
float value_of(const Tensor& x) {
  const Floats values = values_of<float>(x);
  for (const float value : values) {
    if (value != values[0]) return -1;
  }
  return values[0];
}

std::string failure_of(const std::function<void()>& call) {
  try {
    call();
  } catch (const Error& error) {
    return error.message();
  }
  return "";
}

TEST(CudaStreams, AreOfTheThreadThatPushesThem) {
  void* const own = current_of_thread();
  const Ref<Stream> first = Stream::create(kGpu), second = Stream::create(kGpu);
  {
    const WithStream outer(first);
    EXPECT_EQ(current_of_thread(), first->native());
    {
      const WithStream inner(second);
      EXPECT_EQ(current_of_thread(), second->native());
      EXPECT_EQ(Stream::current(kGpu)->native(), second->native());
    }
    EXPECT_EQ(current_of_thread(), first->native());
    EXPECT_NE(current_of_thread(1), first->native());
    std::thread([own] { EXPECT_EQ(current_of_thread(), own); }).join();
  }
  EXPECT_EQ(current_of_thread(), own);
  EXPECT_THAT(failure_of(pop_stream), testing::HasSubstr("there was no stream_push"));
}

TEST(CudaStreams, ServeAgain) {
  void* const native = Stream::create(kGpu)->native();
  EXPECT_EQ(Stream::create(kGpu)->native(), native);
}

TEST(CudaStreams, WaitForAnEvent) {
  const Ref<Stream> side = Stream::create(kGpu);
  const auto ready = make_ref<Event>(kGpu, false);
  for (int i = 0; i < 20; ++i) {
    const Tensor x = ops::add(constant(i), constant(1));
    ready->record(*Stream::current(kGpu));
    side->wait(*ready);
    const WithStream with(side);
    EXPECT_EQ(value_of(ops::add(x, x)), 2.0f * static_cast<float>(i + 1));
  }
}

TEST(CudaStreams, AnotherDevicesEventIsWaitedFor) {
  const Device other{DeviceKind::kCuda, 1};
  const auto ready = make_ref<Event>(kGpu, false);
  const Tensor x = ops::add(constant(1), constant(1));
  ready->record(*Stream::current(kGpu));
  const Ref<Stream> side = Stream::create(other);
  side->wait(*ready);
  side->synchronize();
  EXPECT_TRUE(ready->done());
  EXPECT_EQ(value_of(x), 2);
}

TEST(CudaStreams, TheDeviceWaitsForAllOfThem) {
  const Ref<Stream> side = Stream::create(kGpu);
  const auto end = make_ref<Event>(kGpu, false);
  EXPECT_TRUE(end->done());  // never recorded
  {
    const WithStream with(side);
    constant(1);
  }
  end->record(*side);
  synchronize_device(kGpu);
  EXPECT_TRUE(side->done());
  EXPECT_TRUE(end->done());
}

TEST(CudaStreams, ReportTheirOwnBadData) {
  const Ref<Stream> side = Stream::create(kGpu);
  const Tensor x = on_gpu<float>({1, 2, 3}, {3}), index = on_gpu<int64_t>({7}, {1});
  const auto select = [&] { ops::index_select(x, 0, index); };
  {
    const WithStream with(side);
    select();
  }
  EXPECT_EQ(failure_of([&] { Stream::current(kGpu)->synchronize(); }), "");
  EXPECT_THAT(failure_of([&] { side->synchronize(); }), testing::HasSubstr("index[0] is 7"));
  EXPECT_EQ(failure_of([&] { side->synchronize(); }), "");
  {
    const WithStream with(side);
    select();
  }
  EXPECT_THAT(failure_of([] { synchronize_device(kGpu); }), testing::HasSubstr("index[0] is 7"));
}

// More than there is room for wait on another stream; the device is waited for.
TEST(CudaStreams, ManyFindingsOfAnotherStreamMakeRoom) {
  const Ref<Stream> side = Stream::create(kGpu);
  const Tensor x = on_gpu<float>({1, 2, 3}, {3}), index = on_gpu<int64_t>({2}, {1});
  {
    const WithStream with(side);
    for (int i = 0; i < 64; ++i) ops::index_select(x, 0, index);
  }
  EXPECT_EQ(values_of<float>(ops::index_select(x, 0, index)), Floats{3});
  side->synchronize();
}

TEST(CudaStreams, OfTheCallerServeTheThreadsOfDevices) {
  const Device other{DeviceKind::kCuda, 1};
  parallel::DeviceThreads threads({kGpu, other});
  const Ref<Stream> side = Stream::create(other);
  const WithStream with(side);
  void* seen[2] = {};
  parallel::throw_first(threads.run(2, [&](int i) { seen[i] = current_of_thread(i); }));
  EXPECT_EQ(seen[0], current_of_thread(0));
  EXPECT_EQ(seen[1], side->native());
}

TEST(CudaStreamMemory, GoesBackToTheStreamItIsFrom) {
  trim_memory(kGpu);
  const Ref<Stream> side = Stream::create(kGpu);
  void* on_side = nullptr;
  {
    const WithStream with(side);
    on_side = allocate(kGpu, 5000);
  }
  deallocate(kGpu, on_side, 5000);
  EXPECT_GT(memory_stats(kGpu).cached_bytes, 0);
  void* const own = allocate(kGpu, 5000);
  EXPECT_NE(own, on_side);
  {
    const WithStream with(side);
    void* const again = allocate(kGpu, 5000);
    EXPECT_EQ(again, on_side);
    deallocate(kGpu, again, 5000);
  }
  deallocate(kGpu, own, 5000);
  trim_memory(kGpu);
  EXPECT_EQ(memory_stats(kGpu).cached_bytes, 0);
}

TEST(CudaStreamMemory, WaitsForAStreamThatUsesIt) {
  const Ref<Stream> side = Stream::create(kGpu);
  for (int i = 0; i < 20; ++i) {
    Tensor x = constant(1);
    synchronize_device(kGpu);
    Tensor y;
    {
      const WithStream with(side);
      y = ops::add(x, x);
      record_stream_use(x.impl()->storage->data(), *side);
    }
    x = Tensor();
    EXPECT_EQ(value_of(constant(7)), 7);  // would overwrite x before it is read
    const WithStream with(side);
    EXPECT_EQ(value_of(y), 2);
  }
}

TEST(CudaStreamMemory, IsReusedWhenTheOtherStreamIsDone) {
  trim_memory(kGpu);
  const Ref<Stream> side = Stream::create(kGpu);
  void* const block = allocate(kGpu, 5000);
  record_stream_use(block, *side);
  deallocate(kGpu, block, 5000);
  side->synchronize();
  void* const again = allocate(kGpu, 5000);
  EXPECT_EQ(again, block);
  deallocate(kGpu, again, 5000);
  trim_memory(kGpu);
  EXPECT_EQ(memory_stats(kGpu).cached_bytes, 0);
}

TEST(CudaEvents, MeasureTime) {
  const auto start = make_ref<Event>(kGpu, true), end = make_ref<Event>(kGpu, true);
  const auto untimed = make_ref<Event>(kGpu, false);
  EXPECT_THAT(failure_of([&] { start->milliseconds_until(*end); }),
              testing::HasSubstr("start has not been recorded"));
  start->record(*Stream::current(kGpu));
  constant(1);
  end->record(*Stream::current(kGpu));
  EXPECT_THAT(failure_of([&] { start->milliseconds_until(*untimed); }),
              testing::HasSubstr("end was made without enable_timing"));
  end->synchronize();
  EXPECT_GE(start->milliseconds_until(*end), 0);
}

TEST(CudaEvents, BelongToADevice) {
  const auto event = make_ref<Event>(Device{DeviceKind::kCuda, 1}, false);
  EXPECT_THAT(failure_of([&] { event->record(*Stream::current(kGpu)); }),
              testing::HasSubstr("stream is of cuda:0, event of cuda:1"));
}

}  // namespace
}  // namespace dlcore
