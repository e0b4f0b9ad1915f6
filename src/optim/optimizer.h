#pragma once

#include <array>
#include <string>
#include <vector>

#include "base/pooled_vector.h"
#include "nn/state_dict.h"
#include "optim/settings.h"
#include "tensor/tensor.h"

namespace dlcore::optim {

// Changes parameters by their gradients. Parameters come in groups, each with settings of its own
// ("lr", ...); a parameter without a gradient is passed over, its state untouched.
class Optimizer : public RefCounted {
 public:
  // One update of every parameter that has a gradient; nothing of it is recorded.
  void step();
  void zero_grad(bool set_to_none = true);

  int group_count() const { return static_cast<int>(groups_.size()); }
  std::vector<Tensor> parameters(int64_t group) const;

  // Settings by PyTorch's names; flags are 0 and 1. Setting a wrong value changes nothing.
  double get(int64_t group, const std::string& name) const;
  void set(int64_t group, const std::string& name, double value);

  // The groups' rates as they were when their first scheduler was made, or as they are now if there
  // was none (optim/scheduler.h). As the setting "initial_lr" they are part of the state.
  std::vector<double> initial_lrs() const;
  void set_initial_lrs(const std::vector<double>& lrs);

  // Tensors as "state.<parameter>.<name>", parameters counted over all groups, and the settings as
  // metadata "group.<group>.<name>".
  Ref<nn::StateDict> state_dict() const;
  // Fails, changing nothing, unless the state is one of the same groups and shapes.
  void load_state_dict(const nn::StateDict& state);

  // As PyTorch prints an optimizer.
  std::string to_string() const;

 protected:
  static constexpr int kMaxStates = 3;
  // A tensor that is kept for each parameter: of the parameter's shape, or one f32 number on the
  // host.
  struct StateSpec {
    const char* name;
    bool is_number = false;
  };
  struct Slot {
    Tensor parameter;
    std::array<Tensor, kMaxStates> states;  // undefined until a step makes them
  };
  struct Group {
    std::vector<Slot> slots;
    Settings settings;
  };

  Optimizer(const char* type_name, SettingSpecs specs, std::vector<StateSpec> states);
  // Fails on an empty list, on what is no floating leaf, and on a parameter that is here already.
  void add_group(const std::vector<Tensor>& parameters, Settings settings);

  // gradients: those of the group's parameters in their order, some of them undefined.
  using Gradients = PooledVector<Tensor>;
  virtual void step_group(Group& group, const Gradients& gradients) = 0;
  // Fails unless the settings are right and go together.
  virtual void check_settings(const Settings& settings) const = 0;

 private:
  static Gradients gradients_of(const Group& group);
  // The gradients of a plan's step are those that stand now, whatever becomes of them later.
  void record_step();
  void check_parameters(const std::vector<Tensor>& parameters) const;
  void check_unique(const std::vector<Tensor>& parameters) const;
  const Group& group_at(int64_t index) const;
  size_t find_setting(const std::string& name) const;
  Settings loaded_settings(const nn::StateDict& state, int group) const;
  Slot loaded_slot(const nn::StateDict& state, const Slot& slot, int64_t parameter) const;

  const char* type_name_;
  SettingSpecs specs_;
  std::vector<StateSpec> states_;
  std::vector<Group> groups_;
};

}  // namespace dlcore::optim
