#include "optim/sgd.h"

#include "autograd/autograd.h"
#include "ops/update/update.h"

namespace dlcore::optim {
namespace {

// Places in the list of settings.
enum {
  kDampening,
  kDifferentiable,
  kForeach,
  kFused,
  kInitialLr,
  kLr,
  kMaximize,
  kMomentum,
  kNesterov,
  kWeightDecay
};

SettingSpecs sgd_specs() {
  return {{"dampening"},
          {"differentiable", SettingSpec::kWord, "False"},
          {"foreach", SettingSpec::kWord, "None"},
          {"fused", SettingSpec::kWord, "None"},
          {"initial_lr", SettingSpec::kOptional},
          {"lr"},
          {"maximize", SettingSpec::kFlag},
          {"momentum"},
          {"nesterov", SettingSpec::kFlag},
          {"weight_decay"}};
}

Settings settings_of(const SGDOptions& o) {
  return {o.dampening,   0, 0, 0, kAbsent, o.lr, double(o.maximize), o.momentum, double(o.nesterov),
          o.weight_decay};
}

void check_not_negative(const char* name, double value) {
  DL_CHECK(value >= 0, Code::kInvalidArgument, "sgd: ", name, " (", value,
           ") must not be negative");
}

}  // namespace

SGD::SGD(const std::vector<Tensor>& parameters, const SGDOptions& options)
    : Optimizer("SGD", sgd_specs(), {{"momentum_buffer"}}) {
  add_group(parameters, options);
}

void SGD::add_group(const std::vector<Tensor>& parameters, const SGDOptions& options) {
  Optimizer::add_group(parameters, settings_of(options));
}

void SGD::check_settings(const Settings& settings) const {
  check_not_negative("lr", settings[kLr]);
  check_not_negative("momentum", settings[kMomentum]);
  check_not_negative("weight_decay", settings[kWeightDecay]);
  DL_CHECK(settings[kDampening] == settings[kDampening], Code::kInvalidArgument,
           "sgd: dampening must be a number; got nan");
  DL_CHECK(!settings[kNesterov] || (settings[kMomentum] > 0 && settings[kDampening] == 0),
           Code::kInvalidArgument, "sgd: nesterov needs a momentum (", settings[kMomentum],
           ") and no dampening (", settings[kDampening], ")");
}

void SGD::step_group(Group& group, const Gradients& gradients) {
  const Settings& s = group.settings;
  const SGDRule rule{s[kLr],          s[kMomentum],      s[kDampening],
                     s[kWeightDecay], s[kNesterov] != 0, s[kMaximize] != 0};
  PooledVector<ops::SGDUpdate> updates;
  updates.reserve(group.slots.size());
  for (size_t i = 0; i < gradients.size(); ++i) {
    Slot& slot = group.slots[i];
    if (gradients[i].defined()) updates.push_back({slot.parameter, gradients[i], &slot.states[0]});
  }
  ops::sgd_update_(updates, rule);
}

}  // namespace dlcore::optim
