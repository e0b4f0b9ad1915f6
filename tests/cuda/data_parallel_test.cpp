#include "parallel/data_parallel.h"

#include "cuda/ranks.h"
#include "cuda/values.h"
#include "ops/cross_entropy/cross_entropy.h"
#include "ops/random/random.h"
#include "optim/sgd.h"

// One model on several GPUs.
namespace dlcore::parallel {
namespace {

using namespace testing;

struct Trained {
  std::vector<float> losses, weights;
};

// SGD with momentum on random batches that are the same on every device.
Trained train(const std::vector<Device>& devices, int steps) {
  const auto net = perceptron();
  net->to(std::nullopt, devices[0]);
  const auto parallel = make_ref<DataParallel>(net, devices);
  optim::SGD sgd(net->parameters(), {0.1, 0.9});
  manual_seed(1);
  Trained trained;
  for (int i = 0; i < steps; ++i) {
    const Tensor x = ops::randn({30, 6}, DType::kF32, kHost);
    const Tensor target = ops::to(ops::randint(0, 3, {30}, DType::kI64, kHost), devices[0]);
    const Tensor loss = ops::cross_entropy((*parallel)(x), target);
    sgd.zero_grad();
    backward({loss}, {}, false, false);
    sgd.step();
    trained.losses.push_back(floats_of(loss)[0]);
  }
  trained.weights = floats_of(net->parameter_at("fc1.weight"));
  return trained;
}

TEST(CudaDataParallel, TrainsAsTheCpuDoesAndWithTheSameBitsEachTime) {
  const Trained expected = train({kHost}, 100);
  for (const int count : {1, 2, 3, 4}) {
    const Trained trained = train(gpus(count), 100);
    for (size_t i = 0; i < trained.losses.size(); ++i) {
      EXPECT_NEAR(trained.losses[i], expected.losses[i], 1e-5 * expected.losses[i])
          << count << " GPUs, step " << i;
    }
    const Trained again = train(gpus(count), 100);
    EXPECT_EQ(again.losses, trained.losses);
    EXPECT_EQ(again.weights, trained.weights);
  }
}

TEST(CudaDataParallel, EqualsTheCpuForEveryBatchSize) {
  const auto alone = perceptron(), shared = perceptron();
  shared->to(std::nullopt, kGpu);
  const auto parallel = make_ref<DataParallel>(shared, gpus(4));
  for (const int64_t batch : {0, 1, 2, 3, 5, 16, 30}) {
    const Tensor x = ops::randn({batch, 6}, DType::kF32, kHost);
    const Tensor expected = (*alone)(x), y = (*parallel)(x);
    EXPECT_EQ(y.device(), kGpu);
    EXPECT_THAT(floats_of(y), near(floats_of(expected), 1e-6)) << "batch " << batch;
    alone->zero_grad();
    shared->zero_grad();
    backward({ops::sum(expected)}, {}, false, false);
    backward({ops::sum(y)}, {}, false, false);
    EXPECT_THAT(floats_of(grad(shared->parameter_at("fc1.weight"))),
                near(floats_of(grad(alone->parameter_at("fc1.weight"))), 1e-5))
        << "batch " << batch;
  }
}

#ifdef __SANITIZE_ADDRESS__
constexpr int kRounds = 100;  // many times slower there
#else
constexpr int kRounds = 1000;
#endif

TEST(CudaDataParallel, LeavesNothingBehind) {
  train(gpus(4), 1);
  std::vector<int64_t> before;
  for (const Device gpu : gpus(4)) before.push_back(memory_stats(gpu).allocated_bytes);
  for (int round = 0; round < kRounds; ++round) train(gpus(4), 1);
  for (const Device gpu : gpus(4)) {
    EXPECT_EQ(memory_stats(gpu).allocated_bytes, before[static_cast<size_t>(gpu.index)]) << gpu;
  }
}

TEST(CudaDataParallel, NamesTheReplicaThatFails) {
  const auto picky = custom([](nn::Module&, const nn::Arguments& x) {
    DL_CHECK(x[0].device().index != 2, Code::kInvalidArgument, "picky: no");
    return x[0];
  });
  EXPECT_EQ(message_of([&] {
              data_parallel(picky, counting({8, 6}), gpus(4));
            }),
            "data_parallel: in replica 2 on device cuda:2: picky: no");
}

// No list of devices stands for all GPUs.
TEST(CudaDataParallel, TakesAllGpusByDefault) {
  std::vector<std::string> places;
  std::mutex mutex;
  const auto recorder = custom([&](nn::Module&, const nn::Arguments& x) {
    const std::lock_guard<std::mutex> lock(mutex);
    places.push_back(describe(x[0]));
    return x[0];
  });
  const Tensor y = data_parallel(recorder, counting({8, 6}), {});
  EXPECT_EQ(describe(y), "f32[8,6] cuda:0");
  EXPECT_THAT(places, ::testing::UnorderedElementsAre("f32[2,6] cuda:0", "f32[2,6] cuda:1",
                                                      "f32[2,6] cuda:2", "f32[2,6] cuda:3"));
}

}  // namespace
}  // namespace dlcore::parallel
