#include "optim/adam.h"

#include "autograd/autograd.h"
#include "base/number_text.h"
#include "ops/copy/copy.h"
#include "ops/update/update.h"

namespace dlcore::optim {
namespace {

// Places in the list of settings.
enum {
  kAmsgrad,
  kBeta1,
  kBeta2,
  kCapturable,
  kDecoupled,
  kDifferentiable,
  kEps,
  kForeach,
  kFused,
  kInitialLr,
  kLr,
  kMaximize,
  kWeightDecay
};

// Places in a slot.
enum { kStep, kFirstMoment, kSecondMoment };

SettingSpecs adam_specs(Adam::Decay decay) {
  const bool decoupled = decay == Adam::Decay::kDecoupled;
  return {{"amsgrad", SettingSpec::kWord, "False"},
          {"beta1", SettingSpec::kFirstOfPair, "betas"},
          {"beta2"},
          {"capturable", SettingSpec::kWord, "False"},
          {"decoupled_weight_decay", SettingSpec::kWord, python_word(decoupled)},
          {"differentiable", SettingSpec::kWord, "False"},
          {"eps"},
          {"foreach", SettingSpec::kWord, "None"},
          {"fused", SettingSpec::kWord, "None"},
          {"initial_lr", SettingSpec::kOptional},
          {"lr"},
          {"maximize", SettingSpec::kFlag},
          {"weight_decay"}};
}

Settings settings_of(const AdamOptions& o) {
  return {0,
          o.beta1,
          o.beta2,
          0,
          0,
          0,
          o.eps,
          0,
          0,
          kAbsent,
          o.lr,
          o.maximize ? 1.0 : 0.0,
          o.weight_decay};
}

void check_not_negative(const char* name, double value) {
  DL_CHECK(value >= 0, Code::kInvalidArgument, "adam: ", name, " (", value,
           ") must not be negative");
}

void check_beta(const char* name, double value) {
  DL_CHECK(value >= 0 && value < 1, Code::kInvalidArgument, "adam: ", name, " (", value,
           ") must be in [0, 1)");
}

// Counts one more step; the number is kept as PyTorch keeps it, as an f32 tensor on the host.
double next_step(Tensor* step) {
  if (!step->defined()) {
    *step = empty("adam", {}, DType::kF32, kHost);
    ops::zero_(*step);
  }
  return *step->data<float>() += 1;
}

}  // namespace

Adam::Adam(const std::vector<Tensor>& parameters, const AdamOptions& options, Decay decay)
    : Optimizer(decay == Decay::kDecoupled ? "AdamW" : "Adam", adam_specs(decay),
                {{"step", true}, {"exp_avg"}, {"exp_avg_sq"}}),
      decay_(decay) {
  add_group(parameters, options);
}

void Adam::add_group(const std::vector<Tensor>& parameters, const AdamOptions& options) {
  Optimizer::add_group(parameters, settings_of(options));
}

void Adam::check_settings(const Settings& settings) const {
  check_not_negative("lr", settings[kLr]);
  check_not_negative("eps", settings[kEps]);
  check_not_negative("weight_decay", settings[kWeightDecay]);
  check_beta("beta1", settings[kBeta1]);
  check_beta("beta2", settings[kBeta2]);
}

void Adam::step_group(Group& group, const Gradients& gradients) {
  const Settings& s = group.settings;
  const AdamRule rule{s[kLr],           s[kBeta1],       s[kBeta2],
                      s[kEps],          s[kWeightDecay], decay_ == Decay::kDecoupled,
                      s[kMaximize] != 0};
  PooledVector<ops::AdamUpdate> updates;
  updates.reserve(group.slots.size());
  for (size_t i = 0; i < gradients.size(); ++i) {
    Slot& slot = group.slots[i];
    if (!gradients[i].defined()) continue;
    updates.push_back({slot.parameter, gradients[i], &slot.states[kFirstMoment],
                       &slot.states[kSecondMoment], next_step(&slot.states[kStep])});
  }
  ops::adam_update_(updates, rule);
}

}  // namespace dlcore::optim
