#include "optim/scheduler.h"

#include <cmath>

#include "../support/tensors.h"
#include "autograd/autograd.h"
#include "optim/lr_schedules.h"
#include "optim/plateau.h"
#include "optim/sgd.h"

namespace dlcore::optim {
namespace {

using dlcore::testing::message_of;
using dlcore::testing::near;
using ::testing::HasSubstr;

using Rates = std::vector<std::vector<double>>;  // of each group, the rate of each epoch
using Schedulers = std::vector<Ref<Scheduler>>;

Tensor parameter() {
  const Tensor x = dlcore::testing::floats({0});
  set_requires_grad(x, true);
  return x;
}

// Two groups with the rates 0.1 and 0.02.
Ref<SGD> two_groups() {
  auto sgd = make_ref<SGD>(std::vector<Tensor>{parameter()}, SGDOptions{0.1});
  sgd->add_group({parameter()}, {0.02});
  return sgd;
}

double two_lambdas(int64_t epoch, int group) {
  const auto e = static_cast<double>(epoch);
  return group == 0 ? std::pow(0.95, e) : 1 / (1 + e);
}

template <class Step>
Rates rates_of(const Ref<Optimizer>& optimizer, size_t epochs, Step step) {
  Rates rates(2);
  for (size_t epoch = 0; epoch < epochs; ++epoch) {
    for (int group = 0; group < 2; ++group) {
      rates[static_cast<size_t>(group)].push_back(optimizer->get(group, "lr"));
    }
    step(epoch);
  }
  return rates;
}

struct ScheduleCase {
  const char* name;
  Schedulers (*make)(const Ref<Optimizer>&);
  Rates want;
};
void PrintTo(const ScheduleCase& c, std::ostream* out) { *out << c.name; }

// Computed by PyTorch 2.15.
const ScheduleCase kSchedules[] = {
    {"StepLR",
     [](const Ref<Optimizer>& o) { return Schedulers{make_ref<StepLR>(o, 3, 0.3)}; },
     {{0.1, 0.1, 0.1, 0.03, 0.03, 0.03, 0.009, 0.009, 0.009},
      {0.02, 0.02, 0.02, 0.006, 0.006, 0.006, 0.0018, 0.0018, 0.0018}}},
    {"MultiStepLR",
     [](const Ref<Optimizer>& o) {
       return Schedulers{make_ref<MultiStepLR>(o, std::vector<int64_t>{2, 5, 5}, 0.3)};
     },
     {{0.1, 0.1, 0.03, 0.03, 0.03, 0.0026999999999999997, 0.0026999999999999997,
       0.0026999999999999997, 0.0026999999999999997},
      {0.02, 0.02, 0.006, 0.006, 0.006, 0.00054, 0.00054, 0.00054, 0.00054}}},
    {"MultiStepLRAtZero",
     [](const Ref<Optimizer>& o) {
       return Schedulers{make_ref<MultiStepLR>(o, std::vector<int64_t>{0, 4})};
     },
     {{0.010000000000000002, 0.010000000000000002, 0.010000000000000002, 0.010000000000000002,
       0.0010000000000000002, 0.0010000000000000002, 0.0010000000000000002, 0.0010000000000000002,
       0.0010000000000000002},
      {0.002, 0.002, 0.002, 0.002, 0.0002, 0.0002, 0.0002, 0.0002, 0.0002}}},
    {"ExponentialLR",
     [](const Ref<Optimizer>& o) { return Schedulers{make_ref<ExponentialLR>(o, 0.9)}; },
     {{0.1, 0.09000000000000001, 0.08100000000000002, 0.07290000000000002, 0.06561000000000002,
       0.05904900000000002, 0.05314410000000002, 0.04782969000000002, 0.043046721000000024},
      {0.02, 0.018000000000000002, 0.016200000000000003, 0.014580000000000003, 0.013122000000000003,
       0.011809800000000004, 0.010628820000000004, 0.009565938000000005, 0.008609344200000004}}},
    {"CosineAnnealingLR",
     [](const Ref<Optimizer>& o) { return Schedulers{make_ref<CosineAnnealingLR>(o, 4, 0.01)}; },
     {{0.1, 0.08681980515339464, 0.05500000000000001, 0.023180194846605363, 0.01,
       0.023180194846605363, 0.05500000000000002, 0.08681980515339469, 0.10000000000000006},
      {0.02, 0.01853553390593274, 0.015, 0.011464466094067262, 0.01, 0.011464466094067262, 0.015,
       0.01853553390593274, 0.02}}},
    {"LinearLR",
     [](const Ref<Optimizer>& o) { return Schedulers{make_ref<LinearLR>(o)}; },
     {{0.03333333333333333, 0.04666666666666667, 0.060000000000000005, 0.07333333333333335,
       0.08666666666666668, 0.1, 0.1, 0.1, 0.1},
      {0.006666666666666666, 0.009333333333333334, 0.012000000000000002, 0.01466666666666667,
       0.01733333333333334, 0.020000000000000004, 0.020000000000000004, 0.020000000000000004,
       0.020000000000000004}}},
    {"LinearLRDown",
     [](const Ref<Optimizer>& o) { return Schedulers{make_ref<LinearLR>(o, 0.7, 0.1, 4)}; },
     {{0.06999999999999999, 0.05499999999999999, 0.039999999999999994, 0.024999999999999994,
       0.009999999999999998, 0.009999999999999998, 0.009999999999999998, 0.009999999999999998,
       0.009999999999999998},
      {0.013999999999999999, 0.011, 0.008, 0.005, 0.002, 0.002, 0.002, 0.002, 0.002}}},
    {"LambdaLR",
     [](const Ref<Optimizer>& o) { return Schedulers{make_ref<LambdaLR>(o, two_lambdas)}; },
     {{0.1, 0.095, 0.09025, 0.0857375, 0.081450625, 0.07737809374999999, 0.07350918906249998,
       0.06983372960937498, 0.06634204312890622},
      {0.02, 0.01, 0.006666666666666666, 0.005, 0.004, 0.003333333333333333, 0.002857142857142857,
       0.0025, 0.0022222222222222222}}},
    {"WarmUpThenCosine",
     [](const Ref<Optimizer>& o) {
       return Schedulers{make_ref<LinearLR>(o, 0.1, 1, 3), make_ref<CosineAnnealingLR>(o, 6)};
     },
     {{0.010000000000000002, 0.03732050807568878, 0.052500000000000005, 0.05, 0.025000000000000012,
       0.006698729810778065, 0.0, 0.006698729810778065, 0.025},
      {0.002, 0.007464101615137754, 0.010499999999999999, 0.009999999999999998,
       0.005000000000000002, 0.0013397459621556128, 0.0, 0.001339745962155613, 0.005}}},
};

class Schedules : public ::testing::TestWithParam<ScheduleCase> {};

TEST_P(Schedules, AreThoseOfPyTorch) {
  const ScheduleCase& c = GetParam();
  const Ref<SGD> sgd = two_groups();
  const Schedulers schedulers = c.make(sgd);
  const Rates got = rates_of(sgd, c.want[0].size(), [&](size_t) {
    for (const auto& scheduler : schedulers) scheduler->step();
  });
  for (size_t group = 0; group < 2; ++group) {
    EXPECT_THAT(got[group], near(c.want[group], 1e-16)) << "group " << group;
  }
}

TEST_P(Schedules, GoOnFromTheirState) {
  const ScheduleCase& c = GetParam();
  const Ref<SGD> sgd = two_groups(), resumed = two_groups();
  const Schedulers first = c.make(sgd), second = c.make(resumed);
  const auto step = [](const Schedulers& all) {
    for (const auto& scheduler : all) scheduler->step();
  };
  for (int i = 0; i < 3; ++i) step(first);
  resumed->load_state_dict(*sgd->state_dict());
  for (size_t i = 0; i < first.size(); ++i) second[i]->load_state_dict(*first[i]->state_dict());
  EXPECT_EQ(second[0]->last_epoch(), 3);
  EXPECT_EQ(rates_of(resumed, 5, [&](size_t) { step(second); }),
            rates_of(sgd, 5, [&](size_t) { step(first); }));
}
INSTANTIATE_TEST_SUITE_P(, Schedules, ::testing::ValuesIn(kSchedules),
                         [](const auto& test) { return test.param.name; });

struct PlateauCase {
  const char* name;
  PlateauOptions options;
  double sign;
  Rates want;
};
void PrintTo(const PlateauCase& c, std::ostream* out) { *out << c.name; }

// Computed by PyTorch 2.15.
const PlateauCase kPlateaus[] = {
    {"MinRelative",
     {false, 0.3, 1},
     1,
     {{0.1, 0.1, 0.1, 0.1, 0.03, 0.03, 0.009, 0.009, 0.009, 0.0026999999999999997},
      {0.02, 0.02, 0.02, 0.02, 0.006, 0.006, 0.0018, 0.0018, 0.0018, 0.00054}}},
    {"CooldownAndFloor",
     {false, 0.3, 0, 1e-4, false, 1, 0.004},
     1,
     {{0.1, 0.1, 0.1, 0.03, 0.03, 0.009, 0.009, 0.009, 0.004, 0.004},
      {0.02, 0.02, 0.02, 0.006, 0.006, 0.004, 0.004, 0.004, 0.004, 0.004}}},
    {"MaxAbsolute",
     {true, 0.1, 1, 0.05, true},
     -1,
     {{0.1, 0.1, 0.1, 0.1, 0.010000000000000002, 0.010000000000000002, 0.0010000000000000002,
       0.0010000000000000002, 0.0010000000000000002, 0.00010000000000000003},
      {0.02, 0.02, 0.02, 0.02, 0.002, 0.002, 0.0002, 0.0002, 0.0002, 2e-05}}},
    {"MinAbsolute",
     {false, 0.5, 1, 0.05, true},
     1,
     {{0.1, 0.1, 0.1, 0.1, 0.05, 0.05, 0.025, 0.025, 0.025, 0.0125},
      {0.02, 0.02, 0.02, 0.02, 0.01, 0.01, 0.005, 0.005, 0.005, 0.0025}}},
    {"MaxRelative",
     {true, 0.5, 1, 0.05},
     1,
     {{0.1, 0.1, 0.1, 0.05, 0.05, 0.025, 0.025, 0.0125, 0.0125, 0.00625},
      {0.02, 0.02, 0.02, 0.01, 0.01, 0.005, 0.005, 0.0025, 0.0025, 0.00125}}},
};

const double kMetrics[] = {1.0, 0.9, 0.91, 0.92, 0.9, 0.9, 0.5, 0.6, 0.6, 0.6};

class Plateau : public ::testing::TestWithParam<PlateauCase> {};

TEST_P(Plateau, IsThatOfPyTorch) {
  const PlateauCase& c = GetParam();
  const Ref<SGD> sgd = two_groups();
  const auto scheduler = make_ref<ReduceLROnPlateau>(sgd, c.options);
  const Rates got = rates_of(sgd, std::size(kMetrics),
                             [&](size_t epoch) { scheduler->step(c.sign * kMetrics[epoch]); });
  for (size_t group = 0; group < 2; ++group) {
    EXPECT_THAT(got[group], near(c.want[group], 1e-16)) << "group " << group;
  }
}

TEST_P(Plateau, GoesOnFromItsState) {
  const PlateauCase& c = GetParam();
  const Ref<SGD> sgd = two_groups(), resumed = two_groups();
  const auto first = make_ref<ReduceLROnPlateau>(sgd, c.options);
  const auto second = make_ref<ReduceLROnPlateau>(resumed);
  for (int i = 0; i < 4; ++i) first->step(c.sign * kMetrics[i]);
  resumed->load_state_dict(*sgd->state_dict());
  second->load_state_dict(*first->state_dict());
  EXPECT_EQ(rates_of(resumed, 6, [&](size_t i) { second->step(c.sign * kMetrics[i + 4]); }),
            rates_of(sgd, 6, [&](size_t i) { first->step(c.sign * kMetrics[i + 4]); }));
}
INSTANTIATE_TEST_SUITE_P(, Plateau, ::testing::ValuesIn(kPlateaus),
                         [](const auto& test) { return test.param.name; });

TEST(Scheduler, KeepsTheRatesOfTheLastStep) {
  const Ref<SGD> sgd = two_groups();
  ExponentialLR scheduler(sgd, 0.5);
  sgd->set(0, "lr", 7);
  EXPECT_EQ(scheduler.last_lr(0), 0.1);
  scheduler.step();
  EXPECT_EQ(scheduler.last_lr(0), 3.5);
  EXPECT_THAT(message_of([&] { scheduler.last_lr(2); }), HasSubstr("group (2) must be in [0, 2)"));
}

TEST(Scheduler, MakesTheInitialRateASettingOfTheOptimizer) {
  const Ref<SGD> sgd = two_groups();
  EXPECT_THAT(message_of([&] { sgd->get(0, "initial_lr"); }), HasSubstr("has no 'initial_lr' yet"));
  EXPECT_EQ(sgd->state_dict()->metadata.count("group.0.initial_lr"), 0u);
  const LinearLR scheduler(sgd, 0.5);
  EXPECT_EQ(sgd->get(0, "initial_lr"), 0.1);
  EXPECT_THAT(sgd->to_string(), HasSubstr("    initial_lr: 0.1\n    lr: 0.05\n"));
}

TEST(Scheduler, ChangesNothingWhenItsFunctionFails) {
  const Ref<SGD> sgd = two_groups();
  LambdaLR scheduler(sgd, [](int64_t epoch, int group) -> double {
    DL_CHECK(epoch == 0 || group == 0, Code::kCallback, "no factor");
    return 1.0 / static_cast<double>(1 + epoch);
  });
  EXPECT_EQ(message_of([&] { scheduler.step(); }), "no factor");
  EXPECT_EQ(sgd->get(0, "lr"), 0.1);
  EXPECT_EQ(scheduler.last_epoch(), 0);
}

TEST(Scheduler, RefusesNegativeRates) {
  const Ref<SGD> sgd = two_groups();
  EXPECT_THAT(message_of([&] { LambdaLR(sgd, [](int64_t, int) { return -1.0; }); }),
              HasSubstr("the learning rate of group 0 at epoch 0 must not be negative; got -0.1"));
  EXPECT_EQ(sgd->get(0, "lr"), 0.1);
}

TEST(Scheduler, RefusesWrongOptions) {
  const Ref<SGD> sgd = two_groups();
  EXPECT_THAT(message_of([&] { StepLR(sgd, 0); }), HasSubstr("step_size (0) must be at least 1"));
  EXPECT_THAT(message_of([&] { CosineAnnealingLR(sgd, -1); }), HasSubstr("t_max (-1)"));
  EXPECT_THAT(message_of([&] { LinearLR(sgd, 0); }), HasSubstr("start_factor (0)"));
  EXPECT_THAT(message_of([&] { LinearLR(sgd, 0.5, 2); }), HasSubstr("end_factor (2)"));
  EXPECT_THAT(message_of([&] {
                ReduceLROnPlateau(sgd, {false, 1});
              }),
              HasSubstr("factor (1) must be in [0, 1)"));
}

TEST(Scheduler, KnowsWhetherAStepNeedsAMetric) {
  const Ref<SGD> sgd = two_groups();
  EXPECT_THAT(message_of([&] { Ref<Scheduler>(make_ref<ReduceLROnPlateau>(sgd))->step(); }),
              HasSubstr("needs the metric"));
  EXPECT_THAT(message_of([&] { Ref<Scheduler>(make_ref<StepLR>(sgd, 1))->step(0.5); }),
              HasSubstr("takes none"));
}

TEST(Scheduler, FailsWhenGroupsWereAdded) {
  const Ref<SGD> sgd = two_groups();
  StepLR scheduler(sgd, 1);
  sgd->add_group({parameter()}, {});
  EXPECT_THAT(message_of([&] { scheduler.step(); }),
              HasSubstr("the optimizer has 3 groups, when the scheduler was made it had 2"));
}

TEST(Scheduler, LoadsNoStateThatIsNotItsOwn) {
  const Ref<SGD> sgd = two_groups();
  StepLR scheduler(sgd, 1);
  const auto state = scheduler.state_dict();
  const auto load = [&] { return message_of([&] { scheduler.load_state_dict(*state); }); };
  state->metadata["gamma"] = "x";
  state->metadata["last_epoch"] = "5";
  EXPECT_THAT(load(), HasSubstr("'gamma' is 'x', which is no value"));
  EXPECT_EQ(scheduler.last_epoch(), 0);
  state->metadata["gamma"] = "0.5";
  state->metadata["step_size"] = "1.5";
  EXPECT_THAT(load(), HasSubstr("'step_size' is '1.5'"));
  state->metadata.erase("step_size");
  EXPECT_THAT(load(), HasSubstr("has no 'step_size'"));
  state->metadata["last_lr.2"] = "1";
  EXPECT_THAT(load(), HasSubstr("more groups than 2"));
  EXPECT_THAT(message_of([&] { scheduler.load_state_dict(*ExponentialLR(sgd, 0.5).state_dict()); }),
              HasSubstr("StepLR: the state is that of a ExponentialLR"));
}

}  // namespace
}  // namespace dlcore::optim
