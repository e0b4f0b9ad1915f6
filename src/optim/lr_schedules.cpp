#include "optim/lr_schedules.h"

#include <algorithm>
#include <cmath>

#include "base/error.h"

namespace dlcore::optim {
namespace {

constexpr double kPi = 3.141592653589793;

void check_at_least_one(const char* operation, const char* name, int64_t value) {
  DL_CHECK(value >= 1, Code::kInvalidArgument, operation, ": ", name, " (", value,
           ") must be at least 1");
}

// Rates are not negative, so neither are the factors.
void check_factor(const char* operation, const char* name, double value) {
  DL_CHECK(value >= 0, Code::kInvalidArgument, operation, ": ", name, " (", value,
           ") must not be negative");
}

}  // namespace

void LRSchedule::start() {
  std::vector<double> lrs = current_lrs();
  std::vector<double> bases = optimizer_->initial_lrs();
  base_lrs_ = bases;
  for (size_t i = 0; i < lrs.size(); ++i) lrs[i] = first_lr(static_cast<int>(i), lrs[i]);
  finish(0, lrs);
  optimizer_->set_initial_lrs(bases);
}

double LRSchedule::first_lr(int, double lr) { return lr; }

void LRSchedule::advance() {
  check_groups();
  const int64_t epoch = last_epoch() + 1;
  std::vector<double> lrs = current_lrs();
  for (size_t i = 0; i < lrs.size(); ++i) lrs[i] = next_lr(epoch, static_cast<int>(i), lrs[i]);
  finish(epoch, lrs);
}

Scheduler::Fields LRSchedule::fields() {
  Fields fields = Scheduler::fields();
  add_list(&fields, "base_lr", &base_lrs_);
  return fields;
}

// ---- StepLR ----

StepLR::StepLR(Ref<Optimizer> optimizer, int64_t step_size, double gamma)
    : LRSchedule("StepLR", std::move(optimizer)), step_size_(step_size), gamma_(gamma) {
  check_at_least_one("step_lr", "step_size", step_size);
  check_factor("step_lr", "gamma", gamma);
  start();
}

double StepLR::next_lr(int64_t epoch, int, double lr) {
  return epoch % step_size_ == 0 ? lr * gamma_ : lr;
}

Scheduler::Fields StepLR::fields() {
  Fields fields = LRSchedule::fields();
  fields.push_back({"step_size", &step_size_});
  fields.push_back({"gamma", &gamma_});
  return fields;
}

// ---- MultiStepLR ----

MultiStepLR::MultiStepLR(Ref<Optimizer> optimizer, std::vector<int64_t> milestones, double gamma)
    : LRSchedule("MultiStepLR", std::move(optimizer)),
      milestones_(std::move(milestones)),
      gamma_(gamma) {
  check_factor("multi_step_lr", "gamma", gamma);
  start();
}

double MultiStepLR::first_lr(int group, double lr) { return next_lr(0, group, lr); }

double MultiStepLR::next_lr(int64_t epoch, int, double lr) {
  const auto count = std::count(milestones_.begin(), milestones_.end(), epoch);
  return count == 0 ? lr : lr * std::pow(gamma_, static_cast<double>(count));
}

Scheduler::Fields MultiStepLR::fields() {
  Fields fields = LRSchedule::fields();
  for (size_t i = 0; i < milestones_.size(); ++i) {
    fields.push_back({cat("milestones.", i), &milestones_[i]});
  }
  fields.push_back({"gamma", &gamma_});
  return fields;
}

// ---- ExponentialLR ----

ExponentialLR::ExponentialLR(Ref<Optimizer> optimizer, double gamma)
    : LRSchedule("ExponentialLR", std::move(optimizer)), gamma_(gamma) {
  check_factor("exponential_lr", "gamma", gamma);
  start();
}

double ExponentialLR::next_lr(int64_t, int, double lr) { return lr * gamma_; }

Scheduler::Fields ExponentialLR::fields() {
  Fields fields = LRSchedule::fields();
  fields.push_back({"gamma", &gamma_});
  return fields;
}

// ---- CosineAnnealingLR ----

CosineAnnealingLR::CosineAnnealingLR(Ref<Optimizer> optimizer, int64_t t_max, double eta_min)
    : LRSchedule("CosineAnnealingLR", std::move(optimizer)), t_max_(t_max), eta_min_(eta_min) {
  check_at_least_one("cosine_annealing_lr", "t_max", t_max);
  check_factor("cosine_annealing_lr", "eta_min", eta_min);
  start();
}

double CosineAnnealingLR::next_lr(int64_t epoch, int group, double lr) {
  const auto t_max = static_cast<double>(t_max_);
  if ((epoch - 1 - t_max_) % (2 * t_max_) == 0) {  // the turn, where the factor below is 0 / 0
    return lr + (base_lr(group) - eta_min_) * (1 - std::cos(kPi / t_max)) / 2;
  }
  const double now = 1 + std::cos(kPi * static_cast<double>(epoch) / t_max);
  const double before = 1 + std::cos(kPi * static_cast<double>(epoch - 1) / t_max);
  return now / before * (lr - eta_min_) + eta_min_;
}

Scheduler::Fields CosineAnnealingLR::fields() {
  Fields fields = LRSchedule::fields();
  fields.push_back({"T_max", &t_max_});
  fields.push_back({"eta_min", &eta_min_});
  return fields;
}

// ---- LinearLR ----

LinearLR::LinearLR(Ref<Optimizer> optimizer, double start_factor, double end_factor,
                   int64_t total_iters)
    : LRSchedule("LinearLR", std::move(optimizer)),
      start_factor_(start_factor),
      end_factor_(end_factor),
      total_iters_(total_iters) {
  DL_CHECK(start_factor > 0 && start_factor <= 1, Code::kInvalidArgument,
           "linear_lr: start_factor (", start_factor, ") must be in (0, 1]");
  DL_CHECK(end_factor >= 0 && end_factor <= 1, Code::kInvalidArgument, "linear_lr: end_factor (",
           end_factor, ") must be in [0, 1]");
  DL_CHECK(total_iters >= 0, Code::kInvalidArgument, "linear_lr: total_iters (", total_iters,
           ") must not be negative");
  start();
}

double LinearLR::first_lr(int, double lr) { return lr * start_factor_; }

double LinearLR::next_lr(int64_t epoch, int, double lr) {
  if (epoch > total_iters_) return lr;
  const double slope = end_factor_ - start_factor_;
  const double before =
      static_cast<double>(total_iters_) * start_factor_ + static_cast<double>(epoch - 1) * slope;
  return lr * (1.0 + slope / before);
}

Scheduler::Fields LinearLR::fields() {
  Fields fields = LRSchedule::fields();
  fields.push_back({"start_factor", &start_factor_});
  fields.push_back({"end_factor", &end_factor_});
  fields.push_back({"total_iters", &total_iters_});
  return fields;
}

// ---- LambdaLR ----

LambdaLR::LambdaLR(Ref<Optimizer> optimizer, Factor factor)
    : LRSchedule("LambdaLR", std::move(optimizer)), factor_(std::move(factor)) {
  start();
}

double LambdaLR::first_lr(int group, double lr) { return next_lr(0, group, lr); }

double LambdaLR::next_lr(int64_t epoch, int group, double) {
  return base_lr(group) * factor_(epoch, group);
}

}  // namespace dlcore::optim
