// Devices, launches that cannot be, and errors that stay.
#include <cstring>
#include <thread>

#include "sim_test.h"

namespace {

class Devices : public BothModes {};
INSTANTIATE_BOTH_MODES(Devices);

TEST_P(Devices, AnyNumberOfThem) {
  int count = 0;
  EXPECT_CUDA(cudaGetDeviceCount(&count));
  EXPECT_EQ(count, 4);
  cuda_sim::set_device_count(2);
  EXPECT_CUDA(cudaGetDeviceCount(&count));
  EXPECT_EQ(count, 2);
  EXPECT_EQ(cudaSetDevice(2), cudaErrorInvalidDevice);
  cuda_sim::set_device_count(0);
  EXPECT_EQ(cudaGetDeviceCount(&count), cudaErrorNoDevice);
  EXPECT_EQ(count, 0);
  void* p;
  EXPECT_EQ(cudaMalloc(&p, 8), cudaErrorNoDevice);
}

TEST_P(Devices, EachThreadHasItsCurrentDevice) {
  ASSERT_CUDA(cudaSetDevice(3));
  int here = -1, there = -1;
  std::thread([&] { cudaGetDevice(&there); }).join();
  cudaGetDevice(&here);
  EXPECT_EQ(here, 3);
  EXPECT_EQ(there, 0);
}

TEST_P(Devices, Properties) {
  cudaDeviceProp p;
  ASSERT_CUDA(cudaGetDeviceProperties(&p, 1));
  EXPECT_STREQ(p.name, "Simulated CUDA device 1");
  EXPECT_EQ(p.warpSize, 32);
  int value = 0;
  ASSERT_CUDA(cudaDeviceGetAttribute(&value, cudaDevAttrMultiProcessorCount, 1));
  EXPECT_EQ(value, p.multiProcessorCount);
  EXPECT_EQ(cudaGetDeviceProperties(&p, 4), cudaErrorInvalidDevice);
}

cudaError_t launch_error(dim3 grid, dim3 block, size_t shared_bytes, cudaStream_t stream) {
  kernels::nothing(grid, block, shared_bytes, stream);
  return cudaGetLastError();
}

TEST_P(Devices, LaunchesThatCannotBe) {
  EXPECT_CUDA(launch_error(1, 1024, 48 * 1024, nullptr));
  EXPECT_EQ(launch_error(0, 32, 0, nullptr), cudaErrorInvalidConfiguration);
  EXPECT_EQ(launch_error(1, 0, 0, nullptr), cudaErrorInvalidConfiguration);
  EXPECT_EQ(launch_error(1, 1025, 0, nullptr), cudaErrorInvalidConfiguration);
  EXPECT_EQ(launch_error(1, dim3(64, 32), 0, nullptr), cudaErrorInvalidConfiguration);
  EXPECT_EQ(launch_error(1, dim3(1, 1, 65), 0, nullptr), cudaErrorInvalidConfiguration);
  EXPECT_EQ(launch_error(dim3(1, 65536), 1, 0, nullptr), cudaErrorInvalidConfiguration);
  EXPECT_EQ(launch_error(1, 1, 48 * 1024 + 1, nullptr), cudaErrorInvalidValue);
  EXPECT_EQ(kernels::allow_nothing(1 << 20), cudaErrorInvalidValue);
  EXPECT_CUDA(kernels::allow_nothing(64 * 1024));
  cudaGetLastError();
  EXPECT_CUDA(launch_error(1, 1, 64 * 1024, nullptr));
}

TEST_P(Devices, AStreamOfAnotherDeviceIsAnError) {
  const cudaStream_t s = non_blocking_stream();
  ASSERT_CUDA(cudaSetDevice(1));
  EXPECT_EQ(launch_error(1, 1, 0, s), cudaErrorInvalidResourceHandle);
  EXPECT_CUDA(cudaStreamSynchronize(s));
  ASSERT_CUDA(cudaSetDevice(0));
  EXPECT_CUDA(launch_error(1, 1, 0, s));
}

TEST_P(Devices, AnInjectedLaunchFailureBreaksItsDeviceForGood) {
  cuda_sim::fail_launch(2, cudaErrorIllegalAddress);
  DeviceArray<float> x(std::vector<float>(10, 0.0f));
  kernels::fill(x.data(), 1, 10, nullptr);
  kernels::fill(x.data(), 2, 10, nullptr);  // the launch itself succeeds
  EXPECT_EQ(cudaDeviceSynchronize(), cudaErrorIllegalAddress);
  EXPECT_EQ(cudaGetLastError(), cudaErrorIllegalAddress);
  EXPECT_EQ(cudaGetLastError(), cudaErrorIllegalAddress);
  void* p;
  EXPECT_EQ(cudaMalloc(&p, 8), cudaErrorIllegalAddress);
  EXPECT_CUDA(cudaSetDevice(1));  // others go on
  EXPECT_CUDA(cudaMalloc(&p, 8));
  cuda_sim::reset();
  EXPECT_CUDA(cudaMalloc(&p, 8));
}

TEST_P(Devices, ErrorsHaveNames) {
  EXPECT_STREQ(cudaGetErrorName(cudaErrorMemoryAllocation), "cudaErrorMemoryAllocation");
  EXPECT_STREQ(cudaGetErrorString(cudaErrorMemoryAllocation), "out of memory");
  EXPECT_STREQ(cudaGetErrorName(static_cast<cudaError_t>(12345)), "unrecognized error code");
}

TEST_P(Devices, EnvironmentVariablesConfigureTheMachine) {
  setenv("DL_CUDA_SIM_DEVICES", "3", 1);
  setenv("DL_CUDA_SIM_MODE", "threads", 1);
  setenv("DL_CUDA_SIM_MEMORY", "4096", 1);
  setenv("DL_CUDA_SIM_FAIL_ALLOCATION", "1", 1);
  cuda_sim::reset();
  for (const char* name : {"DEVICES", "MODE", "MEMORY", "FAIL_ALLOCATION"})
    unsetenv((std::string("DL_CUDA_SIM_") + name).c_str());
  int count = 0;
  EXPECT_CUDA(cudaGetDeviceCount(&count));
  EXPECT_EQ(count, 3);
  EXPECT_EQ(cuda_sim::mode(), cuda_sim::Mode::kThreads);
  void* p;
  EXPECT_EQ(cudaMalloc(&p, 8), cudaErrorMemoryAllocation);
  EXPECT_CUDA(cudaMalloc(&p, 8));
  EXPECT_EQ(cudaMalloc(&p, 4096), cudaErrorMemoryAllocation);
}

}  // namespace
