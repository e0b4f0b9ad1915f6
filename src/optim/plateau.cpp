#include "optim/plateau.h"

#include <algorithm>
#include <limits>

#include "base/error.h"

namespace dlcore::optim {
namespace {

void check_options(const PlateauOptions& o) {
  const auto check = [](bool right, const char* name, auto value, const char* rule) {
    DL_CHECK(right, Code::kInvalidArgument, "reduce_lr_on_plateau: ", name, " (", value, ") must ",
             rule);
  };
  check(o.factor >= 0 && o.factor < 1, "factor", o.factor, "be in [0, 1)");
  check(o.patience >= 0, "patience", o.patience, "not be negative");
  check(o.threshold == o.threshold, "threshold", o.threshold, "be a number");
  check(o.cooldown >= 0, "cooldown", o.cooldown, "not be negative");
  check(o.min_lr >= 0, "min_lr", o.min_lr, "not be negative");
  check(o.eps >= 0, "eps", o.eps, "not be negative");
}

}  // namespace

ReduceLROnPlateau::ReduceLROnPlateau(Ref<Optimizer> optimizer, const PlateauOptions& options)
    : Scheduler("ReduceLROnPlateau", std::move(optimizer)),
      options_(options),
      best_((options.maximize ? -1 : 1) * std::numeric_limits<double>::infinity()) {
  check_options(options);
}

bool ReduceLROnPlateau::is_better(double metric) const {
  const double threshold = options_.threshold;
  if (options_.maximize) {
    return metric > (options_.absolute_threshold ? best_ + threshold : best_ * (threshold + 1.0));
  }
  return metric < (options_.absolute_threshold ? best_ - threshold : best_ * (1.0 - threshold));
}

// A change of no more than eps is none.
std::vector<double> ReduceLROnPlateau::reduced_lrs() const {
  std::vector<double> lrs = current_lrs();
  for (double& lr : lrs) {
    const double reduced = std::max(lr * options_.factor, options_.min_lr);
    if (lr - reduced > options_.eps) lr = reduced;
  }
  return lrs;
}

void ReduceLROnPlateau::advance(double metric) {
  check_groups();
  const bool better = is_better(metric);
  if (better) best_ = metric;
  bad_epochs_ = better ? 0 : bad_epochs_ + 1;
  if (cooldown_left_ > 0) {
    --cooldown_left_;
    bad_epochs_ = 0;
  }
  const bool reduce = bad_epochs_ > options_.patience;
  if (reduce) {
    cooldown_left_ = options_.cooldown;
    bad_epochs_ = 0;
  }
  finish(last_epoch() + 1, reduce ? reduced_lrs() : current_lrs());
}

Scheduler::Fields ReduceLROnPlateau::fields() {
  Fields fields = Scheduler::fields();
  fields.push_back({"best", &best_});
  fields.push_back({"num_bad_epochs", &bad_epochs_});
  fields.push_back({"cooldown_counter", &cooldown_left_});
  fields.push_back({"maximize", &options_.maximize});
  fields.push_back({"absolute_threshold", &options_.absolute_threshold});
  fields.push_back({"factor", &options_.factor});
  fields.push_back({"patience", &options_.patience});
  fields.push_back({"threshold", &options_.threshold});
  fields.push_back({"cooldown", &options_.cooldown});
  fields.push_back({"min_lr", &options_.min_lr});
  fields.push_back({"eps", &options_.eps});
  return fields;
}

}  // namespace dlcore::optim
