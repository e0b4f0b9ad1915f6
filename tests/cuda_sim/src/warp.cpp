#include "warp.h"

#include "block.h"
#include "error.h"

namespace cuda_sim {

Meeting* Warp::arrive(Meet kind, unsigned mask, int lane, uint64_t value) {
  Meeting* meeting = nullptr;
  for (Meeting* m : pending_)
    if (m->mask == mask) meeting = m;
  if (!meeting) {
    if (free_.empty()) free_.push_back(&all_.emplace_back());
    meeting = free_.back();
    free_.pop_back();
    meeting->kind = kind;
    meeting->mask = mask;
    meeting->arrived = meeting->present = 0;
    meeting->readers = 0;
    pending_.push_back(meeting);
  }
  if (meeting->kind != kind)
    fatal("kernel %s: lanes of one warp meet in different functions with the mask %08x",
          running_kernel(), mask);
  meeting->arrived |= 1u << lane;
  meeting->value[lane] = value;
  ++meeting->readers;
  return meeting;
}

void Warp::leave(Meeting* meeting) {
  if (--meeting->readers == 0) free_.push_back(meeting);
}

Meeting* Warp::take_complete() {
  for (size_t i = 0; i < pending_.size(); ++i) {
    Meeting* meeting = pending_[i];
    if ((meeting->mask & live_) & ~meeting->arrived) continue;
    pending_.erase(pending_.begin() + static_cast<std::ptrdiff_t>(i));
    meeting->present = meeting->arrived;
    return meeting;
  }
  return nullptr;
}

}  // namespace cuda_sim
