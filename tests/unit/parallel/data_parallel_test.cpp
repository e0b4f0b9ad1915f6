#include "parallel/data_parallel.h"

#include <sys/wait.h>
#include <unistd.h>

#include "../support/fork.h"
#include "nn/layers/dropout.h"
#include "nn/layers/shape.h"
#include "ops/cross_entropy/cross_entropy.h"
#include "ops/random/random.h"
#include "optim/sgd.h"
#include "parallel_testing.h"

namespace dlcore::parallel {
namespace {

using namespace testing;

using ParallelModule = FourDevices;

Ref<DataParallel> on(const Ref<nn::Module>& module, int devices) {
  return make_ref<DataParallel>(module, cpus(devices));
}

// A module that remembers what it was called with.
Ref<nn::CallbackModule> recorder(std::vector<std::string>* calls, std::mutex* mutex) {
  return custom([=](nn::Module&, const nn::Arguments& x) {
    const std::lock_guard<std::mutex> lock(*mutex);
    calls->push_back(describe(x[0]));
    return x[0];
  });
}

TEST_F(ParallelModule, PrintsAndNamesAsPyTorch) {
  const auto net = on(perceptron(), 2);
  EXPECT_THAT(net->to_string(), HasSubstr("DataParallel(\n  (module): Sequential(\n"));
  EXPECT_EQ(net->named_parameters()[0].name, "module.fc1.weight");
}

TEST_F(ParallelModule, GivesEachDeviceItsChunkAndGathersTheRest) {
  std::vector<std::string> calls;
  std::mutex mutex;
  const auto net = on(recorder(&calls, &mutex), 4);
  const Tensor y = (*net)(counting({16, 10, 5}));
  EXPECT_THAT(calls, ::testing::UnorderedElementsAre("f32[4,10,5] cpu:0", "f32[4,10,5] cpu:1",
                                                     "f32[4,10,5] cpu:2", "f32[4,10,5] cpu:3"));
  EXPECT_EQ(describe(y), "f32[16,10,5] cpu:0");
  EXPECT_EQ(floats_of(y), floats_of(counting({16, 10, 5})));
}

TEST_F(ParallelModule, EqualsOneDeviceForEveryBatchSize) {
  const auto net = perceptron();
  const auto parallel = on(net, 4);
  for (const int64_t batch : {0, 1, 2, 3, 5, 16, 30}) {
    const Tensor x = ops::randn({batch, 6}, DType::kF32, kHost);
    const Tensor expected = (*net)(x);
    backward({ops::sum(expected)}, {}, false, false);
    const auto gradient = floats_of(grad(net->parameter_at("fc1.weight")));
    net->zero_grad();
    const Tensor y = (*parallel)(x);
    EXPECT_EQ(describe(y), describe(expected));
    EXPECT_THAT(floats_of(y), near(floats_of(expected), 1e-6)) << "batch " << batch;
    backward({ops::sum(y)}, {}, false, false);
    EXPECT_THAT(floats_of(grad(net->parameter_at("fc1.weight"))), near(gradient, 1e-5))
        << "batch " << batch;
    net->zero_grad();
  }
}

// Losses of `steps` steps of SGD on the same batches.
std::vector<float> train(nn::Module& net, const std::vector<Tensor>& parameters, int steps) {
  optim::SGD sgd(parameters, {0.1, 0.9});
  manual_seed(1);
  std::vector<float> losses;
  for (int i = 0; i < steps; ++i) {
    const Tensor x = ops::randn({30, 6}, DType::kF32, kHost);
    const Tensor target = ops::randint(0, 3, {30}, DType::kI64, kHost);
    const Tensor loss = ops::cross_entropy(net(x), target);
    sgd.zero_grad();
    backward({loss}, {}, false, false);
    sgd.step();
    losses.push_back(floats_of(loss)[0]);
  }
  return losses;
}

TEST_F(ParallelModule, TrainsAsOneDeviceDoesAndWithTheSameBitsEachTime) {
  const auto alone = perceptron();
  const auto expected = train(*alone, alone->parameters(), 100);
  for (const int devices : {1, 2, 3, 4}) {
    const auto net = perceptron();
    const auto losses = train(*on(net, devices), net->parameters(), 100);
    for (size_t i = 0; i < losses.size(); ++i) {
      EXPECT_NEAR(losses[i], expected[i], 1e-5 * expected[i]) << devices << " devices, step " << i;
    }
    const auto again = perceptron();
    EXPECT_EQ(train(*on(again, devices), again->parameters(), 100), losses);
  }
}

TEST_F(ParallelModule, DropoutGivesTheSameBitsEachTime) {
  std::vector<std::vector<float>> runs;
  for (int run = 0; run < 2; ++run) {
    const auto net = perceptron();
    net->append("drop", make_ref<nn::Dropout>(0.5));
    runs.push_back(train(*on(net, 4), net->parameters(), 20));
  }
  EXPECT_EQ(runs[0], runs[1]);
}

TEST_F(ParallelModule, ReplicasDrawNumbersOfTheirOwnAndLeaveTheDefaultGeneratorAlone) {
  const auto noise = custom([](nn::Module&, const nn::Arguments& x) {
    return ops::rand(x[0].shape(), DType::kF32, x[0].device());
  });
  const auto net = on(noise, 2);
  manual_seed(3);
  const auto y = floats_of((*net)(floats({0, 0})));
  EXPECT_NE(y[0], y[1]);
  manual_seed(3);
  EXPECT_EQ(floats_of((*net)(floats({0, 0}))), y);
  manual_seed(3);
  const auto drawn = floats_of(ops::rand({2}, DType::kF32, kHost));
  EXPECT_EQ(y[0], drawn[0]);  // replica 0 draws from the default generator
  manual_seed(3);
  (*on(perceptron(), 2))(counting({2, 6}));
  manual_seed(3);
  (*on(make_ref<nn::Identity>(), 2))(floats({0, 0}));
  EXPECT_EQ(floats_of(ops::rand({2}, DType::kF32, kHost)), drawn);
}

TEST_F(ParallelModule, ModeAndGradModeReachTheReplicas) {
  std::vector<int> grad_modes(2, -1), trainings(2, -1);  // no bits: two threads write
  const auto net = on(custom([&](nn::Module& self, const nn::Arguments& x) {
                        const auto place = static_cast<size_t>(x[0].device().index);
                        grad_modes[place] = grad_enabled();
                        trainings[place] = self.training();
                        return x[0];
                      }),
                      2);
  net->eval();
  const NoGrad no_grad;
  EXPECT_FALSE(requires_grad((*net)(floats({1, 2}))));
  EXPECT_THAT(grad_modes, ElementsAre(0, 0));
  EXPECT_THAT(trainings, ElementsAre(0, 0));
}

TEST_F(ParallelModule, TheOutputDeviceAndDimensionCanBeChosen) {
  DataParallelOptions options;
  options.output_device = cpu(3);
  options.dim = 1;
  const Tensor y = data_parallel(make_ref<nn::Identity>(), counting({2, 3}), cpus(2), options);
  EXPECT_EQ(describe(y), "f32[2,3] cpu:3");
  EXPECT_EQ(floats_of(y), floats_of(counting({2, 3})));
}

TEST_F(ParallelModule, OneDeviceTakesTheModuleOver) {
  const auto net = perceptron();
  const auto parallel = make_ref<DataParallel>(net, std::vector<Device>{cpu(2)});
  EXPECT_EQ(net->parameter_at("fc1.weight").device(), cpu(2));
  EXPECT_EQ((*parallel)(counting({4, 6})).device(), cpu(2));
}

TEST_F(ParallelModule, WithoutDevicesTheModuleIsCalledAsItIs) {
  ASSERT_EQ(device_count(DeviceKind::kCuda), 0);
  const auto net = perceptron();
  const Tensor x = counting({4, 6});
  EXPECT_EQ(floats_of((*make_ref<DataParallel>(net, std::vector<Device>()))(x)),
            floats_of((*net)(x)));
  EXPECT_EQ(floats_of(data_parallel(net, x, {})), floats_of((*net)(x)));
}

TEST_F(ParallelModule, ThroughAFunctionOneCallIsTheSame) {
  const auto net = perceptron();
  const Tensor x = counting({5, 6});
  EXPECT_THAT(floats_of(data_parallel(net, x, cpus(3))), near(floats_of((*net)(x)), 1e-6));
}

TEST_F(ParallelModule, SeveralInputsAreCutAlike) {
  const auto add = custom([](nn::Module&, const nn::Arguments& x) { return ops::add(x[0], x[1]); });
  const auto net = on(add, 4);
  const std::vector<Tensor> inputs = {counting({5, 1}), counting({5, 1})};
  EXPECT_THAT(floats_of((*net)(inputs)), ElementsAre(0, 2, 4, 6, 8));
  const std::vector<Tensor> uneven = {counting({8, 1}), counting({3, 1})};
  EXPECT_THAT(message_of([&] { (*net)(uneven); }),
              HasSubstr("inputs[0]: f32[8,1] cpu:0 gives 4, inputs[1]: f32[3,1] cpu:0 gives 3"));
}

TEST_F(ParallelModule, ScalarOutputsBecomeAVector) {
  const auto total = custom([](nn::Module&, const nn::Arguments& x) { return ops::sum(x[0]); });
  EXPECT_THAT(floats_of((*on(total, 4))(counting({8}))), ElementsAre(1, 5, 9, 13));
}

TEST_F(ParallelModule, AReplicasErrorNamesItAndItsDevice) {
  const auto picky = custom([](nn::Module&, const nn::Arguments& x) {
    DL_CHECK(x[0].device().index < 2, Code::kNumeric, "picky: no");
    return x[0];
  });
  const auto net = on(picky, 4);
  try {
    (*net)(counting({4}));
    FAIL() << "no error";
  } catch (const Error& error) {
    EXPECT_EQ(error.message(), "data_parallel: in replica 2 on device cpu:2: picky: no");
    EXPECT_EQ(error.code(), Code::kNumeric);
  }
  EXPECT_EQ(floats_of((*net)(counting({2}))), floats_of(counting({2})));  // as good as before
}

TEST_F(ParallelModule, OtherExceptionsNameTheReplicaToo) {
  const auto net =
      on(custom([](nn::Module&, const nn::Arguments&) -> Tensor { throw std::bad_alloc(); }), 2);
  EXPECT_EQ(message_of([&] { (*net)(counting({2})); }),
            "data_parallel: in replica 0 on device cpu:0: out of memory");
}

TEST_F(ParallelModule, AModuleForTheCallingThreadStaysOnIt) {
  std::vector<std::thread::id> threads;
  std::vector<Device> defaults;
  const auto own = make_ref<nn::CallbackModule>("Own", [&](nn::Module&, const nn::Arguments& x) {
    threads.push_back(std::this_thread::get_id());
    defaults.push_back(default_device());
    return x[0];
  });
  const auto net = make_ref<nn::Sequential>();
  net->append(perceptron());
  net->append(own);
  const auto parallel = on(net, 3);
  const Tensor x = counting({3, 6});
  const auto expected = floats_of((*net)(x));
  threads.clear();
  defaults.clear();
  EXPECT_THAT(floats_of((*parallel)(x)), near(expected, 1e-6));
  EXPECT_THAT(threads, ::testing::Each(std::this_thread::get_id()));
  EXPECT_THAT(defaults, ElementsAre(cpu(0), cpu(1), cpu(2)));
}

TEST_F(ParallelModule, NestsWhereTheDevicesAllowIt) {
  const auto inner = on(perceptron(), 3);
  const Tensor x = counting({5, 6});
  const auto outer = make_ref<DataParallel>(inner, cpus(1));
  EXPECT_THAT(floats_of((*outer)(x)), near(floats_of((*inner)(x)), 1e-6));
  // As in PyTorch: replica 1's parameters are not on the inner one's first device.
  EXPECT_THAT(message_of([&] { (*on(inner, 2))(x); }),
              HasSubstr("in replica 1 on device cpu:1: data_parallel: module must have its "
                        "parameters and buffers on cpu:0"));
}

TEST_F(ParallelModule, TheModuleMustBeOnTheFirstDevice) {
  const auto net = perceptron();
  net->module_at("fc2")->to(std::nullopt, cpu(1));
  EXPECT_EQ(message_of([&] {
              (*on(net, 2))(counting({2, 6}));
            }),
            "data_parallel: module must have its parameters and buffers on cpu:0 (devices[0]), "
            "but 'fc2.weight' is on cpu:1");
}

TEST_F(ParallelModule, GradientsAccumulateOverForwardPassesOfOneStep) {
  const auto net = perceptron();
  const auto parallel = on(net, 2);
  const Tensor x = counting({4, 6}), z = ops::add(x, 1);
  const Tensor both = ops::add(ops::sum((*parallel)(x)), ops::sum((*parallel)(z)));
  backward({both}, {}, false, false);
  const auto gradient = floats_of(grad(net->parameter_at("fc1.weight")));
  net->zero_grad();
  backward({ops::add(ops::sum((*net)(x)), ops::sum((*net)(z)))}, {}, false, false);
  EXPECT_THAT(gradient, near(floats_of(grad(net->parameter_at("fc1.weight"))), 1e-5));
}

TEST_F(ParallelModule, TheGraphOutlivesTheModule) {
  const auto net = perceptron();
  const Tensor loss = ops::sum((*on(net, 4))(counting({8, 6})));
  backward({loss}, {}, false, false);
  EXPECT_TRUE(grad(net->parameter_at("fc1.weight")).defined());
}

TEST_F(ParallelModule, SeveralThreadsMayCallItAtOnce) {
  const auto net = perceptron();
  const auto parallel = on(net, 3);
  const Tensor x = counting({7, 6});
  const auto expected = floats_of((*net)(x));
  on_threads(3, [&](int) {
    const NoGrad no_grad;
    for (int i = 0; i < 10; ++i) {
      EXPECT_THAT(floats_of((*parallel)(x)), near(expected, 1e-6));
    }
  });
}

TEST_F(ParallelModule, ADeviceThatComesBackIsUsedAgain) {
  const auto net = on(perceptron(), 4);
  set_cpu_device_count(2);
  EXPECT_THAT(message_of([&] { (*net)(counting({4, 6})); }), HasSubstr("cpu:2 does not exist"));
  set_cpu_device_count(4);
  EXPECT_EQ(describe((*net)(counting({4, 6}))), "f32[4,3] cpu:0");
}

#if DL_FORK_BESIDE_THREADS
TEST_F(ParallelModule, AForkedChildIsToldThatItsThreadsStayedInTheParent) {
  auto net = on(perceptron(), 3);
  const Tensor x = counting({4, 6});
  (*net)(x);
  const pid_t child = ::fork();
  if (child == 0) {
    const std::string message = message_of([&] { (*net)(x); });
    net = nullptr;  // does not wait for the threads
    ::_exit(message.find("forked process") == std::string::npos);
  }
  int status = 0;
  ASSERT_EQ(::waitpid(child, &status, 0), child);
  EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0);
}
#endif

TEST_F(ParallelModule, ChecksItsArguments) {
  const auto net = perceptron();
  EXPECT_THAT(message_of([&] {
                make_ref<DataParallel>(net, std::vector<Device>{cpu(1), cpu(1)});
              }),
              HasSubstr("devices[1] (cpu:1) is named already, as devices[0]"));
  EXPECT_THAT(message_of([&] { make_ref<DataParallel>(net, cpus(9)); }), HasSubstr("cpu:4"));
  DataParallelOptions options;
  options.output_device = cpu(8);
  EXPECT_THAT(message_of([&] {
                data_parallel(net, counting({2, 6}), cpus(2), options);
              }),
              HasSubstr("output_device: cpu:8"));
}

}  // namespace
}  // namespace dlcore::parallel
