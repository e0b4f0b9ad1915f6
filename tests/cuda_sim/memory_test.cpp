// Whose memory it is, and who may touch it.
#include <cstring>

#include "sim_test.h"

namespace {

class Memory : public BothModes {};
INSTANTIATE_BOTH_MODES(Memory);
using MemoryDeathTest = SimTest;

TEST_P(Memory, CopiesBothWays) {
  const std::vector<float> values = ramp(1000);
  DeviceArray<float> x(values), y(1000);
  ASSERT_CUDA(cudaMemcpy(y.data(), x.data(), x.bytes(), cudaMemcpyDeviceToDevice));
  EXPECT_EQ(y.get(), values);
  ASSERT_CUDA(cudaMemset(y.data(), 0, y.bytes()));
  EXPECT_THAT(y.get(), testing::Each(0.0f));
}

TEST_P(Memory, CopiesOfRows) {
  const std::vector<float> values = ramp(12);  // 3 rows of 4
  DeviceArray<float> x(std::vector<float>(15, 0.0f));
  ASSERT_CUDA(cudaMemcpy2D(x.data(), 20, values.data(), 16, 16, 3, cudaMemcpyHostToDevice));
  const std::vector<float> got = x.get();
  for (size_t i = 0; i < 3; ++i)
    for (size_t j = 0; j < 5; ++j) EXPECT_EQ(got[i * 5 + j], j < 4 ? values[i * 4 + j] : 0);
}

TEST_P(Memory, CopiesBetweenDevices) {
  const std::vector<float> values = ramp(100);
  DeviceArray<float> x(values);
  ASSERT_CUDA(cudaSetDevice(2));
  DeviceArray<float> y(100), z(100);
  ASSERT_CUDA(cudaMemcpyPeer(y.data(), 2, x.data(), 0, x.bytes()));
  EXPECT_EQ(y.get(), values);
  const cudaStream_t stream = non_blocking_stream();
  ASSERT_CUDA(cudaMemcpyPeerAsync(z.data(), 2, x.data(), 0, x.bytes(), stream));
  ASSERT_CUDA(cudaStreamSynchronize(stream));
  EXPECT_EQ(z.get(), values);
  EXPECT_EQ(cudaMemcpyPeer(y.data(), 1, x.data(), 0, x.bytes()), cudaErrorInvalidValue);
  EXPECT_EQ(cudaMemcpyPeer(y.data(), 9, x.data(), 0, x.bytes()), cudaErrorInvalidDevice);
}

TEST_P(Memory, WrongCopiesAreErrors) {
  DeviceArray<float> x(10);
  float host[20] = {};
  EXPECT_EQ(cudaMemcpy(x.data(), host, 44, cudaMemcpyHostToDevice), cudaErrorInvalidValue);
  EXPECT_EQ(cudaMemcpy(x.data() + 5, host, 24, cudaMemcpyHostToDevice), cudaErrorInvalidValue);
  EXPECT_EQ(cudaMemcpy(host, x.data(), 40, cudaMemcpyHostToDevice), cudaErrorInvalidValue);
  EXPECT_EQ(cudaMemcpy(nullptr, host, 4, cudaMemcpyDefault), cudaErrorInvalidValue);
  EXPECT_EQ(cudaMemset(host, 0, 4), cudaErrorInvalidValue);
  EXPECT_CUDA(cudaMemcpy(nullptr, host, 0, cudaMemcpyDefault));
}

TEST_P(Memory, PointersTellWhatTheyAre) {
  ASSERT_CUDA(cudaSetDevice(1));
  DeviceArray<float> x(10);
  float *pinned = nullptr, pageable = 0;
  ASSERT_CUDA(cudaHostAlloc(&pinned, 64, cudaHostAllocDefault));
  cudaPointerAttributes a;
  ASSERT_CUDA(cudaPointerGetAttributes(&a, x.data() + 9));
  EXPECT_EQ(a.type, cudaMemoryTypeDevice);
  EXPECT_EQ(a.device, 1);
  ASSERT_CUDA(cudaPointerGetAttributes(&a, pinned));
  EXPECT_EQ(a.type, cudaMemoryTypeHost);
  ASSERT_CUDA(cudaPointerGetAttributes(&a, &pageable));
  EXPECT_EQ(a.type, cudaMemoryTypeUnregistered);
  ASSERT_CUDA(cudaHostRegister(&pageable, sizeof pageable, 0));
  EXPECT_EQ(cudaHostRegister(&pageable, 1, 0), cudaErrorHostMemoryAlreadyRegistered);
  ASSERT_CUDA(cudaPointerGetAttributes(&a, &pageable));
  EXPECT_EQ(a.type, cudaMemoryTypeHost);
  EXPECT_CUDA(cudaHostUnregister(&pageable));
  EXPECT_EQ(cudaFree(pinned), cudaErrorInvalidValue);
  EXPECT_CUDA(cudaFreeHost(pinned));
  EXPECT_EQ(cudaFreeHost(pinned), cudaErrorInvalidValue);
}

TEST_P(Memory, DevicesHaveAnEnd) {
  cuda_sim::set_device_memory(10000);
  void *a = nullptr, *b = nullptr;
  ASSERT_CUDA(cudaMalloc(&a, 6000));
  size_t free = 0, total = 0;
  ASSERT_CUDA(cudaMemGetInfo(&free, &total));
  EXPECT_EQ(free, 4000u);
  EXPECT_EQ(total, 10000u);
  EXPECT_EQ(cudaMalloc(&b, 4001), cudaErrorMemoryAllocation);
  EXPECT_EQ(cudaGetLastError(), cudaErrorMemoryAllocation);
  EXPECT_EQ(cudaGetLastError(), cudaSuccess);
  ASSERT_CUDA(cudaSetDevice(1));  // has memory of its own
  EXPECT_CUDA(cudaMalloc(&b, 10000));
  EXPECT_CUDA(cudaFree(a));
  EXPECT_CUDA(cudaFree(b));
  EXPECT_EQ(cuda_sim::usage().device_bytes, 0);
}

TEST_P(Memory, InjectedOutOfMemory) {
  cuda_sim::fail_allocation(2, 2);
  void* p[4];
  EXPECT_CUDA(cudaMalloc(&p[0], 8));
  EXPECT_EQ(cudaMalloc(&p[1], 8), cudaErrorMemoryAllocation);
  EXPECT_EQ(cudaMalloc(&p[2], 8), cudaErrorMemoryAllocation);
  EXPECT_CUDA(cudaMalloc(&p[3], 8));
  EXPECT_EQ(cuda_sim::usage().device_allocations, 2);
}

TEST_F(MemoryDeathTest, TheHostCannotTouchADevicesMemory) {
  DeviceArray<float> x(ramp(10));
  EXPECT_DEATH(x.data()[3] = 1,
               "the host touched byte 12 of an allocation of 40 bytes on device 0");
  EXPECT_DEATH(static_cast<void>(*static_cast<volatile float*>(x.data())),
               "the host touched byte 0");
}

TEST_F(MemoryDeathTest, WhatWasFreedCannotBeTouched) {
  float *x = nullptr, *pinned = nullptr;
  ASSERT_CUDA(cudaMalloc(&x, 40));
  ASSERT_CUDA(cudaMallocHost(&pinned, 40));
  pinned[9] = 1;
  ASSERT_CUDA(cudaFree(x));
  ASSERT_CUDA(cudaFreeHost(pinned));
  EXPECT_DEATH(pinned[9] = 2, "of a freed pinned allocation");
  EXPECT_DEATH(
      {
        kernels::fill(x, 1, 10, nullptr);
        cudaDeviceSynchronize();
      },
      "fill.* touched byte .* of a freed allocation of 40 bytes");
}

TEST_F(MemoryDeathTest, AKernelThatWritesBehindAnAllocationIsCaught) {
  DeviceArray<float> x(64);  // 256 bytes: no gap before the guard
  EXPECT_DEATH(
      {
        kernels::add_unguarded(x.data(), 1, 65, nullptr);
        cudaDeviceSynchronize();
      },
      "touched byte 256 of an allocation of 256 bytes");
  float* y = nullptr;
  ASSERT_CUDA(cudaMalloc(&y, 40));
  EXPECT_DEATH(
      {
        kernels::fill(y, 1, 11, nullptr);
        cudaFree(y);
      },
      "behind the end of an allocation of 40 bytes|use-after-poison");
}

TEST_F(MemoryDeathTest, AnotherDevicesMemoryNeedsPeerAccess) {
  DeviceArray<float> x(ramp(10));
  ASSERT_CUDA(cudaSetDevice(1));
  EXPECT_DEATH(
      {
        kernels::fill(x.data(), 1, 10, nullptr);
        cudaDeviceSynchronize();
      },
      "fill.* touched byte .* on device 0");
  ASSERT_CUDA(cudaDeviceEnablePeerAccess(0, 0));
  EXPECT_EQ(cudaDeviceEnablePeerAccess(0, 0), cudaErrorPeerAccessAlreadyEnabled);
  kernels::fill(x.data(), 1, 10, nullptr);
  EXPECT_CUDA(cudaDeviceSynchronize());
  EXPECT_THAT(x.get(), testing::Each(1.0f));
}

TEST_F(MemoryDeathTest, FreshMemoryIsNaN) {
  DeviceArray<float> x(100);
  for (float value : x.get()) EXPECT_TRUE(std::isnan(value));
}

}  // namespace
