#include "optim/optimizer.h"

#include <unordered_set>

#include "autograd/autograd.h"
#include "nn/module.h"
#include "ops/copy/copy.h"
#include "tensor/recorder.h"

namespace dlcore::optim {

Optimizer::Optimizer(const char* type_name, SettingSpecs specs, std::vector<StateSpec> states)
    : type_name_(type_name), specs_(std::move(specs)), states_(std::move(states)) {}

Optimizer::Gradients Optimizer::gradients_of(const Group& group) {
  Gradients gradients;
  gradients.reserve(group.slots.size());
  for (const Slot& slot : group.slots) gradients.push_back(grad(slot.parameter));
  return gradients;
}

void Optimizer::step() {
  if (recording()) return record_step();
  const NoGrad no_grad;
  for (Group& group : groups_) step_group(group, gradients_of(group));
}

void Optimizer::record_step() {
  std::vector<Gradients> gradients;
  for (const Group& group : groups_) gradients.push_back(gradients_of(group));
  run_in_replays(type_name_, [self = Ref<Optimizer>(this), gradients = std::move(gradients)] {
    DL_CHECK(self->groups_.size() == gradients.size(), Code::kState, self->type_name_,
             ": it has got groups since the plan was captured, which had ", gradients.size());
    const NoGrad no_grad;
    for (size_t i = 0; i < gradients.size(); ++i) self->step_group(self->groups_[i], gradients[i]);
  });
}

void Optimizer::zero_grad(bool set_to_none) {
  for (const Group& group : groups_) {
    for (const Slot& slot : group.slots) nn::zero_grad(slot.parameter, set_to_none);
  }
}

// ---- Groups ----

void Optimizer::add_group(const std::vector<Tensor>& parameters, Settings settings) {
  check_parameters(parameters);
  check_unique(parameters);
  check_settings(settings);
  Group group{{}, std::move(settings)};
  for (const Tensor& parameter : parameters) group.slots.push_back({parameter, {}});
  groups_.push_back(std::move(group));
}

void Optimizer::check_parameters(const std::vector<Tensor>& parameters) const {
  DL_CHECK(!parameters.empty(), Code::kInvalidArgument, type_name_,
           ": the list of parameters is empty");
  for (size_t i = 0; i < parameters.size(); ++i) {
    const Tensor& parameter = parameters[i];
    DL_CHECK(parameter.is_floating(), Code::kDtype, type_name_, ": parameters[", i,
             "] must be floating; got ", parameter);
    DL_CHECK(is_leaf(parameter), Code::kState, type_name_, ": parameters[", i,
             "] must be a leaf, not the result of an operation; got ", parameter);
  }
}

void Optimizer::check_unique(const std::vector<Tensor>& parameters) const {
  std::unordered_set<const TensorImpl*> known;
  for (const Group& group : groups_) {
    for (const Slot& slot : group.slots) known.insert(slot.parameter.impl());
  }
  for (size_t i = 0; i < parameters.size(); ++i) {
    DL_CHECK(known.insert(parameters[i].impl()).second, Code::kInvalidArgument, type_name_,
             ": parameters[", i, "] is optimized already; got ", parameters[i]);
  }
}

const Optimizer::Group& Optimizer::group_at(int64_t index) const {
  DL_CHECK(index >= 0 && index < group_count(), Code::kIndex, type_name_, ": group (", index,
           ") must be in [0, ", group_count(), ")");
  return groups_[static_cast<size_t>(index)];
}

std::vector<Tensor> Optimizer::parameters(int64_t group) const {
  std::vector<Tensor> found;
  for (const Slot& slot : group_at(group).slots) found.push_back(slot.parameter);
  return found;
}

// ---- Settings ----

size_t Optimizer::find_setting(const std::string& name) const {
  std::string known;
  for (size_t i = 0; i < specs_.size(); ++i) {
    if (specs_[i].kind == SettingSpec::kWord) continue;
    if (specs_[i].name == name) return i;
    known += (known.empty() ? "" : ", ") + std::string(specs_[i].name);
  }
  fail(Code::kNotFound, type_name_, ": no setting has the name '", name, "'; there are: ", known);
}

double Optimizer::get(int64_t group, const std::string& name) const {
  const size_t at = find_setting(name);
  const double value = group_at(group).settings[at];
  DL_CHECK(!is_absent(specs_[at], value), Code::kNotFound, type_name_, ": group ", group,
           " has no '", name, "' yet");
  return value;
}

void Optimizer::set(int64_t group, const std::string& name, double value) {
  Settings changed = group_at(group).settings;
  changed[find_setting(name)] = value;
  try {
    check_settings(changed);
  } catch (const Error& error) {
    throw Error(error.code(), cat(error.message(), "; value (", value, ") for '", name, "'"));
  }
  groups_[static_cast<size_t>(group)].settings = std::move(changed);
}

std::vector<double> Optimizer::initial_lrs() const {
  const size_t initial = find_setting("initial_lr"), present = find_setting("lr");
  std::vector<double> lrs;
  for (const Group& group : groups_) {
    const bool none = is_absent(specs_[initial], group.settings[initial]);
    lrs.push_back(group.settings[none ? present : initial]);
  }
  return lrs;
}

void Optimizer::set_initial_lrs(const std::vector<double>& lrs) {
  const size_t at = find_setting("initial_lr");
  for (size_t i = 0; i < lrs.size(); ++i) groups_[i].settings[at] = lrs[i];
}

std::string Optimizer::to_string() const {
  std::string text = cat(type_name_, " (");
  for (int i = 0; i < group_count(); ++i) {
    text += cat("\nParameter Group ", i, "\n");
    text += print_settings(specs_, group_at(i).settings);
  }
  return text + ")";
}

// ---- State ----

namespace {

std::string tensor_key(int64_t parameter, const char* state) {
  return cat("state.", parameter, ".", state);
}

std::string setting_key(int group, const char* setting) {
  return cat("group.", group, ".", setting);
}

}  // namespace

Ref<nn::StateDict> Optimizer::state_dict() const {
  auto state = make_ref<nn::StateDict>();
  int64_t parameter = 0;
  for (int i = 0; i < group_count(); ++i) {
    const Group& group = group_at(i);
    for (size_t j = 0; j < specs_.size(); ++j) {
      if (specs_[j].kind == SettingSpec::kWord || is_absent(specs_[j], group.settings[j])) continue;
      state->metadata[setting_key(i, specs_[j].name)] = setting_text(specs_[j], group.settings[j]);
    }
    for (const Slot& slot : group.slots) {
      for (size_t k = 0; k < states_.size(); ++k) {
        if (!slot.states[k].defined()) continue;
        state->set(tensor_key(parameter, states_[k].name), slot.states[k]);
      }
      ++parameter;
    }
  }
  return state;
}

Settings Optimizer::loaded_settings(const nn::StateDict& state, int group) const {
  Settings settings = group_at(group).settings;
  for (size_t i = 0; i < specs_.size(); ++i) {
    if (specs_[i].kind == SettingSpec::kWord) continue;
    const std::string key = setting_key(group, specs_[i].name);
    const auto found = state.metadata.find(key);
    if (found == state.metadata.end() && specs_[i].kind == SettingSpec::kOptional) continue;
    DL_CHECK(found != state.metadata.end(), Code::kNotFound, type_name_,
             ": the state has no setting '", key, "'");
    DL_CHECK(parse_setting(specs_[i], found->second, &settings[i]), Code::kCorruptData, type_name_,
             ": the state's '", key, "' is '", found->second, "', which is no value");
  }
  check_settings(settings);
  return settings;
}

// The parameter with copies of the state's tensors, checked against it.
Optimizer::Slot Optimizer::loaded_slot(const nn::StateDict& state, const Slot& slot,
                                       int64_t parameter) const {
  const Tensor& x = slot.parameter;
  Slot loaded{x, {}};
  for (size_t k = 0; k < states_.size(); ++k) {
    const std::string key = tensor_key(parameter, states_[k].name);
    const Tensor* found = state.find(key);
    if (!found) continue;
    const Dims shape = states_[k].is_number ? Dims() : x.shape();
    DL_CHECK(found->shape() == shape, Code::kShape, type_name_, ": the state's '", key,
             "' must have the shape ", shape, "; got ", *found, " for the parameter ", x);
    loaded.states[k] = states_[k].is_number ? empty(type_name_, shape, DType::kF32, kHost)
                                            : empty(type_name_, shape, x.dtype(), x.device());
    ops::copy_(loaded.states[k], *found);
  }
  return loaded;
}

void Optimizer::load_state_dict(const nn::StateDict& state) {
  DL_CHECK(!state.metadata.count(setting_key(group_count(), specs_.front().name)),
           Code::kInvalidArgument, type_name_, ": the state has more groups than ", group_count());
  const NoGrad no_grad;
  std::vector<Group> loaded;
  int64_t parameter = 0;
  for (int i = 0; i < group_count(); ++i) {
    Group group{{}, loaded_settings(state, i)};
    for (const Slot& slot : group_at(i).slots) {
      group.slots.push_back(loaded_slot(state, slot, parameter++));
    }
    loaded.push_back(std::move(group));
  }
  groups_ = std::move(loaded);
}

}  // namespace dlcore::optim
