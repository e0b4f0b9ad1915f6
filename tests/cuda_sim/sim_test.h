// A fresh machine for each test, and arrays on its devices.
#pragma once

#include <cuda_runtime.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <vector>

#include "cuda_sim/cuda_sim.h"
#include "kernels/kernels.h"

#define EXPECT_CUDA(call) EXPECT_EQ(call, cudaSuccess)
#define ASSERT_CUDA(call) ASSERT_EQ(call, cudaSuccess)

class SimTest : public testing::Test {
 protected:
  void SetUp() override { cuda_sim::reset(); }
  void TearDown() override { cuda_sim::reset(); }
};

// For what must hold in both modes.
class BothModes : public SimTest, public testing::WithParamInterface<cuda_sim::Mode> {
 protected:
  void SetUp() override {
    SimTest::SetUp();
    cuda_sim::set_mode(GetParam());
  }
};
#define INSTANTIATE_BOTH_MODES(Suite)                                                       \
  INSTANTIATE_TEST_SUITE_P(                                                                 \
      , Suite, testing::Values(cuda_sim::Mode::kDelayed, cuda_sim::Mode::kThreads),         \
      [](const auto& mode) {                                                                \
        return std::string(mode.param == cuda_sim::Mode::kDelayed ? "delayed" : "threads"); \
      })

// An array on the current device.
template <class T>
class DeviceArray {
 public:
  explicit DeviceArray(size_t n) : n_(n) { EXPECT_CUDA(cudaMalloc(&data_, n * sizeof(T))); }
  explicit DeviceArray(const std::vector<T>& values) : DeviceArray(values.size()) { set(values); }
  ~DeviceArray() { cudaFree(data_); }
  DeviceArray(const DeviceArray&) = delete;
  DeviceArray& operator=(const DeviceArray&) = delete;

  T* data() const { return data_; }
  size_t bytes() const { return n_ * sizeof(T); }
  void set(const std::vector<T>& values) {
    EXPECT_CUDA(cudaMemcpy(data_, values.data(), bytes(), cudaMemcpyHostToDevice));
    EXPECT_CUDA(cudaDeviceSynchronize());
  }
  // After what the default stream holds; does not wait for streams of their own.
  std::vector<T> get() const {
    std::vector<T> values(n_);
    EXPECT_CUDA(cudaMemcpy(values.data(), data_, bytes(), cudaMemcpyDeviceToHost));
    return values;
  }

 private:
  T* data_ = nullptr;
  size_t n_;
};

inline cudaStream_t non_blocking_stream() {
  cudaStream_t stream = nullptr;
  EXPECT_CUDA(cudaStreamCreateWithFlags(&stream, cudaStreamNonBlocking));
  return stream;
}

inline std::vector<float> ramp(int n) {
  std::vector<float> values(static_cast<size_t>(n));
  for (int i = 0; i < n; ++i) values[static_cast<size_t>(i)] = static_cast<float>(i % 17 - 3);
  return values;
}
