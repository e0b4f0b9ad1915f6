#pragma once

#include <cuda_runtime.h>

#include <functional>
#include <mutex>
#include <vector>

#include "device/data_check.h"

namespace dlcore::cuda {

// The checks of data that a device has been asked to make and whose outcome nobody has seen yet. A
// kernel writes into host memory that it can reach, so that a look at it costs no copy. Any thread.
class DataChecks {
 public:
  ~DataChecks();

  // Takes over what `check` holds; nullptr and nothing taken where too many wait: report first.
  int64_t* add(DataCheck& check, cudaStream_t stream);
  void launched(const int64_t* position);

  // The launched checks, to be taken before they are waited for and looked through afterwards:
  // those of a stream, or all of them.
  std::vector<int> pending() const;
  std::vector<int> pending(cudaStream_t stream) const;
  // Fails as the first of them that has found something says; forgets all of them.
  void report(const std::vector<int>& checks);

 private:
  enum class State { kFree, kAdded, kLaunched };
  struct Slot {
    State state = State::kFree;
    uint64_t number = 0;  // in the order of their addition
    cudaStream_t stream = nullptr;
    DataCheck check;
  };
  static constexpr int kSlots = 64;

  std::vector<int> launched_where(const std::function<bool(const Slot&)>& wanted) const;
  std::vector<DataCheck> take_failed(const std::vector<int>& checks, std::vector<int64_t>* places);

  mutable std::mutex mutex_;
  uint64_t count_ = 0;
  Slot slots_[kSlots];
  int64_t* positions_ = nullptr;  // [kSlots]
};

}  // namespace dlcore::cuda
