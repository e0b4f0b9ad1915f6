#pragma once

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <string>
#include <vector>

#include "base/error.h"
#include "base/ref.h"
#include "parallel/communicator.h"

namespace dlcore::parallel {

// What a rank calls.
struct Collective {
  const char* name;
  Tensor x;  // undefined for a barrier
  int root = -1;
  ReduceOp op = ReduceOp::kSum;
};

// Where the ranks of one process wait for each other.
class Meeting final : public RefCounted {
 public:
  Meeting(int size, double timeout);

  // Waits until every rank has called; fails on all of them unless the calls are alike.
  void begin(int rank, const Collective& call);
  // Waits until every rank has come to the same point of the collective.
  void sync(int rank, const char* name);
  // Asks `done` until it says yes. Fails, and breaks the group, when that takes longer than the
  // timeout; fails when the group breaks meanwhile.
  void await(const char* name, const std::function<bool()>& done);
  // After the `sync` that ends a collective: lets go of what the rank called with.
  void forget(int rank);
  // Every waiting and every later call fails with this reason; the first one stays.
  void break_off(Code code, std::string reason) noexcept;

  // Between `begin` and the `sync` that ends the collective: what rank i called with.
  const Tensor& tensor_of(int rank) const { return calls_[static_cast<size_t>(rank)].x; }
  // After a `sync`, what rank i put down before it.
  void put_down(int rank, const Tensor& part) { parts_[static_cast<size_t>(rank)] = part; }
  const Tensor& part_of(int rank) const { return parts_[static_cast<size_t>(rank)]; }

 private:
  using Lock = std::unique_lock<std::mutex>;
  void wait(Lock& lock, const char* name);
  void break_now(Code code, std::string reason) noexcept;
  void check_whole(const char* name) const;
  bool all_here() const;
  std::string missing() const;
  std::string difference() const;

  const double timeout_;
  std::mutex mutex_;
  std::condition_variable changed_;
  uint64_t round_ = 0;      // how many times all have met
  std::vector<bool> here_;  // who has come in this round
  std::vector<Collective> calls_;
  std::vector<Tensor> parts_;
  std::string difference_;  // how the calls of the last `begin` disagree; empty if they do not
  bool broken_ = false;
  Code code_ = Code::kState;
  std::string reason_;
};

}  // namespace dlcore::parallel
