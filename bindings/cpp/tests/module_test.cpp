#include <atomic>
#include <sstream>
#include <stdexcept>

#include "counted_test.h"

namespace {

namespace nn = dl::nn;

class CppModule : public CountedTest {};

// y = 2 x through a parameter of its own, then a layer.
struct Scaled : nn::Module {
  dl::Tensor forward(const dl::Tensor& x) override { return linear(x * factor); }
  dl::Tensor factor = register_parameter("factor", dl::tensor({2.f}));
  nn::Linear linear = register_module("linear", nn::Linear(3, 1));
};

struct Nested : nn::Module {
  explicit Nested(int depth) : depth_of_tree(depth) {}
  dl::Tensor forward(const dl::Tensor& x) override { return inner(x) + depth_of_tree; }
  int depth_of_tree;
  Scaled inner = register_module("inner", Scaled());
};

TEST_F(CppModule, SequentialTakesLayersAsValues) {
  nn::Sequential net{nn::Flatten(), nn::Linear(4, 3), nn::ReLU(), nn::Linear(3, 2)};
  EXPECT_EQ(net.size(), 4);
  EXPECT_EQ(net(dl::ones({5, 2, 2})).sizes(), dl::Dims({5, 2}));
  EXPECT_EQ(net.parameters().size(), 4u);
  EXPECT_EQ(net.named_parameters()[0].first, "1.weight");
  EXPECT_TRUE(net[1].parameter("bias").is_same(net.parameter("1.bias")));
  net.push_back("last", nn::Softmax(1));
  EXPECT_EQ(net.size(), 5);
}

TEST_F(CppModule, SequentialTakesNames) {
  const nn::Sequential net{{"fc", nn::Linear(2, 3)}, {"relu", nn::ReLU()}};
  EXPECT_EQ(net.named_parameters()[1].first, "fc.bias");
  std::ostringstream out;
  out << net;
  EXPECT_EQ(out.str(),
            "Sequential(\n  (fc): Linear(in_features=2, out_features=3, bias=True)\n"
            "  (relu): ReLU()\n)");
}

TEST_F(CppModule, ACopyOfASequentialIsTheSameOne) {
  nn::Sequential net{nn::Linear(2, 2), nn::ReLU()};
  const nn::Sequential copy(net);
  EXPECT_EQ(copy.size(), 2);
  EXPECT_TRUE(copy.parameters()[0].is_same(net.parameters()[0]));
}

TEST_F(CppModule, LayersThatNormalizeKeepStatistics) {
  const nn::Sequential net{nn::Embedding(3, 2, nn::EmbeddingOptions().has_padding(true)),
                           nn::LayerNorm({2}, nn::LayerNormOptions().bias(false)),
                           nn::BatchNorm1d(2, nn::BatchNorm1dOptions().momentum(1))};
  // Word 0 is padding, zeros; what becomes of another row is 1 and -1, or the reverse.
  const dl::Tensor y = net(dl::tensor({0, 0, 1, 1}));
  EXPECT_NEAR(y.abs().sum().item<double>(), 8, 1e-3);
  EXPECT_NEAR(net.buffer("2.running_mean").abs().sum().item<double>(), 1, 1e-4);
}

TEST_F(CppModule, LinearComputesWhatItsWeightsSay) {
  const nn::Linear linear(2, 1);
  nn::init::constant_(linear.weight(), 3);
  nn::init::zeros_(linear.bias());
  EXPECT_EQ(linear(dl::tensor({{1.f, 2.f}})).item(), 9);
  const nn::Linear plain(2, 1, nn::LinearOptions().bias(false).dtype(dl::kFloat64));
  EXPECT_EQ(plain.parameters().size(), 1u);
  EXPECT_EQ(plain.weight().dtype(), dl::kFloat64);
}

TEST_F(CppModule, ClassesOfOnesOwnHaveParametersAndNames) {
  Nested net(1);
  std::vector<std::string> names;
  for (const auto& [name, parameter] : net.named_parameters()) names.push_back(name);
  EXPECT_EQ(names,
            (std::vector<std::string>{"inner.factor", "inner.linear.weight", "inner.linear.bias"}));
  EXPECT_EQ(net.str(),
            "Nested(\n  (inner): Scaled(\n"
            "    (linear): Linear(in_features=3, out_features=1, bias=True)\n  )\n)");
  nn::init::constant_(net.inner.linear.weight(), 1);
  nn::init::zeros_(net.inner.linear.bias());
  EXPECT_EQ(net(dl::ones({1, 3})).item(), 7);
  EXPECT_TRUE(net.inner.factor.requires_grad());
}

TEST_F(CppModule, GradientsReachTheMembers) {
  Scaled net;
  net(dl::ones({1, 3})).sum().backward();
  EXPECT_TRUE(net.factor.grad().defined());
  EXPECT_EQ(values(net.linear.weight().grad()), (Values{2, 2, 2}));
  net.zero_grad();
  EXPECT_FALSE(net.factor.grad().defined());
}

TEST_F(CppModule, AClassMayBePartOfASequentialThatOutlivesIt) {
  nn::Sequential net;
  {
    Nested block(5);
    nn::init::zeros_(block.inner.linear.weight());
    nn::init::zeros_(block.inner.linear.bias());
    net.push_back(block);  // a copy that shares its parameters
    net.push_back(nn::Identity());
  }
  EXPECT_EQ(net(dl::ones({1, 3})).item(), 5);
  net.push_back(Nested(1));  // [1, 1] is not its input
  EXPECT_THROW(net(dl::ones({1, 3})), dl::Error);
}

TEST_F(CppModule, MovedAndCopiedModulesShareTheirParameters) {
  Scaled first;
  const Scaled copy = first;
  Scaled moved = std::move(first);
  EXPECT_TRUE(moved.factor.is_same(copy.factor));
  EXPECT_TRUE(moved.parameters()[0].is_same(copy.parameters()[0]));
  nn::Sequential net{std::move(moved)};
  EXPECT_EQ(net.parameters().size(), 3u);
}

struct Thrower : nn::Module {
  dl::Tensor forward(const dl::Tensor&) override { throw std::out_of_range("from forward"); }
};

TEST_F(CppModule, ExceptionsOfForwardComeOutAsThemselves) {
  nn::Sequential net{Thrower()};
  EXPECT_THROW(net(dl::ones({1})), std::out_of_range);
  Thrower direct;
  EXPECT_THROW(direct(dl::ones({1})), std::out_of_range);
}

TEST_F(CppModule, SaysWhatIsMissing) {
  struct Empty : nn::Module {};
  Empty net;
  const std::string message = message_of(dl::Code::kUnsupported, [&] { net(dl::ones({1})); });
  EXPECT_EQ(message, "Empty: forward(const dl::Tensor&) is not overridden");
  const nn::Linear declared;
  message_of(dl::Code::kState, [&] { declared.parameters(); });
  nn::Linear layer(1, 1);
  message_of(dl::Code::kInvalidArgument, [&] { layer.register_parameter("more", dl::ones({1})); });
}

TEST_F(CppModule, HasModes) {
  Nested net(0);
  EXPECT_TRUE(net.is_training());
  net.eval();
  EXPECT_FALSE(net.inner.is_training());
  net.train();
  EXPECT_TRUE(net.inner.linear.is_training());
  net.requires_grad_(false);
  EXPECT_FALSE(net.inner.factor.requires_grad());
  net.to(dl::kFloat64);
  EXPECT_EQ(net.inner.factor.dtype(), dl::kFloat64);
}

TEST_F(CppModule, TakesSeveralInputs) {
  struct Product : nn::Module {
    dl::Tensor forward_all(const dl::TensorList& xs) override { return xs[0] * xs[1]; }
  };
  Product product;
  EXPECT_EQ(product(dl::tensor({2.f}), dl::tensor({3.f})).item(), 6);
  const nn::MSELoss loss;
  EXPECT_EQ(loss(dl::tensor({2.f}), dl::tensor({5.f})).item(), 9);
  const nn::CrossEntropyLoss entropy(nn::CrossEntropyLossOptions().reduction(dl::kSum));
  EXPECT_NEAR(entropy(dl::zeros({3, 2}), dl::tensor({0, 1, 0})).item(), 3 * 0.693147, 1e-5);
}

TEST_F(CppModule, FunctionalTakesOptions) {
  namespace F = nn::functional;
  const auto x = dl::tensor({1.f, 3.f}), y = dl::tensor({2.f, 5.f});
  EXPECT_EQ(F::mse_loss(x, y).item(), 2.5);
  EXPECT_EQ(F::mse_loss(x, y, F::MSELossOptions().reduction(dl::kSum)).item(), 5);
  EXPECT_EQ(values(F::relu(x - 2)), (Values{0, 1}));
  EXPECT_EQ(values(F::dropout(x, 0.5, false)), (Values{1, 3}));
  const auto weight = dl::tensor({1.f, 0.f});
  EXPECT_NEAR(F::cross_entropy(dl::zeros({2, 2}), dl::tensor({0, 1}),
                               F::CrossEntropyOptions().weight(weight))
                  .item(),
              0.693147, 1e-5);
}

// Counts the devices that its replicas ran on.
struct Witness : nn::Module {
  explicit Witness(bool any_thread, std::shared_ptr<std::atomic<int>> bits)
      : seen(std::move(bits)) {
    if (any_thread) allow_any_thread();
  }
  dl::Tensor forward(const dl::Tensor& x) override {
    *seen |= 1 << factor.device().index();
    EXPECT_EQ(factor.device(), x.device());
    return block(x * factor);
  }
  std::shared_ptr<std::atomic<int>> seen;
  dl::Tensor factor = register_parameter("factor", dl::tensor({3.f}));
  Scaled block = register_module("block", Scaled());
};

void check_replicas(bool any_thread) {
  const CpuDevices devices(3);
  const auto seen = std::make_shared<std::atomic<int>>(0);
  Witness net(any_thread, seen);
  const auto x = dl::randn({7, 3});
  const auto expected = net(x);
  *seen = 0;
  const nn::DataParallel parallel(net, {"cpu:0", "cpu:1", "cpu:2"});
  const auto y = parallel(x);
  EXPECT_EQ(*seen, 7);
  EXPECT_LT((y - expected).abs().max().item(), 1e-6);
  y.sum().backward();
  EXPECT_EQ(net.factor.grad().device(), dl::Device("cpu:0"));
  const auto gradient = net.factor.grad().item();
  net.zero_grad();
  net(x).sum().backward();
  EXPECT_NEAR(gradient, net.factor.grad().item(), 1e-4);
}

TEST_F(CppModule, ReplicasUseTheirOwnParts) { check_replicas(false); }
TEST_F(CppModule, ReplicasOnThreadsUseTheirOwnParts) { check_replicas(true); }

// A factor that is also another module's, then a layer.
struct Tied : nn::Module {
  explicit Tied(const dl::Tensor& shared) : factor(register_parameter("factor", shared)) {}
  dl::Tensor forward(const dl::Tensor& x) override { return linear(x * factor); }
  dl::Tensor factor;
  nn::Linear linear = register_module("linear", nn::Linear(3, 1));
};

struct Tying : nn::Module {
  dl::Tensor forward(const dl::Tensor& x) override { return layers(x * factor); }
  dl::Tensor factor = register_parameter("factor", dl::tensor({2.f}));
  nn::Sequential layers = register_module("layers", nn::Sequential(Tied(factor)));
};

TEST_F(CppModule, ReplicasOfTiedModulesUseTheirOwnParts) {
  const CpuDevices devices(2);
  Tying net;
  const nn::DataParallel parallel(net, {"cpu:0", "cpu:1"});
  const auto x = dl::randn({4, 3});
  EXPECT_LT((parallel(x) - net(x)).abs().max().item(), 1e-6);
}

struct OnlyFirst : nn::Module {
  OnlyFirst() { allow_any_thread(); }
  dl::Tensor forward(const dl::Tensor& x) override {
    if (x.device().index() != 0) throw std::domain_error("only on the first device");
    return x * factor;
  }
  dl::Tensor factor = register_parameter("factor", dl::tensor({1.f}));
};

TEST_F(CppModule, ExceptionsOfReplicasOnThreadsComeOutAsThemselves) {
  const CpuDevices devices(2);
  const nn::DataParallel parallel(OnlyFirst(), {"cpu:0", "cpu:1"});
  EXPECT_THROW(parallel(dl::ones({4, 1})), std::domain_error);
}

struct WithHead : nn::Module {
  dl::Tensor forward(const dl::Tensor& x) override { return head(x); }
  nn::Linear head = register_module("head", nn::Linear(1, 1));
};

TEST_F(CppModule, AChildIsReplaced) {
  WithHead net;
  const auto old = net.head.weight();
  net.head = net.replace_module("head", nn::Linear(1, 3));
  EXPECT_EQ(net(dl::ones({5, 1})).sizes(), dl::Dims({5, 3}));
  EXPECT_EQ(net.parameters().size(), 2u);
  EXPECT_TRUE(net.parameter("head.weight").is_same(net.head.weight()));
  EXPECT_FALSE(net.parameter("head.weight").is_same(old));
  message_of(dl::Code::kNotFound, [&] { net.replace_module("tail", nn::Linear(1, 1)); });
}

TEST_F(CppModule, AReplacedChildHasReplicas) {
  const CpuDevices devices(2);
  WithHead net;
  net.head = net.replace_module("head", nn::Linear(1, 3));
  const nn::DataParallel parallel(net, {"cpu:0", "cpu:1"});
  const auto x = dl::randn({4, 1});
  EXPECT_EQ(values(parallel(x)), values(net(x)));
  EXPECT_EQ(message_of(dl::Code::kState, [&] { net.replace_module("head", nn::Linear(1, 1)); }),
            "replace_module: head is a child of WithHead, which is part of another module");
}

TEST_F(CppModule, APartOfASequentialIsReplaced) {
  nn::Sequential net{nn::Linear(2, 4), nn::ReLU(), nn::Linear(4, 10)};
  WithHead custom;
  custom.head = custom.replace_module("head", nn::Linear(4, 3));
  net.replace_module("2", custom);
  EXPECT_EQ(net(dl::ones({5, 2})).sizes(), dl::Dims({5, 3}));
}

}  // namespace
