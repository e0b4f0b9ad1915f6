#include <gtest/gtest.h>

#include "autograd/autograd.h"
#include "cuda/values.h"
#include "nn/layers/batch_norm.h"
#include "nn/layers/embedding.h"
#include "nn/layers/layer_norm.h"
#include "nn/layers/linear.h"
#include "nn/layers/shape.h"
#include "nn/sequential.h"
#include "ops/copy/copy.h"
#include "ops/cross_entropy/cross_entropy.h"
#include "ops/random/random.h"
#include "optim/sgd.h"

// Layers with state beside their parameters keep the same on a GPU as on the CPU.
namespace dlcore {
namespace {

Ref<nn::Sequential> make_net(Device device) {
  manual_seed(1);
  const Ref<nn::Sequential> net = make_ref<nn::Sequential>();
  net->append(make_ref<nn::Embedding>(10, 4, 0));
  net->append(make_ref<nn::LayerNorm>(Dims{4}));
  net->append(make_ref<nn::Flatten>());
  nn::BatchNormOptions cumulative;
  cumulative.momentum.reset();
  net->append(make_ref<nn::BatchNorm1d>(8, cumulative));
  net->append(make_ref<nn::Linear>(8, 3));
  net->to(std::nullopt, device);
  return net;
}

struct Outcome {
  std::vector<float> losses, mean, var, padding;
  std::vector<int64_t> batches;
};

Outcome train(Device device) {
  const Ref<nn::Sequential> net = make_net(device);
  optim::SGDOptions options;
  options.lr = 0.1;
  const auto optimizer = make_ref<optim::SGD>(net->parameters(), options);
  Outcome outcome;
  for (int step = 0; step < 5; ++step) {
    const Tensor words = ops::to(ops::randint(0, 10, {16, 2}, DType::kI64, kHost), device);
    const Tensor labels = ops::to(ops::randint(0, 3, {16}, DType::kI64, kHost), device);
    optimizer->zero_grad();
    const Tensor loss = ops::cross_entropy((*net)(words), labels);
    backward({loss}, {}, false, false);
    optimizer->step();
    outcome.losses.push_back(values_of<float>(detach(loss))[0]);
  }
  outcome.mean = values_of<float>(net->buffer_at("3.running_mean"));
  outcome.var = values_of<float>(net->buffer_at("3.running_var"));
  outcome.batches = values_of<int64_t>(net->buffer_at("3.num_batches_tracked"));
  outcome.padding = values_of<float>(detach(net->parameter_at("0.weight")));
  outcome.padding.resize(4);
  return outcome;
}

void expect_near(const std::vector<float>& seen, const std::vector<float>& expected) {
  ASSERT_EQ(seen.size(), expected.size());
  for (size_t i = 0; i < seen.size(); ++i) EXPECT_NEAR(seen[i], expected[i], 1e-5) << i;
}

TEST(CudaLayers, TrainAndKeepStatisticsAsOnTheCpu) {
  const Outcome cpu = train(kHost), gpu = train(kGpu);
  expect_near(gpu.losses, cpu.losses);
  expect_near(gpu.mean, cpu.mean);
  expect_near(gpu.var, cpu.var);
  EXPECT_EQ(gpu.batches, std::vector<int64_t>{5});
  EXPECT_EQ(gpu.padding, std::vector<float>(4));
  EXPECT_NE(cpu.mean, std::vector<float>(8));
}

}  // namespace
}  // namespace dlcore
