#include "nn/module.h"

#include "../support/tensors.h"
#include "autograd/autograd.h"
#include "nn/callback_module.h"
#include "nn/layers/activations.h"
#include "nn/layers/dropout.h"
#include "nn/layers/linear.h"
#include "nn/layers/shape.h"
#include "nn/losses.h"
#include "nn/sequential.h"
#include "ops/activation/activation.h"
#include "ops/arithmetic/arithmetic.h"
#include "ops/copy/copy.h"
#include "ops/create/create.h"
#include "ops/reduce/reduce.h"

namespace dlcore::nn {
namespace {

using dlcore::testing::floats;
using dlcore::testing::floats_of;
using dlcore::testing::message_of;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

Ref<Module> custom(const std::string& name) {
  return make_ref<CallbackModule>(name, [](Module&, const Arguments& x) { return x[0]; });
}

Ref<Sequential> perceptron() {
  auto net = make_ref<Sequential>();
  net->append("flatten", make_ref<Flatten>());
  net->append("fc1", make_ref<Linear>(4, 3));
  net->append("relu", make_ref<ReLU>());
  net->append("fc2", make_ref<Linear>(3, 2, false));
  return net;
}

template <class Items>
std::vector<std::string> names(const Items& items) {
  std::vector<std::string> found;
  for (const auto& item : items) found.push_back(item.name);
  return found;
}

TEST(Module, WalksParentsFirstAndNamesByPath) {
  auto net = make_ref<Sequential>();
  net->append(perceptron());
  net->append(make_ref<Linear>(2, 1));
  EXPECT_THAT(names(net->named_modules()),
              ElementsAre("", "0", "0.flatten", "0.fc1", "0.relu", "0.fc2", "1"));
  EXPECT_THAT(names(net->named_parameters()),
              ElementsAre("0.fc1.weight", "0.fc1.bias", "0.fc2.weight", "1.weight", "1.bias"));
  EXPECT_TRUE(net->parameter_at("0.fc1.weight").is_same(net->named_parameters()[0].tensor));
  EXPECT_EQ(net->module_at("0.relu")->type_name(), "ReLU");
  EXPECT_EQ(net->module_at("")->type_name(), "Sequential");
}

TEST(Module, NamesWhatStandsAtTwoPlacesOnceButKeepsBothInItsState) {
  const Ref<Module> net = custom("Net");
  const auto shared = make_ref<Linear>(2, 1);
  net->register_module("fc", shared);
  net->register_module("s", shared);
  EXPECT_THAT(names(net->named_parameters()), ElementsAre("fc.weight", "fc.bias"));
  EXPECT_THAT(names(net->state_dict()->entries()),
              ElementsAre("fc.weight", "fc.bias", "s.weight", "s.bias"));
}

TEST(Module, RefusesBadNames) {
  const Ref<Module> net = custom("Net");
  net->register_module("fc", make_ref<ReLU>());
  EXPECT_EQ(message_of([&] { net->register_module("a.b", make_ref<ReLU>()); }),
            "register_module: the module's name 'a.b' must not contain '.'");
  EXPECT_EQ(message_of([&] { net->register_module("", make_ref<ReLU>()); }),
            "register_module: the module's name must not be empty");
  EXPECT_EQ(message_of([&] { net->register_parameter("fc", floats({1})); }),
            "register_parameter: Net already has a 'fc'");
  EXPECT_EQ(message_of([&] { net->register_buffer("fc", floats({1})); }),
            "register_buffer: Net already has a 'fc'");
}

TEST(Module, CannotContainItself) {
  const Ref<Module> outer = custom("Outer");
  const Ref<Module> inner = custom("Inner");
  outer->register_module("inner", inner);
  EXPECT_THAT(message_of([&] { inner->register_module("outer", outer); }),
              HasSubstr("'outer' contains the Inner it is added to"));
  EXPECT_THAT(message_of([&] { inner->register_module("self", inner); }),
              HasSubstr("a module cannot contain itself"));
}

TEST(Module, NamesWhatExistsWhereAPathLeadsNowhere) {
  const auto net = perceptron();
  EXPECT_EQ(message_of([&] { net->parameter_at("fc1.wait"); }),
            "module_parameter: path 'fc1.wait': Linear has no parameter 'wait'; there are: "
            "'weight', 'bias'");
  EXPECT_EQ(message_of([&] { net->parameter_at("fc3.weight"); }),
            "module_parameter: path 'fc3.weight': Sequential has no module 'fc3'; there are: "
            "'flatten', 'fc1', 'relu', 'fc2'");
  EXPECT_NE(message_of([&] { net->module_at("fc1."); }), "") << "nothing follows the dot";
  EXPECT_NE(message_of([&] { net->module_at("."); }), "");
}

TEST(Module, TrainAndEvalReachTheWholeTree) {
  const auto net = perceptron();
  net->eval();
  for (const auto& named : net->named_modules()) EXPECT_FALSE(named.module->training());
  net->train();
  for (const auto& named : net->named_modules()) EXPECT_TRUE(named.module->training());
}

TEST(Module, ParametersMustBeFloatingLeaves) {
  const Ref<Module> net = custom("Net");
  const Tensor w = floats({1, 2});
  net->register_parameter("w", w);
  EXPECT_TRUE(requires_grad(w));
  EXPECT_THAT(
      message_of([&] { net->register_parameter("v", ops::mul(w, w)); }),
      HasSubstr("parameter 'v' must be a leaf, not the result of an operation; got f32[2] cpu:0"));
  EXPECT_THAT(
      message_of([&] { net->register_parameter("i", dlcore::testing::tensor<int64_t>({1}, {1})); }),
      HasSubstr("parameter 'i' must be floating; got i64[1] cpu:0"));
}

TEST(Module, ACallbackModuleComputesWithItsParametersAndGetsGradients) {
  const auto scale = make_ref<CallbackModule>("Scale", [](Module& self, const Arguments& x) {
    return ops::mul(x[0], self.parameter_at("factor"));
  });
  const Tensor factor = floats({3, 5});
  scale->register_parameter("factor", factor);
  auto net = make_ref<Sequential>();
  net->append("scale", scale);
  const Tensor y = (*net)(floats({1, 2}));
  EXPECT_THAT(floats_of(y), ElementsAre(3, 10));
  backward({ops::sum(y)}, {Tensor()}, false, false);
  EXPECT_THAT(floats_of(grad(factor)), ElementsAre(1, 2));
  net->zero_grad(false);
  EXPECT_THAT(floats_of(grad(factor)), ElementsAre(0, 0));
  net->zero_grad();
  EXPECT_FALSE(grad(factor).defined());
  net->requires_grad_(false);
  EXPECT_FALSE(requires_grad(factor));
}

TEST(Module, AnErrorNamesThePathToTheLayer) {
  auto net = make_ref<Sequential>();
  net->append("body", perceptron());
  const std::string message = message_of([&] { (*net)(floats({1, 2, 3}, {1, 3})); });
  EXPECT_THAT(message, HasSubstr("; in 'fc1' of Sequential; in 'body' of Sequential"));
  EXPECT_THAT(message, HasSubstr("f32[3,4] cpu:0"));
}

TEST(Module, CountsItsInputs) {
  const std::vector<Tensor> two{floats({1}), floats({2})};
  EXPECT_EQ(message_of([&] { ReLU()(two); }), "ReLU: takes 1 input; got 2");
  EXPECT_EQ(message_of([&] { MSELoss()(two[0]); }), "MSELoss: takes 2 inputs; got 1");
}

// The text was printed by PyTorch 2.15.
TEST(Module, PrintsAsPyTorchDoes) {
  auto inner = make_ref<Sequential>();
  inner->append(make_ref<ReLU>());
  inner->append(make_ref<Sigmoid>());
  inner->append(make_ref<Tanh>());
  inner->append(make_ref<Softmax>(1));
  inner->append(make_ref<LogSoftmax>(-1));
  inner->append(make_ref<Identity>());
  inner->append(make_ref<Dropout>(0.25));
  inner->append(make_ref<MSELoss>());
  inner->append(make_ref<BCELoss>());
  inner->append(make_ref<CrossEntropyLoss>());
  auto net = make_ref<Sequential>();
  net->append("flatten", make_ref<Flatten>());
  net->append("fc1", make_ref<Linear>(4, 3, false));
  net->append("a", inner);
  EXPECT_EQ(net->to_string(), R"(Sequential(
  (flatten): Flatten(start_dim=1, end_dim=-1)
  (fc1): Linear(in_features=4, out_features=3, bias=False)
  (a): Sequential(
    (0): ReLU()
    (1): Sigmoid()
    (2): Tanh()
    (3): Softmax(dim=1)
    (4): LogSoftmax(dim=-1)
    (5): Identity()
    (6): Dropout(p=0.25, inplace=False)
    (7): MSELoss()
    (8): BCELoss()
    (9): CrossEntropyLoss()
  )
))");
  EXPECT_EQ(Sequential().to_string(), "Sequential()");
}

TEST(Module, LoadsItsOwnStateIntoAnother) {
  const auto from = perceptron();
  const auto into = perceptron();
  into->load_state_dict(*from->state_dict());
  const auto a = from->named_parameters(), b = into->named_parameters();
  for (size_t i = 0; i < a.size(); ++i) {
    EXPECT_EQ(floats_of(a[i].tensor), floats_of(b[i].tensor));
    EXPECT_FALSE(a[i].tensor.is_same(b[i].tensor));
    EXPECT_TRUE(requires_grad(b[i].tensor));
  }
}

TEST(Module, NamesEveryMismatchOfAStateAndChangesNothing) {
  const auto net = perceptron();
  const std::vector<float> before = floats_of(net->parameter_at("fc1.weight"));
  StateDict state;
  state.set("fc1.weight", ops::zeros_like(net->parameter_at("fc1.weight")));
  state.set("fc1.bias", floats({1, 2}));
  state.set("extra", floats({1}));
  EXPECT_EQ(message_of([&] { net->load_state_dict(state); }),
            "load_state_dict: Sequential does not fit: missing keys: 'fc2.weight'; unexpected "
            "keys: 'extra'; size mismatch: 'fc1.bias' is f32[3] cpu:0, the state dict has f32[2] "
            "cpu:0");
  EXPECT_THAT(message_of([&] { net->load_state_dict(state, false); }),
              HasSubstr("does not fit: size mismatch"));
  EXPECT_EQ(floats_of(net->parameter_at("fc1.weight")), before);
  state.set("fc1.bias", floats({1, 2, 3}));
  net->load_state_dict(state, false);
  EXPECT_THAT(floats_of(net->parameter_at("fc1.bias")), ElementsAre(1, 2, 3));
}

TEST(Module, TheStateSharesMemoryAndHoldsPersistentBuffersOnly) {
  const Ref<Module> net = custom("Net");
  const Tensor w = floats({1, 2});
  net->register_parameter("w", w);
  net->register_buffer("mean", floats({3}));
  net->register_buffer("scratch", floats({4}), false);
  const auto state = net->state_dict();
  EXPECT_THAT(names(state->entries()), ElementsAre("w", "mean"));
  EXPECT_EQ(state->find("w")->data(), w.data());
  EXPECT_FALSE(requires_grad(*state->find("w")));
  EXPECT_THAT(names(net->named_buffers()), ElementsAre("mean", "scratch"));
}

TEST(Module, ChangesDtypeAndKeepsItsTensors) {
  const auto net = perceptron();
  const Tensor w = net->parameter_at("fc1.weight");
  const std::vector<float> before = floats_of(w);
  set_grad(w, ops::ones_like(w));
  net->to(DType::kF64, std::nullopt);
  EXPECT_TRUE(net->parameter_at("fc1.weight").is_same(w));
  EXPECT_EQ(w.dtype(), DType::kF64);
  EXPECT_EQ(grad(w).dtype(), DType::kF64);
  EXPECT_TRUE(requires_grad(w));
  EXPECT_THAT(dlcore::testing::values<double>(w), ::testing::ElementsAreArray(before));
  const Tensor y = (*net)(dlcore::testing::tensor<double>({1, 2, 3, 4}, {1, 4}));
  net->zero_grad();
  backward({ops::sum(y)}, {Tensor()}, false, false);
  EXPECT_EQ(grad(w).dtype(), DType::kF64);
  EXPECT_THAT(message_of([&] { net->to(DType::kI64, std::nullopt); }),
              HasSubstr("dtype (i64) must be floating"));
}

TEST(Module, ADeepTreeNeitherOverflowsNorHangs) {
  auto top = make_ref<Sequential>();
  Ref<Sequential> bottom = top;
  for (int i = 0; i < 100000; ++i) {
    auto next = make_ref<Sequential>();
    bottom->append(next);
    bottom = next;
  }
  EXPECT_THAT(message_of([&] { (*top)(floats({1})); }), HasSubstr("nested more than 1000 deep"));
  EXPECT_THAT(message_of([&] { top->parameters(); }), HasSubstr("nested more than 1000 deep"));
  top = nullptr;  // dies level by level
}

TEST(Module, AnExponentialTreeIsRefused) {
  auto top = make_ref<Sequential>();
  for (int i = 0; i < 40; ++i) {
    auto twice = make_ref<Sequential>();
    twice->append(top);
    twice->append(top);
    top = twice;
  }
  EXPECT_EQ(top->named_modules().size(), 41U);
  EXPECT_THAT(message_of([&] { top->state_dict(); }), HasSubstr("more than 1000000 modules"));
  EXPECT_THAT(message_of([&] { top->to_string(); }), HasSubstr("more than 1000000 modules"));
}

TEST(Sequential, IsIndexedFromBothEnds) {
  const auto net = perceptron();
  EXPECT_EQ(net->at(1)->type_name(), "Linear");
  EXPECT_EQ(net->at(-2)->type_name(), "ReLU");
  EXPECT_EQ(message_of([&] { net->at(4); }), "sequential_at: index (4) must be in [-4, 4)");
  EXPECT_THROW(net->at(-5), Error);
}

}  // namespace
}  // namespace dlcore::nn
