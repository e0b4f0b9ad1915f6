#include "plan/plan.h"

#include "../support/tensors.h"
#include "autograd/autograd.h"
#include "data/tensor_dataset.h"
#include "nn/layers/activations.h"
#include "nn/layers/dropout.h"
#include "nn/layers/linear.h"
#include "nn/sequential.h"
#include "ops/arithmetic/arithmetic.h"
#include "ops/copy/copy.h"
#include "ops/cross_entropy/cross_entropy.h"
#include "ops/index/index.h"
#include "ops/loss/loss.h"
#include "ops/random/random.h"
#include "ops/reduce/reduce.h"
#include "ops/unary/unary.h"
#include "optim/adam.h"
#include "optim/clip.h"
#include "optim/lr_schedules.h"
#include "optim/sgd.h"
#include "tensor/host_value.h"

namespace dlcore::plan {
namespace {

using dlcore::testing::floats;
using dlcore::testing::floats_of;
using dlcore::testing::message_of;
using dlcore::testing::tensor;
using Tensors = Plan::Tensors;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

// A step, and its first output.
Tensor run(Plan& plan, const Tensors& inputs) {
  plan.run(inputs);
  return plan.output(0);
}

Tensor noise(const Dims& shape, uint64_t seed) {
  Generator generator(seed);
  Tensor x = empty("test", shape, DType::kF32, kHost);
  ops::normal_(x, 0, 1, &generator);
  return x;
}

// A classifier 4-8-3 and what trains it; two of one seed are alike.
struct Training {
  explicit Training(bool adam = false) {
    manual_seed(3);
    net = make_ref<nn::Sequential>();
    net->append(make_ref<nn::Linear>(4, 8));
    net->append(make_ref<nn::ReLU>());
    net->append(make_ref<nn::Dropout>(0.25));
    net->append(make_ref<nn::Linear>(8, 3));
    if (adam) {
      optimizer = make_ref<optim::Adam>(net->parameters(), optim::AdamOptions());
    } else {
      optim::SGDOptions options;
      options.lr = 0.1;
      options.momentum = 0.9;
      optimizer = make_ref<optim::SGD>(net->parameters(), options);
    }
  }

  Tensors step(const Tensors& inputs) const {
    const Tensor loss = ops::cross_entropy((*net)({inputs[0]}), inputs[1]);
    optimizer->zero_grad();
    backward(loss);
    optim::clip_grad_norm_(net->parameters(), 0.5);
    optimizer->step();
    if (scheduler) scheduler->step();
    return {loss};
  }
  Plan::Step as_step() const {
    return [this](const Tensors& inputs) { return step(inputs); };
  }

