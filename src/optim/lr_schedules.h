#pragma once

#include <functional>

#include "optim/scheduler.h"

namespace dlcore::optim {

// Schedulers whose rates follow from the epoch alone. All but LambdaLR compute the next rate from
// the present one, by PyTorch's recursive formulas: several of them work on one optimizer, and
// what else changes a rate is kept.
class LRSchedule : public Scheduler {
 public:
  void advance() override;

 protected:
  using Scheduler::Scheduler;
  // To be called when the scheduler is made. The base rates are those of the groups when the first
  // scheduler of the optimizer was made ("initial_lr").
  void start();

  // The rate of epoch 0, and of a later one, of a group whose rate is `lr`.
  virtual double first_lr(int group, double lr);
  virtual double next_lr(int64_t epoch, int group, double lr) = 0;

  Fields fields() override;
  double base_lr(int group) const { return base_lrs_[static_cast<size_t>(group)]; }

 private:
  std::vector<double> base_lrs_;
};

// gamma times as large every step_size epochs.
class StepLR final : public LRSchedule {
 public:
  StepLR(Ref<Optimizer> optimizer, int64_t step_size, double gamma = 0.1);

 protected:
  double next_lr(int64_t epoch, int group, double lr) override;
  Fields fields() override;

 private:
  int64_t step_size_;
  double gamma_;
};

// gamma times as large at each of the milestones, gamma^n where one stands n times.
class MultiStepLR final : public LRSchedule {
 public:
  MultiStepLR(Ref<Optimizer> optimizer, std::vector<int64_t> milestones, double gamma = 0.1);

 protected:
  double first_lr(int group, double lr) override;
  double next_lr(int64_t epoch, int group, double lr) override;
  Fields fields() override;

 private:
  std::vector<int64_t> milestones_;
  double gamma_;
};

// gamma times as large at each epoch.
class ExponentialLR final : public LRSchedule {
 public:
  ExponentialLR(Ref<Optimizer> optimizer, double gamma);

 protected:
  double next_lr(int64_t epoch, int group, double lr) override;
  Fields fields() override;

 private:
  double gamma_;
};

// Half a cosine from the base rate down to eta_min over t_max epochs, and back up.
class CosineAnnealingLR final : public LRSchedule {
 public:
  CosineAnnealingLR(Ref<Optimizer> optimizer, int64_t t_max, double eta_min = 0);

 protected:
  double next_lr(int64_t epoch, int group, double lr) override;
  Fields fields() override;

 private:
  int64_t t_max_;
  double eta_min_;
};

// A factor that goes from start_factor to end_factor in a straight line over total_iters epochs.
class LinearLR final : public LRSchedule {
 public:
  LinearLR(Ref<Optimizer> optimizer, double start_factor = 1.0 / 3, double end_factor = 1,
           int64_t total_iters = 5);

 protected:
  double first_lr(int group, double lr) override;
  double next_lr(int64_t epoch, int group, double lr) override;
  Fields fields() override;

 private:
  double start_factor_, end_factor_;
  int64_t total_iters_;
};

// The base rate times what a function says.
class LambdaLR final : public LRSchedule {
 public:
  using Factor = std::function<double(int64_t epoch, int group)>;
  LambdaLR(Ref<Optimizer> optimizer, Factor factor);

 protected:
  double first_lr(int group, double lr) override;
  double next_lr(int64_t epoch, int group, double lr) override;

 private:
  Factor factor_;
};

}  // namespace dlcore::optim
