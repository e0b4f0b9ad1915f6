#include "device/cuda/data_checks.h"

#include <algorithm>

#include "device/cuda/check.h"

namespace dlcore::cuda {

DataChecks::~DataChecks() {
  if (positions_) cudaFreeHost(positions_);
}

int64_t* DataChecks::add(DataCheck& check, cudaStream_t stream) {
  const std::lock_guard<std::mutex> lock(mutex_);
  if (!positions_) {
    void* memory = nullptr;
    DL_CUDA_CHECK(cudaHostAlloc(&memory, kSlots * sizeof(int64_t), cudaHostAllocPortable));
    positions_ = static_cast<int64_t*>(memory);
  }
  for (int i = 0; i < kSlots; ++i) {
    if (slots_[i].state != State::kFree) continue;
    slots_[i] = {State::kAdded, ++count_, stream, std::move(check)};
    positions_[i] = kNowhere;
    return positions_ + i;
  }
  return nullptr;
}

void DataChecks::launched(const int64_t* position) {
  const std::lock_guard<std::mutex> lock(mutex_);
  slots_[position - positions_].state = State::kLaunched;
}

std::vector<int> DataChecks::launched_where(const std::function<bool(const Slot&)>& wanted) const {
  const std::lock_guard<std::mutex> lock(mutex_);
  std::vector<int> found;
  for (int i = 0; i < kSlots; ++i) {
    if (slots_[i].state == State::kLaunched && wanted(slots_[i])) found.push_back(i);
  }
  std::sort(found.begin(), found.end(),
            [&](int a, int b) { return slots_[a].number < slots_[b].number; });
  return found;
}

std::vector<int> DataChecks::pending() const {
  return launched_where([](const Slot&) { return true; });
}

std::vector<int> DataChecks::pending(cudaStream_t stream) const {
  return launched_where([stream](const Slot& slot) { return slot.stream == stream; });
}

// What a check holds on to is let go after the lock: it may be the last owner of a tensor.
std::vector<DataCheck> DataChecks::take_failed(const std::vector<int>& checks,
                                               std::vector<int64_t>* places) {
  std::vector<DataCheck> failed, passed;  // outlive the lock
  const std::lock_guard<std::mutex> lock(mutex_);
  for (const int i : checks) {
    if (slots_[i].state != State::kLaunched) continue;  // another thread has looked at it
    const bool found = positions_[i] != kNowhere;
    if (found) places->push_back(positions_[i]);
    (found ? failed : passed).push_back(std::move(slots_[i].check));
    slots_[i] = Slot();
  }
  return failed;
}

void DataChecks::report(const std::vector<int>& checks) {
  std::vector<int64_t> places;
  const std::vector<DataCheck> failed = take_failed(checks, &places);
  if (!failed.empty()) raise(failed[0].code, failed[0].describe(places[0]));
}

}  // namespace dlcore::cuda
