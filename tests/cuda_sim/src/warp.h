// Where the lanes of a warp meet: for shuffles, votes and __syncwarp.
#pragma once

#include <cstdint>
#include <deque>
#include <vector>

namespace cuda_sim {

enum class Meet : uint8_t { kShuffle, kBallot };

struct Meeting {
  Meet kind;
  unsigned mask, arrived = 0, present = 0;  // present: who took part, once it is complete
  int readers = 0;                          // lanes that have not yet read
  uint64_t value[32];
};

// Lanes may meet in several groups at once: a meeting is known by its mask.
class Warp {
 public:
  Warp() = default;
  Warp(const Warp&) = delete;  // pending_ and free_ point into all_
  Warp& operator=(const Warp&) = delete;

  void start(unsigned lanes) { live_ = lanes; }

  // Enters a lane's value; complete once all live lanes of the mask are there.
  Meeting* arrive(Meet kind, unsigned mask, int lane, uint64_t value);
  void leave(Meeting* meeting);
  // The lane's thread returned from the kernel: meetings no longer wait for it.
  void exit(int lane) { live_ &= ~(1u << lane); }
  // A pending meeting that now is complete, taken off the list; null if there is none.
  Meeting* take_complete();
  const std::vector<Meeting*>& pending() const { return pending_; }

 private:
  unsigned live_ = 0;
  std::deque<Meeting> all_;
  std::vector<Meeting*> pending_, free_;
};

}  // namespace cuda_sim
