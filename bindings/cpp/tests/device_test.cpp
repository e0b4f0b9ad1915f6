// Streams, events, pinned memory and DLPack. That waits are made shows on simulated GPUs alone: in
// the simulation's delayed mode a missing one gives wrong numbers.
#include "../../../src/tensor/dlpack_abi.h"

#include <cstdlib>

#include "counted_test.h"

namespace {

class CppDevice : public CountedTest {
 protected:
  void SetUp() override {
    const bool simulated = std::getenv("DLCORE_TEST_CUDA_PLUG_IN") != nullptr;
    ASSERT_TRUE(dl::cuda::is_available() || !simulated);
  }
  const dl::Device device_ =
      dl::cuda::is_available() ? dl::Device(dl::kCUDA) : dl::Device(dl::kCPU);
};

TEST_F(CppDevice, AGuardPushesAStreamAndPopsIt) {
  const dl::Stream stream(device_);
  EXPECT_EQ(stream.device(), device_);
  {
    const dl::StreamGuard outer(stream);
    const dl::StreamGuard inner(dl::Stream::current(device_));
    dl::detail::stream_pop();  // fails if nothing was pushed
    dl::detail::stream_pop();
    dl::detail::stream_push(stream.handle());
    dl::detail::stream_push(stream.handle());
  }
  EXPECT_EQ(message_of(dl::Code::kState, [] { dl::detail::stream_pop(); }),
            "stream_pop: there was no stream_push");
}

TEST_F(CppDevice, AStreamWaitsForAnother) {
  const dl::Stream stream(device_);
  const auto current = dl::Stream::current(device_);
  const auto x = dl::ones({64}, device_);
  stream.wait_stream(current);
  dl::Tensor y;
  {
    const dl::StreamGuard guard(stream);
    x.record_stream(stream);
    y = x + 1;
  }
  const auto done = stream.record_event();
  current.wait_event(done);
  EXPECT_EQ(y.sum().item(), 128);
  EXPECT_TRUE(done.query());
}

TEST_F(CppDevice, AStreamIsDoneOnceItIsWaitedFor) {
  const dl::Stream stream(device_);
  {
    const dl::StreamGuard guard(stream);
    dl::ones({64}, device_);
  }
  stream.synchronize();
  EXPECT_TRUE(stream.query());
}

TEST_F(CppDevice, EventsMeasureMilliseconds) {
  dl::Event start(device_, true), end(device_, true);
  EXPECT_EQ(message_of(dl::Code::kState, [&] { (void)start.elapsed_time(end); }),
            "event_elapsed_time: start has not been recorded");
  start.record();
  end.record(dl::Stream::current(device_));
  end.synchronize();
  EXPECT_TRUE(end.query());
  EXPECT_GE(start.elapsed_time(end), 0);
  EXPECT_LT(start.elapsed_time(end), 60000);
  const dl::Event untimed(device_);
  message_of(dl::Code::kState, [&] { (void)start.elapsed_time(untimed); });
}

TEST_F(CppDevice, WhatIsOfOneDeviceIsOfNoOther) {
  const CpuDevices devices(2);
  const dl::Stream there("cpu:1");
  EXPECT_EQ(there.device(), dl::Device("cpu:1"));
  dl::Event here("cpu:0");
  EXPECT_EQ(message_of(dl::Code::kDevice, [&] { here.record(there); }),
            "event_record: stream is of cpu:1, event of cpu:0");
  message_of(dl::Code::kDevice, [&] { dl::ones({1}).record_stream(there); });
  there.wait_event(here);
}

TEST_F(CppDevice, PinnedMemoryIsCopiedWithoutWaiting) {
  const auto x = dl::tensor({1.f, 2.f});
  EXPECT_FALSE(x.is_pinned());
  if (!dl::cuda::is_available()) {
    message_of(dl::Code::kBackendUnavailable, [&] { x.pin_memory(); });
    EXPECT_EQ(values(x.to_device_async(dl::kCPU)), (Values{1, 2}));
    return;
  }
  const auto pinned = x.pin_memory();
  EXPECT_TRUE(pinned.is_pinned());
  const auto y = pinned.to_device_async(device_);
  EXPECT_EQ(y.device(), device_);
  EXPECT_EQ(values(y), (Values{1, 2}));
}

TEST_F(CppDevice, ALoaderCopiesItsBatchesThere) {
  const auto all = dl::arange(0, 10, 1);
  dl::data::DataLoader loader(
      dl::data::TensorDataset({all}),
      dl::data::DataLoaderOptions().batch_size(5).device(device_).pin_memory(true));
  double sum = 0;
  for (auto [x, none] : loader) {
    EXPECT_EQ(x.device(), device_);
    sum += x.sum().item();
  }
  EXPECT_EQ(sum, 45);
  const auto nowhere = dl::data::DataLoaderOptions().device("cpu:9");
  message_of(dl::Code::kDevice,
             [&] { dl::data::DataLoader(dl::data::TensorDataset({all}), nowhere); });
}

TEST_F(CppDevice, DLPackSharesMemory) {
  auto x = dl::tensor({{1.f, 2.f, 3.f}, {4.f, 5.f, 6.f}});
  DLManagedTensor* const managed = dl::to_dlpack(x.t());
  ASSERT_EQ(managed->dl_tensor.ndim, 2);
  EXPECT_EQ(managed->dl_tensor.shape[0], 3);
  EXPECT_EQ(managed->dl_tensor.dtype.bits, 32);
  auto y = dl::from_dlpack(managed);
  x[1][0].fill_(7);
  EXPECT_EQ(values(y), (Values{1, 7, 2, 5, 3, 6}));
  x = dl::Tensor();
  EXPECT_EQ(y[2][1].item(), 6);
}

TEST_F(CppDevice, DLPackOfVersionOneToo) {
  const auto x = dl::tensor({5, 6});
  DLManagedTensorVersioned* const managed = dl::to_dlpack_versioned(x);
  EXPECT_EQ(managed->major, 1u);
  managed->flags |= DL_PACK_READ_ONLY;
  EXPECT_THROW(dl::from_dlpack(managed), dl::Error);
  managed->flags = 0;  // it is still ours
  EXPECT_EQ(values(dl::from_dlpack(managed)), (Values{5, 6}));
}

int deleted = 0;

TEST_F(CppDevice, DLPackOfAnotherLibraryIsDeletedOnce) {
  float memory[2] = {1, 2};
  int64_t shape[1] = {2};
  DLManagedTensor foreign{{memory, {DL_PACK_CPU, 0}, 1, {DL_PACK_FLOAT, 32, 1}, shape, nullptr, 0},
                          nullptr,
                          [](DLManagedTensor*) { ++deleted; }};
  auto x = dl::from_dlpack(&foreign);
  memory[1] = 8;
  EXPECT_EQ(values(x), (Values{1, 8}));
  auto part = x[1];
  x = part;
  EXPECT_EQ(deleted, 0);
  x = dl::Tensor();
  EXPECT_EQ(deleted, 0);
  part = dl::Tensor();
  EXPECT_EQ(deleted, 1);
}

TEST_F(CppDevice, DLPackWantsNoGradients) {
  const auto x = dl::tensor({1.f}, dl::requires_grad());
  message_of(dl::Code::kState, [&] { dl::to_dlpack(x); });
  DLManagedTensor* const managed = dl::to_dlpack(x.detach());
  managed->deleter(managed);
}

}  // namespace
