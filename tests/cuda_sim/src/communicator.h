// Communicators, and how the calls of their ranks find each other.
#pragma once

#include <deque>
#include <map>
#include <string>

#include "collective.h"
#include "stream.h"

namespace cuda_sim {

// Calls of several ranks that belong together. Each rank's stream goes on when `task` is done, and
// `task` may run when all have arrived.
struct Meetup {
  std::vector<Call> calls;
  Call first{};  // to join
  size_t joined = 0;
  bool hangs = false;  // injected, or because a rank was aborted
  TaskRef task = std::make_shared<Task>();
};
using MeetupRef = std::shared_ptr<Meetup>;

// The ranks of one ncclUniqueId.
struct Clique {
  int ranks = 0, joined = 0;
  ncclResult_t failure = ncclSuccess;
  std::map<uint64_t, MeetupRef> collectives;  // that not all have joined, by their number
  std::map<std::pair<int, int>, std::deque<MeetupRef>> sends, receives;  // from, to
  bool complete() const { return joined == ranks; }
};

}  // namespace cuda_sim

struct ncclComm {
  std::shared_ptr<cuda_sim::Clique> clique;
  int rank = 0, device = 0;
  bool blocking = true;
  bool in_progress = false;  // not blocking: until the next question
  uint64_t collectives = 0;  // so far
  cuda_sim::TaskRef last;    // of what it queued

  // What it takes part in, with the task that lets its stream go on.
  struct Part {
    cuda_sim::MeetupRef meetup;
    cuda_sim::TaskRef release;
  };
  std::vector<Part> parts;
};

namespace cuda_sim {

using CommRef = std::shared_ptr<ncclComm>;

// Null for a handle that is none.
CommRef find_comm(Lock& lock, ncclComm_t handle);
// Queues calls that were grouped on one stream: they make progress together.
void launch_calls(Lock& lock, const CommRef& comm, const StreamRef& stream,
                  const std::vector<Call>& calls);
// What a call on the communicator gives when all went well.
ncclResult_t status_of(const CommRef& comm);
// In a group, initialisations wait for each other at its end.
void wait_until_complete(Lock& lock, const std::shared_ptr<Clique>& clique);
bool in_group();
void at_group_end(const std::shared_ptr<Clique>& clique);
void abort_all_collectives();

}  // namespace cuda_sim