  Ref<nn::Sequential> net;
  Ref<optim::Optimizer> optimizer;
  Ref<optim::Scheduler> scheduler;
};

Tensors batch(int64_t size, uint64_t seed) {
  std::vector<int64_t> labels;
  for (int64_t i = 0; i < size; ++i) labels.push_back((i * 7 + static_cast<int64_t>(seed)) % 3);
  return {noise({size, 4}, seed), tensor<int64_t>(labels, {size})};
}

std::vector<float> parameters_of(const Training& training) {
  std::vector<float> all;
  for (const Tensor& x : training.net->parameters()) {
    for (const float value : floats_of(x)) all.push_back(value);
  }
  return all;
}

// The losses of 12 steps, every third of them on a shorter batch.
template <class Step>
std::vector<float> train(const Step& step) {
  std::vector<float> losses;
  for (uint64_t i = 0; i < 12; ++i)
    losses.push_back(floats_of(step(batch(i % 3 == 2 ? 3 : 6, i)))[0]);
  return losses;
}

void expect_bits_of_eager(Training& eager, Training& planned) {
  manual_seed(11);
  const std::vector<float> expected =
      train([&](const Tensors& inputs) { return eager.step(inputs)[0]; });
  Plan plan(planned.as_step());
  manual_seed(11);
  EXPECT_EQ(train([&](const Tensors& inputs) { return run(plan, inputs); }), expected);
  EXPECT_EQ(parameters_of(planned), parameters_of(eager));
  EXPECT_EQ(plan.capture_count(), 2);
}

TEST(Plan, GivesTheBitsOfEagerSteps) {
  Training eager, planned;
  expect_bits_of_eager(eager, planned);
}

TEST(Plan, CountsAdamsSteps) {
  Training eager(true), planned(true);
  expect_bits_of_eager(eager, planned);
}

TEST(Plan, FollowsASchedulerInTheStep) {
  Training eager, planned;
  for (Training* each : {&eager, &planned}) {
    each->scheduler = make_ref<optim::StepLR>(each->optimizer, 2, 0.5);
  }
  expect_bits_of_eager(eager, planned);
  EXPECT_EQ(planned.scheduler->last_epoch(), 12);
}

TEST(Plan, FollowsARateThatIsSetOutside) {
  Training eager, planned;
  Plan plan(planned.as_step());
  for (uint64_t i = 0; i < 4; ++i) {
    for (Training* each : {&eager, &planned}) each->optimizer->set(0, "lr", 0.1 / double(i + 1));
    manual_seed(i);
    eager.step(batch(5, i));
    manual_seed(i);
    plan.run(batch(5, i));
  }
  EXPECT_EQ(parameters_of(planned), parameters_of(eager));
  EXPECT_EQ(plan.capture_count(), 1);
}

TEST(Plan, CapturesAnewForAnotherMode) {
  Training training;
  Plan forward([&](const Tensors& inputs) { return Tensors{(*training.net)({inputs[0]})}; });
  const Tensors inputs = batch(5, 1);
  forward.run(inputs);
  training.net->train(false);
  const Tensor expected = (*training.net)({inputs[0]});
  EXPECT_EQ(floats_of(run(forward, inputs)), floats_of(expected));
  EXPECT_EQ(floats_of(run(forward, inputs)), floats_of(expected));
  EXPECT_EQ(forward.capture_count(), 2);
  training.net->train();
  forward.run(inputs);
  EXPECT_EQ(forward.capture_count(), 2);
  const NoGrad no_grad;
  forward.run(inputs);
  EXPECT_EQ(forward.capture_count(), 3);
}

TEST(Plan, LeavesGradientsAsTheStepDoes) {
  const Tensor w = floats({2, 3});
  set_requires_grad(w, true);
  bool clear_after = false;
  const auto step = [&](const Tensors& inputs) {
    if (!clear_after) set_grad(w, Tensor());
    const Tensor y = ops::sum(ops::mul(w, inputs[0]));
    backward(y);
    if (clear_after) set_grad(w, Tensor());
    return Tensors{y};
  };
  Plan before(step);
  before.run({floats({1, 1})});
  set_grad(w, Tensor());
  before.run({floats({4, 5})});
  EXPECT_THAT(floats_of(grad(w)), ElementsAre(4, 5));
  clear_after = true;
  Plan after(step);
  set_grad(w, Tensor());
  after.run({floats({1, 1})});
  EXPECT_EQ(floats_of(run(after, {floats({4, 5})})), (std::vector<float>{23}));
  EXPECT_FALSE(grad(w).defined());
}

// As eager steps do: the first makes it, the others add to it; one that is cleared starts anew.
TEST(Plan, AddsUpAGradientThatTheStepDoesNotClear) {
  const Tensor w = floats({2, 3});
  set_requires_grad(w, true);
  Plan plan([&](const Tensors& inputs) {
    backward(ops::sum(ops::mul(w, inputs[0])));
    return Tensors{};
  });
  for (int i = 0; i < 2; ++i) {
    for (const float scale : {1, 10, 100}) plan.run({floats({4 * scale, 5 * scale})});
    EXPECT_THAT(floats_of(grad(w)), ElementsAre(444, 555));
    set_grad(w, Tensor());
  }
  set_grad(w, floats({1000, 1000}));
  plan.run({floats({1, 1})});
  EXPECT_THAT(floats_of(grad(w)), ElementsAre(1001, 1001));
}

TEST(Plan, FollowsParametersToOtherMemory) {
  Training training;
  Plan forward([&](const Tensors& inputs) {
    const NoGrad no_grad;
    return Tensors{ops::mul(training.net->parameters()[0], inputs[0])};
  });
  const Tensor two = floats({2}, {1});
  EXPECT_EQ(run(forward, {two}).dtype(), DType::kF32);
  training.net->to(DType::kF64, std::nullopt);
  EXPECT_EQ(run(forward, {two}).dtype(), DType::kF64);
}

TEST(Plan, SaysThatAnOptimizerHasGrown) {
  Training training;
  Plan plan(training.as_step());
  plan.run(batch(2, 1));
  const Tensor w = floats({1});
  set_requires_grad(w, true);
  static_cast<optim::SGD&>(*training.optimizer).add_group({w}, optim::SGDOptions());
  EXPECT_THAT(message_of([&] { plan.run(batch(2, 1)); }), HasSubstr("has got groups"));
}

TEST(Plan, RefusesWhatTheHostReads) {
  Plan item([](const Tensors& inputs) {
    host_value<float>("item", inputs[0]);
    return Tensors{};
  });
  EXPECT_THAT(message_of([&] { item.run({floats({1})}); }),
              HasSubstr("item cannot be part of a plan"));
  Plan where([](const Tensors& inputs) { return Tensors{ops::nonzero(inputs[0])}; });
  EXPECT_THAT(message_of([&] { where.run({floats({1})}); }), HasSubstr("nonzero"));
  const Tensors all = batch(4, 4);
  data::Loader loader(data::tensor_dataset(all), data::LoaderOptions());
  Plan next([&](const Tensors&) { return Tensors{(*loader.next())[0]}; });
  EXPECT_THAT(message_of([&] { next.run({}); }), HasSubstr("loader_next cannot be part of a plan"));
  // Nothing is recorded any more.
  EXPECT_EQ(host_value<float>("item", floats({1})), 1);
}

TEST(Plan, ChecksTheDataOfEachReplay) {
  Training training;
  Plan plan(training.as_step());
  plan.run(batch(2, 1));
  const std::vector<float> before = parameters_of(training);
  Tensors bad = batch(2, 1);
  bad[1] = tensor<int64_t>({1, 3}, {2});
  EXPECT_THAT(message_of([&] { plan.run(bad); }), HasSubstr("target[1] is 3"));
  EXPECT_EQ(parameters_of(training), before);
  plan.run(batch(2, 1));
  EXPECT_NE(parameters_of(training), before);

  Plan bce([](const Tensors& inputs) { return Tensors{ops::bce_loss(inputs[0], inputs[1])}; });
  bce.run({floats({0.5}), floats({1})});
  EXPECT_THAT(message_of([&] { bce.run({floats({1.5}), floats({1})}); }), HasSubstr("is 1.5"));
  EXPECT_NEAR(floats_of(run(bce, {floats({0.25}), floats({1})}))[0], 1.3862944, 1e-6);
}

TEST(Plan, KeepsConstantsAsTheyWere) {
  Plan plan([](const Tensors& inputs) {
    const Tensor weights = floats({10, 20});  // gone when the step is over
    ops::add_(weights, inputs[0]);
    return Tensors{ops::mul(weights, 2)};
  });
  EXPECT_THAT(floats_of(run(plan, {floats({1, 2})})), ElementsAre(22, 44));
  EXPECT_THAT(floats_of(run(plan, {floats({3, 4})})), ElementsAre(26, 48));
  EXPECT_THAT(plan.to_string(), HasSubstr("f32 2"));
}

TEST(Plan, GivesFreshOutputs) {
  Plan plan([](const Tensors& inputs) { return Tensors{ops::exp(inputs[0])}; });
  const Tensor first = run(plan, {floats({0})});
  plan.run({floats({1})});
  EXPECT_THAT(floats_of(first), ElementsAre(1));
  EXPECT_FALSE(requires_grad(first));
}

TEST(Plan, LivesOnAfterAStepThatFails) {
  bool fail_now = true;
  Plan plan([&](const Tensors& inputs) {
    Tensor y = ops::exp(inputs[0]);
    DL_CHECK(!fail_now, Code::kCallback, "no");
    return Tensors{y};
  });
  EXPECT_EQ(message_of([&] { plan.run({floats({0})}); }), "no");
  EXPECT_EQ(plan.capture_count(), 0);
  fail_now = false;
  plan.run({floats({0})});
  EXPECT_EQ(plan.capture_count(), 1);
}

TEST(Plan, DoesNotRunInItself) {
  Plan* self = nullptr;
  Plan plan([&](const Tensors& inputs) {
    self->run(inputs);
    return inputs;
  });
  self = &plan;
  EXPECT_NE(message_of([&] { plan.run({floats({0})}); }), "");
  Plan inner([](const Tensors& inputs) { return inputs; });
  Plan outer([&](const Tensors& inputs) {
    inner.run(inputs);
    return inputs;
  });
  EXPECT_THAT(message_of([&] { outer.run({floats({0})}); }), HasSubstr("another plan"));
  Plan loss([](const Tensors& inputs) { return Tensors{ops::sum(inputs[0])}; });
  data::Loader loader(data::tensor_dataset({floats({1, 2})}), data::LoaderOptions());
  EXPECT_THAT(message_of([&] {
                loss.run_over(loader, -1, [&](int64_t, double) {
                  loss.run({floats({0})});
                  return true;
                });
              }),
              HasSubstr("the plan is running already"));
}

TEST(Plan, SharesMemoryByLifetime) {
  Plan plan([](const Tensors& inputs) {
    Tensor x = inputs[0];
    for (int i = 0; i < 20; ++i) x = ops::mul(ops::exp(x), 0.1);
    return Tensors{x};
  });
  const NoGrad no_grad;
  const Tensor x = noise({1000}, 5);
  const std::vector<float> expected = floats_of(run(plan, {x}));
  EXPECT_EQ(floats_of(run(plan, {x})), expected);
  EXPECT_THAT(plan.to_string(),
              HasSubstr("40 steps; memory: 160000 bytes asked for, arena 12064, kept 4000"));
}

// A view that autograd keeps across a replay must notice that its memory has changed.
TEST(Plan, CountsAsAChangeInPlace) {
  const Tensor w = floats({2, 3}), x = floats({1, 1});
  Plan plan([&](const Tensors& inputs) {
    const NoGrad no_grad;
    ops::add_(w, inputs[0]);
    return Tensors{};
  });
  plan.run({x});
  set_requires_grad(x, true);
  const Tensor y = ops::sum(ops::mul(w, x));
  plan.run({x});
  EXPECT_THAT(message_of([&] { backward(y); }), HasSubstr("in-place"));
}

TEST(Plan, RunsOverALoader) {
  Training eager, planned;
  const Tensors all = batch(20, 4);
  data::LoaderOptions options;
  options.batch_size = 6;
  data::Loader loader(data::tensor_dataset(all), options);
  std::vector<double> expected;
  manual_seed(5);
  while (const auto fields = loader.next()) {
    expected.push_back(floats_of(eager.step({(*fields)[0], (*fields)[1]})[0])[0]);
  }
  Plan plan(planned.as_step());
  manual_seed(5);
  int64_t told = 0;
  EXPECT_EQ(plan.run_over(loader, -1, [&](int64_t steps, double) { return ++told == steps; }), 4);
  EXPECT_EQ(plan.losses(), expected);
  EXPECT_EQ(told, 4);
  EXPECT_EQ(plan.run_over(loader, 3, nullptr), 3);
  EXPECT_EQ(plan.run_over(loader, -1, [](int64_t, double) { return false; }), 1);
  EXPECT_EQ(plan.run_over(loader, -1, nullptr), 0);
  EXPECT_TRUE(plan.losses().empty());
}

}  // namespace
}  // namespace dlcore::plan
