#include <cmath>
#include <functional>
#include <stdexcept>

#include "counted_test.h"

namespace {

namespace optim = dl::optim;

class CppScheduler : public CountedTest {};

optim::SGD sgd_of_rate(double lr) {
  return optim::SGD(dl::TensorList{dl::tensor({1.f}, dl::requires_grad())},
                    optim::SGDOptions().lr(lr));
}

// That the rate at each epoch from 0 on is the first one times PyTorch's closed form.
void expect_factors(const optim::SGD& sgd, optim::LRScheduler scheduler,
                    const std::function<double(int64_t)>& factor) {
  for (int64_t epoch = 0; epoch < 9; ++epoch, scheduler.step()) {
    EXPECT_EQ(scheduler.last_epoch(), epoch);
    EXPECT_NEAR(sgd.lr(), 0.8 * factor(epoch), 1e-12) << "epoch " << epoch;
    EXPECT_EQ(scheduler.last_lr(), sgd.lr());
  }
}

TEST_F(CppScheduler, Step) {
  auto sgd = sgd_of_rate(0.8);
  expect_factors(sgd, optim::StepLR(sgd, 3),
                 [](int64_t epoch) { return std::pow(0.1, static_cast<double>(epoch / 3)); });
}

TEST_F(CppScheduler, MultiStep) {
  auto sgd = sgd_of_rate(0.8);
  expect_factors(sgd, optim::MultiStepLR(sgd, {2, 5}, 0.5),
                 [](int64_t epoch) { return (epoch < 2 ? 1 : 0.5) * (epoch < 5 ? 1 : 0.5); });
}

TEST_F(CppScheduler, Exponential) {
  auto sgd = sgd_of_rate(0.8);
  expect_factors(sgd, optim::ExponentialLR(sgd, 0.9),
                 [](int64_t epoch) { return std::pow(0.9, static_cast<double>(epoch)); });
}

TEST_F(CppScheduler, CosineAnnealing) {
  auto sgd = sgd_of_rate(0.8);
  expect_factors(sgd, optim::CosineAnnealingLR(sgd, 4, 0.08), [](int64_t epoch) {
    return 0.1 + 0.45 * (1 + std::cos(std::acos(-1.0) * static_cast<double>(epoch) / 4));
  });
}

TEST_F(CppScheduler, Linear) {
  auto sgd = sgd_of_rate(0.8);
  expect_factors(sgd, optim::LinearLR(sgd), [](int64_t epoch) {
    return 1.0 / 3 + 2.0 / 3 * static_cast<double>(epoch < 5 ? epoch : 5) / 5;
  });
}

TEST_F(CppScheduler, ALambdaOfTheEpoch) {
  auto sgd = sgd_of_rate(0.8);
  const auto factor = [](int64_t epoch) { return 1 / (1 + 0.5 * static_cast<double>(epoch)); };
  expect_factors(sgd, optim::LambdaLR(sgd, factor), factor);
}

TEST_F(CppScheduler, ALambdaOfTheEpochAndTheGroup) {
  auto sgd = sgd_of_rate(0.8);
  const auto y = dl::tensor({1.f}, dl::requires_grad());
  sgd.add_param_group({y}, optim::SGDOptions().lr(2));
  optim::LambdaLR scheduler(sgd, [](int64_t epoch, int64_t group) {
    return group == 0 ? 1.0 : std::pow(0.5, static_cast<double>(epoch));
  });
  scheduler.step();
  scheduler.step();
  EXPECT_EQ(scheduler.last_lr(0), 0.8);
  EXPECT_EQ(scheduler.last_lr(1), 0.5);
  EXPECT_EQ(sgd.get(1, "lr"), 0.5);
  message_of(dl::Code::kIndex, [&] { (void)scheduler.last_lr(2); });
}

TEST_F(CppScheduler, ALambdaLivesAsLongAsItsScheduler) {
  auto sgd = sgd_of_rate(0.8);
  const auto owned = std::make_shared<double>(0.5);
  {
    optim::LambdaLR scheduler(sgd, [owned](int64_t) { return *owned; });
    const optim::LambdaLR copy = scheduler;
    EXPECT_EQ(owned.use_count(), 2);
    scheduler.step();
    EXPECT_EQ(copy.last_epoch(), 1);
  }
  EXPECT_EQ(owned.use_count(), 1);
  EXPECT_EQ(sgd.lr(), 0.4);
}

TEST_F(CppScheduler, WhatALambdaThrowsComesOutAndChangesNothing) {
  auto sgd = sgd_of_rate(0.8);
  const auto owned = std::make_shared<int64_t>(1);
  const auto broken = [owned](int64_t epoch) {
    if (epoch == *owned) throw std::underflow_error("epoch");
    return 0.5;
  };
  {
    optim::LambdaLR scheduler(sgd, broken);
    EXPECT_THROW(scheduler.step(), std::underflow_error);
    EXPECT_EQ(scheduler.last_epoch(), 0);
  }
  *owned = 0;
  EXPECT_THROW(optim::LambdaLR(sgd, broken), std::underflow_error);
  EXPECT_EQ(owned.use_count(), 2);  // that of `broken`
}

TEST_F(CppScheduler, KeepsItsOptimizer) {
  optim::ExponentialLR scheduler(sgd_of_rate(4), 0.5);
  scheduler.step();
  EXPECT_EQ(scheduler.last_lr(), 2);
}

TEST_F(CppScheduler, ReducesOnAPlateau) {
  auto sgd = sgd_of_rate(0.8);
  optim::ReduceLROnPlateau scheduler(
      sgd, optim::ReduceLROnPlateauOptions().factor(0.5).patience(1).min_lr(0.3));
  const Values metrics{3, 2, 2, 2, 1, 1, 1, 1, 1},
      rates{0.8, 0.8, 0.8, 0.4, 0.4, 0.4, 0.3, 0.3, 0.3};
  for (size_t i = 0; i < metrics.size(); ++i) {
    scheduler.step(dl::tensor(metrics[i]));
    EXPECT_EQ(sgd.lr(), rates[i]) << "step " << i;
  }
  EXPECT_EQ(scheduler.last_epoch(), 9);
}

TEST_F(CppScheduler, PlateausOfWhatGrowsArePossible) {
  auto sgd = sgd_of_rate(0.8);
  optim::ReduceLROnPlateau scheduler(
      sgd, optim::ReduceLROnPlateauOptions().maximize(true).patience(0).factor(0.25));
  scheduler.step(1);
  scheduler.step(2);
  EXPECT_EQ(sgd.lr(), 0.8);
  scheduler.step(1.5);
  EXPECT_EQ(sgd.lr(), 0.2);
}

TEST_F(CppScheduler, ItsStateGoesToAnother) {
  auto sgd = sgd_of_rate(0.8);
  optim::StepLR first(sgd, 2, 0.5);
  for (int i = 0; i < 3; ++i) first.step();
  auto other = sgd_of_rate(0.8);
  optim::StepLR second(other, 7);
  second.load_state_dict(first.state_dict());
  other.load_state_dict(sgd.state_dict());
  second.step();
  EXPECT_EQ(second.last_epoch(), 4);
  EXPECT_EQ(other.lr(), 0.2);
}

TEST_F(CppScheduler, RefusesBadOptions) {
  auto sgd = sgd_of_rate(0.8);
  EXPECT_EQ(message_of(dl::Code::kInvalidArgument, [&] { optim::StepLR(sgd, 0); }).find("step_lr"),
            0u);
  message_of(dl::Code::kInvalidArgument, [&] { optim::LinearLR(sgd, 0); });
}

}  // namespace
