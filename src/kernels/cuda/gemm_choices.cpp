#include "kernels/cuda/gemm_choices.h"

namespace dlcore::cuda {

std::optional<GemmChoice> GemmChoices::of(const Key& key, const Choose& choose) {
  {
    const std::lock_guard<std::mutex> lock(mutex_);
    const auto found = known_.find(key);
    if (found != known_.end()) return found->second;
  }
  const std::optional<GemmChoice> choice = choose();
  const std::lock_guard<std::mutex> lock(mutex_);
  if (known_.size() >= kMost) known_.clear();
  known_.emplace(key, choice);
  return choice;
}

// FNV-1a, number by number.
size_t GemmChoices::Hash::operator()(const Key& key) const {
  uint64_t hash = 0xcbf29ce484222325;
  for (const int64_t number : key) {
    hash = (hash ^ static_cast<uint64_t>(number)) * 0x100000001b3;
    hash ^= hash >> 32;  // the high bits of a stride count as well
  }
  return hash;
}

}  // namespace dlcore::cuda
