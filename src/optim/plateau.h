#pragma once

#include "optim/scheduler.h"

namespace dlcore::optim {

struct PlateauOptions {
  bool maximize = false;  // whether larger metrics are better
  double factor = 0.1;
  int64_t patience = 10;
  double threshold = 1e-4;
  bool absolute_threshold = false;  // or a fraction of the best metric
  int64_t cooldown = 0;
  double min_lr = 0;
  double eps = 1e-8;
};

// Reduces the rates when a metric has not become better for more than `patience` epochs.
class ReduceLROnPlateau final : public Scheduler {
 public:
  ReduceLROnPlateau(Ref<Optimizer> optimizer, const PlateauOptions& options = {});
  void advance(double metric) override;

 protected:
  Fields fields() override;

 private:
  bool is_better(double metric) const;
  std::vector<double> reduced_lrs() const;

  PlateauOptions options_;
  double best_;
  int64_t bad_epochs_ = 0;
  int64_t cooldown_left_ = 0;
};

}  // namespace dlcore::optim
