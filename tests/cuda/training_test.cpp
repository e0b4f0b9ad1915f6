#include <gtest/gtest.h>

#include <cmath>

#include "autograd/autograd.h"
#include "cuda/values.h"
#include "nn/layers/activations.h"
#include "nn/layers/linear.h"
#include "nn/sequential.h"
#include "ops/copy/copy.h"
#include "ops/cross_entropy/cross_entropy.h"
#include "ops/random/random.h"
#include "optim/adam.h"
#include "optim/sgd.h"

// A training run on a GPU takes the CPU's steps.
namespace dlcore {
namespace {

Ref<nn::Sequential> make_net(Device device) {
  manual_seed(1);
  const Ref<nn::Sequential> net = make_ref<nn::Sequential>();
  net->append(make_ref<nn::Linear>(20, 32));
  net->append(make_ref<nn::ReLU>());
  net->append(make_ref<nn::Linear>(32, 5));
  net->to(std::nullopt, device);
  return net;
}

// The losses of 20 steps on one batch.
template <class MakeOptimizer>
std::vector<float> train(Device device, MakeOptimizer make_optimizer) {
  const Ref<nn::Sequential> net = make_net(device);
  const auto optimizer = make_optimizer(net->parameters());
  const Tensor x = ops::to(ops::randn({16, 20}, DType::kF32, kHost), device);
  const Tensor labels = ops::to(ops::randint(0, 5, {16}, DType::kI64, kHost), device);
  std::vector<float> losses;
  for (int step = 0; step < 20; ++step) {
    optimizer->zero_grad();
    const Tensor loss = ops::cross_entropy((*net)(x), labels);
    backward({loss}, {}, false, false);
    optimizer->step();
    losses.push_back(values_of<float>(detach(loss))[0]);
  }
  return losses;
}

template <class MakeOptimizer>
void expect_the_same_run(MakeOptimizer make_optimizer) {
  const std::vector<float> cpu = train(kHost, make_optimizer), gpu = train(kGpu, make_optimizer);
  EXPECT_LT(cpu.back(), cpu.front());
  for (size_t i = 0; i < cpu.size(); ++i) EXPECT_NEAR(gpu[i], cpu[i], 1e-5 * cpu[i]) << i;
  EXPECT_EQ(train(kGpu, make_optimizer), gpu);
}

TEST(CudaTraining, Sgd) {
  expect_the_same_run([](const std::vector<Tensor>& parameters) {
    optim::SGDOptions options;
    options.lr = 0.1;
    options.momentum = 0.9;
    options.nesterov = true;
    options.weight_decay = 1e-3;
    return make_ref<optim::SGD>(parameters, options);
  });
}

TEST(CudaTraining, Adam) {
  expect_the_same_run([](const std::vector<Tensor>& parameters) {
    optim::AdamOptions options;
    options.lr = 0.01;
    options.weight_decay = 1e-2;
    return make_ref<optim::Adam>(parameters, options, optim::Adam::Decay::kDecoupled);
  });
}

// More parameters than one launch of an update takes, of both types.
TEST(CudaTraining, ManyParametersInOneStep) {
  const auto run = [](Device device) {
    manual_seed(2);
    std::vector<Tensor> parameters;
    for (int i = 0; i < 100; ++i) {
      const DType dtype = i % 3 ? DType::kF32 : DType::kF64;
      parameters.push_back(ops::to(ops::randn({1 + i * 13}, dtype, kHost), device));
      set_requires_grad(parameters.back(), true);
      set_grad(parameters.back(), ops::to(ops::randn({1 + i * 13}, dtype, kHost), device));
    }
    make_ref<optim::Adam>(parameters)->step();
    std::vector<double> values;
    for (const Tensor& x : parameters) {
      const auto part = values_of<double>(ops::to(detach(x), DType::kF64));
      values.insert(values.end(), part.begin(), part.end());
    }
    return values;
  };
  const std::vector<double> cpu = run(kHost), gpu = run(kGpu);
  ASSERT_EQ(cpu.size(), gpu.size());
  for (size_t i = 0; i < cpu.size(); ++i) EXPECT_NEAR(gpu[i], cpu[i], 1e-6) << i;
}

}  // namespace
}  // namespace dlcore
