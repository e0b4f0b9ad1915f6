#pragma once

#include <functional>
#include <thread>
#include <vector>

#include "../support/tensors.h"
#include "autograd/autograd.h"
#include "device/allocator.h"
#include "nn/callback_module.h"
#include "nn/layers/activations.h"
#include "nn/layers/linear.h"
#include "nn/sequential.h"
#include "ops/arithmetic/arithmetic.h"
#include "ops/copy/copy.h"
#include "ops/create/create.h"
#include "ops/reduce/reduce.h"
#include "ops/unary/unary.h"
#include "tensor/generator.h"

namespace dlcore::parallel::testing {

using dlcore::testing::floats;
using dlcore::testing::floats_of;
using dlcore::testing::message_of;
using dlcore::testing::near;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

inline Device cpu(int index) { return {DeviceKind::kCpu, static_cast<int16_t>(index)}; }

inline std::vector<Device> cpus(int count) {
  std::vector<Device> devices;
  for (int i = 0; i < count; ++i) devices.push_back(cpu(i));
  return devices;
}

// Four CPU devices for the length of a test, which must leave no byte on any.
class FourDevices : public ::testing::Test {
 protected:
  void SetUp() override {
    set_cpu_device_count(4);
    for (const Device device : cpus(4)) before_.push_back(memory_stats(device).allocated_bytes);
  }
  void TearDown() override {
    for (int i = 0; i < 4; ++i) {
      EXPECT_EQ(memory_stats(cpu(i)).allocated_bytes, before_[static_cast<size_t>(i)])
          << "on cpu:" << i;
    }
    set_cpu_device_count(1);
  }

 private:
  std::vector<int64_t> before_;
};

// 0, 1, 2, ... in a shape.
inline Tensor counting(const Dims& shape) {
  std::vector<float> values(static_cast<size_t>(numel_of("test", shape)));
  for (size_t i = 0; i < values.size(); ++i) values[i] = static_cast<float>(i);
  return floats(values, shape);
}

inline Tensor parameter(const std::vector<float>& values, const Dims& shape) {
  const Tensor x = floats(values, shape);
  set_requires_grad(x, true);
  return x;
}

// 6-5-3 with ReLU, PyTorch's weights of seed 0.
inline Ref<nn::Sequential> perceptron() {
  manual_seed(0);
  auto net = make_ref<nn::Sequential>();
  net->append("fc1", make_ref<nn::Linear>(6, 5));
  net->append("relu", make_ref<nn::ReLU>());
  net->append("fc2", make_ref<nn::Linear>(5, 3));
  return net;
}

// A module of the test's own that any thread may call.
inline Ref<nn::CallbackModule> custom(nn::CallbackModule::Function function) {
  auto module = make_ref<nn::CallbackModule>("Custom", std::move(function));
  module->allow_any_thread(true);
  return module;
}

// Runs body(i) on `count` threads.
inline void on_threads(int count, const std::function<void(int)>& body) {
  std::vector<std::thread> threads;
  for (int i = 0; i < count; ++i) threads.emplace_back(body, i);
  for (std::thread& thread : threads) thread.join();
}

}  // namespace dlcore::parallel::testing
