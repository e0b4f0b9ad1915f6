#include "device/cuda/block_streams.h"

#include <algorithm>

namespace dlcore::cuda {

void BlockStreams::handed_out(void* block, cudaStream_t owner) {
  if (owner == own_) return;
  const std::lock_guard<std::mutex> lock(mutex_);
  uses_.emplace(block, Uses{owner, {}});
  count_ = uses_.size();
}

void BlockStreams::used_on(void* block, cudaStream_t stream) {
  const std::lock_guard<std::mutex> lock(mutex_);
  const auto known = uses_.find(block);
  if (stream == (known == uses_.end() ? own_ : known->second.owner)) return;
  Uses& uses = uses_.emplace(block, Uses{own_, {}}).first->second;
  count_ = uses_.size();
  if (std::find(uses.others.begin(), uses.others.end(), stream) == uses.others.end()) {
    uses.others.push_back(stream);
  }
}

BlockStreams::Uses BlockStreams::forget(void* block) noexcept {
  if (count_.load() == 0) return {own_, {}};
  const std::lock_guard<std::mutex> lock(mutex_);
  const auto known = uses_.find(block);
  if (known == uses_.end()) return {own_, {}};
  Uses uses = std::move(known->second);
  uses_.erase(known);
  count_ = uses_.size();
  return uses;
}

}  // namespace dlcore::cuda
