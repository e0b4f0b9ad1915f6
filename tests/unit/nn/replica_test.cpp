// Copies of modules with other tensors.
#include "../support/tensors.h"
#include "autograd/autograd.h"
#include "nn/callback_module.h"
#include "nn/layers/activations.h"
#include "nn/layers/dropout.h"
#include "nn/layers/linear.h"
#include "nn/layers/shape.h"
#include "nn/losses.h"
#include "nn/sequential.h"
#include "ops/arithmetic/arithmetic.h"
#include "ops/create/create.h"

namespace dlcore::nn {
namespace {

using dlcore::testing::floats;
using dlcore::testing::floats_of;
using ::testing::ElementsAre;

std::vector<Ref<Module>> layers() {
  auto net = make_ref<Sequential>();
  net->append("a", make_ref<Linear>(3, 3));
  net->append("b", make_ref<ReLU>());
  return {make_ref<Linear>(3, 2),
          make_ref<Linear>(3, 2, false),
          make_ref<ReLU>(),
          make_ref<Sigmoid>(),
          make_ref<Tanh>(),
          make_ref<Softmax>(-1),
          make_ref<LogSoftmax>(0),
          make_ref<Dropout>(1),
          make_ref<Flatten>(0),
          make_ref<Identity>(),
          net};
}

TEST(Replica, EveryLayerComputesAsItsOriginal) {
  const Tensor x = floats({1, -2, 3, 0.5, 2, -1}, {2, 3});
  for (const Ref<Module>& layer : layers()) {
    const Ref<Module> replica = layer->with_tensors({});
    EXPECT_NE(replica, layer);
    EXPECT_EQ(replica->to_string(), layer->to_string());
    EXPECT_EQ(floats_of((*replica)(x)), floats_of((*layer)(x))) << layer->type_name();
  }
}

TEST(Replica, ComputesWithTheTensorsItIsGiven) {
  const auto linear = make_ref<Linear>(2, 1);
  const Ref<Module> replica = linear->with_tensors(
      {{linear->weight().impl(), floats({2, -3}, {1, 2})}, {linear->bias().impl(), floats({10})}});
  EXPECT_THAT(floats_of((*replica)(floats({1, 1}))), ElementsAre(9));
  EXPECT_FALSE(linear->weight().is_same(replica->parameter_at("weight")));
}

TEST(Replica, WeightsOfLossesAreReplacedToo) {
  const Tensor weight = floats({1, 1}), pos_weight = floats({1, 1}), twice = floats({2, 2});
  const Tensor x = floats({0.25, 0.75}), y = floats({0, 1});
  const Tensor scores = floats({1, 2, 3, 4}, {2, 2}),
               classes = dlcore::testing::tensor<int64_t>({0, 1}, {2});
  const auto sum = ops::Reduction::kSum;
  const std::vector<std::pair<Ref<Module>, std::vector<Tensor>>> losses = {
      {make_ref<MSELoss>(sum), {x, y}},
      {make_ref<BCELoss>(sum, weight), {x, y}},
      {make_ref<BCEWithLogitsLoss>(sum, weight, pos_weight), {x, y}},
      {make_ref<CrossEntropyLoss>(sum, weight), {scores, classes}},
      {make_ref<NLLLoss>(sum, weight), {scores, classes}}};
  for (const auto& [loss, inputs] : losses) {
    const float before = floats_of((*loss)(inputs))[0];
    EXPECT_EQ(floats_of((*loss->with_tensors({}))(inputs))[0], before) << loss->type_name();
    const float expected = loss->named_buffers().empty() ? before : 2 * before;
    const Ref<Module> replica = loss->with_tensors({{weight.impl(), twice}});
    EXPECT_FLOAT_EQ(floats_of((*replica)(inputs))[0], expected) << loss->type_name();
  }
}

TEST(Replica, ModulesAtSeveralPlacesStayOne) {
  const auto shared = make_ref<ReLU>();
  const auto net = make_ref<Sequential>();
  net->append("a", shared);
  net->append("b", shared);
  const Ref<Module> replica = net->with_tensors({});
  EXPECT_EQ(replica->module_at("a"), replica->module_at("b"));
  EXPECT_NE(replica->module_at("a"), Ref<Module>(shared));
}

TEST(Replica, ATreeIsForAnyThreadUnlessAModuleIsNot) {
  const auto own =
      make_ref<CallbackModule>("Own", [](Module&, const Arguments& x) { return x[0]; });
  const auto net = make_ref<Sequential>();
  net->append(make_ref<ReLU>());
  EXPECT_TRUE(net->any_thread());
  net->append(own);
  EXPECT_FALSE(net->any_thread());
  own->allow_any_thread(true);
  EXPECT_TRUE(net->any_thread());
  EXPECT_TRUE(net->with_tensors({})->any_thread());
}

}  // namespace
}  // namespace dlcore::nn
