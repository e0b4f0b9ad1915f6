// What a module's tensors hold: their state, gradients, dtype and device.
#include <unordered_set>

#include "autograd/autograd.h"
#include "nn/module.h"
#include "ops/copy/copy.h"

namespace dlcore::nn {
namespace {

struct Mismatches {
  std::string missing;
  std::string unexpected;
  std::string shapes;

  bool empty() const { return missing.empty() && unexpected.empty() && shapes.empty(); }
};

void append(std::string& list, const std::string& item) {
  list += (list.empty() ? "" : ", ") + item;
}

std::string quoted(const std::string& name) { return "'" + name + "'"; }

std::string describe_mismatches(const Mismatches& found) {
  std::string text;
  if (!found.missing.empty()) text += "; missing keys: " + found.missing;
  if (!found.unexpected.empty()) text += "; unexpected keys: " + found.unexpected;
  if (!found.shapes.empty()) text += "; size mismatch: " + found.shapes;
  return text.substr(2);
}

void compare_own(const NamedTensors& own, const StateDict& state, bool strict, Mismatches* found) {
  for (const NamedTensor& mine : own) {
    const Tensor* given = state.find(mine.name);
    if (!given) {
      if (strict) append(found->missing, quoted(mine.name));
    } else if (given->shape() != mine.tensor.shape()) {
      append(found->shapes,
             cat(quoted(mine.name), " is ", mine.tensor, ", the state dict has ", *given));
    }
  }
}

void find_unexpected(const NamedTensors& own, const StateDict& state, Mismatches* found) {
  std::unordered_set<std::string> known;
  for (const NamedTensor& mine : own) known.insert(mine.name);
  for (const NamedTensor& given : state.entries()) {
    if (!known.count(given.name)) append(found->unexpected, quoted(given.name));
  }
}

// Gives x the memory and dtype of `from`; x stays the same tensor for all who hold it.
void set_data(const Tensor& x, const Tensor& from) {
  TensorImpl* impl = x.impl();
  impl->storage = from.impl()->storage;
  impl->strides = from.strides();
  impl->offset = from.offset();
  impl->dtype = from.dtype();
  impl->contiguous = from.is_contiguous();
  impl->base = nullptr;
}

struct Target {
  std::optional<DType> dtype;
  std::optional<Device> device;

  Tensor of(Tensor x) const {
    if (dtype && x.is_floating()) x = ops::to(x, *dtype);
    return device ? ops::to(x, *device) : x;
  }
};

void convert(const Tensor& x, const Target& target) {
  const Tensor dx = grad(x);
  const bool wants_grad = requires_grad(x);
  const Tensor moved = target.of(detach(x));
  const Tensor moved_dx = dx.defined() ? target.of(detach(dx)) : dx;
  // What autograd keeps for a leaf knows the dtype and the device: it is made anew.
  set_grad(x, Tensor());
  set_requires_grad(x, false);
  set_data(x, moved);
  set_requires_grad(x, wants_grad);
  set_grad(x, moved_dx);
}

}  // namespace

NamedTensors Module::stateful_tensors() const {
  NamedTensors found;
  for (const Place& place : walk(false)) {
    const std::string prefix = place.path.empty() ? "" : place.path + ".";
    for (const NamedTensor& own : place.module->parameters_) {
      found.push_back({prefix + own.name, own.tensor});
    }
    for (const Buffer& own : place.module->buffers_) {
      if (own.persistent) found.push_back({prefix + own.name, own.tensor});
    }
  }
  return found;
}

Ref<StateDict> Module::state_dict() const {
  auto state = make_ref<StateDict>();
  for (const NamedTensor& own : stateful_tensors()) state->set(own.name, detach(own.tensor));
  return state;
}

void Module::load_state_dict(const StateDict& state, bool strict) {
  const NamedTensors own = stateful_tensors();
  Mismatches found;
  compare_own(own, state, strict, &found);
  if (strict) find_unexpected(own, state, &found);
  DL_CHECK(found.empty(), found.shapes.empty() ? Code::kNotFound : Code::kShape,
           "load_state_dict: ", type_name_, " does not fit: ", describe_mismatches(found));
  const NoGrad no_grad;
  for (const NamedTensor& mine : own) {
    if (const Tensor* given = state.find(mine.name)) ops::copy_(mine.tensor, *given);
  }
}

void Module::zero_grad(bool set_to_none) {
  for (const Tensor& parameter : parameters()) nn::zero_grad(parameter, set_to_none);
}

void Module::to(std::optional<DType> dtype, std::optional<Device> device) {
  DL_CHECK(!dtype || dlcore::is_floating(*dtype), Code::kDtype, "module_to: dtype (", *dtype,
           ") must be floating");
  const NoGrad no_grad;
  for (const Tensor& parameter : parameters()) convert(parameter, {dtype, device});
  for (const NamedTensor& named : named_buffers()) convert(named.tensor, {dtype, device});
}

void zero_grad(const Tensor& x, bool set_to_none) {
  const Tensor dx = grad(x);
  if (set_to_none || !dx.defined()) return set_grad(x, Tensor());
  const Tensor alone = detach(dx);
  ops::zero_(alone);
  set_grad(x, alone);
}

}  // namespace dlcore::nn
