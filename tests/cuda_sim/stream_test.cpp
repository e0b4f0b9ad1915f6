// Order among streams: what CUDA promises, and what happens to those who rely on more.
#include <atomic>
#include <chrono>
#include <thread>

#include "sim_test.h"

namespace {

class Streams : public BothModes {};
INSTANTIATE_BOTH_MODES(Streams);
using DelayedStreams = SimTest;

class Pinned {
 public:
  explicit Pinned(const std::vector<float>& values) {
    EXPECT_CUDA(cudaMallocHost(&data_, values.size() * sizeof(float)));
    std::copy(values.begin(), values.end(), data_);
  }
  ~Pinned() { cudaFreeHost(data_); }
  float* data() const { return data_; }

 private:
  float* data_ = nullptr;
};

TEST_P(Streams, OneStreamIsInOrder) {
  const cudaStream_t s = non_blocking_stream();
  DeviceArray<float> x(100), y(std::vector<float>(100, 3.0f));
  kernels::fill(x.data(), 1, 100, s);
  kernels::add(x.data(), y.data(), 100, s);
  kernels::add(x.data(), y.data(), 100, s);
  EXPECT_CUDA(cudaStreamSynchronize(s));
  EXPECT_THAT(x.get(), testing::Each(7.0f));
  EXPECT_CUDA(cudaStreamDestroy(s));
}

TEST_P(Streams, AnEventOrdersTwoStreams) {
  const cudaStream_t copy = non_blocking_stream(), compute = non_blocking_stream();
  cudaEvent_t copied;
  ASSERT_CUDA(cudaEventCreateWithFlags(&copied, cudaEventDisableTiming));
  Pinned host(std::vector<float>(1000, 5.0f));
  DeviceArray<float> x(1000), y(std::vector<float>(1000, 1.0f));
  ASSERT_CUDA(cudaMemcpyAsync(x.data(), host.data(), x.bytes(), cudaMemcpyHostToDevice, copy));
  ASSERT_CUDA(cudaEventRecord(copied, copy));
  ASSERT_CUDA(cudaStreamWaitEvent(compute, copied));
  kernels::add(y.data(), x.data(), 1000, compute);
  ASSERT_CUDA(cudaStreamSynchronize(compute));
  EXPECT_THAT(y.get(), testing::Each(6.0f));
}

TEST_P(Streams, AnEventWaitsAcrossDevices) {
  const cudaStream_t first = non_blocking_stream();
  cudaEvent_t event;
  ASSERT_CUDA(cudaEventCreate(&event));
  DeviceArray<float> x(50);
  kernels::fill(x.data(), 4, 50, first);
  ASSERT_CUDA(cudaEventRecord(event, first));
  ASSERT_CUDA(cudaSetDevice(1));
  const cudaStream_t second = non_blocking_stream();
  DeviceArray<float> y(50);
  ASSERT_CUDA(cudaStreamWaitEvent(second, event, 0));
  ASSERT_CUDA(cudaMemcpyPeerAsync(y.data(), 1, x.data(), 0, x.bytes(), second));
  ASSERT_CUDA(cudaStreamSynchronize(second));
  EXPECT_THAT(y.get(), testing::Each(4.0f));
  EXPECT_EQ(cudaEventRecord(event, second), cudaErrorInvalidResourceHandle);
}

TEST_P(Streams, TheDefaultStreamWaitsForBlockingStreamsAndTheyForIt) {
  cudaStream_t a, b;
  ASSERT_CUDA(cudaStreamCreate(&a));
  ASSERT_CUDA(cudaStreamCreate(&b));
  DeviceArray<float> x(100), y(100);
  kernels::fill(x.data(), 1, 100, a);
  ASSERT_CUDA(cudaMemcpyAsync(y.data(), x.data(), x.bytes(), cudaMemcpyDeviceToDevice, nullptr));
  kernels::add(y.data(), x.data(), 100, b);
  ASSERT_CUDA(cudaStreamSynchronize(b));
  EXPECT_THAT(y.get(), testing::Each(2.0f));
}

TEST_P(Streams, HostFunctionsRunInTheirPlace) {
  const cudaStream_t s = non_blocking_stream();
  Pinned host({0, 0});
  DeviceArray<float> x(2);
  kernels::fill(x.data(), 8, 2, s);
  ASSERT_CUDA(cudaMemcpyAsync(host.data(), x.data(), 8, cudaMemcpyDeviceToHost, s));
  ASSERT_CUDA(cudaLaunchHostFunc(
      s, [](void* p) { static_cast<float*>(p)[1] = static_cast<float*>(p)[0] + 1; }, host.data()));
  ASSERT_CUDA(cudaStreamSynchronize(s));
  EXPECT_EQ(host.data()[1], 9);
}

TEST_P(Streams, QueriesEndInSuccess) {
  const cudaStream_t s = non_blocking_stream();
  cudaEvent_t event;
  ASSERT_CUDA(cudaEventCreate(&event));
  EXPECT_CUDA(cudaEventQuery(event));  // never recorded
  DeviceArray<float> x(100);
  for (int i = 0; i < 10; ++i) kernels::fill(x.data(), 4, 100, s);
  ASSERT_CUDA(cudaEventRecord(event, s));
  cudaError_t status;
  while ((status = cudaEventQuery(event)) == cudaErrorNotReady) std::this_thread::yield();
  EXPECT_EQ(status, cudaSuccess);
  EXPECT_CUDA(cudaStreamQuery(s));
  EXPECT_THAT(x.get(), testing::Each(4.0f));
}

TEST_P(Streams, EventsMeasureTime) {
  cudaEvent_t start, end, without;
  ASSERT_CUDA(cudaEventCreate(&start));
  ASSERT_CUDA(cudaEventCreate(&end));
  ASSERT_CUDA(cudaEventCreateWithFlags(&without, cudaEventDisableTiming));
  ASSERT_CUDA(cudaEventRecord(start));
  ASSERT_CUDA(cudaLaunchHostFunc(
      nullptr, [](void*) { std::this_thread::sleep_for(std::chrono::milliseconds(5)); }, nullptr));
  ASSERT_CUDA(cudaEventRecord(end));
  ASSERT_CUDA(cudaEventRecord(without));
  ASSERT_CUDA(cudaEventSynchronize(end));
  float milliseconds = 0;
  EXPECT_CUDA(cudaEventElapsedTime(&milliseconds, start, end));
  EXPECT_GE(milliseconds, 5);
  EXPECT_EQ(cudaEventElapsedTime(&milliseconds, start, without), cudaErrorInvalidResourceHandle);
}

TEST_P(Streams, WorkOfADestroyedStreamIsDone) {
  const cudaStream_t s = non_blocking_stream();
  DeviceArray<float> x(100);
  kernels::fill(x.data(), 4, 100, s);
  ASSERT_CUDA(cudaStreamDestroy(s));
  EXPECT_EQ(cudaStreamSynchronize(s), cudaErrorInvalidResourceHandle);
  ASSERT_CUDA(cudaDeviceSynchronize());
  EXPECT_THAT(x.get(), testing::Each(4.0f));
  EXPECT_EQ(cuda_sim::usage().streams, 0);
}

TEST_P(Streams, ManyHostThreadsEachWithADevice) {
  std::vector<std::thread> threads;
  std::atomic<int> right{0};
  for (int device = 0; device < 4; ++device)
    threads.emplace_back([device, &right] {
      ASSERT_CUDA(cudaSetDevice(device));
      const cudaStream_t s = non_blocking_stream();
      DeviceArray<float> x(300), one(std::vector<float>(300, 1.0f));
      kernels::fill(x.data(), 0, 300, s);
      for (int i = 0; i < 50; ++i) {
        kernels::add(x.data(), one.data(), 300, s);
        if (i % 10 == 0) {
          ASSERT_CUDA(cudaStreamSynchronize(s));
        }
      }
      ASSERT_CUDA(cudaStreamSynchronize(s));
      right += x.get() == std::vector<float>(300, 50.0f);
    });
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(right, 4);
}

TEST_P(Streams, PriorityAndFlagsAreKept) {
  int least, greatest, priority;
  unsigned flags;
  ASSERT_CUDA(cudaDeviceGetStreamPriorityRange(&least, &greatest));
  EXPECT_LT(greatest, least);
  cudaStream_t s;
  ASSERT_CUDA(cudaStreamCreateWithPriority(&s, cudaStreamNonBlocking, greatest - 100));
  EXPECT_CUDA(cudaStreamGetPriority(s, &priority));
  EXPECT_CUDA(cudaStreamGetFlags(s, &flags));
  EXPECT_EQ(priority, greatest);
  EXPECT_EQ(flags, unsigned{cudaStreamNonBlocking});
}

TEST_F(DelayedStreams, AMissingWaitGivesTheStaleResult) {
  const cudaStream_t copy = non_blocking_stream(), compute = non_blocking_stream();
  Pinned host(std::vector<float>(10, 5.0f));
  DeviceArray<float> x(std::vector<float>(10, 1.0f)), y(std::vector<float>(10, 1.0f));
  ASSERT_CUDA(cudaMemcpyAsync(x.data(), host.data(), x.bytes(), cudaMemcpyHostToDevice, copy));
  kernels::add(y.data(), x.data(), 10, compute);
  ASSERT_CUDA(cudaStreamSynchronize(compute));
  EXPECT_THAT(y.get(), testing::Each(2.0f));  // not 6
}

TEST_F(DelayedStreams, PinnedMemoryIsReadAndWrittenLate) {
  const cudaStream_t s = non_blocking_stream();
  Pinned host({1}), back({0});
  DeviceArray<float> x(1);
  ASSERT_CUDA(cudaMemcpyAsync(x.data(), host.data(), 4, cudaMemcpyHostToDevice, s));
  ASSERT_CUDA(cudaMemcpyAsync(back.data(), x.data(), 4, cudaMemcpyDeviceToHost, s));
  host.data()[0] = 2;  // too early
  EXPECT_EQ(back.data()[0], 0);
  ASSERT_CUDA(cudaStreamSynchronize(s));
  EXPECT_EQ(back.data()[0], 2);
}

TEST_F(DelayedStreams, PageableMemoryIsStagedAtOnce) {
  const cudaStream_t s = non_blocking_stream();
  float host = 1, back = 0;
  DeviceArray<float> x(1);
  ASSERT_CUDA(cudaMemcpyAsync(x.data(), &host, 4, cudaMemcpyHostToDevice, s));
  host = 2;
  ASSERT_CUDA(cudaMemcpyAsync(&back, x.data(), 4, cudaMemcpyDeviceToHost, s));
  EXPECT_EQ(back, 1);
}

TEST_F(DelayedStreams, NonBlockingStreamsDoNotWaitForTheDefaultStream) {
  const cudaStream_t s = non_blocking_stream();
  DeviceArray<float> x(std::vector<float>(10, 1.0f)), y(std::vector<float>(10, 1.0f));
  kernels::fill(x.data(), 9, 10, nullptr);
  kernels::add(y.data(), x.data(), 10, s);
  ASSERT_CUDA(cudaStreamSynchronize(s));
  ASSERT_CUDA(cudaDeviceSynchronize());
  EXPECT_THAT(y.get(), testing::Each(2.0f));
}

TEST_F(DelayedStreams, IndependentStreamsRunInAnyOrder) {
  bool first_wins = false, second_wins = false;
  for (uint64_t seed = 0; seed < 20; ++seed) {
    cuda_sim::set_seed(seed);
    const cudaStream_t a = non_blocking_stream(), b = non_blocking_stream();
    DeviceArray<float> x(10);
    kernels::fill(x.data(), 1, 10, a);
    kernels::fill(x.data(), 2, 10, b);
    ASSERT_CUDA(cudaDeviceSynchronize());
    (x.get()[0] == 1 ? second_wins : first_wins) = true;
  }
  EXPECT_TRUE(first_wins && second_wins);
}

}  // namespace
