// Copies of a tree of modules that compute with tensors of their own.
#include <algorithm>

#include "nn/module.h"

namespace dlcore::nn {
namespace {

void replace(const TensorMap& tensors, Tensor* x) {
  const auto found = tensors.find(x->impl());
  if (found != tensors.end()) *x = found->second;
}

}  // namespace

Ref<Module> Module::with_tensors(const TensorMap& tensors) const {
  std::unordered_map<const Module*, Ref<Module>> copies;
  for (const Place& place : walk(true)) copies[place.module] = place.module->copy();
  for (const auto& [original, copy] : copies) {
    for (NamedTensor& own : copy->parameters_) replace(tensors, &own.tensor);
    for (Buffer& own : copy->buffers_) replace(tensors, &own.tensor);
    for (NamedModule& child : copy->children_) child.module = copies.at(child.module.get());
  }
  return copies.at(this);
}

bool Module::any_thread() const {
  const std::vector<Place> places = walk(true);
  return std::all_of(places.begin(), places.end(),
                     [](const Place& place) { return place.module->self_any_thread(); });
}

}  // namespace dlcore::nn
