#include "nn/state_dict.h"

namespace dlcore::nn {

void StateDict::set(const std::string& name, Tensor tensor) {
  const auto [place, added] = places_.try_emplace(name, entries_.size());
  if (added) {
    entries_.push_back({name, std::move(tensor)});
  } else {
    entries_[place->second].tensor = std::move(tensor);
  }
}

const Tensor* StateDict::find(const std::string& name) const {
  const auto place = places_.find(name);
  return place == places_.end() ? nullptr : &entries_[place->second].tensor;
}

}  // namespace dlcore::nn
