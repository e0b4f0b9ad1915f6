#include "parallel/replicate.h"

#include "parallel_testing.h"

namespace dlcore::parallel {
namespace {

using namespace testing;

using ParallelReplicate = FourDevices;

Ref<nn::Module> scale_by(const Tensor& weight) {
  const auto module = custom([](nn::Module& self, const nn::Arguments& x) {
    return ops::mul(x[0], self.parameter_at("weight"));
  });
  module->register_parameter("weight", weight);
  return module;
}

TEST_F(ParallelReplicate, CopiesTheTreeToEachDevice) {
  const auto net = perceptron();
  const ModuleList replicas = replicate(*net, cpus(3));
  ASSERT_EQ(replicas.size(), 3u);
  for (int i = 0; i < 3; ++i) {
    const Ref<nn::Module>& replica = replicas[static_cast<size_t>(i)];
    EXPECT_EQ(replica->to_string(), net->to_string());
    const auto mine = replica->named_parameters(), original = net->named_parameters();
    for (size_t k = 0; k < original.size(); ++k) {
      EXPECT_EQ(mine[k].name, original[k].name);
      EXPECT_EQ(mine[k].tensor.device(), cpu(i));
      EXPECT_EQ(floats_of(mine[k].tensor), floats_of(original[k].tensor));
      EXPECT_FALSE(is_leaf(mine[k].tensor));
    }
  }
}

TEST_F(ParallelReplicate, ReplicaZeroSharesTheModulesMemory) {
  const auto net = perceptron();
  const ModuleList replicas = replicate(*net, cpus(2));
  EXPECT_EQ(replicas[0]->parameter_at("fc1.weight").data(), net->parameter_at("fc1.weight").data());
  EXPECT_NE(replicas[1]->parameter_at("fc1.weight").data(), net->parameter_at("fc1.weight").data());
}

TEST_F(ParallelReplicate, SumsTheGradientsOnTheFirstDevice) {
  const Tensor w = parameter({2, 3}, {2});
  const auto module = scale_by(w);
  const ModuleList replicas = replicate(*module, cpus(3));
  Tensor sum = floats({0}, {});
  for (int i = 0; i < 3; ++i) {
    const Tensor x = ops::full({2}, 1 + i, DType::kF32, cpu(i));
    sum = ops::add(sum, ops::to(ops::sum((*replicas[static_cast<size_t>(i)])(x)), kHost));
  }
  backward({sum}, {}, false, false);
  EXPECT_THAT(floats_of(grad(w)), ElementsAre(6, 6));
  EXPECT_EQ(grad(w).device(), kHost);
}

TEST_F(ParallelReplicate, IsDifferentiableTwice) {
  const Tensor w = parameter({2}, {1});
  const auto module = custom([](nn::Module& self, const nn::Arguments& x) {
    const Tensor v = self.parameter_at("weight");
    return ops::mul(x[0], ops::mul(ops::square(v), v));  // x w^3
  });
  module->register_parameter("weight", w);
  const ModuleList replicas = replicate(*module, cpus(2));
  const Tensor y = ops::add((*replicas[0])(floats({1})),
                            ops::to((*replicas[1])(ops::to(floats({10}), cpu(1))), kHost));
  const auto first = gradients({y}, {w}, {}, false, true, false);
  EXPECT_THAT(floats_of(first[0]), ElementsAre(11 * 3 * 4));
  const auto second = gradients({first[0]}, {w}, {}, false, false, false);
  EXPECT_THAT(floats_of(second[0]), ElementsAre(11 * 6 * 2));
}

TEST_F(ParallelReplicate, FrozenParametersAndNoGradModeRecordNothing) {
  const auto net = perceptron();
  net->module_at("fc1")->requires_grad_(false);
  const ModuleList replicas = replicate(*net, cpus(2));
  EXPECT_FALSE(requires_grad(replicas[1]->parameter_at("fc1.weight")));
  EXPECT_TRUE(requires_grad(replicas[1]->parameter_at("fc2.weight")));
  const NoGrad no_grad;
  EXPECT_FALSE(requires_grad(replicate(*net, cpus(2))[1]->parameter_at("fc2.weight")));
}

TEST_F(ParallelReplicate, SharedModulesAndParametersStayShared) {
  const auto shared = make_ref<nn::Linear>(2, 2);
  const auto net = make_ref<nn::Sequential>();
  net->append("a", shared);
  net->append("b", shared);
  const auto tied = custom([](nn::Module&, const nn::Arguments& x) { return x[0]; });
  tied->register_parameter("w", shared->weight());
  net->append("c", tied);
  const Ref<nn::Module> replica = replicate(*net, cpus(2))[1];
  EXPECT_EQ(replica->module_at("a"), replica->module_at("b"));
  EXPECT_TRUE(replica->parameter_at("a.weight").is_same(replica->parameter_at("c.w")));
  EXPECT_EQ(replica->parameters().size(), 2u);
}

TEST_F(ParallelReplicate, ModeFollowsTheModule) {
  const auto net = perceptron();
  net->eval();
  net->module_at("relu")->train();
  const Ref<nn::Module> replica = replicate(*net, cpus(2))[1];
  EXPECT_FALSE(replica->training());
  EXPECT_TRUE(replica->module_at("relu")->training());
}

TEST_F(ParallelReplicate, BuffersAreCopiedWithoutGradientAndReplicaZeroKeepsItsChanges) {
  const auto counter = custom([](nn::Module& self, const nn::Arguments& x) {
    ops::add_(self.buffer_at("calls"), 1);
    return x[0];
  });
  counter->register_buffer("calls", floats({0}));
  DeviceGroup group("test", cpus(2), 20);
  Replicas kept(group);
  for (int i = 0; i < 3; ++i) {
    const ModuleList replicas = kept.make(*counter, 2);
    EXPECT_FALSE(requires_grad(replicas[1]->buffer_at("calls")));
    // Replica 1 starts from the module's value each time, whatever it did to its own before.
    EXPECT_THAT(floats_of(replicas[1]->buffer_at("calls")), ElementsAre(i));
    (*replicas[1])(floats({0}));
    (*replicas[1])(floats({0}));
    (*replicas[0])(floats({0}));
  }
  EXPECT_THAT(floats_of(counter->buffer_at("calls")), ElementsAre(3));
  const ModuleList replicas = kept.make(*counter, 2);
  (*replicas[1])(floats({0}));  // replica 1 alone has changed
  EXPECT_THAT(floats_of(kept.make(*counter, 2)[1]->buffer_at("calls")), ElementsAre(3));
}

TEST_F(ParallelReplicate, MemoryIsKeptUntilAParameterChanges) {
  const auto net = perceptron();
  DeviceGroup group("test", cpus(3), 20);
  Replicas kept(group);
  const auto weight = [&](const char* path) { return kept.make(*net, 3)[2]->parameter_at(path); };
  const Tensor before = weight("fc1.weight"), other = weight("fc2.bias");
  EXPECT_EQ(weight("fc1.weight").data(), before.data());
  {
    const NoGrad no_grad;
    ops::fill_(net->parameter_at("fc1.weight"), 7);
  }
  const Tensor after = weight("fc1.weight");
  EXPECT_NE(after.data(), before.data());  // the old one may be part of a graph
  EXPECT_THAT(floats_of(after), ::testing::Each(7));
  EXPECT_EQ(weight("fc2.bias").data(), other.data());  // has not changed
  net->to(DType::kF64, std::nullopt);
  EXPECT_EQ(weight("fc2.bias").dtype(), DType::kF64);
}

TEST_F(ParallelReplicate, WhatTheHostMayWriteToIsAlwaysCopied) {
  const Tensor w = parameter({1, 1}, {2});
  w.impl()->storage->expose();  // dl_tensor_data
  const auto module = scale_by(w);
  DeviceGroup group("test", cpus(2), 20);
  Replicas kept(group);
  kept.make(*module, 2);
  w.data<float>()[0] = 5;
  EXPECT_THAT(floats_of(kept.make(*module, 2)[1]->parameter_at("weight")), ElementsAre(5, 1));
}

TEST_F(ParallelReplicate, LargeAndManyTensorsTravelInBuckets) {
  const auto module = custom([](nn::Module&, const nn::Arguments& x) { return x[0]; });
  const auto name = [](int i) { return "p" + std::to_string(i); };
  for (int i = 0; i < 7; ++i) {
    const int64_t size = i == 3 ? 3'000'000 : 100 + i;  // 12 MB is more than a bucket takes
    module->register_parameter(name(i), ops::full({size}, i, DType::kF32, kHost));
  }
  module->register_parameter("f64", ops::full({3}, 9, DType::kF64, kHost));
  module->register_parameter("none", ops::zeros({0}, DType::kF32, kHost));
  const Ref<nn::Module> replica = replicate(*module, cpus(2))[1];
  for (int i = 0; i < 7; ++i) {
    const Tensor p = replica->parameter_at(name(i));
    EXPECT_EQ(p.numel(), i == 3 ? 3'000'000 : 100 + i);
    EXPECT_TRUE(floats_of(p) == std::vector<float>(static_cast<size_t>(p.numel()), i)) << name(i);
  }
  EXPECT_THAT(dlcore::testing::values<double>(replica->parameter_at("f64")), ElementsAre(9, 9, 9));
  EXPECT_EQ(replica->parameter_at("none").numel(), 0);
}

TEST_F(ParallelReplicate, ChecksItsArguments) {
  const auto net = perceptron();
  EXPECT_EQ(message_of([&] {
              replicate(*net, {cpu(1), cpu(2)});
            }),
            "parallel_replicate: module must have its parameters and buffers on cpu:1 "
            "(devices[0]), but 'fc1.weight' is on cpu:0");
  EXPECT_EQ(message_of([&] {
              replicate(*net, {cpu(0), cpu(1), cpu(0)});
            }),
            "parallel_replicate: devices[2] (cpu:0) is named already, as devices[0]");
  EXPECT_THAT(message_of([&] { replicate(*net, {}); }), HasSubstr("at least one"));
}

}  // namespace
}  // namespace dlcore::parallel
