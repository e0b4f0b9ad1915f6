// Schedules of learning rates. Generated from bindings/dl_api.json by bindings/generate; do not edit.
#pragma once

#include <dl/cpp/lr_scheduler.hpp>

namespace dl::optim {

// Multiplies the rates by gamma every step_size epochs.
class StepLR : public LRScheduler {
 public:
  explicit StepLR(const Optimizer& optimizer, int64_t step_size, double gamma = 0.1)
      : LRScheduler(detail::step_lr_create(optimizer.handle(), step_size, gamma)) {}
};

// Multiplies the rates by gamma at each epoch that is one of the milestones, by gamma^n where it
// stands n times.
class MultiStepLR : public LRScheduler {
 public:
  explicit MultiStepLR(const Optimizer& optimizer, const std::vector<int64_t>& milestones,
      double gamma = 0.1)
      : LRScheduler(detail::multi_step_lr_create(optimizer.handle(), milestones, gamma)) {}
};

// Multiplies the rates by gamma at each epoch.
class ExponentialLR : public LRScheduler {
 public:
  explicit ExponentialLR(const Optimizer& optimizer, double gamma)
      : LRScheduler(detail::exponential_lr_create(optimizer.handle(), gamma)) {}
};

// Takes the rates along half a cosine down to eta_min over t_max epochs, and back up.
class CosineAnnealingLR : public LRScheduler {
 public:
  explicit CosineAnnealingLR(const Optimizer& optimizer, int64_t t_max, double eta_min = 0)
      : LRScheduler(detail::cosine_annealing_lr_create(optimizer.handle(), t_max, eta_min)) {}
};

// Multiplies the base rates by a factor that goes in a straight line from start_factor, in (0, 1],
// at epoch 0 to end_factor at epoch total_iters.
class LinearLR : public LRScheduler {
 public:
  explicit LinearLR(const Optimizer& optimizer, double start_factor = 1.0 / 3,
      double end_factor = 1, int64_t total_iters = 5)
      : LRScheduler(detail::linear_lr_create(optimizer.handle(), start_factor, end_factor,
          total_iters)) {}
};

// Multiplies the rates by a factor when a metric has not become better for more than `patience`
// epochs; its steps are dl_scheduler_step_metric.
class ReduceLROnPlateau : public MetricScheduler {
 public:
  explicit ReduceLROnPlateau(const Optimizer& optimizer,
      const optim::ReduceLROnPlateauFields& options = {})
      : MetricScheduler(detail::reduce_lr_on_plateau_create(optimizer.handle(), options)) {}
};

}  // namespace dl::optim
